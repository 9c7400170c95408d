import { scaleIdSql } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { company } from './company.seed.ts';

const toursPerScale = 10;
const departuresPerTour = 5;
const bookingsPerDeparture = 3;

/**
 * Adds 10 × `scale` synthetic tours, each with five settled departures before 2021 and three bookings on each. A second
 * call adds as many more.
 */
export const seedAtScale = async ({ tourRepository }: DataSources, scale: number): Promise<void> => {
  const [{ tours }] = await tourRepository.query(
    `SELECT count(*)::int AS tours FROM tours WHERE code LIKE 'SCALE-%'`,
  );
  const range = [tours + 1, tours + toursPerScale * scale, company];
  const run = (sql: string) => tourRepository.query(sql, range);
  const id = scaleIdSql;
  const numbers = 'generate_series($1::int, $2::int) AS n';
  const parts = `generate_series(0, ${departuresPerTour - 1}) AS part`;
  const departure = `(n * ${departuresPerTour} + part)`;
  const seats = `generate_series(0, ${bookingsPerDeparture - 1}) AS seat`;
  const booking = `(${departure} * ${bookingsPerDeparture} + seat)`;
  const day = `(date '2001-01-01' + ${departure} % 7000)`;

  await run(
    `INSERT INTO tours (id, organisation_id, code, name, scope, days, is_published, is_synthetic)
     SELECT ${id('Tour', 'n')}, $3, 'SCALE-' || n, jsonb_build_object('zhHant', '合成線路' || n, 'en', 'Synthetic tour ' || n),
       (ARRAY['DOMESTIC', 'HK_MACAU', 'OUTBOUND'])[n % 3 + 1], 2, true, true FROM ${numbers}`,
  );
  await run(
    `INSERT INTO itinerary_days (id, organisation_id, tour_id, day, title)
     SELECT ${id('ItineraryDay', '(n * 2 + part)')}, $3, ${id('Tour', 'n')}, part + 1, '{"en": "Synthetic"}' FROM ${numbers},
       generate_series(0, 1) AS part`,
  );
  await run(
    `INSERT INTO departures (id, organisation_id, code, tour_id, scope, status, departs_on, returns_on, capacity, min_pax,
       event_id, opened_at, is_synthetic)
     SELECT ${id('Departure', departure)}, $3, 'SCALE-' || ${departure}, ${id('Tour', 'n')},
       (ARRAY['DOMESTIC', 'HK_MACAU', 'OUTBOUND'])[n % 3 + 1], CASE WHEN ${departure} % 50 = 0 THEN 'COMPLETED' ELSE 'SETTLED' END,
       ${day}, ${day} + 1, 40, 10, ${id('Event', departure)}, ${day}, true FROM ${numbers}, ${parts}`,
  );
  await run(
    `INSERT INTO departure_units (id, organisation_id, departure_id, unit, min_age, max_age, pax_count, price_minor)
     SELECT ${id('DepartureUnit', departure)}, $3, ${id('Departure', departure)}, 'ADULT', 18, 100, 1, 50000 FROM ${numbers}, ${parts}`,
  );
  await run(
    `INSERT INTO bookings (id, created_at, organisation_id, reference, departure_id, status, hold_expires_at, seats, total_minor,
       paid_minor, source_article_id, source_event_id, contract_number, insurance_prompted_at, confirmed_at, is_synthetic)
     SELECT ${id('TourBooking', booking)}, ${day} - 20, $3, 'SCALE-' || ${booking}, ${id('Departure', departure)}, 'COMPLETED', ${day},
       2, 100000, 100000, ${id('Article', booking)}, ${id('Event', booking)}, 'SCALE-' || ${booking}, ${day}, ${day}, true
     FROM ${numbers}, ${parts}, ${seats}`,
  );
  await run(
    `INSERT INTO booking_lines (id, organisation_id, booking_id, unit, quantity, pax_count, unit_price_minor)
     SELECT ${id('TourBookingLine', booking)}, $3, ${id('TourBooking', booking)}, 'ADULT', 2, 1, 50000 FROM ${numbers}, ${parts}, ${seats}`,
  );
  await run(
    `INSERT INTO booking_contacts (booking_id, organisation_id, name, phone)
     SELECT ${id('TourBooking', booking)}, $3, '合成', '13800000000' FROM ${numbers}, ${parts}, ${seats}`,
  );
  await run(
    `INSERT INTO travellers (id, organisation_id, booking_id, position, unit)
     SELECT ${id('Traveller', `(${booking} * 2 + place)`)}, $3, ${id('TourBooking', booking)}, place, 'ADULT'
     FROM ${numbers}, ${parts}, ${seats}, generate_series(0, 1) AS place`,
  );
  await run(
    `INSERT INTO suppliers (id, organisation_id, name, kind, is_synthetic)
     SELECT ${id('Supplier', 'n')}, $3, jsonb_build_object('en', 'Synthetic supplier ' || n), 'HOTEL', true FROM ${numbers}`,
  );
  await run(
    `INSERT INTO supplier_services (id, organisation_id, departure_id, supplier_id, description, cost_minor, ordered_on, paid_on)
     SELECT ${id('SupplierService', departure)}, $3, ${id('Departure', departure)}, ${id('Supplier', 'n')}, 'Synthetic', 240000, ${day},
       CASE WHEN ${departure} % 20 > 0 THEN ${day} + 30 END FROM ${numbers}, ${parts}`,
  );
  await run(
    `INSERT INTO departure_settlements (id, organisation_id, departure_id, settled_at, travellers, paid_minor, refunded_minor,
       compensation_minor, cost_minor, is_synthetic)
     SELECT ${id('TravelSettlement', departure)}, $3, ${id('Departure', departure)}, ${day} + 10, ${bookingsPerDeparture * 2},
       ${bookingsPerDeparture} * 100000, 0, 0, 240000, true FROM ${numbers}, ${parts} WHERE ${departure} % 50 > 0`,
  );
};
