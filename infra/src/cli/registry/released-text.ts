import { readEnvironment, readRelease, type Store } from '@media-graph/registry';

/** What an environment serves and what happened to it, a line each. */
export const releasedText = async (store: Store, name: string): Promise<string> => {
  const { release, canary, changes } = await readEnvironment(store, name);
  if (release === null) return `Nothing was published to ${name} yet.`;
  const { subgraphs } = await readRelease(store, release);
  return [
    `${name} serves release ${release}: ${Object.entries(subgraphs)
      .map(([subgraph, revision]) => `${subgraph}@${revision}`)
      .join(', ')}`,
    ...(canary ? [`on trial: release ${canary.release}, ${canary.percent} of 100 callers`] : []),
    ...changes
      .slice(0, 20)
      .map(
        ({ at, by, what, release: to, reason }) =>
          `${at} ${what} ${to} by ${by}${reason ? `: ${reason}` : ''}`,
      ),
  ].join('\n');
};
