import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { databaseUrls, dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { migrate, migrateSafely } from '@media-graph/subgraph';
import pg from 'pg';

const organisations = await subgraphOf('organisations', { ASSETS_DIR: tmpdir() });
const adminUrl = process.env.TEST_DATABASE_URL!;
const database = 'migrated_at_once';
const folder = await mkdtemp(join(tmpdir(), 'media-graph-migrate-alone-'));
afterAll(async () => {
  await dropDatabase({ adminUrl, database });
  await rm(folder, { recursive: true, force: true });
});

test('of processes that start on a new database at once, one migrates it and the others wait', async () => {
  const { ownerUrl } = await provisionDatabase({
    adminUrl,
    database,
    roleSecret: 'test',
    serviceRoles: organisations.databaseRoles,
  });
  const all = organisations.migrations.length;
  const ran = await Promise.all([1, 2, 3].map(() => migrate(organisations, ownerUrl)));
  expect(ran.map(({ length }) => length).sort()).toEqual([0, 0, all]);
});

test('a migration that does not get its lock lets the others go on, and comes again', async () => {
  const { ownerUrl } = databaseUrls({ adminUrl, database, roleSecret: 'test' });
  const holder = new pg.Client({ connectionString: ownerUrl });
  // If it fails, its database goes before it.
  holder.on('error', () => undefined);
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
  const next = { ...organisations, migrations: [...organisations.migrations, AddTrial1999000000000] };
  const migrated = migrate(next, ownerUrl);
  await waiting.promise;
  // It waits for a second at most, and so does who reads meanwhile.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await holder.query('COMMIT');
  expect(await migrated).toEqual(['AddTrial1999000000000']);
  await holder.end();
});

test('a database in use is not migrated where that keeps others waiting, and by nothing before it either', async () => {
  const { ownerUrl } = databaseUrls({ adminUrl, database, roleSecret: 'test' });
  const adding = (name: string, sql: string) =>
    class {
      readonly name = name;
      readonly up = async (runner: { query(sql: string): Promise<unknown> }): Promise<void> =>
        void (await runner.query(sql));
      readonly down = async (): Promise<void> => {};
    };
  const good = adding('AddRank1999000000001', 'ALTER TABLE organisations ADD rank integer');
  const bad = adding('RequireRank1999000000002', 'ALTER TABLE organisations ALTER rank SET NOT NULL');
  const trial = adding('AddTrial1999000000000', 'SELECT 1');
  const having = (...more: (typeof good)[]) => ({
    ...organisations,
    migrations: [...organisations.migrations, trial, ...more],
  });
  await expect(migrateSafely(having(good, bad), ownerUrl)).rejects.toThrow(
    /^organisations is not migrated:\nRequireRank1999000000002: adding-not-nullable-field: /,
  );
  expect(await migrateSafely(having(good), ownerUrl)).toEqual(['AddRank1999000000001']);
  expect(await migrateSafely(having(good), ownerUrl)).toEqual([]);
  // The image's own step looks at it as well.
  const alone = async (name: string, sql: string): Promise<{ code: number; stdout: string }> => {
    const file = join(folder, `${name}.ts`);
    const migration = `class ${name} { name = '${name}'; up = (runner) => runner.query('${sql}'); }`;
    await writeFile(
      file,
      `export const alone = { name: 'organisations', modules: [], migrations: [${migration}] };`,
    );
    const program = join(import.meta.dirname, '../packages/subgraph/src/migrate-alone/main.ts');
    return new Promise((resolve) =>
      execFile(
        process.execPath,
        ['--no-warnings', program, file],
        { env: { ...process.env, OWNER_DATABASE_URL: ownerUrl } },
        (error, stdout) => resolve({ code: Number(error?.code ?? 0), stdout }),
      ),
    );
  };
  expect(
    await alone('RequireRank1999000000003', 'ALTER TABLE organisations ALTER rank SET NOT NULL'),
  ).toEqual({
    code: 1,
    stdout: expect.stringMatching(
      /organisations is not migrated:.*RequireRank1999000000003: adding-not-null/,
    ),
  });
  expect(await alone('AddSeat1999000000004', 'ALTER TABLE organisations ADD seat integer')).toEqual({
    code: 0,
    stdout: expect.stringContaining('AddSeat1999000000004'),
  });
  // A database that nobody uses yet takes anything.
  await dropDatabase({ adminUrl, database });
  const made = await provisionDatabase({
    ...{ adminUrl, database, roleSecret: 'test', serviceRoles: organisations.databaseRoles },
  });
  expect((await migrateSafely(having(good), made.ownerUrl)).at(-1)).toBe('AddRank1999000000001');
});
