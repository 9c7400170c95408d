import type { Viewer } from '@media-graph/service';
import { type CompanyMonthKey, isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  type CountPartner,
  CountPartnerEntity,
  type PrintingFigures,
  PrintingFiguresEntity,
  type PrintingProfile,
  PrintingProfileEntity,
} from './company.entity.ts';

/** A month that was reported stands as it is; every other is added up from the entries of copies and paper. */
const figuresOf = (visible: string): string => `
  WITH asked AS (
    SELECT company.organisation_id, wanted.month,
      (wanted.month || '-01')::date AS begins, ((wanted.month || '-01')::date + interval '1 month')::date AS ends
    FROM unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month)
    JOIN printing_companies company USING (organisation_id)
    WHERE ${visible}
  )
  SELECT asked.organisation_id AS "organisationId", asked.month,
    coalesce(closed.runs, printed.runs) AS runs,
    coalesce(closed.good_copies, printed.good_copies) AS "goodCopies",
    coalesce(closed.waste_copies, printed.waste_copies) AS "wasteCopies",
    coalesce(closed.paper_grams, taken.grams) AS "paperGrams",
    coalesce(closed.is_synthetic, printed.is_synthetic) AS "isSynthetic"
  FROM asked
  LEFT JOIN printing_months closed USING (organisation_id, month)
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(count.runs), 0)::int AS runs, coalesce(sum(count.good_copies), 0)::bigint AS good_copies,
      coalesce(sum(count.waste_copies), 0)::bigint AS waste_copies, coalesce(bool_or(run.is_synthetic), false) AS is_synthetic
    FROM press_counts count JOIN press_runs run ON run.id = count.run_id
    WHERE count.organisation_id = asked.organisation_id AND count.day >= asked.begins AND count.day < asked.ends
  ) AS printed
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(grams), 0)::bigint AS grams FROM paper_consumptions
    WHERE organisation_id = asked.organisation_id AND counted_on >= asked.begins AND counted_on < asked.ends
  ) AS taken`;

export const companyRepository = (manager: EntityManager) =>
  manager.getRepository(PrintingProfileEntity).extend({
    ofOrganisations(organisationIds: readonly string[]): Promise<PrintingProfile[]> {
      return this.createQueryBuilder('row')
        .where('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .getMany();
    },
    /** Where this service serves one works alone, that one. */
    async only(): Promise<string | null> {
      const [first, second] = await this.find({ take: 2 });
      return first && !second ? first.organisationId : null;
    },
  });

export const figuresRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(PrintingFiguresEntity).extend({
    ofMonths(keys: readonly CompanyMonthKey[]): Promise<PrintingFigures[]> {
      const possible = keys.filter(({ organisationId }) => isId(organisationId));
      return this.query(figuresOf(visibleTo(viewer, 'HEADQUARTERS')('company')), [
        possible.map(({ organisationId }) => organisationId),
        possible.map(({ month }) => month),
      ]);
    },
  });

export const countPartnerRepository = (manager: EntityManager) =>
  manager.getRepository(CountPartnerEntity).extend({
    ofWorks(organisationIds: readonly string[]): Promise<CountPartner[]> {
      return this.createQueryBuilder('row')
        .where('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .orderBy('row.partnerId')
        .getMany();
    },
    ofPartners(partnerIds: readonly string[]): Promise<CountPartner[]> {
      return this.createQueryBuilder('row')
        .where('row.partnerId = ANY(:partnerIds)', { partnerIds })
        .getMany();
    },
  });
