import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createDataSource, seedAtScale } from '@media-graph/subgraph';
import { type RunningGraph, seedRoles } from './start-graph.ts';
import { createSubgraphs } from './subgraphs.ts';

const [dataDir = '.data', scaleText = ''] = process.argv.slice(2);
const scale = Number(scaleText);

const runningGraph = async (): Promise<RunningGraph | undefined> => {
  try {
    return JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8'));
  } catch {
    return undefined;
  }
};

const seedAll = async (graph: RunningGraph): Promise<void> => {
  for (const subgraph of await createSubgraphs({ ASSETS_DIR: join(dataDir, 'assets') })) {
    const databases = graph.subgraphs[subgraph.name];
    if (!databases || !subgraph.demonstration?.seedAtScale) continue;
    const startedAt = Date.now();
    await seedAtScale(subgraph, databases.serviceUrl, seedRoles, scale);
    const owner = createDataSource({ url: databases.ownerUrl, modules: [], migrations: [], poolSize: 1 });
    await owner.initialize();
    await owner.query('SET statement_timeout = 0');
    // Without it, plans would still be those of the small tables.
    await owner.query('ANALYZE');
    await owner.destroy();
    console.log(`${subgraph.name}: seeded in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
};

const graph = await runningGraph();
if (!Number.isInteger(scale) || scale < 1 || scale > 1000) {
  console.error('--scale must be a whole number from 1 to 1000');
  process.exitCode = 1;
} else if (!graph) {
  console.error(
    `No graph has run from ${dataDir}: start it with npm start, or name its folder with --data-dir`,
  );
  process.exitCode = 1;
} else {
  try {
    await seedAll(graph);
  } catch (error) {
    const refused = (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';
    console.error(refused ? 'The graph is not running: start it with npm start' : error);
    process.exitCode = 1;
  }
}
