import { optionalId, refused, requireLocalized, requireText } from '@media-graph/subgraph';
import type { EditMediaAssetMetadataInput } from '../generated/resolvers.ts';
import type { MediaFile } from './media-asset.entity.ts';

const localized = { title: 300, description: 5000, altText: 1000 } as const;
const plain = { creditLine: 200, copyrightNotice: 500, creatorName: 200 } as const;
type Columns = Pick<MediaFile, keyof typeof localized | keyof typeof plain | 'personId' | 'takenAt'>;

/** The first photograph that is left was taken in that year. */
export const firstPhotograph = '1826-01-01';

const requireTaken = (at: Date | null): Date | null => {
  if (at && (at < new Date(firstPhotograph) || at.getTime() > Date.now()))
    throw refused('INVALID_INPUT', 'Between 1826 and now', 'input', 'takenAt');
  return at;
};

/** The columns that an edit changes: what the input leaves out is left out here, null takes a value away. @throws INVALID_INPUT */
export const requireColumns = (
  input: Omit<EditMediaAssetMetadataInput, 'idempotencyKey' | 'id' | 'version'>,
): Partial<Columns> => {
  const changes: Partial<Columns> = {};
  for (const [name, longest] of Object.entries(localized) as [keyof typeof localized, number][]) {
    const text = input[name];
    if (text !== undefined) changes[name] = text && requireLocalized(text, longest, 'input', name);
  }
  for (const [name, longest] of Object.entries(plain) as [keyof typeof plain, number][]) {
    const text = input[name];
    if (text !== undefined) changes[name] = text === null ? null : requireText(text, longest, 'input', name);
  }
  if (input.creatorId !== undefined) changes.personId = optionalId(input.creatorId, 'input', 'creatorId');
  if (input.takenAt !== undefined) changes.takenAt = requireTaken(input.takenAt);
  return changes;
};
