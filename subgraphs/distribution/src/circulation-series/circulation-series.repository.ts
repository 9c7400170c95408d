import type { Viewer } from '@media-graph/service';
import { countOf, type FigureQuestion, figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { isOnTimeSql } from '../delivery-run/punctuality.ts';
import { subscriptionEvents } from '../subscription-growth/subscription-events.ts';

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** A subscription is held on the first day of each month that it serves, and lost on the day after its last. */
const holdings = ({ days, compared }: FigureQuestion): string => `(
  SELECT organisation_id, title_id, first::date AS day, 1 AS held, 0 AS lost
  FROM subscriptions CROSS JOIN LATERAL generate_series(date_trunc('month', date '${compared?.from ?? days.from}'), timestamp '${days.until}', interval '1 month') AS first
  WHERE served @> first::date
  UNION ALL
  SELECT organisation_id, title_id, upper(served), 0, 1 FROM subscriptions WHERE upper(served) <= ${today}
) AS holding`;

/** Subscriptions have no word for it; all of a company's are made up where its plans are. */
const madeUp = (row: string): string =>
  `EXISTS (SELECT FROM issue_plans plan WHERE plan.organisation_id = ${row}.organisation_id AND plan.is_synthetic)`;

/** What came and what outlets got of it: an issue counts on its own day, what turned out to be missing when it is known. */
const circulation = `(
  SELECT id, organisation_id, title_id, issue_id, status, is_synthetic, issue_date AS counted_on, returned_copies,
    total_draw - returned_copies - undelivered_copies - undelivered_route_copies AS net_copies, single_copy_draw - undelivered_copies AS outlet_copies
  FROM issue_plans
  UNION ALL
  SELECT NULL, entry.organisation_id, title_id, issue_id, status, is_synthetic, entry.counted_on, 0, -entry.copies, CASE WHEN draw.kind = 'SINGLE_COPY' THEN -entry.copies ELSE 0 END
  FROM delivery_shortfalls entry JOIN draws draw ON draw.id = entry.draw_id JOIN issue_plans plan ON plan.id = entry.plan_id
)`;

/** An issue counts on its own day, a complaint on that of the issue that it is about. */
export const circulationSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  const plans = {
    from: 'issue_plans plan',
    day: 'plan.issue_date',
    where: `${visible('plan')} AND plan.status IN ('DISPATCHED', 'CLOSED')`,
    by: { ISSUE: 'plan.issue_id', DISTRIBUTED_TITLE: 'plan.title_id', ORGANISATION: 'plan.organisation_id' },
    isSynthetic: 'plan.is_synthetic',
  };
  const issues = countOf('plan.id');
  const circulated = { ...plans, from: `${circulation} AS plan`, day: 'plan.counted_on' };
  return figuresByIndicator(manager, {
    'net-circulation': { ...circulated, value: sumOf('plan.net_copies'), of: issues },
    'gross-circulation': { ...plans, value: sumOf('plan.total_draw'), of: issues },
    'return-rate': { ...circulated, value: sumOf('plan.returned_copies'), of: sumOf('plan.outlet_copies') },
    'on-time-delivery': {
      ...plans,
      from: `${plans.from} JOIN delivery_runs run ON run.plan_id = plan.id AND run.status = 'COMPLETED'`,
      by: { ...plans.by, DELIVERY_ROUTE: 'run.route_id' },
      value: (when) => countOf('run.id')(`${when} AND ${isOnTimeSql('run')}`),
      of: countOf('run.id'),
    },
    'delivery-complaints': {
      ...plans,
      from: `${plans.from} JOIN complaints complaint ON complaint.plan_id = plan.id`,
      // Who had no paper because there was none was not failed by the delivery.
      where: `${visible('plan')} AND plan.status <> 'CANCELLED'`,
      by: { ...plans.by, COMPLAINT_KIND: 'complaint.code', DELIVERY_ROUTE: 'complaint.route_id' },
      value: countOf('complaint.id'),
    },
    'subscription-churn': (question) => ({
      from: holdings(question),
      day: 'holding.day',
      where: visibleTo(viewer, 'FINANCE')('holding'),
      by: { DISTRIBUTED_TITLE: 'holding.title_id', ORGANISATION: 'holding.organisation_id' },
      isSynthetic: madeUp('holding'),
      value: sumOf('holding.lost'),
      of: sumOf('holding.held'),
    }),
    'subscription-growth': {
      from: `(SELECT * FROM (${subscriptionEvents('organisation_id IS NOT NULL')}) AS any_day WHERE day <= ${today}) AS event`,
      day: 'event.day',
      where: visibleTo(viewer, 'FINANCE')('event'),
      by: { DISTRIBUTED_TITLE: 'event.title_id', ORGANISATION: 'event.organisation_id' },
      isSynthetic: madeUp('event'),
      value: sumOf('event.started + event.restarted - event.ended'),
    },
  });
};
