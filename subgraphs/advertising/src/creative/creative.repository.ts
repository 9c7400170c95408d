import type { Viewer } from '@media-graph/service';
import {
  type Connection,
  matching,
  type PageArguments,
  readLinkedPages,
  readPage,
  readPages,
  rowsOf,
  withinTimes,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdCreativeKind, AdCreativeStatus, TimeRangeInput } from '../generated/resolvers.ts';
import type { AdLine } from '../line/line.entity.ts';
import {
  type AdAssignment,
  AdAssignmentEntity,
  AdCreativeEntity,
  AdReviewEntity,
} from './creative.entity.ts';

const newest = { by: ['row.createdAt', 'row.id'], direction: 'DESC' } as const;

type CreativePage = PageArguments & {
  status?: AdCreativeStatus | null | undefined;
  advertiserId?: string | null | undefined;
  text?: string | null | undefined;
  kind?: AdCreativeKind | null | undefined;
  times?: TimeRangeInput | null | undefined;
};

export const creativeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdCreativeEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ status, advertiserId, text, kind, times, ...page }: CreativePage) {
      const found = matching(this.visible(), { advertiserId, status, kind });
      const creatives = withinTimes(found, 'row.createdAt', times);
      if (text) creatives.andWhere('position(lower(:part) IN lower(row.title)) > 0', { part: text });
      return readPage(creatives, page, newest);
    },
    pagesOfAdvertisers(advertiserIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.advertiserId', advertiserIds, page, newest);
    },
    pagesOfAssets(assetIds: readonly string[], page: PageArguments) {
      const order = { by: ['row.createdAt', 'row.id'], direction: 'ASC' } as const;
      return readPages(this.visible(), 'row.assetId', assetIds, page, order);
    },
  });

export const reviewRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdReviewEntity, visibleTo(viewer, 'FINANCE'));

export const assignmentRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'FINANCE');
  return manager.getRepository(AdAssignmentEntity).extend({
    ofLines(lineIds: readonly string[]): Promise<AdAssignment[]> {
      return this.createQueryBuilder('row')
        .where(visible('row'))
        .andWhere('row.lineId = ANY(:lineIds)', { lineIds })
        .orderBy('row.creativeId')
        .getMany();
    },
    /** Lines that creatives are assigned to. */
    linesOfCreatives(
      creativeIds: readonly string[],
      page: PageArguments,
      load: (ids: readonly string[]) => Promise<(AdLine | null)[]>,
    ): Promise<Map<string, Connection<AdLine>>> {
      const links = `SELECT line.id, line.cost_minor, line.invoiced_minor FROM assignments row JOIN lines line ON line.id = row.line_id
         WHERE row.creative_id = parent.id AND ${visible('row')}`;
      const order = { by: ['row.id'], direction: 'ASC' } as const;
      const sums = { cost: { fen: 'cost_minor' }, invoiced: { fen: 'invoiced_minor' } };
      return readLinkedPages(manager, { links, columns: ['id'], order, sums }, creativeIds, page, load);
    },
    /** The day on which the last line ends that shows a creative, or what makes a part of it good appears; no row for one that is on no line. */
    lastDays(creativeIds: readonly string[]): Promise<{ id: string; lastDay: string }[]> {
      return this.query(
        `SELECT row.creative_id AS id, max(greatest(line.ends_on, (SELECT max(good.on_date) FROM placements good
           WHERE good.line_id = line.id AND good.makes_good_id IS NOT NULL AND good.state = 'SOLD'))) AS "lastDay"
         FROM assignments row JOIN lines line ON line.id = row.line_id
         WHERE row.creative_id = ANY($1) AND ${visible('row')} GROUP BY 1`,
        [creativeIds],
      );
    },
  });
};
