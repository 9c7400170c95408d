import type { Viewer } from '@media-graph/service';
import { type CompanyMonthKey, isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  type TravelFigures,
  TravelFiguresEntity,
  type TravelProfile,
  TravelProfileEntity,
} from './company.entity.ts';

/** A month that was reported stands as it is; every other is counted from its departures. */
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
    coalesce(reported.is_synthetic, counted.is_synthetic) AS "isSynthetic"
  FROM asked
  LEFT JOIN travel_months reported USING (organisation_id, month)
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE cancelled_on IS NULL)::int AS departures,
      coalesce(sum(departure.capacity) FILTER (WHERE cancelled_on IS NULL), 0)::int AS capacity,
      coalesce(sum(departure.seats_taken), 0)::int AS travellers,
      coalesce(bool_or(departure.is_synthetic), false) AS is_synthetic
    FROM departures departure
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
    ofMonths(keys: readonly CompanyMonthKey[]): Promise<TravelFigures[]> {
      const possible = keys.filter(({ organisationId }) => isId(organisationId));
      return this.query(figuresOf(visibleTo(viewer, 'HEADQUARTERS')('company')), [
        possible.map(({ organisationId }) => organisationId),
        possible.map(({ month }) => month),
      ]);
    },
  });
