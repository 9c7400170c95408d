import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { provisionDatabase, startPostgres } from '../../../packages/postgres/src/index.ts';
import { migrate, seed, seedAtScale } from '../../../packages/subgraph/src/index.ts';
import { content } from '../../../subgraphs/content/src/subgraph.ts';

const dataDir = fileURLToPath(new URL('../.data/postgres', import.meta.url));
const database = 'bench_content';
const writers = ['editor', 'reviewer'];
const scale = 100;

/** What PostGraphile has no list for: the articles of some ids, as `_entities` answers them. */
const articlesByIds = `
  CREATE SCHEMA IF NOT EXISTS bench;
  GRANT USAGE ON SCHEMA bench TO PUBLIC;
  CREATE OR REPLACE FUNCTION bench.articles_by_ids(ids uuid[]) RETURNS SETOF public.articles LANGUAGE sql STABLE
    AS 'SELECT * FROM public.articles WHERE id = ANY (ids)';`;

export type Database = {
  /** The service role's connection. */
  readonly url: string;
  /** Ids of articles that every reader sees. */
  readonly ids: readonly string[];
  stop(): Promise<void>;
};

/** Starts PostgreSQL with the newsroom's demonstration and 30,000 articles; they stay in `.data` for the next run. */
export const prepareDatabase = async (): Promise<Database> => {
  const postgres = await startPostgres({ dataDir, settings: { fsync: 'off', synchronous_commit: 'off' } });
  const { ownerUrl, serviceUrl } = await provisionDatabase({
    adminUrl: postgres.url,
    database,
    roles: 'content',
    roleSecret: 'bench',
    serviceRoles: content.databaseRoles,
  });
  await migrate(content, ownerUrl);
  await seed(content, serviceUrl, writers);
  const admin = new pg.Client(Object.assign(new URL(postgres.url), { pathname: `/${database}` }).href);
  await admin.connect();
  try {
    const isSeeded = await admin.query(`SELECT FROM articles WHERE slug = 'scale-1'`);
    if (isSeeded.rowCount === 0) await seedAtScale(content, serviceUrl, writers, scale);
    await admin.query(articlesByIds);
    await admin.query('VACUUM ANALYZE');
    const { rows } = await admin.query<{ id: string }>(
      'SELECT id FROM articles WHERE visible_from <= now() ORDER BY id LIMIT 20000',
    );
    return { url: serviceUrl, ids: rows.map(({ id }) => id), stop: () => postgres.stop() };
  } finally {
    await admin.end();
  }
};
