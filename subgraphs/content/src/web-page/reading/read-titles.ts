import { decodeHTML } from 'entities';
import { type HtmlElements, lineage } from './html-elements.ts';

const metaNames = /^(?:og:title|twitter:title|article:?title|contenttitle|title|headline|dc\.title)$/iu;
const plain = (text: string): string =>
  decodeHTML(text.replace(/<[^<>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();

/** What a page says its headline is: in title, meta, JSON-LD and microdata. Evidence, none of it alone a proof. */
export const readTitles = (source: string, { all, events }: HtmlElements): string[] => {
  const titles: string[] = [];
  for (const { name, attributes, start, end } of all) {
    const { property = '', name: named = '', itemprop = '', content = '', type = '' } = attributes;
    if (name === 'meta' && [property, named, itemprop].some((each) => metaNames.test(each)))
      titles.push(plain(content));
    if (name === 'title') titles.push(plain(source.slice(start, end)));
    if (name === 'script' && /ld\+json/iu.test(type)) titles.push(...headlinesIn(source.slice(start, end)));
  }
  for (const { kind, element, start, end } of events) {
    const isHeadline = [...lineage(element)].some(({ attributes }) => attributes.itemprop === 'headline');
    if (kind === 'TEXT' && isHeadline) titles.push(plain(source.slice(start, end)));
  }
  return titles.filter((title) => title !== '');
};

const headlinesIn = (script: string): string[] =>
  Array.from(script.matchAll(/"headline"\s*:\s*("(?:[^"\\]|\\.)*")/gu), ([, quoted = '""']) => {
    try {
      return plain(String(JSON.parse(quoted)));
    } catch {
      return '';
    }
  });
