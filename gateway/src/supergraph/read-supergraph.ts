import { readFile } from 'node:fs/promises';
import { ConfigError } from '@media-graph/service';

/** The text of a supergraph's file. @throws ConfigError in one line */
export const readSupergraph = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`The supergraph cannot be read: ${(error as Error).message}`);
  }
};
