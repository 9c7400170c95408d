import { tmpdir } from 'node:os';
import { afterAll, expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { migrate } from '@media-graph/subgraph';

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
