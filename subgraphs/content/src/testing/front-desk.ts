import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import { type Outcome, type TestSubgraph, viewers } from '@media-graph/testing';
import { newsroom, seenOf } from './newsroom.ts';

type Thing = Outcome['thing'];

/** What the editors of fronts do, as a test says it; on the channel `web` of the demonstration. */
export const frontDesk = (graph: TestSubgraph) => {
  const { act, draft, publish } = newsroom(graph);

  const createFront = (changes: object = {}, as = viewers.editor): Promise<Outcome> =>
    act(
      'createFront',
      {
        slug: `front-${randomUUID()}`,
        name: { zhHant: '首頁' },
        channelId: seedId('Channel', 'web'),
        ...changes,
      },
      as,
    );

  const newFront = async (): Promise<Thing> => (await createFront()).thing;

  const curate = (front: Thing, ...containers: object[]): Promise<Outcome> =>
    act('curateFront', { ...seenOf(front), containers });

  /** A new front that shows these containers. */
  const shows = async (...containers: object[]): Promise<Thing> => {
    const { thing } = await curate(await newFront(), ...containers);
    return (await act('publishFront', seenOf(thing))).thing;
  };

  /** A story that is out on one channel. */
  const story = async (section = 'economy', channel = 'web'): Promise<Thing> =>
    (await publish(await draft({ sectionId: seedId('Section', section) }), channel)).thing;

  return { createFront, newFront, curate, shows, story };
};

/** A row of cards that shows nothing but what is put there, unless it is changed. */
export const container = (cards: object[], changes: object = {}): object => ({
  ...{ title: { zhHant: '要聞' }, limit: 3, isFilledUp: false, cards },
  ...changes,
});
