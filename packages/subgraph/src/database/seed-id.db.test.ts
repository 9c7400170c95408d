import process from 'node:process';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { scaleIdSql, seedId } from './seed-id.ts';

test('PostgreSQL makes the same ids of a large set as we do', async () => {
  const client = new pg.Client(process.env.TEST_DATABASE_URL);
  await client.connect();
  const { rows } = await client.query(
    `SELECT n, ${scaleIdSql('Person', 'n')} AS id FROM generate_series(1, 200) AS n`,
  );
  await client.end();
  expect(rows).toHaveLength(200);
  for (const { n, id } of rows) expect(id).toBe(seedId('Person', `scale-${n}`));
});

test('an id has the shape of a UUIDv7', () => {
  expect(seedId('Person', 'x')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
