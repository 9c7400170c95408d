import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
} from 'graphql';

// The subgraphs of this repository with data of no meaning: two items to a list, and the same value of each type.

const root = new URL('../../../subgraphs/', import.meta.url);
const sdls = globSync('*/schema.graphql', { cwd: fileURLToPath(root) }).map((file) => ({
  name: file.split('/')[0]!,
  sdl: readFileSync(new URL(file, root), 'utf8'),
}));

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  ID: '1',
  String: 'text',
};

const valueFor = (type: GraphQLOutputType, schema: GraphQLSchema): unknown => {
  if (isNonNullType(type)) return valueFor(type.ofType, schema);
  if (isListType(type)) return [valueFor(type.ofType, schema), valueFor(type.ofType, schema)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isScalarType(type)) return scalars[type.name] ?? '2026-11-28T00:00:00Z';
  return { __typename: isAbstractType(type) ? firstOf(type, schema) : type.name };
};
const firstOf = (type: GraphQLAbstractType, schema: GraphQLSchema): string =>
  schema.getPossibleTypes(type)[0]!.name;

/** Answers whatever is asked. */
export const fieldResolver: GraphQLFieldResolver<Record<string, unknown> | undefined, unknown> = (
  source,
  _args,
  _context,
  { fieldName, returnType, schema },
) => source?.[fieldName] ?? valueFor(returnType, schema);

// An interface with a key is answered with the first type of it.
const referenceResolvers = (sdl: string) =>
  Object.fromEntries(
    [...sdl.matchAll(/interface (\w+)[^{}]*?@key/g)].map(([, name]) => [
      name!,
      {
        __resolveReference: (
          reference: object,
          _context: unknown,
          { schema }: { schema: GraphQLSchema },
        ) => ({
          ...reference,
          __typename: firstOf(schema.getType(name!) as GraphQLAbstractType, schema),
        }),
        __resolveType: ({ __typename }: { __typename: string }) => __typename,
      },
    ]),
  );

/** Their schemas, by name. */
export const ownSchemas = (): Record<string, GraphQLSchema> =>
  Object.fromEntries(
    sdls.map(({ name, sdl }) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: referenceResolvers(sdl) as never }),
    ]),
  );

/** The repository's supergraph for subgraphs on these ports. */
export const ownSupergraph = (ports: Readonly<Record<string, number>>): string =>
  readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8').replaceAll(
    /@join__graph\(name: "([^"]+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "http://127.0.0.1:${ports[name]}/graphql")`,
  );

/** Questions that a person would ask, which are hard to plan. */
export const natural: Readonly<Record<string, string>> = {
  mentions: `{ articles(first: 2) { nodes { mentionedOrganisations { slug coverage(first: 2) { nodes { slug
    mentionedOrganisations { slug coverage(first: 2) { nodes { slug } } } } } } } } }`,
  organisers: `{ events(first: 5) { nodes { code organisers { slug eventsOrganised(first: 3) { nodes { code organisers {
    slug eventsOrganised(first: 3) { nodes { code organisers { slug } } } } } } } } } }`,
};

/** Nested operations, no two of which share a plan. */
export const nested = (index: number): string => {
  const fields = ['slug', 'id', 'status', '__typename', 'name { en }'].filter(
    (_, bit) => (index + 1) & (1 << bit),
  );
  const inner = `organisers { ${fields.join(' ') || 'id'} eventsOrganised(first: 3) { nodes { code } } }`;
  return `{ events(first: 5) { nodes { a${index}: code ${inner.replace('nodes { code }', `nodes { code ${inner} }`)} } } }`;
};
