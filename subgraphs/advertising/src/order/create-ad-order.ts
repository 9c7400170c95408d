import {
  daysBetween,
  optionalId,
  refused,
  requireDate,
  requireId,
  requireMinor,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateAdOrderInput } from '../generated/resolvers.ts';
import type { AdOrder } from './order.entity.ts';

const longest = 731;
const latest = 366;

/** Writes down what a customer orders, as PENDING. */
export const createAdOrder = async (tx: Transaction, input: CreateAdOrderInput): Promise<AdOrder> => {
  const organisationId = ownCompany(tx.viewer);
  const startsOn = requireDate(input.startsOn, 'input', 'startsOn');
  const endsOn = requireDate(input.endsOn, 'input', 'endsOn');
  if (daysBetween(startsOn, todayInShanghai()) > latest)
    throw refused('INVALID_INPUT', 'An order is written down a year late at most', 'input', 'startsOn');
  const days = daysBetween(startsOn, endsOn);
  if (days < 0 || days > longest)
    throw refused('INVALID_INPUT', 'An order ends at most two years after it begins', 'input', 'endsOn');
  const id = uuidv7();
  await tx.orderRepository.insert({
    id,
    organisationId,
    accountId: requireId(input.accountId, 'input', 'accountId'),
    salespersonId: optionalId(input.salespersonId, 'input', 'salespersonId'),
    title: requireText(input.title, 120, 'input', 'title'),
    budgetMinor: requireMinor(input.budgetMinor, {}, 'input', 'budgetMinor'),
    startsOn,
    endsOn,
  });
  return tx.orderRepository.findOneByOrFail({ id });
};
