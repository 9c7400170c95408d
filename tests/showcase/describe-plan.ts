/**
 * Which subgraphs a plan asks, each with those that it waits for: `events, content < 1` asks `content` after the first.
 *
 * @param plan as the engine explains it
 */
export const describePlan = (plan: string): string =>
  [...plan.matchAll(/^\d+ (\S+)(?: \w+)??(?: after ([\d, ]+))?(?= (?:at|with|\{))/gm)]
    .map(([, subgraph, after]) => (after ? `${subgraph} < ${after.replaceAll(', ', '+')}` : subgraph))
    .join(', ');
