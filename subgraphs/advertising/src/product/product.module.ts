import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdProductEntity } from './product.entity.ts';
import { productResolvers } from './product.resolvers.ts';

export const product: Module = {
  resolvers: [productResolvers],
  entities: [AdProductEntity],
  constraintErrors: {
    products_company: noCompany,
    products_retired: userError('INVALID_INPUT', 'The product is sold no longer', 'input', 'productId'),
    products_code_unique: userError('DUPLICATE', 'There is a product with this code', 'input', 'code'),
    products_rate_type: userError(
      'INVALID_INPUT',
      'The medium is not sold at this rate type',
      ...['input', 'rateType'],
    ),
    products_slot_size: userError(
      'INVALID_INPUT',
      'A print product has a size, and no other has',
      ...['input', 'slotSize'],
    ),
    products_by_words: userError(
      'INVALID_INPUT',
      'PER_WORD, CLASSIFIED_WORDS, a heading and the fewest words go together',
      ...['input', 'heading'],
    ),
    products_channel: userError(
      'INVALID_INPUT',
      'Only a digital product has a channel',
      ...['input', 'channelId'],
    ),
  },
};
