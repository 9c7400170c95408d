import type { TestSubgraph } from './test-subgraph.ts';

/** The steps of a status that a trigger lets rows take, as `statusStepsSql` was told them, sorted: `>DRAFT`, `DRAFT>READY`. */
export const keptSteps = async ({ sql }: Pick<TestSubgraph, 'sql'>, trigger: string): Promise<string[]> => {
  const [kept] = await sql(
    `SELECT string_to_array(encode(tgargs, 'escape'), '\\000') AS steps FROM pg_trigger WHERE tgname = $1`,
    [trigger],
  );
  return kept.steps.filter(Boolean).sort();
};
