import { dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { type AnySubgraph, migrate, seed } from '@media-graph/subgraph';

type Options = {
  /** A PostgreSQL role that may create databases and roles. */
  readonly adminUrl: string;
  /** From it come the passwords of the database's roles. */
  readonly secret: string;
  /** Begins anew with a database that was there before. */
  readonly fresh: boolean;
  readonly say: (line: string) => void;
};

/** The connections of a subgraph's service and of its database's owner. */
export type ServiceDatabase = { readonly serviceUrl: string; readonly ownerUrl: string };

/** The roles that the demonstration's data takes to write. */
export const seedRoles = ['editor', 'reviewer', 'event-manager', 'picture-desk', 'headquarters'];

/** Makes a subgraph's database `media_graph_…`, or brings the one that is there up to date, demonstration included. */
export const prepareDatabase = async (
  subgraph: AnySubgraph,
  { adminUrl, secret, fresh, say }: Options,
): Promise<ServiceDatabase> => {
  const { name, databaseRoles } = subgraph;
  const roles = name.replaceAll('-', '_');
  const database = `media_graph_${roles}`;
  if (fresh) await dropDatabase({ adminUrl, database });
  const { ownerUrl, serviceUrl } = await provisionDatabase({
    adminUrl,
    database,
    roles,
    roleSecret: secret,
    serviceRoles: databaseRoles,
  });
  const migrations = await migrate(subgraph, ownerUrl);
  if (migrations.length > 0) say(`${name}: ${migrations.length} migrations`);
  for (const seeded of await seed(subgraph, serviceUrl, seedRoles)) say(`${name}: seeded ${seeded}`);
  return { ownerUrl, serviceUrl };
};
