import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags'] });
const { act, draft } = newsroom(graph);
const sectionId = seedId('Section', 'economy');
const create = (changes: object) =>
  act('createArticleDraft', { headline: { en: 'A headline' }, sectionId, ...changes });
const articles = () => graph.sql('SELECT count(*)::int FROM articles');

test('a repeated idempotency key makes one draft and gets the same answer', async () => {
  const input = { idempotencyKey: randomUUID(), headline: { en: 'Asked thrice' } };
  const outcomes = await Promise.all([create(input), create(input), create(input)]);
  outcomes.push(await create(input));
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  const [{ count }] = await graph.sql(
    `SELECT count(*)::int FROM articles WHERE headline ->> 'en' = 'Asked thrice'`,
  );
  expect(count).toBe(1);
  expect((await create({ ...input, headline: { en: 'Something else' } })).code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
});

test('a draft needs no more than a headline and a section', async () => {
  const { thing } = await create({});
  expect(thing).toMatchObject({ status: 'DRAFT', language: 'zh-Hant', version: 1, label: null });
  expect(thing.slug).toBe(`article-${thing.id.replaceAll('-', '')}`);
});

const asset = randomUUID();
const body = (...blocks: object[]) => ({ body: blocks });
const paragraph = (fields: object) => body({ kind: 'PARAGRAPH', ...fields });
test.each<[string, object, string[]]>([
  ['no headline in any language', { headline: { en: '  ' } }, ['headline']],
  ['a headline too long', { headline: { en: 'x'.repeat(201) } }, ['headline', 'en']],
  ['a NUL', { headline: { en: 'a\0b' } }, ['headline', 'en']],
  ['half a character', { headline: { en: 'a\ud800b' } }, ['headline', 'en']],
  ['a slug with spaces', { slug: 'a slug' }, ['slug']],
  ['a slug too long', { slug: 'a'.repeat(101) }, ['slug']],
  ['an unknown language', { language: 'fr' }, ['language']],
  ['a section that is no id', { sectionId: 'economy' }, ['sectionId']],
  ['a section that is not there', { sectionId: randomUUID() }, ['sectionId']],
  ['a tag that is not there', { tagIds: [randomUUID()] }, ['tagIds']],
  ['a tag that is no id', { tagIds: ['x'] }, ['tagIds', '0']],
  ['too many tags', { tagIds: Array(31).fill(randomUUID()) }, ['tagIds']],
  [
    'too many organisations',
    { mentionedOrganisationIds: Array(101).fill(randomUUID()) },
    ['mentionedOrganisationIds'],
  ],
  ['too many credits', { credits: Array(31).fill({ role: 'EDITOR', name: 'A' }) }, ['credits']],
  ['too many blocks', body(...Array(501).fill({ kind: 'PARAGRAPH', text: { en: 'x' } })), ['body']],
  [
    'a text without an end',
    body(...Array(101).fill({ kind: 'PARAGRAPH', text: { en: 'x'.repeat(1000) } })),
    ['body'],
  ],
  ['a paragraph without text', paragraph({}), ['body', '0', 'text']],
  ['a paragraph with a picture', paragraph({ text: { en: 'x' }, assetId: asset }), ['body', '0', 'assetId']],
  ['a heading of level 1', body({ kind: 'HEADING', text: { en: 'x' }, level: 1 }), ['body', '0', 'level']],
  ['an empty fact box', body({ kind: 'FACT_BOX', title: { en: 'x' }, facts: [] }), ['body', '0', 'facts']],
  ['a picture that is no id', body({ kind: 'IMAGE', assetId: 'x' }), ['body', '0', 'assetId']],
  ['a credit without a name', { credits: [{ role: 'EDITOR', name: ' ' }] }, ['credits', '0', 'name']],
  [
    'a person that is no id',
    { credits: [{ role: 'EDITOR', name: 'A', personId: '1' }] },
    ['credits', '0', 'personId'],
  ],
  [
    'an employer that is no id',
    { credits: [{ role: 'EDITOR', name: 'A', employerId: '1' }] },
    ['credits', '0', 'employerId'],
  ],
  ['an event that is no id', { eventId: 'e3' }, ['eventId']],
  ['one of the events that is no id', { eventIds: [randomUUID(), 'e3'] }, ['eventIds', '1']],
  ['too many events', { eventIds: Array.from({ length: 21 }, () => randomUUID()) }, ['eventIds']],
  ['a person written about who is no id', { mentionedPersonIds: ['x'] }, ['mentionedPersonIds', '0']],
  ['a place without a name', { places: [{ name: { en: '\u3164' } }] }, ['places', '0', 'name']],
  ['a place of no code', { places: [{ name: { en: 'A' }, code: '4413' }] }, ['places', '0', 'code']],
  ['a lead image that is no id', { leadImageId: 'x' }, ['leadImageId']],
  ['a day of another age', { dateline: { date: '1899-12-31' } }, ['dateline', 'date']],
  [
    'two headlines of one role',
    {
      otherHeadlines: [
        { role: 'SHORT', text: { en: 'x' } },
        { role: 'SHORT', text: { en: 'y' } },
      ],
    },
    ['otherHeadlines'],
  ],
  [
    'the main headline twice',
    { otherHeadlines: [{ role: 'MAIN', text: { en: 'x' } }] },
    ['otherHeadlines', '0', 'role'],
  ],
])('%s is refused by name of the field, and nothing is stored', async (_, changes, field) => {
  const before = await articles();
  const outcome = await create(changes);
  expect([outcome.thing, outcome.code, outcome.field]).toEqual([null, 'INVALID_INPUT', ['input', ...field]]);
  expect(await articles()).toEqual(before);
});

/** The input with a text in one place. */
const texts: Record<string, (text: string) => object> = {
  headline: (en) => ({ headline: { en } }),
  slug: (slug) => ({ slug }),
  language: (language) => ({ language }),
  otherHeadlines: (en) => ({ otherHeadlines: [{ role: 'SHORT', text: { en } }] }),
  standfirst: (en) => ({ standfirst: { en } }),
  paragraph: (en) => paragraph({ text: { en } }),
  heading: (en) => body({ kind: 'HEADING', text: { en } }),
  quote: (en) => body({ kind: 'QUOTE', text: { en } }),
  title: (en) => body({ kind: 'FACT_BOX', title: { en }, facts: [{ en: 'x' }] }),
  facts: (en) => body({ kind: 'FACT_BOX', title: { en: 'x' }, facts: [{ en: 'x' }, { en }] }),
  credits: (name) => ({ credits: [{ role: 'EDITOR', name }] }),
};
const optionalTexts: Record<string, (text: string) => object> = {
  attribution: (en) => body({ kind: 'QUOTE', text: { en: 'x' }, attribution: { en } }),
  caption: (en) => body({ kind: 'IMAGE', assetId: asset, caption: { en } }),
  dateline: (en) => ({ dateline: { place: { en } } }),
};
const nothing = ['\u200b', '\u3164', '\u200e', '\u0000', '\uffff'];
const unprintable = ['a\u200eb', 'a\u0000b', 'a\uffffb', '\u202eab'];

test.each(Object.keys(texts))('%s takes no text that shows nothing, or cannot be printed', async (name) => {
  const before = await articles();
  for (const text of [...nothing, ...unprintable]) {
    const { code } = await create(texts[name]!(text));
    expect([name, text, code]).toEqual([name, text, 'INVALID_INPUT']);
  }
  expect(await articles()).toEqual(before);
});

test.each(Object.keys(optionalTexts))('%s is left out where it shows nothing', async (name) => {
  for (const text of nothing) {
    const { thing } = await create(optionalTexts[name]!(text));
    const [stored] = await graph.sql('SELECT body, dateline_place AS place FROM articles WHERE id = $1', [
      thing.id,
    ]);
    expect([stored.place, stored.body[0]?.attribution ?? null, stored.body[0]?.caption ?? null]).toEqual([
      ...[null, null, null],
    ]);
  }
  const before = await articles();
  for (const text of unprintable)
    expect((await create(optionalTexts[name]!(text))).code).toBe('INVALID_INPUT');
  expect(await articles()).toEqual(before);
});

test('a day that no calendar has is refused', async () => {
  await expect(draft({ dateline: { date: '2024-02-30' } })).rejects.toThrow('date');
});

test('a slug is taken once', async () => {
  await draft({ slug: 'taken' });
  const { code, field } = await create({ slug: 'taken' });
  expect([code, field]).toEqual(['DUPLICATE', ['input', 'slug']]);
});
