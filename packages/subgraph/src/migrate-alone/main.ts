import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { createLog } from '@media-graph/service';
import { migrateSafely } from '../migrating/migrate-safely.ts';
import { MigrationRefused } from '../migrating/migration-refused.ts';
import { loadSubgraph } from '../serve/load-subgraph.ts';
import { config } from './config.ts';

// A step of its own before a release: `node packages/subgraph/src/migrate-alone/main.ts subgraphs/travel/src/subgraph.ts`.
const subgraph = await loadSubgraph(resolve(process.argv[2]!), { ASSETS_DIR: tmpdir() });
const log = createLog(subgraph.name);
try {
  log.info({ migrations: await migrateSafely(subgraph, config.OWNER_DATABASE_URL) }, 'migrated');
} catch (error) {
  if (!(error instanceof MigrationRefused)) throw error;
  log.error(error.message);
  process.exitCode = 1;
}
