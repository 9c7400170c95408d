import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, type OperationManifest, readManifest } from '@media-graph/gateway';
import { buildSchema } from 'graphql';
import { CliError } from './cli-error.ts';
import { collectOperations } from './collect-operations.ts';

type Publication = {
  /** The program, as it names itself to the gateway. */
  readonly app: string;
  /** Where its operations are. */
  readonly folder: string;
  /** Where gateways read what programs may ask. */
  readonly to: string;
  /** SDL of what clients see. */
  readonly schema: string;
  /** Whether what was published before, and programs in use may still ask, is taken away. */
  readonly replaces: boolean;
};

/** Adds a program's operations to what it may ask. @returns how many it may ask now, and how many of them are new */
export const publishOperations = async ({ app, folder, to, schema, replaces }: Publication) => {
  if (!/^[\w.-]{1,100}$/.test(app))
    throw new CliError(`${app} is no name of a program: letters, digits, . _ -`);
  const texts = collectOperations(folder, buildSchema(await readSchema(schema), { assumeValid: true }));
  await mkdir(to, { recursive: true });
  const file = join(to, `${app}.json`);
  const before = replaces ? {} : await publishedIn(file);
  const now = Object.fromEntries(texts.map((text) => [hashOf(text), text]));
  const manifest: OperationManifest = { app, operations: { ...before, ...now } };
  // A gateway reads it whole or as it was.
  await writeFile(`${file}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(`${file}.new`, file);
  const added = Object.keys(now).filter((hash) => !Object.hasOwn(before, hash)).length;
  return { file, operations: Object.keys(manifest.operations).length, added };
};

const readSchema = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CliError(`The schema cannot be read: ${(error as Error).message}`);
  }
};

const publishedIn = async (file: string): Promise<Record<string, string>> => {
  try {
    return readManifest(await readFile(file, 'utf8')).operations;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new CliError(`${file}: ${(error as Error).message}`);
  }
};
