import type { FeedEntry } from './feed-entries.ts';

const uri = (id: string): string => `urn:uuid:${id}`;

/** Articles as IPTC ninjs 3.1, an array of news objects. */
export const writeNinjs = (entries: readonly FeedEntry[]): string =>
  JSON.stringify(
    entries.map(({ article, publication, headline, summary, text, authors, subjects, updatedAt }) => ({
      uri: uri(article.id),
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
      },
      type: 'text',
      representationType: 'full',
      version: String(article.versionNumber),
      firstCreated: publication.publishedAt,
      versionCreated: updatedAt,
      pubStatus: 'usable',
      language: article.language,
      headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
      ...(summary && { descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }] }),
      bodies: [{ role: 'main', contentType: 'text/plain', charCount: [...text].length, value: text }],
      people: authors.map((name) => ({ name, rel: 'creator' })),
      subjects: subjects.map(({ id, name }) => ({ uri: uri(id), name, rel: 'about' })),
    })),
  );
