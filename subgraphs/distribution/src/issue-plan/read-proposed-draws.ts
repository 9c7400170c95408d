import type { EntityManager } from 'typeorm';
import type { DrawBasis } from '../generated/resolvers.ts';
import { copiesOnSql } from '../subscription/copies-on.ts';
import type { IssuePlan, ProposedDraw } from './issue-plan.entity.ts';

/** Copies for subscribers by route: a temporary place goes before the regular one, and the post takes none. */
const subscribed = `
  SELECT 'SUBSCRIPTION' AS kind, stop.route_id, NULL::uuid AS outlet_id, sum(${copiesOnSql('subscription', '$2::date')})::int AS copies
  FROM subscriptions subscription
  JOIN LATERAL (
    SELECT address_id, outlet_id, delivery FROM placements
    WHERE subscription_id = subscription.id AND during @> $2::date ORDER BY kind = 'TEMPORARY' DESC LIMIT 1
  ) place ON place.delivery <> 'POST'
  JOIN route_stops stop ON stop.address_id = place.address_id OR stop.outlet_id = place.outlet_id
  WHERE $4 = 'SUBSCRIPTIONS' AND subscription.title_id = $1 AND subscription.served @> $2::date AND NOT EXISTS (
    SELECT FROM pauses WHERE pauses.subscription_id = subscription.id AND pauses.during @> $2::date
  )
  GROUP BY stop.route_id`;

/** The draws of the last issue of the same weekday; an outlet is to get what it sold then, and the spare ones. */
const former = `
  SELECT draw.kind, draw.route_id, draw.outlet_id, CASE draw.kind
    WHEN 'SINGLE_COPY' THEN ceil((draw.copies - draw.returned) * (100 + $5) / 100.0)::int ELSE draw.copies END
  FROM draws draw
  WHERE ($4 <> 'SUBSCRIPTIONS' OR draw.kind <> 'SUBSCRIPTION') AND draw.plan_id = (
    SELECT plan.id FROM issue_plans plan
    WHERE plan.title_id = $1 AND plan.issue_date < $2 AND plan.status IN ('DISPATCHED', 'CLOSED')
      AND extract(isodow FROM plan.issue_date) = extract(isodow FROM $2::date)
    ORDER BY plan.issue_date DESC, plan.id DESC LIMIT 1
  ) AND (draw.outlet_id IS NULL OR EXISTS (SELECT FROM route_stops stop WHERE stop.outlet_id = draw.outlet_id))
    AND NOT EXISTS (SELECT FROM routes WHERE routes.id = draw.route_id AND routes.retired_at IS NOT NULL)`;

/** Reads what is proposed for an issue, in the order of kinds; places that would get nothing are left out. */
export const readProposedDraws = (
  manager: EntityManager,
  { id, organisationId, titleId, issueDate }: IssuePlan,
  from: DrawBasis,
  sparePercent: number,
): Promise<ProposedDraw[]> =>
  manager.query(
    `SELECT $6::uuid AS "organisationId", proposed.kind, proposed.route_id AS "routeId", proposed.outlet_id AS "outletId", proposed.copies,
       coalesce(drawn.copies, 0) AS drawn
     FROM (${subscribed} UNION ALL ${former}) AS proposed
     LEFT JOIN draws drawn ON drawn.plan_id = $3 AND drawn.kind = proposed.kind
       AND (drawn.route_id = proposed.route_id OR drawn.outlet_id = proposed.outlet_id)
     WHERE proposed.copies > 0 ORDER BY proposed.kind, proposed.route_id, proposed.outlet_id`,
    [titleId, issueDate, id, from, sparePercent, organisationId],
  );
