import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultCostBudgets, passedThrough, type RunningGateway, startGateway } from '@media-graph/gateway';
import { composeQuickly } from '@media-graph/registry';
import { createLog, logDestination, signRequest } from '@media-graph/service';
import { subgraphsFolder } from '../create-subgraphs.ts';
import { describeFailure } from '../describe-failure.ts';
import { Callers } from './callers.ts';
import { OwnProcess } from './own-process.ts';
import { readSdl } from './read-sdl.ts';
import { relayOf } from './relay-of.ts';
import type { ServeOne } from './serve-one.ts';
import { watchFiles } from './watch-files.ts';

type Options = Omit<ServeOne, 'gatewaySecret' | 'logFile'> & {
  /** Of the gateway that is started here; `port` is the subgraph's. */
  readonly gatewayPort: number;
  /** The gateway whose subgraphs the others are. */
  readonly against: string;
  /** The others' SDL, where it is not to be what they say themselves. */
  readonly schemas: ReadonlyMap<string, string> | undefined;
  /** What is said to it where a request says nothing itself. */
  readonly authorization: string | undefined;
  readonly dataDir: string;
  readonly say: (line: string) => void;
};

const secondsSince = (begin: number): string => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

/** Composes a subgraph as its files say now with the others; says what is wrong with it. */
const composer =
  (name: string, others: ReadonlyMap<string, string>, say: (line: string) => void) =>
  (): string | undefined => {
    try {
      const composed = composeQuickly(new Map([...others, [name, readSdl(name)]]), name);
      if (typeof composed === 'string') return composed;
      for (const { line, code, message, advice } of composed)
        say(
          `${name} does not compose: ${line ? `line ${line} of its schema, ` : ''}${code} ${message}. ${advice}.`,
        );
    } catch (reason) {
      say(`${name}: ${describeFailure(reason)}`);
    }
    return undefined;
  };

/** What a subgraph that does not answer is taken to be. */
const schemaInTree = (subgraph: string): Promise<string | undefined> =>
  readFile(join(subgraphsFolder, subgraph, 'schema.graphql'), 'utf8').catch(() => undefined);

/**
 * Runs one subgraph in a process of its own, and a gateway over it and over the others of another gateway, which are
 * asked through that one's relay. A file that changes restarts the subgraph alone; SDL that changes is composed with the
 * others' at once, and what does not compose leaves what is served as it is.
 *
 * @throws StartError where the other gateway lets nobody do so
 */
export const startDev = async (options: Options): Promise<RunningGateway> => {
  const { name, port, against, schemas, authorization, dataDir, secret, say } = options;
  const relay = relayOf(against);
  const { subgraphs } = await relay.look(authorization);
  const others = new Map<string, string>();
  for (const subgraph of subgraphs) {
    const sdl = schemas
      ? schemas.get(subgraph)
      : ((await relay.schemaOf(subgraph, authorization)) ?? (await schemaInTree(subgraph)));
    if (sdl === undefined)
      say(`${subgraph} ${schemas ? 'is not in that release' : 'does not answer'}, and is left out`);
    else others.set(subgraph, sdl);
  }
  const compose = composer(name, others, say);
  const callers = new Callers(relay, authorization);
  const logFile = join(dataDir, 'graph.log');
  let take: ((supergraphSdl: string) => Promise<void>) | undefined;
  const gateway = await startGateway({
    port: options.gatewayPort,
    host: '127.0.0.1',
    log: createLog('gateway', { destination: logDestination(logFile) }),
    // While nothing composes, what the others serve.
    supergraphSdl: compose() ?? (composeQuickly(others, name) as string),
    updates: {
      watch: (given) => {
        take = given;
      },
      close: () => undefined,
      isBehind: false,
    },
    urls: {
      ...Object.fromEntries(subgraphs.map((subgraph) => [subgraph, relay.urlOf(subgraph)])),
      [name]: `http://127.0.0.1:${port}/graphql`,
    },
    verify: callers.verify,
    sign: (request): Record<string, string> => {
      if (request.audience === name) return signRequest(request, secret);
      const said = callers.authorizationOf(request.viewer);
      return said ? { authorization: said } : {};
    },
    routes: Object.fromEntries(Object.entries(passedThrough).filter(([, subgraph]) => subgraph === name)),
    limits: { connectionsPerAddress: 0 },
    maxDelay: Number.POSITIVE_INFINITY,
    costBudgets: defaultCostBudgets,
    open: true,
  });

  const own = new OwnProcess({ ...options, gatewaySecret: secret, logFile });
  const restart = async (): Promise<void> => {
    const begin = performance.now();
    const failure = await own.restart();
    say(
      failure === undefined
        ? `${name} answers after ${secondsSince(begin)}`
        : `${name} does not start, and its fields are null: ${failure}`,
    );
  };
  const recompose = async (): Promise<void> => {
    const begin = performance.now();
    const supergraphSdl = compose();
    if (supergraphSdl === undefined) return;
    await take?.(supergraphSdl).then(
      () => say(`composed after ${secondsSince(begin)}`),
      (error: Error) => say(`what was served is served on: ${error.message}`),
    );
  };
  let work = restart();
  const unwatch = watchFiles(join(subgraphsFolder, name, 'src'), (files) => {
    const isSchema = files.some((file) => file.endsWith('.graphql'));
    // One after the other: the subgraph starts while what it will answer is composed.
    work = work.then(async () => {
      await Promise.all([restart(), isSchema && recompose()]);
    });
  });
  await work;
  return {
    url: gateway.url,
    stop: async () => {
      unwatch();
      await work;
      await gateway.stop();
      await own.stop();
    },
  };
};
