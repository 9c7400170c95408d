import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { tourAllotment } from './allotment/tour-allotment.module.ts';
import { tourAmendment } from './amendment/tour-amendment.module.ts';
import { attribution } from './attribution/attribution.module.ts';
import { tourBooking } from './booking/tour-booking.module.ts';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
import { createDataSources, type DataSources, type TravelKeys } from './context.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { departure } from './departure/departure.module.ts';
import { tourGuide } from './guide/tour-guide.module.ts';
import { tourHandover } from './handover/tour-handover.module.ts';
import { itineraryRoute } from './itinerary-sheet/itinerary-route.ts';
import { itinerarySheet } from './itinerary-sheet/itinerary-sheet.module.ts';
import { tourReceipt } from './receipt/tour-receipt.module.ts';
import { tourSeason } from './season/tour-season.module.ts';
import { travelSettlement } from './settlement/travel-settlement.module.ts';
import { travelSupplier } from './supplier/travel-supplier.module.ts';
import { tour } from './tour/tour.module.ts';
import { travelSeries } from './travel-series/travel-series.module.ts';
import { travelSetting } from './travel-setting/travel-setting.module.ts';
import { traveller } from './traveller/traveller.module.ts';

/** The subgraph with its keys. */
export const travelWith = (keys: TravelKeys): Subgraph<DataSources> => ({
  name: 'travel',
  directory: import.meta.dirname,
  modules: [
    company,
    closedMonth,
    travelSetting,
    tour,
    tourSeason,
    departure,
    tourBooking,
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
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: itineraryRoute(keys.linkKey),
  jobs: [forgetPeople],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose people are all made up. */
export const travel = travelWith({
  lookupKey: 'the look-up key of travellers who are made up',
  dataKey: 'the data key of travellers who are made up',
  linkKey: 'the key of links to sheets that are made up',
});
