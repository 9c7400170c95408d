import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll } from '@jest/globals';
import { type ExecutionResult, execute, type GraphQLSchema, parse, subscribe, validate } from 'graphql';
import { createEngine } from '../create-engine.ts';
import type { EngineOptions, EngineRequest } from '../engine-options.ts';
import type { SubgraphRequest } from '../fetch/subgraph-request.ts';
import { parseJson } from '../values/exact-number.ts';

// biome-ignore lint/suspicious/noExplicitAny: resolvers take and answer whatever a test's data is
export type Resolvers = Record<string, any>;

/** A subgraph of a test. The federation link is added when the SDL has none. */
export type TestSubgraph = {
  readonly sdl: string;
  readonly resolvers?: Resolvers;
};

export type SentRequest = {
  readonly subgraph: string;
  readonly query: string;
  // biome-ignore lint/suspicious/noExplicitAny: read by tests as they know it
  readonly variables: Record<string, any>;
  readonly request: SubgraphRequest;
};

/** What a test may do to the answer of a subgraph: return text instead, or throw. */
export type Meddle = (sent: SentRequest, answer: () => Promise<ExecutionResult>) => unknown;

const federationLink = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@override", "@interfaceObject",
  "@context", "@fromContext"
])`;

/** Composes subgraphs. @throws when they do not compose */
export const composeSdl = (subgraphs: Readonly<Record<string, TestSubgraph>>): string => {
  const { errors, supergraphSdl } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: `http://${name}.test`,
      typeDefs: parse(withLink(sdl)),
    })),
  );
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
};

const withLink = (sdl: string): string => (sdl.includes('@link') ? sdl : `${federationLink}\n${sdl}`);

/** An engine over subgraphs in memory, real ones but for the network between; it is closed after the file's last test. */
export const inMemoryGraph = async (
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  options: Partial<EngineOptions> & { readonly meddle?: Meddle } = {},
) => {
  const sent: SentRequest[] = [];
  const schemas = new Map<string, GraphQLSchema>();
  for (const [name, { sdl, resolvers }] of Object.entries(subgraphs)) {
    const typeDefs = parse(withLink(sdl));
    schemas.set(name, buildSubgraphSchema(resolvers ? { typeDefs, resolvers } : { typeDefs }));
  }
  const note = (request: SubgraphRequest): SentRequest => {
    const noted = { subgraph: request.subgraph, request, ...JSON.parse(request.body) };
    sent.push(noted);
    return noted;
  };
  const run = ({ subgraph, query, variables }: SentRequest) => {
    const schema = schemas.get(subgraph)!;
    const document = parse(query);
    const errors = validate(schema, document);
    const args = { schema, document, variableValues: variables, rootValue: {} };
    return { args, invalid: errors.length ? { errors } : undefined };
  };
  const engine = await createEngine({
    supergraphSdl: options.supergraphSdl ?? composeSdl(subgraphs),
    incremental: true,
    fetch: async (request) => {
      const noted = note(request);
      const { args, invalid } = run(noted);
      const answer = async () => invalid ?? (await execute(args));
      const result = options.meddle ? await options.meddle(noted, answer) : await answer();
      return typeof result === 'string' ? result : JSON.stringify(result);
    },
    subscribe: async function* (request) {
      const events = await subscribe(run(note(request)).args);
      if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events));
      for await (const event of events) yield JSON.stringify(event);
    },
    ...options,
  });
  afterAll(() => engine.close());
  const outcome = (query: string, request: Partial<EngineRequest> = {}) => {
    const document = request.document ?? parse(query);
    const errors = validate(engine.apiSchema, document);
    if (errors.length) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return engine.execute({ document, ...request });
  };
  /** Executes and reads the answer. */
  const ask = async (query: string, request: Partial<EngineRequest> = {}) => {
    const result = await outcome(query, request);
    if (result.kind !== 'answer' && result.kind !== 'refused') throw new Error(`This is ${result.kind}.`);
    return parseJson(result.text) as Answered;
  };
  return { engine, sent, ask, outcome, schemas };
};

export type Answered = {
  // biome-ignore lint/suspicious/noExplicitAny: read by tests as they know it
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly subgraph?: string };
  }[];
};

export type InMemoryGraph = Awaited<ReturnType<typeof inMemoryGraph>>;
