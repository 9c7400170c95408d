import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLog } from '@media-graph/service';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Revocations, readRevocations } from './read-revocations.ts';
import { verifyToken } from './verify-token.ts';

const { privateKey, publicKey } = await generateKeyPair('ES256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] });
const log = createLog('test', { level: 'silent' });
let folder: string;
let revocations: Revocations;
const file = (): string => join(folder, 'revoked.json');
const write = async (text: string): Promise<void> => {
  await writeFile(`${file()}.new`, text);
  await rename(`${file()}.new`, file());
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revoked-'));
  await write('{"tokens":["lost"],"subjects":{"ed":"2020-01-01T00:00:00Z"},"clients":["old-app"]}');
  revocations = await readRevocations(file(), log);
});
afterAll(async () => {
  revocations.close();
  await rm(folder, { recursive: true });
});

const isTaken = async (claims: object, issued = 1_700_000_000): Promise<boolean> => {
  const token = await new SignJWT({ sub: 'ed', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .setIssuedAt(issued)
    .setExpirationTime('5m')
    .sign(privateKey);
  return verifyToken(`Bearer ${token}`, { keys, revocations }).then(
    () => true,
    () => false,
  );
};

test('a token, a person since an instant, and a program can be shut out', async () => {
  expect(await isTaken({ jti: 'kept', client: { name: 'app', version: '1' } })).toBe(true);
  expect(await isTaken({ jti: 'lost' })).toBe(false);
  expect(await isTaken({}, 1_500_000_000)).toBe(false);
  expect(await isTaken({ sub: 'fay' }, 1_500_000_000)).toBe(true);
  expect(await isTaken({ client: { name: 'old-app', version: '1' } })).toBe(false);
});

test('a list that changes holds from then on, and one that cannot be used does not undo the last', async () => {
  await write('{"tokens":["kept"]}');
  while (await isTaken({ jti: 'kept' })) await delay(100);
  await write('{"tokens":');
  await delay(2_500);
  expect(await isTaken({ jti: 'kept' })).toBe(false);
  expect(await isTaken({ jti: 'lost' })).toBe(true);
});

test.each(['{"tokens":', '{"jtis":[]}', '{"subjects":{"ed":"yesterday"}}'])(
  'a start with the list %s is refused in one line',
  async (text) => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, text);
    await expect(readRevocations(broken, log)).rejects.toThrow(
      expect.objectContaining({
        name: 'ConfigError',
        message: expect.stringMatching(/^REVOCATIONS: [^\n]+$/),
      }),
    );
    await expect(readRevocations(join(folder, 'none.json'), log)).rejects.toThrow(/REVOCATIONS: ENOENT/);
  },
);
