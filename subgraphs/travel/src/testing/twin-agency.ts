import { randomUUID } from 'node:crypto';
import type { TestSubgraph, Thing } from '@media-graph/testing';
import { newAgency } from './new-agency.ts';

/** A company with something in every table: marks say for whose eyes each is. */
export const twinAgency = async (graph: TestSubgraph, mark: string) => {
  const agency = await newAgency(graph, `OWN${mark}`);
  const { organisation } = agency;
  await graph.sql(`UPDATE travel_agencies SET about = '{"en": "Open to all"}' WHERE organisation_id = $1`, [
    organisation,
  ]);
  const offer = { name: { en: 'An offer' }, itinerary: [{ title: { en: 'A day' } }] };
  const tour = await agency.newTour(offer);
  const secret = await agency.act('createTour', {
    ...{ code: `GROUP${mark}`, scope: 'DOMESTIC', name: { en: `GROUP${mark} tour` } },
    itinerary: [
      { title: { en: `GROUP${mark} day` }, stops: [`GROUP${mark} stop`], overnight: `GROUP${mark} inn` },
    ],
  });
  for (const [tourId, name] of [
    [tour.id, 'High season'],
    [secret.thing.id, `GROUP${mark} season`],
  ])
    await agency.act('createTourSeason', {
      ...{ tourId, name: { en: name }, startsOn: '2027-10-01', endsOn: '2027-10-07' },
      prices: [{ unit: 'ADULT', priceMinor: '1' }],
    });
  const planned = await agency.plan({ tourId: tour.id, code: `GROUP${mark}-P` });
  const sources = { sourceArticleId: randomUUID(), sourceEventId: randomUUID() };
  const departure = await agency.open({ tourId: tour.id, eventId: sources.sourceEventId });
  const agent = await agency.act('registerTourAgent', { name: { en: `FINANCE${mark} agent` } });
  const rate = { agentId: agent.thing.id, percent: 8, reason: `FINANCE${mark} contract` };
  await agency.act('setTourAgentRate', rate, agency.manager);
  const booking = await agency.book(departure.id, 2, { ...sources, agentId: agent.thing.id });
  await graph.sql('UPDATE bookings SET contract_number = $2, reference = $2 WHERE id = $1', [
    booking.thing.id,
    `FINANCE${mark}`,
  ]);
  const guide = await agency.act('registerTourGuide', {
    ...{ licenceNumber: `OWN${mark}-1`, languages: ['yue'], name: `OWN${mark}導遊`, phone: '13812341234' },
  });
  const [{ version }] = await graph.sql('SELECT version FROM departures WHERE id = $1', [departure.id]);
  await agency.act('assignTourGuide', { id: departure.id, version, guideId: guide.thing.id });
  const supplier = await agency.act('registerTravelSupplier', {
    name: { en: `FINANCE${mark} hotel` },
    kind: 'HOTEL',
  });
  await agency.act('orderTravelService', {
    ...{ departureId: departure.id, supplierId: supplier.thing.id, costMinor: '77' },
    description: `FINANCE${mark} rooms`,
  });
  await graph.sql(
    `INSERT INTO departure_settlements (id, organisation_id, departure_id, travellers, paid_minor, refunded_minor,
       compensation_minor, cost_minor) VALUES (gen_random_uuid(), $1, $2, 2, $3, 0, 0, 0)`,
    [organisation, departure.id, `98765${mark.length}000`],
  );
  await graph.sql(
    `INSERT INTO travel_months (organisation_id, month, departures, capacity, travellers, revenue_minor, cost_minor)
     VALUES ($1, '2024-05', 1, 10, 5, $2, 0)`,
    [organisation, `98765${mark.length}000`],
  );
  await agency.act(
    'setTravelSetting',
    { key: 'MOVE_FEE', value: 100, reason: `GROUP${mark} fees` },
    agency.manager,
  );
  const room = await agency.act('addTourAllotment', {
    ...{ departureId: departure.id, kind: 'TWIN_ROOM', name: `OWN${mark} room`, capacity: 2 },
  });
  const [named] = await graph.sql('SELECT id FROM travellers WHERE booking_id = $1', [booking.thing.id]);
  await agency.act('allotTraveller', { travellerId: named.id, allotmentId: room.thing.id });
  const agencyToo = await agency.act('registerTravelSupplier', {
    ...{ name: { en: `FINANCE${mark} agency` }, kind: 'TRAVEL_AGENCY' },
  });
  const handover = await agency.act('proposeTourHandover', {
    ...{ departureId: departure.id, supplierId: agencyToo.thing.id, costMinor: '1' },
    changes: `FINANCE${mark} changes`,
  });
  await agency.act('answerTourHandover', {
    ...{ id: handover.thing.id, version: 1 },
    answers: [{ travellerId: named.id, isAgreed: true, reference: `OWN${mark} paper` }],
  });
  const [service] = await graph.sql('SELECT id FROM supplier_services WHERE supplier_id = $1', [
    supplier.thing.id,
  ]);
  // PostgreSQL would take neither as this departure stands.
  await graph.sql(`SET session_replication_role = replica;
    INSERT INTO supplier_cost_corrections (id, organisation_id, service_id, amount_minor, corrected_on, reason)
    VALUES (gen_random_uuid(), '${organisation}', '${service.id}', 1, current_date, 'FINANCE${mark} bill');
    INSERT INTO commission_payments (id, organisation_id, booking_id, amount_minor, paid_on, reference)
    VALUES (gen_random_uuid(), '${organisation}', '${booking.thing.id}', 1, current_date, 'FINANCE${mark} transfer');
    INSERT INTO booking_amendments (id, organisation_id, booking_id, from_departure_id, to_departure_id, seats_before, seats_after,
      total_before, total_after, fee_minor, amended_on, reason)
    VALUES (gen_random_uuid(), '${organisation}', '${booking.thing.id}', '${departure.id}', '${departure.id}', 2, 2, 0, 0, 0, current_date,
      'FINANCE${mark} move');
    SET session_replication_role = DEFAULT`);
  const things: Thing[] = [
    ['Tour', tour.id],
    ['Tour', secret.thing.id],
    ['Departure', departure.id],
    ['Departure', planned.thing.id],
    ['TourBooking', booking.thing.id],
    ['Traveller', named.id],
    ['TourGuide', guide.thing.id],
    ['TravelSupplier', supplier.thing.id],
    ['TourAgent', agent.thing.id],
    ['TravelService', service.id],
    ['TourHandover', handover.thing.id],
    ['Organisation', organisation],
    ['Article', sources.sourceArticleId],
    ['Event', sources.sourceEventId],
  ];
  return { ...agency, things };
};
