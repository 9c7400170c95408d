import { writeFile } from 'node:fs/promises';
import { content } from '@media-graph/content';
import { startPostgres } from '@media-graph/postgres';
import { compose } from './compose.ts';
import { openDataDir } from './data-dir.ts';
import { startGraph } from './start-graph.ts';

await writeFile('/work/main/gateway/supergraph.graphql', compose([content as any]));
const secret = await openDataDir('/tmp/mg', false);
const pg = await startPostgres({ dataDir: '/tmp/mg/postgres', log: console.log });
const graph = await startGraph({
  subgraphs: [content as any],
  adminUrl: pg.url,
  dataDir: '/tmp/mg',
  port: 4000,
  secret,
  environment: undefined,
  say: console.log,
});
console.log(graph);
process.on('SIGINT', async () => {
  await graph.stop();
  await pg.stop();
  console.log('stopped');
  process.exit(0);
});
