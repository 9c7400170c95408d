import { daysBetween, seedId, shanghaiInstant, type WrittenText } from '@media-graph/subgraph';
import { measureOf, wholePage } from '../ad-slot/slot-size.ts';
import type { AdLine } from '../line/line.entity.ts';
import { priceOf } from '../line/price-of.ts';
import { areasOf, keyIn, slotIdOf } from './ad-slots.seed.ts';
import { seededAdvertisers } from './advertisers.seed.ts';
import type { Campaign } from './campaigns.ts';
import { seededCompany } from './company.seed.ts';
import { seededProducts } from './products.seed.ts';

export type SeededLine = Omit<AdLine, 'version' | 'createdAt' | 'updatedAt' | 'invoicedMinor'>;

export const slotIdsOf = (campaign: Campaign): string[] =>
  campaign.medium === 'PRINT'
    ? campaign.insertions.map(([date, index]) => slotIdOf(date, areasOf(date)[index]!))
    : [];

const flightOf = (campaign: Campaign): { startsOn: string; endsOn: string; quantity: bigint } => {
  if (campaign.medium !== 'PRINT')
    return {
      startsOn: campaign.from,
      endsOn: campaign.to,
      quantity: campaign.quantity ?? BigInt(campaign.frames?.length ?? 1),
    };
  const dates = campaign.insertions.map(([date]) => date).sort();
  return {
    startsOn: dates[0]!,
    endsOn: dates.at(-1)!,
    quantity: BigInt(dates.length),
  };
};

/** An order a month of each customer. */
export const orderIdOf = (month: string, advertiser: string): string =>
  seedId('AdOrder', keyIn(month, advertiser));

const sponsorOf = (slug: string): { sponsor: WrittenText; sponsorRegistryId: string | null } => {
  const { name, registered } = seededAdvertisers.find((one) => one.slug === slug)!;
  return { sponsor: name, sponsorRegistryId: registered ? seedId('Organisation', slug) : null };
};

/** The line of a campaign, as it stands when its time is over. */
export const seededLine = (campaign: Campaign): SeededLine => {
  const { key, month, advertiser, percent, section } = campaign;
  const {
    medium,
    rateType,
    price,
    slotSize = null,
  } = seededProducts.find(({ code }) => code === campaign.product)!;
  const { startsOn, endsOn, quantity } = flightOf(campaign);
  const listRateMinor = medium === 'PRINT' && section === 'politics' ? (price * 6n) / 5n : price;
  const rateMinor = (listRateMinor * percent) / 100n;
  const days = daysBetween(startsOn, endsOn) + 1;
  const measure = slotSize && measureOf(slotSize, wholePage);
  const bought = { rateType, quantity, days, measure, words: null };
  const { event, article } = campaign.medium === 'PRINT' ? {} : campaign;
  return {
    id: seedId('AdLine', key),
    organisationId: seededCompany,
    orderId: orderIdOf(month, advertiser),
    productId: seedId('AdProduct', campaign.product),
    status: 'FINISHED',
    statusReason: null,
    startsOn,
    endsOn,
    rateType,
    rateMinor,
    listRateMinor,
    quantity,
    costMinor: priceOf(bought, rateMinor),
    listCostMinor: priceOf(bought, listRateMinor),
    sectionId: section ? seedId('Section', section) : null,
    articleId: article ? seedId('Article', article) : null,
    articleMarkedAt: article ? shanghaiInstant(startsOn, '00:00') : null,
    eventId: event ? seedId('Event', event) : null,
    ...(event ? sponsorOf(advertiser) : { sponsor: null, sponsorRegistryId: null }),
    sponsorChangeReason: null,
    ...{ reservedUntil: null, freeColumns: null, freeHeightCm: null, surcharges: [], words: null },
    ...{ packageId: null, packageMinor: null },
  };
};
