/** Migrations that would keep those waiting who use the tables meanwhile: a line for each statement that does. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
  constructor(subgraph: string, blocking: readonly string[]) {
    super(`${subgraph} is not migrated:\n${blocking.join('\n')}`);
  }
}
