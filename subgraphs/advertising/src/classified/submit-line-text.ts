import { refused, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { AdOrder } from '../order/order.entity.ts';
import type { AdProduct } from '../product/product.entity.ts';

export type LineText = { readonly creativeId: string; readonly words: number };

const titleLength = 40;

/**
 * Hands in what a line sold by words says, as its customer's creative.
 *
 * @returns how many words of it are paid
 * @throws INVALID_INPUT for a product that is not sold by words, and for what is no text
 */
export const submitLineText = async (
  tx: Transaction,
  { minWords }: AdProduct,
  { organisationId, accountId }: AdOrder,
  given: string,
): Promise<LineText> => {
  if (minWords === null)
    throw refused('INVALID_INPUT', 'Only what is sold by words has a text', 'input', 'text');
  const text = requireText(given, 2000, 'input', 'text');
  const { advertiserId } = (await tx.accounts.load(accountId))!;
  const title = [...text.replace(/\s+/gu, ' ')].slice(0, titleLength).join('');
  const id = uuidv7();
  const submittedBy = tx.viewer.subject!;
  await tx.creativeRepository.insert({
    ...{ id, organisationId, advertiserId, title, kind: 'TEXT', text, submittedBy },
  });
  const { words } = await tx.creativeRepository.findOneByOrFail({ id });
  return { creativeId: id, words: Math.max(minWords, words!) };
};
