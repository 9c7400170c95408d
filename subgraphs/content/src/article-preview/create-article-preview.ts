import { allow, refused, requireBetween, requireFound, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateArticlePreviewInput } from '../generated/resolvers.ts';
import type { ArticlePreview } from './article-preview.entity.ts';

const mostHours = 14 * 24;

/** Makes a link by which somebody outside reads a story, for a while. */
export const createArticlePreview = async (
  tx: Transaction,
  input: CreateArticlePreviewInput,
): Promise<ArticlePreview> => {
  allow(tx.viewer, 'editor', 'reviewer');
  const purpose = requireText(input.purpose, 200, 'input', 'purpose');
  const hours = requireBetween(input.hours, 1, mostHours, 'input', 'hours');
  const article = requireFound(await tx.articles.load(input.articleId), 'input', 'articleId');
  if (['KILLED', 'RECALLED', 'SPIKED'].includes(article.status))
    throw refused(
      'ILLEGAL_TRANSITION',
      `A story that is ${article.status} is shown to nobody`,
      'input',
      'articleId',
    );
  const id = uuidv7();
  const expiresAt = new Date(Date.now() + hours * 3_600_000);
  await tx.articlePreviewRepository.insert({ id, articleId: article.id, purpose, expiresAt });
  return tx.articlePreviewRepository.findOneByOrFail({ id });
};
