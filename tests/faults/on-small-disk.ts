import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import { freePort } from '@media-graph/postgres';

const root = join(import.meta.dirname, '../..');

/** What a process of root's may see alone, or one of anybody's where the system lets them. */
const apart = process.getuid?.() === 0 ? ['--mount'] : ['--map-root-user', '--mount'];

/**
 * Starts a service that has a small disk of its own at `folder`, which goes with the process; ready when it answers.
 * @param environmentOf the service's variables
 */
export const startOnSmallDisk = async (
  program: string,
  { folder, megabytes }: { readonly folder: string; readonly megabytes: number },
  environment: Readonly<Record<string, string>>,
) => {
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const mount = `mount -t tmpfs -o size=${megabytes}m none "$0" && exec "$@"`;
  const command = [process.execPath, '--no-warnings', join(root, program)];
  const child = spawn('unshare', [...apart, 'sh', '-c', mount, folder, ...command], {
    env: { PATH: process.env.PATH, PORT: String(port), DRAIN_SECONDS: '0.2', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  afterAll(() => void child.kill('SIGKILL'));
  const complaints: string[] = [];
  child.stderr!.on('data', (chunk) => complaints.push(...String(chunk).split('\n').filter(Boolean)));
  const url = `http://127.0.0.1:${port}/graphql`;
  const isReady = () =>
    fetch(new URL('/health/ready', url)).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`${program} has not started: ${complaints.join('\n')}`);
    await delay(50);
  }
  // The disk as the process sees it.
  const disk = join(`/proc/${child.pid}/root`, folder);
  const filler = join(disk, 'filler');
  return {
    url,
    child,
    disk,
    /** Lines on standard error. */
    complaints,
    fill: () =>
      writeFile(filler, Buffer.alloc(megabytes * 2 ** 20)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOSPC') throw error;
      }),
    makeRoom: () => rm(filler),
  };
};
