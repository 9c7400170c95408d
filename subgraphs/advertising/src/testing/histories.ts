import fc from 'fast-check';

const names = {
  add: 3,
  reserve: 5,
  book: 9,
  runOut: 4,
  start: 7,
  pause: 2,
  stop: 2,
  finish: 2,
  cancel: 4,
  reset: 2,
  decline: 1,
  invoice: 8,
  issue: 7,
  void: 1,
  pay: 12,
  credit: 4,
  reverse: 3,
  refund: 4,
  correct: 4,
};

/** What staff try, on things named by numbers that are taken modulo what there is. */
export type Attempt = readonly [name: keyof typeof names, thing: number, amount: number];

const attempt = fc.tuple(
  fc.oneof(
    ...Object.entries(names).map(([name, weight]) => ({
      weight,
      arbitrary: fc.constant(name as keyof typeof names),
    })),
  ),
  fc.nat(30),
  fc.integer({ min: 1, max: 60 }),
);

/** Rounds of attempts; those of one round are made at the same time. */
export const histories: fc.Arbitrary<Attempt[][]> = fc.array(
  fc.array(attempt, { minLength: 1, maxLength: 4 }),
  {
    minLength: 15,
    maxLength: 30,
  },
);
