import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { countFetches } from './count-fetches.ts';

const supergraph = await readFile(
  join(import.meta.dirname, '../../../../gateway/supergraph.graphql'),
  'utf8',
);

test('requests to subgraphs are counted by the engine’s own plans, and what has none is told apart', async () => {
  const operations = [
    'query Sections { sections { slug } }',
    'query Story($id: ID!) { article(id: $id) { headline { en } mentionedOrganisations { slug } } }',
    '{ nothing }',
  ];
  expect(await countFetches(supergraph, operations)).toEqual([1, 2, undefined]);
});
