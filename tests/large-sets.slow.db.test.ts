import process from 'node:process';
import { expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { seedAtScale } from '@media-graph/subgraph';
import { seedRoles, testDatabase } from '@media-graph/testing';
import pg from 'pg';

const rowsOf = async (client: pg.Client): Promise<number> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables WHERE schemaname = 'public'`,
  );
  const counts = tables.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(' + ');
  const { rows } = await client.query<{ count: string }>(`SELECT ${counts} AS count`);
  return Number(rows[0]!.count);
};

// What the lists cost over it is `npm run test:large`.
test('every large synthetic set is made over the demonstration, and made larger by a second call', async () => {
  const grown: Record<string, boolean> = {};
  const subgraphs = await createSubgraphs({ ASSETS_DIR: process.env.TEST_ASSETS_DIR! });
  for (const subgraph of subgraphs) {
    const database = await testDatabase(subgraph, Object.keys(subgraph.demonstration!.seeds));
    const client = new pg.Client(database.adminUrl);
    await client.connect();
    const counts = [await rowsOf(client)];
    for (let call = 0; call < 2; call++) {
      await seedAtScale(subgraph, database.serviceUrl, seedRoles, 1);
      counts.push(await rowsOf(client));
    }
    await client.end();
    await database.drop();
    const [before, once, twice] = counts as [number, number, number];
    grown[subgraph.name] = once > before + 10 && twice > once + 10;
  }
  expect(grown).toEqual(Object.fromEntries(subgraphs.map(({ name }) => [name, true])));
});
