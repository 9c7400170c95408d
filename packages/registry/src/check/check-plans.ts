import type { Finding } from './finding.ts';
import type { KnownOperation } from './uses.ts';

/** How many requests to subgraphs a plan of an operation has. @throws for an operation that has no plan */
export type CountFetches = (
  supergraph: string,
  operations: readonly string[],
) => Promise<readonly (number | undefined)[]>;

const nameOf = (text: string): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'an operation without a name';

/** Known operations whose plans need more requests than before, or have none any more. */
export const checkPlans = async (
  before: string,
  after: string,
  operations: readonly KnownOperation[],
  countFetches: CountFetches,
): Promise<Finding[]> => {
  const texts = operations.map(({ text }) => text);
  const [had, has] = [await countFetches(before, texts), await countFetches(after, texts)];
  return operations.flatMap(({ client, version, text }, index): Finding[] => {
    const [old, now] = [had[index], has[index]];
    if (old === undefined || (now !== undefined && now <= old)) return [];
    const who = `${nameOf(text)} of ${client} ${version}`;
    return [
      now === undefined
        ? {
            ...{ stage: 'PLANS', code: 'NO_PLAN', level: 'ERROR', coordinate: '' },
            message: `${who} can no longer be planned`,
            advice: 'Keep the fields by which the subgraphs find each other',
          }
        : {
            ...{ stage: 'PLANS', code: 'MORE_FETCHES', level: 'WARNING', coordinate: '' },
            message: `${who} would take ${now} requests to subgraphs where it takes ${old}`,
            advice: 'Ask whether a field can stay where its neighbours are',
          },
    ];
  });
};
