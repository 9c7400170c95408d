import { readFile } from 'node:fs/promises';
import { askOrFail, type Connection } from './graph-client.ts';

export const importPage = async (connection: Connection, file: string): Promise<void> => {
  await askOrFail(connection, (await readFile(file)).toString('base64'));
};
