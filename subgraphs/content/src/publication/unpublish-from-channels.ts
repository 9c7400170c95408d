import { allow, lockVersion, optionalText, refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { UnpublishFromChannelsInput } from '../generated/resolvers.ts';
import { chosenChannels } from './chosen-channels.ts';
import { takeOff } from './take-off.ts';

const field = ['input', 'channelIds'];

/** Takes an article from some of its channels; from the last one, it is unpublished. */
export const unpublishFromChannels = async (
  tx: Transaction,
  input: UnpublishFromChannelsInput,
): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const channels = await chosenChannels(tx, input.channelIds, ...field);
  if (channels.some(({ kind }) => kind === 'PRINT'))
    throw refused('INVALID_INPUT', 'Paper cannot be taken back', ...field);
  const live = new Set(
    (await tx.publicationsOfArticles.load(article.id)).flatMap(({ status, channelId }) =>
      status === 'LIVE' ? channelId : [],
    ),
  );
  const missing = channels.find(({ id }) => !live.has(id));
  if (missing) throw refused('INVALID_INPUT', `The article is not on ${missing.slug}`, ...field);
  return takeOff(
    tx,
    article,
    channels.map(({ id }) => id),
    reason,
  );
};
