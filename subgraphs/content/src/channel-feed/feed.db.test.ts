import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { said } from '../testing/live-blogs.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, graph.url), { headers });
const text = async (path: string) => (await get(path)).text();
const story = async (zhHant: string, changes: object = {}, ...channels: string[]) => {
  const written = await draft({ headline: { zhHant }, sectionId: seedId('Section', 'economy'), ...changes });
  return (await publish(written, ...(channels.length > 0 ? channels : ['web']))).thing;
};

const paths = (slug = 'latest', of = '') =>
  ['rss', 'atom', 'json', 'ninjs'].map((kind) => `/feeds/web/${of}${slug}.${kind}`);

test('every kind of feed tells the newest stories of a channel, with their marks as XML and JSON want them', async () => {
  const told = await story('「甲」<乙> & 丙', {
    standfirst: { zhHant: '導語 ]]> 尾' },
    label: 'ADVERTISEMENT',
    credits: [{ role: 'REPORTER', name: '陳示例' }],
    tagIds: [seedId('Tag', 'talent')],
  });
  const types = ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/json'];
  for (const [index, path] of paths().entries()) {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      `${types[index]}; charset=utf-8`,
    ]);
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(await answer.text()).toContain('廣告｜');
  }
  const [rss, atom, json, ninjs] = await Promise.all(paths().map(text));
  for (const xml of [rss!, atom!]) {
    expect(xml).toContain(told.id);
    expect(xml).toMatch(/&lt;乙&gt;|<乙> & 丙\]\]>/);
  }
  expect(JSON.parse(json!).items[0]).toMatchObject({
    title: '廣告｜「甲」<乙> & 丙',
    content_html: '導語 ]]&gt; 尾',
  });
  expect(JSON.parse(ninjs!)[0]).toMatchObject({
    uri: `urn:uuid:${told.id}`,
    standard: { name: 'ninjs', version: '3.1' },
    pubStatus: 'usable',
    language: 'zh-Hant',
    people: [{ name: '陳示例', rel: 'creator' }],
    subjects: [
      { name: expect.any(String) },
      { name: '人才' },
      { name: '經濟、商業與金融' },
      { name: '勞動力市場' },
    ],
    bodies: [{ value: '一段示例文字。', charCount: 7 }],
  });
});

// What validators of the formats refuse: RSS takes no name for an author's address, Atom no item without an author, and
// JSON Feed none without a text.
test('a story that nobody signed, or that has pictures alone, is an item that each format takes', async () => {
  const assetId = seedId('MediaAsset', 'e6-board');
  const pictures = [{ kind: 'IMAGE', assetId }];
  const unsigned = await story('圖集 & 更多', { body: pictures });
  const signed = await story('有署名', {
    credits: ['陳示例', '林示例'].map((name) => ({ role: 'REPORTER', name })),
  });
  const [rss, atom, json] = (await Promise.all(paths().map(text))) as [string, string, string, string];
  const itemOf = (feed: string, tag: string, { id }: { id: string }) =>
    feed.split(`<${tag}>`).find((item) => item.includes(id))!;
  expect(itemOf(rss, 'item', signed)).toContain('<dc:creator>陳示例</dc:creator>');
  expect(rss).toContain('<channel xmlns:dc="http://purl.org/dc/elements/1.1/">');
  expect(rss).not.toContain('<author>');
  expect(itemOf(atom, 'entry', unsigned)).not.toContain('<author>');
  expect(atom.slice(0, atom.indexOf('<entry>'))).toMatch(/<author>\s*<name>[^<]+<\/name>\s*<\/author>/);
  const { version, items } = JSON.parse(json) as {
    version: string;
    items: { id: string; content_html?: string; authors?: object[] }[];
  };
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(items.find(({ id }) => id.endsWith(signed.id))?.authors).toEqual([
    { name: '陳示例' },
    { name: '林示例' },
  ]);
  expect(items.find(({ id }) => id.endsWith(unsigned.id))?.content_html).toBe('圖集 &amp; 更多');
});

test('a feed of a section or a tag has its stories alone', async () => {
  const [economy, culture] = [
    await story('經濟', { tagIds: [seedId('Tag', 'youth')] }),
    await story('文化', { sectionId: seedId('Section', 'culture') }),
  ];
  for (const path of [...paths('economy', 'sections/'), ...paths('youth', 'tags/')]) {
    const feed = await text(path);
    expect([path, feed.includes(economy.id), feed.includes(culture.id)]).toEqual([path, true, false]);
  }
});

test('what is not out on the channel is in no feed, and what is killed is gone from the next answer on', async () => {
  const soon = inHours(1);
  const held = (
    await act('setArticleEmbargo', { ...seenOf(await draft({ headline: { zhHant: '秘密' } })), until: soon })
  ).thing;
  await publish(held, 'web');
  await draft({ headline: { zhHant: '秘密' } });
  await story('秘密', {}, 'zhangzhong-huizhou');
  const [kept, killed, corrected] = [await story('留'), await story('殺'), await story('改')];
  await act('correctArticle', {
    ...{ ...seenOf(corrected), kind: 'CORRECTION', notice: { zhHant: '改' } },
    headline: { zhHant: '改後' },
  });
  const etag = (await get('/feeds/web/latest.rss')).headers.get('etag')!;
  expect((await get('/feeds/web/latest.rss', { 'if-none-match': etag })).status).toBe(304);
  await act('killArticle', { ...seenOf(killed), reason: 'wrong' });
  for (const path of paths()) {
    const feed = await text(path);
    expect([
      path,
      feed.includes(kept.id),
      feed.includes(killed.id),
      feed.includes('秘密'),
      feed.includes('改後'),
    ]).toEqual([...[path, true, false, false, true]]);
  }
  expect((await get('/feeds/web/latest.rss', { 'if-none-match': etag })).status).toBe(200);
});

test('what is told of a story as it happens is in its feeds, until it is taken back', async () => {
  const told = await story('直播');
  await act('openLiveBlog', { articleId: told.id });
  const before = JSON.parse(await text('/feeds/web/latest.ninjs'))[0];
  const { thing: entry } = await act('addLiveBlogEntry', { articleId: told.id, document: said('剛剛發生') });
  const [after] = JSON.parse(await text('/feeds/web/latest.ninjs'));
  expect(after.bodies[0].value).toContain('剛剛發生');
  expect(Date.parse(after.versionCreated)).toBeGreaterThan(Date.parse(before.versionCreated));
  await act('deleteLiveBlogEntry', { ...seenOf(entry), reason: 'wrong' });
  const [gone] = JSON.parse(await text('/feeds/web/latest.ninjs'));
  expect(JSON.stringify(gone)).not.toContain('剛剛發生');
  // Whoever goes by the time fetches it once more.
  expect(Date.parse(gone.versionCreated)).toBeGreaterThanOrEqual(Date.parse(after.versionCreated));
});

test.each([
  '/feeds/nobody/latest.rss',
  '/feeds/paper/latest.rss',
  '/feeds/web/latest.html',
  '/feeds/web/latest.constructor',
  '/feeds/web/other.rss',
  '/feeds/web/sections/nothing.rss',
  '/feeds/web/tags/nothing.rss',
  '/feeds/web/people/economy.rss',
  "/feeds/web/sections/e'--.rss",
])('%s is no feed', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('fifty stories are as many statements as one', async () => {
  await story('一');
  const few = await graph.statementsOf(() => get('/feeds/web/latest.rss'));
  for (const name of ['二', '三', '四']) await story(name);
  const many = await graph.statementsOf(() => get('/feeds/web/latest.rss'));
  expect(many).toHaveLength(few.length);
});
