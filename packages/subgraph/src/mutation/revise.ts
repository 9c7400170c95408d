import type { Repository } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { isId } from '../database/is-id.ts';
import type { Versioned } from '../database/versioned.ts';
import { refused } from './refused.ts';
import { requireFound } from './require-found.ts';

/**
 * Locks a row for a change by somebody who saw a certain version of it.
 *
 * @throws NOT_FOUND for what is not there or not visible, VERSION_CONFLICT when it has changed since
 */
export const lockVersion = async <Row extends Versioned>(
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
export const revise = async <Row extends Versioned>(
  repository: Repository<Row>,
  row: Row,
  changes: Partial<Omit<Row, keyof Versioned>>,
): Promise<Row> => {
  const revised = { ...changes, version: row.version + 1, updatedAt: new Date() };
  await repository.update(row.id, revised as unknown as QueryDeepPartialEntity<Row>);
  return { ...row, ...revised };
};
