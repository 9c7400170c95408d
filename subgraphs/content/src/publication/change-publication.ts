import {
  allow,
  lockVersion,
  optionalId,
  optionalLocalized,
  optionalUrl,
  refused,
  revise,
} from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { ChangePublicationInput } from '../generated/resolvers.ts';
import { requireCover } from '../picture-rights/require-cover.ts';
import { requireRights } from '../picture-rights/require-rights.ts';

/** Gives an article another headline, picture or address on one channel. */
export const changePublication = async (tx: Transaction, input: ChangePublicationInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const { headline, leadImageId, url } = input;
  const changes = {
    ...(headline !== undefined && { headline: optionalLocalized(headline, 200, 'input', 'headline') }),
    ...(leadImageId !== undefined && { leadImageId: optionalId(leadImageId, 'input', 'leadImageId') }),
    ...(url !== undefined && { url: optionalUrl(url, 'input', 'url') }),
  };
  const article = await lockVersion(tx.articleRepository, input);
  const existing = await tx.publicationsOfArticles.load(article.id);
  const publication = existing.find(({ channelId }) => channelId === input.channelId.toLowerCase());
  if (!publication) throw refused('NOT_FOUND', 'The channel does not have the article', 'input', 'channelId');
  if (publication.status === 'LIVE' && (await tx.channels.load(publication.channelId))?.kind === 'PRINT')
    throw refused('ILLEGAL_TRANSITION', 'What is printed stays as it is', 'input', 'channelId');
  const { articleId, channelId } = publication;
  if (changes.leadImageId) await requireCover(tx, article, [changes.leadImageId], input.coverStatement);
  if (changes.leadImageId && publication.status !== 'WITHDRAWN') {
    const at = publication.scheduledAt ?? new Date();
    await requireRights(tx, articleId, input.rightsStatement, [
      { channelId, at, assetIds: [changes.leadImageId] },
    ]);
  }
  if (Object.keys(changes).length > 0)
    await tx.publicationRepository.update({ articleId, channelId }, changes);
  return revise(tx.articleRepository, article, {});
};
