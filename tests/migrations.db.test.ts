import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { type AnySubgraph, blockingStatements, createDataSource } from '@media-graph/subgraph';
import { testDatabase } from '@media-graph/testing';

type Column = { table: string; column: string; type: string; nullable: boolean };

const aliases: Record<string, string> = {
  int: 'integer',
  int4: 'integer',
  int8: 'bigint',
  timestamptz: 'timestamp with time zone',
  bool: 'boolean',
  float8: 'double precision',
};

const subgraphs = await createSubgraphs({ ASSETS_DIR: tmpdir() });

/** Works with a new database of a subgraph as its owner. */
const asOwner = async (
  subgraph: AnySubgraph,
  work: (dataSource: ReturnType<typeof createDataSource>) => Promise<void>,
): Promise<void> => {
  const { ownerUrl, drop } = await testDatabase(subgraph);
  const { modules, migrations } = subgraph;
  const dataSource = createDataSource({ url: ownerUrl, modules, migrations, poolSize: 1 });
  await dataSource.initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
    await drop();
  }
};

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('%s', (_, subgraph) => {
  test('no migration after the first release keeps anybody waiting', async () => {
    expect(await blockingStatements(subgraph.migrations)).toEqual([]);
  });

  test('entities match the tables that the migrations make', async () => {
    await asOwner(subgraph, async (dataSource) => {
      const rows: Column[] = await dataSource.query(`
        SELECT table_name AS "table", column_name AS "column", is_nullable = 'YES' AS nullable,
               CASE WHEN data_type IN ('ARRAY', 'USER-DEFINED') THEN udt_name ELSE data_type END AS type
        FROM information_schema.columns WHERE table_schema = 'public'`);
      const found = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
      const wrong: string[] = [];
      for (const { tableName, columns } of dataSource.entityMetadatas)
        for (const column of columns) {
          const name = `${tableName}.${column.databaseName}`;
          const actual = found.get(name);
          const type = aliases[String(column.type)] ?? String(column.type);
          const expected = column.isArray ? `_${String(column.type)}` : type;
          if (!actual) wrong.push(`${name} is not in the database`);
          else if (actual.type !== expected)
            wrong.push(`${name} is ${actual.type}, the entity says ${expected}`);
          else if (actual.nullable !== column.isNullable) wrong.push(`${name} differs in null`);
        }
      expect(wrong).toEqual([]);
    });
  });

  test('every table with rows of its own is audited', async () => {
    await asOwner(subgraph, async (dataSource) => {
      const audited: { name: string }[] = await dataSource.query(`
        SELECT DISTINCT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        JOIN pg_proc ON pg_proc.oid = tgfoid WHERE proname = 'record_audit'`);
      const names = new Set(audited.map(({ name }) => name));
      const things = dataSource.entityMetadatas
        .filter(({ columns }) => columns.some(({ propertyName }) => propertyName === 'version'))
        .map(({ tableName }) => tableName);
      expect(things.filter((name) => !names.has(name))).toEqual([]);
    });
  });

  test('whoever keeps personal data may ask as every reader may, and is told of no rows where others are', async () => {
    const [reader, keeper] = ['reader', 'keeper'].map(
      (role) => `${subgraph.name.replaceAll('-', '_')}_${role}`,
    );
    if (!subgraph.databaseRoles.includes(keeper!)) return;
    await asOwner(subgraph, async (dataSource) => {
      const refused = await dataSource.query(
        `SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
         WHERE nspname = 'public' AND relkind IN ('r', 'p', 'v') AND has_any_column_privilege($1, pg_class.oid, 'SELECT')
           AND NOT has_any_column_privilege($2, pg_class.oid, 'SELECT')`,
        [reader, keeper],
      );
      expect(refused).toEqual([]);
    });
  });

  test('migrations can be taken back', async () => {
    await asOwner(subgraph, async (dataSource) => {
      for (const _ of subgraph.migrations) await dataSource.undoLastMigration();
      const left = await dataSource.query(`
        SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
        WHERE nspname = 'public' AND relkind IN ('r', 'v') AND relname NOT LIKE 'migrations%'`);
      expect(left).toEqual([]);
    });
  });
});
