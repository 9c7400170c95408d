import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { PlannerName } from '../planning/plan.ts';
import { compareAnswers, shallowestNull } from './testing/compare-answers.ts';
import { type Answered, composeSdl } from './testing/in-memory-graph.ts';
import { nastySubgraphs } from './testing/nasty-subgraphs.ts';
import { ownSubgraphs, ownSupergraph } from './testing/own-graph.ts';
import { randomFrom } from './testing/random.ts';
import { randomGraph } from './testing/random-graph.ts';
import { randomOperation } from './testing/random-operation.ts';
import { parseJson } from './values/exact-number.ts';

// Each operation is planned by the planner that it needs, and every third one by Apollo's alone, too: its answer is
// compared with the other. PLANNER=hive or apollo lets that one plan all, and nothing is compared.
// SEED=… repeats one case; CASES=… says how many there are for each supergraph, FIRST=… where they begin. Who changes
// planning, merging or writing asks for thousands: `npm run test:long`.
const first = Number(process.env.SEED ?? process.env.FIRST ?? 1);
const all = process.env.SEED ? 1 : Number(process.env.CASES ?? 20);
const timeLimit = Math.max(240_000, all * 1_200);

const only = process.env.PLANNER as PlannerName | undefined;
const graphs = Object.entries({ ...nastySubgraphs, 'our own': ownSubgraphs });

test.each(graphs)(
  '%s: random operations are answered as by a single execution, whoever plans them',
  async (_name, subgraphs) => {
    const supergraphSdl = subgraphs === ownSubgraphs ? ownSupergraph : composeSdl(subgraphs);
    const graph = await randomGraph(subgraphs, {
      planner: only,
      supergraphSdl,
      isCareless: subgraphs !== ownSubgraphs,
    });
    const other = only
      ? undefined
      : await randomGraph(subgraphs, {
          planner: 'apollo',
          supergraphSdl,
          isCareless: subgraphs !== ownSubgraphs,
        });
    const refused = { either: 0, apollo: 0 };
    let run = 0;
    try {
      for (let seed = first; run < all; seed++) {
        const { text, variables } = randomOperation(graph.apiSchema, randomFrom(seed));
        if (validate(graph.apiSchema, parse(text)).length) continue;
        graph.seedWith(seed);
        const expected = parseJson(JSON.stringify(await graph.alone(text, variables))) as Answered;
        const ask = async ({ ask }: typeof graph, planner: keyof typeof refused) => {
          const answer = await ask(text, { variables });
          // Some of them a planner cannot do, or not in time.
          if (hasNoPlan(answer)) return void refused[planner]++;
          // Answers that come again are read by code of their own.
          for (const one of [answer, await ask(text, { variables }), await ask(text, { variables })]) {
            const difference = compareAnswers(one, expected);
            if (difference !== undefined)
              throw new Error(differing(seed, text, variables, difference, one, expected));
          }
          return answer;
        };
        const answer = await ask(graph, 'either');
        if (!answer) continue;
        run++;
        if (!other || (seed % 3 !== 0 && all > 1)) continue;
        other.seedWith(seed);
        const second = await ask(other, 'apollo');
        if (second && places(second) !== places(answer))
          throw new Error(differing(seed, text, variables, "by Apollo's planner", answer, second));
      }
      expect(run).toBe(all);
      expect(Math.max(...Object.values(refused))).toBeLessThanOrEqual(Math.ceil(all / 100));
    } finally {
      await graph.engine.close();
      await other?.engine.close();
    }
  },
  timeLimit,
);

const hasNoPlan = ({ errors }: Answered): boolean =>
  ['OPERATION_TOO_COMPLEX', 'PLANNING_FAILED'].includes(errors?.[0]?.extensions.code ?? '');

/** Which errors there are and where, in whatever order; of several that made the same thing null it may be any. */
const places = ({ data, errors = [] }: Answered): string => {
  const found = errors.flatMap(({ path, extensions: { code } }) => {
    if (!path) return [];
    const place = shallowestNull(data, path);
    return `${JSON.stringify(place)} ${place.length < path.length ? 'below' : code}`;
  });
  return [...new Set(found)].sort().join('\n');
};

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
