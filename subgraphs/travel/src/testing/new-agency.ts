import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { managerOf, type Outcome, staffOf, type TestSubgraph } from '@media-graph/testing';

/** An identity number of nobody's: its district is none. */
export const residentId = (bornOn: string, serial: number): string => {
  const figures = `000000${bornOn.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(figures[index]), 0);
  return figures + '10X98765432'[sum % 11];
};

/** A travel agency of a test's own, with a tour and its staff. */
export const newAgency = async (graph: TestSubgraph, mark = 'Test') => {
  const organisation: string = randomUUID();
  const [staff, manager] = [staffOf(organisation), managerOf(organisation)];
  const today = todayInShanghai();
  await graph.sql(
    `INSERT INTO travel_agencies (organisation_id, about, scopes) VALUES ($1, jsonb_build_object('en', $2::text), '{DOMESTIC}')`,
    [organisation, `${mark} agency`],
  );

  /** Runs a mutation as the agency's staff, unless as somebody else. */
  const act = (mutation: string, input: object = {}, as: Viewer = staff): Promise<Outcome> =>
    graph.mutate(mutation, input, as);

  const newTour = async (changes: object = {}): Promise<Outcome['thing']> => {
    const created = await act('createTour', {
      code: `T-${randomUUID().slice(0, 8).toUpperCase()}`,
      name: { en: `${mark} tour` },
      scope: 'DOMESTIC',
      itinerary: [{ title: { en: `${mark} first day` } }, { title: { en: `${mark} second day` } }],
      ...changes,
    });
    return (await act('publishTour', { id: created.thing.id, version: created.thing.version })).thing;
  };

  const plan = async (changes: object = {}): Promise<Outcome> =>
    act('planDeparture', {
      tourId: (changes as { tourId?: string }).tourId ?? (await newTour()).id,
      code: `D-${randomUUID().slice(0, 8).toUpperCase()}`,
      departsOn: addDays(today, 60),
      capacity: 10,
      minPax: 4,
      units: [
        { unit: 'ADULT', minAge: 18, maxAge: 120, priceMinor: '100000' },
        { unit: 'CHILD', minAge: 2, maxAge: 17, priceMinor: '60000', accompaniedBy: ['ADULT'] },
        { unit: 'INFANT', minAge: 0, maxAge: 1, paxCount: 0, priceMinor: '5000', accompaniedBy: ['ADULT'] },
      ],
      ...changes,
    });

  /** A departure on sale. */
  const open = async (changes: object = {}): Promise<Outcome['thing']> => {
    const { thing } = await plan(changes);
    return (await act('openDeparture', { id: thing.id, version: thing.version })).thing;
  };

  const hold = (departureId: string, adults = 1, changes: object = {}): Promise<Outcome> =>
    act('holdTourSeats', {
      departureId,
      lines: [{ unit: 'ADULT', quantity: adults }],
      contactName: `${mark}聯絡人`,
      contactPhone: '13812341234',
      ...changes,
    });

  let serial = 0;
  const adults = (count: number) =>
    Array.from({ length: count }, () => ({
      ...{ unit: 'ADULT', name: `${mark}旅客`, document: 'RESIDENT_ID', bornOn: '1980-02-03' },
      documentNumber: residentId('1980-02-03', ++serial),
    }));

  /** A booking of adults under contract, from its hold on. */
  const book = async (departureId: string, count = 1, changes: object = {}): Promise<Outcome> => {
    const held = await hold(departureId, count, changes);
    if (held.code) return held;
    const { id, version, total } = held.thing;
    const named = await act('nameTravellers', { id, version, travellers: adults(count) });
    return act('confirmTourBooking', {
      ...{ id, version: named.thing.version, paidMinor: total.amountMinor, insurancePrompted: true },
      contractNumber: `C-${randomUUID().slice(0, 13).toUpperCase()}`,
    });
  };

  /** A mutation of a departure as it is now. */
  const step = async (mutation: string, id: string, changes: object = {}): Promise<Outcome> => {
    const [{ version }] = await graph.sql('SELECT version FROM departures WHERE id = $1', [id]);
    return act(mutation, { id, version, ...changes });
  };

  /** Moves a departure to another day, as time would. */
  const moveTo = (id: string, daysAhead: number) =>
    graph.sql(
      'UPDATE departures SET departs_on = $2::date, returns_on = $2::date + (returns_on - departs_on) WHERE id = $1',
      [id, addDays(today, daysAhead)],
    );
  /** A departure with a booking that is back, as many days ago as given. */
  const travelled = async (daysAgo: number, changes: object = {}): Promise<{ id: string }> => {
    const { id } = await open(changes);
    await book(id, 2);
    await step('closeDeparture', id);
    await moveTo(id, -daysAgo);
    await step('startDeparture', id);
    await step('completeDeparture', id);
    return { id };
  };
  const lapse = (bookingId: string) =>
    graph.sql(`UPDATE bookings SET hold_expires_at = now() - interval '1 second' WHERE id = $1`, [bookingId]);

  return {
    ...{
      organisation,
      staff,
      manager,
      today,
      act,
      newTour,
      plan,
      open,
      hold,
      adults,
      book,
      step,
      travelled,
      moveTo,
    },
    lapse,
  };
};
