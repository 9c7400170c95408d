import { readFile } from 'node:fs/promises';
import { CliError } from './cli-error.ts';

/** What is written in a file. @throws CliError */
export const fileText = async (file: string, what: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CliError(`${what} cannot be read from ${file}`);
  }
};
