import type { Viewer } from '@media-graph/service';
import { type CompanyMonthKey, isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { subscriptionEvents } from './subscription-events.ts';
import type { PaperSubscriptionGrowth } from './subscription-growth.entity.ts';

/** What came before a month is what it begins with: nobody held anything before the first event. */
const growthOf = (visible: string): string => `
  WITH asked AS (
    SELECT asked.organisation_id, asked.month, (asked.month || '-01')::date AS first
    FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month) WHERE ${visible}
  ), event AS (
    SELECT organisation_id, date_trunc('month', day)::date AS first, sum(started)::int AS started, sum(restarted)::int AS restarted,
      sum(ended)::int AS ended
    FROM (${subscriptionEvents('organisation_id = ANY($1)')}) AS event
    WHERE day <= (now() AT TIME ZONE 'Asia/Shanghai')::date GROUP BY 1, 2
  )
  SELECT asked.organisation_id AS "organisationId", asked.month,
    coalesce(sum(event.started + event.restarted - event.ended) FILTER (WHERE event.first < asked.first), 0)::int AS "heldBefore",
    coalesce(sum(event.started) FILTER (WHERE event.first = asked.first), 0)::int AS started,
    coalesce(sum(event.restarted) FILTER (WHERE event.first = asked.first), 0)::int AS restarted,
    coalesce(sum(event.ended) FILTER (WHERE event.first = asked.first), 0)::int AS ended
  FROM asked LEFT JOIN event ON event.organisation_id = asked.organisation_id AND event.first <= asked.first
  GROUP BY 1, 2`;

export const subscriptionGrowthRepository = (manager: EntityManager, viewer: Viewer) => ({
  ofMonths(keys: readonly CompanyMonthKey[]): Promise<PaperSubscriptionGrowth[]> {
    const possible = keys.filter(({ organisationId }) => isId(organisationId));
    return manager.query(growthOf(visibleTo(viewer, 'FINANCE')('asked')), [
      possible.map(({ organisationId }) => organisationId),
      possible.map(({ month }) => month),
    ]);
  },
});
