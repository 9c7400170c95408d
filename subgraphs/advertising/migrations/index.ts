import { PersonalDataAccess1764000000500, sharedMigrations } from '@media-graph/subgraph';
import { CreateCompanies1764000001000 } from './1764000001000-create-companies.ts';
import { CreateProducts1764000002000 } from './1764000002000-create-products.ts';
import { CreateAdvertisers1764000003000 } from './1764000003000-create-advertisers.ts';
import { CreateOrders1764000004000 } from './1764000004000-create-orders.ts';
import { CreateInventory1764000005000 } from './1764000005000-create-inventory.ts';
import { CreatePlacements1764000006000 } from './1764000006000-create-placements.ts';
import { CreateCreatives1764000007000 } from './1764000007000-create-creatives.ts';
import { CreateInvoices1764000008000 } from './1764000008000-create-invoices.ts';
import { CreateRevenue1764000009000 } from './1764000009000-create-revenue.ts';
import { RenameAuditedThings1764000010000 } from './1764000010000-rename-audited-things.ts';
import { ShowSponsorshipsToAll1764000011000 } from './1764000011000-show-sponsorships-to-all.ts';
import { IndexGrowingLists1764000012000 } from './1764000012000-index-growing-lists.ts';
import { SettleByDays1764000013000 } from './1764000013000-settle-by-days.ts';
import { CreditAndRefund1764000014000 } from './1764000014000-credit-and-refund.ts';
import { LookUp1764000015000 } from './1764000015000-look-up.ts';
import { GiveNumbersOnce1764000016000 } from './1764000016000-give-numbers-once.ts';
import { SortLists1764000017000 } from './1764000017000-sort-lists.ts';
import { CompanyEntries1764000018000 } from './1764000018000-company-entries.ts';
import { CloseMonths1764000019000 } from './1764000019000-close-months.ts';
import { AnswerStrangers1764000020000 } from './1764000020000-answer-strangers.ts';
import { AmendMasterData1764000021000 } from './1764000021000-amend-master-data.ts';
import { ShowAdAreas1764000022000 } from './1764000022000-show-ad-areas.ts';
import { RebookAndMakeGood1764000041000 } from './1764000041000-rebook-and-make-good.ts';
import { CountDeliveries1764000042000 } from './1764000042000-count-deliveries.ts';
import { Surcharges1764000043000 } from './1764000043000-surcharges.ts';
import { MoreForms1764000044000 } from './1764000044000-more-forms.ts';
import { ApproveDiscounts1764000045000 } from './1764000045000-approve-discounts.ts';
import { SellPackages1764000046000 } from './1764000046000-sell-packages.ts';
import { KnowDirectCosts1764000051000 } from './1764000051000-know-direct-costs.ts';
import { CorrectPlacements1764000052000 } from './1764000052000-correct-placements.ts';
import { NumberOrders1764000053000 } from './1764000053000-number-orders.ts';
import { CorrectIssueDays1764000054000 } from './1764000054000-correct-issue-days.ts';
import { SellByWords1764000055000 } from './1764000055000-sell-by-words.ts';
import { SettleTerms1764000056000 } from './1764000056000-settle-terms.ts';
import { KeepArchive1764000057000 } from './1764000057000-keep-archive.ts';
import { AnswerForPersonalData1764000058000 } from './1764000058000-answer-for-personal-data.ts';
import { BookMarkedArticles1764000059000 } from './1764000059000-book-marked-articles.ts';
import { FindUnmarkedLines1764000060000 } from './1764000060000-find-unmarked-lines.ts';
import { CorrectSponsors1764000061000 } from './1764000061000-correct-sponsors.ts';
import { NameSalespeople1764000062000 } from './1764000062000-name-salespeople.ts';
import { AnnounceUnmarkedArticles1764000071000 } from './1764000071000-announce-unmarked-articles.ts';
import { KeepVat1764000072000 } from './1764000072000-keep-vat.ts';

export const migrations = [
  ...sharedMigrations,
  PersonalDataAccess1764000000500,
  CreateCompanies1764000001000,
  CreateProducts1764000002000,
  CreateAdvertisers1764000003000,
  CreateOrders1764000004000,
  CreateInventory1764000005000,
  CreatePlacements1764000006000,
  CreateCreatives1764000007000,
  CreateInvoices1764000008000,
  CreateRevenue1764000009000,
  RenameAuditedThings1764000010000,
  ShowSponsorshipsToAll1764000011000,
  IndexGrowingLists1764000012000,
  SettleByDays1764000013000,
  CreditAndRefund1764000014000,
  LookUp1764000015000,
  GiveNumbersOnce1764000016000,
  SortLists1764000017000,
  CompanyEntries1764000018000,
  CloseMonths1764000019000,
  AnswerStrangers1764000020000,
  AmendMasterData1764000021000,
  ShowAdAreas1764000022000,
  RebookAndMakeGood1764000041000,
  CountDeliveries1764000042000,
  Surcharges1764000043000,
  MoreForms1764000044000,
  ApproveDiscounts1764000045000,
  SellPackages1764000046000,
  KnowDirectCosts1764000051000,
  CorrectPlacements1764000052000,
  NumberOrders1764000053000,
  CorrectIssueDays1764000054000,
  SellByWords1764000055000,
  SettleTerms1764000056000,
  KeepArchive1764000057000,
  AnswerForPersonalData1764000058000,
  BookMarkedArticles1764000059000,
  FindUnmarkedLines1764000060000,
  CorrectSponsors1764000061000,
  NameSalespeople1764000062000,
  AnnounceUnmarkedArticles1764000071000,
  KeepVat1764000072000,
];
