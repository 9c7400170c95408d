import type { Module } from '@media-graph/subgraph';
import { adCorrection } from './ad-correction/ad-correction.module.ts';
import { adCostRate } from './ad-cost-rate/ad-cost-rate.module.ts';
import { adPackage } from './ad-package/ad-package.module.ts';
import { adSeries } from './ad-series/ad-series.module.ts';
import { adSetting } from './ad-setting/ad-setting.module.ts';
import { adSlot } from './ad-slot/ad-slot.module.ts';
import { advertiser } from './advertiser/advertiser.module.ts';
import { archive } from './archive/archive.module.ts';
import { avail } from './avail/avail.module.ts';
import { classified } from './classified/classified.module.ts';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
import { creative } from './creative/creative.module.ts';
import { creditNote } from './credit-note/credit-note.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { delivery } from './delivery/delivery.module.ts';
import { discount } from './discount/discount.module.ts';
import { invoice } from './invoice/invoice.module.ts';
import { line } from './line/line.module.ts';
import { makeGood } from './make-good/make-good.module.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.module.ts';
import { order } from './order/order.module.ts';
import { outdoorFace } from './outdoor-face/outdoor-face.module.ts';
import { placement } from './placement/placement.module.ts';
import { product } from './product/product.module.ts';
import { proof } from './proof/proof.module.ts';
import { rateCard } from './rate-card/rate-card.module.ts';
import { rebooking } from './rebooking/rebooking.module.ts';
import { revenue } from './revenue/revenue.module.ts';
import { sponsorship } from './sponsorship/sponsorship.module.ts';
import { surcharge } from './surcharge/surcharge.module.ts';

const market = [product, rateCard, surcharge, adSlot, classified, outdoorFace, avail];
const sales = [
  advertiser,
  order,
  line,
  placement,
  rebooking,
  makeGood,
  adPackage,
  discount,
  delivery,
  proof,
  creative,
  archive,
  sponsorship,
];
const accounts = [invoice, creditNote, adCorrection, adCostRate, revenue, newspaperIssue];

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  company,
  adSetting,
  closedMonth,
  ...market,
  ...sales,
  ...accounts,
  adSeries,
  dataSubjectRequest,
];
