import { amend, given, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDistributedTitleInput } from '../generated/resolvers.ts';
import type { DistributedTitle } from './distributed-title.entity.ts';
import { readCopyPrice } from './read-copy-price.ts';

/** Says what a title is now, or ends its delivery. */
export const updateDistributedTitle = async (
  tx: Transaction,
  input: UpdateDistributedTitleInput,
): Promise<DistributedTitle> =>
  amend(tx.titleRepository, await lockOwn(tx.viewer, tx.titleRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    copyPriceMinor: given(input.copyPriceMinor, readCopyPrice),
  });
