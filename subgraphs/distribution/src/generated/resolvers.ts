/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { DeliveryCarrier as DeliveryCarrierRow } from '../carrier/delivery-carrier.entity.ts';
import type { CirculationSeries as CirculationSeriesRow } from '../circulation-series/circulation-series.entity.ts';
import type { DistributionProfile as DistributionProfileRow, DistributionFigures as DistributionFiguresRow } from '../company/company.entity.ts';
import type { DeliveryComplaint as DeliveryComplaintRow } from '../complaint/delivery-complaint.entity.ts';
import type { CopyReturn as CopyReturnRow } from '../copy-return/copy-return.entity.ts';
import type { DataSubjectRequest as DataSubjectRequestRow } from '../data-subject-request/data-subject-request.entity.ts';
import type { DeliveryRun as DeliveryRunRow } from '../delivery-run/delivery-run.entity.ts';
import type { DeliveryShortfall as DeliveryShortfallRow } from '../delivery-shortfall/delivery-shortfall.entity.ts';
import type { IssuePlan as IssuePlanRow, IssueCancellation as IssueCancellationRow, Draw as DrawRow, ProposedDraw as ProposedDrawRow, PrintNotice as PrintNoticeRow } from '../issue-plan/issue-plan.entity.ts';
import type { DeliveryOutletDiscount as DeliveryOutletDiscountRow } from '../outlet-discount/outlet-discount.entity.ts';
import type { OutletMonth as OutletMonthRow } from '../outlet-month/outlet-month.entity.ts';
import type { DeliveryOutlet as DeliveryOutletRow } from '../outlet/delivery-outlet.entity.ts';
import type { PaperInvoice as PaperInvoiceRow, PaperInvoicePayment as PaperInvoicePaymentRow, PaperCreditNote as PaperCreditNoteRow } from '../paper-invoice/paper-invoice.entity.ts';
import type { PaperSubscription as PaperSubscriptionRow, PaperSubscriptionEntry as PaperSubscriptionEntryRow, PaperSubscriptionTerm as PaperSubscriptionTermRow, PaperSubscriptionAccount as PaperSubscriptionAccountRow, DeliveryPlacement as DeliveryPlacementRow, PaperSubscriptionPause as PaperSubscriptionPauseRow } from '../subscription/paper-subscription.entity.ts';
import type { PaperRatePlan as PaperRatePlanRow } from '../rate-plan/paper-rate-plan.entity.ts';
import type { RouteSheet as RouteSheetRow, RouteSheetStop as RouteSheetStopRow, RouteSheetProduct as RouteSheetProductRow } from '../route-sheet/route-sheet.entity.ts';
import type { DeliveryRoute as DeliveryRouteRow, DeliveryStop as DeliveryStopRow } from '../route/delivery-route.entity.ts';
import type { CarrierSettlement as CarrierSettlementRow } from '../settlement/carrier-settlement.entity.ts';
import type { CarrierCharge as CarrierChargeRow } from '../settlement/carrier-charge.entity.ts';
import type { PaperSubscriber as PaperSubscriberRow, DeliveryAddress as DeliveryAddressRow } from '../subscriber/paper-subscriber.entity.ts';
import type { PaperSubscriptionGrowth as PaperSubscriptionGrowthRow } from '../subscription-growth/subscription-growth.entity.ts';
import type { DistributedTitle as DistributedTitleRow } from '../title/distributed-title.entity.ts';
import type { TransportList as TransportListRow, TransportProduct as TransportProductRow, TransportLoad as TransportLoadRow, TransportLine as TransportLineRow } from '../transport-list/transport-list.entity.ts';
import type { DeliveryVehicle as DeliveryVehicleRow, DeliveryVehicleAssignment as DeliveryVehicleAssignmentRow } from '../vehicle/delivery-vehicle.entity.ts';
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

/** One more place of a customer. */
export type AddDeliveryAddressInput = {
  /** 3 to 200 characters. */
  address: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the company. */
  subscriberId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryAddressPayload = {
  __typename?: 'AddDeliveryAddressPayload';
  address?: Maybe<DeliveryAddress>;
  subscriber?: Maybe<PaperSubscriber>;
  userErrors: Array<UserError>;
};

/** Somebody who will drive routes. */
export type AddDeliveryCarrierInput = {
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Pay for each copy delivered, 1 to 1000 fen. */
  copyRateMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryCarrierPayload = {
  __typename?: 'AddDeliveryCarrierPayload';
  carrier?: Maybe<DeliveryCarrier>;
  userErrors: Array<UserError>;
};

/** A place that will sell single copies. */
export type AddDeliveryOutletInput = {
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  kind: DeliveryOutletKind;
  /** 1 to 100 characters in each language. */
  name: LocalizedTextInput;
  /** The route that stops at it from now on. */
  routeId: Scalars['ID']['input'];
  /** The route's version that was read; VERSION_CONFLICT when somebody else has changed it since. */
  routeVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  street: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryOutletPayload = {
  __typename?: 'AddDeliveryOutletPayload';
  outlet?: Maybe<DeliveryOutlet>;
  userErrors: Array<UserError>;
};

/** A route that has only its station yet. */
export type AddDeliveryRouteInput = {
  /** Who drives it: one of the company's own. */
  carrierId: Scalars['ID']['input'];
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Time of day in Asia/Shanghai, as `07:00`. */
  deadline: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters in each language. */
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

/** A subscriber's door at which a route stops from now on. */
export type AddDeliveryStopInput = {
  /** Of a subscriber of the company; DUPLICATE where a route stops at it already. */
  addressId: Scalars['ID']['input'];
  /** Of the route. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters; nothing of a person. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryStopPayload = {
  __typename?: 'AddDeliveryStopPayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

/** Something that will drive papers. */
export type AddDeliveryVehicleInput = {
  /** 1 to 200000. */
  capacityCopies: Scalars['Int']['input'];
  /** Left out where the carrier drives. */
  driver?: InputMaybe<DeliveryDriverInput>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the mainland, in either script, with or without a point: `粵L·12345`; unique in the company. */
  plateNumber: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDeliveryVehiclePayload = {
  __typename?: 'AddDeliveryVehiclePayload';
  userErrors: Array<UserError>;
  vehicle?: Maybe<DeliveryVehicle>;
};

/** A newspaper or weekly and when it appears. */
export type AddDistributedTitleInput = {
  /** 2 to 12 small letters and figures; unique in the company. */
  code: Scalars['String']['input'];
  /** Of one copy at an outlet, 1 to 100,000 fen. */
  copyPriceMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters in each language. */
  name: LocalizedTextInput;
  /** The days it appears on, at least one: 1 is Monday, 7 is Sunday. Each counts once. */
  weekdays: Array<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddDistributedTitlePayload = {
  __typename?: 'AddDistributedTitlePayload';
  title?: Maybe<DistributedTitle>;
  userErrors: Array<UserError>;
};

/** A price, and when it is sold. */
export type AddPaperRatePlanInput = {
  /** 2 to 20 capital letters, figures and hyphens; unique in the company. */
  code: Scalars['String']['input'];
  /** Of grace, 0 to 31. */
  graceIssues?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** CONFLICT_OVERLAP for a second price of the same title, months and copies on one day, unless it is a campaign. */
  isCampaign?: Scalars['Boolean']['input'];
  /** 1 to 1000: a price for offices begins at 5 or 10. */
  leastCopies?: Scalars['Int']['input'];
  /** 1 to 60. */
  months: Scalars['Int']['input'];
  /** 1 to 100 characters in each language. */
  name: LocalizedTextInput;
  /** Of one copy, for the whole term: 0 to 100,000,000 fen. */
  priceMinor: Scalars['BigInt']['input'];
  /** One that the company delivers. */
  titleId: Scalars['ID']['input'];
  /** The first day on which it is sold, from 2000 to a year from today. */
  validFrom: Scalars['Date']['input'];
  /** The last day on which it is sold, not before the first. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddPaperRatePlanPayload = {
  __typename?: 'AddPaperRatePlanPayload';
  ratePlan?: Maybe<PaperRatePlan>;
  userErrors: Array<UserError>;
};

/** What the next settlement takes off or adds. */
export type AdjustCarrierPayInput = {
  /** One of the company's own. */
  carrierId: Scalars['ID']['input'];
  /** In fen, up to 100,000,000 either way and not 0: what is taken off; below 0, what is added. */
  chargeMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** It comes with the settlement of this day's month, or with a later one. */
  issueDate: Scalars['Date']['input'];
  /** 1 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AdjustCarrierPayPayload = {
  __typename?: 'AdjustCarrierPayPayload';
  carrier?: Maybe<DeliveryCarrier>;
  userErrors: Array<UserError>;
};

/** What is done with a settlement. */
export type AdvanceCarrierSettlementInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters; must be given to TAKE_BACK. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** ILLEGAL_TRANSITION where it does not lead on. */
  step: CarrierSettlementStep;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AdvanceCarrierSettlementPayload = {
  __typename?: 'AdvanceCarrierSettlementPayload';
  settlement?: Maybe<CarrierSettlement>;
  userErrors: Array<UserError>;
};

/** Who drives a route from now on. */
export type AssignDeliveryCarrierInput = {
  /** One of the company's own. */
  carrierId: Scalars['ID']['input'];
  /** Of the route. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignDeliveryCarrierPayload = {
  __typename?: 'AssignDeliveryCarrierPayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

/** Who gets a vehicle, and for which nights. */
export type AssignDeliveryVehicleInput = {
  /** One of the company's own. */
  carrierId: Scalars['ID']['input'];
  /** Of the last issue, up to a year from today; until further notice when left out. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it drives beside the usual vehicle of theirs, with the runs that `loadDeliveryRun` puts on it; otherwise it is the usual one, and the one before is taken off for these nights. */
  isAdditional?: Scalars['Boolean']['input'];
  /** Of the first issue: from today to a year from today. */
  startsOn: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignDeliveryVehiclePayload = {
  __typename?: 'AssignDeliveryVehiclePayload';
  userErrors: Array<UserError>;
  vehicle?: Maybe<DeliveryVehicle>;
};

/** Which vehicle stays, or is called back. */
export type CancelDeliveryRunInput = {
  /** One that is planned, or on the road. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; needed for one on the road, such as after an accident. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Of one on the road: outlets at which its route stops that had their copies before. The others owe nothing for the issue, unless another carrier brings it. */
  servedOutletIds?: Array<Scalars['ID']['input']>;
  /** Of one on the road: copies for subscribers and others along the route that were delivered before, those of an earlier vehicle left out. The others are no circulation, unless another carrier brings them. */
  servedRouteCopies?: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelDeliveryRunPayload = {
  __typename?: 'CancelDeliveryRunPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

/** Which issue does not appear. */
export type CancelIssuePlanInput = {
  /** Of the plan. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The plan of the issue with which it appears as one (合刊): another issue of the title, which is not cancelled. */
  mergedIntoId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, such as a typhoon: 3 to 500 characters; the printing works reads it too. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelIssuePlanPayload = {
  __typename?: 'CancelIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** What a carrier was charged, or got back. For staff of the company and finance. */
export type CarrierCharge = {
  __typename?: 'CarrierCharge';
  /** Taken off the pay; below nothing, given back. */
  amount: Money;
  /** Of the complaint that was made good, or proved wrong; null for an adjustment. */
  complaintReference?: Maybe<Scalars['String']['output']>;
  enteredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Of the issue, by which it comes to a month's settlement or a later one. */
  issueDate: Scalars['Date']['output'];
  /** Of an adjustment. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type CarrierChargeAggregate = {
  __typename?: 'CarrierChargeAggregate';
  amount: Money;
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type CarrierChargeConnection = {
  __typename?: 'CarrierChargeConnection';
  aggregate: CarrierChargeAggregate;
  edges: Array<CarrierChargeEdge>;
  nodes: Array<CarrierCharge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type CarrierChargeEdge = {
  __typename?: 'CarrierChargeEdge';
  cursor: Scalars['String']['output'];
  node: CarrierCharge;
};

/**
 * A carrier's pay for a month: copies of completed runs by their rates, less the charges of complaints made good. What is
 * known later, or is more than the pay, comes with the next settlement. For staff of the company and finance; synthetic in
 * the demonstration.
 */
export type CarrierSettlement = {
  __typename?: 'CarrierSettlement';
  /** Charges beyond the pay, which are left for the next settlement. */
  carriedOver: Money;
  carrier?: Maybe<DeliveryCarrier>;
  /** Never more than the pay; below nothing, what was charged before and proved wrong is given back. */
  charges: Money;
  copies: Scalars['Int']['output'];
  /** The carrier's when the settlement was prepared; each run counts by the rate with which it was planned. */
  copyRate: Money;
  id: Scalars['ID']['output'];
  month: Scalars['Month']['output'];
  /** `pay` − `charges`. */
  net: Money;
  /** Why it was given up or taken back, where somebody said so. */
  note?: Maybe<Scalars['String']['output']>;
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Of each run, its copies by its rate. */
  pay: Money;
  /** Completed runs of the month, and those of months before that no settlement has. */
  runs: Scalars['Int']['output'];
  status: CarrierSettlementStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type CarrierSettlementAggregate = {
  __typename?: 'CarrierSettlementAggregate';
  /** Taken off for mistakes. */
  charges: Money;
  count: Scalars['Int']['output'];
  /** Paid out, or to be. */
  net: Money;
  /** For the copies delivered. */
  pay: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type CarrierSettlementConnection = {
  __typename?: 'CarrierSettlementConnection';
  aggregate: CarrierSettlementAggregate;
  edges: Array<CarrierSettlementEdge>;
  nodes: Array<CarrierSettlement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type CarrierSettlementEdge = {
  __typename?: 'CarrierSettlementEdge';
  cursor: Scalars['String']['output'];
  node: CarrierSettlement;
};

/** Where a settlement stands. */
export type CarrierSettlementStatus =
  /** Found right by another. */
  | 'APPROVED'
  /** Paid to the carrier. */
  | 'PAID'
  /** Computed by one. */
  | 'PREPARED'
  /** Given up before it was paid. */
  | 'VOID';

/** What is done with a settlement. */
export type CarrierSettlementStep =
  /** PREPARED to APPROVED, by a manager of the company, FORBIDDEN for other staff; by somebody other than who prepared it, SEPARATION_OF_DUTY otherwise. */
  | 'APPROVE'
  /** APPROVED to PAID, today. */
  | 'PAY'
  /** PAID to APPROVED, where the money did not reach the carrier; takes a reason. */
  | 'TAKE_BACK'
  /** PREPARED or APPROVED to VOID, which makes room for another; its runs and charges are open again. */
  | 'VOID';

/** How many copies come from a day on. */
export type ChangePaperSubscriptionCopiesInput = {
  /** Of each issue, 1 to 1000; INVALID_INPUT for as many as there are. */
  copies: Scalars['Int']['input'];
  /** One that is active or paused, and is not to stop. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day on which there are so many, within the term, and none whose paper has gone out. While a change is to come, that day and no other: ILLEGAL_TRANSITION. */
  on: Scalars['Date']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangePaperSubscriptionCopiesPayload = {
  __typename?: 'ChangePaperSubscriptionCopiesPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

export type CirculationSeries = {
  __typename?: 'CirculationSeries';
  /** What its issues, subscriptions and complaints come to. For staff of a distribution company (their own), headquarters and finance; subscriptions for staff and finance. FORBIDDEN for others. */
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** Which vehicle nobody has, and for which nights. */
export type ClearDeliveryVehicleInput = {
  /** Of the last issue, up to a year from today; for good when left out. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the first issue: from today to a year from today. */
  startsOn: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ClearDeliveryVehiclePayload = {
  __typename?: 'ClearDeliveryVehiclePayload';
  userErrors: Array<UserError>;
  vehicle?: Maybe<DeliveryVehicle>;
};

/** Which month is over and done. */
export type CloseDistributionMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is over. */
  month: Scalars['Month']['input'];
  /** Of the distribution company. */
  organisationId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseDistributionMonthPayload = {
  __typename?: 'CloseDistributionMonthPayload';
  closing?: Maybe<ClosedMonth>;
  userErrors: Array<UserError>;
};

/** Which plan takes nothing more. */
export type CloseIssuePlanInput = {
  /** One that is dispatched. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseIssuePlanPayload = {
  __typename?: 'CloseIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
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

/** Which vehicle is through. */
export type CompleteDeliveryRunInput = {
  /** When the last stop was served; now, when left out. Not in the future, nor before it left. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** One that has departed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CompleteDeliveryRunPayload = {
  __typename?: 'CompleteDeliveryRunPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

/** Copies that came back from an outlet. */
export type CopyReturn = {
  __typename?: 'CopyReturn';
  copies: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  outlet?: Maybe<DeliveryOutlet>;
  reason: CopyReturnReason;
  recordedAt: Scalars['DateTime']['output'];
  /** Why it was withdrawn. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** When it turned out to be wrong, and counts no more; null for one that counts. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type CopyReturnAggregate = {
  __typename?: 'CopyReturnAggregate';
  /** Without returns that were withdrawn. */
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type CopyReturnConnection = {
  __typename?: 'CopyReturnConnection';
  aggregate: CopyReturnAggregate;
  edges: Array<CopyReturnEdge>;
  nodes: Array<CopyReturn>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type CopyReturnEdge = {
  __typename?: 'CopyReturnEdge';
  cursor: Scalars['String']['output'];
  node: CopyReturn;
};

/** Copies of one outlet, for one reason. */
export type CopyReturnLineInput = {
  /** 1 to 1,000,000; all together no more than the outlet got. */
  copies: Scalars['Int']['input'];
  /** One that got copies of the issue. */
  outletId: Scalars['ID']['input'];
  /** Why they came back. */
  reason?: CopyReturnReason;
};

/** Why copies came back. */
export type CopyReturnReason =
  /** Nobody could buy them. */
  | 'DAMAGED'
  /** More than the outlet had asked for. */
  | 'SURPLUS'
  /** Nobody bought them. */
  | 'UNSOLD';

/** What was written wrongly of an address; who moves gets another one. */
export type CorrectDeliveryAddressInput = {
  /** 3 to 200 characters. */
  address: Scalars['String']['input'];
  /** Of a customer who was not erased. */
  addressId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectDeliveryAddressPayload = {
  __typename?: 'CorrectDeliveryAddressPayload';
  address?: Maybe<DeliveryAddress>;
  userErrors: Array<UserError>;
};

/** What was really paid for a term. */
export type CorrectPaperSubscriptionPriceInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was paid, where that was written down wrongly too. */
  paidBy?: InputMaybe<PaperPaymentMethod>;
  /** In fen, 0 to 100,000,000,000; 0 for a payment that did not come. */
  pricePaidMinor: Scalars['BigInt']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** One that was not given back. */
  termNumber: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectPaperSubscriptionPricePayload = {
  __typename?: 'CorrectPaperSubscriptionPricePayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  id: Scalars['ID']['output'];
  soughtName?: Maybe<Scalars['String']['output']>;
  soughtPhone?: Maybe<Scalars['String']['output']>;
  /** What distribution companies keep of subscribers, found by telephone number, or by name where that is not known. */
  subscriberData?: Maybe<KeptPersonalData>;
};

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
  /** Masked, it ends with the street. For staff of the company. */
  address?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};


/** Where a subscriber's papers go. */
export type DeliveryAddressAddressArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Whoever drives a route, for staff of the company, headquarters and finance. Name and telephone number are personal data: masked, unless a purpose is given. */
export type DeliveryCarrier = {
  __typename?: 'DeliveryCarrier';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** What was charged and given back, the earliest first. For staff of the company and finance. */
  charges?: Maybe<CarrierChargeConnection>;
  /** Unique in the company. */
  code: Scalars['String']['output'];
  /** Pay for each copy delivered; synthetic. For staff of the company and finance. */
  copyRate?: Maybe<Money>;
  id: Scalars['ID']['output'];
  /** Of the person. For staff of the company. */
  name?: Maybe<Scalars['String']['output']>;
  /** Charges that no settlement has taken off yet; below nothing, what is owed to the carrier. For staff of the company and finance. */
  openCharges?: Maybe<Money>;
  /** As it was given. For staff of the company. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Since when the carrier works no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those that are driven now, by code. */
  routes: Array<DeliveryRoute>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Whoever drives a route, for staff of the company, headquarters and finance. Name and telephone number are personal data: masked, unless a purpose is given. */
export type DeliveryCarrierChargesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Whoever drives a route, for staff of the company, headquarters and finance. Name and telephone number are personal data: masked, unless a purpose is given. */
export type DeliveryCarrierNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever drives a route, for staff of the company, headquarters and finance. Name and telephone number are personal data: masked, unless a purpose is given. */
export type DeliveryCarrierPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryCarrierConnection = {
  __typename?: 'DeliveryCarrierConnection';
  edges: Array<DeliveryCarrierEdge>;
  nodes: Array<DeliveryCarrier>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DeliveryCarrierEdge = {
  __typename?: 'DeliveryCarrierEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryCarrier;
};

/**
 * A complaint of a subscriber or an outlet about a delivery, for staff of the company, headquarters and finance. Holds no
 * personal data; who complains stands with the subscription.
 */
export type DeliveryComplaint = {
  __typename?: 'DeliveryComplaint';
  /** 0 for an outlet's. Taken off the carrier's pay when the complaint was made good, and given back should it prove wrong: the company's setting of the day of the issue. */
  carrierCharge: Money;
  code: DeliveryComplaintCode;
  /** That were missing, late or of another title. */
  copies?: Maybe<Scalars['Int']['output']>;
  /** Issues that count as not delivered, and come later or are given back: 0 or 1, and once for each issue of a subscription. */
  creditedIssues: Scalars['Int']['output'];
  filedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  issueDate: Scalars['Date']['output'];
  /** Null for a subscriber's, as its copies. */
  outlet?: Maybe<DeliveryOutlet>;
  /** Unique in the company. */
  reference: Scalars['String']['output'];
  /** What was found. */
  resolution?: Maybe<Scalars['String']['output']>;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null for what the post brings. */
  route?: Maybe<DeliveryRoute>;
  /** What the subscriber said: may hold anything of a person, so that it is masked unless a purpose is given. For staff of the company; null where nobody wrote it down. */
  said?: Maybe<Scalars['String']['output']>;
  status: DeliveryComplaintStatus;
  /** For staff of the company and finance; null for an outlet's. */
  subscription?: Maybe<PaperSubscription>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * A complaint of a subscriber or an outlet about a delivery, for staff of the company, headquarters and finance. Holds no
 * personal data; who complains stands with the subscription.
 */
export type DeliveryComplaintSaidArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type DeliveryComplaintAggregate = {
  __typename?: 'DeliveryComplaintAggregate';
  /** What carriers are charged for them. */
  carrierCharge: Money;
  /** That outlets complained of. */
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
  creditedIssues: Scalars['BigInt']['output'];
};

/** What was wrong. Where there was no paper to read or to sell, it can be credited; charges to the carrier are synthetic. */
export type DeliveryComplaintCode =
  /** Torn or misprinted, whoever did it; can be credited, and costs no carrier anything. */
  | 'DAMAGED'
  /** It came after the route's deadline, from when on it counts; is not credited. */
  | 'LATE'
  /** It came after the route's deadline, from when on it counts; is not credited: what was not sold is given back. */
  | 'LATE_BUNDLE'
  /** No paper came: counts from the route's deadline on; can be credited. */
  | 'MISSED'
  /** Of outlets, as what follows: fewer copies came than were drawn; can be credited. */
  | 'SHORT_BUNDLE'
  /** It came wet; can be credited. */
  | 'WET'
  /** Another title came; can be credited. */
  | 'WRONG_PAPER'
  /** Copies of another title came; can be credited. */
  | 'WRONG_TITLE';

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryComplaintConnection = {
  __typename?: 'DeliveryComplaintConnection';
  aggregate: DeliveryComplaintAggregate;
  edges: Array<DeliveryComplaintEdge>;
  nodes: Array<DeliveryComplaint>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DeliveryComplaintEdge = {
  __typename?: 'DeliveryComplaintEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryComplaint;
};

/** In which order complaints come. */
export type DeliveryComplaintSort =
  /** What was filed last comes first. */
  | 'NEWEST'
  /** What was filed first comes first. */
  | 'OLDEST';

/** Where a complaint stands. */
export type DeliveryComplaintStatus =
  /** The issue counts as not delivered, or the copies, and an outlet does not owe them. */
  | 'CREDITED'
  /** Taken to a manager. */
  | 'FORMAL'
  /** Filed. */
  | 'OPEN'
  /** Another copy was brought. */
  | 'REDELIVERED'
  /** Found not to be right. */
  | 'REJECTED'
  /** At its end. */
  | 'RESOLVED';

/** What is done about a complaint. */
export type DeliveryComplaintStep =
  /** From OPEN or FORMAL to CREDITED: the issue counts as not delivered. DUPLICATE where it was made good on another complaint. An outlet's copies are a shortfall of its draw: it owes them no more, also where they were billed; INVALID_INPUT for more than were drawn and neither came back nor were missing before. */
  | 'CREDIT'
  /** From anywhere before the end to FORMAL: it goes to a manager, who may decide otherwise. */
  | 'ESCALATE'
  /** From OPEN or FORMAL to REDELIVERED: another copy was brought. What is FORMAL is decided by a manager of the company, with this step and the others: FORBIDDEN for other staff. DUPLICATE where the issue was made good on another complaint. */
  | 'REDELIVER'
  /** From OPEN or FORMAL to REJECTED: the complaint is not right, and costs the carrier nothing. What the subscriber was promised stays. */
  | 'REJECT'
  /** From anywhere to OPEN: the steps before were a mistake; a credit and the carrier's charge are taken back; from FORMAL by a manager. */
  | 'REOPEN'
  /** From REDELIVERED, CREDITED, REJECTED or FORMAL to RESOLVED: it is at its end. */
  | 'RESOLVE';

/** Who drives a vehicle; of a person, who has to know that it is kept. */
export type DeliveryDriverInput = {
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone: Scalars['String']['input'];
};

/** How copies come to a subscriber. */
export type DeliveryMethod =
  /** Brought to the door. */
  | 'CARRIER'
  /** Waits at an outlet. */
  | 'PICKUP'
  /** Sent; on board of no vehicle of ours. */
  | 'POST';

/** A place that sells single copies, for staff of the company, headquarters and finance. */
export type DeliveryOutlet = {
  __typename?: 'DeliveryOutlet';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Unique in the company. */
  code: Scalars['String']['output'];
  /** Off the price of a copy, each from its day on, the earliest first; without any that holds, the company's (OUTLET_DISCOUNT). For staff of the company and finance. */
  discounts?: Maybe<Array<DeliveryOutletDiscount>>;
  id: Scalars['ID']['output'];
  kind: DeliveryOutletKind;
  name: LocalizedText;
  /** Since when it is closed; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** That stops at it; null for one that none does. */
  route?: Maybe<DeliveryRoute>;
  /** Where it stands; a place of business, not a home. */
  street: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryOutletConnection = {
  __typename?: 'DeliveryOutletConnection';
  edges: Array<DeliveryOutletEdge>;
  nodes: Array<DeliveryOutlet>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What is taken off the price of a copy for an outlet from a day on, by whom and why. */
export type DeliveryOutletDiscount = {
  __typename?: 'DeliveryOutletDiscount';
  id: Scalars['ID']['output'];
  /** Null where the company's own (OUTLET_DISCOUNT) holds again. */
  percent?: Maybe<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
  setAt: Scalars['DateTime']['output'];
  /** The name of the account that set it. */
  setBy: Scalars['String']['output'];
  /** The first day on which it holds, of issues that leave then. */
  validFrom: Scalars['Date']['output'];
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, before it had begun; null for what holds, held or is to hold. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that withdrew it. */
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** One of a list, and its place there. */
export type DeliveryOutletEdge = {
  __typename?: 'DeliveryOutletEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryOutlet;
};

/** What an outlet is. */
export type DeliveryOutletKind =
  /** Copies for its guests. */
  | 'HOTEL'
  /** 報刊亭: a stand in the street. */
  | 'KIOSK'
  /** Copies for its pupils and teachers. */
  | 'SCHOOL'
  /** Of any trade, such as a convenience store. */
  | 'SHOP'
  /** The hall of a coach or railway station. */
  | 'STATION_HALL';

/** Where copies go: an address of the subscriber for CARRIER and POST, an outlet for PICKUP. */
export type DeliveryPlaceInput = {
  /** One of the subscriber's own. */
  addressId?: InputMaybe<Scalars['ID']['input']>;
  /** Says which of the two ids is given. */
  delivery?: DeliveryMethod;
  /** One of the company's own. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a subscription's copies go for a time. A temporary place goes before the regular one. */
export type DeliveryPlacement = {
  __typename?: 'DeliveryPlacement';
  /** For CARRIER and POST. */
  address?: Maybe<DeliveryAddress>;
  delivery: DeliveryMethod;
  /** The last day; null while it has no end. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  isTemporary: Scalars['Boolean']['output'];
  /** For PICKUP. */
  outlet?: Maybe<DeliveryOutlet>;
  /** The first day. */
  startsOn: Scalars['Date']['output'];
};

/** The way of one vehicle, stop by stop, from the press to subscribers, outlets and the station. For staff of the company, headquarters and finance. */
export type DeliveryRoute = {
  __typename?: 'DeliveryRoute';
  /** Who drives it now. */
  carrier?: Maybe<DeliveryCarrier>;
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Unique in the company. */
  code: Scalars['String']['output'];
  /** Time of day in Asia/Shanghai, such as `07:00`, by which every copy is delivered; a complaint that a paper is missing or late counts from then on. */
  deadline: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** Since when it is driven no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The delivery station at which the rest of the copies is handed to carriers on foot. */
  station: Scalars['String']['output'];
  /** In the order in which they are driven. */
  stops: Array<DeliveryStop>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryRouteConnection = {
  __typename?: 'DeliveryRouteConnection';
  edges: Array<DeliveryRouteEdge>;
  nodes: Array<DeliveryRoute>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DeliveryRouteEdge = {
  __typename?: 'DeliveryRouteEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryRoute;
};

/** One vehicle's way with one issue, for staff of the company, headquarters and finance. */
export type DeliveryRun = {
  __typename?: 'DeliveryRun';
  /** Full bundles of 50 copies. */
  bundles: Scalars['Int']['output'];
  /** Who drove, should the route have another carrier since. */
  carrier?: Maybe<DeliveryCarrier>;
  /** Why it was called off, given to another carrier, or opened again. */
  changeReason?: Maybe<Scalars['String']['output']>;
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
  /** That it was put on; null on the usual one of its carrier. For staff of the company; FORBIDDEN for others. */
  vehicle?: Maybe<DeliveryVehicle>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type DeliveryRunAggregate = {
  __typename?: 'DeliveryRunAggregate';
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryRunConnection = {
  __typename?: 'DeliveryRunConnection';
  aggregate: DeliveryRunAggregate;
  edges: Array<DeliveryRunEdge>;
  nodes: Array<DeliveryRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DeliveryRunEdge = {
  __typename?: 'DeliveryRunEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryRun;
};

/** Where a run stands. */
export type DeliveryRunStatus =
  /** Never left, or was called back; another carrier may take it over. */
  | 'CANCELLED'
  /** Every stop was served. */
  | 'COMPLETED'
  /** On the road. */
  | 'DEPARTED'
  /** Loaded with the print notice. */
  | 'PLANNED';

/**
 * Copies of a draw that turned out not to have come, such as a bundle that was short, or a run that was called off before
 * that was kept. They are no circulation, and no outlet's to pay. An entry stays, and is taken back by another.
 */
export type DeliveryShortfall = {
  __typename?: 'DeliveryShortfall';
  /** Below zero where it takes another one back. */
  copies: Scalars['Int']['output'];
  /** The issue's day; where its month was closed, the day of the entry: the figures of that month have it. */
  countedOn: Scalars['Date']['output'];
  /** Whose copies they were. */
  draw?: Maybe<Draw>;
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The subject of a token. */
  recordedBy: Scalars['String']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type DeliveryShortfallAggregate = {
  __typename?: 'DeliveryShortfallAggregate';
  /** Without what was taken back. */
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryShortfallConnection = {
  __typename?: 'DeliveryShortfallConnection';
  aggregate: DeliveryShortfallAggregate;
  edges: Array<DeliveryShortfallEdge>;
  nodes: Array<DeliveryShortfall>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DeliveryShortfallEdge = {
  __typename?: 'DeliveryShortfallEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryShortfall;
};

/** Copies of one draw. */
export type DeliveryShortfallLineInput = {
  /** 1 to 1,000,000; with what came back and what was missing before no more than was drawn. */
  copies: Scalars['Int']['input'];
  /** Of the issue; not one whose whole run was called off (`isUndelivered`). */
  drawId: Scalars['ID']['input'];
};

/** A place where the vehicle stops. */
export type DeliveryStop = {
  __typename?: 'DeliveryStop';
  /** Of an ADDRESS. */
  address?: Maybe<DeliveryAddress>;
  id: Scalars['ID']['output'];
  kind: DeliveryStopKind;
  /** For the driver, such as where to leave the bundle; holds nothing of a person. */
  note?: Maybe<Scalars['String']['output']>;
  /** Of an OUTLET. */
  outlet?: Maybe<DeliveryOutlet>;
  /** From 1 on. */
  sequence: Scalars['Int']['output'];
};

/** What stands at a stop. */
export type DeliveryStopKind =
  /** A subscriber's door. */
  | 'ADDRESS'
  /** Sells single copies, and keeps what waits there for subscribers. */
  | 'OUTLET'
  /** The last stop, which takes the rest. */
  | 'STATION';

/** What papers are driven with. For staff of the company. */
export type DeliveryVehicle = {
  __typename?: 'DeliveryVehicle';
  /** Which carriers have it from today on, the earliest night first. */
  assignments: Array<DeliveryVehicleAssignment>;
  /** Copies that it holds, of the issues as they usually are: what a copy of each title weighs is not known here. */
  capacityCopies: Scalars['Int']['output'];
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Of whoever drives it where that is not the carrier; null otherwise. Personal data: masked, unless a purpose is given. */
  driverName?: Maybe<Scalars['String']['output']>;
  /** As it was given; masked as the name is. */
  driverPhone?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Unique in the company, as the mainland writes them: `粤L12345`. */
  plateNumber: Scalars['String']['output'];
  /** Since when it drives no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** What papers are driven with. For staff of the company. */
export type DeliveryVehicleDriverNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** What papers are driven with. For staff of the company. */
export type DeliveryVehicleDriverPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** The nights for which a carrier has a vehicle. */
export type DeliveryVehicleAssignment = {
  __typename?: 'DeliveryVehicleAssignment';
  carrier?: Maybe<DeliveryCarrier>;
  /** The last issue's day; null until further notice. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it drives beside their usual one. */
  isAdditional: Scalars['Boolean']['output'];
  /** The first issue's day. */
  startsOn: Scalars['Date']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DeliveryVehicleConnection = {
  __typename?: 'DeliveryVehicleConnection';
  edges: Array<DeliveryVehicleEdge>;
  nodes: Array<DeliveryVehicle>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DeliveryVehicleEdge = {
  __typename?: 'DeliveryVehicleEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryVehicle;
};

/** Which vehicle has left. */
export type DepartDeliveryRunInput = {
  /** When it left; now, when left out. Not in the future, nor before the day that goes before the issue's. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** One that is planned. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DepartDeliveryRunPayload = {
  __typename?: 'DepartDeliveryRunPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

/** A newspaper or weekly that the company delivers, with the price that stands on its front page. */
export type DistributedTitle = {
  __typename?: 'DistributedTitle';
  /** Why it was last amended, retired or taken up again. For staff of the company. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Short name, such as `hzrb`; a `NewspaperIssue` of the group has it as its publication code. */
  code: Scalars['String']['output'];
  /** Of one copy at an outlet; synthetic. */
  copyPrice: Money;
  /** The company that delivers it. */
  deliveredBy?: Maybe<Organisation>;
  id: Scalars['ID']['output'];
  name: LocalizedText;
  /** Since when it is delivered no longer; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** The days it appears on: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** A distribution company's month in figures, of the group's newspaper: audit terms of gross and net circulation. */
export type DistributionFigures = {
  __typename?: 'DistributionFigures';
  /** In money, by the measure of all companies: subscriptions earn issue by issue, those of the current month whole; the cost is that of the carriers. */
  books: CompanyMonth;
  /** Each time the month was closed, the first one first. */
  closings: Array<ClosedMonth>;
  /** Of subscribers and outlets. */
  complaints: Scalars['Int']['output'];
  /** Complaints for each 10000 copies of net circulation. */
  complaintsPer10k: Scalars['Float']['output'];
  /** Gross distribution of all issues, in copies. */
  grossCopies: Scalars['BigInt']['output'];
  /** `returnedCopies` ÷ `grossCopies`, 0 to 1. */
  grossReturnRate: Scalars['Float']['output'];
  /** Value-added tax of the invoices that were issued in the month, less that of its credit notes; what has no rate counts nothing, and it is null where something was invoiced and none of it has a rate, as in months that are reported sums. For staff of the company and finance. */
  invoicedTax?: Maybe<Money>;
  /** Whether the figures were made for demonstration. */
  isSynthetic: Scalars['Boolean']['output'];
  /** Issues with a plan. */
  issues: Scalars['Int']['output'];
  month: Scalars['Month']['output'];
  /** `grossCopies` − `returnedCopies` − `undeliveredCopies`. */
  netCirculation: Scalars['BigInt']['output'];
  /** Share of completed runs that were in time, 0 to 1; null without runs. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** Of them, those of outlets; 0 of a month that was reported. */
  outletComplaints: Scalars['Int']['output'];
  /** 退報率: `returnedCopies` as a share of the copies that outlets got, 0 to 1; null for a month that was reported without them. */
  outletReturnRate?: Maybe<Scalars['Float']['output']>;
  returnedCopies: Scalars['BigInt']['output'];
  /** Copies that did not come: of runs that were called off, and shortfalls that were entered in the month or of its issues while it was open; 0 of a month that was reported. */
  undeliveredCopies: Scalars['BigInt']['output'];
};

/** What a distribution company says of itself to everybody. */
export type DistributionProfile = {
  __typename?: 'DistributionProfile';
  serviceArea: LocalizedText;
  /** On what terms one subscribes. */
  subscriptionNote?: Maybe<LocalizedText>;
  /** What it delivers, by code. */
  titles: Array<DistributedTitle>;
};

/** What a distribution company settles for itself. Charges to carriers are synthetic. */
export type DistributionSettingKey =
  /** Of a bundle as it leaves the press: 1 to 1000, 50 at first. */
  | 'BUNDLE_COPIES'
  /** For DAMAGED: 0 fen at first. */
  | 'CHARGE_DAMAGED'
  /** For LATE: 100 fen at first. */
  | 'CHARGE_LATE'
  /** Taken off the carrier's pay for a complaint MISSED that is made good: 0 to 100,000 fen, 200 at first, as the next four; that of the day of the issue. */
  | 'CHARGE_MISSED'
  /** For WET: 100 fen at first. */
  | 'CHARGE_WET'
  /** For WRONG_PAPER: 100 fen at first. */
  | 'CHARGE_WRONG_PAPER'
  /** After a route's deadline, within which a run is still in time: 0 to 240 minutes, 0 at first; a run keeps what held on the day of its issue when it was planned. */
  | 'GRACE'
  /** That papers may be stopped for at one time: 1 to 3660 days, 366 at first. */
  | 'LONGEST_PAUSE'
  /** Taken off a copy's price for outlets, which sell it at that price: 0 to 90 per cent, 30 at first; an issue keeps what held on its day when it left. */
  | 'OUTLET_DISCOUNT'
  /** That an outlet is proposed beyond what it sold of the last issue of the weekday: 0 to 500 per cent, 10 at first. */
  | 'OUTLET_SPARE'
  /** Before the end of a subscription that renews itself, in which its next term is sold, though never before its last one has begun: 0 to 60 days, 7 at first. */
  | 'RENEWAL_LEAD'
  /** To pay for a term that was sold so: 0 to 180 days, 30 at first. */
  | 'RENEWAL_PAYMENT'
  /** Value-added tax that prices of papers hold: 0 to 17 per cent, 9 at first, the rate for newspapers (增值稅法 of 2026, article 10); an invoice keeps what held on its day. */
  | 'VAT';

/** Copies that a route or an outlet asks for. */
export type Draw = {
  __typename?: 'Draw';
  copies: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whether its run was called off and the copies did not come; of a route's, those did that were delivered before (`servedRouteCopies`). */
  isUndelivered: Scalars['Boolean']['output'];
  kind: DrawKind;
  /** For SINGLE_COPY. */
  outlet?: Maybe<DeliveryOutlet>;
  /** Of these, how many came back. */
  returned: Scalars['Int']['output'];
  /** For all kinds but SINGLE_COPY. */
  route?: Maybe<DeliveryRoute>;
  /** Of these, how many turned out not to have come (`recordDeliveryShortfalls`). */
  shortCopies: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type DrawAggregate = {
  __typename?: 'DrawAggregate';
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** From what draws are proposed. */
export type DrawBasis =
  /** As the last issue of the same weekday that went out; an outlet gets what it sold of it, and the spare copies that the company has settled (OUTLET_SPARE). */
  | 'SAME_WEEKDAY'
  /** Subscribers get what they have subscribed to for the day, by the route that brings it; all others as in SAME_WEEKDAY. */
  | 'SUBSCRIPTIONS';

/** A page of a list, as the Relay connection specification shapes it. */
export type DrawConnection = {
  __typename?: 'DrawConnection';
  aggregate: DrawAggregate;
  edges: Array<DrawEdge>;
  nodes: Array<Draw>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DrawEdge = {
  __typename?: 'DrawEdge';
  cursor: Scalars['String']['output'];
  node: Draw;
};

/** For whom copies are drawn. */
export type DrawKind =
  /** Readers to whom copies on a route are given. */
  | 'FREE'
  /** The house's own people on a route. */
  | 'OFFICE'
  /** Buyers at an outlet; what is left over comes back. */
  | 'SINGLE_COPY'
  /** Subscribers on a route. */
  | 'SUBSCRIPTION';

/** Who is forgotten. */
export type ErasePaperSubscriberInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ErasePaperSubscriberPayload = {
  __typename?: 'ErasePaperSubscriberPayload';
  subscriber?: Maybe<PaperSubscriber>;
  userErrors: Array<UserError>;
};

/** What somebody says of an issue that did not come as it should. */
export type FileDeliveryComplaintInput = {
  /** One of subscribers; DUPLICATE for the same one twice about an issue. */
  code: DeliveryComplaintCode;
  /** When it came in; now, when left out. Not in the future, nor before the day of the issue. */
  filedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the issue, of the subscription's title. */
  planId: Scalars['ID']['input'];
  /** 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
  /** What the subscriber said, word by word: 1 to 500 characters. */
  said?: InputMaybe<Scalars['String']['input']>;
  /** One that had a copy of the issue to come. */
  subscriptionId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type FileDeliveryComplaintPayload = {
  __typename?: 'FileDeliveryComplaintPayload';
  complaint?: Maybe<DeliveryComplaint>;
  userErrors: Array<UserError>;
};

/** What an outlet says of an issue. */
export type FileOutletComplaintInput = {
  /** One of outlets; DUPLICATE for the same one twice about an issue. */
  code: DeliveryComplaintCode;
  /** Missing, late or of another title: 1 to as many as were drawn. */
  copies: Scalars['Int']['input'];
  /** When it came in; now, when left out. Not in the future, nor before the day of the issue. */
  filedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of the company's own. */
  outletId: Scalars['ID']['input'];
  /** Of an issue that has left, and of which the outlet had copies to come: INVALID_INPUT otherwise. */
  planId: Scalars['ID']['input'];
  /** 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type FileOutletComplaintPayload = {
  __typename?: 'FileOutletComplaintPayload';
  complaint?: Maybe<DeliveryComplaint>;
  userErrors: Array<UserError>;
};

/** A step of making people findable. */
export type IndexPaperSubscribersInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IndexPaperSubscribersPayload = {
  __typename?: 'IndexPaperSubscribersPayload';
  /** Names and addresses that are found from now on, up to 2000. */
  indexed?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** Which outlet's month is billed. */
export type InvoiceOutletMonthInput = {
  /** In fen: 1 to what is not invoiced yet; all of that when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** 8 or 20 digits, unique in the company: DUPLICATE for one that is given. */
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Today when left out; not before the last issue that is billed, and not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** One of which something is not invoiced yet, and no issue takes returns any more: ILLEGAL_TRANSITION otherwise. */
  month: Scalars['Month']['input'];
  /** One of the company's own. */
  outletId: Scalars['ID']['input'];
  /** Days until it is due, 0 to 180. */
  paymentDays?: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type InvoiceOutletMonthPayload = {
  __typename?: 'InvoiceOutletMonthPayload';
  invoice?: Maybe<PaperInvoice>;
  userErrors: Array<UserError>;
};

/** What is asked for of a subscription, of an office or a household. */
export type InvoicePaperSubscriptionInput = {
  /** In fen: 1 to what is not invoiced yet; all of that when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** 8 or 20 digits, unique in the company: DUPLICATE for one that is given. */
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Today when left out; not before the sale was entered, and not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Days until it is due, 0 to 180. */
  paymentDays?: Scalars['Int']['input'];
  /** One on account, or renewed automatically, of which something is not invoiced yet: ILLEGAL_TRANSITION otherwise. */
  subscriptionId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type InvoicePaperSubscriptionPayload = {
  __typename?: 'InvoicePaperSubscriptionPayload';
  invoice?: Maybe<PaperInvoice>;
  userErrors: Array<UserError>;
};

/** That an issue did not appear: who said so, when and why, and who took it back. */
export type IssueCancellation = {
  __typename?: 'IssueCancellation';
  cancelledAt: Scalars['DateTime']['output'];
  /** The subject of a token. */
  cancelledBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The plan of the issue with which it appeared as one; null where it appeared nowhere. */
  mergedInto?: Maybe<IssuePlan>;
  /** Such as a typhoon. */
  reason: Scalars['String']['output'];
  reinstateReason?: Maybe<Scalars['String']['output']>;
  /** Null while it holds. */
  reinstatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The subject of a token. */
  reinstatedBy?: Maybe<Scalars['String']['output']>;
};

/** What is taken back of an invoice, and why. */
export type IssuePaperCreditNoteInput = {
  /** In fen: 1 to what was not credited yet; all of that when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** 8 or 20 digits, unique in the company. */
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
export type IssuePaperCreditNotePayload = {
  __typename?: 'IssuePaperCreditNotePayload';
  invoice?: Maybe<PaperInvoice>;
  userErrors: Array<UserError>;
};

/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlan = {
  __typename?: 'IssuePlan';
  /** Each time the issue was cancelled, the first one first. */
  cancellations: Array<IssueCancellation>;
  /** Why it was last cancelled, reinstated or opened again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** The newest first. */
  complaints: DeliveryComplaintConnection;
  /** When the last vehicle had delivered; null until then. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** By kind. */
  draws: DrawConnection;
  /** Copies given away. */
  freeDraw: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whether its figures were made for demonstration. */
  isSynthetic: Scalars['Boolean']['output'];
  /** The issue, where it is one of the group's newspaper. */
  issue?: Maybe<NewspaperIssue>;
  issueDate: Scalars['Date']['output'];
  /** Copies that came and stayed: `totalDraw` − `returnedCopies` − `undeliveredCopies`. */
  netCirculation: Scalars['Int']['output'];
  /** In the order of their numbers. */
  notices: Array<PrintNotice>;
  /** Copies that print notices have asked the printing works for; equal to `totalDraw` while the plan is not open. */
  notifiedCopies: Scalars['Int']['output'];
  /** Copies for the house. */
  officeDraw: Scalars['Int']['output'];
  /** Share of the completed runs that were in time, 0 to 1; null without any. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** What the draws could be. For staff of the company. */
  proposedDraws?: Maybe<Array<ProposedDraw>>;
  returnedCopies: Scalars['Int']['output'];
  /** The earliest first. */
  returns: CopyReturnConnection;
  /** One for each route that has copies. */
  runs: DeliveryRunConnection;
  /** What turned out not to have come, and was taken back: the earliest first. */
  shortfalls: DeliveryShortfallConnection;
  /** Copies for outlets; only these may come back. */
  singleCopyDraw: Scalars['Int']['output'];
  status: IssuePlanStatus;
  /** Copies for subscribers. */
  subscriptionDraw: Scalars['Int']['output'];
  title?: Maybe<DistributedTitle>;
  /** All copies that leave the press: gross distribution. */
  totalDraw: Scalars['Int']['output'];
  /** Copies that did not come: of runs that were called off, and `shortfalls`; outlets do not pay for them. */
  undeliveredCopies: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlanComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlanDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlanProposedDrawsArgs = {
  from?: DrawBasis;
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlanReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlanRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: PlanRunSort;
};


/**
 * How many copies of an issue go where (要數), from the first demand to the last return. For staff of the company,
 * headquarters and finance; sums are kept by the database. Figures of the demonstration are synthetic.
 */
export type IssuePlanShortfallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type IssuePlanAggregate = {
  __typename?: 'IssuePlanAggregate';
  count: Scalars['Int']['output'];
  returnedCopies: Scalars['BigInt']['output'];
  /** Copies that were drawn. */
  totalDraw: Scalars['BigInt']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type IssuePlanConnection = {
  __typename?: 'IssuePlanConnection';
  aggregate: IssuePlanAggregate;
  edges: Array<IssuePlanEdge>;
  nodes: Array<IssuePlan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type IssuePlanEdge = {
  __typename?: 'IssuePlanEdge';
  cursor: Scalars['String']['output'];
  node: IssuePlan;
};

/** In which order plans come. */
export type IssuePlanSort =
  /** What appears last comes first. */
  | 'NEWEST'
  /** What appears first comes first. */
  | 'OLDEST';

/** Where a plan stands. */
export type IssuePlanStatus =
  /** The issue does not appear, and counts nowhere. */
  | 'CANCELLED'
  /** Takes nothing more. */
  | 'CLOSED'
  /** Takes draws. */
  | 'COLLECTING'
  /** On the road; takes returns. */
  | 'DISPATCHED'
  /** The printing works knows the sum. */
  | 'NOTIFIED';

/** Which printing works is told. */
export type IssuePrintNoticeInput = {
  /** Of the plan, which is collecting. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The printing works: an `Organisation`. Only the form of its id is checked: who prints is known to the printing service alone, and a mutation asks no other. One that prints nothing has no `printingProfile`, and nobody there acts on the notice: `withdrawPrintNotice` takes it back. */
  printerId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssuePrintNoticePayload = {
  __typename?: 'IssuePrintNoticePayload';
  /** Null when nothing was drawn since the last one. */
  notice?: Maybe<PrintNotice>;
  plan?: Maybe<IssuePlan>;
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

/** With what a run is driven. */
export type LoadDeliveryRunInput = {
  /** One that is planned. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that its carrier has that night (`assignDeliveryVehicle`): INVALID_INPUT otherwise; back on the usual one when left out. */
  vehicleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type LoadDeliveryRunPayload = {
  __typename?: 'LoadDeliveryRunPayload';
  run?: Maybe<DeliveryRun>;
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

/** Who was written down twice, and as whom they stay. */
export type MergePaperSubscribersInput = {
  /** The one that goes, not erased. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The one that stays, with their own name and telephone number. */
  intoId: Scalars['ID']['input'];
  /** Of the one that stays. */
  intoVersion: Scalars['Int']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MergePaperSubscribersPayload = {
  __typename?: 'MergePaperSubscribersPayload';
  /** The one that stays. */
  subscriber?: Maybe<PaperSubscriber>;
  userErrors: Array<UserError>;
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

/** Which stop another route takes over. */
export type MoveDeliveryStopInput = {
  /** Of the route that has it. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** One of its stops, but not its station. */
  stopId: Scalars['ID']['input'];
  /** The route that stops there from now on. */
  toRouteId: Scalars['ID']['input'];
  /** The version of that route that was read; VERSION_CONFLICT when somebody else has changed it since. */
  toRouteVersion: Scalars['Int']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveDeliveryStopPayload = {
  __typename?: 'MoveDeliveryStopPayload';
  /** Without the stop. */
  from?: Maybe<DeliveryRoute>;
  /** With it, before the station. */
  to?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

/** Where papers go from a day on. */
export type MovePaperSubscriptionInput = {
  /** One that is active, paused or in grace. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day at the new place, within the term or its grace, and none whose paper has gone out. */
  on: Scalars['Date']['input'];
  /** Takes the days from then on from the regular place before. */
  place: DeliveryPlaceInput;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MovePaperSubscriptionPayload = {
  __typename?: 'MovePaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Writes down one more address of a customer. */
  addDeliveryAddress?: Maybe<AddDeliveryAddressPayload>;
  /** Writes down a new carrier. For staff of a distribution company; DUPLICATE for a code that is taken. */
  addDeliveryCarrier?: Maybe<AddDeliveryCarrierPayload>;
  /** Opens an outlet, at the end of a route before its station. For staff of the company; DUPLICATE for a code that is taken. */
  addDeliveryOutlet?: Maybe<AddDeliveryOutletPayload>;
  /** Opens a route with its station as the only stop. For staff of the company, as all that follows; DUPLICATE for a code that is taken. */
  addDeliveryRoute?: Maybe<AddDeliveryRoutePayload>;
  /** Adds a subscriber's address at the end of a route before its station. */
  addDeliveryStop?: Maybe<AddDeliveryStopPayload>;
  /** Writes down a new vehicle. For staff of a distribution company; DUPLICATE for a plate that is there. */
  addDeliveryVehicle?: Maybe<AddDeliveryVehiclePayload>;
  /** Takes a newspaper or weekly into the delivery. For staff of a distribution company; DUPLICATE for a code that is taken. */
  addDistributedTitle?: Maybe<AddDistributedTitlePayload>;
  /** Puts a price on the list, or begins a campaign. For managers of a distribution company, and not for the group's finance, which reads prices; DUPLICATE for a code that is taken. */
  addPaperRatePlan?: Maybe<AddPaperRatePlanPayload>;
  /** Puts a carrier's account right with the next settlement, where one that was paid turns out wrong. */
  adjustCarrierPay?: Maybe<AdjustCarrierPayPayload>;
  /** Takes a settlement one step on, or back. */
  advanceCarrierSettlement?: Maybe<AdvanceCarrierSettlementPayload>;
  /** Gives a route to another carrier; runs that are planned already stay with the one before. */
  assignDeliveryCarrier?: Maybe<AssignDeliveryCarrierPayload>;
  /** Gives a vehicle to a carrier for some nights, for one or until further notice. For staff of the company; DUPLICATE while another carrier has it. */
  assignDeliveryVehicle?: Maybe<AssignDeliveryVehiclePayload>;
  /** PLANNED or DEPARTED to CANCELLED: a vehicle will not leave, or is called back. What was driven until then is paid with `adjustCarrierPay`; outlets owe nothing for copies that did not come. */
  cancelDeliveryRun?: Maybe<CancelDeliveryRunPayload>;
  /**
   * COLLECTING, NOTIFIED or DISPATCHED to CANCELLED: the issue does not appear. Notices are withdrawn, runs that have not left
   * are called off, complaints about it end without a charge to carriers, no outlet and no carrier has it on the bill, and
   * who had subscribed gets an issue later. ILLEGAL_TRANSITION while copies are on the road, once some were delivered or
   * returned, and in a closed month.
   */
  cancelIssuePlan?: Maybe<CancelIssuePlanPayload>;
  /** Brings more or fewer copies from a coming day on. What is left of each term is worth as much more, which is paid, or less, which is given back, at its own price and rounded down to the fen; an issue that is made good later comes with the copies of its day. */
  changePaperSubscriptionCopies?: Maybe<ChangePaperSubscriptionCopiesPayload>;
  /** Takes a vehicle off its carriers for some nights, or for good. For staff of the company. */
  clearDeliveryVehicle?: Maybe<ClearDeliveryVehiclePayload>;
  /** Closes a month of the company's books: its entries stay, and what is put right is entered on an open day. For finance of the group. DUPLICATE for one that is closed. */
  closeDistributionMonth?: Maybe<CloseDistributionMonthPayload>;
  /**
   * DISPATCHED or NOTIFIED to CLOSED: ends the time for returns. Every run must have been completed or cancelled; with none
   * completed, the copies went out by other hands. One that did not appear is cancelled.
   */
  closeIssuePlan?: Maybe<CloseIssuePlanPayload>;
  /** DEPARTED to COMPLETED: a vehicle has served its last stop. */
  completeDeliveryRun?: Maybe<CompleteDeliveryRunPayload>;
  /** Puts right how an address is written; its subscriptions and its stop stay with it. */
  correctDeliveryAddress?: Maybe<CorrectDeliveryAddressPayload>;
  /** Puts right what was paid for a term: a wrong figure, or a payment that did not come. */
  correctPaperSubscriptionPrice?: Maybe<CorrectPaperSubscriptionPricePayload>;
  /** PLANNED to DEPARTED: a vehicle has left; with the first one the issue is dispatched. For staff of the company, as all that follows. */
  departDeliveryRun?: Maybe<DepartDeliveryRunPayload>;
  /**
   * Deletes a person's name, telephone number and addresses, and the stops at them; the subscriptions stay as figures. Every
   * subscription must have been stopped or have expired, and no invoice be outstanding, refundable or to be credited: ILLEGAL_TRANSITION otherwise.
   */
  erasePaperSubscriber?: Maybe<ErasePaperSubscriberPayload>;
  /** Writes down a complaint about an issue. For staff of the company, as what follows. */
  fileDeliveryComplaint?: Maybe<FileDeliveryComplaintPayload>;
  /** Writes down what an outlet says of its bundle; it is resolved like a subscriber's. */
  fileOutletComplaint?: Maybe<FileOutletComplaintPayload>;
  /** Makes customers findable who were written down before there was a key; to be called until it answers 0. */
  indexPaperSubscribers?: Maybe<IndexPaperSubscribersPayload>;
  /** Bills what an outlet sold in a month, once all returns are in: an invoice that is paid, credited and reversed as an office's is. For staff of the company. */
  invoiceOutletMonth?: Maybe<InvoiceOutletMonthPayload>;
  /** Invoices what is to be paid later for a subscription: terms on account or sold automatically, more copies and corrected prices, less what was given back. For staff of the company, as all that follows. */
  invoicePaperSubscription?: Maybe<InvoicePaperSubscriptionPayload>;
  /** Takes back what an invoice bills too much: it is owed no more, and what of it is still due can be billed anew. */
  issuePaperCreditNote?: Maybe<IssuePaperCreditNotePayload>;
  /**
   * COLLECTING to NOTIFIED: tells the printing works the sum of the draws, and plans a run for each route that has copies.
   * After the draws were opened again, the notice is a supplement over what was added; less than was notified cannot be
   * asked for.
   */
  issuePrintNotice?: Maybe<IssuePrintNoticePayload>;
  /** Puts a run on one of several vehicles that its carrier has that night; whoever else takes it over begins with their usual one. */
  loadDeliveryRun?: Maybe<LoadDeliveryRunPayload>;
  /**
   * Makes one of somebody who was written down twice: who stays has the subscriptions and addresses of both; the other one's
   * name and telephone number are deleted, its customer number leads on by `mergedInto`. It is not taken back.
   */
  mergePaperSubscribers?: Maybe<MergePaperSubscribersPayload>;
  /** Moves a stop to the end of another route, before its station, with all that is delivered there. */
  moveDeliveryStop?: Maybe<MoveDeliveryStopPayload>;
  /** Brings the papers to another place from a day on. */
  movePaperSubscription?: Maybe<MovePaperSubscriptionPayload>;
  /** Begins to collect the draws of an issue. For staff of the company, as all that follows. */
  openIssuePlan?: Maybe<OpenIssuePlanPayload>;
  /** Erases who a subscriber was and where, and the stops there; subscriptions stay as figures. While one runs it is kept, and erased by itself then. Takes the role `privacy-officer`. */
  orderSubscriberErasure?: Maybe<OrderSubscriberErasurePayload>;
  /** Stops the papers from a coming day on, for a time that is known or still open; their issues come later. */
  pausePaperSubscription?: Maybe<PausePaperSubscriptionPayload>;
  /** Computes a carrier's pay for a month. For staff of the company, as what follows. */
  prepareCarrierSettlement?: Maybe<PrepareCarrierSettlementPayload>;
  /** PLANNED or CANCELLED to PLANNED, with another carrier: tonight's driver is replaced. */
  reassignDeliveryRun?: Maybe<ReassignDeliveryRunPayload>;
  /** Writes down what outlets gave back, between dispatch and close: all lines or none. For staff of the company. */
  recordCopyReturns?: Maybe<RecordCopyReturnsPayload>;
  /** Enters copies that did not come, all lines or none: outlets owe that much less, also of what was billed. Of a closed month they count today. For staff of the company. */
  recordDeliveryShortfalls?: Maybe<RecordDeliveryShortfallsPayload>;
  /** Writes down a payment: never more than is outstanding, however many are recorded at once. */
  recordPaperPayment?: Maybe<RecordPaperPaymentPayload>;
  /** Writes down what goes back to the payer: never more than is paid beyond what the invoice comes to. */
  recordPaperRefund?: Maybe<RecordPaperRefundPayload>;
  /** Gives back what is left of each term of a stopped subscription, once: DUPLICATE for a second time. What was paid at once goes back, what is invoiced is to be credited. */
  refundPaperSubscription?: Maybe<RefundPaperSubscriptionPayload>;
  /** Writes down a new customer with an address. For staff of a distribution company, as all that follows; DUPLICATE for a number that is taken. */
  registerPaperSubscriber?: Maybe<RegisterPaperSubscriberPayload>;
  /**
   * CANCELLED to COLLECTING: the issue appears after all, with the draws that it had, and counts as delivered to whoever has
   * subscribed. The next notice is an original, and plans the runs anew that were called off with it; complaints stay ended.
   */
  reinstateIssuePlan?: Maybe<ReinstateIssuePlanPayload>;
  /** Deletes what an address says, where nobody gets a paper any more. */
  removeDeliveryAddress?: Maybe<RemoveDeliveryAddressPayload>;
  /** Takes a stop off a route: the papers for it go nowhere until a route stops there. ILLEGAL_TRANSITION for an outlet for which copies are being drawn. */
  removeDeliveryStop?: Maybe<RemoveDeliveryStopPayload>;
  /** Sells another term at its own price; one that was stopped or has expired begins again. */
  renewPaperSubscription?: Maybe<RenewPaperSubscriptionPayload>;
  /** COMPLETED to DEPARTED: what was entered by mistake is taken back, and entered anew with `completeDeliveryRun`. */
  reopenDeliveryRun?: Maybe<ReopenDeliveryRunPayload>;
  /** Opens a closed month again; who did, when and why is kept. For finance of the group. ILLEGAL_TRANSITION for one that is open. */
  reopenDistributionMonth?: Maybe<ReopenDistributionMonthPayload>;
  /** NOTIFIED to COLLECTING: opens the draws again after a notice, before the first vehicle leaves. */
  reopenDraws?: Maybe<ReopenDrawsPayload>;
  /** CLOSED to DISPATCHED: returns come late. ILLEGAL_TRANSITION for what changes a closed month: what is known later is entered in an open one. */
  reopenIssuePlan?: Maybe<ReopenIssuePlanPayload>;
  /** Puts the stops of a route in another order. */
  resequenceDeliveryRoute?: Maybe<ResequenceDeliveryRoutePayload>;
  /** Takes a complaint one step on, or back. */
  resolveDeliveryComplaint?: Maybe<ResolveDeliveryComplaintPayload>;
  /** Takes a stop back: brings what is left of the terms from a coming day on; or the grace, as it was sold. */
  restartPaperSubscription?: Maybe<RestartPaperSubscriptionPayload>;
  /** Brings papers again from a coming day on: ends the pause that lasts, or the next one. */
  resumePaperSubscription?: Maybe<ResumePaperSubscriptionPayload>;
  /** Takes back such an entry, by one of as many copies the other way. For staff of the company. */
  reverseDeliveryShortfall?: Maybe<ReverseDeliveryShortfallPayload>;
  /** Takes back an entry of money that was wrong, or a cheque that bounced: by another entry, with the reason. */
  reversePaperPayment?: Maybe<ReversePaperPaymentPayload>;
  /** Takes a refund back that did not reach the subscriber, or was a mistake: what it gave back is left again. */
  reversePaperSubscriptionRefund?: Maybe<ReversePaperSubscriptionRefundPayload>;
  /** Settles the discount of one outlet from a day on; of those from one day the last one holds. For managers of the company. */
  setDeliveryOutletDiscount?: Maybe<SetDeliveryOutletDiscountPayload>;
  /** Settles something from a day on; what was reckoned for the days before stays. For managers of a distribution company. */
  setDistributionSetting?: Maybe<SetDistributionSettingPayload>;
  /** Says how many copies a route or an outlet gets, while draws are collected. */
  setDraw?: Maybe<SetDrawPayload>;
  /** Writes down whether a subscriber wishes to go on when the term ends. A term that nobody wanted is taken back by `withdrawPaperSubscriptionTerm` before its first issue, with the wish; after that by a stop and a refund. What is given back of a term that was billed is to be credited: `unbilled` tells it. */
  setPaperAutoRenewal?: Maybe<SetPaperAutoRenewalPayload>;
  /** Brings the papers to another place for some days. CONFLICT_OVERLAP when there is another for one of them. */
  setTemporaryDeliveryAddress?: Maybe<SetTemporaryDeliveryAddressPayload>;
  /** Begins a subscription at a place. For staff of the company, as all that follows; DUPLICATE for a reference that is taken. */
  startPaperSubscription?: Maybe<StartPaperSubscriptionPayload>;
  /** Ends a subscription before its time, from a coming day on. Pauses end with it, and so does the wish to go on, which a restart does not bring back; of one in grace the grace ends. */
  stopPaperSubscription?: Maybe<StopPaperSubscriptionPayload>;
  /**
   * Sets all draws of a plan as `IssuePlan.proposedDraws` has them, while they are collected; what has no proposal stays, and
   * each can be set otherwise with `setDraw`. ILLEGAL_TRANSITION where nothing can be proposed.
   */
  takeProposedDraws?: Maybe<TakeProposedDrawsPayload>;
  /** Amends a carrier, lets the carrier go or takes them on again. For staff of the company; ILLEGAL_TRANSITION for letting go who drives a route or has a run that is not done. */
  updateDeliveryCarrier?: Maybe<UpdateDeliveryCarrierPayload>;
  /** Amends an outlet, closes it or opens it again. For staff of the company; ILLEGAL_TRANSITION for closing one while a route stops at it, copies are drawn for it or papers wait there. */
  updateDeliveryOutlet?: Maybe<UpdateDeliveryOutletPayload>;
  /** Amends a route, ends it or takes it up again. For staff of the company; ILLEGAL_TRANSITION for ending one with stops, drawn copies or runs that are not done. */
  updateDeliveryRoute?: Maybe<UpdateDeliveryRoutePayload>;
  /** Amends a vehicle and its driver, retires it or takes it up again. For staff of the company; ILLEGAL_TRANSITION for retiring one that a carrier has. */
  updateDeliveryVehicle?: Maybe<UpdateDeliveryVehiclePayload>;
  /** Amends a title, ends its delivery or takes it up again. For staff of its company; ILLEGAL_TRANSITION for ending one that has subscribers or plans that are not closed. */
  updateDistributedTitle?: Maybe<UpdateDistributedTitlePayload>;
  /** Changes a plan, retires it or takes it up again; terms that were sold keep their price. For managers of the company. */
  updatePaperRatePlan?: Maybe<UpdatePaperRatePlanPayload>;
  /** Puts right who a customer is. The log tells that, when and by whom, and not what. */
  updatePaperSubscriber?: Maybe<UpdatePaperSubscriberPayload>;
  /** Takes back a return that was written down wrongly, before the close: it stays in the list with its reason, and counts no more. */
  withdrawCopyReturn?: Maybe<WithdrawCopyReturnPayload>;
  /** Takes back a discount that has not begun. For managers of the company; ILLEGAL_TRANSITION once it has begun. */
  withdrawDeliveryOutletDiscount?: Maybe<WithdrawDeliveryOutletDiscountPayload>;
  /** Takes back what was to hold from a day that is still to come. For managers of a distribution company. */
  withdrawDistributionSetting?: Maybe<WithdrawDistributionSettingPayload>;
  /** Takes back a renewal of which nothing has come yet, and gives its whole price back. */
  withdrawPaperSubscriptionTerm?: Maybe<WithdrawPaperSubscriptionTermPayload>;
  /**
   * Takes back the last notice of a plan that is COLLECTING: it asked for too much, or went to another works. Draws may fall
   * below it then. ILLEGAL_TRANSITION for one to which others add.
   */
  withdrawPrintNotice?: Maybe<WithdrawPrintNoticePayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryAddressArgs = {
  input: AddDeliveryAddressInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryCarrierArgs = {
  input: AddDeliveryCarrierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryOutletArgs = {
  input: AddDeliveryOutletInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryRouteArgs = {
  input: AddDeliveryRouteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryStopArgs = {
  input: AddDeliveryStopInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDeliveryVehicleArgs = {
  input: AddDeliveryVehicleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddDistributedTitleArgs = {
  input: AddDistributedTitleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddPaperRatePlanArgs = {
  input: AddPaperRatePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAdjustCarrierPayArgs = {
  input: AdjustCarrierPayInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAdvanceCarrierSettlementArgs = {
  input: AdvanceCarrierSettlementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignDeliveryCarrierArgs = {
  input: AssignDeliveryCarrierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignDeliveryVehicleArgs = {
  input: AssignDeliveryVehicleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelDeliveryRunArgs = {
  input: CancelDeliveryRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelIssuePlanArgs = {
  input: CancelIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangePaperSubscriptionCopiesArgs = {
  input: ChangePaperSubscriptionCopiesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationClearDeliveryVehicleArgs = {
  input: ClearDeliveryVehicleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseDistributionMonthArgs = {
  input: CloseDistributionMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseIssuePlanArgs = {
  input: CloseIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCompleteDeliveryRunArgs = {
  input: CompleteDeliveryRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectDeliveryAddressArgs = {
  input: CorrectDeliveryAddressInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectPaperSubscriptionPriceArgs = {
  input: CorrectPaperSubscriptionPriceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDepartDeliveryRunArgs = {
  input: DepartDeliveryRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationErasePaperSubscriberArgs = {
  input: ErasePaperSubscriberInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationFileDeliveryComplaintArgs = {
  input: FileDeliveryComplaintInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationFileOutletComplaintArgs = {
  input: FileOutletComplaintInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIndexPaperSubscribersArgs = {
  input: IndexPaperSubscribersInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationInvoiceOutletMonthArgs = {
  input: InvoiceOutletMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationInvoicePaperSubscriptionArgs = {
  input: InvoicePaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssuePaperCreditNoteArgs = {
  input: IssuePaperCreditNoteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssuePrintNoticeArgs = {
  input: IssuePrintNoticeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationLoadDeliveryRunArgs = {
  input: LoadDeliveryRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMergePaperSubscribersArgs = {
  input: MergePaperSubscribersInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveDeliveryStopArgs = {
  input: MoveDeliveryStopInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMovePaperSubscriptionArgs = {
  input: MovePaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenIssuePlanArgs = {
  input: OpenIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderSubscriberErasureArgs = {
  input: OrderSubscriberErasureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPausePaperSubscriptionArgs = {
  input: PausePaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPrepareCarrierSettlementArgs = {
  input: PrepareCarrierSettlementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReassignDeliveryRunArgs = {
  input: ReassignDeliveryRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordCopyReturnsArgs = {
  input: RecordCopyReturnsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordDeliveryShortfallsArgs = {
  input: RecordDeliveryShortfallsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordPaperPaymentArgs = {
  input: RecordPaperPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordPaperRefundArgs = {
  input: RecordPaperRefundInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRefundPaperSubscriptionArgs = {
  input: RefundPaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterPaperSubscriberArgs = {
  input: RegisterPaperSubscriberInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateIssuePlanArgs = {
  input: ReinstateIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveDeliveryAddressArgs = {
  input: RemoveDeliveryAddressInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveDeliveryStopArgs = {
  input: RemoveDeliveryStopInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRenewPaperSubscriptionArgs = {
  input: RenewPaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenDeliveryRunArgs = {
  input: ReopenDeliveryRunInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenDistributionMonthArgs = {
  input: ReopenDistributionMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenDrawsArgs = {
  input: ReopenDrawsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenIssuePlanArgs = {
  input: ReopenIssuePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResequenceDeliveryRouteArgs = {
  input: ResequenceDeliveryRouteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResolveDeliveryComplaintArgs = {
  input: ResolveDeliveryComplaintInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRestartPaperSubscriptionArgs = {
  input: RestartPaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResumePaperSubscriptionArgs = {
  input: ResumePaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReverseDeliveryShortfallArgs = {
  input: ReverseDeliveryShortfallInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReversePaperPaymentArgs = {
  input: ReversePaperPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReversePaperSubscriptionRefundArgs = {
  input: ReversePaperSubscriptionRefundInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetDeliveryOutletDiscountArgs = {
  input: SetDeliveryOutletDiscountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetDistributionSettingArgs = {
  input: SetDistributionSettingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetDrawArgs = {
  input: SetDrawInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetPaperAutoRenewalArgs = {
  input: SetPaperAutoRenewalInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetTemporaryDeliveryAddressArgs = {
  input: SetTemporaryDeliveryAddressInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartPaperSubscriptionArgs = {
  input: StartPaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStopPaperSubscriptionArgs = {
  input: StopPaperSubscriptionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationTakeProposedDrawsArgs = {
  input: TakeProposedDrawsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateDeliveryCarrierArgs = {
  input: UpdateDeliveryCarrierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateDeliveryOutletArgs = {
  input: UpdateDeliveryOutletInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateDeliveryRouteArgs = {
  input: UpdateDeliveryRouteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateDeliveryVehicleArgs = {
  input: UpdateDeliveryVehicleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateDistributedTitleArgs = {
  input: UpdateDistributedTitleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdatePaperRatePlanArgs = {
  input: UpdatePaperRatePlanInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdatePaperSubscriberArgs = {
  input: UpdatePaperSubscriberInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawCopyReturnArgs = {
  input: WithdrawCopyReturnInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawDeliveryOutletDiscountArgs = {
  input: WithdrawDeliveryOutletDiscountInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawDistributionSettingArgs = {
  input: WithdrawDistributionSettingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawPaperSubscriptionTermArgs = {
  input: WithdrawPaperSubscriptionTermInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawPrintNoticeArgs = {
  input: WithdrawPrintNoticeInput;
};

export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  /** About its delivery by every company that the caller may see, the newest first. Seen like `returns`. */
  complaints?: Maybe<DeliveryComplaintConnection>;
  /** When the last vehicle had served its last stop. Seen like `returns`. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last vehicle had left with its copies; null while one has not. Seen like `returns`. */
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the copies were planned, by the company that began to plan first. Seen like `returns`. */
  distributionPlan?: Maybe<IssuePlan>;
  /** How each company planned its copies. Seen like `returns`. */
  distributionPlans?: Maybe<Array<IssuePlan>>;
  goodCopies?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Gross distribution without returns and without what did not come, in copies. Seen like `returns`. */
  netCirculation?: Maybe<Scalars['Int']['output']>;
  /** Share of the runs completed in time, 0 to 1. Seen like `returns`. */
  onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** 退報率: returns as a share of the copies that outlets got, 0 to 1. Seen like `returns`. */
  outletReturnRate?: Maybe<Scalars['Float']['output']>;
  /** Returns as a share of the good copies of the press, 0 to 1: what was printed for nothing. Seen like `returns`. */
  printReturnRate?: Maybe<Scalars['Float']['output']>;
  /** Copies that came back from outlets. For staff of a distribution company, headquarters and finance; others get FORBIDDEN. Synthetic in the demonstration. */
  returns?: Maybe<Scalars['Int']['output']>;
  /**
   * Copies that the draws ask for: gross distribution. For staff of a distribution company, of the printing works to which
   * the print notice went, headquarters and finance; others get FORBIDDEN. Synthetic in the demonstration.
   */
  totalDraw?: Maybe<Scalars['Int']['output']>;
  /** Copies drawn beyond the good copies of the press; 0 when the run covers the draws. Seen like `returns`. */
  uncoveredCopies?: Maybe<Scalars['Int']['output']>;
};


export type NewspaperIssueComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which issue will be delivered. */
export type OpenIssuePlanInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A day on which the title appears, from 2000 to a year from today; DUPLICATE for one that has a plan. */
  issueDate: Scalars['Date']['input'];
  /** The `NewspaperIssue`, where it is one of the group's newspaper; DUPLICATE for one that has a plan. */
  issueId?: InputMaybe<Scalars['ID']['input']>;
  /** One that the company delivers. */
  titleId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenIssuePlanPayload = {
  __typename?: 'OpenIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** Which records are erased for a request. */
export type OrderSubscriberErasureInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of `subscriberData.records`, 200 at most, in place of those that were ordered and are not erased yet; NOT_FOUND for what is not kept. */
  recordIds: Array<Scalars['ID']['input']>;
  /** The `DataSubjectRequest`; whether there is one is known to others. */
  requestId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderSubscriberErasurePayload = {
  __typename?: 'OrderSubscriberErasurePayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** A distribution company's month. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation, and for a month without issues or shortfalls that were entered in it. */
  distributionFigures?: Maybe<DistributionFigures>;
  /** As `distributionFigures`, month by month, those of which there is nothing left out; BAD_USER_INPUT for more than 36. */
  distributionMonths?: Maybe<Array<DistributionFigures>>;
  /** What a distribution company offers, for everybody; null for every other organisation. */
  distributionProfile?: Maybe<DistributionProfile>;
  /** What a distribution company has settled for itself. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  distributionSettings?: Maybe<Array<CompanySetting>>;
  id: Scalars['ID']['output'];
  /** A distribution company's subscriptions month by month, BAD_USER_INPUT for more than 36. For its staff and finance, FORBIDDEN for others; null for every other organisation. */
  paperSubscriptionGrowth?: Maybe<Array<PaperSubscriptionGrowth>>;
};


export type OrganisationDistributionFiguresArgs = {
  month: Scalars['Month']['input'];
};


export type OrganisationDistributionMonthsArgs = {
  months: MonthRangeInput;
};


export type OrganisationDistributionSettingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganisationPaperSubscriptionGrowthArgs = {
  months: MonthRangeInput;
};

/**
 * What an outlet sold in a month, and what of it was billed: single copies are paid by net sale. Issues count that have left,
 * at the price of their day: the copy's less the outlet's own discount (`setDeliveryOutletDiscount`), or the one that the
 * company had settled (OUTLET_DISCOUNT). For staff of the company and finance.
 */
export type OutletMonth = {
  __typename?: 'OutletMonth';
  drawnCopies: Scalars['Int']['output'];
  /** What stands of its invoices, without what was credited. */
  invoiced: Money;
  /** Those of which it got copies. */
  issues: Scalars['Int']['output'];
  /** That of the issues' days. */
  month: Scalars['Month']['output'];
  /** `drawnCopies` − `returnedCopies` − `undeliveredCopies`. */
  netCopies: Scalars['Int']['output'];
  /** Of these, those that still take returns; none when its month can be billed. */
  openIssues: Scalars['Int']['output'];
  outlet?: Maybe<DeliveryOutlet>;
  returnedCopies: Scalars['Int']['output'];
  /** What it owes for the copies that it sold. */
  sold: Money;
  /** `sold` − `invoiced`: below zero, what is to be credited. */
  unbilled: Money;
  /** Those that did not come, because their run was called off. */
  undeliveredCopies: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type OutletMonthAggregate = {
  __typename?: 'OutletMonthAggregate';
  count: Scalars['Int']['output'];
  drawnCopies: Scalars['BigInt']['output'];
  /** Without what was credited. */
  invoiced: Money;
  returnedCopies: Scalars['BigInt']['output'];
  sold: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type OutletMonthConnection = {
  __typename?: 'OutletMonthConnection';
  aggregate: OutletMonthAggregate;
  edges: Array<OutletMonthEdge>;
  nodes: Array<OutletMonth>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type OutletMonthEdge = {
  __typename?: 'OutletMonthEdge';
  cursor: Scalars['String']['output'];
  node: OutletMonth;
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

/** How long a bill for papers has been due. */
export type PaperAgeingBucket =
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

/** How many copies a subscription has from a day on. */
export type PaperCopiesChange = {
  __typename?: 'PaperCopiesChange';
  /** Of each issue. */
  copies: Scalars['Int']['output'];
  /** The first day. */
  startsOn: Scalars['Date']['output'];
};

/** What is taken back of an invoice for papers (紅字發票). */
export type PaperCreditNote = {
  __typename?: 'PaperCreditNote';
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

/**
 * A bill for a subscription, to an office on account or to whoever's term was renewed automatically, or to an outlet for
 * what it sold in a month, never changed: what it bills too much is credited, a payment that was none is reversed, what was
 * paid too much goes back. So at every moment total - credited = paid + outstanding - refundable. For
 * staff of the company and finance.
 */
export type PaperInvoice = {
  __typename?: 'PaperInvoice';
  /** By day. */
  creditNotes: Array<PaperCreditNote>;
  /** What its credit notes take back of the total. */
  credited: Money;
  /** Days since it was due; 0 while it is not, null for what is not owed. */
  daysOverdue?: Maybe<Scalars['Int']['output']>;
  dueOn: Scalars['Date']['output'];
  /** Of the tax invoice (發票); null where none was asked for. */
  fapiaoNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  issuedOn: Scalars['Date']['output'];
  /** That of the issues that it sold. */
  month?: Maybe<Scalars['Month']['output']>;
  /** The total less its tax; null without a rate. */
  net?: Maybe<Money>;
  /** Null for one for a subscription, as its month. */
  outlet?: Maybe<DeliveryOutlet>;
  /** What is still due. */
  outstanding: Money;
  /** What came in, less what went back. */
  paid: Money;
  /** Money that came and went, by day. */
  payments: Array<PaperInvoicePayment>;
  /** What was paid beyond what it comes to by now, and is to go back. */
  refundable: Money;
  status: PaperInvoiceStatus;
  /** Null for one to an outlet. */
  subscription?: Maybe<PaperSubscription>;
  /** Value-added tax in the total, rounded to the nearest fen: with `net` exactly the total; null without a rate. */
  tax?: Maybe<Money>;
  total: Money;
  /** The rate of value-added tax on the day of its issue, in per cent, which the total holds; null where it was issued before rates were kept. */
  vatPercent?: Maybe<Scalars['Int']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PaperInvoiceAggregate = {
  __typename?: 'PaperInvoiceAggregate';
  count: Scalars['Int']['output'];
  /** What is still to be paid. */
  outstanding: Money;
  total: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PaperInvoiceConnection = {
  __typename?: 'PaperInvoiceConnection';
  aggregate: PaperInvoiceAggregate;
  edges: Array<PaperInvoiceEdge>;
  nodes: Array<PaperInvoice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PaperInvoiceEdge = {
  __typename?: 'PaperInvoiceEdge';
  cursor: Scalars['String']['output'];
  node: PaperInvoice;
};

/** Money of an invoice: an entry is never changed, but followed by another. */
export type PaperInvoicePayment = {
  __typename?: 'PaperInvoicePayment';
  /** Below zero for what went back, or never came. */
  amount: Money;
  id: Scalars['ID']['output'];
  kind: PaperInvoicePaymentKind;
  method: PaperPaymentMethod;
  /** Why it was reversed or went back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day on which it came or went. */
  receivedOn: Scalars['Date']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  reference?: Maybe<Scalars['String']['output']>;
};

/** What an entry of an invoice's money says. */
export type PaperInvoicePaymentKind =
  /** It came in. */
  | 'PAYMENT'
  /** It went back to the payer. */
  | 'REFUND'
  /** An entry was wrong, or a cheque bounced: it is taken back whole. */
  | 'REVERSAL';

/** In which order invoices for papers come. */
export type PaperInvoiceSort =
  /** What is due first comes first. */
  | 'DUE_FIRST'
  /** What was issued last comes first. */
  | 'LATEST';

/** Where an invoice for papers stands, by its money. */
export type PaperInvoiceStatus =
  /** Credited in full (紅沖). */
  | 'CREDITED'
  /** Nothing is paid. */
  | 'ISSUED'
  /** Paid in full, or more. */
  | 'PAID'
  /** A part is paid. */
  | 'PART_PAID';

/** How a subscription was paid for. */
export type PaperPaymentMethod =
  /** From a bank account. */
  | 'BANK_TRANSFER'
  /** In notes and coins. */
  | 'CASH'
  /** By a cheque that was cashed. */
  | 'CHEQUE'
  /** Through a payment service. */
  | 'ONLINE'
  /** At a counter of the post (郵局收訂). */
  | 'POST_OFFICE'
  /** Nobody wrote it down. */
  | 'UNKNOWN';

/** What a subscription to a title costs, for whom sells from a day on: a price list, or a campaign beside it. For staff of the company and finance. Prices are synthetic in the demonstration. */
export type PaperRatePlan = {
  __typename?: 'PaperRatePlan';
  /** Why it was last changed, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Unique in the company, such as `HZRB-12`. */
  code: Scalars['String']['output'];
  /** How many issues come after the end of a term that is sold by it, until it is renewed; what was sold keeps what it had. */
  graceIssues: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is an offer beside the price list, such as for new subscribers. */
  isCampaign: Scalars['Boolean']['output'];
  /** From how many copies on it is sold, 1 for everybody. */
  leastCopies: Scalars['Int']['output'];
  /** How long a term is that is sold by it. */
  months: Scalars['Int']['output'];
  name: LocalizedText;
  /** Of one copy, for the whole term. */
  price: Money;
  /** Since when it is sold no longer, whatever its days say; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<DistributedTitle>;
  /** The first day on which it is sold. */
  validFrom: Scalars['Date']['output'];
  /** The last day on which it is sold; null while none is known. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PaperRatePlanConnection = {
  __typename?: 'PaperRatePlanConnection';
  edges: Array<PaperRatePlanEdge>;
  nodes: Array<PaperRatePlan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PaperRatePlanEdge = {
  __typename?: 'PaperRatePlanEdge';
  cursor: Scalars['String']['output'];
  node: PaperRatePlan;
};

/** What is owed for papers, by how long it has been due: by offices, by outlets, and by whoever was renewed automatically. */
export type PaperReceivables = {
  __typename?: 'PaperReceivables';
  bucket: PaperAgeingBucket;
  invoices: Scalars['Int']['output'];
  outstanding: Money;
};

/**
 * Who has a paper brought: a person or an office, for staff of the company and finance. Name, telephone number and
 * addresses are personal data: masked, unless a purpose is given.
 */
export type PaperSubscriber = {
  __typename?: 'PaperSubscriber';
  /** For staff of the company. */
  addresses?: Maybe<Array<DeliveryAddress>>;
  /** Why they were merged. */
  changeReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: PaperSubscriberKind;
  /** Of somebody who had been written down twice, as whom they stayed; null otherwise. */
  mergedInto?: Maybe<PaperSubscriber>;
  /** An office's is not masked. Null once erased. For staff of the company. */
  name?: Maybe<Scalars['String']['output']>;
  /** As it was given; null once erased. For staff of the company. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Customer number, unique in the company. */
  reference: Scalars['String']['output'];
  /** By reference. */
  subscriptions: PaperSubscriptionConnection;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * Who has a paper brought: a person or an office, for staff of the company and finance. Name, telephone number and
 * addresses are personal data: masked, unless a purpose is given.
 */
export type PaperSubscriberNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who has a paper brought: a person or an office, for staff of the company and finance. Name, telephone number and
 * addresses are personal data: masked, unless a purpose is given.
 */
export type PaperSubscriberPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who has a paper brought: a person or an office, for staff of the company and finance. Name, telephone number and
 * addresses are personal data: masked, unless a purpose is given.
 */
export type PaperSubscriberSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PaperSubscriberConnection = {
  __typename?: 'PaperSubscriberConnection';
  edges: Array<PaperSubscriberEdge>;
  nodes: Array<PaperSubscriber>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PaperSubscriberEdge = {
  __typename?: 'PaperSubscriberEdge';
  cursor: Scalars['String']['output'];
  node: PaperSubscriber;
};

/** Who a subscriber is. */
export type PaperSubscriberKind =
  /** Orders many copies for its people (集訂分送). */
  | 'OFFICE'
  /** Somebody at home. */
  | 'PERSON';

/** A term of papers for a subscriber, for staff of the company and finance. Prices are synthetic in the demonstration. */
export type PaperSubscription = {
  __typename?: 'PaperSubscription';
  /** Where the money is at the end of a day, to the fen: what was paid, or is on account, is what was delivered, what is left and what was given back. */
  account: PaperSubscriptionAccount;
  /** Of each issue on a day, after the last change but one. */
  copies: Scalars['Int']['output'];
  /** The last change of copies, which may be to come; null where there was none, or it was taken back before its day. */
  copiesChange?: Maybe<PaperCopiesChange>;
  /** The last day: that of the last term, moved by an issue for each that was put off by a pause or credited for a complaint. */
  endsOn: Scalars['Date']['output'];
  /** All that has happened to it, the earliest first. */
  entries: PaperSubscriptionEntryConnection;
  /** What comes after its last day while nobody renews it; null where nothing does. */
  grace?: Maybe<PaperSubscriptionGrace>;
  /** Whether its subscriber wishes to go on: its next term is then sold before it ends, once the last one has begun, at the price that the list has on that day for as many months, and billed; it is owed and never counted as paid. */
  hasAutoRenewal: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** By day. */
  invoices: Array<PaperInvoice>;
  /** Whether an office has it on account: all its terms are invoiced and paid later. Otherwise they were paid when they were sold, but for those that were sold automatically (`isOnAccount` of a term). */
  isOnAccount: Scalars['Boolean']['output'];
  /** The earliest first. */
  pauses: Array<PaperSubscriptionPause>;
  /** Where the copies go and from when to when. For staff of the company. */
  placements?: Maybe<Array<DeliveryPlacement>>;
  /** The prices of all terms; of those on account also what is still owed. */
  pricePaid: Money;
  /** Unique in the company. */
  reference: Scalars['String']['output'];
  /** What would be given back if it stopped on a day: what is left of each term at that term's own price. Of terms on account it is to be credited on their invoices, and not paid out. */
  refundable: Money;
  /** Of all terms. */
  refunded: Money;
  /** By what its next term would be sold if today were the day for it; null of one that does not go on by itself or has ended, while it waits in a pause without an end, and where the list has no price for as many months: it then ends. */
  renewalPlan?: Maybe<PaperRatePlan>;
  /** The first day. */
  startsOn: Scalars['Date']['output'];
  /** Today, as its days have it. */
  status: PaperSubscriptionStatus;
  /** The first day without a paper, once it is stopped from that day on. */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  subscriber?: Maybe<PaperSubscriber>;
  /** In the order in which they are used up. */
  terms: Array<PaperSubscriptionTerm>;
  title?: Maybe<DistributedTitle>;
  /** Of what is paid later, also a term that was sold automatically, what no invoice that stands has billed; below zero, what is to be credited. Null where all was paid when it was sold. */
  unbilled?: Maybe<Money>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A term of papers for a subscriber, for staff of the company and finance. Prices are synthetic in the demonstration. */
export type PaperSubscriptionAccountArgs = {
  on: Scalars['Date']['input'];
};


/** A term of papers for a subscriber, for staff of the company and finance. Prices are synthetic in the demonstration. */
export type PaperSubscriptionCopiesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A term of papers for a subscriber, for staff of the company and finance. Prices are synthetic in the demonstration. */
export type PaperSubscriptionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A term of papers for a subscriber, for staff of the company and finance. Prices are synthetic in the demonstration. */
export type PaperSubscriptionRefundableArgs = {
  on: Scalars['Date']['input'];
};

/**
 * Where a subscription's money is: `paid` = `delivered` + `left` + `refunded`. Of what is invoiced it tells the price as well,
 * whether it was paid or is still owed: that stands on the invoices. Terms are used up one after the other, each
 * issue at its own term's price; what is left of a term is rounded down to the fen.
 */
export type PaperSubscriptionAccount = {
  __typename?: 'PaperSubscriptionAccount';
  delivered: Money;
  /** Issues of the title that came; a pause, a credited complaint and an issue that never appeared are none. */
  issuesDelivered: Scalars['Int']['output'];
  /** Issues that are still to come. */
  issuesLeft: Scalars['Int']['output'];
  left: Money;
  /** The prices of all terms. */
  paid: Money;
  refunded: Money;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PaperSubscriptionAggregate = {
  __typename?: 'PaperSubscriptionAggregate';
  /** Of each issue, once all changes that are to come have come. */
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PaperSubscriptionConnection = {
  __typename?: 'PaperSubscriptionConnection';
  aggregate: PaperSubscriptionAggregate;
  edges: Array<PaperSubscriptionEdge>;
  nodes: Array<PaperSubscription>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PaperSubscriptionEdge = {
  __typename?: 'PaperSubscriptionEdge';
  cursor: Scalars['String']['output'];
  node: PaperSubscription;
};

/** Something that happened to a subscription. */
export type PaperSubscriptionEntry = {
  __typename?: 'PaperSubscriptionEntry';
  /** Paid by the subscriber; a refund is negative. */
  amount: Money;
  /** Days by which its last day moved. */
  days: Scalars['Int']['output'];
  /** The day from which it counts. */
  effectiveOn: Scalars['Date']['output'];
  enteredAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: PaperSubscriptionEntryKind;
  /** Why, where money or a credit was taken back or put right. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PaperSubscriptionEntryConnection = {
  __typename?: 'PaperSubscriptionEntryConnection';
  edges: Array<PaperSubscriptionEntryEdge>;
  nodes: Array<PaperSubscriptionEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PaperSubscriptionEntryEdge = {
  __typename?: 'PaperSubscriptionEntryEdge';
  cursor: Scalars['String']['output'];
  node: PaperSubscriptionEntry;
};

/** What happened to a subscription. */
export type PaperSubscriptionEntryKind =
  /** Months were added, and are owed, because its subscriber wishes to go on. */
  | 'AUTO_RENEW'
  /** An issue of a complaint counts as not delivered. */
  | 'COMPLAINT_CREDIT'
  /** It has more copies, for which more was paid, or fewer, for which something was given back. */
  | 'COPIES_CHANGED'
  /** It counts as delivered again. */
  | 'CREDIT_WITHDRAWN'
  /** Somebody noted that it came to its end, as was done before its days told. */
  | 'EXPIRE'
  /** An issue did not appear, and comes later. */
  | 'ISSUE_CANCELLED'
  /** An issue that was taken not to appear did, and counts as delivered. */
  | 'ISSUE_REINSTATED'
  /** Papers go to another place. */
  | 'MOVE'
  /** Papers stopped for a time. */
  | 'PAUSE'
  /** What was paid for a term was put right. */
  | 'PRICE_CORRECTED'
  /** What was left of its terms was given back. */
  | 'REFUND'
  /** A refund was taken back. */
  | 'REFUND_REVERSED'
  /** Months were added, or it began again. */
  | 'RENEW'
  /** The stop was taken back. */
  | 'RESTART'
  /** Papers come again. */
  | 'RESUME'
  /** Its term began. */
  | 'START'
  /** It was given up. */
  | 'STOP'
  /** Papers go to another place for some days. */
  | 'TEMPORARY_ADDRESS'
  /** A renewal of which nothing had come was taken back and paid back. */
  | 'TERM_WITHDRAWN';

/**
 * Issues that come after all that was sold has come. A renewal pays them as the first ones of its term. Until then they are
 * in no account and no books: nobody has ordered them, so nobody owes them, and when no renewal comes they are the company's loss.
 */
export type PaperSubscriptionGrace = {
  __typename?: 'PaperSubscriptionGrace';
  /** The day of the last one; of one that was ended, of the last one before that. */
  endsOn: Scalars['Date']['output'];
  /** Of how many days of issue it is, also where the issue of one is called off or does not come. */
  issues: Scalars['Int']['output'];
  /** Up to today, without those that did not come. */
  issuesDelivered: Scalars['Int']['output'];
  /** Of those delivered, at the price of an issue of the last term, rounded down to the fen. */
  worth: Money;
};

/** How many subscriptions came and went in a month, each counted once, however many copies it has; of the current month up to today. */
export type PaperSubscriptionGrowth = {
  __typename?: 'PaperSubscriptionGrowth';
  /** The day after whose last paper is in it; pauses are no end. */
  ended: Scalars['Int']['output'];
  /** Held at the end of the last day: `heldBefore` + `net`. */
  held: Scalars['Int']['output'];
  /** Held at the end of the last day before. */
  heldBefore: Scalars['Int']['output'];
  month: Scalars['Month']['output'];
  /** `started` + `restarted` − `ended`. */
  net: Scalars['Int']['output'];
  /** That were over, given up or run out, and begin again in it. */
  restarted: Scalars['Int']['output'];
  /** Whose first day is in it. */
  started: Scalars['Int']['output'];
};

/** Days without papers, whose issues come later; also the days between two terms. */
export type PaperSubscriptionPause = {
  __typename?: 'PaperSubscriptionPause';
  /** The last day without a paper; null until it goes on. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The first day without a paper. */
  startsOn: Scalars['Date']['output'];
};

/** In which order subscriptions come. */
export type PaperSubscriptionSort =
  /** What ends first comes first. */
  | 'END_FIRST'
  /** By their references. */
  | 'REFERENCE';

/** Where a subscription stands on a day; nobody has to note it. */
export type PaperSubscriptionStatus =
  /** Delivered, or will be from its first day on. */
  | 'ACTIVE'
  /** Its last day has passed, and that of its grace. */
  | 'EXPIRED'
  /** Its last day has passed, and issues of grace come. */
  | 'GRACE'
  /** Waits on this day; the issues come later. */
  | 'PAUSED'
  /** Given up before its end; the day has come. */
  | 'STOPPED';

/** What was sold at one time for one price. */
export type PaperSubscriptionTerm = {
  __typename?: 'PaperSubscriptionTerm';
  /** Of each issue. */
  copies: Scalars['Int']['output'];
  /** The last day, as it was sold: months are counted from the first day of the terms on end, so a 31st is not lost. */
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whether it was sold because its subscriber wished to go on. */
  isAutomatic: Scalars['Boolean']['output'];
  /** Whether it is invoiced and paid later. */
  isOnAccount: Scalars['Boolean']['output'];
  /** Issues that it sold of the title, each at the same part of the price. */
  issues: Scalars['Int']['output'];
  /** From 1 on. */
  number: Scalars['Int']['output'];
  paidBy: PaperPaymentMethod;
  price: Money;
  /** Why the price is not that of the plan. */
  priceReason?: Maybe<Scalars['String']['output']>;
  /** By which it was sold; null for a price that was agreed without one. */
  ratePlan?: Maybe<PaperRatePlan>;
  refunded: Money;
  /** Of the issues, how many were given back. */
  refundedIssues: Scalars['Int']['output'];
  /** The first day, as it was sold; parts of a term whose copies changed have its days. */
  startsOn: Scalars['Date']['output'];
};

/** From when on papers wait. */
export type PausePaperSubscriptionInput = {
  /** The last day without a paper, at most as many days after the first as the company has settled (LONGEST_PAUSE); left out, the pause is open. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** One that is active or paused. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day without a paper, within the term, and none whose paper has gone out. CONFLICT_OVERLAP with another pause. */
  startsOn: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PausePaperSubscriptionPayload = {
  __typename?: 'PausePaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
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

/** In which order the runs of a plan come. */
export type PlanRunSort =
  /** What was planned first comes first. */
  | 'AS_PLANNED'
  /** What is not completed comes first, also what was called off; then what was completed longest after its deadline. */
  | 'LATE_FIRST';

/** Whose pay is computed. */
export type PrepareCarrierSettlementInput = {
  /** One of the company's own. */
  carrierId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is over; DUPLICATE where it has a settlement that is not void. */
  month: Scalars['Month']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PrepareCarrierSettlementPayload = {
  __typename?: 'PrepareCarrierSettlementPayload';
  settlement?: Maybe<CarrierSettlement>;
  userErrors: Array<UserError>;
};

/** The print-number notice (印數通知單): how many copies the printing works shall print. Seen by both houses, headquarters and finance. */
export type PrintNotice = {
  __typename?: 'PrintNotice';
  /** Of a supplement, what it adds. */
  copies: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  issue?: Maybe<NewspaperIssue>;
  issueDate: Scalars['Date']['output'];
  issuedAt: Scalars['DateTime']['output'];
  kind: PrintNoticeKind;
  /** Counts all notices of an issue, those that were withdrawn as well. */
  number: Scalars['Int']['output'];
  /** The printing works to which it went. */
  printer?: Maybe<Organisation>;
  status: PrintNoticeStatus;
  /** Why, such as that the issue does not appear. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** Since when it holds no longer. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PrintNoticeAggregate = {
  __typename?: 'PrintNoticeAggregate';
  /** Those of notices that hold. */
  copies: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PrintNoticeConnection = {
  __typename?: 'PrintNoticeConnection';
  aggregate: PrintNoticeAggregate;
  edges: Array<PrintNoticeEdge>;
  nodes: Array<PrintNotice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PrintNoticeEdge = {
  __typename?: 'PrintNoticeEdge';
  cursor: Scalars['String']['output'];
  node: PrintNotice;
};

/** What a notice asks for. */
export type PrintNoticeKind =
  /** The sum of the draws: the first notice of an issue that holds. */
  | 'ORIGINAL'
  /** What was drawn since (加印). */
  | 'SUPPLEMENT';

/** Whether a notice holds. */
export type PrintNoticeStatus =
  /** It holds: its copies are asked for. */
  | 'ISSUED'
  /** It was taken back, and asks for nothing. */
  | 'WITHDRAWN';

/** Copies that a route or an outlet could get. */
export type ProposedDraw = {
  __typename?: 'ProposedDraw';
  copies: Scalars['Int']['output'];
  /** What it was drawn until now; 0 for none. */
  drawn: Scalars['Int']['output'];
  kind: DrawKind;
  /** For SINGLE_COPY. */
  outlet?: Maybe<DeliveryOutlet>;
  /** For all kinds but SINGLE_COPY. */
  route?: Maybe<DeliveryRoute>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** A settlement, for staff of the company and finance. */
  carrierSettlement?: Maybe<CarrierSettlement>;
  /** Settlements, the newest month first. For staff of a distribution company (their own) and finance (all); FORBIDDEN for others. */
  carrierSettlements?: Maybe<CarrierSettlementConnection>;
  /** A carrier, for staff of the company, headquarters and finance. */
  deliveryCarrier?: Maybe<DeliveryCarrier>;
  /** Carriers by code. For staff of a distribution company (their own), headquarters and finance (all); FORBIDDEN for others. */
  deliveryCarriers?: Maybe<DeliveryCarrierConnection>;
  /** A complaint, for staff of the company, headquarters and finance. */
  deliveryComplaint?: Maybe<DeliveryComplaint>;
  /** Complaints. For staff of a distribution company (their own), headquarters and finance (all); FORBIDDEN for others. */
  deliveryComplaints?: Maybe<DeliveryComplaintConnection>;
  /** An outlet, for staff of the company, headquarters and finance. */
  deliveryOutlet?: Maybe<DeliveryOutlet>;
  /** Outlets by code. For staff of a distribution company (their own), headquarters and finance (all); FORBIDDEN for others. */
  deliveryOutlets?: Maybe<DeliveryOutletConnection>;
  /** A route, for staff of the company, headquarters and finance. */
  deliveryRoute?: Maybe<DeliveryRoute>;
  /** Routes by code. For staff of a distribution company (their own), headquarters and finance (all); FORBIDDEN for others. */
  deliveryRoutes?: Maybe<DeliveryRouteConnection>;
  /** A run, for staff of the company, headquarters and finance. */
  deliveryRun?: Maybe<DeliveryRun>;
  /** Runs, the newest issue first. For staff of a distribution company (their own), headquarters and finance (all); FORBIDDEN for others. */
  deliveryRuns?: Maybe<DeliveryRunConnection>;
  /** A vehicle, for staff of the company. */
  deliveryVehicle?: Maybe<DeliveryVehicle>;
  /** Vehicles by plate. For staff of a distribution company, of their own; FORBIDDEN for others. */
  deliveryVehicles?: Maybe<DeliveryVehicleConnection>;
  /** What is delivered, by code. For everybody: the price stands on the front page. */
  distributedTitles?: Maybe<Array<DistributedTitle>>;
  /** Subscriptions that were not stopped and end from today on, the first to end first: whom to ask for a renewal. Seen like `paperSubscriptions`. */
  expiringPaperSubscriptions?: Maybe<PaperSubscriptionConnection>;
  /** A plan, for staff of the company, headquarters and finance. */
  issuePlan?: Maybe<IssuePlan>;
  /** Plans. For staff of a distribution company (their own), headquarters and finance (all); FORBIDDEN for others. */
  issuePlans?: Maybe<IssuePlanConnection>;
  /** What outlets sold, by month and code. For staff of a distribution company (their own) and finance (all); FORBIDDEN for others. */
  outletMonths?: Maybe<OutletMonthConnection>;
  /** An invoice, for staff of its company and finance. */
  paperInvoice?: Maybe<PaperInvoice>;
  /** Invoices for subscriptions and for what outlets sold. For staff of a distribution company (their own) and finance (all); FORBIDDEN for others. */
  paperInvoices?: Maybe<PaperInvoiceConnection>;
  /** A plan, seen like `paperRatePlans`. */
  paperRatePlan?: Maybe<PaperRatePlan>;
  /** What a subscription costs, the latest first. For staff of a distribution company (their own) and finance (all); FORBIDDEN for others. */
  paperRatePlans?: Maybe<PaperRatePlanConnection>;
  /** What offices, outlets and households owe at the end of a day, by age; all five buckets. Seen like `paperInvoices`. */
  paperReceivables?: Maybe<Array<PaperReceivables>>;
  /** A subscriber, for staff of the company and finance. */
  paperSubscriber?: Maybe<PaperSubscriber>;
  /** Subscribers by customer number. For staff of a distribution company (their own) and finance (all); FORBIDDEN for others. */
  paperSubscribers?: Maybe<PaperSubscriberConnection>;
  /** A subscription, for staff of the company and finance. */
  paperSubscription?: Maybe<PaperSubscription>;
  /** Subscriptions. For staff of a distribution company (their own) and finance (all); FORBIDDEN for others. */
  paperSubscriptions?: Maybe<PaperSubscriptionConnection>;
  /** Print notices, the newest first. For staff of any organisation (what they wrote or got), headquarters and finance (all); FORBIDDEN for others. */
  printNotices?: Maybe<PrintNoticeConnection>;
  /** The sheet of a route for an issue; null when there is no such route or no plan for the issue. For staff of a distribution company, of their own routes; FORBIDDEN for others. */
  routeSheet?: Maybe<RouteSheet>;
  /** Who read whose personal data here in full, and what for; the latest first. For the role `privacy-officer`; FORBIDDEN for others. */
  subscriberDataReads?: Maybe<PersonalDataReadConnection>;
  /** The transport list of the night of an issue; null where there is no plan for it, and without loads until the print notice is out. For staff of a distribution company, of their own vehicles; FORBIDDEN for others. */
  transportList?: Maybe<TransportList>;
};


/** What can be asked. */
export type QueryCarrierSettlementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCarrierSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  months?: InputMaybe<MonthRangeInput>;
  status?: InputMaybe<CarrierSettlementStatus>;
};


/** What can be asked. */
export type QueryDeliveryCarrierArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryCarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryDeliveryComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<DeliveryComplaintCode>;
  days?: InputMaybe<DateRangeInput>;
  filed?: InputMaybe<TimeRangeInput>;
  first?: Scalars['Int']['input'];
  isWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: DeliveryComplaintSort;
  outletId?: InputMaybe<Scalars['ID']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<DeliveryComplaintStatus>;
  subscriptionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryDeliveryOutletArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  routeId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDeliveryRouteArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDeliveryRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  routeId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<DeliveryRunStatus>;
};


/** What can be asked. */
export type QueryDeliveryVehicleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeliveryVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  plateNumber?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDistributedTitlesArgs = {
  isRetired?: Scalars['Boolean']['input'];
};


/** What can be asked. */
export type QueryExpiringPaperSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  hasAutoRenewal?: InputMaybe<Scalars['Boolean']['input']>;
  until: Scalars['Date']['input'];
};


/** What can be asked. */
export type QueryIssuePlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryIssuePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: IssuePlanSort;
  status?: InputMaybe<IssuePlanStatus>;
  titleId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryOutletMonthsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isUnbilled?: Scalars['Boolean']['input'];
  months: MonthRangeInput;
  outletId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPaperInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaperInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  fapiaoNumber?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: PaperInvoiceSort;
  outletId?: InputMaybe<Scalars['ID']['input']>;
  overdue?: Scalars['Boolean']['input'];
  status?: InputMaybe<PaperInvoiceStatus>;
  subscriberId?: InputMaybe<Scalars['ID']['input']>;
  subscriptionId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPaperRatePlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaperRatePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isCampaign?: InputMaybe<Scalars['Boolean']['input']>;
  isRetired?: Scalars['Boolean']['input'];
  months?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  titleId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPaperReceivablesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryPaperSubscriberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaperSubscribersArgs = {
  address?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPaperSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPaperSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  ends?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  hasAutoRenewal?: InputMaybe<Scalars['Boolean']['input']>;
  isAutoRenewed?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: PaperSubscriptionSort;
  paidBy?: InputMaybe<PaperPaymentMethod>;
  ratePlanId?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  routeId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<PaperSubscriptionStatus>;
  subscriberId?: InputMaybe<Scalars['ID']['input']>;
  titleId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPrintNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  issueId?: InputMaybe<Scalars['ID']['input']>;
  printerId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<PrintNoticeStatus>;
};


/** What can be asked. */
export type QueryRouteSheetArgs = {
  issueId: Scalars['ID']['input'];
  routeId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySubscriberDataReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryTransportListArgs = {
  carrierId?: InputMaybe<Scalars['ID']['input']>;
  issueId: Scalars['ID']['input'];
};

/** Who drives a run instead. */
export type ReassignDeliveryRunInput = {
  /** One of the company's own; paid at the rate that is theirs now. */
  carrierId: Scalars['ID']['input'];
  /** One that is planned or was called off, of an issue that is not closed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReassignDeliveryRunPayload = {
  __typename?: 'ReassignDeliveryRunPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

/** What outlets gave back of an issue. */
export type RecordCopyReturnsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200. */
  lines: Array<CopyReturnLineInput>;
  /** One that is dispatched. */
  planId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordCopyReturnsPayload = {
  __typename?: 'RecordCopyReturnsPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** What of an issue did not come. */
export type RecordDeliveryShortfallsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200. */
  lines: Array<DeliveryShortfallLineInput>;
  /** One that is dispatched or closed, in whatever month. */
  planId: Scalars['ID']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordDeliveryShortfallsPayload = {
  __typename?: 'RecordDeliveryShortfallsPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** What was received for an invoice. */
export type RecordPaperPaymentInput = {
  /** In fen: 1 to what is outstanding. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of the company's own. */
  invoiceId: Scalars['ID']['input'];
  /** How it came. */
  method: PaperPaymentMethod;
  /** Today when left out; not before the invoice, and not in the future. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the payer wrote: at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPaperPaymentPayload = {
  __typename?: 'RecordPaperPaymentPayload';
  invoice?: Maybe<PaperInvoice>;
  userErrors: Array<UserError>;
};

/** What goes back to whoever paid an invoice. */
export type RecordPaperRefundInput = {
  /** In fen: 1 to what is refundable. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of which more is paid than it comes to. */
  invoiceId: Scalars['ID']['input'];
  /** How it goes. */
  method: PaperPaymentMethod;
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** What is written to the payee: at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Today when left out; not before the last payment and credit note, and not in the future. */
  refundedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordPaperRefundPayload = {
  __typename?: 'RecordPaperRefundPayload';
  invoice?: Maybe<PaperInvoice>;
  userErrors: Array<UserError>;
};

/** Whose money is given back. */
export type RefundPaperSubscriptionInput = {
  /** One that was stopped. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RefundPaperSubscriptionPayload = {
  __typename?: 'RefundPaperSubscriptionPayload';
  /** What is paid out: of terms that were paid when they were sold. */
  refund?: Maybe<Money>;
  subscription?: Maybe<PaperSubscription>;
  /** Of terms that are invoiced, paid or not: nothing is paid out, it is credited on their invoices (`unbilled` tells it). */
  toBeCredited?: Maybe<Money>;
  userErrors: Array<UserError>;
};

/** A new customer and where to find them. */
export type RegisterPaperSubscriberInput = {
  /** 3 to 200 characters. */
  address: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the name is a person's, and so masked. */
  kind?: PaperSubscriberKind;
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone: Scalars['String']['input'];
  /** Customer number: 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterPaperSubscriberPayload = {
  __typename?: 'RegisterPaperSubscriberPayload';
  subscriber?: Maybe<PaperSubscriber>;
  userErrors: Array<UserError>;
};

/** Which issue appears after all. */
export type ReinstateIssuePlanInput = {
  /** Of the plan, which is cancelled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateIssuePlanPayload = {
  __typename?: 'ReinstateIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** Where nobody gets a paper any more. */
export type RemoveDeliveryAddressInput = {
  /** No subscription that runs goes there from today on, and no route stops there: ILLEGAL_TRANSITION otherwise. */
  addressId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveDeliveryAddressPayload = {
  __typename?: 'RemoveDeliveryAddressPayload';
  subscriber?: Maybe<PaperSubscriber>;
  userErrors: Array<UserError>;
};

/** Where a route stops no longer. */
export type RemoveDeliveryStopInput = {
  /** Of the route. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** One of its stops, but not its station. */
  stopId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveDeliveryStopPayload = {
  __typename?: 'RemoveDeliveryStopPayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

/** Months that are added to a term. */
export type RenewPaperSubscriptionInput = {
  /** Of a stopped one nothing may be left: ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60; with a rate plan, the plan's, and no other. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** How it was paid. */
  paidBy?: PaperPaymentMethod;
  /** For the added term and all copies, in fen, 0 to 100,000,000,000; with a rate plan, the plan's when left out. */
  pricePaidMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Why it is not the price of the rate plan, 1 to 500 characters; INVALID_INPUT for another price without. */
  priceReason?: InputMaybe<Scalars['String']['input']>;
  /** By which the added term is sold: of its title, on sale today, and for as many copies; NOT_FOUND or INVALID_INPUT otherwise. Left out, months and price are given. */
  ratePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the added term, for a subscription that was stopped or has expired, and for no other: one in grace goes on. Issues of grace are the first ones of the term also then. */
  restartsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RenewPaperSubscriptionPayload = {
  __typename?: 'RenewPaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Which vehicle was not through. */
export type ReopenDeliveryRunInput = {
  /** One that is COMPLETED, in no settlement, of an issue that is not closed, in an open month: ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, such as that the time was another one: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenDeliveryRunPayload = {
  __typename?: 'ReopenDeliveryRunPayload';
  run?: Maybe<DeliveryRun>;
  userErrors: Array<UserError>;
};

/** Which month has to be mended. */
export type ReopenDistributionMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is closed. */
  month: Scalars['Month']['input'];
  /** Of the distribution company. */
  organisationId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenDistributionMonthPayload = {
  __typename?: 'ReopenDistributionMonthPayload';
  closing?: Maybe<ClosedMonth>;
  userErrors: Array<UserError>;
};

/** Which plan takes draws again. */
export type ReopenDrawsInput = {
  /** Of the plan, whose notice was issued. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenDrawsPayload = {
  __typename?: 'ReopenDrawsPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** Which plan takes returns again. */
export type ReopenIssuePlanInput = {
  /** Of the plan, which is closed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenIssuePlanPayload = {
  __typename?: 'ReopenIssuePlanPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** In which order a route is driven. */
export type ResequenceDeliveryRouteInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** All stops of the route, each once, in the new order. */
  stopIds: Array<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResequenceDeliveryRoutePayload = {
  __typename?: 'ResequenceDeliveryRoutePayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

/** What is done about a complaint. */
export type ResolveDeliveryComplaintInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters; must be given to REJECT, to RESOLVE and to REOPEN. Nothing of a person. */
  resolution?: InputMaybe<Scalars['String']['input']>;
  /** ILLEGAL_TRANSITION where it does not lead on. */
  step: DeliveryComplaintStep;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResolveDeliveryComplaintPayload = {
  __typename?: 'ResolveDeliveryComplaintPayload';
  complaint?: Maybe<DeliveryComplaint>;
  userErrors: Array<UserError>;
};

/** Whose stop is taken back. */
export type RestartPaperSubscriptionInput = {
  /** One that was stopped, or will be, of which issues are left; or one whose grace was ended. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day with a paper again, not before the stop, and none whose paper has gone out; the day of a coming stop itself undoes it. For a grace that was ended, a day before which none of its issues has been left out: INVALID_INPUT otherwise. */
  on: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RestartPaperSubscriptionPayload = {
  __typename?: 'RestartPaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** From when on papers come again. */
export type ResumePaperSubscriptionInput = {
  /** One with a pause that lasts or is to come. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day with a paper again, up to a year from today, and none whose paper has gone out. Not after the pause began, the pause falls away. */
  on: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumePaperSubscriptionPayload = {
  __typename?: 'ResumePaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Which entry was wrong. */
export type ReverseDeliveryShortfallInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** One that was not taken back yet, takes none back, and with which no complaint is credited: ILLEGAL_TRANSITION otherwise. A complaint's goes with `REOPEN` of `resolveDeliveryComplaint`. */
  shortfallId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReverseDeliveryShortfallPayload = {
  __typename?: 'ReverseDeliveryShortfallPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** Which entry was wrong, or did not hold. */
export type ReversePaperPaymentInput = {
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
export type ReversePaperPaymentPayload = {
  __typename?: 'ReversePaperPaymentPayload';
  invoice?: Maybe<PaperInvoice>;
  userErrors: Array<UserError>;
};

/** Whose refund is taken back. */
export type ReversePaperSubscriptionRefundInput = {
  /** One that was stopped and refunded, and not renewed since. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters, such as that the transfer came back. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReversePaperSubscriptionRefundPayload = {
  __typename?: 'ReversePaperSubscriptionRefundPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** What a driver needs for one route on the day of an issue. As a page to print: `GET /distribution/route-sheet/{issueId}/{routeId}`. */
export type RouteSheet = {
  __typename?: 'RouteSheet';
  issueDate: Scalars['Date']['output'];
  /** A link to its page for the driver's telephone, who has no token. */
  link: PageLink;
  /** Copies that stops ask for beyond the route's draw; 0 when the draw is large enough. */
  missingCopies: Scalars['Int']['output'];
  /** Of every title, all stops together: what is on board. */
  products: Array<RouteSheetProduct>;
  route: DeliveryRoute;
  /** In the order in which they are driven. */
  stops: Array<RouteSheetStop>;
};


/** What a driver needs for one route on the day of an issue. As a page to print: `GET /distribution/route-sheet/{issueId}/{routeId}`. */
export type RouteSheetLinkArgs = {
  hours?: Scalars['Int']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
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
  /** Of an outlet its street; of a subscriber masked without a purpose. */
  address?: Maybe<Scalars['String']['output']>;
  kind: DeliveryStopKind;
  /** Name of the outlet or the station; of a person, masked without a purpose. */
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Those of which at least one copy is left here. */
  products: Array<RouteSheetProduct>;
  /** From 1 on. */
  sequence: Scalars['Int']['output'];
};


/** A stop and what is left there. */
export type RouteSheetStopAddressArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** A stop and what is left there. */
export type RouteSheetStopNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
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

/** What an outlet pays less from a day on. */
export type SetDeliveryOutletDiscountInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One of the company's own. */
  outletId: Scalars['ID']['input'];
  /** Off the price of a copy, 0 to 90; the company's own holds again when left out. */
  percent?: InputMaybe<Scalars['Int']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Today when left out; INVALID_INPUT before today, because what has left keeps its price. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetDeliveryOutletDiscountPayload = {
  __typename?: 'SetDeliveryOutletDiscountPayload';
  outlet?: Maybe<DeliveryOutlet>;
  userErrors: Array<UserError>;
};

/** What is settled from a day on. */
export type SetDistributionSettingInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What. */
  key: DistributionSettingKey;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day on which it holds: today when left out, INVALID_INPUT for one that is past. Of values from the same day on the one set last holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In its unit and within its bounds; INVALID_INPUT for another. */
  value: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetDistributionSettingPayload = {
  __typename?: 'SetDistributionSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** How many copies go to a route or an outlet. */
export type SetDrawInput = {
  /** 0 to 1,000,000; not so few that the plan falls below what was notified. */
  copies: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Says which of the two ids is given. Each kind once for a place. */
  kind: DrawKind;
  /** For SINGLE_COPY, one at which a route stops. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** One that is collecting. */
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

/** Whether somebody goes on. */
export type SetPaperAutoRenewalInput = {
  /** ILLEGAL_TRANSITION for one no term of which was sold by a rate plan, and not given back whole: nobody knows for how long it would be. */
  hasAutoRenewal: Scalars['Boolean']['input'];
  /** One that is active, paused or in grace and not to stop, for true; any for false. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetPaperAutoRenewalPayload = {
  __typename?: 'SetPaperAutoRenewalPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Where papers go for some days. */
export type SetTemporaryDeliveryAddressInput = {
  /** The last day there, within the term or its grace. */
  endsOn: Scalars['Date']['input'];
  /** One that is active, paused or in grace. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Goes before the regular place on these days. */
  place: DeliveryPlaceInput;
  /** The first day there, within the term or its grace, and none whose paper has gone out. */
  startsOn: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetTemporaryDeliveryAddressPayload = {
  __typename?: 'SetTemporaryDeliveryAddressPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** A term of papers that somebody has paid. */
export type StartPaperSubscriptionInput = {
  /** Of each issue, 1 to 1000. */
  copies?: Scalars['Int']['input'];
  /** Whether the subscriber wishes to go on at the end; INVALID_INPUT without a rate plan. */
  hasAutoRenewal?: Scalars['Boolean']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether an office pays later, by `PaperInvoice`; INVALID_INPUT for a person. */
  isOnAccount?: Scalars['Boolean']['input'];
  /** How long the term is, 1 to 60; with a rate plan, the plan's, and no other. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** How it was paid. */
  paidBy?: PaperPaymentMethod;
  /** From the first day on. */
  place: DeliveryPlaceInput;
  /** For the whole term and all copies, in fen, 0 to 100,000,000,000; with a rate plan, the plan's when left out. */
  pricePaidMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Why it is not the price of the rate plan, 1 to 500 characters; INVALID_INPUT for another price without. */
  priceReason?: InputMaybe<Scalars['String']['input']>;
  /** By which it is sold: of this title, on sale today, and for as many copies; NOT_FOUND or INVALID_INPUT otherwise. Left out, months and price are given. */
  ratePlanId?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 30 capital letters, figures and hyphens; unique in the company. */
  reference: Scalars['String']['input'];
  /** The first day, from 2000 to a year from today. */
  startsOn: Scalars['Date']['input'];
  /** Of the company. */
  subscriberId: Scalars['ID']['input'];
  /** One that the company delivers. */
  titleId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartPaperSubscriptionPayload = {
  __typename?: 'StartPaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** From when on papers come no more. */
export type StopPaperSubscriptionInput = {
  /** One that is active, paused or in grace. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The first day without a paper, within the term or its grace, and none whose paper has gone out: what did not come before is a complaint. */
  on: Scalars['Date']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StopPaperSubscriptionPayload = {
  __typename?: 'StopPaperSubscriptionPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Whose draws are set as they are proposed. */
export type TakeProposedDrawsInput = {
  /** From what they are proposed. */
  from?: DrawBasis;
  /** Of the plan, which is collecting. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type TakeProposedDrawsPayload = {
  __typename?: 'TakeProposedDrawsPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Copies of a title for one place. */
export type TransportLine = {
  __typename?: 'TransportLine';
  /** Full bundles. */
  bundles: Scalars['Int']['output'];
  copies: Scalars['Int']['output'];
  /** Copies beside them. */
  looseCopies: Scalars['Int']['output'];
  /** Null for what the route's subscribers get along the way and its station in the end. */
  outlet?: Maybe<DeliveryOutlet>;
  /** From 1 on, in loading order. */
  position: Scalars['Int']['output'];
  route: DeliveryRoute;
  title: DistributedTitle;
};

/**
 * What is loaded tonight: which vehicle takes which bundles of which title where to. As a page to print:
 * `GET /distribution/transport-list/{issueId}`.
 */
export type TransportList = {
  __typename?: 'TransportList';
  /** Full bundles, each for one place. */
  bundles: Scalars['Int']['output'];
  copies: Scalars['Int']['output'];
  /** Of a bundle as it leaves the press. */
  copiesOfBundle: Scalars['Int']['output'];
  issueDate: Scalars['Date']['output'];
  /** A vehicle each, by the code of its carrier, the usual one first; without runs that were called off. */
  loads: Array<TransportLoad>;
  /** Copies beside them. */
  looseCopies: Scalars['Int']['output'];
  /** Of every title, all vehicles together. */
  products: Array<TransportProduct>;
};

/** What one vehicle takes: a carrier's usual one what was put on no other. */
export type TransportLoad = {
  __typename?: 'TransportLoad';
  /** Full bundles, each for one place. */
  bundles: Scalars['Int']['output'];
  carrier?: Maybe<DeliveryCarrier>;
  copies: Scalars['Int']['output'];
  /** Copies on board beyond what the vehicle holds: 0 where all fit, null without a vehicle. */
  excessCopies?: Maybe<Scalars['Int']['output']>;
  /** In loading order: what is left last goes in first, so routes with a late deadline before early ones, and a route's last stop before its first. */
  lines: Array<TransportLine>;
  /** Copies beside them. */
  looseCopies: Scalars['Int']['output'];
  /** Copies that outlets ask for beyond what its runs were loaded with, as where a stop was moved to the route since; 0 otherwise. */
  missingCopies: Scalars['Int']['output'];
  /** Of every title on board. */
  products: Array<TransportProduct>;
  /** Its runs, one for each route and title. */
  runs: Array<DeliveryRun>;
  /** That the carrier has this night; null for what is on no vehicle, while none is assigned (`assignDeliveryVehicle`). */
  vehicle?: Maybe<DeliveryVehicle>;
};

/** Copies of a title. */
export type TransportProduct = {
  __typename?: 'TransportProduct';
  /** Full bundles, each for one place. */
  bundles: Scalars['Int']['output'];
  copies: Scalars['Int']['output'];
  /** Copies beside them. */
  looseCopies: Scalars['Int']['output'];
  title: DistributedTitle;
};

/** Who a carrier is now; what is left out stays as it is. */
export type UpdateDeliveryCarrierInput = {
  /** Pay for each copy delivered, 1 to 1000 fen; runs that are planned already keep theirs. */
  copyRateMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateDeliveryCarrierPayload = {
  __typename?: 'UpdateDeliveryCarrierPayload';
  carrier?: Maybe<DeliveryCarrier>;
  userErrors: Array<UserError>;
};

/** What an outlet is now; what is left out stays as it is. */
export type UpdateDeliveryOutletInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. */
  kind?: InputMaybe<DeliveryOutletKind>;
  /** 1 to 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** 1 to 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateDeliveryOutletPayload = {
  __typename?: 'UpdateDeliveryOutletPayload';
  outlet?: Maybe<DeliveryOutlet>;
  userErrors: Array<UserError>;
};

/** What a route is now; what is left out stays as it is. */
export type UpdateDeliveryRouteInput = {
  /** Time of day in Asia/Shanghai, as `07:00`; runs that are planned keep theirs. */
  deadline?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** 1 to 100 characters. */
  station?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateDeliveryRoutePayload = {
  __typename?: 'UpdateDeliveryRoutePayload';
  route?: Maybe<DeliveryRoute>;
  userErrors: Array<UserError>;
};

/** What a vehicle is now; what is left out stays as it is. */
export type UpdateDeliveryVehicleInput = {
  /** 1 to 200000. */
  capacityCopies?: InputMaybe<Scalars['Int']['input']>;
  /** Who drives it now; null where the carrier does, which deletes who did. */
  driver?: InputMaybe<DeliveryDriverInput>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True also deletes who drove it. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of the mainland, in either script, with or without a point; unique in the company. */
  plateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateDeliveryVehiclePayload = {
  __typename?: 'UpdateDeliveryVehiclePayload';
  userErrors: Array<UserError>;
  vehicle?: Maybe<DeliveryVehicle>;
};

/** What a title is now; what is left out stays as it is. The days on which it appears stay: what subscribers have paid is counted by them. */
export type UpdateDistributedTitleInput = {
  /** Of one copy at an outlet, 1 to 100,000 fen. */
  copyPriceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateDistributedTitlePayload = {
  __typename?: 'UpdateDistributedTitlePayload';
  title?: Maybe<DistributedTitle>;
  userErrors: Array<UserError>;
};

/** What a plan is now; what is left out stays as it is. What was sold by it stays: another price is another plan then, ILLEGAL_TRANSITION here. */
export type UpdatePaperRatePlanInput = {
  /** Of grace, 0 to 31; for what is sold from now on. */
  graceIssues?: InputMaybe<Scalars['Int']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 1000; of one that nobody has bought. */
  leastCopies?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 60; of one that nobody has bought. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Of one copy, for the whole term: 0 to 100,000,000 fen; of one that nobody has bought. */
  priceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day on which it is sold, from 2000 to a year from today. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which it is sold, not before the first; null for none. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdatePaperRatePlanPayload = {
  __typename?: 'UpdatePaperRatePlanPayload';
  ratePlan?: Maybe<PaperRatePlan>;
  userErrors: Array<UserError>;
};

/** Who a customer is now. */
export type UpdatePaperSubscriberInput = {
  /** One that was not erased. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the name is a person's; as it is, when left out, like what follows. */
  kind?: InputMaybe<PaperSubscriberKind>;
  /** 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdatePaperSubscriberPayload = {
  __typename?: 'UpdatePaperSubscriberPayload';
  subscriber?: Maybe<PaperSubscriber>;
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

/** Which return was written down wrongly. */
export type WithdrawCopyReturnInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Of an issue that is not closed. */
  returnId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawCopyReturnPayload = {
  __typename?: 'WithdrawCopyReturnPayload';
  plan?: Maybe<IssuePlan>;
  userErrors: Array<UserError>;
};

/** Which discount does not begin after all. */
export type WithdrawDeliveryOutletDiscountInput = {
  /** One that begins tomorrow or later. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawDeliveryOutletDiscountPayload = {
  __typename?: 'WithdrawDeliveryOutletDiscountPayload';
  outlet?: Maybe<DeliveryOutlet>;
  userErrors: Array<UserError>;
};

/** What is not to be settled so after all. */
export type WithdrawDistributionSettingInput = {
  /** Of the `CompanySettingValue`; ILLEGAL_TRANSITION for one that holds already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawDistributionSettingPayload = {
  __typename?: 'WithdrawDistributionSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** Whose last renewal is taken back. */
export type WithdrawPaperSubscriptionTermInput = {
  /** One that was renewed, and of whose last term nothing has come yet. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawPaperSubscriptionTermPayload = {
  __typename?: 'WithdrawPaperSubscriptionTermPayload';
  subscription?: Maybe<PaperSubscription>;
  userErrors: Array<UserError>;
};

/** Which notice holds no longer. */
export type WithdrawPrintNoticeInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The last one of a plan whose draws are open. */
  noticeId: Scalars['ID']['input'];
  /** Why: 3 to 500 characters; the printing works reads it too. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawPrintNoticePayload = {
  __typename?: 'WithdrawPrintNoticePayload';
  notice?: Maybe<PrintNotice>;
  plan?: Maybe<IssuePlan>;
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
  CarrierSettlement: CarrierSettlement;
  CirculationSeries: CirculationSeries;
  DataSubjectRequest: DataSubjectRequest;
  DeliveryAddress: DeliveryAddress;
  DeliveryCarrier: DeliveryCarrier;
  DeliveryComplaint: DeliveryComplaint;
  DeliveryOutlet: DeliveryOutlet;
  DeliveryRoute: DeliveryRoute;
  DeliveryRun: DeliveryRun;
  DeliveryVehicle: DeliveryVehicle;
  DistributedTitle: DistributedTitle;
  IssuePlan: IssuePlan;
  NewspaperIssue: NewspaperIssue;
  Organisation: Organisation;
  PaperInvoice: PaperInvoice;
  PaperRatePlan: PaperRatePlan;
  PaperSubscriber: PaperSubscriber;
  PaperSubscription: PaperSubscription;
  PrintNotice: PrintNotice;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CarrierSettlement:
    ( { __typename: 'CarrierSettlement' }
    & GraphQLRecursivePick<FederationTypes['CarrierSettlement'], {"id":true}> );
  CirculationSeries:
    ( { __typename: 'CirculationSeries' }
    & GraphQLRecursivePick<FederationTypes['CirculationSeries'], {"id":true}> );
  DataSubjectRequest:
    ( { __typename: 'DataSubjectRequest' }
    & GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"soughtName":true,"soughtPhone":true}> ) );
  DeliveryAddress:
    ( { __typename: 'DeliveryAddress' }
    & GraphQLRecursivePick<FederationTypes['DeliveryAddress'], {"id":true}> );
  DeliveryCarrier:
    ( { __typename: 'DeliveryCarrier' }
    & GraphQLRecursivePick<FederationTypes['DeliveryCarrier'], {"id":true}> );
  DeliveryComplaint:
    ( { __typename: 'DeliveryComplaint' }
    & GraphQLRecursivePick<FederationTypes['DeliveryComplaint'], {"id":true}> );
  DeliveryOutlet:
    ( { __typename: 'DeliveryOutlet' }
    & GraphQLRecursivePick<FederationTypes['DeliveryOutlet'], {"id":true}> );
  DeliveryRoute:
    ( { __typename: 'DeliveryRoute' }
    & GraphQLRecursivePick<FederationTypes['DeliveryRoute'], {"id":true}> );
  DeliveryRun:
    ( { __typename: 'DeliveryRun' }
    & GraphQLRecursivePick<FederationTypes['DeliveryRun'], {"id":true}> );
  DeliveryVehicle:
    ( { __typename: 'DeliveryVehicle' }
    & GraphQLRecursivePick<FederationTypes['DeliveryVehicle'], {"id":true}> );
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
  PaperInvoice:
    ( { __typename: 'PaperInvoice' }
    & GraphQLRecursivePick<FederationTypes['PaperInvoice'], {"id":true}> );
  PaperRatePlan:
    ( { __typename: 'PaperRatePlan' }
    & GraphQLRecursivePick<FederationTypes['PaperRatePlan'], {"id":true}> );
  PaperSubscriber:
    ( { __typename: 'PaperSubscriber' }
    & GraphQLRecursivePick<FederationTypes['PaperSubscriber'], {"id":true}> );
  PaperSubscription:
    ( { __typename: 'PaperSubscription' }
    & GraphQLRecursivePick<FederationTypes['PaperSubscription'], {"id":true}> );
  PrintNotice:
    ( { __typename: 'PrintNotice' }
    & GraphQLRecursivePick<FederationTypes['PrintNotice'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddDeliveryAddressInput: AddDeliveryAddressInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddDeliveryAddressPayload: ResolverTypeWrapper<Omit<AddDeliveryAddressPayload, 'address' | 'subscriber'> & { address?: Maybe<ResolversTypes['DeliveryAddress']>, subscriber?: Maybe<ResolversTypes['PaperSubscriber']> }>;
  AddDeliveryCarrierInput: AddDeliveryCarrierInput;
  AddDeliveryCarrierPayload: ResolverTypeWrapper<Omit<AddDeliveryCarrierPayload, 'carrier'> & { carrier?: Maybe<ResolversTypes['DeliveryCarrier']> }>;
  AddDeliveryOutletInput: AddDeliveryOutletInput;
  AddDeliveryOutletPayload: ResolverTypeWrapper<Omit<AddDeliveryOutletPayload, 'outlet'> & { outlet?: Maybe<ResolversTypes['DeliveryOutlet']> }>;
  AddDeliveryRouteInput: AddDeliveryRouteInput;
  AddDeliveryRoutePayload: ResolverTypeWrapper<Omit<AddDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  AddDeliveryStopInput: AddDeliveryStopInput;
  AddDeliveryStopPayload: ResolverTypeWrapper<Omit<AddDeliveryStopPayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  AddDeliveryVehicleInput: AddDeliveryVehicleInput;
  AddDeliveryVehiclePayload: ResolverTypeWrapper<Omit<AddDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['DeliveryVehicle']> }>;
  AddDistributedTitleInput: AddDistributedTitleInput;
  AddDistributedTitlePayload: ResolverTypeWrapper<Omit<AddDistributedTitlePayload, 'title'> & { title?: Maybe<ResolversTypes['DistributedTitle']> }>;
  AddPaperRatePlanInput: AddPaperRatePlanInput;
  AddPaperRatePlanPayload: ResolverTypeWrapper<Omit<AddPaperRatePlanPayload, 'ratePlan'> & { ratePlan?: Maybe<ResolversTypes['PaperRatePlan']> }>;
  AdjustCarrierPayInput: AdjustCarrierPayInput;
  AdjustCarrierPayPayload: ResolverTypeWrapper<Omit<AdjustCarrierPayPayload, 'carrier'> & { carrier?: Maybe<ResolversTypes['DeliveryCarrier']> }>;
  AdvanceCarrierSettlementInput: AdvanceCarrierSettlementInput;
  AdvanceCarrierSettlementPayload: ResolverTypeWrapper<Omit<AdvanceCarrierSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversTypes['CarrierSettlement']> }>;
  AssignDeliveryCarrierInput: AssignDeliveryCarrierInput;
  AssignDeliveryCarrierPayload: ResolverTypeWrapper<Omit<AssignDeliveryCarrierPayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  AssignDeliveryVehicleInput: AssignDeliveryVehicleInput;
  AssignDeliveryVehiclePayload: ResolverTypeWrapper<Omit<AssignDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['DeliveryVehicle']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelDeliveryRunInput: CancelDeliveryRunInput;
  CancelDeliveryRunPayload: ResolverTypeWrapper<Omit<CancelDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  CancelIssuePlanInput: CancelIssuePlanInput;
  CancelIssuePlanPayload: ResolverTypeWrapper<Omit<CancelIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  CarrierCharge: ResolverTypeWrapper<CarrierChargeRow>;
  CarrierChargeAggregate: ResolverTypeWrapper<CarrierChargeAggregate>;
  CarrierChargeConnection: ResolverTypeWrapper<Connection<CarrierChargeRow>>;
  CarrierChargeEdge: ResolverTypeWrapper<Omit<CarrierChargeEdge, 'node'> & { node: ResolversTypes['CarrierCharge'] }>;
  CarrierSettlement: ResolverTypeWrapper<CarrierSettlementRow>;
  CarrierSettlementAggregate: ResolverTypeWrapper<CarrierSettlementAggregate>;
  CarrierSettlementConnection: ResolverTypeWrapper<Connection<CarrierSettlementRow>>;
  CarrierSettlementEdge: ResolverTypeWrapper<Omit<CarrierSettlementEdge, 'node'> & { node: ResolversTypes['CarrierSettlement'] }>;
  CarrierSettlementStatus: CarrierSettlementStatus;
  CarrierSettlementStep: CarrierSettlementStep;
  ChangePaperSubscriptionCopiesInput: ChangePaperSubscriptionCopiesInput;
  ChangePaperSubscriptionCopiesPayload: ResolverTypeWrapper<Omit<ChangePaperSubscriptionCopiesPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  CirculationSeries: ResolverTypeWrapper<CirculationSeriesRow>;
  ClearDeliveryVehicleInput: ClearDeliveryVehicleInput;
  ClearDeliveryVehiclePayload: ResolverTypeWrapper<Omit<ClearDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['DeliveryVehicle']> }>;
  CloseDistributionMonthInput: CloseDistributionMonthInput;
  CloseDistributionMonthPayload: ResolverTypeWrapper<Omit<CloseDistributionMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  CloseIssuePlanInput: CloseIssuePlanInput;
  CloseIssuePlanPayload: ResolverTypeWrapper<Omit<CloseIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  CompleteDeliveryRunInput: CompleteDeliveryRunInput;
  CompleteDeliveryRunPayload: ResolverTypeWrapper<Omit<CompleteDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  CopyReturn: ResolverTypeWrapper<CopyReturnRow>;
  CopyReturnAggregate: ResolverTypeWrapper<CopyReturnAggregate>;
  CopyReturnConnection: ResolverTypeWrapper<Connection<CopyReturnRow>>;
  CopyReturnEdge: ResolverTypeWrapper<Omit<CopyReturnEdge, 'node'> & { node: ResolversTypes['CopyReturn'] }>;
  CopyReturnLineInput: CopyReturnLineInput;
  CopyReturnReason: CopyReturnReason;
  CorrectDeliveryAddressInput: CorrectDeliveryAddressInput;
  CorrectDeliveryAddressPayload: ResolverTypeWrapper<Omit<CorrectDeliveryAddressPayload, 'address'> & { address?: Maybe<ResolversTypes['DeliveryAddress']> }>;
  CorrectPaperSubscriptionPriceInput: CorrectPaperSubscriptionPriceInput;
  CorrectPaperSubscriptionPricePayload: ResolverTypeWrapper<Omit<CorrectPaperSubscriptionPricePayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  DataSubjectRequest: ResolverTypeWrapper<DataSubjectRequestRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryAddress: ResolverTypeWrapper<DeliveryAddressRow>;
  DeliveryCarrier: ResolverTypeWrapper<DeliveryCarrierRow>;
  DeliveryCarrierConnection: ResolverTypeWrapper<Connection<DeliveryCarrierRow>>;
  DeliveryCarrierEdge: ResolverTypeWrapper<Omit<DeliveryCarrierEdge, 'node'> & { node: ResolversTypes['DeliveryCarrier'] }>;
  DeliveryComplaint: ResolverTypeWrapper<DeliveryComplaintRow>;
  DeliveryComplaintAggregate: ResolverTypeWrapper<DeliveryComplaintAggregate>;
  DeliveryComplaintCode: DeliveryComplaintCode;
  DeliveryComplaintConnection: ResolverTypeWrapper<Connection<DeliveryComplaintRow>>;
  DeliveryComplaintEdge: ResolverTypeWrapper<Omit<DeliveryComplaintEdge, 'node'> & { node: ResolversTypes['DeliveryComplaint'] }>;
  DeliveryComplaintSort: DeliveryComplaintSort;
  DeliveryComplaintStatus: DeliveryComplaintStatus;
  DeliveryComplaintStep: DeliveryComplaintStep;
  DeliveryDriverInput: DeliveryDriverInput;
  DeliveryMethod: DeliveryMethod;
  DeliveryOutlet: ResolverTypeWrapper<DeliveryOutletRow>;
  DeliveryOutletConnection: ResolverTypeWrapper<Connection<DeliveryOutletRow>>;
  DeliveryOutletDiscount: ResolverTypeWrapper<DeliveryOutletDiscountRow>;
  DeliveryOutletEdge: ResolverTypeWrapper<Omit<DeliveryOutletEdge, 'node'> & { node: ResolversTypes['DeliveryOutlet'] }>;
  DeliveryOutletKind: DeliveryOutletKind;
  DeliveryPlaceInput: DeliveryPlaceInput;
  DeliveryPlacement: ResolverTypeWrapper<DeliveryPlacementRow>;
  DeliveryRoute: ResolverTypeWrapper<DeliveryRouteRow>;
  DeliveryRouteConnection: ResolverTypeWrapper<Connection<DeliveryRouteRow>>;
  DeliveryRouteEdge: ResolverTypeWrapper<Omit<DeliveryRouteEdge, 'node'> & { node: ResolversTypes['DeliveryRoute'] }>;
  DeliveryRun: ResolverTypeWrapper<DeliveryRunRow>;
  DeliveryRunAggregate: ResolverTypeWrapper<DeliveryRunAggregate>;
  DeliveryRunConnection: ResolverTypeWrapper<Connection<DeliveryRunRow>>;
  DeliveryRunEdge: ResolverTypeWrapper<Omit<DeliveryRunEdge, 'node'> & { node: ResolversTypes['DeliveryRun'] }>;
  DeliveryRunStatus: DeliveryRunStatus;
  DeliveryShortfall: ResolverTypeWrapper<DeliveryShortfallRow>;
  DeliveryShortfallAggregate: ResolverTypeWrapper<DeliveryShortfallAggregate>;
  DeliveryShortfallConnection: ResolverTypeWrapper<Connection<DeliveryShortfallRow>>;
  DeliveryShortfallEdge: ResolverTypeWrapper<Omit<DeliveryShortfallEdge, 'node'> & { node: ResolversTypes['DeliveryShortfall'] }>;
  DeliveryShortfallLineInput: DeliveryShortfallLineInput;
  DeliveryStop: ResolverTypeWrapper<DeliveryStopRow>;
  DeliveryStopKind: DeliveryStopKind;
  DeliveryVehicle: ResolverTypeWrapper<DeliveryVehicleRow>;
  DeliveryVehicleAssignment: ResolverTypeWrapper<DeliveryVehicleAssignmentRow>;
  DeliveryVehicleConnection: ResolverTypeWrapper<Connection<DeliveryVehicleRow>>;
  DeliveryVehicleEdge: ResolverTypeWrapper<Omit<DeliveryVehicleEdge, 'node'> & { node: ResolversTypes['DeliveryVehicle'] }>;
  DepartDeliveryRunInput: DepartDeliveryRunInput;
  DepartDeliveryRunPayload: ResolverTypeWrapper<Omit<DepartDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  DistributedTitle: ResolverTypeWrapper<DistributedTitleRow>;
  DistributionFigures: ResolverTypeWrapper<DistributionFiguresRow>;
  DistributionProfile: ResolverTypeWrapper<DistributionProfileRow>;
  DistributionSettingKey: DistributionSettingKey;
  Draw: ResolverTypeWrapper<DrawRow>;
  DrawAggregate: ResolverTypeWrapper<DrawAggregate>;
  DrawBasis: DrawBasis;
  DrawConnection: ResolverTypeWrapper<Connection<DrawRow>>;
  DrawEdge: ResolverTypeWrapper<Omit<DrawEdge, 'node'> & { node: ResolversTypes['Draw'] }>;
  DrawKind: DrawKind;
  ErasePaperSubscriberInput: ErasePaperSubscriberInput;
  ErasePaperSubscriberPayload: ResolverTypeWrapper<Omit<ErasePaperSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['PaperSubscriber']> }>;
  FileDeliveryComplaintInput: FileDeliveryComplaintInput;
  FileDeliveryComplaintPayload: ResolverTypeWrapper<Omit<FileDeliveryComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['DeliveryComplaint']> }>;
  FileOutletComplaintInput: FileOutletComplaintInput;
  FileOutletComplaintPayload: ResolverTypeWrapper<Omit<FileOutletComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['DeliveryComplaint']> }>;
  IndexPaperSubscribersInput: IndexPaperSubscribersInput;
  IndexPaperSubscribersPayload: ResolverTypeWrapper<IndexPaperSubscribersPayload>;
  InvoiceOutletMonthInput: InvoiceOutletMonthInput;
  InvoiceOutletMonthPayload: ResolverTypeWrapper<Omit<InvoiceOutletMonthPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PaperInvoice']> }>;
  InvoicePaperSubscriptionInput: InvoicePaperSubscriptionInput;
  InvoicePaperSubscriptionPayload: ResolverTypeWrapper<Omit<InvoicePaperSubscriptionPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PaperInvoice']> }>;
  IssueCancellation: ResolverTypeWrapper<IssueCancellationRow>;
  IssuePaperCreditNoteInput: IssuePaperCreditNoteInput;
  IssuePaperCreditNotePayload: ResolverTypeWrapper<Omit<IssuePaperCreditNotePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PaperInvoice']> }>;
  IssuePlan: ResolverTypeWrapper<IssuePlanRow>;
  IssuePlanAggregate: ResolverTypeWrapper<IssuePlanAggregate>;
  IssuePlanConnection: ResolverTypeWrapper<Connection<IssuePlanRow>>;
  IssuePlanEdge: ResolverTypeWrapper<Omit<IssuePlanEdge, 'node'> & { node: ResolversTypes['IssuePlan'] }>;
  IssuePlanSort: IssuePlanSort;
  IssuePlanStatus: IssuePlanStatus;
  IssuePrintNoticeInput: IssuePrintNoticeInput;
  IssuePrintNoticePayload: ResolverTypeWrapper<Omit<IssuePrintNoticePayload, 'notice' | 'plan'> & { notice?: Maybe<ResolversTypes['PrintNotice']>, plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LoadDeliveryRunInput: LoadDeliveryRunInput;
  LoadDeliveryRunPayload: ResolverTypeWrapper<Omit<LoadDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MergePaperSubscribersInput: MergePaperSubscribersInput;
  MergePaperSubscribersPayload: ResolverTypeWrapper<Omit<MergePaperSubscribersPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['PaperSubscriber']> }>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  MoveDeliveryStopInput: MoveDeliveryStopInput;
  MoveDeliveryStopPayload: ResolverTypeWrapper<Omit<MoveDeliveryStopPayload, 'from' | 'to'> & { from?: Maybe<ResolversTypes['DeliveryRoute']>, to?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  MovePaperSubscriptionInput: MovePaperSubscriptionInput;
  MovePaperSubscriptionPayload: ResolverTypeWrapper<Omit<MovePaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewspaperIssue: ResolverTypeWrapper<Stub>;
  OpenIssuePlanInput: OpenIssuePlanInput;
  OpenIssuePlanPayload: ResolverTypeWrapper<Omit<OpenIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  OrderSubscriberErasureInput: OrderSubscriberErasureInput;
  OrderSubscriberErasurePayload: ResolverTypeWrapper<Omit<OrderSubscriberErasurePayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  OutletMonth: ResolverTypeWrapper<OutletMonthRow>;
  OutletMonthAggregate: ResolverTypeWrapper<OutletMonthAggregate>;
  OutletMonthConnection: ResolverTypeWrapper<Connection<OutletMonthRow>>;
  OutletMonthEdge: ResolverTypeWrapper<Omit<OutletMonthEdge, 'node'> & { node: ResolversTypes['OutletMonth'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PaperAgeingBucket: PaperAgeingBucket;
  PaperCopiesChange: ResolverTypeWrapper<PaperCopiesChange>;
  PaperCreditNote: ResolverTypeWrapper<PaperCreditNoteRow>;
  PaperInvoice: ResolverTypeWrapper<PaperInvoiceRow>;
  PaperInvoiceAggregate: ResolverTypeWrapper<PaperInvoiceAggregate>;
  PaperInvoiceConnection: ResolverTypeWrapper<Connection<PaperInvoiceRow>>;
  PaperInvoiceEdge: ResolverTypeWrapper<Omit<PaperInvoiceEdge, 'node'> & { node: ResolversTypes['PaperInvoice'] }>;
  PaperInvoicePayment: ResolverTypeWrapper<PaperInvoicePaymentRow>;
  PaperInvoicePaymentKind: PaperInvoicePaymentKind;
  PaperInvoiceSort: PaperInvoiceSort;
  PaperInvoiceStatus: PaperInvoiceStatus;
  PaperPaymentMethod: PaperPaymentMethod;
  PaperRatePlan: ResolverTypeWrapper<PaperRatePlanRow>;
  PaperRatePlanConnection: ResolverTypeWrapper<Connection<PaperRatePlanRow>>;
  PaperRatePlanEdge: ResolverTypeWrapper<Omit<PaperRatePlanEdge, 'node'> & { node: ResolversTypes['PaperRatePlan'] }>;
  PaperReceivables: ResolverTypeWrapper<PaperReceivables>;
  PaperSubscriber: ResolverTypeWrapper<PaperSubscriberRow>;
  PaperSubscriberConnection: ResolverTypeWrapper<Connection<PaperSubscriberRow>>;
  PaperSubscriberEdge: ResolverTypeWrapper<Omit<PaperSubscriberEdge, 'node'> & { node: ResolversTypes['PaperSubscriber'] }>;
  PaperSubscriberKind: PaperSubscriberKind;
  PaperSubscription: ResolverTypeWrapper<PaperSubscriptionRow>;
  PaperSubscriptionAccount: ResolverTypeWrapper<PaperSubscriptionAccountRow>;
  PaperSubscriptionAggregate: ResolverTypeWrapper<PaperSubscriptionAggregate>;
  PaperSubscriptionConnection: ResolverTypeWrapper<Connection<PaperSubscriptionRow>>;
  PaperSubscriptionEdge: ResolverTypeWrapper<Omit<PaperSubscriptionEdge, 'node'> & { node: ResolversTypes['PaperSubscription'] }>;
  PaperSubscriptionEntry: ResolverTypeWrapper<PaperSubscriptionEntryRow>;
  PaperSubscriptionEntryConnection: ResolverTypeWrapper<Connection<PaperSubscriptionEntryRow>>;
  PaperSubscriptionEntryEdge: ResolverTypeWrapper<Omit<PaperSubscriptionEntryEdge, 'node'> & { node: ResolversTypes['PaperSubscriptionEntry'] }>;
  PaperSubscriptionEntryKind: PaperSubscriptionEntryKind;
  PaperSubscriptionGrace: ResolverTypeWrapper<PaperSubscriptionGrace>;
  PaperSubscriptionGrowth: ResolverTypeWrapper<PaperSubscriptionGrowthRow>;
  PaperSubscriptionPause: ResolverTypeWrapper<PaperSubscriptionPauseRow>;
  PaperSubscriptionSort: PaperSubscriptionSort;
  PaperSubscriptionStatus: PaperSubscriptionStatus;
  PaperSubscriptionTerm: ResolverTypeWrapper<PaperSubscriptionTermRow>;
  PausePaperSubscriptionInput: PausePaperSubscriptionInput;
  PausePaperSubscriptionPayload: ResolverTypeWrapper<Omit<PausePaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PlanRunSort: PlanRunSort;
  PrepareCarrierSettlementInput: PrepareCarrierSettlementInput;
  PrepareCarrierSettlementPayload: ResolverTypeWrapper<Omit<PrepareCarrierSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversTypes['CarrierSettlement']> }>;
  PrintNotice: ResolverTypeWrapper<PrintNoticeRow>;
  PrintNoticeAggregate: ResolverTypeWrapper<PrintNoticeAggregate>;
  PrintNoticeConnection: ResolverTypeWrapper<Connection<PrintNoticeRow>>;
  PrintNoticeEdge: ResolverTypeWrapper<Omit<PrintNoticeEdge, 'node'> & { node: ResolversTypes['PrintNotice'] }>;
  PrintNoticeKind: PrintNoticeKind;
  PrintNoticeStatus: PrintNoticeStatus;
  ProposedDraw: ResolverTypeWrapper<ProposedDrawRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignDeliveryRunInput: ReassignDeliveryRunInput;
  ReassignDeliveryRunPayload: ResolverTypeWrapper<Omit<ReassignDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  RecordCopyReturnsInput: RecordCopyReturnsInput;
  RecordCopyReturnsPayload: ResolverTypeWrapper<Omit<RecordCopyReturnsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  RecordDeliveryShortfallsInput: RecordDeliveryShortfallsInput;
  RecordDeliveryShortfallsPayload: ResolverTypeWrapper<Omit<RecordDeliveryShortfallsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  RecordPaperPaymentInput: RecordPaperPaymentInput;
  RecordPaperPaymentPayload: ResolverTypeWrapper<Omit<RecordPaperPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PaperInvoice']> }>;
  RecordPaperRefundInput: RecordPaperRefundInput;
  RecordPaperRefundPayload: ResolverTypeWrapper<Omit<RecordPaperRefundPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PaperInvoice']> }>;
  RefundPaperSubscriptionInput: RefundPaperSubscriptionInput;
  RefundPaperSubscriptionPayload: ResolverTypeWrapper<Omit<RefundPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  RegisterPaperSubscriberInput: RegisterPaperSubscriberInput;
  RegisterPaperSubscriberPayload: ResolverTypeWrapper<Omit<RegisterPaperSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['PaperSubscriber']> }>;
  ReinstateIssuePlanInput: ReinstateIssuePlanInput;
  ReinstateIssuePlanPayload: ResolverTypeWrapper<Omit<ReinstateIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  RemoveDeliveryAddressInput: RemoveDeliveryAddressInput;
  RemoveDeliveryAddressPayload: ResolverTypeWrapper<Omit<RemoveDeliveryAddressPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['PaperSubscriber']> }>;
  RemoveDeliveryStopInput: RemoveDeliveryStopInput;
  RemoveDeliveryStopPayload: ResolverTypeWrapper<Omit<RemoveDeliveryStopPayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  RenewPaperSubscriptionInput: RenewPaperSubscriptionInput;
  RenewPaperSubscriptionPayload: ResolverTypeWrapper<Omit<RenewPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  ReopenDeliveryRunInput: ReopenDeliveryRunInput;
  ReopenDeliveryRunPayload: ResolverTypeWrapper<Omit<ReopenDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversTypes['DeliveryRun']> }>;
  ReopenDistributionMonthInput: ReopenDistributionMonthInput;
  ReopenDistributionMonthPayload: ResolverTypeWrapper<Omit<ReopenDistributionMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  ReopenDrawsInput: ReopenDrawsInput;
  ReopenDrawsPayload: ResolverTypeWrapper<Omit<ReopenDrawsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  ReopenIssuePlanInput: ReopenIssuePlanInput;
  ReopenIssuePlanPayload: ResolverTypeWrapper<Omit<ReopenIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  ResequenceDeliveryRouteInput: ResequenceDeliveryRouteInput;
  ResequenceDeliveryRoutePayload: ResolverTypeWrapper<Omit<ResequenceDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  ResolveDeliveryComplaintInput: ResolveDeliveryComplaintInput;
  ResolveDeliveryComplaintPayload: ResolverTypeWrapper<Omit<ResolveDeliveryComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversTypes['DeliveryComplaint']> }>;
  RestartPaperSubscriptionInput: RestartPaperSubscriptionInput;
  RestartPaperSubscriptionPayload: ResolverTypeWrapper<Omit<RestartPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  ResumePaperSubscriptionInput: ResumePaperSubscriptionInput;
  ResumePaperSubscriptionPayload: ResolverTypeWrapper<Omit<ResumePaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  ReverseDeliveryShortfallInput: ReverseDeliveryShortfallInput;
  ReverseDeliveryShortfallPayload: ResolverTypeWrapper<Omit<ReverseDeliveryShortfallPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  ReversePaperPaymentInput: ReversePaperPaymentInput;
  ReversePaperPaymentPayload: ResolverTypeWrapper<Omit<ReversePaperPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['PaperInvoice']> }>;
  ReversePaperSubscriptionRefundInput: ReversePaperSubscriptionRefundInput;
  ReversePaperSubscriptionRefundPayload: ResolverTypeWrapper<Omit<ReversePaperSubscriptionRefundPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  RouteSheet: ResolverTypeWrapper<RouteSheetRow>;
  RouteSheetProduct: ResolverTypeWrapper<RouteSheetProductRow>;
  RouteSheetStop: ResolverTypeWrapper<RouteSheetStopRow>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetDeliveryOutletDiscountInput: SetDeliveryOutletDiscountInput;
  SetDeliveryOutletDiscountPayload: ResolverTypeWrapper<Omit<SetDeliveryOutletDiscountPayload, 'outlet'> & { outlet?: Maybe<ResolversTypes['DeliveryOutlet']> }>;
  SetDistributionSettingInput: SetDistributionSettingInput;
  SetDistributionSettingPayload: ResolverTypeWrapper<SetDistributionSettingPayload>;
  SetDrawInput: SetDrawInput;
  SetDrawPayload: ResolverTypeWrapper<Omit<SetDrawPayload, 'draw' | 'plan'> & { draw?: Maybe<ResolversTypes['Draw']>, plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  SetPaperAutoRenewalInput: SetPaperAutoRenewalInput;
  SetPaperAutoRenewalPayload: ResolverTypeWrapper<Omit<SetPaperAutoRenewalPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  SetTemporaryDeliveryAddressInput: SetTemporaryDeliveryAddressInput;
  SetTemporaryDeliveryAddressPayload: ResolverTypeWrapper<Omit<SetTemporaryDeliveryAddressPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  StartPaperSubscriptionInput: StartPaperSubscriptionInput;
  StartPaperSubscriptionPayload: ResolverTypeWrapper<Omit<StartPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  StopPaperSubscriptionInput: StopPaperSubscriptionInput;
  StopPaperSubscriptionPayload: ResolverTypeWrapper<Omit<StopPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  TakeProposedDrawsInput: TakeProposedDrawsInput;
  TakeProposedDrawsPayload: ResolverTypeWrapper<Omit<TakeProposedDrawsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  TimeRangeInput: TimeRangeInput;
  TransportLine: ResolverTypeWrapper<TransportLineRow>;
  TransportList: ResolverTypeWrapper<TransportListRow>;
  TransportLoad: ResolverTypeWrapper<TransportLoadRow>;
  TransportProduct: ResolverTypeWrapper<TransportProductRow>;
  UpdateDeliveryCarrierInput: UpdateDeliveryCarrierInput;
  UpdateDeliveryCarrierPayload: ResolverTypeWrapper<Omit<UpdateDeliveryCarrierPayload, 'carrier'> & { carrier?: Maybe<ResolversTypes['DeliveryCarrier']> }>;
  UpdateDeliveryOutletInput: UpdateDeliveryOutletInput;
  UpdateDeliveryOutletPayload: ResolverTypeWrapper<Omit<UpdateDeliveryOutletPayload, 'outlet'> & { outlet?: Maybe<ResolversTypes['DeliveryOutlet']> }>;
  UpdateDeliveryRouteInput: UpdateDeliveryRouteInput;
  UpdateDeliveryRoutePayload: ResolverTypeWrapper<Omit<UpdateDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversTypes['DeliveryRoute']> }>;
  UpdateDeliveryVehicleInput: UpdateDeliveryVehicleInput;
  UpdateDeliveryVehiclePayload: ResolverTypeWrapper<Omit<UpdateDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['DeliveryVehicle']> }>;
  UpdateDistributedTitleInput: UpdateDistributedTitleInput;
  UpdateDistributedTitlePayload: ResolverTypeWrapper<Omit<UpdateDistributedTitlePayload, 'title'> & { title?: Maybe<ResolversTypes['DistributedTitle']> }>;
  UpdatePaperRatePlanInput: UpdatePaperRatePlanInput;
  UpdatePaperRatePlanPayload: ResolverTypeWrapper<Omit<UpdatePaperRatePlanPayload, 'ratePlan'> & { ratePlan?: Maybe<ResolversTypes['PaperRatePlan']> }>;
  UpdatePaperSubscriberInput: UpdatePaperSubscriberInput;
  UpdatePaperSubscriberPayload: ResolverTypeWrapper<Omit<UpdatePaperSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversTypes['PaperSubscriber']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WithdrawCopyReturnInput: WithdrawCopyReturnInput;
  WithdrawCopyReturnPayload: ResolverTypeWrapper<Omit<WithdrawCopyReturnPayload, 'plan'> & { plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  WithdrawDeliveryOutletDiscountInput: WithdrawDeliveryOutletDiscountInput;
  WithdrawDeliveryOutletDiscountPayload: ResolverTypeWrapper<Omit<WithdrawDeliveryOutletDiscountPayload, 'outlet'> & { outlet?: Maybe<ResolversTypes['DeliveryOutlet']> }>;
  WithdrawDistributionSettingInput: WithdrawDistributionSettingInput;
  WithdrawDistributionSettingPayload: ResolverTypeWrapper<WithdrawDistributionSettingPayload>;
  WithdrawPaperSubscriptionTermInput: WithdrawPaperSubscriptionTermInput;
  WithdrawPaperSubscriptionTermPayload: ResolverTypeWrapper<Omit<WithdrawPaperSubscriptionTermPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PaperSubscription']> }>;
  WithdrawPrintNoticeInput: WithdrawPrintNoticeInput;
  WithdrawPrintNoticePayload: ResolverTypeWrapper<Omit<WithdrawPrintNoticePayload, 'notice' | 'plan'> & { notice?: Maybe<ResolversTypes['PrintNotice']>, plan?: Maybe<ResolversTypes['IssuePlan']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddDeliveryAddressInput: AddDeliveryAddressInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddDeliveryAddressPayload: Omit<AddDeliveryAddressPayload, 'address' | 'subscriber'> & { address?: Maybe<ResolversParentTypes['DeliveryAddress']>, subscriber?: Maybe<ResolversParentTypes['PaperSubscriber']> };
  AddDeliveryCarrierInput: AddDeliveryCarrierInput;
  AddDeliveryCarrierPayload: Omit<AddDeliveryCarrierPayload, 'carrier'> & { carrier?: Maybe<ResolversParentTypes['DeliveryCarrier']> };
  AddDeliveryOutletInput: AddDeliveryOutletInput;
  AddDeliveryOutletPayload: Omit<AddDeliveryOutletPayload, 'outlet'> & { outlet?: Maybe<ResolversParentTypes['DeliveryOutlet']> };
  AddDeliveryRouteInput: AddDeliveryRouteInput;
  AddDeliveryRoutePayload: Omit<AddDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  AddDeliveryStopInput: AddDeliveryStopInput;
  AddDeliveryStopPayload: Omit<AddDeliveryStopPayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  AddDeliveryVehicleInput: AddDeliveryVehicleInput;
  AddDeliveryVehiclePayload: Omit<AddDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['DeliveryVehicle']> };
  AddDistributedTitleInput: AddDistributedTitleInput;
  AddDistributedTitlePayload: Omit<AddDistributedTitlePayload, 'title'> & { title?: Maybe<ResolversParentTypes['DistributedTitle']> };
  AddPaperRatePlanInput: AddPaperRatePlanInput;
  AddPaperRatePlanPayload: Omit<AddPaperRatePlanPayload, 'ratePlan'> & { ratePlan?: Maybe<ResolversParentTypes['PaperRatePlan']> };
  AdjustCarrierPayInput: AdjustCarrierPayInput;
  AdjustCarrierPayPayload: Omit<AdjustCarrierPayPayload, 'carrier'> & { carrier?: Maybe<ResolversParentTypes['DeliveryCarrier']> };
  AdvanceCarrierSettlementInput: AdvanceCarrierSettlementInput;
  AdvanceCarrierSettlementPayload: Omit<AdvanceCarrierSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['CarrierSettlement']> };
  AssignDeliveryCarrierInput: AssignDeliveryCarrierInput;
  AssignDeliveryCarrierPayload: Omit<AssignDeliveryCarrierPayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  AssignDeliveryVehicleInput: AssignDeliveryVehicleInput;
  AssignDeliveryVehiclePayload: Omit<AssignDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['DeliveryVehicle']> };
  BigInt: Scalars['BigInt']['output'];
  CancelDeliveryRunInput: CancelDeliveryRunInput;
  CancelDeliveryRunPayload: Omit<CancelDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  CancelIssuePlanInput: CancelIssuePlanInput;
  CancelIssuePlanPayload: Omit<CancelIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  CarrierCharge: CarrierChargeRow;
  CarrierChargeAggregate: CarrierChargeAggregate;
  CarrierChargeConnection: Connection<CarrierChargeRow>;
  CarrierChargeEdge: Omit<CarrierChargeEdge, 'node'> & { node: ResolversParentTypes['CarrierCharge'] };
  CarrierSettlement: CarrierSettlementRow;
  CarrierSettlementAggregate: CarrierSettlementAggregate;
  CarrierSettlementConnection: Connection<CarrierSettlementRow>;
  CarrierSettlementEdge: Omit<CarrierSettlementEdge, 'node'> & { node: ResolversParentTypes['CarrierSettlement'] };
  ChangePaperSubscriptionCopiesInput: ChangePaperSubscriptionCopiesInput;
  ChangePaperSubscriptionCopiesPayload: Omit<ChangePaperSubscriptionCopiesPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  CirculationSeries: CirculationSeriesRow;
  ClearDeliveryVehicleInput: ClearDeliveryVehicleInput;
  ClearDeliveryVehiclePayload: Omit<ClearDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['DeliveryVehicle']> };
  CloseDistributionMonthInput: CloseDistributionMonthInput;
  CloseDistributionMonthPayload: Omit<CloseDistributionMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  CloseIssuePlanInput: CloseIssuePlanInput;
  CloseIssuePlanPayload: Omit<CloseIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  Float: Scalars['Float']['output'];
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  CompleteDeliveryRunInput: CompleteDeliveryRunInput;
  CompleteDeliveryRunPayload: Omit<CompleteDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  CopyReturn: CopyReturnRow;
  CopyReturnAggregate: CopyReturnAggregate;
  CopyReturnConnection: Connection<CopyReturnRow>;
  CopyReturnEdge: Omit<CopyReturnEdge, 'node'> & { node: ResolversParentTypes['CopyReturn'] };
  CopyReturnLineInput: CopyReturnLineInput;
  CorrectDeliveryAddressInput: CorrectDeliveryAddressInput;
  CorrectDeliveryAddressPayload: Omit<CorrectDeliveryAddressPayload, 'address'> & { address?: Maybe<ResolversParentTypes['DeliveryAddress']> };
  CorrectPaperSubscriptionPriceInput: CorrectPaperSubscriptionPriceInput;
  CorrectPaperSubscriptionPricePayload: Omit<CorrectPaperSubscriptionPricePayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  DataSubjectRequest: DataSubjectRequestRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DeliveryAddress: DeliveryAddressRow;
  DeliveryCarrier: DeliveryCarrierRow;
  DeliveryCarrierConnection: Connection<DeliveryCarrierRow>;
  DeliveryCarrierEdge: Omit<DeliveryCarrierEdge, 'node'> & { node: ResolversParentTypes['DeliveryCarrier'] };
  DeliveryComplaint: DeliveryComplaintRow;
  DeliveryComplaintAggregate: DeliveryComplaintAggregate;
  DeliveryComplaintConnection: Connection<DeliveryComplaintRow>;
  DeliveryComplaintEdge: Omit<DeliveryComplaintEdge, 'node'> & { node: ResolversParentTypes['DeliveryComplaint'] };
  DeliveryDriverInput: DeliveryDriverInput;
  DeliveryOutlet: DeliveryOutletRow;
  DeliveryOutletConnection: Connection<DeliveryOutletRow>;
  DeliveryOutletDiscount: DeliveryOutletDiscountRow;
  DeliveryOutletEdge: Omit<DeliveryOutletEdge, 'node'> & { node: ResolversParentTypes['DeliveryOutlet'] };
  DeliveryPlaceInput: DeliveryPlaceInput;
  DeliveryPlacement: DeliveryPlacementRow;
  DeliveryRoute: DeliveryRouteRow;
  DeliveryRouteConnection: Connection<DeliveryRouteRow>;
  DeliveryRouteEdge: Omit<DeliveryRouteEdge, 'node'> & { node: ResolversParentTypes['DeliveryRoute'] };
  DeliveryRun: DeliveryRunRow;
  DeliveryRunAggregate: DeliveryRunAggregate;
  DeliveryRunConnection: Connection<DeliveryRunRow>;
  DeliveryRunEdge: Omit<DeliveryRunEdge, 'node'> & { node: ResolversParentTypes['DeliveryRun'] };
  DeliveryShortfall: DeliveryShortfallRow;
  DeliveryShortfallAggregate: DeliveryShortfallAggregate;
  DeliveryShortfallConnection: Connection<DeliveryShortfallRow>;
  DeliveryShortfallEdge: Omit<DeliveryShortfallEdge, 'node'> & { node: ResolversParentTypes['DeliveryShortfall'] };
  DeliveryShortfallLineInput: DeliveryShortfallLineInput;
  DeliveryStop: DeliveryStopRow;
  DeliveryVehicle: DeliveryVehicleRow;
  DeliveryVehicleAssignment: DeliveryVehicleAssignmentRow;
  DeliveryVehicleConnection: Connection<DeliveryVehicleRow>;
  DeliveryVehicleEdge: Omit<DeliveryVehicleEdge, 'node'> & { node: ResolversParentTypes['DeliveryVehicle'] };
  DepartDeliveryRunInput: DepartDeliveryRunInput;
  DepartDeliveryRunPayload: Omit<DepartDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  DistributedTitle: DistributedTitleRow;
  DistributionFigures: DistributionFiguresRow;
  DistributionProfile: DistributionProfileRow;
  Draw: DrawRow;
  DrawAggregate: DrawAggregate;
  DrawConnection: Connection<DrawRow>;
  DrawEdge: Omit<DrawEdge, 'node'> & { node: ResolversParentTypes['Draw'] };
  ErasePaperSubscriberInput: ErasePaperSubscriberInput;
  ErasePaperSubscriberPayload: Omit<ErasePaperSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['PaperSubscriber']> };
  FileDeliveryComplaintInput: FileDeliveryComplaintInput;
  FileDeliveryComplaintPayload: Omit<FileDeliveryComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['DeliveryComplaint']> };
  FileOutletComplaintInput: FileOutletComplaintInput;
  FileOutletComplaintPayload: Omit<FileOutletComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['DeliveryComplaint']> };
  IndexPaperSubscribersInput: IndexPaperSubscribersInput;
  IndexPaperSubscribersPayload: IndexPaperSubscribersPayload;
  InvoiceOutletMonthInput: InvoiceOutletMonthInput;
  InvoiceOutletMonthPayload: Omit<InvoiceOutletMonthPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PaperInvoice']> };
  InvoicePaperSubscriptionInput: InvoicePaperSubscriptionInput;
  InvoicePaperSubscriptionPayload: Omit<InvoicePaperSubscriptionPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PaperInvoice']> };
  IssueCancellation: IssueCancellationRow;
  IssuePaperCreditNoteInput: IssuePaperCreditNoteInput;
  IssuePaperCreditNotePayload: Omit<IssuePaperCreditNotePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PaperInvoice']> };
  IssuePlan: IssuePlanRow;
  IssuePlanAggregate: IssuePlanAggregate;
  IssuePlanConnection: Connection<IssuePlanRow>;
  IssuePlanEdge: Omit<IssuePlanEdge, 'node'> & { node: ResolversParentTypes['IssuePlan'] };
  IssuePrintNoticeInput: IssuePrintNoticeInput;
  IssuePrintNoticePayload: Omit<IssuePrintNoticePayload, 'notice' | 'plan'> & { notice?: Maybe<ResolversParentTypes['PrintNotice']>, plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LoadDeliveryRunInput: LoadDeliveryRunInput;
  LoadDeliveryRunPayload: Omit<LoadDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MergePaperSubscribersInput: MergePaperSubscribersInput;
  MergePaperSubscribersPayload: Omit<MergePaperSubscribersPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['PaperSubscriber']> };
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  MoveDeliveryStopInput: MoveDeliveryStopInput;
  MoveDeliveryStopPayload: Omit<MoveDeliveryStopPayload, 'from' | 'to'> & { from?: Maybe<ResolversParentTypes['DeliveryRoute']>, to?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  MovePaperSubscriptionInput: MovePaperSubscriptionInput;
  MovePaperSubscriptionPayload: Omit<MovePaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  Mutation: Record<PropertyKey, never>;
  NewspaperIssue: Stub;
  OpenIssuePlanInput: OpenIssuePlanInput;
  OpenIssuePlanPayload: Omit<OpenIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  OrderSubscriberErasureInput: OrderSubscriberErasureInput;
  OrderSubscriberErasurePayload: Omit<OrderSubscriberErasurePayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  Organisation: Stub;
  OutletMonth: OutletMonthRow;
  OutletMonthAggregate: OutletMonthAggregate;
  OutletMonthConnection: Connection<OutletMonthRow>;
  OutletMonthEdge: Omit<OutletMonthEdge, 'node'> & { node: ResolversParentTypes['OutletMonth'] };
  PageInfo: PageInfo;
  PageLink: PageLink;
  PaperCopiesChange: PaperCopiesChange;
  PaperCreditNote: PaperCreditNoteRow;
  PaperInvoice: PaperInvoiceRow;
  PaperInvoiceAggregate: PaperInvoiceAggregate;
  PaperInvoiceConnection: Connection<PaperInvoiceRow>;
  PaperInvoiceEdge: Omit<PaperInvoiceEdge, 'node'> & { node: ResolversParentTypes['PaperInvoice'] };
  PaperInvoicePayment: PaperInvoicePaymentRow;
  PaperRatePlan: PaperRatePlanRow;
  PaperRatePlanConnection: Connection<PaperRatePlanRow>;
  PaperRatePlanEdge: Omit<PaperRatePlanEdge, 'node'> & { node: ResolversParentTypes['PaperRatePlan'] };
  PaperReceivables: PaperReceivables;
  PaperSubscriber: PaperSubscriberRow;
  PaperSubscriberConnection: Connection<PaperSubscriberRow>;
  PaperSubscriberEdge: Omit<PaperSubscriberEdge, 'node'> & { node: ResolversParentTypes['PaperSubscriber'] };
  PaperSubscription: PaperSubscriptionRow;
  PaperSubscriptionAccount: PaperSubscriptionAccountRow;
  PaperSubscriptionAggregate: PaperSubscriptionAggregate;
  PaperSubscriptionConnection: Connection<PaperSubscriptionRow>;
  PaperSubscriptionEdge: Omit<PaperSubscriptionEdge, 'node'> & { node: ResolversParentTypes['PaperSubscription'] };
  PaperSubscriptionEntry: PaperSubscriptionEntryRow;
  PaperSubscriptionEntryConnection: Connection<PaperSubscriptionEntryRow>;
  PaperSubscriptionEntryEdge: Omit<PaperSubscriptionEntryEdge, 'node'> & { node: ResolversParentTypes['PaperSubscriptionEntry'] };
  PaperSubscriptionGrace: PaperSubscriptionGrace;
  PaperSubscriptionGrowth: PaperSubscriptionGrowthRow;
  PaperSubscriptionPause: PaperSubscriptionPauseRow;
  PaperSubscriptionTerm: PaperSubscriptionTermRow;
  PausePaperSubscriptionInput: PausePaperSubscriptionInput;
  PausePaperSubscriptionPayload: Omit<PausePaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PrepareCarrierSettlementInput: PrepareCarrierSettlementInput;
  PrepareCarrierSettlementPayload: Omit<PrepareCarrierSettlementPayload, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['CarrierSettlement']> };
  PrintNotice: PrintNoticeRow;
  PrintNoticeAggregate: PrintNoticeAggregate;
  PrintNoticeConnection: Connection<PrintNoticeRow>;
  PrintNoticeEdge: Omit<PrintNoticeEdge, 'node'> & { node: ResolversParentTypes['PrintNotice'] };
  ProposedDraw: ProposedDrawRow;
  Query: Record<PropertyKey, never>;
  ReassignDeliveryRunInput: ReassignDeliveryRunInput;
  ReassignDeliveryRunPayload: Omit<ReassignDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  RecordCopyReturnsInput: RecordCopyReturnsInput;
  RecordCopyReturnsPayload: Omit<RecordCopyReturnsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  RecordDeliveryShortfallsInput: RecordDeliveryShortfallsInput;
  RecordDeliveryShortfallsPayload: Omit<RecordDeliveryShortfallsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  RecordPaperPaymentInput: RecordPaperPaymentInput;
  RecordPaperPaymentPayload: Omit<RecordPaperPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PaperInvoice']> };
  RecordPaperRefundInput: RecordPaperRefundInput;
  RecordPaperRefundPayload: Omit<RecordPaperRefundPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PaperInvoice']> };
  RefundPaperSubscriptionInput: RefundPaperSubscriptionInput;
  RefundPaperSubscriptionPayload: Omit<RefundPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  RegisterPaperSubscriberInput: RegisterPaperSubscriberInput;
  RegisterPaperSubscriberPayload: Omit<RegisterPaperSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['PaperSubscriber']> };
  ReinstateIssuePlanInput: ReinstateIssuePlanInput;
  ReinstateIssuePlanPayload: Omit<ReinstateIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  RemoveDeliveryAddressInput: RemoveDeliveryAddressInput;
  RemoveDeliveryAddressPayload: Omit<RemoveDeliveryAddressPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['PaperSubscriber']> };
  RemoveDeliveryStopInput: RemoveDeliveryStopInput;
  RemoveDeliveryStopPayload: Omit<RemoveDeliveryStopPayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  RenewPaperSubscriptionInput: RenewPaperSubscriptionInput;
  RenewPaperSubscriptionPayload: Omit<RenewPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  ReopenDeliveryRunInput: ReopenDeliveryRunInput;
  ReopenDeliveryRunPayload: Omit<ReopenDeliveryRunPayload, 'run'> & { run?: Maybe<ResolversParentTypes['DeliveryRun']> };
  ReopenDistributionMonthInput: ReopenDistributionMonthInput;
  ReopenDistributionMonthPayload: Omit<ReopenDistributionMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  ReopenDrawsInput: ReopenDrawsInput;
  ReopenDrawsPayload: Omit<ReopenDrawsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  ReopenIssuePlanInput: ReopenIssuePlanInput;
  ReopenIssuePlanPayload: Omit<ReopenIssuePlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  ResequenceDeliveryRouteInput: ResequenceDeliveryRouteInput;
  ResequenceDeliveryRoutePayload: Omit<ResequenceDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  ResolveDeliveryComplaintInput: ResolveDeliveryComplaintInput;
  ResolveDeliveryComplaintPayload: Omit<ResolveDeliveryComplaintPayload, 'complaint'> & { complaint?: Maybe<ResolversParentTypes['DeliveryComplaint']> };
  RestartPaperSubscriptionInput: RestartPaperSubscriptionInput;
  RestartPaperSubscriptionPayload: Omit<RestartPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  ResumePaperSubscriptionInput: ResumePaperSubscriptionInput;
  ResumePaperSubscriptionPayload: Omit<ResumePaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  ReverseDeliveryShortfallInput: ReverseDeliveryShortfallInput;
  ReverseDeliveryShortfallPayload: Omit<ReverseDeliveryShortfallPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  ReversePaperPaymentInput: ReversePaperPaymentInput;
  ReversePaperPaymentPayload: Omit<ReversePaperPaymentPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['PaperInvoice']> };
  ReversePaperSubscriptionRefundInput: ReversePaperSubscriptionRefundInput;
  ReversePaperSubscriptionRefundPayload: Omit<ReversePaperSubscriptionRefundPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  RouteSheet: RouteSheetRow;
  RouteSheetProduct: RouteSheetProductRow;
  RouteSheetStop: RouteSheetStopRow;
  SeriesFigure: FigureRow;
  SetDeliveryOutletDiscountInput: SetDeliveryOutletDiscountInput;
  SetDeliveryOutletDiscountPayload: Omit<SetDeliveryOutletDiscountPayload, 'outlet'> & { outlet?: Maybe<ResolversParentTypes['DeliveryOutlet']> };
  SetDistributionSettingInput: SetDistributionSettingInput;
  SetDistributionSettingPayload: SetDistributionSettingPayload;
  SetDrawInput: SetDrawInput;
  SetDrawPayload: Omit<SetDrawPayload, 'draw' | 'plan'> & { draw?: Maybe<ResolversParentTypes['Draw']>, plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  SetPaperAutoRenewalInput: SetPaperAutoRenewalInput;
  SetPaperAutoRenewalPayload: Omit<SetPaperAutoRenewalPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  SetTemporaryDeliveryAddressInput: SetTemporaryDeliveryAddressInput;
  SetTemporaryDeliveryAddressPayload: Omit<SetTemporaryDeliveryAddressPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  StartPaperSubscriptionInput: StartPaperSubscriptionInput;
  StartPaperSubscriptionPayload: Omit<StartPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  StopPaperSubscriptionInput: StopPaperSubscriptionInput;
  StopPaperSubscriptionPayload: Omit<StopPaperSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  TakeProposedDrawsInput: TakeProposedDrawsInput;
  TakeProposedDrawsPayload: Omit<TakeProposedDrawsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  TimeRangeInput: TimeRangeInput;
  TransportLine: TransportLineRow;
  TransportList: TransportListRow;
  TransportLoad: TransportLoadRow;
  TransportProduct: TransportProductRow;
  UpdateDeliveryCarrierInput: UpdateDeliveryCarrierInput;
  UpdateDeliveryCarrierPayload: Omit<UpdateDeliveryCarrierPayload, 'carrier'> & { carrier?: Maybe<ResolversParentTypes['DeliveryCarrier']> };
  UpdateDeliveryOutletInput: UpdateDeliveryOutletInput;
  UpdateDeliveryOutletPayload: Omit<UpdateDeliveryOutletPayload, 'outlet'> & { outlet?: Maybe<ResolversParentTypes['DeliveryOutlet']> };
  UpdateDeliveryRouteInput: UpdateDeliveryRouteInput;
  UpdateDeliveryRoutePayload: Omit<UpdateDeliveryRoutePayload, 'route'> & { route?: Maybe<ResolversParentTypes['DeliveryRoute']> };
  UpdateDeliveryVehicleInput: UpdateDeliveryVehicleInput;
  UpdateDeliveryVehiclePayload: Omit<UpdateDeliveryVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['DeliveryVehicle']> };
  UpdateDistributedTitleInput: UpdateDistributedTitleInput;
  UpdateDistributedTitlePayload: Omit<UpdateDistributedTitlePayload, 'title'> & { title?: Maybe<ResolversParentTypes['DistributedTitle']> };
  UpdatePaperRatePlanInput: UpdatePaperRatePlanInput;
  UpdatePaperRatePlanPayload: Omit<UpdatePaperRatePlanPayload, 'ratePlan'> & { ratePlan?: Maybe<ResolversParentTypes['PaperRatePlan']> };
  UpdatePaperSubscriberInput: UpdatePaperSubscriberInput;
  UpdatePaperSubscriberPayload: Omit<UpdatePaperSubscriberPayload, 'subscriber'> & { subscriber?: Maybe<ResolversParentTypes['PaperSubscriber']> };
  UserError: UserError;
  WithdrawCopyReturnInput: WithdrawCopyReturnInput;
  WithdrawCopyReturnPayload: Omit<WithdrawCopyReturnPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  WithdrawDeliveryOutletDiscountInput: WithdrawDeliveryOutletDiscountInput;
  WithdrawDeliveryOutletDiscountPayload: Omit<WithdrawDeliveryOutletDiscountPayload, 'outlet'> & { outlet?: Maybe<ResolversParentTypes['DeliveryOutlet']> };
  WithdrawDistributionSettingInput: WithdrawDistributionSettingInput;
  WithdrawDistributionSettingPayload: WithdrawDistributionSettingPayload;
  WithdrawPaperSubscriptionTermInput: WithdrawPaperSubscriptionTermInput;
  WithdrawPaperSubscriptionTermPayload: Omit<WithdrawPaperSubscriptionTermPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PaperSubscription']> };
  WithdrawPrintNoticeInput: WithdrawPrintNoticeInput;
  WithdrawPrintNoticePayload: Omit<WithdrawPrintNoticePayload, 'notice' | 'plan'> & { notice?: Maybe<ResolversParentTypes['PrintNotice']>, plan?: Maybe<ResolversParentTypes['IssuePlan']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddDeliveryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryAddressPayload'] = ResolversParentTypes['AddDeliveryAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryCarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryCarrierPayload'] = ResolversParentTypes['AddDeliveryCarrierPayload']> = {
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryOutletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryOutletPayload'] = ResolversParentTypes['AddDeliveryOutletPayload']> = {
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryRoutePayload'] = ResolversParentTypes['AddDeliveryRoutePayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryStopPayload'] = ResolversParentTypes['AddDeliveryStopPayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddDeliveryVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDeliveryVehiclePayload'] = ResolversParentTypes['AddDeliveryVehiclePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
};

export type AddDistributedTitlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDistributedTitlePayload'] = ResolversParentTypes['AddDistributedTitlePayload']> = {
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPaperRatePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPaperRatePlanPayload'] = ResolversParentTypes['AddPaperRatePlanPayload']> = {
  ratePlan?: Resolver<Maybe<ResolversTypes['PaperRatePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjustCarrierPayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustCarrierPayPayload'] = ResolversParentTypes['AdjustCarrierPayPayload']> = {
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceCarrierSettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceCarrierSettlementPayload'] = ResolversParentTypes['AdvanceCarrierSettlementPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['CarrierSettlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignDeliveryCarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignDeliveryCarrierPayload'] = ResolversParentTypes['AssignDeliveryCarrierPayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignDeliveryVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignDeliveryVehiclePayload'] = ResolversParentTypes['AssignDeliveryVehiclePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelDeliveryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDeliveryRunPayload'] = ResolversParentTypes['CancelDeliveryRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelIssuePlanPayload'] = ResolversParentTypes['CancelIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarrierChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierCharge'] = ResolversParentTypes['CarrierCharge']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  complaintReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CarrierChargeAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierChargeAggregate'] = ResolversParentTypes['CarrierChargeAggregate']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierChargeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierChargeConnection'] = ResolversParentTypes['CarrierChargeConnection']> = {
  aggregate?: Resolver<ResolversTypes['CarrierChargeAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CarrierChargeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CarrierCharge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierChargeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierChargeEdge'] = ResolversParentTypes['CarrierChargeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarrierCharge'], ParentType, ContextType>;
};

export type CarrierSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlement'] = ResolversParentTypes['CarrierSettlement'], FederationReferenceType extends FederationReferenceTypes['CarrierSettlement'] = FederationReferenceTypes['CarrierSettlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CarrierSettlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  charges?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copyRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CarrierSettlementStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierSettlementAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlementAggregate'] = ResolversParentTypes['CarrierSettlementAggregate']> = {
  charges?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CarrierSettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlementConnection'] = ResolversParentTypes['CarrierSettlementConnection']> = {
  aggregate?: Resolver<ResolversTypes['CarrierSettlementAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CarrierSettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CarrierSettlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarrierSettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierSettlementEdge'] = ResolversParentTypes['CarrierSettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarrierSettlement'], ParentType, ContextType>;
};

export type ChangePaperSubscriptionCopiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePaperSubscriptionCopiesPayload'] = ResolversParentTypes['ChangePaperSubscriptionCopiesPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CirculationSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CirculationSeries'] = ResolversParentTypes['CirculationSeries'], FederationReferenceType extends FederationReferenceTypes['CirculationSeries'] = FederationReferenceTypes['CirculationSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CirculationSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['SeriesFigure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClearDeliveryVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClearDeliveryVehiclePayload'] = ResolversParentTypes['ClearDeliveryVehiclePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
};

export type CloseDistributionMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDistributionMonthPayload'] = ResolversParentTypes['CloseDistributionMonthPayload']> = {
  closing?: Resolver<Maybe<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseIssuePlanPayload'] = ResolversParentTypes['CloseIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
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

export type CompleteDeliveryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteDeliveryRunPayload'] = ResolversParentTypes['CompleteDeliveryRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CopyReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyReturn'] = ResolversParentTypes['CopyReturn']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CopyReturnReason'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CopyReturnAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyReturnAggregate'] = ResolversParentTypes['CopyReturnAggregate']> = {
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CopyReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyReturnConnection'] = ResolversParentTypes['CopyReturnConnection']> = {
  aggregate?: Resolver<ResolversTypes['CopyReturnAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CopyReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CopyReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CopyReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyReturnEdge'] = ResolversParentTypes['CopyReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CopyReturn'], ParentType, ContextType>;
};

export type CorrectDeliveryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectDeliveryAddressPayload'] = ResolversParentTypes['CorrectDeliveryAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPaperSubscriptionPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPaperSubscriptionPricePayload'] = ResolversParentTypes['CorrectPaperSubscriptionPricePayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataSubjectRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequest'] = ResolversParentTypes['DataSubjectRequest'], FederationReferenceType extends FederationReferenceTypes['DataSubjectRequest'] = FederationReferenceTypes['DataSubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subscriberData?: Resolver<Maybe<ResolversTypes['KeptPersonalData']>, ParentType, ContextType>;
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

export type DeliveryCarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryCarrier'] = ResolversParentTypes['DeliveryCarrier'], FederationReferenceType extends FederationReferenceTypes['DeliveryCarrier'] = FederationReferenceTypes['DeliveryCarrier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryCarrier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<Maybe<ResolversTypes['CarrierChargeConnection']>, ParentType, ContextType, RequireFields<DeliveryCarrierChargesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copyRate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DeliveryCarrierNameArgs>>;
  openCharges?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DeliveryCarrierPhoneArgs>>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryCarrierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryCarrierConnection'] = ResolversParentTypes['DeliveryCarrierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryCarrierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryCarrierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryCarrierEdge'] = ResolversParentTypes['DeliveryCarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryCarrier'], ParentType, ContextType>;
};

export type DeliveryComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryComplaint'] = ResolversParentTypes['DeliveryComplaint'], FederationReferenceType extends FederationReferenceTypes['DeliveryComplaint'] = FederationReferenceTypes['DeliveryComplaint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryComplaint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrierCharge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DeliveryComplaintCode'], ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  creditedIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DeliveryComplaintSaidArgs>>;
  status?: Resolver<ResolversTypes['DeliveryComplaintStatus'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryComplaintAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryComplaintAggregate'] = ResolversParentTypes['DeliveryComplaintAggregate']> = {
  carrierCharge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditedIssues?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type DeliveryComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryComplaintConnection'] = ResolversParentTypes['DeliveryComplaintConnection']> = {
  aggregate?: Resolver<ResolversTypes['DeliveryComplaintAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeliveryComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryComplaintEdge'] = ResolversParentTypes['DeliveryComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryComplaint'], ParentType, ContextType>;
};

export type DeliveryOutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOutlet'] = ResolversParentTypes['DeliveryOutlet'], FederationReferenceType extends FederationReferenceTypes['DeliveryOutlet'] = FederationReferenceTypes['DeliveryOutlet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryOutlet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discounts?: Resolver<Maybe<Array<ResolversTypes['DeliveryOutletDiscount']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryOutletKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryOutletConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOutletConnection'] = ResolversParentTypes['DeliveryOutletConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryOutletEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryOutletDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOutletDiscount'] = ResolversParentTypes['DeliveryOutletDiscount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryOutletEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOutletEdge'] = ResolversParentTypes['DeliveryOutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryOutlet'], ParentType, ContextType>;
};

export type DeliveryPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryPlacement'] = ResolversParentTypes['DeliveryPlacement']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isTemporary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeliveryRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRoute'] = ResolversParentTypes['DeliveryRoute'], FederationReferenceType extends FederationReferenceTypes['DeliveryRoute'] = FederationReferenceTypes['DeliveryRoute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryRoute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  station?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['DeliveryStop']>, ParentType, ContextType>;
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
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  vehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryRunAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRunAggregate'] = ResolversParentTypes['DeliveryRunAggregate']> = {
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRunConnection'] = ResolversParentTypes['DeliveryRunConnection']> = {
  aggregate?: Resolver<ResolversTypes['DeliveryRunAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeliveryRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRunEdge'] = ResolversParentTypes['DeliveryRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryRun'], ParentType, ContextType>;
};

export type DeliveryShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryShortfall'] = ResolversParentTypes['DeliveryShortfall']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryShortfallAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryShortfallAggregate'] = ResolversParentTypes['DeliveryShortfallAggregate']> = {
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryShortfallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryShortfallConnection'] = ResolversParentTypes['DeliveryShortfallConnection']> = {
  aggregate?: Resolver<ResolversTypes['DeliveryShortfallAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DeliveryShortfallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryShortfall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryShortfallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryShortfallEdge'] = ResolversParentTypes['DeliveryShortfallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryShortfall'], ParentType, ContextType>;
};

export type DeliveryStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryStop'] = ResolversParentTypes['DeliveryStop']> = {
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryStopKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryVehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryVehicle'] = ResolversParentTypes['DeliveryVehicle'], FederationReferenceType extends FederationReferenceTypes['DeliveryVehicle'] = FederationReferenceTypes['DeliveryVehicle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeliveryVehicle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['DeliveryVehicleAssignment']>, ParentType, ContextType>;
  capacityCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  driverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DeliveryVehicleDriverNameArgs>>;
  driverPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DeliveryVehicleDriverPhoneArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryVehicleAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryVehicleAssignment'] = ResolversParentTypes['DeliveryVehicleAssignment']> = {
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isAdditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeliveryVehicleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryVehicleConnection'] = ResolversParentTypes['DeliveryVehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryVehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryVehicleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryVehicleEdge'] = ResolversParentTypes['DeliveryVehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryVehicle'], ParentType, ContextType>;
};

export type DepartDeliveryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartDeliveryRunPayload'] = ResolversParentTypes['DepartDeliveryRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DistributedTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributedTitle'] = ResolversParentTypes['DistributedTitle'], FederationReferenceType extends FederationReferenceTypes['DistributedTitle'] = FederationReferenceTypes['DistributedTitle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DistributedTitle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  copyPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveredBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DistributionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionFigures'] = ResolversParentTypes['DistributionFigures']> = {
  books?: Resolver<ResolversTypes['CompanyMonth'], ParentType, ContextType>;
  closings?: Resolver<Array<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complaintsPer10k?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grossCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  grossReturnRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  invoicedTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  netCirculation?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outletComplaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outletReturnRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returnedCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  undeliveredCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type DistributionProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionProfile'] = ResolversParentTypes['DistributionProfile']> = {
  serviceArea?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  subscriptionNote?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUndelivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrawKind'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  shortCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawAggregate'] = ResolversParentTypes['DrawAggregate']> = {
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawConnection'] = ResolversParentTypes['DrawConnection']> = {
  aggregate?: Resolver<ResolversTypes['DrawAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Draw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawEdge'] = ResolversParentTypes['DrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
};

export type ErasePaperSubscriberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePaperSubscriberPayload'] = ResolversParentTypes['ErasePaperSubscriberPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileDeliveryComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileDeliveryComplaintPayload'] = ResolversParentTypes['FileDeliveryComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['DeliveryComplaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FileOutletComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileOutletComplaintPayload'] = ResolversParentTypes['FileOutletComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['DeliveryComplaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IndexPaperSubscribersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexPaperSubscribersPayload'] = ResolversParentTypes['IndexPaperSubscribersPayload']> = {
  indexed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceOutletMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceOutletMonthPayload'] = ResolversParentTypes['InvoiceOutletMonthPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoicePaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePaperSubscriptionPayload'] = ResolversParentTypes['InvoicePaperSubscriptionPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCancellation'] = ResolversParentTypes['IssueCancellation']> = {
  cancelledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelledBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reinstateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reinstatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reinstatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssuePaperCreditNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePaperCreditNotePayload'] = ResolversParentTypes['IssuePaperCreditNotePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssuePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlan'] = ResolversParentTypes['IssuePlan'], FederationReferenceType extends FederationReferenceTypes['IssuePlan'] = FederationReferenceTypes['IssuePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IssuePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancellations?: Resolver<Array<ResolversTypes['IssueCancellation']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['DeliveryComplaintConnection'], ParentType, ContextType, RequireFields<IssuePlanComplaintsArgs, 'first'>>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['DrawConnection'], ParentType, ContextType, RequireFields<IssuePlanDrawsArgs, 'first'>>;
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
  proposedDraws?: Resolver<Maybe<Array<ResolversTypes['ProposedDraw']>>, ParentType, ContextType, RequireFields<IssuePlanProposedDrawsArgs, 'from'>>;
  returnedCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['CopyReturnConnection'], ParentType, ContextType, RequireFields<IssuePlanReturnsArgs, 'first'>>;
  runs?: Resolver<ResolversTypes['DeliveryRunConnection'], ParentType, ContextType, RequireFields<IssuePlanRunsArgs, 'first' | 'orderBy'>>;
  shortfalls?: Resolver<ResolversTypes['DeliveryShortfallConnection'], ParentType, ContextType, RequireFields<IssuePlanShortfallsArgs, 'first'>>;
  singleCopyDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssuePlanStatus'], ParentType, ContextType>;
  subscriptionDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  totalDraw?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeliveredCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuePlanAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlanAggregate'] = ResolversParentTypes['IssuePlanAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  totalDraw?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type IssuePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlanConnection'] = ResolversParentTypes['IssuePlanConnection']> = {
  aggregate?: Resolver<ResolversTypes['IssuePlanAggregate'], ParentType, ContextType>;
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

export type LoadDeliveryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadDeliveryRunPayload'] = ResolversParentTypes['LoadDeliveryRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergePaperSubscribersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePaperSubscribersPayload'] = ResolversParentTypes['MergePaperSubscribersPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MoveDeliveryStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveDeliveryStopPayload'] = ResolversParentTypes['MoveDeliveryStopPayload']> = {
  from?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MovePaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovePaperSubscriptionPayload'] = ResolversParentTypes['MovePaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDeliveryAddress?: Resolver<Maybe<ResolversTypes['AddDeliveryAddressPayload']>, ParentType, ContextType, RequireFields<MutationAddDeliveryAddressArgs, 'input'>>;
  addDeliveryCarrier?: Resolver<Maybe<ResolversTypes['AddDeliveryCarrierPayload']>, ParentType, ContextType, RequireFields<MutationAddDeliveryCarrierArgs, 'input'>>;
  addDeliveryOutlet?: Resolver<Maybe<ResolversTypes['AddDeliveryOutletPayload']>, ParentType, ContextType, RequireFields<MutationAddDeliveryOutletArgs, 'input'>>;
  addDeliveryRoute?: Resolver<Maybe<ResolversTypes['AddDeliveryRoutePayload']>, ParentType, ContextType, RequireFields<MutationAddDeliveryRouteArgs, 'input'>>;
  addDeliveryStop?: Resolver<Maybe<ResolversTypes['AddDeliveryStopPayload']>, ParentType, ContextType, RequireFields<MutationAddDeliveryStopArgs, 'input'>>;
  addDeliveryVehicle?: Resolver<Maybe<ResolversTypes['AddDeliveryVehiclePayload']>, ParentType, ContextType, RequireFields<MutationAddDeliveryVehicleArgs, 'input'>>;
  addDistributedTitle?: Resolver<Maybe<ResolversTypes['AddDistributedTitlePayload']>, ParentType, ContextType, RequireFields<MutationAddDistributedTitleArgs, 'input'>>;
  addPaperRatePlan?: Resolver<Maybe<ResolversTypes['AddPaperRatePlanPayload']>, ParentType, ContextType, RequireFields<MutationAddPaperRatePlanArgs, 'input'>>;
  adjustCarrierPay?: Resolver<Maybe<ResolversTypes['AdjustCarrierPayPayload']>, ParentType, ContextType, RequireFields<MutationAdjustCarrierPayArgs, 'input'>>;
  advanceCarrierSettlement?: Resolver<Maybe<ResolversTypes['AdvanceCarrierSettlementPayload']>, ParentType, ContextType, RequireFields<MutationAdvanceCarrierSettlementArgs, 'input'>>;
  assignDeliveryCarrier?: Resolver<Maybe<ResolversTypes['AssignDeliveryCarrierPayload']>, ParentType, ContextType, RequireFields<MutationAssignDeliveryCarrierArgs, 'input'>>;
  assignDeliveryVehicle?: Resolver<Maybe<ResolversTypes['AssignDeliveryVehiclePayload']>, ParentType, ContextType, RequireFields<MutationAssignDeliveryVehicleArgs, 'input'>>;
  cancelDeliveryRun?: Resolver<Maybe<ResolversTypes['CancelDeliveryRunPayload']>, ParentType, ContextType, RequireFields<MutationCancelDeliveryRunArgs, 'input'>>;
  cancelIssuePlan?: Resolver<Maybe<ResolversTypes['CancelIssuePlanPayload']>, ParentType, ContextType, RequireFields<MutationCancelIssuePlanArgs, 'input'>>;
  changePaperSubscriptionCopies?: Resolver<Maybe<ResolversTypes['ChangePaperSubscriptionCopiesPayload']>, ParentType, ContextType, RequireFields<MutationChangePaperSubscriptionCopiesArgs, 'input'>>;
  clearDeliveryVehicle?: Resolver<Maybe<ResolversTypes['ClearDeliveryVehiclePayload']>, ParentType, ContextType, RequireFields<MutationClearDeliveryVehicleArgs, 'input'>>;
  closeDistributionMonth?: Resolver<Maybe<ResolversTypes['CloseDistributionMonthPayload']>, ParentType, ContextType, RequireFields<MutationCloseDistributionMonthArgs, 'input'>>;
  closeIssuePlan?: Resolver<Maybe<ResolversTypes['CloseIssuePlanPayload']>, ParentType, ContextType, RequireFields<MutationCloseIssuePlanArgs, 'input'>>;
  completeDeliveryRun?: Resolver<Maybe<ResolversTypes['CompleteDeliveryRunPayload']>, ParentType, ContextType, RequireFields<MutationCompleteDeliveryRunArgs, 'input'>>;
  correctDeliveryAddress?: Resolver<Maybe<ResolversTypes['CorrectDeliveryAddressPayload']>, ParentType, ContextType, RequireFields<MutationCorrectDeliveryAddressArgs, 'input'>>;
  correctPaperSubscriptionPrice?: Resolver<Maybe<ResolversTypes['CorrectPaperSubscriptionPricePayload']>, ParentType, ContextType, RequireFields<MutationCorrectPaperSubscriptionPriceArgs, 'input'>>;
  departDeliveryRun?: Resolver<Maybe<ResolversTypes['DepartDeliveryRunPayload']>, ParentType, ContextType, RequireFields<MutationDepartDeliveryRunArgs, 'input'>>;
  erasePaperSubscriber?: Resolver<Maybe<ResolversTypes['ErasePaperSubscriberPayload']>, ParentType, ContextType, RequireFields<MutationErasePaperSubscriberArgs, 'input'>>;
  fileDeliveryComplaint?: Resolver<Maybe<ResolversTypes['FileDeliveryComplaintPayload']>, ParentType, ContextType, RequireFields<MutationFileDeliveryComplaintArgs, 'input'>>;
  fileOutletComplaint?: Resolver<Maybe<ResolversTypes['FileOutletComplaintPayload']>, ParentType, ContextType, RequireFields<MutationFileOutletComplaintArgs, 'input'>>;
  indexPaperSubscribers?: Resolver<Maybe<ResolversTypes['IndexPaperSubscribersPayload']>, ParentType, ContextType, RequireFields<MutationIndexPaperSubscribersArgs, 'input'>>;
  invoiceOutletMonth?: Resolver<Maybe<ResolversTypes['InvoiceOutletMonthPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceOutletMonthArgs, 'input'>>;
  invoicePaperSubscription?: Resolver<Maybe<ResolversTypes['InvoicePaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationInvoicePaperSubscriptionArgs, 'input'>>;
  issuePaperCreditNote?: Resolver<Maybe<ResolversTypes['IssuePaperCreditNotePayload']>, ParentType, ContextType, RequireFields<MutationIssuePaperCreditNoteArgs, 'input'>>;
  issuePrintNotice?: Resolver<Maybe<ResolversTypes['IssuePrintNoticePayload']>, ParentType, ContextType, RequireFields<MutationIssuePrintNoticeArgs, 'input'>>;
  loadDeliveryRun?: Resolver<Maybe<ResolversTypes['LoadDeliveryRunPayload']>, ParentType, ContextType, RequireFields<MutationLoadDeliveryRunArgs, 'input'>>;
  mergePaperSubscribers?: Resolver<Maybe<ResolversTypes['MergePaperSubscribersPayload']>, ParentType, ContextType, RequireFields<MutationMergePaperSubscribersArgs, 'input'>>;
  moveDeliveryStop?: Resolver<Maybe<ResolversTypes['MoveDeliveryStopPayload']>, ParentType, ContextType, RequireFields<MutationMoveDeliveryStopArgs, 'input'>>;
  movePaperSubscription?: Resolver<Maybe<ResolversTypes['MovePaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationMovePaperSubscriptionArgs, 'input'>>;
  openIssuePlan?: Resolver<Maybe<ResolversTypes['OpenIssuePlanPayload']>, ParentType, ContextType, RequireFields<MutationOpenIssuePlanArgs, 'input'>>;
  orderSubscriberErasure?: Resolver<Maybe<ResolversTypes['OrderSubscriberErasurePayload']>, ParentType, ContextType, RequireFields<MutationOrderSubscriberErasureArgs, 'input'>>;
  pausePaperSubscription?: Resolver<Maybe<ResolversTypes['PausePaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationPausePaperSubscriptionArgs, 'input'>>;
  prepareCarrierSettlement?: Resolver<Maybe<ResolversTypes['PrepareCarrierSettlementPayload']>, ParentType, ContextType, RequireFields<MutationPrepareCarrierSettlementArgs, 'input'>>;
  reassignDeliveryRun?: Resolver<Maybe<ResolversTypes['ReassignDeliveryRunPayload']>, ParentType, ContextType, RequireFields<MutationReassignDeliveryRunArgs, 'input'>>;
  recordCopyReturns?: Resolver<Maybe<ResolversTypes['RecordCopyReturnsPayload']>, ParentType, ContextType, RequireFields<MutationRecordCopyReturnsArgs, 'input'>>;
  recordDeliveryShortfalls?: Resolver<Maybe<ResolversTypes['RecordDeliveryShortfallsPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeliveryShortfallsArgs, 'input'>>;
  recordPaperPayment?: Resolver<Maybe<ResolversTypes['RecordPaperPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRecordPaperPaymentArgs, 'input'>>;
  recordPaperRefund?: Resolver<Maybe<ResolversTypes['RecordPaperRefundPayload']>, ParentType, ContextType, RequireFields<MutationRecordPaperRefundArgs, 'input'>>;
  refundPaperSubscription?: Resolver<Maybe<ResolversTypes['RefundPaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationRefundPaperSubscriptionArgs, 'input'>>;
  registerPaperSubscriber?: Resolver<Maybe<ResolversTypes['RegisterPaperSubscriberPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPaperSubscriberArgs, 'input'>>;
  reinstateIssuePlan?: Resolver<Maybe<ResolversTypes['ReinstateIssuePlanPayload']>, ParentType, ContextType, RequireFields<MutationReinstateIssuePlanArgs, 'input'>>;
  removeDeliveryAddress?: Resolver<Maybe<ResolversTypes['RemoveDeliveryAddressPayload']>, ParentType, ContextType, RequireFields<MutationRemoveDeliveryAddressArgs, 'input'>>;
  removeDeliveryStop?: Resolver<Maybe<ResolversTypes['RemoveDeliveryStopPayload']>, ParentType, ContextType, RequireFields<MutationRemoveDeliveryStopArgs, 'input'>>;
  renewPaperSubscription?: Resolver<Maybe<ResolversTypes['RenewPaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationRenewPaperSubscriptionArgs, 'input'>>;
  reopenDeliveryRun?: Resolver<Maybe<ResolversTypes['ReopenDeliveryRunPayload']>, ParentType, ContextType, RequireFields<MutationReopenDeliveryRunArgs, 'input'>>;
  reopenDistributionMonth?: Resolver<Maybe<ResolversTypes['ReopenDistributionMonthPayload']>, ParentType, ContextType, RequireFields<MutationReopenDistributionMonthArgs, 'input'>>;
  reopenDraws?: Resolver<Maybe<ResolversTypes['ReopenDrawsPayload']>, ParentType, ContextType, RequireFields<MutationReopenDrawsArgs, 'input'>>;
  reopenIssuePlan?: Resolver<Maybe<ResolversTypes['ReopenIssuePlanPayload']>, ParentType, ContextType, RequireFields<MutationReopenIssuePlanArgs, 'input'>>;
  resequenceDeliveryRoute?: Resolver<Maybe<ResolversTypes['ResequenceDeliveryRoutePayload']>, ParentType, ContextType, RequireFields<MutationResequenceDeliveryRouteArgs, 'input'>>;
  resolveDeliveryComplaint?: Resolver<Maybe<ResolversTypes['ResolveDeliveryComplaintPayload']>, ParentType, ContextType, RequireFields<MutationResolveDeliveryComplaintArgs, 'input'>>;
  restartPaperSubscription?: Resolver<Maybe<ResolversTypes['RestartPaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationRestartPaperSubscriptionArgs, 'input'>>;
  resumePaperSubscription?: Resolver<Maybe<ResolversTypes['ResumePaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationResumePaperSubscriptionArgs, 'input'>>;
  reverseDeliveryShortfall?: Resolver<Maybe<ResolversTypes['ReverseDeliveryShortfallPayload']>, ParentType, ContextType, RequireFields<MutationReverseDeliveryShortfallArgs, 'input'>>;
  reversePaperPayment?: Resolver<Maybe<ResolversTypes['ReversePaperPaymentPayload']>, ParentType, ContextType, RequireFields<MutationReversePaperPaymentArgs, 'input'>>;
  reversePaperSubscriptionRefund?: Resolver<Maybe<ResolversTypes['ReversePaperSubscriptionRefundPayload']>, ParentType, ContextType, RequireFields<MutationReversePaperSubscriptionRefundArgs, 'input'>>;
  setDeliveryOutletDiscount?: Resolver<Maybe<ResolversTypes['SetDeliveryOutletDiscountPayload']>, ParentType, ContextType, RequireFields<MutationSetDeliveryOutletDiscountArgs, 'input'>>;
  setDistributionSetting?: Resolver<Maybe<ResolversTypes['SetDistributionSettingPayload']>, ParentType, ContextType, RequireFields<MutationSetDistributionSettingArgs, 'input'>>;
  setDraw?: Resolver<Maybe<ResolversTypes['SetDrawPayload']>, ParentType, ContextType, RequireFields<MutationSetDrawArgs, 'input'>>;
  setPaperAutoRenewal?: Resolver<Maybe<ResolversTypes['SetPaperAutoRenewalPayload']>, ParentType, ContextType, RequireFields<MutationSetPaperAutoRenewalArgs, 'input'>>;
  setTemporaryDeliveryAddress?: Resolver<Maybe<ResolversTypes['SetTemporaryDeliveryAddressPayload']>, ParentType, ContextType, RequireFields<MutationSetTemporaryDeliveryAddressArgs, 'input'>>;
  startPaperSubscription?: Resolver<Maybe<ResolversTypes['StartPaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationStartPaperSubscriptionArgs, 'input'>>;
  stopPaperSubscription?: Resolver<Maybe<ResolversTypes['StopPaperSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationStopPaperSubscriptionArgs, 'input'>>;
  takeProposedDraws?: Resolver<Maybe<ResolversTypes['TakeProposedDrawsPayload']>, ParentType, ContextType, RequireFields<MutationTakeProposedDrawsArgs, 'input'>>;
  updateDeliveryCarrier?: Resolver<Maybe<ResolversTypes['UpdateDeliveryCarrierPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDeliveryCarrierArgs, 'input'>>;
  updateDeliveryOutlet?: Resolver<Maybe<ResolversTypes['UpdateDeliveryOutletPayload']>, ParentType, ContextType, RequireFields<MutationUpdateDeliveryOutletArgs, 'input'>>;
  updateDeliveryRoute?: Resolver<Maybe<ResolversTypes['UpdateDeliveryRoutePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDeliveryRouteArgs, 'input'>>;
  updateDeliveryVehicle?: Resolver<Maybe<ResolversTypes['UpdateDeliveryVehiclePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDeliveryVehicleArgs, 'input'>>;
  updateDistributedTitle?: Resolver<Maybe<ResolversTypes['UpdateDistributedTitlePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDistributedTitleArgs, 'input'>>;
  updatePaperRatePlan?: Resolver<Maybe<ResolversTypes['UpdatePaperRatePlanPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePaperRatePlanArgs, 'input'>>;
  updatePaperSubscriber?: Resolver<Maybe<ResolversTypes['UpdatePaperSubscriberPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePaperSubscriberArgs, 'input'>>;
  withdrawCopyReturn?: Resolver<Maybe<ResolversTypes['WithdrawCopyReturnPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCopyReturnArgs, 'input'>>;
  withdrawDeliveryOutletDiscount?: Resolver<Maybe<ResolversTypes['WithdrawDeliveryOutletDiscountPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDeliveryOutletDiscountArgs, 'input'>>;
  withdrawDistributionSetting?: Resolver<Maybe<ResolversTypes['WithdrawDistributionSettingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDistributionSettingArgs, 'input'>>;
  withdrawPaperSubscriptionTerm?: Resolver<Maybe<ResolversTypes['WithdrawPaperSubscriptionTermPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPaperSubscriptionTermArgs, 'input'>>;
  withdrawPrintNotice?: Resolver<Maybe<ResolversTypes['WithdrawPrintNoticePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPrintNoticeArgs, 'input'>>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue'], FederationReferenceType extends FederationReferenceTypes['NewspaperIssue'] = FederationReferenceTypes['NewspaperIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewspaperIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['DeliveryComplaintConnection']>, ParentType, ContextType, RequireFields<NewspaperIssueComplaintsArgs, 'first'>>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distributionPlan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  distributionPlans?: Resolver<Maybe<Array<ResolversTypes['IssuePlan']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  netCirculation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outletReturnRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  printReturnRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalDraw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uncoveredCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenIssuePlanPayload'] = ResolversParentTypes['OpenIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderSubscriberErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSubscriberErasurePayload'] = ResolversParentTypes['OrderSubscriberErasurePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  distributionFigures?: Resolver<Maybe<ResolversTypes['DistributionFigures']>, ParentType, ContextType, RequireFields<OrganisationDistributionFiguresArgs, 'month'>>;
  distributionMonths?: Resolver<Maybe<Array<ResolversTypes['DistributionFigures']>>, ParentType, ContextType, RequireFields<OrganisationDistributionMonthsArgs, 'months'>>;
  distributionProfile?: Resolver<Maybe<ResolversTypes['DistributionProfile']>, ParentType, ContextType>;
  distributionSettings?: Resolver<Maybe<Array<ResolversTypes['CompanySetting']>>, ParentType, ContextType, Partial<OrganisationDistributionSettingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paperSubscriptionGrowth?: Resolver<Maybe<Array<ResolversTypes['PaperSubscriptionGrowth']>>, ParentType, ContextType, RequireFields<OrganisationPaperSubscriptionGrowthArgs, 'months'>>;
};

export type OutletMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletMonth'] = ResolversParentTypes['OutletMonth']> = {
  drawnCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  netCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  returnedCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unbilled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  undeliveredCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletMonthAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletMonthAggregate'] = ResolversParentTypes['OutletMonthAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returnedCopies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OutletMonthConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletMonthConnection'] = ResolversParentTypes['OutletMonthConnection']> = {
  aggregate?: Resolver<ResolversTypes['OutletMonthAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OutletMonthEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OutletMonth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletMonthEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletMonthEdge'] = ResolversParentTypes['OutletMonthEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutletMonth'], ParentType, ContextType>;
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

export type PaperCopiesChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperCopiesChange'] = ResolversParentTypes['PaperCopiesChange']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PaperCreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperCreditNote'] = ResolversParentTypes['PaperCreditNote']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fapiaoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PaperInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperInvoice'] = ResolversParentTypes['PaperInvoice'], FederationReferenceType extends FederationReferenceTypes['PaperInvoice'] = FederationReferenceTypes['PaperInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaperInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['PaperCreditNote']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fapiaoNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['PaperInvoicePayment']>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaperInvoiceStatus'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vatPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaperInvoiceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperInvoiceAggregate'] = ResolversParentTypes['PaperInvoiceAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaperInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperInvoiceConnection'] = ResolversParentTypes['PaperInvoiceConnection']> = {
  aggregate?: Resolver<ResolversTypes['PaperInvoiceAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PaperInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperInvoiceEdge'] = ResolversParentTypes['PaperInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperInvoice'], ParentType, ContextType>;
};

export type PaperInvoicePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperInvoicePayment'] = ResolversParentTypes['PaperInvoicePayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperInvoicePaymentKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaperPaymentMethod'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperRatePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperRatePlan'] = ResolversParentTypes['PaperRatePlan'], FederationReferenceType extends FederationReferenceTypes['PaperRatePlan'] = FederationReferenceTypes['PaperRatePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaperRatePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graceIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCampaign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperRatePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperRatePlanConnection'] = ResolversParentTypes['PaperRatePlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperRatePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperRatePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperRatePlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperRatePlanEdge'] = ResolversParentTypes['PaperRatePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperRatePlan'], ParentType, ContextType>;
};

export type PaperReceivablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperReceivables'] = ResolversParentTypes['PaperReceivables']> = {
  bucket?: Resolver<ResolversTypes['PaperAgeingBucket'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaperSubscriberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriber'] = ResolversParentTypes['PaperSubscriber'], FederationReferenceType extends FederationReferenceTypes['PaperSubscriber'] = FederationReferenceTypes['PaperSubscriber']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaperSubscriber']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<Array<ResolversTypes['DeliveryAddress']>>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperSubscriberKind'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PaperSubscriberNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PaperSubscriberPhoneArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscriptions?: Resolver<ResolversTypes['PaperSubscriptionConnection'], ParentType, ContextType, RequireFields<PaperSubscriberSubscriptionsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriberConnection'] = ResolversParentTypes['PaperSubscriberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperSubscriberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriberEdge'] = ResolversParentTypes['PaperSubscriberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperSubscriber'], ParentType, ContextType>;
};

export type PaperSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscription'] = ResolversParentTypes['PaperSubscription'], FederationReferenceType extends FederationReferenceTypes['PaperSubscription'] = FederationReferenceTypes['PaperSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaperSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['PaperSubscriptionAccount'], ParentType, ContextType, RequireFields<PaperSubscriptionAccountArgs, 'on'>>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PaperSubscriptionCopiesArgs>>;
  copiesChange?: Resolver<Maybe<ResolversTypes['PaperCopiesChange']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PaperSubscriptionEntryConnection'], ParentType, ContextType, RequireFields<PaperSubscriptionEntriesArgs, 'first'>>;
  grace?: Resolver<Maybe<ResolversTypes['PaperSubscriptionGrace']>, ParentType, ContextType>;
  hasAutoRenewal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  isOnAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['PaperSubscriptionPause']>, ParentType, ContextType>;
  placements?: Resolver<Maybe<Array<ResolversTypes['DeliveryPlacement']>>, ParentType, ContextType>;
  pricePaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType, RequireFields<PaperSubscriptionRefundableArgs, 'on'>>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  renewalPlan?: Resolver<Maybe<ResolversTypes['PaperRatePlan']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaperSubscriptionStatus'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['PaperSubscriptionTerm']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  unbilled?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionAccount'] = ResolversParentTypes['PaperSubscriptionAccount']> = {
  delivered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  issuesDelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaperSubscriptionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionAggregate'] = ResolversParentTypes['PaperSubscriptionAggregate']> = {
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionConnection'] = ResolversParentTypes['PaperSubscriptionConnection']> = {
  aggregate?: Resolver<ResolversTypes['PaperSubscriptionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PaperSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionEdge'] = ResolversParentTypes['PaperSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperSubscription'], ParentType, ContextType>;
};

export type PaperSubscriptionEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionEntry'] = ResolversParentTypes['PaperSubscriptionEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperSubscriptionEntryKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperSubscriptionEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionEntryConnection'] = ResolversParentTypes['PaperSubscriptionEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperSubscriptionEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaperSubscriptionEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionEntryEdge'] = ResolversParentTypes['PaperSubscriptionEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperSubscriptionEntry'], ParentType, ContextType>;
};

export type PaperSubscriptionGraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionGrace'] = ResolversParentTypes['PaperSubscriptionGrace']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuesDelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaperSubscriptionGrowthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionGrowth'] = ResolversParentTypes['PaperSubscriptionGrowth']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperSubscriptionPauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionPause'] = ResolversParentTypes['PaperSubscriptionPause']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PaperSubscriptionTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSubscriptionTerm'] = ResolversParentTypes['PaperSubscriptionTerm']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['PaperPaymentMethod'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratePlan?: Resolver<Maybe<ResolversTypes['PaperRatePlan']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PausePaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PausePaperSubscriptionPayload'] = ResolversParentTypes['PausePaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type PrepareCarrierSettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareCarrierSettlementPayload'] = ResolversParentTypes['PrepareCarrierSettlementPayload']> = {
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
  status?: Resolver<ResolversTypes['PrintNoticeStatus'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PrintNoticeAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintNoticeAggregate'] = ResolversParentTypes['PrintNoticeAggregate']> = {
  copies?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintNoticeConnection'] = ResolversParentTypes['PrintNoticeConnection']> = {
  aggregate?: Resolver<ResolversTypes['PrintNoticeAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PrintNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PrintNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintNoticeEdge'] = ResolversParentTypes['PrintNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintNotice'], ParentType, ContextType>;
};

export type ProposedDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedDraw'] = ResolversParentTypes['ProposedDraw']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrawKind'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carrierSettlement?: Resolver<Maybe<ResolversTypes['CarrierSettlement']>, ParentType, ContextType, RequireFields<QueryCarrierSettlementArgs, 'id'>>;
  carrierSettlements?: Resolver<Maybe<ResolversTypes['CarrierSettlementConnection']>, ParentType, ContextType, RequireFields<QueryCarrierSettlementsArgs, 'first'>>;
  deliveryCarrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType, RequireFields<QueryDeliveryCarrierArgs, 'id'>>;
  deliveryCarriers?: Resolver<Maybe<ResolversTypes['DeliveryCarrierConnection']>, ParentType, ContextType, RequireFields<QueryDeliveryCarriersArgs, 'first' | 'isRetired'>>;
  deliveryComplaint?: Resolver<Maybe<ResolversTypes['DeliveryComplaint']>, ParentType, ContextType, RequireFields<QueryDeliveryComplaintArgs, 'id'>>;
  deliveryComplaints?: Resolver<Maybe<ResolversTypes['DeliveryComplaintConnection']>, ParentType, ContextType, RequireFields<QueryDeliveryComplaintsArgs, 'first' | 'orderBy'>>;
  deliveryOutlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType, RequireFields<QueryDeliveryOutletArgs, 'id'>>;
  deliveryOutlets?: Resolver<Maybe<ResolversTypes['DeliveryOutletConnection']>, ParentType, ContextType, RequireFields<QueryDeliveryOutletsArgs, 'first' | 'isRetired'>>;
  deliveryRoute?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType, RequireFields<QueryDeliveryRouteArgs, 'id'>>;
  deliveryRoutes?: Resolver<Maybe<ResolversTypes['DeliveryRouteConnection']>, ParentType, ContextType, RequireFields<QueryDeliveryRoutesArgs, 'first' | 'isRetired'>>;
  deliveryRun?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType, RequireFields<QueryDeliveryRunArgs, 'id'>>;
  deliveryRuns?: Resolver<Maybe<ResolversTypes['DeliveryRunConnection']>, ParentType, ContextType, RequireFields<QueryDeliveryRunsArgs, 'first'>>;
  deliveryVehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType, RequireFields<QueryDeliveryVehicleArgs, 'id'>>;
  deliveryVehicles?: Resolver<Maybe<ResolversTypes['DeliveryVehicleConnection']>, ParentType, ContextType, RequireFields<QueryDeliveryVehiclesArgs, 'first' | 'isRetired'>>;
  distributedTitles?: Resolver<Maybe<Array<ResolversTypes['DistributedTitle']>>, ParentType, ContextType, RequireFields<QueryDistributedTitlesArgs, 'isRetired'>>;
  expiringPaperSubscriptions?: Resolver<Maybe<ResolversTypes['PaperSubscriptionConnection']>, ParentType, ContextType, RequireFields<QueryExpiringPaperSubscriptionsArgs, 'first' | 'until'>>;
  issuePlan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType, RequireFields<QueryIssuePlanArgs, 'id'>>;
  issuePlans?: Resolver<Maybe<ResolversTypes['IssuePlanConnection']>, ParentType, ContextType, RequireFields<QueryIssuePlansArgs, 'first' | 'orderBy'>>;
  outletMonths?: Resolver<Maybe<ResolversTypes['OutletMonthConnection']>, ParentType, ContextType, RequireFields<QueryOutletMonthsArgs, 'first' | 'isUnbilled' | 'months'>>;
  paperInvoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType, RequireFields<QueryPaperInvoiceArgs, 'id'>>;
  paperInvoices?: Resolver<Maybe<ResolversTypes['PaperInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryPaperInvoicesArgs, 'first' | 'orderBy' | 'overdue'>>;
  paperRatePlan?: Resolver<Maybe<ResolversTypes['PaperRatePlan']>, ParentType, ContextType, RequireFields<QueryPaperRatePlanArgs, 'id'>>;
  paperRatePlans?: Resolver<Maybe<ResolversTypes['PaperRatePlanConnection']>, ParentType, ContextType, RequireFields<QueryPaperRatePlansArgs, 'first' | 'isRetired'>>;
  paperReceivables?: Resolver<Maybe<Array<ResolversTypes['PaperReceivables']>>, ParentType, ContextType, Partial<QueryPaperReceivablesArgs>>;
  paperSubscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType, RequireFields<QueryPaperSubscriberArgs, 'id'>>;
  paperSubscribers?: Resolver<Maybe<ResolversTypes['PaperSubscriberConnection']>, ParentType, ContextType, RequireFields<QueryPaperSubscribersArgs, 'first'>>;
  paperSubscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType, RequireFields<QueryPaperSubscriptionArgs, 'id'>>;
  paperSubscriptions?: Resolver<Maybe<ResolversTypes['PaperSubscriptionConnection']>, ParentType, ContextType, RequireFields<QueryPaperSubscriptionsArgs, 'first' | 'orderBy'>>;
  printNotices?: Resolver<Maybe<ResolversTypes['PrintNoticeConnection']>, ParentType, ContextType, RequireFields<QueryPrintNoticesArgs, 'first'>>;
  routeSheet?: Resolver<Maybe<ResolversTypes['RouteSheet']>, ParentType, ContextType, RequireFields<QueryRouteSheetArgs, 'issueId' | 'routeId'>>;
  subscriberDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QuerySubscriberDataReadsArgs, 'first'>>;
  transportList?: Resolver<Maybe<ResolversTypes['TransportList']>, ParentType, ContextType, RequireFields<QueryTransportListArgs, 'issueId'>>;
};

export type ReassignDeliveryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignDeliveryRunPayload'] = ResolversParentTypes['ReassignDeliveryRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordCopyReturnsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCopyReturnsPayload'] = ResolversParentTypes['RecordCopyReturnsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDeliveryShortfallsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeliveryShortfallsPayload'] = ResolversParentTypes['RecordDeliveryShortfallsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPaperPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaperPaymentPayload'] = ResolversParentTypes['RecordPaperPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPaperRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaperRefundPayload'] = ResolversParentTypes['RecordPaperRefundPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundPaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundPaperSubscriptionPayload'] = ResolversParentTypes['RefundPaperSubscriptionPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  toBeCredited?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPaperSubscriberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPaperSubscriberPayload'] = ResolversParentTypes['RegisterPaperSubscriberPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateIssuePlanPayload'] = ResolversParentTypes['ReinstateIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveDeliveryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDeliveryAddressPayload'] = ResolversParentTypes['RemoveDeliveryAddressPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveDeliveryStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDeliveryStopPayload'] = ResolversParentTypes['RemoveDeliveryStopPayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewPaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewPaperSubscriptionPayload'] = ResolversParentTypes['RenewPaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenDeliveryRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDeliveryRunPayload'] = ResolversParentTypes['ReopenDeliveryRunPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenDistributionMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDistributionMonthPayload'] = ResolversParentTypes['ReopenDistributionMonthPayload']> = {
  closing?: Resolver<Maybe<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenDrawsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDrawsPayload'] = ResolversParentTypes['ReopenDrawsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenIssuePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenIssuePlanPayload'] = ResolversParentTypes['ReopenIssuePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResequenceDeliveryRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResequenceDeliveryRoutePayload'] = ResolversParentTypes['ResequenceDeliveryRoutePayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveDeliveryComplaintPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDeliveryComplaintPayload'] = ResolversParentTypes['ResolveDeliveryComplaintPayload']> = {
  complaint?: Resolver<Maybe<ResolversTypes['DeliveryComplaint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestartPaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestartPaperSubscriptionPayload'] = ResolversParentTypes['RestartPaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumePaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumePaperSubscriptionPayload'] = ResolversParentTypes['ResumePaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseDeliveryShortfallPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseDeliveryShortfallPayload'] = ResolversParentTypes['ReverseDeliveryShortfallPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReversePaperPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversePaperPaymentPayload'] = ResolversParentTypes['ReversePaperPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['PaperInvoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReversePaperSubscriptionRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversePaperSubscriptionRefundPayload'] = ResolversParentTypes['ReversePaperSubscriptionRefundPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RouteSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteSheet'] = ResolversParentTypes['RouteSheet']> = {
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['PageLink'], ParentType, ContextType, RequireFields<RouteSheetLinkArgs, 'hours'>>;
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
  kind?: Resolver<ResolversTypes['DeliveryStopKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RouteSheetStopNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['RouteSheetProduct']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesFigure'] = ResolversParentTypes['SeriesFigure']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SetDeliveryOutletDiscountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDeliveryOutletDiscountPayload'] = ResolversParentTypes['SetDeliveryOutletDiscountPayload']> = {
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDistributionSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDistributionSettingPayload'] = ResolversParentTypes['SetDistributionSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDrawPayload'] = ResolversParentTypes['SetDrawPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPaperAutoRenewalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPaperAutoRenewalPayload'] = ResolversParentTypes['SetPaperAutoRenewalPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTemporaryDeliveryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTemporaryDeliveryAddressPayload'] = ResolversParentTypes['SetTemporaryDeliveryAddressPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaperSubscriptionPayload'] = ResolversParentTypes['StartPaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopPaperSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopPaperSubscriptionPayload'] = ResolversParentTypes['StopPaperSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeProposedDrawsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeProposedDrawsPayload'] = ResolversParentTypes['TakeProposedDrawsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransportLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportLine'] = ResolversParentTypes['TransportLine']> = {
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  looseCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['DeliveryRoute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DistributedTitle'], ParentType, ContextType>;
};

export type TransportListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportList'] = ResolversParentTypes['TransportList']> = {
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copiesOfBundle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  loads?: Resolver<Array<ResolversTypes['TransportLoad']>, ParentType, ContextType>;
  looseCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['TransportProduct']>, ParentType, ContextType>;
};

export type TransportLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportLoad'] = ResolversParentTypes['TransportLoad']> = {
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excessCopies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransportLine']>, ParentType, ContextType>;
  looseCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['TransportProduct']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['DeliveryRun']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
};

export type TransportProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportProduct'] = ResolversParentTypes['TransportProduct']> = {
  bundles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  looseCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DistributedTitle'], ParentType, ContextType>;
};

export type UpdateDeliveryCarrierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDeliveryCarrierPayload'] = ResolversParentTypes['UpdateDeliveryCarrierPayload']> = {
  carrier?: Resolver<Maybe<ResolversTypes['DeliveryCarrier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDeliveryOutletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDeliveryOutletPayload'] = ResolversParentTypes['UpdateDeliveryOutletPayload']> = {
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDeliveryRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDeliveryRoutePayload'] = ResolversParentTypes['UpdateDeliveryRoutePayload']> = {
  route?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateDeliveryVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDeliveryVehiclePayload'] = ResolversParentTypes['UpdateDeliveryVehiclePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['DeliveryVehicle']>, ParentType, ContextType>;
};

export type UpdateDistributedTitlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDistributedTitlePayload'] = ResolversParentTypes['UpdateDistributedTitlePayload']> = {
  title?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePaperRatePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePaperRatePlanPayload'] = ResolversParentTypes['UpdatePaperRatePlanPayload']> = {
  ratePlan?: Resolver<Maybe<ResolversTypes['PaperRatePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePaperSubscriberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePaperSubscriberPayload'] = ResolversParentTypes['UpdatePaperSubscriberPayload']> = {
  subscriber?: Resolver<Maybe<ResolversTypes['PaperSubscriber']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawCopyReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCopyReturnPayload'] = ResolversParentTypes['WithdrawCopyReturnPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawDeliveryOutletDiscountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDeliveryOutletDiscountPayload'] = ResolversParentTypes['WithdrawDeliveryOutletDiscountPayload']> = {
  outlet?: Resolver<Maybe<ResolversTypes['DeliveryOutlet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawDistributionSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDistributionSettingPayload'] = ResolversParentTypes['WithdrawDistributionSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPaperSubscriptionTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPaperSubscriptionTermPayload'] = ResolversParentTypes['WithdrawPaperSubscriptionTermPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PaperSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPrintNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPrintNoticePayload'] = ResolversParentTypes['WithdrawPrintNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['PrintNotice']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['IssuePlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddDeliveryAddressPayload?: AddDeliveryAddressPayloadResolvers<ContextType>;
  AddDeliveryCarrierPayload?: AddDeliveryCarrierPayloadResolvers<ContextType>;
  AddDeliveryOutletPayload?: AddDeliveryOutletPayloadResolvers<ContextType>;
  AddDeliveryRoutePayload?: AddDeliveryRoutePayloadResolvers<ContextType>;
  AddDeliveryStopPayload?: AddDeliveryStopPayloadResolvers<ContextType>;
  AddDeliveryVehiclePayload?: AddDeliveryVehiclePayloadResolvers<ContextType>;
  AddDistributedTitlePayload?: AddDistributedTitlePayloadResolvers<ContextType>;
  AddPaperRatePlanPayload?: AddPaperRatePlanPayloadResolvers<ContextType>;
  AdjustCarrierPayPayload?: AdjustCarrierPayPayloadResolvers<ContextType>;
  AdvanceCarrierSettlementPayload?: AdvanceCarrierSettlementPayloadResolvers<ContextType>;
  AssignDeliveryCarrierPayload?: AssignDeliveryCarrierPayloadResolvers<ContextType>;
  AssignDeliveryVehiclePayload?: AssignDeliveryVehiclePayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelDeliveryRunPayload?: CancelDeliveryRunPayloadResolvers<ContextType>;
  CancelIssuePlanPayload?: CancelIssuePlanPayloadResolvers<ContextType>;
  CarrierCharge?: CarrierChargeResolvers<ContextType>;
  CarrierChargeAggregate?: CarrierChargeAggregateResolvers<ContextType>;
  CarrierChargeConnection?: CarrierChargeConnectionResolvers<ContextType>;
  CarrierChargeEdge?: CarrierChargeEdgeResolvers<ContextType>;
  CarrierSettlement?: CarrierSettlementResolvers<ContextType>;
  CarrierSettlementAggregate?: CarrierSettlementAggregateResolvers<ContextType>;
  CarrierSettlementConnection?: CarrierSettlementConnectionResolvers<ContextType>;
  CarrierSettlementEdge?: CarrierSettlementEdgeResolvers<ContextType>;
  ChangePaperSubscriptionCopiesPayload?: ChangePaperSubscriptionCopiesPayloadResolvers<ContextType>;
  CirculationSeries?: CirculationSeriesResolvers<ContextType>;
  ClearDeliveryVehiclePayload?: ClearDeliveryVehiclePayloadResolvers<ContextType>;
  CloseDistributionMonthPayload?: CloseDistributionMonthPayloadResolvers<ContextType>;
  CloseIssuePlanPayload?: CloseIssuePlanPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  CompleteDeliveryRunPayload?: CompleteDeliveryRunPayloadResolvers<ContextType>;
  CopyReturn?: CopyReturnResolvers<ContextType>;
  CopyReturnAggregate?: CopyReturnAggregateResolvers<ContextType>;
  CopyReturnConnection?: CopyReturnConnectionResolvers<ContextType>;
  CopyReturnEdge?: CopyReturnEdgeResolvers<ContextType>;
  CorrectDeliveryAddressPayload?: CorrectDeliveryAddressPayloadResolvers<ContextType>;
  CorrectPaperSubscriptionPricePayload?: CorrectPaperSubscriptionPricePayloadResolvers<ContextType>;
  DataSubjectRequest?: DataSubjectRequestResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  DeliveryCarrier?: DeliveryCarrierResolvers<ContextType>;
  DeliveryCarrierConnection?: DeliveryCarrierConnectionResolvers<ContextType>;
  DeliveryCarrierEdge?: DeliveryCarrierEdgeResolvers<ContextType>;
  DeliveryComplaint?: DeliveryComplaintResolvers<ContextType>;
  DeliveryComplaintAggregate?: DeliveryComplaintAggregateResolvers<ContextType>;
  DeliveryComplaintConnection?: DeliveryComplaintConnectionResolvers<ContextType>;
  DeliveryComplaintEdge?: DeliveryComplaintEdgeResolvers<ContextType>;
  DeliveryOutlet?: DeliveryOutletResolvers<ContextType>;
  DeliveryOutletConnection?: DeliveryOutletConnectionResolvers<ContextType>;
  DeliveryOutletDiscount?: DeliveryOutletDiscountResolvers<ContextType>;
  DeliveryOutletEdge?: DeliveryOutletEdgeResolvers<ContextType>;
  DeliveryPlacement?: DeliveryPlacementResolvers<ContextType>;
  DeliveryRoute?: DeliveryRouteResolvers<ContextType>;
  DeliveryRouteConnection?: DeliveryRouteConnectionResolvers<ContextType>;
  DeliveryRouteEdge?: DeliveryRouteEdgeResolvers<ContextType>;
  DeliveryRun?: DeliveryRunResolvers<ContextType>;
  DeliveryRunAggregate?: DeliveryRunAggregateResolvers<ContextType>;
  DeliveryRunConnection?: DeliveryRunConnectionResolvers<ContextType>;
  DeliveryRunEdge?: DeliveryRunEdgeResolvers<ContextType>;
  DeliveryShortfall?: DeliveryShortfallResolvers<ContextType>;
  DeliveryShortfallAggregate?: DeliveryShortfallAggregateResolvers<ContextType>;
  DeliveryShortfallConnection?: DeliveryShortfallConnectionResolvers<ContextType>;
  DeliveryShortfallEdge?: DeliveryShortfallEdgeResolvers<ContextType>;
  DeliveryStop?: DeliveryStopResolvers<ContextType>;
  DeliveryVehicle?: DeliveryVehicleResolvers<ContextType>;
  DeliveryVehicleAssignment?: DeliveryVehicleAssignmentResolvers<ContextType>;
  DeliveryVehicleConnection?: DeliveryVehicleConnectionResolvers<ContextType>;
  DeliveryVehicleEdge?: DeliveryVehicleEdgeResolvers<ContextType>;
  DepartDeliveryRunPayload?: DepartDeliveryRunPayloadResolvers<ContextType>;
  DistributedTitle?: DistributedTitleResolvers<ContextType>;
  DistributionFigures?: DistributionFiguresResolvers<ContextType>;
  DistributionProfile?: DistributionProfileResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  DrawAggregate?: DrawAggregateResolvers<ContextType>;
  DrawConnection?: DrawConnectionResolvers<ContextType>;
  DrawEdge?: DrawEdgeResolvers<ContextType>;
  ErasePaperSubscriberPayload?: ErasePaperSubscriberPayloadResolvers<ContextType>;
  FileDeliveryComplaintPayload?: FileDeliveryComplaintPayloadResolvers<ContextType>;
  FileOutletComplaintPayload?: FileOutletComplaintPayloadResolvers<ContextType>;
  IndexPaperSubscribersPayload?: IndexPaperSubscribersPayloadResolvers<ContextType>;
  InvoiceOutletMonthPayload?: InvoiceOutletMonthPayloadResolvers<ContextType>;
  InvoicePaperSubscriptionPayload?: InvoicePaperSubscriptionPayloadResolvers<ContextType>;
  IssueCancellation?: IssueCancellationResolvers<ContextType>;
  IssuePaperCreditNotePayload?: IssuePaperCreditNotePayloadResolvers<ContextType>;
  IssuePlan?: IssuePlanResolvers<ContextType>;
  IssuePlanAggregate?: IssuePlanAggregateResolvers<ContextType>;
  IssuePlanConnection?: IssuePlanConnectionResolvers<ContextType>;
  IssuePlanEdge?: IssuePlanEdgeResolvers<ContextType>;
  IssuePrintNoticePayload?: IssuePrintNoticePayloadResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LoadDeliveryRunPayload?: LoadDeliveryRunPayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MergePaperSubscribersPayload?: MergePaperSubscribersPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MoveDeliveryStopPayload?: MoveDeliveryStopPayloadResolvers<ContextType>;
  MovePaperSubscriptionPayload?: MovePaperSubscriptionPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  OpenIssuePlanPayload?: OpenIssuePlanPayloadResolvers<ContextType>;
  OrderSubscriberErasurePayload?: OrderSubscriberErasurePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OutletMonth?: OutletMonthResolvers<ContextType>;
  OutletMonthAggregate?: OutletMonthAggregateResolvers<ContextType>;
  OutletMonthConnection?: OutletMonthConnectionResolvers<ContextType>;
  OutletMonthEdge?: OutletMonthEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PaperCopiesChange?: PaperCopiesChangeResolvers<ContextType>;
  PaperCreditNote?: PaperCreditNoteResolvers<ContextType>;
  PaperInvoice?: PaperInvoiceResolvers<ContextType>;
  PaperInvoiceAggregate?: PaperInvoiceAggregateResolvers<ContextType>;
  PaperInvoiceConnection?: PaperInvoiceConnectionResolvers<ContextType>;
  PaperInvoiceEdge?: PaperInvoiceEdgeResolvers<ContextType>;
  PaperInvoicePayment?: PaperInvoicePaymentResolvers<ContextType>;
  PaperRatePlan?: PaperRatePlanResolvers<ContextType>;
  PaperRatePlanConnection?: PaperRatePlanConnectionResolvers<ContextType>;
  PaperRatePlanEdge?: PaperRatePlanEdgeResolvers<ContextType>;
  PaperReceivables?: PaperReceivablesResolvers<ContextType>;
  PaperSubscriber?: PaperSubscriberResolvers<ContextType>;
  PaperSubscriberConnection?: PaperSubscriberConnectionResolvers<ContextType>;
  PaperSubscriberEdge?: PaperSubscriberEdgeResolvers<ContextType>;
  PaperSubscription?: PaperSubscriptionResolvers<ContextType>;
  PaperSubscriptionAccount?: PaperSubscriptionAccountResolvers<ContextType>;
  PaperSubscriptionAggregate?: PaperSubscriptionAggregateResolvers<ContextType>;
  PaperSubscriptionConnection?: PaperSubscriptionConnectionResolvers<ContextType>;
  PaperSubscriptionEdge?: PaperSubscriptionEdgeResolvers<ContextType>;
  PaperSubscriptionEntry?: PaperSubscriptionEntryResolvers<ContextType>;
  PaperSubscriptionEntryConnection?: PaperSubscriptionEntryConnectionResolvers<ContextType>;
  PaperSubscriptionEntryEdge?: PaperSubscriptionEntryEdgeResolvers<ContextType>;
  PaperSubscriptionGrace?: PaperSubscriptionGraceResolvers<ContextType>;
  PaperSubscriptionGrowth?: PaperSubscriptionGrowthResolvers<ContextType>;
  PaperSubscriptionPause?: PaperSubscriptionPauseResolvers<ContextType>;
  PaperSubscriptionTerm?: PaperSubscriptionTermResolvers<ContextType>;
  PausePaperSubscriptionPayload?: PausePaperSubscriptionPayloadResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PrepareCarrierSettlementPayload?: PrepareCarrierSettlementPayloadResolvers<ContextType>;
  PrintNotice?: PrintNoticeResolvers<ContextType>;
  PrintNoticeAggregate?: PrintNoticeAggregateResolvers<ContextType>;
  PrintNoticeConnection?: PrintNoticeConnectionResolvers<ContextType>;
  PrintNoticeEdge?: PrintNoticeEdgeResolvers<ContextType>;
  ProposedDraw?: ProposedDrawResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReassignDeliveryRunPayload?: ReassignDeliveryRunPayloadResolvers<ContextType>;
  RecordCopyReturnsPayload?: RecordCopyReturnsPayloadResolvers<ContextType>;
  RecordDeliveryShortfallsPayload?: RecordDeliveryShortfallsPayloadResolvers<ContextType>;
  RecordPaperPaymentPayload?: RecordPaperPaymentPayloadResolvers<ContextType>;
  RecordPaperRefundPayload?: RecordPaperRefundPayloadResolvers<ContextType>;
  RefundPaperSubscriptionPayload?: RefundPaperSubscriptionPayloadResolvers<ContextType>;
  RegisterPaperSubscriberPayload?: RegisterPaperSubscriberPayloadResolvers<ContextType>;
  ReinstateIssuePlanPayload?: ReinstateIssuePlanPayloadResolvers<ContextType>;
  RemoveDeliveryAddressPayload?: RemoveDeliveryAddressPayloadResolvers<ContextType>;
  RemoveDeliveryStopPayload?: RemoveDeliveryStopPayloadResolvers<ContextType>;
  RenewPaperSubscriptionPayload?: RenewPaperSubscriptionPayloadResolvers<ContextType>;
  ReopenDeliveryRunPayload?: ReopenDeliveryRunPayloadResolvers<ContextType>;
  ReopenDistributionMonthPayload?: ReopenDistributionMonthPayloadResolvers<ContextType>;
  ReopenDrawsPayload?: ReopenDrawsPayloadResolvers<ContextType>;
  ReopenIssuePlanPayload?: ReopenIssuePlanPayloadResolvers<ContextType>;
  ResequenceDeliveryRoutePayload?: ResequenceDeliveryRoutePayloadResolvers<ContextType>;
  ResolveDeliveryComplaintPayload?: ResolveDeliveryComplaintPayloadResolvers<ContextType>;
  RestartPaperSubscriptionPayload?: RestartPaperSubscriptionPayloadResolvers<ContextType>;
  ResumePaperSubscriptionPayload?: ResumePaperSubscriptionPayloadResolvers<ContextType>;
  ReverseDeliveryShortfallPayload?: ReverseDeliveryShortfallPayloadResolvers<ContextType>;
  ReversePaperPaymentPayload?: ReversePaperPaymentPayloadResolvers<ContextType>;
  ReversePaperSubscriptionRefundPayload?: ReversePaperSubscriptionRefundPayloadResolvers<ContextType>;
  RouteSheet?: RouteSheetResolvers<ContextType>;
  RouteSheetProduct?: RouteSheetProductResolvers<ContextType>;
  RouteSheetStop?: RouteSheetStopResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetDeliveryOutletDiscountPayload?: SetDeliveryOutletDiscountPayloadResolvers<ContextType>;
  SetDistributionSettingPayload?: SetDistributionSettingPayloadResolvers<ContextType>;
  SetDrawPayload?: SetDrawPayloadResolvers<ContextType>;
  SetPaperAutoRenewalPayload?: SetPaperAutoRenewalPayloadResolvers<ContextType>;
  SetTemporaryDeliveryAddressPayload?: SetTemporaryDeliveryAddressPayloadResolvers<ContextType>;
  StartPaperSubscriptionPayload?: StartPaperSubscriptionPayloadResolvers<ContextType>;
  StopPaperSubscriptionPayload?: StopPaperSubscriptionPayloadResolvers<ContextType>;
  TakeProposedDrawsPayload?: TakeProposedDrawsPayloadResolvers<ContextType>;
  TransportLine?: TransportLineResolvers<ContextType>;
  TransportList?: TransportListResolvers<ContextType>;
  TransportLoad?: TransportLoadResolvers<ContextType>;
  TransportProduct?: TransportProductResolvers<ContextType>;
  UpdateDeliveryCarrierPayload?: UpdateDeliveryCarrierPayloadResolvers<ContextType>;
  UpdateDeliveryOutletPayload?: UpdateDeliveryOutletPayloadResolvers<ContextType>;
  UpdateDeliveryRoutePayload?: UpdateDeliveryRoutePayloadResolvers<ContextType>;
  UpdateDeliveryVehiclePayload?: UpdateDeliveryVehiclePayloadResolvers<ContextType>;
  UpdateDistributedTitlePayload?: UpdateDistributedTitlePayloadResolvers<ContextType>;
  UpdatePaperRatePlanPayload?: UpdatePaperRatePlanPayloadResolvers<ContextType>;
  UpdatePaperSubscriberPayload?: UpdatePaperSubscriberPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawCopyReturnPayload?: WithdrawCopyReturnPayloadResolvers<ContextType>;
  WithdrawDeliveryOutletDiscountPayload?: WithdrawDeliveryOutletDiscountPayloadResolvers<ContextType>;
  WithdrawDistributionSettingPayload?: WithdrawDistributionSettingPayloadResolvers<ContextType>;
  WithdrawPaperSubscriptionTermPayload?: WithdrawPaperSubscriptionTermPayloadResolvers<ContextType>;
  WithdrawPrintNoticePayload?: WithdrawPrintNoticePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
