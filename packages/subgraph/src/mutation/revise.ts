import type { Repository } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Thing } from '../database/thing.ts';
import { isId } from '../graphql/loader.ts';
import { requireFound } from './require-found.ts';
import { refused } from './user-error.ts';

/**
 * Locks a row for a change by somebody who saw a certain version of it.
 *
 * @throws NOT_FOUND for what is not there or not visible, VERSION_CONFLICT when it has changed since
 */
export const lockVersion = async <Row extends Thing>(
  repository: Repository<Row>,
  { id, version }: { id: string; version: number },
): Promise<Row> => {
  const found = isId(id)
    ? await repository
        .createQueryBuilder('row')
        .where('row.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne()
    : null;
  const row = requireFound(found, 'input', 'id');
  if (row.version !== version)
    throw refused(
      'VERSION_CONFLICT',
      `This was changed since you read it: you saw version ${version}, it is at ${row.version}`,
      'input',
      'version',
    );
  return row;
};

/** Changes a locked row and answers it as it is now. */
export const revise = async <Row extends Thing>(
  repository: Repository<Row>,
  row: Row,
  changes: Partial<Omit<Row, keyof Thing>>,
): Promise<Row> => {
  const revised = { ...changes, version: row.version + 1, updatedAt: new Date() };
  await repository.update(row.id, revised as unknown as QueryDeepPartialEntity<Row>);
  return { ...row, ...revised };
};
