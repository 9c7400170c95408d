import process from 'node:process';

type Config = Record<
  | 'PORT'
  | 'DATA_DIR'
  | 'GRAPH_REGISTRY'
  | 'GRAPH_KEY'
  | 'GATEWAY_SECRET'
  | 'ADMIN_DATABASE_URL'
  | 'ROLE_SECRET'
  | 'OWNER_DATABASE_URL'
  | 'USER',
  string | undefined
>;

/**
 * Where the graph is, by the variables of `npm start`; where the registry of releases is, and the private key of one's
 * team; the secret that a subgraph shares with the gateway; the connection that makes databases, and the secret from which
 * their roles' passwords come; the owner of a database that is migrated; and who is logged in.
 */
export const config = (): Config => {
  const { PORT, DATA_DIR, GRAPH_REGISTRY, GRAPH_KEY, GATEWAY_SECRET, USER } = process.env;
  const { ADMIN_DATABASE_URL, ROLE_SECRET, OWNER_DATABASE_URL } = process.env;
  return {
    ...{ PORT, DATA_DIR, GRAPH_REGISTRY, GRAPH_KEY, GATEWAY_SECRET, USER },
    ...{ ADMIN_DATABASE_URL, ROLE_SECRET, OWNER_DATABASE_URL },
  };
};
