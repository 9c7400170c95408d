import { optionalId, refused, requireLocalized, requireText } from '@media-graph/subgraph';
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
        return [name, value.map((one, index) => requireText(one, 100, 'input', ...field, String(index)))];
      }
      const text = requireText(value, longest, 'input', ...field);
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
    if (text !== undefined)
      changes[name] = text === null ? null : requireLocalized(text, longest, 'input', name);
  }
  for (const [name, longest] of Object.entries(plain) as [keyof typeof plain, number][]) {
    const text = input[name];
    if (text !== undefined) changes[name] = text === null ? null : requireText(text, longest, 'input', name);
  }
  if (input.creatorId !== undefined) changes.personId = optionalId(input.creatorId, 'input', 'creatorId');
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
