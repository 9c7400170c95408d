import {
  checkEach,
  isId,
  refused,
  requireEntries,
  requireFound,
  requireId,
  writeCoverStatement,
} from '@media-graph/subgraph';
import { requireDesk } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetStoryEmbargoInput } from '../generated/resolvers.ts';
import { isImage, type MediaAsset, type MediaFile } from '../media-asset/media-asset.entity.ts';
import { requireEmbargoEnd } from '../media-asset/require-embargo-end.ts';

const mostAssets = 100;

/** Keeps the assets of a story from the public as long as the story, in place of what was said before. */
export const setStoryEmbargo = async (
  tx: Transaction,
  input: SetStoryEmbargoInput,
): Promise<{ files: MediaFile[]; assets: MediaAsset[]; coverStatement: string | null }> => {
  requireDesk(tx.viewer);
  const articleId = requireId(input.articleId, 'input', 'articleId');
  const until = requireEmbargoEnd(input.until);
  const ids = requireEntries(input.assetIds, 0, mostAssets, 'input', 'assetIds').map((id) =>
    id.toLowerCase(),
  );
  if (until === null && ids.length > 0)
    throw refused('INVALID_INPUT', 'What is lifted covers nothing', 'input', 'assetIds');
  const covered = [...new Set(ids.filter(isId))];
  const before = await tx.storyEmbargoRepository.assetsOf(articleId);
  const locked = new Map(
    (await tx.mediaAssetRepository.lockAll([...covered, ...before])).map((asset) => [asset.id, asset]),
  );
  checkEach(ids, (id, index) => {
    const asset = locked.get(id);
    return requireFound(asset?.deletedAt ? null : asset, 'input', 'assetIds', String(index));
  });
  const standing = [...locked.values()].flatMap(({ id, erasedAt }) => (erasedAt ? [] : [id]));
  await tx.storyEmbargoRepository.put({ articleId, until }, covered, standing);
  const files = await tx.mediaAssetRepository.byIds(standing);
  const madeAt = new Date().toISOString();
  const coverStatement =
    until &&
    writeCoverStatement(tx.rightsKey, { madeAt, articleId, assetIds: covered, until: until.toISOString() });
  return { files, assets: files.filter(isImage), coverStatement };
};
