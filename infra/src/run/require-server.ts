import pg from 'pg';
import { StartError } from './start-error.ts';

/** @throws StartError when no PostgreSQL of version 16 or newer answers there */
export const requireServer = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    if (rows[0]!.version < 160_000) throw new StartError('DATABASE_URL: PostgreSQL 16 or newer is needed');
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `DATABASE_URL: no PostgreSQL lets us in there (${(error as Error).message}); mend it, or leave it out for the embedded one`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
