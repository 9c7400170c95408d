import process from 'node:process';
import { afterAll, beforeEach } from '@jest/globals';
import pg from 'pg';

/**
 * A connection that has run some SQL in a schema of its own; what each test does is rolled back before the next one, and all
 * of it in the end, roles too.
 */
export const rolledBack = async (schema: string, sql: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  await client.query(
    `BEGIN; CREATE SCHEMA ${schema}; SET LOCAL search_path = ${schema}; ${sql}; SAVEPOINT clean`,
  );
  beforeEach(() => client.query('ROLLBACK TO clean'));
  afterAll(async () => {
    await client.query('ROLLBACK');
    await client.end();
  });
  return client;
};
