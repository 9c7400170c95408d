import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdSlotEntity } from './ad-slot.entity.ts';
import { adSlotResolvers } from './ad-slot.resolvers.ts';

export const adSlot: Module = {
  resolvers: [adSlotResolvers],
  entities: [AdSlotEntity],
  constraintErrors: {
    ad_slots_company: noCompany,
    ad_slots_retired: userError('INVALID_INPUT', 'The slot is withdrawn', 'input', 'slotIds'),
    ad_slots_needed: userError(
      'ILLEGAL_TRANSITION',
      'The slot is held or sold: withdrawAdSlots moves or calls off what stands there',
      ...['input', 'isRetired'],
    ),
    ad_slots_one_day: userError(
      'INVALID_INPUT',
      'The issue has slots of another day: an issue appears on one',
      ...['input', 'issueDate'],
    ),
    ad_slots_day_taken: userError(
      'ILLEGAL_TRANSITION',
      'Something is held or sold in the issue: move or cancel the lines first',
      ...['input', 'issueId'],
    ),
    ad_slots_words_not_exceeded: userError('SOLD_OUT', 'The area takes not so many words'),
    ad_slots_by_words: userError(
      'INVALID_INPUT',
      'Only CLASSIFIED_WORDS is sold by words',
      ...['input', 'wordCapacity'],
    ),
    ad_slots_once: userError('DUPLICATE', 'This area is offered already', 'input', 'slots'),
  },
};
