import { allow } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateSyndicationProductInput } from '../generated/resolvers.ts';
import { checkProduct, type Offered } from './check-product.ts';
import type { SyndicationProduct } from './syndication-product.entity.ts';

/** Offers stories to partners. */
export const createSyndicationProduct = async (
  tx: Transaction,
  input: CreateSyndicationProductInput,
): Promise<SyndicationProduct> => {
  allow(tx.viewer, 'editor');
  const id = uuidv7();
  // The input of a new product leaves nothing out.
  const offered = (await checkProduct(tx, input)) as Offered;
  await tx.syndicationProductRepository.insert({ id, ...offered });
  return tx.syndicationProductRepository.findOneByOrFail({ id });
};
