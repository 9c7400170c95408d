import { optionalId, refused, requireLocalized, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { EditMediaAssetMetadataInput } from '../generated/resolvers.ts';
import { overlaid, requireMetadata } from '../metadata/require-metadata.ts';
import { lockMediaAsset } from './lock-media-asset.ts';
import type { MediaAsset } from './media-asset.entity.ts';
import { requireReleasable } from './require-releasable.ts';
import { searchVectorOf } from './search-vector-of.ts';

const localized = { title: 300, description: 5000, altText: 1000 } as const;
const plain = { creditLine: 200, copyrightNotice: 500, creatorName: 200 } as const;
type Columns = Pick<MediaAsset, keyof typeof localized | keyof typeof plain | 'personId' | 'takenAt'>;

/** The first photograph that is left was taken in that year. */
const firstPhotograph = Date.UTC(1826, 0, 1);

const requireTaken = (at: Date | null): Date | null => {
  if (at && (at.getTime() < firstPhotograph || at.getTime() > Date.now()))
    throw refused('INVALID_INPUT', 'Between 1826 and now', 'input', 'takenAt');
  return at;
};

/** The columns that an edit changes: what the input leaves out is left out here, null takes a value away. */
const requireColumns = (input: EditMediaAssetMetadataInput): Partial<Columns> => {
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

/** Edits what is said of an asset; what is public keeps what made it fit to be so. */
export const editMediaAssetMetadata = async (
  tx: Transaction,
  input: EditMediaAssetMetadataInput,
): Promise<MediaAsset> => {
  const columns = requireColumns(input);
  const further = requireMetadata(input.metadata ?? {}, 'input', 'metadata');
  const asset = await lockMediaAsset(tx, input);
  const changes = { ...columns, editedMetadata: overlaid(asset.editedMetadata, further) };
  const edited = { ...asset, ...changes };
  if (asset.status === 'RELEASED') requireReleasable(edited);
  return revise(tx.mediaAssetRepository, asset, { ...changes, searchVector: searchVectorOf(edited) });
};
