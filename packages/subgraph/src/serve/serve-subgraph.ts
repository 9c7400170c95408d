import './without-pretenuring.ts';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import {
  createHttpServer,
  createSignatureVerifier,
  type FastifyRequest,
  type Log,
  type Metrics,
  noSpan,
  noteForLog,
  SignatureRefused,
  type SignedBody,
  type Tracer,
  type Viewer,
} from '@media-graph/service';
import { type GraphQLSchema, Kind } from 'graphql';
import type { Pool } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { holdRequirements } from '../access/hold-requirements.ts';
import { createDataSource, type OnStatement } from '../database/create-data-source.ts';
import { openDataSource } from '../database/open-data-source.ts';
import { Replica } from '../database/replica.ts';
import { RequestBudget } from '../execution/request-budget.ts';
import { makeDefaults } from '../graphql/make-defaults.ts';
import { readSchema } from '../graphql/read-schema.ts';
import { resolveEntities } from '../graphql/resolve-entities.ts';
import { sharedResolvers } from '../graphql/shared-resolvers.ts';
import { answerGraphql } from './answer-graphql.ts';
import { createRequestContext } from './create-request-context.ts';
import { parseBody } from './parse-body.ts';
import { readDeadline } from './read-deadline.ts';
import { readGraphqlRequest } from './read-graphql-request.ts';
import { RequestWatch } from './request-watch.ts';
import { runJob, startJobs } from './run-jobs.ts';
import { subgraphMetrics } from './subgraph-metrics.ts';
import type { Resolvers, Subgraph } from './types.ts';

export type ServeOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** The service role's, not the owner's. */
  readonly databaseUrl: string;
  /** A streaming replica that answers queries while it is no older than so many milliseconds; none by default. */
  readonly replica?: { readonly url: string; readonly bound: number } | undefined;
  /** Shared with the gateway alone. */
  readonly gatewaySecret: string;
  /** The one before, while gateways still sign with it. */
  readonly gatewaySecretBefore?: string | undefined;
  readonly log: Log;
  /** Without, nothing is measured. */
  readonly metrics?: Metrics | undefined;
  /** Without, nothing is traced. */
  readonly tracer?: Tracer | undefined;
  readonly onStatement?: OnStatement;
  /** Whether the subgraph's jobs run again and again; they do by default. */
  readonly startsJobs?: boolean;
  /** Milliseconds between not being ready and the closed door. */
  readonly drainDelay?: number;
};

export type RunningSubgraph = {
  readonly url: string;
  /** Runs each of the subgraph's jobs once, now. */
  runJobs(): Promise<void>;
  stop(): Promise<void>;
};

const graphqlType = 'application/graphql-response+json';

type Verified = FastifyRequest & { rawBody?: Buffer };

/** Says of itself what others have reviewed and released, without what Apollo adds to it: so `graph publish` knows it again. */
const withReviewedSdl = (schema: GraphQLSchema): GraphQLSchema => {
  const sdl = printSubgraphSchema(schema);
  schema.getQueryType()!.getFields()._service!.resolve = () => ({ sdl });
  return schema;
};

const buildSchema = ({
  directory,
  modules,
}: Pick<Subgraph<object>, 'directory' | 'modules'>): GraphQLSchema =>
  withReviewedSdl(
    holdRequirements(
      resolveEntities(
        makeDefaults(
          buildSubgraphSchema([
            { typeDefs: readSchema(directory), resolvers: sharedResolvers as unknown as Resolvers },
            ...modules
              .flatMap(({ resolvers = [] }) => resolvers)
              .map((map) => ({
                typeDefs: { kind: Kind.DOCUMENT as const, definitions: [] },
                resolvers: map as Resolvers,
              })),
          ]),
        ),
      ),
    ),
  );

const schemas = new WeakMap<object, GraphQLSchema>();

/** A subgraph's schema with its resolvers, as it is served; built once, because it takes longer than the rest of a start. */
export const subgraphSchema = <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
): GraphQLSchema => {
  const built = schemas.get(subgraph) ?? buildSchema(subgraph);
  schemas.set(subgraph, built);
  return built;
};

/**
 * Serves a subgraph at `POST /graphql` for the gateway alone, with health, drain and the subgraph's own routes.
 * The database must have been migrated.
 */
export const serveSubgraph = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  {
    port,
    host = '127.0.0.1',
    databaseUrl,
    replica: replicaAt,
    gatewaySecret,
    gatewaySecretBefore,
    log,
    metrics,
    tracer,
    onStatement,
    startsJobs = true,
    drainDelay = 0,
  }: ServeOptions,
): Promise<RunningSubgraph> => {
  const { modules, migrations } = subgraph;
  const dataSource = createDataSource({ url: databaseUrl, modules, migrations, onStatement });
  await openDataSource(dataSource);
  const replica =
    replicaAt &&
    (await Replica.open({
      replica: createDataSource({ url: replicaAt.url, modules: [], migrations: [] }),
      ...{ primary: dataSource, bound: replicaAt.bound, every: 250, log },
    }));

  const measure =
    metrics && subgraphMetrics(metrics, subgraph.name, (dataSource.driver as PostgresDriver).master as Pool);
  const http = createHttpServer({
    service: subgraph.name,
    log,
    metrics,
    bodyLimit: 10 * 1024 * 1024,
    drainDelay,
    ready: () => dataSource.query('SELECT 1'),
    onClose: async () => {
      await stopJobs();
      await replica?.close();
      await dataSource.destroy();
    },
  });
  const { app } = http;
  const contextOver =
    (replica: Replica | undefined) =>
    (viewer: Viewer, requestId: string, budget = new RequestBudget(), watch?: RequestWatch) =>
      createRequestContext(subgraph, dataSource, viewer, requestId, budget, watch, replica);
  const contextFor = contextOver(replica);
  // A job acts on what it reads.
  const jobContextFor = contextOver(undefined);

  const jobs = subgraph.jobs ?? [];
  const stopJobs = startJobs(startsJobs ? jobs : [], jobContextFor, log, measure?.job);

  const answer = answerGraphql(subgraphSchema(subgraph), { log, contextFor });
  const verify = createSignatureVerifier(
    subgraph.name,
    ...[gatewaySecret, gatewaySecretBefore].filter((secret) => secret !== undefined),
  );
  const viewerOf = (request: FastifyRequest, body: SignedBody): Viewer => {
    try {
      const { method, url: path, headers } = request;
      return verify({ method, path, headers, body });
    } catch (error) {
      if (error instanceof SignatureRefused)
        log.warn({ requestId: request.id, reason: error.reason }, 'refused');
      throw error;
    }
  };
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    (request as Verified).rawBody = body as Buffer;
    try {
      done(null, parseBody(body.toString()));
    } catch {
      done(Object.assign(new Error('The body is not JSON'), { statusCode: 400 }));
    }
  });
  app.route({
    url: '/graphql',
    method: 'POST',
    handler: async (request, reply) => {
      const viewer = viewerOf(request, (request as Verified).rawBody ?? '');
      const asked = readGraphqlRequest(request.body);
      const budget = new RequestBudget(readDeadline(request.headers));
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) budget.abandon();
      });
      const span = tracer?.start('request', request.headers.traceparent) ?? noSpan;
      const watch = new RequestWatch(span, measure?.statement);
      const { status, text, codes } = await answer(asked, viewer, request.id, budget, watch).finally(() => {
        noteForLog(request, watch.notes);
      });
      if (codes.length > 0) {
        noteForLog(request, { codes });
        measure?.errors(codes);
      }
      span.end(codes[0]);
      const type = request.headers.accept?.includes(graphqlType) ? graphqlType : 'application/json';
      return reply
        .code(status)
        .headers({ 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
        .send(text);
    },
  });
  subgraph.routes?.(app, { log, viewerOf, contextFor });

  const origin = await http.listen(port, host);
  return {
    url: `${origin}/graphql`,
    runJobs: async () => {
      await Promise.all(jobs.map((job) => runJob(job, jobContextFor)));
    },
    stop: http.stop,
  };
};
