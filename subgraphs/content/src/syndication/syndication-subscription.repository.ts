import { type Condition, matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { SyndicationStatus } from '../generated/resolvers.ts';
import { SyndicationSubscriptionEntity } from './syndication-subscription.entity.ts';

const newestFirst = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;

type SubscriptionPage = PageArguments & {
  status?: SyndicationStatus | null | undefined;
  productId?: string | null | undefined;
  organisationId?: string | null | undefined;
};

/** @param visible all for the newsroom, a partner's own for everybody else */
export const syndicationSubscriptionRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, SyndicationSubscriptionEntity, visible).extend({
    page({ first, after, status, ...values }: SubscriptionPage) {
      const found = matching(this.visible(), { ...values, status: status === 'LAPSED' ? 'ACTIVE' : status });
      if (status === 'LAPSED') found.andWhere('row.agreementUntil <= now()');
      if (status === 'ACTIVE') found.andWhere('coalesce(row.agreementUntil > now(), true)');
      return readPage(found, { first, after }, newestFirst);
    },
    /** Those of the viewer's organisation. */
    ownPage(page: PageArguments) {
      return readPage(
        this.visible().andWhere('row.organisation_id = viewer_organisation()'),
        page,
        newestFirst,
      );
    },
  });
