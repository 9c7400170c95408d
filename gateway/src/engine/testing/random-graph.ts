import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  parse,
} from 'graphql';
import { describeSupergraph } from '../../planning/describe-supergraph.ts';
import type { EngineOptions } from '../engine-options.ts';
import { parseJson } from '../values/exact-number.ts';
import { composeSdl, inMemoryGraph, type Resolvers, type TestSubgraph } from './in-memory-graph.ts';
import { hashOf, type Random, randomFrom } from './random.ts';
import { randomData } from './random-data.ts';

/** Subgraphs over random data, and one schema over the same data. */
export const randomGraph = async (
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  {
    planner,
    supergraphSdl = composeSdl(subgraphs),
    isCareless = false,
  }: Partial<EngineOptions> & {
    /** Whether subgraphs leave out what is null, and tell errors of nothing. */ isCareless?: boolean;
  } = {},
) => {
  const { keyFields } = describeSupergraph(parse(supergraphSdl));
  let data: ReturnType<typeof randomData>;

  // An interface's reference is answered with an object of the type that the id has in these data.
  const resolvers = Object.fromEntries(
    Object.entries(subgraphs).map(([name, { sdl }]) => [name, referenceResolvers(sdl, () => data)]),
  );
  const withResolvers = Object.fromEntries(
    Object.entries(subgraphs).map(([name, { sdl }]) => [name, { sdl, resolvers: resolvers[name]! }]),
  );
  const graph = await inMemoryGraph(withResolvers, {
    planner,
    supergraphSdl,
    showsPlanners: true,
    // A machine that does something else, too, shall not make an operation too complex.
    limits: { planningTime: 5_000 },
    fetch: async ({ subgraph, body }) => {
      const { query, variables } = parseJson(body) as { query: string; variables: Record<string, unknown> };
      const schema: GraphQLSchema = graph.schemas.get(subgraph)!;
      const { fieldResolver, typeResolver } = data;
      const args = { schema, document: parse(query), variableValues: variables, fieldResolver, typeResolver };
      const answer = await execute({ ...args, rootValue: undefined });
      if (isCareless) beCareless(answer, randomFrom(hashOf(body)));
      return JSON.stringify(answer);
    },
  });
  const { apiSchema } = graph.engine;
  const seedWith = (seed: number): void => {
    data = randomData(seed, apiSchema, keyFields);
  };
  const alone = async (text: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> => {
    const { fieldResolver, typeResolver } = data;
    return execute({ schema: apiSchema, document: parse(text), variableValues, fieldResolver, typeResolver });
  };
  const ask: typeof graph.ask = (query, request) => graph.ask(query, { grants: everything, ...request });
  return { ...graph, ask, apiSchema, seedWith, alone };
};

/** Changes an answer to one that says the same less well. */
const beCareless = (answer: { data?: ObjMap | null; errors?: readonly unknown[] }, random: Random): void => {
  const { data, errors = [] } = answer;
  if (!data) return;
  for (const { path = [] } of errors as readonly GraphQLError[]) {
    let at: unknown = data;
    for (const step of path) {
      const value = (at as ObjMap)[step];
      if (value === null && typeof step === 'string' && random.chance(0.5)) delete (at as ObjMap)[step];
      if (value === null || value === undefined) break;
      at = value;
    }
  }
  if (random.chance(0.1)) answer.errors = [...errors, { message: 'Something' }];
};

type ObjMap = Record<string, unknown>;

/** Of a caller to whom nothing is refused. */
const anything = Object.assign(new Set<string>(), { has: () => true });
const everything = { isAuthenticated: true, scopes: anything, policies: anything };

const referenceResolvers = (sdl: string, data: () => ReturnType<typeof randomData>): Resolvers => {
  const resolvers: Resolvers = {};
  for (const [, name] of sdl.matchAll(/interface (\w+)[^{}]*?@key/g)) {
    resolvers[name!] = {
      __resolveReference: (reference: unknown, _context: unknown, { schema }: { schema: GraphQLSchema }) => {
        const type = schema.getType(name!);
        if (!isInterfaceType(type)) return null;
        return { ...(reference as object), __typename: data().typeOf(type, data().idOf(reference)) };
      },
      __resolveType: ({ __typename }: { __typename: string }) => __typename,
    };
  }
  return resolvers;
};
