import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { refusalOf, staffOf, viewers } from '@media-graph/testing';
import { addAsset } from './testing/add-asset.ts';
import { everyPath, statuses } from './testing/every-path.ts';
import { testAssets } from './testing/test-assets.ts';

const graph = await testAssets();
const { ids, ownerId, paths, seenIn } = await everyPath(graph);

const callers: [string, Viewer, readonly string[]][] = [
  ['a reader', viewers.anonymous, ['RELEASED']],
  ['an event manager', viewers.eventManager, ['RELEASED']],
  ['finance', viewers.finance, ['RELEASED']],
  ['somebody of the owner who is not its staff', { ...viewers.printing, roles: [] }, ['RELEASED']],
  ['staff without an organisation', { ...viewers.printing, organisation: null }, ['RELEASED']],
  ['staff of another organisation', viewers.distribution, ['RELEASED']],
  ['staff of an organisation that has nothing', staffOf(randomUUID()), ['RELEASED']],
  ['staff of the owner', viewers.printing, statuses],
  ['the picture desk', viewers.pictureDesk, statuses],
  ['an editor', viewers.editor, statuses],
  ['a reviewer', { ...viewers.editor, roles: ['reviewer'] }, statuses],
  ['headquarters', viewers.headquarters, statuses],
];

test.each(
  callers.flatMap(([who, as, expected]) => paths.map((path) => [who, path[0], as, expected, path] as const)),
)('%s sees by %s what is theirs to see', async (_, __, as, expected, [, query, variables = {}]) => {
  const { data, errors } = await graph.ask(query, { as, variables });
  expect(errors).toBeUndefined();
  const { seen, total } = seenIn(data);
  expect(seen).toEqual([...expected]);
  if (total !== null) expect(total).toBe(expected.length);
});

test.each([
  ['media_assets_reader', '', 1],
  ['media_assets_staff', seedId('Organisation', 'distribution'), 1],
  ['media_assets_staff', ownerId, 3],
  ['media_assets_headquarters', '', 3],
  ['media_assets_desk', '', 3],
])('the row policies alone let %s of "%s" see %d', async (role, organisation, expected) => {
  await graph.sql(
    `BEGIN; SELECT set_config('role', '${role}', true), set_config('app.organisation', '${organisation}', true)`,
  );
  const [row] = await graph.sql('SELECT count(*)::int AS count FROM media_assets');
  await graph.sql('ROLLBACK');
  expect(row.count).toBe(expected);
});

const metadata = {
  position: { latitude: 23.1, longitude: 114.4 },
  instructions: 'Not before noon',
  city: '惠州',
};

test.each<[string, Viewer, string[]]>([
  ['a reader', viewers.anonymous, ['position', 'instructions']],
  ['staff of another organisation', viewers.distribution, ['position', 'instructions']],
  ['headquarters', viewers.headquarters, ['position', 'instructions']],
  ['an editor', viewers.editor, ['position']],
  ['the picture desk', viewers.pictureDesk, []],
  ['staff of the owner', viewers.printing, []],
])(
  'where a camera stood is for the picture desk and the owner, notes for those who work on it: %s',
  async (_, as, forbidden) => {
    const fields = 'position { latitude longitude } instructions city';
    // Who may not read it is told so whether there is anything or not, and learns nothing by it.
    for (const written of [metadata, { city: '惠州' }]) {
      const id = await addAsset(graph, { owner: 'printing', eventId: randomUUID(), metadata: written });
      const { data, errors = [] } = await graph.ask(
        `{ mediaAsset(id: "${id}") { ... on ImageAsset { metadata { ${fields} } originalMetadata { ${fields} } } } }`,
        { as },
      );
      const shown = { position: null, instructions: null, ...written };
      for (const field of forbidden) Object.assign(shown, { [field]: null });
      expect(data.mediaAsset).toEqual({ metadata: shown, originalMetadata: shown });
      const told = errors.map(({ path, extensions }) => [path?.slice(1).join('.'), extensions?.code]);
      expect(told.sort()).toEqual(
        ['metadata', 'originalMetadata']
          .flatMap((which) => forbidden.map((field) => [`${which}.${field}`, refusalOf(as)]))
          .sort(),
      );
    }
  },
);

test('the index of what is public holds nothing else, and forgets what is taken back', async () => {
  const id = await addAsset(graph, { title: '臨時公開' });
  const indexed = async () => {
    const rows = await graph.sql('SELECT asset_id FROM released_asset_search WHERE asset_id = ANY($1)', [
      [...ids, id],
    ]);
    return rows.map(({ asset_id }) => asset_id).sort();
  };
  expect(await indexed()).toEqual([ids[1], id].sort());
  await graph.sql(`UPDATE media_assets SET status = 'WITHDRAWN' WHERE id = $1`, [id]);
  expect(await indexed()).toEqual([ids[1]]);
});
