import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';

const graph = await testSubgraph(advertising, { seeds: Object.keys(advertising.seeds) });
const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const examples = [...readme.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs)].map(
  ([, query, answer]) => [query!, answer!],
);

test('the README has three queries', () => expect(examples).toHaveLength(3));

test.each(examples)('the README tells the real answer of %s', async (query, answer) => {
  const { data } = await graph.ask(query, { as: viewers.advertising });
  expect(data).toEqual(JSON.parse(answer));
  const group = await graph.ask(query, { as: viewers.headquarters });
  expect(group.data).toEqual(data);
});
