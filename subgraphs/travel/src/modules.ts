import type { Module } from '@media-graph/subgraph';
import { tourAgent } from './agent/tour-agent.module.ts';
import { tourAllotment } from './allotment/tour-allotment.module.ts';
import { tourAmendment } from './amendment/tour-amendment.module.ts';
import { attribution } from './attribution/attribution.module.ts';
import { tourBooking } from './booking/tour-booking.module.ts';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { departure } from './departure/departure.module.ts';
import { tourGuide } from './guide/tour-guide.module.ts';
import { tourHandover } from './handover/tour-handover.module.ts';
import { itinerarySheet } from './itinerary-sheet/itinerary-sheet.module.ts';
import { tourReceipt } from './receipt/tour-receipt.module.ts';
import { tourSeason } from './season/tour-season.module.ts';
import { travelSettlement } from './settlement/travel-settlement.module.ts';
import { travelSupplier } from './supplier/travel-supplier.module.ts';
import { tour } from './tour/tour.module.ts';
import { travelSeries } from './travel-series/travel-series.module.ts';
import { travelSetting } from './travel-setting/travel-setting.module.ts';
import { traveller } from './traveller/traveller.module.ts';

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  company,
  closedMonth,
  travelSetting,
  tour,
  tourSeason,
  departure,
  tourBooking,
  tourAgent,
  tourReceipt,
  tourAmendment,
  traveller,
  tourAllotment,
  tourGuide,
  travelSupplier,
  tourHandover,
  itinerarySheet,
  travelSettlement,
  attribution,
  travelSeries,
  dataSubjectRequest,
];
