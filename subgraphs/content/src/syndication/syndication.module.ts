import { type Module, userError } from '@media-graph/subgraph';
import { syndicationResolvers } from './syndication.resolvers.ts';
import { SyndicationDeliveryEntity } from './syndication-delivery.entity.ts';
import { SyndicationProductEntity } from './syndication-product.entity.ts';
import { SyndicationSubscriptionEntity } from './syndication-subscription.entity.ts';

/** What partners get of the newsroom's stories, and what they were given. */
export const syndication: Module = {
  resolvers: [syndicationResolvers],
  entities: [SyndicationProductEntity, SyndicationSubscriptionEntity, SyndicationDeliveryEntity],
  constraintErrors: {
    syndication_subscriptions_one_each: userError(
      ...([
        'DUPLICATE',
        'The partner has a subscription of this product: resume it',
        'input',
        'organisationId',
      ] as const),
    ),
    syndication_subscriptions_territory_offered: userError(
      ...(['INVALID_INPUT', "The product's stories may not be used there", 'input', 'territory'] as const),
    ),
    syndication_products_retired: userError('ILLEGAL_TRANSITION', 'The product is offered no more'),
    syndication_products_needed: userError(
      ...([
        'ILLEGAL_TRANSITION',
        'A partner gets the product: stop that first',
        'input',
        'isRetired',
      ] as const),
    ),
    syndication_products_territories_needed: userError(
      ...([
        'ILLEGAL_TRANSITION',
        'A partner uses it in a territory that is left out',
        'input',
        'territories',
      ] as const),
    ),
  },
};
