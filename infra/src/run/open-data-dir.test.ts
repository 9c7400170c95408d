import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDataDir } from './open-data-dir.ts';
import { requireFreePort } from './require-free-port.ts';

test('a folder is made with all above it, for its owner alone', async () => {
  const above = await mkdtemp(join(tmpdir(), 'data-dir-'));
  const folder = join(above, 'one', 'two');
  const { secret, release } = await openDataDir(folder, false);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  await release();
  const again = await openDataDir(folder, false);
  expect(again.secret).toBe(secret);
  await again.release();
  await rm(above, { recursive: true });
});

(process.platform === 'linux' ? test : test.skip)(
  'where the system takes no folder it is said in a line, and nothing waits for ever',
  async () => {
    await expect(openDataDir('/proc/data-dir/one', false)).rejects.toThrow(
      '/proc/data-dir cannot be made (ENOENT): name another one with DATA_DIR',
    );
  },
);

test('a port that is in use, or meant for two things, is told before anything is begun', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await expect(requireFreePort(port)).rejects.toThrow(`Port ${port} is in use`);
  server.close();
  await expect(requireFreePort(4001, 'METRICS_PORT', 4001)).rejects.toThrow('choose another METRICS_PORT');
  await expect(requireFreePort(0, 'METRICS_PORT', 0)).resolves.toBeUndefined();
});
