import type { EstimateQualifier } from '../generated/resolvers.ts';
import type { MoneyEstimate } from '../money-estimate/money-estimate.entity.ts';
import type { Signing } from './signing.entity.ts';

/** What the rule needs to know of a signing. */
export type CountedSigning = Pick<
  Signing,
  'id' | 'recorded' | 'projectId' | 'projectCount' | 'isFund' | 'amount' | 'isIncrement' | 'isSynthetic'
>;

export type TotalAmount = {
  amount: MoneyEstimate;
  projectCount: number;
  hasSyntheticParts: boolean;
};

export type SignedTotal = {
  projectCount: number;
  amounts: TotalAmount[];
  funds: TotalAmount[];
};

/** From the strongest statement to the weakest: a sum says no more than the least of its parts. */
const strength: readonly EstimateQualifier[] = ['EXACT', 'APPROX', 'OVER', 'AT_LEAST'];

const weakest = (qualifiers: readonly EstimateQualifier[]): EstimateQualifier =>
  strength[Math.max(...qualifiers.map((qualifier) => strength.indexOf(qualifier)))]!;

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

/** A range has an upper end only when each part has one, or is exact. */
const upperEnd = (amounts: readonly MoneyEstimate[]): bigint | null => {
  const ends = amounts.map(({ highMinor, lowMinor, qualifier }) =>
    qualifier === 'EXACT' ? lowMinor : highMinor,
  );
  const isRange = amounts.some(({ highMinor }) => highMinor !== null);
  return isRange && ends.every((end) => end !== null) ? sum(ends) : null;
};

const countProjects = (signings: readonly CountedSigning[]): number =>
  signings.reduce((count, { isIncrement, projectCount }) => count + (isIncrement ? 0 : projectCount), 0);

const totalOf = (signings: readonly CountedSigning[]): TotalAmount => {
  const amounts = signings.map(({ amount }) => amount);
  const { currency, basis } = amounts[0]!;
  return {
    amount: {
      lowMinor: sum(amounts.map(({ lowMinor }) => lowMinor)),
      highMinor: upperEnd(amounts),
      currency,
      basis,
      qualifier: weakest(amounts.map(({ qualifier }) => qualifier)),
    },
    projectCount: countProjects(signings),
    hasSyntheticParts: signings.some(({ isSynthetic }) => isSynthetic),
  };
};

/** Sums on different bases or in different currencies say nothing together, so each has a total of its own. */
const totalsByKind = (signings: readonly CountedSigning[]): TotalAmount[] => {
  const kinds = Map.groupBy(signings, ({ amount }) => `${amount.basis} ${amount.currency}`);
  return Array.from(kinds)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, ofKind]) => totalOf(ofKind));
};

/** Each signing once, and of each project the signing recorded first and the increments. */
const counted = (signings: readonly CountedSigning[]): CountedSigning[] => {
  const seen = new Set<string>();
  const begun = new Set<string>();
  const isNew = ({ id, projectId, isIncrement }: CountedSigning): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (projectId === null || isIncrement) return true;
    if (begun.has(projectId)) return false;
    begun.add(projectId);
    return true;
  };
  return signings.toSorted((one, other) => one.recorded - other.recorded).filter(isNew);
};

/**
 * The total of signings. A project counts once, by its first signing; a later signing adds its increment and no
 * project. Funds stand beside. Totals keep basis and currency apart and carry the weakest qualifier of their parts.
 *
 * The rule is that of the municipal statistics of inward investment (a project counts for the event of its first
 * signing; capital increases count the increment alone), domain sheet §6.
 */
export const totalSignings = (signings: readonly CountedSigning[]): SignedTotal => {
  const [projects, funds] = [false, true].map((isFund) =>
    counted(signings.filter((signing) => signing.isFund === isFund)),
  ) as [CountedSigning[], CountedSigning[]];
  return {
    projectCount: countProjects(projects),
    amounts: totalsByKind(projects),
    funds: totalsByKind(funds),
  };
};
