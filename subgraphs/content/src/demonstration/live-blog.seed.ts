import { seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { indexLiveBlog } from '../live-blog/index-live-blog.ts';
import { newPublications } from '../publication/embargo.ts';
import { paragraph } from './demonstration-article.ts';
import { insertDrafts } from './insert-drafts.ts';
import { newsroomHands } from './newsroom-hands.ts';
import { seededDraft } from './seeded-draft.ts';

const slug = 'city-games-live';
const articleId = seedId('Article', slug);
const entryId = (name: string) => seedId('LiveBlogEntry', name);

/** What happened, and how many minutes ago. */
const entries = [
  ['gates', 170, '體育場四個入口同時放行，觀眾憑電子票入場，排隊約八分鐘。', null, false],
  ['parade', 128, '十二支代表隊入場，最年長的運動員六十八歲，參加太極拳。', '代表隊入場', true],
  ['flame', 96, '主火炬由三名中學生點燃。', '主火炬點燃', true],
  ['record', 62, '女子一百米預賽跑出十二秒零四，刷新本屆紀錄。', '首項紀錄', false],
  ['rumour', 47, '網傳停車場關閉。', null, false],
  ['rain', 21, '場邊開始下小雨，跳遠移至室內，觀眾可憑原票入座。', null, false],
] as const;

/** A story on the fast track that is told as it happens; everything in it is made up. */
export const seedLiveBlog = async (tables: DataSources): Promise<void> => {
  const { articleRepository, liveBlogEntryRepository, publicationRepository } = tables;
  const now = Date.now();
  const before = (minutes: number) => new Date(now - minutes * 60_000);
  const { as } = newsroomHands(tables);
  await as('editor');
  const draft = seededDraft({
    ...{ slug, section: 'community', tags: ['youth'], date: todayInShanghai(), reporter: '陳示例' },
    headline: { zhHant: '直播｜市運動會開幕日', en: 'Live: the city games open' },
    standfirst: { zhHant: '示例直播，人物與成績均為合成' },
    place: { zhHant: '惠城', en: 'Huicheng' },
    body: [paragraph('市運動會今天開幕，本報在體育場邊寫邊發。本稿為示例，人物與成績均為合成。')],
  });
  const at = before(180);
  await insertDrafts(tables, [{ draft, createdAt: at, updatedAt: at }]);
  await articleRepository.query(
    `INSERT INTO article_fast_tracks (article_id, version_number, reason, opened_at, due_at)
     VALUES ($1, 1, '現場直播，先發後審', $2, $2::timestamptz + interval '4 hours')`,
    [articleId, at],
  );
  const channels = await tables.channelRepository.findBy([{ slug: 'web' }, { slug: 'huizhou-toutiao' }]);
  await publicationRepository.insert(
    newPublications({ id: articleId, slug }, channels, [], at).map((one) => ({ ...one, status: 'LIVE' })),
  );
  await articleRepository.update(articleId, {
    ...{ status: 'PUBLISHED', firstPublishedAt: at, version: 2, statusReason: '現場直播，先發後審' },
  });
  await tables.liveBlogRepository.insert({
    ...{ id: seedId('LiveBlog', slug), articleId, openedAt: at },
    summary: { zhHant: '開幕式結束，一項紀錄刷新；小雨中跳遠移至室內。' },
  });
  await liveBlogEntryRepository.insert(
    entries.map(([name, minutes, text, headline, isKeyEvent]) => ({
      ...{ id: entryId(name), articleId, occurredAt: before(minutes), isKeyEvent, isPinned: name === 'rain' },
      ...{ headline: headline && { zhHant: headline }, body: [paragraph(text)], assetIds: [] },
      ...{ createdAt: before(minutes), updatedAt: before(minutes) },
    })),
  );
  await liveBlogEntryRepository.update(entryId('record'), {
    ...{ version: 2, body: [paragraph('女子一百米預賽跑出十二秒四，刷新本屆紀錄。')] },
    notice: { zhHant: '成績應為十二秒四。' },
  });
  await liveBlogEntryRepository.update(entryId('rumour'), {
    ...{ version: 2, deletedAt: before(44), deletedBy: 'editor', deletionReason: '未經證實' },
  });
  await indexLiveBlog(tables, articleId);
  await as('reviewer-2');
  for (const name of ['gates', 'parade', 'flame'])
    await liveBlogEntryRepository.update(entryId(name), {
      ...{ version: 2, reviewedAt: before(30), reviewedBy: 'reviewer-2' },
    });
  await as('seed');
};
