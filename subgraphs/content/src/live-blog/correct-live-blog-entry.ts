import { allow, optionalLocalized, requireLocalized, requirePast, revise } from '@media-graph/subgraph';
import { assetIdsOf } from '../article/asset-ids-of.ts';
import type { Transaction } from '../context.ts';
import type { CorrectLiveBlogEntryInput } from '../generated/resolvers.ts';
import { requireAddedRights } from '../picture-rights/require-added-rights.ts';
import { requireCover } from '../picture-rights/require-cover.ts';
import { indexLiveBlog } from './index-live-blog.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';
import { lockEntry } from './lock-live-blog.ts';
import { requireEntryBody } from './require-entry-body.ts';

/** Puts an entry right, with a notice; what it said before stays with it. */
export const correctLiveBlogEntry = async (
  tx: Transaction,
  input: CorrectLiveBlogEntryInput,
): Promise<LiveBlogEntry> => {
  allow(tx.viewer, 'editor');
  const notice = requireLocalized(input.notice, 500, 'input', 'notice');
  const { entry, article } = await lockEntry(tx, input);
  const { document, headline, occurredAt } = input;
  const body =
    document == null ? entry.body : requireEntryBody(document, article.language, 'input', 'document');
  const assetIds = assetIdsOf(null, body);
  const added = assetIds.filter((id) => !entry.assetIds.includes(id));
  await requireCover(tx, article, added, input.coverStatement);
  await requireAddedRights(tx, article.id, added, input.rightsStatement);
  await revise(tx.liveBlogEntryRepository, entry, {
    ...{ body, assetIds, notice },
    ...(headline !== undefined && { headline: optionalLocalized(headline, 200, 'input', 'headline') }),
    ...(occurredAt != null && { occurredAt: requirePast(occurredAt, 'input', 'occurredAt') }),
  });
  await tx.liveBlogEntryRepository.showAssets(article.id);
  await indexLiveBlog(tx, article.id);
  return tx.liveBlogEntryRepository.findOneByOrFail({ id: entry.id });
};
