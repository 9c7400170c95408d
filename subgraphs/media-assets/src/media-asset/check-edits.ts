import { isId, type LocalizedTextInput, refused } from '@media-graph/subgraph';
import type { EditAssetMetadataInput, ImageMetadataInput } from '../generated/resolvers.ts';
import type { ImageMetadata } from '../metadata/image-metadata.entity.ts';
import type { MediaAsset } from './media-asset.entity.ts';

type Columns = Pick<
  MediaAsset,
  | 'title'
  | 'description'
  | 'altText'
  | 'creditLine'
  | 'copyrightNotice'
  | 'creatorName'
  | 'personId'
  | 'takenAt'
>;
/** null goes back to what the file says. */
type Overlay = { [Name in keyof ImageMetadata]: ImageMetadata[Name] | null };

const localized = { title: 300, description: 5000, altText: 1000 } as const;
const plain = { creditLine: 200, copyrightNotice: 500, creatorName: 200 } as const;
const overlayLengths: Partial<Record<keyof ImageMetadataInput, number>> = {
  rightsUsageTerms: 1000,
  instructions: 1000,
  extendedDescription: 5000,
};
const vocabularies: Partial<Record<keyof ImageMetadataInput, RegExp>> = {
  digitalSourceType: /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/\w+$/,
  dataMining: /^https?:\/\/ns\.useplus\.org\/ldf\/vocab\/DMI-[A-Z-]+$/,
};
/** The first photograph that is left was taken in that year. */
const firstPhotograph = Date.UTC(1826, 0, 1);
const mostEntries = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text may not hold
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const checkText = (text: string, longest: number, ...field: string[]): string => {
  const trimmed = text.trim();
  if (trimmed === '') throw refused('INVALID_INPUT', 'Blank; null takes it away', 'input', ...field);
  if (trimmed.length > longest)
    throw refused('INVALID_INPUT', `At most ${longest} characters, not ${trimmed.length}`, 'input', ...field);
  if (control.test(trimmed) || !trimmed.isWellFormed())
    throw refused('INVALID_INPUT', 'Holds control characters or broken ones', 'input', ...field);
  return trimmed;
};

const checkLocalized = (text: LocalizedTextInput, longest: number, name: string): LocalizedTextInput => {
  const parts = Object.entries(text).filter(([, part]) => part != null && part.trim() !== '');
  if (parts.length === 0)
    throw refused('INVALID_INPUT', 'Give at least one language; null takes it away', 'input', name);
  return Object.fromEntries(
    parts.map(([language, part]) => [language, checkText(part, longest, name, language)]),
  );
};

/** An id of another subgraph's thing, which only its shape can be checked of. */
export const checkId = (id: string | null, name: string): string | null => {
  if (id !== null && !isId(id)) throw refused('INVALID_INPUT', 'This is not an id', 'input', name);
  return id;
};

const checkOverlay = (input: ImageMetadataInput): Overlay =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const key = name as keyof ImageMetadataInput;
      const longest = overlayLengths[key] ?? 300;
      const field = ['metadata', name];
      if (value == null) return [name, null];
      if (Array.isArray(value)) {
        if (value.length > mostEntries)
          throw refused('INVALID_INPUT', `At most ${mostEntries} entries`, 'input', ...field);
        return [name, value.map((one, index) => checkText(one, 100, ...field, String(index)))];
      }
      const text = checkText(value, longest, ...field);
      if (vocabularies[key] && !vocabularies[key].test(text))
        throw refused('INVALID_INPUT', 'Not a code of the vocabulary of this field', 'input', ...field);
      return [name, text];
    }),
  );

/**
 * The columns that an edit changes: what the input leaves out is left out here, null takes a value away.
 *
 * @throws INVALID_INPUT naming the field
 */
export const checkEdits = (
  input: Omit<EditAssetMetadataInput, 'idempotencyKey' | 'id' | 'version'>,
): Partial<Columns> & { metadata?: Overlay } => {
  const changes: Partial<Columns> & { metadata?: Overlay } = {};
  for (const [name, longest] of Object.entries(localized) as [keyof typeof localized, number][]) {
    const text = input[name];
    if (text !== undefined) changes[name] = text === null ? null : checkLocalized(text, longest, name);
  }
  for (const [name, longest] of Object.entries(plain) as [keyof typeof plain, number][]) {
    const text = input[name];
    if (text !== undefined) changes[name] = text === null ? null : checkText(text, longest, name);
  }
  if (input.creatorId !== undefined) changes.personId = checkId(input.creatorId, 'creatorId');
  if (input.takenAt !== undefined) {
    const time = input.takenAt?.getTime();
    if (time !== undefined && (time < firstPhotograph || time > Date.now()))
      throw refused('INVALID_INPUT', 'Between 1826 and now', 'input', 'takenAt');
    changes.takenAt = input.takenAt;
  }
  if (input.metadata) changes.metadata = checkOverlay(input.metadata);
  return changes;
};

/** The edits of the metadata with further ones over them. */
export const overlay = (edited: ImageMetadata, further: Overlay = {}): ImageMetadata =>
  Object.fromEntries(
    Object.entries({ ...edited, ...further }).filter(([, value]) => value !== null),
  ) as ImageMetadata;
