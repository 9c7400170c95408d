import { type Module, userError } from '@media-graph/subgraph';
import { articleSponsorshipResolvers } from './article-sponsorship.resolvers.ts';

/** That an article which somebody pays for carries 廣告, whatever else is down. */
export const articleSponsorship: Module = {
  resolvers: [articleSponsorshipResolvers],
  constraintErrors: {
    articles_sponsored_label: userError(
      'ILLEGAL_TRANSITION',
      'Somebody pays for it: the label ADVERTISEMENT stays',
      'input',
      'label',
    ),
  },
};
