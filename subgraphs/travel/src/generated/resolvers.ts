/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { TourAgent as TourAgentRow, TourAgentRate as TourAgentRateRow, TourCommission as TourCommissionRow, TourCommissionPayment as TourCommissionPaymentRow } from '../agent/tour-agent.entity.ts';
import type { TourBooking as TourBookingRow, TourBookingLine as TourBookingLineRow, TourBookingContact as TourBookingContactRow } from '../booking/tour-booking.entity.ts';
import type { TourAllotment as TourAllotmentRow } from '../allotment/tour-allotment.entity.ts';
import type { Departure as DepartureRow, DepartureUnit as DepartureUnitRow } from '../departure/departure.entity.ts';
import type { TourAmendment as TourAmendmentRow } from '../amendment/tour-amendment.entity.ts';
import type { AttributedBookings as AttributedBookingsRow } from '../attribution/attributed-bookings.entity.ts';
import type { TravelProfile as TravelProfileRow, TravelFigures as TravelFiguresRow } from '../company/company.entity.ts';
import type { DataSubjectRequest as DataSubjectRequestRow } from '../data-subject-request/data-subject-request.entity.ts';
import type { TourGuide as TourGuideRow } from '../guide/tour-guide.entity.ts';
import type { TourHandover as TourHandoverRow, TourHandoverAnswer as TourHandoverAnswerRow } from '../handover/tour-handover.entity.ts';
import type { ItineraryDay as ItineraryDayRow, Tour as TourRow, TravelScope as TravelScopeRow } from '../tour/tour.entity.ts';
import type { TourReceipt as TourReceiptRow } from '../receipt/tour-receipt.entity.ts';
import type { TourSeason as TourSeasonRow, TourSeasonPrice as TourSeasonPriceRow } from '../season/tour-season.entity.ts';
import type { TravelSettlement as TravelSettlementRow } from '../settlement/travel-settlement.entity.ts';
import type { TravelSupplier as TravelSupplierRow, TravelService as TravelServiceRow, TravelCostCorrection as TravelCostCorrectionRow } from '../supplier/travel-supplier.entity.ts';
import type { TravelSeries as TravelSeriesRow } from '../travel-series/travel-series.entity.ts';
import type { Traveller as TravellerRow } from '../traveller/traveller.entity.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** A room or a vehicle. */
export type AddTourAllotmentInput = {
  /** Beds or seats, 1 to 80. */
  capacity: Scalars['Int']['input'];
  /** One of the company's own that is neither back nor called off. */
  departureId: Scalars['ID']['input'];
  /** One of the company's guides, for a vehicle alone; CONFLICT_OVERLAP where the guide is in another of the departure. */
  guideId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Says by itself on which list it stands. */
  kind: TourAllotmentKind;
  /** 1 to 40 characters: the number of a room, the plate of a vehicle; DUPLICATE for one that the departure has. */
  name: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddTourAllotmentPayload = {
  __typename?: 'AddTourAllotmentPayload';
  allotment?: Maybe<TourAllotment>;
  userErrors: Array<UserError>;
};

/** Who goes where. */
export type AllotTravellerInput = {
  /** SOLD_OUT where all beds or seats are taken. Whoever is in another of the same list moves here. */
  allotmentId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of a booking under contract on the departure. */
  travellerId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AllotTravellerPayload = {
  __typename?: 'AllotTravellerPayload';
  allotment?: Maybe<TourAllotment>;
  userErrors: Array<UserError>;
};

/** What travellers answered. */
export type AnswerTourHandoverInput = {
  /** 1 to 200, each traveller once. Whoever answered before has another mind now. */
  answers: Array<TourHandoverAnswerInput>;
  /** One that is proposed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AnswerTourHandoverPayload = {
  __typename?: 'AnswerTourHandoverPayload';
  handover?: Maybe<TourHandover>;
  userErrors: Array<UserError>;
};

export type Article = {
  __typename?: 'Article';
  /** What was booked because of it, in sums. For staff of a travel agency (their own), headquarters and finance (all); others get FORBIDDEN. */
  attributedBookings?: Maybe<AttributedBookings>;
  id: Scalars['ID']['output'];
};

/** Who guides a departure. */
export type AssignTourGuideInput = {
  /** One of the company's own; null takes the guide off it. */
  guideId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignTourGuidePayload = {
  __typename?: 'AssignTourGuidePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Sums of bookings that name one article or event as what brought them. The demonstration's are synthetic. */
export type AttributedBookings = {
  __typename?: 'AttributedBookings';
  /** Confirmed and travelled ones. */
  bookings: Scalars['Int']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** What they paid. */
  revenue: Money;
  /** Seats of them. */
  travellers: Scalars['Int']['output'];
};

/** Which date is called off, and why. */
export type CancelDepartureInput = {
  /** Calls it off although the days of notice are over: all is given back, and compensation paid on top. */
  acceptBreach?: Scalars['Boolean']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** UNDER_ENROLMENT only where the minimum group is not there. */
  reason: DepartureCancelReason;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelDeparturePayload = {
  __typename?: 'CancelDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Which party does not travel. */
export type CancelTourBookingInput = {
  /** On hold or confirmed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelTourBookingPayload = {
  __typename?: 'CancelTourBookingPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Which service is called off. */
export type CancelTravelServiceInput = {
  /** What the supplier keeps, in fen: 0 to the cost. */
  cancellationCostMinor: Scalars['BigInt']['input'];
  /** One that is neither paid nor called off, of a departure that is not settled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelTravelServicePayload = {
  __typename?: 'CancelTravelServicePayload';
  service?: Maybe<TravelService>;
  userErrors: Array<UserError>;
};

/** Which departure is handed over. */
export type CarryOutTourHandoverInput = {
  /** Of the contract between the two agencies: 4 to 40 capital letters, figures and hyphens. */
  contractNumber: Scalars['String']['input'];
  /** One that is proposed, to which somebody agreed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CarryOutTourHandoverPayload = {
  __typename?: 'CarryOutTourHandoverPayload';
  handover?: Maybe<TourHandover>;
  userErrors: Array<UserError>;
};

/** What a service really costs. */
export type ChangeTravelServiceInput = {
  /** In fen, 0 to 100,000,000,000, without its corrections; as it is, when left out. */
  costMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** 1 to 200 characters; as it is, when left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** One that is not paid, of a departure that is not settled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters, such as the number of the bill. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeTravelServicePayload = {
  __typename?: 'ChangeTravelServicePayload';
  service?: Maybe<TravelService>;
  userErrors: Array<UserError>;
};

/** Which date is sold no longer. */
export type CloseDepartureInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseDeparturePayload = {
  __typename?: 'CloseDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Which month is over and done. */
export type CloseTravelMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is over. */
  month: Scalars['Month']['input'];
  /** Of the travel agency. */
  organisationId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseTravelMonthPayload = {
  __typename?: 'CloseTravelMonthPayload';
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

/** Which date is back. */
export type CompleteDepartureInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CompleteDeparturePayload = {
  __typename?: 'CompleteDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** A party that signs the contract. */
export type ConfirmTourBookingInput = {
  /** 4 to 40 capital letters, figures and hyphens; unique with the company. */
  contractNumber: Scalars['String']['input'];
  /** A booking on hold, whose travellers are named. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** That the party was told to insure itself (旅遊法 art. 61). */
  insurancePrompted: Scalars['Boolean']['input'];
  /** How it is paid. */
  method?: InputMaybe<TourPaymentMethod>;
  /** What is paid with it, in fen: with what was paid before, the total, or at least the deposit where the terms let it confirm; nothing, when left out. */
  paidMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Up to 100 characters, such as the number of the transfer. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ConfirmTourBookingPayload = {
  __typename?: 'ConfirmTourBookingPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Whom to call; what is left out stays as it is. */
export type CorrectTourContactInput = {
  /** Of a booking whose contact was not erased. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectTourContactPayload = {
  __typename?: 'CorrectTourContactPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** By how much a supplier's bill differs. */
export type CorrectTravelCostInput = {
  /** In fen: above zero for a bill that is larger, below zero for a smaller one; no service comes to less than nothing. */
  amountMinor: Scalars['BigInt']['input'];
  /** A day of an open month, from the departure to today; today, when left out. */
  correctedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of a departure that is settled, or that left in a month that is closed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters, such as the number of the bill. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CorrectTravelCostPayload = {
  __typename?: 'CorrectTravelCostPayload';
  service?: Maybe<TravelService>;
  userErrors: Array<UserError>;
};

/** A tour and its days. */
export type CreateTourInput = {
  /** 2 to 30 capital letters, figures and hyphens; unique with the company. */
  code: Scalars['String']['input'];
  /** A `MediaAsset` that shows the tour. */
  heroAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 days, in order. */
  itinerary: Array<ItineraryDayInput>;
  /** 1 to 120 characters in each language. */
  name: LocalizedTextInput;
  /** Says how many days of notice a cancellation takes. */
  scope: TravelScope;
  /** At most 10, each of 1 to 100 characters; none are visited without the travellers' written consent. */
  shops?: Array<Scalars['String']['input']>;
  /** 1 to 1000 characters in each language. */
  summary?: InputMaybe<LocalizedTextInput>;
  /** When left out, the company's DEPOSIT_SHARE and BALANCE_DUE, with the contract for the total. */
  terms?: InputMaybe<TourTermsInput>;
  /** Each counts once. */
  touristTypes?: Array<TouristType>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateTourPayload = {
  __typename?: 'CreateTourPayload';
  tour?: Maybe<Tour>;
  userErrors: Array<UserError>;
};

/** In which days a tour costs what. */
export type CreateTourSeasonInput = {
  /** The last day of departure in it, within two years of the first; INVALID_INPUT for one before it. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters in each language. */
  name: LocalizedTextInput;
  /** 1 to 5, each kind once. */
  prices: Array<TourSeasonPriceInput>;
  /** The first day of departure in it. */
  startsOn: Scalars['Date']['input'];
  /** One of the company's own. */
  tourId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateTourSeasonPayload = {
  __typename?: 'CreateTourSeasonPayload';
  season?: Maybe<TourSeason>;
  userErrors: Array<UserError>;
};

export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  id: Scalars['ID']['output'];
  soughtDocument?: Maybe<Scalars['String']['output']>;
  soughtName?: Maybe<Scalars['String']['output']>;
  soughtPhone?: Maybe<Scalars['String']['output']>;
  /** What travel agencies keep: who booked, found by telephone number, and who travels, found by the number of a document, or by name beside the telephone number. */
  travelData?: Maybe<KeptPersonalData>;
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A date of a tour (團期). What was opened is for everybody; planned ones are for staff, headquarters and finance. The demonstration's are synthetic. */
export type Departure = {
  __typename?: 'Departure';
  /** Its bookings, the newest first. For finance too. */
  bookings?: Maybe<TourBookingConnection>;
  cancelReason?: Maybe<DepartureCancelReason>;
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** Seats in all. */
  capacity: Scalars['Int']['output'];
  /** Why its terms were last changed. For staff of its company. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Unique with its company (團號). */
  code: Scalars['String']['output'];
  departsOn: Scalars['Date']['output'];
  /** The event for which it is made, such as a study tour. */
  event?: Maybe<Event>;
  /** Settlements that were opened again, the earliest first. Seen like `settlement`. */
  formerSettlements?: Maybe<Array<TravelSettlement>>;
  /** Since when the minimum group is promised (成團): from then on too few travellers are no reason to call it off. */
  guaranteedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For staff of the company, as the two that follow. */
  guide?: Maybe<TourGuide>;
  /** Handovers to other agencies, the first one first. For staff and finance. */
  handovers?: Maybe<Array<TourHandover>>;
  id: Scalars['ID']['output'];
  /** Whether the cancellation broke contracts, so that compensation was due. For staff, headquarters and finance. */
  isBreach?: Maybe<Scalars['Boolean']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  /**
   * A link to its itinerary sheet (旅遊行程單) for those who have no token: `GET /travel/itinerary-sheet/{departureId}`, to
   * read on a telephone and to print. It says what the law asks (旅遊法 art. 59): the agency and its licence, days, transport,
   * lodging, meals, sights, free time, shops, price, who receives the group, and whom to call. For staff of its company.
   */
  itineraryLink?: Maybe<PageLink>;
  /** Travellers without whom the company may call it off, up to the last day of notice. */
  minPax: Scalars['Int']['output'];
  /** Days before the departure up to which the company may call it off for too few travellers: 7 at home, 30 abroad (旅遊法 art. 63). */
  noticeDays: Scalars['Int']['output'];
  /** The last day on which it may do so. */
  noticeUntil: Scalars['Date']['output'];
  returnsOn: Scalars['Date']['output'];
  /** Who sleeps where; FORBIDDEN for all but staff of its company. */
  roomingList?: Maybe<TourAllotmentList>;
  /** As its tour's. */
  scope: TravelScope;
  /** Seats on hold or sold, without holds that ran out. For headquarters and finance too. */
  seatsTaken?: Maybe<Scalars['Int']['output']>;
  /** What suppliers do for it. For staff and finance. */
  services?: Maybe<Array<TravelService>>;
  /** What it came to, once settled. For staff, headquarters and finance. */
  settlement?: Maybe<TravelSettlement>;
  status: DepartureStatus;
  tour: Tour;
  /** Who can be booked, and for how much. */
  units: Array<DepartureUnit>;
  /** Seats that can be booked now; 0 when it is not on sale. A hold that ran out is free. */
  vacancies: Scalars['Int']['output'];
  /** Who rides where; FORBIDDEN for all but staff of its company. */
  vehicleList?: Maybe<TourAllotmentList>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A date of a tour (團期). What was opened is for everybody; planned ones are for staff, headquarters and finance. The demonstration's are synthetic. */
export type DepartureBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A date of a tour (團期). What was opened is for everybody; planned ones are for staff, headquarters and finance. The demonstration's are synthetic. */
export type DepartureItineraryLinkArgs = {
  hours?: Scalars['Int']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type DepartureAggregate = {
  __typename?: 'DepartureAggregate';
  /** Seats in all. */
  capacity: Scalars['BigInt']['output'];
  count: Scalars['Int']['output'];
};

/** Why a company calls a departure off. */
export type DepartureCancelReason =
  /** The company alone wants it; this breaks the contracts inside the days of notice. */
  | 'COMPANY_DECISION'
  /** Neither side could help it (旅遊法 art. 67). */
  | 'FORCE_MAJEURE'
  /** The minimum group was not reached (旅遊法 art. 63). */
  | 'UNDER_ENROLMENT';

/** A page of a list, as the Relay connection specification shapes it. */
export type DepartureConnection = {
  __typename?: 'DepartureConnection';
  aggregate: DepartureAggregate;
  edges: Array<DepartureEdge>;
  nodes: Array<Departure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DepartureEdge = {
  __typename?: 'DepartureEdge';
  cursor: Scalars['String']['output'];
  node: Departure;
};

/** In which order departures come. */
export type DepartureSort =
  /** What leaves first comes first. */
  | 'EARLIEST'
  /** What leaves last comes first. */
  | 'LATEST';

/** Where a departure stands. */
export type DepartureStatus =
  /** Called off by the company, with all its bookings; `cancelledOn` still tells so once it is settled. */
  | 'CANCELLED'
  /** No longer on sale. */
  | 'CLOSED'
  /** Back. */
  | 'COMPLETED'
  /** On the way. */
  | 'DEPARTED'
  /** On sale, and the minimum group is there. */
  | 'GUARANTEED'
  /** On sale. */
  | 'OPEN'
  /** Not offered yet: for staff, headquarters and finance. */
  | 'PLANNED'
  /** Added up and closed. */
  | 'SETTLED';

/** A kind of traveller on a departure (OCTO unit). Prices of the demonstration are synthetic. */
export type DepartureUnit = {
  __typename?: 'DepartureUnit';
  /** One of these must be in the same booking; empty for those who may go alone. */
  accompaniedBy: Array<TravellerUnit>;
  /** In years, on the day of departure. */
  maxAge: Scalars['Int']['output'];
  /** In years, on the day of departure. */
  minAge: Scalars['Int']['output'];
  /** Seats that one takes; 0 for an infant on a lap. */
  paxCount: Scalars['Int']['output'];
  /** How many of them one of these takes along; null for those who may go alone. */
  perCompanion?: Maybe<Scalars['Int']['output']>;
  price: Money;
  unit: TravellerUnit;
};

/** Who can be booked, and on what terms. */
export type DepartureUnitInput = {
  /** One of these must be in the same booking; each must be on sale as well. */
  accompaniedBy?: Array<TravellerUnit>;
  /** In years on the day of departure, from the least to 130. */
  maxAge?: Scalars['Int']['input'];
  /** In years on the day of departure, 0 to 130. */
  minAge?: Scalars['Int']['input'];
  /** Seats that one takes, 0 to 4. */
  paxCount?: Scalars['Int']['input'];
  /** How many of them each of these may take along, 1 to 20; left out, one where no seat is taken (an infant on a lap) and four otherwise. */
  perCompanion?: InputMaybe<Scalars['Int']['input']>;
  /** In fen, 0 to 100,000,000; left out, that of the tour's season on the day of departure, INVALID_INPUT where none has one. */
  priceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Each kind once. */
  unit: TravellerUnit;
};

/** What a kind of traveller costs. */
export type DepartureUnitPriceInput = {
  /** In fen, 0 to 100,000,000; left out, that of the tour's season on the day of departure, INVALID_INPUT where none has one. */
  priceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** One that is on sale on the departure. */
  unit: TravellerUnit;
};

/** Whose people are forgotten. */
export type EraseTravellersInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EraseTravellersPayload = {
  __typename?: 'EraseTravellersPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

export type Event = {
  __typename?: 'Event';
  /** What was booked because of it, in sums. For staff of a travel agency (their own), headquarters and finance (all); others get FORBIDDEN. */
  attributedBookings?: Maybe<AttributedBookings>;
  /** Departures that are made for it and that the caller may see, the earliest first. */
  departures?: Maybe<DepartureConnection>;
  id: Scalars['ID']['output'];
};


export type EventDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Nothing but the key: all holds of the company that ran out. */
export type ExpireTourHoldsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ExpireTourHoldsPayload = {
  __typename?: 'ExpireTourHoldsPayload';
  /** Holds that were cleared away. */
  expired?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** A party that wants seats. */
export type HoldTourSeatsInput = {
  /** Who books for the party: INVALID_INPUT for one with whom nothing was settled for today, or who is retired. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 characters. */
  contactName: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  contactPhone: Scalars['String']['input'];
  /** One that is on sale. */
  departureId: Scalars['ID']['input'];
  /** For how long the seats are kept: 1 minute up to the company's LONGEST_HOLD, 2880 at first. */
  holdMinutes?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 5, each kind once. Who must be accompanied is. */
  lines: Array<TourBookingLineInput>;
  /** The `Article` that brought the party, if it is known. */
  sourceArticleId?: InputMaybe<Scalars['ID']['input']>;
  /** The `Event` that brought the party, if it is known. */
  sourceEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type HoldTourSeatsPayload = {
  __typename?: 'HoldTourSeatsPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** A step of making contacts findable. */
export type IndexTourBookingsInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IndexTourBookingsPayload = {
  __typename?: 'IndexTourBookingsPayload';
  /** Contacts that are found by telephone from now on, up to 1000. */
  indexed?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** A day of a tour. */
export type ItineraryDay = {
  __typename?: 'ItineraryDay';
  /** 1 is the first. */
  day: Scalars['Int']['output'];
  /** What travellers have to themselves, and how long; null without any. */
  freeTime?: Maybe<Scalars['String']['output']>;
  /** Those that the price holds. */
  meals: Array<TourMeal>;
  /** Where the night is spent; null on the way home. */
  overnight?: Maybe<Scalars['String']['output']>;
  /** Places in the order in which they are seen. */
  stops: Array<Scalars['String']['output']>;
  title: LocalizedText;
  /** How one goes from place to place, such as 空調旅遊車; null where it is not said. */
  transport?: Maybe<Scalars['String']['output']>;
};

/** What one day of a tour holds. */
export type ItineraryDayInput = {
  /** What travellers have to themselves, and how long: 1 to 200 characters. */
  freeTime?: InputMaybe<Scalars['String']['input']>;
  /** Those that the price holds; each counts once. */
  meals?: Array<TourMeal>;
  /** 1 to 120 characters. */
  overnight?: InputMaybe<Scalars['String']['input']>;
  /** At most 20, each of 1 to 60 characters. */
  stops?: Array<Scalars['String']['input']>;
  /** 1 to 120 characters in each language. */
  title: LocalizedTextInput;
  /** How one goes from place to place: 1 to 120 characters. */
  transport?: InputMaybe<Scalars['String']['input']>;
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

/** To which date a party moves. */
export type MoveTourBookingInput = {
  /** What is taken for it, in fen, up to the total; when left out, the company's MOVE_FEE. */
  feeMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** A booking under contract, before its departure. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** Another one of the company's that is on sale; SOLD_OUT where it has not so many seats. Its prices hold. */
  toDepartureId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveTourBookingPayload = {
  __typename?: 'MoveTourBookingPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a room or a vehicle on the lists of a departure, for staff of its company, as all that follows; ILLEGAL_TRANSITION once it is back or called off. */
  addTourAllotment?: Maybe<AddTourAllotmentPayload>;
  /** Gives a traveller a bed or a seat, or another one. */
  allotTraveller?: Maybe<AllotTravellerPayload>;
  /** Writes down what travellers answered in writing. */
  answerTourHandover?: Maybe<AnswerTourHandoverPayload>;
  /** Puts a guide on a departure that has not left, or takes him off. CONFLICT_OVERLAP where the guide is on another departure in these days. */
  assignTourGuide?: Maybe<AssignTourGuidePayload>;
  /** To CANCELLED, before it departs: every booking with it, and all is given back. ILLEGAL_TRANSITION inside the days of notice, unless the breach is accepted. */
  cancelDeparture?: Maybe<CancelDeparturePayload>;
  /** The traveller cancels, before the departure: what goes back follows the days that are left, and is all of it without a contract. `recordTourRefund` notes when it went. */
  cancelTourBooking?: Maybe<CancelTourBookingPayload>;
  /** Calls a service off; what the supplier keeps is its cost from then on. */
  cancelTravelService?: Maybe<CancelTravelServicePayload>;
  /**
   * PROPOSED to CARRIED_OUT: whoever agreed travels with the other agency at the price of the contract, all others leave and
   * get back everything, the departure is closed, and the other agency is owed its price. Inside the days of notice everybody
   * under contract must have agreed: ILLEGAL_TRANSITION otherwise.
   */
  carryOutTourHandover?: Maybe<CarryOutTourHandoverPayload>;
  /** Puts right what a service costs or is, such as when the bill differs from the order. */
  changeTravelService?: Maybe<ChangeTravelServicePayload>;
  /** To CLOSED: no more holds. Those that stand may still be confirmed. */
  closeDeparture?: Maybe<CloseDeparturePayload>;
  /** Closes a month of the company's books: its entries stay, and what is put right is entered on an open day. For finance of the group. DUPLICATE for one that is closed. */
  closeTravelMonth?: Maybe<CloseTravelMonthPayload>;
  /** DEPARTED to COMPLETED, from its last day on; its bookings with it. */
  completeDeparture?: Maybe<CompleteDeparturePayload>;
  /** ON_HOLD to CONFIRMED. HOLD_EXPIRED where the seats are no longer kept. The departure is GUARANTEED when its minimum group is there. */
  confirmTourBooking?: Maybe<ConfirmTourBookingPayload>;
  /** Puts right whom to call about a booking. The log tells that, when and by whom, and not what. */
  correctTourContact?: Maybe<CorrectTourContactPayload>;
  /** Enters by how much a bill differs once the departure is settled or its month closed: what was settled stays, and the difference counts on its own day. A wrong one is followed by its opposite. ILLEGAL_TRANSITION while `changeTravelService` does it. */
  correctTravelCost?: Maybe<CorrectTravelCostPayload>;
  /** Writes down a new tour with its itinerary, for staff of a travel agency: nobody outside sees it until it is published. DUPLICATE for a code that is taken. */
  createTour?: Maybe<CreateTourPayload>;
  /** Writes down a season of a tour, for staff of its company; CONFLICT_OVERLAP where it shares a day with another that is not retired. */
  createTourSeason?: Maybe<CreateTourSeasonPayload>;
  /**
   * Deletes the names, numbers and dates of birth of a booking's people; seats and sums stay as figures. Without a contract
   * at once when the booking is over, with one two years after (旅行社條例實施細則, 2009, art. 44).
   */
  eraseTravellers?: Maybe<EraseTravellersPayload>;
  /** Clears away the company's holds that ran out. Their seats are free before. */
  expireTourHolds?: Maybe<ExpireTourHoldsPayload>;
  /** Keeps seats for a party, for staff of the company, as all that follows; SOLD_OUT where there are not so many, or where somebody who waits would find enough. */
  holdTourSeats?: Maybe<HoldTourSeatsPayload>;
  /** Makes contacts findable by telephone that were written down before there was a key; to be called until it answers 0. */
  indexTourBookings?: Maybe<IndexTourBookingsPayload>;
  /** Takes a party to another date, at the prices of that date: what it paid goes along, and what is too much goes back. For staff of the company, as the one that follows. */
  moveTourBooking?: Maybe<MoveTourBookingPayload>;
  /** Writes down who travels, before the contract: as many of each kind as were booked, each of the age. */
  nameTravellers?: Maybe<NameTravellersPayload>;
  /** WAITING to ON_HOLD, for the first in line for whom the free seats suffice; an offer that runs out is EXPIRED, and the next one's turn. ILLEGAL_TRANSITION where there is nobody. */
  offerTourSeats?: Maybe<OfferTourSeatsPayload>;
  /** PLANNED to OPEN, of a published tour. */
  openDeparture?: Maybe<OpenDeparturePayload>;
  /** Erases who booked or travels; seats and sums stay. A journey that is to come keeps them, and a contract for two years (旅行社條例實施細則, 2009, art. 44): they are erased by themselves then. Takes the role `privacy-officer`. */
  orderTravelErasure?: Maybe<OrderTravelErasurePayload>;
  /** Writes down what a supplier does for a departure, and what it costs. */
  orderTravelService?: Maybe<OrderTravelServicePayload>;
  /** Writes down what an agent was paid: never more than is owed, however many write at once. */
  payTourCommission?: Maybe<PayTourCommissionPayload>;
  /** Writes down that a service was paid, once; and after a correction that the difference was paid, or came back. */
  payTravelService?: Maybe<PayTravelServicePayload>;
  /** Writes down a date of a tour, for staff of its company, as all that follows: nobody outside sees it until it is opened. */
  planDeparture?: Maybe<PlanDeparturePayload>;
  /** Begins to ask the travellers of a departure whether another agency may perform it. For staff of the company, as all that follows. */
  proposeTourHandover?: Maybe<ProposeTourHandoverPayload>;
  /** Shows a tour to everybody. For staff of its company. */
  publishTour?: Maybe<PublishTourPayload>;
  /** Writes down what a party paid; its first sum keeps the seats. For staff of the company, as the two that follow. */
  recordTourReceipt?: Maybe<RecordTourReceiptPayload>;
  /** Writes down what was given back of a booking, or paid on top; ILLEGAL_TRANSITION for more than is due. */
  recordTourRefund?: Maybe<RecordTourRefundPayload>;
  /** Writes down which agency or business books for parties. For staff of the company. */
  registerTourAgent?: Maybe<RegisterTourAgentPayload>;
  /** Writes down a guide, for staff of a travel agency. DUPLICATE for a licence that is there already. */
  registerTourGuide?: Maybe<RegisterTourGuidePayload>;
  /** Writes down a supplier. For staff of a travel agency, as all that follows. */
  registerTravelSupplier?: Maybe<RegisterTravelSupplierPayload>;
  /** CANCELLED to CONFIRMED, where a cancellation was entered by mistake: price, travellers and payments are as they were; rooms and seats on vehicles are given anew. It goes before those who wait, as it stood before them. SOLD_OUT where its seats are gone. */
  reinstateTourBooking?: Maybe<ReinstateTourBookingPayload>;
  /** Takes a traveller out of the room or the vehicle. */
  releaseTraveller?: Maybe<ReleaseTravellerPayload>;
  /** Takes an empty room or vehicle off the lists. */
  removeTourAllotment?: Maybe<RemoveTourAllotmentPayload>;
  /** Takes somebody out of a party: a seat is free, and of the price is kept what a cancellation on the day would keep. */
  removeTraveller?: Maybe<RemoveTravellerPayload>;
  /** CLOSED back to OPEN or GUARANTEED: sells it again, such as after a party has cancelled. */
  reopenDeparture?: Maybe<ReopenDeparturePayload>;
  /** Opens a closed month again; who did, when and why is kept. For finance of the group. ILLEGAL_TRANSITION for one that is open. */
  reopenTravelMonth?: Maybe<ReopenTravelMonthPayload>;
  /** SETTLED back to where it came from, for what became known late; the settlement before is kept with the reason. */
  reopenTravelSettlement?: Maybe<ReopenTravelSettlementPayload>;
  /** Puts somebody else in a traveller's place under contract (旅遊法 art. 64), or puts right a name or a document. For staff of the company. */
  replaceTraveller?: Maybe<ReplaceTravellerPayload>;
  /** Takes back such a payment, by an entry the other way: it is owed again. */
  reverseTourCommissionPayment?: Maybe<ReverseTourCommissionPaymentPayload>;
  /** Takes an entry back whole that was wrong, or money that did not arrive; what was written stays, also in a closed month. */
  reverseTourReceipt?: Maybe<ReverseTourReceiptPayload>;
  /** Seals numbers of documents, and makes them findable, that were written down before there was a key; to be called until it answers 0. */
  sealTravellers?: Maybe<SealTravellersPayload>;
  /** Settles what an agent is paid for bookings from a day on; what is booked keeps its rate. For managers of the company. */
  setTourAgentRate?: Maybe<SetTourAgentRatePayload>;
  /** Puts right who booked for a party. For staff of the company, as what follows. */
  setTourBookingAgent?: Maybe<SetTourBookingAgentPayload>;
  /** Settles something from a day on; what was reckoned for the days before stays. For managers of a travel agency. */
  setTravelSetting?: Maybe<SetTravelSettingPayload>;
  /** COMPLETED or CANCELLED to SETTLED: adds up what was paid, given back, paid on top and owed to suppliers. */
  settleDeparture?: Maybe<SettleDeparturePayload>;
  /** CLOSED to DEPARTED, on its day or later. Holds end. */
  startDeparture?: Maybe<StartDeparturePayload>;
  /** Takes a payment back that did not reach the supplier: the service is owed again. */
  takeBackTravelPayment?: Maybe<TakeBackTravelPaymentPayload>;
  /** Changes how many seats a departure has, how many travellers it takes and what it costs, before it leaves. */
  updateDeparture?: Maybe<UpdateDeparturePayload>;
  /** Amends a tour, hides or ends it, or takes it up again. For staff of its company; ILLEGAL_TRANSITION for hiding or ending one that has dates planned or on sale. */
  updateTour?: Maybe<UpdateTourPayload>;
  /** Says what an agent is called now, or that nobody books through it any more. For staff of the company. */
  updateTourAgent?: Maybe<UpdateTourAgentPayload>;
  /** Says what a room or a vehicle is now. */
  updateTourAllotment?: Maybe<UpdateTourAllotmentPayload>;
  /** Amends a guide, lets the guide go or takes them on again. For staff of the company; ILLEGAL_TRANSITION for letting go who is on a departure that is not back. */
  updateTourGuide?: Maybe<UpdateTourGuidePayload>;
  /** Amends a season, ends it or takes it up again, for staff of its company. Departures and bookings keep their prices. */
  updateTourSeason?: Maybe<UpdateTourSeasonPayload>;
  /** Says what an agency is on its papers. For managers of the agency. */
  updateTravelAgency?: Maybe<UpdateTravelAgencyPayload>;
  /** Amends a supplier, ends the business with it or takes it up again; what is owed stays owed. */
  updateTravelSupplier?: Maybe<UpdateTravelSupplierPayload>;
  /** Puts a party on the waiting list of a departure; its prices are those of the day. */
  waitForTourSeats?: Maybe<WaitForTourSeatsPayload>;
  /** Takes back a rate that has not begun. For managers of the company. */
  withdrawTourAgentRate?: Maybe<WithdrawTourAgentRatePayload>;
  /**
   * PROPOSED or CARRIED_OUT to WITHDRAWN: the departure is the company's own to perform again, to hand over anew, to sell or
   * to call off. What the other agency keeps is told with `cancelTravelService`; who left stays away.
   */
  withdrawTourHandover?: Maybe<WithdrawTourHandoverPayload>;
  /** Takes back what was to hold from a day that is still to come. For managers of a travel agency. */
  withdrawTravelSetting?: Maybe<WithdrawTravelSettingPayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddTourAllotmentArgs = {
  input: AddTourAllotmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAllotTravellerArgs = {
  input: AllotTravellerInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAnswerTourHandoverArgs = {
  input: AnswerTourHandoverInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignTourGuideArgs = {
  input: AssignTourGuideInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelDepartureArgs = {
  input: CancelDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelTourBookingArgs = {
  input: CancelTourBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelTravelServiceArgs = {
  input: CancelTravelServiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCarryOutTourHandoverArgs = {
  input: CarryOutTourHandoverInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeTravelServiceArgs = {
  input: ChangeTravelServiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseDepartureArgs = {
  input: CloseDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseTravelMonthArgs = {
  input: CloseTravelMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCompleteDepartureArgs = {
  input: CompleteDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationConfirmTourBookingArgs = {
  input: ConfirmTourBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectTourContactArgs = {
  input: CorrectTourContactInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCorrectTravelCostArgs = {
  input: CorrectTravelCostInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateTourArgs = {
  input: CreateTourInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateTourSeasonArgs = {
  input: CreateTourSeasonInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEraseTravellersArgs = {
  input: EraseTravellersInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationExpireTourHoldsArgs = {
  input: ExpireTourHoldsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationHoldTourSeatsArgs = {
  input: HoldTourSeatsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIndexTourBookingsArgs = {
  input: IndexTourBookingsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveTourBookingArgs = {
  input: MoveTourBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationNameTravellersArgs = {
  input: NameTravellersInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOfferTourSeatsArgs = {
  input: OfferTourSeatsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenDepartureArgs = {
  input: OpenDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderTravelErasureArgs = {
  input: OrderTravelErasureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderTravelServiceArgs = {
  input: OrderTravelServiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPayTourCommissionArgs = {
  input: PayTourCommissionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPayTravelServiceArgs = {
  input: PayTravelServiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPlanDepartureArgs = {
  input: PlanDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationProposeTourHandoverArgs = {
  input: ProposeTourHandoverInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPublishTourArgs = {
  input: PublishTourInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordTourReceiptArgs = {
  input: RecordTourReceiptInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordTourRefundArgs = {
  input: RecordTourRefundInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterTourAgentArgs = {
  input: RegisterTourAgentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterTourGuideArgs = {
  input: RegisterTourGuideInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterTravelSupplierArgs = {
  input: RegisterTravelSupplierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateTourBookingArgs = {
  input: ReinstateTourBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReleaseTravellerArgs = {
  input: ReleaseTravellerInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveTourAllotmentArgs = {
  input: RemoveTourAllotmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveTravellerArgs = {
  input: RemoveTravellerInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenDepartureArgs = {
  input: ReopenDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenTravelMonthArgs = {
  input: ReopenTravelMonthInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenTravelSettlementArgs = {
  input: ReopenTravelSettlementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReplaceTravellerArgs = {
  input: ReplaceTravellerInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReverseTourCommissionPaymentArgs = {
  input: ReverseTourCommissionPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReverseTourReceiptArgs = {
  input: ReverseTourReceiptInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSealTravellersArgs = {
  input: SealTravellersInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetTourAgentRateArgs = {
  input: SetTourAgentRateInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetTourBookingAgentArgs = {
  input: SetTourBookingAgentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetTravelSettingArgs = {
  input: SetTravelSettingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSettleDepartureArgs = {
  input: SettleDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartDepartureArgs = {
  input: StartDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationTakeBackTravelPaymentArgs = {
  input: TakeBackTravelPaymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateDepartureArgs = {
  input: UpdateDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTourArgs = {
  input: UpdateTourInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTourAgentArgs = {
  input: UpdateTourAgentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTourAllotmentArgs = {
  input: UpdateTourAllotmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTourGuideArgs = {
  input: UpdateTourGuideInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTourSeasonArgs = {
  input: UpdateTourSeasonInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTravelAgencyArgs = {
  input: UpdateTravelAgencyInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateTravelSupplierArgs = {
  input: UpdateTravelSupplierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWaitForTourSeatsArgs = {
  input: WaitForTourSeatsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawTourAgentRateArgs = {
  input: WithdrawTourAgentRateInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawTourHandoverArgs = {
  input: WithdrawTourHandoverInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawTravelSettingArgs = {
  input: WithdrawTravelSettingInput;
};

/** Who travels of a party. */
export type NameTravellersInput = {
  /** That a parent or guardian agrees that the data of those below fourteen are kept (個人信息保護法 art. 31); needed with any of them. */
  guardianConsent?: Scalars['Boolean']['input'];
  /** A booking on hold. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Everybody of the party; those named before are forgotten. */
  travellers: Array<TravellerInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type NameTravellersPayload = {
  __typename?: 'NameTravellersPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Whose waiting list is served. */
export type OfferTourSeatsInput = {
  /** One that is on sale. */
  departureId: Scalars['ID']['input'];
  /** For how long the seats are kept for the party: 1 minute up to the company's LONGEST_HOLD, 2880 at first. */
  holdMinutes?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OfferTourSeatsPayload = {
  __typename?: 'OfferTourSeatsPayload';
  /** The first of those who wait for whom the seats suffice, on hold. */
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Which date is put on sale. */
export type OpenDepartureInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenDeparturePayload = {
  __typename?: 'OpenDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Which records are erased for a request. */
export type OrderTravelErasureInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of `travelData.records`, 200 at most, in place of those that were ordered and are not erased yet; NOT_FOUND for what is not kept. */
  recordIds: Array<Scalars['ID']['input']>;
  /** The `DataSubjectRequest`; whether there is one is known to others. */
  requestId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderTravelErasurePayload = {
  __typename?: 'OrderTravelErasurePayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

/** What a supplier does for a departure. */
export type OrderTravelServiceInput = {
  /** In fen, 0 to 100,000,000,000. */
  costMinor: Scalars['BigInt']['input'];
  /** One that is not settled; of a cancelled one, what its suppliers keep. */
  departureId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  description: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the two years up to today; today, when left out. */
  orderedOn?: InputMaybe<Scalars['Date']['input']>;
  /** One of the company's own. */
  supplierId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderTravelServicePayload = {
  __typename?: 'OrderTravelServicePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  /** A travel agency's month, by days of departure. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  travelFigures?: Maybe<TravelFigures>;
  /** As `travelFigures`, month by month; BAD_USER_INPUT for more than 36. */
  travelMonths?: Maybe<Array<TravelFigures>>;
  /** What a travel agency shows to everybody; null for every other organisation. */
  travelProfile?: Maybe<TravelProfile>;
  /** What a travel agency has settled for itself. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  travelSettings?: Maybe<Array<CompanySetting>>;
};


export type OrganisationTravelFiguresArgs = {
  month: Scalars['Month']['input'];
};


export type OrganisationTravelMonthsArgs = {
  months: MonthRangeInput;
};


export type OrganisationTravelSettingsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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

/** What an agent is paid for a booking. */
export type PayTourCommissionInput = {
  /** In fen: 1 to what is owed; all of that when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** A contract of an agent's party. */
  bookingId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Today when left out; from the day of departure to today. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 100 characters, such as the number of the transfer. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PayTourCommissionPayload = {
  __typename?: 'PayTourCommissionPayload';
  commission?: Maybe<TourCommission>;
  userErrors: Array<UserError>;
};

/** Which service was paid. */
export type PayTravelServiceInput = {
  /** One that is owed, or of which a correction is still to be paid or to come back. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** When it was paid: from the day of the order up to today. */
  paidOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PayTravelServicePayload = {
  __typename?: 'PayTravelServicePayload';
  service?: Maybe<TravelService>;
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

/** A date of a tour. */
export type PlanDepartureInput = {
  /** 1 to 1000 seats. */
  capacity: Scalars['Int']['input'];
  /** 2 to 30 capital letters, figures and hyphens; unique with the company. */
  code: Scalars['String']['input'];
  /** In the future, within two years. The tour's days say when it is back. */
  departsOn: Scalars['Date']['input'];
  /** The `Event` for which it is made. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to the capacity. */
  minPax: Scalars['Int']['input'];
  /** One of the company's own. */
  tourId: Scalars['ID']['input'];
  /** 1 to 5, each kind once. */
  units: Array<DepartureUnitInput>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PlanDeparturePayload = {
  __typename?: 'PlanDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** To whom a departure could be handed over. */
export type ProposeTourHandoverInput = {
  /** What is different for the travellers, such as another hotel: 1 to 1000 characters. */
  changes?: InputMaybe<Scalars['String']['input']>;
  /** What it takes for everybody, in fen, 0 to 100,000,000,000. */
  costMinor: Scalars['BigInt']['input'];
  /** One with contracts whose minimum group is neither there nor promised, before its day; of which no other handover stands. */
  departureId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A TRAVEL_AGENCY of the company's own suppliers. */
  supplierId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ProposeTourHandoverPayload = {
  __typename?: 'ProposeTourHandoverPayload';
  handover?: Maybe<TourHandover>;
  userErrors: Array<UserError>;
};

/** Which tour is shown. */
export type PublishTourInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PublishTourPayload = {
  __typename?: 'PublishTourPayload';
  tour?: Maybe<Tour>;
  userErrors: Array<UserError>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** A departure; null for one that was never opened, but for staff of its company, headquarters and finance. */
  departure?: Maybe<Departure>;
  /** Departures that the caller may see. */
  departures?: Maybe<DepartureConnection>;
  /** A tour; null for one that is not published, but for staff of its company, headquarters and finance. */
  tour?: Maybe<Tour>;
  /** An agent, for staff of its company and finance. */
  tourAgent?: Maybe<TourAgent>;
  /** Agents. For staff of a travel agency (their own) and finance (all); FORBIDDEN for others. */
  tourAgents?: Maybe<TourAgentConnection>;
  /** A booking, for staff of its company and finance. */
  tourBooking?: Maybe<TourBooking>;
  /** Bookings. For staff of a travel agency (their own) and finance (all); FORBIDDEN for others. */
  tourBookings?: Maybe<TourBookingConnection>;
  /** What agents are paid for contracts, by the day of departure. Seen like `tourAgents`. */
  tourCommissions?: Maybe<TourCommissionConnection>;
  /** The company's guides by licence number, for staff of a travel agency; FORBIDDEN for others. */
  tourGuides?: Maybe<TourGuideConnection>;
  /** Money of bookings, the latest day first. For staff of a travel agency (their own) and finance (all); FORBIDDEN for others. */
  tourReceipts?: Maybe<TourReceiptConnection>;
  /** Published tours by code; for staff, headquarters and finance also those that are not published yet. */
  tours?: Maybe<TourConnection>;
  /** Who read whose personal data here in full, and what for; the latest first. For the role `privacy-officer`; FORBIDDEN for others. */
  travelDataReads?: Maybe<PersonalDataReadConnection>;
  /** Suppliers, the earliest first. For staff of a travel agency (their own) and finance (all); FORBIDDEN for others. */
  travelSuppliers?: Maybe<TravelSupplierConnection>;
};


/** What can be asked. */
export type QueryDepartureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  guideId?: InputMaybe<Scalars['ID']['input']>;
  hasVacancies?: Scalars['Boolean']['input'];
  isShort?: Scalars['Boolean']['input'];
  noticeBy?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: DepartureSort;
  scope?: InputMaybe<TravelScope>;
  status?: InputMaybe<DepartureStatus>;
  tourId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryTourArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTourAgentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTourAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
};


/** What can be asked. */
export type QueryTourBookingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTourBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  departing?: InputMaybe<DateRangeInput>;
  departureId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  isOverdue?: Scalars['Boolean']['input'];
  isRefundable?: Scalars['Boolean']['input'];
  orderBy?: TourBookingSort;
  phone?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  sourceArticleId?: InputMaybe<Scalars['ID']['input']>;
  sourceEventId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<TourBookingStatus>;
};


/** What can be asked. */
export type QueryTourCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agentId?: InputMaybe<Scalars['ID']['input']>;
  departs?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  isOwed?: Scalars['Boolean']['input'];
  status?: InputMaybe<TourCommissionStatus>;
};


/** What can be asked. */
export type QueryTourGuidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  freeOn?: InputMaybe<Scalars['Date']['input']>;
  isRetired?: Scalars['Boolean']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTourReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<TourReceiptKind>;
  method?: InputMaybe<TourPaymentMethod>;
};


/** What can be asked. */
export type QueryToursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  departing?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  isRetired?: Scalars['Boolean']['input'];
  maxPriceMinor?: InputMaybe<Scalars['BigInt']['input']>;
  orderBy?: TourSort;
  place?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<TravelScope>;
  text?: InputMaybe<Scalars['String']['input']>;
  touristType?: InputMaybe<TouristType>;
};


/** What can be asked. */
export type QueryTravelDataReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryTravelSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isOwed?: Scalars['Boolean']['input'];
  isRetired?: Scalars['Boolean']['input'];
  kind?: InputMaybe<TravelSupplierKind>;
};

/** What a party paid. */
export type RecordTourReceiptInput = {
  /** In fen: up to what it still owes of its total; the first sum is the deposit at least. */
  amountMinor: Scalars['BigInt']['input'];
  /** A booking, also a cancelled one, whose money came late; HOLD_EXPIRED for a hold that ran out. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** How it came. */
  method: TourPaymentMethod;
  /** A day of an open month, from the day of the booking to today; today, when left out. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Up to 100 characters, such as the number of the transfer. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordTourReceiptPayload = {
  __typename?: 'RecordTourReceiptPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** What went to a party. */
export type RecordTourRefundInput = {
  /** In fen: up to what is due. */
  amountMinor: Scalars['BigInt']['input'];
  /** A booking with something to be given back, or compensation to be paid. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is the compensation, and not what was paid. */
  isCompensation?: Scalars['Boolean']['input'];
  /** How it went. */
  method: TourPaymentMethod;
  /** Up to 100 characters, such as the number of the transfer. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** A day of an open month, from the cancellation to today; today, when left out. */
  refundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordTourRefundPayload = {
  __typename?: 'RecordTourRefundPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Which agency or business books for parties. */
export type RegisterTourAgentInput = {
  /** Its own `Organisation`, not the company itself; DUPLICATE for one that is an agent already. */
  agentOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the business, not of a person; 1 to 120 characters in each language. */
  name: LocalizedTextInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterTourAgentPayload = {
  __typename?: 'RegisterTourAgentPayload';
  agent?: Maybe<TourAgent>;
  userErrors: Array<UserError>;
};

/** A guide and how to reach them. */
export type RegisterTourGuideInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 10, in BCP 47. */
  languages: Array<Scalars['String']['input']>;
  /** 4 to 30 capital letters, figures and hyphens; unique with the company. */
  licenceNumber: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterTourGuidePayload = {
  __typename?: 'RegisterTourGuidePayload';
  guide?: Maybe<TourGuide>;
  userErrors: Array<UserError>;
};

/** Who does something for departures. */
export type RegisterTravelSupplierInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What they do. */
  kind: TravelSupplierKind;
  /** 1 to 120 characters in each language. */
  name: LocalizedTextInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterTravelSupplierPayload = {
  __typename?: 'RegisterTravelSupplierPayload';
  supplier?: Maybe<TravelSupplier>;
  userErrors: Array<UserError>;
};

/** Whose cancellation was a mistake. */
export type ReinstateTourBookingInput = {
  /** A contract that its traveller cancelled; ILLEGAL_TRANSITION for others, from the day of departure on, where more went back than the contract itself gives, and was not reversed, and where finance has closed the month of the cancellation. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it stands again, 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateTourBookingPayload = {
  __typename?: 'ReinstateTourBookingPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Who is taken off which list. */
export type ReleaseTravellerInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Off the rooming list or off the vehicle list. */
  list: TourAllotmentListKind;
  /** NOT_FOUND for one who is not on it. */
  travellerId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReleaseTravellerPayload = {
  __typename?: 'ReleaseTravellerPayload';
  allotment?: Maybe<TourAllotment>;
  userErrors: Array<UserError>;
};

/** Which room or vehicle is not needed. */
export type RemoveTourAllotmentInput = {
  /** ILLEGAL_TRANSITION for one that somebody is in. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveTourAllotmentPayload = {
  __typename?: 'RemoveTourAllotmentPayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Who does not travel of a party. */
export type RemoveTravellerInput = {
  /** A booking under contract, before its departure. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** One of its travellers, who is forgotten; not the last one, and not one whom others need as a companion. */
  travellerId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveTravellerPayload = {
  __typename?: 'RemoveTravellerPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Which date is sold again. */
export type ReopenDepartureInput = {
  /** One that is closed, and whose day has not come. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenDeparturePayload = {
  __typename?: 'ReopenDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Which month has to be mended. */
export type ReopenTravelMonthInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that is closed. */
  month: Scalars['Month']['input'];
  /** Of the travel agency. */
  organisationId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenTravelMonthPayload = {
  __typename?: 'ReopenTravelMonthPayload';
  closing?: Maybe<ClosedMonth>;
  userErrors: Array<UserError>;
};

/** Which settlement is opened again. */
export type ReopenTravelSettlementInput = {
  /** Of the departure, which is settled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters, such as a supplier's late bill. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenTravelSettlementPayload = {
  __typename?: 'ReopenTravelSettlementPayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Who travels instead, or what was written wrongly of a traveller. */
export type ReplaceTravellerInput = {
  /** That a parent or guardian agrees, for somebody below fourteen. */
  guardianConsent?: Scalars['Boolean']['input'];
  /** A booking under contract, before the departure. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters; nothing of a person. */
  reason: Scalars['String']['input'];
  /** Of the same kind. */
  traveller: TravellerInput;
  /** One of its travellers, who is forgotten. */
  travellerId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReplaceTravellerPayload = {
  __typename?: 'ReplaceTravellerPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Which payment was none, or came back. */
export type ReverseTourCommissionPaymentInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** One that was not taken back yet, and takes none back: ILLEGAL_TRANSITION otherwise. */
  paymentId: Scalars['ID']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Today when left out; not before the payment, and not in the future. */
  reversedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReverseTourCommissionPaymentPayload = {
  __typename?: 'ReverseTourCommissionPaymentPayload';
  commission?: Maybe<TourCommission>;
  userErrors: Array<UserError>;
};

/** Which entry is taken back. */
export type ReverseTourReceiptInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters, such as that a cheque bounced. */
  reason: Scalars['String']['input'];
  /** One that is no reversal, and was not reversed. */
  receiptId: Scalars['ID']['input'];
  /** A day of an open month, from that of the entry to today; today, when left out. */
  reversedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReverseTourReceiptPayload = {
  __typename?: 'ReverseTourReceiptPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** A step of sealing what stands in clear. */
export type SealTravellersInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SealTravellersPayload = {
  __typename?: 'SealTravellersPayload';
  /** Numbers of documents that are sealed from now on, up to 1000. */
  sealed?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
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

/** What an agent is paid from a day on. */
export type SetTourAgentRateInput = {
  /** One of the company's own. */
  agentId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the total of a booking, 0 to 50. */
  percent: Scalars['Int']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Today when left out; INVALID_INPUT before today, because what is booked keeps its rate. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetTourAgentRatePayload = {
  __typename?: 'SetTourAgentRatePayload';
  agent?: Maybe<TourAgent>;
  userErrors: Array<UserError>;
};

/** Who booked for a party after all. */
export type SetTourBookingAgentInput = {
  /** At its rate on the day of the booking: INVALID_INPUT for one without; nobody when left out. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** ILLEGAL_TRANSITION once its departure has left. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetTourBookingAgentPayload = {
  __typename?: 'SetTourBookingAgentPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** What is settled from a day on. */
export type SetTravelSettingInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What. */
  key: TravelSettingKey;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day on which it holds: today when left out, INVALID_INPUT for one that is past. Of values from the same day on the one set last holds. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In its unit and within its bounds; INVALID_INPUT for another. */
  value: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetTravelSettingPayload = {
  __typename?: 'SetTravelSettingPayload';
  setting?: Maybe<CompanySetting>;
  userErrors: Array<UserError>;
};

/** Which date is added up. */
export type SettleDepartureInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SettleDeparturePayload = {
  __typename?: 'SettleDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Which date leaves. */
export type StartDepartureInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartDeparturePayload = {
  __typename?: 'StartDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Which payment is taken back. */
export type TakeBackTravelPaymentInput = {
  /** Of a service that was paid; all of it is taken back. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters, such as that the transfer came back. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type TakeBackTravelPaymentPayload = {
  __typename?: 'TakeBackTravelPaymentPayload';
  service?: Maybe<TravelService>;
  userErrors: Array<UserError>;
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A tour as it is offered (schema.org TouristTrip). Published ones are for everybody; others for staff, headquarters and finance. The demonstration's are synthetic. */
export type Tour = {
  __typename?: 'Tour';
  /** Why it was last amended, retired or taken up again. For staff of its company. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Unique with its provider. */
  code: Scalars['String']['output'];
  /** How many of its dates from tomorrow on are on sale and have seats left. */
  datesOnSale: Scalars['Int']['output'];
  /** Days that it lasts, the first and the last included. */
  days: Scalars['Int']['output'];
  /** Its dates that the caller may see, the earliest first. */
  departures: DepartureConnection;
  heroImage?: Maybe<MediaAsset>;
  id: Scalars['ID']['output'];
  isPublished: Scalars['Boolean']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Day by day. */
  itinerary: Array<ItineraryDay>;
  name: LocalizedText;
  /** Its next date on sale that has seats left; null without any. */
  nextDeparture?: Maybe<Departure>;
  /** The travel agency. */
  provider?: Maybe<Organisation>;
  /** Since when it is offered no longer; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  scope: TravelScope;
  /** Its seasons by their first days, of which no two that are not retired share a day. */
  seasons: Array<TourSeason>;
  /** Shops that are visited, with the travellers' written consent alone (旅遊法 art. 35); empty where there are none. */
  shops: Array<Scalars['String']['output']>;
  summary?: Maybe<LocalizedText>;
  /** On what terms it is booked from now on. */
  terms: TourTerms;
  touristTypes: Array<TouristType>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A tour as it is offered (schema.org TouristTrip). Published ones are for everybody; others for staff, headquarters and finance. The demonstration's are synthetic. */
export type TourDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A tour as it is offered (schema.org TouristTrip). Published ones are for everybody; others for staff, headquarters and finance. The demonstration's are synthetic. */
export type TourSeasonsArgs = {
  isRetired?: Scalars['Boolean']['input'];
};

/**
 * Another agency or business that books for parties and is paid a share of what they pay; never a person, whose name would be
 * personal data: who sells for a business is that business's affair. For staff of the company and finance; its own staff, who
 * are another company's, see nothing here. The demonstration's are synthetic.
 */
export type TourAgent = {
  __typename?: 'TourAgent';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Of what a party pays that is booked on a day, 0 to 50 per cent; null where nothing was settled. */
  commissionPercent?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Under which it does business, no person's. */
  name: LocalizedText;
  /** Where it is one of the group's or its partners'; null for others. */
  organisation?: Maybe<Organisation>;
  /** Earned and not paid yet. */
  owed: Money;
  /** What was settled with it, the earliest first; of rates from one day on the last one holds. */
  rates: Array<TourAgentRate>;
  /** Since when nobody books through it; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * Another agency or business that books for parties and is paid a share of what they pay; never a person, whose name would be
 * personal data: who sells for a business is that business's affair. For staff of the company and finance; its own staff, who
 * are another company's, see nothing here. The demonstration's are synthetic.
 */
export type TourAgentCommissionPercentArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TourAgentConnection = {
  __typename?: 'TourAgentConnection';
  edges: Array<TourAgentEdge>;
  nodes: Array<TourAgent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TourAgentEdge = {
  __typename?: 'TourAgentEdge';
  cursor: Scalars['String']['output'];
  node: TourAgent;
};

/** What an agent is paid from a day on, by whom it was settled and why. */
export type TourAgentRate = {
  __typename?: 'TourAgentRate';
  id: Scalars['ID']['output'];
  /** Of the total of a booking, 0 to 50. */
  percent: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  setAt: Scalars['DateTime']['output'];
  /** The name of the account that set it. */
  setBy: Scalars['String']['output'];
  /** The first day on which it holds, for bookings that are made then. */
  validFrom: Scalars['Date']['output'];
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, before it had begun; null for what holds, held or is to hold. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that withdrew it. */
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type TourAggregate = {
  __typename?: 'TourAggregate';
  count: Scalars['Int']['output'];
  datesOnSale: Scalars['BigInt']['output'];
};

/** A room or a vehicle of a departure and who is in it, for staff of its company. */
export type TourAllotment = {
  __typename?: 'TourAllotment';
  /** Beds or seats, 1 to 80. */
  capacity: Scalars['Int']['output'];
  /** Who goes with the vehicle; null for rooms. */
  guide?: Maybe<TourGuide>;
  id: Scalars['ID']['output'];
  kind: TourAllotmentKind;
  /** Unique with the departure: of a room its number, of a vehicle its plate. */
  name: Scalars['String']['output'];
  /** Of them that are taken; who sits on a lap takes none. */
  taken: Scalars['Int']['output'];
  /** Who is in it, by bookings. */
  travellers: Array<Traveller>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What travellers of a departure are given: rooms with beds, vehicles with seats. */
export type TourAllotmentKind =
  /** 小車: a car or a van of up to seven seats. */
  | 'CAR'
  /** 大巴: a coach, mostly of some fifty seats. */
  | 'COACH'
  /** 大床房: one wide bed. */
  | 'DOUBLE_ROOM'
  /** 家庭房: a room for parents with children. */
  | 'FAMILY_ROOM'
  /** 中巴: a bus of some twenty seats. */
  | 'MINIBUS'
  /** 單人房: a room for one alone. */
  | 'SINGLE_ROOM'
  /** 三人房: a room with beds for three. */
  | 'TRIPLE_ROOM'
  /** 雙床房: two beds, also for two who did not come together. */
  | 'TWIN_ROOM';

/** The rooms or the vehicles of a departure. Only travellers of bookings under contract stand on it: whoever cancels, leaves or moves to another date is off it at once, whoever is replaced is followed by the other. */
export type TourAllotmentList = {
  __typename?: 'TourAllotmentList';
  /** By name. */
  allotments: Array<TourAllotment>;
  /** Beds or seats of all. */
  capacity: Scalars['Int']['output'];
  /** Of them that are taken. */
  taken: Scalars['Int']['output'];
  /** Who has none yet, by bookings. */
  unallotted: Array<Traveller>;
};

/** Which list of a departure; a traveller stands on each once at most. */
export type TourAllotmentListKind =
  /** The rooming list (分房表). */
  | 'ROOM'
  /** The vehicle list (分車表). */
  | 'VEHICLE';

/** How a booking was changed under contract; never changed itself, but followed by another. */
export type TourAmendment = {
  __typename?: 'TourAmendment';
  /** The day on which the difference counts. */
  amendedOn: Scalars['Date']['output'];
  /** Taken for the change; a part of the total. */
  fee: Money;
  /** The date before; null for one that is not visible any more. */
  from?: Maybe<Departure>;
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  seatsAfter: Scalars['Int']['output'];
  seatsBefore: Scalars['Int']['output'];
  /** The date after; the same where somebody left the party. */
  to?: Maybe<Departure>;
  /** With what was taken for the change. */
  totalAfter: Money;
  totalBefore: Money;
};

/** Seats on a departure for a party, for staff of the company and finance. Prices of the demonstration are synthetic. */
export type TourBooking = {
  __typename?: 'TourBooking';
  /** Who booked for the party; null where it did by itself. */
  agent?: Maybe<TourAgent>;
  /** How it was changed under contract, the first one first. */
  amendments: Array<TourAmendment>;
  /** The day by which all is to be paid. */
  balanceDueOn: Scalars['Date']['output'];
  /** What a cancellation keeps, or pays on top, by the days that are left, the earliest first: as the company had settled it when the booking was contracted; null before. */
  cancellationTerms?: Maybe<Array<TourCancellationTerm>>;
  cancelledBy?: Maybe<TourBookingParty>;
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** Why its people were last changed under contract, or its cancellation was taken back. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** What the agent is paid of the total, as it was settled on the day of the booking. */
  commissionPercent?: Maybe<Scalars['Int']['output']>;
  /** On top by the company, where it broke the contract. */
  compensation: Money;
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The party's contact; null once erased. For staff of the company. */
  contact?: Maybe<TourBookingContact>;
  contractNumber?: Maybe<Scalars['String']['output']>;
  departure: Departure;
  /** What the first payment must be at least, by the terms of the tour on the day of the booking; the total where the balance was due by then. */
  deposit: Money;
  /** Kept by the company after the traveller's cancellation. */
  fee: Money;
  /** When a guardian agreed for those below fourteen; null without any. */
  guardianConsentedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the seats are kept without a deposit; says nothing while it waits. */
  holdExpiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Whether the deposit is enough for the contract. */
  isConfirmedByDeposit: Scalars['Boolean']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  lines: Array<TourBookingLine>;
  /** What is still to be paid, also of what was given back and is kept after all. */
  outstanding: Money;
  /** What came in; together with `outstanding` it is what is kept, was given back and is still to be given back. */
  paid: Money;
  /** Money that came and went, by its days. */
  receipts: Array<TourReceipt>;
  /** Unique with the company. */
  reference: Scalars['String']['output'];
  /** What is still to be given back, or paid on top. */
  refundable: Money;
  /** Of what was paid, what goes back: after a cancellation, or where the price fell. */
  refunded: Money;
  /** What was given back, or paid on top, by now. */
  returned: Money;
  seats: Scalars['Int']['output'];
  /** The article that brought the booking, if it is known. */
  sourceArticle?: Maybe<Article>;
  /** The event that brought the booking, if it is known. */
  sourceEvent?: Maybe<Event>;
  status: TourBookingStatus;
  total: Money;
  /** In the order in which they were named. For staff of the company. */
  travellers?: Maybe<Array<Traveller>>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** Where the party stands in the line of those who wait for the departure, from 1 on; null for all others. */
  waitingPosition?: Maybe<Scalars['Int']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type TourBookingAggregate = {
  __typename?: 'TourBookingAggregate';
  count: Scalars['Int']['output'];
  /** What is still to be paid. */
  outstanding: Money;
  paid: Money;
  /** What is still to be given back, or paid on top. */
  refundable: Money;
  refunded: Money;
  seats: Scalars['BigInt']['output'];
  total: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TourBookingConnection = {
  __typename?: 'TourBookingConnection';
  aggregate: TourBookingAggregate;
  edges: Array<TourBookingEdge>;
  nodes: Array<TourBooking>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Whom to call about a booking: personal data, masked unless a purpose is given. */
export type TourBookingContact = {
  __typename?: 'TourBookingContact';
  /** Of the person. */
  name: Scalars['String']['output'];
  /** As it was given. */
  phone: Scalars['String']['output'];
};


/** Whom to call about a booking: personal data, masked unless a purpose is given. */
export type TourBookingContactNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Whom to call about a booking: personal data, masked unless a purpose is given. */
export type TourBookingContactPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list, and its place there. */
export type TourBookingEdge = {
  __typename?: 'TourBookingEdge';
  cursor: Scalars['String']['output'];
  node: TourBooking;
};

/** So many of a kind. */
export type TourBookingLine = {
  __typename?: 'TourBookingLine';
  quantity: Scalars['Int']['output'];
  unit: TravellerUnit;
  /** For one. */
  unitPrice: Money;
};

/** So many of a kind. */
export type TourBookingLineInput = {
  /** 1 to 200. */
  quantity: Scalars['Int']['input'];
  /** One that is on sale on the departure. */
  unit: TravellerUnit;
};

/** Who ended a booking. */
export type TourBookingParty =
  /** Gives back everything, and compensation where it broke the contract. */
  | 'COMPANY'
  /** Pays the fee of the days that were left. */
  | 'TRAVELLER';

/** In which order bookings of tours come. */
export type TourBookingSort =
  /** Whose balance is, or was, due first comes first. */
  | 'BALANCE_DUE'
  /** The largest total comes first. */
  | 'LARGEST'
  /** What was booked last comes first. */
  | 'NEWEST'
  /** What was booked first comes first. */
  | 'OLDEST';

/** Where a booking stands (OCTO). */
export type TourBookingStatus =
  /** By the traveller or by the company. */
  | 'CANCELLED'
  /** Travelled. */
  | 'COMPLETED'
  /** Under contract, and paid as far as the terms of the tour ask for. */
  | 'CONFIRMED'
  /** The hold ran out; its seats are free. */
  | 'EXPIRED'
  /** Seats are kept until the hold runs out, or for a party that has paid its deposit. */
  | 'ON_HOLD'
  /** On the waiting list: takes no seats until they are offered. */
  | 'WAITING';

/** What a cancellation costs from so many civil days before the departure on. */
export type TourCancellationTerm = {
  __typename?: 'TourCancellationTerm';
  /** What is paid on top, in percent of the total, when the company breaks the contract. */
  compensationPercent: Scalars['Int']['output'];
  /** What is kept of the total, in percent, when the traveller cancels; no more than was paid. */
  feePercent: Scalars['Int']['output'];
  /** Until the next term; the last one begins with 0, the day of departure. */
  fromDays: Scalars['Int']['output'];
};

/** What an agent is paid for a contract of a party. At every moment earned = paid + owed. For staff of the company and finance. */
export type TourCommission = {
  __typename?: 'TourCommission';
  agent: TourAgent;
  booking: TourBooking;
  /** The share of the total, rounded down to the fen; 0 of a cancelled contract. */
  commission: Money;
  /** When the departure leaves, or left. */
  departsOn: Scalars['Date']['output'];
  /** That of its booking. */
  id: Scalars['ID']['output'];
  /** What is earned and not paid; below zero for what is to come back. */
  owed: Money;
  /** Less what was taken back. */
  paid: Money;
  /** The first one first. */
  payments: Array<TourCommissionPayment>;
  /** Of the total, as it was settled on the day of the booking. */
  percent: Scalars['Int']['output'];
  status: TourCommissionStatus;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type TourCommissionAggregate = {
  __typename?: 'TourCommissionAggregate';
  /** Expected and earned. */
  commission: Money;
  count: Scalars['Int']['output'];
  owed: Money;
  paid: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TourCommissionConnection = {
  __typename?: 'TourCommissionConnection';
  aggregate: TourCommissionAggregate;
  edges: Array<TourCommissionEdge>;
  nodes: Array<TourCommission>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TourCommissionEdge = {
  __typename?: 'TourCommissionEdge';
  cursor: Scalars['String']['output'];
  node: TourCommission;
};

/** What an agent was paid: never changed, but followed by another entry. */
export type TourCommissionPayment = {
  __typename?: 'TourCommissionPayment';
  /** Below zero where it takes another one back. */
  amount: Money;
  id: Scalars['ID']['output'];
  paidOn: Scalars['Date']['output'];
  /** Why it was taken back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  reference?: Maybe<Scalars['String']['output']>;
};

/** Where a commission stands. */
export type TourCommissionStatus =
  /** It has left: the commission is owed, and is a cost of that day. */
  | 'EARNED'
  /** The departure has not left with the party. */
  | 'EXPECTED'
  /** The contract was cancelled, by whomever: nothing is owed. */
  | 'TAKEN_BACK';

/** A page of a list, as the Relay connection specification shapes it. */
export type TourConnection = {
  __typename?: 'TourConnection';
  aggregate: TourAggregate;
  edges: Array<TourEdge>;
  nodes: Array<Tour>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TourEdge = {
  __typename?: 'TourEdge';
  cursor: Scalars['String']['output'];
  node: Tour;
};

/** Somebody who guides departures: for staff of the company. The demonstration's are synthetic. */
export type TourGuide = {
  __typename?: 'TourGuide';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** Those from today on that the guide leads, without cancelled ones. */
  departuresAhead: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** BCP 47, such as yue or zh-Hans. */
  languages: Array<Scalars['String']['output']>;
  /** 導遊證號 */
  licenceNumber: Scalars['String']['output'];
  /** Of the person. */
  name?: Maybe<Scalars['String']['output']>;
  /** As it was given. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Since when the guide works no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Somebody who guides departures: for staff of the company. The demonstration's are synthetic. */
export type TourGuideNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who guides departures: for staff of the company. The demonstration's are synthetic. */
export type TourGuidePhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type TourGuideAggregate = {
  __typename?: 'TourGuideAggregate';
  count: Scalars['Int']['output'];
  departuresAhead: Scalars['BigInt']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TourGuideConnection = {
  __typename?: 'TourGuideConnection';
  aggregate: TourGuideAggregate;
  edges: Array<TourGuideEdge>;
  nodes: Array<TourGuide>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TourGuideEdge = {
  __typename?: 'TourGuideEdge';
  cursor: Scalars['String']['output'];
  node: TourGuide;
};

/**
 * That another agency performs a departure which has not reached its minimum group (旅遊法 art. 63): with the travellers alone
 * who agreed in writing, all others get back everything. The contracts and their prices stay with the company, which answers
 * for them and pays the other agency. For staff of the company and finance.
 */
export type TourHandover = {
  __typename?: 'TourHandover';
  /** Which performs it. */
  agency?: Maybe<TravelSupplier>;
  /** In the order in which they were written down. For staff of the company. */
  answers?: Maybe<Array<TourHandoverAnswer>>;
  carriedOutAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is different for the travellers. */
  changes?: Maybe<Scalars['String']['output']>;
  /** Of the contract between the two agencies; null before it was carried out. */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** What the other agency takes for everybody. */
  cost: Money;
  departure?: Maybe<Departure>;
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Why it was withdrawn. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What is owed to the other agency; null before it was carried out. */
  service?: Maybe<TravelService>;
  status: TourHandoverStatus;
  /** Who is under contract and has not answered. For staff of the company. */
  unanswered?: Maybe<Array<Traveller>>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a traveller answered in writing. */
export type TourHandoverAnswer = {
  __typename?: 'TourHandoverAnswer';
  isAgreed: Scalars['Boolean']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  /** Of the paper; nothing of a person. */
  reference: Scalars['String']['output'];
  signedOn: Scalars['Date']['output'];
  /** Null for one who was forgotten, left the party or was replaced since. */
  traveller?: Maybe<Traveller>;
};

/** What a traveller answered. */
export type TourHandoverAnswerInput = {
  /** Whether another agency may perform the contract. */
  isAgreed: Scalars['Boolean']['input'];
  /** Of the paper: 1 to 100 characters; nothing of a person. */
  reference: Scalars['String']['input'];
  /** Not before it was proposed, and not in the future; today when left out. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Under contract on the departure. */
  travellerId: Scalars['ID']['input'];
};

/** Where a handover stands. */
export type TourHandoverStatus =
  /** The other agency performs the departure, with those who agreed. */
  | 'CARRIED_OUT'
  /** Travellers are asked, and answer in writing. */
  | 'PROPOSED'
  /** It was given up, before or after it was carried out. */
  | 'WITHDRAWN';

/** A meal that the price of a tour holds. */
export type TourMeal =
  /** 早餐: in the morning. */
  | 'BREAKFAST'
  /** 晚餐: in the evening. */
  | 'DINNER'
  /** 午餐: at noon. */
  | 'LUNCH';

/** How money came or went. */
export type TourPaymentMethod =
  /** From or to a bank account. */
  | 'BANK_TRANSFER'
  /** By card at the counter. */
  | 'CARD'
  /** In notes and coins. */
  | 'CASH'
  /** By a cheque that was cashed. */
  | 'CHEQUE'
  /** Through a payment service on the telephone. */
  | 'ONLINE';

/** Money of a booking: an entry is never changed, but taken back by another. For staff of the company and finance; the demonstration's are synthetic. */
export type TourReceipt = {
  __typename?: 'TourReceipt';
  /** Above zero for what came, below for what went; a reversal the other way round. */
  amount: Money;
  booking: TourBooking;
  id: Scalars['ID']['output'];
  kind: TourReceiptKind;
  /** Null where it was not told. */
  method?: Maybe<TourPaymentMethod>;
  /** Why it takes one back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day on which it came or went. */
  receivedOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that wrote it down; empty for what an earlier release took over. */
  recordedBy: Scalars['String']['output'];
  /** Such as the number of the transfer. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The entry that this one takes back. */
  reverses?: Maybe<TourReceipt>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type TourReceiptAggregate = {
  __typename?: 'TourReceiptAggregate';
  /** What came less what went. */
  amount: Money;
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TourReceiptConnection = {
  __typename?: 'TourReceiptConnection';
  aggregate: TourReceiptAggregate;
  edges: Array<TourReceiptEdge>;
  nodes: Array<TourReceipt>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TourReceiptEdge = {
  __typename?: 'TourReceiptEdge';
  cursor: Scalars['String']['output'];
  node: TourReceipt;
};

/** What money of a booking is for. */
export type TourReceiptKind =
  /** The price, or what is left of it. */
  | 'BALANCE'
  /** Paid on top by a company that broke the contract. */
  | 'COMPENSATION'
  /** The part of the price that keeps the seats. */
  | 'DEPOSIT'
  /** Given back of what was paid. */
  | 'REFUND';

/** Days in which a tour costs its own prices, such as 國慶黃金週 or 淡季: what a departure that is planned in them is proposed. Departures and bookings keep the prices that they have. Seen by whoever sees the tour. */
export type TourSeason = {
  __typename?: 'TourSeason';
  /** Why it was last amended, retired or taken up again. For staff of its company. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** The last day of departure in it. */
  endsOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Such as 國慶黃金週. */
  name: LocalizedText;
  /** Of each kind that has one, each once. */
  prices: Array<TourSeasonPrice>;
  /** Since when it proposes nothing any more; null while it does. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first day of departure in it. */
  startsOn: Scalars['Date']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What one traveller of a kind is proposed to cost. */
export type TourSeasonPrice = {
  __typename?: 'TourSeasonPrice';
  price: Money;
  unit: TravellerUnit;
};

/** What a kind of traveller is proposed to cost. */
export type TourSeasonPriceInput = {
  /** In fen, 0 to 100,000,000. */
  priceMinor: Scalars['BigInt']['input'];
  /** Each kind once. */
  unit: TravellerUnit;
};

/** The order of a list of tours. */
export type TourSort =
  /** By their codes. */
  | 'CODE'
  /** Those that were entered last stand first. */
  | 'NEWEST'
  /** Those of the fewest days stand first, by their codes among themselves. */
  | 'SHORTEST';

/** On what terms a tour is booked; a booking keeps those of its day. */
export type TourTerms = {
  __typename?: 'TourTerms';
  /** By how many days before the departure all is to be paid; a booking that comes later is paid at once. */
  balanceDueDays: Scalars['Int']['output'];
  /** What the first payment is at least, in percent of the total. */
  depositPercent: Scalars['Int']['output'];
  /** Whether the deposit is enough for the contract; otherwise that takes the total. */
  isConfirmedByDeposit: Scalars['Boolean']['output'];
};

/** On what terms a tour is booked. */
export type TourTermsInput = {
  /** 0 to 365 days before the departure. */
  balanceDueDays: Scalars['Int']['input'];
  /** 1 to 100 percent of the total. */
  depositPercent: Scalars['Int']['input'];
  /** Whether the deposit is enough for the contract. */
  isConfirmedByDeposit: Scalars['Boolean']['input'];
};

/** For whom a tour is meant. */
export type TouristType =
  /** Those who travel for their work. */
  | 'BUSINESS'
  /** Those who look for history and the arts. */
  | 'CULTURE'
  /** Parents with children. */
  | 'FAMILY'
  /** Those who look for mountains and the sea. */
  | 'NATURE'
  /** People of sixty and more. */
  | 'SENIOR'
  /** Pupils and students, such as study tours (研學). */
  | 'STUDENT';

/** By how much a supplier's bill differs, entered after the departure was settled or its month closed; never changed, but followed by another. */
export type TravelCostCorrection = {
  __typename?: 'TravelCostCorrection';
  /** Below zero for a bill that is smaller. */
  amount: Money;
  /** The day on which it counts. */
  correctedOn: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
};

/** What proves who a traveller is. */
export type TravelDocument =
  /** 往來港澳通行證: of mainlanders, to Hong Kong and Macau. */
  | 'HK_MACAU_PERMIT'
  /** 港澳居民來往內地通行證 (回鄉證): of people of Hong Kong and Macau, to the mainland. */
  | 'HOME_RETURN_PERMIT'
  /** 戶口簿: of a child who has no identity card yet; bears the resident identity number. */
  | 'HOUSEHOLD_REGISTER'
  /** Of any country (護照). */
  | 'PASSPORT'
  /** 居民身份證 */
  | 'RESIDENT_ID'
  /** 台灣居民來往大陸通行證 (台胞證): of people of Taiwan, to the mainland. */
  | 'TAIWAN_COMPATRIOT_PERMIT'
  /** 大陸居民往來台灣通行證: of mainlanders, to Taiwan. */
  | 'TAIWAN_PERMIT';

/** A travel agency's month in figures. The demonstration's are synthetic. */
export type TravelFigures = {
  __typename?: 'TravelFigures';
  /** In money, by the measure of all companies; its cost is that of the suppliers. */
  books: CompanyMonth;
  /** Seats of them. */
  capacity: Scalars['Int']['output'];
  /** Each time the month was closed, the first one first. */
  closings: Array<ClosedMonth>;
  /** That left in the month. */
  departures: Scalars['Int']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Travellers of capacity, 0 to 1; null without departures. */
  loadFactor?: Maybe<Scalars['Float']['output']>;
  /** Margin of `books` for each traveller, rounded down; null without travellers. */
  marginPerTraveller?: Maybe<Money>;
  month: Scalars['Month']['output'];
  /** Seats that travelled. */
  travellers: Scalars['Int']['output'];
};

/** The public face of a travel agency. */
export type TravelProfile = {
  __typename?: 'TravelProfile';
  about: LocalizedText;
  /** Where it does business. */
  address?: Maybe<Scalars['String']['output']>;
  /** Answered at any hour while a group is on the way. */
  emergencyPhone?: Maybe<Scalars['String']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  /** As it stands in the register of companies; null where it was not entered, as what follows. */
  legalName?: Maybe<Scalars['String']['output']>;
  /** 旅行社業務經營許可證號. */
  licenceNumber?: Maybe<Scalars['String']['output']>;
  /** Where it leads tours. */
  scopes: Array<TravelScope>;
  /** Its published tours by code. */
  tours: TourConnection;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** The public face of a travel agency. */
export type TravelProfileToursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where a tour leads. Hong Kong, Macau and Taiwan are on their own, and count as abroad where the law asks for notice. */
export type TravelScope =
  /** Inside the mainland. */
  | 'DOMESTIC'
  /** To Hong Kong or Macau. */
  | 'HK_MACAU'
  /** Inside the mainland, for those who come from outside it (入境). */
  | 'INBOUND'
  /** Abroad. */
  | 'OUTBOUND'
  /** To Taiwan. */
  | 'TAIWAN';

export type TravelSeries = {
  __typename?: 'TravelSeries';
  /** What departures and bookings come to. For staff of a travel agency (their own), headquarters and finance; FORBIDDEN for others. */
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** What a supplier does for a departure. */
export type TravelService = {
  __typename?: 'TravelService';
  /** When it was called off; its cost is then what the supplier keeps. */
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** By how much bills differed once the cost stood in the books, the first one first. */
  corrections: Array<TravelCostCorrection>;
  /** With its corrections. */
  cost: Money;
  departure: Departure;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  orderedOn: Scalars['Date']['output'];
  /** What is still to be paid for it; below zero for what is to come back after a correction. */
  owed: Money;
  /** When something was last paid for it; null while nothing was. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was last changed, called off, or a payment taken back. */
  reason?: Maybe<Scalars['String']['output']>;
  supplier: TravelSupplier;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a travel agency settles for itself. Fees and compensations are 0 to 100 per cent of a booking's total, by the civil days from the notice to the departure; a booking keeps those that held when it was contracted. HOME is DOMESTIC and INBOUND, ABROAD all other tours. They begin with the model contracts of 2014. */
export type TravelSettingKey =
  /** By how many days before the departure such a tour is paid: 0 to 365, 0 at first. */
  | 'BALANCE_DUE'
  /** Paid on top by a company that breaks the contract of a tour abroad on the day itself: 20 % at first. */
  | 'COMPENSATION_ABROAD_0'
  /** Paid on top by a company that breaks the contract of a tour abroad 1 to 3 days before: 15 % at first. */
  | 'COMPENSATION_ABROAD_1'
  /** Paid on top by a company that breaks the contract of a tour abroad 4 to 6 days before: 10 % at first. */
  | 'COMPENSATION_ABROAD_4'
  /** Paid on top by a company that breaks the contract of a tour abroad 7 to 14 days before: 5 % at first. */
  | 'COMPENSATION_ABROAD_7'
  /** Paid on top by a company that breaks the contract of a tour abroad 15 to 29 days before: 2 % at first. */
  | 'COMPENSATION_ABROAD_15'
  /** Paid on top by a company that breaks the contract of a tour at home on the day itself: 20 % at first. */
  | 'COMPENSATION_HOME_0'
  /** Paid on top by a company that breaks the contract of a tour at home 1 to 3 days before: 15 % at first. */
  | 'COMPENSATION_HOME_1'
  /** Paid on top by a company that breaks the contract of a tour at home 4 to 6 days before: 10 % at first. */
  | 'COMPENSATION_HOME_4'
  /** Of the total, for the first payment of a tour that is created without terms: 1 to 100 per cent, 100 at first. */
  | 'DEPOSIT_SHARE'
  /** Kept of a traveller who cancels a tour abroad on the day itself: 70 % at first. */
  | 'FEE_ABROAD_0'
  /** Kept of a traveller who cancels a tour abroad 1 to 3 days before: 60 % at first. */
  | 'FEE_ABROAD_1'
  /** Kept of a traveller who cancels a tour abroad 4 to 6 days before: 50 % at first. */
  | 'FEE_ABROAD_4'
  /** Kept of a traveller who cancels a tour abroad 7 to 14 days before: 20 % at first. */
  | 'FEE_ABROAD_7'
  /** Kept of a traveller who cancels a tour abroad 15 to 29 days before: 5 % at first. */
  | 'FEE_ABROAD_15'
  /** Kept of a traveller who cancels a tour abroad 30 days before or earlier: 0 % at first. */
  | 'FEE_ABROAD_30'
  /** Kept of a traveller who cancels a tour at home on the day itself: 60 % at first. */
  | 'FEE_HOME_0'
  /** Kept of a traveller who cancels a tour at home 1 to 3 days before: 40 % at first. */
  | 'FEE_HOME_1'
  /** Kept of a traveller who cancels a tour at home 4 to 6 days before: 20 % at first. */
  | 'FEE_HOME_4'
  /** Kept of a traveller who cancels a tour at home 7 days before or earlier: 0 % at first. */
  | 'FEE_HOME_7'
  /** For which seats may be kept for a party at one time: 1 to 43,200 minutes, 2880 at first. */
  | 'LONGEST_HOLD'
  /** Taken for moving a party to another date, where its mutation says nothing: 0 to 10,000,000 fen, 0 at first; never more than the total. */
  | 'MOVE_FEE';

/** What a departure came to. For staff of the company, headquarters and finance; the demonstration's are synthetic. */
export type TravelSettlement = {
  __typename?: 'TravelSettlement';
  /** To bookings whose contracts the company broke. */
  compensation: Money;
  /** By how much suppliers' bills differed after it was settled; a part of the cost. */
  corrected: Money;
  /** Of all suppliers, with the corrections that came after it, and of agents. */
  cost: Money;
  isSynthetic: Scalars['Boolean']['output'];
  /** Revenue without cost; negative for a loss. */
  margin: Money;
  /** By all bookings, the cancelled ones included; what those that travelled still owe is in it. */
  paid: Money;
  /** To cancelled bookings. */
  refunded: Money;
  /** Why. */
  reopenReason?: Maybe<Scalars['String']['output']>;
  /** When it was opened again and laid aside; null for the one that stands. */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Paid without what was given back and paid on top: of a cancelled departure, the fees kept less the compensation. */
  revenue: Money;
  settledAt: Scalars['DateTime']['output'];
  /** Seats that travelled. */
  travellers: Scalars['Int']['output'];
};

/** Who does something for departures, for staff of the company and finance. The demonstration's are synthetic. */
export type TravelSupplier = {
  __typename?: 'TravelSupplier';
  /** Why it was last amended, retired or taken up again. */
  changeReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  kind: TravelSupplierKind;
  name: LocalizedText;
  /** For services that are not paid yet, those of departures still to come included. */
  owed: Money;
  /** Since when it is asked no longer; null otherwise. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type TravelSupplierAggregate = {
  __typename?: 'TravelSupplierAggregate';
  count: Scalars['Int']['output'];
  /** For services that are not paid yet, less what is to come back. */
  owed: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TravelSupplierConnection = {
  __typename?: 'TravelSupplierConnection';
  aggregate: TravelSupplierAggregate;
  edges: Array<TravelSupplierEdge>;
  nodes: Array<TravelSupplier>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TravelSupplierEdge = {
  __typename?: 'TravelSupplierEdge';
  cursor: Scalars['String']['output'];
  node: TravelSupplier;
};

/** What a supplier does. */
export type TravelSupplierKind =
  /** Sights that take an entrance fee. */
  | 'ATTRACTION'
  /** Beds for the night. */
  | 'HOTEL'
  /** Insurance of the travellers. */
  | 'INSURANCE'
  /** 地接社: receives the group where it goes; the contract names it (旅遊法 art. 60). */
  | 'LOCAL_OPERATOR'
  /** Meals. */
  | 'RESTAURANT'
  /** Coaches, trains, ships, flights. */
  | 'TRANSPORT'
  /** 旅行社: performs a whole departure that is handed over to it (旅遊法 art. 63). */
  | 'TRAVEL_AGENCY';

/** Somebody who travels: personal data, masked unless a purpose is given. For staff of the company. */
export type Traveller = {
  __typename?: 'Traveller';
  /** `YYYY-MM-DD`; masked, the year alone. */
  bornOn?: Maybe<Scalars['String']['output']>;
  document?: Maybe<TravelDocument>;
  /** Most of its characters are masked. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** As in the document. */
  name?: Maybe<Scalars['String']['output']>;
  unit: TravellerUnit;
};


/** Somebody who travels: personal data, masked unless a purpose is given. For staff of the company. */
export type TravellerBornOnArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who travels: personal data, masked unless a purpose is given. For staff of the company. */
export type TravellerDocumentNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who travels: personal data, masked unless a purpose is given. For staff of the company. */
export type TravellerNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody of a party. */
export type TravellerInput = {
  /** Not in the future, and of an age that the departure says for this kind. */
  bornOn: Scalars['Date']['input'];
  /** The number of a resident identity card, or in a household register, must be of this date of birth. */
  document: TravelDocument;
  /** The last day on which the document holds, where it has one: not before the way back. */
  documentExpiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 5 to 20 capital letters, figures and parentheses. */
  documentNumber: Scalars['String']['input'];
  /** 1 to 60 characters, as in the document. */
  name: Scalars['String']['input'];
  /** One of those that were booked. */
  unit: TravellerUnit;
};

/** Kinds of travellers, as OCTO names them. */
export type TravellerUnit =
  /** Of an age that the departure says, as all of these. */
  | 'ADULT'
  /** Accompanied, where the departure says so. */
  | 'CHILD'
  /** Mostly on a lap, without a seat. */
  | 'INFANT'
  /** An older traveller at a price of their own. */
  | 'SENIOR'
  /** A pupil or student at a price of their own. */
  | 'STUDENT';

/** What a departure takes and costs from now on; what is left out stays as it is. */
export type UpdateDepartureInput = {
  /** 1 to 1000 seats; SOLD_OUT for fewer than are on hold or sold. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The `Event` for which it is made. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to the capacity; once it is on sale, it only falls. The departure is guaranteed where it is reached by that. */
  minPax?: InputMaybe<Scalars['Int']['input']>;
  /** For whoever books from now on, 1 to 5 kinds; bookings keep their price. */
  prices?: InputMaybe<Array<DepartureUnitPriceInput>>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateDeparturePayload = {
  __typename?: 'UpdateDeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** What an agent is called now; what is left out stays as it is. */
export type UpdateTourAgentInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Nobody books through a retired one; what is owed stays owed. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of the business, not of a person; 1 to 120 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateTourAgentPayload = {
  __typename?: 'UpdateTourAgentPayload';
  agent?: Maybe<TourAgent>;
  userErrors: Array<UserError>;
};

/** What a room or a vehicle is now; what is left out stays as it is. */
export type UpdateTourAllotmentInput = {
  /** 1 to 80; SOLD_OUT for fewer than are taken. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** One of the company's guides; null takes the guide off. */
  guideId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** ILLEGAL_TRANSITION for making a vehicle of a room that somebody is in. */
  kind?: InputMaybe<TourAllotmentKind>;
  /** 1 to 40 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateTourAllotmentPayload = {
  __typename?: 'UpdateTourAllotmentPayload';
  allotment?: Maybe<TourAllotment>;
  userErrors: Array<UserError>;
};

/** Who a guide is now; what is left out stays as it is. */
export type UpdateTourGuideInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of them: 1 to 10, in BCP 47. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 4 to 30 capital letters, figures and hyphens; unique with the company. */
  licenceNumber?: InputMaybe<Scalars['String']['input']>;
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
export type UpdateTourGuidePayload = {
  __typename?: 'UpdateTourGuidePayload';
  guide?: Maybe<TourGuide>;
  userErrors: Array<UserError>;
};

/** How a tour is offered from now on; what is left out stays as it is, and so do its code, its scope and its length. */
export type UpdateTourInput = {
  /** A `MediaAsset` that shows the tour. */
  heroAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** False hides it from everybody outside the company again. */
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** As many days as it has, in order. */
  itinerary?: InputMaybe<Array<ItineraryDayInput>>;
  /** 1 to 120 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** All of them, at most 10; empty for none. */
  shops?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 1000 characters in each language. */
  summary?: InputMaybe<LocalizedTextInput>;
  /** For whoever books from now on. */
  terms?: InputMaybe<TourTermsInput>;
  /** All of them; each counts once. */
  touristTypes?: InputMaybe<Array<TouristType>>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateTourPayload = {
  __typename?: 'UpdateTourPayload';
  tour?: Maybe<Tour>;
  userErrors: Array<UserError>;
};

/** What a season is from now on; what is left out stays as it is. */
export type UpdateTourSeasonInput = {
  /** The last day of departure in it. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True ends it; false takes it up again, CONFLICT_OVERLAP where another has its days by now. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 60 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** All of them: 1 to 5, each kind once. */
  prices?: InputMaybe<Array<TourSeasonPriceInput>>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day of departure in it. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateTourSeasonPayload = {
  __typename?: 'UpdateTourSeasonPayload';
  season?: Maybe<TourSeason>;
  userErrors: Array<UserError>;
};

/** What stands of an agency on its papers; what is left out stays as it is. */
export type UpdateTravelAgencyInput = {
  /** 1 to 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number; INVALID_INPUT for what is none. */
  emergencyPhone?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  legalName?: InputMaybe<Scalars['String']['input']>;
  /** 4 to 20 capital letters, figures and hyphens. */
  licenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Of the `TravelProfile`. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateTravelAgencyPayload = {
  __typename?: 'UpdateTravelAgencyPayload';
  profile?: Maybe<TravelProfile>;
  userErrors: Array<UserError>;
};

/** Who a supplier is now; what is left out stays as it is. */
export type UpdateTravelSupplierInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they do. */
  kind?: InputMaybe<TravelSupplierKind>;
  /** 1 to 120 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateTravelSupplierPayload = {
  __typename?: 'UpdateTravelSupplierPayload';
  supplier?: Maybe<TravelSupplier>;
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

/** A party that waits for seats. */
export type WaitForTourSeatsInput = {
  /** Who books for the party: INVALID_INPUT for one with whom nothing was settled for today, or who is retired. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 characters. */
  contactName: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  contactPhone: Scalars['String']['input'];
  /** One before its day that has too few seats for the party, or where others wait. */
  departureId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 5, each kind once. Who must be accompanied is. */
  lines: Array<TourBookingLineInput>;
  /** The `Article` that brought the party, if it is known. */
  sourceArticleId?: InputMaybe<Scalars['ID']['input']>;
  /** The `Event` that brought the party, if it is known. */
  sourceEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WaitForTourSeatsPayload = {
  __typename?: 'WaitForTourSeatsPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Which rate is not to hold after all. */
export type WithdrawTourAgentRateInput = {
  /** Of a `TourAgentRate`; ILLEGAL_TRANSITION for one that holds already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawTourAgentRatePayload = {
  __typename?: 'WithdrawTourAgentRatePayload';
  agent?: Maybe<TourAgent>;
  userErrors: Array<UserError>;
};

/** Which handover is given up. */
export type WithdrawTourHandoverInput = {
  /** Of a departure that has not left. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawTourHandoverPayload = {
  __typename?: 'WithdrawTourHandoverPayload';
  handover?: Maybe<TourHandover>;
  userErrors: Array<UserError>;
};

/** What is not to be settled so after all. */
export type WithdrawTravelSettingInput = {
  /** Of the `CompanySettingValue`; ILLEGAL_TRANSITION for one that holds already. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawTravelSettingPayload = {
  __typename?: 'WithdrawTravelSettingPayload';
  setting?: Maybe<CompanySetting>;
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
  Article: Article;
  DataSubjectRequest: DataSubjectRequest;
  Departure: Departure;
  Event: Event;
  MediaAsset: MediaAsset;
  Organisation: Organisation;
  Tour: Tour;
  TourAgent: TourAgent;
  TourBooking: TourBooking;
  TourGuide: TourGuide;
  TourHandover: TourHandover;
  TravelSeries: TravelSeries;
  TravelService: TravelService;
  TravelSupplier: TravelSupplier;
  Traveller: Traveller;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  DataSubjectRequest:
    ( { __typename: 'DataSubjectRequest' }
    & GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"soughtName":true,"soughtPhone":true,"soughtDocument":true}> ) );
  Departure:
    ( { __typename: 'Departure' }
    & GraphQLRecursivePick<FederationTypes['Departure'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Tour:
    ( { __typename: 'Tour' }
    & GraphQLRecursivePick<FederationTypes['Tour'], {"id":true}> );
  TourAgent:
    ( { __typename: 'TourAgent' }
    & GraphQLRecursivePick<FederationTypes['TourAgent'], {"id":true}> );
  TourBooking:
    ( { __typename: 'TourBooking' }
    & GraphQLRecursivePick<FederationTypes['TourBooking'], {"id":true}> );
  TourGuide:
    ( { __typename: 'TourGuide' }
    & GraphQLRecursivePick<FederationTypes['TourGuide'], {"id":true}> );
  TourHandover:
    ( { __typename: 'TourHandover' }
    & GraphQLRecursivePick<FederationTypes['TourHandover'], {"id":true}> );
  TravelSeries:
    ( { __typename: 'TravelSeries' }
    & GraphQLRecursivePick<FederationTypes['TravelSeries'], {"id":true}> );
  TravelService:
    ( { __typename: 'TravelService' }
    & GraphQLRecursivePick<FederationTypes['TravelService'], {"id":true}> );
  TravelSupplier:
    ( { __typename: 'TravelSupplier' }
    & GraphQLRecursivePick<FederationTypes['TravelSupplier'], {"id":true}> );
  Traveller:
    ( { __typename: 'Traveller' }
    & GraphQLRecursivePick<FederationTypes['Traveller'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddTourAllotmentInput: AddTourAllotmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddTourAllotmentPayload: ResolverTypeWrapper<Omit<AddTourAllotmentPayload, 'allotment'> & { allotment?: Maybe<ResolversTypes['TourAllotment']> }>;
  AllotTravellerInput: AllotTravellerInput;
  AllotTravellerPayload: ResolverTypeWrapper<Omit<AllotTravellerPayload, 'allotment'> & { allotment?: Maybe<ResolversTypes['TourAllotment']> }>;
  AnswerTourHandoverInput: AnswerTourHandoverInput;
  AnswerTourHandoverPayload: ResolverTypeWrapper<Omit<AnswerTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['TourHandover']> }>;
  Article: ResolverTypeWrapper<Stub>;
  AssignTourGuideInput: AssignTourGuideInput;
  AssignTourGuidePayload: ResolverTypeWrapper<Omit<AssignTourGuidePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  AttributedBookings: ResolverTypeWrapper<AttributedBookingsRow>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelDepartureInput: CancelDepartureInput;
  CancelDeparturePayload: ResolverTypeWrapper<Omit<CancelDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  CancelTourBookingInput: CancelTourBookingInput;
  CancelTourBookingPayload: ResolverTypeWrapper<Omit<CancelTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  CancelTravelServiceInput: CancelTravelServiceInput;
  CancelTravelServicePayload: ResolverTypeWrapper<Omit<CancelTravelServicePayload, 'service'> & { service?: Maybe<ResolversTypes['TravelService']> }>;
  CarryOutTourHandoverInput: CarryOutTourHandoverInput;
  CarryOutTourHandoverPayload: ResolverTypeWrapper<Omit<CarryOutTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['TourHandover']> }>;
  ChangeTravelServiceInput: ChangeTravelServiceInput;
  ChangeTravelServicePayload: ResolverTypeWrapper<Omit<ChangeTravelServicePayload, 'service'> & { service?: Maybe<ResolversTypes['TravelService']> }>;
  CloseDepartureInput: CloseDepartureInput;
  CloseDeparturePayload: ResolverTypeWrapper<Omit<CloseDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  CloseTravelMonthInput: CloseTravelMonthInput;
  CloseTravelMonthPayload: ResolverTypeWrapper<Omit<CloseTravelMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  CompleteDepartureInput: CompleteDepartureInput;
  CompleteDeparturePayload: ResolverTypeWrapper<Omit<CompleteDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  ConfirmTourBookingInput: ConfirmTourBookingInput;
  ConfirmTourBookingPayload: ResolverTypeWrapper<Omit<ConfirmTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  CorrectTourContactInput: CorrectTourContactInput;
  CorrectTourContactPayload: ResolverTypeWrapper<Omit<CorrectTourContactPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  CorrectTravelCostInput: CorrectTravelCostInput;
  CorrectTravelCostPayload: ResolverTypeWrapper<Omit<CorrectTravelCostPayload, 'service'> & { service?: Maybe<ResolversTypes['TravelService']> }>;
  CreateTourInput: CreateTourInput;
  CreateTourPayload: ResolverTypeWrapper<Omit<CreateTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['Tour']> }>;
  CreateTourSeasonInput: CreateTourSeasonInput;
  CreateTourSeasonPayload: ResolverTypeWrapper<Omit<CreateTourSeasonPayload, 'season'> & { season?: Maybe<ResolversTypes['TourSeason']> }>;
  DataSubjectRequest: ResolverTypeWrapper<DataSubjectRequestRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Departure: ResolverTypeWrapper<DepartureRow>;
  DepartureAggregate: ResolverTypeWrapper<DepartureAggregate>;
  DepartureCancelReason: DepartureCancelReason;
  DepartureConnection: ResolverTypeWrapper<Connection<DepartureRow>>;
  DepartureEdge: ResolverTypeWrapper<Omit<DepartureEdge, 'node'> & { node: ResolversTypes['Departure'] }>;
  DepartureSort: DepartureSort;
  DepartureStatus: DepartureStatus;
  DepartureUnit: ResolverTypeWrapper<DepartureUnitRow>;
  DepartureUnitInput: DepartureUnitInput;
  DepartureUnitPriceInput: DepartureUnitPriceInput;
  EraseTravellersInput: EraseTravellersInput;
  EraseTravellersPayload: ResolverTypeWrapper<Omit<EraseTravellersPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  Event: ResolverTypeWrapper<Stub>;
  ExpireTourHoldsInput: ExpireTourHoldsInput;
  ExpireTourHoldsPayload: ResolverTypeWrapper<ExpireTourHoldsPayload>;
  HoldTourSeatsInput: HoldTourSeatsInput;
  HoldTourSeatsPayload: ResolverTypeWrapper<Omit<HoldTourSeatsPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  IndexTourBookingsInput: IndexTourBookingsInput;
  IndexTourBookingsPayload: ResolverTypeWrapper<IndexTourBookingsPayload>;
  ItineraryDay: ResolverTypeWrapper<ItineraryDayRow>;
  ItineraryDayInput: ItineraryDayInput;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: ResolverTypeWrapper<Stub>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  MoveTourBookingInput: MoveTourBookingInput;
  MoveTourBookingPayload: ResolverTypeWrapper<Omit<MoveTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTravellersInput: NameTravellersInput;
  NameTravellersPayload: ResolverTypeWrapper<Omit<NameTravellersPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  OfferTourSeatsInput: OfferTourSeatsInput;
  OfferTourSeatsPayload: ResolverTypeWrapper<Omit<OfferTourSeatsPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  OpenDepartureInput: OpenDepartureInput;
  OpenDeparturePayload: ResolverTypeWrapper<Omit<OpenDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  OrderTravelErasureInput: OrderTravelErasureInput;
  OrderTravelErasurePayload: ResolverTypeWrapper<Omit<OrderTravelErasurePayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  OrderTravelServiceInput: OrderTravelServiceInput;
  OrderTravelServicePayload: ResolverTypeWrapper<Omit<OrderTravelServicePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PayTourCommissionInput: PayTourCommissionInput;
  PayTourCommissionPayload: ResolverTypeWrapper<Omit<PayTourCommissionPayload, 'commission'> & { commission?: Maybe<ResolversTypes['TourCommission']> }>;
  PayTravelServiceInput: PayTravelServiceInput;
  PayTravelServicePayload: ResolverTypeWrapper<Omit<PayTravelServicePayload, 'service'> & { service?: Maybe<ResolversTypes['TravelService']> }>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PlanDepartureInput: PlanDepartureInput;
  PlanDeparturePayload: ResolverTypeWrapper<Omit<PlanDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  ProposeTourHandoverInput: ProposeTourHandoverInput;
  ProposeTourHandoverPayload: ResolverTypeWrapper<Omit<ProposeTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['TourHandover']> }>;
  PublishTourInput: PublishTourInput;
  PublishTourPayload: ResolverTypeWrapper<Omit<PublishTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['Tour']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordTourReceiptInput: RecordTourReceiptInput;
  RecordTourReceiptPayload: ResolverTypeWrapper<Omit<RecordTourReceiptPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  RecordTourRefundInput: RecordTourRefundInput;
  RecordTourRefundPayload: ResolverTypeWrapper<Omit<RecordTourRefundPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  RegisterTourAgentInput: RegisterTourAgentInput;
  RegisterTourAgentPayload: ResolverTypeWrapper<Omit<RegisterTourAgentPayload, 'agent'> & { agent?: Maybe<ResolversTypes['TourAgent']> }>;
  RegisterTourGuideInput: RegisterTourGuideInput;
  RegisterTourGuidePayload: ResolverTypeWrapper<Omit<RegisterTourGuidePayload, 'guide'> & { guide?: Maybe<ResolversTypes['TourGuide']> }>;
  RegisterTravelSupplierInput: RegisterTravelSupplierInput;
  RegisterTravelSupplierPayload: ResolverTypeWrapper<Omit<RegisterTravelSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversTypes['TravelSupplier']> }>;
  ReinstateTourBookingInput: ReinstateTourBookingInput;
  ReinstateTourBookingPayload: ResolverTypeWrapper<Omit<ReinstateTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  ReleaseTravellerInput: ReleaseTravellerInput;
  ReleaseTravellerPayload: ResolverTypeWrapper<Omit<ReleaseTravellerPayload, 'allotment'> & { allotment?: Maybe<ResolversTypes['TourAllotment']> }>;
  RemoveTourAllotmentInput: RemoveTourAllotmentInput;
  RemoveTourAllotmentPayload: ResolverTypeWrapper<Omit<RemoveTourAllotmentPayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  RemoveTravellerInput: RemoveTravellerInput;
  RemoveTravellerPayload: ResolverTypeWrapper<Omit<RemoveTravellerPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  ReopenDepartureInput: ReopenDepartureInput;
  ReopenDeparturePayload: ResolverTypeWrapper<Omit<ReopenDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  ReopenTravelMonthInput: ReopenTravelMonthInput;
  ReopenTravelMonthPayload: ResolverTypeWrapper<Omit<ReopenTravelMonthPayload, 'closing'> & { closing?: Maybe<ResolversTypes['ClosedMonth']> }>;
  ReopenTravelSettlementInput: ReopenTravelSettlementInput;
  ReopenTravelSettlementPayload: ResolverTypeWrapper<Omit<ReopenTravelSettlementPayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  ReplaceTravellerInput: ReplaceTravellerInput;
  ReplaceTravellerPayload: ResolverTypeWrapper<Omit<ReplaceTravellerPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  ReverseTourCommissionPaymentInput: ReverseTourCommissionPaymentInput;
  ReverseTourCommissionPaymentPayload: ResolverTypeWrapper<Omit<ReverseTourCommissionPaymentPayload, 'commission'> & { commission?: Maybe<ResolversTypes['TourCommission']> }>;
  ReverseTourReceiptInput: ReverseTourReceiptInput;
  ReverseTourReceiptPayload: ResolverTypeWrapper<Omit<ReverseTourReceiptPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  SealTravellersInput: SealTravellersInput;
  SealTravellersPayload: ResolverTypeWrapper<SealTravellersPayload>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetTourAgentRateInput: SetTourAgentRateInput;
  SetTourAgentRatePayload: ResolverTypeWrapper<Omit<SetTourAgentRatePayload, 'agent'> & { agent?: Maybe<ResolversTypes['TourAgent']> }>;
  SetTourBookingAgentInput: SetTourBookingAgentInput;
  SetTourBookingAgentPayload: ResolverTypeWrapper<Omit<SetTourBookingAgentPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  SetTravelSettingInput: SetTravelSettingInput;
  SetTravelSettingPayload: ResolverTypeWrapper<SetTravelSettingPayload>;
  SettleDepartureInput: SettleDepartureInput;
  SettleDeparturePayload: ResolverTypeWrapper<Omit<SettleDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  StartDepartureInput: StartDepartureInput;
  StartDeparturePayload: ResolverTypeWrapper<Omit<StartDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  TakeBackTravelPaymentInput: TakeBackTravelPaymentInput;
  TakeBackTravelPaymentPayload: ResolverTypeWrapper<Omit<TakeBackTravelPaymentPayload, 'service'> & { service?: Maybe<ResolversTypes['TravelService']> }>;
  TimeRangeInput: TimeRangeInput;
  Tour: ResolverTypeWrapper<TourRow>;
  TourAgent: ResolverTypeWrapper<TourAgentRow>;
  TourAgentConnection: ResolverTypeWrapper<Connection<TourAgentRow>>;
  TourAgentEdge: ResolverTypeWrapper<Omit<TourAgentEdge, 'node'> & { node: ResolversTypes['TourAgent'] }>;
  TourAgentRate: ResolverTypeWrapper<TourAgentRateRow>;
  TourAggregate: ResolverTypeWrapper<TourAggregate>;
  TourAllotment: ResolverTypeWrapper<TourAllotmentRow>;
  TourAllotmentKind: TourAllotmentKind;
  TourAllotmentList: ResolverTypeWrapper<Omit<TourAllotmentList, 'allotments' | 'unallotted'> & { allotments: Array<ResolversTypes['TourAllotment']>, unallotted: Array<ResolversTypes['Traveller']> }>;
  TourAllotmentListKind: TourAllotmentListKind;
  TourAmendment: ResolverTypeWrapper<TourAmendmentRow>;
  TourBooking: ResolverTypeWrapper<TourBookingRow>;
  TourBookingAggregate: ResolverTypeWrapper<TourBookingAggregate>;
  TourBookingConnection: ResolverTypeWrapper<Connection<TourBookingRow>>;
  TourBookingContact: ResolverTypeWrapper<TourBookingContactRow>;
  TourBookingEdge: ResolverTypeWrapper<Omit<TourBookingEdge, 'node'> & { node: ResolversTypes['TourBooking'] }>;
  TourBookingLine: ResolverTypeWrapper<TourBookingLineRow>;
  TourBookingLineInput: TourBookingLineInput;
  TourBookingParty: TourBookingParty;
  TourBookingSort: TourBookingSort;
  TourBookingStatus: TourBookingStatus;
  TourCancellationTerm: ResolverTypeWrapper<TourCancellationTerm>;
  TourCommission: ResolverTypeWrapper<TourCommissionRow>;
  TourCommissionAggregate: ResolverTypeWrapper<TourCommissionAggregate>;
  TourCommissionConnection: ResolverTypeWrapper<Connection<TourCommissionRow>>;
  TourCommissionEdge: ResolverTypeWrapper<Omit<TourCommissionEdge, 'node'> & { node: ResolversTypes['TourCommission'] }>;
  TourCommissionPayment: ResolverTypeWrapper<TourCommissionPaymentRow>;
  TourCommissionStatus: TourCommissionStatus;
  TourConnection: ResolverTypeWrapper<Connection<TourRow>>;
  TourEdge: ResolverTypeWrapper<Omit<TourEdge, 'node'> & { node: ResolversTypes['Tour'] }>;
  TourGuide: ResolverTypeWrapper<TourGuideRow>;
  TourGuideAggregate: ResolverTypeWrapper<TourGuideAggregate>;
  TourGuideConnection: ResolverTypeWrapper<Connection<TourGuideRow>>;
  TourGuideEdge: ResolverTypeWrapper<Omit<TourGuideEdge, 'node'> & { node: ResolversTypes['TourGuide'] }>;
  TourHandover: ResolverTypeWrapper<TourHandoverRow>;
  TourHandoverAnswer: ResolverTypeWrapper<TourHandoverAnswerRow>;
  TourHandoverAnswerInput: TourHandoverAnswerInput;
  TourHandoverStatus: TourHandoverStatus;
  TourMeal: TourMeal;
  TourPaymentMethod: TourPaymentMethod;
  TourReceipt: ResolverTypeWrapper<TourReceiptRow>;
  TourReceiptAggregate: ResolverTypeWrapper<TourReceiptAggregate>;
  TourReceiptConnection: ResolverTypeWrapper<Connection<TourReceiptRow>>;
  TourReceiptEdge: ResolverTypeWrapper<Omit<TourReceiptEdge, 'node'> & { node: ResolversTypes['TourReceipt'] }>;
  TourReceiptKind: TourReceiptKind;
  TourSeason: ResolverTypeWrapper<TourSeasonRow>;
  TourSeasonPrice: ResolverTypeWrapper<TourSeasonPriceRow>;
  TourSeasonPriceInput: TourSeasonPriceInput;
  TourSort: TourSort;
  TourTerms: ResolverTypeWrapper<TourTerms>;
  TourTermsInput: TourTermsInput;
  TouristType: TouristType;
  TravelCostCorrection: ResolverTypeWrapper<TravelCostCorrectionRow>;
  TravelDocument: TravelDocument;
  TravelFigures: ResolverTypeWrapper<TravelFiguresRow>;
  TravelProfile: ResolverTypeWrapper<TravelProfileRow>;
  TravelScope: ResolverTypeWrapper<TravelScopeRow>;
  TravelSeries: ResolverTypeWrapper<TravelSeriesRow>;
  TravelService: ResolverTypeWrapper<TravelServiceRow>;
  TravelSettingKey: TravelSettingKey;
  TravelSettlement: ResolverTypeWrapper<TravelSettlementRow>;
  TravelSupplier: ResolverTypeWrapper<TravelSupplierRow>;
  TravelSupplierAggregate: ResolverTypeWrapper<TravelSupplierAggregate>;
  TravelSupplierConnection: ResolverTypeWrapper<Connection<TravelSupplierRow>>;
  TravelSupplierEdge: ResolverTypeWrapper<Omit<TravelSupplierEdge, 'node'> & { node: ResolversTypes['TravelSupplier'] }>;
  TravelSupplierKind: TravelSupplierKind;
  Traveller: ResolverTypeWrapper<TravellerRow>;
  TravellerInput: TravellerInput;
  TravellerUnit: TravellerUnit;
  UpdateDepartureInput: UpdateDepartureInput;
  UpdateDeparturePayload: ResolverTypeWrapper<Omit<UpdateDeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  UpdateTourAgentInput: UpdateTourAgentInput;
  UpdateTourAgentPayload: ResolverTypeWrapper<Omit<UpdateTourAgentPayload, 'agent'> & { agent?: Maybe<ResolversTypes['TourAgent']> }>;
  UpdateTourAllotmentInput: UpdateTourAllotmentInput;
  UpdateTourAllotmentPayload: ResolverTypeWrapper<Omit<UpdateTourAllotmentPayload, 'allotment'> & { allotment?: Maybe<ResolversTypes['TourAllotment']> }>;
  UpdateTourGuideInput: UpdateTourGuideInput;
  UpdateTourGuidePayload: ResolverTypeWrapper<Omit<UpdateTourGuidePayload, 'guide'> & { guide?: Maybe<ResolversTypes['TourGuide']> }>;
  UpdateTourInput: UpdateTourInput;
  UpdateTourPayload: ResolverTypeWrapper<Omit<UpdateTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['Tour']> }>;
  UpdateTourSeasonInput: UpdateTourSeasonInput;
  UpdateTourSeasonPayload: ResolverTypeWrapper<Omit<UpdateTourSeasonPayload, 'season'> & { season?: Maybe<ResolversTypes['TourSeason']> }>;
  UpdateTravelAgencyInput: UpdateTravelAgencyInput;
  UpdateTravelAgencyPayload: ResolverTypeWrapper<Omit<UpdateTravelAgencyPayload, 'profile'> & { profile?: Maybe<ResolversTypes['TravelProfile']> }>;
  UpdateTravelSupplierInput: UpdateTravelSupplierInput;
  UpdateTravelSupplierPayload: ResolverTypeWrapper<Omit<UpdateTravelSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversTypes['TravelSupplier']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WaitForTourSeatsInput: WaitForTourSeatsInput;
  WaitForTourSeatsPayload: ResolverTypeWrapper<Omit<WaitForTourSeatsPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  WithdrawTourAgentRateInput: WithdrawTourAgentRateInput;
  WithdrawTourAgentRatePayload: ResolverTypeWrapper<Omit<WithdrawTourAgentRatePayload, 'agent'> & { agent?: Maybe<ResolversTypes['TourAgent']> }>;
  WithdrawTourHandoverInput: WithdrawTourHandoverInput;
  WithdrawTourHandoverPayload: ResolverTypeWrapper<Omit<WithdrawTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['TourHandover']> }>;
  WithdrawTravelSettingInput: WithdrawTravelSettingInput;
  WithdrawTravelSettingPayload: ResolverTypeWrapper<WithdrawTravelSettingPayload>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTourAllotmentInput: AddTourAllotmentInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddTourAllotmentPayload: Omit<AddTourAllotmentPayload, 'allotment'> & { allotment?: Maybe<ResolversParentTypes['TourAllotment']> };
  AllotTravellerInput: AllotTravellerInput;
  AllotTravellerPayload: Omit<AllotTravellerPayload, 'allotment'> & { allotment?: Maybe<ResolversParentTypes['TourAllotment']> };
  AnswerTourHandoverInput: AnswerTourHandoverInput;
  AnswerTourHandoverPayload: Omit<AnswerTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['TourHandover']> };
  Article: Stub;
  AssignTourGuideInput: AssignTourGuideInput;
  AssignTourGuidePayload: Omit<AssignTourGuidePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  AttributedBookings: AttributedBookingsRow;
  BigInt: Scalars['BigInt']['output'];
  CancelDepartureInput: CancelDepartureInput;
  CancelDeparturePayload: Omit<CancelDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  CancelTourBookingInput: CancelTourBookingInput;
  CancelTourBookingPayload: Omit<CancelTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  CancelTravelServiceInput: CancelTravelServiceInput;
  CancelTravelServicePayload: Omit<CancelTravelServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['TravelService']> };
  CarryOutTourHandoverInput: CarryOutTourHandoverInput;
  CarryOutTourHandoverPayload: Omit<CarryOutTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['TourHandover']> };
  ChangeTravelServiceInput: ChangeTravelServiceInput;
  ChangeTravelServicePayload: Omit<ChangeTravelServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['TravelService']> };
  CloseDepartureInput: CloseDepartureInput;
  CloseDeparturePayload: Omit<CloseDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  CloseTravelMonthInput: CloseTravelMonthInput;
  CloseTravelMonthPayload: Omit<CloseTravelMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  Float: Scalars['Float']['output'];
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  CompleteDepartureInput: CompleteDepartureInput;
  CompleteDeparturePayload: Omit<CompleteDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  ConfirmTourBookingInput: ConfirmTourBookingInput;
  ConfirmTourBookingPayload: Omit<ConfirmTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  CorrectTourContactInput: CorrectTourContactInput;
  CorrectTourContactPayload: Omit<CorrectTourContactPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  CorrectTravelCostInput: CorrectTravelCostInput;
  CorrectTravelCostPayload: Omit<CorrectTravelCostPayload, 'service'> & { service?: Maybe<ResolversParentTypes['TravelService']> };
  CreateTourInput: CreateTourInput;
  CreateTourPayload: Omit<CreateTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['Tour']> };
  CreateTourSeasonInput: CreateTourSeasonInput;
  CreateTourSeasonPayload: Omit<CreateTourSeasonPayload, 'season'> & { season?: Maybe<ResolversParentTypes['TourSeason']> };
  DataSubjectRequest: DataSubjectRequestRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  Departure: DepartureRow;
  DepartureAggregate: DepartureAggregate;
  DepartureConnection: Connection<DepartureRow>;
  DepartureEdge: Omit<DepartureEdge, 'node'> & { node: ResolversParentTypes['Departure'] };
  DepartureUnit: DepartureUnitRow;
  DepartureUnitInput: DepartureUnitInput;
  DepartureUnitPriceInput: DepartureUnitPriceInput;
  EraseTravellersInput: EraseTravellersInput;
  EraseTravellersPayload: Omit<EraseTravellersPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  Event: Stub;
  ExpireTourHoldsInput: ExpireTourHoldsInput;
  ExpireTourHoldsPayload: ExpireTourHoldsPayload;
  HoldTourSeatsInput: HoldTourSeatsInput;
  HoldTourSeatsPayload: Omit<HoldTourSeatsPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  IndexTourBookingsInput: IndexTourBookingsInput;
  IndexTourBookingsPayload: IndexTourBookingsPayload;
  ItineraryDay: ItineraryDayRow;
  ItineraryDayInput: ItineraryDayInput;
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: Stub;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  MoveTourBookingInput: MoveTourBookingInput;
  MoveTourBookingPayload: Omit<MoveTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  Mutation: Record<PropertyKey, never>;
  NameTravellersInput: NameTravellersInput;
  NameTravellersPayload: Omit<NameTravellersPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  OfferTourSeatsInput: OfferTourSeatsInput;
  OfferTourSeatsPayload: Omit<OfferTourSeatsPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  OpenDepartureInput: OpenDepartureInput;
  OpenDeparturePayload: Omit<OpenDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  OrderTravelErasureInput: OrderTravelErasureInput;
  OrderTravelErasurePayload: Omit<OrderTravelErasurePayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  OrderTravelServiceInput: OrderTravelServiceInput;
  OrderTravelServicePayload: Omit<OrderTravelServicePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  Organisation: Stub;
  PageInfo: PageInfo;
  PageLink: PageLink;
  PayTourCommissionInput: PayTourCommissionInput;
  PayTourCommissionPayload: Omit<PayTourCommissionPayload, 'commission'> & { commission?: Maybe<ResolversParentTypes['TourCommission']> };
  PayTravelServiceInput: PayTravelServiceInput;
  PayTravelServicePayload: Omit<PayTravelServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['TravelService']> };
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PlanDepartureInput: PlanDepartureInput;
  PlanDeparturePayload: Omit<PlanDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  ProposeTourHandoverInput: ProposeTourHandoverInput;
  ProposeTourHandoverPayload: Omit<ProposeTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['TourHandover']> };
  PublishTourInput: PublishTourInput;
  PublishTourPayload: Omit<PublishTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['Tour']> };
  Query: Record<PropertyKey, never>;
  RecordTourReceiptInput: RecordTourReceiptInput;
  RecordTourReceiptPayload: Omit<RecordTourReceiptPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  RecordTourRefundInput: RecordTourRefundInput;
  RecordTourRefundPayload: Omit<RecordTourRefundPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  RegisterTourAgentInput: RegisterTourAgentInput;
  RegisterTourAgentPayload: Omit<RegisterTourAgentPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['TourAgent']> };
  RegisterTourGuideInput: RegisterTourGuideInput;
  RegisterTourGuidePayload: Omit<RegisterTourGuidePayload, 'guide'> & { guide?: Maybe<ResolversParentTypes['TourGuide']> };
  RegisterTravelSupplierInput: RegisterTravelSupplierInput;
  RegisterTravelSupplierPayload: Omit<RegisterTravelSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversParentTypes['TravelSupplier']> };
  ReinstateTourBookingInput: ReinstateTourBookingInput;
  ReinstateTourBookingPayload: Omit<ReinstateTourBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  ReleaseTravellerInput: ReleaseTravellerInput;
  ReleaseTravellerPayload: Omit<ReleaseTravellerPayload, 'allotment'> & { allotment?: Maybe<ResolversParentTypes['TourAllotment']> };
  RemoveTourAllotmentInput: RemoveTourAllotmentInput;
  RemoveTourAllotmentPayload: Omit<RemoveTourAllotmentPayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  RemoveTravellerInput: RemoveTravellerInput;
  RemoveTravellerPayload: Omit<RemoveTravellerPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  ReopenDepartureInput: ReopenDepartureInput;
  ReopenDeparturePayload: Omit<ReopenDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  ReopenTravelMonthInput: ReopenTravelMonthInput;
  ReopenTravelMonthPayload: Omit<ReopenTravelMonthPayload, 'closing'> & { closing?: Maybe<ResolversParentTypes['ClosedMonth']> };
  ReopenTravelSettlementInput: ReopenTravelSettlementInput;
  ReopenTravelSettlementPayload: Omit<ReopenTravelSettlementPayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  ReplaceTravellerInput: ReplaceTravellerInput;
  ReplaceTravellerPayload: Omit<ReplaceTravellerPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  ReverseTourCommissionPaymentInput: ReverseTourCommissionPaymentInput;
  ReverseTourCommissionPaymentPayload: Omit<ReverseTourCommissionPaymentPayload, 'commission'> & { commission?: Maybe<ResolversParentTypes['TourCommission']> };
  ReverseTourReceiptInput: ReverseTourReceiptInput;
  ReverseTourReceiptPayload: Omit<ReverseTourReceiptPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  SealTravellersInput: SealTravellersInput;
  SealTravellersPayload: SealTravellersPayload;
  SeriesFigure: FigureRow;
  SetTourAgentRateInput: SetTourAgentRateInput;
  SetTourAgentRatePayload: Omit<SetTourAgentRatePayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['TourAgent']> };
  SetTourBookingAgentInput: SetTourBookingAgentInput;
  SetTourBookingAgentPayload: Omit<SetTourBookingAgentPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  SetTravelSettingInput: SetTravelSettingInput;
  SetTravelSettingPayload: SetTravelSettingPayload;
  SettleDepartureInput: SettleDepartureInput;
  SettleDeparturePayload: Omit<SettleDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  StartDepartureInput: StartDepartureInput;
  StartDeparturePayload: Omit<StartDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  TakeBackTravelPaymentInput: TakeBackTravelPaymentInput;
  TakeBackTravelPaymentPayload: Omit<TakeBackTravelPaymentPayload, 'service'> & { service?: Maybe<ResolversParentTypes['TravelService']> };
  TimeRangeInput: TimeRangeInput;
  Tour: TourRow;
  TourAgent: TourAgentRow;
  TourAgentConnection: Connection<TourAgentRow>;
  TourAgentEdge: Omit<TourAgentEdge, 'node'> & { node: ResolversParentTypes['TourAgent'] };
  TourAgentRate: TourAgentRateRow;
  TourAggregate: TourAggregate;
  TourAllotment: TourAllotmentRow;
  TourAllotmentList: Omit<TourAllotmentList, 'allotments' | 'unallotted'> & { allotments: Array<ResolversParentTypes['TourAllotment']>, unallotted: Array<ResolversParentTypes['Traveller']> };
  TourAmendment: TourAmendmentRow;
  TourBooking: TourBookingRow;
  TourBookingAggregate: TourBookingAggregate;
  TourBookingConnection: Connection<TourBookingRow>;
  TourBookingContact: TourBookingContactRow;
  TourBookingEdge: Omit<TourBookingEdge, 'node'> & { node: ResolversParentTypes['TourBooking'] };
  TourBookingLine: TourBookingLineRow;
  TourBookingLineInput: TourBookingLineInput;
  TourCancellationTerm: TourCancellationTerm;
  TourCommission: TourCommissionRow;
  TourCommissionAggregate: TourCommissionAggregate;
  TourCommissionConnection: Connection<TourCommissionRow>;
  TourCommissionEdge: Omit<TourCommissionEdge, 'node'> & { node: ResolversParentTypes['TourCommission'] };
  TourCommissionPayment: TourCommissionPaymentRow;
  TourConnection: Connection<TourRow>;
  TourEdge: Omit<TourEdge, 'node'> & { node: ResolversParentTypes['Tour'] };
  TourGuide: TourGuideRow;
  TourGuideAggregate: TourGuideAggregate;
  TourGuideConnection: Connection<TourGuideRow>;
  TourGuideEdge: Omit<TourGuideEdge, 'node'> & { node: ResolversParentTypes['TourGuide'] };
  TourHandover: TourHandoverRow;
  TourHandoverAnswer: TourHandoverAnswerRow;
  TourHandoverAnswerInput: TourHandoverAnswerInput;
  TourReceipt: TourReceiptRow;
  TourReceiptAggregate: TourReceiptAggregate;
  TourReceiptConnection: Connection<TourReceiptRow>;
  TourReceiptEdge: Omit<TourReceiptEdge, 'node'> & { node: ResolversParentTypes['TourReceipt'] };
  TourSeason: TourSeasonRow;
  TourSeasonPrice: TourSeasonPriceRow;
  TourSeasonPriceInput: TourSeasonPriceInput;
  TourTerms: TourTerms;
  TourTermsInput: TourTermsInput;
  TravelCostCorrection: TravelCostCorrectionRow;
  TravelFigures: TravelFiguresRow;
  TravelProfile: TravelProfileRow;
  TravelSeries: TravelSeriesRow;
  TravelService: TravelServiceRow;
  TravelSettlement: TravelSettlementRow;
  TravelSupplier: TravelSupplierRow;
  TravelSupplierAggregate: TravelSupplierAggregate;
  TravelSupplierConnection: Connection<TravelSupplierRow>;
  TravelSupplierEdge: Omit<TravelSupplierEdge, 'node'> & { node: ResolversParentTypes['TravelSupplier'] };
  Traveller: TravellerRow;
  TravellerInput: TravellerInput;
  UpdateDepartureInput: UpdateDepartureInput;
  UpdateDeparturePayload: Omit<UpdateDeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  UpdateTourAgentInput: UpdateTourAgentInput;
  UpdateTourAgentPayload: Omit<UpdateTourAgentPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['TourAgent']> };
  UpdateTourAllotmentInput: UpdateTourAllotmentInput;
  UpdateTourAllotmentPayload: Omit<UpdateTourAllotmentPayload, 'allotment'> & { allotment?: Maybe<ResolversParentTypes['TourAllotment']> };
  UpdateTourGuideInput: UpdateTourGuideInput;
  UpdateTourGuidePayload: Omit<UpdateTourGuidePayload, 'guide'> & { guide?: Maybe<ResolversParentTypes['TourGuide']> };
  UpdateTourInput: UpdateTourInput;
  UpdateTourPayload: Omit<UpdateTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['Tour']> };
  UpdateTourSeasonInput: UpdateTourSeasonInput;
  UpdateTourSeasonPayload: Omit<UpdateTourSeasonPayload, 'season'> & { season?: Maybe<ResolversParentTypes['TourSeason']> };
  UpdateTravelAgencyInput: UpdateTravelAgencyInput;
  UpdateTravelAgencyPayload: Omit<UpdateTravelAgencyPayload, 'profile'> & { profile?: Maybe<ResolversParentTypes['TravelProfile']> };
  UpdateTravelSupplierInput: UpdateTravelSupplierInput;
  UpdateTravelSupplierPayload: Omit<UpdateTravelSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversParentTypes['TravelSupplier']> };
  UserError: UserError;
  WaitForTourSeatsInput: WaitForTourSeatsInput;
  WaitForTourSeatsPayload: Omit<WaitForTourSeatsPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  WithdrawTourAgentRateInput: WithdrawTourAgentRateInput;
  WithdrawTourAgentRatePayload: Omit<WithdrawTourAgentRatePayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['TourAgent']> };
  WithdrawTourHandoverInput: WithdrawTourHandoverInput;
  WithdrawTourHandoverPayload: Omit<WithdrawTourHandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['TourHandover']> };
  WithdrawTravelSettingInput: WithdrawTravelSettingInput;
  WithdrawTravelSettingPayload: WithdrawTravelSettingPayload;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddTourAllotmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTourAllotmentPayload'] = ResolversParentTypes['AddTourAllotmentPayload']> = {
  allotment?: Resolver<Maybe<ResolversTypes['TourAllotment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllotTravellerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllotTravellerPayload'] = ResolversParentTypes['AllotTravellerPayload']> = {
  allotment?: Resolver<Maybe<ResolversTypes['TourAllotment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerTourHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerTourHandoverPayload'] = ResolversParentTypes['AnswerTourHandoverPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['TourHandover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributedBookings?: Resolver<Maybe<ResolversTypes['AttributedBookings']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AssignTourGuidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignTourGuidePayload'] = ResolversParentTypes['AssignTourGuidePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttributedBookingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributedBookings'] = ResolversParentTypes['AttributedBookings']> = {
  bookings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  travellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDeparturePayload'] = ResolversParentTypes['CancelDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTourBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTourBookingPayload'] = ResolversParentTypes['CancelTourBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTravelServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTravelServicePayload'] = ResolversParentTypes['CancelTravelServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['TravelService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarryOutTourHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryOutTourHandoverPayload'] = ResolversParentTypes['CarryOutTourHandoverPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['TourHandover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeTravelServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeTravelServicePayload'] = ResolversParentTypes['ChangeTravelServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['TravelService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDeparturePayload'] = ResolversParentTypes['CloseDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseTravelMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTravelMonthPayload'] = ResolversParentTypes['CloseTravelMonthPayload']> = {
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

export type CompleteDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteDeparturePayload'] = ResolversParentTypes['CompleteDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmTourBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmTourBookingPayload'] = ResolversParentTypes['ConfirmTourBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectTourContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectTourContactPayload'] = ResolversParentTypes['CorrectTourContactPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectTravelCostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectTravelCostPayload'] = ResolversParentTypes['CorrectTravelCostPayload']> = {
  service?: Resolver<Maybe<ResolversTypes['TravelService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTourPayload'] = ResolversParentTypes['CreateTourPayload']> = {
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTourSeasonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTourSeasonPayload'] = ResolversParentTypes['CreateTourSeasonPayload']> = {
  season?: Resolver<Maybe<ResolversTypes['TourSeason']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataSubjectRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequest'] = ResolversParentTypes['DataSubjectRequest'], FederationReferenceType extends FederationReferenceTypes['DataSubjectRequest'] = FederationReferenceTypes['DataSubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  travelData?: Resolver<Maybe<ResolversTypes['KeptPersonalData']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure'], FederationReferenceType extends FederationReferenceTypes['Departure'] = FederationReferenceTypes['Departure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Departure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['TourBookingConnection']>, ParentType, ContextType, RequireFields<DepartureBookingsArgs, 'first'>>;
  cancelReason?: Resolver<Maybe<ResolversTypes['DepartureCancelReason']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  formerSettlements?: Resolver<Maybe<Array<ResolversTypes['TravelSettlement']>>, ParentType, ContextType>;
  guaranteedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['TourGuide']>, ParentType, ContextType>;
  handovers?: Resolver<Maybe<Array<ResolversTypes['TourHandover']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBreach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itineraryLink?: Resolver<Maybe<ResolversTypes['PageLink']>, ParentType, ContextType, RequireFields<DepartureItineraryLinkArgs, 'hours'>>;
  minPax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returnsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roomingList?: Resolver<Maybe<ResolversTypes['TourAllotmentList']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TravelScope'], ParentType, ContextType>;
  seatsTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['TravelService']>>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['TravelSettlement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DepartureStatus'], ParentType, ContextType>;
  tour?: Resolver<ResolversTypes['Tour'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['DepartureUnit']>, ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehicleList?: Resolver<Maybe<ResolversTypes['TourAllotmentList']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartureAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureAggregate'] = ResolversParentTypes['DepartureAggregate']> = {
  capacity?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureConnection'] = ResolversParentTypes['DepartureConnection']> = {
  aggregate?: Resolver<ResolversTypes['DepartureAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DepartureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Departure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureEdge'] = ResolversParentTypes['DepartureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
};

export type DepartureUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureUnit'] = ResolversParentTypes['DepartureUnit']> = {
  accompaniedBy?: Resolver<Array<ResolversTypes['TravellerUnit']>, ParentType, ContextType>;
  maxAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perCompanion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TravellerUnit'], ParentType, ContextType>;
};

export type EraseTravellersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseTravellersPayload'] = ResolversParentTypes['EraseTravellersPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributedBookings?: Resolver<Maybe<ResolversTypes['AttributedBookings']>, ParentType, ContextType>;
  departures?: Resolver<Maybe<ResolversTypes['DepartureConnection']>, ParentType, ContextType, RequireFields<EventDeparturesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpireTourHoldsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireTourHoldsPayload'] = ResolversParentTypes['ExpireTourHoldsPayload']> = {
  expired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldTourSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldTourSeatsPayload'] = ResolversParentTypes['HoldTourSeatsPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IndexTourBookingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexTourBookingsPayload'] = ResolversParentTypes['IndexTourBookingsPayload']> = {
  indexed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ItineraryDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryDay'] = ResolversParentTypes['ItineraryDay']> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meals?: Resolver<Array<ResolversTypes['TourMeal']>, ParentType, ContextType>;
  overnight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MoveTourBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveTourBookingPayload'] = ResolversParentTypes['MoveTourBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTourAllotment?: Resolver<Maybe<ResolversTypes['AddTourAllotmentPayload']>, ParentType, ContextType, RequireFields<MutationAddTourAllotmentArgs, 'input'>>;
  allotTraveller?: Resolver<Maybe<ResolversTypes['AllotTravellerPayload']>, ParentType, ContextType, RequireFields<MutationAllotTravellerArgs, 'input'>>;
  answerTourHandover?: Resolver<Maybe<ResolversTypes['AnswerTourHandoverPayload']>, ParentType, ContextType, RequireFields<MutationAnswerTourHandoverArgs, 'input'>>;
  assignTourGuide?: Resolver<Maybe<ResolversTypes['AssignTourGuidePayload']>, ParentType, ContextType, RequireFields<MutationAssignTourGuideArgs, 'input'>>;
  cancelDeparture?: Resolver<Maybe<ResolversTypes['CancelDeparturePayload']>, ParentType, ContextType, RequireFields<MutationCancelDepartureArgs, 'input'>>;
  cancelTourBooking?: Resolver<Maybe<ResolversTypes['CancelTourBookingPayload']>, ParentType, ContextType, RequireFields<MutationCancelTourBookingArgs, 'input'>>;
  cancelTravelService?: Resolver<Maybe<ResolversTypes['CancelTravelServicePayload']>, ParentType, ContextType, RequireFields<MutationCancelTravelServiceArgs, 'input'>>;
  carryOutTourHandover?: Resolver<Maybe<ResolversTypes['CarryOutTourHandoverPayload']>, ParentType, ContextType, RequireFields<MutationCarryOutTourHandoverArgs, 'input'>>;
  changeTravelService?: Resolver<Maybe<ResolversTypes['ChangeTravelServicePayload']>, ParentType, ContextType, RequireFields<MutationChangeTravelServiceArgs, 'input'>>;
  closeDeparture?: Resolver<Maybe<ResolversTypes['CloseDeparturePayload']>, ParentType, ContextType, RequireFields<MutationCloseDepartureArgs, 'input'>>;
  closeTravelMonth?: Resolver<Maybe<ResolversTypes['CloseTravelMonthPayload']>, ParentType, ContextType, RequireFields<MutationCloseTravelMonthArgs, 'input'>>;
  completeDeparture?: Resolver<Maybe<ResolversTypes['CompleteDeparturePayload']>, ParentType, ContextType, RequireFields<MutationCompleteDepartureArgs, 'input'>>;
  confirmTourBooking?: Resolver<Maybe<ResolversTypes['ConfirmTourBookingPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTourBookingArgs, 'input'>>;
  correctTourContact?: Resolver<Maybe<ResolversTypes['CorrectTourContactPayload']>, ParentType, ContextType, RequireFields<MutationCorrectTourContactArgs, 'input'>>;
  correctTravelCost?: Resolver<Maybe<ResolversTypes['CorrectTravelCostPayload']>, ParentType, ContextType, RequireFields<MutationCorrectTravelCostArgs, 'input'>>;
  createTour?: Resolver<Maybe<ResolversTypes['CreateTourPayload']>, ParentType, ContextType, RequireFields<MutationCreateTourArgs, 'input'>>;
  createTourSeason?: Resolver<Maybe<ResolversTypes['CreateTourSeasonPayload']>, ParentType, ContextType, RequireFields<MutationCreateTourSeasonArgs, 'input'>>;
  eraseTravellers?: Resolver<Maybe<ResolversTypes['EraseTravellersPayload']>, ParentType, ContextType, RequireFields<MutationEraseTravellersArgs, 'input'>>;
  expireTourHolds?: Resolver<Maybe<ResolversTypes['ExpireTourHoldsPayload']>, ParentType, ContextType, RequireFields<MutationExpireTourHoldsArgs, 'input'>>;
  holdTourSeats?: Resolver<Maybe<ResolversTypes['HoldTourSeatsPayload']>, ParentType, ContextType, RequireFields<MutationHoldTourSeatsArgs, 'input'>>;
  indexTourBookings?: Resolver<Maybe<ResolversTypes['IndexTourBookingsPayload']>, ParentType, ContextType, RequireFields<MutationIndexTourBookingsArgs, 'input'>>;
  moveTourBooking?: Resolver<Maybe<ResolversTypes['MoveTourBookingPayload']>, ParentType, ContextType, RequireFields<MutationMoveTourBookingArgs, 'input'>>;
  nameTravellers?: Resolver<Maybe<ResolversTypes['NameTravellersPayload']>, ParentType, ContextType, RequireFields<MutationNameTravellersArgs, 'input'>>;
  offerTourSeats?: Resolver<Maybe<ResolversTypes['OfferTourSeatsPayload']>, ParentType, ContextType, RequireFields<MutationOfferTourSeatsArgs, 'input'>>;
  openDeparture?: Resolver<Maybe<ResolversTypes['OpenDeparturePayload']>, ParentType, ContextType, RequireFields<MutationOpenDepartureArgs, 'input'>>;
  orderTravelErasure?: Resolver<Maybe<ResolversTypes['OrderTravelErasurePayload']>, ParentType, ContextType, RequireFields<MutationOrderTravelErasureArgs, 'input'>>;
  orderTravelService?: Resolver<Maybe<ResolversTypes['OrderTravelServicePayload']>, ParentType, ContextType, RequireFields<MutationOrderTravelServiceArgs, 'input'>>;
  payTourCommission?: Resolver<Maybe<ResolversTypes['PayTourCommissionPayload']>, ParentType, ContextType, RequireFields<MutationPayTourCommissionArgs, 'input'>>;
  payTravelService?: Resolver<Maybe<ResolversTypes['PayTravelServicePayload']>, ParentType, ContextType, RequireFields<MutationPayTravelServiceArgs, 'input'>>;
  planDeparture?: Resolver<Maybe<ResolversTypes['PlanDeparturePayload']>, ParentType, ContextType, RequireFields<MutationPlanDepartureArgs, 'input'>>;
  proposeTourHandover?: Resolver<Maybe<ResolversTypes['ProposeTourHandoverPayload']>, ParentType, ContextType, RequireFields<MutationProposeTourHandoverArgs, 'input'>>;
  publishTour?: Resolver<Maybe<ResolversTypes['PublishTourPayload']>, ParentType, ContextType, RequireFields<MutationPublishTourArgs, 'input'>>;
  recordTourReceipt?: Resolver<Maybe<ResolversTypes['RecordTourReceiptPayload']>, ParentType, ContextType, RequireFields<MutationRecordTourReceiptArgs, 'input'>>;
  recordTourRefund?: Resolver<Maybe<ResolversTypes['RecordTourRefundPayload']>, ParentType, ContextType, RequireFields<MutationRecordTourRefundArgs, 'input'>>;
  registerTourAgent?: Resolver<Maybe<ResolversTypes['RegisterTourAgentPayload']>, ParentType, ContextType, RequireFields<MutationRegisterTourAgentArgs, 'input'>>;
  registerTourGuide?: Resolver<Maybe<ResolversTypes['RegisterTourGuidePayload']>, ParentType, ContextType, RequireFields<MutationRegisterTourGuideArgs, 'input'>>;
  registerTravelSupplier?: Resolver<Maybe<ResolversTypes['RegisterTravelSupplierPayload']>, ParentType, ContextType, RequireFields<MutationRegisterTravelSupplierArgs, 'input'>>;
  reinstateTourBooking?: Resolver<Maybe<ResolversTypes['ReinstateTourBookingPayload']>, ParentType, ContextType, RequireFields<MutationReinstateTourBookingArgs, 'input'>>;
  releaseTraveller?: Resolver<Maybe<ResolversTypes['ReleaseTravellerPayload']>, ParentType, ContextType, RequireFields<MutationReleaseTravellerArgs, 'input'>>;
  removeTourAllotment?: Resolver<Maybe<ResolversTypes['RemoveTourAllotmentPayload']>, ParentType, ContextType, RequireFields<MutationRemoveTourAllotmentArgs, 'input'>>;
  removeTraveller?: Resolver<Maybe<ResolversTypes['RemoveTravellerPayload']>, ParentType, ContextType, RequireFields<MutationRemoveTravellerArgs, 'input'>>;
  reopenDeparture?: Resolver<Maybe<ResolversTypes['ReopenDeparturePayload']>, ParentType, ContextType, RequireFields<MutationReopenDepartureArgs, 'input'>>;
  reopenTravelMonth?: Resolver<Maybe<ResolversTypes['ReopenTravelMonthPayload']>, ParentType, ContextType, RequireFields<MutationReopenTravelMonthArgs, 'input'>>;
  reopenTravelSettlement?: Resolver<Maybe<ResolversTypes['ReopenTravelSettlementPayload']>, ParentType, ContextType, RequireFields<MutationReopenTravelSettlementArgs, 'input'>>;
  replaceTraveller?: Resolver<Maybe<ResolversTypes['ReplaceTravellerPayload']>, ParentType, ContextType, RequireFields<MutationReplaceTravellerArgs, 'input'>>;
  reverseTourCommissionPayment?: Resolver<Maybe<ResolversTypes['ReverseTourCommissionPaymentPayload']>, ParentType, ContextType, RequireFields<MutationReverseTourCommissionPaymentArgs, 'input'>>;
  reverseTourReceipt?: Resolver<Maybe<ResolversTypes['ReverseTourReceiptPayload']>, ParentType, ContextType, RequireFields<MutationReverseTourReceiptArgs, 'input'>>;
  sealTravellers?: Resolver<Maybe<ResolversTypes['SealTravellersPayload']>, ParentType, ContextType, RequireFields<MutationSealTravellersArgs, 'input'>>;
  setTourAgentRate?: Resolver<Maybe<ResolversTypes['SetTourAgentRatePayload']>, ParentType, ContextType, RequireFields<MutationSetTourAgentRateArgs, 'input'>>;
  setTourBookingAgent?: Resolver<Maybe<ResolversTypes['SetTourBookingAgentPayload']>, ParentType, ContextType, RequireFields<MutationSetTourBookingAgentArgs, 'input'>>;
  setTravelSetting?: Resolver<Maybe<ResolversTypes['SetTravelSettingPayload']>, ParentType, ContextType, RequireFields<MutationSetTravelSettingArgs, 'input'>>;
  settleDeparture?: Resolver<Maybe<ResolversTypes['SettleDeparturePayload']>, ParentType, ContextType, RequireFields<MutationSettleDepartureArgs, 'input'>>;
  startDeparture?: Resolver<Maybe<ResolversTypes['StartDeparturePayload']>, ParentType, ContextType, RequireFields<MutationStartDepartureArgs, 'input'>>;
  takeBackTravelPayment?: Resolver<Maybe<ResolversTypes['TakeBackTravelPaymentPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackTravelPaymentArgs, 'input'>>;
  updateDeparture?: Resolver<Maybe<ResolversTypes['UpdateDeparturePayload']>, ParentType, ContextType, RequireFields<MutationUpdateDepartureArgs, 'input'>>;
  updateTour?: Resolver<Maybe<ResolversTypes['UpdateTourPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTourArgs, 'input'>>;
  updateTourAgent?: Resolver<Maybe<ResolversTypes['UpdateTourAgentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTourAgentArgs, 'input'>>;
  updateTourAllotment?: Resolver<Maybe<ResolversTypes['UpdateTourAllotmentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTourAllotmentArgs, 'input'>>;
  updateTourGuide?: Resolver<Maybe<ResolversTypes['UpdateTourGuidePayload']>, ParentType, ContextType, RequireFields<MutationUpdateTourGuideArgs, 'input'>>;
  updateTourSeason?: Resolver<Maybe<ResolversTypes['UpdateTourSeasonPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTourSeasonArgs, 'input'>>;
  updateTravelAgency?: Resolver<Maybe<ResolversTypes['UpdateTravelAgencyPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTravelAgencyArgs, 'input'>>;
  updateTravelSupplier?: Resolver<Maybe<ResolversTypes['UpdateTravelSupplierPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTravelSupplierArgs, 'input'>>;
  waitForTourSeats?: Resolver<Maybe<ResolversTypes['WaitForTourSeatsPayload']>, ParentType, ContextType, RequireFields<MutationWaitForTourSeatsArgs, 'input'>>;
  withdrawTourAgentRate?: Resolver<Maybe<ResolversTypes['WithdrawTourAgentRatePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTourAgentRateArgs, 'input'>>;
  withdrawTourHandover?: Resolver<Maybe<ResolversTypes['WithdrawTourHandoverPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTourHandoverArgs, 'input'>>;
  withdrawTravelSetting?: Resolver<Maybe<ResolversTypes['WithdrawTravelSettingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawTravelSettingArgs, 'input'>>;
};

export type NameTravellersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameTravellersPayload'] = ResolversParentTypes['NameTravellersPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferTourSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferTourSeatsPayload'] = ResolversParentTypes['OfferTourSeatsPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDeparturePayload'] = ResolversParentTypes['OpenDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderTravelErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTravelErasurePayload'] = ResolversParentTypes['OrderTravelErasurePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderTravelServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTravelServicePayload'] = ResolversParentTypes['OrderTravelServicePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  travelFigures?: Resolver<Maybe<ResolversTypes['TravelFigures']>, ParentType, ContextType, RequireFields<OrganisationTravelFiguresArgs, 'month'>>;
  travelMonths?: Resolver<Maybe<Array<ResolversTypes['TravelFigures']>>, ParentType, ContextType, RequireFields<OrganisationTravelMonthsArgs, 'months'>>;
  travelProfile?: Resolver<Maybe<ResolversTypes['TravelProfile']>, ParentType, ContextType>;
  travelSettings?: Resolver<Maybe<Array<ResolversTypes['CompanySetting']>>, ParentType, ContextType, Partial<OrganisationTravelSettingsArgs>>;
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

export type PayTourCommissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayTourCommissionPayload'] = ResolversParentTypes['PayTourCommissionPayload']> = {
  commission?: Resolver<Maybe<ResolversTypes['TourCommission']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayTravelServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayTravelServicePayload'] = ResolversParentTypes['PayTravelServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['TravelService']>, ParentType, ContextType>;
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

export type PlanDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDeparturePayload'] = ResolversParentTypes['PlanDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeTourHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTourHandoverPayload'] = ResolversParentTypes['ProposeTourHandoverPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['TourHandover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTourPayload'] = ResolversParentTypes['PublishTourPayload']> = {
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType, RequireFields<QueryDepartureArgs, 'id'>>;
  departures?: Resolver<Maybe<ResolversTypes['DepartureConnection']>, ParentType, ContextType, RequireFields<QueryDeparturesArgs, 'first' | 'hasVacancies' | 'isShort' | 'orderBy'>>;
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType, RequireFields<QueryTourArgs, 'id'>>;
  tourAgent?: Resolver<Maybe<ResolversTypes['TourAgent']>, ParentType, ContextType, RequireFields<QueryTourAgentArgs, 'id'>>;
  tourAgents?: Resolver<Maybe<ResolversTypes['TourAgentConnection']>, ParentType, ContextType, RequireFields<QueryTourAgentsArgs, 'first' | 'isRetired'>>;
  tourBooking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType, RequireFields<QueryTourBookingArgs, 'id'>>;
  tourBookings?: Resolver<Maybe<ResolversTypes['TourBookingConnection']>, ParentType, ContextType, RequireFields<QueryTourBookingsArgs, 'first' | 'isOverdue' | 'isRefundable' | 'orderBy'>>;
  tourCommissions?: Resolver<Maybe<ResolversTypes['TourCommissionConnection']>, ParentType, ContextType, RequireFields<QueryTourCommissionsArgs, 'first' | 'isOwed'>>;
  tourGuides?: Resolver<Maybe<ResolversTypes['TourGuideConnection']>, ParentType, ContextType, RequireFields<QueryTourGuidesArgs, 'first' | 'isRetired'>>;
  tourReceipts?: Resolver<Maybe<ResolversTypes['TourReceiptConnection']>, ParentType, ContextType, RequireFields<QueryTourReceiptsArgs, 'first'>>;
  tours?: Resolver<Maybe<ResolversTypes['TourConnection']>, ParentType, ContextType, RequireFields<QueryToursArgs, 'first' | 'isRetired' | 'orderBy'>>;
  travelDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QueryTravelDataReadsArgs, 'first'>>;
  travelSuppliers?: Resolver<Maybe<ResolversTypes['TravelSupplierConnection']>, ParentType, ContextType, RequireFields<QueryTravelSuppliersArgs, 'first' | 'isOwed' | 'isRetired'>>;
};

export type RecordTourReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTourReceiptPayload'] = ResolversParentTypes['RecordTourReceiptPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordTourRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTourRefundPayload'] = ResolversParentTypes['RecordTourRefundPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterTourAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterTourAgentPayload'] = ResolversParentTypes['RegisterTourAgentPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['TourAgent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterTourGuidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterTourGuidePayload'] = ResolversParentTypes['RegisterTourGuidePayload']> = {
  guide?: Resolver<Maybe<ResolversTypes['TourGuide']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterTravelSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterTravelSupplierPayload'] = ResolversParentTypes['RegisterTravelSupplierPayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['TravelSupplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateTourBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateTourBookingPayload'] = ResolversParentTypes['ReinstateTourBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseTravellerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseTravellerPayload'] = ResolversParentTypes['ReleaseTravellerPayload']> = {
  allotment?: Resolver<Maybe<ResolversTypes['TourAllotment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveTourAllotmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTourAllotmentPayload'] = ResolversParentTypes['RemoveTourAllotmentPayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveTravellerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTravellerPayload'] = ResolversParentTypes['RemoveTravellerPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDeparturePayload'] = ResolversParentTypes['ReopenDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenTravelMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenTravelMonthPayload'] = ResolversParentTypes['ReopenTravelMonthPayload']> = {
  closing?: Resolver<Maybe<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenTravelSettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenTravelSettlementPayload'] = ResolversParentTypes['ReopenTravelSettlementPayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplaceTravellerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceTravellerPayload'] = ResolversParentTypes['ReplaceTravellerPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseTourCommissionPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseTourCommissionPaymentPayload'] = ResolversParentTypes['ReverseTourCommissionPaymentPayload']> = {
  commission?: Resolver<Maybe<ResolversTypes['TourCommission']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseTourReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseTourReceiptPayload'] = ResolversParentTypes['ReverseTourReceiptPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SealTravellersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SealTravellersPayload'] = ResolversParentTypes['SealTravellersPayload']> = {
  sealed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type SetTourAgentRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTourAgentRatePayload'] = ResolversParentTypes['SetTourAgentRatePayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['TourAgent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTourBookingAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTourBookingAgentPayload'] = ResolversParentTypes['SetTourBookingAgentPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTravelSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTravelSettingPayload'] = ResolversParentTypes['SetTravelSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleDeparturePayload'] = ResolversParentTypes['SettleDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartDeparturePayload'] = ResolversParentTypes['StartDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeBackTravelPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackTravelPaymentPayload'] = ResolversParentTypes['TakeBackTravelPaymentPayload']> = {
  service?: Resolver<Maybe<ResolversTypes['TravelService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tour'] = ResolversParentTypes['Tour'], FederationReferenceType extends FederationReferenceTypes['Tour'] = FederationReferenceTypes['Tour']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tour']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datesOnSale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departures?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<TourDeparturesArgs, 'first'>>;
  heroImage?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itinerary?: Resolver<Array<ResolversTypes['ItineraryDay']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  nextDeparture?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TravelScope'], ParentType, ContextType>;
  seasons?: Resolver<Array<ResolversTypes['TourSeason']>, ParentType, ContextType, RequireFields<TourSeasonsArgs, 'isRetired'>>;
  shops?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TourTerms'], ParentType, ContextType>;
  touristTypes?: Resolver<Array<ResolversTypes['TouristType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAgent'] = ResolversParentTypes['TourAgent'], FederationReferenceType extends FederationReferenceTypes['TourAgent'] = FederationReferenceTypes['TourAgent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TourAgent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commissionPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<TourAgentCommissionPercentArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['TourAgentRate']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourAgentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAgentConnection'] = ResolversParentTypes['TourAgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TourAgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TourAgent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourAgentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAgentEdge'] = ResolversParentTypes['TourAgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TourAgent'], ParentType, ContextType>;
};

export type TourAgentRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAgentRate'] = ResolversParentTypes['TourAgentRate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TourAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAggregate'] = ResolversParentTypes['TourAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datesOnSale?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type TourAllotmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAllotment'] = ResolversParentTypes['TourAllotment']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['TourGuide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TourAllotmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travellers?: Resolver<Array<ResolversTypes['Traveller']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourAllotmentListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAllotmentList'] = ResolversParentTypes['TourAllotmentList']> = {
  allotments?: Resolver<Array<ResolversTypes['TourAllotment']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unallotted?: Resolver<Array<ResolversTypes['Traveller']>, ParentType, ContextType>;
};

export type TourAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourAmendment'] = ResolversParentTypes['TourAmendment']> = {
  amendedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  totalAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TourBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBooking'] = ResolversParentTypes['TourBooking'], FederationReferenceType extends FederationReferenceTypes['TourBooking'] = FederationReferenceTypes['TourBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TourBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['TourAgent']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['TourAmendment']>, ParentType, ContextType>;
  balanceDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancellationTerms?: Resolver<Maybe<Array<ResolversTypes['TourCancellationTerm']>>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['TourBookingParty']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commissionPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  compensation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['TourBookingContact']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departure?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
  deposit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  guardianConsentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmedByDeposit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TourBookingLine']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['TourReceipt']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceArticle?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  sourceEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TourBookingStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  travellers?: Resolver<Maybe<Array<ResolversTypes['Traveller']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TourBookingAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingAggregate'] = ResolversParentTypes['TourBookingAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TourBookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingConnection'] = ResolversParentTypes['TourBookingConnection']> = {
  aggregate?: Resolver<ResolversTypes['TourBookingAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TourBookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourBookingContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingContact'] = ResolversParentTypes['TourBookingContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TourBookingContactNameArgs>>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TourBookingContactPhoneArgs>>;
};

export type TourBookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingEdge'] = ResolversParentTypes['TourBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TourBooking'], ParentType, ContextType>;
};

export type TourBookingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingLine'] = ResolversParentTypes['TourBookingLine']> = {
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TravellerUnit'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TourCancellationTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourCancellationTerm'] = ResolversParentTypes['TourCancellationTerm']> = {
  compensationPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourCommissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourCommission'] = ResolversParentTypes['TourCommission']> = {
  agent?: Resolver<ResolversTypes['TourAgent'], ParentType, ContextType>;
  booking?: Resolver<ResolversTypes['TourBooking'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  departsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['TourCommissionPayment']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TourCommissionStatus'], ParentType, ContextType>;
};

export type TourCommissionAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourCommissionAggregate'] = ResolversParentTypes['TourCommissionAggregate']> = {
  commission?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TourCommissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourCommissionConnection'] = ResolversParentTypes['TourCommissionConnection']> = {
  aggregate?: Resolver<ResolversTypes['TourCommissionAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TourCommissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TourCommission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourCommissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourCommissionEdge'] = ResolversParentTypes['TourCommissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TourCommission'], ParentType, ContextType>;
};

export type TourCommissionPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourCommissionPayment'] = ResolversParentTypes['TourCommissionPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourConnection'] = ResolversParentTypes['TourConnection']> = {
  aggregate?: Resolver<ResolversTypes['TourAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourEdge'] = ResolversParentTypes['TourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tour'], ParentType, ContextType>;
};

export type TourGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourGuide'] = ResolversParentTypes['TourGuide'], FederationReferenceType extends FederationReferenceTypes['TourGuide'] = FederationReferenceTypes['TourGuide']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TourGuide']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departuresAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  licenceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TourGuideNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TourGuidePhoneArgs>>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourGuideAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourGuideAggregate'] = ResolversParentTypes['TourGuideAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departuresAhead?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type TourGuideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourGuideConnection'] = ResolversParentTypes['TourGuideConnection']> = {
  aggregate?: Resolver<ResolversTypes['TourGuideAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TourGuideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TourGuide']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourGuideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourGuideEdge'] = ResolversParentTypes['TourGuideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TourGuide'], ParentType, ContextType>;
};

export type TourHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourHandover'] = ResolversParentTypes['TourHandover'], FederationReferenceType extends FederationReferenceTypes['TourHandover'] = FederationReferenceTypes['TourHandover']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TourHandover']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['TravelSupplier']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['TourHandoverAnswer']>>, ParentType, ContextType>;
  carriedOutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['TravelService']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TourHandoverStatus'], ParentType, ContextType>;
  unanswered?: Resolver<Maybe<Array<ResolversTypes['Traveller']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TourHandoverAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourHandoverAnswer'] = ResolversParentTypes['TourHandoverAnswer']> = {
  isAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  traveller?: Resolver<Maybe<ResolversTypes['Traveller']>, ParentType, ContextType>;
};

export type TourReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourReceipt'] = ResolversParentTypes['TourReceipt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  booking?: Resolver<ResolversTypes['TourBooking'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TourReceiptKind'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['TourPaymentMethod']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['TourReceipt']>, ParentType, ContextType>;
};

export type TourReceiptAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourReceiptAggregate'] = ResolversParentTypes['TourReceiptAggregate']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourReceiptConnection'] = ResolversParentTypes['TourReceiptConnection']> = {
  aggregate?: Resolver<ResolversTypes['TourReceiptAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TourReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TourReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourReceiptEdge'] = ResolversParentTypes['TourReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TourReceipt'], ParentType, ContextType>;
};

export type TourSeasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourSeason'] = ResolversParentTypes['TourSeason']> = {
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['TourSeasonPrice']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourSeasonPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourSeasonPrice'] = ResolversParentTypes['TourSeasonPrice']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TravellerUnit'], ParentType, ContextType>;
};

export type TourTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourTerms'] = ResolversParentTypes['TourTerms']> = {
  balanceDueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depositPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isConfirmedByDeposit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TravelCostCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelCostCorrection'] = ResolversParentTypes['TravelCostCorrection']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  correctedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelFigures'] = ResolversParentTypes['TravelFigures']> = {
  books?: Resolver<ResolversTypes['CompanyMonth'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closings?: Resolver<Array<ResolversTypes['ClosedMonth']>, ParentType, ContextType>;
  departures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loadFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marginPerTraveller?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  travellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelProfile'] = ResolversParentTypes['TravelProfile']> = {
  about?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TravelScope']>, ParentType, ContextType>;
  tours?: Resolver<ResolversTypes['TourConnection'], ParentType, ContextType, RequireFields<TravelProfileToursArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelScopeResolvers = EnumResolverSignature<{ DOMESTIC?: any, HK_MACAU?: any, INBOUND?: any, OUTBOUND?: any, TAIWAN?: any }, ResolversTypes['TravelScope']>;

export type TravelSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSeries'] = ResolversParentTypes['TravelSeries'], FederationReferenceType extends FederationReferenceTypes['TravelSeries'] = FederationReferenceTypes['TravelSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['SeriesFigure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TravelServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelService'] = ResolversParentTypes['TravelService'], FederationReferenceType extends FederationReferenceTypes['TravelService'] = FederationReferenceTypes['TravelService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['TravelCostCorrection']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  departure?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['TravelSupplier'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSettlement'] = ResolversParentTypes['TravelSettlement']> = {
  compensation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  travellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelSupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSupplier'] = ResolversParentTypes['TravelSupplier'], FederationReferenceType extends FederationReferenceTypes['TravelSupplier'] = FederationReferenceTypes['TravelSupplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelSupplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TravelSupplierKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelSupplierAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSupplierAggregate'] = ResolversParentTypes['TravelSupplierAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TravelSupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSupplierConnection'] = ResolversParentTypes['TravelSupplierConnection']> = {
  aggregate?: Resolver<ResolversTypes['TravelSupplierAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TravelSupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TravelSupplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelSupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSupplierEdge'] = ResolversParentTypes['TravelSupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TravelSupplier'], ParentType, ContextType>;
};

export type TravellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Traveller'] = ResolversParentTypes['Traveller'], FederationReferenceType extends FederationReferenceTypes['Traveller'] = FederationReferenceTypes['Traveller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Traveller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TravellerBornOnArgs>>;
  document?: Resolver<Maybe<ResolversTypes['TravelDocument']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TravellerDocumentNumberArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TravellerNameArgs>>;
  unit?: Resolver<ResolversTypes['TravellerUnit'], ParentType, ContextType>;
};

export type UpdateDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDeparturePayload'] = ResolversParentTypes['UpdateDeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTourAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTourAgentPayload'] = ResolversParentTypes['UpdateTourAgentPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['TourAgent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTourAllotmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTourAllotmentPayload'] = ResolversParentTypes['UpdateTourAllotmentPayload']> = {
  allotment?: Resolver<Maybe<ResolversTypes['TourAllotment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTourGuidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTourGuidePayload'] = ResolversParentTypes['UpdateTourGuidePayload']> = {
  guide?: Resolver<Maybe<ResolversTypes['TourGuide']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTourPayload'] = ResolversParentTypes['UpdateTourPayload']> = {
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTourSeasonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTourSeasonPayload'] = ResolversParentTypes['UpdateTourSeasonPayload']> = {
  season?: Resolver<Maybe<ResolversTypes['TourSeason']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTravelAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTravelAgencyPayload'] = ResolversParentTypes['UpdateTravelAgencyPayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['TravelProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTravelSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTravelSupplierPayload'] = ResolversParentTypes['UpdateTravelSupplierPayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['TravelSupplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitForTourSeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitForTourSeatsPayload'] = ResolversParentTypes['WaitForTourSeatsPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTourAgentRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTourAgentRatePayload'] = ResolversParentTypes['WithdrawTourAgentRatePayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['TourAgent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTourHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTourHandoverPayload'] = ResolversParentTypes['WithdrawTourHandoverPayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['TourHandover']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawTravelSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTravelSettingPayload'] = ResolversParentTypes['WithdrawTravelSettingPayload']> = {
  setting?: Resolver<Maybe<ResolversTypes['CompanySetting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddTourAllotmentPayload?: AddTourAllotmentPayloadResolvers<ContextType>;
  AllotTravellerPayload?: AllotTravellerPayloadResolvers<ContextType>;
  AnswerTourHandoverPayload?: AnswerTourHandoverPayloadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AssignTourGuidePayload?: AssignTourGuidePayloadResolvers<ContextType>;
  AttributedBookings?: AttributedBookingsResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelDeparturePayload?: CancelDeparturePayloadResolvers<ContextType>;
  CancelTourBookingPayload?: CancelTourBookingPayloadResolvers<ContextType>;
  CancelTravelServicePayload?: CancelTravelServicePayloadResolvers<ContextType>;
  CarryOutTourHandoverPayload?: CarryOutTourHandoverPayloadResolvers<ContextType>;
  ChangeTravelServicePayload?: ChangeTravelServicePayloadResolvers<ContextType>;
  CloseDeparturePayload?: CloseDeparturePayloadResolvers<ContextType>;
  CloseTravelMonthPayload?: CloseTravelMonthPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  CompleteDeparturePayload?: CompleteDeparturePayloadResolvers<ContextType>;
  ConfirmTourBookingPayload?: ConfirmTourBookingPayloadResolvers<ContextType>;
  CorrectTourContactPayload?: CorrectTourContactPayloadResolvers<ContextType>;
  CorrectTravelCostPayload?: CorrectTravelCostPayloadResolvers<ContextType>;
  CreateTourPayload?: CreateTourPayloadResolvers<ContextType>;
  CreateTourSeasonPayload?: CreateTourSeasonPayloadResolvers<ContextType>;
  DataSubjectRequest?: DataSubjectRequestResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Departure?: DepartureResolvers<ContextType>;
  DepartureAggregate?: DepartureAggregateResolvers<ContextType>;
  DepartureConnection?: DepartureConnectionResolvers<ContextType>;
  DepartureEdge?: DepartureEdgeResolvers<ContextType>;
  DepartureUnit?: DepartureUnitResolvers<ContextType>;
  EraseTravellersPayload?: EraseTravellersPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ExpireTourHoldsPayload?: ExpireTourHoldsPayloadResolvers<ContextType>;
  HoldTourSeatsPayload?: HoldTourSeatsPayloadResolvers<ContextType>;
  IndexTourBookingsPayload?: IndexTourBookingsPayloadResolvers<ContextType>;
  ItineraryDay?: ItineraryDayResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MoveTourBookingPayload?: MoveTourBookingPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameTravellersPayload?: NameTravellersPayloadResolvers<ContextType>;
  OfferTourSeatsPayload?: OfferTourSeatsPayloadResolvers<ContextType>;
  OpenDeparturePayload?: OpenDeparturePayloadResolvers<ContextType>;
  OrderTravelErasurePayload?: OrderTravelErasurePayloadResolvers<ContextType>;
  OrderTravelServicePayload?: OrderTravelServicePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PayTourCommissionPayload?: PayTourCommissionPayloadResolvers<ContextType>;
  PayTravelServicePayload?: PayTravelServicePayloadResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PlanDeparturePayload?: PlanDeparturePayloadResolvers<ContextType>;
  ProposeTourHandoverPayload?: ProposeTourHandoverPayloadResolvers<ContextType>;
  PublishTourPayload?: PublishTourPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordTourReceiptPayload?: RecordTourReceiptPayloadResolvers<ContextType>;
  RecordTourRefundPayload?: RecordTourRefundPayloadResolvers<ContextType>;
  RegisterTourAgentPayload?: RegisterTourAgentPayloadResolvers<ContextType>;
  RegisterTourGuidePayload?: RegisterTourGuidePayloadResolvers<ContextType>;
  RegisterTravelSupplierPayload?: RegisterTravelSupplierPayloadResolvers<ContextType>;
  ReinstateTourBookingPayload?: ReinstateTourBookingPayloadResolvers<ContextType>;
  ReleaseTravellerPayload?: ReleaseTravellerPayloadResolvers<ContextType>;
  RemoveTourAllotmentPayload?: RemoveTourAllotmentPayloadResolvers<ContextType>;
  RemoveTravellerPayload?: RemoveTravellerPayloadResolvers<ContextType>;
  ReopenDeparturePayload?: ReopenDeparturePayloadResolvers<ContextType>;
  ReopenTravelMonthPayload?: ReopenTravelMonthPayloadResolvers<ContextType>;
  ReopenTravelSettlementPayload?: ReopenTravelSettlementPayloadResolvers<ContextType>;
  ReplaceTravellerPayload?: ReplaceTravellerPayloadResolvers<ContextType>;
  ReverseTourCommissionPaymentPayload?: ReverseTourCommissionPaymentPayloadResolvers<ContextType>;
  ReverseTourReceiptPayload?: ReverseTourReceiptPayloadResolvers<ContextType>;
  SealTravellersPayload?: SealTravellersPayloadResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetTourAgentRatePayload?: SetTourAgentRatePayloadResolvers<ContextType>;
  SetTourBookingAgentPayload?: SetTourBookingAgentPayloadResolvers<ContextType>;
  SetTravelSettingPayload?: SetTravelSettingPayloadResolvers<ContextType>;
  SettleDeparturePayload?: SettleDeparturePayloadResolvers<ContextType>;
  StartDeparturePayload?: StartDeparturePayloadResolvers<ContextType>;
  TakeBackTravelPaymentPayload?: TakeBackTravelPaymentPayloadResolvers<ContextType>;
  Tour?: TourResolvers<ContextType>;
  TourAgent?: TourAgentResolvers<ContextType>;
  TourAgentConnection?: TourAgentConnectionResolvers<ContextType>;
  TourAgentEdge?: TourAgentEdgeResolvers<ContextType>;
  TourAgentRate?: TourAgentRateResolvers<ContextType>;
  TourAggregate?: TourAggregateResolvers<ContextType>;
  TourAllotment?: TourAllotmentResolvers<ContextType>;
  TourAllotmentList?: TourAllotmentListResolvers<ContextType>;
  TourAmendment?: TourAmendmentResolvers<ContextType>;
  TourBooking?: TourBookingResolvers<ContextType>;
  TourBookingAggregate?: TourBookingAggregateResolvers<ContextType>;
  TourBookingConnection?: TourBookingConnectionResolvers<ContextType>;
  TourBookingContact?: TourBookingContactResolvers<ContextType>;
  TourBookingEdge?: TourBookingEdgeResolvers<ContextType>;
  TourBookingLine?: TourBookingLineResolvers<ContextType>;
  TourCancellationTerm?: TourCancellationTermResolvers<ContextType>;
  TourCommission?: TourCommissionResolvers<ContextType>;
  TourCommissionAggregate?: TourCommissionAggregateResolvers<ContextType>;
  TourCommissionConnection?: TourCommissionConnectionResolvers<ContextType>;
  TourCommissionEdge?: TourCommissionEdgeResolvers<ContextType>;
  TourCommissionPayment?: TourCommissionPaymentResolvers<ContextType>;
  TourConnection?: TourConnectionResolvers<ContextType>;
  TourEdge?: TourEdgeResolvers<ContextType>;
  TourGuide?: TourGuideResolvers<ContextType>;
  TourGuideAggregate?: TourGuideAggregateResolvers<ContextType>;
  TourGuideConnection?: TourGuideConnectionResolvers<ContextType>;
  TourGuideEdge?: TourGuideEdgeResolvers<ContextType>;
  TourHandover?: TourHandoverResolvers<ContextType>;
  TourHandoverAnswer?: TourHandoverAnswerResolvers<ContextType>;
  TourReceipt?: TourReceiptResolvers<ContextType>;
  TourReceiptAggregate?: TourReceiptAggregateResolvers<ContextType>;
  TourReceiptConnection?: TourReceiptConnectionResolvers<ContextType>;
  TourReceiptEdge?: TourReceiptEdgeResolvers<ContextType>;
  TourSeason?: TourSeasonResolvers<ContextType>;
  TourSeasonPrice?: TourSeasonPriceResolvers<ContextType>;
  TourTerms?: TourTermsResolvers<ContextType>;
  TravelCostCorrection?: TravelCostCorrectionResolvers<ContextType>;
  TravelFigures?: TravelFiguresResolvers<ContextType>;
  TravelProfile?: TravelProfileResolvers<ContextType>;
  TravelScope?: TravelScopeResolvers;
  TravelSeries?: TravelSeriesResolvers<ContextType>;
  TravelService?: TravelServiceResolvers<ContextType>;
  TravelSettlement?: TravelSettlementResolvers<ContextType>;
  TravelSupplier?: TravelSupplierResolvers<ContextType>;
  TravelSupplierAggregate?: TravelSupplierAggregateResolvers<ContextType>;
  TravelSupplierConnection?: TravelSupplierConnectionResolvers<ContextType>;
  TravelSupplierEdge?: TravelSupplierEdgeResolvers<ContextType>;
  Traveller?: TravellerResolvers<ContextType>;
  UpdateDeparturePayload?: UpdateDeparturePayloadResolvers<ContextType>;
  UpdateTourAgentPayload?: UpdateTourAgentPayloadResolvers<ContextType>;
  UpdateTourAllotmentPayload?: UpdateTourAllotmentPayloadResolvers<ContextType>;
  UpdateTourGuidePayload?: UpdateTourGuidePayloadResolvers<ContextType>;
  UpdateTourPayload?: UpdateTourPayloadResolvers<ContextType>;
  UpdateTourSeasonPayload?: UpdateTourSeasonPayloadResolvers<ContextType>;
  UpdateTravelAgencyPayload?: UpdateTravelAgencyPayloadResolvers<ContextType>;
  UpdateTravelSupplierPayload?: UpdateTravelSupplierPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WaitForTourSeatsPayload?: WaitForTourSeatsPayloadResolvers<ContextType>;
  WithdrawTourAgentRatePayload?: WithdrawTourAgentRatePayloadResolvers<ContextType>;
  WithdrawTourHandoverPayload?: WithdrawTourHandoverPayloadResolvers<ContextType>;
  WithdrawTravelSettingPayload?: WithdrawTravelSettingPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
