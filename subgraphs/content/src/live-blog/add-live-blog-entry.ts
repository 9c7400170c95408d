import { allow, optionalLocalized, requirePast } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { assetIdsOf } from '../article/asset-ids-of.ts';
import { lockArticleRow } from '../article-lock/lock-article-row.ts';
import type { Transaction } from '../context.ts';
import type { AddLiveBlogEntryInput } from '../generated/resolvers.ts';
import { requireAddedRights } from '../picture-rights/require-added-rights.ts';
import { requireCover } from '../picture-rights/require-cover.ts';
import { indexLiveBlog } from './index-live-blog.ts';
import type { LiveBlogEntry } from './live-blog-entry.entity.ts';
import { requireEntryBody } from './require-entry-body.ts';

/** Adds an entry to a live blog that is open; readers have it at once, where they have the story. */
export const addLiveBlogEntry = async (
  tx: Transaction,
  input: AddLiveBlogEntryInput,
): Promise<LiveBlogEntry> => {
  allow(tx.viewer, 'editor');
  const headline = optionalLocalized(input.headline, 200, 'input', 'headline');
  const occurredAt = requirePast(input.occurredAt, 'input', 'occurredAt');
  const article = await lockArticleRow(tx, input.articleId, 'input', 'articleId');
  const { id: articleId, language } = article;
  const body = requireEntryBody(input.document, language, 'input', 'document');
  const assetIds = assetIdsOf(null, body);
  await requireCover(tx, article, assetIds, input.coverStatement);
  await requireAddedRights(tx, articleId, assetIds, input.rightsStatement);
  const id = uuidv7();
  const isKeyEvent = input.isKeyEvent ?? false;
  await tx.liveBlogEntryRepository.insert({
    ...{ id, articleId, occurredAt, headline, body, assetIds, isKeyEvent },
  });
  if (assetIds.length > 0) await tx.liveBlogEntryRepository.showAssets(articleId);
  await indexLiveBlog(tx, articleId);
  return tx.liveBlogEntryRepository.findOneByOrFail({ id });
};
