import { randomUUID } from 'node:crypto';
import { type Outcome, type TestSubgraph, viewers } from '@media-graph/testing';

const hour = 3_600_000;
const day = 24 * hour;
const start = Math.ceil(Date.now() / day) * day + day;

/** So many hours after the beginning of the day after tomorrow, in UTC. */
export const at = (hours: number): string => new Date(start + hours * hour).toISOString();

/** A hall and a time, from an hour to another one. */
export const slot = (facilityId: string = randomUUID(), from = 0, until = 2) => ({
  ...{ facilityId, startsAt: at(from), endsAt: at(until), purpose: 'Rehearsal' },
});

const fields = `id version status statusReason purpose holdExpiresAt isLapsed setupMinutes startsAt endsAt
  facility { id } bookedBy { id } event { code } occupied { startsAt endsAt }`;

/** Those who book the halls, and those who give them. */
export const halls = (graph: TestSubgraph) => {
  const { printing, eventManager, editor } = viewers;
  const run = (mutation: string, input: object, as = printing): Promise<Outcome> =>
    graph.mutate(mutation, input, as, `booking { ${fields} }`);
  const occupied = async (facilityIds: readonly string[], as = editor, times: object | null = null) => {
    const { data, errors = [] } = await graph.ask(
      `query ($of: [_Any!]!, $times: TimeRangeInput!) {
        _entities(representations: $of) { ... on Facility { occupied(times: $times) { startsAt endsAt } } } }`,
      {
        as,
        variables: {
          times: times ?? { from: at(-24), until: at(48) },
          of: facilityIds.map((id) => ({ __typename: 'Facility', id })),
        },
      },
    );
    return {
      times: data._entities.map((hall: { occupied: unknown }) => hall.occupied),
      codes: errors.map(({ extensions }) => extensions?.code),
    };
  };
  return {
    run,
    request: (input: object = slot(), as = printing) => run('requestFacilityBooking', input, as),
    hold: (input: object = slot(), as = printing) => run('holdFacilityBooking', input, as),
    /** A step of a booking, by an event manager unless by somebody else. */
    step: (mutation: string, { thing }: Outcome, as = eventManager, more = {}) =>
      run(mutation, { id: thing.id, version: thing.version, ...more }, as),
    occupied,
    /** As if the hold had been made long ago. */
    expire: ({ thing }: Outcome) =>
      graph.sql(`UPDATE facility_bookings SET hold_expires_at = now() - interval '1 second' WHERE id = $1`, [
        thing.id,
      ]),
  };
};

/** A hall that the travel agency keeps, open day and night unless its rules say otherwise. */
export const keptHall = async (graph: TestSubgraph, rules: object = {}): Promise<string> => {
  const { id } = await graph.mutated(
    'setFacilityRules',
    {
      ...{ facilityId: randomUUID(), setupMinutes: 0, teardownMinutes: 0 },
      bookableHours: { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' },
      ...{ keeperId: viewers.travel.organisation, ...rules },
    },
    viewers.eventManager,
    'facility { id }',
  );
  return id;
};
