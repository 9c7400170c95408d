import { type Subgraph, seedId } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { adAvails } from './ad-slot/ad-avails.resolvers.ts';
import { AdSlotEntity } from './ad-slot/ad-slot.entity.ts';
import { adSlot } from './ad-slot/ad-slot.resolvers.ts';
import { seedAdSlots } from './ad-slot/ad-slot.seed.ts';
import { inventoryMutations } from './ad-slot/inventory-mutations.resolvers.ts';
import {
  AdAccountEntity,
  AdvertiserContactEntity,
  AdvertiserEntity,
} from './advertiser/advertiser.entity.ts';
import { advertiser } from './advertiser/advertiser.resolvers.ts';
import { seedAdvertisers } from './advertiser/advertiser.seed.ts';
import { advertiserMutations } from './advertiser/advertiser-mutations.resolvers.ts';
import { databaseRole } from './business/reach.ts';
import { AdvertisingProfileEntity } from './company/company.entity.ts';
import { company } from './company/company.resolvers.ts';
import { seedCompany } from './company/company.seed.ts';
import { constraintErrors } from './constraint-errors.ts';
import { createDataSources, type DataSources } from './context.ts';
import { assignmentMutations } from './creative/assignment-mutations.resolvers.ts';
import { AdAssignmentEntity, AdCreativeEntity, AdReviewEntity } from './creative/creative.entity.ts';
import { creative } from './creative/creative.resolvers.ts';
import { seedCreatives } from './creative/creative.seed.ts';
import { creativeMutations } from './creative/creative-mutations.resolvers.ts';
import { DigitalAvailEntity } from './digital-avail/digital-avail.entity.ts';
import { AdInvoiceEntity, AdInvoiceItemEntity, AdPaymentEntity } from './invoice/invoice.entity.ts';
import { invoice } from './invoice/invoice.resolvers.ts';
import { seedInvoices } from './invoice/invoice.seed.ts';
import { invoiceMutations } from './invoice/invoice-mutations.resolvers.ts';
import { AdLineEntity, AdSponsorshipEntity } from './line/line.entity.ts';
import { line } from './line/line.resolvers.ts';
import { seedLines } from './line/line.seed.ts';
import { lineBooking } from './line/line-booking.resolvers.ts';
import { lineMutations } from './line/line-mutations.resolvers.ts';
import { lineSteps } from './line/line-steps.resolvers.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.resolvers.ts';
import { AdOrderEntity } from './order/order.entity.ts';
import { order } from './order/order.resolvers.ts';
import { orderMutations } from './order/order-mutations.resolvers.ts';
import { OutdoorFaceEntity } from './outdoor-face/outdoor-face.entity.ts';
import { outdoorFace } from './outdoor-face/outdoor-face.resolvers.ts';
import { seedDigitalAvails, seedOutdoorFaces } from './outdoor-face/outdoor-face.seed.ts';
import { AdPlacementEntity } from './placement/placement.entity.ts';
import { placement } from './placement/placement.resolvers.ts';
import { AdProductEntity } from './product/product.entity.ts';
import { product } from './product/product.resolvers.ts';
import { seedProducts, seedRateCards } from './product/product.seed.ts';
import { productMutations } from './product/product-mutations.resolvers.ts';
import { AdRateEntity, RateCardEntity } from './rate-card/rate-card.entity.ts';
import { rateCard } from './rate-card/rate-card.resolvers.ts';
import { rateCardMutations } from './rate-card/rate-card-mutations.resolvers.ts';
import { PastRevenueEntity } from './revenue/past-revenue.entity.ts';
import { seedPastRevenues } from './revenue/past-revenue.seed.ts';
import { revenue } from './revenue/revenue.resolvers.ts';
import { seedAtScale } from './seed-scale.ts';

export const advertising: Subgraph<DataSources> = {
  name: 'advertising',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [
        company,
        product,
        rateCard,
        advertiser,
        order,
        line,
        placement,
        adSlot,
        adAvails,
        outdoorFace,
        creative,
        invoice,
        revenue,
        newspaperIssue,
        productMutations,
        rateCardMutations,
        advertiserMutations,
        orderMutations,
        lineMutations,
        lineBooking,
        lineSteps,
        inventoryMutations,
        creativeMutations,
        assignmentMutations,
        invoiceMutations,
      ],
      entities: [
        AdvertisingProfileEntity,
        AdProductEntity,
        RateCardEntity,
        AdRateEntity,
        AdvertiserEntity,
        AdvertiserContactEntity,
        AdAccountEntity,
        AdOrderEntity,
        AdLineEntity,
        AdSponsorshipEntity,
        AdPlacementEntity,
        AdSlotEntity,
        DigitalAvailEntity,
        OutdoorFaceEntity,
        AdCreativeEntity,
        AdReviewEntity,
        AdAssignmentEntity,
        AdInvoiceEntity,
        AdInvoiceItemEntity,
        AdPaymentEntity,
        PastRevenueEntity,
      ],
      constraintErrors,
    },
  ],
  migrations,
  databaseRoles: [
    'advertising_reader',
    'advertising_staff',
    'advertising_headquarters',
    'advertising_finance',
  ],
  databaseRole,
  createDataSources,
  demonstration: {
    seeds: {
      company: seedCompany,
      products: seedProducts,
      'rate-cards': seedRateCards,
      advertisers: seedAdvertisers,
      'ad-slots': seedAdSlots,
      'outdoor-faces': seedOutdoorFaces,
      'digital-avails': seedDigitalAvails,
      lines: seedLines,
      creatives: seedCreatives,
      invoices: seedInvoices,
      'past-revenues': seedPastRevenues,
    },
    seedAtScale,
    seedAs: { organisation: seedId('Organisation', 'huibao-advertising'), roles: ['staff'] },
  },
};
