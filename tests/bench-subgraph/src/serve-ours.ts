import { join } from 'node:path';
import { reportUsage } from './report-usage.ts';

type Service = typeof import('../../../packages/service/src/index.ts');
type Kit = typeof import('../../../packages/subgraph/src/index.ts');
type Content = typeof import('../../../subgraphs/content/src/subgraph.ts');

// The content subgraph of a checkout as it runs by itself, its log included, which goes to a file.
const [checkout, databaseUrl, gatewaySecret, logFile] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
];
const { createLog, logDestination }: Service = await import(join(checkout, 'packages/service/src/index.ts'));
const { serveSubgraph }: Kit = await import(join(checkout, 'packages/subgraph/src/index.ts'));
const { content }: Content = await import(join(checkout, 'subgraphs/content/src/subgraph.ts'));

const log = createLog(content.name, { destination: logDestination(logFile) });
const { url } = await serveSubgraph(content, { port: 0, databaseUrl, gatewaySecret, log });
reportUsage(url);
