import { isBlank } from '@media-graph/subgraph';

/** A tag as ExifReader gives it, or a list of those that repeat. */
type Tag = { readonly value?: unknown; readonly description?: unknown };

export type Tags = {
  readonly xmp?: Record<string, Tag>;
  readonly exif?: Record<string, Tag>;
  readonly gps?: { readonly Latitude?: number; readonly Longitude?: number };
};

const longestText = 5000;
const mostTexts = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL's JSON has no place for them
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** What may be kept of a text; undefined where nothing shows. */
export const cleanText = (text: unknown): string | undefined => {
  if (typeof text !== 'string') return undefined;
  const kept = text.toWellFormed().replace(unfit, '').trim().slice(0, longestText).toWellFormed();
  return isBlank(kept) ? undefined : kept;
};

const isTag = (value: unknown): value is Tag =>
  typeof value === 'object' && value !== null && 'description' in value;

const entriesOf = (tag: Tag | Tag[] | undefined): Tag[] => {
  if (Array.isArray(tag)) return tag;
  if (Array.isArray(tag?.value) && tag.value.some(isTag)) return tag.value.filter(isTag);
  return tag ? [tag] : [];
};

/** The text of a tag; of one in several languages the first, which XMP's rules make the default. */
export const tagText = (tag: Tag | Tag[] | undefined): string | undefined =>
  cleanText(entriesOf(tag)[0]?.description);

/** What may be kept of several texts; undefined where that is none. */
export const cleanTexts = (texts: readonly unknown[] | undefined): string[] | undefined => {
  const kept = texts?.map(cleanText).filter((text) => text !== undefined) ?? [];
  return kept.length > 0 ? kept.slice(0, mostTexts) : undefined;
};

/** The texts of a tag that holds several. */
export const tagTexts = (tag: Tag | Tag[] | undefined): string[] | undefined =>
  cleanTexts(entriesOf(tag).map(({ description }) => description));

/** A number, or the fraction that Exif writes for one. */
export const exifNumber = (tag: Tag | undefined): number | undefined => {
  const value: unknown = Array.isArray(tag?.value) ? tag.value.at(0) : tag?.value;
  const divisor: unknown = Array.isArray(tag?.value) ? (tag.value.at(1) ?? 1) : 1;
  if (typeof value !== 'number' || typeof divisor !== 'number') return undefined;
  const number = value / divisor;
  return Number.isFinite(number) ? number : undefined;
};
