import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { blockingStatements } from '@media-graph/subgraph';
import { crawl, type Thing, testSubgraph, viewers } from '@media-graph/testing';

// While a release rolls out, the former one runs on the schema of the next: it must bear whatever a migration may do.

const travel = await subgraphOf('travel', { ASSETS_DIR: tmpdir() });
const graph = await testSubgraph(travel, { seeds: Object.keys(travel.demonstration!.seeds) });

/** What a next release may do to a table in use. */
const expansions = (table: string): string[] => [
  `ALTER TABLE ${table} ADD next_remark text`,
  `ALTER TABLE ${table} ADD next_rank integer NOT NULL DEFAULT 7`,
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_next CHECK (next_rank > 0) NOT VALID`,
  `CREATE INDEX CONCURRENTLY ${table}_next_rank ON ${table} (next_rank)`,
];
const migrationOf = (sql: string) =>
  class {
    readonly name = 'Expand1790000000000';
    readonly transaction = !sql.includes('CONCURRENTLY');
    readonly up = async (runner: { query(sql: string): Promise<unknown> }): Promise<void> =>
      void (await runner.query(sql));
    readonly down = async (): Promise<void> => {};
  };
const supplier = (code: string) =>
  graph.mutate('registerTravelSupplier', { name: { zhHans: code, en: code }, kind: 'HOTEL' }, viewers.travel);

test('the former release answers on the next one’s tables what it answered before, and writes as before', async () => {
  expect(await blockingStatements(expansions('tours').map(migrationOf))).toEqual([]);
  const { data } = await graph.ask('{ tours { nodes { id departures(first: 2) { nodes { id } } } } }');
  const things: Thing[] = data.tours.nodes.flatMap(
    (tour: { id: string; departures: { nodes: { id: string }[] } }) => [
      ['Tour', tour.id],
      ...tour.departures.nodes.map(({ id }): Thing => ['Departure', id]),
    ],
  );
  const read = () => crawl(graph, viewers.travel, things.slice(0, 3), { depth: 2 });
  expect((await supplier('Before')).code).toBeNull();
  const before = await read();
  expect(before.text.length).toBeGreaterThan(5_000);
  const tables = await graph.sql(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND relname <> 'migrations' ORDER BY 1`,
  );
  expect(tables.length).toBeGreaterThan(10);
  // Connections and their prepared statements stay, as they do in a service that runs.
  for (const { name } of tables) for (const sql of expansions(name)) await graph.sql(sql);
  expect((await read()).text).toBe(before.text);
  expect((await supplier('After')).code).toBeNull();
});

test('what the former release reads cannot go: it would fail, and so the migration is refused', async () => {
  const contraction = 'ALTER TABLE tours DROP days';
  const [line] = await blockingStatements([migrationOf(contraction)]);
  expect(line).toMatch(/^Expand1790000000000: ban-drop-column: .*Do it in a later release/);
  await graph.sql(`${contraction} CASCADE`);
  expect((await graph.ask('{ tours { nodes { days } } }')).errors).toMatchObject([
    { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
});
