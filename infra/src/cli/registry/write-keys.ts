import { writeFile } from 'node:fs/promises';
import { newKeys } from '@media-graph/registry';
import { CliError } from '../cli-error.ts';

/** Makes keys: `<file>` that only its owner reads, and `<file>.pub`. @returns what to do with them */
export const writeKeys = async (file: string): Promise<string> => {
  const { privateKey, publicKey } = newKeys();
  try {
    await writeFile(file, privateKey, { mode: 0o600, flag: 'wx' });
    await writeFile(`${file}.pub`, publicKey, { flag: 'wx' });
  } catch (error) {
    throw new CliError(`The keys cannot be written: ${(error as Error).message}`);
  }
  return `Keep ${file} with the job that releases; ${file}.pub goes into the registry.`;
};
