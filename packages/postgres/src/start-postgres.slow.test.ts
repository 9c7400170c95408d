import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmbeddedPostgres, startPostgres } from './start-postgres.ts';
import { ask } from './testing/ask.ts';
import { fastSettings } from './testing/fast-settings.ts';
import { scratchFolder } from './testing/scratch-folder.ts';

const scratch = scratchFolder('start');
const dataDir = path.join(scratch, 'made', 'on the way');
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  postgres = await startPostgres({ dataDir, settings: fastSettings });
});
afterAll(() => postgres.stop());

test('a new database is UTF-8 with the order and letters of C.UTF-8, checksums, UTC and 200 connections', async () => {
  const [row] = await ask(
    postgres.url,
    `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider, datlocale,
            current_setting('data_checksums') AS checksums, current_setting('timezone') AS timezone,
            current_setting('max_connections') AS connections, current_setting('fsync') AS fsync
     FROM pg_database WHERE datname = current_database()`,
  );
  expect(row).toEqual({
    encoding: 'UTF8',
    datlocprovider: 'b',
    datlocale: 'C.UTF-8',
    checksums: 'on',
    timezone: 'UTC',
    connections: '200',
    fsync: 'off',
  });
});

test('trigrams hold Chinese characters', async () => {
  const [row] = await ask(postgres.url, `CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist`).then(() =>
    ask(postgres.url, `SELECT similarity('新闻报道', '新闻报') > 0.3 AS similar`),
  );
  expect(row).toEqual({ similar: true });
});

test('the password is needed, kept for the owner alone, and not in the log', async () => {
  const wrong = new URL(postgres.url);
  wrong.password = 'wrong';
  await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  const file = path.join(dataDir, 'password');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(dataDir, 'postgres.log'))).mode & 0o777).toBe(0o600);
  const password = await readFile(file, 'utf8');
  expect(await readFile(path.join(dataDir, 'postgres.log'), 'utf8')).not.toContain(password);
});

test('only this machine can connect', async () => {
  const [row] = await ask(
    postgres.url,
    `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets`,
  );
  expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' });
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  if (outside === undefined) return;
  const elsewhere = new URL(postgres.url);
  elsewhere.hostname = outside.address;
  await expect(ask(elsewhere.href, 'SELECT 1')).rejects.toThrow();
});

test('a second start in the same process is refused while the first runs', async () => {
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({
    name: 'PostgresStartError',
    message: expect.stringContaining(`(${process.pid})`),
  });
});

test('the next start finds the data, and stopping twice is the same as once', async () => {
  await ask(postgres.url, 'CREATE TABLE kept AS SELECT 7 AS number');
  await Promise.all([postgres.stop(), postgres.stop()]);
  await postgres.stop();
  await expect(ask(postgres.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');

  const notices: string[] = [];
  postgres = await startPostgres({ dataDir, log: (line) => notices.push(line), settings: fastSettings });
  expect(notices).toEqual([]);
  expect(await ask(postgres.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
});

test('stop() does not wait for connections that are open', async () => {
  const sleeping = ask(postgres.url, 'SELECT pg_sleep(600)');
  const broken = expect(sleeping).rejects.toThrow();
  await postgres.stop();
  await broken;
  postgres = await startPostgres({ dataDir, settings: fastSettings });
});

test('a lost password is replaced', async () => {
  await postgres.stop();
  await writeFile(path.join(dataDir, 'password'), '');
  postgres = await startPostgres({ dataDir, settings: fastSettings });
  expect(await ask(postgres.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
});

test('a password that does not fit is noticed at once, with the way out', async () => {
  await postgres.stop();
  const file = path.join(dataDir, 'password');
  const password = await readFile(file, 'utf8');
  await writeFile(file, 'another');
  await expect(startPostgres({ dataDir, settings: fastSettings })).rejects.toMatchObject({
    name: 'PostgresStartError',
    message: expect.stringContaining(`remove ${file}`),
  });
  await writeFile(file, password);
  postgres = await startPostgres({ dataDir, settings: fastSettings });
});

test('the end of a server that nobody stopped is told', async () => {
  await postgres.stop();
  const notices: string[] = [];
  postgres = await startPostgres({ dataDir, settings: fastSettings, log: (line) => notices.push(line) });
  const pid = Number.parseInt(await readFile(path.join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);
  process.kill(pid, 'SIGINT');
  while (notices.length === 0) await sleep(20);
  expect(notices).toEqual([expect.stringContaining('ended unexpectedly')]);
  await postgres.stop();
  postgres = await startPostgres({ dataDir, settings: fastSettings });
});

test('a given port is used, and one that is taken is named', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as { port: number };
  await postgres.stop();
  await expect(startPostgres({ dataDir, port })).rejects.toMatchObject({
    name: 'PostgresStartError',
    message: expect.stringContaining(`Port ${port} `),
  });
  await new Promise((resolve) => holder.close(resolve));

  postgres = await startPostgres({ dataDir, port, settings: fastSettings });
  expect(new URL(postgres.url).port).toBe(String(port));
});

test('an unexpected failure is one line, with the end of the server log attached', async () => {
  await postgres.stop();
  const failing = startPostgres({ dataDir, settings: { ...fastSettings, no_such_setting: 1 } });
  const error = await failing.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error.name).toBe('PostgresStartError');
  expect(error.message).toContain('no_such_setting');
  expect(error.message).not.toContain('\n');
  expect(error.serverLog.join('\n')).toContain('no_such_setting');
  postgres = await startPostgres({ dataDir, settings: fastSettings });
});
