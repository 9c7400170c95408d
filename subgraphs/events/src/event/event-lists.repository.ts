import type { Viewer } from '@media-graph/service';
import { type Connection, type PageArguments, readLinkedPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { eventsVisibleTo } from '../access.ts';
import type { Event } from './event.entity.ts';

const participated = (condition: string) => (visible: string) =>
  `SELECT DISTINCT event.id, event.sort_date FROM participations
   JOIN events event ON event.id = participations.event_id WHERE ${condition} AND ${visible}`;

/** The lists of events that participations make of another thing, whose id is `parent.id`. */
const lists = {
  organised: participated('organisation_id = parent.id AND is_organising'),
  attended: participated('organisation_id = parent.id AND NOT is_organising'),
  appearances: participated('person_id = parent.id'),
} as const;

type PreviousOccasion = { readonly id: string; readonly previousId: string };

const order = { by: ['event.sortDate', 'event.id'], direction: 'DESC' } as const;

export const eventListsRepository = (manager: EntityManager, viewer: Viewer) => ({
  /** The occasion before each; no row where there is none. Of an event in a series and by a rule, that of the series. */
  previousOccasions(ids: readonly string[]): Promise<PreviousOccasion[]> {
    const before = (column: string) => `(SELECT former.id FROM events former
      WHERE former.${column} = own.${column} AND (former.sort_date, former.id) < (own.sort_date, own.id)
        AND former.sort_date > '-infinity' AND former.status <> 'CANCELLED' AND ${eventsVisibleTo(viewer)('former')}
      ORDER BY former.sort_date DESC, former.id DESC LIMIT 1)`;
    return manager.query(
      `SELECT * FROM (SELECT own.id, CASE WHEN own.series_id IS NULL THEN ${before('recurrence_id')} ELSE ${before('series_id')} END AS "previousId"
         FROM events own WHERE own.id = ANY ($1) AND own.sort_date > '-infinity') AS found
       WHERE "previousId" IS NOT NULL`,
      [ids],
    );
  },
  /** One page for each parent, the latest first: one statement for all lists and one for their events. */
  pagesOf(
    list: keyof typeof lists,
    parentIds: readonly string[],
    page: PageArguments,
    load: (ids: readonly string[]) => Promise<readonly (Event | null)[]>,
  ): Promise<Map<string, Connection<Event>>> {
    return readLinkedPages(
      manager,
      { links: lists[list](eventsVisibleTo(viewer)('event')), columns: ['sort_date', 'id'], order },
      parentIds,
      page,
      load,
    );
  },
});
