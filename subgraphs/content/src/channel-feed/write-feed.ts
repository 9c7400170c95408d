import { escapeUTF8 } from 'entities';
import { Feed } from 'feed';
import { type FeedEntry, type FeedScope, latest, textIn } from './feed-entries.ts';

const uri = (id: string): string => `urn:uuid:${id}`;

/**
 * Articles as a feed that is still to be written as RSS, Atom or JSON Feed.
 *
 * @param titleOf a headline as that kind wants it: Atom as HTML, the others as text; summaries are HTML in all three
 */
export const writeFeed = (
  { channel, sectionId, tagId }: FeedScope,
  name: string,
  entries: readonly FeedEntry[],
  titleOf: (headline: string) => string,
): Feed => {
  const updated = latest(entries.map(({ updatedAt }) => updatedAt));
  const link = new URL(channel.baseUrl!).origin;
  const feed = new Feed({
    id: uri(tagId ?? sectionId ?? channel.id),
    title: name,
    description: name,
    language: entries[0]?.article.language ?? 'zh-Hant',
    copyright: textIn(channel.name, 'zh-Hant'),
    generator: false,
    ...{ link, updated },
  });
  for (const { article, publication, headline, summary, authors, subjects, updatedAt } of entries)
    feed.addItem({
      id: uri(article.id),
      title: titleOf(headline),
      link: publication.url ?? link,
      published: publication.publishedAt,
      // What was under embargo was last changed before it was out.
      date: latest([updatedAt, publication.publishedAt]),
      ...(summary && { description: escapeUTF8(summary) }),
      // The library takes an empty list for one with an author.
      ...(authors.length > 0 && { author: authors.map((author) => ({ name: author })) }),
      category: subjects.map((subject) => ({ name: subject.name, term: subject.name })),
    });
  return feed;
};
