import type { Viewer } from '@media-graph/service';
import { type CompanyMonthKey, isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { sums } from '../revenue/revenue.repository.ts';
import {
  type AdvertisingFigures,
  type AdvertisingProfile,
  AdvertisingProfileEntity,
} from './company.entity.ts';

const inMonth = (day: string): string => `${day} >= asked.first AND ${day} < asked.after`;

const figuresOf = (visible: string): string => `
  WITH asked AS (
    SELECT company.organisation_id, company.is_synthetic, wanted.month, (wanted.month || '-01')::date AS first,
      ((wanted.month || '-01')::date + interval '1 month')::date AS after
    FROM unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month)
    JOIN advertising_companies company USING (organisation_id)
    WHERE ${visible}
  )
  SELECT asked.organisation_id AS "organisationId", asked.month, asked.is_synthetic AS "isSynthetic",
    revenue.*, corrections.*, slots.*
  FROM asked,
    LATERAL (SELECT ${sums} FROM revenue_entries
      WHERE organisation_id = asked.organisation_id AND ${inMonth('on_date')}) AS revenue,
    LATERAL (SELECT coalesce(sum(price_change_minor), 0)::bigint AS "correctionMinor" FROM placement_corrections
      WHERE organisation_id = asked.organisation_id AND ${inMonth('entered_on')}) AS corrections,
    LATERAL (SELECT count(*)::int AS "slotsOffered", count(placement.id)::int AS "slotsSold"
      FROM ad_slots slot LEFT JOIN placements placement ON placement.slot_id = slot.id AND placement.state = 'SOLD' AND placement.makes_good_id IS NULL
      WHERE slot.organisation_id = asked.organisation_id AND ${inMonth('issue_date')}) AS slots`;

export const companyRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(AdvertisingProfileEntity).extend({
    ofOrganisations(organisationIds: readonly string[]): Promise<AdvertisingProfile[]> {
      return this.createQueryBuilder('row')
        .where('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .getMany();
    },
    figuresOf(keys: readonly CompanyMonthKey[]): Promise<AdvertisingFigures[]> {
      const possible = keys.filter(({ organisationId }) => isId(organisationId));
      return this.query(figuresOf(visibleTo(viewer, 'HEADQUARTERS')('company')), [
        possible.map(({ organisationId }) => organisationId),
        possible.map(({ month }) => month),
      ]);
    },
  });
