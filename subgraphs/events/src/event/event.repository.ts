import { fold } from '@media-graph/chinese/fold';
import { searchQuery } from '@media-graph/chinese/search-query';
import { searchVector } from '@media-graph/chinese/search-vector';
import type { Viewer } from '@media-graph/service';
import {
  badInput,
  isId,
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { eventsVisibleTo } from '../access.ts';
import type { CalendarOf } from '../calendar-link/calendar-link.repository.ts';
import type { DateRangeInput, QueryEventsArgs } from '../generated/resolvers.ts';
import {
  type Event,
  EventEntity,
  type PreviousDates,
  PreviousDatesEntity,
  type SearchColumns,
} from './event.entity.ts';
import { type EventStatusChange, EventStatusChangeEntity } from './event-status-change.entity.ts';

export type EventPage = PageArguments & Omit<QueryEventsArgs, keyof PageArguments>;
type NewEvent = Omit<
  Event,
  | ('version' | 'createdAt' | 'updatedAt' | 'sortDate' | 'startsAt' | 'endsAt')
  | ('status' | 'statusReason' | 'isOnline' | 'visibilityReason' | 'recurrenceId' | 'occurrenceOn')
> &
  Partial<Pick<Event, 'recurrenceId' | 'occurrenceOn'>>;

const by = ['row.sortDate', 'row.id'] as const;
const latestFirst = { by, direction: 'DESC' } as const;
const orders = { LATEST_FIRST: latestFirst, EARLIEST_FIRST: { by, direction: 'ASC' } } as const;

const organisedBy = `row.id = ANY(ARRAY(SELECT event_id FROM participations
  WHERE organisation_id = :organiserId AND is_organising))`;

/** Below this pg_trgm has nothing to go by, and would read its whole index. */
const shortestPart = 3;

/** What `searchEvents` looks through. */
export const searchColumns = ({
  code,
  name,
  place,
  description,
}: Pick<Event, 'code' | 'name' | 'place' | 'description'>): SearchColumns => {
  const texts = [name, place, description].flatMap((text) =>
    text ? [text.zhHant ?? text.zhHans, text.en] : [],
  );
  const text = [...texts, code].filter(Boolean).join('\n');
  return { searchText: fold(text), searchVector: searchVector(text) };
};

/** Those that take place in these days, at least in part; of an event without a date nobody knows. */
const takingPlace = (
  events: SelectQueryBuilder<Event & SearchColumns>,
  { from = null, until = null }: DateRangeInput,
): void => {
  if (from && until && until < from) throw badInput('`until` lies before `from`');
  withinDays(events, 'row.last_date', { from });
  withinDays(events, 'row.sort_date', { until });
  events.andWhere(`row.sort_date > '-infinity'`);
};

export const eventRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, EventEntity, eventsVisibleTo(viewer)).extend({
    byCode(code: string): Promise<Event | null> {
      return this.visible().andWhere('row.code = :code', { code }).getOne();
    },
    page({ kind, status, visibility, facilityId, seriesId, organiserId, days, orderBy, ...page }: EventPage) {
      const events = this.visible();
      if (kind) events.andWhere('row.kind = :kind', { kind });
      if (status) events.andWhere('row.status = :status', { status });
      if (visibility) events.andWhere('row.visibility = :visibility', { visibility });
      const only = (id: string, condition: string, name: string) =>
        events.andWhere(isId(id) ? condition : 'FALSE', { [name]: id });
      if (facilityId != null) only(facilityId, 'row.facilityId = :facilityId', 'facilityId');
      if (seriesId != null) only(seriesId, 'row.seriesId = :seriesId', 'seriesId');
      if (organiserId != null) only(organiserId, organisedBy, 'organiserId');
      if (days?.from || days?.until) takingPlace(events, days);
      return readPage(events, page, orders[orderBy!]);
    },
    /** What a calendar holds: from 90 days ago on, and what was put off since; the earliest first. */
    inCalendar({ facilityId, organiserId }: CalendarOf): Promise<Event[]> {
      const events = matching(this.visible(), { facilityId }).andWhere(
        `(row.start_precision = 'DAY' AND row.last_date >= current_date - 90
          OR row.status = 'POSTPONED' AND row.updated_at >= now() - interval '90 days')`,
      );
      if (organiserId) events.andWhere(organisedBy, { organiserId });
      return events.orderBy('row.sortDate').addOrderBy('row.id').limit(1000).getMany();
    },
    containing(text: string, page: PageArguments) {
      const part = fold(text).trim();
      const query = this.visible().andWhere(
        'row.id IN (SELECT events_containing(CAST(:words AS tsquery), :part))',
        {
          words: searchQuery(text),
          part: [...part].length < shortestPart ? null : `%${part.replace(/[\\%_]/g, '\\$&')}%`,
        },
      );
      return readPage(query, page, latestFirst);
    },
    /** One page of each event's parts, or of each series' occasions. */
    pagesOf(parent: 'superEventId' | 'seriesId', ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), `row.${parent}`, ids, page, latestFirst);
    },
    /** One page of the occurrences of each rule. */
    pagesOfRecurrences(ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.recurrenceId', ids, page, orders.EARLIEST_FIRST);
    },
    /** The events inside these, at whatever depth, that are not cancelled. */
    openPartsOf(ids: readonly string[]): Promise<{ id: string }[]> {
      return manager.query(
        `WITH RECURSIVE tree (id) AS (
           SELECT id FROM events WHERE super_event_id = ANY ($1)
           UNION SELECT part.id FROM tree JOIN events part ON part.super_event_id = tree.id)
         SELECT tree.id FROM tree JOIN events ON events.id = tree.id
         WHERE events.status <> 'CANCELLED' ORDER BY tree.id`,
        [ids.filter(isId)],
      );
    },
    /** The earliest first. */
    inOrder(ids: readonly string[]): Promise<Event[]> {
      const events = this.visible().andWhere('row.id = ANY(:ids)', { ids });
      return events.orderBy('row.sortDate').addOrderBy('row.id').getMany();
    },
    async cancelAll(ids: readonly string[], reason: string | null): Promise<void> {
      await manager.query(
        `UPDATE events SET status = 'CANCELLED', status_reason = $2, version = version + 1, updated_at = now()
         WHERE id = ANY ($1)`,
        [ids, reason],
      );
    },
    /** Those that are not cancelled, or those that are, locked in an order that all keep. */
    lockOpen(ids: readonly string[], isOpen = true): Promise<Event[]> {
      return this.createQueryBuilder('row')
        .where(`row.id = ANY(:ids) AND (row.status <> 'CANCELLED') = :isOpen`, { ids, isOpen })
        .orderBy('row.id')
        .setLock('pessimistic_write')
        .getMany();
    },
    lockCancelled(ids: readonly string[]): Promise<Event[]> {
      return this.lockOpen(ids, false);
    },
    /** Keeps it from being cancelled until the transaction ends; others may sign there too. */
    lockForSigning(id: string): Promise<Event | null> {
      return this.findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
    },
    /** Before the lock of any event: two who place two events into one another would wait for each other. */
    async lockHierarchy(): Promise<void> {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('event hierarchy', 0))`);
    },
    async enter(events: readonly NewEvent[]): Promise<void> {
      await this.insert(events.map((event) => ({ ...event, ...searchColumns(event) })));
    },
  });

export const previousDatesRepository = (manager: EntityManager) =>
  rowsOf(manager, PreviousDatesEntity).extend({
    /** The latest first. */
    ofEvents(eventIds: readonly string[]): Promise<PreviousDates[]> {
      return this.visible()
        .andWhere('row.eventId = ANY(:eventIds)', { eventIds })
        .orderBy('row.replacedAt', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .getMany();
    },
  });

export const eventStatusChangeRepository = (manager: EntityManager) =>
  rowsOf(manager, EventStatusChangeEntity).extend({
    /** The latest first. */
    ofEvents(eventIds: readonly string[]): Promise<EventStatusChange[]> {
      return this.visible()
        .andWhere('row.eventId = ANY(:eventIds)', { eventIds })
        .orderBy('row.at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .getMany();
    },
  });
