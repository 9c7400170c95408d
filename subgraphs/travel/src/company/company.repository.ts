import type { Viewer } from '@media-graph/service';
import { isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  type TravelFigures,
  TravelFiguresEntity,
  type TravelProfile,
  TravelProfileEntity,
} from './company.entity.ts';

export type FiguresKey = Pick<TravelFigures, 'organisationId' | 'month'>;

/** A month that was reported stands as it is; every other is counted from its departures and their settlements. */
const figuresOf = (visible: string): string => `
  WITH asked AS (
    SELECT company.organisation_id, wanted.month, (wanted.month || '-01')::date AS first,
      ((wanted.month || '-01')::date + interval '1 month')::date AS after
    FROM unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month)
    JOIN travel_agencies company USING (organisation_id)
    WHERE ${visible}
  )
  SELECT asked.organisation_id AS "organisationId", asked.month,
    coalesce(reported.departures, counted.departures) AS departures,
    coalesce(reported.capacity, counted.capacity) AS capacity,
    coalesce(reported.travellers, counted.travellers) AS travellers,
    coalesce(reported.revenue_minor, counted.revenue_minor) AS "revenueMinor",
    coalesce(reported.cost_minor, counted.cost_minor) AS "costMinor",
    coalesce(reported.is_synthetic, counted.is_synthetic) AS "isSynthetic"
  FROM asked
  LEFT JOIN travel_months reported USING (organisation_id, month)
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE cancelled_on IS NULL)::int AS departures,
      coalesce(sum(departure.capacity) FILTER (WHERE cancelled_on IS NULL), 0)::int AS capacity,
      coalesce(sum(departure.seats_taken), 0)::int AS travellers,
      coalesce(sum(settlement.revenue_minor), 0)::bigint AS revenue_minor,
      coalesce(sum(settlement.cost_minor), 0)::bigint AS cost_minor,
      coalesce(bool_or(departure.is_synthetic), false) AS is_synthetic
    FROM departures departure
    -- OFFSET keeps PostgreSQL from reading all settlements for the few of a month.
    LEFT JOIN LATERAL (
      SELECT revenue_minor, cost_minor FROM departure_settlements WHERE departure_id = departure.id AND reopened_at IS NULL OFFSET 0
    ) AS settlement ON true
    WHERE departure.organisation_id = asked.organisation_id
      AND departs_on >= asked.first AND departs_on < asked.after AND status IN ('DEPARTED', 'COMPLETED', 'SETTLED')
  ) AS counted`;

export const companyRepository = (manager: EntityManager) =>
  manager.getRepository(TravelProfileEntity).extend({
    ofOrganisations(organisationIds: readonly string[]): Promise<TravelProfile[]> {
      return this.createQueryBuilder('row')
        .where('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .getMany();
    },
  });

export const figuresRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(TravelFiguresEntity).extend({
    ofMonths(keys: readonly FiguresKey[]): Promise<TravelFigures[]> {
      const possible = keys.filter(({ organisationId }) => isId(organisationId));
      return this.query(figuresOf(visibleTo(viewer, 'HEADQUARTERS')('company')), [
        possible.map(({ organisationId }) => organisationId),
        possible.map(({ month }) => month),
      ]);
    },
  });
