import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { createDataSource } from '../database/create-data-source.ts';
import { openDataSource, patience } from '../database/open-data-source.ts';
import { seedId } from '../database/seed-id.ts';
import { RequestBudget } from '../execution/request-budget.ts';
import { createRequestContext } from './create-request-context.ts';
import type { Subgraph } from './types.ts';

type Write<DataSources> = (
  run: <Result>(
    work: (dataSources: DataSources, manager: EntityManager) => Promise<Result>,
  ) => Promise<Result>,
) => Promise<void>;

/** Opens a subgraph's database as a viewer with the roles; every `run` is one transaction without a time limit. */
const writeAs = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  databaseUrl: string,
  roles: readonly string[],
  write: Write<DataSources>,
): Promise<void> => {
  const { modules, migrations, demonstration } = subgraph;
  const dataSource = createDataSource({
    url: databaseUrl,
    modules,
    migrations,
    poolSize: 2,
    connectTime: patience,
  });
  await openDataSource(dataSource);
  const person = demonstration?.people?.[demonstration.seedAs ?? ''];
  const viewer: Viewer = {
    ...anonymous,
    subject: 'seed',
    organisation: person ? seedId('Organisation', person.organisation) : null,
    roles: person?.roles ?? roles,
  };
  const context = createRequestContext(subgraph, dataSource, viewer, randomUUID(), new RequestBudget());
  try {
    await write((work) =>
      context.transaction('seed', async (tx, manager) => {
        await manager.query('SET LOCAL statement_timeout = 0');
        return work(tx, manager);
      }),
    );
  } finally {
    context.end();
    await dataSource.destroy();
  }
};

/**
 * Writes the demonstration's data that the database does not have yet; each seed of the subgraph runs once, in one
 * transaction.
 *
 * @param roles of a viewer who may write everything that the seeds write
 * @returns the names of the seeds that ran
 */
export const seed = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  databaseUrl: string,
  roles: readonly string[],
): Promise<string[]> => {
  const ran: string[] = [];
  await writeAs(subgraph, databaseUrl, roles, async (run) => {
    for (const [name, write] of Object.entries(subgraph.demonstration?.seeds ?? {}))
      await run(async (dataSources, manager) => {
        await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`seed ${name}`]);
        const [done] = await manager.query('SELECT 1 FROM seeds WHERE name = $1', [name]);
        if (done) return;
        await write(dataSources);
        await manager.query('INSERT INTO seeds (name) VALUES ($1)', [name]);
        ran.push(name);
      });
  });
  return ran;
};

/** Adds the subgraph's large synthetic set, `scale` times; call it again to add more. */
export const seedAtScale = <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  databaseUrl: string,
  roles: readonly string[],
  scale: number,
): Promise<void> =>
  writeAs(subgraph, databaseUrl, roles, (run) =>
    run(async (dataSources, manager) => {
      // What triggers ask for every row was planned while the tables were empty: by an index it stays as fast.
      await manager.query('SET LOCAL enable_seqscan = off');
      await subgraph.demonstration?.seedAtScale?.(dataSources, scale);
    }),
  );
