import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { chown, cp, lstat, mkdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { binariesIn, findBinaries } from './binaries.ts';
import { chooseLaunch, type Way } from './choose-launch.ts';
import { copyBinaries } from './copy-binaries.ts';
import { openDataFolder } from './data-folder.ts';
import { freePort } from './free-port.ts';
import { initCluster } from './init-cluster.ts';
import { ownCluster } from './own-cluster.ts';
import { runServer } from './run-server.ts';
import { stopServer } from './stop-server.ts';
import { asNobody, asOrdinaryUser, asRoot, nobody } from './testing/as-nobody.ts';
import { childStart } from './testing/child-start.ts';
import { fastSettings } from './testing/fast-settings.ts';
import { scratchFolder } from './testing/scratch-folder.ts';

const scratch = scratchFolder('launch');

// A clone in root's home: programs and data where only their owner may enter.
const closed = process.getuid?.() === 0 ? mkdtempSync(path.join(homedir(), '.media-graph-closed-')) : scratch;
afterAll(() => rmSync(closed, { recursive: true, force: true }));

asOrdinaryUser('an ordinary user runs PostgreSQL as himself (needs an ordinary user)', async () => {
  const launch = await chooseLaunch(await openDataFolder(path.join(scratch, 'own')), await findBinaries());
  expect(launch).toMatchObject({ way: 'own', owner: { uid: process.getuid?.() } });
});

asNobody(
  'root gives the start to an ordinary user, whose all files are (needs root and an open clone)',
  async () => {
    const home = path.join(scratch, 'home');
    chmodSync(scratch, 0o755);
    await mkdir(home, { mode: 0o700 });
    await chown(home, nobody.uid, nobody.gid);
    const child = childStart(path.join(home, '.data', 'postgres'), nobody);
    expect(await child.says()).toHaveProperty('url');
    child.process.kill('SIGINT');
    await child.ended();
    expect((await stat(path.join(home, '.data', 'postgres', 'cluster'))).uid).toBe(nobody.uid);
  },
);

asRoot("root's server in an ordinary user's folder leaves that user's files (needs root)", async () => {
  const home = path.join(scratch, 'home-of-sudoer');
  await mkdir(home, { mode: 0o700 });
  await chown(home, nobody.uid, nobody.gid);
  const dataDir = path.join(home, '.data', 'postgres');
  const child = childStart(dataDir);
  expect(await child.says()).toHaveProperty('url');
  child.process.kill('SIGINT');
  await child.ended();
  for (const name of ['..', '.', 'cluster', 'password', 'postgres.log']) {
    expect((await lstat(path.join(dataDir, name))).uid).toBe(nobody.uid);
  }
});

asRoot(
  'every way that the trial accepts runs, in a clone that only root may enter, on the same data (needs root)',
  async () => {
    chmodSync(closed, 0o700);
    const original = await findBinaries();
    await cp(original.root, path.join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    const binaries = binariesIn(path.join(closed, 'native'));
    const folder = await openDataFolder(path.join(closed, '.data'));
    const accepted: Way[] = [];
    for (const way of ['plain', 'namespace', 'capability', 'copied-capability', 'copied'] as const) {
      const launch = await chooseLaunch(folder, binaries, { ways: [way] }).catch(() => undefined);
      if (launch === undefined) continue;
      accepted.push(way);
      if (!(await ownCluster(folder.cluster, launch.owner)))
        await initCluster(launch, folder, { sync: false });
      const server = await runServer(launch, folder, await freePort(), fastSettings);
      await stopServer(server.child.pid ?? 0, server.hasEnded);
    }
    await rm((await copyBinaries(binaries)).root, { recursive: true });
    expect(accepted.length).toBeGreaterThan(0);
    // Others may not enter, so a mere change of the user id cannot be enough.
    expect(accepted).not.toContain('plain');
  },
);

asRoot('when no way works, one line says what to do (needs root)', async () => {
  const folder = await openDataFolder(path.join(closed, '.data-of-nobody'));
  const refused = chooseLaunch(folder, await findBinaries(), { ways: ['plain'] });
  await expect(refused).rejects.toMatchObject({
    name: 'PostgresStartError',
    message: expect.stringMatching(/^PostgreSQL refuses to run as root.*DATABASE_URL\.$/),
    serverLog: [expect.stringContaining('plain: ')],
  });
});
