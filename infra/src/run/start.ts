import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildPages, pagesFolder } from '@media-graph/dashboards';
import { PostgresStartError } from '@media-graph/postgres';
import { ConfigError, createTracer, Metrics, serveMetrics, stopOnSignals } from '@media-graph/service';
import { config } from './config.ts';
import { databaseServer } from './database-server.ts';
import { writeLastStart } from './last-start.ts';
import { openDataDir } from './open-data-dir.ts';
import { refuseProduction } from './refuse-production.ts';
import { requireFreePort } from './require-free-port.ts';
import { SlowestOperations } from './slowest-operations.ts';
import { StartError } from './start-error.ts';
import type { RunningGraph } from './start-graph.ts';
import { statusPage } from './status-page.ts';

const say = (line: string): void => console.log(line);
const startedAt = Date.now();

const readFresh = (): boolean => {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values.fresh;
  } catch {
    throw new StartError(`The only option is --fresh, not ${process.argv.slice(2).join(' ')}`);
  }
};

const welcome = ({ url, subgraphs }: RunningGraph, dataDir: string, statusUrl: string): void => {
  for (const [name, { url }] of Object.entries(subgraphs)) say(`  ${name.padEnd(14)} ${url}`);
  say(
    `\nReady after ${((Date.now() - startedAt) / 1000).toFixed(1)} s: open ${url.replace(/127\.0\.0\.1(.*)\/graphql$/, 'localhost$1/')} in a browser, or ask:\n`,
  );
  say(`  curl -s ${url} -H 'content-type: application/json' \\`);
  say(`    -d '{"query":"{ eventByCode(code: \\"e3\\") { name { zhHant en } } }"}'\n`);
  say(`How it goes: ${statusUrl}`);
  say(`Tokens of the demonstration roles: ${join(dataDir, 'tokens.json')}    Ctrl-C stops everything.`);
};

const start = async (): Promise<() => Promise<void>> => {
  const { PORT, DATA_DIR, DATABASE_URL, NODE_ENV, METRICS_PORT, RELEASE: release, ...files } = config();
  const endpoint = files.OTEL_EXPORTER_OTLP_ENDPOINT;
  const fresh = readFresh();
  const dataDir = resolve(DATA_DIR);
  await requireFreePort(PORT);
  await requireFreePort(METRICS_PORT, 'METRICS_PORT', PORT);
  refuseProduction(NODE_ENV);
  const { secret, release: giveBack } = await openDataDir(dataDir, fresh);
  // Nothing waits for it: who comes before the pages are there is told so, and the graph answers.
  void buildPages().catch((error: Error) => say(`  No pages at /: ${error.message}`));
  const postgres = await databaseServer(DATABASE_URL, dataDir, say).catch(async (error) => {
    await giveBack();
    throw error;
  });
  const end = async (): Promise<void> => {
    await postgres.stop();
    await giveBack();
  };
  try {
    say('Migrating and seeding what is new …');
    // Loaded only now, because all subgraphs take seconds: what is wrong with the surroundings is said before.
    const { createSubgraphs } = await import('../create-subgraphs.ts');
    const { describeFailure } = await import('../describe-failure.ts');
    const { endBrokenSubgraph } = await import('./end-broken-subgraph.ts');
    const { prepareDatabase } = await import('./prepare-database.ts');
    const { startGraph } = await import('./start-graph.ts');
    const database = { adminUrl: postgres.url, secret, fresh, say: (line: string) => say(`  ${line}`) };
    const leaveOut = (name: string, reason: unknown): void =>
      say(`  ${name} is left out, and its fields are null: ${describeFailure(reason)}`);
    const metrics = new Metrics();
    const slowest = new SlowestOperations();
    const graph = await startGraph({
      subgraphs: await createSubgraphs({ ...files, ASSETS_DIR: join(dataDir, 'assets') }, leaveOut),
      leaveOut,
      databaseOf: (subgraph) => prepareDatabase(subgraph, database),
      pages: pagesFolder,
      dataDir,
      port: PORT,
      secret,
      environment: NODE_ENV,
      release,
      metrics,
      onAnswered: slowest.add,
      tracerOf:
        endpoint === undefined
          ? undefined
          : (service) =>
              createTracer({ service, release, endpoint, share: 1, trustsCaller: service !== 'gateway' }),
    });
    const page = statusPage({ release, graph, slowest });
    const operators = await serveMetrics({
      metrics,
      port: METRICS_PORT,
      host: '127.0.0.1',
      pages: { '/status': page },
    });
    const statusUrl = `${operators.url}/status`;
    const run = `${JSON.stringify({ pid: process.pid, statusUrl, ...graph }, null, 2)}\n`;
    await writeFile(join(dataDir, 'run.json'), run, { mode: 0o600 });
    await writeLastStart({ url: graph.url, dataDir });
    welcome(graph, dataDir, statusUrl);
    void postgres.lost?.then(endWithoutDatabase);
    process.on('uncaughtException', async (error) => {
      if (await endBrokenSubgraph(graph, error, say)) return;
      console.error(error);
      process.exit(1);
    });
    return async () => {
      await operators.stop();
      await graph.stop();
      await end();
    };
  } catch (error) {
    await end();
    throw error;
  }
};

/** Nothing here is of use without it, and the next start clears up. */
const endWithoutDatabase = (): void => {
  console.error('The local run ends, because its PostgreSQL has: npm start begins again with the data.');
  process.exit(1);
};

try {
  stopOnSignals(await start(), { info: (line) => say(`\n${line}`), error: console.error });
} catch (error) {
  const expected =
    error instanceof StartError || error instanceof PostgresStartError || error instanceof ConfigError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
