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
  return figuresByIndicator(manager, {
    'net-circulation': { ...plans, value: sumOf('plan.total_draw - plan.returned_copies'), of: issues },
    'gross-circulation': { ...plans, value: sumOf('plan.total_draw'), of: issues },
    'return-rate': { ...plans, value: sumOf('plan.returned_copies'), of: sumOf('plan.single_copy_draw') },
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
