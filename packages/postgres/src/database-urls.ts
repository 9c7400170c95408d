import { rolePassword } from './role-password.ts';
import { urlWith } from './with-client.ts';

/** Addresses of one database. */
export type DatabaseUrls = {
  /** As `<roles>_owner`: owns the database, runs the migrations. */
  readonly ownerUrl: string;
  /** As `<roles>_service`: owns nothing and cannot pass by row-level security. */
  readonly serviceUrl: string;
};

/** Names a database, and the secret from which the passwords of its roles follow. */
export type DatabaseName = {
  /** Address of a superuser, or of a role with CREATEDB and CREATEROLE. */
  readonly adminUrl: string;
  readonly database: string;
  /** Prefix of the role names; absent: the database's name. Roles are shared by all databases of a server. */
  readonly roles?: string;
  /** Any string; the same secret gives the same passwords, so that none is stored. */
  readonly roleSecret: string;
};

/** The addresses of a database that `provisionDatabase` made, or that is a copy of one. */
export const databaseUrls = (name: DatabaseName): DatabaseUrls => {
  const { roles = name.database } = name;
  return { ownerUrl: roleUrl(name, `${roles}_owner`), serviceUrl: roleUrl(name, `${roles}_service`) };
};

/** The address of a database as one of its roles. */
export const roleUrl = ({ adminUrl, database, roleSecret }: DatabaseName, user: string): string =>
  urlWith(adminUrl, { database, user, password: rolePassword(roleSecret, user) });
