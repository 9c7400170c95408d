import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Signing, SigningEntity } from './signing.entity.ts';
import type { CountedSigning } from './total-signings.ts';

type Counted = CountedSigning & { rootId: string };
type CountedRow = Omit<Counted, 'amount'> & CountedSigning['amount'];

const asRecorded = { by: ['row.recorded'], direction: 'ASC' } as const;

const countedColumns = `signing.id, signing.recorded, signing.project_id AS "projectId",
  signing.project_count AS "projectCount", signing.is_fund AS "isFund", signing.is_increment AS "isIncrement",
  signing.is_synthetic AS "isSynthetic", signing.amount_low_minor AS "lowMinor",
  signing.amount_high_minor AS "highMinor", signing.amount_currency AS currency,
  signing.amount_qualifier AS qualifier, signing.amount_basis AS basis`;

/**
 * UNION, not UNION ALL: it would end even if the hierarchy had a circle. OFFSET 0 holds the planner to one look into
 * the index for each event: it takes every tree to be large, and would read the tables whole.
 */
const withParts = `WITH RECURSIVE tree (root_id, event_id) AS (
    SELECT id, id FROM unnest($1::uuid[]) AS root (id)
    UNION SELECT tree.root_id, part.id FROM tree
      CROSS JOIN LATERAL (SELECT id FROM events WHERE super_event_id = tree.event_id OFFSET 0) AS part)`;
const alone = 'WITH tree (root_id, event_id) AS (SELECT id, id FROM unnest($1::uuid[]) AS root (id))';

export const signingRepository = (manager: EntityManager) =>
  rowsOf(manager, SigningEntity).extend({
    /** One page of each event's signings of projects, as they were recorded. */
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      const signings = this.visible().andWhere('NOT row.is_fund');
      return readPages(signings, 'row.eventId', eventIds, page, asRecorded);
    },
    /** One page of each project's signings in any event. */
    pagesOfProjects(projectIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.projectId', projectIds, page, asRecorded);
    },
    ofFunds(eventIds: readonly string[]): Promise<Signing[]> {
      return this.visible()
        .andWhere('row.is_fund AND row.eventId = ANY(:eventIds)', { eventIds })
        .orderBy('row.recorded')
        .getMany();
    },
    /** What there is to count for each of these events, with or without the events inside them. */
    async countedFor(eventIds: readonly string[], includeSubEvents: boolean): Promise<Counted[]> {
      const rows: CountedRow[] = await manager.query(
        `${includeSubEvents ? withParts : alone}
         SELECT tree.root_id AS "rootId", ${countedColumns}
         FROM tree CROSS JOIN LATERAL (SELECT * FROM signings WHERE event_id = tree.event_id OFFSET 0) AS signing`,
        [eventIds],
      );
      return rows.map(({ lowMinor, highMinor, currency, qualifier, basis, ...signing }) => ({
        ...signing,
        amount: { lowMinor, highMinor, currency, qualifier, basis },
      }));
    },
  });
