import type { Viewer } from '@media-graph/service';
import {
  type Condition,
  either,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { DepartureEntity, type DepartureUnit, DepartureUnitEntity } from './departure.entity.ts';
import type { DepartureStatus } from './departure-transitions.ts';

const byDay = { by: ['row.departsOn', 'row.id'], direction: 'ASC' } as const;
const opened: Condition = (alias) => `${alias}.opened_at IS NOT NULL`;

export type DeparturePage = PageArguments & {
  days?: DateRangeInput | null | undefined;
  status?: DepartureStatus | null | undefined;
};

export const departureRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    DepartureEntity,
    either(visibleTo(viewer, 'HEADQUARTERS'), opened),
    visibleTo(viewer, 'STAFF'),
  ).extend({
    page({ days, status, ...page }: DeparturePage) {
      const departures = withinDays(this.visible(), 'row.departsOn', days);
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
