import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdLineEntity } from './line.entity.ts';
import { lineResolvers } from './line.resolvers.ts';

const notAllowed = (message: string) => userError('ILLEGAL_TRANSITION', message);

export const line: Module = {
  resolvers: [lineResolvers],
  entities: [AdLineEntity],
  constraintErrors: {
    lines_company: noCompany,
    lines_book_approved_order: notAllowed('The order is not approved'),
    lines_book_approved_advertiser: notAllowed('The advertiser may not book, or the account is closed'),
    lines_book_marked_article: notAllowed(
      'The newsroom has not marked the article: add the line anew with its `articleMark`',
    ),
    lines_words_placed: notAllowed('A place has other words than the line: rebook it'),
    lines_start_reviewed_creative: notAllowed(
      'A line starts with creatives that were reviewed and approved: assign them until its copy deadline',
    ),
    lines_book_reviewed_creative: notAllowed(
      'A line is booked with creatives that were reviewed and approved',
    ),
  },
};
