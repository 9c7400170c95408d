/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Connection, Stub } from '@media-graph/subgraph';
import type { Carrier as CarrierRow } from '../carrier/carrier.entity.ts';
import type { DistributionProfile as DistributionProfileRow, DistributionFigures as DistributionFiguresRow } from '../company/distribution-profile.entity.ts';
import type { Complaint as ComplaintRow } from '../complaint/complaint.entity.ts';
import type { CopyReturn as CopyReturnRow } from '../copy-return/copy-return.entity.ts';
import type { DeliveryRun as DeliveryRunRow } from '../delivery-run/delivery-run.entity.ts';
import type { IssuePlan as IssuePlanRow, Draw as DrawRow, PrintNotice as PrintNoticeRow } from '../issue-plan/issue-plan.entity.ts';
import type { Outlet as OutletRow } from '../outlet/outlet.entity.ts';
import type { RouteSheet as RouteSheetRow, RouteSheetStop as RouteSheetStopRow, RouteSheetProduct as RouteSheetProductRow } from '../route-sheet/route-sheet.entity.ts';
import type { DeliveryRoute as DeliveryRouteRow, RouteStop as RouteStopRow } from '../route/delivery-route.entity.ts';
import type { CarrierSettlement as CarrierSettlementRow } from '../settlement/carrier-settlement.entity.ts';
import type { Subscriber as SubscriberRow } from '../subscriber/subscriber.entity.ts';
import type { PaperSubscription as PaperSubscriptionRow, DeliveryPlacement as DeliveryPlacementRow, SubscriptionPause as SubscriptionPauseRow, SubscriptionEntry as SubscriptionEntryRow } from '../subscription/subscription.entity.ts';
import type { DistributedTitle as DistributedTitleRow } from '../title/distributed-title.entity.ts';
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

export type AddAddressStopInput = {
  addressId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 200 characters; nothing of a person. */
  note?: InputMaybe<Scalars['String']['input']>;
  routeId: Scalars['ID']['input'];
  /** The route's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddAddressStopPayload = {
  __typename?: 'AddAddressStopPayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

export type AddCarrierInput = {
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Pay for each copy delivered, 1 to 1000 fen. */
  copyRateMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddCarrierPayload = {
  __typename?: 'AddCarrierPayload';
  carrier?: Maybe<Carrier>;
  userErrors: Array<UserError>;
};

export type AddDeliveryAddressInput = {
  /** 3 to 200 characters. */
  address: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  subscriberId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryAddressPayload = {
  __typename?: 'AddDeliveryAddressPayload';
  address?: Maybe<DeliveryAddress>;
  subscriber?: Maybe<Subscriber>;
  userErrors: Array<UserError>;
};

export type AddDeliveryRouteInput = {
  carrierId: Scalars['ID']['input'];
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Time of day in Asia/Shanghai, as `07:00`. */
  deadline: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  name: LocalizedTextInput;
  /** 1 to 100 characters. */
  station: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryRoutePayload = {
  __typename?: 'AddDeliveryRoutePayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

export type AddOutletInput = {
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  kind: OutletKind;
  name: LocalizedTextInput;
  /** The route that stops at it from now on. */
  routeId: Scalars['ID']['input'];
  /** The route's version that was read. */
  routeVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  street: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddOutletPayload = {
  __typename?: 'AddOutletPayload';
  outlet?: Maybe<Outlet>;
  userErrors: Array<UserError>;
};

export type AddTitleInput = {
  /** 2 to 12 small letters and figures; unique in the company. */
  code: Scalars['String']['input'];
  /** Of one copy at an outlet, 1 to 100000 fen. */
  copyPriceMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  name: LocalizedTextInput;
  /** The days it appears on: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddTitlePayload = {
  __typename?: 'AddTitlePayload';
  title?: Maybe<DistributedTitle>;
  userErrors: Array<UserError>;
};

export type AdvanceSettlementInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  step: SettlementStep;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AdvanceSettlementPayload = {
  __typename?: 'AdvanceSettlementPayload';
  settlement?: Maybe<CarrierSettlement>;
  userErrors: Array<UserError>;
};

export type AssignCarrierInput = {
  carrierId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  routeId: Scalars['ID']['input'];
  /** The route's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignCarrierPayload = {
  __typename?: 'AssignCarrierPayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

export type CancelRunInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelRunPayload = {
  __typename?: 'CancelRunPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

/** Whoever drives a route. Name and telephone number are personal data: masked, unless a purpose is given. */
export type Carrier = {
  __typename?: 'Carrier';
  code: Scalars['String']['output'];
  /** Pay for each copy delivered; synthetic. For the company's own staff and the group's finance. */
  copyRate?: Maybe<Money>;
  id: Scalars['ID']['output'];
  /** Masked without a purpose; each reading in full is logged. For the company's own staff. */
  name?: Maybe<Scalars['String']['output']>;
  /** Masked without a purpose; each reading in full is logged. For the company's own staff. */
  phone?: Maybe<Scalars['String']['output']>;
  routes: Array<DeliveryRoute>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Whoever drives a route. Name and telephone number are personal data: masked, unless a purpose is given. */
export type CarrierNameArgs = {
  purpose?: InputMaybe<DataPurpose>;
};


/** Whoever drives a route. Name and telephone number are personal data: masked, unless a purpose is given. */
export type CarrierPhoneArgs = {
  purpose?: InputMaybe<DataPurpose>;
};

/** A page of carriers. */
export type CarrierConnection = {
  __typename?: 'CarrierConnection';
  edges: Array<CarrierEdge>;
  nodes: Array<Carrier>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A carrier and its place in a list. */
export type CarrierEdge = {
  __typename?: 'CarrierEdge';
  cursor: Scalars['String']['output'];
  node: Carrier;
};

/** A carrier's pay for a month: copies of completed runs by the rate, less the charges of complaints made good. Synthetic in the demonstration. */
export type CarrierSettlement = {
  __typename?: 'CarrierSettlement';
  carrier?: Maybe<Carrier>;
  /** Never more than the pay. */
  charges: Money;
  copies: Scalars['Int']['output'];
  copyRate: Money;
  id: Scalars['ID']['output'];
  /** As `2024-05`. */
  month: Scalars['Month']['output'];
  /** `pay` − `charges`. */
  net: Money;
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** `copies` × `copyRate`. */
  pay: Money;
  /** Completed runs. */
  runs: Scalars['Int']['output'];
  status: SettlementStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of settlements. */
export type CarrierSettlementConnection = {
  __typename?: 'CarrierSettlementConnection';
  edges: Array<CarrierSettlementEdge>;
  nodes: Array<CarrierSettlement>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A settlement and its place in a list. */
export type CarrierSettlementEdge = {
  __typename?: 'CarrierSettlementEdge';
  cursor: Scalars['String']['output'];
  node: CarrierSettlement;
};

export type CloseIssuePlanInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
  /** The plan's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseIssuePlanPayload = {
  __typename?: 'CloseIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** A subscriber's complaint about a delivery. Holds no personal data; who complains stands with the subscription. */
export type Complaint = {
  __typename?: 'Complaint';
  /** Taken off the carrier's pay when the complaint was made good; synthetic. */
  carrierCharge: Money;
  code: ComplaintCode;
  /** Days added to the subscription. */
  creditedDays: Scalars['Int']['output'];
  filedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  issueDate: Scalars['Date']['output'];
  reference: Scalars['String']['output'];
  resolution?: Maybe<Scalars['String']['output']>;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  route?: Maybe<DeliveryRoute>;
  status: ComplaintStatus;
  /** For the company's own staff and the group's finance. */
  subscription?: Maybe<PaperSubscription>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/**
 * What was wrong. MISSED and LATE count only after the route's deadline, the others at any time; each has the days that
 * it is credited with and the charge to the carrier.
 */
export type ComplaintCode =
  | 'DAMAGED'
  | 'LATE'
  | 'MISSED'
  | 'WET'
  | 'WRONG_PAPER';

/** A page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  edges: Array<ComplaintEdge>;
  nodes: Array<Complaint>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A complaint and its place in a list. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  cursor: Scalars['String']['output'];
  node: Complaint;
};

/** OPEN → REDELIVERED, CREDITED or REJECTED → RESOLVED; FORMAL is taken to a manager, from anywhere before the end. */
export type ComplaintStatus =
  | 'CREDITED'
  | 'FORMAL'
  | 'OPEN'
  | 'REDELIVERED'
  | 'REJECTED'
  | 'RESOLVED';

/** What is done about a complaint. */
export type ComplaintStep =
  /** The subscription grows by the days of the complaint's code. */
  | 'CREDIT'
  /** It goes to a manager. */
  | 'ESCALATE'
  /** Another copy was brought. */
  | 'REDELIVER'
  /** The complaint is not right. */
  | 'REJECT'
  /** It is at its end. */
  | 'RESOLVE';

/** Copies that came back from an outlet. */
export type CopyReturn = {
  __typename?: 'CopyReturn';
  copies: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  outlet?: Maybe<Outlet>;
  reason: ReturnReason;
  recordedAt: Scalars['DateTime']['output'];
};

/** Why personal data is read in full; it is written to the log with the reader's name. */
export type DataPurpose =
  /** To answer a complaint. */
  | 'COMPLAINT'
  /** Because the person asks what is stored, or wants it mended or deleted. */
  | 'DATA_SUBJECT_REQUEST'
  /** To bring a paper to somebody. */
  | 'DELIVERY'
  /** To collect or pay money. */
  | 'PAYMENT';

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a subscriber's papers go. */
export type DeliveryAddress = {
  __typename?: 'DeliveryAddress';
  /** To the street without a purpose; each reading in full is logged. For the company's own staff. */
  address?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};


/** Where a subscriber's papers go. */
export type DeliveryAddressAddressArgs = {
  purpose?: InputMaybe<DataPurpose>;
};

/** CARRIER brings it; POST sends it; PICKUP waits at an outlet. */
export type DeliveryMethod =
  | 'CARRIER'
  | 'PICKUP'
  | 'POST';

/** Where a subscription's copies go for a time. A temporary place goes before the regular one. */
export type DeliveryPlacement = {
  __typename?: 'DeliveryPlacement';
  address?: Maybe<DeliveryAddress>;
  delivery: DeliveryMethod;
  /** The first day. */
  from: Scalars['Date']['output'];
  isTemporary: Scalars['Boolean']['output'];
  outlet?: Maybe<Outlet>;
  /** The last day; null while it has no end. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** The way of one vehicle, stop by stop, from the press to subscribers, outlets and the station. */
export type DeliveryRoute = {
  __typename?: 'DeliveryRoute';
  carrier?: Maybe<Carrier>;
  code: Scalars['String']['output'];
  /** Time of day in Asia/Shanghai, such as `07:00`, by which every copy is delivered; a complaint that a paper is missing or late counts from then on. */
  deadline: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** The delivery station at which the rest of the copies is handed to carriers on foot. */
  station: Scalars['String']['output'];
  /** In the order in which they are driven. */
  stops: Array<RouteStop>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of routes. */
export type DeliveryRouteConnection = {
  __typename?: 'DeliveryRouteConnection';
  edges: Array<DeliveryRouteEdge>;
  nodes: Array<DeliveryRoute>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A route and its place in a list. */
export type DeliveryRouteEdge = {
  __typename?: 'DeliveryRouteEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryRoute;
};

/** One vehicle's way with one issue. */
export type DeliveryRun = {
  __typename?: 'DeliveryRun';
  /** Full bundles of 50 copies. */
  bundles: Scalars['Int']['output'];
  carrier?: Maybe<Carrier>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Copies on board. */
  copies: Scalars['Int']['output'];
  /** When every copy has to be delivered. */
  deadlineAt: Scalars['DateTime']['output'];
  departedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it was completed by its deadline; null until it is completed. */
  isOnTime?: Maybe<Scalars['Boolean']['output']>;
  issueDate: Scalars['Date']['output'];
  /** Copies beside the full bundles. */
  looseCopies: Scalars['Int']['output'];
  route?: Maybe<DeliveryRoute>;
  status: DeliveryRunStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** PLANNED with the print notice → DEPARTED → COMPLETED; CANCELLED never left. */
export type DeliveryRunStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DEPARTED'
  | 'PLANNED';

/** A newspaper or weekly that the company delivers, with the price that stands on its front page. */
export type DistributedTitle = {
  __typename?: 'DistributedTitle';
  /** Short name, such as `hzrb`; a `NewspaperIssue` of the group has it as its publication code. */
  code: Scalars['String']['output'];
  /** Of one copy at an outlet; synthetic. */
  copyPrice: Money;
  /** The company that delivers it. */
  deliveredBy?: Maybe<Organisation>;
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** The days it appears on: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** A distribution company's month in figures, of the group's newspaper: audit terms of gross and net circulation. */
export type DistributionFigures = {
  __typename?: 'DistributionFigures';
  complaints: Scalars['Int']['output'];
  /** Complaints for each 10000 copies of net circulation. */
  complaintsPer10k: Scalars['Float']['output'];
  /** Gross distribution of all issues, in copies. */
  grossCopies: Scalars['BigInt']['output'];
  /** Whether the figures were made for demonstration. */
  isSynthetic: Scalars['Boolean']['output'];
  /** Issues with a plan. */
  issues: Scalars['Int']['output'];
  /** As `2024-05`. */
  month: Scalars['Month']['output'];
  /** `grossCopies` − `returnedCopies`. */
  netCirculation: Scalars['BigInt']['output'];
  /** Share of completed runs that were in time, 0 to 1; null without runs. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** `returnedCopies` ÷ `grossCopies`, 0 to 1. */
  returnRate: Scalars['Float']['output'];
  returnedCopies: Scalars['BigInt']['output'];
};

/** What a distribution company says of itself to everybody. */
export type DistributionProfile = {
  __typename?: 'DistributionProfile';
  serviceArea: LocalizedText;
  subscriptionNote?: Maybe<LocalizedText>;
  titles: Array<DistributedTitle>;
};

/** Copies that a route or an outlet asks for. */
export type Draw = {
  __typename?: 'Draw';
  copies: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: DrawKind;
  outlet?: Maybe<Outlet>;
  /** Of these, how many came back. */
  returned: Scalars['Int']['output'];
  route?: Maybe<DeliveryRoute>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** SINGLE_COPY is for an outlet, the others are for a route. */
export type DrawKind =
  | 'FREE'
  | 'OFFICE'
  | 'SINGLE_COPY'
  | 'SUBSCRIPTION';

export type EraseSubscriberInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EraseSubscriberPayload = {
  __typename?: 'EraseSubscriberPayload';
  subscriber?: Maybe<Subscriber>;
  userErrors: Array<UserError>;
};

export type ExpireSubscriptionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ExpireSubscriptionPayload = {
  __typename?: 'ExpireSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

export type FileComplaintInput = {
  code: ComplaintCode;
  /** When it came in; now, when left out. Not in the future, nor before the day of the issue. */
  filedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
  /** 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
  subscriptionId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type FileComplaintPayload = {
  __typename?: 'FileComplaintPayload';
  complaint?: Maybe<Complaint>;
  userErrors: Array<UserError>;
};

/**
 * How many copies of an issue go where (要數), from the first demand to the last return. Sums are kept by the database.
 * Figures of the demonstration are synthetic.
 */
export type IssuePlan = {
  __typename?: 'IssuePlan';
  complaints: ComplaintConnection;
  /** When the last vehicle had delivered; null until then. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  draws: Array<Draw>;
  /** Copies given away. */
  freeDraw: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whether its figures were made for demonstration. */
  isSynthetic: Scalars['Boolean']['output'];
  /** The issue, where it is one of the group's newspaper. */
  issue?: Maybe<NewspaperIssue>;
  issueDate: Scalars['Date']['output'];
  /** Gross distribution without returns: `totalDraw` − `returnedCopies`. */
  netCirculation: Scalars['Int']['output'];
  notices: Array<PrintNotice>;
  /** Copies that print notices have asked the printing works for; equal to `totalDraw` while the plan is not open. */
  notifiedCopies: Scalars['Int']['output'];
  /** Copies for the house. */
  officeDraw: Scalars['Int']['output'];
  /** Share of the completed runs that were in time, 0 to 1; null without any. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  returnedCopies: Scalars['Int']['output'];
  returns: Array<CopyReturn>;
  runs: Array<DeliveryRun>;
  /** Copies for outlets; only these may come back. */
  singleCopyDraw: Scalars['Int']['output'];
  status: IssuePlanStatus;
  /** Copies for subscribers. */
  subscriptionDraw: Scalars['Int']['output'];
  title?: Maybe<DistributedTitle>;
  /** All copies that leave the press: gross distribution. */
  totalDraw: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. Sums are kept by the database.
 * Figures of the demonstration are synthetic.
 */
export type IssuePlanComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of plans. */
export type IssuePlanConnection = {
  __typename?: 'IssuePlanConnection';
  edges: Array<IssuePlanEdge>;
  nodes: Array<IssuePlan>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A plan and its place in a list. */
export type IssuePlanEdge = {
  __typename?: 'IssuePlanEdge';
  cursor: Scalars['String']['output'];
  node: IssuePlan;
};

/** COLLECTING takes draws; NOTIFIED has told the printing works; DISPATCHED is on the road and takes returns; CLOSED is final. */
export type IssuePlanStatus =
  | 'CLOSED'
  | 'COLLECTING'
  | 'DISPATCHED'
  | 'NOTIFIED';

export type IssuePrintNoticeInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
  /** The printing works. */
  printerId: Scalars['ID']['input'];
  /** The plan's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssuePrintNoticePayload = {
  __typename?: 'IssuePrintNoticePayload';
  notice?: Maybe<PrintNotice>;
  plan?: Maybe<IssuePlan>;
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

export type MoveSubscriptionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day at the new place, within the term. */
  on: Scalars['Date']['input'];
  place: PlaceInput;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveSubscriptionPayload = {
  __typename?: 'MoveSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a subscriber's address at the end of a route before its station. Takes the role `staff`. */
  addAddressStop: AddAddressStopPayload;
  /** Writes down a new carrier. Takes the role `staff`. */
  addCarrier: AddCarrierPayload;
  /** Writes down one more address of a customer. Takes the role `staff`. */
  addDeliveryAddress: AddDeliveryAddressPayload;
  /** Opens a route with its station as the only stop. Takes the role `staff`. */
  addDeliveryRoute: AddDeliveryRoutePayload;
  /** Opens an outlet, at the end of a route before its station. Takes the role `staff`. */
  addOutlet: AddOutletPayload;
  /** Takes a newspaper or weekly into the delivery. Takes the role `staff`. */
  addTitle: AddTitlePayload;
  /** Takes a settlement one step on. Takes the role `staff`. */
  advanceSettlement: AdvanceSettlementPayload;
  /** Gives a route to another carrier; runs that are planned already stay with the one before. Takes the role `staff`. */
  assignCarrier: AssignCarrierPayload;
  /** A vehicle will not leave. */
  cancelRun: CancelRunPayload;
  /** Ends the time for returns. Every run must have been completed or cancelled. */
  closeIssuePlan: CloseIssuePlanPayload;
  /**
   * Deletes a person's name, telephone number and addresses, and the stops at them; the subscriptions stay as figures. Every
   * subscription must have been stopped or have expired. Takes the role `staff`.
   */
  eraseSubscriber: EraseSubscriberPayload;
  /** Closes a subscription whose last day has passed. */
  expireSubscription: ExpireSubscriptionPayload;
  /** Writes down a complaint about an issue; DUPLICATE for the same one twice. Takes the role `staff`. */
  fileComplaint: FileComplaintPayload;
  /**
   * Tells the printing works the sum of the draws, and plans a run for each route that has copies. After the draws were
   * opened again, the notice is a supplement over what was added; less than was notified cannot be asked for.
   */
  issuePrintNotice: IssuePrintNoticePayload;
  /** Brings the papers to another place from a day on. */
  moveSubscription: MoveSubscriptionPayload;
  /** Begins to collect the draws of an issue. Takes the role `staff`, as all of these do. */
  openIssuePlan: OpenIssuePlanPayload;
  /** Stops the papers for a time that is still open; one that is active. */
  pauseSubscription: PauseSubscriptionPayload;
  /** Computes a carrier's pay for a month; DUPLICATE when there is one that is not void. Takes the role `staff`. */
  prepareSettlement: PrepareSettlementPayload;
  /** A vehicle has served its last stop. */
  recordDelivery: RecordDeliveryPayload;
  /** A vehicle has left; with the first one the issue is dispatched. Takes the role `staff`, as all of these do. */
  recordDeparture: RecordDeparturePayload;
  /** Writes down what outlets gave back; never more than they got. All lines or none. Takes the role `staff`. */
  recordReturns: RecordReturnsPayload;
  /** Gives back the price of the days that were not delivered, once; one that was stopped. */
  refundSubscription: RefundSubscriptionPayload;
  /** Writes down a new customer with an address. Takes the role `staff`. */
  registerSubscriber: RegisterSubscriberPayload;
  /** Adds months to a subscription that is active, or begins one again that has expired. */
  renewSubscription: RenewSubscriptionPayload;
  /** Opens the draws again after a notice, before the first vehicle leaves. */
  reopenDraws: ReopenDrawsPayload;
  /** Puts the stops of a route in another order. Takes the role `staff`. */
  resequenceRoute: ResequenceRoutePayload;
  /** Takes a complaint one step on. Takes the role `staff`. */
  resolveComplaint: ResolveComplaintPayload;
  /** Brings papers again and adds the days of the pause to the term; one that is paused. */
  resumeSubscription: ResumeSubscriptionPayload;
  /** Says how many copies a route or an outlet gets, while draws are collected. */
  setDraw: SetDrawPayload;
  /** Brings the papers to another place for some days. CONFLICT_OVERLAP when there is another for one of them. */
  setTemporaryAddress: SetTemporaryAddressPayload;
  /** Begins a subscription at a place. Takes the role `staff`, as all of these do. */
  startSubscription: StartSubscriptionPayload;
  /** Ends a subscription before its time. */
  stopSubscription: StopSubscriptionPayload;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddAddressStopArgs = {
  input: AddAddressStopInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddCarrierArgs = {
  input: AddCarrierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryAddressArgs = {
  input: AddDeliveryAddressInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryRouteArgs = {
  input: AddDeliveryRouteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddOutletArgs = {
  input: AddOutletInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddTitleArgs = {
  input: AddTitleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAdvanceSettlementArgs = {
  input: AdvanceSettlementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignCarrierArgs = {
  input: AssignCarrierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelRunArgs = {
  input: CancelRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseIssuePlanArgs = {
  input: CloseIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEraseSubscriberArgs = {
  input: EraseSubscriberInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationExpireSubscriptionArgs = {
  input: ExpireSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssuePrintNoticeArgs = {
  input: IssuePrintNoticeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveSubscriptionArgs = {
  input: MoveSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenIssuePlanArgs = {
  input: OpenIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPauseSubscriptionArgs = {
  input: PauseSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPrepareSettlementArgs = {
  input: PrepareSettlementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordDepartureArgs = {
  input: RecordDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordReturnsArgs = {
  input: RecordReturnsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRefundSubscriptionArgs = {
  input: RefundSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterSubscriberArgs = {
  input: RegisterSubscriberInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRenewSubscriptionArgs = {
  input: RenewSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenDrawsArgs = {
  input: ReopenDrawsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResequenceRouteArgs = {
  input: ResequenceRouteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResolveComplaintArgs = {
  input: ResolveComplaintInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResumeSubscriptionArgs = {
  input: ResumeSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetDrawArgs = {
  input: SetDrawInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetTemporaryAddressArgs = {
  input: SetTemporaryAddressInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartSubscriptionArgs = {
  input: StartSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStopSubscriptionArgs = {
  input: StopSubscriptionInput;
};

export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  /** Seen like `returns`; the newest first. */
  complaints?: Maybe<ComplaintConnection>;
  /** When the last vehicle had served its last stop. Seen like `returns`. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the copies were planned; null for those who may not see it. */
  distributionPlan?: Maybe<IssuePlan>;
  goodCopies?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Gross distribution without returns, in copies. Seen like `returns`. */
  netCirculation?: Maybe<Scalars['Int']['output']>;
  /** Share of the runs completed in time, 0 to 1. Seen like `returns`. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** Returns as a share of the good copies of the press, 0 to 1. Seen like `returns`. */
  returnRate?: Maybe<Scalars['Float']['output']>;
  /** Copies that came back from outlets. For the distribution company's staff and headquarters. Synthetic in the demonstration. */
  returns?: Maybe<Scalars['Int']['output']>;
  /**
   * Copies that the draws ask for: gross distribution. For the distribution company's staff, headquarters, and the
   * printing works to which the print notice went; others get FORBIDDEN. Synthetic in the demonstration.
   */
  totalDraw?: Maybe<Scalars['Int']['output']>;
  /** Copies drawn beyond the good copies of the press; 0 when the run covers the draws. Seen like `returns`. */
  uncoveredCopies?: Maybe<Scalars['Int']['output']>;
};


export type NewspaperIssueComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type OpenIssuePlanInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** A day on which the title appears, at most a year from today. */
  issueDate: Scalars['Date']['input'];
  /** The `NewspaperIssue`, where it is one of the group's newspaper. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  titleId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenIssuePlanPayload = {
  __typename?: 'OpenIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** A distribution company's month, as `2024-05`; null without any. For its own staff, headquarters and finance; others get FORBIDDEN. */
  distributionFigures?: Maybe<DistributionFigures>;
  /** What a distribution company offers; null for an organisation that is none. */
  distributionProfile?: Maybe<DistributionProfile>;
  id: Scalars['ID']['output'];
};


export type OrganisationDistributionFiguresArgs = {
  month: Scalars['Month']['input'];
};

/** A place that sells single copies. */
export type Outlet = {
  __typename?: 'Outlet';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: OutletKind;
  name: LocalizedText;
  /** Where it stands; a place of business, not a home. */
  street: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of outlets. */
export type OutletConnection = {
  __typename?: 'OutletConnection';
  edges: Array<OutletEdge>;
  nodes: Array<Outlet>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** An outlet and its place in a list. */
export type OutletEdge = {
  __typename?: 'OutletEdge';
  cursor: Scalars['String']['output'];
  node: Outlet;
};

/** What an outlet is. */
export type OutletKind =
  | 'HOTEL'
  | 'KIOSK'
  | 'SCHOOL'
  | 'SHOP'
  | 'STATION_HALL';

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A term of papers for a subscriber. Prices are synthetic in the demonstration. */
export type PaperSubscription = {
  __typename?: 'PaperSubscription';
  /** Of each issue. */
  copies: Scalars['Int']['output'];
  /** The last day; pauses and credited complaints move it. */
  endsOn: Scalars['Date']['output'];
  /** All that has happened to it, the earliest first. */
  entries: Array<SubscriptionEntry>;
  id: Scalars['ID']['output'];
  pauses: Array<SubscriptionPause>;
  /** Where the copies go and from when to when. For the company's own staff. */
  placements?: Maybe<Array<DeliveryPlacement>>;
  /** For the whole term. */
  pricePaid: Money;
  reference: Scalars['String']['output'];
  /** What would be given back if it stopped on this day: the price by the share of days not delivered. */
  refundable: Money;
  refunded: Money;
  /** The first day. */
  startsOn: Scalars['Date']['output'];
  status: SubscriptionStatus;
  /** The first day without a paper, once it was stopped. */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  subscriber?: Maybe<Subscriber>;
  title?: Maybe<DistributedTitle>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A term of papers for a subscriber. Prices are synthetic in the demonstration. */
export type PaperSubscriptionRefundableArgs = {
  on: Scalars['Date']['input'];
};

/** A page of subscriptions. */
export type PaperSubscriptionConnection = {
  __typename?: 'PaperSubscriptionConnection';
  edges: Array<PaperSubscriptionEdge>;
  nodes: Array<PaperSubscription>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A subscription and its place in a list. */
export type PaperSubscriptionEdge = {
  __typename?: 'PaperSubscriptionEdge';
  cursor: Scalars['String']['output'];
  node: PaperSubscription;
};

export type PauseSubscriptionInput = {
  /** The first day without a paper, within the term. */
  from: Scalars['Date']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PauseSubscriptionPayload = {
  __typename?: 'PauseSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Where copies go: an address of the subscriber for CARRIER and POST, an outlet for PICKUP. */
export type PlaceInput = {
  addressId?: InputMaybe<Scalars['ID']['input']>;
  delivery?: DeliveryMethod;
  outletId?: InputMaybe<Scalars['ID']['input']>;
};

export type PrepareSettlementInput = {
  carrierId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** A month that is over, as `2024-05`. */
  month: Scalars['Month']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PrepareSettlementPayload = {
  __typename?: 'PrepareSettlementPayload';
  settlement?: Maybe<CarrierSettlement>;
  userErrors: Array<UserError>;
};

/** The print-number notice (印數通知單): how many copies the printing works shall print. Seen by both houses and by headquarters. */
export type PrintNotice = {
  __typename?: 'PrintNotice';
  /** Of a supplement, what it adds. */
  copies: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  issue?: Maybe<NewspaperIssue>;
  issueDate: Scalars['Date']['output'];
  issuedAt: Scalars['DateTime']['output'];
  kind: PrintNoticeKind;
  /** 1 is the original, what follows are supplements (加印). */
  number: Scalars['Int']['output'];
  printer?: Maybe<Organisation>;
};

/** A page of print notices. */
export type PrintNoticeConnection = {
  __typename?: 'PrintNoticeConnection';
  edges: Array<PrintNoticeEdge>;
  nodes: Array<PrintNotice>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A print notice and its place in a list. */
export type PrintNoticeEdge = {
  __typename?: 'PrintNoticeEdge';
  cursor: Scalars['String']['output'];
  node: PrintNotice;
};

/** ORIGINAL is the first notice of an issue; SUPPLEMENT asks for more (加印). */
export type PrintNoticeKind =
  | 'ORIGINAL'
  | 'SUPPLEMENT';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** A carrier; null when the caller may not see it. */
  carrier?: Maybe<Carrier>;
  /** A settlement; null when the caller may not see it. */
  carrierSettlement?: Maybe<CarrierSettlement>;
  /** The settlements that the caller may see, the newest month first. */
  carrierSettlements: CarrierSettlementConnection;
  /** The carriers that the caller may see, by code. */
  carriers: CarrierConnection;
  /** A complaint; null when the caller may not see it. */
  complaint?: Maybe<Complaint>;
  /** The complaints that the caller may see, the newest first. */
  complaints: ComplaintConnection;
  /** A route; null when the caller may not see it. */
  deliveryRoute?: Maybe<DeliveryRoute>;
  /** The routes that the caller may see, by code. */
  deliveryRoutes: DeliveryRouteConnection;
  /** A run; null when the caller may not see it. */
  deliveryRun?: Maybe<DeliveryRun>;
  /** What is delivered, by code. */
  distributedTitles: Array<DistributedTitle>;
  /** Active subscriptions whose last day is before `before`, the first to end first: whom to ask for a renewal. */
  expiringSubscriptions: PaperSubscriptionConnection;
  /** A plan; null when the caller may not see it. */
  issuePlan?: Maybe<IssuePlan>;
  /** The plans that the caller may see, the newest issue first. */
  issuePlans: IssuePlanConnection;
  /** An outlet; null when the caller may not see it. */
  outlet?: Maybe<Outlet>;
  /** The outlets that the caller may see, by code. */
  outlets: OutletConnection;
  /** A subscription; null when there is none or the caller may not see it, like every thing asked for by its id. */
  paperSubscription?: Maybe<PaperSubscription>;
  /** The subscriptions that the caller may see, by reference. */
  paperSubscriptions: PaperSubscriptionConnection;
  /** The print notices that the caller wrote or got, the newest first. */
  printNotices: PrintNoticeConnection;
  /** The sheet of a route for an issue; null when the caller may not see the route or there is no plan for the issue. For the company's own staff. */
  routeSheet?: Maybe<RouteSheet>;
  /** A subscriber; null when the caller may not see it. */
  subscriber?: Maybe<Subscriber>;
  /** The subscribers that the caller may see, by customer number. */
  subscribers: SubscriberConnection;
};


/** What can be asked. */
export type QueryCarrierArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCarrierSettlementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCarrierSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  month?: InputMaybe<Scalars['Month']['input']>;
};


/** What can be asked. */
export type QueryCarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ComplaintStatus>;
};


/** What can be asked. */
export type QueryDeliveryRouteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryDeliveryRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpiringSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before: Scalars['Date']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryIssuePlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryIssuePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryOutletArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryPaperSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaperSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<SubscriptionStatus>;
};


/** What can be asked. */
export type QueryPrintNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryRouteSheetArgs = {
  issueId: Scalars['ID']['input'];
  routeId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySubscriberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySubscribersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type RecordDeliveryInput = {
  /** When the last stop was served; now, when left out. Not in the future, nor before it left. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordDeliveryPayload = {
  __typename?: 'RecordDeliveryPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

export type RecordDepartureInput = {
  /** When it left; now, when left out. Not in the future, nor before the day that goes before the issue's. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordDeparturePayload = {
  __typename?: 'RecordDeparturePayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

export type RecordReturnsInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200. */
  lines: Array<ReturnLineInput>;
  planId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordReturnsPayload = {
  __typename?: 'RecordReturnsPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

export type RefundSubscriptionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RefundSubscriptionPayload = {
  __typename?: 'RefundSubscriptionPayload';
  /** What was given back. */
  refund?: Maybe<Money>;
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

export type RegisterSubscriberInput = {
  /** 3 to 200 characters. */
  address: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  kind?: SubscriberKind;
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone: Scalars['String']['input'];
  /** Customer number: 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterSubscriberPayload = {
  __typename?: 'RegisterSubscriberPayload';
  subscriber?: Maybe<Subscriber>;
  userErrors: Array<UserError>;
};

export type RenewSubscriptionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60. */
  months: Scalars['Int']['input'];
  /** For the added term, in fen. */
  pricePaidMinor: Scalars['BigInt']['input'];
  /** The first day of the added term, for a subscription that has expired. */
  restartsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RenewSubscriptionPayload = {
  __typename?: 'RenewSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

export type ReopenDrawsInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
  /** The plan's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenDrawsPayload = {
  __typename?: 'ReopenDrawsPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

export type ResequenceRouteInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  routeId: Scalars['ID']['input'];
  /** All stops of the route, in the new order. */
  stopIds: Array<Scalars['ID']['input']>;
  /** The route's version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResequenceRoutePayload = {
  __typename?: 'ResequenceRoutePayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

export type ResolveComplaintInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters; must be given to REJECT and to RESOLVE. Nothing of a person. */
  resolution?: InputMaybe<Scalars['String']['input']>;
  step: ComplaintStep;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResolveComplaintPayload = {
  __typename?: 'ResolveComplaintPayload';
  complaint?: Maybe<Complaint>;
  userErrors: Array<UserError>;
};

export type ResumeSubscriptionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day with a paper again, later than the pause began and at most a year after it. */
  on: Scalars['Date']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumeSubscriptionPayload = {
  __typename?: 'ResumeSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Copies of one outlet, for one reason. */
export type ReturnLineInput = {
  /** 1 to 1000000. */
  copies: Scalars['Int']['input'];
  outletId: Scalars['ID']['input'];
  reason?: ReturnReason;
};

/** Why copies came back; SURPLUS is more than the outlet had asked for. */
export type ReturnReason =
  | 'DAMAGED'
  | 'SURPLUS'
  | 'UNSOLD';

/** What a driver needs for one route on the day of an issue. As a page to print: `GET /distribution/route-sheet/{issueId}/{routeId}`. */
export type RouteSheet = {
  __typename?: 'RouteSheet';
  issueDate: Scalars['Date']['output'];
  /** Copies that stops ask for beyond the route's draw; 0 when the draw is large enough. */
  missingCopies: Scalars['Int']['output'];
  /** Of every title, all stops together: what is on board. */
  products: Array<RouteSheetProduct>;
  route: DeliveryRoute;
  /** In the order in which they are driven. */
  stops: Array<RouteSheetStop>;
};

/** Copies of a title. */
export type RouteSheetProduct = {
  __typename?: 'RouteSheetProduct';
  copies: Scalars['Int']['output'];
  title: DistributedTitle;
};

/** A stop and what is left there. */
export type RouteSheetStop = {
  __typename?: 'RouteSheetStop';
  /** Of a subscriber, to the street without a purpose. */
  address?: Maybe<Scalars['String']['output']>;
  kind: RouteStopKind;
  /** Name of the outlet or the station; of a person, masked without a purpose. */
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Those of which at least one copy is left here. */
  products: Array<RouteSheetProduct>;
  sequence: Scalars['Int']['output'];
};


/** A stop and what is left there. */
export type RouteSheetStopAddressArgs = {
  purpose?: InputMaybe<DataPurpose>;
};


/** A stop and what is left there. */
export type RouteSheetStopNameArgs = {
  purpose?: InputMaybe<DataPurpose>;
};

/** A place where the vehicle stops. */
export type RouteStop = {
  __typename?: 'RouteStop';
  address?: Maybe<DeliveryAddress>;
  id: Scalars['ID']['output'];
  kind: RouteStopKind;
  /** For the driver, such as where to leave the bundle; holds nothing of a person. */
  note?: Maybe<Scalars['String']['output']>;
  outlet?: Maybe<Outlet>;
  /** From 1 on. */
  sequence: Scalars['Int']['output'];
};

/** ADDRESS is a subscriber's; OUTLET sells single copies; STATION takes the rest. */
export type RouteStopKind =
  | 'ADDRESS'
  | 'OUTLET'
  | 'STATION';

export type SetDrawInput = {
  /** 0 to 1000000. */
  copies: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  kind: DrawKind;
  /** For SINGLE_COPY. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  planId: Scalars['ID']['input'];
  /** For all kinds but SINGLE_COPY. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draw that was read; left out for the first. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetDrawPayload = {
  __typename?: 'SetDrawPayload';
  draw?: Maybe<Draw>;
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

export type SetTemporaryAddressInput = {
  /** The first day there, within the term. */
  from: Scalars['Date']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  place: PlaceInput;
  /** The last day there, within the term. */
  until: Scalars['Date']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetTemporaryAddressPayload = {
  __typename?: 'SetTemporaryAddressPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** PREPARED → APPROVED, by somebody else → PAID; VOID before it is paid. */
export type SettlementStatus =
  | 'APPROVED'
  | 'PAID'
  | 'PREPARED'
  | 'VOID';

/** What is done with a settlement; APPROVE sends it to payment, VOID makes room for another. */
export type SettlementStep =
  /** By somebody other than who prepared it. */
  | 'APPROVE'
  | 'PAY'
  | 'VOID';

export type StartSubscriptionInput = {
  /** 1 to 1000. */
  copies?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60. */
  months: Scalars['Int']['input'];
  place: PlaceInput;
  /** For the whole term, in fen. */
  pricePaidMinor: Scalars['BigInt']['input'];
  /** 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
  /** The first day, at most a year from today. */
  startsOn: Scalars['Date']['input'];
  subscriberId: Scalars['ID']['input'];
  titleId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartSubscriptionPayload = {
  __typename?: 'StartSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

export type StopSubscriptionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day without a paper, within the term. */
  on: Scalars['Date']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StopSubscriptionPayload = {
  __typename?: 'StopSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Who has a paper brought: a person or an office. Name, telephone number and addresses are personal data: masked, unless a purpose is given. */
export type Subscriber = {
  __typename?: 'Subscriber';
  /** For the company's own staff. */
  addresses?: Maybe<Array<DeliveryAddress>>;
  id: Scalars['ID']['output'];
  kind: SubscriberKind;
  /** A person's is masked without a purpose, and each reading in full is logged; an office's is not. For the company's own staff. */
  name?: Maybe<Scalars['String']['output']>;
  /** Masked without a purpose; each reading in full is logged. For the company's own staff. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Customer number. */
  reference: Scalars['String']['output'];
  subscriptions: Array<PaperSubscription>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Who has a paper brought: a person or an office. Name, telephone number and addresses are personal data: masked, unless a purpose is given. */
export type SubscriberNameArgs = {
  purpose?: InputMaybe<DataPurpose>;
};


/** Who has a paper brought: a person or an office. Name, telephone number and addresses are personal data: masked, unless a purpose is given. */
export type SubscriberPhoneArgs = {
  purpose?: InputMaybe<DataPurpose>;
};

/** A page of subscribers. */
export type SubscriberConnection = {
  __typename?: 'SubscriberConnection';
  edges: Array<SubscriberEdge>;
  nodes: Array<Subscriber>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A subscriber and its place in a list. */
export type SubscriberEdge = {
  __typename?: 'SubscriberEdge';
  cursor: Scalars['String']['output'];
  node: Subscriber;
};

/** PERSON or OFFICE: an office orders many copies for its people (集訂分送). */
export type SubscriberKind =
  | 'OFFICE'
  | 'PERSON';

/** Something that happened to a subscription. */
export type SubscriptionEntry = {
  __typename?: 'SubscriptionEntry';
  /** Paid by the subscriber; a refund is negative. */
  amount: Money;
  /** Days by which the term grew. */
  days: Scalars['Int']['output'];
  /** The day from which it counts. */
  effectiveOn: Scalars['Date']['output'];
  enteredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: SubscriptionEntryKind;
};

/** What happened: a step of the subscription, or days that a complaint was credited with. */
export type SubscriptionEntryKind =
  | 'COMPLAINT_CREDIT'
  | 'EXPIRE'
  | 'MOVE'
  | 'PAUSE'
  | 'REFUND'
  | 'RENEW'
  | 'RESUME'
  | 'START'
  | 'STOP'
  | 'TEMPORARY_ADDRESS';

/** Days without papers; the term grows by them when it goes on. */
export type SubscriptionPause = {
  __typename?: 'SubscriptionPause';
  /** The first day without a paper. */
  from: Scalars['Date']['output'];
  /** The last day without a paper; null until it goes on. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** ACTIVE is delivered; PAUSED waits; STOPPED was given up by the subscriber; EXPIRED has come to its end. */
export type SubscriptionStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'PAUSED'
  | 'STOPPED';

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
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
  Carrier: Carrier;
  CarrierSettlement: CarrierSettlement;
  Complaint: Complaint;
  DeliveryAddress: DeliveryAddress;
  DeliveryRoute: DeliveryRoute;
  DeliveryRun: DeliveryRun;
  DistributedTitle: DistributedTitle;
  IssuePlan: IssuePlan;
  NewspaperIssue: NewspaperIssue;
  Organisation: Organisation;
  Outlet: Outlet;
  PaperSubscription: PaperSubscription;
  PrintNotice: PrintNotice;
  Subscriber: Subscriber;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carrier:
    ( { __typename: 'Carrier' }
    & GraphQLRecursivePick<FederationTypes['Carrier'], {"id":true}> );
  CarrierSettlement:
    ( { __typename: 'CarrierSettlement' }
    & GraphQLRecursivePick<FederationTypes['CarrierSettlement'], {"id":true}> );
  Complaint:
    ( { __typename: 'Complaint' }
    & GraphQLRecursivePick<FederationTypes['Complaint'], {"id":true}> );
  DeliveryAddress:
    ( { __typename: 'DeliveryAddress' }
    & GraphQLRecursivePick<FederationTypes['DeliveryAddress'], {"id":true}> );
  DeliveryRoute:
    ( { __typename: 'DeliveryRoute' }
    & GraphQLRecursivePick<FederationTypes['DeliveryRoute'], {"id":true}> );
  DeliveryRun:
    ( { __typename: 'DeliveryRun' }
    & GraphQLRecursivePick<FederationTypes['DeliveryRun'], {"id":true}> );
  DistributedTitle:
    ( { __typename: 'DistributedTitle' }
    & GraphQLRecursivePick<FederationTypes['DistributedTitle'], {"id":true}> );
  IssuePlan:
    ( { __typename: 'IssuePlan' }
    & GraphQLRecursivePick<FederationTypes['IssuePlan'], {"id":true}> );
  NewspaperIssue:
    ( { __typename: 'NewspaperIssue' }
    & GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"goodCopies":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"goodCopies":true}>
        | GraphQLRecursivePick<FederationTypes['NewspaperIssue'], {"goodCopies":true}> ) );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Outlet:
    ( { __typename: 'Outlet' }
    & GraphQLRecursivePick<FederationTypes['Outlet'], {"id":true}> );
  PaperSubscription:
    ( { __typename: 'PaperSubscription' }
    & GraphQLRecursivePick<FederationTypes['PaperSubscription'], {"id":true}> );
  PrintNotice:
    ( { __typename: 'PrintNotice' }
    & GraphQLRecursivePick<FederationTypes['PrintNotice'], {"id":true}> );
  Subscriber:
    ( { __typename: 'Subscriber' }
    & GraphQLRecursivePick<FederationTypes['Subscriber'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddAddressStopInput: AddAddressStopInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AddAddressStopPayload: ResolverTypeWrapper<Omit<AddAddressStopPayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  AddCarrierInput: AddCarrierInput;
  AddCarrierPayload: ResolverTypeWrapper<Omit<AddCarrierPayload, 'carrier'> & { carrier?: Maybe<ResolversTypes['Carrier']> }>;
  AddDeliveryAddressInput: AddDeliveryAddressInput;
  AddDeliveryAddressPayload: ResolverTypeWrapper<Omit<AddDeliveryAddressPayload, 'address' | 'subscriber'> & { address?: Maybe<ResolversTypes['DeliveryAddress']>, subscriber?: Maybe<ResolversTypes['Subscriber']> }>;
  AddDeliveryRouteInput: AddDeliveryRouteInput;
  AddDeliveryRoutePayload: ResolverTypeWrapper<Omit<AddDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  AddOutletInput: AddOutletInput;
  AddOutletPayload: ResolverTypeWrapper<Omit<AddOutletPayload, 'outlet'> & { outlet?: Maybe<ResolversTypes['Outlet']> }>;
  AddTitleInput: AddTitleInput;
  AddTitlePayload: ResolverTypeWrapper<Omit<AddTitlePayload, 'title'> & { title?: Maybe<ResolversTypes['DistributedTitle']> }>;
  AdvanceSettlementInput: AdvanceSettlementInput;
  AdvanceSettlementPayload: ResolverTypeWrapper<Omit<AdvanceSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversTypes['CarrierSettlement']> }>;
  AssignCarrierInput: AssignCarrierInput;
  AssignCarrierPayload: ResolverTypeWrapper<Omit<AssignCarrierPayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelRunInput: CancelRunInput;
  CancelRunPayload: ResolverTypeWrapper<Omit<CancelRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  Carrier: ResolverTypeWrapper<CarrierRow>;
  CarrierConnection: ResolverTypeWrapper<Connection<CarrierRow>>;
  CarrierEdge: ResolverTypeWrapper<Omit<CarrierEdge, 'node'> & { node: ResolversTypes['Carrier'] }>;
  CarrierSettlement: ResolverTypeWrapper<CarrierSettlementRow>;
  CarrierSettlementConnection: ResolverTypeWrapper<Connection<CarrierSettlementRow>>;
  CarrierSettlementEdge: ResolverTypeWrapper<Omit<CarrierSettlementEdge, 'node'> & { node: ResolversTypes['CarrierSettlement'] }>;
  CloseIssuePlanInput: CloseIssuePlanInput;
  CloseIssuePlanPayload: ResolverTypeWrapper<Omit<CloseIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  Complaint: ResolverTypeWrapper<ComplaintRow>;
  ComplaintCode: ComplaintCode;
  ComplaintConnection: ResolverTypeWrapper<Connection<ComplaintRow>>;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintStatus: ComplaintStatus;
  ComplaintStep: ComplaintStep;
  CopyReturn: ResolverTypeWrapper<CopyReturnRow>;
  DataPurpose: DataPurpose;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryAddress: ResolverTypeWrapper<Stub>;
  DeliveryMethod: DeliveryMethod;
  DeliveryPlacement: ResolverTypeWrapper<DeliveryPlacementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DeliveryRoute: ResolverTypeWrapper<DeliveryRouteRow>;
  DeliveryRouteConnection: ResolverTypeWrapper<Connection<DeliveryRouteRow>>;
  DeliveryRouteEdge: ResolverTypeWrapper<Omit<DeliveryRouteEdge, 'node'> & { node: ResolversTypes['DeliveryRoute'] }>;
  DeliveryRun: ResolverTypeWrapper<DeliveryRunRow>;
  DeliveryRunStatus: DeliveryRunStatus;
  DistributedTitle: ResolverTypeWrapper<DistributedTitleRow>;
  DistributionFigures: ResolverTypeWrapper<DistributionFiguresRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DistributionProfile: ResolverTypeWrapper<DistributionProfileRow>;
  Draw: ResolverTypeWrapper<DrawRow>;
  DrawKind: DrawKind;
  EraseSubscriberInput: EraseSubscriberInput;
  EraseSubscriberPayload: ResolverTypeWrapper<Omit<EraseSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['Subscriber']> }>;
  ExpireSubscriptionInput: ExpireSubscriptionInput;
  ExpireSubscriptionPayload: ResolverTypeWrapper<Omit<ExpireSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  FileComplaintInput: FileComplaintInput;
  FileComplaintPayload: ResolverTypeWrapper<Omit<FileComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  IssuePlan: ResolverTypeWrapper<IssuePlanRow>;
  IssuePlanConnection: ResolverTypeWrapper<Connection<IssuePlanRow>>;
  IssuePlanEdge: ResolverTypeWrapper<Omit<IssuePlanEdge, 'node'> & { node: ResolversTypes['IssuePlan'] }>;
  IssuePlanStatus: IssuePlanStatus;
  IssuePrintNoticeInput: IssuePrintNoticeInput;
  IssuePrintNoticePayload: ResolverTypeWrapper<Omit<IssuePrintNoticePayload, 'notice' | 'plan'> & { notice?: Maybe<ResolversTypes['PrintNotice']>, plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  MoveSubscriptionInput: MoveSubscriptionInput;
  MoveSubscriptionPayload: ResolverTypeWrapper<Omit<MoveSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewspaperIssue: ResolverTypeWrapper<Stub>;
  OpenIssuePlanInput: OpenIssuePlanInput;
  OpenIssuePlanPayload: ResolverTypeWrapper<Omit<OpenIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  Outlet: ResolverTypeWrapper<OutletRow>;
  OutletConnection: ResolverTypeWrapper<Connection<OutletRow>>;
  OutletEdge: ResolverTypeWrapper<Omit<OutletEdge, 'node'> & { node: ResolversTypes['Outlet'] }>;
  OutletKind: OutletKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperSubscription: ResolverTypeWrapper<PaperSubscriptionRow>;
  PaperSubscriptionConnection: ResolverTypeWrapper<Connection<PaperSubscriptionRow>>;
  PaperSubscriptionEdge: ResolverTypeWrapper<Omit<PaperSubscriptionEdge, 'node'> & { node: ResolversTypes['PaperSubscription'] }>;
  PauseSubscriptionInput: PauseSubscriptionInput;
  PauseSubscriptionPayload: ResolverTypeWrapper<Omit<PauseSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  PlaceInput: PlaceInput;
  PrepareSettlementInput: PrepareSettlementInput;
  PrepareSettlementPayload: ResolverTypeWrapper<Omit<PrepareSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversTypes['CarrierSettlement']> }>;
  PrintNotice: ResolverTypeWrapper<PrintNoticeRow>;
  PrintNoticeConnection: ResolverTypeWrapper<Connection<PrintNoticeRow>>;
  PrintNoticeEdge: ResolverTypeWrapper<Omit<PrintNoticeEdge, 'node'> & { node: ResolversTypes['PrintNotice'] }>;
  PrintNoticeKind: PrintNoticeKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryPayload: ResolverTypeWrapper<Omit<RecordDeliveryPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  RecordDepartureInput: RecordDepartureInput;
  RecordDeparturePayload: ResolverTypeWrapper<Omit<RecordDeparturePayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  RecordReturnsInput: RecordReturnsInput;
  RecordReturnsPayload: ResolverTypeWrapper<Omit<RecordReturnsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  RefundSubscriptionInput: RefundSubscriptionInput;
  RefundSubscriptionPayload: ResolverTypeWrapper<Omit<RefundSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  RegisterSubscriberInput: RegisterSubscriberInput;
  RegisterSubscriberPayload: ResolverTypeWrapper<Omit<RegisterSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['Subscriber']> }>;
  RenewSubscriptionInput: RenewSubscriptionInput;
  RenewSubscriptionPayload: ResolverTypeWrapper<Omit<RenewSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  ReopenDrawsInput: ReopenDrawsInput;
  ReopenDrawsPayload: ResolverTypeWrapper<Omit<ReopenDrawsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  ResequenceRouteInput: ResequenceRouteInput;
  ResequenceRoutePayload: ResolverTypeWrapper<Omit<ResequenceRoutePayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  ResolveComplaintInput: ResolveComplaintInput;
  ResolveComplaintPayload: ResolverTypeWrapper<Omit<ResolveComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['Complaint']> }>;
  ResumeSubscriptionInput: ResumeSubscriptionInput;
  ResumeSubscriptionPayload: ResolverTypeWrapper<Omit<ResumeSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  ReturnLineInput: ReturnLineInput;
  ReturnReason: ReturnReason;
  RouteSheet: ResolverTypeWrapper<RouteSheetRow>;
  RouteSheetProduct: ResolverTypeWrapper<RouteSheetProductRow>;
  RouteSheetStop: ResolverTypeWrapper<RouteSheetStopRow>;
  RouteStop: ResolverTypeWrapper<RouteStopRow>;
  RouteStopKind: RouteStopKind;
  SetDrawInput: SetDrawInput;
  SetDrawPayload: ResolverTypeWrapper<Omit<SetDrawPayload, 'draw' | 'plan'> & { draw?: Maybe<ResolversTypes['Draw']>, plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  SetTemporaryAddressInput: SetTemporaryAddressInput;
  SetTemporaryAddressPayload: ResolverTypeWrapper<Omit<SetTemporaryAddressPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  SettlementStatus: SettlementStatus;
  SettlementStep: SettlementStep;
  StartSubscriptionInput: StartSubscriptionInput;
  StartSubscriptionPayload: ResolverTypeWrapper<Omit<StartSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  StopSubscriptionInput: StopSubscriptionInput;
  StopSubscriptionPayload: ResolverTypeWrapper<Omit<StopSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  Subscriber: ResolverTypeWrapper<SubscriberRow>;
  SubscriberConnection: ResolverTypeWrapper<Connection<SubscriberRow>>;
  SubscriberEdge: ResolverTypeWrapper<Omit<SubscriberEdge, 'node'> & { node: ResolversTypes['Subscriber'] }>;
  SubscriberKind: SubscriberKind;
  SubscriptionEntry: ResolverTypeWrapper<SubscriptionEntryRow>;
  SubscriptionEntryKind: SubscriptionEntryKind;
  SubscriptionPause: ResolverTypeWrapper<SubscriptionPauseRow>;
  SubscriptionStatus: SubscriptionStatus;
  TimeRangeInput: TimeRangeInput;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddAddressStopInput: AddAddressStopInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AddAddressStopPayload: Omit<AddAddressStopPayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  AddCarrierInput: AddCarrierInput;
  AddCarrierPayload: Omit<AddCarrierPayload, 'carrier'> & { carrier?: Maybe<ResolversParentTypes['Carrier']> };
  AddDeliveryAddressInput: AddDeliveryAddressInput;
  AddDeliveryAddressPayload: Omit<AddDeliveryAddressPayload, 'address' | 'subscriber'> & { address?: Maybe<ResolversParentTypes['DeliveryAddress']>, subscriber?: Maybe<ResolversParentTypes['Subscriber']> };
  AddDeliveryRouteInput: AddDeliveryRouteInput;
  AddDeliveryRoutePayload: Omit<AddDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  AddOutletInput: AddOutletInput;
  AddOutletPayload: Omit<AddOutletPayload, 'outlet'> & { outlet?: Maybe<ResolversParentTypes['Outlet']> };
  AddTitleInput: AddTitleInput;
  AddTitlePayload: Omit<AddTitlePayload, 'title'> & { title?: Maybe<ResolversParentTypes['DistributedTitle']> };
  AdvanceSettlementInput: AdvanceSettlementInput;
  AdvanceSettlementPayload: Omit<AdvanceSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['CarrierSettlement']> };
  AssignCarrierInput: AssignCarrierInput;
  AssignCarrierPayload: Omit<AssignCarrierPayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  BigInt: Scalars['BigInt']['output'];
  CancelRunInput: CancelRunInput;
  CancelRunPayload: Omit<CancelRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  Carrier: CarrierRow;
  CarrierConnection: Connection<CarrierRow>;
  CarrierEdge: Omit<CarrierEdge, 'node'> & { node: ResolversParentTypes['Carrier'] };
  CarrierSettlement: CarrierSettlementRow;
  CarrierSettlementConnection: Connection<CarrierSettlementRow>;
  CarrierSettlementEdge: Omit<CarrierSettlementEdge, 'node'> & { node: ResolversParentTypes['CarrierSettlement'] };
  CloseIssuePlanInput: CloseIssuePlanInput;
  CloseIssuePlanPayload: Omit<CloseIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  Complaint: ComplaintRow;
  ComplaintConnection: Connection<ComplaintRow>;
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  CopyReturn: CopyReturnRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DeliveryAddress: Stub;
  DeliveryPlacement: DeliveryPlacementRow;
  Boolean: Scalars['Boolean']['output'];
  DeliveryRoute: DeliveryRouteRow;
  DeliveryRouteConnection: Connection<DeliveryRouteRow>;
  DeliveryRouteEdge: Omit<DeliveryRouteEdge, 'node'> & { node: ResolversParentTypes['DeliveryRoute'] };
  DeliveryRun: DeliveryRunRow;
  DistributedTitle: DistributedTitleRow;
  DistributionFigures: DistributionFiguresRow;
  Float: Scalars['Float']['output'];
  DistributionProfile: DistributionProfileRow;
  Draw: DrawRow;
  EraseSubscriberInput: EraseSubscriberInput;
  EraseSubscriberPayload: Omit<EraseSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['Subscriber']> };
  ExpireSubscriptionInput: ExpireSubscriptionInput;
  ExpireSubscriptionPayload: Omit<ExpireSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  FileComplaintInput: FileComplaintInput;
  FileComplaintPayload: Omit<FileComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  IssuePlan: IssuePlanRow;
  IssuePlanConnection: Connection<IssuePlanRow>;
  IssuePlanEdge: Omit<IssuePlanEdge, 'node'> & { node: ResolversParentTypes['IssuePlan'] };
  IssuePrintNoticeInput: IssuePrintNoticeInput;
  IssuePrintNoticePayload: Omit<IssuePrintNoticePayload, 'notice' | 'plan'> & { notice?: Maybe<ResolversParentTypes['PrintNotice']>, plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  MoveSubscriptionInput: MoveSubscriptionInput;
  MoveSubscriptionPayload: Omit<MoveSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  Mutation: Record<PropertyKey, never>;
  NewspaperIssue: Stub;
  OpenIssuePlanInput: OpenIssuePlanInput;
  OpenIssuePlanPayload: Omit<OpenIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  Organisation: Stub;
  Outlet: OutletRow;
  OutletConnection: Connection<OutletRow>;
  OutletEdge: Omit<OutletEdge, 'node'> & { node: ResolversParentTypes['Outlet'] };
  PageInfo: PageInfo;
  PaperSubscription: PaperSubscriptionRow;
  PaperSubscriptionConnection: Connection<PaperSubscriptionRow>;
  PaperSubscriptionEdge: Omit<PaperSubscriptionEdge, 'node'> & { node: ResolversParentTypes['PaperSubscription'] };
  PauseSubscriptionInput: PauseSubscriptionInput;
  PauseSubscriptionPayload: Omit<PauseSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  PlaceInput: PlaceInput;
  PrepareSettlementInput: PrepareSettlementInput;
  PrepareSettlementPayload: Omit<PrepareSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['CarrierSettlement']> };
  PrintNotice: PrintNoticeRow;
  PrintNoticeConnection: Connection<PrintNoticeRow>;
  PrintNoticeEdge: Omit<PrintNoticeEdge, 'node'> & { node: ResolversParentTypes['PrintNotice'] };
  Query: Record<PropertyKey, never>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryPayload: Omit<RecordDeliveryPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  RecordDepartureInput: RecordDepartureInput;
  RecordDeparturePayload: Omit<RecordDeparturePayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  RecordReturnsInput: RecordReturnsInput;
  RecordReturnsPayload: Omit<RecordReturnsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  RefundSubscriptionInput: RefundSubscriptionInput;
  RefundSubscriptionPayload: Omit<RefundSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  RegisterSubscriberInput: RegisterSubscriberInput;
  RegisterSubscriberPayload: Omit<RegisterSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['Subscriber']> };
  RenewSubscriptionInput: RenewSubscriptionInput;
  RenewSubscriptionPayload: Omit<RenewSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  ReopenDrawsInput: ReopenDrawsInput;
  ReopenDrawsPayload: Omit<ReopenDrawsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  ResequenceRouteInput: ResequenceRouteInput;
  ResequenceRoutePayload: Omit<ResequenceRoutePayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  ResolveComplaintInput: ResolveComplaintInput;
  ResolveComplaintPayload: Omit<ResolveComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['Complaint']> };
  ResumeSubscriptionInput: ResumeSubscriptionInput;
  ResumeSubscriptionPayload: Omit<ResumeSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  ReturnLineInput: ReturnLineInput;
  RouteSheet: RouteSheetRow;
  RouteSheetProduct: RouteSheetProductRow;
  RouteSheetStop: RouteSheetStopRow;
  RouteStop: RouteStopRow;
  SetDrawInput: SetDrawInput;
  SetDrawPayload: Omit<SetDrawPayload, 'draw' | 'plan'> & { draw?: Maybe<ResolversParentTypes['Draw']>, plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  SetTemporaryAddressInput: SetTemporaryAddressInput;
  SetTemporaryAddressPayload: Omit<SetTemporaryAddressPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  StartSubscriptionInput: StartSubscriptionInput;
  StartSubscriptionPayload: Omit<StartSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  StopSubscriptionInput: StopSubscriptionInput;
  StopSubscriptionPayload: Omit<StopSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  Subscriber: SubscriberRow;
  SubscriberConnection: Connection<SubscriberRow>;
  SubscriberEdge: Omit<SubscriberEdge, 'node'> & { node: ResolversParentTypes['Subscriber'] };
  SubscriptionEntry: SubscriptionEntryRow;
  SubscriptionPause: SubscriptionPauseRow;
  TimeRangeInput: TimeRangeInput;
  UserError: UserError;
};

export type AddAddressStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAddressStopPayload'] = ResolversParentTypes['AddAddressStopPayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddCarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCarrierPayload'] = ResolversParentTypes['AddCarrierPayload']> = {
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryAddressPayload'] = ResolversParentTypes['AddDeliveryAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryRoutePayload'] = ResolversParentTypes['AddDeliveryRoutePayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddOutletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOutletPayload'] = ResolversParentTypes['AddOutletPayload']> = {
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTitlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTitlePayload'] = ResolversParentTypes['AddTitlePayload']> = {
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceSettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceSettlementPayload'] = ResolversParentTypes['AdvanceSettlementPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['CarrierSettlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignCarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCarrierPayload'] = ResolversParentTypes['AssignCarrierPayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRunPayload'] = ResolversParentTypes['CancelRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Carrier'] = ResolversParentTypes['Carrier'], FederationReferenceType extends FederationReferenceTypes['Carrier'] = FederationReferenceTypes['Carrier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carrier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copyRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CarrierNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CarrierPhoneArgs>>;
  routes?: Resolver<Array<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierConnection'] = ResolversParentTypes['CarrierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarrierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Carrier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierEdge'] = ResolversParentTypes['CarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Carrier'], ParentType, ContextType>;
};

export type CarrierSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlement'] = ResolversParentTypes['CarrierSettlement'], FederationReferenceType extends FederationReferenceTypes['CarrierSettlement'] = FederationReferenceTypes['CarrierSettlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarrierSettlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  charges?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copyRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SettlementStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierSettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlementConnection'] = ResolversParentTypes['CarrierSettlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarrierSettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CarrierSettlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierSettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlementEdge'] = ResolversParentTypes['CarrierSettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarrierSettlement'], ParentType, ContextType>;
};

export type CloseIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseIssuePlanPayload'] = ResolversParentTypes['CloseIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint'], FederationReferenceType extends FederationReferenceTypes['Complaint'] = FederationReferenceTypes['Complaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Complaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrierCharge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ComplaintCode'], ParentType, ContextType>;
  creditedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Complaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type CopyReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyReturn'] = ResolversParentTypes['CopyReturn']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAddress'] = ResolversParentTypes['DeliveryAddress'], FederationReferenceType extends FederationReferenceTypes['DeliveryAddress'] = FederationReferenceTypes['DeliveryAddress']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryAddress']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DeliveryAddressAddressArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeliveryPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryPlacement'] = ResolversParentTypes['DeliveryPlacement']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isTemporary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeliveryRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRoute'] = ResolversParentTypes['DeliveryRoute'], FederationReferenceType extends FederationReferenceTypes['DeliveryRoute'] = FederationReferenceTypes['DeliveryRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['RouteStop']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRouteConnection'] = ResolversParentTypes['DeliveryRouteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryRouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRouteEdge'] = ResolversParentTypes['DeliveryRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryRoute'], ParentType, ContextType>;
};

export type DeliveryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRun'] = ResolversParentTypes['DeliveryRun'], FederationReferenceType extends FederationReferenceTypes['DeliveryRun'] = FederationReferenceTypes['DeliveryRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  looseCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryRunStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributedTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributedTitle'] = ResolversParentTypes['DistributedTitle'], FederationReferenceType extends FederationReferenceTypes['DistributedTitle'] = FederationReferenceTypes['DistributedTitle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DistributedTitle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copyPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveredBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DistributionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionFigures'] = ResolversParentTypes['DistributionFigures']> = {
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaintsPer10k?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grossCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  netCirculation?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returnRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  returnedCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type DistributionProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionProfile'] = ResolversParentTypes['DistributionProfile']> = {
  serviceArea?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  subscriptionNote?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrawKind'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EraseSubscriberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseSubscriberPayload'] = ResolversParentTypes['EraseSubscriberPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExpireSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireSubscriptionPayload'] = ResolversParentTypes['ExpireSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintPayload'] = ResolversParentTypes['FileComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlan'] = ResolversParentTypes['IssuePlan'], FederationReferenceType extends FederationReferenceTypes['IssuePlan'] = FederationReferenceTypes['IssuePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IssuePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<IssuePlanComplaintsArgs, 'first'>>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  draws?: Resolver<Array<ResolversTypes['Draw']>, ParentType, ContextType>;
  freeDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  netCirculation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['PrintNotice']>, ParentType, ContextType>;
  notifiedCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officeDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returnedCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['CopyReturn']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  singleCopyDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssuePlanStatus'], ParentType, ContextType>;
  subscriptionDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  totalDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlanConnection'] = ResolversParentTypes['IssuePlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlanEdge'] = ResolversParentTypes['IssuePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuePlan'], ParentType, ContextType>;
};

export type IssuePrintNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePrintNoticePayload'] = ResolversParentTypes['IssuePrintNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['PrintNotice']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type MoveSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSubscriptionPayload'] = ResolversParentTypes['MoveSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAddressStop?: Resolver<ResolversTypes['AddAddressStopPayload'], ParentType, ContextType, RequireFields<MutationAddAddressStopArgs, 'input'>>;
  addCarrier?: Resolver<ResolversTypes['AddCarrierPayload'], ParentType, ContextType, RequireFields<MutationAddCarrierArgs, 'input'>>;
  addDeliveryAddress?: Resolver<ResolversTypes['AddDeliveryAddressPayload'], ParentType, ContextType, RequireFields<MutationAddDeliveryAddressArgs, 'input'>>;
  addDeliveryRoute?: Resolver<ResolversTypes['AddDeliveryRoutePayload'], ParentType, ContextType, RequireFields<MutationAddDeliveryRouteArgs, 'input'>>;
  addOutlet?: Resolver<ResolversTypes['AddOutletPayload'], ParentType, ContextType, RequireFields<MutationAddOutletArgs, 'input'>>;
  addTitle?: Resolver<ResolversTypes['AddTitlePayload'], ParentType, ContextType, RequireFields<MutationAddTitleArgs, 'input'>>;
  advanceSettlement?: Resolver<ResolversTypes['AdvanceSettlementPayload'], ParentType, ContextType, RequireFields<MutationAdvanceSettlementArgs, 'input'>>;
  assignCarrier?: Resolver<ResolversTypes['AssignCarrierPayload'], ParentType, ContextType, RequireFields<MutationAssignCarrierArgs, 'input'>>;
  cancelRun?: Resolver<ResolversTypes['CancelRunPayload'], ParentType, ContextType, RequireFields<MutationCancelRunArgs, 'input'>>;
  closeIssuePlan?: Resolver<ResolversTypes['CloseIssuePlanPayload'], ParentType, ContextType, RequireFields<MutationCloseIssuePlanArgs, 'input'>>;
  eraseSubscriber?: Resolver<ResolversTypes['EraseSubscriberPayload'], ParentType, ContextType, RequireFields<MutationEraseSubscriberArgs, 'input'>>;
  expireSubscription?: Resolver<ResolversTypes['ExpireSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationExpireSubscriptionArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['FileComplaintPayload'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  issuePrintNotice?: Resolver<ResolversTypes['IssuePrintNoticePayload'], ParentType, ContextType, RequireFields<MutationIssuePrintNoticeArgs, 'input'>>;
  moveSubscription?: Resolver<ResolversTypes['MoveSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationMoveSubscriptionArgs, 'input'>>;
  openIssuePlan?: Resolver<ResolversTypes['OpenIssuePlanPayload'], ParentType, ContextType, RequireFields<MutationOpenIssuePlanArgs, 'input'>>;
  pauseSubscription?: Resolver<ResolversTypes['PauseSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationPauseSubscriptionArgs, 'input'>>;
  prepareSettlement?: Resolver<ResolversTypes['PrepareSettlementPayload'], ParentType, ContextType, RequireFields<MutationPrepareSettlementArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['RecordDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordDeparture?: Resolver<ResolversTypes['RecordDeparturePayload'], ParentType, ContextType, RequireFields<MutationRecordDepartureArgs, 'input'>>;
  recordReturns?: Resolver<ResolversTypes['RecordReturnsPayload'], ParentType, ContextType, RequireFields<MutationRecordReturnsArgs, 'input'>>;
  refundSubscription?: Resolver<ResolversTypes['RefundSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationRefundSubscriptionArgs, 'input'>>;
  registerSubscriber?: Resolver<ResolversTypes['RegisterSubscriberPayload'], ParentType, ContextType, RequireFields<MutationRegisterSubscriberArgs, 'input'>>;
  renewSubscription?: Resolver<ResolversTypes['RenewSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationRenewSubscriptionArgs, 'input'>>;
  reopenDraws?: Resolver<ResolversTypes['ReopenDrawsPayload'], ParentType, ContextType, RequireFields<MutationReopenDrawsArgs, 'input'>>;
  resequenceRoute?: Resolver<ResolversTypes['ResequenceRoutePayload'], ParentType, ContextType, RequireFields<MutationResequenceRouteArgs, 'input'>>;
  resolveComplaint?: Resolver<ResolversTypes['ResolveComplaintPayload'], ParentType, ContextType, RequireFields<MutationResolveComplaintArgs, 'input'>>;
  resumeSubscription?: Resolver<ResolversTypes['ResumeSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationResumeSubscriptionArgs, 'input'>>;
  setDraw?: Resolver<ResolversTypes['SetDrawPayload'], ParentType, ContextType, RequireFields<MutationSetDrawArgs, 'input'>>;
  setTemporaryAddress?: Resolver<ResolversTypes['SetTemporaryAddressPayload'], ParentType, ContextType, RequireFields<MutationSetTemporaryAddressArgs, 'input'>>;
  startSubscription?: Resolver<ResolversTypes['StartSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationStartSubscriptionArgs, 'input'>>;
  stopSubscription?: Resolver<ResolversTypes['StopSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationStopSubscriptionArgs, 'input'>>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue'], FederationReferenceType extends FederationReferenceTypes['NewspaperIssue'] = FederationReferenceTypes['NewspaperIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['ComplaintConnection']>, ParentType, ContextType, RequireFields<NewspaperIssueComplaintsArgs, 'first'>>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distributionPlan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  netCirculation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returnRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalDraw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uncoveredCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenIssuePlanPayload'] = ResolversParentTypes['OpenIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  distributionFigures?: Resolver<Maybe<ResolversTypes['DistributionFigures']>, ParentType, ContextType, RequireFields<OrganisationDistributionFiguresArgs, 'month'>>;
  distributionProfile?: Resolver<Maybe<ResolversTypes['DistributionProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet'], FederationReferenceType extends FederationReferenceTypes['Outlet'] = FederationReferenceTypes['Outlet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outlet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutletKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletConnection'] = ResolversParentTypes['OutletConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutletEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Outlet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletEdge'] = ResolversParentTypes['OutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscription'] = ResolversParentTypes['PaperSubscription'], FederationReferenceType extends FederationReferenceTypes['PaperSubscription'] = FederationReferenceTypes['PaperSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaperSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['SubscriptionEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['SubscriptionPause']>, ParentType, ContextType>;
  placements?: Resolver<Maybe<Array<ResolversTypes['DeliveryPlacement']>>, ParentType, ContextType>;
  pricePaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType, RequireFields<PaperSubscriptionRefundableArgs, 'on'>>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionConnection'] = ResolversParentTypes['PaperSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionEdge'] = ResolversParentTypes['PaperSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperSubscription'], ParentType, ContextType>;
};

export type PauseSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseSubscriptionPayload'] = ResolversParentTypes['PauseSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrepareSettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareSettlementPayload'] = ResolversParentTypes['PrepareSettlementPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['CarrierSettlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrintNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintNotice'] = ResolversParentTypes['PrintNotice'], FederationReferenceType extends FederationReferenceTypes['PrintNotice'] = FederationReferenceTypes['PrintNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrintNoticeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type PrintNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintNoticeConnection'] = ResolversParentTypes['PrintNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrintNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PrintNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintNoticeEdge'] = ResolversParentTypes['PrintNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintNotice'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carrier?: Resolver<Maybe<ResolversTypes['Carrier']>, ParentType, ContextType, RequireFields<QueryCarrierArgs, 'id'>>;
  carrierSettlement?: Resolver<Maybe<ResolversTypes['CarrierSettlement']>, ParentType, ContextType, RequireFields<QueryCarrierSettlementArgs, 'id'>>;
  carrierSettlements?: Resolver<ResolversTypes['CarrierSettlementConnection'], ParentType, ContextType, RequireFields<QueryCarrierSettlementsArgs, 'first'>>;
  carriers?: Resolver<ResolversTypes['CarrierConnection'], ParentType, ContextType, RequireFields<QueryCarriersArgs, 'first'>>;
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType, RequireFields<QueryComplaintArgs, 'id'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first'>>;
  deliveryRoute?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType, RequireFields<QueryDeliveryRouteArgs, 'id'>>;
  deliveryRoutes?: Resolver<ResolversTypes['DeliveryRouteConnection'], ParentType, ContextType, RequireFields<QueryDeliveryRoutesArgs, 'first'>>;
  deliveryRun?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType, RequireFields<QueryDeliveryRunArgs, 'id'>>;
  distributedTitles?: Resolver<Array<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  expiringSubscriptions?: Resolver<ResolversTypes['PaperSubscriptionConnection'], ParentType, ContextType, RequireFields<QueryExpiringSubscriptionsArgs, 'before' | 'first'>>;
  issuePlan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType, RequireFields<QueryIssuePlanArgs, 'id'>>;
  issuePlans?: Resolver<ResolversTypes['IssuePlanConnection'], ParentType, ContextType, RequireFields<QueryIssuePlansArgs, 'first'>>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<QueryOutletArgs, 'id'>>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, RequireFields<QueryOutletsArgs, 'first'>>;
  paperSubscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType, RequireFields<QueryPaperSubscriptionArgs, 'id'>>;
  paperSubscriptions?: Resolver<ResolversTypes['PaperSubscriptionConnection'], ParentType, ContextType, RequireFields<QueryPaperSubscriptionsArgs, 'first'>>;
  printNotices?: Resolver<ResolversTypes['PrintNoticeConnection'], ParentType, ContextType, RequireFields<QueryPrintNoticesArgs, 'first'>>;
  routeSheet?: Resolver<Maybe<ResolversTypes['RouteSheet']>, ParentType, ContextType, RequireFields<QueryRouteSheetArgs, 'issueId' | 'routeId'>>;
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType, RequireFields<QuerySubscriberArgs, 'id'>>;
  subscribers?: Resolver<ResolversTypes['SubscriberConnection'], ParentType, ContextType, RequireFields<QuerySubscribersArgs, 'first'>>;
};

export type RecordDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeliveryPayload'] = ResolversParentTypes['RecordDeliveryPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeparturePayload'] = ResolversParentTypes['RecordDeparturePayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordReturnsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnsPayload'] = ResolversParentTypes['RecordReturnsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundSubscriptionPayload'] = ResolversParentTypes['RefundSubscriptionPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterSubscriberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSubscriberPayload'] = ResolversParentTypes['RegisterSubscriberPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['Subscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewSubscriptionPayload'] = ResolversParentTypes['RenewSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenDrawsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDrawsPayload'] = ResolversParentTypes['ReopenDrawsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResequenceRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResequenceRoutePayload'] = ResolversParentTypes['ResequenceRoutePayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveComplaintPayload'] = ResolversParentTypes['ResolveComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['Complaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeSubscriptionPayload'] = ResolversParentTypes['ResumeSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RouteSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteSheet'] = ResolversParentTypes['RouteSheet']> = {
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  missingCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['RouteSheetProduct']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['DeliveryRoute'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['RouteSheetStop']>, ParentType, ContextType>;
};

export type RouteSheetProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteSheetProduct'] = ResolversParentTypes['RouteSheetProduct']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DistributedTitle'], ParentType, ContextType>;
};

export type RouteSheetStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteSheetStop'] = ResolversParentTypes['RouteSheetStop']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RouteSheetStopAddressArgs>>;
  kind?: Resolver<ResolversTypes['RouteStopKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RouteSheetStopNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['RouteSheetProduct']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStop'] = ResolversParentTypes['RouteStop']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RouteStopKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetDrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDrawPayload'] = ResolversParentTypes['SetDrawPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTemporaryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTemporaryAddressPayload'] = ResolversParentTypes['SetTemporaryAddressPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartSubscriptionPayload'] = ResolversParentTypes['StartSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopSubscriptionPayload'] = ResolversParentTypes['StopSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscriber'] = ResolversParentTypes['Subscriber'], FederationReferenceType extends FederationReferenceTypes['Subscriber'] = FederationReferenceTypes['Subscriber']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subscriber']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<Array<ResolversTypes['DeliveryAddress']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubscriberKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SubscriberNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SubscriberPhoneArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscriptions?: Resolver<Array<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriberConnection'] = ResolversParentTypes['SubscriberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubscriberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Subscriber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriberEdge'] = ResolversParentTypes['SubscriberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subscriber'], ParentType, ContextType>;
};

export type SubscriptionEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionEntry'] = ResolversParentTypes['SubscriptionEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubscriptionEntryKind'], ParentType, ContextType>;
};

export type SubscriptionPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionPause'] = ResolversParentTypes['SubscriptionPause']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddAddressStopPayload?: AddAddressStopPayloadResolvers<ContextType>;
  AddCarrierPayload?: AddCarrierPayloadResolvers<ContextType>;
  AddDeliveryAddressPayload?: AddDeliveryAddressPayloadResolvers<ContextType>;
  AddDeliveryRoutePayload?: AddDeliveryRoutePayloadResolvers<ContextType>;
  AddOutletPayload?: AddOutletPayloadResolvers<ContextType>;
  AddTitlePayload?: AddTitlePayloadResolvers<ContextType>;
  AdvanceSettlementPayload?: AdvanceSettlementPayloadResolvers<ContextType>;
  AssignCarrierPayload?: AssignCarrierPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelRunPayload?: CancelRunPayloadResolvers<ContextType>;
  Carrier?: CarrierResolvers<ContextType>;
  CarrierConnection?: CarrierConnectionResolvers<ContextType>;
  CarrierEdge?: CarrierEdgeResolvers<ContextType>;
  CarrierSettlement?: CarrierSettlementResolvers<ContextType>;
  CarrierSettlementConnection?: CarrierSettlementConnectionResolvers<ContextType>;
  CarrierSettlementEdge?: CarrierSettlementEdgeResolvers<ContextType>;
  CloseIssuePlanPayload?: CloseIssuePlanPayloadResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  CopyReturn?: CopyReturnResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  DeliveryPlacement?: DeliveryPlacementResolvers<ContextType>;
  DeliveryRoute?: DeliveryRouteResolvers<ContextType>;
  DeliveryRouteConnection?: DeliveryRouteConnectionResolvers<ContextType>;
  DeliveryRouteEdge?: DeliveryRouteEdgeResolvers<ContextType>;
  DeliveryRun?: DeliveryRunResolvers<ContextType>;
  DistributedTitle?: DistributedTitleResolvers<ContextType>;
  DistributionFigures?: DistributionFiguresResolvers<ContextType>;
  DistributionProfile?: DistributionProfileResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  EraseSubscriberPayload?: EraseSubscriberPayloadResolvers<ContextType>;
  ExpireSubscriptionPayload?: ExpireSubscriptionPayloadResolvers<ContextType>;
  FileComplaintPayload?: FileComplaintPayloadResolvers<ContextType>;
  IssuePlan?: IssuePlanResolvers<ContextType>;
  IssuePlanConnection?: IssuePlanConnectionResolvers<ContextType>;
  IssuePlanEdge?: IssuePlanEdgeResolvers<ContextType>;
  IssuePrintNoticePayload?: IssuePrintNoticePayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MoveSubscriptionPayload?: MoveSubscriptionPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  OpenIssuePlanPayload?: OpenIssuePlanPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  OutletConnection?: OutletConnectionResolvers<ContextType>;
  OutletEdge?: OutletEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperSubscription?: PaperSubscriptionResolvers<ContextType>;
  PaperSubscriptionConnection?: PaperSubscriptionConnectionResolvers<ContextType>;
  PaperSubscriptionEdge?: PaperSubscriptionEdgeResolvers<ContextType>;
  PauseSubscriptionPayload?: PauseSubscriptionPayloadResolvers<ContextType>;
  PrepareSettlementPayload?: PrepareSettlementPayloadResolvers<ContextType>;
  PrintNotice?: PrintNoticeResolvers<ContextType>;
  PrintNoticeConnection?: PrintNoticeConnectionResolvers<ContextType>;
  PrintNoticeEdge?: PrintNoticeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDeliveryPayload?: RecordDeliveryPayloadResolvers<ContextType>;
  RecordDeparturePayload?: RecordDeparturePayloadResolvers<ContextType>;
  RecordReturnsPayload?: RecordReturnsPayloadResolvers<ContextType>;
  RefundSubscriptionPayload?: RefundSubscriptionPayloadResolvers<ContextType>;
  RegisterSubscriberPayload?: RegisterSubscriberPayloadResolvers<ContextType>;
  RenewSubscriptionPayload?: RenewSubscriptionPayloadResolvers<ContextType>;
  ReopenDrawsPayload?: ReopenDrawsPayloadResolvers<ContextType>;
  ResequenceRoutePayload?: ResequenceRoutePayloadResolvers<ContextType>;
  ResolveComplaintPayload?: ResolveComplaintPayloadResolvers<ContextType>;
  ResumeSubscriptionPayload?: ResumeSubscriptionPayloadResolvers<ContextType>;
  RouteSheet?: RouteSheetResolvers<ContextType>;
  RouteSheetProduct?: RouteSheetProductResolvers<ContextType>;
  RouteSheetStop?: RouteSheetStopResolvers<ContextType>;
  RouteStop?: RouteStopResolvers<ContextType>;
  SetDrawPayload?: SetDrawPayloadResolvers<ContextType>;
  SetTemporaryAddressPayload?: SetTemporaryAddressPayloadResolvers<ContextType>;
  StartSubscriptionPayload?: StartSubscriptionPayloadResolvers<ContextType>;
  StopSubscriptionPayload?: StopSubscriptionPayloadResolvers<ContextType>;
  Subscriber?: SubscriberResolvers<ContextType>;
  SubscriberConnection?: SubscriberConnectionResolvers<ContextType>;
  SubscriberEdge?: SubscriberEdgeResolvers<ContextType>;
  SubscriptionEntry?: SubscriptionEntryResolvers<ContextType>;
  SubscriptionPause?: SubscriptionPauseResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

