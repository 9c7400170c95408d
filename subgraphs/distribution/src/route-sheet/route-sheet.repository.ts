import type { EntityManager } from 'typeorm';
import { copiesOnSql } from '../subscription/copies-on.ts';
import type { CopiesAtStop } from './compose-sheet.ts';

/** A temporary place goes before the regular one; what the post brings is not on board. */
const subscribedAtStops = `
  WITH stops AS (SELECT id, address_id, outlet_id FROM route_stops WHERE route_id = $1),
  near AS (
    SELECT subscription_id FROM placements JOIN stops USING (address_id) WHERE during @> $2::date
    UNION
    SELECT subscription_id FROM placements JOIN stops USING (outlet_id) WHERE during @> $2::date
  )
  SELECT stops.id AS "stopId", subscription.title_id AS "titleId", sum(${copiesOnSql('subscription', '$2::date')})::int AS copies
  FROM near
  JOIN subscriptions subscription ON subscription.id = near.subscription_id AND subscription.served @> $2::date
  JOIN LATERAL (
    SELECT address_id, outlet_id, delivery FROM placements
    WHERE subscription_id = subscription.id AND during @> $2::date ORDER BY kind = 'TEMPORARY' DESC LIMIT 1
  ) place ON place.delivery <> 'POST'
  JOIN stops ON stops.address_id = place.address_id OR stops.outlet_id = place.outlet_id
  WHERE NOT EXISTS (
    SELECT FROM pauses WHERE pauses.subscription_id = subscription.id AND pauses.during @> $2::date
  )
  GROUP BY stops.id, subscription.title_id`;

export const routeSheetRepository = (manager: EntityManager) => ({
  subscribedAtStops(routeId: string, date: string): Promise<CopiesAtStop[]> {
    return manager.query(subscribedAtStops, [routeId, date]);
  },
});
