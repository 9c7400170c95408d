import { closedMonthRepository, type Session } from '@media-graph/subgraph';
import { visibleTo } from './access.ts';
import { adCorrectionRepository } from './ad-correction/ad-correction.repository.ts';
import { adCostRateRepository } from './ad-cost-rate/ad-cost-rate.repository.ts';
import { adPackageRepository } from './ad-package/ad-package.repository.ts';
import { adSeriesRepository } from './ad-series/ad-series.repository.ts';
import { adSlotRepository } from './ad-slot/ad-slot.repository.ts';
import {
  accountRepository,
  advertiserRepository,
  contactRepository,
} from './advertiser/advertiser.repository.ts';
import { archiveRepository } from './archive/archive.repository.ts';
import { digitalAvailRepository } from './avail/avail.repository.ts';
import { classifiedRepository } from './classified/classified.repository.ts';
import { companyRepository } from './company/company.repository.ts';
import {
  assignmentRepository,
  creativeRepository,
  reviewRepository,
} from './creative/creative.repository.ts';
import { creditNoteItemRepository, creditNoteRepository } from './credit-note/credit-note.repository.ts';
import { deliveryRepository } from './delivery/delivery.repository.ts';
import { discountRequestRepository } from './discount/discount-request.repository.ts';
import { invoiceItemRepository, invoiceRepository, paymentRepository } from './invoice/invoice.repository.ts';
import { lineRepository } from './line/line.repository.ts';
import { adAreaRepository } from './newspaper-issue/ad-area.repository.ts';
import { orderRepository } from './order/order.repository.ts';
import { outdoorFaceRepository } from './outdoor-face/outdoor-face.repository.ts';
import { placementRepository } from './placement/placement.repository.ts';
import { productRepository } from './product/product.repository.ts';
import { proofRepository } from './proof/proof.repository.ts';
import { rateCardRepository, rateRepository } from './rate-card/rate-card.repository.ts';
import { rebookingRepository } from './rebooking/rebooking.repository.ts';
import { revenueRepository } from './revenue/revenue.repository.ts';
import { sponsorshipRepository } from './sponsorship/sponsorship.repository.ts';
import { surchargeRepository } from './surcharge/surcharge.repository.ts';

/** Every table's questions, as the viewer may ask them. */
export const repositories = ({ manager, viewer }: Session) => ({
  closedMonthRepository: closedMonthRepository(manager, visibleTo(viewer, 'HEADQUARTERS')),
  adSeriesRepository: adSeriesRepository(manager, viewer),
  companyRepository: companyRepository(manager, viewer),
  productRepository: productRepository(manager, viewer),
  rateCardRepository: rateCardRepository(manager, viewer),
  rateRepository: rateRepository(manager, viewer),
  advertiserRepository: advertiserRepository(manager, viewer),
  contactRepository: contactRepository(manager, viewer),
  accountRepository: accountRepository(manager, viewer),
  orderRepository: orderRepository(manager, viewer),
  lineRepository: lineRepository(manager, viewer),
  sponsorshipRepository: sponsorshipRepository(manager),
  placementRepository: placementRepository(manager, viewer),
  adCorrectionRepository: adCorrectionRepository(manager, viewer),
  adCostRateRepository: adCostRateRepository(manager, viewer),
  adAreaRepository: adAreaRepository(manager),
  adSlotRepository: adSlotRepository(manager, viewer),
  classifiedRepository: classifiedRepository(manager),
  digitalAvailRepository: digitalAvailRepository(manager, viewer),
  outdoorFaceRepository: outdoorFaceRepository(manager, viewer),
  archiveRepository: archiveRepository(manager, viewer),
  creativeRepository: creativeRepository(manager, viewer),
  reviewRepository: reviewRepository(manager, viewer),
  assignmentRepository: assignmentRepository(manager, viewer),
  invoiceRepository: invoiceRepository(manager, viewer),
  invoiceItemRepository: invoiceItemRepository(manager, viewer),
  paymentRepository: paymentRepository(manager, viewer),
  creditNoteRepository: creditNoteRepository(manager, viewer),
  creditNoteItemRepository: creditNoteItemRepository(manager, viewer),
  revenueRepository: revenueRepository(manager, viewer),
  rebookingRepository: rebookingRepository(manager, viewer),
  adPackageRepository: adPackageRepository(manager, viewer),
  discountRequestRepository: discountRequestRepository(manager, viewer),
  surchargeRepository: surchargeRepository(manager, viewer),
  deliveryRepository: deliveryRepository(manager, viewer),
  proofRepository: proofRepository(manager, viewer),
});
