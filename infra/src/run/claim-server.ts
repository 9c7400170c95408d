import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from './start-error.ts';

const name = 'media-graph local run';

type Claim = { release(): Promise<void> };

/**
 * Makes this process the one local run on a PostgreSQL server: the names of databases and roles are the server's, so a
 * second run would give them other passwords under the hands of the first. A connection that says so is kept, and made
 * anew when the server was restarted.
 *
 * @throws StartError while there is another run
 */
export const claimServer = async (url: string, say: (line: string) => void): Promise<Claim> => {
  let isReleased = false;
  let client = await connect(url);
  const hold = (): void => {
    client.on('error', () => {});
    client.once('end', () => {
      if (!isReleased) void regain();
    });
  };
  const regain = async (): Promise<void> => {
    say('PostgreSQL has ended our connections: what needs it fails until it is back.');
    while (!isReleased) {
      await delay(1_000, undefined, { ref: false });
      try {
        client = await connect(url);
        hold();
        return say('PostgreSQL is back.');
      } catch {
        // Not yet.
      }
    }
  };
  hold();
  const { rows } = await client.query<{ others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()`,
    [name],
  );
  const release = async (): Promise<void> => {
    isReleased = true;
    await client.end().catch(() => undefined);
  };
  if (rows[0]!.others > 0) {
    await release();
    throw new StartError(
      'DATABASE_URL: another local run works on this PostgreSQL: stop it, name another server, or leave DATABASE_URL out for an embedded one.',
    );
  }
  return { release };
};

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  return client;
};
