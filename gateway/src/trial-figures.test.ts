import { expect, test } from '@jest/globals';
import { TrialFigures } from './trial-figures.ts';

/** What is noted of so many answers of each release, each so slow, every so many of them with an error. */
const figuresOf = (answers: number, served: Answers, trial: Answers): TrialFigures => {
  const figures = new TrialFigures();
  for (let number = 1; number <= answers; number++)
    for (const [isTrial, { ms, everyFails = Number.POSITIVE_INFINITY }] of [
      [false, served],
      [true, trial],
    ] as const)
      figures.note(isTrial, ms, number % everyFails === 0 ? 'SUBGRAPH_TIMEOUT' : undefined);
  return figures;
};
type Answers = { ms: number; everyFails?: number };

test.each([
  [
    'twice as slow and a little',
    200,
    { ms: 30 },
    { ms: 81 },
    'answers took 81 ms on average, where they take 30',
  ],
  ['twice as slow', 200, { ms: 30 }, { ms: 80 }, undefined],
  ['much slower by a share, and not by a time that anybody notices', 200, { ms: 1 }, { ms: 20 }, undefined],
  ['slower, but not asked often enough to be sure', 199, { ms: 30 }, { ms: 300 }, undefined],
  ['faster', 200, { ms: 300 }, { ms: 30 }, undefined],
  [
    'with errors',
    50,
    { ms: 1 },
    { ms: 1, everyFails: 4 },
    '12 of 50 answers had errors, most of them SUBGRAPH_TIMEOUT, where 0 of 50 have',
  ],
  [
    'with the errors that the other has too',
    400,
    { ms: 1, everyFails: 4 },
    { ms: 1, everyFails: 4 },
    undefined,
  ],
  ['with an error now and then', 200, { ms: 1 }, { ms: 1, everyFails: 100 }, undefined],
])('a release on trial that answers %s', (_, answers, served, trial, fault) => {
  expect(figuresOf(answers, served, trial).fault).toBe(fault);
});
