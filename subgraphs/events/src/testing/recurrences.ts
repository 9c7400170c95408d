import { inDays, type Outcome, type TestSubgraph, viewers } from '@media-graph/testing';
import { newEvent } from './new-event.ts';

const { eventManager } = viewers;

export type Occurrence = Outcome['thing'];

export const daily = (count: number): string => `FREQ=DAILY;COUNT=${count}`;

/** What a scoped change was made of besides, by the days of the rule; or why it was not made. */
export const told = ({ things, code }: Outcome): unknown =>
  code ?? things.occurrences.map(({ occurrenceOn }: Occurrence) => occurrenceOn);

export const hourOn = (startsOn: string, timeZone = 'Asia/Shanghai') => ({
  dates: { startsOn, startTime: '09:00', endTime: '10:30', timeZone },
});

/** Those who let events repeat. */
export const recurrences = (graph: TestSubgraph) => {
  const repeat = (event: { id: string; version: number }, rule: string, more: object = {}) =>
    graph.mutate(
      'repeatEvent',
      { id: event.id, version: event.version, rule, ...more },
      eventManager,
      `event { id version occurrenceOn recurrence { rule } }
       calledOff { occurrenceOn status } settledBookings { id } registrationsToTell`,
    );
  const occurrencesOf = async (id: string, fields = ''): Promise<Occurrence[]> => {
    const { data } = await graph.ask(
      `{ event(id: "${id}") { recurrence { occurrences(first: 100) { nodes {
        id version code status startsOn occurrenceOn startsAt ${fields} } } } } }`,
      { as: eventManager },
    );
    return data.event.recurrence.occurrences.nodes;
  };
  return {
    repeat,
    occurrencesOf,
    /** One that takes place on so many days, from a day on. */
    series: async (from: number, count: number) => {
      const made = await newEvent(graph, hourOn(inDays(from)));
      await repeat(made, daily(count));
      return occurrencesOf(made.id);
    },
    scoped: (mutation: string, event: Occurrence, scope: string, more: object = {}, fields = '') =>
      graph.mutate(
        mutation,
        { id: event.id, version: event.version, scope, ...more },
        eventManager,
        `event { id } occurrences { occurrenceOn } ${fields}`,
      ),
  };
};
