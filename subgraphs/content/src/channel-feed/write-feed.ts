import { escapeUTF8 } from 'entities';
import { type Extension, Feed, type Item } from 'feed';
import { type FeedEntry, type FeedScope, latest, textIn } from './feed-entries.ts';

const uri = (id: string): string => `urn:uuid:${id}`;

export type FeedFormat = 'RSS' | 'ATOM' | 'JSON';

// The library writes whatever it is given here, though its type knows objects alone.
const extension = (name: string, objects: unknown): Extension => ({
  name,
  objects: objects as Extension['objects'],
});

// The library takes an empty list for one with an author. RSS has e-mail addresses alone as authors, and names as Dublin
// Core; of JSON Feed the library knows the first version alone, which has one author.
const authorsIn = (format: FeedFormat, names: readonly string[]): Pick<Item, 'author' | 'extensions'> => {
  if (names.length === 0) return {};
  const author = names.map((name) => ({ name }));
  if (format === 'ATOM') return { author };
  return format === 'JSON'
    ? { author, extensions: [extension('authors', author)] }
    : {
        extensions: [
          extension(
            'dc:creator',
            names.map((name) => ({ _text: name })),
          ),
        ],
      };
};

/** What a feed says of itself beyond what the library writes. */
const additions: Readonly<Record<FeedFormat, readonly Extension[]>> = {
  RSS: [extension('_attributes', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' })],
  ATOM: [],
  JSON: [extension('version', 'https://jsonfeed.org/version/1.1')],
};

/** Articles as a feed that is still to be written in its format: Atom has headlines as HTML, the others as text; summaries are HTML in all three. */
export const writeFeed = (
  { channel, sectionId, tagId }: FeedScope,
  name: string,
  entries: readonly FeedEntry[],
  format: FeedFormat,
): Feed => {
  const updated = latest(entries.map(({ updatedAt }) => updatedAt));
  const link = new URL(channel.baseUrl!).origin;
  const publisher = textIn(channel.name, 'zh-Hant');
  const feed = new Feed({
    id: uri(tagId ?? sectionId ?? channel.id),
    title: name,
    description: name,
    language: entries[0]?.article.language ?? 'zh-Hant',
    copyright: publisher,
    // Atom wants one for each item, and not every story is signed.
    author: { name: publisher },
    generator: false,
    ...{ link, updated },
  });
  for (const addition of additions[format]) feed.addExtension(addition);
  for (const { article, publication, headline, summary, authors, subjects, updatedAt } of entries)
    feed.addItem({
      id: uri(article.id),
      title: format === 'ATOM' ? escapeUTF8(headline) : headline,
      link: publication.url ?? link,
      published: publication.publishedAt,
      // What was under embargo was last changed before it was out.
      date: latest([updatedAt, publication.publishedAt]),
      // JSON Feed takes no item without a text, and a story of pictures has none.
      description: escapeUTF8(summary || headline),
      ...authorsIn(format, authors),
      category: subjects.map((subject) => ({ name: subject.name, term: subject.name })),
    });
  return feed;
};
