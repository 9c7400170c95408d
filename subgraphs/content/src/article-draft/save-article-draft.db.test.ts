import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, articleWith } = newsroom(graph);
const save = (input: object, as = viewers.editor) => act('saveArticleDraft', input, as);

const whole = (id: string) =>
  articleWith(
    id,
    `slug version headline { zhHant en } headlines { role } standfirst { en } language label tags { slug }
     credits { role name } mentionedOrganisations { id } event { id } events { id } mentionedPeople { id }
     places { name { en } code } leadImage { id } assetRefs
     dateline { place { en } date } body { __typename ... on QuoteBlock { attribution { en } } }`,
  );

const [asset, other, organisation] = [randomUUID(), randomUUID(), randomUUID()];
const [event, second, person] = [randomUUID(), randomUUID(), randomUUID()];
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
  eventIds: [event, second, event],
  mentionedPersonIds: [person],
  places: [{ name: { en: 'Boluo' }, code: '441322' }, { name: { en: 'The river' } }],
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
    events: [{ id: event }, { id: second }],
    mentionedPeople: [{ id: person }],
    places: [
      { name: { en: 'Boluo' }, code: '441322' },
      { name: { en: 'The river' }, code: null },
    ],
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
  const { code } = await save({ id, version, headline: { en: 'Other' }, label: null, tagIds: [] });
  expect(code).toBeNull();
  const headline = { zhHant: null, en: 'Other' };
  expect(await whole(id)).toEqual({ ...before, version: 2, headline, label: null, tags: [] });
});

test('who knows of one event alone changes the first, and who is found leads to the story', async () => {
  const third = randomUUID();
  const article = await draft({ ...full, slug: 'several' });
  const one = await save({ ...seenOf(article), eventId: third });
  expect((await whole(article.id)).events).toEqual([{ id: third }, { id: second }]);
  const none = await save({ ...seenOf(one.thing), eventId: null });
  expect(await whole(article.id)).toMatchObject({ event: { id: second }, events: [{ id: second }] });
  const both = await save({ ...seenOf(none.thing), eventId: third, eventIds: [third] });
  expect([both.code, both.field]).toEqual(['INVALID_INPUT', ['input', 'eventId']]);
  const { data } = await graph.ask(
    `query ($things: [_Any!]!, $event: ID, $person: ID) {
      _entities(representations: $things) {
        ... on Event { coverage { nodes { slug } } } ... on Person { coverage { nodes { slug } } articles { totalCount } }
      }
      byEvent: articles(eventId: $event) { nodes { slug } }
      byPerson: articles(mentionedPersonId: $person) { totalCount }
      asCredited: articles(personId: $person) { totalCount }
      byPlace: articles(placeCode: "441322") { totalCount }
      byName: searchArticles(text: "Boluo") { totalCount }
    }`,
    {
      as: viewers.editor,
      variables: {
        things: [
          { __typename: 'Event', id: second },
          { __typename: 'Person', id: person },
        ],
        ...{ event: second, person },
      },
    },
  );
  const nodes = [{ slug: 'several' }, { slug: 'a-full-draft' }];
  expect(data).toEqual({
    _entities: [{ coverage: { nodes } }, { coverage: { nodes }, articles: { totalCount: 0 } }],
    byEvent: { nodes },
    byPerson: { totalCount: 2 },
    asCredited: { totalCount: 0 },
    byPlace: { totalCount: 2 },
    byName: { totalCount: 2 },
  });
});

test('a correction puts right whom and what a story is about', async () => {
  const { thing: article } = await publish(
    await draft({ eventIds: [event], mentionedPersonIds: [person] }),
    'web',
  );
  const about = {
    ...{ eventIds: [second], mentionedPersonIds: [], mentionedOrganisationIds: [organisation] },
    places: [{ name: { en: 'Huiyang' } }],
  };
  const { code } = await act('correctArticle', {
    ...{ ...seenOf(article), kind: 'CORRECTION', notice: { en: 'Another person was meant' } },
    ...about,
  });
  expect(code).toBeNull();
  expect(await whole(article.id)).toMatchObject({
    ...{ events: [{ id: second }], mentionedPeople: [], mentionedOrganisations: [{ id: organisation }] },
    places: [{ name: { en: 'Huiyang' }, code: null }],
  });
});

test('a version that was stored with one event is restored with it', async () => {
  const { id, version } = await draft({ slug: 'of-a-former-release' });
  await graph.sql('ALTER TABLE article_versions DISABLE TRIGGER USER');
  await graph.sql(
    `UPDATE article_versions SET content = (content - ARRAY['eventIds', 'personIds', 'places'])
       || jsonb_build_object('eventId', $2::text) WHERE article_id = $1`,
    [id, event],
  );
  await graph.sql('ALTER TABLE article_versions ENABLE TRIGGER USER');
  expect((await act('restoreArticleVersion', { id, version, number: 1 })).code).toBeNull();
  expect(await whole(id)).toMatchObject({ events: [{ id: event }], mentionedPeople: [], places: [] });
});

test.each(['slug', 'language', 'headline', 'body', 'sectionId', 'tagIds', 'credits'])(
  'an article must have its %s: null does not take it away',
  async (field) => {
    const article = await draft();
    const outcome = await save({ ...seenOf(article), [field]: null });
    expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', field]]);
    expect((await whole(article.id)).version).toBe(1);
  },
);

test('two editors who saw the same version: one saves, the other is told', async () => {
  const { id, version } = await draft();
  const outcomes = await Promise.all(
    ['One', 'Two'].map((en) => save({ id, version, headline: { en }, credits: [] })),
  );
  expect(outcomes.map(({ code }) => code ?? 'saved').toSorted()).toEqual(['VERSION_CONFLICT', 'saved']);
  const { en } = outcomes.find(({ thing }) => thing)!.thing.headline;
  expect(await whole(id)).toMatchObject({ version: 2, headline: { zhHant: null, en } });
});

test('what readers see cannot be edited', async () => {
  const { id, version } = (await publish(await draft(), 'web')).thing;
  expect((await save({ id, version, headline: { en: 'Sly' } })).code).toBe('ILLEGAL_TRANSITION');
  expect((await whole(id)).headline.en).toBe('A headline');
});

test.each(['anonymous', 'headquarters', 'pictureDesk', 'printing'] as const)(
  '%s can neither write nor tell a draft from nothing',
  async (name) => {
    const { id, version } = await draft();
    const as = viewers[name];
    const headline = { en: 'Mine' };
    const refusals = [
      await save({ id, version, headline }, as),
      await save({ id: randomUUID(), version, headline }, as),
      await act('createArticleDraft', { headline, sectionId: seedId('Section', 'economy') }, as),
    ];
    for (const refusal of refusals) {
      expect(refusal).toEqual(refusals[0]);
      expect([refusal.code, refusal.thing]).toEqual(['FORBIDDEN', null]);
    }
    expect((await whole(id)).version).toBe(version);
  },
);

test('the audit log holds who wrote what, the parts of an article under its id', async () => {
  const { id, version } = await draft({ credits: [{ role: 'EDITOR', name: '李四' }] });
  await save({ id, version, headline: { en: 'Changed' } });
  const rows = await graph.sql(
    'SELECT subject, operation, action, after FROM audit_log WHERE entity_id = $1 ORDER BY id',
    [id],
  );
  expect(rows[0]).toMatchObject({ subject: 'editor', operation: 'createArticleDraft', action: 'INSERT' });
  expect(rows[0].after).toMatchObject({ status: 'DRAFT' });
  expect(rows[0].after).not.toHaveProperty('search_vector');
  expect(rows.some(({ after }) => after?.name === '李四')).toBe(true);
  const saved = rows.find(({ operation, action }) => operation === 'saveArticleDraft' && action === 'UPDATE');
  expect(saved.after).toMatchObject({ headline: { en: 'Changed' }, version: 2 });
});
