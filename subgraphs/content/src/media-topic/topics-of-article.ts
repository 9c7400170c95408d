import type { Article } from '../article/article.entity.ts';
import type { Context } from '../context.ts';
import type { MediaTopic } from './media-topic.entity.ts';

/** What an article is about in IPTC's words: its section's subject, then its tags', each once. */
export const topicsOfArticle = async (
  { id, sectionId }: Pick<Article, 'id' | 'sectionId'>,
  {
    sections,
    tags,
    tagsOfArticles,
    mediaTopics,
  }: Pick<Context, 'sections' | 'tags' | 'tagsOfArticles' | 'mediaTopics'>,
): Promise<MediaTopic[]> => {
  const [section, tagged] = await Promise.all([sections.load(sectionId), tagsOfArticles.load(id)]);
  const words = [section, ...(await Promise.all(tagged.map(({ tagId }) => tags.load(tagId))))];
  const codes = [...new Set(words.flatMap((word) => word?.mediaTopic ?? []))];
  const topics = await Promise.all(codes.map((code) => mediaTopics.load({ code })));
  return topics.filter((topic) => topic !== null);
};

/** The address of a subject in IPTC's vocabulary. */
export const topicUri = ({ code }: Pick<MediaTopic, 'code'>): string =>
  `http://cv.iptc.org/newscodes/mediatopic/${code}`;
