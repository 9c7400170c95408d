import type { Viewer } from '@media-graph/service';
import {
  type Condition,
  either,
  matching,
  ownOrganisations,
  type PageArguments,
  readDate,
  readPage,
  rowsOf,
  todayInShanghai,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { ExchangeAgreementSort, QueryExchangeAgreementsArgs } from '../generated/resolvers.ts';
import { ExchangeAgreementEntity } from './exchange-agreement.entity.ts';

const ofParties: Condition = (alias) =>
  `(SELECT viewer_organisation()) IN (${alias}.giver_id, ${alias}.taker_id)`;

const orders = {
  STARTS_FIRST: { by: ['row.startsOn', 'row.id'], direction: 'ASC' },
  STARTS_LAST: { by: ['row.startsOn', 'row.id'], direction: 'DESC' },
  ENDS_FIRST: { by: ['row.endsOn', 'row.id'], direction: 'ASC' },
} as const;

type AgreementPage = QueryExchangeAgreementsArgs &
  PageArguments & { readonly orderBy: ExchangeAgreementSort };

export const exchangeAgreementRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, ExchangeAgreementEntity, visibleTo(viewer, either(ownOrganisations, ofParties))).extend({
    page({
      first,
      after,
      orderBy,
      status,
      holdsOn,
      sectionSlug,
      tagSlug,
      allianceId,
      ...parties
    }: AgreementPage) {
      const agreements = matching(this.visible(), { ...parties, organisationId: allianceId });
      const today = todayInShanghai();
      if (status === 'ENDED' || status === 'ACTIVE')
        agreements.andWhere(
          `row.status = 'ACTIVE' AND row.endsOn ${status === 'ENDED' ? '<=' : '>'} :today`,
          { today },
        );
      else if (status) agreements.andWhere('row.status = :status', { status });
      if (holdsOn != null)
        agreements.andWhere(
          `row.status IN ('ACTIVE', 'TERMINATED', 'SUPERSEDED') AND row.startsOn <= :on AND coalesce(row.closedOn, row.endsOn) > :on
            AND alliance_members_until(row.organisationId, row.giverId, row.takerId, :on) IS NOT NULL`,
          { on: readDate(holdsOn, 'holdsOn') },
        );
      if (sectionSlug != null)
        agreements.andWhere(`(row.sectionSlugs = '{}' OR :sectionSlug = ANY (row.sectionSlugs))`, {
          sectionSlug,
        });
      if (tagSlug != null)
        agreements.andWhere(`(row.tagSlugs = '{}' OR :tagSlug = ANY (row.tagSlugs))`, { tagSlug });
      return readPage(agreements, { first, after }, orders[orderBy]);
    },
    /** The first day on which those that are in force hold no longer, as they and the memberships of both stand now. */
    endsOf(ids: readonly string[]): Promise<{ id: string; endsOn: string }[]> {
      return this.visible()
        .select('row.id', 'id')
        .addSelect(
          `least(coalesce(row.closedOn, row.endsOn),
             alliance_members_until(row.organisationId, row.giverId, row.takerId, :today))::text`,
          'endsOn',
        )
        .andWhere('row.id = ANY (:ids)', { ids, today: todayInShanghai() })
        .andWhere(
          `row.status IN ('ACTIVE', 'TERMINATED', 'SUPERSEDED') AND row.startsOn <= :today
             AND coalesce(row.closedOn, row.endsOn) > :today
             AND alliance_members_until(row.organisationId, row.giverId, row.takerId, :today) IS NOT NULL`,
        )
        .getRawMany();
    },
  });
