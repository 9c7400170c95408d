import { provisionDatabase } from '@media-graph/postgres';
import { loadSubgraph } from '@media-graph/subgraph';
import { subgraphFile } from '../create-subgraphs.ts';

type Wanted = {
  readonly name: string;
  /** Of a role that may create databases and roles. */
  readonly adminUrl: string;
  /** From it come the passwords of the database's roles; another one changes them. */
  readonly secret: string;
};

/** Makes the database of a subgraph with its roles, or brings it up to date. @returns what its services are told */
export const provision = async ({ name, adminUrl, secret }: Wanted): Promise<string> => {
  const { databaseRoles } = await loadSubgraph(subgraphFile(name), { ASSETS_DIR: '/tmp' });
  const roles = name.replaceAll('-', '_');
  const { ownerUrl, serviceUrl } = await provisionDatabase({
    ...{ adminUrl, database: `media_graph_${roles}`, roles, roleSecret: secret, serviceRoles: databaseRoles },
  });
  return `OWNER_DATABASE_URL=${ownerUrl}\nDATABASE_URL=${serviceUrl}`;
};
