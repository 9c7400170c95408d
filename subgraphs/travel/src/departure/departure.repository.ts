import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import { DepartureEntity, type DepartureUnit, DepartureUnitEntity } from './departure.entity.ts';
import type { DepartureStatus } from './departure-transitions.ts';

const byDay = { by: ['row.departsOn', 'row.id'], direction: 'ASC' } as const;

export type DeparturePage = PageArguments & {
  from?: string | null | undefined;
  to?: string | null | undefined;
  status?: DepartureStatus | null | undefined;
};

export const departureRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, DepartureEntity, viewer, 'HEADQUARTERS', 'row.opened_at IS NOT NULL').extend({
    page({ from, to, status, ...page }: DeparturePage) {
      const departures = this.visible();
      if (from) departures.andWhere('row.departsOn >= :from', { from });
      if (to) departures.andWhere('row.departsOn <= :to', { to });
      if (status) departures.andWhere('row.status = :status', { status });
      return readPage(departures, page, byDay);
    },
    pagesOf(parent: 'tourId' | 'eventId', ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), `row.${parent}`, ids, page, byDay);
    },
    /** Seats of holds that ran out and that nobody has cleared away yet. */
    lapsedSeats(ids: readonly string[]): Promise<{ id: string; seats: number }[]> {
      return this.query('SELECT id, seats FROM lapsed_seats($1)', [ids]);
    },
  });

/** Units stand with their departure, which is read before: the row policy says who sees them. */
export const departureUnitRepository = (manager: EntityManager) =>
  manager.getRepository(DepartureUnitEntity).extend({
    ofDepartures(departureIds: readonly string[]): Promise<DepartureUnit[]> {
      return this.createQueryBuilder('unit')
        .where('unit.departureId = ANY(:departureIds)', { departureIds })
        .orderBy('unit.unit')
        .getMany();
    },
  });
