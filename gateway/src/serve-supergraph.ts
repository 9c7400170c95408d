import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { contractOf } from '@media-graph/registry/contract-of';
import { ConfigError, type Log, type Viewer } from '@media-graph/service';
import { type DocumentNode, parse } from 'graphql';
import { type Audience, audienceOf } from './audience-of.ts';
import { CacheAges } from './caching/cache-ages.ts';
import type { CostBudgets } from './cost/budget-of.ts';
import type { Sign, SubgraphAddresses, SubgraphClient } from './create-subgraph-client.ts';
import { createEngine } from './engine/create-engine.ts';
import type { Engine } from './engine/engine.ts';
import { EngineGateway } from './engine-gateway.ts';
import { type ExecuteRequest, executeRequest } from './execute-request.ts';
import { type ExplorerOffers, explorerPlugin } from './explorer-plugin.ts';
import type { GatewayContext } from './gateway-context.ts';
import { documentStore } from './kept-documents.ts';
import { KnownQueries } from './known-queries.ts';
import { maskError } from './mask-error.ts';
import type { PlannerName } from './planning/plan.ts';
import { requirePassable } from './require-passable.ts';
import { checkSupergraph, type SubgraphUrls } from './supergraph/check-supergraph.ts';
import type { OperationUsage } from './usage/operation-usage.ts';
import { watchOperations } from './watch-operations.ts';
import { WrittenAnswer } from './written-answer.ts';

type Options = {
  readonly urls: SubgraphUrls;
  readonly sign: Sign;
  readonly client: SubgraphClient;
  readonly open: boolean;
  /** What the explorer of an open gateway offers. */
  readonly explorer: ExplorerOffers | undefined;
  /** Paths that are not GraphQL, and the subgraphs that serve them. */
  readonly routes: Readonly<Record<string, string>>;
  readonly costBudgets: CostBudgets | undefined;
  readonly usage: OperationUsage | undefined;
  readonly audiences: readonly Audience[];
  readonly planner: PlannerName | undefined;
  readonly log: Log;
};

/** What answers operations over a supergraph, or over what an audience sees of one. */
export type Answering = {
  readonly engine: Engine;
  readonly apollo: ApolloServer<GatewayContext>;
  readonly execute: ExecuteRequest;
  /** What may be executed without Apollo Server. */
  readonly known: KnownQueries;
};

/** A supergraph with all that answers operations over it. */
export type ServedSupergraph = Answering & {
  readonly supergraphSdl: string;
  readonly addresses: SubgraphAddresses;
  /** All of it, and what each audience sees of it, in their order. */
  readonly parts: readonly Answering[];
  /** What answers a viewer: the part of their audience, or all of it. */
  of(viewer: Viewer): Answering;
  /** Ends it; nothing may be under way. */
  close(): Promise<void>;
};

/** Makes ready to answer operations over a supergraph. @throws ConfigError in one line where it cannot be served */
export const serveSupergraph = async (supergraphSdl: string, options: Options): Promise<ServedSupergraph> => {
  const { urls, sign, client, open, routes, audiences, planner, log } = options;
  const addresses = checkSupergraph(supergraphSdl, { urls, sign });
  requirePassable(routes, addresses);
  const document = audiences.length > 0 ? parse(supergraphSdl, { noLocation: true }) : undefined;
  const narrowed = audiences.map((audience): [Audience, DocumentNode] => {
    const { supergraph, faults } = contractOf(document!, audience.contract);
    if (faults[0])
      throw new ConfigError(
        `What ${audience.name} sees of the supergraph cannot be asked: ${faults[0].message}`,
      );
    return [audience, supergraph];
  });
  const engine = await createEngine({
    supergraphSdl,
    fetch: client.sendTo(addresses),
    showsPlanners: open,
    planner,
    visibleCodes: new Set([
      'BAD_USER_INPUT',
      'BUSY',
      'DEADLINE_EXCEEDED',
      'FORBIDDEN',
      'OPERATION_TOO_EXPENSIVE',
      'UNAUTHENTICATED',
    ]),
    onFault: (fault, context) =>
      log.error({ requestId: (context as GatewayContext).requestId, err: fault }, 'unexpected failure'),
  }).catch((error: Error) => {
    throw new ConfigError(`The supergraph cannot be served: ${error.message.split('\n')[0]}`);
  });
  const started: Answering[] = [];
  const close = async (): Promise<void> => {
    for (const { apollo } of started) await apollo.stop();
    await engine.close();
  };
  const start = async (over: Engine): Promise<Answering> => {
    const one = await answering(supergraphSdl, over, options);
    started.push(one);
    return one;
  };
  const parts = new Map<Audience, Answering>();
  const startAll = async (): Promise<Answering> => {
    const whole = await start(engine);
    for (const [audience, part] of narrowed) parts.set(audience, await start(engine.narrowedTo(part)));
    return whole;
  };
  const whole = await startAll().catch(async (error) => {
    await close();
    throw error;
  });
  return {
    ...whole,
    supergraphSdl,
    addresses,
    parts: started,
    of: (viewer) => parts.get(audienceOf(audiences, viewer)!) ?? whole,
    close,
  };
};

const answering = async (
  supergraphSdl: string,
  engine: Engine,
  { open, explorer, costBudgets, usage, log }: Options,
): Promise<Answering> => {
  const execute = executeRequest(supergraphSdl, engine, { budgets: costBudgets, usage });
  const known = new KnownQueries();
  const ages = new CacheAges(supergraphSdl, engine.apiSchema);
  const apollo = new ApolloServer<GatewayContext>({
    gateway: new EngineGateway(supergraphSdl, engine.apiSchema, execute, known, ages),
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    includeStacktraceInErrorResponses: false,
    // So many errors tell what is wrong with an operation.
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    stringifyResult: WrittenAnswer.stringify,
    formatError: maskError,
    documentStore: documentStore(),
    // They are known before: `operations/persisted-operations.ts`.
    persistedQueries: false,
    logger: log,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      open ? explorerPlugin(explorer) : ApolloServerPluginLandingPageDisabled(),
      watchOperations(log),
    ],
  });
  await apollo.start();
  return { engine, apollo, execute, known };
};
