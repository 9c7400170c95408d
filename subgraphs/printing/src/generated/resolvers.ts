/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { PrintingProfile as PrintingProfileRow, PrintingFigures as PrintingFiguresRow } from '../company/company.entity.ts';
import type { PaperStock as PaperStockRow } from '../paper-stock/paper-stock.entity.ts';
import type { PaperReel as PaperReelRow } from '../paper-stock/paper-reel.entity.ts';
import type { PaperAdjustment as PaperAdjustmentRow } from '../paper-stock/paper-adjustment.entity.ts';
import type { PaperConsumption as PaperConsumptionRow } from '../paper-stock/paper-consumption.entity.ts';
import type { PressPeriod as PressPeriodRow } from '../press-period/press-period.entity.ts';
import type { Press as PressRow } from '../press/press.entity.ts';
import type { PressRun as PressRunRow } from '../press-run/press-run.entity.ts';
import type { PressPlate as PressPlateRow } from '../press-plate/press-plate.entity.ts';
import type { PressRunCorrection as PressRunCorrectionRow } from '../press-run/press-run-correction.entity.ts';
import type { PressRunStop as PressRunStopRow } from '../press-run/press-run-stop.entity.ts';
import type { PrintInvoice as PrintInvoiceRow, PrintPayment as PrintPaymentRow, PrintCreditNote as PrintCreditNoteRow } from '../print-invoice/print-invoice.entity.ts';
import type { PrintOrder as PrintOrderRow } from '../print-order/print-order.entity.ts';
import type { PrintQuote as PrintQuoteRow } from '../print-order/print-quote.entity.ts';
import type { PrintDelivery as PrintDeliveryRow } from '../print-order/print-delivery.entity.ts';
import type { PrintSeries as PrintSeriesRow } from '../print-series/print-series.entity.ts';
import type { PrintingRates as PrintingRatesRow } from '../printing-rates/printing-rates.entity.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer of at most 30 digits, as a string on the wire. */
  BigInt: { input: bigint; output: bigint; }
  /** A civil date in Asia/Shanghai, such as 2024-05-07. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with offset; stored in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A month of the years 1900 to 2099, such as 2024-05. */
  Month: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which run ends before its time, and why. */
export type AbortPressRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Copies that were printed in vain, 0 to 20,000,000; their paper is taken from the store. */
  wasteCopies?: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AbortPressRunPayload = {
  __typename?: 'AbortPressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which order the customer has placed. */
export type AcceptPrintOrderInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AcceptPrintOrderPayload = {
  __typename?: 'AcceptPrintOrderPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** A press that is put up. */
export type AddPressInput = {
  /** Finished copies in an hour: 100 to 200,000. */
  copiesPerHour: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Broadsheet pages that one run can print: 4 to 200. */
  maxPageCount: Scalars['Int']['input'];
  /** 1 to 100 characters in each language. */
  name: LocalizedTextInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddPressPayload = {
  __typename?: 'AddPressPayload';
  press?: Maybe<Press>;
  userErrors: Array<UserError>;
};

/** Which plates are made, or on the press. */
export type AdvancePressPlatesInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200, each once. */
  plates: Array<SeenPressPlateInput>;
  /** Of whose run they are. */
  runId: Scalars['ID']['input'];
  /** MADE from ORDERED, or MOUNTED from MADE; ILLEGAL_TRANSITION otherwise, and for MOUNTED while the press runs. */
  status: PressPlateStatus;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AdvancePressPlatesPayload = {
  __typename?: 'AdvancePressPlatesPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which order will not be printed. */
export type CancelPrintOrderInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelPrintOrderPayload = {
  __typename?: 'CancelPrintOrderPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** What of a period is to be different; what is left out stays as it was. */
export type ChangePressPeriodInput = {
  /** After its start, 60 days at most. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not cancelled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is cancelled, for good. */
  isCancelled?: Scalars['Boolean']['input'];
  /** 1 to 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Within a year of now. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangePressPeriodPayload = {
  __typename?: 'ChangePressPeriodPayload';
  period?: Maybe<PressPeriod>;
  userErrors: Array<UserError>;
};

/** Which month is over and done. */
export type ClosePrintingMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is over. */
  month: Scalars['Month']['input'];
  /** Of the printing works. */
  organisationId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ClosePrintingMonthPayload = {
  __typename?: 'ClosePrintingMonthPayload';
  closing?: Maybe<ClosedMonth>;
  userErrors: Array<UserError>;
};

/** A closing of a company's month, after which its entries stay: what is put right is entered on an open day. */
export type ClosedMonth = {
  __typename?: 'ClosedMonth';
  closedAt: Scalars['DateTime']['output'];
  /** The name of the account that closed it. */
  closedBy: Scalars['String']['output'];
  month: Scalars['Month']['output'];
  reopenReason?: Maybe<Scalars['String']['output']>;
  /** Null while it is closed. */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that opened it again. */
  reopenedBy?: Maybe<Scalars['String']['output']>;
};

/**
 * A company's month by one measure for all companies of the group. Revenue is recognised when it is earned: on the day on
 * which printed copies were delivered, a paper came, an advertisement appeared or a departure left; what is put right later
 * counts on the day of the correction. Nothing of a day that is still to come is in it.
 */
export type CompanyMonth = {
  __typename?: 'CompanyMonth';
  /** Earned in the month, whenever it was invoiced and paid. */
  accrued: Money;
  /** What earning it cost, as far as the company's books on this graph know: paper, carriers, suppliers; null where they know none. */
  cost?: Maybe<Money>;
  /** Asked for in the month, by invoices, contracts and terms of subscriptions, less what was credited in it. */
  invoiced: Money;
  /** `accrued` − `cost`, negative for a loss; null without a cost. */
  margin?: Maybe<Money>;
  month: Scalars['Month']['output'];
  /** That came in, less what went back. */
  received: Money;
  /** 環比: against the month before. */
  sinceMonthBefore: CompanyMonthChange;
  /** 同比: against the same month of the year before. */
  sinceYearBefore: CompanyMonthChange;
};

/** By how much a company's month is above another, or below it with a minus. */
export type CompanyMonthChange = {
  __typename?: 'CompanyMonthChange';
  accrued: Money;
  /** Of what the other month's was, such as 0.1 for a tenth more; null where that was nothing or less. */
  accruedRate?: Maybe<Scalars['Float']['output']>;
  invoiced: Money;
  /** Null where either is unknown. */
  margin?: Maybe<Money>;
  received: Money;
};

/** A constant of a company's own business, which its managers set from a day on: what was reckoned by another value stays. */
export type CompanySetting = {
  __typename?: 'CompanySetting';
  /** One of the company's closed list: a value of the enum that the mutation takes, such as `SPARE_COPIES`. */
  key: Scalars['String']['output'];
  /** The least that it can be set to. */
  least: Scalars['Int']['output'];
  /** The most that it can be set to. */
  most: Scalars['Int']['output'];
  unit: CompanySettingUnit;
  /** On the day that was asked for, or on the first day of what a mutation has set; null where it was never set and none is usual. */
  value?: Maybe<Scalars['Int']['output']>;
  /** Each value that was set, the latest day first and of one day the last one set, which holds; before the first it was what is usual. */
  values: Array<CompanySettingValue>;
};

/** What a constant is counted in. */
export type CompanySettingUnit =
  /** Of a newspaper or another product. */
  | 'COPIES'
  /** Civil days. */
  | 'DAYS'
  /** The minor unit of CNY. */
  | 'FEN'
  /** The weight of a paper, g/m². */
  | 'GRAMS_PER_SQUARE_METRE'
  /** Hours of a day. */
  | 'HOURS'
  /** Sixtieths of an hour. */
  | 'MINUTES'
  /** Hundredths of a whole. */
  | 'PERCENT'
  /** Tenths of a per cent. */
  | 'PER_THOUSAND'
  /** Calendar years. */
  | 'YEARS';

/** What a constant was set to, by whom and why. */
export type CompanySettingValue = {
  __typename?: 'CompanySettingValue';
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  setAt: Scalars['DateTime']['output'];
  /** The name of the account that set it. */
  setBy: Scalars['String']['output'];
  /** The first day on which it holds. */
  validFrom: Scalars['Date']['output'];
  value: Scalars['Int']['output'];
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, before it had begun; null for what holds, held or is to hold. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that withdrew it. */
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** Which run leaves a clean press. */
export type CompletePressRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CompletePressRunPayload = {
  __typename?: 'CompletePressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** What was counted wrongly, and how it was. */
export type CorrectPressRunInput = {
  /** Copies that can be delivered. */
  goodCopies: Scalars['Int']['input'];
  /** By the press' counter, 0 to 20,000,000 as each that follows; the other three add up to it. */
  grossCopies: Scalars['Int']['input'];
  /** CLEANUP, COMPLETED or ABORTED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Spoilt copies behind the first good one. */
  wasteRunning: Scalars['Int']['input'];
  /** Copies until the first good one. */
  wasteStartup: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectPressRunPayload = {
  __typename?: 'CorrectPressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Which order the customer has. */
export type DeliverPrintOrderInput = {
  /** Now when left out; not in the future. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the note of this last delivery: 1 to 40 letters, figures and hyphens, unique in the works. */
  noteNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why the customer takes fewer copies than the tolerance allows: needed there, 3 to 500 characters. */
  shortReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DeliverPrintOrderPayload = {
  __typename?: 'DeliverPrintOrderPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** Which order is invoiced. */
export type InvoicePrintOrderInput = {
  /** In fen: 1 to what is due and was not invoiced; all of that when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Of the tax invoice (發票): 8 or 20 digits, unique in the works; left out where the group settles without one. */
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  /** DELIVERED; or INVOICED, where something was credited. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Today when left out; not before the delivery, and not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Days until it is due: 0 to 180; the works' PAYMENT_DAYS of the day of issue when left out. */
  paymentDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type InvoicePrintOrderPayload = {
  __typename?: 'InvoicePrintOrderPayload';
  /** Null where nothing is due. */
  invoice?: Maybe<PrintInvoice>;
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** What is taken back of an invoice, and why. */
export type IssuePrintCreditNoteInput = {
  /** In fen: 1 to what was not credited yet; all of that when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** 8 or 20 digits, unique in the works. */
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** ISSUED, PART_PAID or PAID. */
  invoiceId: Scalars['ID']['input'];
  /** Today when left out; not before the invoice, and not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssuePrintCreditNotePayload = {
  __typename?: 'IssuePrintCreditNotePayload';
  invoice?: Maybe<PrintInvoice>;
  userErrors: Array<UserError>;
};

/** Something that names a person. */
export type KeptPersonRecord = {
  __typename?: 'KeptPersonRecord';
  /** Of the thing; by it the record is erased. */
  id: Scalars['ID']['output'];
  /** Why it cannot be erased yet; null when it can. */
  keptBecause?: Maybe<Scalars['String']['output']>;
  /** The first day on which it can be, where that is known. */
  keptUntil?: Maybe<Scalars['Date']['output']>;
  /** The `Organisation` that keeps it; null for the group's own. */
  organisationId?: Maybe<Scalars['ID']['output']>;
  /** The GraphQL type of the thing, such as `PaperSubscriber`. */
  thing: Scalars['String']['output'];
  values: Array<KeptPersonValue>;
};

/** One value of a person. */
export type KeptPersonValue = {
  __typename?: 'KeptPersonValue';
  /** As the field is called in the graph, such as `phone`. */
  field: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/**
 * What a subgraph keeps of one person who asked (個人信息保護法 art. 45), in full, and what was ordered to be erased. Reading it
 * is logged, record by record, in the name of whoever reads.
 */
export type KeptPersonalData = {
  __typename?: 'KeptPersonalData';
  /** What was ordered for this request and not taken back, in the order of ordering. */
  erasures: Array<PersonErasure>;
  /** The latest readings of these records in full, 200 at most, the latest first. */
  reads: Array<PersonalDataRead>;
  /** One for each thing that names the person, 200 at most; empty when nothing is kept, or nothing is left to look for. */
  records: Array<KeptPersonRecord>;
};

/** A text in the languages of its readers. A Chinese script that was not written is converted from the other one. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** In English; never made up from the Chinese. */
  en?: Maybe<Scalars['String']['output']>;
  /** In Simplified Chinese. */
  zhHans?: Maybe<Scalars['String']['output']>;
  /** In Traditional Chinese. */
  zhHant?: Maybe<Scalars['String']['output']>;
};

/** A text as written: give at least one language. A Chinese script left out is converted when it is read. */
export type LocalizedTextInput = {
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In Simplified Chinese. */
  zhHans?: InputMaybe<Scalars['String']['input']>;
  /** In Traditional Chinese. */
  zhHant?: InputMaybe<Scalars['String']['input']>;
};

/** A sum of money in the currency's minor unit. */
export type Money = {
  __typename?: 'Money';
  /** In the minor unit: fen for CNY, so 37.95 yuan is "3795". */
  amountMinor: Scalars['BigInt']['output'];
  /** ISO 4217, such as CNY or HKD. */
  currency: Scalars['String']['output'];
};

/** Months on end; both ends belong to it. */
export type MonthRangeInput = {
  /** The first month. */
  from: Scalars['Month']['input'];
  /** The last month, not before the first. */
  until: Scalars['Month']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a run that is not reported yet. */
  abortPressRun?: Maybe<AbortPressRunPayload>;
  /** The customer has ordered: QUOTED to ACCEPTED. */
  acceptPrintOrder?: Maybe<AcceptPrintOrderPayload>;
  /** Puts up a press. For staff of a printing works. */
  addPress?: Maybe<AddPressPayload>;
  /** ORDERED to MADE, or MADE to MOUNTED, all or none. A page's former plate is scrapped when its next is mounted. */
  advancePressPlates?: Maybe<AdvancePressPlatesPayload>;
  /** Up to SCHEDULED; runs that wait are aborted with it. */
  cancelPrintOrder?: Maybe<CancelPrintOrderPayload>;
  /** Moves, prolongs, shortens or cancels it; CONFLICT_OVERLAP as above. For staff of a printing works. */
  changePressPeriod?: Maybe<ChangePressPeriodPayload>;
  /** Closes a month of the company's books: its entries stay, and what is put right is entered on an open day. For finance of the group. DUPLICATE for one that is closed. */
  closePrintingMonth?: Maybe<ClosePrintingMonthPayload>;
  /** CLEANUP to COMPLETED: the press is free. */
  completePressRun?: Maybe<CompletePressRunPayload>;
  /** Puts the counts of a reported run right: keeps what stood there, and takes or gives back their paper. A closed month stays as it is: the difference counts today. */
  correctPressRun?: Maybe<CorrectPressRunPayload>;
  /** FINISHING to DELIVERED, with all that was not delivered yet; refused while fewer good copies were printed than the tolerance allows, unless the customer takes them. */
  deliverPrintOrder?: Maybe<DeliverPrintOrderPayload>;
  /** DELIVERED to INVOICED, and the invoice. */
  invoicePrintOrder?: Maybe<InvoicePrintOrderPayload>;
  /** Takes back what an invoice bills too much, as of copies that came back: it is owed no more, and can be billed anew. */
  issuePrintCreditNote?: Maybe<IssuePrintCreditNotePayload>;
  /** Orders the plates of a run. For staff of its works, as all that follows. */
  orderPressPlates?: Maybe<OrderPressPlatesPayload>;
  /** Enters maintenance or a shift; CONFLICT_OVERLAP where there is one of the kind, and for maintenance where runs are planned. For staff of a printing works. */
  planPressPeriod?: Maybe<PlanPressPeriodPayload>;
  /** Makes orders in prepress and runs of print notices, each run behind the one before with set-up and clean-up. What an order lacks after a supplement is added to the run that waits, or is another run. CONFLICT_OVERLAP where the press is taken: then nothing is planned. For staff of a printing works. */
  planPrintNight?: Maybe<PlanPrintNightPayload>;
  /** Offers to print. For staff of a printing works, as all that follows. */
  quotePrintOrder?: Maybe<QuotePrintOrderPayload>;
  /** Takes reels into the store; the first of a kind opens its stock. For staff of a printing works. */
  receivePaperStock?: Maybe<ReceivePaperStockPayload>;
  /** A part of an order goes to the customer. */
  recordPrintDelivery?: Maybe<RecordPrintDeliveryPayload>;
  /** Writes down a payment: never more than is outstanding, however many are recorded at once. */
  recordPrintPayment?: Maybe<RecordPrintPaymentPayload>;
  /** Writes down what goes back to the customer: never more than is paid beyond what the invoice comes to. */
  recordPrintRefund?: Maybe<RecordPrintRefundPayload>;
  /** Orders another plate of the page, which is answered: a mounted one stays on the press until then, any other is scrapped. */
  remakePressPlate?: Maybe<RemakePressPlatePayload>;
  /** Opens a closed month again; who did, when and why is kept. For finance of the group. ILLEGAL_TRANSITION for one that is open. */
  reopenPrintingMonth?: Maybe<ReopenPrintingMonthPayload>;
  /** The last copy is printed: counts the copies, takes their paper from the oldest reels, and begins the clean-up. What the books have no paper for is noted as missing. */
  reportPressRun?: Maybe<ReportPressRunPayload>;
  /** Gives a run that waits another time, press, paper or number of copies; CONFLICT_OVERLAP where the press is taken. */
  reschedulePressRun?: Maybe<ReschedulePressRunPayload>;
  /** SUSPENDED or STOPPED to IN_PROGRESS; CONFLICT_OVERLAP where the press was given to another run. */
  resumePressRun?: Maybe<ResumePressRunPayload>;
  /** Takes back a delivery: a DELIVERED order is FINISHING again. */
  reversePrintDelivery?: Maybe<ReversePrintDeliveryPayload>;
  /** Takes back an entry of money that was wrong, or a cheque that bounced: by another entry, with the reason. */
  reversePrintPayment?: Maybe<ReversePrintPaymentPayload>;
  /** Changes what was quoted or ordered; each version stays. The size, the pages and the paper only until a run is scheduled. */
  revisePrintOrder?: Maybe<RevisePrintOrderPayload>;
  /** Puts an order on a press; CONFLICT_OVERLAP where the press is taken. For staff of a printing works, as all that follows. */
  schedulePressRun?: Maybe<SchedulePressRunPayload>;
  /** To SCRAPPED, without another one, such as of a page that is not printed. */
  scrapPressPlate?: Maybe<ScrapPressPlatePayload>;
  /** Says who is told what the works prints of an issue. For staff of a printing works. */
  setPrintingPartners?: Maybe<SetPrintingPartnersPayload>;
  /**
   * Settles the four of them from a day on; what was quoted stays. For managers of a printing works, as all settings.
   * @deprecated Since 2026-11-29; setPrintingSetting settles each with its reason
   */
  setPrintingRates?: Maybe<SetPrintingRatesPayload>;
  /** Settles something from a day on; what was reckoned for the days before stays. For managers of a printing works. */
  setPrintingSetting?: Maybe<SetPrintingSettingPayload>;
  /** WAITING to SETUP. */
  setUpPressRun?: Maybe<SetUpPressRunPayload>;
  /** The first copy is printed. Reserves the paper that the planned copies take: SOLD_OUT where the store has less beside what is reserved for others. */
  startPressRun?: Maybe<StartPressRunPayload>;
  /** Pages and plates are worked on: ACCEPTED to IN_PREPRESS. */
  startPrintOrderPrepress?: Maybe<StartPrintOrderPrepressPayload>;
  /** IN_PROGRESS to SUSPENDED or STOPPED. */
  stopPressRun?: Maybe<StopPressRunPayload>;
  /** MOUNTED back to MADE, or MADE back to ORDERED. */
  takeBackPressPlate?: Maybe<TakeBackPressPlatePayload>;
  /** Brings the books of a stock to what its reels weigh; each difference is kept with the reason. */
  takePaperStock?: Maybe<TakePaperStockPayload>;
  /** Amends what is settled for a paper, retires it or takes it up again. For staff of its works; ILLEGAL_TRANSITION for retiring one of which some lies in the store or runs wait for. */
  updatePaperStock?: Maybe<UpdatePaperStockPayload>;
  /** Amends a press, retires it or takes it up again. For staff of its works; ILLEGAL_TRANSITION for retiring one whose runs are not all done. */
  updatePress?: Maybe<UpdatePressPayload>;
  /** Takes back what was to hold from a day that is still to come. For managers of a printing works. */
  withdrawPrintingSetting?: Maybe<WithdrawPrintingSettingPayload>;
  /** Takes paper off the books that was spoilt or went back to the supplier. */
  writeOffPaper?: Maybe<WriteOffPaperPayload>;
};


export type MutationAbortPressRunArgs = {
  input: AbortPressRunInput;
};


export type MutationAcceptPrintOrderArgs = {
  input: AcceptPrintOrderInput;
};


export type MutationAddPressArgs = {
  input: AddPressInput;
};


export type MutationAdvancePressPlatesArgs = {
  input: AdvancePressPlatesInput;
};


export type MutationCancelPrintOrderArgs = {
  input: CancelPrintOrderInput;
};


export type MutationChangePressPeriodArgs = {
  input: ChangePressPeriodInput;
};


export type MutationClosePrintingMonthArgs = {
  input: ClosePrintingMonthInput;
};


export type MutationCompletePressRunArgs = {
  input: CompletePressRunInput;
};


export type MutationCorrectPressRunArgs = {
  input: CorrectPressRunInput;
};


export type MutationDeliverPrintOrderArgs = {
  input: DeliverPrintOrderInput;
};


export type MutationInvoicePrintOrderArgs = {
  input: InvoicePrintOrderInput;
};


export type MutationIssuePrintCreditNoteArgs = {
  input: IssuePrintCreditNoteInput;
};


export type MutationOrderPressPlatesArgs = {
  input: OrderPressPlatesInput;
};


export type MutationPlanPressPeriodArgs = {
  input: PlanPressPeriodInput;
};


export type MutationPlanPrintNightArgs = {
  input: PlanPrintNightInput;
};


export type MutationQuotePrintOrderArgs = {
  input: QuotePrintOrderInput;
};


export type MutationReceivePaperStockArgs = {
  input: ReceivePaperStockInput;
};


export type MutationRecordPrintDeliveryArgs = {
  input: RecordPrintDeliveryInput;
};


export type MutationRecordPrintPaymentArgs = {
  input: RecordPrintPaymentInput;
};


export type MutationRecordPrintRefundArgs = {
  input: RecordPrintRefundInput;
};


export type MutationRemakePressPlateArgs = {
  input: RemakePressPlateInput;
};


export type MutationReopenPrintingMonthArgs = {
  input: ReopenPrintingMonthInput;
};


export type MutationReportPressRunArgs = {
  input: ReportPressRunInput;
};


export type MutationReschedulePressRunArgs = {
  input: ReschedulePressRunInput;
};


export type MutationResumePressRunArgs = {
  input: ResumePressRunInput;
};


export type MutationReversePrintDeliveryArgs = {
  input: ReversePrintDeliveryInput;
};


export type MutationReversePrintPaymentArgs = {
  input: ReversePrintPaymentInput;
};


export type MutationRevisePrintOrderArgs = {
  input: RevisePrintOrderInput;
};


export type MutationSchedulePressRunArgs = {
  input: SchedulePressRunInput;
};


export type MutationScrapPressPlateArgs = {
  input: ScrapPressPlateInput;
};


export type MutationSetPrintingPartnersArgs = {
  input: SetPrintingPartnersInput;
};


export type MutationSetPrintingRatesArgs = {
  input: SetPrintingRatesInput;
};


export type MutationSetPrintingSettingArgs = {
  input: SetPrintingSettingInput;
};


export type MutationSetUpPressRunArgs = {
  input: SetUpPressRunInput;
};


export type MutationStartPressRunArgs = {
  input: StartPressRunInput;
};


export type MutationStartPrintOrderPrepressArgs = {
  input: StartPrintOrderPrepressInput;
};


export type MutationStopPressRunArgs = {
  input: StopPressRunInput;
};


export type MutationTakeBackPressPlateArgs = {
  input: TakeBackPressPlateInput;
};


export type MutationTakePaperStockArgs = {
  input: TakePaperStockInput;
};


export type MutationUpdatePaperStockArgs = {
  input: UpdatePaperStockInput;
};


export type MutationUpdatePressArgs = {
  input: UpdatePressInput;
};


export type MutationWithdrawPrintingSettingArgs = {
  input: WithdrawPrintingSettingInput;
};


export type MutationWriteOffPaperArgs = {
  input: WriteOffPaperInput;
};

export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  format: PageFormat;
  /** Good copies, net of start-up copies and press waste; null while none are reported. */
  goodCopies?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  issueDate: Scalars['Date']['output'];
  pageCount: Scalars['Int']['output'];
  /** What that paper cost, as its reels did. */
  paperCost?: Maybe<Money>;
  /** Paper that the planned copies take on the order's paper, else on newsprint of the HOUSE_GRAMMAGE, with the PLANNED_WASTE, both of the day of issue; kilograms. */
  paperKg?: Maybe<Scalars['Float']['output']>;
  /** Paper that its runs took, beside `paperKg`, which was planned; kilograms, null while none was taken. For staff of a printing works, headquarters and finance, as the next; FORBIDDEN for others. */
  paperTakenKg?: Maybe<Scalars['Float']['output']>;
  /** Good copies that are to be printed: the total draw and the SPARE_COPIES of the day of issue. For staff of a printing works and of its partners, such as the distributor, headquarters and finance, as all that follows; FORBIDDEN for others. */
  plannedCopies?: Maybe<Scalars['Int']['output']>;
  /** When the last copy was printed; null while a run is left to do. */
  pressEnd?: Maybe<Scalars['DateTime']['output']>;
  /** By planned start. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  pressRuns?: Maybe<Array<PressRun>>;
  /** When the first copy was printed. */
  pressStart?: Maybe<Scalars['DateTime']['output']>;
  /** Orders to print it, those that were cancelled left out; as `pressRuns`. */
  printOrders?: Maybe<Array<PrintOrder>>;
  totalDraw?: Maybe<Scalars['Int']['output']>;
  /** Start-up copies and press waste; null while none are reported. */
  wasteCopies?: Maybe<Scalars['Int']['output']>;
  /** Waste of gross copies, 0 to 1. */
  wasteRate?: Maybe<Scalars['Float']['output']>;
};

/** What the print notices of an issue ask for: see `printNotices`. */
export type NoticedIssueInput = {
  /** Inks on the front and on the back, 0 to 8 each. */
  colours?: Scalars['String']['input'];
  /** Of all its notices together, the original and its supplements: 1 to 10,000,000. The works adds its SPARE_COPIES. */
  copies: Scalars['Int']['input'];
  /** The `Organisation` that publishes it; for a new order alone, as the next four. */
  customerId: Scalars['ID']['input'];
  /** When the newspaper is to leave; its day in Asia/Shanghai is the day of issue. */
  dueAt: Scalars['DateTime']['input'];
  /** The size of a finished page. */
  format?: PrintFormat;
  /** The `NewspaperIssue`. */
  issueId: Scalars['ID']['input'];
  /** Of the order, if the issue has none yet: 1 to 40 letters, figures and hyphens; unique in the works. */
  number: Scalars['String']['input'];
  /** In fours, up to what the press prints. */
  pageCount: Scalars['Int']['input'];
  /** For all its copies, in fen; computed by the works' prices when left out. An order that needs no more copies keeps its price. */
  priceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** Of which pages plates are to be made. */
export type OrderPressPlatesInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Each once, 1 to the job's last page; all that have none, when left out. */
  pages?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** One whose copies are not counted yet. */
  runId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderPressPlatesPayload = {
  __typename?: 'OrderPressPlatesPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  /** What the organisation has had printed, due last first. For staff of a printing works (what they print), headquarters and finance; FORBIDDEN for others. */
  printOrders?: Maybe<PrintOrderConnection>;
  /** A printing works' month. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  printingFigures?: Maybe<PrintingFigures>;
  /** As `printingFigures`, month by month; BAD_USER_INPUT for more than 36. */
  printingMonths?: Maybe<Array<PrintingFigures>>;
  /** Who is told what the works prints of an issue, as its distributor is. For its staff, headquarters and finance; FORBIDDEN for others. */
  printingPartners?: Maybe<Array<Organisation>>;
  /** What a printing works shows to everybody; null for every other organisation. */
  printingProfile?: Maybe<PrintingProfile>;
  /** What a printing works has settled for itself. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  printingSettings?: Maybe<Array<CompanySetting>>;
};


export type OrganisationPrintOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type OrganisationPrintingFiguresArgs = {
  month: Scalars['Month']['input'];
};


export type OrganisationPrintingMonthsArgs = {
  months: MonthRangeInput;
};


export type OrganisationPrintingSettingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type PageFormat =
  | 'BROADSHEET'
  | 'TABLOID';

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A link to one page for those who have no token. Whoever has it may open the page until then, with the eyes of who gave it. */
export type PageLink = {
  __typename?: 'PageLink';
  /** All links end before where the service gets another key for them. */
  expiresAt: Scalars['DateTime']['output'];
  /** The path at the gateway, with what was signed. */
  href: Scalars['String']['output'];
};

/** What a stock-take found, or what was written off. */
export type PaperAdjustment = {
  __typename?: 'PaperAdjustment';
  at: Scalars['DateTime']['output'];
  /** Kilograms that were added to the books; below zero for what was taken off them. */
  kg: Scalars['Float']['output'];
  kind: PaperAdjustmentKind;
  reason: Scalars['String']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
};

/** Why the books of a reel were changed. */
export type PaperAdjustmentKind =
  /** It was spoilt, as by water or in transport. */
  | 'DAMAGE'
  /** It went back to the supplier. */
  | 'RETURN'
  /** The reel was weighed. */
  | 'STOCK_TAKE';

/** What a run took from a reel. */
export type PaperConsumption = {
  __typename?: 'PaperConsumption';
  /** When the run was reported, or corrected. */
  at: Scalars['DateTime']['output'];
  /** Kilograms; below zero for what a correction of the run gave back. */
  kg: Scalars['Float']['output'];
  reel: PaperReel;
};

/** What a paper is made for. */
export type PaperGrade =
  /** 銅版紙: coated for pictures. */
  | 'COATED'
  /** 膠印新聞紙: whiter and smoother than newsprint. */
  | 'IMPROVED_NEWSPRINT'
  /** 新聞紙: newsprint. */
  | 'NEWSPRINT'
  /** 膠版紙: woodfree paper for books and forms. */
  | 'OFFSET';

/** A reel of paper. */
export type PaperReel = {
  __typename?: 'PaperReel';
  /** What changed its rest beside runs, the earliest first. */
  adjustments: Array<PaperAdjustment>;
  costPerTonne: Money;
  id: Scalars['ID']['output'];
  /** On its label. */
  number: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  /** Kilograms. */
  receivedKg: Scalars['Float']['output'];
  /** Kilograms that no run has taken yet. */
  remainingKg: Scalars['Float']['output'];
  stock: PaperStock;
  supplier: Scalars['String']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PaperReelConnection = {
  __typename?: 'PaperReelConnection';
  edges: Array<PaperReelEdge>;
  nodes: Array<PaperReel>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PaperReelEdge = {
  __typename?: 'PaperReelEdge';
  cursor: Scalars['String']['output'];
  node: PaperReel;
};

/** Paper of one kind in a works' store, for its staff, headquarters and finance. The demonstration's is synthetic. */
export type PaperStock = {
  __typename?: 'PaperStock';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  grade: PaperGrade;
  /** Grams per square metre. */
  grammage: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Whether less lies in the store than `reorderKg`. */
  isToBeOrdered: Scalars['Boolean']['output'];
  /** What lies in the store, in kilograms; exact to the gram. */
  onHandKg: Scalars['Float']['output'];
  /** What it cost, of what lies in the store. */
  onHandValue: Money;
  /** The printing works. */
  organisation?: Maybe<Organisation>;
  /** Millimetres. */
  reelWidthMm: Scalars['Int']['output'];
  /** In the order in which they are used up: the oldest first. */
  reels: PaperReelConnection;
  /** Reels that are not used up. */
  reelsOnHand: Scalars['Int']['output'];
  /** Below so many kilograms in the store it is to be ordered again; null where nobody said so. */
  reorderKg?: Maybe<Scalars['Float']['output']>;
  /** Since when the works uses it no longer; null while it does. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Paper of one kind in a works' store, for its staff, headquarters and finance. The demonstration's is synthetic. */
export type PaperStockReelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  usedUp?: Scalars['Boolean']['input'];
};

/** That a record of a person is to be erased, or was. */
export type PersonErasure = {
  __typename?: 'PersonErasure';
  /** Null while it is kept: it is erased by itself as soon as it may be. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  orderedAt: Scalars['DateTime']['output'];
  /** The name of the account. */
  orderedBy: Scalars['String']['output'];
  /** The record's id. */
  recordId: Scalars['ID']['output'];
  /** The GraphQL type of the thing. */
  thing: Scalars['String']['output'];
};

/** That somebody read something of a person in full. */
export type PersonalDataRead = {
  __typename?: 'PersonalDataRead';
  at: Scalars['DateTime']['output'];
  /** The GraphQL type of the thing that was read. */
  entity: Scalars['String']['output'];
  entityId: Scalars['ID']['output'];
  /** As the field is called in the graph. */
  field: Scalars['String']['output'];
  /** What for, as the reader said. */
  purpose: Scalars['String']['output'];
  /** The name of the account. */
  subject: Scalars['String']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PersonalDataReadConnection = {
  __typename?: 'PersonalDataReadConnection';
  edges: Array<PersonalDataReadEdge>;
  nodes: Array<PersonalDataRead>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PersonalDataReadEdge = {
  __typename?: 'PersonalDataReadEdge';
  cursor: Scalars['String']['output'];
  node: PersonalDataRead;
};

/** When a press is maintained, or a crew is there. */
export type PlanPressPeriodInput = {
  /** After its start, 60 days at most. */
  endsAt: Scalars['DateTime']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: PressPeriodKind;
  /** What is done, or which crew (甲班): 1 to 200 characters, and no names of people. */
  note: Scalars['String']['input'];
  /** One of the works' own. */
  pressId: Scalars['ID']['input'];
  /** Within a year of now, also past. */
  startsAt: Scalars['DateTime']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PlanPressPeriodPayload = {
  __typename?: 'PlanPressPeriodPayload';
  period?: Maybe<PressPeriod>;
  userErrors: Array<UserError>;
};

/** A night's issues on a press. */
export type PlanPrintNightInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 20, in the order of printing. */
  notices: Array<NoticedIssueInput>;
  /** One of the works' own. */
  pressId: Scalars['ID']['input'];
  /** When the first copy of the first issue is to be printed: within a year. */
  startsAt: Scalars['DateTime']['input'];
  /** The paper of all of them. */
  stockId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PlanPrintNightPayload = {
  __typename?: 'PlanPrintNightPayload';
  /** Those that were scheduled, or got more copies, in the order of the notices; an issue of which all was planned before has none. */
  runs?: Maybe<Array<PressRun>>;
  userErrors: Array<UserError>;
};

/** A printing press, for staff of its works, headquarters and finance. The demonstration's are synthetic. */
export type Press = {
  __typename?: 'Press';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Finished copies in an hour. */
  copiesPerHour: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Broadsheet pages that one run can print. */
  maxPageCount: Scalars['Int']['output'];
  name: LocalizedText;
  /** The printing works. */
  organisation?: Maybe<Organisation>;
  /** Maintenance and shifts, cancelled ones included, the earliest first. */
  periods: PressPeriodConnection;
  /** Since when it is out of use; null while it is in use. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its calendar by planned start, aborted runs included. */
  runs: PressRunConnection;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A printing press, for staff of its works, headquarters and finance. The demonstration's are synthetic. */
export type PressPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<PressPeriodKind>;
  times?: InputMaybe<TimeRangeInput>;
};


/** A printing press, for staff of its works, headquarters and finance. The demonstration's are synthetic. */
export type PressRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  times?: InputMaybe<TimeRangeInput>;
};

/** A stretch of a press's calendar, for staff of the works, headquarters and finance. */
export type PressPeriod = {
  __typename?: 'PressPeriod';
  /** Null while it holds. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was last changed or cancelled; the audit log has each reason, who and when. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** The first instant that no longer belongs to it. */
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: PressPeriodKind;
  /** What is done, or which crew it is. */
  note: Scalars['String']['output'];
  press: Press;
  startsAt: Scalars['DateTime']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PressPeriodConnection = {
  __typename?: 'PressPeriodConnection';
  edges: Array<PressPeriodEdge>;
  nodes: Array<PressPeriod>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PressPeriodEdge = {
  __typename?: 'PressPeriodEdge';
  cursor: Scalars['String']['output'];
  node: PressPeriod;
};

/** What a press's calendar has beside runs. */
export type PressPeriodKind =
  /** The press is maintained or mended: nothing is printed. */
  | 'MAINTENANCE'
  /** A crew is at the press. */
  | 'SHIFT';

/** The plates of a page for a run, one for each ink. For staff of the works, headquarters and finance; the demonstration's are synthetic. */
export type PressPlate = {
  __typename?: 'PressPlate';
  /** Why it was scrapped, or a step of it taken back. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** When the press is set up. */
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Whether that has passed and it is not on the press. */
  isLate: Scalars['Boolean']['output'];
  madeAt?: Maybe<Scalars['DateTime']['output']>;
  madeBy?: Maybe<Scalars['String']['output']>;
  mountedAt?: Maybe<Scalars['DateTime']['output']>;
  mountedBy?: Maybe<Scalars['String']['output']>;
  /** 1 for the page's first plate of the run; each later one takes its place on the press. */
  number: Scalars['Int']['output'];
  orderedAt: Scalars['DateTime']['output'];
  /** The name of the account, as in those below. */
  orderedBy: Scalars['String']['output'];
  /** Through the whole job, from 1 on; of a newspaper that of its `NewspaperPage`. */
  pageNumber: Scalars['Int']['output'];
  /** Why it was made anew; null for a page's first. */
  reason?: Maybe<Scalars['String']['output']>;
  run?: Maybe<PressRun>;
  scrappedAt?: Maybe<Scalars['DateTime']['output']>;
  scrappedBy?: Maybe<Scalars['String']['output']>;
  /** Which of the plates that the newsroom sent for the page it bears: the `number` of `NewspaperPage.plates`, 2 for the first 換版. */
  sentNumber: Scalars['Int']['output'];
  status: PressPlateStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PressPlateAggregate = {
  __typename?: 'PressPlateAggregate';
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PressPlateConnection = {
  __typename?: 'PressPlateConnection';
  aggregate: PressPlateAggregate;
  edges: Array<PressPlateEdge>;
  nodes: Array<PressPlate>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PressPlateEdge = {
  __typename?: 'PressPlateEdge';
  cursor: Scalars['String']['output'];
  node: PressPlate;
};

/** Where a plate stands. */
export type PressPlateStatus =
  /** It is made, and waits for the press. */
  | 'MADE'
  /** It is on the press. */
  | 'MOUNTED'
  /** Prepress is to make it. */
  | 'ORDERED'
  /** Spoilt, replaced or needed no more. */
  | 'SCRAPPED';

/** A run of a press, for staff of the works, headquarters and finance. The demonstration's are synthetic. */
export type PressRun = {
  __typename?: 'PressRun';
  abortReason?: Maybe<Scalars['String']['output']>;
  /** Minutes that the press is taken after. */
  cleanupMinutes: Scalars['Int']['output'];
  /** How its counts were put right, the earliest first. */
  corrections: Array<PressRunCorrection>;
  dueLevel: PrintDueLevel;
  /** When the last copy was printed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  goodCopies?: Maybe<Scalars['Int']['output']>;
  /** By the press' counter: good and waste together. */
  grossCopies?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Whether shifts of its press cover it from set-up to clean-up; null where no shift is near it, as where the works plans none. */
  isStaffed?: Maybe<Scalars['Boolean']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  issue?: Maybe<NewspaperIssue>;
  order: PrintOrder;
  /** The printing works. */
  organisation?: Maybe<Organisation>;
  /** What it took from which reel, the oldest first. */
  paper: Array<PaperConsumption>;
  /** Paper of its copies that the books of the store did not have when it was counted, in kilograms: receive it late or take stock, then correct the run. */
  paperMissingKg: Scalars['Float']['output'];
  /** Good copies. */
  plannedCopies: Scalars['Int']['output'];
  /** When the last copy is to be printed. */
  plannedEnd: Scalars['DateTime']['output'];
  /** Paper that the planned copies take, with the PLANNED_WASTE of the day of its planned start, in kilograms. */
  plannedPaperKg: Scalars['Float']['output'];
  /** When the first copy is to be printed. */
  plannedStart: Scalars['DateTime']['output'];
  /** By page, scrapped ones included; empty where the works writes none down. Once there are any, the press starts when each page has one mounted. */
  plates: Array<PressPlate>;
  press: Press;
  /** 0 to 100; 50 is usual. */
  priority: Scalars['Int']['output'];
  /** Minutes that the press is taken before. */
  setupMinutes: Scalars['Int']['output'];
  /** When the first copy was printed. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: PressRunStatus;
  stock: PaperStock;
  /** Its pauses, the earliest first. */
  stops: Array<PressRunStop>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** Waste of gross copies, 0 to 1. */
  wasteRate?: Maybe<Scalars['Float']['output']>;
  /** Spoilt copies behind the first good one. */
  wasteRunning?: Maybe<Scalars['Int']['output']>;
  /** Copies until the first good one. */
  wasteStartup?: Maybe<Scalars['Int']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PressRunAggregate = {
  __typename?: 'PressRunAggregate';
  count: Scalars['Int']['output'];
  goodCopies: Scalars['BigInt']['output'];
  /** Of those that were reported, as the next. */
  grossCopies: Scalars['BigInt']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PressRunConnection = {
  __typename?: 'PressRunConnection';
  aggregate: PressRunAggregate;
  edges: Array<PressRunEdge>;
  nodes: Array<PressRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A correction of a run's counts; nothing of it is lost. */
export type PressRunCorrection = {
  __typename?: 'PressRunCorrection';
  /** The day on which the difference counts in the figures of months: that on which the run ended, or that of the correction where the run's month was closed by then. */
  countedOn: Scalars['Date']['output'];
  counts: PressRunCounts;
  formerCounts: PressRunCounts;
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that made it. */
  recordedBy: Scalars['String']['output'];
};

/** What was counted of a run; the last three add up to the first. */
export type PressRunCounts = {
  __typename?: 'PressRunCounts';
  /** Copies that can be delivered. */
  goodCopies: Scalars['Int']['output'];
  /** By the press' counter. */
  grossCopies: Scalars['Int']['output'];
  /** Spoilt copies behind the first good one. */
  wasteRunning: Scalars['Int']['output'];
  /** Copies until the first good one. */
  wasteStartup: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PressRunEdge = {
  __typename?: 'PressRunEdge';
  cursor: Scalars['String']['output'];
  node: PressRun;
};

/** In which order runs on presses come. */
export type PressRunSort =
  /** What is planned to start first comes first. */
  | 'START_FIRST'
  /** What is planned to start last comes first. */
  | 'START_LAST';

/** Where a run stands, as JDF names it. */
export type PressRunStatus =
  /** Will not be resumed. */
  | 'ABORTED'
  /** Printed and counted; the press is being cleaned. */
  | 'CLEANUP'
  /** Done: the press is free. */
  | 'COMPLETED'
  /** Copies are being printed. */
  | 'IN_PROGRESS'
  /** The press is being set up. */
  | 'SETUP'
  /** Interrupted, as by a web break; it stays on the press. */
  | 'STOPPED'
  /** Put aside: another run may have the press. */
  | 'SUSPENDED'
  /** Has its time on the press, and waits for it. */
  | 'WAITING';

/** A pause of a run. */
export type PressRunStop = {
  __typename?: 'PressRunStop';
  kind: PressRunStopKind;
  reason: Scalars['String']['output'];
  /** Null while it lasts, or where the run ended in it. */
  resumedAt?: Maybe<Scalars['DateTime']['output']>;
  stoppedAt: Scalars['DateTime']['output'];
};

/** What a pause does to the press. */
export type PressRunStopKind =
  /** The run is interrupted, and stays on the press. */
  | 'STOPPED'
  /** The run is put aside, and the press is free. */
  | 'SUSPENDED';

/** How long something has been due. */
export type PrintAgeingBucket =
  /** Not due yet. */
  | 'CURRENT'
  /** 1 to 30 days. */
  | 'DAYS_1_30'
  /** 31 to 60 days. */
  | 'DAYS_31_60'
  /** 61 to 90 days. */
  | 'DAYS_61_90'
  /** More than 90 days. */
  | 'DAYS_OVER_90';

/** What is taken back of an invoice (紅字發票). */
export type PrintCreditNote = {
  __typename?: 'PrintCreditNote';
  amount: Money;
  fapiaoNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  issuedOn: Scalars['Date']['output'];
  /** Without that tax; null without a rate. */
  net?: Maybe<Money>;
  reason: Scalars['String']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  /** At the rate of the invoice: what its tax is less by than before, so that all credit notes of one that is credited in full take back exactly its tax; null without a rate. */
  tax?: Maybe<Money>;
};

/** Whose a customer is. */
export type PrintCustomerKind =
  /** A customer outside. */
  | 'EXTERNAL'
  /** An organisation of the group. */
  | 'INTERNAL';

/** A part of an order that went to the customer. */
export type PrintDelivery = {
  __typename?: 'PrintDelivery';
  /** Below zero where a delivery is taken back. */
  copies: Scalars['Int']['output'];
  deliveredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Of the delivery note. */
  noteNumber?: Maybe<Scalars['String']['output']>;
  /** Why it was taken back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
};

/** What it means when a run is late, as JDF names it. */
export type PrintDueLevel =
  /** Nobody wants the copies any more, as of yesterday's newspaper. */
  | 'JOB_CANCELLED'
  /** The works pays for it. */
  | 'PENALTY'
  /** Little or nothing. */
  | 'TRIVIAL';

/** The size of a finished page. */
export type PrintFormat =
  /** 對開: half of the full sheet. */
  | 'BROADSHEET'
  /** 16開, as most magazines. */
  | 'SIXTEENMO'
  /** 四開: a quarter of the full sheet. */
  | 'TABLOID'
  /** 32開, as most books. */
  | 'THIRTY_TWOMO';

/**
 * A bill for a print order, never changed: what it bills too much is credited, a payment that was none is reversed, what
 * was paid too much goes back. So at every moment total - credited = paid + outstanding - refundable. For staff of the
 * works, headquarters and finance.
 */
export type PrintInvoice = {
  __typename?: 'PrintInvoice';
  /** By day. */
  creditNotes: Array<PrintCreditNote>;
  /** What its credit notes take back of the total. */
  credited: Money;
  /** Days since it was due; 0 while it is not, null for what is not owed. */
  daysOverdue?: Maybe<Scalars['Int']['output']>;
  dueOn: Scalars['Date']['output'];
  /** Of the tax invoice (發票); null where the group settles without one. */
  fapiaoNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  issuedOn: Scalars['Date']['output'];
  /** The total less its tax; null without a rate. */
  net?: Maybe<Money>;
  order: PrintOrder;
  /** The printing works. */
  organisation?: Maybe<Organisation>;
  /** What is still due. */
  outstanding: Money;
  /** What came in, less what went back. */
  paid: Money;
  /** Money that came and went, by day. */
  payments: Array<PrintPayment>;
  /** What was paid beyond what it comes to by now, and is to go back. */
  refundable: Money;
  status: PrintInvoiceStatus;
  /** Value-added tax in the total, rounded to the nearest fen: with `net` exactly the total; null without a rate. */
  tax?: Maybe<Money>;
  total: Money;
  /** The rate of value-added tax on the day of its issue, in per cent, which the total holds; null where it was issued before rates were kept. */
  vatPercent?: Maybe<Scalars['Int']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PrintInvoiceAggregate = {
  __typename?: 'PrintInvoiceAggregate';
  count: Scalars['Int']['output'];
  /** What is still to be paid. */
  outstanding: Money;
  total: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PrintInvoiceConnection = {
  __typename?: 'PrintInvoiceConnection';
  aggregate: PrintInvoiceAggregate;
  edges: Array<PrintInvoiceEdge>;
  nodes: Array<PrintInvoice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PrintInvoiceEdge = {
  __typename?: 'PrintInvoiceEdge';
  cursor: Scalars['String']['output'];
  node: PrintInvoice;
};

/** In which order invoices for print come. */
export type PrintInvoiceSort =
  /** What is due first comes first. */
  | 'DUE_FIRST'
  /** The largest total comes first. */
  | 'LARGEST'
  /** What was issued last comes first. */
  | 'LATEST';

/** Where an invoice stands, by its money. */
export type PrintInvoiceStatus =
  /** Credited in full (紅沖). */
  | 'CREDITED'
  /** Nothing is paid. */
  | 'ISSUED'
  /** Paid in full, or more. */
  | 'PAID'
  /** A part is paid. */
  | 'PART_PAID';

/** An order to print, for staff of the works, headquarters and finance. The demonstration's are synthetic. */
export type PrintOrder = {
  __typename?: 'PrintOrder';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it comes to: the price for the copies that were delivered, up to the tolerance. */
  amountDue: Money;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Inks on the front and on the back: `4+4`. */
  colours: Scalars['String']['output'];
  /** What the works' prices made of it when it was last quoted; null where it had none. */
  computedPrice?: Maybe<Money>;
  /** What it has cost so far, and what is left of it; null before a run of it has ended. */
  cost?: Maybe<PrintOrderCost>;
  /** Null for a customer that the registry does not have. */
  customer?: Maybe<Organisation>;
  customerKind: PrintCustomerKind;
  /** As the contract writes it; null where `customer` says it. */
  customerName?: Maybe<Scalars['String']['output']>;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Copies that the customer has. */
  deliveredCopies: Scalars['Int']['output'];
  /** Parts that went to the customer, and what was taken back, by time. */
  deliveries: Array<PrintDelivery>;
  dueAt: Scalars['DateTime']['output'];
  format: PrintFormat;
  /** Of all its runs. */
  goodCopies: Scalars['Int']['output'];
  /** Grams per square metre. */
  grammage: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  invoicedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By day. */
  invoices: Array<PrintInvoice>;
  isSynthetic: Scalars['Boolean']['output'];
  /** The newspaper issue that is printed. */
  issue?: Maybe<NewspaperIssue>;
  /** Unique in the works. */
  number: Scalars['String']['output'];
  /** The printing works. */
  organisation?: Maybe<Organisation>;
  pageCount: Scalars['Int']['output'];
  paperGrade: PaperGrade;
  /** Paper that the quantity takes, with the PLANNED_WASTE of the day on which it is due, in kilograms. */
  paperKg: Scalars['Float']['output'];
  price: Money;
  product: PrintProduct;
  /** Good copies that are to be delivered. */
  quantity: Scalars['Int']['output'];
  /** Each version of what was quoted and ordered, the latest last. */
  quotes: Array<PrintQuote>;
  /** By planned start, aborted ones included. */
  runs: Array<PressRun>;
  /** Why the customer took fewer copies than the tolerance allows. */
  shortReason?: Maybe<Scalars['String']['output']>;
  status: PrintOrderStatus;
  title: Scalars['String']['output'];
  /** By how many per cent more or fewer copies may be delivered. */
  tolerancePercent: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PrintOrderAggregate = {
  __typename?: 'PrintOrderAggregate';
  count: Scalars['Int']['output'];
  price: Money;
  /** Good copies that were ordered. */
  quantity: Scalars['BigInt']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PrintOrderConnection = {
  __typename?: 'PrintOrderConnection';
  aggregate: PrintOrderAggregate;
  edges: Array<PrintOrderEdge>;
  nodes: Array<PrintOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a job has cost, by what it took and not by what was quoted. */
export type PrintOrderCost = {
  __typename?: 'PrintOrderCost';
  /** `amountDue` − `total`, negative for a loss; null without a total. */
  margin?: Maybe<Money>;
  /** What its runs took from the store, as the reels cost. */
  paper: Money;
  /** One plate for each page and ink, at the PLATE_PRICE of the first run's day; null where none was set. */
  plates?: Maybe<Money>;
  /** Those that were made anew, as after a scratch or 換版, in whichever run: one for each ink of the page, odd pages being fronts, at the PLATE_PRICE of the day on which they were made; null where none was set. */
  remadePlates?: Maybe<Money>;
  /** The presses, from set-up to clean-up and without the time when a run was put aside, at the PRESS_HOUR_PRICE of each run's day; null where none was set. */
  time?: Maybe<Money>;
  /** Null where a part is not known. */
  total?: Maybe<Money>;
};

/** One of a list, and its place there. */
export type PrintOrderEdge = {
  __typename?: 'PrintOrderEdge';
  cursor: Scalars['String']['output'];
  node: PrintOrder;
};

/** In which order print orders come. */
export type PrintOrderSort =
  /** What is due first comes first. */
  | 'DUE_FIRST'
  /** What is due last comes first. */
  | 'DUE_LAST';

/** Where a print order stands. Runs move it from SCHEDULED to FINISHING and back; people do the rest. */
export type PrintOrderStatus =
  /** Ordered by the customer. */
  | 'ACCEPTED'
  /** Will not be printed; it says why. */
  | 'CANCELLED'
  /** The customer has the copies. */
  | 'DELIVERED'
  /** All runs are done: folding, binding, packing. */
  | 'FINISHING'
  /** The customer has the invoice. */
  | 'INVOICED'
  /** Pages are checked and plates are made. */
  | 'IN_PREPRESS'
  /** A run was set up, and runs are left to do. */
  | 'PRINTING'
  /** Offered to the customer. */
  | 'QUOTED'
  /** A run waits on a press. */
  | 'SCHEDULED';

/** Money of an invoice: an entry is never changed, but followed by another. */
export type PrintPayment = {
  __typename?: 'PrintPayment';
  /** Below zero for what went back, or never came. */
  amount: Money;
  id: Scalars['ID']['output'];
  kind: PrintPaymentKind;
  method: PrintPaymentMethod;
  /** Why it was reversed or went back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day on which it came or went. */
  receivedOn: Scalars['Date']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  reference?: Maybe<Scalars['String']['output']>;
};

/** What an entry of money says. */
export type PrintPaymentKind =
  /** It came in. */
  | 'PAYMENT'
  /** It went back to the customer. */
  | 'REFUND'
  /** An entry was wrong, or a cheque bounced: it is taken back whole. */
  | 'REVERSAL';

/** How money came. */
export type PrintPaymentMethod =
  /** From a bank account. */
  | 'BANK_TRANSFER'
  /** In notes and coins. */
  | 'CASH'
  /** By a cheque that was cashed. */
  | 'CHEQUE'
  /** Through a payment service. */
  | 'ONLINE'
  /** Between accounts of the group. */
  | 'SETTLEMENT';

/** What a printing works prints. */
export type PrintProduct =
  /** Bound, with many pages. */
  | 'BOOK'
  /** Leaflets, posters, forms. */
  | 'COMMERCIAL'
  /** Periodicals. */
  | 'MAGAZINE'
  /** Of issues, or of others' papers. */
  | 'NEWSPAPER';

/** A version of what was quoted; it stays as it was. */
export type PrintQuote = {
  __typename?: 'PrintQuote';
  colours: Scalars['String']['output'];
  /** By the works' prices of the day; null where it had none. */
  computedPrice?: Maybe<Money>;
  dueAt: Scalars['DateTime']['output'];
  format: PrintFormat;
  /** Grams per square metre. */
  grammage: Scalars['Float']['output'];
  /** 1, 2, 3 … */
  number: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  paperGrade: PaperGrade;
  price: Money;
  quantity: Scalars['Int']['output'];
  /** Why it was changed; null for the first. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that wrote it down; null for what was quoted before this was noted. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  tolerancePercent: Scalars['Int']['output'];
};

/** What is owed for print, by how long it has been due. */
export type PrintReceivables = {
  __typename?: 'PrintReceivables';
  bucket: PrintAgeingBucket;
  invoices: Scalars['Int']['output'];
  outstanding: Money;
};

export type PrintSeries = {
  __typename?: 'PrintSeries';
  /** What its runs come to. For staff of a printing works (their own), headquarters and finance; FORBIDDEN for others. */
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** A printing works' figures of one month. The demonstration's are synthetic. */
export type PrintingFigures = {
  __typename?: 'PrintingFigures';
  /** In money, by the measure of all companies; its cost is that of the paper. */
  books: CompanyMonth;
  /** Each time the month was closed, the first one first. */
  closings: Array<ClosedMonth>;
  goodCopies: Scalars['BigInt']['output'];
  /** Good and waste together. */
  grossCopies: Scalars['BigInt']['output'];
  /** Value-added tax of the invoices that were issued in the month, less that of its credit notes; what has no rate counts nothing, and it is null where something was invoiced and none of it has a rate, as in months that are reported sums. */
  invoicedTax?: Maybe<Money>;
  isSynthetic: Scalars['Boolean']['output'];
  month: Scalars['Month']['output'];
  /** Paper that went through the presses, in kilograms. */
  paperKg: Scalars['Float']['output'];
  /** Runs that ended in the month and printed something; what is known of one after its month was closed counts in the month in which it is known, as do copies and paper. */
  runs: Scalars['Int']['output'];
  wasteCopies: Scalars['BigInt']['output'];
  /** Waste of gross copies, 0 to 1; null where nothing was printed. */
  wasteRate?: Maybe<Scalars['Float']['output']>;
};

/** The public face of a printing works. The demonstration's counts are synthetic. */
export type PrintingProfile = {
  __typename?: 'PrintingProfile';
  about: LocalizedText;
  /** Newspaper copies in an hour, all presses together. */
  copiesPerHour: Scalars['Int']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  pressCount: Scalars['Int']['output'];
  /** What it prints. */
  products: Array<PrintProduct>;
};

/** What a works computes its prices by, from a day on. For its staff, headquarters and finance. Now settings: `Organisation.printingSettings`. */
export type PrintingRates = {
  __typename?: 'PrintingRates';
  /** Of the setting that was set last for the day. */
  id: Scalars['ID']['output'];
  /**
   * False: a setting does not tell it, its `reason` does.
   * @deprecated Since 2026-11-29; the reason of a setting tells it: Organisation.printingSettings
   */
  isSynthetic: Scalars['Boolean']['output'];
  /** Added to the cost, in per cent. */
  marginPercent: Scalars['Int']['output'];
  /** The printing works. */
  organisation?: Maybe<Organisation>;
  /** 1000 kg of a paper that the store has never had; else what the last reel of the paper cost. */
  paperTonne: Money;
  /** A plate of one page in one ink. */
  plate: Money;
  /** An hour of a press. */
  pressHour: Money;
  /** The first day on which one of them holds; until another is settled. */
  validFrom: Scalars['Date']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PrintingRatesConnection = {
  __typename?: 'PrintingRatesConnection';
  edges: Array<PrintingRatesEdge>;
  nodes: Array<PrintingRates>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PrintingRatesEdge = {
  __typename?: 'PrintingRatesEdge';
  cursor: Scalars['String']['output'];
  node: PrintingRates;
};

/** What a printing works settles for itself. */
export type PrintingSettingKey =
  /** That a press is taken after a run, where the run does not say it: 0 to 1440, 15 at first. */
  | 'CLEANUP_MINUTES'
  /** Of the newsprint that an issue is printed on while no order says otherwise: 30 to 400 g/m², 45 at first. */
  | 'HOUSE_GRAMMAGE'
  /** Added to the cost: 0 to 500 per cent. */
  | 'MARGIN'
  /** Of 1000 kg of a paper that the store has never had, else it is what the last reel of the paper cost: 0 to 2,000,000,000 fen. */
  | 'PAPER_TONNE_PRICE'
  /** Until an invoice is due, where it does not say it: 0 to 180, 30 at first. */
  | 'PAYMENT_DAYS'
  /** Of planned paper, added for waste: 0 to 500 per thousand, 25 at first. */
  | 'PLANNED_WASTE'
  /** Of a plate of one page in one ink, by which quotes are computed: 0 to 100,000,000 fen; not set at first, as the next three. */
  | 'PLATE_PRICE'
  /** Of an hour of a press: 0 to 2,000,000,000 fen. */
  | 'PRESS_HOUR_PRICE'
  /** That a press is taken before a run, where the run does not say it: 0 to 1440, 20 at first. */
  | 'SETUP_MINUTES'
  /** Good copies of an issue beyond those that are distributed, for the authorities, the archive and the newsroom: 0 to 100,000, 150 at first. */
  | 'SPARE_COPIES'
  /** By how many per cent more or fewer copies may be delivered, where the quote does not say it: 0 to 20, 0 at first. */
  | 'TOLERANCE'
  /** In the price of all else: 0 to 17 per cent, 13 at first. */
  | 'VAT_OTHER'
  /** Value-added tax in the price of newspapers, magazines and books: 0 to 17 per cent, 9 at first (財稅〔2005〕165號, no. 12, and 增值稅法 of 2026, article 10); an invoice keeps what held on its day, as of the next. */
  | 'VAT_PUBLICATION';

export type Query = {
  __typename?: 'Query';
  /** Paper of one kind, for staff of its works, headquarters and finance. */
  paperStock?: Maybe<PaperStock>;
  /** Paper by grade, grammage and width. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  paperStocks?: Maybe<Array<PaperStock>>;
  /** A press, for staff of its works, headquarters and finance. */
  press?: Maybe<Press>;
  /** Plates, what is due first first. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  pressPlates?: Maybe<PressPlateConnection>;
  /** A run, for staff of its works, headquarters and finance. */
  pressRun?: Maybe<PressRun>;
  /** Runs. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  pressRuns?: Maybe<PressRunConnection>;
  /** Presses, by name in English. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  presses?: Maybe<Array<Press>>;
  /** An invoice, for staff of its works, headquarters and finance. */
  printInvoice?: Maybe<PrintInvoice>;
  /** Invoices. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  printInvoices?: Maybe<PrintInvoiceConnection>;
  /** An order, for staff of its works, headquarters and finance. */
  printOrder?: Maybe<PrintOrder>;
  /** Orders. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others. */
  printOrders?: Maybe<PrintOrderConnection>;
  /** What is owed at the end of a day, by age; all five buckets. For staff of a printing works, headquarters and finance. */
  printReceivables?: Maybe<Array<PrintReceivables>>;
  /**
   * Rates from each day on which one of the four begins to hold, the latest first, as the settings have them. For staff of a printing works (their own), headquarters and finance (all); FORBIDDEN for others.
   * @deprecated Since 2026-11-29; they are settings: Organisation.printingSettings
   */
  printingRates?: Maybe<PrintingRatesConnection>;
};


export type QueryPaperStockArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaperStocksArgs = {
  isRetired?: Scalars['Boolean']['input'];
};


export type QueryPressArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPressPlatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due?: InputMaybe<TimeRangeInput>;
  first?: Scalars['Int']['input'];
  isLate?: Scalars['Boolean']['input'];
  runId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<PressPlateStatus>;
};


export type QueryPressRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPressRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: PressRunSort;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  pressId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<PressRunStatus>;
  times?: InputMaybe<TimeRangeInput>;
};


export type QueryPressesArgs = {
  isRetired?: Scalars['Boolean']['input'];
};


export type QueryPrintInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  days?: InputMaybe<DateRangeInput>;
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: PrintInvoiceSort;
  overdue?: Scalars['Boolean']['input'];
  status?: InputMaybe<PrintInvoiceStatus>;
};


export type QueryPrintOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  due?: InputMaybe<TimeRangeInput>;
  first?: Scalars['Int']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  orderBy?: PrintOrderSort;
  overdue?: Scalars['Boolean']['input'];
  product?: InputMaybe<PrintProduct>;
  status?: InputMaybe<PrintOrderStatus>;
};


export type QueryPrintReceivablesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPrintingRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is offered to a customer. */
export type QuotePrintOrderInput = {
  /** Inks on the front and on the back, 0 to 8 each: `4+4`. */
  colours: Scalars['String']['input'];
  /** The `Organisation`; an outside customer may have a name instead. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** INTERNAL takes `customerId`. */
  customerKind: PrintCustomerKind;
  /** As the contract writes it, 1 to 120 characters. */
  customerName?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants it. */
  dueAt: Scalars['DateTime']['input'];
  /** The size of a finished page. */
  format: PrintFormat;
  /** Grams per square metre, 30 to 400. */
  grammage: Scalars['Float']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The `NewspaperIssue`, for newspapers alone; one order for each issue. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 40 letters, figures and hyphens; unique in the works. */
  number: Scalars['String']['input'];
  /** 2 to 2000: in fours for BROADSHEET and TABLOID, in twos else. */
  pageCount: Scalars['Int']['input'];
  /** On which it is printed. */
  paperGrade: PaperGrade;
  /** In fen (CNY), 0 to 100,000,000,000,000; computed by the works' prices when left out. */
  priceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** What it will be. */
  product: PrintProduct;
  /** Good copies, 1 to 10,000,000. */
  quantity: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** By how many per cent more or fewer copies may be delivered: 0 to 20; the works' TOLERANCE of today when left out. */
  tolerancePercent?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type QuotePrintOrderPayload = {
  __typename?: 'QuotePrintOrderPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** Reels of one kind that have come from one supplier. */
export type ReceivePaperStockInput = {
  /** In fen (CNY) for 1000 kg, 0 to 100,000,000,000. */
  costPerTonneMinor: Scalars['BigInt']['input'];
  /** What it is made for. */
  grade: PaperGrade;
  /** Grams per square metre, 30 to 400. */
  grammage: Scalars['Float']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** When they came, now when left out; not in the future, and within the last year. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Millimetres, 200 to 4000. */
  reelWidthMm: Scalars['Int']['input'];
  /** 1 to 200 reels, in the order in which they will be used. */
  reels: Array<ReceivedPaperReelInput>;
  /** 1 to 120 characters. */
  supplier: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReceivePaperStockPayload = {
  __typename?: 'ReceivePaperStockPayload';
  stock?: Maybe<PaperStock>;
  userErrors: Array<UserError>;
};

/** A reel that has come. */
export type ReceivedPaperReelInput = {
  /** As weighed, in grams: 1 kg to 10 t. */
  grams: Scalars['Int']['input'];
  /** On its label, unique in the works: 1 to 40 letters, figures and hyphens. */
  number: Scalars['String']['input'];
};

/** What of an order goes to the customer. */
export type RecordPrintDeliveryInput = {
  /** 1 to the good copies that were not delivered yet; SOLD_OUT for more. */
  copies: Scalars['Int']['input'];
  /** Now when left out; not in the future. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** PRINTING or FINISHING. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the delivery note: 1 to 40 letters, figures and hyphens, unique in the works. */
  noteNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPrintDeliveryPayload = {
  __typename?: 'RecordPrintDeliveryPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** What was received. */
export type RecordPrintPaymentInput = {
  /** In fen: 1 to what is outstanding. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of the works' own. */
  invoiceId: Scalars['ID']['input'];
  /** How it came. */
  method: PrintPaymentMethod;
  /** Today when left out; not before the invoice, and not in the future. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the payer wrote: at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPrintPaymentPayload = {
  __typename?: 'RecordPrintPaymentPayload';
  invoice?: Maybe<PrintInvoice>;
  userErrors: Array<UserError>;
};

/** What goes back to the customer. */
export type RecordPrintRefundInput = {
  /** In fen: 1 to what is refundable. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of which more is paid than it comes to. */
  invoiceId: Scalars['ID']['input'];
  /** How it goes. */
  method: PrintPaymentMethod;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** What is written to the payee: at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Today when left out; not before the last payment and credit note, and not in the future. */
  refundedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPrintRefundPayload = {
  __typename?: 'RecordPrintRefundPayload';
  invoice?: Maybe<PrintInvoice>;
  userErrors: Array<UserError>;
};

/** Which plate is made anew, and why. */
export type RemakePressPlateInput = {
  /** Not scrapped, of a run whose copies are not counted yet; no other of its page may be in work. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Such as a scratch, or 換版: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Which of the newsroom's plates the new one bears, 1 to 100; that of the one before, when left out. */
  sentNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemakePressPlatePayload = {
  __typename?: 'RemakePressPlatePayload';
  plate?: Maybe<PressPlate>;
  userErrors: Array<UserError>;
};

/** Which month has to be mended. */
export type ReopenPrintingMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is closed. */
  month: Scalars['Month']['input'];
  /** Of the printing works. */
  organisationId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenPrintingMonthPayload = {
  __typename?: 'ReopenPrintingMonthPayload';
  closing?: Maybe<ClosedMonth>;
  userErrors: Array<UserError>;
};

/** What a run has printed. */
export type ReportPressRunInput = {
  /** When the last copy was printed, now when left out; not in the future, and not before the first. */
  endedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Copies that can be delivered. */
  goodCopies: Scalars['Int']['input'];
  /** By the press' counter, 0 to 20,000,000 as each that follows; the other three add up to it. */
  grossCopies: Scalars['Int']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Spoilt copies behind the first good one. */
  wasteRunning: Scalars['Int']['input'];
  /** Copies until the first good one. */
  wasteStartup: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReportPressRunPayload = {
  __typename?: 'ReportPressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** What of a run that waits is to be different; what is left out stays as it was. */
export type ReschedulePressRunInput = {
  /** 0 to 1440. */
  cleanupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Good copies, 1 to 10,000,000. */
  copies?: InputMaybe<Scalars['Int']['input']>;
  /** What it means when it is late. */
  dueLevel?: InputMaybe<PrintDueLevel>;
  /** WAITING. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** As in `SchedulePressRunInput`. */
  pressId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 100. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 1440. */
  setupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When the first copy is to be printed, within the next year. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `SchedulePressRunInput`. */
  stockId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReschedulePressRunPayload = {
  __typename?: 'ReschedulePressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which run goes on. */
export type ResumePressRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumePressRunPayload = {
  __typename?: 'ResumePressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which delivery was none, or came back. */
export type ReversePrintDeliveryInput = {
  /** One of the order that was not taken back yet. */
  deliveryId: Scalars['ID']['input'];
  /** The order; not INVOICED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReversePrintDeliveryPayload = {
  __typename?: 'ReversePrintDeliveryPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** Which entry was wrong, or did not hold. */
export type ReversePrintPaymentInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A PAYMENT or REFUND that was not reversed yet; it is taken back whole. */
  paymentId: Scalars['ID']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Today when left out; not before the entry's own day, and not in the future. */
  reversedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReversePrintPaymentPayload = {
  __typename?: 'ReversePrintPaymentPayload';
  invoice?: Maybe<PrintInvoice>;
  userErrors: Array<UserError>;
};

/** What of an order is to be different; what is left out stays as it was. */
export type RevisePrintOrderInput = {
  /** As in `QuotePrintOrderInput`. */
  colours?: InputMaybe<Scalars['String']['input']>;
  /** When the customer wants it. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `QuotePrintOrderInput`. */
  format?: InputMaybe<PrintFormat>;
  /** As in `QuotePrintOrderInput`. */
  grammage?: InputMaybe<Scalars['Float']['input']>;
  /** Not delivered, invoiced or cancelled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the price is computed anew by the works' prices, whatever `priceMinor` says. */
  isPriceComputed?: Scalars['Boolean']['input'];
  /** As in `QuotePrintOrderInput`; until a run is scheduled, as the next four. */
  pageCount?: InputMaybe<Scalars['Int']['input']>;
  /** As in `QuotePrintOrderInput`. */
  paperGrade?: InputMaybe<PaperGrade>;
  /** In fen (CNY), 0 to 100,000,000,000,000. */
  priceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Good copies, 1 to 10,000,000; not fewer than were delivered. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 20. */
  tolerancePercent?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RevisePrintOrderPayload = {
  __typename?: 'RevisePrintOrderPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** Which order goes on which press, and when. */
export type SchedulePressRunInput = {
  /** Minutes that the press is taken after, 0 to 1440; the works' CLEANUP_MINUTES of the day when left out. */
  cleanupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Good copies, 1 to 10,000,000. How long they take is the press' speed: seven days at most. */
  copies: Scalars['Int']['input'];
  /** What it means when it is late. */
  dueLevel?: PrintDueLevel;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** An order in prepress, or one that has runs already. */
  orderId: Scalars['ID']['input'];
  /** One of the works' own, which can print so many pages. */
  pressId: Scalars['ID']['input'];
  /** 0 to 100; 50 is usual. */
  priority?: Scalars['Int']['input'];
  /** Minutes that the press is taken before, 0 to 1440; the works' SETUP_MINUTES of the day when left out. */
  setupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When the first copy is to be printed: within a year. */
  start: Scalars['DateTime']['input'];
  /** Of the order's grade and grammage. */
  stockId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SchedulePressRunPayload = {
  __typename?: 'SchedulePressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which plate is needed no more. */
export type ScrapPressPlateInput = {
  /** Not scrapped; if mounted, on a press that stands. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ScrapPressPlatePayload = {
  __typename?: 'ScrapPressPlatePayload';
  plate?: Maybe<PressPlate>;
  userErrors: Array<UserError>;
};

/** A plate as it was read. */
export type SeenPressPlateInput = {
  /** Of the plate. */
  id: Scalars['ID']['input'];
  /** VERSION_CONFLICT when somebody else has changed it since. */
  version: Scalars['Int']['input'];
};

/** One value of a series, as the owner of the figure adds it up; between subgraphs alone. */
export type SeriesFigure = {
  __typename?: 'SeriesFigure';
  /** The first day of its stretch of time, 1 to 7 for a weekday from Monday on, null without. */
  bucket?: Maybe<Scalars['String']['output']>;
  compared?: Maybe<Scalars['Float']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  /** Of all that was asked for, also of what was left out. */
  isTotal: Scalars['Boolean']['output'];
  /** By the dimensions that were asked for, in their order; empty where it belongs to none. */
  keys: Array<Scalars['String']['output']>;
  /** Null for a rate of nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Who is told what a works prints. */
export type SetPrintingPartnersInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** All of them, up to 50 `Organisation`s; who is not among them is told no longer. */
  partnerIds: Array<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetPrintingPartnersPayload = {
  __typename?: 'SetPrintingPartnersPayload';
  userErrors: Array<UserError>;
  /** With its partners. */
  works?: Maybe<Organisation>;
};

/** By what prices are computed from a day on. */
export type SetPrintingRatesInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Added to the cost: 0 to 500 per cent. */
  marginPercent: Scalars['Int']['input'];
  /** In fen, for 1000 kg of a paper that the store has never had: 0 to 2,000,000,000. */
  paperTonneMinor: Scalars['BigInt']['input'];
  /** In fen (CNY), for a plate of one page in one ink: 0 to 100,000,000. */
  plateMinor: Scalars['BigInt']['input'];
  /** In fen, for an hour of a press: 0 to 2,000,000,000. */
  pressHourMinor: Scalars['BigInt']['input'];
  /** Today when left out; not past. Of rates from one day on those set last hold. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetPrintingRatesPayload = {
  __typename?: 'SetPrintingRatesPayload';
  rates?: Maybe<PrintingRates>;
  userErrors: Array<UserError>;
};

/** What is settled from a day on. */
export type SetPrintingSettingInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What. */
  key: PrintingSettingKey;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day on which it holds: today when left out, INVALID_INPUT for one that is past. Of values from the same day on the one set last holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In its unit and within its bounds; INVALID_INPUT for another. */
  value: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetPrintingSettingPayload = {
  __typename?: 'SetPrintingSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** Which run the press is made ready for. */
export type SetUpPressRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetUpPressRunPayload = {
  __typename?: 'SetUpPressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which run begins. */
export type StartPressRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** When the first copy was printed, now when left out; not in the future. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartPressRunPayload = {
  __typename?: 'StartPressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which order is worked on. */
export type StartPrintOrderPrepressInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartPrintOrderPrepressPayload = {
  __typename?: 'StartPrintOrderPrepressPayload';
  order?: Maybe<PrintOrder>;
  userErrors: Array<UserError>;
};

/** Which run pauses, and why. */
export type StopPressRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the press is free meanwhile. */
  kind: PressRunStopKind;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StopPressRunPayload = {
  __typename?: 'StopPressRunPayload';
  run?: Maybe<PressRun>;
  userErrors: Array<UserError>;
};

/** Which plate was called made or mounted too early. */
export type TakeBackPressPlateInput = {
  /** MADE, or MOUNTED on a press that stands. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type TakeBackPressPlatePayload = {
  __typename?: 'TakeBackPressPlatePayload';
  plate?: Maybe<PressPlate>;
  userErrors: Array<UserError>;
};

/** What was found in the store. */
export type TakePaperStockInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** 1 to 500; reels that are not named stay as they are. */
  reels: Array<WeighedPaperReelInput>;
  /** One of the works' own. */
  stockId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type TakePaperStockPayload = {
  __typename?: 'TakePaperStockPayload';
  stock?: Maybe<PaperStock>;
  userErrors: Array<UserError>;
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What is settled for a paper; what is left out stays as it is. */
export type UpdatePaperStockInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Below so many kilograms it is to be ordered again: 0 to 100,000,000. */
  reorderKg?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdatePaperStockPayload = {
  __typename?: 'UpdatePaperStockPayload';
  stock?: Maybe<PaperStock>;
  userErrors: Array<UserError>;
};

/** What a press is now; what is left out stays as it is. */
export type UpdatePressInput = {
  /** Finished copies in an hour: 100 to 200,000; runs that are planned keep their times. */
  copiesPerHour?: InputMaybe<Scalars['Int']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Broadsheet pages that one run can print: 4 to 200. */
  maxPageCount?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdatePressPayload = {
  __typename?: 'UpdatePressPayload';
  press?: Maybe<Press>;
  userErrors: Array<UserError>;
};

/** An expected failure of a mutation: nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** Path of the input field, such as ["input", "headline"]; null when no single field is the cause. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For the person who asked, in English. */
  message: Scalars['String']['output'];
};

/** Why a mutation did nothing. The list is closed: a client can handle every code. */
export type UserErrorCode =
  /** The time is taken. */
  | 'CONFLICT_OVERLAP'
  /** There is one already. */
  | 'DUPLICATE'
  /** The thing is under embargo. */
  | 'EMBARGOED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The hold has run out. */
  | 'HOLD_EXPIRED'
  /** The idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The thing is not in a state from which this step leads. */
  | 'ILLEGAL_TRANSITION'
  /** The input is not usable; `field` names the place. */
  | 'INVALID_INPUT'
  /** There is no such thing, or the caller may not see it. */
  | 'NOT_FOUND'
  /** The rights do not allow it. */
  | 'RIGHTS_BLOCKED'
  /** The same person may not do both steps. */
  | 'SEPARATION_OF_DUTY'
  /** Nothing is left. */
  | 'SOLD_OUT'
  /** Somebody else changed the thing since you read it: read it again. */
  | 'VERSION_CONFLICT';

/** What a reel weighs. */
export type WeighedPaperReelInput = {
  /** In grams, without its core: 0 to 20,000,000; 0 for one that is gone. */
  grams: Scalars['Int']['input'];
  /** One of the stock; weighed once. */
  reelId: Scalars['ID']['input'];
};

/** What is not to be settled so after all. */
export type WithdrawPrintingSettingInput = {
  /** Of the `CompanySettingValue`; ILLEGAL_TRANSITION for one that holds already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawPrintingSettingPayload = {
  __typename?: 'WithdrawPrintingSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** What no run will take. */
export type WriteOffPaperInput = {
  /** 1 to what the reel has left; SOLD_OUT for more. */
  grams: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** DAMAGE or RETURN. */
  kind: PaperAdjustmentKind;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** One of the works' own. */
  reelId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WriteOffPaperPayload = {
  __typename?: 'WriteOffPaperPayload';
  reel?: Maybe<PaperReel>;
  userErrors: Array<UserError>;
};

/** Whose an answer is. */
export type CacheControl__Scope =
  /** One caller's alone. */
  | 'PRIVATE'
  /** Everybody's who has no token. */
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  NewspaperIssue: NewspaperIssue;
  Organisation: Organisation;
  PaperStock: PaperStock;
  Press: Press;
  PressPlate: PressPlate;
  PressRun: PressRun;
  PrintInvoice: PrintInvoice;
  PrintOrder: PrintOrder;
  PrintSeries: PrintSeries;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  NewspaperIssue:
    ( { __typename: 'NewspaperIssue' }
    & GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"format":true,"totalDraw":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"format":true,"totalDraw":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"totalDraw":true}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  PaperStock:
    ( { __typename: 'PaperStock' }
    & GraphQLRecursivePick<FederationTypes['PaperStock'], {"id":true}> );
  Press:
    ( { __typename: 'Press' }
    & GraphQLRecursivePick<FederationTypes['Press'], {"id":true}> );
  PressPlate:
    ( { __typename: 'PressPlate' }
    & GraphQLRecursivePick<FederationTypes['PressPlate'], {"id":true}> );
  PressRun:
    ( { __typename: 'PressRun' }
    & GraphQLRecursivePick<FederationTypes['PressRun'], {"id":true}> );
  PrintInvoice:
    ( { __typename: 'PrintInvoice' }
    & GraphQLRecursivePick<FederationTypes['PrintInvoice'], {"id":true}> );
  PrintOrder:
    ( { __typename: 'PrintOrder' }
    & GraphQLRecursivePick<FederationTypes['PrintOrder'], {"id":true}> );
  PrintSeries:
    ( { __typename: 'PrintSeries' }
    & GraphQLRecursivePick<FederationTypes['PrintSeries'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbortPressRunInput: AbortPressRunInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AbortPressRunPayload: ResolverTypeWrapper<Omit<AbortPressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  AcceptPrintOrderInput: AcceptPrintOrderInput;
  AcceptPrintOrderPayload: ResolverTypeWrapper<Omit<AcceptPrintOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  AddPressInput: AddPressInput;
  AddPressPayload: ResolverTypeWrapper<Omit<AddPressPayload, 'press'> & { press?: Maybe<ResolversTypes['Press']> }>;
  AdvancePressPlatesInput: AdvancePressPlatesInput;
  AdvancePressPlatesPayload: ResolverTypeWrapper<Omit<AdvancePressPlatesPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelPrintOrderInput: CancelPrintOrderInput;
  CancelPrintOrderPayload: ResolverTypeWrapper<Omit<CancelPrintOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  ChangePressPeriodInput: ChangePressPeriodInput;
  ChangePressPeriodPayload: ResolverTypeWrapper<Omit<ChangePressPeriodPayload, 'period'> & { period?: Maybe<ResolversTypes['PressPeriod']> }>;
  ClosePrintingMonthInput: ClosePrintingMonthInput;
  ClosePrintingMonthPayload: ResolverTypeWrapper<Omit<ClosePrintingMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  CompletePressRunInput: CompletePressRunInput;
  CompletePressRunPayload: ResolverTypeWrapper<Omit<CompletePressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  CorrectPressRunInput: CorrectPressRunInput;
  CorrectPressRunPayload: ResolverTypeWrapper<Omit<CorrectPressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliverPrintOrderInput: DeliverPrintOrderInput;
  DeliverPrintOrderPayload: ResolverTypeWrapper<Omit<DeliverPrintOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  InvoicePrintOrderInput: InvoicePrintOrderInput;
  InvoicePrintOrderPayload: ResolverTypeWrapper<Omit<InvoicePrintOrderPayload, 'invoice' | 'order'> & { invoice?: Maybe<ResolversTypes['PrintInvoice']>, order?: Maybe<ResolversTypes['PrintOrder']> }>;
  IssuePrintCreditNoteInput: IssuePrintCreditNoteInput;
  IssuePrintCreditNotePayload: ResolverTypeWrapper<Omit<IssuePrintCreditNotePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PrintInvoice']> }>;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewspaperIssue: ResolverTypeWrapper<Stub>;
  NoticedIssueInput: NoticedIssueInput;
  OrderPressPlatesInput: OrderPressPlatesInput;
  OrderPressPlatesPayload: ResolverTypeWrapper<Omit<OrderPressPlatesPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  PageFormat: PageFormat;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PaperAdjustment: ResolverTypeWrapper<PaperAdjustmentRow>;
  PaperAdjustmentKind: PaperAdjustmentKind;
  PaperConsumption: ResolverTypeWrapper<PaperConsumptionRow>;
  PaperGrade: PaperGrade;
  PaperReel: ResolverTypeWrapper<PaperReelRow>;
  PaperReelConnection: ResolverTypeWrapper<Connection<PaperReelRow>>;
  PaperReelEdge: ResolverTypeWrapper<Omit<PaperReelEdge, 'node'> & { node: ResolversTypes['PaperReel'] }>;
  PaperStock: ResolverTypeWrapper<PaperStockRow>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PlanPressPeriodInput: PlanPressPeriodInput;
  PlanPressPeriodPayload: ResolverTypeWrapper<Omit<PlanPressPeriodPayload, 'period'> & { period?: Maybe<ResolversTypes['PressPeriod']> }>;
  PlanPrintNightInput: PlanPrintNightInput;
  PlanPrintNightPayload: ResolverTypeWrapper<Omit<PlanPrintNightPayload, 'runs'> & { runs?: Maybe<Array<ResolversTypes['PressRun']>> }>;
  Press: ResolverTypeWrapper<PressRow>;
  PressPeriod: ResolverTypeWrapper<PressPeriodRow>;
  PressPeriodConnection: ResolverTypeWrapper<Connection<PressPeriodRow>>;
  PressPeriodEdge: ResolverTypeWrapper<Omit<PressPeriodEdge, 'node'> & { node: ResolversTypes['PressPeriod'] }>;
  PressPeriodKind: PressPeriodKind;
  PressPlate: ResolverTypeWrapper<PressPlateRow>;
  PressPlateAggregate: ResolverTypeWrapper<PressPlateAggregate>;
  PressPlateConnection: ResolverTypeWrapper<Connection<PressPlateRow>>;
  PressPlateEdge: ResolverTypeWrapper<Omit<PressPlateEdge, 'node'> & { node: ResolversTypes['PressPlate'] }>;
  PressPlateStatus: PressPlateStatus;
  PressRun: ResolverTypeWrapper<PressRunRow>;
  PressRunAggregate: ResolverTypeWrapper<PressRunAggregate>;
  PressRunConnection: ResolverTypeWrapper<Connection<PressRunRow>>;
  PressRunCorrection: ResolverTypeWrapper<PressRunCorrectionRow>;
  PressRunCounts: ResolverTypeWrapper<PressRunCounts>;
  PressRunEdge: ResolverTypeWrapper<Omit<PressRunEdge, 'node'> & { node: ResolversTypes['PressRun'] }>;
  PressRunSort: PressRunSort;
  PressRunStatus: PressRunStatus;
  PressRunStop: ResolverTypeWrapper<PressRunStopRow>;
  PressRunStopKind: PressRunStopKind;
  PrintAgeingBucket: PrintAgeingBucket;
  PrintCreditNote: ResolverTypeWrapper<PrintCreditNoteRow>;
  PrintCustomerKind: PrintCustomerKind;
  PrintDelivery: ResolverTypeWrapper<PrintDeliveryRow>;
  PrintDueLevel: PrintDueLevel;
  PrintFormat: PrintFormat;
  PrintInvoice: ResolverTypeWrapper<PrintInvoiceRow>;
  PrintInvoiceAggregate: ResolverTypeWrapper<PrintInvoiceAggregate>;
  PrintInvoiceConnection: ResolverTypeWrapper<Connection<PrintInvoiceRow>>;
  PrintInvoiceEdge: ResolverTypeWrapper<Omit<PrintInvoiceEdge, 'node'> & { node: ResolversTypes['PrintInvoice'] }>;
  PrintInvoiceSort: PrintInvoiceSort;
  PrintInvoiceStatus: PrintInvoiceStatus;
  PrintOrder: ResolverTypeWrapper<PrintOrderRow>;
  PrintOrderAggregate: ResolverTypeWrapper<PrintOrderAggregate>;
  PrintOrderConnection: ResolverTypeWrapper<Connection<PrintOrderRow>>;
  PrintOrderCost: ResolverTypeWrapper<PrintOrderCost>;
  PrintOrderEdge: ResolverTypeWrapper<Omit<PrintOrderEdge, 'node'> & { node: ResolversTypes['PrintOrder'] }>;
  PrintOrderSort: PrintOrderSort;
  PrintOrderStatus: PrintOrderStatus;
  PrintPayment: ResolverTypeWrapper<PrintPaymentRow>;
  PrintPaymentKind: PrintPaymentKind;
  PrintPaymentMethod: PrintPaymentMethod;
  PrintProduct: PrintProduct;
  PrintQuote: ResolverTypeWrapper<PrintQuoteRow>;
  PrintReceivables: ResolverTypeWrapper<PrintReceivables>;
  PrintSeries: ResolverTypeWrapper<PrintSeriesRow>;
  PrintingFigures: ResolverTypeWrapper<PrintingFiguresRow>;
  PrintingProfile: ResolverTypeWrapper<PrintingProfileRow>;
  PrintingRates: ResolverTypeWrapper<PrintingRatesRow>;
  PrintingRatesConnection: ResolverTypeWrapper<Connection<PrintingRatesRow>>;
  PrintingRatesEdge: ResolverTypeWrapper<Omit<PrintingRatesEdge, 'node'> & { node: ResolversTypes['PrintingRates'] }>;
  PrintingSettingKey: PrintingSettingKey;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotePrintOrderInput: QuotePrintOrderInput;
  QuotePrintOrderPayload: ResolverTypeWrapper<Omit<QuotePrintOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  ReceivePaperStockInput: ReceivePaperStockInput;
  ReceivePaperStockPayload: ResolverTypeWrapper<Omit<ReceivePaperStockPayload, 'stock'> & { stock?: Maybe<ResolversTypes['PaperStock']> }>;
  ReceivedPaperReelInput: ReceivedPaperReelInput;
  RecordPrintDeliveryInput: RecordPrintDeliveryInput;
  RecordPrintDeliveryPayload: ResolverTypeWrapper<Omit<RecordPrintDeliveryPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  RecordPrintPaymentInput: RecordPrintPaymentInput;
  RecordPrintPaymentPayload: ResolverTypeWrapper<Omit<RecordPrintPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PrintInvoice']> }>;
  RecordPrintRefundInput: RecordPrintRefundInput;
  RecordPrintRefundPayload: ResolverTypeWrapper<Omit<RecordPrintRefundPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PrintInvoice']> }>;
  RemakePressPlateInput: RemakePressPlateInput;
  RemakePressPlatePayload: ResolverTypeWrapper<Omit<RemakePressPlatePayload, 'plate'> & { plate?: Maybe<ResolversTypes['PressPlate']> }>;
  ReopenPrintingMonthInput: ReopenPrintingMonthInput;
  ReopenPrintingMonthPayload: ResolverTypeWrapper<Omit<ReopenPrintingMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  ReportPressRunInput: ReportPressRunInput;
  ReportPressRunPayload: ResolverTypeWrapper<Omit<ReportPressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  ReschedulePressRunInput: ReschedulePressRunInput;
  ReschedulePressRunPayload: ResolverTypeWrapper<Omit<ReschedulePressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  ResumePressRunInput: ResumePressRunInput;
  ResumePressRunPayload: ResolverTypeWrapper<Omit<ResumePressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  ReversePrintDeliveryInput: ReversePrintDeliveryInput;
  ReversePrintDeliveryPayload: ResolverTypeWrapper<Omit<ReversePrintDeliveryPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  ReversePrintPaymentInput: ReversePrintPaymentInput;
  ReversePrintPaymentPayload: ResolverTypeWrapper<Omit<ReversePrintPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PrintInvoice']> }>;
  RevisePrintOrderInput: RevisePrintOrderInput;
  RevisePrintOrderPayload: ResolverTypeWrapper<Omit<RevisePrintOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  SchedulePressRunInput: SchedulePressRunInput;
  SchedulePressRunPayload: ResolverTypeWrapper<Omit<SchedulePressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  ScrapPressPlateInput: ScrapPressPlateInput;
  ScrapPressPlatePayload: ResolverTypeWrapper<Omit<ScrapPressPlatePayload, 'plate'> & { plate?: Maybe<ResolversTypes['PressPlate']> }>;
  SeenPressPlateInput: SeenPressPlateInput;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetPrintingPartnersInput: SetPrintingPartnersInput;
  SetPrintingPartnersPayload: ResolverTypeWrapper<Omit<SetPrintingPartnersPayload, 'works'> & { works?: Maybe<ResolversTypes['Organisation']> }>;
  SetPrintingRatesInput: SetPrintingRatesInput;
  SetPrintingRatesPayload: ResolverTypeWrapper<Omit<SetPrintingRatesPayload, 'rates'> & { rates?: Maybe<ResolversTypes['PrintingRates']> }>;
  SetPrintingSettingInput: SetPrintingSettingInput;
  SetPrintingSettingPayload: ResolverTypeWrapper<SetPrintingSettingPayload>;
  SetUpPressRunInput: SetUpPressRunInput;
  SetUpPressRunPayload: ResolverTypeWrapper<Omit<SetUpPressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  StartPressRunInput: StartPressRunInput;
  StartPressRunPayload: ResolverTypeWrapper<Omit<StartPressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  StartPrintOrderPrepressInput: StartPrintOrderPrepressInput;
  StartPrintOrderPrepressPayload: ResolverTypeWrapper<Omit<StartPrintOrderPrepressPayload, 'order'> & { order?: Maybe<ResolversTypes['PrintOrder']> }>;
  StopPressRunInput: StopPressRunInput;
  StopPressRunPayload: ResolverTypeWrapper<Omit<StopPressRunPayload, 'run'> & { run?: Maybe<ResolversTypes['PressRun']> }>;
  TakeBackPressPlateInput: TakeBackPressPlateInput;
  TakeBackPressPlatePayload: ResolverTypeWrapper<Omit<TakeBackPressPlatePayload, 'plate'> & { plate?: Maybe<ResolversTypes['PressPlate']> }>;
  TakePaperStockInput: TakePaperStockInput;
  TakePaperStockPayload: ResolverTypeWrapper<Omit<TakePaperStockPayload, 'stock'> & { stock?: Maybe<ResolversTypes['PaperStock']> }>;
  TimeRangeInput: TimeRangeInput;
  UpdatePaperStockInput: UpdatePaperStockInput;
  UpdatePaperStockPayload: ResolverTypeWrapper<Omit<UpdatePaperStockPayload, 'stock'> & { stock?: Maybe<ResolversTypes['PaperStock']> }>;
  UpdatePressInput: UpdatePressInput;
  UpdatePressPayload: ResolverTypeWrapper<Omit<UpdatePressPayload, 'press'> & { press?: Maybe<ResolversTypes['Press']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WeighedPaperReelInput: WeighedPaperReelInput;
  WithdrawPrintingSettingInput: WithdrawPrintingSettingInput;
  WithdrawPrintingSettingPayload: ResolverTypeWrapper<WithdrawPrintingSettingPayload>;
  WriteOffPaperInput: WriteOffPaperInput;
  WriteOffPaperPayload: ResolverTypeWrapper<Omit<WriteOffPaperPayload, 'reel'> & { reel?: Maybe<ResolversTypes['PaperReel']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbortPressRunInput: AbortPressRunInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AbortPressRunPayload: Omit<AbortPressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  AcceptPrintOrderInput: AcceptPrintOrderInput;
  AcceptPrintOrderPayload: Omit<AcceptPrintOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  AddPressInput: AddPressInput;
  AddPressPayload: Omit<AddPressPayload, 'press'> & { press?: Maybe<ResolversParentTypes['Press']> };
  AdvancePressPlatesInput: AdvancePressPlatesInput;
  AdvancePressPlatesPayload: Omit<AdvancePressPlatesPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  BigInt: Scalars['BigInt']['output'];
  CancelPrintOrderInput: CancelPrintOrderInput;
  CancelPrintOrderPayload: Omit<CancelPrintOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  ChangePressPeriodInput: ChangePressPeriodInput;
  ChangePressPeriodPayload: Omit<ChangePressPeriodPayload, 'period'> & { period?: Maybe<ResolversParentTypes['PressPeriod']> };
  ClosePrintingMonthInput: ClosePrintingMonthInput;
  ClosePrintingMonthPayload: Omit<ClosePrintingMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  Float: Scalars['Float']['output'];
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  CompletePressRunInput: CompletePressRunInput;
  CompletePressRunPayload: Omit<CompletePressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  CorrectPressRunInput: CorrectPressRunInput;
  CorrectPressRunPayload: Omit<CorrectPressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DeliverPrintOrderInput: DeliverPrintOrderInput;
  DeliverPrintOrderPayload: Omit<DeliverPrintOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  InvoicePrintOrderInput: InvoicePrintOrderInput;
  InvoicePrintOrderPayload: Omit<InvoicePrintOrderPayload, 'invoice' | 'order'> & { invoice?: Maybe<ResolversParentTypes['PrintInvoice']>, order?: Maybe<ResolversParentTypes['PrintOrder']> };
  IssuePrintCreditNoteInput: IssuePrintCreditNoteInput;
  IssuePrintCreditNotePayload: Omit<IssuePrintCreditNotePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PrintInvoice']> };
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  NewspaperIssue: Stub;
  NoticedIssueInput: NoticedIssueInput;
  OrderPressPlatesInput: OrderPressPlatesInput;
  OrderPressPlatesPayload: Omit<OrderPressPlatesPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  Organisation: Stub;
  PageInfo: PageInfo;
  PageLink: PageLink;
  PaperAdjustment: PaperAdjustmentRow;
  PaperConsumption: PaperConsumptionRow;
  PaperReel: PaperReelRow;
  PaperReelConnection: Connection<PaperReelRow>;
  PaperReelEdge: Omit<PaperReelEdge, 'node'> & { node: ResolversParentTypes['PaperReel'] };
  PaperStock: PaperStockRow;
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PlanPressPeriodInput: PlanPressPeriodInput;
  PlanPressPeriodPayload: Omit<PlanPressPeriodPayload, 'period'> & { period?: Maybe<ResolversParentTypes['PressPeriod']> };
  PlanPrintNightInput: PlanPrintNightInput;
  PlanPrintNightPayload: Omit<PlanPrintNightPayload, 'runs'> & { runs?: Maybe<Array<ResolversParentTypes['PressRun']>> };
  Press: PressRow;
  PressPeriod: PressPeriodRow;
  PressPeriodConnection: Connection<PressPeriodRow>;
  PressPeriodEdge: Omit<PressPeriodEdge, 'node'> & { node: ResolversParentTypes['PressPeriod'] };
  PressPlate: PressPlateRow;
  PressPlateAggregate: PressPlateAggregate;
  PressPlateConnection: Connection<PressPlateRow>;
  PressPlateEdge: Omit<PressPlateEdge, 'node'> & { node: ResolversParentTypes['PressPlate'] };
  PressRun: PressRunRow;
  PressRunAggregate: PressRunAggregate;
  PressRunConnection: Connection<PressRunRow>;
  PressRunCorrection: PressRunCorrectionRow;
  PressRunCounts: PressRunCounts;
  PressRunEdge: Omit<PressRunEdge, 'node'> & { node: ResolversParentTypes['PressRun'] };
  PressRunStop: PressRunStopRow;
  PrintCreditNote: PrintCreditNoteRow;
  PrintDelivery: PrintDeliveryRow;
  PrintInvoice: PrintInvoiceRow;
  PrintInvoiceAggregate: PrintInvoiceAggregate;
  PrintInvoiceConnection: Connection<PrintInvoiceRow>;
  PrintInvoiceEdge: Omit<PrintInvoiceEdge, 'node'> & { node: ResolversParentTypes['PrintInvoice'] };
  PrintOrder: PrintOrderRow;
  PrintOrderAggregate: PrintOrderAggregate;
  PrintOrderConnection: Connection<PrintOrderRow>;
  PrintOrderCost: PrintOrderCost;
  PrintOrderEdge: Omit<PrintOrderEdge, 'node'> & { node: ResolversParentTypes['PrintOrder'] };
  PrintPayment: PrintPaymentRow;
  PrintQuote: PrintQuoteRow;
  PrintReceivables: PrintReceivables;
  PrintSeries: PrintSeriesRow;
  PrintingFigures: PrintingFiguresRow;
  PrintingProfile: PrintingProfileRow;
  PrintingRates: PrintingRatesRow;
  PrintingRatesConnection: Connection<PrintingRatesRow>;
  PrintingRatesEdge: Omit<PrintingRatesEdge, 'node'> & { node: ResolversParentTypes['PrintingRates'] };
  Query: Record<PropertyKey, never>;
  QuotePrintOrderInput: QuotePrintOrderInput;
  QuotePrintOrderPayload: Omit<QuotePrintOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  ReceivePaperStockInput: ReceivePaperStockInput;
  ReceivePaperStockPayload: Omit<ReceivePaperStockPayload, 'stock'> & { stock?: Maybe<ResolversParentTypes['PaperStock']> };
  ReceivedPaperReelInput: ReceivedPaperReelInput;
  RecordPrintDeliveryInput: RecordPrintDeliveryInput;
  RecordPrintDeliveryPayload: Omit<RecordPrintDeliveryPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  RecordPrintPaymentInput: RecordPrintPaymentInput;
  RecordPrintPaymentPayload: Omit<RecordPrintPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PrintInvoice']> };
  RecordPrintRefundInput: RecordPrintRefundInput;
  RecordPrintRefundPayload: Omit<RecordPrintRefundPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PrintInvoice']> };
  RemakePressPlateInput: RemakePressPlateInput;
  RemakePressPlatePayload: Omit<RemakePressPlatePayload, 'plate'> & { plate?: Maybe<ResolversParentTypes['PressPlate']> };
  ReopenPrintingMonthInput: ReopenPrintingMonthInput;
  ReopenPrintingMonthPayload: Omit<ReopenPrintingMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  ReportPressRunInput: ReportPressRunInput;
  ReportPressRunPayload: Omit<ReportPressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  ReschedulePressRunInput: ReschedulePressRunInput;
  ReschedulePressRunPayload: Omit<ReschedulePressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  ResumePressRunInput: ResumePressRunInput;
  ResumePressRunPayload: Omit<ResumePressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  ReversePrintDeliveryInput: ReversePrintDeliveryInput;
  ReversePrintDeliveryPayload: Omit<ReversePrintDeliveryPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  ReversePrintPaymentInput: ReversePrintPaymentInput;
  ReversePrintPaymentPayload: Omit<ReversePrintPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PrintInvoice']> };
  RevisePrintOrderInput: RevisePrintOrderInput;
  RevisePrintOrderPayload: Omit<RevisePrintOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  SchedulePressRunInput: SchedulePressRunInput;
  SchedulePressRunPayload: Omit<SchedulePressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  ScrapPressPlateInput: ScrapPressPlateInput;
  ScrapPressPlatePayload: Omit<ScrapPressPlatePayload, 'plate'> & { plate?: Maybe<ResolversParentTypes['PressPlate']> };
  SeenPressPlateInput: SeenPressPlateInput;
  SeriesFigure: FigureRow;
  SetPrintingPartnersInput: SetPrintingPartnersInput;
  SetPrintingPartnersPayload: Omit<SetPrintingPartnersPayload, 'works'> & { works?: Maybe<ResolversParentTypes['Organisation']> };
  SetPrintingRatesInput: SetPrintingRatesInput;
  SetPrintingRatesPayload: Omit<SetPrintingRatesPayload, 'rates'> & { rates?: Maybe<ResolversParentTypes['PrintingRates']> };
  SetPrintingSettingInput: SetPrintingSettingInput;
  SetPrintingSettingPayload: SetPrintingSettingPayload;
  SetUpPressRunInput: SetUpPressRunInput;
  SetUpPressRunPayload: Omit<SetUpPressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  StartPressRunInput: StartPressRunInput;
  StartPressRunPayload: Omit<StartPressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  StartPrintOrderPrepressInput: StartPrintOrderPrepressInput;
  StartPrintOrderPrepressPayload: Omit<StartPrintOrderPrepressPayload, 'order'> & { order?: Maybe<ResolversParentTypes['PrintOrder']> };
  StopPressRunInput: StopPressRunInput;
  StopPressRunPayload: Omit<StopPressRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['PressRun']> };
  TakeBackPressPlateInput: TakeBackPressPlateInput;
  TakeBackPressPlatePayload: Omit<TakeBackPressPlatePayload, 'plate'> & { plate?: Maybe<ResolversParentTypes['PressPlate']> };
  TakePaperStockInput: TakePaperStockInput;
  TakePaperStockPayload: Omit<TakePaperStockPayload, 'stock'> & { stock?: Maybe<ResolversParentTypes['PaperStock']> };
  TimeRangeInput: TimeRangeInput;
  UpdatePaperStockInput: UpdatePaperStockInput;
  UpdatePaperStockPayload: Omit<UpdatePaperStockPayload, 'stock'> & { stock?: Maybe<ResolversParentTypes['PaperStock']> };
  UpdatePressInput: UpdatePressInput;
  UpdatePressPayload: Omit<UpdatePressPayload, 'press'> & { press?: Maybe<ResolversParentTypes['Press']> };
  UserError: UserError;
  WeighedPaperReelInput: WeighedPaperReelInput;
  WithdrawPrintingSettingInput: WithdrawPrintingSettingInput;
  WithdrawPrintingSettingPayload: WithdrawPrintingSettingPayload;
  WriteOffPaperInput: WriteOffPaperInput;
  WriteOffPaperPayload: Omit<WriteOffPaperPayload, 'reel'> & { reel?: Maybe<ResolversParentTypes['PaperReel']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbortPressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbortPressRunPayload'] = ResolversParentTypes['AbortPressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptPrintOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptPrintOrderPayload'] = ResolversParentTypes['AcceptPrintOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPressPayload'] = ResolversParentTypes['AddPressPayload']> = {
  press?: Resolver<Maybe<ResolversTypes['Press']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvancePressPlatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancePressPlatesPayload'] = ResolversParentTypes['AdvancePressPlatesPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelPrintOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPrintOrderPayload'] = ResolversParentTypes['CancelPrintOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePressPeriodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePressPeriodPayload'] = ResolversParentTypes['ChangePressPeriodPayload']> = {
  period?: Resolver<Maybe<ResolversTypes['PressPeriod']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClosePrintingMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePrintingMonthPayload'] = ResolversParentTypes['ClosePrintingMonthPayload']> = {
  closing?: Resolver<Maybe<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClosedMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedMonth'] = ResolversParentTypes['ClosedMonth']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reopenedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMonth'] = ResolversParentTypes['CompanyMonth']> = {
  accrued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sinceMonthBefore?: Resolver<ResolversTypes['CompanyMonthChange'], ParentType, ContextType>;
  sinceYearBefore?: Resolver<ResolversTypes['CompanyMonthChange'], ParentType, ContextType>;
};

export type CompanyMonthChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyMonthChange'] = ResolversParentTypes['CompanyMonthChange']> = {
  accrued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  accruedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompanySettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySetting'] = ResolversParentTypes['CompanySetting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CompanySettingUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['CompanySettingValue']>, ParentType, ContextType>;
};

export type CompanySettingValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanySettingValue'] = ResolversParentTypes['CompanySettingValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompletePressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletePressRunPayload'] = ResolversParentTypes['CompletePressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPressRunPayload'] = ResolversParentTypes['CorrectPressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliverPrintOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverPrintOrderPayload'] = ResolversParentTypes['DeliverPrintOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoicePrintOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePrintOrderPayload'] = ResolversParentTypes['InvoicePrintOrderPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuePrintCreditNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePrintCreditNotePayload'] = ResolversParentTypes['IssuePrintCreditNotePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type KeptPersonRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPersonRecord'] = ResolversParentTypes['KeptPersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['KeptPersonValue']>, ParentType, ContextType>;
};

export type KeptPersonValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPersonValue'] = ResolversParentTypes['KeptPersonValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeptPersonalDataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptPersonalData'] = ResolversParentTypes['KeptPersonalData']> = {
  erasures?: Resolver<Array<ResolversTypes['PersonErasure']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['PersonalDataRead']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['KeptPersonRecord']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abortPressRun?: Resolver<Maybe<ResolversTypes['AbortPressRunPayload']>, ParentType, ContextType, RequireFields<MutationAbortPressRunArgs, 'input'>>;
  acceptPrintOrder?: Resolver<Maybe<ResolversTypes['AcceptPrintOrderPayload']>, ParentType, ContextType, RequireFields<MutationAcceptPrintOrderArgs, 'input'>>;
  addPress?: Resolver<Maybe<ResolversTypes['AddPressPayload']>, ParentType, ContextType, RequireFields<MutationAddPressArgs, 'input'>>;
  advancePressPlates?: Resolver<Maybe<ResolversTypes['AdvancePressPlatesPayload']>, ParentType, ContextType, RequireFields<MutationAdvancePressPlatesArgs, 'input'>>;
  cancelPrintOrder?: Resolver<Maybe<ResolversTypes['CancelPrintOrderPayload']>, ParentType, ContextType, RequireFields<MutationCancelPrintOrderArgs, 'input'>>;
  changePressPeriod?: Resolver<Maybe<ResolversTypes['ChangePressPeriodPayload']>, ParentType, ContextType, RequireFields<MutationChangePressPeriodArgs, 'input'>>;
  closePrintingMonth?: Resolver<Maybe<ResolversTypes['ClosePrintingMonthPayload']>, ParentType, ContextType, RequireFields<MutationClosePrintingMonthArgs, 'input'>>;
  completePressRun?: Resolver<Maybe<ResolversTypes['CompletePressRunPayload']>, ParentType, ContextType, RequireFields<MutationCompletePressRunArgs, 'input'>>;
  correctPressRun?: Resolver<Maybe<ResolversTypes['CorrectPressRunPayload']>, ParentType, ContextType, RequireFields<MutationCorrectPressRunArgs, 'input'>>;
  deliverPrintOrder?: Resolver<Maybe<ResolversTypes['DeliverPrintOrderPayload']>, ParentType, ContextType, RequireFields<MutationDeliverPrintOrderArgs, 'input'>>;
  invoicePrintOrder?: Resolver<Maybe<ResolversTypes['InvoicePrintOrderPayload']>, ParentType, ContextType, RequireFields<MutationInvoicePrintOrderArgs, 'input'>>;
  issuePrintCreditNote?: Resolver<Maybe<ResolversTypes['IssuePrintCreditNotePayload']>, ParentType, ContextType, RequireFields<MutationIssuePrintCreditNoteArgs, 'input'>>;
  orderPressPlates?: Resolver<Maybe<ResolversTypes['OrderPressPlatesPayload']>, ParentType, ContextType, RequireFields<MutationOrderPressPlatesArgs, 'input'>>;
  planPressPeriod?: Resolver<Maybe<ResolversTypes['PlanPressPeriodPayload']>, ParentType, ContextType, RequireFields<MutationPlanPressPeriodArgs, 'input'>>;
  planPrintNight?: Resolver<Maybe<ResolversTypes['PlanPrintNightPayload']>, ParentType, ContextType, RequireFields<MutationPlanPrintNightArgs, 'input'>>;
  quotePrintOrder?: Resolver<Maybe<ResolversTypes['QuotePrintOrderPayload']>, ParentType, ContextType, RequireFields<MutationQuotePrintOrderArgs, 'input'>>;
  receivePaperStock?: Resolver<Maybe<ResolversTypes['ReceivePaperStockPayload']>, ParentType, ContextType, RequireFields<MutationReceivePaperStockArgs, 'input'>>;
  recordPrintDelivery?: Resolver<Maybe<ResolversTypes['RecordPrintDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationRecordPrintDeliveryArgs, 'input'>>;
  recordPrintPayment?: Resolver<Maybe<ResolversTypes['RecordPrintPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRecordPrintPaymentArgs, 'input'>>;
  recordPrintRefund?: Resolver<Maybe<ResolversTypes['RecordPrintRefundPayload']>, ParentType, ContextType, RequireFields<MutationRecordPrintRefundArgs, 'input'>>;
  remakePressPlate?: Resolver<Maybe<ResolversTypes['RemakePressPlatePayload']>, ParentType, ContextType, RequireFields<MutationRemakePressPlateArgs, 'input'>>;
  reopenPrintingMonth?: Resolver<Maybe<ResolversTypes['ReopenPrintingMonthPayload']>, ParentType, ContextType, RequireFields<MutationReopenPrintingMonthArgs, 'input'>>;
  reportPressRun?: Resolver<Maybe<ResolversTypes['ReportPressRunPayload']>, ParentType, ContextType, RequireFields<MutationReportPressRunArgs, 'input'>>;
  reschedulePressRun?: Resolver<Maybe<ResolversTypes['ReschedulePressRunPayload']>, ParentType, ContextType, RequireFields<MutationReschedulePressRunArgs, 'input'>>;
  resumePressRun?: Resolver<Maybe<ResolversTypes['ResumePressRunPayload']>, ParentType, ContextType, RequireFields<MutationResumePressRunArgs, 'input'>>;
  reversePrintDelivery?: Resolver<Maybe<ResolversTypes['ReversePrintDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationReversePrintDeliveryArgs, 'input'>>;
  reversePrintPayment?: Resolver<Maybe<ResolversTypes['ReversePrintPaymentPayload']>, ParentType, ContextType, RequireFields<MutationReversePrintPaymentArgs, 'input'>>;
  revisePrintOrder?: Resolver<Maybe<ResolversTypes['RevisePrintOrderPayload']>, ParentType, ContextType, RequireFields<MutationRevisePrintOrderArgs, 'input'>>;
  schedulePressRun?: Resolver<Maybe<ResolversTypes['SchedulePressRunPayload']>, ParentType, ContextType, RequireFields<MutationSchedulePressRunArgs, 'input'>>;
  scrapPressPlate?: Resolver<Maybe<ResolversTypes['ScrapPressPlatePayload']>, ParentType, ContextType, RequireFields<MutationScrapPressPlateArgs, 'input'>>;
  setPrintingPartners?: Resolver<Maybe<ResolversTypes['SetPrintingPartnersPayload']>, ParentType, ContextType, RequireFields<MutationSetPrintingPartnersArgs, 'input'>>;
  setPrintingRates?: Resolver<Maybe<ResolversTypes['SetPrintingRatesPayload']>, ParentType, ContextType, RequireFields<MutationSetPrintingRatesArgs, 'input'>>;
  setPrintingSetting?: Resolver<Maybe<ResolversTypes['SetPrintingSettingPayload']>, ParentType, ContextType, RequireFields<MutationSetPrintingSettingArgs, 'input'>>;
  setUpPressRun?: Resolver<Maybe<ResolversTypes['SetUpPressRunPayload']>, ParentType, ContextType, RequireFields<MutationSetUpPressRunArgs, 'input'>>;
  startPressRun?: Resolver<Maybe<ResolversTypes['StartPressRunPayload']>, ParentType, ContextType, RequireFields<MutationStartPressRunArgs, 'input'>>;
  startPrintOrderPrepress?: Resolver<Maybe<ResolversTypes['StartPrintOrderPrepressPayload']>, ParentType, ContextType, RequireFields<MutationStartPrintOrderPrepressArgs, 'input'>>;
  stopPressRun?: Resolver<Maybe<ResolversTypes['StopPressRunPayload']>, ParentType, ContextType, RequireFields<MutationStopPressRunArgs, 'input'>>;
  takeBackPressPlate?: Resolver<Maybe<ResolversTypes['TakeBackPressPlatePayload']>, ParentType, ContextType, RequireFields<MutationTakeBackPressPlateArgs, 'input'>>;
  takePaperStock?: Resolver<Maybe<ResolversTypes['TakePaperStockPayload']>, ParentType, ContextType, RequireFields<MutationTakePaperStockArgs, 'input'>>;
  updatePaperStock?: Resolver<Maybe<ResolversTypes['UpdatePaperStockPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePaperStockArgs, 'input'>>;
  updatePress?: Resolver<Maybe<ResolversTypes['UpdatePressPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePressArgs, 'input'>>;
  withdrawPrintingSetting?: Resolver<Maybe<ResolversTypes['WithdrawPrintingSettingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPrintingSettingArgs, 'input'>>;
  writeOffPaper?: Resolver<Maybe<ResolversTypes['WriteOffPaperPayload']>, ParentType, ContextType, RequireFields<MutationWriteOffPaperArgs, 'input'>>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue'], FederationReferenceType extends FederationReferenceTypes['NewspaperIssue'] = FederationReferenceTypes['NewspaperIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  goodCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paperCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paperKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  paperTakenKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  plannedCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pressEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pressRuns?: Resolver<Maybe<Array<ResolversTypes['PressRun']>>, ParentType, ContextType>;
  pressStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  printOrders?: Resolver<Maybe<Array<ResolversTypes['PrintOrder']>>, ParentType, ContextType>;
  wasteCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wasteRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrderPressPlatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPressPlatesPayload'] = ResolversParentTypes['OrderPressPlatesPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  printOrders?: Resolver<Maybe<ResolversTypes['PrintOrderConnection']>, ParentType, ContextType, RequireFields<OrganisationPrintOrdersArgs, 'first'>>;
  printingFigures?: Resolver<Maybe<ResolversTypes['PrintingFigures']>, ParentType, ContextType, RequireFields<OrganisationPrintingFiguresArgs, 'month'>>;
  printingMonths?: Resolver<Maybe<Array<ResolversTypes['PrintingFigures']>>, ParentType, ContextType, RequireFields<OrganisationPrintingMonthsArgs, 'months'>>;
  printingPartners?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  printingProfile?: Resolver<Maybe<ResolversTypes['PrintingProfile']>, ParentType, ContextType>;
  printingSettings?: Resolver<Maybe<Array<ResolversTypes['CompanySetting']>>, ParentType, ContextType, Partial<OrganisationPrintingSettingsArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageLink'] = ResolversParentTypes['PageLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperAdjustment'] = ResolversParentTypes['PaperAdjustment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperAdjustmentKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperConsumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperConsumption'] = ResolversParentTypes['PaperConsumption']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reel?: Resolver<ResolversTypes['PaperReel'], ParentType, ContextType>;
};

export type PaperReelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperReel'] = ResolversParentTypes['PaperReel']> = {
  adjustments?: Resolver<Array<ResolversTypes['PaperAdjustment']>, ParentType, ContextType>;
  costPerTonne?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remainingKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['PaperStock'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperReelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperReelConnection'] = ResolversParentTypes['PaperReelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperReelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperReel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperReelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperReelEdge'] = ResolversParentTypes['PaperReelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperReel'], ParentType, ContextType>;
};

export type PaperStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperStock'] = ResolversParentTypes['PaperStock'], FederationReferenceType extends FederationReferenceTypes['PaperStock'] = FederationReferenceTypes['PaperStock']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaperStock']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['PaperGrade'], ParentType, ContextType>;
  grammage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isToBeOrdered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onHandKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onHandValue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reelWidthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reels?: Resolver<ResolversTypes['PaperReelConnection'], ParentType, ContextType, RequireFields<PaperStockReelsArgs, 'first' | 'usedUp'>>;
  reelsOnHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reorderKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonErasure'] = ResolversParentTypes['PersonErasure']> = {
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataRead'] = ResolversParentTypes['PersonalDataRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataReadConnection'] = ResolversParentTypes['PersonalDataReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonalDataReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalDataRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalDataReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataReadEdge'] = ResolversParentTypes['PersonalDataReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalDataRead'], ParentType, ContextType>;
};

export type PlanPressPeriodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPressPeriodPayload'] = ResolversParentTypes['PlanPressPeriodPayload']> = {
  period?: Resolver<Maybe<ResolversTypes['PressPeriod']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanPrintNightPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPrintNightPayload'] = ResolversParentTypes['PlanPrintNightPayload']> = {
  runs?: Resolver<Maybe<Array<ResolversTypes['PressRun']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Press'] = ResolversParentTypes['Press'], FederationReferenceType extends FederationReferenceTypes['Press'] = FederationReferenceTypes['Press']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Press']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copiesPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxPageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  periods?: Resolver<ResolversTypes['PressPeriodConnection'], ParentType, ContextType, RequireFields<PressPeriodsArgs, 'first'>>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['PressRunConnection'], ParentType, ContextType, RequireFields<PressRunsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPeriod'] = ResolversParentTypes['PressPeriod']> = {
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PressPeriodKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  press?: Resolver<ResolversTypes['Press'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressPeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPeriodConnection'] = ResolversParentTypes['PressPeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PressPeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PressPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressPeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPeriodEdge'] = ResolversParentTypes['PressPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PressPeriod'], ParentType, ContextType>;
};

export type PressPlateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPlate'] = ResolversParentTypes['PressPlate'], FederationReferenceType extends FederationReferenceTypes['PressPlate'] = FederationReferenceTypes['PressPlate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PressPlate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mountedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mountedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  scrappedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scrappedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PressPlateStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressPlateAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPlateAggregate'] = ResolversParentTypes['PressPlateAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressPlateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPlateConnection'] = ResolversParentTypes['PressPlateConnection']> = {
  aggregate?: Resolver<ResolversTypes['PressPlateAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PressPlateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PressPlate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressPlateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressPlateEdge'] = ResolversParentTypes['PressPlateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PressPlate'], ParentType, ContextType>;
};

export type PressRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRun'] = ResolversParentTypes['PressRun'], FederationReferenceType extends FederationReferenceTypes['PressRun'] = FederationReferenceTypes['PressRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PressRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abortReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cleanupMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['PressRunCorrection']>, ParentType, ContextType>;
  dueLevel?: Resolver<ResolversTypes['PrintDueLevel'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goodCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grossCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStaffed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PrintOrder'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  paper?: Resolver<Array<ResolversTypes['PaperConsumption']>, ParentType, ContextType>;
  paperMissingKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  plannedCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plannedPaperKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  plannedStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plates?: Resolver<Array<ResolversTypes['PressPlate']>, ParentType, ContextType>;
  press?: Resolver<ResolversTypes['Press'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setupMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PressRunStatus'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['PaperStock'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['PressRunStop']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasteRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wasteRunning?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wasteStartup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PressRunAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRunAggregate'] = ResolversParentTypes['PressRunAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goodCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  grossCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type PressRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRunConnection'] = ResolversParentTypes['PressRunConnection']> = {
  aggregate?: Resolver<ResolversTypes['PressRunAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PressRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PressRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressRunCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRunCorrection'] = ResolversParentTypes['PressRunCorrection']> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PressRunCounts'], ParentType, ContextType>;
  formerCounts?: Resolver<ResolversTypes['PressRunCounts'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PressRunCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRunCounts'] = ResolversParentTypes['PressRunCounts']> = {
  goodCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grossCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasteRunning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasteStartup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PressRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRunEdge'] = ResolversParentTypes['PressRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PressRun'], ParentType, ContextType>;
};

export type PressRunStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressRunStop'] = ResolversParentTypes['PressRunStop']> = {
  kind?: Resolver<ResolversTypes['PressRunStopKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PrintCreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintCreditNote'] = ResolversParentTypes['PrintCreditNote']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fapiaoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PrintDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintDelivery'] = ResolversParentTypes['PrintDelivery']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrintInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintInvoice'] = ResolversParentTypes['PrintInvoice'], FederationReferenceType extends FederationReferenceTypes['PrintInvoice'] = FederationReferenceTypes['PrintInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['PrintCreditNote']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fapiaoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PrintOrder'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['PrintPayment']>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrintInvoiceStatus'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintInvoiceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintInvoiceAggregate'] = ResolversParentTypes['PrintInvoiceAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PrintInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintInvoiceConnection'] = ResolversParentTypes['PrintInvoiceConnection']> = {
  aggregate?: Resolver<ResolversTypes['PrintInvoiceAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PrintInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintInvoiceEdge'] = ResolversParentTypes['PrintInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintInvoice'], ParentType, ContextType>;
};

export type PrintOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintOrder'] = ResolversParentTypes['PrintOrder'], FederationReferenceType extends FederationReferenceTypes['PrintOrder'] = FederationReferenceTypes['PrintOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  amountDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  colours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['PrintOrderCost']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  customerKind?: Resolver<ResolversTypes['PrintCustomerKind'], ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['PrintDelivery']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PrintFormat'], ParentType, ContextType>;
  goodCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grammage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoicedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paperGrade?: Resolver<ResolversTypes['PaperGrade'], ParentType, ContextType>;
  paperKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['PrintProduct'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['PrintQuote']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['PressRun']>, ParentType, ContextType>;
  shortReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrintOrderStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerancePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintOrderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintOrderAggregate'] = ResolversParentTypes['PrintOrderAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type PrintOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintOrderConnection'] = ResolversParentTypes['PrintOrderConnection']> = {
  aggregate?: Resolver<ResolversTypes['PrintOrderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PrintOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintOrderCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintOrderCost'] = ResolversParentTypes['PrintOrderCost']> = {
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  plates?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remadePlates?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PrintOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintOrderEdge'] = ResolversParentTypes['PrintOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintOrder'], ParentType, ContextType>;
};

export type PrintPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintPayment'] = ResolversParentTypes['PrintPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrintPaymentKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PrintPaymentMethod'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrintQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintQuote'] = ResolversParentTypes['PrintQuote']> = {
  colours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PrintFormat'], ParentType, ContextType>;
  grammage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paperGrade?: Resolver<ResolversTypes['PaperGrade'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tolerancePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintReceivablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintReceivables'] = ResolversParentTypes['PrintReceivables']> = {
  bucket?: Resolver<ResolversTypes['PrintAgeingBucket'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PrintSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintSeries'] = ResolversParentTypes['PrintSeries'], FederationReferenceType extends FederationReferenceTypes['PrintSeries'] = FederationReferenceTypes['PrintSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['SeriesFigure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrintingFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintingFigures'] = ResolversParentTypes['PrintingFigures']> = {
  books?: Resolver<ResolversTypes['CompanyMonth'], ParentType, ContextType>;
  closings?: Resolver<Array<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  goodCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  grossCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  invoicedTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paperKg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasteCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  wasteRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PrintingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintingProfile'] = ResolversParentTypes['PrintingProfile']> = {
  about?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  copiesPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pressCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['PrintProduct']>, ParentType, ContextType>;
};

export type PrintingRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintingRates'] = ResolversParentTypes['PrintingRates']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marginPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  paperTonne?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  plate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pressHour?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PrintingRatesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintingRatesConnection'] = ResolversParentTypes['PrintingRatesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrintingRatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PrintingRates']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintingRatesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintingRatesEdge'] = ResolversParentTypes['PrintingRatesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintingRates'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  paperStock?: Resolver<Maybe<ResolversTypes['PaperStock']>, ParentType, ContextType, RequireFields<QueryPaperStockArgs, 'id'>>;
  paperStocks?: Resolver<Maybe<Array<ResolversTypes['PaperStock']>>, ParentType, ContextType, RequireFields<QueryPaperStocksArgs, 'isRetired'>>;
  press?: Resolver<Maybe<ResolversTypes['Press']>, ParentType, ContextType, RequireFields<QueryPressArgs, 'id'>>;
  pressPlates?: Resolver<Maybe<ResolversTypes['PressPlateConnection']>, ParentType, ContextType, RequireFields<QueryPressPlatesArgs, 'first' | 'isLate'>>;
  pressRun?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType, RequireFields<QueryPressRunArgs, 'id'>>;
  pressRuns?: Resolver<Maybe<ResolversTypes['PressRunConnection']>, ParentType, ContextType, RequireFields<QueryPressRunsArgs, 'first' | 'orderBy'>>;
  presses?: Resolver<Maybe<Array<ResolversTypes['Press']>>, ParentType, ContextType, RequireFields<QueryPressesArgs, 'isRetired'>>;
  printInvoice?: Resolver<Maybe<ResolversTypes['PrintInvoice']>, ParentType, ContextType, RequireFields<QueryPrintInvoiceArgs, 'id'>>;
  printInvoices?: Resolver<Maybe<ResolversTypes['PrintInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryPrintInvoicesArgs, 'first' | 'orderBy' | 'overdue'>>;
  printOrder?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType, RequireFields<QueryPrintOrderArgs, 'id'>>;
  printOrders?: Resolver<Maybe<ResolversTypes['PrintOrderConnection']>, ParentType, ContextType, RequireFields<QueryPrintOrdersArgs, 'first' | 'orderBy' | 'overdue'>>;
  printReceivables?: Resolver<Maybe<Array<ResolversTypes['PrintReceivables']>>, ParentType, ContextType, Partial<QueryPrintReceivablesArgs>>;
  printingRates?: Resolver<Maybe<ResolversTypes['PrintingRatesConnection']>, ParentType, ContextType, RequireFields<QueryPrintingRatesArgs, 'first'>>;
};

export type QuotePrintOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotePrintOrderPayload'] = ResolversParentTypes['QuotePrintOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReceivePaperStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivePaperStockPayload'] = ResolversParentTypes['ReceivePaperStockPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['PaperStock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPrintDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPrintDeliveryPayload'] = ResolversParentTypes['RecordPrintDeliveryPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPrintPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPrintPaymentPayload'] = ResolversParentTypes['RecordPrintPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPrintRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPrintRefundPayload'] = ResolversParentTypes['RecordPrintRefundPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemakePressPlatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemakePressPlatePayload'] = ResolversParentTypes['RemakePressPlatePayload']> = {
  plate?: Resolver<Maybe<ResolversTypes['PressPlate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenPrintingMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenPrintingMonthPayload'] = ResolversParentTypes['ReopenPrintingMonthPayload']> = {
  closing?: Resolver<Maybe<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportPressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPressRunPayload'] = ResolversParentTypes['ReportPressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReschedulePressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReschedulePressRunPayload'] = ResolversParentTypes['ReschedulePressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumePressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumePressRunPayload'] = ResolversParentTypes['ResumePressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReversePrintDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversePrintDeliveryPayload'] = ResolversParentTypes['ReversePrintDeliveryPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReversePrintPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversePrintPaymentPayload'] = ResolversParentTypes['ReversePrintPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PrintInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevisePrintOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisePrintOrderPayload'] = ResolversParentTypes['RevisePrintOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SchedulePressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchedulePressRunPayload'] = ResolversParentTypes['SchedulePressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScrapPressPlatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapPressPlatePayload'] = ResolversParentTypes['ScrapPressPlatePayload']> = {
  plate?: Resolver<Maybe<ResolversTypes['PressPlate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SeriesFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesFigure'] = ResolversParentTypes['SeriesFigure']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SetPrintingPartnersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPrintingPartnersPayload'] = ResolversParentTypes['SetPrintingPartnersPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  works?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type SetPrintingRatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPrintingRatesPayload'] = ResolversParentTypes['SetPrintingRatesPayload']> = {
  rates?: Resolver<Maybe<ResolversTypes['PrintingRates']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPrintingSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPrintingSettingPayload'] = ResolversParentTypes['SetPrintingSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetUpPressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUpPressRunPayload'] = ResolversParentTypes['SetUpPressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPressRunPayload'] = ResolversParentTypes['StartPressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPrintOrderPrepressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPrintOrderPrepressPayload'] = ResolversParentTypes['StartPrintOrderPrepressPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['PrintOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopPressRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopPressRunPayload'] = ResolversParentTypes['StopPressRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['PressRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeBackPressPlatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackPressPlatePayload'] = ResolversParentTypes['TakeBackPressPlatePayload']> = {
  plate?: Resolver<Maybe<ResolversTypes['PressPlate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakePaperStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakePaperStockPayload'] = ResolversParentTypes['TakePaperStockPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['PaperStock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePaperStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePaperStockPayload'] = ResolversParentTypes['UpdatePaperStockPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['PaperStock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePressPayload'] = ResolversParentTypes['UpdatePressPayload']> = {
  press?: Resolver<Maybe<ResolversTypes['Press']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawPrintingSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPrintingSettingPayload'] = ResolversParentTypes['WithdrawPrintingSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WriteOffPaperPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteOffPaperPayload'] = ResolversParentTypes['WriteOffPaperPayload']> = {
  reel?: Resolver<Maybe<ResolversTypes['PaperReel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbortPressRunPayload?: AbortPressRunPayloadResolvers<ContextType>;
  AcceptPrintOrderPayload?: AcceptPrintOrderPayloadResolvers<ContextType>;
  AddPressPayload?: AddPressPayloadResolvers<ContextType>;
  AdvancePressPlatesPayload?: AdvancePressPlatesPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelPrintOrderPayload?: CancelPrintOrderPayloadResolvers<ContextType>;
  ChangePressPeriodPayload?: ChangePressPeriodPayloadResolvers<ContextType>;
  ClosePrintingMonthPayload?: ClosePrintingMonthPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  CompletePressRunPayload?: CompletePressRunPayloadResolvers<ContextType>;
  CorrectPressRunPayload?: CorrectPressRunPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliverPrintOrderPayload?: DeliverPrintOrderPayloadResolvers<ContextType>;
  InvoicePrintOrderPayload?: InvoicePrintOrderPayloadResolvers<ContextType>;
  IssuePrintCreditNotePayload?: IssuePrintCreditNotePayloadResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  OrderPressPlatesPayload?: OrderPressPlatesPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PaperAdjustment?: PaperAdjustmentResolvers<ContextType>;
  PaperConsumption?: PaperConsumptionResolvers<ContextType>;
  PaperReel?: PaperReelResolvers<ContextType>;
  PaperReelConnection?: PaperReelConnectionResolvers<ContextType>;
  PaperReelEdge?: PaperReelEdgeResolvers<ContextType>;
  PaperStock?: PaperStockResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PlanPressPeriodPayload?: PlanPressPeriodPayloadResolvers<ContextType>;
  PlanPrintNightPayload?: PlanPrintNightPayloadResolvers<ContextType>;
  Press?: PressResolvers<ContextType>;
  PressPeriod?: PressPeriodResolvers<ContextType>;
  PressPeriodConnection?: PressPeriodConnectionResolvers<ContextType>;
  PressPeriodEdge?: PressPeriodEdgeResolvers<ContextType>;
  PressPlate?: PressPlateResolvers<ContextType>;
  PressPlateAggregate?: PressPlateAggregateResolvers<ContextType>;
  PressPlateConnection?: PressPlateConnectionResolvers<ContextType>;
  PressPlateEdge?: PressPlateEdgeResolvers<ContextType>;
  PressRun?: PressRunResolvers<ContextType>;
  PressRunAggregate?: PressRunAggregateResolvers<ContextType>;
  PressRunConnection?: PressRunConnectionResolvers<ContextType>;
  PressRunCorrection?: PressRunCorrectionResolvers<ContextType>;
  PressRunCounts?: PressRunCountsResolvers<ContextType>;
  PressRunEdge?: PressRunEdgeResolvers<ContextType>;
  PressRunStop?: PressRunStopResolvers<ContextType>;
  PrintCreditNote?: PrintCreditNoteResolvers<ContextType>;
  PrintDelivery?: PrintDeliveryResolvers<ContextType>;
  PrintInvoice?: PrintInvoiceResolvers<ContextType>;
  PrintInvoiceAggregate?: PrintInvoiceAggregateResolvers<ContextType>;
  PrintInvoiceConnection?: PrintInvoiceConnectionResolvers<ContextType>;
  PrintInvoiceEdge?: PrintInvoiceEdgeResolvers<ContextType>;
  PrintOrder?: PrintOrderResolvers<ContextType>;
  PrintOrderAggregate?: PrintOrderAggregateResolvers<ContextType>;
  PrintOrderConnection?: PrintOrderConnectionResolvers<ContextType>;
  PrintOrderCost?: PrintOrderCostResolvers<ContextType>;
  PrintOrderEdge?: PrintOrderEdgeResolvers<ContextType>;
  PrintPayment?: PrintPaymentResolvers<ContextType>;
  PrintQuote?: PrintQuoteResolvers<ContextType>;
  PrintReceivables?: PrintReceivablesResolvers<ContextType>;
  PrintSeries?: PrintSeriesResolvers<ContextType>;
  PrintingFigures?: PrintingFiguresResolvers<ContextType>;
  PrintingProfile?: PrintingProfileResolvers<ContextType>;
  PrintingRates?: PrintingRatesResolvers<ContextType>;
  PrintingRatesConnection?: PrintingRatesConnectionResolvers<ContextType>;
  PrintingRatesEdge?: PrintingRatesEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotePrintOrderPayload?: QuotePrintOrderPayloadResolvers<ContextType>;
  ReceivePaperStockPayload?: ReceivePaperStockPayloadResolvers<ContextType>;
  RecordPrintDeliveryPayload?: RecordPrintDeliveryPayloadResolvers<ContextType>;
  RecordPrintPaymentPayload?: RecordPrintPaymentPayloadResolvers<ContextType>;
  RecordPrintRefundPayload?: RecordPrintRefundPayloadResolvers<ContextType>;
  RemakePressPlatePayload?: RemakePressPlatePayloadResolvers<ContextType>;
  ReopenPrintingMonthPayload?: ReopenPrintingMonthPayloadResolvers<ContextType>;
  ReportPressRunPayload?: ReportPressRunPayloadResolvers<ContextType>;
  ReschedulePressRunPayload?: ReschedulePressRunPayloadResolvers<ContextType>;
  ResumePressRunPayload?: ResumePressRunPayloadResolvers<ContextType>;
  ReversePrintDeliveryPayload?: ReversePrintDeliveryPayloadResolvers<ContextType>;
  ReversePrintPaymentPayload?: ReversePrintPaymentPayloadResolvers<ContextType>;
  RevisePrintOrderPayload?: RevisePrintOrderPayloadResolvers<ContextType>;
  SchedulePressRunPayload?: SchedulePressRunPayloadResolvers<ContextType>;
  ScrapPressPlatePayload?: ScrapPressPlatePayloadResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetPrintingPartnersPayload?: SetPrintingPartnersPayloadResolvers<ContextType>;
  SetPrintingRatesPayload?: SetPrintingRatesPayloadResolvers<ContextType>;
  SetPrintingSettingPayload?: SetPrintingSettingPayloadResolvers<ContextType>;
  SetUpPressRunPayload?: SetUpPressRunPayloadResolvers<ContextType>;
  StartPressRunPayload?: StartPressRunPayloadResolvers<ContextType>;
  StartPrintOrderPrepressPayload?: StartPrintOrderPrepressPayloadResolvers<ContextType>;
  StopPressRunPayload?: StopPressRunPayloadResolvers<ContextType>;
  TakeBackPressPlatePayload?: TakeBackPressPlatePayloadResolvers<ContextType>;
  TakePaperStockPayload?: TakePaperStockPayloadResolvers<ContextType>;
  UpdatePaperStockPayload?: UpdatePaperStockPayloadResolvers<ContextType>;
  UpdatePressPayload?: UpdatePressPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawPrintingSettingPayload?: WithdrawPrintingSettingPayloadResolvers<ContextType>;
  WriteOffPaperPayload?: WriteOffPaperPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
