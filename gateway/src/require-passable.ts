import { ConfigError } from '@media-graph/service';
import type { SubgraphAddresses } from './create-subgraph-client.ts';

/** @throws ConfigError where what a subgraph serves beside GraphQL is not at an address of HTTP */
export const requirePassable = (
  routes: Readonly<Record<string, string>>,
  addresses: SubgraphAddresses,
): void => {
  for (const subgraph of Object.values(routes))
    if (addresses.get(subgraph)?.some((url) => url.startsWith('unix:')))
      throw new ConfigError(`What ${subgraph} serves beside GraphQL cannot be reached at a unix: address`);
};
