import { tmpdir } from 'node:os';
import { provisionDatabase, provisionSecondLogin } from '@media-graph/postgres';
import { subgraphOf } from '../create-subgraphs.ts';

type Wanted = {
  readonly name: string;
  /** Of a role that may create databases and roles. */
  readonly adminUrl: string;
  /** From it come the passwords of the database's roles; another one changes them. */
  readonly secret: string;
  /** Whether it is the service's second login that gets its password from it, and nothing else. */
  readonly second?: boolean;
};

/** Makes the database of a subgraph with its roles, or brings it up to date. @returns what its services are told */
export const provision = async ({ name, adminUrl, secret, second }: Wanted): Promise<string> => {
  const { databaseRoles } = await subgraphOf(name, { ASSETS_DIR: tmpdir() });
  const roles = name.replaceAll('-', '_');
  const database = { adminUrl, database: `media_graph_${roles}`, roles, roleSecret: secret };
  if (second) return `DATABASE_URL=${await provisionSecondLogin(database)}`;
  const { ownerUrl, serviceUrl } = await provisionDatabase({ ...database, serviceRoles: databaseRoles });
  return `OWNER_DATABASE_URL=${ownerUrl}\nDATABASE_URL=${serviceUrl}`;
};
