import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { newspaperIssue } from './newspaper-issue/newspaper-issue.module.ts';
import { paperStock } from './paper-stock/paper-stock.module.ts';
import { press } from './press/press.module.ts';
import { pressPeriod } from './press-period/press-period.module.ts';
import { pressPlate } from './press-plate/press-plate.module.ts';
import { pressRun } from './press-run/press-run.module.ts';
import { printInvoice } from './print-invoice/print-invoice.module.ts';
import { printNight } from './print-night/print-night.module.ts';
import { printOrder } from './print-order/print-order.module.ts';
import { printSeries } from './print-series/print-series.module.ts';
import { printingRates } from './printing-rates/printing-rates.module.ts';
import { printingSetting } from './printing-setting/printing-setting.module.ts';

export const printing: Subgraph<DataSources> = {
  name: 'printing',
  directory: import.meta.dirname,
  modules: [
    company,
    closedMonth,
    press,
    pressPeriod,
    paperStock,
    printingSetting,
    printingRates,
    printOrder,
    pressRun,
    pressPlate,
    printNight,
    printInvoice,
    newspaperIssue,
    printSeries,
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration,
};
