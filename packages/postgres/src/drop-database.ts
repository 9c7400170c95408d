import { escapeIdentifier as id } from 'pg';
import { withClient } from './with-client.ts';

/** Removes a database, where it exists, and ends whatever connections it has. */
export const dropDatabase = async ({
  adminUrl,
  database,
}: {
  adminUrl: string;
  database: string;
}): Promise<void> => {
  await withClient(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${id(database)} WITH (FORCE)`),
  );
};
