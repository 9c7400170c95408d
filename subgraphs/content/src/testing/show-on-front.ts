import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import type { TestSubgraph } from '@media-graph/testing';

/** Puts an article at the top of a front of its own. */
export const showOnFront = async (graph: TestSubgraph, articleId: string): Promise<void> => {
  const front = randomUUID();
  await graph.sql('INSERT INTO fronts (id, slug, name, channel_id) VALUES ($1, $2, $3, $4)', [
    ...[front, `front-${front}`, { en: 'Front' }, seedId('Channel', 'web')],
  ]);
  const card = { articleId, url: null, headline: null, imageId: null };
  await graph.sql('INSERT INTO front_editions (front_id, number, containers) VALUES ($1, 1, $2)', [
    front,
    JSON.stringify([
      {
        ...{
          title: { en: 'Top' },
          limit: 1,
          sectionId: null,
          tagId: null,
          isFilledUp: true,
          leavesOutShown: true,
        },
        cards: [{ ...card, startsAt: null, endsAt: null }],
      },
    ]),
  ]);
};
