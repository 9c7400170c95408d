import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { withVisibleEvent } from '../access.ts';
import { eventTrees } from '../event/event-trees.ts';
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

export const signingRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, SigningEntity, withVisibleEvent(viewer)).extend({
    /** One page of each event's signings of projects, as they were recorded. */
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      const signings = this.visible().andWhere('NOT row.is_fund AND row.withdrawn_at IS NULL');
      return readPages(signings, 'row.eventId', eventIds, page, asRecorded);
    },
    /** Whether a project has a first signing that stands. */
    isSigned(projectId: string): Promise<boolean> {
      return this.existsBy({ projectId, isIncrement: false, withdrawnAt: IsNull() });
    },
    /** The signings of a project that stand. */
    standingOf(projectId: string): Promise<Signing[]> {
      return this.findBy({ projectId, withdrawnAt: IsNull() });
    },
    /** One page of each project's signings in any event. */
    pagesOfProjects(projectIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.projectId', projectIds, page, asRecorded);
    },
    ofFunds(eventIds: readonly string[]): Promise<Signing[]> {
      return this.visible()
        .andWhere('row.is_fund AND row.withdrawn_at IS NULL AND row.eventId = ANY(:eventIds)', { eventIds })
        .orderBy('row.recorded')
        .getMany();
    },
    /** What there is to count for each of these events or organisers. */
    async countedFor(rootIds: readonly string[], roots: keyof typeof eventTrees): Promise<Counted[]> {
      const rows: CountedRow[] = await manager.query(
        `${eventTrees[roots]}
         SELECT tree.root_id AS "rootId", ${countedColumns}
         FROM tree CROSS JOIN LATERAL (SELECT * FROM signings
           WHERE event_id = tree.event_id AND withdrawn_at IS NULL OFFSET 0) AS signing
         WHERE ${withVisibleEvent(viewer)('signing')}`,
        [rootIds],
      );
      return rows.map(({ lowMinor, highMinor, currency, qualifier, basis, ...signing }) => ({
        ...signing,
        amount: { lowMinor, highMinor, currency, qualifier, basis },
      }));
    },
  });
