import { fold } from '@media-graph/chinese/fold';
import { searchQuery } from '@media-graph/chinese/search-query';
import { searchVector } from '@media-graph/chinese/search-vector';
import { type Connection, type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import { Brackets, type EntityManager, In } from 'typeorm';
import type { QueryEventsArgs } from '../generated/resolvers.ts';
import { type Event, EventEntity, PreviousDatesEntity } from './event.entity.ts';

type NewEvent = Omit<
  Event,
  'version' | 'createdAt' | 'updatedAt' | 'sortDate' | 'eventStatus' | 'statusReason'
>;

const latestFirst = { by: ['event.sortDate', 'event.id'], direction: 'DESC' } as const;

/** Below this pg_trgm has nothing to go by, and would read its whole index. */
const shortestPart = 3;

const searchColumns = ({ code, name, place, description }: NewEvent) => {
  const texts = [name, place, description].flatMap((text) =>
    text ? [text.zhHant ?? text.zhHans, text.en] : [],
  );
  const text = [...texts, code].filter(Boolean).join('\n');
  return { searchText: fold(text), searchVector: searchVector(text) };
};

export const eventRepository = (manager: EntityManager) =>
  manager.getRepository(EventEntity).extend({
    byIds(ids: readonly string[]): Promise<Event[]> {
      return this.findBy({ id: In(ids) });
    },
    byCode(code: string): Promise<Event | null> {
      return this.findOneBy({ code });
    },
    page(
      { kind, from, to }: Omit<QueryEventsArgs, keyof PageArguments>,
      page: PageArguments,
    ): Promise<Connection<Event>> {
      const query = this.createQueryBuilder('event');
      if (kind) query.andWhere('event.kind = :kind', { kind });
      if (from) query.andWhere('event.last_date >= :from', { from });
      if (to) query.andWhere('event.sort_date <= :to', { to });
      if (from || to) query.andWhere(`event.sort_date > '-infinity'`);
      return readPage(query, page, latestFirst);
    },
    containing(text: string, page: PageArguments): Promise<Connection<Event>> {
      const part = fold(text).trim();
      const query = this.createQueryBuilder('event').where(
        new Brackets((found) => {
          found.where('event.search_vector @@ CAST(:words AS tsquery)', { words: searchQuery(text) });
          if ([...part].length >= shortestPart)
            found.orWhere('event.search_text LIKE :part', { part: `%${part.replace(/[\\%_]/g, '\\$&')}%` });
        }),
      );
      return readPage(query, page, latestFirst);
    },
    /** One page of each event's parts, or of each series' occasions. */
    pagesOf(parent: 'superEventId' | 'seriesId', ids: readonly string[], page: PageArguments) {
      return readPages(this.createQueryBuilder('event'), `event.${parent}`, ids, page, latestFirst);
    },
    /** Keeps it from being cancelled until the transaction ends; others may sign there too. */
    lockForSigning(id: string): Promise<Event | null> {
      return this.findOne({ where: { id }, lock: { mode: 'pessimistic_read' } });
    },
    /** Before the lock of any event: two who place two events into one another would wait for each other. */
    async lockHierarchy(): Promise<void> {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('event hierarchy', 0))`);
    },
    async enter(event: NewEvent): Promise<void> {
      await this.insert({ ...event, ...searchColumns(event) });
    },
  });

export const previousDatesRepository = (manager: EntityManager) =>
  manager.getRepository(PreviousDatesEntity).extend({
    ofEvents(eventIds: readonly string[]) {
      return this.find({ where: { eventId: In(eventIds) }, order: { replacedAt: 'DESC', id: 'DESC' } });
    },
  });
