import { refused, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddDistributedTitleInput } from '../generated/resolvers.ts';
import type { DistributedTitle } from './distributed-title.entity.ts';
import { readCopyPrice } from './read-copy-price.ts';

/** Takes a newspaper or weekly into the delivery. */
export const addDistributedTitle = async (
  tx: Transaction,
  input: AddDistributedTitleInput,
): Promise<DistributedTitle | null> => {
  const organisationId = ownCompany(tx.viewer);
  if (!/^[a-z0-9]{2,12}$/.test(input.code))
    throw refused('INVALID_INPUT', 'This takes 2 to 12 small letters and figures', 'input', 'code');
  const weekdays = [...new Set(input.weekdays)].sort();
  if (weekdays.length === 0 || weekdays.some((day) => day < 1 || day > 7))
    throw refused('INVALID_INPUT', 'Days are numbers from 1 to 7', 'input', 'weekdays');
  const id = uuidv7();
  await tx.titleRepository.insert({
    id,
    organisationId,
    code: input.code,
    name: requireLocalized(input.name, 100, 'input', 'name'),
    weekdays,
    copyPriceMinor: readCopyPrice(input.copyPriceMinor),
  });
  return tx.titles.load(id);
};
