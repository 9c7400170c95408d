import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { subgraphOf } from '@media-graph/infra';
import { provisionDatabase, startPostgres } from '@media-graph/postgres';
import { anonymous, createLog, signRequest, streamed, type Viewer } from '@media-graph/service';
import { migrate, seed, seedAtScale, seedId, serveSubgraph } from '@media-graph/subgraph';
import pg from 'pg';

// What a series costs at 10^5, 10^6 and 10^7 audience facts, and how fast they come in.
//   node tests/bench-insights/scale.ts [1000]     the last scale; some ten minutes and 5 GB for 1,000, which are 10^7

const lastScale = Number(process.argv[2] ?? 1_000);
const gatewaySecret = 'the secret of a gateway that is not there, 32 characters';
const folder = await mkdtemp(join(tmpdir(), 'media-graph-bench-'));
const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
const whole = await subgraphOf('insights', { ASSETS_DIR: folder });
const { audienceChannels } = whole!.demonstration!.seeds;
const insights = {
  ...whole!,
  demonstration: { ...whole!.demonstration, seeds: { audienceChannels: audienceChannels! } },
};
const { ownerUrl, serviceUrl } = await provisionDatabase({
  adminUrl: postgres.url,
  ...{
    database: 'bench_insights',
    roles: 'insights',
    roleSecret: 'bench',
    serviceRoles: insights.databaseRoles,
  },
});
await migrate(insights, ownerUrl);
await seed(insights, serviceUrl, []);
let statements: { sql: string; parameters: unknown[] }[] = [];
const server = await serveSubgraph(insights, {
  ...{ port: 0, databaseUrl: serviceUrl, gatewaySecret, startsJobs: false },
  log: createLog('insights', { level: 'silent' }),
  onStatement: (sql, parameters = []) => statements.push({ sql, parameters: [...parameters] }),
});
const admin = new pg.Client(Object.assign(new URL(postgres.url), { pathname: '/bench_insights' }).href);
await admin.connect();

/** Pages of 8 KiB that PostgreSQL touches for a statement as headquarters: a busy machine has no part in it. */
const pagesOf = async ({ sql, parameters }: (typeof statements)[number]): Promise<number> => {
  await admin.query('SET ROLE insights_headquarters');
  const { rows } = await admin.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, parameters);
  await admin.query('RESET ROLE');
  const [{ Plan: plan }] = rows[0]['QUERY PLAN'];
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
};

const person = (organisation: string, role: string): Viewer => ({
  ...anonymous,
  ...{ subject: role, organisation: seedId('Organisation', organisation), roles: [role] },
});
const headquarters = person('huizhou-daily', 'headquarters');
const institute = person('dongjiang-bigdata', 'staff');

const send = async (path: string, body: string, viewer: Viewer, type: string): Promise<unknown> => {
  const signed = path === '/graphql' ? body : streamed;
  const request = { audience: 'insights', method: 'POST', path, body: signed, viewer } as const;
  const response = await fetch(new URL(path, server.url), {
    method: 'POST',
    headers: { 'content-type': type, ...signRequest(request, gatewaySecret) },
    body,
  });
  return await response.json();
};
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};
const rate = (rows: number, time: number): string =>
  `${Math.round(rows / time).toLocaleString('en')} a second`;

const month = 'days: {from: "2025-03-01", until: "2025-03-31"}';
const series = (asked: string) =>
  `{ series(indicator: "reads", ${asked}) { total { value compared } points { value compared } } }`;
const questions: Readonly<Record<string, string>> = {
  'a month by section': series(`by: [SECTION], ${month}, orderBy: LARGEST`),
  'the same against the year before': series(`by: [SECTION], ${month}, compare: YEAR, orderBy: LARGEST`),
  '24 months by month': series('each: MONTH, days: {from: "2024-01-01", until: "2025-12-31"}'),
  'the ten most read articles of a month': series(`by: [ARTICLE], ${month}, orderBy: LARGEST, top: 10`),
  'an article day by day': `{ _entities(representations: [{__typename: "Article", id: "${seedId('Article', 'scale-7')}"}]) {
    ... on Article { audience(days: {from: "2024-01-01", until: "2025-12-31"}) { points { figures { reads } } } } } }`,
};
const times = 15;
const first = new Map<string, { median: number; pages: number }>();
let scale = 0;
for (const next of [10, 100, 1_000].filter((one) => one <= lastScale)) {
  const added = (next - scale) * 10_000;
  const took = await seconds(() => seedAtScale(insights, serviceUrl, [], next - scale));
  scale = next;
  await admin.query('VACUUM ANALYZE');
  const { rows } = await admin.query(
    `SELECT (SELECT count(*) FROM audience_facts) AS facts, (SELECT count(*) FROM audience_days) AS days,
       (SELECT count(*) FROM audience_article_months) AS months, pg_size_pretty(pg_database_size(current_database())) AS size`,
  );
  console.log(`\n${JSON.stringify(rows[0])}; SQL with all sums: ${rate(added, took)}`);
  for (const [name, query] of Object.entries(questions)) {
    const body = JSON.stringify({ query });
    const taken: number[] = [];
    for (let index = 0; index < times; index++) {
      statements = [];
      taken.push(await seconds(() => send('/graphql', body, headquarters, 'application/json')));
    }
    const median = taken.sort((one, other) => one - other)[Math.floor(times / 2)]! * 1_000;
    const pages = await pagesOf(statements[0]!);
    if (!first.has(name)) first.set(name, { median, pages });
    const known = first.get(name)!;
    console.log(
      `  ${name.padEnd(38)} ${statements.length} statement ${median.toFixed(1).padStart(7)} ms (${(median / known.median).toFixed(2)} times the first)` +
        ` ${pages.toLocaleString('en').padStart(7)} pages (${(pages / known.pages).toFixed(2)} times)`,
    );
  }
}
/** Days that the synthetic set leaves free. */
const streamedRows = 200_000;
const csv = ['day,channelId,articleId,sectionId,reads,readers,likes'];
for (let row = 0; row < streamedRows; row++)
  csv.push(
    `2023-03-${String((row % 20) + 1).padStart(2, '0')},${seedId('Channel', 'web')},${seedId('Article', `stream ${row}`)},${seedId('Section', 'economy')},${(row % 90) + 10},9,1`,
  );
const deliver = () => send('/insights/audience?source=bench', csv.join('\n'), institute, 'text/csv');
console.log(`\nCSV over HTTP, new:        ${rate(streamedRows, await seconds(deliver))}`);
console.log(`CSV over HTTP, sent again: ${rate(streamedRows, await seconds(deliver))}`);
await admin.end();
await server.stop();
await postgres.stop();
await rm(folder, { recursive: true, force: true });
