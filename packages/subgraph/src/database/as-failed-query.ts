import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/** What PostgreSQL refused, as TypeORM tells it, so that it is known wherever it comes from; anything else as it is. */
export const asFailedQuery = (sql: string, parameters: readonly unknown[], error: Error): Error =>
  error instanceof DatabaseError ? new QueryFailedError(sql, [...parameters], error) : error;
