import { brokenSubgraph, describeFailure } from '../describe-failure.ts';
import type { RunningGraph } from './start-graph.ts';

/**
 * Ends the subgraph whose code threw where nobody catches it, as in a timer: what it was at is not known any more, and the
 * others have nothing to do with it.
 *
 * @returns false for an error that is no running subgraph's
 */
export const endBrokenSubgraph = async (
  { subgraphs, stopSubgraph }: Pick<RunningGraph, 'subgraphs' | 'stopSubgraph'>,
  error: unknown,
  say: (line: string) => void,
): Promise<boolean> => {
  const name = error instanceof Error ? brokenSubgraph(error) : undefined;
  if (name === undefined || !subgraphs[name]) return false;
  say(`  ${name} has ended, and its fields are null: ${describeFailure(error)}`);
  await stopSubgraph(name);
  return true;
};
