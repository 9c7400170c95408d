import { expect, test } from '@jest/globals';
import { inDays, testSubgraph } from '@media-graph/testing';
import fc from 'fast-check';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const weekly = await desk.made('addDistributedTitle', {
  ...{ code: 'odd', name: { en: 'Odd days' }, weekdays: [2, 5], copyPriceMinor: '300' },
});

const monthly = await desk.act(
  'addPaperRatePlan',
  {
    ...{ code: 'MONTH', name: { en: 'A month' }, titleId: desk.title.id, months: 1, graceIssues: 9 },
    ...{ priceMinor: '3000', validFrom: inDays(-100) },
  },
  desk.manager,
);

const days = [-200, -1, 0, 1, 40, 200, 900];
const account = (on: string) =>
  `account(on: "${on}") { paid { amountMinor } delivered { amountMinor } left { amountMinor } refunded { amountMinor } }`;
const books = `version pricePaid { amountMinor } refunded { amountMinor } terms { price { amountMinor } refunded { amountMinor } }
  entries(first: 100) { nodes { amount { amountMinor } } }
  ${days.map((day, index) => `d${index}: ${account(inDays(day))}`).join('\n')}`;

type Sum = { readonly amountMinor: string };
const minor = ({ amountMinor }: Sum): bigint => BigInt(amountMinor);
const total = (sums: readonly bigint[]): bigint => sums.reduce((sum, one) => sum + one, 0n);

/** At every moment, and on every day: what was paid is what was delivered, is left and was given back. */
const expectBalanced = async (id: string): Promise<number> => {
  const row = await desk.read('paperSubscription', id, books);
  const [paid, refunded] = [minor(row.pricePaid), minor(row.refunded)];
  expect(total(row.terms.map(({ price }: { price: Sum }) => minor(price)))).toBe(paid);
  const entries: { amount: Sum }[] = row.entries.nodes;
  expect(total(entries.map(({ amount }) => minor(amount)))).toBe(paid - refunded);
  for (const term of row.terms) expect(minor(term.refunded)).toBeLessThanOrEqual(minor(term.price));
  const left = days.map((_, index) => {
    const { paid: all, delivered, left: rest, refunded: back } = row[`d${index}`];
    expect(minor(delivered) + minor(rest) + minor(back)).toBe(minor(all));
    expect(minor(delivered)).toBeGreaterThanOrEqual(0n);
    return minor(rest);
  });
  expect(left).toEqual([...left].sort((one, other) => (one < other ? 1 : one > other ? -1 : 0)));
  return row.version;
};

const coming = fc.integer({ min: -5, max: 500 }).map(inDays);
const price = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(String);
const step = fc.oneof(
  fc.tuple(fc.constant('setPaperAutoRenewal'), fc.record({ hasAutoRenewal: fc.boolean() })),
  fc.tuple(fc.constant('pausePaperSubscription'), fc.record({ startsOn: coming })),
  fc.tuple(fc.constant('pausePaperSubscription'), fc.record({ startsOn: coming, endsOn: coming })),
  fc.tuple(fc.constantFrom('resumePaperSubscription', 'stopPaperSubscription'), fc.record({ on: coming })),
  fc.tuple(fc.constant('restartPaperSubscription'), fc.record({ on: coming })),
  fc.tuple(
    fc.constant('renewPaperSubscription'),
    fc.record({
      months: fc.integer({ min: 1, max: 13 }),
      pricePaidMinor: price,
      restartsOn: fc.option(coming, { nil: undefined }),
    }),
  ),
  fc.tuple(
    fc.constantFrom('refundPaperSubscription', 'refundPaperSubscription', 'withdrawPaperSubscriptionTerm'),
    fc.constant({}),
  ),
  fc.tuple(fc.constant('reversePaperSubscriptionRefund'), fc.constant({})),
  fc.tuple(
    fc.constant('changePaperSubscriptionCopies'),
    fc.record({ on: coming, copies: fc.integer({ min: 1, max: 9 }) }),
  ),
  fc.tuple(
    fc.constant('correctPaperSubscriptionPrice'),
    fc.record({ termNumber: fc.integer({ min: 1, max: 3 }), pricePaidMinor: price }),
  ),
);
const saysWhy = new Set([
  'changePaperSubscriptionCopies',
  'withdrawPaperSubscriptionTerm',
  'reversePaperSubscriptionRefund',
  'correctPaperSubscriptionPrice',
]);

test('over any history, with two at the desk at once, the books are balanced to the fen', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, step), { minLength: 4, maxLength: 9 }),
      fc.boolean(),
      fc.option(fc.integer({ min: 20, max: 35 })),
      price,
      async (history, isWeekly, daysAgo, pricePaidMinor) => {
        // A month that has just ended, or soon will, with issues of grace and a wish to go on.
        const ending = daysAgo !== null && {
          ...{ ratePlanId: monthly.thing.id, months: 1, startsOn: inDays(-daysAgo), priceReason: 'tried' },
          hasAutoRenewal: true,
        };
        const { id } = await desk.subscription({
          ...{ pricePaidMinor, ...(isWeekly && !ending && { titleId: weekly.id }), ...ending },
        });
        let version = await expectBalanced(id);
        for (const both of history) {
          const done = await Promise.all(
            both.map(async ([mutation, input]) => {
              const reason = saysWhy.has(mutation) ? { reason: 'tried' } : {};
              const { code } = await desk.act(mutation, { id, version, ...input, ...reason });
              if (code === null) outcomes.add(mutation);
              return code;
            }),
          );
          expect(done.filter((code) => code === null).length).toBeLessThanOrEqual(1);
          await expectBalanced(id);
          await graph.runJobs();
          version = await expectBalanced(id);
        }
      },
    ),
    // A counterexample as it was found tells more than one that was made smaller by a thousand subscribers.
    { numRuns: 12, endOnFailure: true },
  );
  expect(outcomes.size).toBeGreaterThan(2);
});

test('who is back early from a pause before a coming stop is stopped after the last paper', async () => {
  const { id } = await desk.subscription();
  await desk.made('pausePaperSubscription', { id, version: 1, startsOn: inDays(100), endsOn: inDays(250) });
  await desk.made('stopPaperSubscription', { id, version: 2, on: inDays(400) });
  const back = await desk.made('resumePaperSubscription', { id, version: 3, on: inDays(101) });
  const last = Date.parse(back.endsOn);
  expect(Date.parse(back.stoppedOn)).toBe(last + 86_400_000);
  await expectBalanced(id);
});

test('however many ask for it at once, money is given back once', async () => {
  const { id } = await desk.subscription();
  await desk.made('stopPaperSubscription', { id, version: 1, on: inDays(0) });
  const outcomes = await Promise.all(
    [1, 2, 3, 4, 5].map(() => desk.act('refundPaperSubscription', { id, version: 2 })),
  );
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  await expectBalanced(id);
});
