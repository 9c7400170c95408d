import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readConfig } from './read-config.ts';

const folder = await mkdtemp(join(tmpdir(), 'read-config-'));
afterAll(() => rm(folder, { recursive: true }));
const shape = z.object({ SECRET: z.string().min(3), PORT: z.coerce.number().optional() });
const file = join(folder, 'secret');

test('a secret is read from the file that is named, unless it is said itself', async () => {
  await writeFile(file, 'from the file\n');
  expect(readConfig(shape, { SECRET_FILE: file })).toEqual({ SECRET: 'from the file' });
  expect(readConfig(shape, { SECRET_FILE: file, SECRET: 'said' })).toEqual({ SECRET: 'said' });
});

test('what is missing or wrong is named, and its value is not told', async () => {
  expect(() => readConfig(shape, {})).toThrow('The environment is not usable:\nSECRET: it is not set');
  expect(() => readConfig(shape, { SECRET_FILE: join(folder, 'none') })).toThrow(
    'The environment is not usable:\nSECRET_FILE: it cannot be read',
  );
  await writeFile(file, 'x');
  expect(() => readConfig(shape, { SECRET_FILE: file })).toThrow(/SECRET: (?!.*"x")/);
});
