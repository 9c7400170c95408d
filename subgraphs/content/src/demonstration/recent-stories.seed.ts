import { addDays, seedId, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import type { ArticleStatus } from '../article/article.entity.ts';
import { searchVectorOf } from '../article-search/search-vector-of.ts';
import type { DataSources } from '../context.ts';
import { insertDrafts } from './insert-drafts.ts';
import { newsroomHands } from './newsroom-hands.ts';
import { type RecentStory, recentStories } from './recent-stories.ts';

const idOf = ({ slug }: { slug: string }) => seedId('Article', slug);
const wasOut: readonly ArticleStatus[] = ['PUBLISHED', 'CORRECTED', 'UNPUBLISHED', 'RECALLED', 'KILLED'];

/** Web for all, each app for some, WeChat for a few. */
const channelsOf = (index: number): string[] => [
  'web',
  ...(index % 2 === 0 ? ['huizhou-toutiao'] : []),
  ...(index % 3 === 0 ? ['zhangzhong-huizhou'] : []),
  ...(index % 5 === 0 ? ['wechat'] : []),
];

const publish = async (
  { channelRepository, publicationRepository }: DataSources,
  stories: readonly RecentStory[],
  scheduledAt: Date | null,
): Promise<void> => {
  const baseUrls = new Map((await channelRepository.find()).map(({ id, baseUrl }) => [id, baseUrl]));
  await publicationRepository.insert(
    stories.flatMap((story, index) =>
      channelsOf(index).map((channel) => {
        const channelId = seedId('Channel', channel);
        const baseUrl = baseUrls.get(channelId) ?? null;
        return {
          ...{
            articleId: idOf(story),
            channelId,
            status: scheduledAt ? ('SCHEDULED' as const) : ('LIVE' as const),
          },
          ...{ publishedAt: scheduledAt ?? story.at, scheduledAt, url: baseUrl && `${baseUrl}${story.slug}` },
        };
      }),
    ),
  );
};

/** Puts a story's figure right three hours after it was out. */
const correct = async (tables: DataSources, { corrected, at, slug }: RecentStory): Promise<void> => {
  const articleId = seedId('Article', slug);
  const correctedAt = new Date(at.getTime() + 3 * 3_600_000);
  const reason = '文中一處數字有誤，現予更正。';
  const isPrinted = at.getTime() > Date.now() - 29 * 86_400_000;
  await tables.articleVersionRepository.insert({
    ...{ articleId, number: 2, author: 'editor', savedAt: correctedAt, reason, content: corrected },
  });
  await tables.articleRepository.query(
    `INSERT INTO article_fast_tracks (article_id, version_number, reason, opened_by, opened_at, due_at, reviewed_at)
     VALUES ($1, 2, $2, 'editor', $3, $3::timestamptz + interval '4 hours', $3::timestamptz + interval '1 hour')`,
    [articleId, reason, correctedAt],
  );
  const { headline, body, standfirst, otherHeadlines, credits, places } = corrected;
  await tables.articleRepository.update(articleId, {
    ...{ headline, body, status: 'CORRECTED', statusReason: reason, versionNumber: 2, version: 2 },
    searchVector: searchVectorOf({ headline, otherHeadlines, standfirst, body, credits, places }),
    updatedAt: correctedAt,
  });
  await tables.articleCorrectionRepository.insert({
    ...{ id: seedId('ArticleCorrection', slug), articleId, versionNumber: 2, kind: 'CORRECTION' },
    ...{ notice: { zhHant: reason }, correctedBy: 'editor', createdAt: correctedAt, updatedAt: correctedAt },
    // Where it stood, as the seed of the issues places it.
    ...(isPrinted && { publicationCode: 'hzrb', dueOn: addDays(todayInShanghai(at), 2), duePage: 'A4' }),
  });
};

/** Some two hundred synthetic stories of the last 25 months, in every status, with the steps that led there. */
export const seedRecentStories = async (tables: DataSources): Promise<void> => {
  const now = new Date();
  const stories = recentStories(now);
  const { as, step, review, withdraw } = newsroomHands(tables);
  const thatAre = (...statuses: ArticleStatus[]) => stories.filter(({ status }) => statuses.includes(status));
  const idsOf = (...statuses: ArticleStatus[]) => thatAre(...statuses).map(idOf);

  await insertDrafts(
    tables,
    stories.map(({ draft, at, status }) => ({
      ...{ draft, createdAt: at, updatedAt: at },
      ...(wasOut.includes(status) && {
        ...{ status: 'PUBLISHED', firstPublishedAt: at, archivedFrom: 'demonstration' },
      }),
    })),
  );
  await publish(tables, thatAre(...wasOut), null);
  await as('editor');
  for (const story of thatAre('CORRECTED')) await correct(tables, story);
  for (const [status, later, reason] of [
    ['UNPUBLISHED', '2 days', '活動改期，待新消息'],
    ['RECALLED', '5 hours', '數據來源待核'],
    ['KILLED', '40 minutes', '當事人要求核實，稿件撤銷'],
  ] as const) {
    await withdraw(idsOf(status), later, reason);
    await step(idsOf(status), status, later, reason);
  }

  await step(idsOf('SPIKED'), 'SPIKED', '1 hour', '與另一稿重複');
  const rest: ArticleStatus[] = ['REVIEW_2', 'REVIEW_3', 'READY', 'SCHEDULED'];
  await step(idsOf('SUBMITTED', 'RETURNED', 'REVIEW_1', ...rest), 'SUBMITTED', '10 minutes');
  const comment = '開頭與標題說的不是一回事，請補採訪';
  await review('reviewer-1', 1, idsOf('RETURNED'), comment);
  await step(idsOf('RETURNED'), 'RETURNED', '15 minutes', comment);
  await step(idsOf('REVIEW_1', ...rest), 'REVIEW_1', '15 minutes');
  await review('reviewer-1', 1, idsOf(...rest));
  await step(idsOf(...rest), 'REVIEW_2', '15 minutes');
  await review('reviewer-2', 2, idsOf('REVIEW_3', 'READY', 'SCHEDULED'));
  await step(idsOf('REVIEW_3', 'READY', 'SCHEDULED'), 'REVIEW_3', '15 minutes');
  await review('reviewer-3', 3, idsOf('READY', 'SCHEDULED'));
  await step(idsOf('READY', 'SCHEDULED'), 'READY', '15 minutes');
  await as('editor');
  const tomorrow = shanghaiInstant(addDays(todayInShanghai(now), 1), '07:00');
  await publish(tables, thatAre('SCHEDULED'), tomorrow);
  await step(idsOf('SCHEDULED'), 'SCHEDULED', '5 minutes');
  await as('seed');
};
