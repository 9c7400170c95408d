import { checkEach, optionalId, refused, requireEntries, requireFound } from '@media-graph/subgraph';
import { requireWorksOn, worksOn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EditMediaAssetsInput } from '../generated/resolvers.ts';
import { overlaid, requireMetadata } from '../metadata/require-metadata.ts';
import { isImage, type MediaAsset, type MediaFile } from './media-asset.entity.ts';
import { requireColumns } from './require-columns.ts';
import { requireReleasable } from './require-releasable.ts';
import { searchVectorOf } from './search-vector-of.ts';

const mostAtOnce = 200;
const mostKeywords = 100;

type Named = EditMediaAssetsInput['assets'][number];

const requireDistinct = (assets: readonly Named[]): Named[] => {
  const named = requireEntries(assets, 1, mostAtOnce, 'input', 'assets').map(({ id, version }) => ({
    ...{ id: id.toLowerCase(), version },
  }));
  const ids = named.map(({ id }) => id);
  return checkEach(named, (one, index) => {
    if (ids.indexOf(one.id) < index)
      throw refused('DUPLICATE', 'It is named twice', 'input', 'assets', String(index), 'id');
    return one;
  });
};

/** Edits what is said of many assets at once, all of them or none. */
export const editMediaAssets = async (
  tx: Transaction,
  input: EditMediaAssetsInput,
): Promise<{ files: MediaFile[]; assets: MediaAsset[] }> => {
  const named = requireDistinct(input.assets);
  const { metadata = {}, addKeywords = [], eventId, assets: _, idempotencyKey: __, ...texts } = input;
  const columns = requireColumns(texts);
  const further = requireMetadata(metadata ?? {}, 'input', 'metadata');
  const { keywords: added = [] } = requireMetadata({ keywords: addKeywords }, 'input');
  const event = eventId === undefined ? {} : { eventId: optionalId(eventId, 'input', 'eventId') };
  const seen = await Promise.all(named.map(({ id }) => tx.mediaFiles.load(id)));
  const own = seen.flatMap((asset) => (asset && worksOn(tx.viewer, asset) ? [asset.id] : []));
  // Whoever works on none may lock none either.
  const rows = own.length > 0 ? await tx.mediaAssetRepository.lockAll(own) : [];
  const locked = new Map(rows.map((asset) => [asset.id, asset]));

  const edited = checkEach(named, ({ id, version }, index): MediaFile => {
    const at = ['input', 'assets', String(index)];
    requireWorksOn(tx.viewer, requireFound(seen[index], ...at, 'id'), ...at);
    const asset = requireFound(locked.get(id), ...at, 'id');
    if (asset.version !== version)
      throw refused('VERSION_CONFLICT', `It is at version ${asset.version}`, ...at, 'version');
    const editedMetadata = overlaid(asset.editedMetadata, further);
    const { keywords = [] } = { ...asset.originalMetadata, ...editedMetadata };
    const all = [...new Set([...keywords, ...(added ?? [])])];
    if (all.length > mostKeywords)
      throw refused('INVALID_INPUT', `It would have more than ${mostKeywords} keywords`, ...at, 'id');
    if (added?.length) editedMetadata.keywords = all;
    const changed = { ...asset, ...columns, ...event, editedMetadata };
    if (asset.status === 'RELEASED') requireReleasable(changed, ...at, 'id');
    return { ...changed, version: version + 1, searchVector: searchVectorOf(changed) };
  });
  await tx.mediaAssetRepository.writeAll(edited);
  return { files: edited, assets: edited.filter(isImage) };
};
