import { PersonalDataAccess1764000000500, sharedMigrations } from '@media-graph/subgraph';
import { CreateRoutes1764000001000 } from './1764000001000-create-routes.ts';
import { CreateSubscriptions1764000002000 } from './1764000002000-create-subscriptions.ts';
import { CreateIssuePlans1764000003000 } from './1764000003000-create-issue-plans.ts';
import { CreateDeliveries1764000004000 } from './1764000004000-create-deliveries.ts';
import { CreateSettlements1764000005000 } from './1764000005000-create-settlements.ts';
import { LetSubscribersBeErased1764000006000 } from './1764000006000-let-subscribers-be-erased.ts';
import { IndexListsOfAll1764000007000 } from './1764000007000-index-lists-of-all.ts';
import { GuardRunsOfPlans1764000008000 } from './1764000008000-guard-runs-of-plans.ts';
import { IndexEndsOfTerms1764000009000 } from './1764000009000-index-ends-of-terms.ts';
import { RenameAuditedThings1764000010000 } from './1764000010000-rename-audited-things.ts';
import { IndexGrowingLists1764000011000 } from './1764000011000-index-growing-lists.ts';
import { RowsOfCompanies1764000012000 } from './1764000012000-rows-of-companies.ts';
import { TermsOfSubscriptions1764000013000 } from './1764000013000-terms-of-subscriptions.ts';
import { CarryChargesOver1764000014000 } from './1764000014000-carry-charges-over.ts';
import { LookUpSubscribers1764000015000 } from './1764000015000-look-up-subscribers.ts';
import { CopiesOfOutlets1764000016000 } from './1764000016000-copies-of-outlets.ts';
import { SortLists1764000017000 } from './1764000017000-sort-lists.ts';
import { CompanyEntries1764000018000 } from './1764000018000-company-entries.ts';
import { CloseMonths1764000019000 } from './1764000019000-close-months.ts';
import { AnswerStrangers1764000020000 } from './1764000020000-answer-strangers.ts';
import { AmendMasterData1764000021000 } from './1764000021000-amend-master-data.ts';
import { PutNightsRight1764000022000 } from './1764000022000-put-nights-right.ts';
import { AnswerForPersonalData1764000040000 } from './1764000040000-answer-for-personal-data.ts';
import { CancelIssues1764000041000 } from './1764000041000-cancel-issues.ts';
import { KeepMonthsAndFind1764000042000 } from './1764000042000-keep-months-and-find.ts';
import { CompanySettings1764000043000 } from './1764000043000-company-settings.ts';
import { RatePlans1764000044000 } from './1764000044000-rate-plans.ts';
import { ChangeCopies1764000045000 } from './1764000045000-change-copies.ts';
import { InvoiceOffices1764000046000 } from './1764000046000-invoice-offices.ts';
import { OutletAccounts1764000047000 } from './1764000047000-outlet-accounts.ts';
import { DeliveryVehicles1764000048000 } from './1764000048000-delivery-vehicles.ts';
import { BillWhatCame1764000049000 } from './1764000049000-bill-what-came.ts';
import { LetKeeperAsk1764000050000 } from './1764000050000-let-keeper-ask.ts';
import { CountWhatCame1764000051000 } from './1764000051000-count-what-came.ts';
import { DriveSeveralVehicles1764000052000 } from './1764000052000-drive-several-vehicles.ts';
import { MergeSubscribers1764000053000 } from './1764000053000-merge-subscribers.ts';
import { ReopenRuns1764000054000 } from './1764000054000-reopen-runs.ts';
import { GraceAndAutoRenewal1764000055000 } from './1764000055000-grace-and-auto-renewal.ts';
import { HearOutlets1764000056000 } from './1764000056000-hear-outlets.ts';
import { KeepVat1764000057000 } from './1764000057000-keep-vat.ts';
import { OrderRuns1764000058000 } from './1764000058000-order-runs.ts';
import { KeepWhomItOwes1764000059000 } from './1764000059000-keep-whom-it-owes.ts';

export const migrations = [
  ...sharedMigrations,
  PersonalDataAccess1764000000500,
  CreateRoutes1764000001000,
  CreateSubscriptions1764000002000,
  CreateIssuePlans1764000003000,
  CreateDeliveries1764000004000,
  CreateSettlements1764000005000,
  LetSubscribersBeErased1764000006000,
  IndexListsOfAll1764000007000,
  GuardRunsOfPlans1764000008000,
  IndexEndsOfTerms1764000009000,
  RenameAuditedThings1764000010000,
  IndexGrowingLists1764000011000,
  RowsOfCompanies1764000012000,
  TermsOfSubscriptions1764000013000,
  CarryChargesOver1764000014000,
  LookUpSubscribers1764000015000,
  CopiesOfOutlets1764000016000,
  SortLists1764000017000,
  CompanyEntries1764000018000,
  CloseMonths1764000019000,
  AnswerStrangers1764000020000,
  AmendMasterData1764000021000,
  PutNightsRight1764000022000,
  AnswerForPersonalData1764000040000,
  CancelIssues1764000041000,
  KeepMonthsAndFind1764000042000,
  CompanySettings1764000043000,
  RatePlans1764000044000,
  ChangeCopies1764000045000,
  InvoiceOffices1764000046000,
  OutletAccounts1764000047000,
  DeliveryVehicles1764000048000,
  BillWhatCame1764000049000,
  LetKeeperAsk1764000050000,
  CountWhatCame1764000051000,
  DriveSeveralVehicles1764000052000,
  MergeSubscribers1764000053000,
  ReopenRuns1764000054000,
  GraceAndAutoRenewal1764000055000,
  HearOutlets1764000056000,
  KeepVat1764000057000,
  OrderRuns1764000058000,
  KeepWhomItOwes1764000059000,
];
