import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { findBinaries } from './binaries.ts';
import { chooseLaunch } from './choose-launch.ts';
import { openDataFolder } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { startMark } from './process-identity.ts';
import { runServer } from './run-server.ts';
import { startPostgres } from './start-postgres.ts';
import { ask } from './testing/ask.ts';
import { childStart } from './testing/child-start.ts';
import { fastSettings } from './testing/fast-settings.ts';
import { scratchFolder } from './testing/scratch-folder.ts';

const scratch = scratchFolder('killed');

const original = path.join(scratch, 'original');
beforeAll(async () => {
  const postgres = await startPostgres({ dataDir: original, settings: fastSettings });
  await ask(postgres.url, 'CREATE TABLE kept AS SELECT 7 AS number');
  await postgres.stop();
});

/** A data folder with a stopped database that holds the row 7. */
const madeBefore = (name: string): string => {
  const dataDir = path.join(scratch, name);
  // With owners and modes.
  execFileSync('cp', ['-a', original, dataDir]);
  return dataDir;
};

const expectKept = async (dataDir: string): Promise<string[]> => {
  const notices: string[] = [];
  const postgres = await startPostgres({
    dataDir,
    settings: fastSettings,
    log: (line) => notices.push(line),
  });
  expect(await ask(postgres.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  await postgres.stop();
  return notices;
};

const serverPid = async (dataDir: string): Promise<number> =>
  Number.parseInt(await readFile(path.join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await sleep(20);
};

test('the server ends with a process that was killed, and the next start finds the data', async () => {
  const dataDir = madeBefore('kill-9');
  const child = childStart(dataDir);
  expect(await child.says()).toHaveProperty('url');
  const pid = await serverPid(dataDir);
  child.process.kill('SIGKILL');
  await until(() => startMark(pid) === undefined);
  await expectKept(dataDir);
});

test('a start right after the kill does not trip over what is still going down', async () => {
  const dataDir = madeBefore('kill-9-at-once');
  const child = childStart(dataDir);
  await child.says();
  child.process.kill('SIGKILL');
  await child.ended();
  await expectKept(dataDir);
});

test('a server that outlived its starter is shut down and the data taken over', async () => {
  const dataDir = madeBefore('orphan');
  const folder = await openDataFolder(dataDir);
  const launch = await chooseLaunch(folder, await findBinaries());
  const orphan = await runServer(launch, folder, await freePort(), fastSettings);
  const notices = await expectKept(dataDir);
  expect(notices).toEqual([expect.stringContaining(`process ${orphan.child.pid}`)]);
  expect(orphan.child.signalCode ?? orphan.child.exitCode).toBe(0);
});

test('a server that was killed itself is recovered', async () => {
  const dataDir = madeBefore('server-killed');
  const postgres = await startPostgres({ dataDir, settings: fastSettings });
  process.kill(await serverPid(dataDir), 'SIGKILL');
  await postgres.stop();
  await expectKept(dataDir);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'a connection that computes on after its server was killed does not hinder the next (Linux)',
  async () => {
    const dataDir = madeBefore('computing');
    const postgres = await startPostgres({ dataDir, settings: fastSettings });
    const endless = ask(postgres.url, 'DO $$ BEGIN LOOP END LOOP; END $$').catch(() => {});
    const busy = `SELECT FROM pg_stat_activity WHERE query LIKE 'DO %' AND state = 'active'`;
    while ((await ask(postgres.url, busy)).length === 0) await sleep(20);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await postgres.stop();
    await expectKept(dataDir);
    await endless;
  },
);

test('a stale postmaster.pid does not hinder, not even with the number of a living process', async () => {
  const dataDir = madeBefore('stale-pid');
  const file = path.join(dataDir, 'cluster', 'postmaster.pid');
  await writeFile(file, `999999999\n${path.join(dataDir, 'cluster')}\n1\n5432\n\n127.0.0.1\n\nready\n`);
  await expectKept(dataDir);
  await writeFile(file, `${process.ppid}\n${path.join(dataDir, 'cluster')}\n1\n5432\n\n127.0.0.1\n\nready\n`);
  await expectKept(dataDir);
  await writeFile(file, '');
  await expectKept(dataDir);
});

test('while another process owns the folder, one line names that process', async () => {
  const dataDir = path.join(scratch, 'owned');
  const first = childStart(dataDir);
  expect(await first.says()).toHaveProperty('url');
  const second = childStart(dataDir);
  const answer = await second.says();
  expect(answer?.error).toContain(`in use by process ${first.process.pid}`);
  expect(answer?.error).not.toContain('\n');
  first.process.kill('SIGINT');
  await first.ended();
});

test('of many that start at once in one folder exactly one succeeds', async () => {
  const dataDir = path.join(scratch, 'race');
  const starters = Array.from({ length: 4 }, () => childStart(dataDir));
  const answers = await Promise.all(starters.map((starter) => starter.says()));
  expect(answers.filter((answer) => answer?.url !== undefined)).toHaveLength(1);
  expect(answers.filter((answer) => answer?.error?.includes('in use by process'))).toHaveLength(3);
  for (const starter of starters) starter.process.kill('SIGINT');
  await Promise.all(starters.map((starter) => starter.ended()));
});

test('what a killed initdb left is removed and the database made anew', async () => {
  const dataDir = path.join(scratch, 'half-made');
  await mkdir(path.join(dataDir, 'draft-of-a-killed-run', 'base'), { recursive: true });
  await writeFile(path.join(dataDir, 'draft-of-a-killed-run', 'PG_VERSION'), '18\n');
  const postgres = await startPostgres({ dataDir, settings: fastSettings });
  await postgres.stop();
  expect((await readdir(dataDir)).sort()).toEqual(['cluster', 'password', 'postgres.log']);
});

test('a process killed at any moment of its first start leaves nothing that hinders the next', async () => {
  for (const delay of [150, 300, 500]) {
    const dataDir = path.join(scratch, `killed-after-${delay}`);
    const child = childStart(dataDir);
    await sleep(delay);
    child.process.kill('SIGKILL');
    await child.ended();
    const postgres = await startPostgres({ dataDir, settings: fastSettings });
    expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await postgres.stop();
  }
});

test('Ctrl-C in the terminal reaches the process, and the server answers until that has drained', async () => {
  const dataDir = path.join(scratch, 'ctrl-c');
  const child = childStart(dataDir);
  const url = (await child.says())?.url ?? '';
  const pid = await serverPid(dataDir);
  // What the terminal does: the signal goes to the whole process group.
  execFileSync('kill', ['-INT', '--', `-${child.process.pid}`]);
  expect(await child.says()).toEqual({ draining: true });
  expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await child.ended();
  expect(startMark(pid)).toBeUndefined();
  expect(child.process.exitCode).toBe(0);
});
