import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { checkNullSafety, checkOwnership } from '@media-graph/registry';

const names = (await createSubgraphs({ ASSETS_DIR: '.' })).map(({ name }) => name);
const schemas = new Map(
  names.map((name) => [
    name,
    readFileSync(join(import.meta.dirname, `../subgraphs/${name}/schema.graphql`), 'utf8'),
  ]),
);

test.each(names)(
  '%s: what it adds to the things of others, and its references to them, may be null when a subgraph is down',
  (subgraph) => {
    expect(checkNullSafety(subgraph, schemas).map(({ coordinate }) => coordinate)).toEqual([]);
  },
);

test.each(names)('%s takes nothing of another, and adds only to what is open', (subgraph) => {
  const others = new Map(schemas);
  others.delete(subgraph);
  expect(checkOwnership(subgraph, schemas.get(subgraph)!, others)).toEqual([]);
});
