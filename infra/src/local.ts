import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { PostgresStartError, startPostgres } from '@media-graph/postgres';
import { ConfigError, stopOnSignals } from '@media-graph/service';
import { config } from './config.ts';
import { openDataDir } from './data-dir.ts';
import { requireFreePort } from './require-free-port.ts';
import { requireServer } from './require-server.ts';
import { StartError } from './start-error.ts';
import { startGraph } from './start-graph.ts';
import { createSubgraphs } from './subgraphs.ts';

const say = (line: string): void => console.log(line);
const startedAt = Date.now();

const databaseServer = async (databaseUrl: string | undefined, dataDir: string) => {
  if (databaseUrl) {
    await requireServer(databaseUrl);
    return { url: databaseUrl, stop: async () => undefined };
  }
  say('Starting PostgreSQL …');
  return startPostgres({ dataDir: join(dataDir, 'postgres'), log: say });
};

const readFresh = (): boolean => {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values.fresh;
  } catch {
    throw new StartError(`The only option is --fresh, not ${process.argv.slice(2).join(' ')}`);
  }
};

const start = async (): Promise<() => Promise<void>> => {
  const { PORT, DATA_DIR, DATABASE_URL, NODE_ENV, ...files } = config();
  const fresh = readFresh();
  const dataDir = resolve(DATA_DIR);
  await requireFreePort(PORT);
  const secret = await openDataDir(dataDir, fresh);
  const postgres = await databaseServer(DATABASE_URL, dataDir);
  try {
    say('Migrating and seeding what is new …');
    const graph = await startGraph({
      subgraphs: await createSubgraphs({ ...files, ASSETS_DIR: join(dataDir, 'assets') }),
      adminUrl: postgres.url,
      databasePrefix: 'media_graph',
      fresh,
      dataDir,
      port: PORT,
      secret,
      environment: NODE_ENV,
      say: (line) => say(`  ${line}`),
    });
    await writeFile(
      join(dataDir, 'run.json'),
      `${JSON.stringify({ pid: process.pid, ...graph }, null, 2)}\n`,
      {
        mode: 0o600,
      },
    );
    for (const [name, { url }] of Object.entries(graph.subgraphs)) say(`  ${name.padEnd(14)} ${url}`);
    say(
      `\nReady after ${((Date.now() - startedAt) / 1000).toFixed(1)} s: open ${graph.url} in a browser, or ask:\n`,
    );
    say(`  curl -s ${graph.url} -H 'content-type: application/json' \\`);
    say(`    -d '{"query":"{ eventByCode(code: \\"e3\\") { name { zhHant en } } }"}'\n`);
    say(`Tokens of the demonstration roles: ${join(dataDir, 'tokens.json')}    Ctrl-C stops everything.`);
    return async () => {
      await graph.stop();
      await postgres.stop();
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
};

try {
  stopOnSignals(await start(), { info: (line: string) => say(`\n${line}`), error: console.error } as never);
} catch (error) {
  const expected =
    error instanceof StartError || error instanceof PostgresStartError || error instanceof ConfigError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
