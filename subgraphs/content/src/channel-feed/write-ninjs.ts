import type { FeedEntry } from './feed-entries.ts';

const uri = (id: string): string => `urn:uuid:${id}`;

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};

/** An article as a news object of IPTC ninjs 3.1. */
export const ninjsOf = ({ article, publication, headline, summary, text, authors, ...about }: FeedEntry) => ({
  ...{ uri: uri(article.id), standard },
  type: 'text',
  representationType: 'full',
  version: String(article.versionNumber),
  firstCreated: publication.publishedAt,
  versionCreated: about.updatedAt,
  pubStatus: 'usable',
  language: article.language,
  headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
  ...(summary && { descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }] }),
  bodies: [{ role: 'main', contentType: 'text/plain', charCount: [...text].length, value: text }],
  people: authors.map((name) => ({ name, rel: 'creator' })),
  subjects: [...about.subjects, ...about.topics].map((subject) => ({ ...subject, rel: 'about' })),
});

/** That an article may be used no more, as ninjs says it. */
export const canceledNinjs = (articleId: string, versionNumber: number, versionCreated: Date) => ({
  ...{ uri: uri(articleId), standard, type: 'text', representationType: 'partial' },
  ...{ version: String(versionNumber), versionCreated, pubStatus: 'canceled' },
});

/** Articles as an array of news objects. */
export const writeNinjs = (entries: readonly FeedEntry[]): string => JSON.stringify(entries.map(ninjsOf));
