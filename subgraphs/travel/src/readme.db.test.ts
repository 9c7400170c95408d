import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from './subgraph.ts';

const graph = await testSubgraph(travel, { seeds: Object.keys(travel.seeds) });
const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text]) => text!);
const askers = [viewers.travel, viewers.travel, viewers.headquarters];

test.each(blocks('graphql').map((query, index) => [index, query] as const))(
  'question %i of the README has the answer that stands there',
  async (index, query) => {
    const answer = await graph.ask(query, { as: askers[index]! });
    expect(JSON.parse(blocks('json')[index]!)).toEqual(answer);
  },
);

test('the README has three', () => {
  expect([blocks('graphql').length, blocks('json').length]).toEqual([3, 3]);
});
