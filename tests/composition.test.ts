import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { expect, test } from '@jest/globals';
import { policyNames } from '@media-graph/authorisation';
import { composeServices as composeWithTheGuild } from '@theguild/federation-composition';
import { subgraphSchemas } from './schema-files.ts';

const services = Array.from(subgraphSchemas, ([name, typeDefs]) => ({
  name,
  typeDefs,
  url: `http://${name}/graphql`,
}));

test('Apollo’s composition makes a supergraph of the subgraphs, and has nothing to remark', () => {
  const { supergraphSdl, errors, hints } = composeWithApollo(services);
  expect(errors).toBeUndefined();
  expect(hints?.map(({ message }) => message)).toEqual([]);
  expect(supergraphSdl).toContain('join__graph');
});

test('another composition takes them too: they link no newer federation than they need', () => {
  const { supergraphSdl, errors } = composeWithTheGuild(services);
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  expect(supergraphSdl).toContain('join__graph');
});

test('every policy that the graph names is one that there is', () => {
  const supergraph = readFileSync(join(import.meta.dirname, '../gateway/supergraph.graphql'), 'utf8');
  const lists = [...supergraph.matchAll(/@policy\(policies: (\[\[.+?\]\])\)/g)].map(([, list]) =>
    JSON.parse(list!),
  );
  const named = new Set<string>(lists.flat(2));
  expect(named.size).toBeGreaterThan(3);
  expect([...named].filter((name) => !policyNames.some((known) => known === name))).toEqual([]);
});
