import { type FeedEntry, feedEntry } from '../channel-feed/feed-entries.ts';
import { canceledNinjs, ninjsOf } from '../channel-feed/write-ninjs.ts';
import type { DataSources } from '../context.ts';
import { shownOnChannel } from '../publication/shown-on-channel.ts';
import type { SyndicationDelivery } from './syndication-delivery.entity.ts';
import type { SyndicationProduct } from './syndication-product.entity.ts';
import type { SyndicationSubscription } from './syndication-subscription.entity.ts';

/** A story as readers have it now on a channel of the product; null where they do not. */
const entryNow = async (
  { channelIds }: SyndicationProduct,
  articleId: string,
  sources: DataSources,
): Promise<FeedEntry | null> => {
  const publications = await sources.publicationsOfArticles.load(articleId);
  for (const { channelId } of publications)
    if (channelIds.length === 0 || channelIds.includes(channelId)) {
      const shown = await shownOnChannel(channelId, articleId, new Date(), sources);
      if (shown) return feedEntry(shown, sources);
    }
  return null;
};

const usageTermsOf = ({ territory, agreedLicence, agreedCredit }: SyndicationSubscription): string =>
  [
    `Territory: ${territory}`,
    ...(agreedLicence === null ? [] : [agreedLicence, `Credit: ${agreedCredit}`]),
  ].join('; ');

/** What a partner is told of a story: the story as readers have it now, or that it may be used no more. */
export const deliveredItem = async (
  {
    articleId,
    versionNumber,
    kind,
    deliveredAt,
  }: Pick<SyndicationDelivery, 'articleId' | 'versionNumber' | 'kind' | 'deliveredAt'>,
  subscription: SyndicationSubscription,
  sources: DataSources,
): Promise<object> => {
  const product = (await sources.syndicationProducts.load(subscription.productId))!;
  const entry = kind === 'USABLE' ? await entryNow(product, articleId, sources) : null;
  return entry
    ? { ...ninjsOf(entry), usageTerms: usageTermsOf(subscription) }
    : canceledNinjs(articleId, versionNumber, deliveredAt);
};
