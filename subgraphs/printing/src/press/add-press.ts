import { requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddPressInput } from '../generated/resolvers.ts';
import type { Press } from './press.entity.ts';
import { readPages, readSpeed } from './read-press.ts';

/** Puts up a press, on which runs are scheduled from now on. */
export const addPress = async (tx: Transaction, input: AddPressInput): Promise<Press> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  await tx.pressRepository.insert({
    ...{ id, organisationId },
    name: requireLocalized(input.name, 100, 'input', 'name'),
    copiesPerHour: readSpeed(input.copiesPerHour),
    maxPageCount: readPages(input.maxPageCount),
  });
  return tx.pressRepository.findOneByOrFail({ id });
};
