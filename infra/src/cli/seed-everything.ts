import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDataSource, seedAtScale } from '@media-graph/subgraph';
import { createSubgraphs } from '../create-subgraphs.ts';
import { seedRoles } from '../run/prepare-database.ts';
import type { RunningGraph } from '../run/start-graph.ts';
import { CliError } from './cli-error.ts';

const runningGraph = async (dataDir: string): Promise<RunningGraph> => {
  try {
    return JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8'));
  } catch {
    throw new CliError(
      `No graph has run from ${dataDir}: start it with npm start, or name its folder with --data-dir`,
    );
  }
};

/** Without it, plans would still be those of the small tables. */
const analyse = async (ownerUrl: string): Promise<void> => {
  const owner = createDataSource({ url: ownerUrl, modules: [], migrations: [], poolSize: 1 });
  await owner.initialize();
  await owner.query('SET statement_timeout = 0');
  await owner.query('ANALYZE');
  await owner.destroy();
};

/**
 * Adds the large synthetic sets to the databases of a local run, directly: tens of thousands of rows.
 *
 * @param scale a whole number from 1 to 1000
 * @throws CliError where no graph runs from the folder
 */
export const seedEverything = async (dataDir: string, scale: number): Promise<void> => {
  if (!Number.isInteger(scale) || scale < 1 || scale > 1000)
    throw new CliError('--scale must be a whole number from 1 to 1000');
  const graph = await runningGraph(dataDir);
  for (const subgraph of await createSubgraphs({ ASSETS_DIR: join(dataDir, 'assets') })) {
    const databases = graph.subgraphs[subgraph.name];
    if (!databases || !subgraph.demonstration?.seedAtScale) continue;
    const startedAt = Date.now();
    try {
      await seedAtScale(subgraph, databases.serviceUrl, seedRoles, scale);
      await analyse(databases.ownerUrl);
    } catch (error) {
      const gone = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
      throw gone ? new CliError('The graph is not running: start it with npm start') : error;
    }
    console.log(`${subgraph.name}: seeded in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
};
