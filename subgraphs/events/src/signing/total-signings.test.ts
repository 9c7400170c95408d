import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EstimateBasis, EstimateQualifier } from '../generated/resolvers.ts';
import { type CountedSigning, totalSignings } from './total-signings.ts';

const qualifiers: EstimateQualifier[] = ['EXACT', 'APPROX', 'OVER', 'AT_LEAST'];

let recorded = 0;
const signing = (
  lowMinor: bigint,
  {
    qualifier = 'EXACT',
    basis = 'PLANNED',
    currency = 'CNY',
    highMinor = null,
    ...rest
  }: Partial<CountedSigning & CountedSigning['amount']> = {},
): CountedSigning => ({
  id: `signing ${++recorded}`,
  recorded,
  projectId: `project ${recorded}`,
  projectCount: 1,
  isFund: false,
  isIncrement: false,
  isSynthetic: false,
  amount: { lowMinor, highMinor, qualifier, basis, currency },
  ...rest,
});

test('nothing signed is no sum at all, not a sum of nothing', () => {
  expect(totalSignings([])).toEqual({ projectCount: 0, amounts: [], funds: [] });
});

test('a project signed twice counts with its first signing, an increment with what it adds', () => {
  const first = signing(1_000n, { projectId: 'p' });
  const again = signing(1_500n, { projectId: 'p' });
  const more = signing(200n, { projectId: 'p', isIncrement: true });
  const { projectCount, amounts } = totalSignings([again, more, first]);
  expect(projectCount).toBe(1);
  expect(amounts).toMatchObject([{ amount: { lowMinor: 1_200n }, projectCount: 1 }]);
});

test('an increment alone adds money and no project', () => {
  const { projectCount, amounts } = totalSignings([signing(200n, { isIncrement: true })]);
  expect(projectCount).toBe(0);
  expect(amounts).toMatchObject([{ amount: { lowMinor: 200n }, projectCount: 0 }]);
});

test('a fund stands outside: neither its size nor its number is in the total', () => {
  const fund = signing(10_000n, { isFund: true, basis: 'FUND_SIZE', qualifier: 'AT_LEAST' });
  const { projectCount, amounts, funds } = totalSignings([signing(3_795n), fund]);
  expect(projectCount).toBe(1);
  expect(amounts).toMatchObject([{ amount: { lowMinor: 3_795n, qualifier: 'EXACT' } }]);
  expect(funds).toMatchObject([{ amount: { lowMinor: 10_000n, qualifier: 'AT_LEAST', basis: 'FUND_SIZE' } }]);
});

test('bases and currencies are kept apart', () => {
  const { projectCount, amounts } = totalSignings([
    signing(1n, { basis: 'PLANNED' }),
    signing(2n, { basis: 'LANDED' }),
    signing(4n, { basis: 'PLANNED', currency: 'HKD' }),
  ]);
  expect(projectCount).toBe(3);
  expect(amounts.map(({ amount }) => [amount.basis, amount.currency, amount.lowMinor])).toEqual([
    ['LANDED', 'CNY', 2n],
    ['PLANNED', 'CNY', 1n],
    ['PLANNED', 'HKD', 4n],
  ]);
});

test('several projects published together count as many', () => {
  const { projectCount } = totalSignings([signing(1_220n, { projectId: null, projectCount: 5 })]);
  expect(projectCount).toBe(5);
});

test('a range has an upper end only when every part has one', () => {
  const range = signing(10n, { highMinor: 20n, qualifier: 'APPROX' });
  expect(totalSignings([range, signing(5n)]).amounts[0]?.amount).toMatchObject({
    lowMinor: 15n,
    highMinor: 25n,
  });
  const floor = signing(5n, { qualifier: 'AT_LEAST' });
  expect(totalSignings([range, floor]).amounts[0]?.amount).toMatchObject({ lowMinor: 15n, highMinor: null });
});

test('one made-up part is told of the whole', () => {
  const { amounts } = totalSignings([signing(1n), signing(1n, { isSynthetic: true })]);
  expect(amounts[0]?.hasSyntheticParts).toBe(true);
});

const anySignings = fc
  .array(
    fc.record({
      projectId: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      isIncrement: fc.boolean(),
      isFund: fc.boolean(),
      isSynthetic: fc.boolean(),
      qualifier: fc.constantFrom(...qualifiers),
      basis: fc.constantFrom<EstimateBasis>('PLANNED', 'SIGNED', 'LANDED'),
      currency: fc.constantFrom('CNY', 'HKD'),
      lowMinor: fc.bigInt(1n, 10n ** 15n),
    }),
    { maxLength: 12 },
  )
  .map((many) =>
    many.map(({ lowMinor, ...rest }, index) =>
      signing(lowMinor, {
        ...rest,
        isIncrement: rest.isIncrement && rest.projectId !== null,
        id: `s${index}`,
        recorded: index,
      }),
    ),
  );

test('neither the order nor a repetition changes a total', () => {
  fc.assert(
    fc.property(anySignings, (signings) => {
      const total = totalSignings(signings);
      expect(totalSignings(signings.toReversed())).toEqual(total);
      expect(totalSignings([...signings, ...signings])).toEqual(total);
    }),
  );
});

test('a total carries the weakest qualifier of what is in it, and one more part never makes it stronger', () => {
  fc.assert(
    fc.property(anySignings, fc.constantFrom(...qualifiers), (signings, qualifier) => {
      const strengthOf = (total: ReturnType<typeof totalSignings>) =>
        qualifiers.indexOf(
          total.amounts.find(({ amount }) => amount.basis === 'PLANNED' && amount.currency === 'CNY')?.amount
            .qualifier ?? 'EXACT',
        );
      const more = signing(1n, { qualifier, id: 'more', projectId: 'more', recorded: 1e6 });
      expect(strengthOf(totalSignings([...signings, more]))).toBe(
        Math.max(strengthOf(totalSignings(signings)), qualifiers.indexOf(qualifier)),
      );
    }),
  );
});

test('no project counts twice, and first signings and increments of a kind add up to its total', () => {
  fc.assert(
    fc.property(anySignings, (signings) => {
      const { projectCount, amounts } = totalSignings(signings);
      const projects = signings.filter(({ isFund }) => !isFund);
      const firsts = new Map<string, CountedSigning>();
      for (const one of projects)
        if (!one.isIncrement && !firsts.has(one.projectId ?? one.id))
          firsts.set(one.projectId ?? one.id, one);
      expect(projectCount).toBe(firsts.size);
      const expected = [...firsts.values(), ...projects.filter(({ isIncrement }) => isIncrement)];
      const sum = (list: { amount: { lowMinor: bigint } }[]) =>
        list.reduce((total, { amount }) => total + amount.lowMinor, 0n);
      expect(sum(amounts)).toBe(sum(expected));
    }),
  );
});
