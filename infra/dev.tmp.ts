import { startPostgres } from '@media-graph/postgres';
import { createSubgraphs } from './src/create-subgraphs.ts';
import { prepareDatabase } from './src/run/prepare-database.ts';
import { startGraph } from './src/run/start-graph.ts';
import { writeFileSync } from 'node:fs';
const pg = await startPostgres({ dataDir: '/tmp/insights/pg', settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } } as never);
const fresh = process.argv.slice(2);
const graph = await startGraph({
  subgraphs: await createSubgraphs({ ASSETS_DIR: '/tmp/insights/assets' }),
  databaseOf: async (subgraph) => { const begin = performance.now(); const d = await prepareDatabase(subgraph, { adminUrl: pg.url, secret: 'x', fresh: fresh.includes(subgraph.name), say: (l) => console.log(l, Math.round(performance.now() - begin)) });
 return d; },
  dataDir: '/tmp/insights', port: 4777, secret: 'test', environment: 'test', startsJobs: false, leaveOut: (n, r) => console.log('LEFT OUT', n, r),
});
writeFileSync('/tmp/insights/pgurl', pg.url);
console.log('ready', graph.url, process.pid);
process.on('SIGTERM', async () => { await graph.stop(); await pg.stop(); process.exit(0); });
