export { cloneDatabase } from './clone-database.ts';
export { databaseUrls } from './database-urls.ts';
export { dropDatabase } from './drop-database.ts';
export { freePort } from './free-port.ts';
export { PostgresStartError } from './postgres-start-error.ts';
export { provisionDatabase, provisionSecondLogin } from './provision-database.ts';
export { startPostgres } from './start-postgres.ts';
export { takeOwnerLock } from './take-owner-lock.ts';
