import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { Answered } from './testing/in-memory-graph.ts';
import { nastySubgraphs } from './testing/nasty-subgraphs.ts';
import { randomFrom } from './testing/random.ts';
import { randomGraph } from './testing/random-graph.ts';
import { randomOperation } from './testing/random-operation.ts';
import { mergeData } from './values/merge-data.ts';

// SEED=… repeats one case, CASES=… says how many there are for each supergraph, FIRST=… where they begin. Only what
// answers without errors is compared: a null stops at the fragment that is deferred.
const first = Number(process.env.SEED ?? process.env.FIRST ?? 1);
const all = process.env.SEED ? 1 : Number(process.env.CASES ?? 6);

test.each(Object.entries(nastySubgraphs))(
  '%s: deferred parts come to what a single execution answers',
  async (_name, subgraphs) => {
    const graph = await randomGraph(subgraphs);
    let run = 0;
    for (let seed = first; run < all; seed++) {
      const { text, variables } = randomOperation(graph.apiSchema, randomFrom(seed), 'query', true);
      if (!text.includes('@defer') || validate(graph.apiSchema, parse(text)).length) continue;
      graph.seedWith(seed);
      const expected: Answered = JSON.parse(JSON.stringify(await graph.alone(text, variables)));
      if (expected.errors) continue;
      const { answer, parts } = await askInParts(graph, text, variables);
      if (parts === 0) continue;
      run++;
      if (JSON.stringify(sorted(answer)) !== JSON.stringify(sorted(expected)))
        throw new Error(
          [`SEED=${seed}`, text, ...[answer, expected].map((one) => JSON.stringify(one))].join('\n'),
        );
    }
    expect(run).toBe(all);
    await graph.engine.close();
  },
);

type Part = Answered & { readonly path: readonly (string | number)[] };

/** What all parts of an answer come to. */
const askInParts = async (
  { outcome }: Awaited<ReturnType<typeof randomGraph>>,
  text: string,
  variables: Record<string, unknown>,
) => {
  const given = await outcome(text, { variables, incremental: true });
  if (given.kind !== 'incremental') return { answer: {}, parts: 0 };
  const { hasNext: _, ...answer } = JSON.parse(given.text);
  let parts = 0;
  for await (const part of given.parts) {
    const { incremental = [] }: { incremental?: readonly Part[] } = JSON.parse(part);
    for (const { path, data, errors } of incremental) {
      parts++;
      if (errors) answer.errors = errors;
      const at = path.reduce((value, step) => value[step], answer.data);
      mergeData(at, data);
    }
  }
  return { answer, parts };
};

/** The same with keys in order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
};
