import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '@media-graph/service';
import { createDataSource } from '../database/create-data-source.ts';
import { createRequestContext } from './request-context.ts';
import type { Subgraph } from './subgraph.ts';

const advisoryLock = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/**
 * Writes the demonstration's data that the database does not have yet; each seed of the subgraph runs once, in one
 * transaction, as the viewer given.
 *
 * @param viewer may write everything that the seeds write
 * @returns the names of the seeds that ran
 */
export const seed = async <Tables extends object>(
  subgraph: Subgraph<Tables>,
  databaseUrl: string,
  roles: readonly string[],
): Promise<string[]> => {
  const { entities, migrations } = subgraph;
  const dataSource = createDataSource({ url: databaseUrl, entities, migrations, poolSize: 2 });
  await dataSource.initialize();
  const viewer: Viewer = { ...anonymous, subject: 'seed', roles };
  const context = createRequestContext(subgraph, dataSource, viewer, randomUUID());
  const ran: string[] = [];
  try {
    for (const [name, write] of Object.entries(subgraph.seeds)) {
      await context.transaction('seed', async (tx, manager) => {
        await manager.query('SET LOCAL statement_timeout = 0');
        await manager.query(advisoryLock, [`seed ${name}`]);
        const [done] = await manager.query('SELECT 1 FROM seeds WHERE name = $1', [name]);
        if (done) return;
        await write(tx);
        await manager.query('INSERT INTO seeds (name) VALUES ($1)', [name]);
        ran.push(name);
      });
    }
    return ran;
  } finally {
    await context.end();
    await dataSource.destroy();
  }
};
