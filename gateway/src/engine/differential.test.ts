import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { PlannerName } from '../planning/plan.ts';
import { compareAnswers } from './testing/compare-answers.ts';
import { nastySubgraphs } from './testing/nasty-subgraphs.ts';
import { randomFrom } from './testing/random.ts';
import { randomGraph } from './testing/random-graph.ts';
import { randomOperation } from './testing/random-operation.ts';

// PLANNER=hive or apollo lets that one plan all; otherwise each operation is planned by the planner that it needs, and a
// smaller number of them again by Apollo's alone.
// SEED=… repeats one case; CASES=… says how many there are for each supergraph, FIRST=… where they begin. Sixty find
// what a change has broken; who changes planning, merging or writing asks for a thousand.
const first = Number(process.env.SEED ?? process.env.FIRST ?? 1);
const all = process.env.SEED ? 1 : Number(process.env.CASES ?? 60);
const timeLimit = Math.max(240_000, all * 1_200);

// The subgraphs of this repository, as far as they have a printed schema.
const root = new URL('../../../subgraphs/', import.meta.url);
const ours = globSync('*/schema.graphql', { cwd: fileURLToPath(root) }).map((file) => {
  const sdl = readFileSync(new URL(file, root), 'utf8');
  return [file.split('/')[0]!, { sdl }] as const;
});

const planners: readonly (PlannerName | undefined)[] = process.env.PLANNER
  ? [process.env.PLANNER as PlannerName]
  : [undefined, 'apollo'];
const graphs = Object.entries({ ...nastySubgraphs, 'our own': Object.fromEntries(ours) });

for (const [name, subgraphs, planner] of planners.flatMap((planner) =>
  graphs.map(([name, subgraphs]) => [name, subgraphs, planner] as const),
)) {
  const cases = planner ? Math.ceil(all / 3) : all;
  test(
    `${name}: random operations are answered as by a single execution, planned by ${planner ?? 'either'}`,
    async () => {
      const graph = await randomGraph(subgraphs, planner);
      let run = 0;
      let refused = 0;
      try {
        for (let seed = first; run < cases; seed++) {
          const random = randomFrom(seed);
          const { text, variables } = randomOperation(graph.apiSchema, random);
          if (validate(graph.apiSchema, parse(text)).length) continue;
          graph.seedWith(seed);
          const expected = JSON.parse(JSON.stringify(await graph.alone(text, variables)));
          const answer = await graph.ask(text, { variables });
          // Some of them the planner itself cannot do, or not in time.
          const code = answer.errors?.[0]?.extensions.code;
          if (code === 'OPERATION_TOO_COMPLEX' || code === 'PLANNING_FAILED') {
            refused++;
            continue;
          }
          run++;
          // Answers that come again are read by code of their own.
          const again = [await graph.ask(text, { variables }), await graph.ask(text, { variables })];
          for (const one of [answer, ...again]) {
            const difference = compareAnswers(one, expected);
            if (difference !== undefined)
              throw new Error(differing(seed, text, variables, difference, one, expected));
          }
        }
        expect(run).toBe(cases);
        expect(refused).toBeLessThanOrEqual(Math.ceil(cases / 100));
      } finally {
        await graph.engine.close();
      }
    },
    timeLimit,
  );
}

const differing = (
  seed: number,
  text: string,
  variables: object,
  difference: string,
  ...answers: object[]
): string =>
  [
    `SEED=${seed} differs in ${difference}`,
    text,
    JSON.stringify(variables),
    ...answers.map((answer) => JSON.stringify(answer)),
  ].join('\n');
