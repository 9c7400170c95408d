import { expect, test } from '@jest/globals';
import { findBinaries } from './binaries.ts';

test('the programs of this machine are found', async () => {
  const { initdb, postgres } = await findBinaries();
  expect(initdb).toMatch(/\/native\/bin\/initdb$/);
  expect(postgres).toMatch(/\/native\/bin\/postgres$/);
});

test('a platform without programs is told to bring its own server', async () => {
  await expect(findBinaries('win32', 'x64')).rejects.toMatchObject({
    name: 'PostgresStartError',
    message: expect.stringMatching(/win32-x64.*DATABASE_URL/),
  });
});

test('a package that was not installed is told how to install it', async () => {
  const [platform, arch] =
    process.platform === 'darwin' ? (['linux', 'arm64'] as const) : (['darwin', 'arm64'] as const);
  await expect(findBinaries(platform, arch)).rejects.toMatchObject({
    name: 'PostgresStartError',
    message: expect.stringMatching(/not installed: run "pnpm install"/),
  });
});
