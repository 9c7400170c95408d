import { expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { checkAlone } from '@media-graph/registry';
import { print } from 'graphql';
import { subgraphSchemas } from './schema-files.ts';

const all = new Map(Array.from(subgraphSchemas, ([name, document]) => [name, print(document)]));

test('every subgraph has a schema that is reviewed', async () => {
  const names = (await createSubgraphs({ ASSETS_DIR: '.' })).map(({ name }) => name);
  expect([...all.keys()]).toEqual(names.sort());
});

test.each([...all])(
  '%s would pass the check of a new team: nothing of it is let stand for its age',
  (subgraph, sdl) => {
    const published = new Map(all);
    published.delete(subgraph);
    expect(checkAlone({ subgraph, sdl, published }, all)).toEqual([]);
  },
);
