import { allow, amend, lockVersion } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeSyndicationProductInput } from '../generated/resolvers.ts';
import { checkProduct } from './check-product.ts';
import type { SyndicationProduct } from './syndication-product.entity.ts';

/** Changes what a product has, retires it or offers it again. */
export const changeSyndicationProduct = async (
  tx: Transaction,
  input: ChangeSyndicationProductInput,
): Promise<SyndicationProduct> => {
  allow(tx.viewer, 'editor');
  const changes = await checkProduct(tx, input);
  const product = await lockVersion(tx.syndicationProductRepository, input);
  return amend(tx.syndicationProductRepository, product, input, changes);
};
