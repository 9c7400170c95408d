import { PersonalDataAccess1764000000500, sharedMigrations } from '@media-graph/subgraph';
import { CreateAgencies1764000001000 } from './1764000001000-create-agencies.ts';
import { CreateTours1764000002000 } from './1764000002000-create-tours.ts';
import { CreateDepartures1764000003000 } from './1764000003000-create-departures.ts';
import { CreateBookings1764000004000 } from './1764000004000-create-bookings.ts';
import { CreateSettlements1764000005000 } from './1764000005000-create-settlements.ts';
import { RenameAuditedThings1764000006000 } from './1764000006000-rename-audited-things.ts';
import { SettleWhatWasCancelled1764000007000 } from './1764000007000-settle-what-was-cancelled.ts';
import { SortLists1764000008000 } from './1764000008000-sort-lists.ts';
import { CompanyEntries1764000009000 } from './1764000009000-company-entries.ts';
import { CloseMonths1764000010000 } from './1764000010000-close-months.ts';
import { AnswerStrangers1764000011000 } from './1764000011000-answer-strangers.ts';
import { AmendMasterData1764000012000 } from './1764000012000-amend-master-data.ts';
import { SealDocuments1764000013000 } from './1764000013000-seal-documents.ts';
import { AnswerForPersonalData1764000040000 } from './1764000040000-answer-for-personal-data.ts';
import { CorrectSupplierCosts1764000041000 } from './1764000041000-correct-supplier-costs.ts';
import { KeepReceipts1764000042000 } from './1764000042000-keep-receipts.ts';
import { AmendBookings1764000043000 } from './1764000043000-amend-bookings.ts';
import { FindDepartures1764000044000 } from './1764000044000-find-departures.ts';
import { TravelSettings1764000045000 } from './1764000045000-travel-settings.ts';
import { PriceSeasons1764000046000 } from './1764000046000-price-seasons.ts';
import { AllotTravellers1764000047000 } from './1764000047000-allot-travellers.ts';
import { HandDeparturesOver1764000048000 } from './1764000048000-hand-departures-over.ts';
import { WriteItinerarySheets1764000049000 } from './1764000049000-write-itinerary-sheets.ts';
import { LetKeeperAsk1764000050000 } from './1764000050000-let-keeper-ask.ts';
import { ReinstateBookings1764000051000 } from './1764000051000-reinstate-bookings.ts';
import { SortTours1764000052000 } from './1764000052000-sort-tours.ts';
import { SellThroughAgents1764000053000 } from './1764000053000-sell-through-agents.ts';

export const migrations = [
  ...sharedMigrations,
  PersonalDataAccess1764000000500,
  CreateAgencies1764000001000,
  CreateTours1764000002000,
  CreateDepartures1764000003000,
  CreateBookings1764000004000,
  CreateSettlements1764000005000,
  RenameAuditedThings1764000006000,
  SettleWhatWasCancelled1764000007000,
  SortLists1764000008000,
  CompanyEntries1764000009000,
  CloseMonths1764000010000,
  AnswerStrangers1764000011000,
  AmendMasterData1764000012000,
  SealDocuments1764000013000,
  AnswerForPersonalData1764000040000,
  CorrectSupplierCosts1764000041000,
  KeepReceipts1764000042000,
  AmendBookings1764000043000,
  FindDepartures1764000044000,
  TravelSettings1764000045000,
  PriceSeasons1764000046000,
  AllotTravellers1764000047000,
  HandDeparturesOver1764000048000,
  WriteItinerarySheets1764000049000,
  LetKeeperAsk1764000050000,
  ReinstateBookings1764000051000,
  SortTours1764000052000,
  SellThroughAgents1764000053000,
];
