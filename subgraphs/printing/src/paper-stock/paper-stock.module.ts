import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PaperAdjustmentEntity } from './paper-adjustment.entity.ts';
import { PaperConsumptionEntity } from './paper-consumption.entity.ts';
import { PaperReelEntity } from './paper-reel.entity.ts';
import { PaperStockEntity } from './paper-stock.entity.ts';
import { paperStockResolvers } from './paper-stock.resolvers.ts';

export const paperStock: Module = {
  resolvers: [paperStockResolvers],
  entities: [PaperStockEntity, PaperReelEntity, PaperConsumptionEntity, PaperAdjustmentEntity],
  constraintErrors: {
    paper_stocks_company: noWorks,
    paper_stocks_retired: userError('INVALID_INPUT', 'The works uses this paper no longer'),
    paper_stocks_needed: userError(
      'ILLEGAL_TRANSITION',
      'Some of this paper is in the store, or runs wait for it',
      ...['input', 'isRetired'],
    ),
    paper_reels_company: noWorks,
    paper_reels_number_unique: userError('DUPLICATE', 'Another reel has this number', 'input', 'reels'),
    paper_reels_never_negative: userError('SOLD_OUT', 'The store has no such paper left'),
  },
};
