import type { Module } from '@media-graph/subgraph';
import { closedMonth } from './closed-month/closed-month.module.ts';
import { company } from './company/company.module.ts';
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

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
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
];
