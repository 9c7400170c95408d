import { fillMissingScript } from '@media-graph/chinese/convert-script';
import type { WrittenText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { textLanguages } from '../article/text-runs-in.ts';
import { textsOf } from '../article/texts-of.ts';
import type { Channel } from '../channel/channel.entity.ts';
import type { DataSources } from '../context.ts';
import type { LiveBlogEntry } from '../live-blog/live-blog-entry.entity.ts';
import { topicsOfArticle, topicUri } from '../media-topic/topics-of-article.ts';
import type { Publication } from '../publication/publication.entity.ts';
import { type ShownOnChannel, shownOnChannel } from '../publication/shown-on-channel.ts';

/** What a feed is of. */
export type FeedScope = {
  readonly channel: Channel;
  readonly sectionId: string | null;
  readonly tagId: string | null;
};

type Subject = { readonly uri: string; readonly name: string };

/** An article as every kind of feed tells it, in its own language. */
export type FeedEntry = {
  readonly article: Article;
  readonly publication: Publication;
  readonly headline: string;
  readonly summary: string | null;
  readonly text: string;
  /** When its text, or what is told of it as it happens, was last changed. */
  readonly updatedAt: Date;
  readonly authors: readonly string[];
  /** Its section, then its tags. */
  readonly subjects: readonly Subject[];
  /** What it is about in IPTC's words. */
  readonly topics: readonly Subject[];
};

const mostEntries = 50;
/** Of a story's live blog. */
const mostLiveEntries = 20;

/** The newest that a story's live blog tells, and when something of it was last changed. */
const liveOf = async (
  articleId: string,
  context: DataSources,
): Promise<{ entries: LiveBlogEntry[]; changed: Date[] }> => {
  const blog = await context.liveBlogsOfArticles.load(articleId);
  if (!blog) return { entries: [], changed: [] };
  const { nodes } = await context.entriesOfLiveBlogs.load(articleId, { first: mostLiveEntries });
  return { entries: nodes, changed: [blog, ...nodes].map(({ updatedAt }) => updatedAt) };
};

export const latest = (times: readonly Date[]): Date => new Date(Math.max(0, ...times.map(Number)));

/** A text in a language, or else in the first that it has. */
export const textIn = (text: WrittenText | null, language: Article['language']): string => {
  const filled = fillMissingScript(text ?? {});
  return filled[textLanguages[language]] ?? filled.zhHant ?? filled.en ?? '';
};

/** An article of a channel as feeds tell it. */
export const feedEntry = async (
  { article, publication }: ShownOnChannel,
  context: DataSources,
): Promise<FeedEntry> => {
  const { id, language } = article;
  const [body, live, credits, tagsOf, section, topics] = await Promise.all([
    context.bodies.load(id),
    liveOf(id, context),
    context.creditsOfArticles.load(id),
    context.tagsOfArticles.load(id),
    context.sections.load(article.sectionId),
    topicsOfArticle(article, context),
  ]);
  const tags = await Promise.all(tagsOf.map((tag) => context.tags.load(tag.tagId)));
  const told = live.entries.flatMap((entry) => [entry.headline, ...entry.body.flatMap(textsOf)]);
  const texts = [...(body?.body ?? []).flatMap(textsOf), ...told].map((text) => textIn(text, language));
  // Paid content says so wherever it stands.
  const mark = article.label === 'ADVERTISEMENT' ? (language === 'en' ? 'Advertisement | ' : '廣告｜') : '';
  return {
    ...{ article, publication },
    headline: mark + textIn(publication.headline ?? article.headline, language),
    summary: article.standfirst ? textIn(article.standfirst, language) : (texts[0] ?? null),
    updatedAt: latest([article.updatedAt, ...live.changed]),
    text: texts.filter(Boolean).join('\n\n'),
    authors: credits
      .filter(({ role }) => role === 'REPORTER' || role === 'CORRESPONDENT')
      .map(({ name }) => name),
    subjects: [section, ...tags].flatMap((one) =>
      one ? [{ uri: `urn:uuid:${one.id}`, name: textIn(one.name, language) }] : [],
    ),
    topics: topics.map((topic) => ({ uri: topicUri(topic), name: textIn(topic.name, language) })),
  };
};

/** The newest articles of a channel that readers have there now, as a feed tells them. */
export const feedEntries = async (
  { channel, sectionId, tagId }: FeedScope,
  context: DataSources,
): Promise<FeedEntry[]> => {
  const now = new Date();
  const newest = await context.articlesOnChannels.load({ channelId: channel.id, sectionId, tagId });
  const entries = (newest?.articleIds ?? [])
    .slice(0, mostEntries)
    .map(async (id): Promise<FeedEntry | null> => {
      const shown = await shownOnChannel(channel.id, id, now, context);
      return shown && feedEntry(shown, context);
    });
  return (await Promise.all(entries)).filter((entry) => entry !== null);
};
