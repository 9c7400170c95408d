import { closedMonthRepository, type Session } from '@media-graph/subgraph';
import { visibleTo } from './access.ts';
import { accrualRepository } from './accrual/accrual.repository.ts';
import { carrierContactRepository, carrierRepository } from './carrier/delivery-carrier.repository.ts';
import { circulationSeriesRepository } from './circulation-series/circulation-series.repository.ts';
import { companyRepository, figuresRepository } from './company/company.repository.ts';
import { complaintRepository, complaintWordsRepository } from './complaint/delivery-complaint.repository.ts';
import { copyReturnRepository } from './copy-return/copy-return.repository.ts';
import { deliveryRunRepository } from './delivery-run/delivery-run.repository.ts';
import { deliveryShortfallRepository } from './delivery-shortfall/delivery-shortfall.repository.ts';
import {
  drawRepository,
  issueCancellationRepository,
  issuePlanRepository,
  printNoticeRepository,
} from './issue-plan/issue-plan.repository.ts';
import { outletRepository } from './outlet/delivery-outlet.repository.ts';
import { outletDiscountRepository } from './outlet-discount/outlet-discount.repository.ts';
import { outletMonthRepository } from './outlet-month/outlet-month.repository.ts';
import {
  paperCreditNoteRepository,
  paperInvoiceRepository,
  paperPaymentRepository,
} from './paper-invoice/paper-invoice.repository.ts';
import { ratePlanRepository } from './rate-plan/paper-rate-plan.repository.ts';
import { routeRepository, stopRepository } from './route/delivery-route.repository.ts';
import { routeSheetRepository } from './route-sheet/route-sheet.repository.ts';
import { chargeRepository } from './settlement/carrier-charge.repository.ts';
import { settlementRepository } from './settlement/carrier-settlement.repository.ts';
import {
  addressRepository,
  subscriberContactRepository,
  subscriberRepository,
} from './subscriber/paper-subscriber.repository.ts';
import {
  entryRepository,
  pauseRepository,
  placementRepository,
  subscriptionRepository,
  termRepository,
} from './subscription/paper-subscription.repository.ts';
import { subscriptionGrowthRepository } from './subscription-growth/subscription-growth.repository.ts';
import { titleRepository } from './title/distributed-title.repository.ts';
import {
  vehicleAssignmentRepository,
  vehicleDriverRepository,
  vehicleRepository,
} from './vehicle/delivery-vehicle.repository.ts';

/** Every table's questions, as the viewer may ask them. */
export const repositories = ({ manager, viewer }: Session) => ({
  titleRepository: titleRepository(manager),
  ratePlanRepository: ratePlanRepository(manager, viewer),
  circulationSeriesRepository: circulationSeriesRepository(manager, viewer),
  accrualRepository: accrualRepository(manager),
  carrierRepository: carrierRepository(manager, viewer),
  carrierContactRepository: carrierContactRepository(manager),
  vehicleRepository: vehicleRepository(manager, viewer),
  vehicleDriverRepository: vehicleDriverRepository(manager),
  vehicleAssignmentRepository: vehicleAssignmentRepository(manager, viewer),
  outletRepository: outletRepository(manager, viewer),
  routeRepository: routeRepository(manager, viewer),
  stopRepository: stopRepository(manager, viewer),
  subscriberRepository: subscriberRepository(manager, viewer),
  subscriberContactRepository: subscriberContactRepository(manager),
  addressRepository: addressRepository(manager, viewer),
  subscriptionRepository: subscriptionRepository(manager, viewer),
  placementRepository: placementRepository(manager, viewer),
  outletDiscountRepository: outletDiscountRepository(manager, viewer),
  outletMonthRepository: outletMonthRepository(manager, viewer),
  paperInvoiceRepository: paperInvoiceRepository(manager, viewer),
  paperCreditNoteRepository: paperCreditNoteRepository(manager, viewer),
  paperPaymentRepository: paperPaymentRepository(manager, viewer),
  termRepository: termRepository(manager, viewer),
  pauseRepository: pauseRepository(manager, viewer),
  entryRepository: entryRepository(manager, viewer),
  issuePlanRepository: issuePlanRepository(manager, viewer),
  issueCancellationRepository: issueCancellationRepository(manager, viewer),
  drawRepository: drawRepository(manager, viewer),
  printNoticeRepository: printNoticeRepository(manager, viewer),
  deliveryRunRepository: deliveryRunRepository(manager, viewer),
  copyReturnRepository: copyReturnRepository(manager, viewer),
  deliveryShortfallRepository: deliveryShortfallRepository(manager, viewer),
  complaintRepository: complaintRepository(manager, viewer),
  complaintWordsRepository: complaintWordsRepository(manager),
  settlementRepository: settlementRepository(manager, viewer),
  chargeRepository: chargeRepository(manager, viewer),
  routeSheetRepository: routeSheetRepository(manager),
  closedMonthRepository: closedMonthRepository(manager, visibleTo(viewer, 'HEADQUARTERS')),
  companyRepository: companyRepository(manager),
  subscriptionGrowthRepository: subscriptionGrowthRepository(manager, viewer),
  figuresRepository: figuresRepository(manager, viewer),
});
