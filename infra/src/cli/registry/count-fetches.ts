import type { CountFetches } from '@media-graph/registry';
import { parse } from 'graphql';

const neverAsked = (): never => {
  throw new Error('Plans are counted, and nothing is asked');
};

/** Counts the requests to subgraphs by the plans of our own engine. */
export const countFetches: CountFetches = async (supergraphSdl, operations) => {
  // Loaded here, for most checks count none.
  const { createEngine } = await import('@media-graph/gateway');
  const engine = await createEngine({ supergraphSdl, fetch: neverAsked });
  try {
    const counts: (number | undefined)[] = [];
    for (const operation of operations) {
      const plan = await engine.explain(parse(operation)).catch(() => undefined);
      counts.push(plan?.split('\n').filter((line) => /^\s*\d+ /.test(line)).length);
    }
    return counts;
  } finally {
    await engine.close();
  }
};
