import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import {
  crawl,
  refusalOf,
  staffOf,
  type Thing,
  testSubgraph,
  viewers,
  withLayers,
} from '@media-graph/testing';
import { organisations } from './subgraph.ts';

const seeds = ['organisations', 'people', 'memberships'];
const graph = await testSubgraph(organisations, { seeds });

const { layers, opened, subgraph } = withLayers(organisations, 'headquarters');
// The seeds write as headquarters.
Object.assign(layers, { policies: false, conditions: false });
const layered = await testSubgraph(subgraph, { seeds });

const idOf = (slug: string) => seedId('Organisation', slug);
const secret = seedId('Membership', 'dongli-club sample-reader');
const things: Thing[] = [
  ['Organisation', idOf('dongli-club')],
  ['Club', idOf('dongli-club')],
  ['PrintingCompany', idOf('printing')],
  ['Person', seedId('Person', 'sample-reader')],
  ['Person', seedId('Person', 'sample-press-operator')],
  ['Membership', secret],
];

/** Arguments without which some lists cannot be asked for; the names of all who are made up hold the text. */
const names = { slug: '"dongli-club"', text: '"sample"', action: 'CHANGE_PERSON' };
const club = ['示例金卡', '示例銀卡'];
const printers = ['100****0003'];
const everything = [...club, ...printers, '100****0000', '100****0001', '100****0002'];
const clear = ['10000000000', '10000000001', '10000000002', '10000000003'];
const find = async (as: Viewer, marks: readonly string[], given = {}, where = graph) => {
  const { text, codes } = await crawl(where, as, things, { given: { ...names, ...given }, depth: 3 });
  expect(text).toContain('示例理事單位');
  return { marks: marks.filter((mark) => text.includes(mark)), codes };
};

test.each<[string, Viewer, readonly string[], readonly string[]]>([
  ['a reader', viewers.anonymous, [], []],
  ['an editor', viewers.editor, [], []],
  ['finance', viewers.finance, [], []],
  ['somebody of the club who is not its staff', { ...staffOf(idOf('dongli-club')), roles: [] }, [], []],
  ['staff of nowhere', { ...staffOf(''), organisation: null }, [], []],
  ['staff of the club', staffOf(idOf('dongli-club')), club, []],
  ['staff of the printing company', viewers.printing, printers, ['10000000003']],
  ['headquarters', viewers.headquarters, everything, []],
])('%s: what is private is found on no path but theirs', async (_, as, expected, unmasked) => {
  expect(await find(as, [...everything, ...clear])).toEqual({
    marks: expected,
    // Why somebody left is told to headquarters alone, and who asks about their data to the keeper.
    codes: [refusalOf(as)],
  });
  const inFull = await find(as, clear, { purpose: '"a test of who sees what"' });
  expect(inFull.marks).toEqual(unmasked);
  expect(inFull.codes).toEqual([refusalOf(as)]);
});

const strangers: [string, Viewer][] = [
  ['a reader', viewers.anonymous],
  ['an editor', viewers.editor],
  ["another organisation's staff", staffOf(idOf('publishing'))],
];
const attempts = (as: Viewer) =>
  Promise.all([
    layered.mutate('endMembership', { id: secret, version: 1, endsOn: '2030-01-01' }, as),
    layered.mutate('endMembership', { id: idOf('nobody'), version: 1, endsOn: '2030-01-01' }, as),
  ]);

test.each(
  strangers.flatMap(([name, viewer]) =>
    (['policies', 'conditions'] as const).map((layer) => [layer, name, viewer] as const),
  ),
)('the %s alone keep what is private from %s', async (layer, _, viewer) => {
  Object.assign(layers, { policies: false, conditions: false, [layer]: true });
  expect((await find(opened(viewer), everything, {}, layered)).marks).toEqual([]);
  for (const { code } of await attempts(opened(viewer))) expect(code).toBe('NOT_FOUND');
});

test('without either it would be found, so that the tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  const anybody = opened(viewers.anonymous);
  expect((await find(anybody, everything, {}, layered)).marks).toEqual(everything);
  expect((await attempts(anybody)).map(({ code }) => code)).toEqual([null, 'NOT_FOUND']);
});
