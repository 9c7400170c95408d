import { randomUUID } from 'node:crypto';
import { seedId } from '@media-graph/subgraph';
import type { TestSubgraph } from '@media-graph/testing';
import { addAsset } from './add-asset.ts';

export const statuses = ['DRAFT', 'RELEASED', 'WITHDRAWN'] as const;

type Path = readonly [name: string, query: string, variables?: Record<string, unknown>];

/**
 * An asset in each status, all of one owner, one event, one person, so that each path that leads to assets shows the
 * same three; and the paths.
 */
export const everyPath = async (graph: TestSubgraph) => {
  const owner = 'printing';
  const ownerId = seedId('Organisation', owner);
  const [eventId, personId] = [randomUUID(), randomUUID()];
  const statusOf = new Map<string, string>();
  for (const status of statuses)
    statusOf.set(await addAsset(graph, { status, owner, eventId, personId, title: '機密樣張' }), status);
  const ids = [...statusOf.keys()];

  const reference = (type: string, fields: string, representations: object[]): Path => [
    `_entities of ${type}`,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
    { of: representations.map((one) => ({ __typename: type, ...one })) },
  ];
  const paths: Path[] = [
    ['list', '{ mediaAssets { totalCount nodes { id } edges { node { id } } } }'],
    ['list of files', '{ mediaFiles { totalCount nodes { id } edges { node { id } } } }'],
    ['search for files', '{ mediaFiles(text: "样张") { totalCount nodes { id } } }'],
    ['list of an owner', `{ mediaAssets(ownerId: "${ownerId}") { totalCount nodes { id } } }`],
    ['list of an event', `{ mediaAssets(eventId: "${eventId}") { totalCount nodes { id } } }`],
    ['search', '{ mediaAssets(text: "样张") { totalCount nodes { id } } }'],
    [
      'list of drafts and the rest',
      `{ ${statuses.map((one) => `${one}: mediaAssets(status: ${one}) { totalCount nodes { id } }`).join(' ')} }`,
    ],
    ['id', `{ ${ids.map((id) => `${statusOf.get(id)}: mediaAsset(id: "${id}") { id }`).join(' ')} }`],
    ...['MediaAsset', 'ImageAsset'].map((type) =>
      reference(
        type,
        'id',
        ids.map((id) => ({ id })),
      ),
    ),
    reference('Article', 'assets { id }', [{ id: randomUUID(), assetRefs: ids }]),
    reference('Organisation', 'ownedAssets { totalCount nodes { id } }', [{ id: ownerId }]),
    reference('Event', 'assets { totalCount nodes { id } }', [{ id: eventId }]),
    reference('Person', 'photos { totalCount nodes { id } }', [{ id: personId }]),
  ];

  /** The statuses of the assets whose id occurs anywhere in an answer, and the sum of its counts; null without any. */
  const seenIn = (answer: unknown): { seen: string[]; total: number | null } => {
    const text = JSON.stringify(answer);
    const counts = [...text.matchAll(/"totalCount":(\d+)/g)].map(([, count]) => Number(count));
    return {
      seen: ids.filter((id) => text.includes(`"${id}"`)).map((id) => statusOf.get(id)!),
      total: counts.length > 0 ? counts.reduce((one, other) => one + other) : null,
    };
  };

  return { ids, ownerId, paths, seenIn };
};
