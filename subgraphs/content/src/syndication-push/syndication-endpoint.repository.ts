import { type Condition, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type SyndicationEndpoint, SyndicationEndpointEntity } from './syndication-push.entity.ts';

/** Longer than all that is sent in one go, of which nothing is begun after a minute. */
const claim = `interval '2 minutes'`;

/** @param visible all for the newsroom, a partner's own for everybody else */
export const syndicationEndpointRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, SyndicationEndpointEntity, visible).extend({
    ofSubscriptions(subscriptionIds: readonly string[]): Promise<SyndicationEndpoint[]> {
      return this.visible()
        .andWhere('row.subscriptionId = ANY(:subscriptionIds)', { subscriptionIds })
        .getMany();
    },
    /** Subscriptions with an address that something is sent to now. */
    async activeSubscriptionIds(): Promise<string[]> {
      const rows = await this.find({ select: { subscriptionId: true }, where: { status: 'ACTIVE' } });
      return rows.map(({ subscriptionId }) => subscriptionId);
    },
    /** Some that something is due for, for this process alone until they are let go. */
    async claimDue(most: number): Promise<SyndicationEndpoint[]> {
      const [claimed]: [{ id: string }[], number] = await this.query(
        `UPDATE syndication_endpoints SET claimed_until = now() + ${claim} WHERE id IN (
           SELECT endpoint.id FROM syndication_endpoints AS endpoint
           WHERE status = 'ACTIVE' AND claimed_until <= now() AND EXISTS (SELECT FROM syndication_pushes AS push
             WHERE push.subscription_id = endpoint.subscription_id AND push.status = 'PENDING' AND push.due_at <= now())
           ORDER BY claimed_until, endpoint.id LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING id`,
        [most],
      );
      return this.byIds(claimed.map(({ id }) => id));
    },
    /** @param seconds until it is anybody's turn again */
    async letGo(id: string, seconds: number): Promise<void> {
      await this.query(
        `UPDATE syndication_endpoints SET claimed_until = now() + $2 * interval '1 second' WHERE id = $1`,
        [id, seconds],
      );
    },
  });
