import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { subgraphSecret } from '@media-graph/infra';
import { listening } from './listening.ts';
import { type Service, startService } from './start-service.ts';
import type { WholeGraph } from './whole-graph.ts';

/** The settings of a gateway as production runs it, over the subgraphs of a whole graph; no rate that a test would meet. */
export const productionSettings = async (graph: WholeGraph): Promise<Record<string, string>> => {
  const { d: _, ...publicKey } = JSON.parse(await readFile(join(graph.dataDir, 'issuer-key.json'), 'utf8'));
  const issuer = createServer((_request, response) => response.end(JSON.stringify({ keys: [publicKey] })));
  const names = Object.keys(graph.databases);
  const plenty = { requests: 1_000_000 };
  return {
    SUBGRAPH_URLS: JSON.stringify(
      Object.fromEntries(names.map((name) => [name, graph.databases[name]!.url])),
    ),
    SUBGRAPH_SECRETS: JSON.stringify(
      Object.fromEntries(names.map((name) => [name, subgraphSecret('test', name)])),
    ),
    JWKS_URL: `${await listening(issuer)}/`,
    JWT_ISSUER: 'urn:media-graph:local',
    JWT_AUDIENCE: 'media-graph',
    RATE_LIMITS: JSON.stringify({ address: plenty, person: plenty }),
  };
};

/** Such a gateway. */
export const productionGateway = async (
  graph: WholeGraph,
  environment: Record<string, string> = {},
): Promise<Service> =>
  startService('gateway/src/main.ts', { ...(await productionSettings(graph)), ...environment });
