import type { Answer, AnsweredError } from '../read/read-answer.ts';
import { own } from '../values/data.ts';
import { SubgraphFailure } from '../values/subgraph-failure.ts';
import type { EntityPlace } from './compose-entities.ts';

/** What came back for one fetch of entities, in the order of its representations. */
export type EntityAnswer = {
  /** Shorter or longer than it should be when the subgraph's list is. */
  readonly entities: readonly unknown[];
  /** By the entity they belong to, their paths below it. */
  readonly errors: ReadonlyMap<number, readonly AnsweredError[]>;
  /** Errors that name no entity. */
  readonly unplaced: readonly AnsweredError[];
};

/**
 * Hands each fetch of a batch its entities and errors.
 * @throws SubgraphFailure when the answer is not one to a request for entities
 */
export const readEntities = ({ data, errors }: Answer, places: readonly EntityPlace[]): EntityAnswer[] => {
  const keys = new Set(errors.length > 0 ? places.map(({ key }) => key) : []);
  const unplaced: AnsweredError[] = [];
  const placed = new Map<string, Map<number, AnsweredError[]>>();
  for (const error of errors) {
    const [key, index, ...path] = error.path ?? [];
    if (typeof key !== 'string' || !keys.has(key) || typeof index !== 'number') {
      unplaced.push({ ...error, path: error.path && [] });
      continue;
    }
    const byIndex = placed.get(key) ?? new Map<number, AnsweredError[]>();
    placed.set(key, byIndex);
    byIndex.set(index, [...(byIndex.get(index) ?? []), { ...error, path }]);
  }
  return places.map(({ key, indexes }, fetch) => {
    const list = data ? (own(data, key) ?? []) : [];
    if (!Array.isArray(list)) {
      throw new SubgraphFailure('SUBGRAPH_INVALID_ANSWER', 'The answer is not a list of entities.');
    }
    const byIndex = placed.get(key);
    const mine = (indexes && byIndex ? errorsAt(indexes, byIndex) : byIndex) ?? none;
    const entities: unknown[] = indexes ? indexes.map((index) => list[index]) : list;
    // Several fetches may lack something for the same reason, but only one needs to report one that fits none.
    return { entities, errors: mine, unplaced: fetch === 0 || !data ? unplaced : [] };
  });
};

const none: EntityAnswer['errors'] = new Map();

const errorsAt = (
  indexes: readonly number[],
  byIndex: ReadonlyMap<number, readonly AnsweredError[]>,
): EntityAnswer['errors'] => {
  const errors = new Map<number, readonly AnsweredError[]>();
  for (const [position, index] of indexes.entries()) {
    const found = byIndex.get(index);
    if (found) errors.set(position, found);
  }
  return errors;
};
