/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { AdCorrection as AdCorrectionRow } from '../ad-correction/ad-correction.entity.ts';
import type { AdCostRate as AdCostRateRow } from '../ad-cost-rate/ad-cost-rate.entity.ts';
import type { AdPackage as AdPackageRow } from '../ad-package/ad-package.entity.ts';
import type { AdOrder as AdOrderRow } from '../order/order.entity.ts';
import type { AdLine as AdLineRow } from '../line/line.entity.ts';
import type { AdSeries as AdSeriesRow } from '../ad-series/ad-series.entity.ts';
import type { AdSlot as AdSlotRow } from '../ad-slot/ad-slot.entity.ts';
import type { Advertiser as AdvertiserRow, AdvertiserContact as AdvertiserContactRow, AdAccount as AdAccountRow } from '../advertiser/advertiser.entity.ts';
import type { AdPlacement as AdPlacementRow } from '../placement/placement.entity.ts';
import type { AdClassified as AdClassifiedRow } from '../classified/classified.entity.ts';
import type { NewspaperIssue as NewspaperIssueRow, NewspaperPage as NewspaperPageRow } from '../newspaper-issue/newspaper-issue.entity.ts';
import type { AdvertisingProfile as AdvertisingProfileRow, AdvertisingFigures as AdvertisingFiguresRow } from '../company/company.entity.ts';
import type { AdCreative as AdCreativeRow, AdReview as AdReviewRow, AdAssignment as AdAssignmentRow } from '../creative/creative.entity.ts';
import type { AdCreditNote as AdCreditNoteRow, AdCreditNoteItem as AdCreditNoteItemRow } from '../credit-note/credit-note.entity.ts';
import type { DataSubjectRequest as DataSubjectRequestRow } from '../data-subject-request/data-subject-request.entity.ts';
import type { AdLineDelivery as AdLineDeliveryRow } from '../delivery/delivery.entity.ts';
import type { AdDiscountRequest as AdDiscountRequestRow } from '../discount/discount-request.entity.ts';
import type { AdInvoice as AdInvoiceRow, AdInvoiceItem as AdInvoiceItemRow, AdPayment as AdPaymentRow } from '../invoice/invoice.entity.ts';
import type { AdArea as AdAreaRow } from '../newspaper-issue/ad-area.entity.ts';
import type { OutdoorFace as OutdoorFaceRow } from '../outdoor-face/outdoor-face.entity.ts';
import type { AdProduct as AdProductRow } from '../product/product.entity.ts';
import type { AdProof as AdProofRow } from '../proof/proof.entity.ts';
import type { AdRateCard as AdRateCardRow, AdRate as AdRateRow } from '../rate-card/rate-card.entity.ts';
import type { AdRebooking as AdRebookingRow } from '../rebooking/rebooking.entity.ts';
import type { AdRevenue as AdRevenueRow, AdRevenueGroup as AdRevenueGroupRow } from '../revenue/revenue.entity.ts';
import type { AdSponsorship as AdSponsorshipRow } from '../sponsorship/sponsorship.entity.ts';
import type { AdSurcharge as AdSurchargeRow, AdPricePart as AdPricePartRow } from '../surcharge/surcharge.entity.ts';
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

/** A buyer and the advertiser for whom it buys. For staff of the company and finance. */
export type AdAccount = {
  __typename?: 'AdAccount';
  advertiser: Advertiser;
  /** The agency that buys; null where the advertiser buys itself. */
  buyer?: Maybe<LocalizedText>;
  /** Why it was last amended. */
  changeReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether they were agreed with the buyer; otherwise the company's own hold. */
  isPaymentAgreed: Scalars['Boolean']['output'];
  /** Days from an invoice to when it is due: those that were agreed, or what `PAYMENT_DAYS` says today. */
  paymentDays: Scalars['Int']['output'];
  status: AdAccountStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Whether lines are booked on an account. */
export type AdAccountStatus =
  /** They are. */
  | 'ACTIVE'
  /** They are not, until it is opened again. */
  | 'CLOSED';

/** How long something has been due. */
export type AdAgeingBucket =
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

/** A part of a page that an advertisement has: no text stands there. */
export type AdArea = {
  __typename?: 'AdArea';
  /** Its first column, from 1 on, on the grid of the page: 8 columns by 12 rows. */
  column: Scalars['Int']['output'];
  /** How many columns it has; the fold between two pages is the ninth of the left one. */
  columns: Scalars['Int']['output'];
  /** Its height on a broadsheet page, which may be less than its rows. */
  heightCm: Scalars['Int']['output'];
  /** Whether it is only held for a reservation, and may still come free. */
  isHeld: Scalars['Boolean']['output'];
  /** As printed at the page's head: `A1`. */
  page: Scalars['String']['output'];
  /** Its first row, from 1 on. */
  row: Scalars['Int']['output'];
  /** How many rows it touches. */
  rows: Scalars['Int']['output'];
  size: AdSlotSize;
};

/** A creative on a line. */
export type AdAssignment = {
  __typename?: 'AdAssignment';
  creative: AdCreative;
  line: AdLine;
  /** Share of voice in per cent; null on all assignments of a line where they rotate evenly. */
  sov?: Maybe<Scalars['Int']['output']>;
};

/** A creative for a line. */
export type AdAssignmentInput = {
  /** One of the order's advertiser; on a line once. */
  creativeId: Scalars['ID']['input'];
  /** Share of voice, 1 to 100 per cent: on all or on none, and 100 together. */
  sov?: InputMaybe<Scalars['Int']['input']>;
};

/** What is left of a product on a day: slots, impressions or clicks, or frames. */
export type AdAvail = {
  __typename?: 'AdAvail';
  date: Scalars['Date']['output'];
  free: Scalars['BigInt']['output'];
  /** Of a print product: its free slots, by page. */
  freeSlots: Array<AdSlot>;
  offered: Scalars['BigInt']['output'];
};

/** A classified as it is set: what it says and where it belongs, and nothing of who pays for it. */
export type AdClassified = {
  __typename?: 'AdClassified';
  heading: AdHeading;
  /** The page on whose classified area it stands: `A6`. */
  page: Scalars['String']['output'];
  /** What is printed; it was reviewed. */
  text: Scalars['String']['output'];
  /** Words, counted as `AdCreative.words` says. */
  words: Scalars['Int']['output'];
};

/**
 * A counter-entry: by how much a placement that has appeared comes to more or less, for the customer or for the company. It
 * counts on its own day, in an open month, and is never changed; a wrong one is followed by another. So the figures of a
 * closed month stay.
 */
export type AdCorrection = {
  __typename?: 'AdCorrection';
  /** Of what it costs the company. */
  costChange: Money;
  /** The day on which it counts. */
  enteredOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  line: AdLine;
  placement: AdPlacement;
  /** Below zero where less is due; then `AdLine.toCredit` says what was invoiced too much. */
  priceChange: Money;
  /** Of the line's own step for days of a closed month on which it did not appear, `Did not appear: …`. */
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that entered it. */
  recordedBy: Scalars['String']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdCorrectionAggregate = {
  __typename?: 'AdCorrectionAggregate';
  costChange: Money;
  count: Scalars['Int']['output'];
  priceChange: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdCorrectionConnection = {
  __typename?: 'AdCorrectionConnection';
  aggregate: AdCorrectionAggregate;
  edges: Array<AdCorrectionEdge>;
  nodes: Array<AdCorrection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdCorrectionEdge = {
  __typename?: 'AdCorrectionEdge';
  cursor: Scalars['String']['output'];
  node: AdCorrection;
};

/**
 * What appearing in a medium costs the company itself from a day on, until the next rate of the medium: the unit's price
 * for each unit, and fee and commission of the agreed price, each part rounded down to the fen. A placement has the rate of
 * its first day, and keeps it when it has appeared.
 */
export type AdCostRate = {
  __typename?: 'AdCostRate';
  /** What agency and salesperson get of the agreed price, likewise. */
  commissionBasisPoints: Scalars['Int']['output'];
  /** What a platform or a lessor keeps of the agreed price, in hundredths of a per cent: 250 are 2.5 %. */
  feeBasisPoints: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  medium: AdMedium;
  organisation?: Maybe<Organisation>;
  /** Why it was set. */
  reason: Scalars['String']['output'];
  /** The name of the account that set it first. */
  recordedBy: Scalars['String']['output'];
  /** Of a field of the page's grid in print (8 by 12 are a page): its share of paper and printing; of a frame for a day out of home: its rent; of 1000 impressions or clicks; of an appearance at an event. */
  unit: Money;
  validFrom: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdCostRateConnection = {
  __typename?: 'AdCostRateConnection';
  edges: Array<AdCostRateEdge>;
  nodes: Array<AdCostRate>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdCostRateEdge = {
  __typename?: 'AdCostRateEdge';
  cursor: Scalars['String']['output'];
  node: AdCostRate;
};

/** What is to appear. Kept, with its reviews, for the archive: nothing of it is ever deleted. For staff of the company and finance. */
export type AdCreative = {
  __typename?: 'AdCreative';
  advertiser: Advertiser;
  asset?: Maybe<MediaAsset>;
  id: Scalars['ID']['output'];
  /**
   * The day until which it is kept at least: as many years as `ARCHIVE_YEARS` says, three or more, after the last line that shows it has
   * ended, or was made good; see `adArchive`. Null while it is assigned to none.
   */
  keepUntil?: Maybe<Scalars['Date']['output']>;
  kind: AdCreativeKind;
  /** 廣告: always, by law. */
  label: LocalizedText;
  landingUrl?: Maybe<Scalars['String']['output']>;
  /** Lines that it is assigned to, in the order in which they were written. */
  lines: AdLineConnection;
  /** The first one first. */
  reviews: Array<AdReview>;
  status: AdCreativeStatus;
  /** The name of the account that submitted it; it may not review it. */
  submittedBy: Scalars['String']['output'];
  /** What it says, if it is TEXT and its text was handed in. */
  text?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /**
   * How many words of `text` are paid: each Chinese character is one; so is each word in letters, each number, telephone
   * number and address; punctuation is free. Null without a text.
   */
  words?: Maybe<Scalars['Int']['output']>;
};


/** What is to appear. Kept, with its reviews, for the archive: nothing of it is ever deleted. For staff of the company and finance. */
export type AdCreativeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdCreativeAggregate = {
  __typename?: 'AdCreativeAggregate';
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdCreativeConnection = {
  __typename?: 'AdCreativeConnection';
  aggregate: AdCreativeAggregate;
  edges: Array<AdCreativeEdge>;
  nodes: Array<AdCreative>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdCreativeEdge = {
  __typename?: 'AdCreativeEdge';
  cursor: Scalars['String']['output'];
  node: AdCreative;
};

/** What a creative is made of. */
export type AdCreativeKind =
  /** Written like an article; labelled all the more. */
  | 'ADVERTORIAL'
  /** A picture. */
  | 'IMAGE'
  /** Words alone. */
  | 'TEXT'
  /** Moving pictures. */
  | 'VIDEO';

/** Where a creative stands in its review. */
export type AdCreativeStatus =
  /** May appear. */
  | 'APPROVED'
  /** Waits for a review. */
  | 'PENDING'
  /** May not appear; may be mended and come back. */
  | 'REJECTED';

/** What is taken back of an issued invoice (紅字發票), with a number of its own. It is never changed: its lines can be billed anew. */
export type AdCreditNote = {
  __typename?: 'AdCreditNote';
  /** Of the red tax invoice: 8 digits, or the 20 of a fully digital one. */
  fapiaoNumber: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  invoice: AdInvoice;
  issuedOn: Scalars['Date']['output'];
  items: Array<AdCreditNoteItem>;
  /** Without that tax; null without a rate. */
  net?: Maybe<Money>;
  reason: Scalars['String']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  /** At the rate of the invoice: what its tax is less by than before, so that all credit notes of one that is credited in full take back exactly its tax; null without a rate. */
  tax?: Maybe<Money>;
  total: Money;
};

/** What a credit note takes back of a line. */
export type AdCreditNoteItem = {
  __typename?: 'AdCreditNoteItem';
  amount: Money;
  line: AdLine;
};

/** What is taken back of a line. */
export type AdCreditNoteItemInput = {
  /** In fen: 1 to what the invoice bills of the line and was not credited yet. */
  amountMinor: Scalars['BigInt']['input'];
  /** One on the invoice; on a credit note once. */
  lineId: Scalars['ID']['input'];
};

/** OpenDirect's delivery types. */
export type AdDeliveryType =
  /** Of an EVENT product: one in each event. */
  | 'EXCLUSIVE'
  /** What was booked is delivered. */
  | 'GUARANTEED'
  /** As much is delivered as is left over. */
  | 'NON_GUARANTEED';

/** What a digital line is sold by. */
export type AdDeliveryUnit =
  /** CPC. */
  | 'CLICKS'
  /** CPD and FLAT_RATE: days on which it was shown at all. */
  | 'DAYS'
  /** CPM and CPMV. */
  | 'IMPRESSIONS';

/** That a line may be booked further below the rate card than the company allows its staff (`DISCOUNT_LIMIT`). */
export type AdDiscountRequest = {
  __typename?: 'AdDiscountRequest';
  /** What the manager says of it, or why it was withdrawn. */
  comment?: Maybe<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  line: AdLine;
  /** At most so many per cent below the rate card. */
  percent: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  requestedAt: Scalars['DateTime']['output'];
  /** The name of the account that asks; another decides. */
  requestedBy: Scalars['String']['output'];
  status: AdDiscountRequestStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdDiscountRequestConnection = {
  __typename?: 'AdDiscountRequestConnection';
  edges: Array<AdDiscountRequestEdge>;
  nodes: Array<AdDiscountRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdDiscountRequestEdge = {
  __typename?: 'AdDiscountRequestEdge';
  cursor: Scalars['String']['output'];
  node: AdDiscountRequest;
};

/** Where a request for a discount stands. */
export type AdDiscountRequestStatus =
  /** The line may be booked at it. */
  | 'APPROVED'
  /** Not at this one; another may be asked for. */
  | 'REFUSED'
  /** Waits for a manager. */
  | 'REQUESTED'
  /** Taken back before the line was booked. */
  | 'WITHDRAWN';

/** Headings of the classified page, in the order in which they are printed. */
export type AdHeading =
  /** 拍賣: auctions. */
  | 'AUCTIONS'
  /** 轉讓: shops and firms that change hands. */
  | 'BUSINESS_TRANSFERS'
  /** 聲明: papers and seals that were lost and are void, and what else somebody declares. */
  | 'DECLARATIONS'
  /** 教育: courses and tutors. */
  | 'EDUCATION'
  /** 尋物招領: things that are looked for, or were found. */
  | 'LOST_AND_FOUND'
  /** 徵婚: marriage. */
  | 'MARRIAGE'
  /** 尋人: people who are looked for. */
  | 'MISSING_PERSONS'
  /** 公告: of liquidations, mergers, meetings. */
  | 'NOTICES'
  /** 其他: all else, printed last. */
  | 'OTHER'
  /** 房產: homes, shops and workshops to let or for sale. */
  | 'PROPERTY'
  /** 招聘: work that is offered. */
  | 'RECRUITMENT'
  /** 服務: repairs, removals, cleaning and the like. */
  | 'SERVICES'
  /** 車輛: vehicles to let or for sale. */
  | 'VEHICLES';

/**
 * A bill for lines of one order. Once issued it is never changed: what it bills too much is credited, a payment that was
 * none is reversed, what was paid too much goes back. So at every moment total - credited = paid + outstanding - refundable.
 */
export type AdInvoice = {
  __typename?: 'AdInvoice';
  /** By day. */
  creditNotes: Array<AdCreditNote>;
  /** What its credit notes take back of the total. */
  credited: Money;
  /** Days since it was due; 0 while it is not, null for what is not owed. */
  daysOverdue?: Maybe<Scalars['Int']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Of the tax invoice (發票): 8 digits, or the 20 of a fully digital one. */
  fapiaoNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
  items: Array<AdInvoiceItem>;
  /** The total less its tax; null without a rate. */
  net?: Maybe<Money>;
  order: AdOrder;
  organisation?: Maybe<Organisation>;
  /** What is still due. */
  outstanding: Money;
  /** What came in, less what went back. */
  paid: Money;
  /** Money that came and went, by day. */
  payments: Array<AdPayment>;
  /** What was paid beyond what it comes to by now, and is to go back: `recordAdRefund`. */
  refundable: Money;
  status: AdInvoiceStatus;
  /** Value-added tax in the total, rounded to the nearest fen: with `net` exactly the total; null without a rate. */
  tax?: Maybe<Money>;
  total: Money;
  /** The rate of value-added tax on the day of its issue, in per cent, which the total holds; null where it was issued before rates were kept. */
  vatPercent?: Maybe<Scalars['Int']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  voidReason?: Maybe<Scalars['String']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdInvoiceAggregate = {
  __typename?: 'AdInvoiceAggregate';
  count: Scalars['Int']['output'];
  /** What is still to be paid of those that were issued. */
  outstanding: Money;
  total: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdInvoiceConnection = {
  __typename?: 'AdInvoiceConnection';
  aggregate: AdInvoiceAggregate;
  edges: Array<AdInvoiceEdge>;
  nodes: Array<AdInvoice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdInvoiceEdge = {
  __typename?: 'AdInvoiceEdge';
  cursor: Scalars['String']['output'];
  node: AdInvoice;
};

/** What an invoice bills of a line. */
export type AdInvoiceItem = {
  __typename?: 'AdInvoiceItem';
  amount: Money;
  /** What credit notes take back of it. */
  credited: Money;
  line: AdLine;
};

/** What is billed of a line. */
export type AdInvoiceItemInput = {
  /** In fen: 1 to what the line costs and no invoice has billed yet. */
  amountMinor: Scalars['BigInt']['input'];
  /** One of the order's that was booked; on an invoice once. */
  lineId: Scalars['ID']['input'];
};

/** In which order invoices come. */
export type AdInvoiceSort =
  /** The largest total comes first. */
  | 'LARGEST'
  /** The last draft comes first. */
  | 'NEWEST'
  /** The first draft comes first. */
  | 'OLDEST';

/** Where an invoice stands. */
export type AdInvoiceStatus =
  /** Credited in full: nothing is left of it (紅沖). */
  | 'CREDITED'
  /** Not sent yet. */
  | 'DRAFT'
  /** Sent, and nothing paid. */
  | 'ISSUED'
  /** Paid in full, or more. */
  | 'PAID'
  /** Sent, and a part paid. */
  | 'PART_PAID'
  /** Taken back: its lines can be billed again. */
  | 'VOID';

/** A product bought for a time: OpenDirect's line. Paid content, and always labelled so. */
export type AdLine = {
  __typename?: 'AdLine';
  /** Since when the newsroom has bound that article to 廣告; null for a line from before there were marks, until `recordAdArticleMark`. */
  articleMarkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For staff of the company and finance. */
  assignments?: Maybe<Array<AdAssignment>>;
  /** Of an insertion whose size is free; null otherwise. */
  columns?: Maybe<Scalars['Int']['output']>;
  /** Until which day material can be assigned and swapped. */
  copyDeadline: Scalars['Date']['output'];
  /** The moment on that day: `COPY_DEADLINE_HOUR` of the company. */
  copyDeadlineAt: Scalars['DateTime']['output'];
  /** Of `cost`, what corrections of placements that had appeared changed: below zero where less is due. */
  correction: Money;
  /** What it costs, corrections included; of a line that was cut short, what has appeared. */
  cost: Money;
  /** Of a digital line; null for others. */
  delivery?: Maybe<AdLineDelivery>;
  /** What it costs the company; null where no rate of its medium was known. */
  directCost?: Maybe<Money>;
  /** How far its rate is below the rate card's, in whole per cent, rounded down. Of a line of a package, how far its part of the price is. */
  discountPercent: Scalars['Int']['output'];
  /** What was asked of managers for it, the first one first. */
  discountRequests: Array<AdDiscountRequest>;
  endsOn: Scalars['Date']['output'];
  /** Of an insertion whose size is free; null otherwise. */
  heightCm?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** On invoices that stand, less what was credited. */
  invoiced: Money;
  isSynthetic: Scalars['Boolean']['output'];
  /** 廣告: always, by law. */
  label: LocalizedText;
  /** `cost` less `directCost`; null without it. */
  margin?: Maybe<Money>;
  order: AdOrder;
  /** The package in which it is sold, whose part its cost is, whatever its rate; it keeps its part when it is moved. */
  package?: Maybe<AdPackage>;
  /** What it holds or has sold, by date. */
  placements: Array<AdPlacement>;
  /** What the places that it has cost, part by part; they add up to their prices. Empty while it has none. */
  priceParts: Array<AdPricePart>;
  product: AdProduct;
  /** Insertions in print, impressions or clicks of a digital product, frames out of home. */
  quantity: Scalars['BigInt']['output'];
  /** As agreed, per unit of the rate type; in print, once slots are chosen, at the price of their sections, on average. */
  rate: Money;
  /** What it would have cost at the rate card's price. */
  rateCardCost: Money;
  /** As the rate card has it, likewise. */
  rateCardRate: Money;
  rateType: AdRateType;
  /** Each time that it was moved after it was booked, the first one first. */
  rebookings: Array<AdRebooking>;
  /** Until when a reservation holds. */
  reservedUntil?: Maybe<Scalars['DateTime']['output']>;
  section?: Maybe<Section>;
  /** Why another sponsor is named than was (`correctAdSponsor`). */
  sponsorChangeReason?: Maybe<Scalars['String']['output']>;
  /** The article that it pays for. */
  sponsoredArticle?: Maybe<Article>;
  /** The event that it supports. */
  sponsoredEvent?: Maybe<Event>;
  sponsorship?: Maybe<AdSponsorship>;
  startsOn: Scalars['Date']['output'];
  /** A reservation that has run out is EXPIRED from that moment on. */
  status: AdLineStatus;
  /** Why it was declined, cancelled, paused or stopped. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Codes of what was chosen of its rate card's surcharges of COLOUR and POSITION. */
  surcharges: Array<Scalars['String']['output']>;
  /** What is invoiced beyond what it costs by now, as of a line that was cancelled: `issueAdCreditNote`. */
  toCredit: Money;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** 按字: how many words are paid of each insertion, if it is sold by them: those of its text when it was priced, and no fewer than the product's `minWords`; null otherwise. */
  words?: Maybe<Scalars['Int']['output']>;
};


/** A product bought for a time: OpenDirect's line. Paid content, and always labelled so. */
export type AdLineDeliveryArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  tolerance?: Scalars['Int']['input'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdLineAggregate = {
  __typename?: 'AdLineAggregate';
  cost: Money;
  count: Scalars['Int']['output'];
  invoiced: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdLineConnection = {
  __typename?: 'AdLineConnection';
  aggregate: AdLineAggregate;
  edges: Array<AdLineEdge>;
  nodes: Array<AdLine>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What was delivered of a digital line up to a day, as the ad servers told it: each tells what it served itself, so that several add up. */
export type AdLineDelivery = {
  __typename?: 'AdLineDelivery';
  /** What was booked, over all days. */
  booked: Scalars['BigInt']['output'];
  clicks: Scalars['BigInt']['output'];
  /** The last day that was told of, up to `on`; null where there is none. */
  countedUntil?: Maybe<Scalars['Date']['output']>;
  /** In `unit`, up to the day. */
  delivered: Scalars['BigInt']['output'];
  /** What was planned up to the day. */
  expected: Scalars['BigInt']['output'];
  impressions: Scalars['BigInt']['output'];
  /** The day up to which it counts, that day included. */
  on: Scalars['Date']['output'];
  /** `delivered` against `expected`; null while nothing was planned. */
  pace?: Maybe<AdPace>;
  /** What the line is sold by. */
  unit: AdDeliveryUnit;
};

/** One of a list, and its place there. */
export type AdLineEdge = {
  __typename?: 'AdLineEdge';
  cursor: Scalars['String']['output'];
  node: AdLine;
};

/** In which order lines come. */
export type AdLineSort =
  /** What costs most comes first. */
  | 'DEAREST'
  /** What starts first comes first. */
  | 'START_FIRST'
  /** What starts last comes first. */
  | 'START_LAST';

/** What a line pays for, and who is named: all of it, or nothing. */
export type AdLineSponsorshipInput = {
  /** As in `AddAdLineInput`. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** As in `AddAdLineInput`. */
  articleMark?: InputMaybe<Scalars['String']['input']>;
  /** As in `AddAdLineInput`. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** As in `AddAdLineInput`. */
  sponsor?: InputMaybe<LocalizedTextInput>;
  /** As in `AddAdLineInput`. */
  sponsorId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Where a line stands (OpenDirect 2.1). PendingReservation and PendingBooking are left out, because reserving and booking
 * are answered at once; so is ChangePending, because `rebookAdLine` moves a booked line at once.
 */
export type AdLineStatus =
  /** Sold. */
  | 'BOOKED'
  /** Taken back. */
  | 'CANCELLED'
  /** Refused by the company. */
  | 'DECLINED'
  /** Written; holds nothing yet. */
  | 'DRAFT'
  /** Its reservation ran out; what it held is free. */
  | 'EXPIRED'
  /** Has appeared to its end. */
  | 'FINISHED'
  /** Appears. */
  | 'IN_FLIGHT'
  /** Does not appear for the time being, and does not pay for it: what falls into the pause is free. */
  | 'PAUSED'
  /** Holds what it needs until the reservation runs out. */
  | 'RESERVED'
  /** Ended before its time, with a reason. */
  | 'STOPPED';

/** Where an advertisement appears. */
export type AdMedium =
  /** In apps and on web pages. */
  | 'DIGITAL'
  /** In an event: its partners. */
  | 'EVENT'
  /** Out of home: walls, shelters, screens. */
  | 'OOH'
  /** On pages of a newspaper. */
  | 'PRINT';

/** What a customer orders: a budget, a time, and lines. Figures of the demonstration are synthetic, and say so. */
export type AdOrder = {
  __typename?: 'AdOrder';
  /** The customer. For staff of the company and finance. */
  account?: Maybe<AdAccount>;
  budget: Money;
  /** Why it was last amended, or closed. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** What its lines take of the budget; never more than it. */
  committed: Money;
  /** What its lines cost the company; null where no rate of their media was known. */
  directCost?: Maybe<Money>;
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** The oldest first. */
  invoices: AdInvoiceConnection;
  isSynthetic: Scalars['Boolean']['output'];
  /** By their first day. */
  lines: AdLineConnection;
  /** `committed` less `directCost`; null without it. */
  margin?: Maybe<Money>;
  /** Given once and unique within the company: `AD2024-00017` is the seventeenth of the orders that begin in 2024. */
  number: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  /** Packages in it, the first one first. */
  packages: Array<AdPackage>;
  /** Who sold it; null while nobody is named. */
  salesperson?: Maybe<Person>;
  startsOn: Scalars['Date']['output'];
  status: AdOrderStatus;
  /** Why it was rejected, closed or opened again. */
  statusReason?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** What a customer orders: a budget, a time, and lines. Figures of the demonstration are synthetic, and say so. */
export type AdOrderInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a customer orders: a budget, a time, and lines. Figures of the demonstration are synthetic, and say so. */
export type AdOrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdOrderAggregate = {
  __typename?: 'AdOrderAggregate';
  budget: Money;
  committed: Money;
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdOrderConnection = {
  __typename?: 'AdOrderConnection';
  aggregate: AdOrderAggregate;
  edges: Array<AdOrderEdge>;
  nodes: Array<AdOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdOrderEdge = {
  __typename?: 'AdOrderEdge';
  cursor: Scalars['String']['output'];
  node: AdOrder;
};

/** In which order advertising orders come. */
export type AdOrderSort =
  /** The largest budget comes first. */
  | 'LARGEST'
  /** What starts first comes first. */
  | 'START_FIRST'
  /** What starts last comes first. */
  | 'START_LAST';

/** Where an order stands (OpenDirect). */
export type AdOrderStatus =
  /** Its lines can be booked. */
  | 'APPROVED'
  /** Its lines are over and none is added; may be opened again. */
  | 'CLOSED'
  /** Not decided yet: its lines can be written and reserved, not booked. */
  | 'PENDING'
  /** No line is added; may be taken up again. */
  | 'REJECTED';

/** How what was delivered stands to what was planned. */
export type AdPace =
  /** More than planned, by more than the tolerance. */
  | 'AHEAD'
  /** Less than planned, by more than the tolerance. */
  | 'BEHIND'
  /** As planned, give or take the tolerance. */
  | 'ON_PACE';

/** 套裝: several lines of an order for one price, of whichever media. */
export type AdPackage = {
  __typename?: 'AdPackage';
  /** Why its lines are sold each by itself again; null while it holds. */
  dissolvedReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Each costs its part of the price, by what the rate card asks for it; the parts add up to the whole. */
  lines: Array<AdLine>;
  name: Scalars['String']['output'];
  order: AdOrder;
  /** For all of it. */
  price: Money;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Where a line of a package appears. */
export type AdPackagePlaceInput = {
  /** As in `BookAdLineInput`. */
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** A line of the package. */
  lineId: Scalars['ID']['input'];
  /** As in `BookAdLineInput`. */
  slotIds?: Array<Scalars['ID']['input']>;
};

/** Money of an invoice: an entry is never changed, but followed by another. */
export type AdPayment = {
  __typename?: 'AdPayment';
  /** Below zero for what went back, or never came. */
  amount: Money;
  id: Scalars['ID']['output'];
  invoice: AdInvoice;
  kind: AdPaymentKind;
  method: AdPaymentMethod;
  /** Why it was reversed or went back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day on which it came or went. */
  receivedOn: Scalars['Date']['output'];
  /** The name of the account that wrote it down; null for what was written before this was noted. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  reference?: Maybe<Scalars['String']['output']>;
  /** Of a REVERSAL, the entry that it takes back. */
  reverses?: Maybe<AdPayment>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdPaymentAggregate = {
  __typename?: 'AdPaymentAggregate';
  count: Scalars['Int']['output'];
  /** What came in, less what went back. */
  received: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdPaymentConnection = {
  __typename?: 'AdPaymentConnection';
  aggregate: AdPaymentAggregate;
  edges: Array<AdPaymentEdge>;
  nodes: Array<AdPayment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdPaymentEdge = {
  __typename?: 'AdPaymentEdge';
  cursor: Scalars['String']['output'];
  node: AdPayment;
};

/** What an entry of money says. */
export type AdPaymentKind =
  /** It came in. */
  | 'PAYMENT'
  /** It went back to the customer. */
  | 'REFUND'
  /** An entry was wrong, or a cheque bounced: it is taken back whole. */
  | 'REVERSAL';

/** How money came. */
export type AdPaymentMethod =
  /** From a bank account. */
  | 'BANK_TRANSFER'
  /** In notes and coins. */
  | 'CASH'
  /** By a cheque that was cashed. */
  | 'CHEQUE'
  /** Through a payment service. */
  | 'ONLINE';

/** One insertion, day or month of a line. */
export type AdPlacement = {
  __typename?: 'AdPlacement';
  /** By how much it comes to more or less, after all of its corrections. */
  correction: Money;
  /** The first one first. */
  corrections: Array<AdCorrection>;
  /** As it was sold; it stays so, and `corrections` say what it comes to since. */
  cost: Money;
  /** The day of appearance; of an outdoor face, the first one in the month. */
  date: Scalars['Date']['output'];
  /** What appearing costs the company, corrections included; null where no rate of the medium was known on the day. */
  directCost?: Maybe<Money>;
  face?: Maybe<OutdoorFace>;
  /** The frame of the face's loop, from 1 on. */
  frame?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  issue?: Maybe<NewspaperIssue>;
  /**
   * Of what has appeared, the day until which it is kept unaltered, with what it showed and who reviewed that: so many years
   * after the line last appeared as `ARCHIVE_YEARS` said on that day. Null for what has not appeared.
   */
  keepUntil?: Maybe<Scalars['Date']['output']>;
  line: AdLine;
  /** What appears in its stead, because it appeared wrongly or not at all. */
  madeGoodBy?: Maybe<AdPlacement>;
  /** What was wrong with that one. */
  makeGoodReason?: Maybe<Scalars['String']['output']>;
  /** 補刊: the placement of its line in whose stead it appears, at no price; revenue counts that one alone. */
  makesGood?: Maybe<AdPlacement>;
  /** What was received of it. */
  paid: Money;
  /** Proofs of appearance that stand, the first one first. For staff of the company and finance; FORBIDDEN for others. */
  proofs?: Maybe<Array<AdProof>>;
  rateCardCost: Money;
  /** Why somebody gave its place free; null where that followed from the way of its line. */
  releaseReason?: Maybe<Scalars['String']['output']>;
  section?: Maybe<Section>;
  slot?: Maybe<AdSlot>;
  status: AdPlacementStatus;
  /** Impressions or clicks of a digital product on the day; 1 for all others. */
  units: Scalars['BigInt']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdPlacementConnection = {
  __typename?: 'AdPlacementConnection';
  edges: Array<AdPlacementEdge>;
  nodes: Array<AdPlacement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdPlacementEdge = {
  __typename?: 'AdPlacementEdge';
  cursor: Scalars['String']['output'];
  node: AdPlacement;
};

/** Whether its place is kept from others. */
export type AdPlacementStatus =
  /** For a reservation. */
  | 'HELD'
  /** No longer: the place is free. */
  | 'RELEASED'
  /** For good, unless its line ends before it appears. */
  | 'SOLD';

/** A part of a price. */
export type AdPricePart = {
  __typename?: 'AdPricePart';
  /** Below zero for a discount. */
  amount: Money;
  kind: AdPricePartKind;
};

/** What a part of a price is paid for. */
export type AdPricePartKind =
  /** The area, units or time, at the rate card's price. */
  | 'BASE'
  /** Colours, at the rate card's price. */
  | 'COLOUR'
  /** What was agreed below the rate card. */
  | 'DISCOUNT'
  /** The page, at the rate card's price. */
  | 'PAGE'
  /** A wanted position, at the rate card's price. */
  | 'POSITION';

/** Something that is sold: a size on a page, a place in an app, a face in a street, a part in an event. */
export type AdProduct = {
  __typename?: 'AdProduct';
  /** Where no rate card says otherwise, per unit of `rateType`. */
  basePrice: Money;
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Where it appears, if it is DIGITAL and belongs to one channel. */
  channel?: Maybe<Channel>;
  /** Short name, unique in the company: `front-ear`. */
  code: Scalars['String']['output'];
  /** Material is taken until so many days before the first appearance. */
  copyDeadlineDays: Scalars['Int']['output'];
  deliveryType: AdDeliveryType;
  /** Under which heading it stands, if it is sold by words; null otherwise. */
  heading?: Maybe<AdHeading>;
  id: Scalars['ID']['output'];
  /** Whether a line may be booked before a creative is assigned to it (OpenDirect's `allownocreative`); none starts without. */
  isCreativeOptional: Scalars['Boolean']['output'];
  /** Days between booking and first appearance, at least. */
  leadDays: Scalars['Int']['output'];
  /** The longest flight, in days. */
  maxFlightDays: Scalars['Int']['output'];
  medium: AdMedium;
  /** The shortest flight, in days. */
  minFlightDays: Scalars['Int']['output'];
  /** As many words are paid at least, if it is sold by words; null otherwise. */
  minWords?: Maybe<Scalars['Int']['output']>;
  name: LocalizedText;
  organisation?: Maybe<Organisation>;
  rateType: AdRateType;
  /** Since when it is sold no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The area on a page; null unless the medium is PRINT. */
  slotSize?: Maybe<AdSlotSize>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdProductConnection = {
  __typename?: 'AdProductConnection';
  edges: Array<AdProductEdge>;
  nodes: Array<AdProduct>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdProductEdge = {
  __typename?: 'AdProductEdge';
  cursor: Scalars['String']['output'];
  node: AdProduct;
};

/** By what a customer is shown that something appeared. For staff of the company and finance. */
export type AdProof = {
  __typename?: 'AdProof';
  asset?: Maybe<MediaAsset>;
  id: Scalars['ID']['output'];
  kind: AdProofKind;
  placement?: Maybe<AdPlacement>;
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that noted it. */
  recordedBy: Scalars['String']['output'];
  /** Why it was withdrawn, and stands with its placement no longer. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** What shows that something appeared. */
export type AdProofKind =
  /** A photograph of a face in the street, or of an event. */
  | 'PHOTO'
  /** 截圖: a screen of an app or a web page. */
  | 'SCREENSHOT'
  /** 樣報: the page as it was printed. */
  | 'TEAR_SHEET';

/** The price of a product on a rate card; with a section it holds for that section's pages alone. */
export type AdRate = {
  __typename?: 'AdRate';
  product: AdProduct;
  /** Per unit of the product's rate type. */
  rate: Money;
  section?: Maybe<Section>;
};

/** A list of prices and the time for which it holds; a company has one at a time. */
export type AdRateCard = {
  __typename?: 'AdRateCard';
  /** Why it was last amended. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds. */
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  rates: Array<AdRate>;
  /** The first day on which it holds. */
  startsOn: Scalars['Date']['output'];
  surcharges: Array<AdSurcharge>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdRateCardConnection = {
  __typename?: 'AdRateCardConnection';
  edges: Array<AdRateCardEdge>;
  nodes: Array<AdRateCard>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdRateCardEdge = {
  __typename?: 'AdRateCardEdge';
  cursor: Scalars['String']['output'];
  node: AdRateCard;
};

/** The price of a product. */
export type AdRateInput = {
  /** One of the company's own; of a section, once. */
  productId: Scalars['ID']['input'];
  /** In fen, per unit of the product's rate type; 0 or more. */
  rateMinor: Scalars['BigInt']['input'];
  /** The `Section` for whose pages alone it holds. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The unit of a price: OpenDirect's rate types, and the two of the newspaper. */
export type AdRateType =
  /** Per click. */
  | 'CPC'
  /** Per day, of each frame for OOH. */
  | 'CPD'
  /** Per thousand impressions. */
  | 'CPM'
  /** Per thousand viewable impressions. */
  | 'CPMV'
  /** For the whole line. */
  | 'FLAT_RATE'
  /** Per centimetre of height and column of width. */
  | 'PER_CM_COLUMN'
  /** Per page; of a part of one, its share of the area. */
  | 'PER_PAGE'
  /** 按字: per word of a classified and insertion; how words are counted, `AdCreative.words` says. */
  | 'PER_WORD';

/** That a booked line was moved, or lost a place that was withdrawn: by it the customer is told. Never altered. */
export type AdRebooking = {
  __typename?: 'AdRebooking';
  /** What the line cost from then on; nothing where it was left without a place, and so cancelled. */
  cost: Money;
  costBefore: Money;
  /** `cost` less `costBefore`: what is still to be invoiced, or below zero what is credited if it was invoiced already. */
  difference: Money;
  endsOn: Scalars['Date']['output'];
  endsOnBefore: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  line: AdLine;
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that did it. */
  recordedBy: Scalars['String']['output'];
  startsOn: Scalars['Date']['output'];
  startsOnBefore: Scalars['Date']['output'];
  /** The slot that was taken off sale, if that was the cause. */
  withdrawnSlot?: Maybe<AdSlot>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdRebookingConnection = {
  __typename?: 'AdRebookingConnection';
  edges: Array<AdRebookingEdge>;
  nodes: Array<AdRebooking>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdRebookingEdge = {
  __typename?: 'AdRebookingEdge';
  cursor: Scalars['String']['output'];
  node: AdRebooking;
};

/** What is owed, by how long it has been due. */
export type AdReceivables = {
  __typename?: 'AdReceivables';
  bucket: AdAgeingBucket;
  invoices: Scalars['Int']['output'];
  outstanding: Money;
};

/** Revenue from advertisements that were sold, by when they appear; corrections of what has appeared count on the day on which they were entered. */
export type AdRevenue = {
  __typename?: 'AdRevenue';
  /** At the agreed prices. */
  booked: Money;
  /** What appearing costs the company, by the rates of the days; null where none was known. */
  directCost?: Maybe<Money>;
  /** `booked` less `directCost`; null without it. */
  margin?: Maybe<Money>;
  /** What was received of `booked`. */
  paid: Money;
  /** At the rate card's prices. */
  rateCard: Money;
};

/** By what revenue is grouped. */
export type AdRevenueDimension =
  /** Who pays. For staff of the company and finance. */
  | 'ADVERTISER'
  /** Of the newspaper, in at most 3 months. */
  | 'ISSUE'
  /** Where it appears. */
  | 'MEDIUM'
  /** Of appearance. */
  | 'MONTH'
  /** What was sold. */
  | 'PRODUCT'
  /** Who sold it. */
  | 'SALESPERSON'
  /** Whose page it is on. */
  | 'SECTION';

/** Revenue of one group; the fields by which was not grouped are null. */
export type AdRevenueGroup = {
  __typename?: 'AdRevenueGroup';
  advertiser?: Maybe<Advertiser>;
  /** Null also for what is not in print. */
  issue?: Maybe<NewspaperIssue>;
  medium?: Maybe<AdMedium>;
  month?: Maybe<Scalars['Month']['output']>;
  /** Null also for months that are kept as sums alone. */
  product?: Maybe<AdProduct>;
  revenue: AdRevenue;
  /** Null also for orders that name nobody, and for months that are kept as sums alone. */
  salesperson?: Maybe<Person>;
  /** Null also for what belongs to no section. */
  section?: Maybe<Section>;
};

/** The review of a creative before it may be booked (廣告審查). */
export type AdReview = {
  __typename?: 'AdReview';
  at: Scalars['DateTime']['output'];
  comment?: Maybe<Scalars['String']['output']>;
  decision: AdCreativeStatus;
  /** The papers that were checked, such as the business licence. */
  documents: Array<Scalars['String']['output']>;
  reviewer: Scalars['String']['output'];
};

export type AdSeries = {
  __typename?: 'AdSeries';
  /** What advertisements earn. For staff of an advertising company (their own), headquarters and finance; by advertiser for staff and finance. FORBIDDEN for others. */
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** What an advertising company settles for itself. */
export type AdSettingKey =
  /** How many years what appeared is kept in the archive, counted from when its line last appeared: 3, which is the least that is lawful and holds at first, to 30. */
  | 'ARCHIVE_YEARS'
  /** 截稿時間: at which hour of a line's copy deadline day, in Beijing, the last material is taken: 1 to 24, which is midnight and holds at first. */
  | 'COPY_DEADLINE_HOUR'
  /** By how many per cent below the rate card a line is booked without a manager's approval: 0 to 100, 30 at first. */
  | 'DISCOUNT_LIMIT'
  /** In how many days an invoice is due, counted from the day of its issue, where nothing else was agreed with the account: 0 to 180, 30 at first. */
  | 'PAYMENT_DAYS'
  /** Value-added tax in the price of advertising: 0 to 17 per cent, 6 at first, the rate for services (增值稅法 of 2026, article 10); an invoice keeps what held on the day of its issue. */
  | 'VAT';

/** An area of a newspaper page that is for sale in one issue. Sold once, and no area that touches it either. */
export type AdSlot = {
  __typename?: 'AdSlot';
  /** One for words is FREE as long as it has some left. */
  availability: AdSlotAvailability;
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** The first column, from 1 on, on the grid of the page, whatever its format: 8 columns by 12 rows, of 4 cm on a broadsheet. */
  column: Scalars['Int']['output'];
  /** How many columns it has; a spread has 16, and its fold for nothing. */
  columns: Scalars['Int']['output'];
  /** How many of them can be had; null unless it is CLASSIFIED_WORDS. */
  freeWords?: Maybe<Scalars['Int']['output']>;
  /** On a broadsheet page. */
  heightCm: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  issue?: Maybe<NewspaperIssue>;
  issueDate: Scalars['Date']['output'];
  /** The line that holds or has bought it; null where several share it. */
  line?: Maybe<AdLine>;
  /** As printed at the page's head: `A1`. */
  page: Scalars['String']['output'];
  /** Since when it is withdrawn from sale; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first row, from 1 on. */
  row: Scalars['Int']['output'];
  section?: Maybe<Section>;
  /** Its share of a page: 2 for a spread. */
  share: Scalars['Float']['output'];
  size: AdSlotSize;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** How many words it takes; null unless it is CLASSIFIED_WORDS. */
  wordCapacity?: Maybe<Scalars['Int']['output']>;
};

/** Whether an area can be had. */
export type AdSlotAvailability =
  /** Neither it nor any area that touches it is held or sold. */
  | 'FREE'
  /** It, or an area that touches it, for a reservation. */
  | 'HELD'
  /** It, or an area that touches it. */
  | 'SOLD';

/** An area of a page. */
export type AdSlotInput = {
  /** The first column, 1 to 8; SPREAD and FOLD have theirs. */
  column?: Scalars['Int']['input'];
  /** For FREE_SIZE and CLASSIFIED_WORDS alone: 1 to 8. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** For FREE_SIZE and CLASSIFIED_WORDS alone: 1 to 48 centimetres; it keeps the rows that it touches. */
  heightCm?: InputMaybe<Scalars['Int']['input']>;
  /** A letter and one or two figures, such as `A1`. */
  page: Scalars['String']['input'];
  /** The first row, 1 to 12. */
  row?: Scalars['Int']['input'];
  /** The `Section` whose page it is, and whose price. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** How large it is; its columns and rows stay on the page. */
  size: AdSlotSize;
  /** For CLASSIFIED_WORDS, and only there: how many words it takes, 1 to 20,000. */
  wordCapacity?: InputMaybe<Scalars['Int']['input']>;
};

/** Sizes on a page of either format, in columns by rows of its grid. What lies across two pages is opened on the left one, whose number is even. */
export type AdSlotSize =
  /** 分類: 2 by 2. */
  | 'CLASSIFIED'
  /** 分類欄: as many columns and centimetres as are wanted, for classifieds sold by words; many share it. */
  | 'CLASSIFIED_WORDS'
  /** 報花: 1 by 1, among the text. */
  | 'FILLER'
  /** 中縫: the fold between two pages, 1 by 12; it stands on no page. */
  | 'FOLD'
  /** 自定尺寸: as many columns and centimetres as are wanted. */
  | 'FREE_SIZE'
  /** 報眼: 3 by 2, beside the masthead. */
  | 'FRONT_EAR'
  /** 整版: 8 by 12. */
  | 'FULL_PAGE'
  /** 半版: 8 by 6. */
  | 'HALF_PAGE'
  /** 1/4 版: 4 by 6. */
  | 'QUARTER_PAGE'
  /** 跨版: both pages of an open sheet with the fold between them, 12 rows; paid as two pages. */
  | 'SPREAD'
  /** 通欄: 8 by 3. */
  | 'STRIP'
  /** 豎通欄: 2 by 12. */
  | 'VERTICAL_STRIP';

/** Who pays for content, as every reader must be able to see it. */
export type AdSponsorship = {
  __typename?: 'AdSponsorship';
  /** What is paid for; null for an event's. */
  article?: Maybe<Article>;
  /**
   * 廣告. Advertising Law of the PRC, article 14: what mass media publish as advertising is marked so conspicuously, and
   * does not pose as news.
   */
  label: LocalizedText;
  /** The sponsor in the registry. */
  organisation?: Maybe<Organisation>;
  sponsor: LocalizedText;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdSponsorshipConnection = {
  __typename?: 'AdSponsorshipConnection';
  edges: Array<AdSponsorshipEdge>;
  nodes: Array<AdSponsorship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdSponsorshipEdge = {
  __typename?: 'AdSponsorshipEdge';
  cursor: Scalars['String']['output'];
  node: AdSponsorship;
};

/** What is paid beyond the price of the area, as the rate card has it: 指定版面, 套色, 指定位置. */
export type AdSurcharge = {
  __typename?: 'AdSurcharge';
  /** Unique on its rate card: `full-colour`. */
  code: Scalars['String']['output'];
  kind: AdSurchargeKind;
  name: LocalizedText;
  /** Of PAGE: the page whose advertisements cost more, such as `A1`. */
  page?: Maybe<Scalars['String']['output']>;
  /** Of the price of the area. */
  percent: Scalars['Int']['output'];
};

/** A surcharge of a rate card. */
export type AdSurchargeInput = {
  /** 1 to 60 small letters and figures, with single hyphens between; once on a rate card. */
  code: Scalars['String']['input'];
  /** For what is paid more. */
  kind: AdSurchargeKind;
  /** Up to 100 characters a language. */
  name: LocalizedTextInput;
  /** For PAGE, and only there: such as `A1`, once on a rate card. */
  page?: InputMaybe<Scalars['String']['input']>;
  /** Of the price of the area, 1 to 500. */
  percent: Scalars['Int']['input'];
};

/** For what is paid more. */
export type AdSurchargeKind =
  /** For colours; chosen with a line. */
  | 'COLOUR'
  /** For a certain page: whatever stands there pays it. */
  | 'PAGE'
  /** For a place that the customer wants, such as the right-hand page; chosen with a line. */
  | 'POSITION';

/** A product for a time. */
export type AddAdLineInput = {
  /** An `Article` for which it pays; takes a `sponsor` and its `articleMark`. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** `Article.sponsorshipMark`, by which the newsroom says that the article carries 廣告 for good; INVALID_INPUT for another article's, and for an article without. */
  articleMark?: InputMaybe<Scalars['String']['input']>;
  /** For a product of FREE_SIZE, and only there: 1 to 8 columns. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** The last day: inside the order's time, and inside the product's shortest and longest flight. */
  endsOn: Scalars['Date']['input'];
  /** An `Event` that it supports; takes a `sponsor`. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** For a product of FREE_SIZE, and only there: 1 to 48 centimetres. */
  heightCm?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of the company's own, not REJECTED. */
  orderId: Scalars['ID']['input'];
  /** One of the company's own. */
  productId: Scalars['ID']['input'];
  /** Insertions, impressions, clicks or frames: 1 to 10,000,000,000. */
  quantity?: Scalars['BigInt']['input'];
  /** In fen, per unit of the product's rate type: the rate card's when left out; never above it. */
  rateMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** The `Section` to which it belongs; the rate card may have a price for it. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is named as paying, up to 100 characters a language; needed with an article or an event, and only there. */
  sponsor?: InputMaybe<LocalizedTextInput>;
  /** The sponsor's `Organisation` in the registry. */
  sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day: not past, and inside the order's time. */
  startsOn: Scalars['Date']['input'];
  /** For PRINT: codes of COLOUR and POSITION surcharges of the rate card of the first day, at most 10; they are paid at the share of the rate card that `rateMinor` is. */
  surcharges?: Array<Scalars['String']['input']>;
  /** For a product sold by words, and only there: what is printed, 1 to 2000 characters. It is handed in as the customer's TEXT, for somebody else's review. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddAdLinePayload = {
  __typename?: 'AddAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What shows that a placement appeared. */
export type AddAdProofInput = {
  /** A `MediaAsset`; with a placement once, DUPLICATE otherwise. */
  assetId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: AdProofKind;
  /** SOLD, and its day has come. */
  placementId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddAdProofPayload = {
  __typename?: 'AddAdProofPayload';
  proof?: Maybe<AdProof>;
  userErrors: Array<UserError>;
};

/** Who advertises. For staff of the company and finance. */
export type Advertiser = {
  __typename?: 'Advertiser';
  accounts: Array<AdAccount>;
  /** Why it was last amended. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** People to talk to. For staff of the company. */
  contacts?: Maybe<Array<AdvertiserContact>>;
  /** What was handed in for it, the newest first. */
  creatives?: Maybe<AdCreativeConnection>;
  id: Scalars['ID']['output'];
  industry: Scalars['String']['output'];
  /** Its invoices, the newest first; their `aggregate` says what is outstanding. */
  invoices?: Maybe<AdInvoiceConnection>;
  /** Whether the customer is made up. */
  isSynthetic: Scalars['Boolean']['output'];
  name: LocalizedText;
  /** Its orders on all of its accounts, the latest start first. */
  orders?: Maybe<AdOrderConnection>;
  /** Of `owed`, what is past its day. */
  overdue: Money;
  /** What it owes of invoices that were issued, without what was credited or paid. */
  owed: Money;
  /** Money of its invoices that came and went, the latest day first. */
  payments?: Maybe<AdPaymentConnection>;
  /** The same body in the registry, if it is there. */
  registered?: Maybe<Organisation>;
  status: AdvertiserStatus;
  /** Why it is limited or was not approved. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Who advertises. For staff of the company and finance. */
export type AdvertiserCreativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Who advertises. For staff of the company and finance. */
export type AdvertiserInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Who advertises. For staff of the company and finance. */
export type AdvertiserOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Who advertises. For staff of the company and finance. */
export type AdvertiserPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type AdvertiserAggregate = {
  __typename?: 'AdvertiserAggregate';
  count: Scalars['Int']['output'];
  /** Of `owed`, what is past its day. */
  overdue: Money;
  /** What they owe together. */
  owed: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdvertiserConnection = {
  __typename?: 'AdvertiserConnection';
  aggregate: AdvertiserAggregate;
  edges: Array<AdvertiserEdge>;
  nodes: Array<Advertiser>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A person at an advertiser: personal data, masked unless a purpose is given. */
export type AdvertiserContact = {
  __typename?: 'AdvertiserContact';
  /** What the person does there. */
  duty: Scalars['String']['output'];
  /** `o****@example.com` without a purpose. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** `歐陽*` without a purpose. */
  name: Scalars['String']['output'];
  /** `138****1234` without a purpose. */
  phone?: Maybe<Scalars['String']['output']>;
};


/** A person at an advertiser: personal data, masked unless a purpose is given. */
export type AdvertiserContactEmailArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person at an advertiser: personal data, masked unless a purpose is given. */
export type AdvertiserContactNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person at an advertiser: personal data, masked unless a purpose is given. */
export type AdvertiserContactPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A person at an advertiser. */
export type AdvertiserContactInput = {
  /** What the person does there: 1 to 60 characters. */
  duty: Scalars['String']['input'];
  /** An address with an @, up to 200 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** 5 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list, and its place there. */
export type AdvertiserEdge = {
  __typename?: 'AdvertiserEdge';
  cursor: Scalars['String']['output'];
  node: Advertiser;
};

/** OpenDirect's states of an organisation; only APPROVED and LIMITED may book. */
export type AdvertiserStatus =
  /** May book. */
  | 'APPROVED'
  /** May not book; may be looked at again. */
  | 'DISAPPROVED'
  /** May book, with what is said in the reason. */
  | 'LIMITED'
  /** Not looked at yet. */
  | 'PENDING';

/** An advertising company's month in figures. */
export type AdvertisingFigures = {
  __typename?: 'AdvertisingFigures';
  /** In money, by the measure of all companies: earned on the day of appearance, corrections on the day on which they were entered; the cost is `AdRevenue.directCost`. */
  books: CompanyMonth;
  /** Each time the month was closed, the first one first. */
  closings: Array<ClosedMonth>;
  /** What corrections that were entered in the month changed of what had appeared, in this month or before: below zero where less is due. */
  correction: Money;
  /** Value-added tax of the invoices that were issued in the month, less that of its credit notes; what has no rate counts nothing, and it is null where something was invoiced and none of it has a rate, as in months that are reported sums. */
  invoicedTax?: Maybe<Money>;
  /** Whether the figures are made up. */
  isSynthetic: Scalars['Boolean']['output'];
  month: Scalars['Month']['output'];
  /** By when it appears, that which is booked for days to come included. */
  revenue: AdRevenue;
  /** Sold of the offered areas, 0 to 1; null where none was offered. */
  sellThrough?: Maybe<Scalars['Float']['output']>;
  /** Areas of newspaper pages that were offered in issues of the month. */
  slotsOffered: Scalars['Int']['output'];
  slotsSold: Scalars['Int']['output'];
};

/** The public face of an advertising company. */
export type AdvertisingProfile = {
  __typename?: 'AdvertisingProfile';
  about: LocalizedText;
  /** Whether the company's business figures on this graph are made up. */
  isSynthetic: Scalars['Boolean']['output'];
  /** The media in which it sells space and time. */
  media: Array<AdMedium>;
};

export type Article = {
  __typename?: 'Article';
  id: Scalars['ID']['output'];
  /** The line that was booked to pay for it. For staff of an advertising company, headquarters and finance. */
  sponsoringLine?: Maybe<AdLine>;
  /** Who pays for it, if somebody does: for every reader. */
  sponsorship?: Maybe<AdSponsorship>;
};

/** What a line is to show. */
export type AssignAdCreativesInput = {
  /** All of the line's creatives, 1 to 20; they replace those it had. */
  assignments: Array<AdAssignmentInput>;
  /** A line that is a DRAFT or RESERVED, or BOOKED until its copy deadline; what it shows is reviewed before it starts. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignAdCreativesPayload = {
  __typename?: 'AssignAdCreativesPayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What a line buys. */
export type BookAdLineInput = {
  /** For a DRAFT: as in `ReserveAdLineInput`. */
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** RESERVED, or a DRAFT. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For a DRAFT: as in `ReserveAdLineInput`. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type BookAdLinePayload = {
  __typename?: 'BookAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What appears in the stead of an insertion, day or time that was wrong. */
export type BookAdMakeGoodInput = {
  /** For OOH: another face than that of the one that was wrong. */
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For DIGITAL the day, for OOH the first day, not past, also after the line's last day: as many units or days as the one that was wrong. */
  onDate?: InputMaybe<Scalars['Date']['input']>;
  /** A SOLD placement of a booked line whose day has come; one that is itself a make-good may be made good as well. Not of an event. */
  placementId: Scalars['ID']['input'];
  /** What was wrong: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** For PRINT: a slot of the product's size in an issue that is not past, also after the line's last day. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type BookAdMakeGoodPayload = {
  __typename?: 'BookAdMakeGoodPayload';
  placement?: Maybe<AdPlacement>;
  userErrors: Array<UserError>;
};

/** What a package buys. */
export type BookAdPackageInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For each line of PRINT and OOH that is a DRAFT; at most 20. */
  places?: Array<AdPackagePlaceInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type BookAdPackagePayload = {
  __typename?: 'BookAdPackagePayload';
  package?: Maybe<AdPackage>;
  userErrors: Array<UserError>;
};

/** Which line is taken back. */
export type CancelAdLineInput = {
  /** RESERVED, BOOKED, IN_FLIGHT or PAUSED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Needed for one that is IN_FLIGHT or PAUSED; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelAdLinePayload = {
  __typename?: 'CancelAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

export type Channel = {
  __typename?: 'Channel';
  id: Scalars['ID']['output'];
};

/** Which month is over and done. */
export type CloseAdvertisingMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is over. */
  month: Scalars['Month']['input'];
  /** Of the advertising company. */
  organisationId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseAdvertisingMonthPayload = {
  __typename?: 'CloseAdvertisingMonthPayload';
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

/** On which day an issue with slots appears after all. */
export type CorrectAdIssueDayInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The day on which it appears; see `NewspaperIssue.adSlotsOfAnotherDay`. */
  issueDate: Scalars['Date']['input'];
  /** A `NewspaperIssue`; NOT_FOUND where the company offers nothing in it. */
  issueId: Scalars['ID']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** As in `OpenAdSlotsInput`. */
  statement: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectAdIssueDayPayload = {
  __typename?: 'CorrectAdIssueDayPayload';
  /** All that are offered in the issue, by page. */
  slots?: Maybe<Array<AdSlot>>;
  userErrors: Array<UserError>;
};

/** What a placement comes to, after it has appeared. */
export type CorrectAdPlacementInput = {
  /** In fen, 0 or more: what the customer pays for it by now; as it is when left out. SOLD_OUT where the order's budget does not suffice. */
  costMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** In fen, 0 or more: what it costs the company by now; as it is when left out. */
  directCostMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Today when left out; not in the future, not before it appeared, and in a month that is open: ILLEGAL_TRANSITION otherwise. */
  enteredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is over, of a line that has begun: ILLEGAL_TRANSITION otherwise. */
  placementId: Scalars['ID']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version of its line. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectAdPlacementPayload = {
  __typename?: 'CorrectAdPlacementPayload';
  correction?: Maybe<AdCorrection>;
  /** The placement's line, as it is now. */
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** Who pays instead of whom a line names. */
export type CorrectAdSponsorInput = {
  /** One that pays for an article or an event, in whatever status: ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** Up to 100 characters a language, at least one; readers see it at once. */
  sponsor: LocalizedTextInput;
  /** The sponsor's `Organisation` in the registry; none when left out. */
  sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectAdSponsorPayload = {
  __typename?: 'CorrectAdSponsorPayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What was counted of a line. */
export type CountedAdLineInput = {
  /** 0 to 1,000,000,000,000. */
  clicks?: Scalars['BigInt']['input'];
  /** 0 to 1,000,000,000,000. */
  impressions: Scalars['BigInt']['input'];
  /** A digital line of the company's own that was sold for the day. */
  lineId: Scalars['ID']['input'];
};

/** What a customer wants. */
export type CreateAdOrderInput = {
  /** One of the company's own. */
  accountId: Scalars['ID']['input'];
  /** In fen, 0 or more: what its lines together may cost. */
  budgetMinor: Scalars['BigInt']['input'];
  /** The last day; at most two years after `startsOn`. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The `Person` who sold it. */
  salespersonId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day on which its lines may appear: at most a year past. */
  startsOn: Scalars['Date']['input'];
  /** 1 to 120 characters. */
  title: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateAdOrderPayload = {
  __typename?: 'CreateAdOrderPayload';
  order?: Maybe<AdOrder>;
  userErrors: Array<UserError>;
};

/** Several lines for one price. */
export type CreateAdPackageInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 2 to 20 DRAFTs of the order that are in no package. */
  lineIds: Array<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** One of the company's own. */
  orderId: Scalars['ID']['input'];
  /** In fen, for all lines together: 0 to what the rate card asks for them. */
  priceMinor: Scalars['BigInt']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateAdPackagePayload = {
  __typename?: 'CreateAdPackagePayload';
  package?: Maybe<AdPackage>;
  userErrors: Array<UserError>;
};

/** Something new that is sold. */
export type CreateAdProductInput = {
  /** In fen, per unit of `rateType`; 0 or more. */
  basePriceMinor: Scalars['BigInt']['input'];
  /** A `Channel`; for DIGITAL alone. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 small letters and figures, with single hyphens between; unique with the company. */
  code: Scalars['String']['input'];
  /** Days before the first appearance until which material is taken: 0 to 60. */
  copyDeadlineDays?: Scalars['Int']['input'];
  /** EXCLUSIVE tells something of an EVENT product alone. */
  deliveryType?: AdDeliveryType;
  /** For PER_WORD, and only there; a price for each heading is a product for each. */
  heading?: InputMaybe<AdHeading>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether a line may be booked before a creative is assigned to it; none starts without one that was reviewed. */
  isCreativeOptional?: Scalars['Boolean']['input'];
  /** Days between booking and first appearance: 0 to 365. */
  leadDays?: Scalars['Int']['input'];
  /** The longest flight: from the shortest to 366 days. */
  maxFlightDays?: Scalars['Int']['input'];
  /** Where it appears. */
  medium: AdMedium;
  /** The shortest flight: 1 to 366 days. */
  minFlightDays?: Scalars['Int']['input'];
  /** For PER_WORD, and only there: as many words are paid at least, 1 to 500. */
  minWords?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 100 characters a language. */
  name: LocalizedTextInput;
  /** One of those in which the medium is sold: PRINT by PER_PAGE, PER_CM_COLUMN and, in a CLASSIFIED_WORDS area and only there, PER_WORD; OOH by CPD and FLAT_RATE, EVENT by FLAT_RATE, DIGITAL by all but those of PRINT. */
  rateType: AdRateType;
  /** For PRINT, and only there. */
  slotSize?: InputMaybe<AdSlotSize>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateAdProductPayload = {
  __typename?: 'CreateAdProductPayload';
  product?: Maybe<AdProduct>;
  userErrors: Array<UserError>;
};

/** Prices for a time. */
export type CreateAdRateCardInput = {
  /** The last day on which it holds, to 2999. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 1 to 200. */
  rates: Array<AdRateInput>;
  /** The first day on which it holds, from 1900 on. */
  startsOn: Scalars['Date']['input'];
  /** At most 50. */
  surcharges?: Array<AdSurchargeInput>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateAdRateCardPayload = {
  __typename?: 'CreateAdRateCardPayload';
  rateCard?: Maybe<AdRateCard>;
  userErrors: Array<UserError>;
};

/** A new face. */
export type CreateOutdoorFaceInput = {
  /** 1 to 60 small letters and figures, with single hyphens between; unique with the company. */
  code: Scalars['String']['input'];
  /** 1 to 60. */
  frames?: Scalars['Int']['input'];
  /** 10 to 100,000 cm. */
  heightCm: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Up to 100 characters a language. */
  name: LocalizedTextInput;
  /** 10 to 100,000 cm. */
  widthCm: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateOutdoorFacePayload = {
  __typename?: 'CreateOutdoorFacePayload';
  face?: Maybe<OutdoorFace>;
  userErrors: Array<UserError>;
};

export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  /** What advertising companies keep of people at their advertisers, found by telephone number, or by name where no number is known. */
  adContactData?: Maybe<KeptPersonalData>;
  id: Scalars['ID']['output'];
  soughtName?: Maybe<Scalars['String']['output']>;
  soughtPhone?: Maybe<Scalars['String']['output']>;
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What a manager decides. */
export type DecideAdDiscountInput = {
  /** At most 500 characters; needed to refuse. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** APPROVED or REFUSED. */
  decision: AdDiscountRequestStatus;
  /** REQUESTED, by somebody else. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DecideAdDiscountPayload = {
  __typename?: 'DecideAdDiscountPayload';
  request?: Maybe<AdDiscountRequest>;
  userErrors: Array<UserError>;
};

/** Whether an order is taken. */
export type DecideAdOrderInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Needed for REJECTED, and to open what is CLOSED again; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** APPROVED and REJECTED for what is PENDING, PENDING for what is REJECTED, CLOSED for what is APPROVED and whose lines are over, APPROVED for what is CLOSED. */
  status: AdOrderStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DecideAdOrderPayload = {
  __typename?: 'DecideAdOrderPayload';
  order?: Maybe<AdOrder>;
  userErrors: Array<UserError>;
};

/** Which line is refused, and why. */
export type DeclineAdLineInput = {
  /** DRAFT or RESERVED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DeclineAdLinePayload = {
  __typename?: 'DeclineAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** Which package is sold by its lines after all. */
export type DissolveAdPackageInput = {
  /** One whose lines are all DRAFTs. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DissolveAdPackagePayload = {
  __typename?: 'DissolveAdPackagePayload';
  package?: Maybe<AdPackage>;
  userErrors: Array<UserError>;
};

/** What is billed of an order. */
export type DraftAdInvoiceInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100. */
  items: Array<AdInvoiceItemInput>;
  /** One of the company's own. */
  orderId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DraftAdInvoicePayload = {
  __typename?: 'DraftAdInvoicePayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  /** Lines that were booked to support it, by their first day. For staff of an advertising company (their own), headquarters and finance (all). */
  sponsorLines?: Maybe<AdLineConnection>;
  /** Who sponsors it: for every reader. */
  sponsorships?: Maybe<AdSponsorshipConnection>;
};


export type EventSponsorLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type EventSponsorshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which line has come to its end. */
export type FinishAdLineInput = {
  /** IN_FLIGHT or PAUSED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type FinishAdLinePayload = {
  __typename?: 'FinishAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What is taken back of an invoice, and why. */
export type IssueAdCreditNoteInput = {
  /** 8 or 20 digits; unique with the company, among invoices too. */
  fapiaoNumber: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** ISSUED, PART_PAID or PAID. */
  invoiceId: Scalars['ID']['input'];
  /** Today when left out; not before the invoice, and not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 100; all that is left of the invoice when left out. */
  items?: InputMaybe<Array<AdCreditNoteItemInput>>;
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssueAdCreditNotePayload = {
  __typename?: 'IssueAdCreditNotePayload';
  creditNote?: Maybe<AdCreditNote>;
  userErrors: Array<UserError>;
};

/** Which draft is sent, under which number. */
export type IssueAdInvoiceInput = {
  /** 8 or 20 digits; unique with the company. */
  fapiaoNumber: Scalars['String']['input'];
  /** A DRAFT. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Today when left out; not in the future, and not before the order was written or begins, whichever is earlier. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssueAdInvoicePayload = {
  __typename?: 'IssueAdInvoicePayload';
  invoice?: Maybe<AdInvoice>;
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

export type MediaAsset = {
  __typename?: 'MediaAsset';
  id: Scalars['ID']['output'];
  /** Creatives that show it, the oldest first. For staff of an advertising company (their own) and finance (all). */
  usedInCreatives?: Maybe<AdCreativeConnection>;
};


export type MediaAssetUsedInCreativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Writes a line into an order, as DRAFT. */
  addAdLine?: Maybe<AddAdLinePayload>;
  /** Notes a tear sheet, screenshot or photograph of what appeared. */
  addAdProof?: Maybe<AddAdProofPayload>;
  /** Says which creatives a line shows, also in place of others after it was booked, until its copy deadline. */
  assignAdCreatives?: Maybe<AssignAdCreativesPayload>;
  /**
   * Buys what is reserved, or what a DRAFT needs. Takes an approved order of an approved advertiser, and reviewed
   * creatives unless the product does without; HOLD_EXPIRED for a reservation that has run out.
   */
  bookAdLine?: Maybe<BookAdLinePayload>;
  /** Gives a customer the same again for nothing, once for each placement: DUPLICATE for a second time, SOLD_OUT where the place is taken. */
  bookAdMakeGood?: Maybe<BookAdMakeGoodPayload>;
  /** Books all lines of a package, or none of them: as `bookAdLine` of each, which alone is ILLEGAL_TRANSITION for one of a package. */
  bookAdPackage?: Maybe<BookAdPackagePayload>;
  /**
   * To CANCELLED. What has appeared stays, and stays due; the rest is free and costs nothing. What was invoiced of it is
   * `toCredit`, and what was paid of it goes back once it is credited.
   */
  cancelAdLine?: Maybe<CancelAdLinePayload>;
  /** Closes a month of the company's books: its entries stay, and what is put right is entered on an open day. For finance of the group. DUPLICATE for one that is closed. */
  closeAdvertisingMonth?: Maybe<CloseAdvertisingMonthPayload>;
  /** Puts all slots of an issue on the day on which it appears, also those that were withdrawn; ILLEGAL_TRANSITION while something is held or sold there. */
  correctAdIssueDay?: Maybe<CorrectAdIssueDayPayload>;
  /**
   * Puts right what a placement that has appeared comes to, such as one that was printed wrongly or not at all, by an entry
   * of its own. INVALID_INPUT where nothing would change. For staff of the company.
   */
  correctAdPlacement?: Maybe<CorrectAdPlacementPayload>;
  /** Puts right who is named as paying for an article or an event, which every reader sees. For staff of the company. */
  correctAdSponsor?: Maybe<CorrectAdSponsorPayload>;
  /** Writes down an order, as PENDING. */
  createAdOrder?: Maybe<CreateAdOrderPayload>;
  /** Sells DRAFTs of an order for one price. */
  createAdPackage?: Maybe<CreateAdPackagePayload>;
  /** Puts something on sale. For staff of an advertising company, as all mutations here are: FORBIDDEN for others. */
  createAdProduct?: Maybe<CreateAdProductPayload>;
  /** Writes down prices; CONFLICT_OVERLAP where there is a rate card for a part of the time. */
  createAdRateCard?: Maybe<CreateAdRateCardPayload>;
  /** Writes down a face of which frames are sold. */
  createOutdoorFace?: Maybe<CreateOutdoorFacePayload>;
  /** For managers of an advertising company, but not for who asked: SEPARATION_OF_DUTY. */
  decideAdDiscount?: Maybe<DecideAdDiscountPayload>;
  /** Approves an order, rejects it or closes it; a rejected one may be taken up again, a closed one opened. */
  decideAdOrder?: Maybe<DecideAdOrderPayload>;
  /** To DECLINED. */
  declineAdLine?: Maybe<DeclineAdLinePayload>;
  /** Gives the lines of a package that is not booked their own prices again. */
  dissolveAdPackage?: Maybe<DissolveAdPackagePayload>;
  /** Bills booked lines of one order, as DRAFT. */
  draftAdInvoice?: Maybe<DraftAdInvoicePayload>;
  /** To FINISHED, from its last day on; `stopAdLine` ends it before. One that is PAUSED costs what has appeared. */
  finishAdLine?: Maybe<FinishAdLinePayload>;
  /**
   * Takes back what an issued invoice bills too much, as of a line that was cancelled: it is owed no more, and what was
   * paid of it can be refunded.
   */
  issueAdCreditNote?: Maybe<IssueAdCreditNotePayload>;
  /** DRAFT to ISSUED: from then on it stays as it is, and is due after the account's days. */
  issueAdInvoice?: Maybe<IssueAdInvoicePayload>;
  /** Opens an account on which orders are written. */
  openAdAccount?: Maybe<OpenAdAccountPayload>;
  /** Offers areas of an issue's pages for sale. */
  openAdSlots?: Maybe<OpenAdSlotsPayload>;
  /**
   * Erases people at advertisers; the advertiser and its accounts stay. While something of the advertiser is still to appear
   * or to be paid its people are kept, and erased by themselves then. Takes the role `privacy-officer`.
   */
  orderAdContactErasure?: Maybe<OrderAdContactErasurePayload>;
  /** To PAUSED. */
  pauseAdLine?: Maybe<PauseAdLinePayload>;
  /**
   * Moves a BOOKED line to another time, page, slot or face, at the price there; a discount stays the same share.
   * SOLD_OUT where the place is taken, or the order's budget does not suffice. Invoices stay: what they bill too much is
   * `toCredit`, and more is billed by another.
   */
  rebookAdLine?: Maybe<RebookAdLinePayload>;
  /** Notes on a line from before there were marks that its article carries 廣告 for good, whatever the line's status. */
  recordAdArticleMark?: Maybe<RecordAdArticleMarkPayload>;
  /** Notes what an ad server counted on a day; told again, late or otherwise, it replaces what was told before. */
  recordAdDelivery?: Maybe<RecordAdDeliveryPayload>;
  /** Writes down a payment: never more than the invoice's total, however many are recorded at once. */
  recordAdPayment?: Maybe<RecordAdPaymentPayload>;
  /** Writes down what goes back to the customer: never more than is paid beyond what the invoice comes to. */
  recordAdRefund?: Maybe<RecordAdRefundPayload>;
  /** Notes on every line that pays for an article, whichever company sold it, that the article carries 廣告 for good, for the role `editor`; `recordAdArticleMark` is the same for a company's own line. */
  recordAdSponsorshipMark?: Maybe<RecordAdSponsorshipMarkPayload>;
  /** Writes down a customer, as PENDING. */
  registerAdvertiser?: Maybe<RegisterAdvertiserPayload>;
  /** Opens a closed month again; who did, when and why is kept. For finance of the group. ILLEGAL_TRANSITION for one that is open. */
  reopenAdvertisingMonth?: Maybe<ReopenAdvertisingMonthPayload>;
  /** Asks a manager for a discount beyond the limit: without approval the line is not booked, ILLEGAL_TRANSITION. */
  requestAdDiscount?: Maybe<RequestAdDiscountPayload>;
  /** Holds what the line needs: SOLD_OUT where it is taken. A hold that runs out frees it by itself. */
  reserveAdLine?: Maybe<ReserveAdLinePayload>;
  /** Back to DRAFT: what a reservation held is free. */
  resetAdLine?: Maybe<ResetAdLinePayload>;
  /** Brings a rejected creative back for review, mended. */
  resubmitAdCreative?: Maybe<ResubmitAdCreativePayload>;
  /** Takes back an entry of money that was wrong, or a cheque that bounced: by another entry, with the reason. */
  reverseAdPayment?: Maybe<ReverseAdPaymentPayload>;
  /** Takes somebody else than who submitted it: SEPARATION_OF_DUTY. */
  reviewAdCreative?: Maybe<ReviewAdCreativePayload>;
  /** Closes an account, so that nothing is booked on it, or opens it again. */
  setAdAccountStatus?: Maybe<SetAdAccountStatusPayload>;
  /**
   * Sets what a medium costs from a day to come on, or replaces what was set for that day; placements that are sold for it
   * cost so, and what has appeared keeps its cost: that is put right with `correctAdPlacement`. ILLEGAL_TRANSITION for a day
   * that is over and has a rate. For staff of an advertising company.
   */
  setAdCostRate?: Maybe<SetAdCostRatePayload>;
  /** Settles something from a day on; what was booked, invoiced or has appeared before stays. For managers of an advertising company. */
  setAdSetting?: Maybe<SetAdSettingPayload>;
  /** Approves, limits or refuses an advertiser; a refused one may be looked at again. */
  setAdvertiserStatus?: Maybe<SetAdvertiserStatusPayload>;
  /** Says how many units of a digital product there are a day. */
  setDigitalAdAvails?: Maybe<SetDigitalAdAvailsPayload>;
  /** To IN_FLIGHT, from its first day on; every creative on it was reviewed and approved. */
  startAdLine?: Maybe<StartAdLinePayload>;
  /** To STOPPED: what has not appeared is free, and costs nothing. */
  stopAdLine?: Maybe<StopAdLinePayload>;
  /** Hands a creative in, as PENDING. */
  submitAdCreative?: Maybe<SubmitAdCreativePayload>;
  /** Changes when a buyer pays. */
  updateAdAccount?: Maybe<UpdateAdAccountPayload>;
  /** Changes a DRAFT, and prices it anew; a reserved line is reset first. */
  updateAdLine?: Maybe<UpdateAdLinePayload>;
  /** Changes an order's title or budget, or extends it. ILLEGAL_TRANSITION for one that is rejected or closed. */
  updateAdOrder?: Maybe<UpdateAdOrderPayload>;
  /** Amends a product, takes it off sale or puts it on sale again; lines that have it run on. */
  updateAdProduct?: Maybe<UpdateAdProductPayload>;
  /** Amends a rate card; of one that has begun, its name and its last day alone. CONFLICT_OVERLAP where another holds for a part of the time. */
  updateAdRateCard?: Maybe<UpdateAdRateCardPayload>;
  /** Puts a slot under another section, withdraws it, as when the newsroom takes the page, or offers it again; ILLEGAL_TRANSITION for withdrawing one that is held or sold, which `withdrawAdSlots` does. */
  updateAdSlot?: Maybe<UpdateAdSlotPayload>;
  /** Puts right who a customer is and whom to talk to there. */
  updateAdvertiser?: Maybe<UpdateAdvertiserPayload>;
  /** Amends a face, takes it off sale or puts it on sale again; ILLEGAL_TRANSITION for taking off one of which frames are held or sold for days to come. */
  updateOutdoorFace?: Maybe<UpdateOutdoorFacePayload>;
  /** Takes back a draft, or an issued invoice of which nothing was paid or credited; otherwise `issueAdCreditNote`. */
  voidAdInvoice?: Maybe<VoidAdInvoicePayload>;
  /** Takes a request or an approval back, while the line is not booked. */
  withdrawAdDiscount?: Maybe<WithdrawAdDiscountPayload>;
  /** Gives the place of a make-good free, before it appears: ILLEGAL_TRANSITION afterwards. Another may then be booked. */
  withdrawAdMakeGood?: Maybe<WithdrawAdMakeGoodPayload>;
  /** Takes a proof back; it is kept with the reason. */
  withdrawAdProof?: Maybe<WithdrawAdProofPayload>;
  /** Takes back what was to hold from a day that is still to come. For managers of an advertising company. */
  withdrawAdSetting?: Maybe<WithdrawAdSettingPayload>;
  /**
   * Takes slots off sale together with what stands there: a booked insertion moves to another slot at the price there, or is
   * called off; a line that has none left is CANCELLED, one that was only RESERVED is a DRAFT again.
   */
  withdrawAdSlots?: Maybe<WithdrawAdSlotsPayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddAdLineArgs = {
  input: AddAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddAdProofArgs = {
  input: AddAdProofInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignAdCreativesArgs = {
  input: AssignAdCreativesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationBookAdLineArgs = {
  input: BookAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationBookAdMakeGoodArgs = {
  input: BookAdMakeGoodInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationBookAdPackageArgs = {
  input: BookAdPackageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelAdLineArgs = {
  input: CancelAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseAdvertisingMonthArgs = {
  input: CloseAdvertisingMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectAdIssueDayArgs = {
  input: CorrectAdIssueDayInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectAdPlacementArgs = {
  input: CorrectAdPlacementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectAdSponsorArgs = {
  input: CorrectAdSponsorInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateAdOrderArgs = {
  input: CreateAdOrderInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateAdPackageArgs = {
  input: CreateAdPackageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateAdProductArgs = {
  input: CreateAdProductInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateAdRateCardArgs = {
  input: CreateAdRateCardInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateOutdoorFaceArgs = {
  input: CreateOutdoorFaceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDecideAdDiscountArgs = {
  input: DecideAdDiscountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDecideAdOrderArgs = {
  input: DecideAdOrderInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDeclineAdLineArgs = {
  input: DeclineAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDissolveAdPackageArgs = {
  input: DissolveAdPackageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDraftAdInvoiceArgs = {
  input: DraftAdInvoiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationFinishAdLineArgs = {
  input: FinishAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssueAdCreditNoteArgs = {
  input: IssueAdCreditNoteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssueAdInvoiceArgs = {
  input: IssueAdInvoiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenAdAccountArgs = {
  input: OpenAdAccountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenAdSlotsArgs = {
  input: OpenAdSlotsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderAdContactErasureArgs = {
  input: OrderAdContactErasureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPauseAdLineArgs = {
  input: PauseAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRebookAdLineArgs = {
  input: RebookAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordAdArticleMarkArgs = {
  input: RecordAdArticleMarkInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordAdDeliveryArgs = {
  input: RecordAdDeliveryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordAdPaymentArgs = {
  input: RecordAdPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordAdRefundArgs = {
  input: RecordAdRefundInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordAdSponsorshipMarkArgs = {
  input: RecordAdSponsorshipMarkInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterAdvertiserArgs = {
  input: RegisterAdvertiserInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenAdvertisingMonthArgs = {
  input: ReopenAdvertisingMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRequestAdDiscountArgs = {
  input: RequestAdDiscountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReserveAdLineArgs = {
  input: ReserveAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResetAdLineArgs = {
  input: ResetAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResubmitAdCreativeArgs = {
  input: ResubmitAdCreativeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReverseAdPaymentArgs = {
  input: ReverseAdPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReviewAdCreativeArgs = {
  input: ReviewAdCreativeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetAdAccountStatusArgs = {
  input: SetAdAccountStatusInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetAdCostRateArgs = {
  input: SetAdCostRateInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetAdSettingArgs = {
  input: SetAdSettingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetAdvertiserStatusArgs = {
  input: SetAdvertiserStatusInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetDigitalAdAvailsArgs = {
  input: SetDigitalAdAvailsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartAdLineArgs = {
  input: StartAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStopAdLineArgs = {
  input: StopAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSubmitAdCreativeArgs = {
  input: SubmitAdCreativeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdAccountArgs = {
  input: UpdateAdAccountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdLineArgs = {
  input: UpdateAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdOrderArgs = {
  input: UpdateAdOrderInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdProductArgs = {
  input: UpdateAdProductInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdRateCardArgs = {
  input: UpdateAdRateCardInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdSlotArgs = {
  input: UpdateAdSlotInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdvertiserArgs = {
  input: UpdateAdvertiserInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateOutdoorFaceArgs = {
  input: UpdateOutdoorFaceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationVoidAdInvoiceArgs = {
  input: VoidAdInvoiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawAdDiscountArgs = {
  input: WithdrawAdDiscountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawAdMakeGoodArgs = {
  input: WithdrawAdMakeGoodInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawAdProofArgs = {
  input: WithdrawAdProofInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawAdSettingArgs = {
  input: WithdrawAdSettingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawAdSlotsArgs = {
  input: WithdrawAdSlotsInput;
};

export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  /** Where advertisements stand on its pages, for those who make them: the roles `editor` and `reviewer`; FORBIDDEN for others. Neither whose they are nor what they cost. */
  adAreas?: Maybe<Array<AdArea>>;
  /**
   * What the newsroom says of it, signed, for an hour: its day and its pages. `openAdSlots` and `correctAdIssueDay` take
   * nothing that it does not say. For staff of an advertising company.
   */
  adIssueStatement?: Maybe<Scalars['String']['output']>;
  /** The share of its printed area that was sold, 0 to 1; on a page of either format a full page is one. */
  adRatio?: Maybe<Scalars['Float']['output']>;
  /** Revenue from advertisements in it. */
  adRevenue?: Maybe<AdRevenue>;
  /** Areas of its pages that are offered, by page. For staff of an advertising company, headquarters and finance, as the next three. */
  adSlots?: Maybe<Array<AdSlot>>;
  /** Those of them that are of another day than the issue's own, as when the newsroom has moved it, so that revenue would count in the wrong month: `correctAdIssueDay`. */
  adSlotsOfAnotherDay?: Maybe<Array<AdSlot>>;
  /** Those of them whose page, or one of whose two pages, the issue does not have: `withdrawAdSlots` moves what stands there. Null until all its pages are named. */
  adSlotsOnNoPage?: Maybe<Array<AdSlot>>;
  /**
   * 分類廣告: classifieds sold by words that appear in it and whose text was reviewed, by page and heading, and then in the
   * order of their sale. For those who make the pages: the roles `editor` and `reviewer`; FORBIDDEN for others.
   */
  classifieds?: Maybe<Array<AdClassified>>;
  id: Scalars['ID']['output'];
  issueDate: Scalars['Date']['output'];
  pageCount: Scalars['Int']['output'];
  pages: Array<NewspaperPage>;
};


export type NewspaperIssueAdAreasArgs = {
  page?: InputMaybe<Scalars['String']['input']>;
};


export type NewspaperIssueClassifiedsArgs = {
  heading?: InputMaybe<AdHeading>;
  page?: InputMaybe<Scalars['String']['input']>;
};

export type NewspaperPage = {
  __typename?: 'NewspaperPage';
  /** 版樣: where advertisements stand on it, by row and column, for those who make it: the roles `editor` and `reviewer`; FORBIDDEN for others. Neither whose they are nor what they cost. */
  adAreas?: Maybe<Array<AdArea>>;
  id: Scalars['ID']['output'];
  issue: NewspaperIssue;
  name: Scalars['String']['output'];
};

/** A buyer for an advertiser. */
export type OpenAdAccountInput = {
  /** One of the company's own; each buyer has one account for it, DUPLICATE otherwise. */
  advertiserId: Scalars['ID']['input'];
  /** The agency, up to 100 characters a language; left out where the advertiser buys itself. */
  buyer?: InputMaybe<LocalizedTextInput>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Days from an invoice to when it is due, 0 to 180, as agreed with the buyer; what `PAYMENT_DAYS` says on the day of issue when left out. */
  paymentDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenAdAccountPayload = {
  __typename?: 'OpenAdAccountPayload';
  account?: Maybe<AdAccount>;
  userErrors: Array<UserError>;
};

/** What of an issue is for sale. */
export type OpenAdSlotsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The day on which the issue appears; INVALID_INPUT where slots of it are of another day. */
  issueDate: Scalars['Date']['input'];
  /** A `NewspaperIssue`. */
  issueId: Scalars['ID']['input'];
  /** 1 to 200; DUPLICATE for an area that is offered already. */
  slots: Array<AdSlotInput>;
  /** The `adIssueStatement` of the issue, of the last hour: INVALID_INPUT for another day than the issue's, or an area on a page that it does not have. */
  statement: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenAdSlotsPayload = {
  __typename?: 'OpenAdSlotsPayload';
  /** In the order of the input. */
  slots?: Maybe<Array<AdSlot>>;
  userErrors: Array<UserError>;
};

/** Which records are erased for a request. */
export type OrderAdContactErasureInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of `adContactData.records`, 200 at most, in place of those that were ordered and are not erased yet; NOT_FOUND for what is not kept. */
  recordIds: Array<Scalars['ID']['input']>;
  /** The `DataSubjectRequest`; whether there is one is known to others. */
  requestId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderAdContactErasurePayload = {
  __typename?: 'OrderAdContactErasurePayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** What an advertising company has settled for itself. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  adSettings?: Maybe<Array<CompanySetting>>;
  /** What the organisation spends on advertising, as a customer. For staff of an advertising company (with their own customers) and finance, FORBIDDEN for others. */
  adSpend?: Maybe<AdRevenue>;
  /** An advertising company's month. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  advertisingFigures?: Maybe<AdvertisingFigures>;
  /** As `advertisingFigures`, month by month; BAD_USER_INPUT for more than 36. */
  advertisingMonths?: Maybe<Array<AdvertisingFigures>>;
  /** What an advertising company shows to everybody; null for every other organisation. */
  advertisingProfile?: Maybe<AdvertisingProfile>;
  id: Scalars['ID']['output'];
};


export type OrganisationAdSettingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganisationAdSpendArgs = {
  month: Scalars['Month']['input'];
};


export type OrganisationAdvertisingFiguresArgs = {
  month: Scalars['Month']['input'];
};


export type OrganisationAdvertisingMonthsArgs = {
  months: MonthRangeInput;
};

/** A face out of doors, and the frames of its loop. */
export type OutdoorFace = {
  __typename?: 'OutdoorFace';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Short name, unique in the company. */
  code: Scalars['String']['output'];
  /** Advertisements that share the face in turn; 1 where it does not change. */
  frames: Scalars['Int']['output'];
  heightCm: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  name: LocalizedText;
  organisation?: Maybe<Organisation>;
  /** Since when it is sold no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  widthCm: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type OutdoorFaceConnection = {
  __typename?: 'OutdoorFaceConnection';
  edges: Array<OutdoorFaceEdge>;
  nodes: Array<OutdoorFace>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type OutdoorFaceEdge = {
  __typename?: 'OutdoorFaceEdge';
  cursor: Scalars['String']['output'];
  node: OutdoorFace;
};

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

/** Which line does not appear for the time being. */
export type PauseAdLineInput = {
  /** IN_FLIGHT. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PauseAdLinePayload = {
  __typename?: 'PauseAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
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

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /**
   * 廣告檔案: what was sold and has appeared, the latest day first; `line` tells whose it was, its `assignments` which creatives
   * it showed and who reviewed them. Article 34 of the Advertising Law of the PRC (廣告法) has publishers keep such files; the three years
   * at least are those of 互聯網廣告管理辦法, article 14, kept for all media. A line that was paused has not appeared since. For staff of an
   * advertising company (their own) and finance (all).
   */
  adArchive?: Maybe<AdPlacementConnection>;
  /**
   * What is left of a product, day by day. For staff of an advertising company, headquarters and finance; empty for a
   * product that the caller may not see, and for a part in an event.
   */
  adAvails?: Maybe<Array<AdAvail>>;
  /** Who read whose personal data here in full, and what for; the latest first. For the role `privacy-officer`; FORBIDDEN for others. */
  adContactDataReads?: Maybe<PersonalDataReadConnection>;
  /** Corrections, the latest day first. For staff of an advertising company (their own), headquarters and finance (all). */
  adCorrections?: Maybe<AdCorrectionConnection>;
  /** What media cost the company, the latest rate first. For staff of an advertising company (their own), headquarters and finance (all). */
  adCostRates?: Maybe<AdCostRateConnection>;
  /** A creative, for staff of its company and finance. */
  adCreative?: Maybe<AdCreative>;
  /** Creatives, the latest first. For staff of an advertising company (their own) and finance (all). */
  adCreatives?: Maybe<AdCreativeConnection>;
  /** A credit note, for staff of its company, headquarters and finance. */
  adCreditNote?: Maybe<AdCreditNote>;
  /** Requests for discounts, the latest first. For staff of an advertising company (their own), headquarters and finance (all). */
  adDiscountRequests?: Maybe<AdDiscountRequestConnection>;
  /** An invoice, for staff of its company, headquarters and finance. */
  adInvoice?: Maybe<AdInvoice>;
  /** Invoices, the latest first. For staff of an advertising company (their own), headquarters and finance (all). */
  adInvoices?: Maybe<AdInvoiceConnection>;
  /** A line, for staff of its company, headquarters and finance. */
  adLine?: Maybe<AdLine>;
  /** Lines, the latest start first. For staff of an advertising company (their own), headquarters and finance (all). */
  adLines?: Maybe<AdLineConnection>;
  /** Lines IN_FLIGHT by their pace, the first start first: which to push before they end. For staff of an advertising company (their own), headquarters and finance (all). */
  adLinesByPace?: Maybe<AdLineConnection>;
  /** Make-goods (補刊) that stand, the latest day first. For staff of an advertising company (their own), headquarters and finance (all). */
  adMakeGoods?: Maybe<AdPlacementConnection>;
  /** An order, for staff of its company, headquarters and finance. */
  adOrder?: Maybe<AdOrder>;
  /** Orders, the latest start first. For staff of an advertising company (their own), headquarters and finance (all). */
  adOrders?: Maybe<AdOrderConnection>;
  /** A package, for staff of its company, headquarters and finance. */
  adPackage?: Maybe<AdPackage>;
  /** What has appeared and has no proof yet, the latest day first. For staff of an advertising company (their own) and finance (all). */
  adPlacementsWithoutProof?: Maybe<AdPlacementConnection>;
  /** A product, for staff of its company, headquarters and finance. */
  adProduct?: Maybe<AdProduct>;
  /** Products by their codes. For staff of an advertising company (their own), headquarters and finance (all). */
  adProducts?: Maybe<AdProductConnection>;
  /** A rate card, for staff of its company, headquarters and finance. */
  adRateCard?: Maybe<AdRateCard>;
  /** Rate cards, the latest first. For staff of an advertising company (their own), headquarters and finance (all). */
  adRateCards?: Maybe<AdRateCardConnection>;
  /** Which booked lines were moved, the latest first: whom to tell. For staff of an advertising company (their own), headquarters and finance (all). */
  adRebookings?: Maybe<AdRebookingConnection>;
  /** What is owed at the end of a day, by age, less what was credited and received until then; all five buckets. For staff of an advertising company, headquarters and finance. */
  adReceivables?: Maybe<Array<AdReceivables>>;
  /** Revenue by when it appears. For staff of an advertising company (its own), headquarters and finance (all). */
  adRevenue?: Maybe<Array<AdRevenueGroup>>;
  /** A slot, for staff of its company, headquarters and finance. */
  adSlot?: Maybe<AdSlot>;
  /** Sponsorships of articles that the newsroom has not marked, as before there were marks, the oldest first; what is not booked is not among them. For the roles `editor` and `reviewer`; FORBIDDEN for others. */
  adSponsorshipsToMark?: Maybe<AdSponsorshipConnection>;
  /** An advertiser, for staff of the company whose customer it is and finance. */
  advertiser?: Maybe<Advertiser>;
  /** Advertisers by name. For staff of an advertising company (their own customers) and finance (all). */
  advertisers?: Maybe<AdvertiserConnection>;
  /** A face, for staff of its company, headquarters and finance. */
  outdoorFace?: Maybe<OutdoorFace>;
  /** Faces by their codes. For staff of an advertising company (their own), headquarters and finance (all). */
  outdoorFaces?: Maybe<OutdoorFaceConnection>;
};


/** What can be asked. */
export type QueryAdArchiveArgs = {
  advertiserId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  medium?: InputMaybe<AdMedium>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryAdAvailsArgs = {
  days: DateRangeInput;
  faceId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdContactDataReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryAdCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  lineId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryAdCostRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  medium?: InputMaybe<AdMedium>;
};


/** What can be asked. */
export type QueryAdCreativeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdCreativesArgs = {
  advertiserId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<AdCreativeKind>;
  status?: InputMaybe<AdCreativeStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryAdCreditNoteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdDiscountRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<AdDiscountRequestStatus>;
};


/** What can be asked. */
export type QueryAdInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdInvoicesArgs = {
  advertiserId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  due?: InputMaybe<DateRangeInput>;
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: AdInvoiceSort;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  overdue?: Scalars['Boolean']['input'];
  status?: InputMaybe<AdInvoiceStatus>;
};


/** What can be asked. */
export type QueryAdLineArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdLinesArgs = {
  advertiserId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  isArticleUnmarked?: Scalars['Boolean']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  medium?: InputMaybe<AdMedium>;
  orderBy?: AdLineSort;
  productId?: InputMaybe<Scalars['ID']['input']>;
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<AdLineStatus>;
};


/** What can be asked. */
export type QueryAdLinesByPaceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  pace?: AdPace;
  tolerance?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryAdMakeGoodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryAdOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdOrdersArgs = {
  advertiserId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  medium?: InputMaybe<AdMedium>;
  number?: InputMaybe<Scalars['String']['input']>;
  orderBy?: AdOrderSort;
  overdue?: Scalars['Boolean']['input'];
  productId?: InputMaybe<Scalars['ID']['input']>;
  salespersonId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<AdOrderStatus>;
};


/** What can be asked. */
export type QueryAdPackageArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdPlacementsWithoutProofArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryAdProductArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  medium?: InputMaybe<AdMedium>;
};


/** What can be asked. */
export type QueryAdRateCardArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdRateCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryAdRebookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  recorded?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryAdReceivablesArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  advertiserId?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryAdRevenueArgs = {
  by?: Array<AdRevenueDimension>;
  months: MonthRangeInput;
};


/** What can be asked. */
export type QueryAdSlotArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdSponsorshipsToMarkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryAdvertiserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdvertisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  industry?: InputMaybe<Scalars['String']['input']>;
  overdue?: Scalars['Boolean']['input'];
  owing?: Scalars['Boolean']['input'];
  status?: InputMaybe<AdvertiserStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOutdoorFaceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOutdoorFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
};

/** Where a booked line appears instead; what is left out stays as it is. */
export type RebookAdLineInput = {
  /** The last day: inside the order's time, and inside the product's shortest and longest flight. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** For OOH, always: the face of which it takes frames. */
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** A BOOKED line. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** For PRINT, always: as many slots of the product's size, in the line's time, as the line has insertions; those it had may be among them. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** The first day: not past, inside the order's time, and as many days ahead as the product is booked. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of a line sold by words, until its copy deadline: what is printed in place of its text, 1 to 2000 characters, at the price of its words. It is reviewed before it appears. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RebookAdLinePayload = {
  __typename?: 'RebookAdLinePayload';
  /** Its `rebookings` end with the difference. */
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** Which line's article the newsroom has marked since. */
export type RecordAdArticleMarkInput = {
  /** The `sponsorshipMark` of the article; INVALID_INPUT for what the newsroom did not sign of it. */
  articleMark: Scalars['String']['input'];
  /** One that pays for an article and has no mark of it: ILLEGAL_TRANSITION otherwise. See `adLines(isArticleUnmarked: true)`. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordAdArticleMarkPayload = {
  __typename?: 'RecordAdArticleMarkPayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What an ad server counted on a day. */
export type RecordAdDeliveryInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** All that it counted on the day, 0 to 1000 lines, each once: what it told of the day before is replaced. */
  lines: Array<CountedAdLineInput>;
  /** The day, not to come. */
  onDate: Scalars['Date']['input'];
  /** Which ad server: 1 to 60 small letters and figures, with single hyphens between. */
  source: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordAdDeliveryPayload = {
  __typename?: 'RecordAdDeliveryPayload';
  /** In the order of the input. */
  lines?: Maybe<Array<AdLine>>;
  userErrors: Array<UserError>;
};

/** What was received. */
export type RecordAdPaymentInput = {
  /** In fen: 1 to what is outstanding. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** ISSUED or PART_PAID. */
  invoiceId: Scalars['ID']['input'];
  /** How it came. */
  method: AdPaymentMethod;
  /** Not before the invoice, and not in the future. */
  receivedOn: Scalars['Date']['input'];
  /** What the payer wrote: at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordAdPaymentPayload = {
  __typename?: 'RecordAdPaymentPayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

/** What goes back to the customer. */
export type RecordAdRefundInput = {
  /** In fen: 1 to what is refundable. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of which more is paid than it comes to. */
  invoiceId: Scalars['ID']['input'];
  /** How it goes. */
  method: AdPaymentMethod;
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** What is written to the payee: at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Today when left out; not before the last payment and credit note, and not in the future. */
  refundedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordAdRefundPayload = {
  __typename?: 'RecordAdRefundPayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

/** That the newsroom has marked an article which was sold before there were marks. */
export type RecordAdSponsorshipMarkInput = {
  /** The `Article`. */
  articleId: Scalars['ID']['input'];
  /** Its `sponsorshipMark`; INVALID_INPUT for what the newsroom did not sign of it. */
  articleMark: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordAdSponsorshipMarkPayload = {
  __typename?: 'RecordAdSponsorshipMarkPayload';
  /** What pays for it and had no mark, as readers see it; empty where everything had one. */
  sponsorships?: Maybe<Array<AdSponsorship>>;
  userErrors: Array<UserError>;
};

/** A new customer. */
export type RegisterAdvertiserInput = {
  /** At most 10. */
  contacts?: Array<AdvertiserContactInput>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  industry: Scalars['String']['input'];
  /** Up to 100 characters a language. */
  name: LocalizedTextInput;
  /** The body's id in the registry; DUPLICATE where it is a customer already. */
  registeredId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterAdvertiserPayload = {
  __typename?: 'RegisterAdvertiserPayload';
  advertiser?: Maybe<Advertiser>;
  userErrors: Array<UserError>;
};

/** Which month has to be mended. */
export type ReopenAdvertisingMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is closed. */
  month: Scalars['Month']['input'];
  /** Of the advertising company. */
  organisationId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenAdvertisingMonthPayload = {
  __typename?: 'ReopenAdvertisingMonthPayload';
  closing?: Maybe<ClosedMonth>;
  userErrors: Array<UserError>;
};

/** Which discount a line needs. */
export type RequestAdDiscountInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A line that is not booked; DUPLICATE while a request for it waits. */
  lineId: Scalars['ID']['input'];
  /** 1 to 100 per cent below the rate card. */
  percent: Scalars['Int']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RequestAdDiscountPayload = {
  __typename?: 'RequestAdDiscountPayload';
  request?: Maybe<AdDiscountRequest>;
  userErrors: Array<UserError>;
};

/** What a line is to hold. */
export type ReserveAdLineInput = {
  /** For OOH: the face of which it takes frames. */
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** How long it holds, in hours: 1 to 720. */
  holdHours?: Scalars['Int']['input'];
  /** A DRAFT. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For PRINT: as many slots of the product's size, in the line's time, as the line has insertions; at most 400. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReserveAdLinePayload = {
  __typename?: 'ReserveAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** Which line is written anew. */
export type ResetAdLineInput = {
  /** RESERVED, DECLINED or EXPIRED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResetAdLinePayload = {
  __typename?: 'ResetAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What was mended; what is left out stays as it was. */
export type ResubmitAdCreativeInput = {
  /** A `MediaAsset` that it shows. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** REJECTED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** http or https, at most 500 characters. */
  landingUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it says, if it is TEXT: 1 to 2000 characters; INVALID_INPUT for what is made of something else. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResubmitAdCreativePayload = {
  __typename?: 'ResubmitAdCreativePayload';
  creative?: Maybe<AdCreative>;
  userErrors: Array<UserError>;
};

/** Which entry was wrong, or did not hold. */
export type ReverseAdPaymentInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A PAYMENT or REFUND that was not reversed yet; it is taken back whole. */
  paymentId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The day on which it is taken back: today when left out; not before the entry's own, and not in the future. */
  reversedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReverseAdPaymentPayload = {
  __typename?: 'ReverseAdPaymentPayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

/** What somebody else found. */
export type ReviewAdCreativeInput = {
  /** Needed to reject; at most 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** APPROVED or REJECTED. */
  decision: AdCreativeStatus;
  /** The papers that were checked, 1 to 200 characters each: at least one to approve, at most 20. */
  documents?: Array<Scalars['String']['input']>;
  /** PENDING. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReviewAdCreativePayload = {
  __typename?: 'ReviewAdCreativePayload';
  creative?: Maybe<AdCreative>;
  userErrors: Array<UserError>;
};

export type Section = {
  __typename?: 'Section';
  /** Revenue from advertisements on the section's pages in a month. For staff of an advertising company, headquarters and finance. */
  adRevenue?: Maybe<AdRevenue>;
  id: Scalars['ID']['output'];
};


export type SectionAdRevenueArgs = {
  month: Scalars['Month']['input'];
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

/** Whether lines are booked on an account. */
export type SetAdAccountStatusInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The other one than it has. */
  status: AdAccountStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetAdAccountStatusPayload = {
  __typename?: 'SetAdAccountStatusPayload';
  account?: Maybe<AdAccount>;
  userErrors: Array<UserError>;
};

/** What appearing in a medium costs from a day on. */
export type SetAdCostRateInput = {
  /** Of the agreed price, likewise. */
  commissionBasisPoints?: Scalars['Int']['input'];
  /** Of the agreed price, in hundredths of a per cent; with the commission at most 10,000. */
  feeBasisPoints?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** In which medium. */
  medium: AdMedium;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** In fen, 0 to 1,000,000,000: for the unit of the medium, see `AdCostRate.unit`. */
  unitMinor?: Scalars['BigInt']['input'];
  /** A day to come, whose rate is set or replaced; a past one only where none was known on it, and closed months stay without. */
  validFrom: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetAdCostRatePayload = {
  __typename?: 'SetAdCostRatePayload';
  rate?: Maybe<AdCostRate>;
  userErrors: Array<UserError>;
};

/** What is settled from a day on. */
export type SetAdSettingInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What. */
  key: AdSettingKey;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day on which it holds: today when left out, INVALID_INPUT for one that is past. Of values from the same day on the one set last holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In its unit and within its bounds; INVALID_INPUT for another. */
  value: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetAdSettingPayload = {
  __typename?: 'SetAdSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** Whether an advertiser may book. */
export type SetAdvertiserStatusInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Needed for LIMITED and DISAPPROVED; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** PENDING only where it is DISAPPROVED. */
  status: AdvertiserStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetAdvertiserStatusPayload = {
  __typename?: 'SetAdvertiserStatusPayload';
  advertiser?: Maybe<Advertiser>;
  userErrors: Array<UserError>;
};

/** How much of a digital product there is. */
export type SetDigitalAdAvailsInput = {
  /** Units a day, 0 to 10,000,000,000; not less than is taken already, SOLD_OUT otherwise. */
  capacity: Scalars['BigInt']['input'];
  /** The last day, at most 366 days after `startsOn`. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of the company's own, DIGITAL. */
  productId: Scalars['ID']['input'];
  /** The first day. */
  startsOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetDigitalAdAvailsPayload = {
  __typename?: 'SetDigitalAdAvailsPayload';
  product?: Maybe<AdProduct>;
  userErrors: Array<UserError>;
};

/** Which line begins to appear, or goes on. */
export type StartAdLineInput = {
  /** BOOKED or PAUSED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartAdLinePayload = {
  __typename?: 'StartAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** Which line ends before its time, and why. */
export type StopAdLineInput = {
  /** IN_FLIGHT or PAUSED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StopAdLinePayload = {
  __typename?: 'StopAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What is to be reviewed. */
export type SubmitAdCreativeInput = {
  /** One of the company's own. */
  advertiserId: Scalars['ID']['input'];
  /** A `MediaAsset` that it shows. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is made of. */
  kind: AdCreativeKind;
  /** http or https, at most 500 characters. */
  landingUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it says, if it is TEXT: 1 to 2000 characters; INVALID_INPUT for what is made of something else. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SubmitAdCreativePayload = {
  __typename?: 'SubmitAdCreativePayload';
  creative?: Maybe<AdCreative>;
  userErrors: Array<UserError>;
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** When a buyer pays. */
export type UpdateAdAccountInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Days from an invoice to when it is due, 0 to 180, as agreed with the buyer; what `PAYMENT_DAYS` says on the day of issue when left out. Invoices that were issued stay due when they are. */
  paymentDays?: InputMaybe<Scalars['Int']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdAccountPayload = {
  __typename?: 'UpdateAdAccountPayload';
  account?: Maybe<AdAccount>;
  userErrors: Array<UserError>;
};

/** What is other in a draft; what is left out stays as it was. */
export type UpdateAdLineInput = {
  /** As in `AddAdLineInput`. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** As in `AddAdLineInput`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** As in `AddAdLineInput`. */
  heightCm?: InputMaybe<Scalars['Int']['input']>;
  /** A DRAFT. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** As in `AddAdLineInput`. */
  quantity?: InputMaybe<Scalars['BigInt']['input']>;
  /** As in `AddAdLineInput`, at the rate card of the first day. */
  rateMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** The `Section` to which it belongs; null for none. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** In place of all that it pays for; null for nothing. */
  sponsorship?: InputMaybe<AdLineSponsorshipInput>;
  /** As in `AddAdLineInput`. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** As in `AddAdLineInput`: all of them. */
  surcharges?: InputMaybe<Array<Scalars['String']['input']>>;
  /** As in `AddAdLineInput`: in place of the text that it has. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdLinePayload = {
  __typename?: 'UpdateAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** What a customer orders now; what is left out stays as it is. */
export type UpdateAdOrderInput = {
  /** In fen; SOLD_OUT for less than its lines take. */
  budgetMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** The last day: as it is or later, at most two years after the first. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The `Person` who sold it; null for nobody. */
  salespersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdOrderPayload = {
  __typename?: 'UpdateAdOrderPayload';
  order?: Maybe<AdOrder>;
  userErrors: Array<UserError>;
};

/** How a product is sold from now on; what is left out stays as it is. What it is, such as its medium and size, stays: for another, create one. */
export type UpdateAdProductInput = {
  /** In fen, per unit of `rateType`, 0 or more; lines keep what was agreed, and a rate card goes before it. */
  basePriceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Days before the first appearance until which material is taken: 0 to 60. */
  copyDeadlineDays?: InputMaybe<Scalars['Int']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether a line may be booked before a creative is assigned to it. */
  isCreativeOptional?: InputMaybe<Scalars['Boolean']['input']>;
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Days between booking and first appearance: 0 to 365. */
  leadDays?: InputMaybe<Scalars['Int']['input']>;
  /** The longest flight: from the shortest to 366 days. */
  maxFlightDays?: InputMaybe<Scalars['Int']['input']>;
  /** The shortest flight: 1 to 366 days. */
  minFlightDays?: InputMaybe<Scalars['Int']['input']>;
  /** As many words are paid at least, 1 to 500; for PER_WORD alone. Lines keep what was agreed. */
  minWords?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 100 characters a language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdProductPayload = {
  __typename?: 'UpdateAdProductPayload';
  product?: Maybe<AdProduct>;
  userErrors: Array<UserError>;
};

/** What a rate card is now; what is left out stays as it is. */
export type UpdateAdRateCardInput = {
  /** The last day on which it holds; of one that has begun, yesterday at the earliest. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All of its prices, 1 to 200; ILLEGAL_TRANSITION for one that has begun. Lines keep what was agreed. */
  rates?: InputMaybe<Array<AdRateInput>>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day on which it holds; ILLEGAL_TRANSITION for one that has begun. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** All of its surcharges, at most 50; ILLEGAL_TRANSITION for taking some from one that has begun. */
  surcharges?: InputMaybe<Array<AdSurchargeInput>>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdRateCardPayload = {
  __typename?: 'UpdateAdRateCardPayload';
  rateCard?: Maybe<AdRateCard>;
  userErrors: Array<UserError>;
};

/** What a slot is now; what is left out stays as it is. */
export type UpdateAdSlotInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The `Section` whose page it is; lines keep the price that was agreed. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Of one for CLASSIFIED_WORDS: how many words it takes, 1 to 20,000; SOLD_OUT below what is held or sold there. */
  wordCapacity?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdSlotPayload = {
  __typename?: 'UpdateAdSlotPayload';
  slot?: Maybe<AdSlot>;
  userErrors: Array<UserError>;
};

/** Who a customer is; what is left out stays as it is. */
export type UpdateAdvertiserInput = {
  /** All of them, at most 10; who is not among them is forgotten. */
  contacts?: InputMaybe<Array<AdvertiserContactInput>>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Up to 100 characters a language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** The body's id in the registry; DUPLICATE where it is another customer. */
  registeredId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdvertiserPayload = {
  __typename?: 'UpdateAdvertiserPayload';
  advertiser?: Maybe<Advertiser>;
  userErrors: Array<UserError>;
};

/** What a face is now; what is left out stays as it is. */
export type UpdateOutdoorFaceInput = {
  /** 1 to 60; CONFLICT_OVERLAP where one that would go is held or sold for days to come. */
  frames?: InputMaybe<Scalars['Int']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Up to 100 characters a language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateOutdoorFacePayload = {
  __typename?: 'UpdateOutdoorFacePayload';
  face?: Maybe<OutdoorFace>;
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

/** Which invoice is taken back, and why. */
export type VoidAdInvoiceInput = {
  /** A DRAFT, or ISSUED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type VoidAdInvoicePayload = {
  __typename?: 'VoidAdInvoicePayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

/** Which request is taken back. */
export type WithdrawAdDiscountInput = {
  /** REQUESTED, or by a manager APPROVED, of a line that is not booked. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawAdDiscountPayload = {
  __typename?: 'WithdrawAdDiscountPayload';
  request?: Maybe<AdDiscountRequest>;
  userErrors: Array<UserError>;
};

/** A make-good that is not needed after all. */
export type WithdrawAdMakeGoodInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A make-good whose day is still to come. */
  placementId: Scalars['ID']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawAdMakeGoodPayload = {
  __typename?: 'WithdrawAdMakeGoodPayload';
  placement?: Maybe<AdPlacement>;
  userErrors: Array<UserError>;
};

/** A proof that shows something else. */
export type WithdrawAdProofInput = {
  /** One that stands. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawAdProofPayload = {
  __typename?: 'WithdrawAdProofPayload';
  proof?: Maybe<AdProof>;
  userErrors: Array<UserError>;
};

/** What is not to be settled so after all. */
export type WithdrawAdSettingInput = {
  /** Of the `CompanySettingValue`; ILLEGAL_TRANSITION for one that holds already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawAdSettingPayload = {
  __typename?: 'WithdrawAdSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** Which slots are taken off sale, as when the newsroom needs the page. */
export type WithdrawAdSlotsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; it stands with the slots, and with the lines that had them. */
  reason: Scalars['String']['input'];
  /** 1 to 50. */
  slots: Array<WithdrawnAdSlotInput>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawAdSlotsPayload = {
  __typename?: 'WithdrawAdSlotsPayload';
  /** The lines that had a place there, as they are now. */
  lines?: Maybe<Array<AdLine>>;
  /** In the order of the input. */
  slots?: Maybe<Array<AdSlot>>;
  userErrors: Array<UserError>;
};

/** A slot that is taken off sale. */
export type WithdrawnAdSlotInput = {
  /** One of the company's own, whose issue has not appeared. */
  id: Scalars['ID']['input'];
  /** The slot of the same size to which the insertion moves that stands there; called off when left out. */
  moveToId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
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
  AdAccount: AdAccount;
  AdCreative: AdCreative;
  AdCreditNote: AdCreditNote;
  AdInvoice: AdInvoice;
  AdLine: AdLine;
  AdOrder: AdOrder;
  AdPackage: AdPackage;
  AdProduct: AdProduct;
  AdRateCard: AdRateCard;
  AdSeries: AdSeries;
  AdSlot: AdSlot;
  Advertiser: Advertiser;
  Article: Article;
  DataSubjectRequest: DataSubjectRequest;
  Event: Event;
  MediaAsset: MediaAsset;
  NewspaperIssue: NewspaperIssue;
  NewspaperPage: NewspaperPage;
  Organisation: Organisation;
  OutdoorFace: OutdoorFace;
  Section: Section;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdAccount:
    ( { __typename: 'AdAccount' }
    & GraphQLRecursivePick<FederationTypes['AdAccount'], {"id":true}> );
  AdCreative:
    ( { __typename: 'AdCreative' }
    & GraphQLRecursivePick<FederationTypes['AdCreative'], {"id":true}> );
  AdCreditNote:
    ( { __typename: 'AdCreditNote' }
    & GraphQLRecursivePick<FederationTypes['AdCreditNote'], {"id":true}> );
  AdInvoice:
    ( { __typename: 'AdInvoice' }
    & GraphQLRecursivePick<FederationTypes['AdInvoice'], {"id":true}> );
  AdLine:
    ( { __typename: 'AdLine' }
    & GraphQLRecursivePick<FederationTypes['AdLine'], {"id":true}> );
  AdOrder:
    ( { __typename: 'AdOrder' }
    & GraphQLRecursivePick<FederationTypes['AdOrder'], {"id":true}> );
  AdPackage:
    ( { __typename: 'AdPackage' }
    & GraphQLRecursivePick<FederationTypes['AdPackage'], {"id":true}> );
  AdProduct:
    ( { __typename: 'AdProduct' }
    & GraphQLRecursivePick<FederationTypes['AdProduct'], {"id":true}> );
  AdRateCard:
    ( { __typename: 'AdRateCard' }
    & GraphQLRecursivePick<FederationTypes['AdRateCard'], {"id":true}> );
  AdSeries:
    ( { __typename: 'AdSeries' }
    & GraphQLRecursivePick<FederationTypes['AdSeries'], {"id":true}> );
  AdSlot:
    ( { __typename: 'AdSlot' }
    & GraphQLRecursivePick<FederationTypes['AdSlot'], {"id":true}> );
  Advertiser:
    ( { __typename: 'Advertiser' }
    & GraphQLRecursivePick<FederationTypes['Advertiser'], {"id":true}> );
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  DataSubjectRequest:
    ( { __typename: 'DataSubjectRequest' }
    & GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"soughtName":true,"soughtPhone":true}> ) );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  NewspaperIssue:
    ( { __typename: 'NewspaperIssue' }
    & GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"pageCount":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"pageCount":true,"issueDate":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"pageCount":true,"issueDate":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"issueDate":true,"pageCount":true,"pages":{"name":true}}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"pageCount":true,"pages":{"name":true}}> ) );
  NewspaperPage:
    ( { __typename: 'NewspaperPage' }
    & GraphQLRecursivePick<FederationTypes['NewspaperPage'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NewspaperPage'], {"name":true,"issue":{"id":true}}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  OutdoorFace:
    ( { __typename: 'OutdoorFace' }
    & GraphQLRecursivePick<FederationTypes['OutdoorFace'], {"id":true}> );
  Section:
    ( { __typename: 'Section' }
    & GraphQLRecursivePick<FederationTypes['Section'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdAccount: ResolverTypeWrapper<AdAccountRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdAccountStatus: AdAccountStatus;
  AdAgeingBucket: AdAgeingBucket;
  AdArea: ResolverTypeWrapper<AdAreaRow>;
  AdAssignment: ResolverTypeWrapper<AdAssignmentRow>;
  AdAssignmentInput: AdAssignmentInput;
  AdAvail: ResolverTypeWrapper<Omit<AdAvail, 'freeSlots'> & { freeSlots: Array<ResolversTypes['AdSlot']> }>;
  AdClassified: ResolverTypeWrapper<AdClassifiedRow>;
  AdCorrection: ResolverTypeWrapper<AdCorrectionRow>;
  AdCorrectionAggregate: ResolverTypeWrapper<AdCorrectionAggregate>;
  AdCorrectionConnection: ResolverTypeWrapper<Connection<AdCorrectionRow>>;
  AdCorrectionEdge: ResolverTypeWrapper<Omit<AdCorrectionEdge, 'node'> & { node: ResolversTypes['AdCorrection'] }>;
  AdCostRate: ResolverTypeWrapper<AdCostRateRow>;
  AdCostRateConnection: ResolverTypeWrapper<Connection<AdCostRateRow>>;
  AdCostRateEdge: ResolverTypeWrapper<Omit<AdCostRateEdge, 'node'> & { node: ResolversTypes['AdCostRate'] }>;
  AdCreative: ResolverTypeWrapper<AdCreativeRow>;
  AdCreativeAggregate: ResolverTypeWrapper<AdCreativeAggregate>;
  AdCreativeConnection: ResolverTypeWrapper<Connection<AdCreativeRow>>;
  AdCreativeEdge: ResolverTypeWrapper<Omit<AdCreativeEdge, 'node'> & { node: ResolversTypes['AdCreative'] }>;
  AdCreativeKind: AdCreativeKind;
  AdCreativeStatus: AdCreativeStatus;
  AdCreditNote: ResolverTypeWrapper<AdCreditNoteRow>;
  AdCreditNoteItem: ResolverTypeWrapper<AdCreditNoteItemRow>;
  AdCreditNoteItemInput: AdCreditNoteItemInput;
  AdDeliveryType: AdDeliveryType;
  AdDeliveryUnit: AdDeliveryUnit;
  AdDiscountRequest: ResolverTypeWrapper<AdDiscountRequestRow>;
  AdDiscountRequestConnection: ResolverTypeWrapper<Connection<AdDiscountRequestRow>>;
  AdDiscountRequestEdge: ResolverTypeWrapper<Omit<AdDiscountRequestEdge, 'node'> & { node: ResolversTypes['AdDiscountRequest'] }>;
  AdDiscountRequestStatus: AdDiscountRequestStatus;
  AdHeading: AdHeading;
  AdInvoice: ResolverTypeWrapper<AdInvoiceRow>;
  AdInvoiceAggregate: ResolverTypeWrapper<AdInvoiceAggregate>;
  AdInvoiceConnection: ResolverTypeWrapper<Connection<AdInvoiceRow>>;
  AdInvoiceEdge: ResolverTypeWrapper<Omit<AdInvoiceEdge, 'node'> & { node: ResolversTypes['AdInvoice'] }>;
  AdInvoiceItem: ResolverTypeWrapper<AdInvoiceItemRow>;
  AdInvoiceItemInput: AdInvoiceItemInput;
  AdInvoiceSort: AdInvoiceSort;
  AdInvoiceStatus: AdInvoiceStatus;
  AdLine: ResolverTypeWrapper<AdLineRow>;
  AdLineAggregate: ResolverTypeWrapper<AdLineAggregate>;
  AdLineConnection: ResolverTypeWrapper<Connection<AdLineRow>>;
  AdLineDelivery: ResolverTypeWrapper<AdLineDeliveryRow>;
  AdLineEdge: ResolverTypeWrapper<Omit<AdLineEdge, 'node'> & { node: ResolversTypes['AdLine'] }>;
  AdLineSort: AdLineSort;
  AdLineSponsorshipInput: AdLineSponsorshipInput;
  AdLineStatus: AdLineStatus;
  AdMedium: AdMedium;
  AdOrder: ResolverTypeWrapper<AdOrderRow>;
  AdOrderAggregate: ResolverTypeWrapper<AdOrderAggregate>;
  AdOrderConnection: ResolverTypeWrapper<Connection<AdOrderRow>>;
  AdOrderEdge: ResolverTypeWrapper<Omit<AdOrderEdge, 'node'> & { node: ResolversTypes['AdOrder'] }>;
  AdOrderSort: AdOrderSort;
  AdOrderStatus: AdOrderStatus;
  AdPace: AdPace;
  AdPackage: ResolverTypeWrapper<AdPackageRow>;
  AdPackagePlaceInput: AdPackagePlaceInput;
  AdPayment: ResolverTypeWrapper<AdPaymentRow>;
  AdPaymentAggregate: ResolverTypeWrapper<AdPaymentAggregate>;
  AdPaymentConnection: ResolverTypeWrapper<Connection<AdPaymentRow>>;
  AdPaymentEdge: ResolverTypeWrapper<Omit<AdPaymentEdge, 'node'> & { node: ResolversTypes['AdPayment'] }>;
  AdPaymentKind: AdPaymentKind;
  AdPaymentMethod: AdPaymentMethod;
  AdPlacement: ResolverTypeWrapper<AdPlacementRow>;
  AdPlacementConnection: ResolverTypeWrapper<Connection<AdPlacementRow>>;
  AdPlacementEdge: ResolverTypeWrapper<Omit<AdPlacementEdge, 'node'> & { node: ResolversTypes['AdPlacement'] }>;
  AdPlacementStatus: AdPlacementStatus;
  AdPricePart: ResolverTypeWrapper<AdPricePartRow>;
  AdPricePartKind: AdPricePartKind;
  AdProduct: ResolverTypeWrapper<AdProductRow>;
  AdProductConnection: ResolverTypeWrapper<Connection<AdProductRow>>;
  AdProductEdge: ResolverTypeWrapper<Omit<AdProductEdge, 'node'> & { node: ResolversTypes['AdProduct'] }>;
  AdProof: ResolverTypeWrapper<AdProofRow>;
  AdProofKind: AdProofKind;
  AdRate: ResolverTypeWrapper<AdRateRow>;
  AdRateCard: ResolverTypeWrapper<AdRateCardRow>;
  AdRateCardConnection: ResolverTypeWrapper<Connection<AdRateCardRow>>;
  AdRateCardEdge: ResolverTypeWrapper<Omit<AdRateCardEdge, 'node'> & { node: ResolversTypes['AdRateCard'] }>;
  AdRateInput: AdRateInput;
  AdRateType: AdRateType;
  AdRebooking: ResolverTypeWrapper<AdRebookingRow>;
  AdRebookingConnection: ResolverTypeWrapper<Connection<AdRebookingRow>>;
  AdRebookingEdge: ResolverTypeWrapper<Omit<AdRebookingEdge, 'node'> & { node: ResolversTypes['AdRebooking'] }>;
  AdReceivables: ResolverTypeWrapper<AdReceivables>;
  AdRevenue: ResolverTypeWrapper<AdRevenueRow>;
  AdRevenueDimension: AdRevenueDimension;
  AdRevenueGroup: ResolverTypeWrapper<AdRevenueGroupRow>;
  AdReview: ResolverTypeWrapper<AdReviewRow>;
  AdSeries: ResolverTypeWrapper<AdSeriesRow>;
  AdSettingKey: AdSettingKey;
  AdSlot: ResolverTypeWrapper<AdSlotRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdSlotAvailability: AdSlotAvailability;
  AdSlotInput: AdSlotInput;
  AdSlotSize: AdSlotSize;
  AdSponsorship: ResolverTypeWrapper<AdSponsorshipRow>;
  AdSponsorshipConnection: ResolverTypeWrapper<Connection<AdSponsorshipRow>>;
  AdSponsorshipEdge: ResolverTypeWrapper<Omit<AdSponsorshipEdge, 'node'> & { node: ResolversTypes['AdSponsorship'] }>;
  AdSurcharge: ResolverTypeWrapper<AdSurchargeRow>;
  AdSurchargeInput: AdSurchargeInput;
  AdSurchargeKind: AdSurchargeKind;
  AddAdLineInput: AddAdLineInput;
  AddAdLinePayload: ResolverTypeWrapper<Omit<AddAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  AddAdProofInput: AddAdProofInput;
  AddAdProofPayload: ResolverTypeWrapper<Omit<AddAdProofPayload, 'proof'> & { proof?: Maybe<ResolversTypes['AdProof']> }>;
  Advertiser: ResolverTypeWrapper<AdvertiserRow>;
  AdvertiserAggregate: ResolverTypeWrapper<AdvertiserAggregate>;
  AdvertiserConnection: ResolverTypeWrapper<Connection<AdvertiserRow>>;
  AdvertiserContact: ResolverTypeWrapper<AdvertiserContactRow>;
  AdvertiserContactInput: AdvertiserContactInput;
  AdvertiserEdge: ResolverTypeWrapper<Omit<AdvertiserEdge, 'node'> & { node: ResolversTypes['Advertiser'] }>;
  AdvertiserStatus: AdvertiserStatus;
  AdvertisingFigures: ResolverTypeWrapper<AdvertisingFiguresRow>;
  AdvertisingProfile: ResolverTypeWrapper<AdvertisingProfileRow>;
  Article: ResolverTypeWrapper<Stub>;
  AssignAdCreativesInput: AssignAdCreativesInput;
  AssignAdCreativesPayload: ResolverTypeWrapper<Omit<AssignAdCreativesPayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookAdLineInput: BookAdLineInput;
  BookAdLinePayload: ResolverTypeWrapper<Omit<BookAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  BookAdMakeGoodInput: BookAdMakeGoodInput;
  BookAdMakeGoodPayload: ResolverTypeWrapper<Omit<BookAdMakeGoodPayload, 'placement'> & { placement?: Maybe<ResolversTypes['AdPlacement']> }>;
  BookAdPackageInput: BookAdPackageInput;
  BookAdPackagePayload: ResolverTypeWrapper<Omit<BookAdPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['AdPackage']> }>;
  CancelAdLineInput: CancelAdLineInput;
  CancelAdLinePayload: ResolverTypeWrapper<Omit<CancelAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  Channel: ResolverTypeWrapper<Stub>;
  CloseAdvertisingMonthInput: CloseAdvertisingMonthInput;
  CloseAdvertisingMonthPayload: ResolverTypeWrapper<Omit<CloseAdvertisingMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  CorrectAdIssueDayInput: CorrectAdIssueDayInput;
  CorrectAdIssueDayPayload: ResolverTypeWrapper<Omit<CorrectAdIssueDayPayload, 'slots'> & { slots?: Maybe<Array<ResolversTypes['AdSlot']>> }>;
  CorrectAdPlacementInput: CorrectAdPlacementInput;
  CorrectAdPlacementPayload: ResolverTypeWrapper<Omit<CorrectAdPlacementPayload, 'correction' | 'line'> & { correction?: Maybe<ResolversTypes['AdCorrection']>, line?: Maybe<ResolversTypes['AdLine']> }>;
  CorrectAdSponsorInput: CorrectAdSponsorInput;
  CorrectAdSponsorPayload: ResolverTypeWrapper<Omit<CorrectAdSponsorPayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  CountedAdLineInput: CountedAdLineInput;
  CreateAdOrderInput: CreateAdOrderInput;
  CreateAdOrderPayload: ResolverTypeWrapper<Omit<CreateAdOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['AdOrder']> }>;
  CreateAdPackageInput: CreateAdPackageInput;
  CreateAdPackagePayload: ResolverTypeWrapper<Omit<CreateAdPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['AdPackage']> }>;
  CreateAdProductInput: CreateAdProductInput;
  CreateAdProductPayload: ResolverTypeWrapper<Omit<CreateAdProductPayload, 'product'> & { product?: Maybe<ResolversTypes['AdProduct']> }>;
  CreateAdRateCardInput: CreateAdRateCardInput;
  CreateAdRateCardPayload: ResolverTypeWrapper<Omit<CreateAdRateCardPayload, 'rateCard'> & { rateCard?: Maybe<ResolversTypes['AdRateCard']> }>;
  CreateOutdoorFaceInput: CreateOutdoorFaceInput;
  CreateOutdoorFacePayload: ResolverTypeWrapper<Omit<CreateOutdoorFacePayload, 'face'> & { face?: Maybe<ResolversTypes['OutdoorFace']> }>;
  DataSubjectRequest: ResolverTypeWrapper<DataSubjectRequestRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAdDiscountInput: DecideAdDiscountInput;
  DecideAdDiscountPayload: ResolverTypeWrapper<Omit<DecideAdDiscountPayload, 'request'> & { request?: Maybe<ResolversTypes['AdDiscountRequest']> }>;
  DecideAdOrderInput: DecideAdOrderInput;
  DecideAdOrderPayload: ResolverTypeWrapper<Omit<DecideAdOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['AdOrder']> }>;
  DeclineAdLineInput: DeclineAdLineInput;
  DeclineAdLinePayload: ResolverTypeWrapper<Omit<DeclineAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  DissolveAdPackageInput: DissolveAdPackageInput;
  DissolveAdPackagePayload: ResolverTypeWrapper<Omit<DissolveAdPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['AdPackage']> }>;
  DraftAdInvoiceInput: DraftAdInvoiceInput;
  DraftAdInvoicePayload: ResolverTypeWrapper<Omit<DraftAdInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  Event: ResolverTypeWrapper<Stub>;
  FinishAdLineInput: FinishAdLineInput;
  FinishAdLinePayload: ResolverTypeWrapper<Omit<FinishAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  IssueAdCreditNoteInput: IssueAdCreditNoteInput;
  IssueAdCreditNotePayload: ResolverTypeWrapper<Omit<IssueAdCreditNotePayload, 'creditNote'> & { creditNote?: Maybe<ResolversTypes['AdCreditNote']> }>;
  IssueAdInvoiceInput: IssueAdInvoiceInput;
  IssueAdInvoicePayload: ResolverTypeWrapper<Omit<IssueAdInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: ResolverTypeWrapper<Stub>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewspaperIssue: ResolverTypeWrapper<NewspaperIssueRow>;
  NewspaperPage: ResolverTypeWrapper<NewspaperPageRow>;
  OpenAdAccountInput: OpenAdAccountInput;
  OpenAdAccountPayload: ResolverTypeWrapper<Omit<OpenAdAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['AdAccount']> }>;
  OpenAdSlotsInput: OpenAdSlotsInput;
  OpenAdSlotsPayload: ResolverTypeWrapper<Omit<OpenAdSlotsPayload, 'slots'> & { slots?: Maybe<Array<ResolversTypes['AdSlot']>> }>;
  OrderAdContactErasureInput: OrderAdContactErasureInput;
  OrderAdContactErasurePayload: ResolverTypeWrapper<Omit<OrderAdContactErasurePayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  OutdoorFace: ResolverTypeWrapper<OutdoorFaceRow>;
  OutdoorFaceConnection: ResolverTypeWrapper<Connection<OutdoorFaceRow>>;
  OutdoorFaceEdge: ResolverTypeWrapper<Omit<OutdoorFaceEdge, 'node'> & { node: ResolversTypes['OutdoorFace'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PauseAdLineInput: PauseAdLineInput;
  PauseAdLinePayload: ResolverTypeWrapper<Omit<PauseAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  Person: ResolverTypeWrapper<Stub>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebookAdLineInput: RebookAdLineInput;
  RebookAdLinePayload: ResolverTypeWrapper<Omit<RebookAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  RecordAdArticleMarkInput: RecordAdArticleMarkInput;
  RecordAdArticleMarkPayload: ResolverTypeWrapper<Omit<RecordAdArticleMarkPayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  RecordAdDeliveryInput: RecordAdDeliveryInput;
  RecordAdDeliveryPayload: ResolverTypeWrapper<Omit<RecordAdDeliveryPayload, 'lines'> & { lines?: Maybe<Array<ResolversTypes['AdLine']>> }>;
  RecordAdPaymentInput: RecordAdPaymentInput;
  RecordAdPaymentPayload: ResolverTypeWrapper<Omit<RecordAdPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  RecordAdRefundInput: RecordAdRefundInput;
  RecordAdRefundPayload: ResolverTypeWrapper<Omit<RecordAdRefundPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  RecordAdSponsorshipMarkInput: RecordAdSponsorshipMarkInput;
  RecordAdSponsorshipMarkPayload: ResolverTypeWrapper<Omit<RecordAdSponsorshipMarkPayload, 'sponsorships'> & { sponsorships?: Maybe<Array<ResolversTypes['AdSponsorship']>> }>;
  RegisterAdvertiserInput: RegisterAdvertiserInput;
  RegisterAdvertiserPayload: ResolverTypeWrapper<Omit<RegisterAdvertiserPayload, 'advertiser'> & { advertiser?: Maybe<ResolversTypes['Advertiser']> }>;
  ReopenAdvertisingMonthInput: ReopenAdvertisingMonthInput;
  ReopenAdvertisingMonthPayload: ResolverTypeWrapper<Omit<ReopenAdvertisingMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  RequestAdDiscountInput: RequestAdDiscountInput;
  RequestAdDiscountPayload: ResolverTypeWrapper<Omit<RequestAdDiscountPayload, 'request'> & { request?: Maybe<ResolversTypes['AdDiscountRequest']> }>;
  ReserveAdLineInput: ReserveAdLineInput;
  ReserveAdLinePayload: ResolverTypeWrapper<Omit<ReserveAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  ResetAdLineInput: ResetAdLineInput;
  ResetAdLinePayload: ResolverTypeWrapper<Omit<ResetAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  ResubmitAdCreativeInput: ResubmitAdCreativeInput;
  ResubmitAdCreativePayload: ResolverTypeWrapper<Omit<ResubmitAdCreativePayload, 'creative'> & { creative?: Maybe<ResolversTypes['AdCreative']> }>;
  ReverseAdPaymentInput: ReverseAdPaymentInput;
  ReverseAdPaymentPayload: ResolverTypeWrapper<Omit<ReverseAdPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  ReviewAdCreativeInput: ReviewAdCreativeInput;
  ReviewAdCreativePayload: ResolverTypeWrapper<Omit<ReviewAdCreativePayload, 'creative'> & { creative?: Maybe<ResolversTypes['AdCreative']> }>;
  Section: ResolverTypeWrapper<Stub>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetAdAccountStatusInput: SetAdAccountStatusInput;
  SetAdAccountStatusPayload: ResolverTypeWrapper<Omit<SetAdAccountStatusPayload, 'account'> & { account?: Maybe<ResolversTypes['AdAccount']> }>;
  SetAdCostRateInput: SetAdCostRateInput;
  SetAdCostRatePayload: ResolverTypeWrapper<Omit<SetAdCostRatePayload, 'rate'> & { rate?: Maybe<ResolversTypes['AdCostRate']> }>;
  SetAdSettingInput: SetAdSettingInput;
  SetAdSettingPayload: ResolverTypeWrapper<SetAdSettingPayload>;
  SetAdvertiserStatusInput: SetAdvertiserStatusInput;
  SetAdvertiserStatusPayload: ResolverTypeWrapper<Omit<SetAdvertiserStatusPayload, 'advertiser'> & { advertiser?: Maybe<ResolversTypes['Advertiser']> }>;
  SetDigitalAdAvailsInput: SetDigitalAdAvailsInput;
  SetDigitalAdAvailsPayload: ResolverTypeWrapper<Omit<SetDigitalAdAvailsPayload, 'product'> & { product?: Maybe<ResolversTypes['AdProduct']> }>;
  StartAdLineInput: StartAdLineInput;
  StartAdLinePayload: ResolverTypeWrapper<Omit<StartAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  StopAdLineInput: StopAdLineInput;
  StopAdLinePayload: ResolverTypeWrapper<Omit<StopAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  SubmitAdCreativeInput: SubmitAdCreativeInput;
  SubmitAdCreativePayload: ResolverTypeWrapper<Omit<SubmitAdCreativePayload, 'creative'> & { creative?: Maybe<ResolversTypes['AdCreative']> }>;
  TimeRangeInput: TimeRangeInput;
  UpdateAdAccountInput: UpdateAdAccountInput;
  UpdateAdAccountPayload: ResolverTypeWrapper<Omit<UpdateAdAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['AdAccount']> }>;
  UpdateAdLineInput: UpdateAdLineInput;
  UpdateAdLinePayload: ResolverTypeWrapper<Omit<UpdateAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  UpdateAdOrderInput: UpdateAdOrderInput;
  UpdateAdOrderPayload: ResolverTypeWrapper<Omit<UpdateAdOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['AdOrder']> }>;
  UpdateAdProductInput: UpdateAdProductInput;
  UpdateAdProductPayload: ResolverTypeWrapper<Omit<UpdateAdProductPayload, 'product'> & { product?: Maybe<ResolversTypes['AdProduct']> }>;
  UpdateAdRateCardInput: UpdateAdRateCardInput;
  UpdateAdRateCardPayload: ResolverTypeWrapper<Omit<UpdateAdRateCardPayload, 'rateCard'> & { rateCard?: Maybe<ResolversTypes['AdRateCard']> }>;
  UpdateAdSlotInput: UpdateAdSlotInput;
  UpdateAdSlotPayload: ResolverTypeWrapper<Omit<UpdateAdSlotPayload, 'slot'> & { slot?: Maybe<ResolversTypes['AdSlot']> }>;
  UpdateAdvertiserInput: UpdateAdvertiserInput;
  UpdateAdvertiserPayload: ResolverTypeWrapper<Omit<UpdateAdvertiserPayload, 'advertiser'> & { advertiser?: Maybe<ResolversTypes['Advertiser']> }>;
  UpdateOutdoorFaceInput: UpdateOutdoorFaceInput;
  UpdateOutdoorFacePayload: ResolverTypeWrapper<Omit<UpdateOutdoorFacePayload, 'face'> & { face?: Maybe<ResolversTypes['OutdoorFace']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VoidAdInvoiceInput: VoidAdInvoiceInput;
  VoidAdInvoicePayload: ResolverTypeWrapper<Omit<VoidAdInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  WithdrawAdDiscountInput: WithdrawAdDiscountInput;
  WithdrawAdDiscountPayload: ResolverTypeWrapper<Omit<WithdrawAdDiscountPayload, 'request'> & { request?: Maybe<ResolversTypes['AdDiscountRequest']> }>;
  WithdrawAdMakeGoodInput: WithdrawAdMakeGoodInput;
  WithdrawAdMakeGoodPayload: ResolverTypeWrapper<Omit<WithdrawAdMakeGoodPayload, 'placement'> & { placement?: Maybe<ResolversTypes['AdPlacement']> }>;
  WithdrawAdProofInput: WithdrawAdProofInput;
  WithdrawAdProofPayload: ResolverTypeWrapper<Omit<WithdrawAdProofPayload, 'proof'> & { proof?: Maybe<ResolversTypes['AdProof']> }>;
  WithdrawAdSettingInput: WithdrawAdSettingInput;
  WithdrawAdSettingPayload: ResolverTypeWrapper<WithdrawAdSettingPayload>;
  WithdrawAdSlotsInput: WithdrawAdSlotsInput;
  WithdrawAdSlotsPayload: ResolverTypeWrapper<Omit<WithdrawAdSlotsPayload, 'lines' | 'slots'> & { lines?: Maybe<Array<ResolversTypes['AdLine']>>, slots?: Maybe<Array<ResolversTypes['AdSlot']>> }>;
  WithdrawnAdSlotInput: WithdrawnAdSlotInput;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdAccount: AdAccountRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AdArea: AdAreaRow;
  AdAssignment: AdAssignmentRow;
  AdAssignmentInput: AdAssignmentInput;
  AdAvail: Omit<AdAvail, 'freeSlots'> & { freeSlots: Array<ResolversParentTypes['AdSlot']> };
  AdClassified: AdClassifiedRow;
  AdCorrection: AdCorrectionRow;
  AdCorrectionAggregate: AdCorrectionAggregate;
  AdCorrectionConnection: Connection<AdCorrectionRow>;
  AdCorrectionEdge: Omit<AdCorrectionEdge, 'node'> & { node: ResolversParentTypes['AdCorrection'] };
  AdCostRate: AdCostRateRow;
  AdCostRateConnection: Connection<AdCostRateRow>;
  AdCostRateEdge: Omit<AdCostRateEdge, 'node'> & { node: ResolversParentTypes['AdCostRate'] };
  AdCreative: AdCreativeRow;
  AdCreativeAggregate: AdCreativeAggregate;
  AdCreativeConnection: Connection<AdCreativeRow>;
  AdCreativeEdge: Omit<AdCreativeEdge, 'node'> & { node: ResolversParentTypes['AdCreative'] };
  AdCreditNote: AdCreditNoteRow;
  AdCreditNoteItem: AdCreditNoteItemRow;
  AdCreditNoteItemInput: AdCreditNoteItemInput;
  AdDiscountRequest: AdDiscountRequestRow;
  AdDiscountRequestConnection: Connection<AdDiscountRequestRow>;
  AdDiscountRequestEdge: Omit<AdDiscountRequestEdge, 'node'> & { node: ResolversParentTypes['AdDiscountRequest'] };
  AdInvoice: AdInvoiceRow;
  AdInvoiceAggregate: AdInvoiceAggregate;
  AdInvoiceConnection: Connection<AdInvoiceRow>;
  AdInvoiceEdge: Omit<AdInvoiceEdge, 'node'> & { node: ResolversParentTypes['AdInvoice'] };
  AdInvoiceItem: AdInvoiceItemRow;
  AdInvoiceItemInput: AdInvoiceItemInput;
  AdLine: AdLineRow;
  AdLineAggregate: AdLineAggregate;
  AdLineConnection: Connection<AdLineRow>;
  AdLineDelivery: AdLineDeliveryRow;
  AdLineEdge: Omit<AdLineEdge, 'node'> & { node: ResolversParentTypes['AdLine'] };
  AdLineSponsorshipInput: AdLineSponsorshipInput;
  AdOrder: AdOrderRow;
  AdOrderAggregate: AdOrderAggregate;
  AdOrderConnection: Connection<AdOrderRow>;
  AdOrderEdge: Omit<AdOrderEdge, 'node'> & { node: ResolversParentTypes['AdOrder'] };
  AdPackage: AdPackageRow;
  AdPackagePlaceInput: AdPackagePlaceInput;
  AdPayment: AdPaymentRow;
  AdPaymentAggregate: AdPaymentAggregate;
  AdPaymentConnection: Connection<AdPaymentRow>;
  AdPaymentEdge: Omit<AdPaymentEdge, 'node'> & { node: ResolversParentTypes['AdPayment'] };
  AdPlacement: AdPlacementRow;
  AdPlacementConnection: Connection<AdPlacementRow>;
  AdPlacementEdge: Omit<AdPlacementEdge, 'node'> & { node: ResolversParentTypes['AdPlacement'] };
  AdPricePart: AdPricePartRow;
  AdProduct: AdProductRow;
  AdProductConnection: Connection<AdProductRow>;
  AdProductEdge: Omit<AdProductEdge, 'node'> & { node: ResolversParentTypes['AdProduct'] };
  AdProof: AdProofRow;
  AdRate: AdRateRow;
  AdRateCard: AdRateCardRow;
  AdRateCardConnection: Connection<AdRateCardRow>;
  AdRateCardEdge: Omit<AdRateCardEdge, 'node'> & { node: ResolversParentTypes['AdRateCard'] };
  AdRateInput: AdRateInput;
  AdRebooking: AdRebookingRow;
  AdRebookingConnection: Connection<AdRebookingRow>;
  AdRebookingEdge: Omit<AdRebookingEdge, 'node'> & { node: ResolversParentTypes['AdRebooking'] };
  AdReceivables: AdReceivables;
  AdRevenue: AdRevenueRow;
  AdRevenueGroup: AdRevenueGroupRow;
  AdReview: AdReviewRow;
  AdSeries: AdSeriesRow;
  AdSlot: AdSlotRow;
  Float: Scalars['Float']['output'];
  AdSlotInput: AdSlotInput;
  AdSponsorship: AdSponsorshipRow;
  AdSponsorshipConnection: Connection<AdSponsorshipRow>;
  AdSponsorshipEdge: Omit<AdSponsorshipEdge, 'node'> & { node: ResolversParentTypes['AdSponsorship'] };
  AdSurcharge: AdSurchargeRow;
  AdSurchargeInput: AdSurchargeInput;
  AddAdLineInput: AddAdLineInput;
  AddAdLinePayload: Omit<AddAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  AddAdProofInput: AddAdProofInput;
  AddAdProofPayload: Omit<AddAdProofPayload, 'proof'> & { proof?: Maybe<ResolversParentTypes['AdProof']> };
  Advertiser: AdvertiserRow;
  AdvertiserAggregate: AdvertiserAggregate;
  AdvertiserConnection: Connection<AdvertiserRow>;
  AdvertiserContact: AdvertiserContactRow;
  AdvertiserContactInput: AdvertiserContactInput;
  AdvertiserEdge: Omit<AdvertiserEdge, 'node'> & { node: ResolversParentTypes['Advertiser'] };
  AdvertisingFigures: AdvertisingFiguresRow;
  AdvertisingProfile: AdvertisingProfileRow;
  Article: Stub;
  AssignAdCreativesInput: AssignAdCreativesInput;
  AssignAdCreativesPayload: Omit<AssignAdCreativesPayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  BigInt: Scalars['BigInt']['output'];
  BookAdLineInput: BookAdLineInput;
  BookAdLinePayload: Omit<BookAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  BookAdMakeGoodInput: BookAdMakeGoodInput;
  BookAdMakeGoodPayload: Omit<BookAdMakeGoodPayload, 'placement'> & { placement?: Maybe<ResolversParentTypes['AdPlacement']> };
  BookAdPackageInput: BookAdPackageInput;
  BookAdPackagePayload: Omit<BookAdPackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['AdPackage']> };
  CancelAdLineInput: CancelAdLineInput;
  CancelAdLinePayload: Omit<CancelAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  Channel: Stub;
  CloseAdvertisingMonthInput: CloseAdvertisingMonthInput;
  CloseAdvertisingMonthPayload: Omit<CloseAdvertisingMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  CorrectAdIssueDayInput: CorrectAdIssueDayInput;
  CorrectAdIssueDayPayload: Omit<CorrectAdIssueDayPayload, 'slots'> & { slots?: Maybe<Array<ResolversParentTypes['AdSlot']>> };
  CorrectAdPlacementInput: CorrectAdPlacementInput;
  CorrectAdPlacementPayload: Omit<CorrectAdPlacementPayload, 'correction' | 'line'> & { correction?: Maybe<ResolversParentTypes['AdCorrection']>, line?: Maybe<ResolversParentTypes['AdLine']> };
  CorrectAdSponsorInput: CorrectAdSponsorInput;
  CorrectAdSponsorPayload: Omit<CorrectAdSponsorPayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  CountedAdLineInput: CountedAdLineInput;
  CreateAdOrderInput: CreateAdOrderInput;
  CreateAdOrderPayload: Omit<CreateAdOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['AdOrder']> };
  CreateAdPackageInput: CreateAdPackageInput;
  CreateAdPackagePayload: Omit<CreateAdPackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['AdPackage']> };
  CreateAdProductInput: CreateAdProductInput;
  CreateAdProductPayload: Omit<CreateAdProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['AdProduct']> };
  CreateAdRateCardInput: CreateAdRateCardInput;
  CreateAdRateCardPayload: Omit<CreateAdRateCardPayload, 'rateCard'> & { rateCard?: Maybe<ResolversParentTypes['AdRateCard']> };
  CreateOutdoorFaceInput: CreateOutdoorFaceInput;
  CreateOutdoorFacePayload: Omit<CreateOutdoorFacePayload, 'face'> & { face?: Maybe<ResolversParentTypes['OutdoorFace']> };
  DataSubjectRequest: DataSubjectRequestRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DecideAdDiscountInput: DecideAdDiscountInput;
  DecideAdDiscountPayload: Omit<DecideAdDiscountPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AdDiscountRequest']> };
  DecideAdOrderInput: DecideAdOrderInput;
  DecideAdOrderPayload: Omit<DecideAdOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['AdOrder']> };
  DeclineAdLineInput: DeclineAdLineInput;
  DeclineAdLinePayload: Omit<DeclineAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  DissolveAdPackageInput: DissolveAdPackageInput;
  DissolveAdPackagePayload: Omit<DissolveAdPackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['AdPackage']> };
  DraftAdInvoiceInput: DraftAdInvoiceInput;
  DraftAdInvoicePayload: Omit<DraftAdInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  Event: Stub;
  FinishAdLineInput: FinishAdLineInput;
  FinishAdLinePayload: Omit<FinishAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  IssueAdCreditNoteInput: IssueAdCreditNoteInput;
  IssueAdCreditNotePayload: Omit<IssueAdCreditNotePayload, 'creditNote'> & { creditNote?: Maybe<ResolversParentTypes['AdCreditNote']> };
  IssueAdInvoiceInput: IssueAdInvoiceInput;
  IssueAdInvoicePayload: Omit<IssueAdInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: Stub;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  NewspaperIssue: NewspaperIssueRow;
  NewspaperPage: NewspaperPageRow;
  OpenAdAccountInput: OpenAdAccountInput;
  OpenAdAccountPayload: Omit<OpenAdAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['AdAccount']> };
  OpenAdSlotsInput: OpenAdSlotsInput;
  OpenAdSlotsPayload: Omit<OpenAdSlotsPayload, 'slots'> & { slots?: Maybe<Array<ResolversParentTypes['AdSlot']>> };
  OrderAdContactErasureInput: OrderAdContactErasureInput;
  OrderAdContactErasurePayload: Omit<OrderAdContactErasurePayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  Organisation: Stub;
  OutdoorFace: OutdoorFaceRow;
  OutdoorFaceConnection: Connection<OutdoorFaceRow>;
  OutdoorFaceEdge: Omit<OutdoorFaceEdge, 'node'> & { node: ResolversParentTypes['OutdoorFace'] };
  PageInfo: PageInfo;
  PageLink: PageLink;
  PauseAdLineInput: PauseAdLineInput;
  PauseAdLinePayload: Omit<PauseAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  Person: Stub;
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  Query: Record<PropertyKey, never>;
  RebookAdLineInput: RebookAdLineInput;
  RebookAdLinePayload: Omit<RebookAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  RecordAdArticleMarkInput: RecordAdArticleMarkInput;
  RecordAdArticleMarkPayload: Omit<RecordAdArticleMarkPayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  RecordAdDeliveryInput: RecordAdDeliveryInput;
  RecordAdDeliveryPayload: Omit<RecordAdDeliveryPayload, 'lines'> & { lines?: Maybe<Array<ResolversParentTypes['AdLine']>> };
  RecordAdPaymentInput: RecordAdPaymentInput;
  RecordAdPaymentPayload: Omit<RecordAdPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  RecordAdRefundInput: RecordAdRefundInput;
  RecordAdRefundPayload: Omit<RecordAdRefundPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  RecordAdSponsorshipMarkInput: RecordAdSponsorshipMarkInput;
  RecordAdSponsorshipMarkPayload: Omit<RecordAdSponsorshipMarkPayload, 'sponsorships'> & { sponsorships?: Maybe<Array<ResolversParentTypes['AdSponsorship']>> };
  RegisterAdvertiserInput: RegisterAdvertiserInput;
  RegisterAdvertiserPayload: Omit<RegisterAdvertiserPayload, 'advertiser'> & { advertiser?: Maybe<ResolversParentTypes['Advertiser']> };
  ReopenAdvertisingMonthInput: ReopenAdvertisingMonthInput;
  ReopenAdvertisingMonthPayload: Omit<ReopenAdvertisingMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  RequestAdDiscountInput: RequestAdDiscountInput;
  RequestAdDiscountPayload: Omit<RequestAdDiscountPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AdDiscountRequest']> };
  ReserveAdLineInput: ReserveAdLineInput;
  ReserveAdLinePayload: Omit<ReserveAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  ResetAdLineInput: ResetAdLineInput;
  ResetAdLinePayload: Omit<ResetAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  ResubmitAdCreativeInput: ResubmitAdCreativeInput;
  ResubmitAdCreativePayload: Omit<ResubmitAdCreativePayload, 'creative'> & { creative?: Maybe<ResolversParentTypes['AdCreative']> };
  ReverseAdPaymentInput: ReverseAdPaymentInput;
  ReverseAdPaymentPayload: Omit<ReverseAdPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  ReviewAdCreativeInput: ReviewAdCreativeInput;
  ReviewAdCreativePayload: Omit<ReviewAdCreativePayload, 'creative'> & { creative?: Maybe<ResolversParentTypes['AdCreative']> };
  Section: Stub;
  SeriesFigure: FigureRow;
  SetAdAccountStatusInput: SetAdAccountStatusInput;
  SetAdAccountStatusPayload: Omit<SetAdAccountStatusPayload, 'account'> & { account?: Maybe<ResolversParentTypes['AdAccount']> };
  SetAdCostRateInput: SetAdCostRateInput;
  SetAdCostRatePayload: Omit<SetAdCostRatePayload, 'rate'> & { rate?: Maybe<ResolversParentTypes['AdCostRate']> };
  SetAdSettingInput: SetAdSettingInput;
  SetAdSettingPayload: SetAdSettingPayload;
  SetAdvertiserStatusInput: SetAdvertiserStatusInput;
  SetAdvertiserStatusPayload: Omit<SetAdvertiserStatusPayload, 'advertiser'> & { advertiser?: Maybe<ResolversParentTypes['Advertiser']> };
  SetDigitalAdAvailsInput: SetDigitalAdAvailsInput;
  SetDigitalAdAvailsPayload: Omit<SetDigitalAdAvailsPayload, 'product'> & { product?: Maybe<ResolversParentTypes['AdProduct']> };
  StartAdLineInput: StartAdLineInput;
  StartAdLinePayload: Omit<StartAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  StopAdLineInput: StopAdLineInput;
  StopAdLinePayload: Omit<StopAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  SubmitAdCreativeInput: SubmitAdCreativeInput;
  SubmitAdCreativePayload: Omit<SubmitAdCreativePayload, 'creative'> & { creative?: Maybe<ResolversParentTypes['AdCreative']> };
  TimeRangeInput: TimeRangeInput;
  UpdateAdAccountInput: UpdateAdAccountInput;
  UpdateAdAccountPayload: Omit<UpdateAdAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['AdAccount']> };
  UpdateAdLineInput: UpdateAdLineInput;
  UpdateAdLinePayload: Omit<UpdateAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  UpdateAdOrderInput: UpdateAdOrderInput;
  UpdateAdOrderPayload: Omit<UpdateAdOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['AdOrder']> };
  UpdateAdProductInput: UpdateAdProductInput;
  UpdateAdProductPayload: Omit<UpdateAdProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['AdProduct']> };
  UpdateAdRateCardInput: UpdateAdRateCardInput;
  UpdateAdRateCardPayload: Omit<UpdateAdRateCardPayload, 'rateCard'> & { rateCard?: Maybe<ResolversParentTypes['AdRateCard']> };
  UpdateAdSlotInput: UpdateAdSlotInput;
  UpdateAdSlotPayload: Omit<UpdateAdSlotPayload, 'slot'> & { slot?: Maybe<ResolversParentTypes['AdSlot']> };
  UpdateAdvertiserInput: UpdateAdvertiserInput;
  UpdateAdvertiserPayload: Omit<UpdateAdvertiserPayload, 'advertiser'> & { advertiser?: Maybe<ResolversParentTypes['Advertiser']> };
  UpdateOutdoorFaceInput: UpdateOutdoorFaceInput;
  UpdateOutdoorFacePayload: Omit<UpdateOutdoorFacePayload, 'face'> & { face?: Maybe<ResolversParentTypes['OutdoorFace']> };
  UserError: UserError;
  VoidAdInvoiceInput: VoidAdInvoiceInput;
  VoidAdInvoicePayload: Omit<VoidAdInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  WithdrawAdDiscountInput: WithdrawAdDiscountInput;
  WithdrawAdDiscountPayload: Omit<WithdrawAdDiscountPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AdDiscountRequest']> };
  WithdrawAdMakeGoodInput: WithdrawAdMakeGoodInput;
  WithdrawAdMakeGoodPayload: Omit<WithdrawAdMakeGoodPayload, 'placement'> & { placement?: Maybe<ResolversParentTypes['AdPlacement']> };
  WithdrawAdProofInput: WithdrawAdProofInput;
  WithdrawAdProofPayload: Omit<WithdrawAdProofPayload, 'proof'> & { proof?: Maybe<ResolversParentTypes['AdProof']> };
  WithdrawAdSettingInput: WithdrawAdSettingInput;
  WithdrawAdSettingPayload: WithdrawAdSettingPayload;
  WithdrawAdSlotsInput: WithdrawAdSlotsInput;
  WithdrawAdSlotsPayload: Omit<WithdrawAdSlotsPayload, 'lines' | 'slots'> & { lines?: Maybe<Array<ResolversParentTypes['AdLine']>>, slots?: Maybe<Array<ResolversParentTypes['AdSlot']>> };
  WithdrawnAdSlotInput: WithdrawnAdSlotInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdAccount'] = ResolversParentTypes['AdAccount'], FederationReferenceType extends FederationReferenceTypes['AdAccount'] = FederationReferenceTypes['AdAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advertiser?: Resolver<ResolversTypes['Advertiser'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaymentAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdAccountStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdArea'] = ResolversParentTypes['AdArea']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heightCm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['AdSlotSize'], ParentType, ContextType>;
};

export type AdAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdAssignment'] = ResolversParentTypes['AdAssignment']> = {
  creative?: Resolver<ResolversTypes['AdCreative'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
  sov?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdAvailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdAvail'] = ResolversParentTypes['AdAvail']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  freeSlots?: Resolver<Array<ResolversTypes['AdSlot']>, ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AdClassifiedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdClassified'] = ResolversParentTypes['AdClassified']> = {
  heading?: Resolver<ResolversTypes['AdHeading'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCorrection'] = ResolversParentTypes['AdCorrection']> = {
  costChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['AdPlacement'], ParentType, ContextType>;
  priceChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdCorrectionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCorrectionAggregate'] = ResolversParentTypes['AdCorrectionAggregate']> = {
  costChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdCorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCorrectionConnection'] = ResolversParentTypes['AdCorrectionConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdCorrectionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdCorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdCorrection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCorrectionEdge'] = ResolversParentTypes['AdCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdCorrection'], ParentType, ContextType>;
};

export type AdCostRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCostRate'] = ResolversParentTypes['AdCostRate']> = {
  commissionBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['AdMedium'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCostRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCostRateConnection'] = ResolversParentTypes['AdCostRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdCostRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdCostRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCostRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCostRateEdge'] = ResolversParentTypes['AdCostRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdCostRate'], ParentType, ContextType>;
};

export type AdCreativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreative'] = ResolversParentTypes['AdCreative'], FederationReferenceType extends FederationReferenceTypes['AdCreative'] = FederationReferenceTypes['AdCreative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdCreative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advertiser?: Resolver<ResolversTypes['Advertiser'], ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keepUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdCreativeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  landingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AdLineConnection'], ParentType, ContextType, RequireFields<AdCreativeLinesArgs, 'first'>>;
  reviews?: Resolver<Array<ResolversTypes['AdReview']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdCreativeStatus'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdCreativeAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreativeAggregate'] = ResolversParentTypes['AdCreativeAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCreativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreativeConnection'] = ResolversParentTypes['AdCreativeConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdCreativeAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdCreativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCreativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreativeEdge'] = ResolversParentTypes['AdCreativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdCreative'], ParentType, ContextType>;
};

export type AdCreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreditNote'] = ResolversParentTypes['AdCreditNote'], FederationReferenceType extends FederationReferenceTypes['AdCreditNote'] = FederationReferenceTypes['AdCreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdCreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fapiaoNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['AdInvoice'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AdCreditNoteItem']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdCreditNoteItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreditNoteItem'] = ResolversParentTypes['AdCreditNoteItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
};

export type AdDiscountRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdDiscountRequest'] = ResolversParentTypes['AdDiscountRequest']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdDiscountRequestStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdDiscountRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdDiscountRequestConnection'] = ResolversParentTypes['AdDiscountRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdDiscountRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdDiscountRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdDiscountRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdDiscountRequestEdge'] = ResolversParentTypes['AdDiscountRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdDiscountRequest'], ParentType, ContextType>;
};

export type AdInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoice'] = ResolversParentTypes['AdInvoice'], FederationReferenceType extends FederationReferenceTypes['AdInvoice'] = FederationReferenceTypes['AdInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['AdCreditNote']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fapiaoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AdInvoiceItem']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['AdPayment']>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdInvoiceStatus'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdInvoiceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoiceAggregate'] = ResolversParentTypes['AdInvoiceAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoiceConnection'] = ResolversParentTypes['AdInvoiceConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdInvoiceAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoiceEdge'] = ResolversParentTypes['AdInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdInvoice'], ParentType, ContextType>;
};

export type AdInvoiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoiceItem'] = ResolversParentTypes['AdInvoiceItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
};

export type AdLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLine'] = ResolversParentTypes['AdLine'], FederationReferenceType extends FederationReferenceTypes['AdLine'] = FederationReferenceTypes['AdLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  articleMarkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['AdAssignment']>>, ParentType, ContextType>;
  columns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copyDeadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  copyDeadlineAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['AdLineDelivery']>, ParentType, ContextType, RequireFields<AdLineDeliveryArgs, 'tolerance'>>;
  directCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discountRequests?: Resolver<Array<ResolversTypes['AdDiscountRequest']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['AdPackage']>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  priceParts?: Resolver<Array<ResolversTypes['AdPricePart']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['AdProduct'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCardCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCardRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['AdRateType'], ParentType, ContextType>;
  rebookings?: Resolver<Array<ResolversTypes['AdRebooking']>, ParentType, ContextType>;
  reservedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  sponsorChangeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sponsoredArticle?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  sponsoredEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sponsorship?: Resolver<Maybe<ResolversTypes['AdSponsorship']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdLineStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surcharges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  toCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdLineAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLineAggregate'] = ResolversParentTypes['AdLineAggregate']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLineConnection'] = ResolversParentTypes['AdLineConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdLineAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdLineDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLineDelivery'] = ResolversParentTypes['AdLineDelivery']> = {
  booked?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  clicks?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  countedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  impressions?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pace?: Resolver<Maybe<ResolversTypes['AdPace']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdDeliveryUnit'], ParentType, ContextType>;
};

export type AdLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLineEdge'] = ResolversParentTypes['AdLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
};

export type AdOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrder'] = ResolversParentTypes['AdOrder'], FederationReferenceType extends FederationReferenceTypes['AdOrder'] = FederationReferenceTypes['AdOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  directCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['AdInvoiceConnection'], ParentType, ContextType, RequireFields<AdOrderInvoicesArgs, 'first'>>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['AdLineConnection'], ParentType, ContextType, RequireFields<AdOrderLinesArgs, 'first'>>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  packages?: Resolver<Array<ResolversTypes['AdPackage']>, ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdOrderStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdOrderAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrderAggregate'] = ResolversParentTypes['AdOrderAggregate']> = {
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrderConnection'] = ResolversParentTypes['AdOrderConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdOrderAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrderEdge'] = ResolversParentTypes['AdOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
};

export type AdPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPackage'] = ResolversParentTypes['AdPackage'], FederationReferenceType extends FederationReferenceTypes['AdPackage'] = FederationReferenceTypes['AdPackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dissolvedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AdLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPayment'] = ResolversParentTypes['AdPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['AdInvoice'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdPaymentKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AdPaymentMethod'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['AdPayment']>, ParentType, ContextType>;
};

export type AdPaymentAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPaymentAggregate'] = ResolversParentTypes['AdPaymentAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPaymentConnection'] = ResolversParentTypes['AdPaymentConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdPaymentAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPaymentEdge'] = ResolversParentTypes['AdPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdPayment'], ParentType, ContextType>;
};

export type AdPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPlacement'] = ResolversParentTypes['AdPlacement']> = {
  correction?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['AdCorrection']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  directCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  face?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  keepUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
  madeGoodBy?: Resolver<Maybe<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  makeGoodReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  makesGood?: Resolver<Maybe<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['AdProof']>>, ParentType, ContextType>;
  rateCardCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  releaseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['AdSlot']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdPlacementStatus'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AdPlacementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPlacementConnection'] = ResolversParentTypes['AdPlacementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdPlacementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdPlacementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPlacementEdge'] = ResolversParentTypes['AdPlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdPlacement'], ParentType, ContextType>;
};

export type AdPricePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPricePart'] = ResolversParentTypes['AdPricePart']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdPricePartKind'], ParentType, ContextType>;
};

export type AdProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdProduct'] = ResolversParentTypes['AdProduct'], FederationReferenceType extends FederationReferenceTypes['AdProduct'] = FederationReferenceTypes['AdProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copyDeadlineDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveryType?: Resolver<ResolversTypes['AdDeliveryType'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['AdHeading']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCreativeOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxFlightDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['AdMedium'], ParentType, ContextType>;
  minFlightDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minWords?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['AdRateType'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slotSize?: Resolver<Maybe<ResolversTypes['AdSlotSize']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdProductConnection'] = ResolversParentTypes['AdProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdProductEdge'] = ResolversParentTypes['AdProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdProduct'], ParentType, ContextType>;
};

export type AdProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdProof'] = ResolversParentTypes['AdProof']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdProofKind'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRate'] = ResolversParentTypes['AdRate']> = {
  product?: Resolver<ResolversTypes['AdProduct'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type AdRateCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRateCard'] = ResolversParentTypes['AdRateCard'], FederationReferenceType extends FederationReferenceTypes['AdRateCard'] = FederationReferenceTypes['AdRateCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdRateCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['AdRate']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  surcharges?: Resolver<Array<ResolversTypes['AdSurcharge']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdRateCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRateCardConnection'] = ResolversParentTypes['AdRateCardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdRateCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdRateCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdRateCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRateCardEdge'] = ResolversParentTypes['AdRateCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdRateCard'], ParentType, ContextType>;
};

export type AdRebookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRebooking'] = ResolversParentTypes['AdRebooking']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOnBefore?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOnBefore?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnSlot?: Resolver<Maybe<ResolversTypes['AdSlot']>, ParentType, ContextType>;
};

export type AdRebookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRebookingConnection'] = ResolversParentTypes['AdRebookingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdRebookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdRebooking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdRebookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRebookingEdge'] = ResolversParentTypes['AdRebookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdRebooking'], ParentType, ContextType>;
};

export type AdReceivablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdReceivables'] = ResolversParentTypes['AdReceivables']> = {
  bucket?: Resolver<ResolversTypes['AdAgeingBucket'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRevenue'] = ResolversParentTypes['AdRevenue']> = {
  booked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  directCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdRevenueGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRevenueGroup'] = ResolversParentTypes['AdRevenueGroup']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['AdMedium']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['AdRevenue'], ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type AdReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdReview'] = ResolversParentTypes['AdReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AdCreativeStatus'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSeries'] = ResolversParentTypes['AdSeries'], FederationReferenceType extends FederationReferenceTypes['AdSeries'] = FederationReferenceTypes['AdSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['SeriesFigure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AdSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSlot'] = ResolversParentTypes['AdSlot'], FederationReferenceType extends FederationReferenceTypes['AdSlot'] = FederationReferenceTypes['AdSlot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdSlot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['AdSlotAvailability'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeWords?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heightCm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['AdSlotSize'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdSponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSponsorship'] = ResolversParentTypes['AdSponsorship']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sponsor?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AdSponsorshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSponsorshipConnection'] = ResolversParentTypes['AdSponsorshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdSponsorshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdSponsorship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdSponsorshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSponsorshipEdge'] = ResolversParentTypes['AdSponsorshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdSponsorship'], ParentType, ContextType>;
};

export type AdSurchargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSurcharge'] = ResolversParentTypes['AdSurcharge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdSurchargeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAdLinePayload'] = ResolversParentTypes['AddAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddAdProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAdProofPayload'] = ResolversParentTypes['AddAdProofPayload']> = {
  proof?: Resolver<Maybe<ResolversTypes['AdProof']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvertiserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advertiser'] = ResolversParentTypes['Advertiser'], FederationReferenceType extends FederationReferenceTypes['Advertiser'] = FederationReferenceTypes['Advertiser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Advertiser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<Array<ResolversTypes['AdvertiserContact']>>, ParentType, ContextType>;
  creatives?: Resolver<Maybe<ResolversTypes['AdCreativeConnection']>, ParentType, ContextType, RequireFields<AdvertiserCreativesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['AdInvoiceConnection']>, ParentType, ContextType, RequireFields<AdvertiserInvoicesArgs, 'first'>>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['AdOrderConnection']>, ParentType, ContextType, RequireFields<AdvertiserOrdersArgs, 'first'>>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['AdPaymentConnection']>, ParentType, ContextType, RequireFields<AdvertiserPaymentsArgs, 'first'>>;
  registered?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdvertiserStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvertiserAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertiserAggregate'] = ResolversParentTypes['AdvertiserAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdvertiserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertiserConnection'] = ResolversParentTypes['AdvertiserConnection']> = {
  aggregate?: Resolver<ResolversTypes['AdvertiserAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AdvertiserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvertiserContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertiserContact'] = ResolversParentTypes['AdvertiserContact']> = {
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AdvertiserContactEmailArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AdvertiserContactNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AdvertiserContactPhoneArgs>>;
};

export type AdvertiserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertiserEdge'] = ResolversParentTypes['AdvertiserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Advertiser'], ParentType, ContextType>;
};

export type AdvertisingFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertisingFigures'] = ResolversParentTypes['AdvertisingFigures']> = {
  books?: Resolver<ResolversTypes['CompanyMonth'], ParentType, ContextType>;
  closings?: Resolver<Array<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoicedTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['AdRevenue'], ParentType, ContextType>;
  sellThrough?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slotsOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotsSold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvertisingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertisingProfile'] = ResolversParentTypes['AdvertisingProfile']> = {
  about?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['AdMedium']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sponsoringLine?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  sponsorship?: Resolver<Maybe<ResolversTypes['AdSponsorship']>, ParentType, ContextType>;
};

export type AssignAdCreativesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignAdCreativesPayload'] = ResolversParentTypes['AssignAdCreativesPayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BookAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAdLinePayload'] = ResolversParentTypes['BookAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookAdMakeGoodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAdMakeGoodPayload'] = ResolversParentTypes['BookAdMakeGoodPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookAdPackagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookAdPackagePayload'] = ResolversParentTypes['BookAdPackagePayload']> = {
  package?: Resolver<Maybe<ResolversTypes['AdPackage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAdLinePayload'] = ResolversParentTypes['CancelAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CloseAdvertisingMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAdvertisingMonthPayload'] = ResolversParentTypes['CloseAdvertisingMonthPayload']> = {
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

export type CorrectAdIssueDayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAdIssueDayPayload'] = ResolversParentTypes['CorrectAdIssueDayPayload']> = {
  slots?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectAdPlacementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAdPlacementPayload'] = ResolversParentTypes['CorrectAdPlacementPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['AdCorrection']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectAdSponsorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAdSponsorPayload'] = ResolversParentTypes['CorrectAdSponsorPayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAdOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdOrderPayload'] = ResolversParentTypes['CreateAdOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAdPackagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdPackagePayload'] = ResolversParentTypes['CreateAdPackagePayload']> = {
  package?: Resolver<Maybe<ResolversTypes['AdPackage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAdProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdProductPayload'] = ResolversParentTypes['CreateAdProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAdRateCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdRateCardPayload'] = ResolversParentTypes['CreateAdRateCardPayload']> = {
  rateCard?: Resolver<Maybe<ResolversTypes['AdRateCard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOutdoorFacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOutdoorFacePayload'] = ResolversParentTypes['CreateOutdoorFacePayload']> = {
  face?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataSubjectRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequest'] = ResolversParentTypes['DataSubjectRequest'], FederationReferenceType extends FederationReferenceTypes['DataSubjectRequest'] = FederationReferenceTypes['DataSubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adContactData?: Resolver<Maybe<ResolversTypes['KeptPersonalData']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAdDiscountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAdDiscountPayload'] = ResolversParentTypes['DecideAdDiscountPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AdDiscountRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideAdOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAdOrderPayload'] = ResolversParentTypes['DecideAdOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineAdLinePayload'] = ResolversParentTypes['DeclineAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveAdPackagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissolveAdPackagePayload'] = ResolversParentTypes['DissolveAdPackagePayload']> = {
  package?: Resolver<Maybe<ResolversTypes['AdPackage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftAdInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAdInvoicePayload'] = ResolversParentTypes['DraftAdInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sponsorLines?: Resolver<Maybe<ResolversTypes['AdLineConnection']>, ParentType, ContextType, RequireFields<EventSponsorLinesArgs, 'first'>>;
  sponsorships?: Resolver<Maybe<ResolversTypes['AdSponsorshipConnection']>, ParentType, ContextType, RequireFields<EventSponsorshipsArgs, 'first'>>;
};

export type FinishAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishAdLinePayload'] = ResolversParentTypes['FinishAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueAdCreditNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAdCreditNotePayload'] = ResolversParentTypes['IssueAdCreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['AdCreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueAdInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAdInvoicePayload'] = ResolversParentTypes['IssueAdInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
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

export type MediaAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAsset'] = ResolversParentTypes['MediaAsset'], FederationReferenceType extends FederationReferenceTypes['MediaAsset'] = FederationReferenceTypes['MediaAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediaAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedInCreatives?: Resolver<Maybe<ResolversTypes['AdCreativeConnection']>, ParentType, ContextType, RequireFields<MediaAssetUsedInCreativesArgs, 'first'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAdLine?: Resolver<Maybe<ResolversTypes['AddAdLinePayload']>, ParentType, ContextType, RequireFields<MutationAddAdLineArgs, 'input'>>;
  addAdProof?: Resolver<Maybe<ResolversTypes['AddAdProofPayload']>, ParentType, ContextType, RequireFields<MutationAddAdProofArgs, 'input'>>;
  assignAdCreatives?: Resolver<Maybe<ResolversTypes['AssignAdCreativesPayload']>, ParentType, ContextType, RequireFields<MutationAssignAdCreativesArgs, 'input'>>;
  bookAdLine?: Resolver<Maybe<ResolversTypes['BookAdLinePayload']>, ParentType, ContextType, RequireFields<MutationBookAdLineArgs, 'input'>>;
  bookAdMakeGood?: Resolver<Maybe<ResolversTypes['BookAdMakeGoodPayload']>, ParentType, ContextType, RequireFields<MutationBookAdMakeGoodArgs, 'input'>>;
  bookAdPackage?: Resolver<Maybe<ResolversTypes['BookAdPackagePayload']>, ParentType, ContextType, RequireFields<MutationBookAdPackageArgs, 'input'>>;
  cancelAdLine?: Resolver<Maybe<ResolversTypes['CancelAdLinePayload']>, ParentType, ContextType, RequireFields<MutationCancelAdLineArgs, 'input'>>;
  closeAdvertisingMonth?: Resolver<Maybe<ResolversTypes['CloseAdvertisingMonthPayload']>, ParentType, ContextType, RequireFields<MutationCloseAdvertisingMonthArgs, 'input'>>;
  correctAdIssueDay?: Resolver<Maybe<ResolversTypes['CorrectAdIssueDayPayload']>, ParentType, ContextType, RequireFields<MutationCorrectAdIssueDayArgs, 'input'>>;
  correctAdPlacement?: Resolver<Maybe<ResolversTypes['CorrectAdPlacementPayload']>, ParentType, ContextType, RequireFields<MutationCorrectAdPlacementArgs, 'input'>>;
  correctAdSponsor?: Resolver<Maybe<ResolversTypes['CorrectAdSponsorPayload']>, ParentType, ContextType, RequireFields<MutationCorrectAdSponsorArgs, 'input'>>;
  createAdOrder?: Resolver<Maybe<ResolversTypes['CreateAdOrderPayload']>, ParentType, ContextType, RequireFields<MutationCreateAdOrderArgs, 'input'>>;
  createAdPackage?: Resolver<Maybe<ResolversTypes['CreateAdPackagePayload']>, ParentType, ContextType, RequireFields<MutationCreateAdPackageArgs, 'input'>>;
  createAdProduct?: Resolver<Maybe<ResolversTypes['CreateAdProductPayload']>, ParentType, ContextType, RequireFields<MutationCreateAdProductArgs, 'input'>>;
  createAdRateCard?: Resolver<Maybe<ResolversTypes['CreateAdRateCardPayload']>, ParentType, ContextType, RequireFields<MutationCreateAdRateCardArgs, 'input'>>;
  createOutdoorFace?: Resolver<Maybe<ResolversTypes['CreateOutdoorFacePayload']>, ParentType, ContextType, RequireFields<MutationCreateOutdoorFaceArgs, 'input'>>;
  decideAdDiscount?: Resolver<Maybe<ResolversTypes['DecideAdDiscountPayload']>, ParentType, ContextType, RequireFields<MutationDecideAdDiscountArgs, 'input'>>;
  decideAdOrder?: Resolver<Maybe<ResolversTypes['DecideAdOrderPayload']>, ParentType, ContextType, RequireFields<MutationDecideAdOrderArgs, 'input'>>;
  declineAdLine?: Resolver<Maybe<ResolversTypes['DeclineAdLinePayload']>, ParentType, ContextType, RequireFields<MutationDeclineAdLineArgs, 'input'>>;
  dissolveAdPackage?: Resolver<Maybe<ResolversTypes['DissolveAdPackagePayload']>, ParentType, ContextType, RequireFields<MutationDissolveAdPackageArgs, 'input'>>;
  draftAdInvoice?: Resolver<Maybe<ResolversTypes['DraftAdInvoicePayload']>, ParentType, ContextType, RequireFields<MutationDraftAdInvoiceArgs, 'input'>>;
  finishAdLine?: Resolver<Maybe<ResolversTypes['FinishAdLinePayload']>, ParentType, ContextType, RequireFields<MutationFinishAdLineArgs, 'input'>>;
  issueAdCreditNote?: Resolver<Maybe<ResolversTypes['IssueAdCreditNotePayload']>, ParentType, ContextType, RequireFields<MutationIssueAdCreditNoteArgs, 'input'>>;
  issueAdInvoice?: Resolver<Maybe<ResolversTypes['IssueAdInvoicePayload']>, ParentType, ContextType, RequireFields<MutationIssueAdInvoiceArgs, 'input'>>;
  openAdAccount?: Resolver<Maybe<ResolversTypes['OpenAdAccountPayload']>, ParentType, ContextType, RequireFields<MutationOpenAdAccountArgs, 'input'>>;
  openAdSlots?: Resolver<Maybe<ResolversTypes['OpenAdSlotsPayload']>, ParentType, ContextType, RequireFields<MutationOpenAdSlotsArgs, 'input'>>;
  orderAdContactErasure?: Resolver<Maybe<ResolversTypes['OrderAdContactErasurePayload']>, ParentType, ContextType, RequireFields<MutationOrderAdContactErasureArgs, 'input'>>;
  pauseAdLine?: Resolver<Maybe<ResolversTypes['PauseAdLinePayload']>, ParentType, ContextType, RequireFields<MutationPauseAdLineArgs, 'input'>>;
  rebookAdLine?: Resolver<Maybe<ResolversTypes['RebookAdLinePayload']>, ParentType, ContextType, RequireFields<MutationRebookAdLineArgs, 'input'>>;
  recordAdArticleMark?: Resolver<Maybe<ResolversTypes['RecordAdArticleMarkPayload']>, ParentType, ContextType, RequireFields<MutationRecordAdArticleMarkArgs, 'input'>>;
  recordAdDelivery?: Resolver<Maybe<ResolversTypes['RecordAdDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationRecordAdDeliveryArgs, 'input'>>;
  recordAdPayment?: Resolver<Maybe<ResolversTypes['RecordAdPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRecordAdPaymentArgs, 'input'>>;
  recordAdRefund?: Resolver<Maybe<ResolversTypes['RecordAdRefundPayload']>, ParentType, ContextType, RequireFields<MutationRecordAdRefundArgs, 'input'>>;
  recordAdSponsorshipMark?: Resolver<Maybe<ResolversTypes['RecordAdSponsorshipMarkPayload']>, ParentType, ContextType, RequireFields<MutationRecordAdSponsorshipMarkArgs, 'input'>>;
  registerAdvertiser?: Resolver<Maybe<ResolversTypes['RegisterAdvertiserPayload']>, ParentType, ContextType, RequireFields<MutationRegisterAdvertiserArgs, 'input'>>;
  reopenAdvertisingMonth?: Resolver<Maybe<ResolversTypes['ReopenAdvertisingMonthPayload']>, ParentType, ContextType, RequireFields<MutationReopenAdvertisingMonthArgs, 'input'>>;
  requestAdDiscount?: Resolver<Maybe<ResolversTypes['RequestAdDiscountPayload']>, ParentType, ContextType, RequireFields<MutationRequestAdDiscountArgs, 'input'>>;
  reserveAdLine?: Resolver<Maybe<ResolversTypes['ReserveAdLinePayload']>, ParentType, ContextType, RequireFields<MutationReserveAdLineArgs, 'input'>>;
  resetAdLine?: Resolver<Maybe<ResolversTypes['ResetAdLinePayload']>, ParentType, ContextType, RequireFields<MutationResetAdLineArgs, 'input'>>;
  resubmitAdCreative?: Resolver<Maybe<ResolversTypes['ResubmitAdCreativePayload']>, ParentType, ContextType, RequireFields<MutationResubmitAdCreativeArgs, 'input'>>;
  reverseAdPayment?: Resolver<Maybe<ResolversTypes['ReverseAdPaymentPayload']>, ParentType, ContextType, RequireFields<MutationReverseAdPaymentArgs, 'input'>>;
  reviewAdCreative?: Resolver<Maybe<ResolversTypes['ReviewAdCreativePayload']>, ParentType, ContextType, RequireFields<MutationReviewAdCreativeArgs, 'input'>>;
  setAdAccountStatus?: Resolver<Maybe<ResolversTypes['SetAdAccountStatusPayload']>, ParentType, ContextType, RequireFields<MutationSetAdAccountStatusArgs, 'input'>>;
  setAdCostRate?: Resolver<Maybe<ResolversTypes['SetAdCostRatePayload']>, ParentType, ContextType, RequireFields<MutationSetAdCostRateArgs, 'input'>>;
  setAdSetting?: Resolver<Maybe<ResolversTypes['SetAdSettingPayload']>, ParentType, ContextType, RequireFields<MutationSetAdSettingArgs, 'input'>>;
  setAdvertiserStatus?: Resolver<Maybe<ResolversTypes['SetAdvertiserStatusPayload']>, ParentType, ContextType, RequireFields<MutationSetAdvertiserStatusArgs, 'input'>>;
  setDigitalAdAvails?: Resolver<Maybe<ResolversTypes['SetDigitalAdAvailsPayload']>, ParentType, ContextType, RequireFields<MutationSetDigitalAdAvailsArgs, 'input'>>;
  startAdLine?: Resolver<Maybe<ResolversTypes['StartAdLinePayload']>, ParentType, ContextType, RequireFields<MutationStartAdLineArgs, 'input'>>;
  stopAdLine?: Resolver<Maybe<ResolversTypes['StopAdLinePayload']>, ParentType, ContextType, RequireFields<MutationStopAdLineArgs, 'input'>>;
  submitAdCreative?: Resolver<Maybe<ResolversTypes['SubmitAdCreativePayload']>, ParentType, ContextType, RequireFields<MutationSubmitAdCreativeArgs, 'input'>>;
  updateAdAccount?: Resolver<Maybe<ResolversTypes['UpdateAdAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdAccountArgs, 'input'>>;
  updateAdLine?: Resolver<Maybe<ResolversTypes['UpdateAdLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdLineArgs, 'input'>>;
  updateAdOrder?: Resolver<Maybe<ResolversTypes['UpdateAdOrderPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdOrderArgs, 'input'>>;
  updateAdProduct?: Resolver<Maybe<ResolversTypes['UpdateAdProductPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdProductArgs, 'input'>>;
  updateAdRateCard?: Resolver<Maybe<ResolversTypes['UpdateAdRateCardPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdRateCardArgs, 'input'>>;
  updateAdSlot?: Resolver<Maybe<ResolversTypes['UpdateAdSlotPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdSlotArgs, 'input'>>;
  updateAdvertiser?: Resolver<Maybe<ResolversTypes['UpdateAdvertiserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAdvertiserArgs, 'input'>>;
  updateOutdoorFace?: Resolver<Maybe<ResolversTypes['UpdateOutdoorFacePayload']>, ParentType, ContextType, RequireFields<MutationUpdateOutdoorFaceArgs, 'input'>>;
  voidAdInvoice?: Resolver<Maybe<ResolversTypes['VoidAdInvoicePayload']>, ParentType, ContextType, RequireFields<MutationVoidAdInvoiceArgs, 'input'>>;
  withdrawAdDiscount?: Resolver<Maybe<ResolversTypes['WithdrawAdDiscountPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAdDiscountArgs, 'input'>>;
  withdrawAdMakeGood?: Resolver<Maybe<ResolversTypes['WithdrawAdMakeGoodPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAdMakeGoodArgs, 'input'>>;
  withdrawAdProof?: Resolver<Maybe<ResolversTypes['WithdrawAdProofPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAdProofArgs, 'input'>>;
  withdrawAdSetting?: Resolver<Maybe<ResolversTypes['WithdrawAdSettingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAdSettingArgs, 'input'>>;
  withdrawAdSlots?: Resolver<Maybe<ResolversTypes['WithdrawAdSlotsPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAdSlotsArgs, 'input'>>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue'], FederationReferenceType extends FederationReferenceTypes['NewspaperIssue'] = FederationReferenceTypes['NewspaperIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adAreas?: Resolver<Maybe<Array<ResolversTypes['AdArea']>>, ParentType, ContextType, Partial<NewspaperIssueAdAreasArgs>>;
  adIssueStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  adRevenue?: Resolver<Maybe<ResolversTypes['AdRevenue']>, ParentType, ContextType>;
  adSlots?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
  adSlotsOfAnotherDay?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
  adSlotsOnNoPage?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
  classifieds?: Resolver<Maybe<Array<ResolversTypes['AdClassified']>>, ParentType, ContextType, Partial<NewspaperIssueClassifiedsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NewspaperPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperPage'] = ResolversParentTypes['NewspaperPage'], FederationReferenceType extends FederationReferenceTypes['NewspaperPage'] = FederationReferenceTypes['NewspaperPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adAreas?: Resolver<Maybe<Array<ResolversTypes['AdArea']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenAdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAdAccountPayload'] = ResolversParentTypes['OpenAdAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenAdSlotsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAdSlotsPayload'] = ResolversParentTypes['OpenAdSlotsPayload']> = {
  slots?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderAdContactErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAdContactErasurePayload'] = ResolversParentTypes['OrderAdContactErasurePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adSettings?: Resolver<Maybe<Array<ResolversTypes['CompanySetting']>>, ParentType, ContextType, Partial<OrganisationAdSettingsArgs>>;
  adSpend?: Resolver<Maybe<ResolversTypes['AdRevenue']>, ParentType, ContextType, RequireFields<OrganisationAdSpendArgs, 'month'>>;
  advertisingFigures?: Resolver<Maybe<ResolversTypes['AdvertisingFigures']>, ParentType, ContextType, RequireFields<OrganisationAdvertisingFiguresArgs, 'month'>>;
  advertisingMonths?: Resolver<Maybe<Array<ResolversTypes['AdvertisingFigures']>>, ParentType, ContextType, RequireFields<OrganisationAdvertisingMonthsArgs, 'months'>>;
  advertisingProfile?: Resolver<Maybe<ResolversTypes['AdvertisingProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutdoorFaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutdoorFace'] = ResolversParentTypes['OutdoorFace'], FederationReferenceType extends FederationReferenceTypes['OutdoorFace'] = FederationReferenceTypes['OutdoorFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutdoorFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heightCm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthCm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutdoorFaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutdoorFaceConnection'] = ResolversParentTypes['OutdoorFaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutdoorFaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OutdoorFace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutdoorFaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutdoorFaceEdge'] = ResolversParentTypes['OutdoorFaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutdoorFace'], ParentType, ContextType>;
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

export type PauseAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseAdLinePayload'] = ResolversParentTypes['PauseAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adArchive?: Resolver<Maybe<ResolversTypes['AdPlacementConnection']>, ParentType, ContextType, RequireFields<QueryAdArchiveArgs, 'first'>>;
  adAvails?: Resolver<Maybe<Array<ResolversTypes['AdAvail']>>, ParentType, ContextType, RequireFields<QueryAdAvailsArgs, 'days' | 'productId'>>;
  adContactDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QueryAdContactDataReadsArgs, 'first'>>;
  adCorrections?: Resolver<Maybe<ResolversTypes['AdCorrectionConnection']>, ParentType, ContextType, RequireFields<QueryAdCorrectionsArgs, 'first'>>;
  adCostRates?: Resolver<Maybe<ResolversTypes['AdCostRateConnection']>, ParentType, ContextType, RequireFields<QueryAdCostRatesArgs, 'first'>>;
  adCreative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType, RequireFields<QueryAdCreativeArgs, 'id'>>;
  adCreatives?: Resolver<Maybe<ResolversTypes['AdCreativeConnection']>, ParentType, ContextType, RequireFields<QueryAdCreativesArgs, 'first'>>;
  adCreditNote?: Resolver<Maybe<ResolversTypes['AdCreditNote']>, ParentType, ContextType, RequireFields<QueryAdCreditNoteArgs, 'id'>>;
  adDiscountRequests?: Resolver<Maybe<ResolversTypes['AdDiscountRequestConnection']>, ParentType, ContextType, RequireFields<QueryAdDiscountRequestsArgs, 'first'>>;
  adInvoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType, RequireFields<QueryAdInvoiceArgs, 'id'>>;
  adInvoices?: Resolver<Maybe<ResolversTypes['AdInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryAdInvoicesArgs, 'first' | 'orderBy' | 'overdue'>>;
  adLine?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType, RequireFields<QueryAdLineArgs, 'id'>>;
  adLines?: Resolver<Maybe<ResolversTypes['AdLineConnection']>, ParentType, ContextType, RequireFields<QueryAdLinesArgs, 'first' | 'isArticleUnmarked' | 'orderBy'>>;
  adLinesByPace?: Resolver<Maybe<ResolversTypes['AdLineConnection']>, ParentType, ContextType, RequireFields<QueryAdLinesByPaceArgs, 'first' | 'pace' | 'tolerance'>>;
  adMakeGoods?: Resolver<Maybe<ResolversTypes['AdPlacementConnection']>, ParentType, ContextType, RequireFields<QueryAdMakeGoodsArgs, 'first'>>;
  adOrder?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType, RequireFields<QueryAdOrderArgs, 'id'>>;
  adOrders?: Resolver<Maybe<ResolversTypes['AdOrderConnection']>, ParentType, ContextType, RequireFields<QueryAdOrdersArgs, 'first' | 'orderBy' | 'overdue'>>;
  adPackage?: Resolver<Maybe<ResolversTypes['AdPackage']>, ParentType, ContextType, RequireFields<QueryAdPackageArgs, 'id'>>;
  adPlacementsWithoutProof?: Resolver<Maybe<ResolversTypes['AdPlacementConnection']>, ParentType, ContextType, RequireFields<QueryAdPlacementsWithoutProofArgs, 'first'>>;
  adProduct?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType, RequireFields<QueryAdProductArgs, 'id'>>;
  adProducts?: Resolver<Maybe<ResolversTypes['AdProductConnection']>, ParentType, ContextType, RequireFields<QueryAdProductsArgs, 'first' | 'isRetired'>>;
  adRateCard?: Resolver<Maybe<ResolversTypes['AdRateCard']>, ParentType, ContextType, RequireFields<QueryAdRateCardArgs, 'id'>>;
  adRateCards?: Resolver<Maybe<ResolversTypes['AdRateCardConnection']>, ParentType, ContextType, RequireFields<QueryAdRateCardsArgs, 'first'>>;
  adRebookings?: Resolver<Maybe<ResolversTypes['AdRebookingConnection']>, ParentType, ContextType, RequireFields<QueryAdRebookingsArgs, 'first'>>;
  adReceivables?: Resolver<Maybe<Array<ResolversTypes['AdReceivables']>>, ParentType, ContextType, Partial<QueryAdReceivablesArgs>>;
  adRevenue?: Resolver<Maybe<Array<ResolversTypes['AdRevenueGroup']>>, ParentType, ContextType, RequireFields<QueryAdRevenueArgs, 'by' | 'months'>>;
  adSlot?: Resolver<Maybe<ResolversTypes['AdSlot']>, ParentType, ContextType, RequireFields<QueryAdSlotArgs, 'id'>>;
  adSponsorshipsToMark?: Resolver<Maybe<ResolversTypes['AdSponsorshipConnection']>, ParentType, ContextType, RequireFields<QueryAdSponsorshipsToMarkArgs, 'first'>>;
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType, RequireFields<QueryAdvertiserArgs, 'id'>>;
  advertisers?: Resolver<Maybe<ResolversTypes['AdvertiserConnection']>, ParentType, ContextType, RequireFields<QueryAdvertisersArgs, 'first' | 'overdue' | 'owing'>>;
  outdoorFace?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType, RequireFields<QueryOutdoorFaceArgs, 'id'>>;
  outdoorFaces?: Resolver<Maybe<ResolversTypes['OutdoorFaceConnection']>, ParentType, ContextType, RequireFields<QueryOutdoorFacesArgs, 'first' | 'isRetired'>>;
};

export type RebookAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebookAdLinePayload'] = ResolversParentTypes['RebookAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAdArticleMarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdArticleMarkPayload'] = ResolversParentTypes['RecordAdArticleMarkPayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAdDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdDeliveryPayload'] = ResolversParentTypes['RecordAdDeliveryPayload']> = {
  lines?: Resolver<Maybe<Array<ResolversTypes['AdLine']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAdPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdPaymentPayload'] = ResolversParentTypes['RecordAdPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAdRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdRefundPayload'] = ResolversParentTypes['RecordAdRefundPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAdSponsorshipMarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAdSponsorshipMarkPayload'] = ResolversParentTypes['RecordAdSponsorshipMarkPayload']> = {
  sponsorships?: Resolver<Maybe<Array<ResolversTypes['AdSponsorship']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterAdvertiserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAdvertiserPayload'] = ResolversParentTypes['RegisterAdvertiserPayload']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenAdvertisingMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenAdvertisingMonthPayload'] = ResolversParentTypes['ReopenAdvertisingMonthPayload']> = {
  closing?: Resolver<Maybe<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestAdDiscountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAdDiscountPayload'] = ResolversParentTypes['RequestAdDiscountPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AdDiscountRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReserveAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveAdLinePayload'] = ResolversParentTypes['ReserveAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetAdLinePayload'] = ResolversParentTypes['ResetAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResubmitAdCreativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitAdCreativePayload'] = ResolversParentTypes['ResubmitAdCreativePayload']> = {
  creative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseAdPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseAdPaymentPayload'] = ResolversParentTypes['ReverseAdPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewAdCreativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAdCreativePayload'] = ResolversParentTypes['ReviewAdCreativePayload']> = {
  creative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'], FederationReferenceType extends FederationReferenceTypes['Section'] = FederationReferenceTypes['Section']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Section']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adRevenue?: Resolver<Maybe<ResolversTypes['AdRevenue']>, ParentType, ContextType, RequireFields<SectionAdRevenueArgs, 'month'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeriesFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesFigure'] = ResolversParentTypes['SeriesFigure']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SetAdAccountStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdAccountStatusPayload'] = ResolversParentTypes['SetAdAccountStatusPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAdCostRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdCostRatePayload'] = ResolversParentTypes['SetAdCostRatePayload']> = {
  rate?: Resolver<Maybe<ResolversTypes['AdCostRate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAdSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdSettingPayload'] = ResolversParentTypes['SetAdSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAdvertiserStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdvertiserStatusPayload'] = ResolversParentTypes['SetAdvertiserStatusPayload']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDigitalAdAvailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDigitalAdAvailsPayload'] = ResolversParentTypes['SetDigitalAdAvailsPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartAdLinePayload'] = ResolversParentTypes['StartAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopAdLinePayload'] = ResolversParentTypes['StopAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitAdCreativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAdCreativePayload'] = ResolversParentTypes['SubmitAdCreativePayload']> = {
  creative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdAccountPayload'] = ResolversParentTypes['UpdateAdAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdLinePayload'] = ResolversParentTypes['UpdateAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdOrderPayload'] = ResolversParentTypes['UpdateAdOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdProductPayload'] = ResolversParentTypes['UpdateAdProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdRateCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdRateCardPayload'] = ResolversParentTypes['UpdateAdRateCardPayload']> = {
  rateCard?: Resolver<Maybe<ResolversTypes['AdRateCard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdSlotPayload'] = ResolversParentTypes['UpdateAdSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['AdSlot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdvertiserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdvertiserPayload'] = ResolversParentTypes['UpdateAdvertiserPayload']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOutdoorFacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOutdoorFacePayload'] = ResolversParentTypes['UpdateOutdoorFacePayload']> = {
  face?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoidAdInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidAdInvoicePayload'] = ResolversParentTypes['VoidAdInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAdDiscountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAdDiscountPayload'] = ResolversParentTypes['WithdrawAdDiscountPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AdDiscountRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAdMakeGoodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAdMakeGoodPayload'] = ResolversParentTypes['WithdrawAdMakeGoodPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAdProofPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAdProofPayload'] = ResolversParentTypes['WithdrawAdProofPayload']> = {
  proof?: Resolver<Maybe<ResolversTypes['AdProof']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAdSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAdSettingPayload'] = ResolversParentTypes['WithdrawAdSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAdSlotsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAdSlotsPayload'] = ResolversParentTypes['WithdrawAdSlotsPayload']> = {
  lines?: Resolver<Maybe<Array<ResolversTypes['AdLine']>>, ParentType, ContextType>;
  slots?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdAccount?: AdAccountResolvers<ContextType>;
  AdArea?: AdAreaResolvers<ContextType>;
  AdAssignment?: AdAssignmentResolvers<ContextType>;
  AdAvail?: AdAvailResolvers<ContextType>;
  AdClassified?: AdClassifiedResolvers<ContextType>;
  AdCorrection?: AdCorrectionResolvers<ContextType>;
  AdCorrectionAggregate?: AdCorrectionAggregateResolvers<ContextType>;
  AdCorrectionConnection?: AdCorrectionConnectionResolvers<ContextType>;
  AdCorrectionEdge?: AdCorrectionEdgeResolvers<ContextType>;
  AdCostRate?: AdCostRateResolvers<ContextType>;
  AdCostRateConnection?: AdCostRateConnectionResolvers<ContextType>;
  AdCostRateEdge?: AdCostRateEdgeResolvers<ContextType>;
  AdCreative?: AdCreativeResolvers<ContextType>;
  AdCreativeAggregate?: AdCreativeAggregateResolvers<ContextType>;
  AdCreativeConnection?: AdCreativeConnectionResolvers<ContextType>;
  AdCreativeEdge?: AdCreativeEdgeResolvers<ContextType>;
  AdCreditNote?: AdCreditNoteResolvers<ContextType>;
  AdCreditNoteItem?: AdCreditNoteItemResolvers<ContextType>;
  AdDiscountRequest?: AdDiscountRequestResolvers<ContextType>;
  AdDiscountRequestConnection?: AdDiscountRequestConnectionResolvers<ContextType>;
  AdDiscountRequestEdge?: AdDiscountRequestEdgeResolvers<ContextType>;
  AdInvoice?: AdInvoiceResolvers<ContextType>;
  AdInvoiceAggregate?: AdInvoiceAggregateResolvers<ContextType>;
  AdInvoiceConnection?: AdInvoiceConnectionResolvers<ContextType>;
  AdInvoiceEdge?: AdInvoiceEdgeResolvers<ContextType>;
  AdInvoiceItem?: AdInvoiceItemResolvers<ContextType>;
  AdLine?: AdLineResolvers<ContextType>;
  AdLineAggregate?: AdLineAggregateResolvers<ContextType>;
  AdLineConnection?: AdLineConnectionResolvers<ContextType>;
  AdLineDelivery?: AdLineDeliveryResolvers<ContextType>;
  AdLineEdge?: AdLineEdgeResolvers<ContextType>;
  AdOrder?: AdOrderResolvers<ContextType>;
  AdOrderAggregate?: AdOrderAggregateResolvers<ContextType>;
  AdOrderConnection?: AdOrderConnectionResolvers<ContextType>;
  AdOrderEdge?: AdOrderEdgeResolvers<ContextType>;
  AdPackage?: AdPackageResolvers<ContextType>;
  AdPayment?: AdPaymentResolvers<ContextType>;
  AdPaymentAggregate?: AdPaymentAggregateResolvers<ContextType>;
  AdPaymentConnection?: AdPaymentConnectionResolvers<ContextType>;
  AdPaymentEdge?: AdPaymentEdgeResolvers<ContextType>;
  AdPlacement?: AdPlacementResolvers<ContextType>;
  AdPlacementConnection?: AdPlacementConnectionResolvers<ContextType>;
  AdPlacementEdge?: AdPlacementEdgeResolvers<ContextType>;
  AdPricePart?: AdPricePartResolvers<ContextType>;
  AdProduct?: AdProductResolvers<ContextType>;
  AdProductConnection?: AdProductConnectionResolvers<ContextType>;
  AdProductEdge?: AdProductEdgeResolvers<ContextType>;
  AdProof?: AdProofResolvers<ContextType>;
  AdRate?: AdRateResolvers<ContextType>;
  AdRateCard?: AdRateCardResolvers<ContextType>;
  AdRateCardConnection?: AdRateCardConnectionResolvers<ContextType>;
  AdRateCardEdge?: AdRateCardEdgeResolvers<ContextType>;
  AdRebooking?: AdRebookingResolvers<ContextType>;
  AdRebookingConnection?: AdRebookingConnectionResolvers<ContextType>;
  AdRebookingEdge?: AdRebookingEdgeResolvers<ContextType>;
  AdReceivables?: AdReceivablesResolvers<ContextType>;
  AdRevenue?: AdRevenueResolvers<ContextType>;
  AdRevenueGroup?: AdRevenueGroupResolvers<ContextType>;
  AdReview?: AdReviewResolvers<ContextType>;
  AdSeries?: AdSeriesResolvers<ContextType>;
  AdSlot?: AdSlotResolvers<ContextType>;
  AdSponsorship?: AdSponsorshipResolvers<ContextType>;
  AdSponsorshipConnection?: AdSponsorshipConnectionResolvers<ContextType>;
  AdSponsorshipEdge?: AdSponsorshipEdgeResolvers<ContextType>;
  AdSurcharge?: AdSurchargeResolvers<ContextType>;
  AddAdLinePayload?: AddAdLinePayloadResolvers<ContextType>;
  AddAdProofPayload?: AddAdProofPayloadResolvers<ContextType>;
  Advertiser?: AdvertiserResolvers<ContextType>;
  AdvertiserAggregate?: AdvertiserAggregateResolvers<ContextType>;
  AdvertiserConnection?: AdvertiserConnectionResolvers<ContextType>;
  AdvertiserContact?: AdvertiserContactResolvers<ContextType>;
  AdvertiserEdge?: AdvertiserEdgeResolvers<ContextType>;
  AdvertisingFigures?: AdvertisingFiguresResolvers<ContextType>;
  AdvertisingProfile?: AdvertisingProfileResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AssignAdCreativesPayload?: AssignAdCreativesPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BookAdLinePayload?: BookAdLinePayloadResolvers<ContextType>;
  BookAdMakeGoodPayload?: BookAdMakeGoodPayloadResolvers<ContextType>;
  BookAdPackagePayload?: BookAdPackagePayloadResolvers<ContextType>;
  CancelAdLinePayload?: CancelAdLinePayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CloseAdvertisingMonthPayload?: CloseAdvertisingMonthPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  CorrectAdIssueDayPayload?: CorrectAdIssueDayPayloadResolvers<ContextType>;
  CorrectAdPlacementPayload?: CorrectAdPlacementPayloadResolvers<ContextType>;
  CorrectAdSponsorPayload?: CorrectAdSponsorPayloadResolvers<ContextType>;
  CreateAdOrderPayload?: CreateAdOrderPayloadResolvers<ContextType>;
  CreateAdPackagePayload?: CreateAdPackagePayloadResolvers<ContextType>;
  CreateAdProductPayload?: CreateAdProductPayloadResolvers<ContextType>;
  CreateAdRateCardPayload?: CreateAdRateCardPayloadResolvers<ContextType>;
  CreateOutdoorFacePayload?: CreateOutdoorFacePayloadResolvers<ContextType>;
  DataSubjectRequest?: DataSubjectRequestResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAdDiscountPayload?: DecideAdDiscountPayloadResolvers<ContextType>;
  DecideAdOrderPayload?: DecideAdOrderPayloadResolvers<ContextType>;
  DeclineAdLinePayload?: DeclineAdLinePayloadResolvers<ContextType>;
  DissolveAdPackagePayload?: DissolveAdPackagePayloadResolvers<ContextType>;
  DraftAdInvoicePayload?: DraftAdInvoicePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  FinishAdLinePayload?: FinishAdLinePayloadResolvers<ContextType>;
  IssueAdCreditNotePayload?: IssueAdCreditNotePayloadResolvers<ContextType>;
  IssueAdInvoicePayload?: IssueAdInvoicePayloadResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  NewspaperPage?: NewspaperPageResolvers<ContextType>;
  OpenAdAccountPayload?: OpenAdAccountPayloadResolvers<ContextType>;
  OpenAdSlotsPayload?: OpenAdSlotsPayloadResolvers<ContextType>;
  OrderAdContactErasurePayload?: OrderAdContactErasurePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OutdoorFace?: OutdoorFaceResolvers<ContextType>;
  OutdoorFaceConnection?: OutdoorFaceConnectionResolvers<ContextType>;
  OutdoorFaceEdge?: OutdoorFaceEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PauseAdLinePayload?: PauseAdLinePayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebookAdLinePayload?: RebookAdLinePayloadResolvers<ContextType>;
  RecordAdArticleMarkPayload?: RecordAdArticleMarkPayloadResolvers<ContextType>;
  RecordAdDeliveryPayload?: RecordAdDeliveryPayloadResolvers<ContextType>;
  RecordAdPaymentPayload?: RecordAdPaymentPayloadResolvers<ContextType>;
  RecordAdRefundPayload?: RecordAdRefundPayloadResolvers<ContextType>;
  RecordAdSponsorshipMarkPayload?: RecordAdSponsorshipMarkPayloadResolvers<ContextType>;
  RegisterAdvertiserPayload?: RegisterAdvertiserPayloadResolvers<ContextType>;
  ReopenAdvertisingMonthPayload?: ReopenAdvertisingMonthPayloadResolvers<ContextType>;
  RequestAdDiscountPayload?: RequestAdDiscountPayloadResolvers<ContextType>;
  ReserveAdLinePayload?: ReserveAdLinePayloadResolvers<ContextType>;
  ResetAdLinePayload?: ResetAdLinePayloadResolvers<ContextType>;
  ResubmitAdCreativePayload?: ResubmitAdCreativePayloadResolvers<ContextType>;
  ReverseAdPaymentPayload?: ReverseAdPaymentPayloadResolvers<ContextType>;
  ReviewAdCreativePayload?: ReviewAdCreativePayloadResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetAdAccountStatusPayload?: SetAdAccountStatusPayloadResolvers<ContextType>;
  SetAdCostRatePayload?: SetAdCostRatePayloadResolvers<ContextType>;
  SetAdSettingPayload?: SetAdSettingPayloadResolvers<ContextType>;
  SetAdvertiserStatusPayload?: SetAdvertiserStatusPayloadResolvers<ContextType>;
  SetDigitalAdAvailsPayload?: SetDigitalAdAvailsPayloadResolvers<ContextType>;
  StartAdLinePayload?: StartAdLinePayloadResolvers<ContextType>;
  StopAdLinePayload?: StopAdLinePayloadResolvers<ContextType>;
  SubmitAdCreativePayload?: SubmitAdCreativePayloadResolvers<ContextType>;
  UpdateAdAccountPayload?: UpdateAdAccountPayloadResolvers<ContextType>;
  UpdateAdLinePayload?: UpdateAdLinePayloadResolvers<ContextType>;
  UpdateAdOrderPayload?: UpdateAdOrderPayloadResolvers<ContextType>;
  UpdateAdProductPayload?: UpdateAdProductPayloadResolvers<ContextType>;
  UpdateAdRateCardPayload?: UpdateAdRateCardPayloadResolvers<ContextType>;
  UpdateAdSlotPayload?: UpdateAdSlotPayloadResolvers<ContextType>;
  UpdateAdvertiserPayload?: UpdateAdvertiserPayloadResolvers<ContextType>;
  UpdateOutdoorFacePayload?: UpdateOutdoorFacePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoidAdInvoicePayload?: VoidAdInvoicePayloadResolvers<ContextType>;
  WithdrawAdDiscountPayload?: WithdrawAdDiscountPayloadResolvers<ContextType>;
  WithdrawAdMakeGoodPayload?: WithdrawAdMakeGoodPayloadResolvers<ContextType>;
  WithdrawAdProofPayload?: WithdrawAdProofPayloadResolvers<ContextType>;
  WithdrawAdSettingPayload?: WithdrawAdSettingPayloadResolvers<ContextType>;
  WithdrawAdSlotsPayload?: WithdrawAdSlotsPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
