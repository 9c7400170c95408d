import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '@media-graph/service';
import { inHours, type Outcome, type TestSubgraph, viewers } from '@media-graph/testing';
import { newEvent } from './new-event.ts';

const { eventManager } = viewers;

/** Somebody who is signed in and works nowhere. */
export const reader = (): Viewer => ({ ...anonymous, subject: `reader ${randomUUID()}` });

const fields = `id version code status statusReason places holdExpiresAt placeInLine isAtDesk checkedInAt event { id }
  ticketKind { id } registrant { name phone email }`;

/** Those who register for events, and those who let them. */
export const registrations = (graph: TestSubgraph) => {
  const run = (mutation: string, input: object, as: Viewer): Promise<Outcome> =>
    graph.mutate(mutation, input, as, `registration { ${fields} }`);
  const desk = async (eventId: string) => {
    const { data } = await graph.ask(
      `{ event(id: "${eventId}") { registrationDesk {
        version capacity placesLeft isOpen holdMinutes ticketKinds { id version quota placesLeft isOffered } } } }`,
      { as: eventManager },
    );
    return data.event.registrationDesk;
  };
  return {
    run,
    desk,
    /** An event at which one can register, with one kind of ticket unless others are given. */
    open: async (input: object = {}, event: object = {}) => {
      const { id } = await newEvent(graph, event);
      const whole = {
        ...{ eventId: id, capacity: 2, opensAt: inHours(-1), closesAt: inHours(48) },
        ticketKinds: [{ name: { en: 'Public' } }],
        ...input,
      };
      await graph.mutated('openEventRegistration', whole, eventManager, 'event { id }');
      const { ticketKinds } = await desk(id);
      return { id, kinds: ticketKinds.map((kind: { id: string }) => kind.id) as string[] };
    },
    /** Says whose members an event knows. */
    nameMembers: async (eventId: string, openings: object[], as: Viewer = eventManager) => {
      const { version } = await desk(eventId);
      return graph.mutate('setMemberOpenings', { id: eventId, version, openings }, as, 'event { id }');
    },
    hold: ({ id, kinds }: { id: string; kinds: string[] }, as: Viewer, more: object = {}) =>
      run('holdEventPlaces', { eventId: id, ticketKindId: kinds[0], ...more }, as),
    confirm: ({ thing }: Outcome, as: Viewer, more: object = {}) => {
      const who = { name: '歐陽成', phone: '13812345678', email: 'ouyang@example.com', hasAgreed: true };
      return run('confirmEventRegistration', { id: thing.id, version: thing.version, ...who, ...more }, as);
    },
    step: (mutation: string, { thing }: Outcome, as: Viewer, more: object = {}) =>
      run(mutation, { id: thing.id, version: thing.version, ...more }, as),
    statusOf: async ({ thing }: Outcome) => {
      const [row] = await graph.sql('SELECT status, version FROM event_registrations WHERE id = $1', [
        thing.id,
      ]);
      return row;
    },
    /** As if a hold had been made long ago. */
    expire: ({ thing }: Outcome) =>
      graph.sql(
        `UPDATE event_registrations SET hold_expires_at = now() - interval '1 second' WHERE id = $1`,
        [thing.id],
      ),
  };
};
