import type { Viewer } from '@media-graph/service';
import { figuresByIndicator, sumOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { databaseRole, visibleTo } from '../access.ts';
import { revenueSql } from '../booking/revenue-sql.ts';

/** A departure counts on the day on which it left; a booking on the day on which its departure leaves. */
export const travelSeriesRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  const departures = {
    from: 'departures departure',
    day: 'departure.departs_on',
    where: `${visible('departure')} AND departure.status IN ('DEPARTED', 'COMPLETED', 'SETTLED')`,
    by: { TOUR: 'departure.tour_id', ORGANISATION: 'departure.organisation_id' },
    isSynthetic: 'departure.is_synthetic',
  };
  // Headquarters adds up bookings that it may not read one by one.
  const table = databaseRole(viewer) === 'travel_staff' ? 'bookings' : 'booking_sums';
  const bookings = {
    ...departures,
    from: `${departures.from} JOIN ${table} booking ON booking.departure_id = departure.id`,
    where: visible('booking'),
    by: { ...departures.by, ARTICLE: 'booking.source_article_id', EVENT: 'booking.source_event_id' },
  };
  const stands = (when: string): string => `${when} AND booking.status IN ('CONFIRMED', 'COMPLETED')`;
  return figuresByIndicator(manager, {
    'load-factor': { ...departures, value: sumOf('departure.seats_taken'), of: sumOf('departure.capacity') },
    'tour-bookings': { ...bookings, value: (when) => `count(*) FILTER (WHERE ${stands(when)})` },
    'tour-revenue': {
      ...bookings,
      value: sumOf(revenueSql('booking')),
    },
  });
};
