import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import type { MediaUsage } from './media-usage.entity.ts';

type Given = Pick<MediaUsage, 'platform' | 'articleId'> & { readonly agreement: string };

/**
 * By which agreement of its owner a picture goes with a story, and to whom; which stories it gives is held where the story
 * is given. @throws INVALID_INPUT for another use, and for what proves no agreement of the owner's that is in force
 */
export const requireExchange = (
  { readExchange }: Pick<Transaction, 'readExchange'>,
  { ownerId }: Pick<MediaFile, 'ownerId'>,
  { platform, articleId, agreement }: Given,
): Pick<MediaUsage, 'agreementId' | 'takerId'> => {
  if (platform !== 'SYNDICATION' || articleId === null)
    throw refused(
      'INVALID_INPUT',
      'By agreement a picture goes with an article that is given',
      'input',
      'agreement',
    );
  const exchange = readExchange(agreement);
  if (exchange?.giverId !== ownerId)
    throw refused(
      'INVALID_INPUT',
      'This proves no agreement in force by which the owner gives its stories',
      ...['input', 'agreement'],
    );
  return { agreementId: exchange.agreementId, takerId: exchange.takerId };
};
