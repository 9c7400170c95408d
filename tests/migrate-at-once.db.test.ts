import { tmpdir } from 'node:os';
import { afterAll, expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { databaseUrls, dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { migrate } from '@media-graph/subgraph';
import pg from 'pg';

const [organisations] = await createSubgraphs({ ASSETS_DIR: tmpdir() });
const adminUrl = process.env.TEST_DATABASE_URL!;
const database = 'migrated_at_once';
afterAll(() => dropDatabase({ adminUrl, database }));

test('of processes that start on a new database at once, one migrates it and the others wait', async () => {
  const { ownerUrl } = await provisionDatabase({
    adminUrl,
    database,
    roleSecret: 'test',
    serviceRoles: organisations!.databaseRoles,
  });
  const all = organisations!.migrations.length;
  const ran = await Promise.all([1, 2, 3].map(() => migrate(organisations!, ownerUrl)));
  expect(ran.map(({ length }) => length).sort()).toEqual([0, 0, all]);
});

test('a migration that does not get its lock lets the others go on, and comes again', async () => {
  const { ownerUrl } = databaseUrls({ adminUrl, database, roleSecret: 'test' });
  const holder = new pg.Client({ connectionString: ownerUrl });
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE organisations IN ACCESS SHARE MODE');
  class AddTrial1999000000000 {
    readonly name = 'AddTrial1999000000000';
    readonly up = async (runner: { query(sql: string): Promise<unknown> }): Promise<void> => {
      waiting.resolve();
      await runner.query('ALTER TABLE organisations ADD COLUMN trial integer');
    };
    readonly down = async (): Promise<void> => {};
  }
  const waiting = Promise.withResolvers<void>();
  const next = { ...organisations!, migrations: [...organisations!.migrations, AddTrial1999000000000] };
  const migrated = migrate(next, ownerUrl);
  await waiting.promise;
  // It waits for a second at most, and so does who reads meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await holder.query('COMMIT');
  expect(await migrated).toEqual(['AddTrial1999000000000']);
  await holder.end();
});
