import { sharedMigrations } from '@media-graph/subgraph';
import { CreatePresses1764000001000 } from './1764000001000-create-presses.ts';
import { CreatePaper1764000002000 } from './1764000002000-create-paper.ts';
import { CreatePrintOrders1764000003000 } from './1764000003000-create-print-orders.ts';
import { CreatePressRuns1764000004000 } from './1764000004000-create-press-runs.ts';
import { CreatePaperConsumptions1764000005000 } from './1764000005000-create-paper-consumptions.ts';
import { CreateIssuePrints1764000006000 } from './1764000006000-create-issue-prints.ts';
import { CorrectCountsAndPaper1764000007000 } from './1764000007000-correct-counts-and-paper.ts';
import { ReviseAndDeliver1764000008000 } from './1764000008000-revise-and-deliver.ts';
import { InvoicePrintOrders1764000009000 } from './1764000009000-invoice-print-orders.ts';
import { LookUp1764000010000 } from './1764000010000-look-up.ts';
import { GiveNumbersOnce1764000011000 } from './1764000011000-give-numbers-once.ts';
import { SortLists1764000012000 } from './1764000012000-sort-lists.ts';
import { CompanyEntries1764000013000 } from './1764000013000-company-entries.ts';
import { CloseMonths1764000014000 } from './1764000014000-close-months.ts';
import { AnswerStrangers1764000015000 } from './1764000015000-answer-strangers.ts';
import { AmendMasterData1764000016000 } from './1764000016000-amend-master-data.ts';
import { FinanceClosesMonths1764000017000 } from './1764000017000-finance-closes-months.ts';
import { CompanySettings1764000018000 } from './1764000018000-company-settings.ts';
import { CountInOpenMonths1764000019000 } from './1764000019000-count-in-open-months.ts';
import { PlanPressPeriods1764000020000 } from './1764000020000-plan-press-periods.ts';
import { ShowRates1764000021000 } from './1764000021000-show-rates.ts';
import { MakePlates1764000022000 } from './1764000022000-make-plates.ts';
import { KeepVat1764000023000 } from './1764000023000-keep-vat.ts';

export const migrations = [
  ...sharedMigrations,
  CreatePresses1764000001000,
  CreatePaper1764000002000,
  CreatePrintOrders1764000003000,
  CreatePressRuns1764000004000,
  CreatePaperConsumptions1764000005000,
  CreateIssuePrints1764000006000,
  CorrectCountsAndPaper1764000007000,
  ReviseAndDeliver1764000008000,
  InvoicePrintOrders1764000009000,
  LookUp1764000010000,
  GiveNumbersOnce1764000011000,
  SortLists1764000012000,
  CompanyEntries1764000013000,
  CloseMonths1764000014000,
  AnswerStrangers1764000015000,
  AmendMasterData1764000016000,
  FinanceClosesMonths1764000017000,
  CompanySettings1764000018000,
  CountInOpenMonths1764000019000,
  PlanPressPeriods1764000020000,
  ShowRates1764000021000,
  MakePlates1764000022000,
  KeepVat1764000023000,
];
