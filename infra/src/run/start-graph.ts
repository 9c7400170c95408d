import { createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  defaultCostBudgets,
  type GatewayOptions,
  partners,
  passedThrough,
  type SignInOptions,
  startGateway,
  verifyToken,
} from '@media-graph/gateway';
import { createLog, logDestination, type Metrics, signRequest, type Tracer } from '@media-graph/service';
import { type AnySubgraph, serveSubgraph } from '@media-graph/subgraph';
import { issueTokens, readIssuerKey } from './issue-tokens.ts';
import { localRules } from './local-rules.ts';
import type { ServiceDatabase } from './prepare-database.ts';
import { localClient, type RunningProvider, startProvider } from './start-provider.ts';

type GraphOptions = {
  readonly subgraphs: readonly AnySubgraph[];
  /** The folder of the built pages; without it there are none, and nobody signs in. */
  readonly pages?: string | undefined;
  /** Brings a subgraph's database up to date. */
  readonly databaseOf: (subgraph: AnySubgraph) => Promise<ServiceDatabase>;
  /** Holds the tokens, the issuer's key and the log. */
  readonly dataDir: string;
  /** Of the gateway; the subgraphs take free ports. */
  readonly port: number;
  /** From it come the secrets shared with the subgraphs. */
  readonly secret: string;
  readonly environment: string | undefined;
  readonly release?: string;
  readonly metrics?: Metrics;
  /** Opens the tracer of a service, to be stopped with it. */
  readonly tracerOf?: ((service: string) => Promise<Tracer>) | undefined;
  readonly onAnswered?: GatewayOptions['onAnswered'];
  /** Is told of a subgraph that does not start, which is then left out; without it, the graph does not start either. */
  readonly leaveOut?: ((subgraph: string, reason: unknown) => void) | undefined;
  /** Whether the subgraphs' jobs run again and again; they do by default. */
  readonly startsJobs?: boolean;
  readonly onStatement?: (subgraph: string, sql: string) => void;
};

export type RunningGraph = {
  /** The gateway's address. */
  readonly url: string;
  /** Addresses of the subgraphs and of their databases, by name. */
  readonly subgraphs: Readonly<Record<string, ServiceDatabase & { url: string }>>;
  /** Ends one subgraph: its fields are null from then on. */
  stopSubgraph(name: string): Promise<void>;
  stop(): Promise<void>;
};

type Started = [string, RunningGraph['subgraphs'][string]];

/** What the gateway and one subgraph share, so that it is asked by nobody else. */
export const subgraphSecret = (secret: string, name: string): string =>
  createHmac('sha256', secret).update(`gateway to ${name}`).digest('hex');

const showcase = join(import.meta.dirname, '../../../tests/showcase');

/** The questions of the showcase, by the names of their files. */
const showcaseQueries = async (): Promise<Record<string, string>> => {
  const files = (await readdir(showcase)).filter((name) => name.endsWith('.graphql'));
  const texts = files.map((name) => readFile(join(showcase, name), 'utf8'));
  return Object.fromEntries(
    (await Promise.all(texts)).map((text, place) => [basename(files[place]!, '.graphql'), text]),
  );
};

/** Whose tokens are taken: those of `tokens.json`, and those by which people sign in on the pages. */
const issuers = (provider: RunningProvider | undefined): string[] => [
  localRules.issuer,
  ...(provider ? [provider.issuer] : []),
];

const signInBy = (
  { issuer }: RunningProvider,
  secret: string,
  people: ReadonlyMap<string, unknown>,
): SignInOptions => ({
  issuer,
  clientId: localClient,
  scope: 'openid profile',
  secret: createHmac('sha256', secret).update(`sessions of ${issuer}`).digest('hex'),
  longest: 12 * 3_600,
  people: [...people.keys()],
});

const supergraphFile = join(import.meta.dirname, '../../../gateway/supergraph.graphql');

/** Brings every database up to date and starts all services in this process, each on its own port. */
export const startGraph = async (options: GraphOptions): Promise<RunningGraph> => {
  const { subgraphs, databaseOf, dataDir, port, secret, leaveOut, startsJobs = true, onStatement } = options;
  const { pages } = options;
  const { release, metrics, tracerOf, onAnswered } = options;
  const people = new Map(
    subgraphs.flatMap(({ demonstration }) => Object.entries(demonstration?.people ?? {})),
  );
  const key = await readIssuerKey(dataDir);
  const keys = await issueTokens(dataDir, people, key, options.environment);
  const destination = logDestination(join(dataDir, 'graph.log'));
  const started: { stop(): Promise<void> }[] = [];
  const servers = new Map<string, { stop(): Promise<void> }>();
  const stop = async (): Promise<void> => {
    for (const { stop } of started.splice(0).reverse()) await stop();
  };
  const stopSubgraph = async (name: string): Promise<void> => {
    const server = servers.get(name);
    if (!server || !servers.delete(name)) return;
    started.splice(started.indexOf(server), 1);
    await server.stop();
  };

  const traced = async (service: string): Promise<Tracer | undefined> => {
    const tracer = await tracerOf?.(service);
    if (tracer) started.push(tracer);
    return tracer;
  };
  const start = async (subgraph: AnySubgraph): Promise<Started> => {
    const { name } = subgraph;
    const database = await databaseOf(subgraph);
    const running = await serveSubgraph(subgraph, {
      port: 0,
      databaseUrl: database.serviceUrl,
      gatewaySecret: subgraphSecret(secret, name),
      startsJobs,
      log: createLog(name, { destination, release }),
      metrics,
      tracer: await traced(name),
      ...(onStatement && { onStatement: (sql) => onStatement(name, sql) }),
    });
    started.push(running);
    servers.set(name, running);
    return [name, { url: running.url, ...database }];
  };

  try {
    // All of them end first, so that a failure of one leaves none running behind.
    const starts = await Promise.allSettled(subgraphs.map(start));
    const running: Record<string, Started[1]> = {};
    for (const [index, one] of starts.entries()) {
      if (one.status === 'fulfilled') running[one.value[0]] = one.value[1];
      else if (leaveOut) leaveOut(subgraphs[index]!.name, one.reason);
      else throw one.reason;
    }
    const provider = pages === undefined ? undefined : await startProvider({ people, key, secret });
    if (provider) started.push(provider);
    const gateway = await startGateway({
      port,
      host: '127.0.0.1',
      log: createLog('gateway', { destination, release }),
      metrics,
      tracer: await traced('gateway'),
      onAnswered,
      supergraphSdl: await readFile(supergraphFile, 'utf8'),
      urls: Object.fromEntries(Object.entries(running).map(([name, { url }]) => [name, url])),
      verify: (authorization) =>
        verifyToken(authorization, { ...localRules, issuer: issuers(provider), keys }),
      sign: (request) => signRequest(request, subgraphSecret(secret, request.audience)),
      routes: passedThrough,
      // For `graph dev`; they have tokens for everybody anyhow.
      mayRelay: () => true,
      // All of its callers are on this machine.
      limits: { connectionsPerAddress: 0 },
      // All services share this process: what makes it late is not what the gateway has to do.
      maxDelay: Number.POSITIVE_INFINITY,
      audiences: [partners],
      costBudgets: defaultCostBudgets,
      pages,
      signIn: provider && signInBy(provider, secret, people),
      explorer: provider && { people: [...people.keys()], queries: await showcaseQueries() },
      open: true,
    });
    started.push(gateway);
    return {
      url: gateway.url,
      subgraphs: running,
      stopSubgraph,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
