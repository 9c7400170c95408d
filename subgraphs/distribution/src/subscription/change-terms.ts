import type { PaperSubscriptionAccount, PaperSubscriptionTerm } from './paper-subscription.entity.ts';

type Sums = Pick<
  PaperSubscriptionTerm,
  'copies' | 'issues' | 'priceMinor' | 'refundedIssues' | 'refundedMinor'
>;

/**
 * What becomes of a term: its own new sums, or those of a part that is made of it: the REST of one that has begun, or
 * the copies of what is left that were GIVEN_UP.
 */
export type ChangedTerm<Term extends Sums = PaperSubscriptionTerm> = {
  readonly of: Term;
  readonly part: 'TERM' | 'REST' | 'GIVEN_UP';
  readonly sums: Sums;
};

/**
 * The terms of a subscription that has another number of copies from a day on, in their order. What is left of a term
 * becomes worth as much more or less, rounded down to the fen; one that has begun is split, so that what came keeps its
 * price. What is less is a part of its own, all of whose issues are given back: so what was paid stays delivered, left
 * or given back.
 *
 * @param left of each term, as it is on that day
 */
export const changeTerms = <Term extends Sums>(
  terms: readonly Term[],
  left: PaperSubscriptionAccount['left'],
  copies: number,
): ChangedTerm<Term>[] =>
  terms.flatMap((of, index): ChangedTerm<Term>[] => {
    const { refundedIssues, refundedMinor } = of;
    const { issues, minor } = left[index]!;
    const came = {
      ...{ copies: of.copies, issues: of.issues - issues, priceMinor: of.priceMinor - minor },
      ...{ refundedIssues, refundedMinor },
    };
    if (issues === 0) return [{ of, part: 'TERM', sums: came }];
    const worth = (minor * BigInt(copies)) / BigInt(of.copies);
    const less = minor - worth;
    const back = { priceMinor: less, refundedMinor: less, refundedIssues: issues };
    const rest = { copies, issues, priceMinor: worth, refundedIssues: 0, refundedMinor: 0n };
    const hasBegun = came.issues > 0;
    return [
      ...(hasBegun ? [{ of, part: 'TERM', sums: came } as const] : []),
      ...(less > 0n
        ? [{ of, part: 'GIVEN_UP', sums: { copies: of.copies - copies, issues, ...back } } as const]
        : []),
      { of, part: hasBegun ? 'REST' : 'TERM', sums: rest },
    ];
  });
