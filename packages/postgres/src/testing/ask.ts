import { withClient } from '../with-client.ts';

/** Runs one statement on a connection of its own and answers with the rows. */
export const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(url, async (client) => (await client.query(sql)).rows);
