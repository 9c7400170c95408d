import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { calendarLinksVisibleTo } from '../access.ts';
import { type CalendarLink, CalendarLinkEntity } from './calendar-link.entity.ts';

/** Whose events a calendar shows: those of a hall, of an organiser, or all that its reader may see. */
export type CalendarOf = Pick<CalendarLink, 'facilityId' | 'organiserId'>;

export const calendarLinkRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, CalendarLinkEntity, calendarLinksVisibleTo(viewer)).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, { by: ['row.createdAt', 'row.id'], direction: 'DESC' });
    },
    /** What a link that holds shows, whoever asks; null for one that has run out or was ended. */
    async behind(id: string): Promise<(CalendarOf & Pick<CalendarLink, 'visibility'>) | null> {
      const [found] = await manager.query('SELECT * FROM calendar_behind($1)', [id]);
      return found ?? null;
    },
  });
