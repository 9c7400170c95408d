import { toHans } from '@media-graph/chinese/convert-script';
import type { WrittenText } from '@media-graph/subgraph';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import { instantOf } from '../metadata/date-taken.ts';
import type { WrittenMetadata } from '../metadata/image-metadata.entity.ts';

type Columns = Pick<
  MediaFile,
  'title' | 'description' | 'altText' | 'creditLine' | 'copyrightNotice' | 'creatorName' | 'takenAt'
>;

const shortened = (text: string | undefined, longest: number): string | null =>
  text?.slice(0, longest).toWellFormed() || null;

/** A file says its texts in one language and seldom which: Chinese by its letters, and by what its script would change. */
const localized = (text: string | undefined, longest: number): WrittenText | null => {
  const kept = shortened(text, longest);
  if (kept === null) return null;
  if (!/\p{Script=Han}/u.test(kept)) return { en: kept };
  return toHans(kept) === kept ? { zhHans: kept } : { zhHant: kept };
};

/** What a new asset takes over from what its file says. */
export const columnsOf = (metadata: WrittenMetadata): Columns => ({
  title: localized(metadata.title ?? metadata.headline, 300),
  description: localized(metadata.description, 5000),
  altText: localized(metadata.altText, 1000),
  creditLine: shortened(metadata.creditLine, 200),
  copyrightNotice: shortened(metadata.copyrightNotice, 500),
  creatorName: shortened(metadata.creator?.join(', '), 200),
  takenAt: instantOf(metadata.dateCreated),
});
