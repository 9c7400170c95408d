export { cloneDatabase } from './clone-database.ts';
export { type DatabaseName, type DatabaseUrls, databaseUrls } from './database-urls.ts';
export { dropDatabase } from './drop-database.ts';
export { freePort } from './free-port.ts';
export { PostgresStartError } from './postgres-start-error.ts';
export { type ProvisionOptions, provisionDatabase } from './provision-database.ts';
export type { Settings } from './run-server.ts';
export { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './start-postgres.ts';
