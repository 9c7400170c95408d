import process from 'node:process';

type Config = Record<
  'PORT' | 'DATA_DIR' | 'GRAPH_REGISTRY' | 'GRAPH_KEY' | 'GATEWAY_SECRET' | 'USER',
  string | undefined
>;

/**
 * Where the graph is, by the variables of `npm start`; where the registry of releases is, and the private key of one's
 * team; the secret that a subgraph shares with the gateway; and who is logged in.
 */
export const config = (): Config => {
  const { PORT, DATA_DIR, GRAPH_REGISTRY, GRAPH_KEY, GATEWAY_SECRET, USER } = process.env;
  return { PORT, DATA_DIR, GRAPH_REGISTRY, GRAPH_KEY, GATEWAY_SECRET, USER };
};
