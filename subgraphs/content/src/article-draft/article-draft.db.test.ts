import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { createDraft, saveDraft, draft, publish } = newsroom(graph);

const whole = async (id: string) =>
  (
    await graph.ask(
      `query ($id: ID!) { article(id: $id) {
        slug version headline { zhHant en } headlines { role } standfirst { en } language label tags { slug }
        credits { role name } mentionedOrganisations { id } event { id } leadImage { id } assetRefs
        dateline { place { en } date } body { __typename ... on QuoteBlock { attribution { en } } }
      } }`,
      { as: viewers.editor, variables: { id } },
    )
  ).data.article;

const [asset, other, organisation, event] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const full = {
  slug: 'a-full-draft',
  language: 'en',
  otherHeadlines: [{ role: 'SHORT', text: { en: 'Short' } }],
  standfirst: { en: 'Below the headline' },
  body: [
    { kind: 'HEADING', text: { en: 'Part one' }, level: 3 },
    { kind: 'IMAGE', assetId: other, caption: { en: 'A hall' } },
    { kind: 'QUOTE', text: { en: 'Well' }, attribution: { en: 'Somebody' } },
    { kind: 'FACT_BOX', title: { en: 'Facts' }, facts: [{ en: 'One' }] },
  ],
  tagIds: [seedId('Tag', 'youth'), seedId('Tag', 'talent'), seedId('Tag', 'youth')],
  credits: [{ role: 'REPORTER', name: ' 王小明 ' }],
  mentionedOrganisationIds: [organisation],
  eventId: event,
  leadImageId: asset,
  dateline: { place: { en: 'Huizhou' }, date: '2024-02-29' },
  label: 'FEATURE',
};

test('a draft is stored whole, and saving changes what is given alone', async () => {
  const { id, version } = await draft(full);
  const before = await whole(id);
  expect(before).toEqual({
    slug: 'a-full-draft',
    version: 1,
    headline: { zhHant: '一條示例標題', en: 'A headline' },
    headlines: [{ role: 'MAIN' }, { role: 'SHORT' }],
    standfirst: { en: 'Below the headline' },
    language: 'en',
    label: 'FEATURE',
    tags: [{ slug: 'youth' }, { slug: 'talent' }],
    credits: [{ role: 'REPORTER', name: '王小明' }],
    mentionedOrganisations: [{ id: organisation }],
    event: { id: event },
    leadImage: { id: asset },
    assetRefs: [asset, other],
    dateline: { place: { en: 'Huizhou' }, date: '2024-02-29' },
    body: [
      { __typename: 'HeadingBlock' },
      { __typename: 'ImageBlock' },
      { __typename: 'QuoteBlock', attribution: { en: 'Somebody' } },
      { __typename: 'FactBoxBlock' },
    ],
  });
  const { userErrors } = await saveDraft({ id, version, headline: { en: 'Other' }, label: null, tagIds: [] });
  expect(userErrors).toEqual([]);
  const headline = { zhHant: null, en: 'Other' };
  expect(await whole(id)).toEqual({ ...before, version: 2, headline, label: null, tags: [] });
});

test('two editors who saw the same version: one saves, the other is told', async () => {
  const { id, version } = await draft();
  const saved = await Promise.all(
    ['One', 'Two'].map((en) => saveDraft({ id, version, headline: { en }, credits: [] })),
  );
  const codes = saved.map(({ userErrors }) => userErrors[0]?.code ?? 'saved');
  expect(codes.toSorted()).toEqual(['VERSION_CONFLICT', 'saved']);
  const winner = saved.find(({ article }) => article)!;
  expect(await whole(id)).toMatchObject({ version: 2, headline: winner.article.headline });
});

test('a repeated idempotency key makes one draft and gets the same answer', async () => {
  const input = {
    idempotencyKey: randomUUID(),
    headline: { en: 'Asked thrice' },
    sectionId: seedId('Section', 'culture'),
  };
  const answers = await Promise.all([createDraft(input), createDraft(input), createDraft(input)]);
  answers.push(await createDraft(input));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const [{ count }] = await graph.sql(
    `SELECT count(*)::int FROM articles WHERE headline ->> 'en' = 'Asked thrice'`,
  );
  expect(count).toBe(1);
  const { userErrors } = await createDraft({ ...input, headline: { en: 'Something else' } });
  expect(userErrors[0]!.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

const block = (fields: object) => ({ body: [{ kind: 'PARAGRAPH', ...fields }] });
test.each<[string, object, string[]]>([
  ['no headline in any language', { headline: { en: '  ' } }, ['headline']],
  ['a headline too long', { headline: { en: 'x'.repeat(201) } }, ['headline', 'en']],
  ['a NUL', { headline: { en: 'a\0b' } }, ['headline', 'en']],
  ['half a character', { headline: { en: 'a\ud800b' } }, ['headline', 'en']],
  ['a slug with spaces', { slug: 'a slug' }, ['slug']],
  ['an unknown language', { language: 'fr' }, ['language']],
  ['a section that is no id', { sectionId: 'economy' }, ['sectionId']],
  ['a section that is not there', { sectionId: randomUUID() }, ['sectionId']],
  ['a tag that is not there', { tagIds: [randomUUID()] }, ['tagIds']],
  ['a tag that is no id', { tagIds: ['x'] }, ['tagIds', '0']],
  [
    'a text without an end',
    { body: Array(101).fill({ kind: 'PARAGRAPH', text: { en: 'x'.repeat(1000) } }) },
    ['body'],
  ],
  ['a paragraph without text', block({}), ['body', '0', 'text']],
  ['a paragraph with a picture', block({ text: { en: 'x' }, assetId: asset }), ['body', '0', 'assetId']],
  [
    'a heading of level 1',
    { body: [{ kind: 'HEADING', text: { en: 'x' }, level: 1 }] },
    ['body', '0', 'level'],
  ],
  [
    'an empty fact box',
    { body: [{ kind: 'FACT_BOX', title: { en: 'x' }, facts: [] }] },
    ['body', '0', 'facts'],
  ],
  ['a picture that is no id', { body: [{ kind: 'IMAGE', assetId: 'x' }] }, ['body', '0', 'assetId']],
  ['a credit without a name', { credits: [{ role: 'EDITOR', name: ' ' }] }, ['credits', '0', 'name']],
  [
    'a person that is no id',
    { credits: [{ role: 'EDITOR', name: 'A', personId: '1' }] },
    ['credits', '0', 'personId'],
  ],
  [
    'the main headline twice',
    { otherHeadlines: [{ role: 'MAIN', text: { en: 'x' } }] },
    ['otherHeadlines', '0', 'role'],
  ],
])('%s is refused by name of the field, and nothing is stored', async (_, input, field) => {
  const counted = 'SELECT count(*)::int FROM articles';
  const [before] = await graph.sql(counted);
  const { article, userErrors } = await createDraft({
    headline: { en: 'Bad' },
    sectionId: seedId('Section', 'economy'),
    ...input,
  });
  expect(article).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', ...field] }]);
  expect(await graph.sql(counted)).toEqual([before]);
});

test('a day that no calendar has is refused', async () => {
  await expect(draft({ dateline: { date: '2024-02-30' } })).rejects.toThrow('date');
});

test('a slug is taken once', async () => {
  await draft({ slug: 'taken' });
  const { userErrors } = await createDraft({
    headline: { en: 'x' },
    sectionId: seedId('Section', 'economy'),
    slug: 'taken',
  });
  expect(userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['input', 'slug'] }]);
});

test('what readers see cannot be edited', async () => {
  const { id, version } = (await publish(await draft(), 'web')).article;
  const { userErrors } = await saveDraft({ id, version, headline: { en: 'Sly' } });
  expect(userErrors[0]!.code).toBe('ILLEGAL_TRANSITION');
  expect((await whole(id)).headline.en).toBe('A headline');
});

test.each(['anonymous', 'headquarters', 'pictureDesk', 'printing'] as const)(
  '%s can neither write nor tell a draft from nothing',
  async (name) => {
    const { id, version } = await draft();
    const as = viewers[name];
    const headline = { en: 'Mine' };
    const refusals = [
      await saveDraft({ id, version, headline }, as),
      await saveDraft({ id: randomUUID(), version, headline }, as),
      await createDraft({ headline, sectionId: seedId('Section', 'economy') }, as),
    ];
    for (const { article, userErrors } of refusals) {
      expect(article).toBeNull();
      expect(userErrors).toEqual(refusals[0]!.userErrors);
      expect(userErrors[0]!.code).toBe('FORBIDDEN');
    }
    expect((await whole(id)).version).toBe(version);
  },
);

test('the audit log holds who wrote what, the parts of an article under its id', async () => {
  const { id, version } = await draft({ credits: [{ role: 'EDITOR', name: '李四' }] });
  await saveDraft({ id, version, headline: { en: 'Changed' } });
  const rows = await graph.sql(
    'SELECT subject, operation, action, after FROM audit_log WHERE entity_id = $1 ORDER BY id',
    [id],
  );
  expect(rows[0]).toMatchObject({ subject: 'editor', operation: 'createDraft', action: 'INSERT' });
  expect(rows[0].after).not.toHaveProperty('search_vector');
  expect(rows.some(({ after }) => after?.name === '李四')).toBe(true);
  const saved = rows.find(({ operation, action }) => operation === 'saveDraft' && action === 'UPDATE');
  expect(saved.after).toMatchObject({ headline: { en: 'Changed' }, version: 2 });
});
