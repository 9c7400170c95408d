import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { wholeGraph } from './whole-graph.ts';

const root = join(import.meta.dirname, '..');

type Example = { query: string; answer: unknown; as: string | undefined };

/** A ```graphql block that a ```json block follows; `# as: editor` in the query says who asks. */
const examplesOf = (file: string): Example[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /```graphql\n([\s\S]*?)```\s+(?:[^`]*?\s)?```json\n([\s\S]*?)```/g,
    ),
  ].map(([, query, answer]) => ({
    query: query!,
    answer: JSON.parse(answer!),
    as: /# as: ([\w-]+)/.exec(query!)?.[1],
  }));

const graph = await wholeGraph();
const files = ['README.md', ...Object.keys(graph.databases).map((name) => `subgraphs/${name}/README.md`)];

describe.each(files)('%s', (file) => {
  const examples = examplesOf(file);

  test('shows a query with its answer', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    'query %i has the answer that is shown',
    async (_, { query, answer, as }) => {
      expect(await graph.ask(query, as === undefined ? {} : { as })).toEqual(answer);
    },
  );
});
