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

const order = { by: ['event.sortDate', 'event.id'], direction: 'DESC' } as const;

export const eventListsRepository = (manager: EntityManager, viewer: Viewer) => ({
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
