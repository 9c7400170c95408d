import { amend, given, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdatePressInput } from '../generated/resolvers.ts';
import type { Press } from './press.entity.ts';
import { readPages, readSpeed } from './read-press.ts';

/** Says what a press is now, or takes it out of use; runs that are planned keep their times. */
export const updatePress = async (tx: Transaction, input: UpdatePressInput): Promise<Press> =>
  amend(tx.pressRepository, await lockOwn(tx.viewer, tx.pressRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    copiesPerHour: given(input.copiesPerHour, readSpeed),
    maxPageCount: given(input.maxPageCount, readPages),
  });
