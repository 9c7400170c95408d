import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { createLog } from '@media-graph/service';
import { loadSubgraph } from '../serve/load-subgraph.ts';
import { migrate } from '../serve/migrate.ts';
import { config } from './config.ts';

// A step of its own before a release: `node packages/subgraph/src/migrate-alone/main.ts subgraphs/travel/src/subgraph.ts`.
const subgraph = await loadSubgraph(resolve(process.argv[2]!), { ASSETS_DIR: tmpdir() });
const migrations = await migrate(subgraph, config.OWNER_DATABASE_URL);
createLog(subgraph.name).info({ migrations }, 'migrated');
