import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { createEngine } from '../../../gateway/src/engine/create-engine.ts';
import { subgraphs } from './graph.ts';
import { composeSupergraph } from './supergraph.ts';

// What one request costs the engine alone, without any network: by the size of its answer, and by how many plans
// are kept. node src/scaling.ts

const schemas = new Map(
  Object.entries(subgraphs).map(([name, { sdl, resolvers }]) => [
    name,
    buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }),
  ]),
);
const known = new Map<string, string>();
const engine = await createEngine({
  supergraphSdl: composeSupergraph({ accounts: 1, inventory: 2, products: 3, reviews: 4 }),
  limits: { planCache: 200_000_000 },
  fetch: async ({ subgraph, body }) => {
    const key = subgraph + body;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const { query, variables } = JSON.parse(body);
    const result = await graphql({
      schema: schemas.get(subgraph)!,
      source: query,
      variableValues: variables,
    });
    const text = JSON.stringify(result);
    known.set(key, text);
    return text;
  },
});

/** Processor milliseconds for each of many executions. */
const cost = async (query: string, times: number): Promise<{ milliseconds: number; length: number }> => {
  const document = parse(query);
  let length = 0;
  for (let index = 0; index < times / 2; index++) await engine.execute({ document });
  const before = process.cpuUsage();
  for (let index = 0; index < times; index++) {
    const outcome = await engine.execute({ document });
    if (outcome.kind === 'answer') length = outcome.text.length;
  }
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000 / times, length };
};

console.log('by the size of the answer (a list with two joins):');
for (const first of [250, 500, 1000, 2000, 4000, 8000]) {
  const { milliseconds, length } = await cost(
    `{ items(first: ${first}) { id title price stock owner { id name city } } }`,
    Math.ceil(400_000 / first / 4),
  );
  console.log(
    `  ${String(length).padStart(8)} characters  ${milliseconds.toFixed(2).padStart(7)} ms  ${((milliseconds * 1e6) / length).toFixed(1)} ns each`,
  );
}

console.log('by the number of plans kept (ten fields of one subgraph):');
const small = '{ me { id name username birthday } other: user(id: "2") { id name username birthday } }';
for (const plans of [1, 100, 1000, 3000]) {
  for (let index = engine.plans.size; index < plans; index++) {
    await engine.execute({ document: parse(`{ a${index}: me { id } }`) });
  }
  const { milliseconds } = await cost(small, 20_000);
  console.log(
    `  ${String(engine.plans.size).padStart(8)} plans       ${milliseconds.toFixed(4).padStart(7)} ms`,
  );
}
await engine.close();
