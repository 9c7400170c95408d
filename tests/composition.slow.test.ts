import { composeServices as composeWithApollo } from '@apollo/composition';
import { expect, test } from '@jest/globals';
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
