import { expect, test } from '@jest/globals';
import { viewers } from '@media-graph/testing';
import type { GraphQLInputObjectType } from 'graphql';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

const written = 'keywords city creditLine headline';
const selected = `asset { version title { zhHans zhHant en } creditLine
  ... on ImageAsset { metadata { ${written} } originalMetadata { ${written} } } }`;
const edit = (input: object) =>
  graph.mutate('editMediaAssetMetadata', { version: 1, ...input }, viewers.pictureDesk, selected);
const rowOf = async (id: string) => (await graph.sql('SELECT * FROM media_assets WHERE id = $1', [id]))[0];

test('edits lie over what the file says, and null goes back to it', async () => {
  const metadata = { keywords: ['old'], city: '香港', creditLine: 'File' };
  const id = await addAsset(graph, { metadata });
  const { thing } = await edit({
    id,
    title: { zhHans: '签约' },
    creditLine: '  New credit ',
    metadata: { keywords: ['統戰', 'new'], city: '惠州' },
  });
  expect(thing).toMatchObject({
    version: 2,
    title: { zhHans: '签约', zhHant: '簽約', en: null },
    creditLine: 'New credit',
    metadata: { keywords: ['統戰', 'new'], city: '惠州', creditLine: 'New credit' },
    originalMetadata: metadata,
  });
  const { thing: again } = await edit({ id, version: 2, metadata: { city: null } });
  expect(again.metadata).toMatchObject({ keywords: ['統戰', 'new'], city: '香港' });
  const { data } = await graph.ask('{ mediaAssets(text: "统战") { nodes { id } } }');
  expect(data.mediaAssets.nodes).toEqual([{ id }]);
});

type Case = [name: string, input: (text: string) => object, field: string[]];
const corrections = (
  'headline creatorsJobtitle source rightsUsageTerms instructions jobId sublocation city provinceOrState ' +
  'countryName eventName extendedDescription digitalSourceType dataMining ' +
  'aiSystemUsed aiSystemVersionUsed aiPromptInformation aiPromptWriterName'
).split(' ');
const everyText: Case[] = [
  ...['title', 'description', 'altText'].map(
    (name): Case => [name, (text) => ({ [name]: { en: text } }), [name]],
  ),
  ...['creditLine', 'copyrightNotice', 'creatorName'].map(
    (name): Case => [name, (text) => ({ [name]: text }), [name]],
  ),
  ...corrections.map((name): Case => [name, (text) => ({ metadata: { [name]: text } }), ['metadata', name]]),
  ...['keywords', 'personShownInTheImage'].map(
    (name): Case => [name, (text) => ({ metadata: { [name]: ['a', text] } }), ['metadata', name, '1']],
  ),
];

test('every text of the input is among those that are tried', () => {
  const textsOf = (type: string) =>
    Object.values((graph.schema.getType(type) as GraphQLInputObjectType).getFields())
      .filter((field) => /String|LocalizedTextInput/.test(String(field.type)))
      .map(({ name }) => name);
  expect([...textsOf('EditMediaAssetMetadataInput'), ...textsOf('ImageMetadataInput')].sort()).toEqual(
    ['idempotencyKey', ...everyText.map(([name]) => name)].sort(),
  );
});

test.each(everyText)('a text that shows nothing is none: %s', async (_, inputOf, field) => {
  const id = await addAsset(graph);
  const before = await rowOf(id);
  for (const text of ['', ' ', '\u200b', '\u3164', '\u200e', '\u0000', '\uffff', 'a\u202eb', 'a\u0000b']) {
    const outcome = await edit({ id, ...inputOf(text) });
    expect([text, outcome.code, outcome.field?.slice(0, field.length + 1)]).toEqual([
      text,
      'INVALID_INPUT',
      ['input', ...field],
    ]);
  }
  expect(await rowOf(id)).toEqual(before);
});

test.each<[string, object, string[]]>([
  ['a blank credit', { creditLine: '  ' }, ['creditLine']],
  ['a credit that is too long', { creditLine: 'x'.repeat(201) }, ['creditLine']],
  ['a title in no language', { title: {} }, ['title']],
  ['a blank title', { title: { en: ' ', zhHans: null } }, ['title']],
  ['a title with a control character', { title: { en: 'a\u0000b' } }, ['title', 'en']],
  ['half a character', { altText: { zhHant: '簽\ud842' } }, ['altText', 'zhHant']],
  ['a creator that is no id', { creatorId: 'somebody' }, ['creatorId']],
  ['a time to come', { takenAt: '2999-01-01T00:00:00Z' }, ['takenAt']],
  ['a time before photography', { takenAt: '1500-01-01T00:00:00Z' }, ['takenAt']],
  ['too many keywords', { metadata: { keywords: Array(101).fill('k') } }, ['metadata', 'keywords']],
  ['a blank keyword', { metadata: { keywords: ['a', ''] } }, ['metadata', 'keywords', '1']],
  [
    'a source type of no vocabulary',
    { metadata: { digitalSourceType: 'javascript:alert(1)' } },
    ['metadata', 'digitalSourceType'],
  ],
])('%s is refused, naming the field, and changes nothing', async (_, changes, field) => {
  const id = await addAsset(graph);
  const before = await rowOf(id);
  const { thing, code, field: named } = await edit({ id, ...changes });
  expect({ thing, code, named }).toEqual({ thing: null, code: 'INVALID_INPUT', named: ['input', ...field] });
  expect(await rowOf(id)).toEqual(before);
});

test('two who saw the same version: one is told', async () => {
  const id = await addAsset(graph);
  const outcomes = await Promise.all(['One', 'Two', 'Three'].map((creditLine) => edit({ id, creditLine })));
  expect(outcomes.map(({ code }) => code).sort()).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', null]);
});
