/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Connection, Stub } from '@media-graph/subgraph';
import type { AdSlot as AdSlotRow } from '../ad-slot/ad-slot.entity.ts';
import type { OutdoorFace as OutdoorFaceRow } from '../outdoor-face/outdoor-face.entity.ts';
import type { Advertiser as AdvertiserRow, AdvertiserContact as AdvertiserContactRow, AdAccount as AdAccountRow } from '../advertiser/advertiser.entity.ts';
import type { AdvertisingProfile as AdvertisingProfileRow } from '../company/company.entity.ts';
import type { AdCreative as AdCreativeRow, AdReview as AdReviewRow, AdAssignment as AdAssignmentRow } from '../creative/creative.entity.ts';
import type { AdInvoice as AdInvoiceRow, AdInvoiceItem as AdInvoiceItemRow, AdPayment as AdPaymentRow } from '../invoice/invoice.entity.ts';
import type { AdLine as AdLineRow, AdSponsorship as AdSponsorshipRow } from '../line/line.entity.ts';
import type { AdPlacement as AdPlacementRow } from '../placement/placement.entity.ts';
import type { NewspaperIssue as NewspaperIssueRow } from '../newspaper-issue/newspaper-issue.entity.ts';
import type { AdOrder as AdOrderRow } from '../order/order.entity.ts';
import type { AdProduct as AdProductRow } from '../product/product.entity.ts';
import type { RateCard as RateCardRow, AdRate as AdRateRow } from '../rate-card/rate-card.entity.ts';
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

/** A buyer and the advertiser for whom it buys. */
export type AdAccount = {
  __typename?: 'AdAccount';
  advertiser: Advertiser;
  /** The agency that buys; null where the advertiser buys itself. */
  buyer?: Maybe<LocalizedText>;
  id: Scalars['ID']['output'];
  /** Days from an invoice to when it is due. */
  paymentDays: Scalars['Int']['output'];
  status: AdAccountStatus;
  version: Scalars['Int']['output'];
};

export type AdAccountStatus =
  | 'ACTIVE'
  | 'CLOSED';

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

/** A creative on a line. */
export type AdAssignment = {
  __typename?: 'AdAssignment';
  creative: AdCreative;
  line: AdLine;
  /** Share of voice in per cent; null on all assignments of a line where they rotate evenly. */
  sov?: Maybe<Scalars['Int']['output']>;
};

export type AdAssignmentInput = {
  creativeId: Scalars['ID']['input'];
  /** 1 to 100: on all or on none, and 100 together. */
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

/** What is to appear. Kept, with its reviews, for the archive: nothing of it is ever deleted. */
export type AdCreative = {
  __typename?: 'AdCreative';
  advertiser: Advertiser;
  asset?: Maybe<MediaAsset>;
  id: Scalars['ID']['output'];
  /**
   * The day until which it is kept at least: three years after the last line that shows it has ended, the period of the
   * group's domain sheet for 互聯網廣告管理辦法, applied to all media. Null while it is assigned to none.
   */
  keepUntil?: Maybe<Scalars['Date']['output']>;
  kind: AdCreativeKind;
  /** 廣告: always, by law. */
  label: LocalizedText;
  landingUrl?: Maybe<Scalars['String']['output']>;
  /** Lines that it is assigned to. */
  lines: Array<AdLine>;
  /** The first one first. */
  reviews: Array<AdReview>;
  status: AdCreativeStatus;
  /** The name of the account that submitted it; it may not review it. */
  submittedBy: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdCreativeConnection = {
  __typename?: 'AdCreativeConnection';
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

export type AdCreativeKind =
  /** Written like an article; labelled all the more. */
  | 'ADVERTORIAL'
  | 'IMAGE'
  | 'TEXT'
  | 'VIDEO';

export type AdCreativeStatus =
  | 'APPROVED'
  | 'PENDING'
  | 'REJECTED';

/** OpenDirect's delivery types. */
export type AdDeliveryType =
  /** Of an EVENT product: one in each event. */
  | 'EXCLUSIVE'
  | 'GUARANTEED'
  | 'NON_GUARANTEED';

/** A bill for lines of one order. Once issued it is never changed. */
export type AdInvoice = {
  __typename?: 'AdInvoice';
  /** Days since it was due; 0 while it is not, null for what is not owed. */
  daysOverdue?: Maybe<Scalars['Int']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Of the tax invoice (發票): 8 digits, or the 20 of a fully digital one. */
  fapiaoNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  issuedOn?: Maybe<Scalars['Date']['output']>;
  items: Array<AdInvoiceItem>;
  order: AdOrder;
  organisation?: Maybe<Organisation>;
  /** What is still due. */
  outstanding: Money;
  paid: Money;
  payments: Array<AdPayment>;
  status: AdInvoiceStatus;
  total: Money;
  version: Scalars['Int']['output'];
  voidReason?: Maybe<Scalars['String']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdInvoiceConnection = {
  __typename?: 'AdInvoiceConnection';
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
  line: AdLine;
};

export type AdInvoiceItemInput = {
  amountMinor: Scalars['BigInt']['input'];
  lineId: Scalars['ID']['input'];
};

export type AdInvoiceStatus =
  | 'DRAFT'
  | 'ISSUED'
  | 'PAID'
  | 'PART_PAID'
  | 'VOID';

/** A product bought for a time: OpenDirect's line. Paid content, and always labelled so. */
export type AdLine = {
  __typename?: 'AdLine';
  /** For the company's staff and finance; null with an error for headquarters. */
  assignments?: Maybe<Array<AdAssignment>>;
  /** What it costs; of a line that was cut short, what has appeared. */
  cost: Money;
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  invoiced: Money;
  isSynthetic: Scalars['Boolean']['output'];
  /** 廣告: always, by law. */
  label: LocalizedText;
  order: AdOrder;
  /** What it holds or has sold, by date. */
  placements: Array<AdPlacement>;
  product: AdProduct;
  /** Insertions in print, impressions or clicks of a digital product, frames out of home. */
  quantity: Scalars['BigInt']['output'];
  /** As agreed, per unit of the rate type. */
  rate: Money;
  /** What it would have cost at the rate card's price. */
  rateCardCost: Money;
  /** As the rate card had it when the line was written. */
  rateCardRate: Money;
  rateType: AdRateType;
  /** Until when a reservation holds. */
  reservedUntil?: Maybe<Scalars['DateTime']['output']>;
  section?: Maybe<Section>;
  /** The article that it pays for. */
  sponsoredArticle?: Maybe<Article>;
  /** The event that it supports. */
  sponsoredEvent?: Maybe<Event>;
  sponsorship?: Maybe<AdSponsorship>;
  startsOn: Scalars['Date']['output'];
  /** Why it was declined, cancelled or stopped. */
  stateChangeReason?: Maybe<Scalars['String']['output']>;
  /** A reservation that has run out is EXPIRED from that moment on. */
  status: AdLineStatus;
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdLineConnection = {
  __typename?: 'AdLineConnection';
  edges: Array<AdLineEdge>;
  nodes: Array<AdLine>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AdLineEdge = {
  __typename?: 'AdLineEdge';
  cursor: Scalars['String']['output'];
  node: AdLine;
};

/**
 * The states of OpenDirect 2.1. Its PendingReservation and PendingBooking are left out, because reserving and booking are
 * answered at once; so is ChangePending, because a booked line is not changed but cancelled.
 */
export type AdLineStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'DECLINED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'FINISHED'
  | 'IN_FLIGHT'
  | 'PAUSED'
  | 'RESERVED'
  | 'STOPPED';

/** Where an advertisement appears; OOH is out of home: walls, shelters, screens. */
export type AdMedium =
  | 'DIGITAL'
  | 'EVENT'
  | 'OOH'
  | 'PRINT';

/** What a customer orders: a budget, a time, and lines. Figures of the demonstration are synthetic, and say so. */
export type AdOrder = {
  __typename?: 'AdOrder';
  /** The customer. For the company's staff and finance; null with an error for headquarters. */
  account?: Maybe<AdAccount>;
  budget: Money;
  /** What its lines take of the budget; never more than it. */
  committed: Money;
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** The oldest first. */
  invoices: Array<AdInvoice>;
  isSynthetic: Scalars['Boolean']['output'];
  /** By their first day. */
  lines: Array<AdLine>;
  organisation?: Maybe<Organisation>;
  startsOn: Scalars['Date']['output'];
  status: AdOrderStatus;
  /** Why it was rejected. */
  statusReason?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdOrderConnection = {
  __typename?: 'AdOrderConnection';
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

/** OpenDirect's order states. */
export type AdOrderStatus =
  | 'APPROVED'
  | 'PENDING'
  | 'REJECTED';

/** Money received for an invoice. */
export type AdPayment = {
  __typename?: 'AdPayment';
  amount: Money;
  id: Scalars['ID']['output'];
  method: AdPaymentMethod;
  receivedOn: Scalars['Date']['output'];
  reference?: Maybe<Scalars['String']['output']>;
};

export type AdPaymentMethod =
  | 'BANK_TRANSFER'
  | 'CASH'
  | 'CHEQUE'
  | 'ONLINE';

/** One insertion, day or month of a line. */
export type AdPlacement = {
  __typename?: 'AdPlacement';
  cost: Money;
  /** The day of appearance; of an outdoor face, the first one in the month. */
  date: Scalars['Date']['output'];
  face?: Maybe<OutdoorFace>;
  /** The frame of the face's loop, from 1 on. */
  frame?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  issue?: Maybe<NewspaperIssue>;
  /** What was received of it. */
  paid: Money;
  rateCardCost: Money;
  section?: Maybe<Section>;
  slot?: Maybe<AdSlot>;
  state: AdPlacementState;
  /** Impressions or clicks of a digital product on the day; 1 for all others. */
  units: Scalars['BigInt']['output'];
};

export type AdPlacementState =
  /** For a reservation. */
  | 'HELD'
  | 'RELEASED'
  | 'SOLD';

/** Something that is sold: a size on a page, a place in an app, a face in a street, a part in an event. */
export type AdProduct = {
  __typename?: 'AdProduct';
  /** Whether a line may be booked before a creative is assigned to it (OpenDirect's `allownocreative`). */
  allowNoCreative: Scalars['Boolean']['output'];
  /** Where no rate card says otherwise, per unit of `rateType`. */
  basePrice: Money;
  /** Where it appears, if it is DIGITAL and belongs to one channel. */
  channel?: Maybe<Channel>;
  /** Short name, unique in the company: `front-ear`. */
  code: Scalars['String']['output'];
  deliveryType: AdDeliveryType;
  id: Scalars['ID']['output'];
  /** Days between booking and first appearance, at least. */
  leadDays: Scalars['Int']['output'];
  maxFlightDays: Scalars['Int']['output'];
  medium: AdMedium;
  /** The shortest and longest flight, in days. */
  minFlightDays: Scalars['Int']['output'];
  name: LocalizedText;
  organisation?: Maybe<Organisation>;
  rateType: AdRateType;
  /** The area on a page; null unless the medium is PRINT. */
  slotSize?: Maybe<AdSlotSize>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Products by their codes. */
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

/** The price of a product on a rate card; with a section it holds for that section's pages alone. */
export type AdRate = {
  __typename?: 'AdRate';
  product: AdProduct;
  /** Per unit of the product's rate type. */
  rate: Money;
  section?: Maybe<Section>;
};

export type AdRateInput = {
  productId: Scalars['ID']['input'];
  rateMinor: Scalars['BigInt']['input'];
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
  /** Per broadsheet page; of a part of one, its share of the area. */
  | 'PER_PAGE';

/** What is owed, by how long it has been due. */
export type AdReceivables = {
  __typename?: 'AdReceivables';
  bucket: AdAgeingBucket;
  invoices: Scalars['Int']['output'];
  outstanding: Money;
};

/** Revenue from advertisements that were sold, by when they appear. */
export type AdRevenue = {
  __typename?: 'AdRevenue';
  /** At the agreed prices. */
  booked: Money;
  /** What was received of `booked`. */
  paid: Money;
  /** At the rate card's prices. */
  rateCard: Money;
};

export type AdRevenueDimension =
  /** For the company's staff and finance. */
  | 'ADVERTISER'
  /** In at most 3 months. */
  | 'ISSUE'
  | 'MEDIUM'
  | 'MONTH'
  | 'SECTION';

/** Revenue of one group; the fields by which was not grouped are null. */
export type AdRevenueRow = {
  __typename?: 'AdRevenueRow';
  advertiser?: Maybe<Advertiser>;
  /** Null also for what is not in print. */
  issue?: Maybe<NewspaperIssue>;
  medium?: Maybe<AdMedium>;
  /** `YYYY-MM`. */
  month?: Maybe<Scalars['Month']['output']>;
  revenue: AdRevenue;
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

/** An area of a newspaper page that is for sale in one issue. Sold once, and no area that touches it either. */
export type AdSlot = {
  __typename?: 'AdSlot';
  /** FREE, HELD or SOLD; an area that touches a sold one is not FREE. */
  availability: AdSlotAvailability;
  /** The first column and row, from 1 on, on the grid of a broadsheet page: 8 columns by 12 rows of 4 cm. */
  column: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  issue?: Maybe<NewspaperIssue>;
  issueDate: Scalars['Date']['output'];
  /** The line that holds or has bought it. */
  line?: Maybe<AdLine>;
  /** As printed at the page's head: `A1`. */
  page: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  section?: Maybe<Section>;
  /** Its share of a broadsheet page, 0 to 1. */
  share: Scalars['Float']['output'];
  size: AdSlotSize;
};

export type AdSlotAvailability =
  | 'FREE'
  | 'HELD'
  | 'SOLD';

export type AdSlotInput = {
  /** The first column, 1 to 8. */
  column?: Scalars['Int']['input'];
  /** Such as `A1`. */
  page: Scalars['String']['input'];
  /** The first row, 1 to 12. */
  row?: Scalars['Int']['input'];
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  size: AdSlotSize;
};

/** Sizes on a broadsheet page, in columns by rows of its grid. A tabloid page is half of it. */
export type AdSlotSize =
  /** 分類: 2 by 2. */
  | 'CLASSIFIED'
  /** 報眼: 3 by 2, beside the masthead. */
  | 'FRONT_EAR'
  /** 整版: 8 by 12. */
  | 'FULL_PAGE'
  /** 半版: 8 by 6. */
  | 'HALF_PAGE'
  /** 通欄: 8 by 3. */
  | 'STRIP';

/** Who pays for content, as every reader must be able to see it. */
export type AdSponsorship = {
  __typename?: 'AdSponsorship';
  /**
   * 廣告. Advertising Law of the PRC, article 14: what mass media publish as advertising is marked so conspicuously, and
   * does not pose as news.
   */
  label: LocalizedText;
  /** The sponsor in the registry. */
  organisation?: Maybe<Organisation>;
  sponsor: LocalizedText;
};

export type AddAdLineInput = {
  /** With `sponsor`: paid content. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Inside the order's time, and inside the product's shortest and longest flight. */
  endsOn: Scalars['Date']['input'];
  /** With `sponsor`: an event that is supported. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  orderId: Scalars['ID']['input'];
  productId: Scalars['ID']['input'];
  /** Insertions, impressions, clicks or frames: 1 or more. */
  quantity?: Scalars['BigInt']['input'];
  /** The rate card's when left out; never above it. */
  rateMinor?: InputMaybe<Scalars['BigInt']['input']>;
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is named as paying; needed with an article or an event. */
  sponsor?: InputMaybe<LocalizedTextInput>;
  sponsorId?: InputMaybe<Scalars['ID']['input']>;
  startsOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddAdLinePayload = {
  __typename?: 'AddAdLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

/** Who advertises. Seen by the company's staff and by finance. */
export type Advertiser = {
  __typename?: 'Advertiser';
  accounts: Array<AdAccount>;
  /** People to talk to. For the company's staff alone. */
  contacts: Array<AdvertiserContact>;
  id: Scalars['ID']['output'];
  industry: Scalars['String']['output'];
  /** Whether the customer is made up. */
  isSynthetic: Scalars['Boolean']['output'];
  name: LocalizedText;
  /** The same body in the registry, if it is there. */
  registered?: Maybe<Organisation>;
  status: AdvertiserStatus;
  /** Why it is limited or was not approved. */
  statusReason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AdvertiserConnection = {
  __typename?: 'AdvertiserConnection';
  edges: Array<AdvertiserEdge>;
  nodes: Array<Advertiser>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A person at an advertiser. Masked unless a purpose is given, which is logged with who asked and when. */
export type AdvertiserContact = {
  __typename?: 'AdvertiserContact';
  /** What the person does there. */
  duty: Scalars['String']['output'];
  /** `o****@example.com` without a purpose. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** `歐陽*` without a purpose of 3 to 200 characters. */
  name: Scalars['String']['output'];
  /** `138****1234` without a purpose. */
  phone?: Maybe<Scalars['String']['output']>;
};


/** A person at an advertiser. Masked unless a purpose is given, which is logged with who asked and when. */
export type AdvertiserContactEmailArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person at an advertiser. Masked unless a purpose is given, which is logged with who asked and when. */
export type AdvertiserContactNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A person at an advertiser. Masked unless a purpose is given, which is logged with who asked and when. */
export type AdvertiserContactPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type AdvertiserContactInput = {
  duty: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
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
  | 'APPROVED'
  | 'DISAPPROVED'
  | 'LIMITED'
  | 'PENDING';

/** An advertising company's figures of one month. */
export type AdvertisingFigures = {
  __typename?: 'AdvertisingFigures';
  /** Invoiced in the month, whatever the month of appearance. */
  invoiced: Money;
  /** Whether the figures are made up. */
  isSynthetic: Scalars['Boolean']['output'];
  /** `YYYY-MM`. */
  month: Scalars['Month']['output'];
  /** Received in the month. */
  received: Money;
  revenue: AdRevenue;
  /** Sold of the offered areas, 0 to 1; null where none was offered. */
  sellThrough?: Maybe<Scalars['Float']['output']>;
  /** Areas of newspaper pages that were offered in issues of the month. */
  slotsOffered: Scalars['Int']['output'];
  slotsSold: Scalars['Int']['output'];
};

/** What an advertising company shows to everybody. */
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
  /** The line that was booked to pay for it. For the company's staff, headquarters and finance. */
  sponsoringLine?: Maybe<AdLine>;
  /** Who pays for it, if somebody does: for every reader. */
  sponsorship?: Maybe<AdSponsorship>;
};

export type AssignCreativesInput = {
  /** All of the line's creatives, at most 20; they replace those it had. */
  assignments: Array<AdAssignmentInput>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  lineId: Scalars['ID']['input'];
  /** The line's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignCreativesPayload = {
  __typename?: 'AssignCreativesPayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

export type BookLineInput = {
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** For a line that was not reserved: as in ReserveLineInput. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type BookLinePayload = {
  __typename?: 'BookLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

export type Channel = {
  __typename?: 'Channel';
  id: Scalars['ID']['output'];
};

export type CreateAdOrderInput = {
  accountId: Scalars['ID']['input'];
  /** In fen. */
  budgetMinor: Scalars['BigInt']['input'];
  /** At most two years after `startsOn`. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
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

export type CreateAdProductInput = {
  allowNoCreative?: Scalars['Boolean']['input'];
  /** In fen. */
  basePriceMinor: Scalars['BigInt']['input'];
  /** For DIGITAL alone. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Small letters, digits and hyphens, 1 to 60. */
  code: Scalars['String']['input'];
  deliveryType?: AdDeliveryType;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 0 to 365. */
  leadDays?: Scalars['Int']['input'];
  /** Up to 366. */
  maxFlightDays?: Scalars['Int']['input'];
  medium: AdMedium;
  minFlightDays?: Scalars['Int']['input'];
  name: LocalizedTextInput;
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

export type CreateOutdoorFaceInput = {
  code: Scalars['String']['input'];
  /** 1 to 60. */
  frames?: Scalars['Int']['input'];
  heightCm: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  name: LocalizedTextInput;
  widthCm: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateOutdoorFacePayload = {
  __typename?: 'CreateOutdoorFacePayload';
  face?: Maybe<OutdoorFace>;
  userErrors: Array<UserError>;
};

export type CreateRateCardInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 1 to 200. */
  rates: Array<AdRateInput>;
  validFrom: Scalars['Date']['input'];
  /** The last day on which it holds. */
  validTo: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateRateCardPayload = {
  __typename?: 'CreateRateCardPayload';
  rateCard?: Maybe<RateCard>;
  userErrors: Array<UserError>;
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type DecideAdOrderInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Needed for REJECTED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  status: AdOrderStatus;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DecideAdOrderPayload = {
  __typename?: 'DecideAdOrderPayload';
  order?: Maybe<AdOrder>;
  userErrors: Array<UserError>;
};

export type DraftInvoiceInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100; of each line at most what it costs and no invoice has billed yet. */
  items: Array<AdInvoiceItemInput>;
  orderId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DraftInvoicePayload = {
  __typename?: 'DraftInvoicePayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  /** Lines that were booked to support it, as far as the caller may see them. */
  sponsorLines?: Maybe<Array<AdLine>>;
  /** Who sponsors it: for every reader. */
  sponsorships?: Maybe<Array<AdSponsorship>>;
};

export type IssueInvoiceInput = {
  /** 8 or 20 digits. */
  fapiaoNumber: Scalars['String']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Today when left out. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssueInvoicePayload = {
  __typename?: 'IssueInvoicePayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
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
  /** Creatives that show it. For the company's staff and finance; null with an error for others. */
  usedInCreatives?: Maybe<Array<AdCreative>>;
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
  addAdLine: AddAdLinePayload;
  /** For a line that is a DRAFT or RESERVED. */
  assignCreatives: AssignCreativesPayload;
  /**
   * Buys what is reserved, or what a DRAFT needs. Takes an approved order of an approved advertiser, and reviewed
   * creatives unless the product does without; HOLD_EXPIRED for a reservation that has run out.
   */
  bookLine: BookLinePayload;
  /** Takes a reserved, booked or running line back. What has appeared stays, and stays due. */
  cancelLine: StepLinePayload;
  createAdOrder: CreateAdOrderPayload;
  /** Takes the role `staff` of an advertising company, as all mutations here do. */
  createAdProduct: CreateAdProductPayload;
  createOutdoorFace: CreateOutdoorFacePayload;
  /** A list of prices for a time in which there is no other yet. */
  createRateCard: CreateRateCardPayload;
  /** PENDING is approved or rejected; a rejected order may be taken up again (PENDING). */
  decideAdOrder: DecideAdOrderPayload;
  /** Refuses a drafted or reserved line, with the reason. */
  declineLine: StepLinePayload;
  draftInvoice: DraftInvoicePayload;
  finishLine: StepLinePayload;
  issueInvoice: IssueInvoicePayload;
  openAdAccount: OpenAdAccountPayload;
  /** Offers areas of an issue's pages for sale. */
  openAdSlots: OpenAdSlotsPayload;
  pauseLine: StepLinePayload;
  /** Never more than the invoice's total, however many are recorded at once. */
  recordPayment: RecordPaymentPayload;
  registerAdvertiser: RegisterAdvertiserPayload;
  /** Holds what the line needs: SOLD_OUT when it is taken. A hold that runs out frees it by itself. */
  reserveLine: ReserveLinePayload;
  /** Makes a reserved, declined or expired line a DRAFT again. */
  resetLine: StepLinePayload;
  /** Brings a rejected creative back for review, mended. */
  resubmitCreative: ResubmitCreativePayload;
  /** Takes somebody else than who submitted it: SEPARATION_OF_DUTY. */
  reviewCreative: ReviewCreativePayload;
  /** Closes an account, so that nothing is booked on it, or opens it again. */
  setAdAccountStatus: SetAdAccountStatusPayload;
  /** Approves, limits or refuses an advertiser; a refused one may be looked at again (PENDING). */
  setAdvertiserStatus: SetAdvertiserStatusPayload;
  /** Says how many units of a digital product there are a day. */
  setDigitalAvails: SetDigitalAvailsPayload;
  /** BOOKED begins to appear, PAUSED goes on. */
  startLine: StepLinePayload;
  /** Ends a running or paused line before its time, with the reason. */
  stopLine: StepLinePayload;
  submitCreative: SubmitCreativePayload;
  /** Changes a DRAFT; a reserved line is reset first. */
  updateAdLine: UpdateAdLinePayload;
  /** Takes back a draft, or an issued invoice of which nothing was paid. */
  voidInvoice: VoidInvoicePayload;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddAdLineArgs = {
  input: AddAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignCreativesArgs = {
  input: AssignCreativesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationBookLineArgs = {
  input: BookLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateAdOrderArgs = {
  input: CreateAdOrderInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateAdProductArgs = {
  input: CreateAdProductInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateOutdoorFaceArgs = {
  input: CreateOutdoorFaceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateRateCardArgs = {
  input: CreateRateCardInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDecideAdOrderArgs = {
  input: DecideAdOrderInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDeclineLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDraftInvoiceArgs = {
  input: DraftInvoiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationFinishLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssueInvoiceArgs = {
  input: IssueInvoiceInput;
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
export type MutationPauseLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterAdvertiserArgs = {
  input: RegisterAdvertiserInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReserveLineArgs = {
  input: ReserveLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResetLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResubmitCreativeArgs = {
  input: ResubmitCreativeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReviewCreativeArgs = {
  input: ReviewCreativeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetAdAccountStatusArgs = {
  input: SetAdAccountStatusInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetAdvertiserStatusArgs = {
  input: SetAdvertiserStatusInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetDigitalAvailsArgs = {
  input: SetDigitalAvailsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStopLineArgs = {
  input: StepLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSubmitCreativeArgs = {
  input: SubmitCreativeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateAdLineArgs = {
  input: UpdateAdLineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationVoidInvoiceArgs = {
  input: VoidInvoiceInput;
};

export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  /** The share of its printed area that was sold, 0 to 1. */
  adRatio?: Maybe<Scalars['Float']['output']>;
  /** Revenue from advertisements in it. */
  adRevenue?: Maybe<AdRevenue>;
  /** Areas of its pages that are offered, by page. For staff, headquarters and finance; so are the next two. */
  adSlots?: Maybe<Array<AdSlot>>;
  format: PageFormat;
  id: Scalars['ID']['output'];
  pageCount: Scalars['Int']['output'];
};

export type OpenAdAccountInput = {
  advertiserId: Scalars['ID']['input'];
  /** The agency; left out where the advertiser buys itself. */
  buyer?: InputMaybe<LocalizedTextInput>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 0 to 180. */
  paymentDays?: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenAdAccountPayload = {
  __typename?: 'OpenAdAccountPayload';
  account?: Maybe<AdAccount>;
  userErrors: Array<UserError>;
};

export type OpenAdSlotsInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  issueDate: Scalars['Date']['input'];
  issueId: Scalars['ID']['input'];
  /** 1 to 200. */
  slots: Array<AdSlotInput>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenAdSlotsPayload = {
  __typename?: 'OpenAdSlotsPayload';
  slots?: Maybe<Array<AdSlot>>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** What the organisation spends on advertising, as a customer, in a month. For staff with their own customers, and finance. */
  adSpend?: Maybe<AdRevenue>;
  /**
   * An advertising company's figures of a month, `YYYY-MM`. For its own staff, headquarters and finance; null for an
   * organisation that is none.
   */
  advertisingFigures?: Maybe<AdvertisingFigures>;
  /** What an advertising company shows to everybody; null for all other organisations. */
  advertisingProfile?: Maybe<AdvertisingProfile>;
  id: Scalars['ID']['output'];
};


export type OrganisationAdSpendArgs = {
  month: Scalars['Month']['input'];
};


export type OrganisationAdvertisingFiguresArgs = {
  month: Scalars['Month']['input'];
};

/** A face out of doors, and the frames of its loop. */
export type OutdoorFace = {
  __typename?: 'OutdoorFace';
  /** Short name, unique in the company. */
  code: Scalars['String']['output'];
  /** Advertisements that share the face in turn; 1 where it does not change. */
  frames: Scalars['Int']['output'];
  heightCm: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  name: LocalizedText;
  organisation?: Maybe<Organisation>;
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

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /**
   * What is left of a product between two days, at most 92 days apart; of a print product on one page, such as `A1`, or
   * on all. Empty for a product that the caller may not see.
   */
  adAvails: Array<AdAvail>;
  adCreative?: Maybe<AdCreative>;
  /** The latest first. For the company's staff and finance. */
  adCreatives: AdCreativeConnection;
  adInvoice?: Maybe<AdInvoice>;
  /** Invoices that the caller may see, the latest first. */
  adInvoices: AdInvoiceConnection;
  adLine?: Maybe<AdLine>;
  /** Lines that the caller may see, the latest start first. */
  adLines: AdLineConnection;
  adOrder?: Maybe<AdOrder>;
  /** Orders that the caller may see, the latest start first. */
  adOrders: AdOrderConnection;
  adProduct?: Maybe<AdProduct>;
  /** Products that the caller may see, by their codes. */
  adProducts: AdProductConnection;
  /** What is owed on a day, today when left out, by age; all five buckets. For staff, headquarters and finance. */
  adReceivables?: Maybe<Array<AdReceivables>>;
  /**
   * Revenue of the months from `from` to `to`, `YYYY-MM`, at most 24, grouped by at most two dimensions, in their order.
   * For staff, headquarters and finance.
   */
  adRevenue?: Maybe<Array<AdRevenueRow>>;
  adSlot?: Maybe<AdSlot>;
  advertiser?: Maybe<Advertiser>;
  /** By name. For the company's staff and finance. */
  advertisers: AdvertiserConnection;
  outdoorFace?: Maybe<OutdoorFace>;
  outdoorFaces: OutdoorFaceConnection;
  rateCard?: Maybe<RateCard>;
  /** The latest first. */
  rateCards: RateCardConnection;
};


/** What can be asked. */
export type QueryAdAvailsArgs = {
  faceId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  page?: InputMaybe<Scalars['String']['input']>;
  productId: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


/** What can be asked. */
export type QueryAdCreativeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdCreativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<AdCreativeStatus>;
};


/** What can be asked. */
export type QueryAdInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<AdInvoiceStatus>;
};


/** What can be asked. */
export type QueryAdLineArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<AdLineStatus>;
};


/** What can be asked. */
export type QueryAdOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<AdOrderStatus>;
};


/** What can be asked. */
export type QueryAdProductArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  medium?: InputMaybe<AdMedium>;
};


/** What can be asked. */
export type QueryAdReceivablesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryAdRevenueArgs = {
  by?: Array<AdRevenueDimension>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryAdSlotArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdvertiserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAdvertisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryOutdoorFaceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOutdoorFacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryRateCardArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRateCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A list of prices and the time for which it holds; a company has one at a time. */
export type RateCard = {
  __typename?: 'RateCard';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  rates: Array<AdRate>;
  validFrom: Scalars['Date']['output'];
  /** The last day on which it holds. */
  validTo: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type RateCardConnection = {
  __typename?: 'RateCardConnection';
  edges: Array<RateCardEdge>;
  nodes: Array<RateCard>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type RateCardEdge = {
  __typename?: 'RateCardEdge';
  cursor: Scalars['String']['output'];
  node: RateCard;
};

export type RecordPaymentInput = {
  /** At most what is outstanding. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  invoiceId: Scalars['ID']['input'];
  method: AdPaymentMethod;
  /** Not in the future. */
  receivedOn: Scalars['Date']['input'];
  /** At most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPaymentPayload = {
  __typename?: 'RecordPaymentPayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};

export type RegisterAdvertiserInput = {
  /** At most 10. */
  contacts?: Array<AdvertiserContactInput>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  industry: Scalars['String']['input'];
  name: LocalizedTextInput;
  /** The body's id in the registry. */
  registeredId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterAdvertiserPayload = {
  __typename?: 'RegisterAdvertiserPayload';
  advertiser?: Maybe<Advertiser>;
  userErrors: Array<UserError>;
};

export type ReserveLineInput = {
  /** For OOH. */
  faceId?: InputMaybe<Scalars['ID']['input']>;
  /** How long it holds, in hours: 1 to 720. */
  holdHours?: Scalars['Int']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** For PRINT: as many slots of the product's size as the line has insertions. */
  slotIds?: Array<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReserveLinePayload = {
  __typename?: 'ReserveLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

export type ResubmitCreativeInput = {
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  landingUrl?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResubmitCreativePayload = {
  __typename?: 'ResubmitCreativePayload';
  creative?: Maybe<AdCreative>;
  userErrors: Array<UserError>;
};

export type ReviewCreativeInput = {
  /** Needed to reject; at most 1000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** APPROVED or REJECTED. */
  decision: AdCreativeStatus;
  /** The papers that were checked: at least one to approve, at most 20. */
  documents?: Array<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReviewCreativePayload = {
  __typename?: 'ReviewCreativePayload';
  creative?: Maybe<AdCreative>;
  userErrors: Array<UserError>;
};

export type Section = {
  __typename?: 'Section';
  /** Revenue from advertisements on the section's pages in a month, `YYYY-MM`. For staff, headquarters and finance. */
  adRevenue?: Maybe<AdRevenue>;
  id: Scalars['ID']['output'];
};


export type SectionAdRevenueArgs = {
  month: Scalars['Month']['input'];
};

export type SetAdAccountStatusInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  status: AdAccountStatus;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetAdAccountStatusPayload = {
  __typename?: 'SetAdAccountStatusPayload';
  account?: Maybe<AdAccount>;
  userErrors: Array<UserError>;
};

export type SetAdvertiserStatusInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Needed for LIMITED and DISAPPROVED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  status: AdvertiserStatus;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetAdvertiserStatusPayload = {
  __typename?: 'SetAdvertiserStatusPayload';
  advertiser?: Maybe<Advertiser>;
  userErrors: Array<UserError>;
};

export type SetDigitalAvailsInput = {
  /** Units a day; not less than is taken already. */
  capacity: Scalars['BigInt']['input'];
  from: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
  /** At most 366 days after `from`. */
  to: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetDigitalAvailsPayload = {
  __typename?: 'SetDigitalAvailsPayload';
  product?: Maybe<AdProduct>;
  userErrors: Array<UserError>;
};

export type StepLineInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Needed to decline, stop, and cancel a line in flight; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StepLinePayload = {
  __typename?: 'StepLinePayload';
  line?: Maybe<AdLine>;
  userErrors: Array<UserError>;
};

export type SubmitCreativeInput = {
  advertiserId: Scalars['ID']['input'];
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  kind: AdCreativeKind;
  /** http or https, at most 500 characters. */
  landingUrl?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SubmitCreativePayload = {
  __typename?: 'SubmitCreativePayload';
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

export type UpdateAdLineInput = {
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  quantity?: InputMaybe<Scalars['BigInt']['input']>;
  rateMinor?: InputMaybe<Scalars['BigInt']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateAdLinePayload = {
  __typename?: 'UpdateAdLinePayload';
  line?: Maybe<AdLine>;
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

export type VoidInvoiceInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type VoidInvoicePayload = {
  __typename?: 'VoidInvoicePayload';
  invoice?: Maybe<AdInvoice>;
  userErrors: Array<UserError>;
};



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
  AdInvoice: AdInvoice;
  AdLine: AdLine;
  AdOrder: AdOrder;
  AdProduct: AdProduct;
  AdSlot: AdSlot;
  Advertiser: Advertiser;
  Article: Article;
  Event: Event;
  MediaAsset: MediaAsset;
  NewspaperIssue: NewspaperIssue;
  Organisation: Organisation;
  OutdoorFace: OutdoorFace;
  RateCard: RateCard;
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
  AdInvoice:
    ( { __typename: 'AdInvoice' }
    & GraphQLRecursivePick<FederationTypes['AdInvoice'], {"id":true}> );
  AdLine:
    ( { __typename: 'AdLine' }
    & GraphQLRecursivePick<FederationTypes['AdLine'], {"id":true}> );
  AdOrder:
    ( { __typename: 'AdOrder' }
    & GraphQLRecursivePick<FederationTypes['AdOrder'], {"id":true}> );
  AdProduct:
    ( { __typename: 'AdProduct' }
    & GraphQLRecursivePick<FederationTypes['AdProduct'], {"id":true}> );
  AdSlot:
    ( { __typename: 'AdSlot' }
    & GraphQLRecursivePick<FederationTypes['AdSlot'], {"id":true}> );
  Advertiser:
    ( { __typename: 'Advertiser' }
    & GraphQLRecursivePick<FederationTypes['Advertiser'], {"id":true}> );
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
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
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"pageCount":true,"format":true}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  OutdoorFace:
    ( { __typename: 'OutdoorFace' }
    & GraphQLRecursivePick<FederationTypes['OutdoorFace'], {"id":true}> );
  RateCard:
    ( { __typename: 'RateCard' }
    & GraphQLRecursivePick<FederationTypes['RateCard'], {"id":true}> );
  Section:
    ( { __typename: 'Section' }
    & GraphQLRecursivePick<FederationTypes['Section'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdAccount: ResolverTypeWrapper<AdAccountRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdAccountStatus: AdAccountStatus;
  AdAgeingBucket: AdAgeingBucket;
  AdAssignment: ResolverTypeWrapper<AdAssignmentRow>;
  AdAssignmentInput: AdAssignmentInput;
  AdAvail: ResolverTypeWrapper<Omit<AdAvail, 'freeSlots'> & { freeSlots: Array<ResolversTypes['AdSlot']> }>;
  AdCreative: ResolverTypeWrapper<AdCreativeRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdCreativeConnection: ResolverTypeWrapper<Connection<AdCreativeRow>>;
  AdCreativeEdge: ResolverTypeWrapper<Omit<AdCreativeEdge, 'node'> & { node: ResolversTypes['AdCreative'] }>;
  AdCreativeKind: AdCreativeKind;
  AdCreativeStatus: AdCreativeStatus;
  AdDeliveryType: AdDeliveryType;
  AdInvoice: ResolverTypeWrapper<AdInvoiceRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdInvoiceConnection: ResolverTypeWrapper<Connection<AdInvoiceRow>>;
  AdInvoiceEdge: ResolverTypeWrapper<Omit<AdInvoiceEdge, 'node'> & { node: ResolversTypes['AdInvoice'] }>;
  AdInvoiceItem: ResolverTypeWrapper<AdInvoiceItemRow>;
  AdInvoiceItemInput: AdInvoiceItemInput;
  AdInvoiceStatus: AdInvoiceStatus;
  AdLine: ResolverTypeWrapper<AdLineRow>;
  AdLineConnection: ResolverTypeWrapper<Connection<AdLineRow>>;
  AdLineEdge: ResolverTypeWrapper<Omit<AdLineEdge, 'node'> & { node: ResolversTypes['AdLine'] }>;
  AdLineStatus: AdLineStatus;
  AdMedium: AdMedium;
  AdOrder: ResolverTypeWrapper<AdOrderRow>;
  AdOrderConnection: ResolverTypeWrapper<Connection<AdOrderRow>>;
  AdOrderEdge: ResolverTypeWrapper<Omit<AdOrderEdge, 'node'> & { node: ResolversTypes['AdOrder'] }>;
  AdOrderStatus: AdOrderStatus;
  AdPayment: ResolverTypeWrapper<AdPaymentRow>;
  AdPaymentMethod: AdPaymentMethod;
  AdPlacement: ResolverTypeWrapper<AdPlacementRow>;
  AdPlacementState: AdPlacementState;
  AdProduct: ResolverTypeWrapper<AdProductRow>;
  AdProductConnection: ResolverTypeWrapper<Connection<AdProductRow>>;
  AdProductEdge: ResolverTypeWrapper<Omit<AdProductEdge, 'node'> & { node: ResolversTypes['AdProduct'] }>;
  AdRate: ResolverTypeWrapper<AdRateRow>;
  AdRateInput: AdRateInput;
  AdRateType: AdRateType;
  AdReceivables: ResolverTypeWrapper<AdReceivables>;
  AdRevenue: ResolverTypeWrapper<AdRevenue>;
  AdRevenueDimension: AdRevenueDimension;
  AdRevenueRow: ResolverTypeWrapper<Omit<AdRevenueRow, 'advertiser' | 'issue' | 'section'> & { advertiser?: Maybe<ResolversTypes['Advertiser']>, issue?: Maybe<ResolversTypes['NewspaperIssue']>, section?: Maybe<ResolversTypes['Section']> }>;
  AdReview: ResolverTypeWrapper<AdReviewRow>;
  AdSlot: ResolverTypeWrapper<AdSlotRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdSlotAvailability: AdSlotAvailability;
  AdSlotInput: AdSlotInput;
  AdSlotSize: AdSlotSize;
  AdSponsorship: ResolverTypeWrapper<AdSponsorshipRow>;
  AddAdLineInput: AddAdLineInput;
  AddAdLinePayload: ResolverTypeWrapper<Omit<AddAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  Advertiser: ResolverTypeWrapper<AdvertiserRow>;
  AdvertiserConnection: ResolverTypeWrapper<Connection<AdvertiserRow>>;
  AdvertiserContact: ResolverTypeWrapper<AdvertiserContactRow>;
  AdvertiserContactInput: AdvertiserContactInput;
  AdvertiserEdge: ResolverTypeWrapper<Omit<AdvertiserEdge, 'node'> & { node: ResolversTypes['Advertiser'] }>;
  AdvertiserStatus: AdvertiserStatus;
  AdvertisingFigures: ResolverTypeWrapper<AdvertisingFigures>;
  AdvertisingProfile: ResolverTypeWrapper<AdvertisingProfileRow>;
  Article: ResolverTypeWrapper<Stub>;
  AssignCreativesInput: AssignCreativesInput;
  AssignCreativesPayload: ResolverTypeWrapper<Omit<AssignCreativesPayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookLineInput: BookLineInput;
  BookLinePayload: ResolverTypeWrapper<Omit<BookLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  Channel: ResolverTypeWrapper<Stub>;
  CreateAdOrderInput: CreateAdOrderInput;
  CreateAdOrderPayload: ResolverTypeWrapper<Omit<CreateAdOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['AdOrder']> }>;
  CreateAdProductInput: CreateAdProductInput;
  CreateAdProductPayload: ResolverTypeWrapper<Omit<CreateAdProductPayload, 'product'> & { product?: Maybe<ResolversTypes['AdProduct']> }>;
  CreateOutdoorFaceInput: CreateOutdoorFaceInput;
  CreateOutdoorFacePayload: ResolverTypeWrapper<Omit<CreateOutdoorFacePayload, 'face'> & { face?: Maybe<ResolversTypes['OutdoorFace']> }>;
  CreateRateCardInput: CreateRateCardInput;
  CreateRateCardPayload: ResolverTypeWrapper<Omit<CreateRateCardPayload, 'rateCard'> & { rateCard?: Maybe<ResolversTypes['RateCard']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAdOrderInput: DecideAdOrderInput;
  DecideAdOrderPayload: ResolverTypeWrapper<Omit<DecideAdOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['AdOrder']> }>;
  DraftInvoiceInput: DraftInvoiceInput;
  DraftInvoicePayload: ResolverTypeWrapper<Omit<DraftInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  Event: ResolverTypeWrapper<Stub>;
  IssueInvoiceInput: IssueInvoiceInput;
  IssueInvoicePayload: ResolverTypeWrapper<Omit<IssueInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: ResolverTypeWrapper<Stub>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewspaperIssue: ResolverTypeWrapper<NewspaperIssueRow>;
  OpenAdAccountInput: OpenAdAccountInput;
  OpenAdAccountPayload: ResolverTypeWrapper<Omit<OpenAdAccountPayload, 'account'> & { account?: Maybe<ResolversTypes['AdAccount']> }>;
  OpenAdSlotsInput: OpenAdSlotsInput;
  OpenAdSlotsPayload: ResolverTypeWrapper<Omit<OpenAdSlotsPayload, 'slots'> & { slots?: Maybe<Array<ResolversTypes['AdSlot']>> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  OutdoorFace: ResolverTypeWrapper<OutdoorFaceRow>;
  OutdoorFaceConnection: ResolverTypeWrapper<Connection<OutdoorFaceRow>>;
  OutdoorFaceEdge: ResolverTypeWrapper<Omit<OutdoorFaceEdge, 'node'> & { node: ResolversTypes['OutdoorFace'] }>;
  PageFormat: PageFormat;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateCard: ResolverTypeWrapper<RateCardRow>;
  RateCardConnection: ResolverTypeWrapper<Connection<RateCardRow>>;
  RateCardEdge: ResolverTypeWrapper<Omit<RateCardEdge, 'node'> & { node: ResolversTypes['RateCard'] }>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: ResolverTypeWrapper<Omit<RecordPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
  RegisterAdvertiserInput: RegisterAdvertiserInput;
  RegisterAdvertiserPayload: ResolverTypeWrapper<Omit<RegisterAdvertiserPayload, 'advertiser'> & { advertiser?: Maybe<ResolversTypes['Advertiser']> }>;
  ReserveLineInput: ReserveLineInput;
  ReserveLinePayload: ResolverTypeWrapper<Omit<ReserveLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  ResubmitCreativeInput: ResubmitCreativeInput;
  ResubmitCreativePayload: ResolverTypeWrapper<Omit<ResubmitCreativePayload, 'creative'> & { creative?: Maybe<ResolversTypes['AdCreative']> }>;
  ReviewCreativeInput: ReviewCreativeInput;
  ReviewCreativePayload: ResolverTypeWrapper<Omit<ReviewCreativePayload, 'creative'> & { creative?: Maybe<ResolversTypes['AdCreative']> }>;
  Section: ResolverTypeWrapper<Stub>;
  SetAdAccountStatusInput: SetAdAccountStatusInput;
  SetAdAccountStatusPayload: ResolverTypeWrapper<Omit<SetAdAccountStatusPayload, 'account'> & { account?: Maybe<ResolversTypes['AdAccount']> }>;
  SetAdvertiserStatusInput: SetAdvertiserStatusInput;
  SetAdvertiserStatusPayload: ResolverTypeWrapper<Omit<SetAdvertiserStatusPayload, 'advertiser'> & { advertiser?: Maybe<ResolversTypes['Advertiser']> }>;
  SetDigitalAvailsInput: SetDigitalAvailsInput;
  SetDigitalAvailsPayload: ResolverTypeWrapper<Omit<SetDigitalAvailsPayload, 'product'> & { product?: Maybe<ResolversTypes['AdProduct']> }>;
  StepLineInput: StepLineInput;
  StepLinePayload: ResolverTypeWrapper<Omit<StepLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  SubmitCreativeInput: SubmitCreativeInput;
  SubmitCreativePayload: ResolverTypeWrapper<Omit<SubmitCreativePayload, 'creative'> & { creative?: Maybe<ResolversTypes['AdCreative']> }>;
  TimeRangeInput: TimeRangeInput;
  UpdateAdLineInput: UpdateAdLineInput;
  UpdateAdLinePayload: ResolverTypeWrapper<Omit<UpdateAdLinePayload, 'line'> & { line?: Maybe<ResolversTypes['AdLine']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VoidInvoiceInput: VoidInvoiceInput;
  VoidInvoicePayload: ResolverTypeWrapper<Omit<VoidInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['AdInvoice']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdAccount: AdAccountRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AdAssignment: AdAssignmentRow;
  AdAssignmentInput: AdAssignmentInput;
  AdAvail: Omit<AdAvail, 'freeSlots'> & { freeSlots: Array<ResolversParentTypes['AdSlot']> };
  AdCreative: AdCreativeRow;
  String: Scalars['String']['output'];
  AdCreativeConnection: Connection<AdCreativeRow>;
  AdCreativeEdge: Omit<AdCreativeEdge, 'node'> & { node: ResolversParentTypes['AdCreative'] };
  AdInvoice: AdInvoiceRow;
  Boolean: Scalars['Boolean']['output'];
  AdInvoiceConnection: Connection<AdInvoiceRow>;
  AdInvoiceEdge: Omit<AdInvoiceEdge, 'node'> & { node: ResolversParentTypes['AdInvoice'] };
  AdInvoiceItem: AdInvoiceItemRow;
  AdInvoiceItemInput: AdInvoiceItemInput;
  AdLine: AdLineRow;
  AdLineConnection: Connection<AdLineRow>;
  AdLineEdge: Omit<AdLineEdge, 'node'> & { node: ResolversParentTypes['AdLine'] };
  AdOrder: AdOrderRow;
  AdOrderConnection: Connection<AdOrderRow>;
  AdOrderEdge: Omit<AdOrderEdge, 'node'> & { node: ResolversParentTypes['AdOrder'] };
  AdPayment: AdPaymentRow;
  AdPlacement: AdPlacementRow;
  AdProduct: AdProductRow;
  AdProductConnection: Connection<AdProductRow>;
  AdProductEdge: Omit<AdProductEdge, 'node'> & { node: ResolversParentTypes['AdProduct'] };
  AdRate: AdRateRow;
  AdRateInput: AdRateInput;
  AdReceivables: AdReceivables;
  AdRevenue: AdRevenue;
  AdRevenueRow: Omit<AdRevenueRow, 'advertiser' | 'issue' | 'section'> & { advertiser?: Maybe<ResolversParentTypes['Advertiser']>, issue?: Maybe<ResolversParentTypes['NewspaperIssue']>, section?: Maybe<ResolversParentTypes['Section']> };
  AdReview: AdReviewRow;
  AdSlot: AdSlotRow;
  Float: Scalars['Float']['output'];
  AdSlotInput: AdSlotInput;
  AdSponsorship: AdSponsorshipRow;
  AddAdLineInput: AddAdLineInput;
  AddAdLinePayload: Omit<AddAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  Advertiser: AdvertiserRow;
  AdvertiserConnection: Connection<AdvertiserRow>;
  AdvertiserContact: AdvertiserContactRow;
  AdvertiserContactInput: AdvertiserContactInput;
  AdvertiserEdge: Omit<AdvertiserEdge, 'node'> & { node: ResolversParentTypes['Advertiser'] };
  AdvertisingFigures: AdvertisingFigures;
  AdvertisingProfile: AdvertisingProfileRow;
  Article: Stub;
  AssignCreativesInput: AssignCreativesInput;
  AssignCreativesPayload: Omit<AssignCreativesPayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  BigInt: Scalars['BigInt']['output'];
  BookLineInput: BookLineInput;
  BookLinePayload: Omit<BookLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  Channel: Stub;
  CreateAdOrderInput: CreateAdOrderInput;
  CreateAdOrderPayload: Omit<CreateAdOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['AdOrder']> };
  CreateAdProductInput: CreateAdProductInput;
  CreateAdProductPayload: Omit<CreateAdProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['AdProduct']> };
  CreateOutdoorFaceInput: CreateOutdoorFaceInput;
  CreateOutdoorFacePayload: Omit<CreateOutdoorFacePayload, 'face'> & { face?: Maybe<ResolversParentTypes['OutdoorFace']> };
  CreateRateCardInput: CreateRateCardInput;
  CreateRateCardPayload: Omit<CreateRateCardPayload, 'rateCard'> & { rateCard?: Maybe<ResolversParentTypes['RateCard']> };
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DecideAdOrderInput: DecideAdOrderInput;
  DecideAdOrderPayload: Omit<DecideAdOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['AdOrder']> };
  DraftInvoiceInput: DraftInvoiceInput;
  DraftInvoicePayload: Omit<DraftInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  Event: Stub;
  IssueInvoiceInput: IssueInvoiceInput;
  IssueInvoicePayload: Omit<IssueInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: Stub;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  NewspaperIssue: NewspaperIssueRow;
  OpenAdAccountInput: OpenAdAccountInput;
  OpenAdAccountPayload: Omit<OpenAdAccountPayload, 'account'> & { account?: Maybe<ResolversParentTypes['AdAccount']> };
  OpenAdSlotsInput: OpenAdSlotsInput;
  OpenAdSlotsPayload: Omit<OpenAdSlotsPayload, 'slots'> & { slots?: Maybe<Array<ResolversParentTypes['AdSlot']>> };
  Organisation: Stub;
  OutdoorFace: OutdoorFaceRow;
  OutdoorFaceConnection: Connection<OutdoorFaceRow>;
  OutdoorFaceEdge: Omit<OutdoorFaceEdge, 'node'> & { node: ResolversParentTypes['OutdoorFace'] };
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RateCard: RateCardRow;
  RateCardConnection: Connection<RateCardRow>;
  RateCardEdge: Omit<RateCardEdge, 'node'> & { node: ResolversParentTypes['RateCard'] };
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: Omit<RecordPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
  RegisterAdvertiserInput: RegisterAdvertiserInput;
  RegisterAdvertiserPayload: Omit<RegisterAdvertiserPayload, 'advertiser'> & { advertiser?: Maybe<ResolversParentTypes['Advertiser']> };
  ReserveLineInput: ReserveLineInput;
  ReserveLinePayload: Omit<ReserveLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  ResubmitCreativeInput: ResubmitCreativeInput;
  ResubmitCreativePayload: Omit<ResubmitCreativePayload, 'creative'> & { creative?: Maybe<ResolversParentTypes['AdCreative']> };
  ReviewCreativeInput: ReviewCreativeInput;
  ReviewCreativePayload: Omit<ReviewCreativePayload, 'creative'> & { creative?: Maybe<ResolversParentTypes['AdCreative']> };
  Section: Stub;
  SetAdAccountStatusInput: SetAdAccountStatusInput;
  SetAdAccountStatusPayload: Omit<SetAdAccountStatusPayload, 'account'> & { account?: Maybe<ResolversParentTypes['AdAccount']> };
  SetAdvertiserStatusInput: SetAdvertiserStatusInput;
  SetAdvertiserStatusPayload: Omit<SetAdvertiserStatusPayload, 'advertiser'> & { advertiser?: Maybe<ResolversParentTypes['Advertiser']> };
  SetDigitalAvailsInput: SetDigitalAvailsInput;
  SetDigitalAvailsPayload: Omit<SetDigitalAvailsPayload, 'product'> & { product?: Maybe<ResolversParentTypes['AdProduct']> };
  StepLineInput: StepLineInput;
  StepLinePayload: Omit<StepLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  SubmitCreativeInput: SubmitCreativeInput;
  SubmitCreativePayload: Omit<SubmitCreativePayload, 'creative'> & { creative?: Maybe<ResolversParentTypes['AdCreative']> };
  TimeRangeInput: TimeRangeInput;
  UpdateAdLineInput: UpdateAdLineInput;
  UpdateAdLinePayload: Omit<UpdateAdLinePayload, 'line'> & { line?: Maybe<ResolversParentTypes['AdLine']> };
  UserError: UserError;
  VoidInvoiceInput: VoidInvoiceInput;
  VoidInvoicePayload: Omit<VoidInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['AdInvoice']> };
};

export type AdAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdAccount'] = ResolversParentTypes['AdAccount'], FederationReferenceType extends FederationReferenceTypes['AdAccount'] = FederationReferenceTypes['AdAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advertiser?: Resolver<ResolversTypes['Advertiser'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdAccountStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type AdCreativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreative'] = ResolversParentTypes['AdCreative'], FederationReferenceType extends FederationReferenceTypes['AdCreative'] = FederationReferenceTypes['AdCreative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdCreative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advertiser?: Resolver<ResolversTypes['Advertiser'], ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keepUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdCreativeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  landingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AdLine']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['AdReview']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdCreativeStatus'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCreativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreativeConnection'] = ResolversParentTypes['AdCreativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdCreativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdCreativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdCreativeEdge'] = ResolversParentTypes['AdCreativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdCreative'], ParentType, ContextType>;
};

export type AdInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoice'] = ResolversParentTypes['AdInvoice'], FederationReferenceType extends FederationReferenceTypes['AdInvoice'] = FederationReferenceTypes['AdInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fapiaoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AdInvoiceItem']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['AdPayment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdInvoiceStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdInvoiceConnection'] = ResolversParentTypes['AdInvoiceConnection']> = {
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
  line?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
};

export type AdLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLine'] = ResolversParentTypes['AdLine'], FederationReferenceType extends FederationReferenceTypes['AdLine'] = FederationReferenceTypes['AdLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['AdAssignment']>>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['AdPlacement']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['AdProduct'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCardCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCardRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['AdRateType'], ParentType, ContextType>;
  reservedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  sponsoredArticle?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  sponsoredEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sponsorship?: Resolver<Maybe<ResolversTypes['AdSponsorship']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stateChangeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdLineStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLineConnection'] = ResolversParentTypes['AdLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdLineEdge'] = ResolversParentTypes['AdLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdLine'], ParentType, ContextType>;
};

export type AdOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrder'] = ResolversParentTypes['AdOrder'], FederationReferenceType extends FederationReferenceTypes['AdOrder'] = FederationReferenceTypes['AdOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AdLine']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdOrderStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrderConnection'] = ResolversParentTypes['AdOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdOrderEdge'] = ResolversParentTypes['AdOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdOrder'], ParentType, ContextType>;
};

export type AdPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPayment'] = ResolversParentTypes['AdPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AdPaymentMethod'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdPlacement'] = ResolversParentTypes['AdPlacement']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  face?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType>;
  frame?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCardCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['AdSlot']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AdPlacementState'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AdProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdProduct'] = ResolversParentTypes['AdProduct'], FederationReferenceType extends FederationReferenceTypes['AdProduct'] = FederationReferenceTypes['AdProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowNoCreative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basePrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryType?: Resolver<ResolversTypes['AdDeliveryType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxFlightDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['AdMedium'], ParentType, ContextType>;
  minFlightDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['AdRateType'], ParentType, ContextType>;
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

export type AdRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRate'] = ResolversParentTypes['AdRate']> = {
  product?: Resolver<ResolversTypes['AdProduct'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type AdReceivablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdReceivables'] = ResolversParentTypes['AdReceivables']> = {
  bucket?: Resolver<ResolversTypes['AdAgeingBucket'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdRevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRevenue'] = ResolversParentTypes['AdRevenue']> = {
  booked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateCard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AdRevenueRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdRevenueRow'] = ResolversParentTypes['AdRevenueRow']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['AdMedium']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['AdRevenue'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type AdReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdReview'] = ResolversParentTypes['AdReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AdCreativeStatus'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSlot'] = ResolversParentTypes['AdSlot'], FederationReferenceType extends FederationReferenceTypes['AdSlot'] = FederationReferenceTypes['AdSlot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdSlot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['AdSlotAvailability'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['AdSlotSize'], ParentType, ContextType>;
};

export type AdSponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSponsorship'] = ResolversParentTypes['AdSponsorship']> = {
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sponsor?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AddAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAdLinePayload'] = ResolversParentTypes['AddAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvertiserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advertiser'] = ResolversParentTypes['Advertiser'], FederationReferenceType extends FederationReferenceTypes['Advertiser'] = FederationReferenceTypes['Advertiser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Advertiser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['AdvertiserContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdvertiserStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvertiserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertiserConnection'] = ResolversParentTypes['AdvertiserConnection']> = {
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
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type AssignCreativesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCreativesPayload'] = ResolversParentTypes['AssignCreativesPayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BookLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookLinePayload'] = ResolversParentTypes['BookLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreateAdOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdOrderPayload'] = ResolversParentTypes['CreateAdOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAdProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdProductPayload'] = ResolversParentTypes['CreateAdProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOutdoorFacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOutdoorFacePayload'] = ResolversParentTypes['CreateOutdoorFacePayload']> = {
  face?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateRateCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRateCardPayload'] = ResolversParentTypes['CreateRateCardPayload']> = {
  rateCard?: Resolver<Maybe<ResolversTypes['RateCard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAdOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAdOrderPayload'] = ResolversParentTypes['DecideAdOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftInvoicePayload'] = ResolversParentTypes['DraftInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sponsorLines?: Resolver<Maybe<Array<ResolversTypes['AdLine']>>, ParentType, ContextType>;
  sponsorships?: Resolver<Maybe<Array<ResolversTypes['AdSponsorship']>>, ParentType, ContextType>;
};

export type IssueInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueInvoicePayload'] = ResolversParentTypes['IssueInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediaAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAsset'] = ResolversParentTypes['MediaAsset'], FederationReferenceType extends FederationReferenceTypes['MediaAsset'] = FederationReferenceTypes['MediaAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediaAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedInCreatives?: Resolver<Maybe<Array<ResolversTypes['AdCreative']>>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAdLine?: Resolver<ResolversTypes['AddAdLinePayload'], ParentType, ContextType, RequireFields<MutationAddAdLineArgs, 'input'>>;
  assignCreatives?: Resolver<ResolversTypes['AssignCreativesPayload'], ParentType, ContextType, RequireFields<MutationAssignCreativesArgs, 'input'>>;
  bookLine?: Resolver<ResolversTypes['BookLinePayload'], ParentType, ContextType, RequireFields<MutationBookLineArgs, 'input'>>;
  cancelLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationCancelLineArgs, 'input'>>;
  createAdOrder?: Resolver<ResolversTypes['CreateAdOrderPayload'], ParentType, ContextType, RequireFields<MutationCreateAdOrderArgs, 'input'>>;
  createAdProduct?: Resolver<ResolversTypes['CreateAdProductPayload'], ParentType, ContextType, RequireFields<MutationCreateAdProductArgs, 'input'>>;
  createOutdoorFace?: Resolver<ResolversTypes['CreateOutdoorFacePayload'], ParentType, ContextType, RequireFields<MutationCreateOutdoorFaceArgs, 'input'>>;
  createRateCard?: Resolver<ResolversTypes['CreateRateCardPayload'], ParentType, ContextType, RequireFields<MutationCreateRateCardArgs, 'input'>>;
  decideAdOrder?: Resolver<ResolversTypes['DecideAdOrderPayload'], ParentType, ContextType, RequireFields<MutationDecideAdOrderArgs, 'input'>>;
  declineLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationDeclineLineArgs, 'input'>>;
  draftInvoice?: Resolver<ResolversTypes['DraftInvoicePayload'], ParentType, ContextType, RequireFields<MutationDraftInvoiceArgs, 'input'>>;
  finishLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationFinishLineArgs, 'input'>>;
  issueInvoice?: Resolver<ResolversTypes['IssueInvoicePayload'], ParentType, ContextType, RequireFields<MutationIssueInvoiceArgs, 'input'>>;
  openAdAccount?: Resolver<ResolversTypes['OpenAdAccountPayload'], ParentType, ContextType, RequireFields<MutationOpenAdAccountArgs, 'input'>>;
  openAdSlots?: Resolver<ResolversTypes['OpenAdSlotsPayload'], ParentType, ContextType, RequireFields<MutationOpenAdSlotsArgs, 'input'>>;
  pauseLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationPauseLineArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  registerAdvertiser?: Resolver<ResolversTypes['RegisterAdvertiserPayload'], ParentType, ContextType, RequireFields<MutationRegisterAdvertiserArgs, 'input'>>;
  reserveLine?: Resolver<ResolversTypes['ReserveLinePayload'], ParentType, ContextType, RequireFields<MutationReserveLineArgs, 'input'>>;
  resetLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationResetLineArgs, 'input'>>;
  resubmitCreative?: Resolver<ResolversTypes['ResubmitCreativePayload'], ParentType, ContextType, RequireFields<MutationResubmitCreativeArgs, 'input'>>;
  reviewCreative?: Resolver<ResolversTypes['ReviewCreativePayload'], ParentType, ContextType, RequireFields<MutationReviewCreativeArgs, 'input'>>;
  setAdAccountStatus?: Resolver<ResolversTypes['SetAdAccountStatusPayload'], ParentType, ContextType, RequireFields<MutationSetAdAccountStatusArgs, 'input'>>;
  setAdvertiserStatus?: Resolver<ResolversTypes['SetAdvertiserStatusPayload'], ParentType, ContextType, RequireFields<MutationSetAdvertiserStatusArgs, 'input'>>;
  setDigitalAvails?: Resolver<ResolversTypes['SetDigitalAvailsPayload'], ParentType, ContextType, RequireFields<MutationSetDigitalAvailsArgs, 'input'>>;
  startLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationStartLineArgs, 'input'>>;
  stopLine?: Resolver<ResolversTypes['StepLinePayload'], ParentType, ContextType, RequireFields<MutationStopLineArgs, 'input'>>;
  submitCreative?: Resolver<ResolversTypes['SubmitCreativePayload'], ParentType, ContextType, RequireFields<MutationSubmitCreativeArgs, 'input'>>;
  updateAdLine?: Resolver<ResolversTypes['UpdateAdLinePayload'], ParentType, ContextType, RequireFields<MutationUpdateAdLineArgs, 'input'>>;
  voidInvoice?: Resolver<ResolversTypes['VoidInvoicePayload'], ParentType, ContextType, RequireFields<MutationVoidInvoiceArgs, 'input'>>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue'], FederationReferenceType extends FederationReferenceTypes['NewspaperIssue'] = FederationReferenceTypes['NewspaperIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  adRevenue?: Resolver<Maybe<ResolversTypes['AdRevenue']>, ParentType, ContextType>;
  adSlots?: Resolver<Maybe<Array<ResolversTypes['AdSlot']>>, ParentType, ContextType>;
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

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adSpend?: Resolver<Maybe<ResolversTypes['AdRevenue']>, ParentType, ContextType, RequireFields<OrganisationAdSpendArgs, 'month'>>;
  advertisingFigures?: Resolver<Maybe<ResolversTypes['AdvertisingFigures']>, ParentType, ContextType, RequireFields<OrganisationAdvertisingFiguresArgs, 'month'>>;
  advertisingProfile?: Resolver<Maybe<ResolversTypes['AdvertisingProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutdoorFaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutdoorFace'] = ResolversParentTypes['OutdoorFace'], FederationReferenceType extends FederationReferenceTypes['OutdoorFace'] = FederationReferenceTypes['OutdoorFace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutdoorFace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heightCm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adAvails?: Resolver<Array<ResolversTypes['AdAvail']>, ParentType, ContextType, RequireFields<QueryAdAvailsArgs, 'from' | 'productId' | 'to'>>;
  adCreative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType, RequireFields<QueryAdCreativeArgs, 'id'>>;
  adCreatives?: Resolver<ResolversTypes['AdCreativeConnection'], ParentType, ContextType, RequireFields<QueryAdCreativesArgs, 'first'>>;
  adInvoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType, RequireFields<QueryAdInvoiceArgs, 'id'>>;
  adInvoices?: Resolver<ResolversTypes['AdInvoiceConnection'], ParentType, ContextType, RequireFields<QueryAdInvoicesArgs, 'first'>>;
  adLine?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType, RequireFields<QueryAdLineArgs, 'id'>>;
  adLines?: Resolver<ResolversTypes['AdLineConnection'], ParentType, ContextType, RequireFields<QueryAdLinesArgs, 'first'>>;
  adOrder?: Resolver<Maybe<ResolversTypes['AdOrder']>, ParentType, ContextType, RequireFields<QueryAdOrderArgs, 'id'>>;
  adOrders?: Resolver<ResolversTypes['AdOrderConnection'], ParentType, ContextType, RequireFields<QueryAdOrdersArgs, 'first'>>;
  adProduct?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType, RequireFields<QueryAdProductArgs, 'id'>>;
  adProducts?: Resolver<ResolversTypes['AdProductConnection'], ParentType, ContextType, RequireFields<QueryAdProductsArgs, 'first'>>;
  adReceivables?: Resolver<Maybe<Array<ResolversTypes['AdReceivables']>>, ParentType, ContextType, Partial<QueryAdReceivablesArgs>>;
  adRevenue?: Resolver<Maybe<Array<ResolversTypes['AdRevenueRow']>>, ParentType, ContextType, RequireFields<QueryAdRevenueArgs, 'by' | 'from' | 'to'>>;
  adSlot?: Resolver<Maybe<ResolversTypes['AdSlot']>, ParentType, ContextType, RequireFields<QueryAdSlotArgs, 'id'>>;
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType, RequireFields<QueryAdvertiserArgs, 'id'>>;
  advertisers?: Resolver<ResolversTypes['AdvertiserConnection'], ParentType, ContextType, RequireFields<QueryAdvertisersArgs, 'first'>>;
  outdoorFace?: Resolver<Maybe<ResolversTypes['OutdoorFace']>, ParentType, ContextType, RequireFields<QueryOutdoorFaceArgs, 'id'>>;
  outdoorFaces?: Resolver<ResolversTypes['OutdoorFaceConnection'], ParentType, ContextType, RequireFields<QueryOutdoorFacesArgs, 'first'>>;
  rateCard?: Resolver<Maybe<ResolversTypes['RateCard']>, ParentType, ContextType, RequireFields<QueryRateCardArgs, 'id'>>;
  rateCards?: Resolver<ResolversTypes['RateCardConnection'], ParentType, ContextType, RequireFields<QueryRateCardsArgs, 'first'>>;
};

export type RateCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateCard'] = ResolversParentTypes['RateCard'], FederationReferenceType extends FederationReferenceTypes['RateCard'] = FederationReferenceTypes['RateCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RateCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['AdRate']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RateCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateCardConnection'] = ResolversParentTypes['RateCardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RateCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RateCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RateCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateCardEdge'] = ResolversParentTypes['RateCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RateCard'], ParentType, ContextType>;
};

export type RecordPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentPayload'] = ResolversParentTypes['RecordPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterAdvertiserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAdvertiserPayload'] = ResolversParentTypes['RegisterAdvertiserPayload']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReserveLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveLinePayload'] = ResolversParentTypes['ReserveLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResubmitCreativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitCreativePayload'] = ResolversParentTypes['ResubmitCreativePayload']> = {
  creative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewCreativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCreativePayload'] = ResolversParentTypes['ReviewCreativePayload']> = {
  creative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'], FederationReferenceType extends FederationReferenceTypes['Section'] = FederationReferenceTypes['Section']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Section']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adRevenue?: Resolver<Maybe<ResolversTypes['AdRevenue']>, ParentType, ContextType, RequireFields<SectionAdRevenueArgs, 'month'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SetAdAccountStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdAccountStatusPayload'] = ResolversParentTypes['SetAdAccountStatusPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['AdAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAdvertiserStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAdvertiserStatusPayload'] = ResolversParentTypes['SetAdvertiserStatusPayload']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDigitalAvailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDigitalAvailsPayload'] = ResolversParentTypes['SetDigitalAvailsPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['AdProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepLinePayload'] = ResolversParentTypes['StepLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitCreativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitCreativePayload'] = ResolversParentTypes['SubmitCreativePayload']> = {
  creative?: Resolver<Maybe<ResolversTypes['AdCreative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAdLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdLinePayload'] = ResolversParentTypes['UpdateAdLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['AdLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoidInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidInvoicePayload'] = ResolversParentTypes['VoidInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['AdInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdAccount?: AdAccountResolvers<ContextType>;
  AdAssignment?: AdAssignmentResolvers<ContextType>;
  AdAvail?: AdAvailResolvers<ContextType>;
  AdCreative?: AdCreativeResolvers<ContextType>;
  AdCreativeConnection?: AdCreativeConnectionResolvers<ContextType>;
  AdCreativeEdge?: AdCreativeEdgeResolvers<ContextType>;
  AdInvoice?: AdInvoiceResolvers<ContextType>;
  AdInvoiceConnection?: AdInvoiceConnectionResolvers<ContextType>;
  AdInvoiceEdge?: AdInvoiceEdgeResolvers<ContextType>;
  AdInvoiceItem?: AdInvoiceItemResolvers<ContextType>;
  AdLine?: AdLineResolvers<ContextType>;
  AdLineConnection?: AdLineConnectionResolvers<ContextType>;
  AdLineEdge?: AdLineEdgeResolvers<ContextType>;
  AdOrder?: AdOrderResolvers<ContextType>;
  AdOrderConnection?: AdOrderConnectionResolvers<ContextType>;
  AdOrderEdge?: AdOrderEdgeResolvers<ContextType>;
  AdPayment?: AdPaymentResolvers<ContextType>;
  AdPlacement?: AdPlacementResolvers<ContextType>;
  AdProduct?: AdProductResolvers<ContextType>;
  AdProductConnection?: AdProductConnectionResolvers<ContextType>;
  AdProductEdge?: AdProductEdgeResolvers<ContextType>;
  AdRate?: AdRateResolvers<ContextType>;
  AdReceivables?: AdReceivablesResolvers<ContextType>;
  AdRevenue?: AdRevenueResolvers<ContextType>;
  AdRevenueRow?: AdRevenueRowResolvers<ContextType>;
  AdReview?: AdReviewResolvers<ContextType>;
  AdSlot?: AdSlotResolvers<ContextType>;
  AdSponsorship?: AdSponsorshipResolvers<ContextType>;
  AddAdLinePayload?: AddAdLinePayloadResolvers<ContextType>;
  Advertiser?: AdvertiserResolvers<ContextType>;
  AdvertiserConnection?: AdvertiserConnectionResolvers<ContextType>;
  AdvertiserContact?: AdvertiserContactResolvers<ContextType>;
  AdvertiserEdge?: AdvertiserEdgeResolvers<ContextType>;
  AdvertisingFigures?: AdvertisingFiguresResolvers<ContextType>;
  AdvertisingProfile?: AdvertisingProfileResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AssignCreativesPayload?: AssignCreativesPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BookLinePayload?: BookLinePayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CreateAdOrderPayload?: CreateAdOrderPayloadResolvers<ContextType>;
  CreateAdProductPayload?: CreateAdProductPayloadResolvers<ContextType>;
  CreateOutdoorFacePayload?: CreateOutdoorFacePayloadResolvers<ContextType>;
  CreateRateCardPayload?: CreateRateCardPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAdOrderPayload?: DecideAdOrderPayloadResolvers<ContextType>;
  DraftInvoicePayload?: DraftInvoicePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  IssueInvoicePayload?: IssueInvoicePayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  OpenAdAccountPayload?: OpenAdAccountPayloadResolvers<ContextType>;
  OpenAdSlotsPayload?: OpenAdSlotsPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OutdoorFace?: OutdoorFaceResolvers<ContextType>;
  OutdoorFaceConnection?: OutdoorFaceConnectionResolvers<ContextType>;
  OutdoorFaceEdge?: OutdoorFaceEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateCard?: RateCardResolvers<ContextType>;
  RateCardConnection?: RateCardConnectionResolvers<ContextType>;
  RateCardEdge?: RateCardEdgeResolvers<ContextType>;
  RecordPaymentPayload?: RecordPaymentPayloadResolvers<ContextType>;
  RegisterAdvertiserPayload?: RegisterAdvertiserPayloadResolvers<ContextType>;
  ReserveLinePayload?: ReserveLinePayloadResolvers<ContextType>;
  ResubmitCreativePayload?: ResubmitCreativePayloadResolvers<ContextType>;
  ReviewCreativePayload?: ReviewCreativePayloadResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SetAdAccountStatusPayload?: SetAdAccountStatusPayloadResolvers<ContextType>;
  SetAdvertiserStatusPayload?: SetAdvertiserStatusPayloadResolvers<ContextType>;
  SetDigitalAvailsPayload?: SetDigitalAvailsPayloadResolvers<ContextType>;
  StepLinePayload?: StepLinePayloadResolvers<ContextType>;
  SubmitCreativePayload?: SubmitCreativePayloadResolvers<ContextType>;
  UpdateAdLinePayload?: UpdateAdLinePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VoidInvoicePayload?: VoidInvoicePayloadResolvers<ContextType>;
};

