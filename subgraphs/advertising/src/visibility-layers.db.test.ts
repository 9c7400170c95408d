import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { databaseRole } from './business/reach.ts';
import { createDataSources } from './context.ts';
import { advertising } from './subgraph.ts';
import { crawl } from './testing/crawl.ts';
import { openDesk } from './testing/sales-desk.ts';
import { buildWholeBusiness } from './testing/whole-business.ts';

const finance: typeof viewers.anonymous = { ...viewers.headquarters, subject: 'finance', roles: ['finance'] };

/** Until a business is built both layers hold; then one of them takes every viewer for finance, who sees most. */
const layers = { policies: true, conditions: true };
const graph = await testSubgraph({
  ...advertising,
  databaseRole: (viewer) => (layers.policies ? databaseRole(viewer) : 'advertising_finance'),
  createDataSources: (session) =>
    createDataSources({ ...session, viewer: layers.conditions ? session.viewer : finance }),
});
const [ours, theirs] = [await openDesk(graph), await openDesk(graph)];
const our = await buildWholeBusiness(ours);
await buildWholeBusiness(theirs);

const strangers: [string, typeof finance][] = [
  ["another company's staff", theirs.staff],
  ['staff of no advertising company', viewers.printing],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
];
const found = async (as: typeof finance) => {
  const { text } = await crawl(graph, as, { ...our.own, ...our.borrowed });
  return [...Object.values(our.words), ...our.ids].filter((word) => text.includes(word));
};

test.each(strangers)('the row policies alone keep our business from %s', async (_, viewer) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await found(viewer)).toEqual([]);
});

test.each(strangers)(
  'the conditions of the repositories alone keep our business from %s',
  async (_, viewer) => {
    Object.assign(layers, { policies: false, conditions: true });
    expect(await found(viewer)).toEqual([]);
  },
);

test('without either it would be found, so that the two tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect((await found(theirs.staff)).length).toBeGreaterThan(10);
});
