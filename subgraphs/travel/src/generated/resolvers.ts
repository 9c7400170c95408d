/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Stub, Connection } from '@media-graph/subgraph';
import type { AttributedBookings as AttributedBookingsRow } from '../attribution/attributed-bookings.entity.ts';
import type { TourBooking as TourBookingRow, TourBookingLine as TourBookingLineRow, TourBookingContact as TourBookingContactRow } from '../booking/tour-booking.entity.ts';
import type { TravelProfile as TravelProfileRow, TravelFigures as TravelFiguresRow } from '../company/travel-profile.entity.ts';
import type { Departure as DepartureRow, DepartureUnit as DepartureUnitRow } from '../departure/departure.entity.ts';
import type { Guide as GuideRow } from '../guide/guide.entity.ts';
import type { TravelSettlement as TravelSettlementRow } from '../settlement/travel-settlement.entity.ts';
import type { Supplier as SupplierRow, SupplierService as SupplierServiceRow } from '../supplier/supplier.entity.ts';
import type { TravelScope as TravelScopeRow, Tour as TourRow, ItineraryDay as ItineraryDayRow } from '../tour/tour.entity.ts';
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

export type Article = {
  __typename?: 'Article';
  /** What was booked because of it, in sums. For staff of a travel agency (their own), headquarters and finance (all); others get FORBIDDEN. */
  attributedBookings?: Maybe<AttributedBookings>;
  id: Scalars['ID']['output'];
};

export type AssignGuideInput = {
  /** Null takes the guide off it. */
  guideId?: InputMaybe<Scalars['ID']['input']>;
  /** The departure. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
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

export type CancelDepartureInput = {
  /** Calls it off although the days of notice are over: all is given back, and compensation paid on top. */
  acceptBreach?: Scalars['Boolean']['input'];
  /** The departure. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  reason: DepartureCancelReason;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type CancelTourBookingInput = {
  /** On hold or confirmed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type ConfirmTourBookingInput = {
  /** 4 to 40 capital letters, figures and hyphens; unique with the company. */
  contractNumber: Scalars['String']['input'];
  /** A booking on hold, whose travellers are named. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** That the party was told to insure itself (旅遊法 art. 61). */
  insurancePrompted: Scalars['Boolean']['input'];
  /** What was paid, in fen: the total. */
  paidMinor: Scalars['BigInt']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type CreateTourInput = {
  /** 2 to 30 capital letters, figures and hyphens; unique with the company. */
  code: Scalars['String']['input'];
  heroAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 days, in order. */
  itinerary: Array<ItineraryDayInput>;
  /** 1 to 120 characters in each language. */
  name: LocalizedTextInput;
  scope: TravelScope;
  /** 1 to 1000 characters in each language. */
  summary?: InputMaybe<LocalizedTextInput>;
  touristTypes?: Array<TouristType>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateTourPayload = {
  __typename?: 'CreateTourPayload';
  tour?: Maybe<Tour>;
  userErrors: Array<UserError>;
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
  /** Unique with its company (團號). */
  code: Scalars['String']['output'];
  departsOn: Scalars['Date']['output'];
  /** The event for which it is made, such as a study tour. */
  event?: Maybe<Event>;
  /** For staff of the company, as the two that follow. */
  guide?: Maybe<Guide>;
  id: Scalars['ID']['output'];
  /** Whether the cancellation broke contracts, so that compensation was due. For staff, headquarters and finance. */
  isBreach?: Maybe<Scalars['Boolean']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  /** Travellers without whom the company may call it off, up to the last day of notice. */
  minPax: Scalars['Int']['output'];
  /** Days before the departure up to which the company may call it off for too few travellers: 7 at home, 30 abroad (旅遊法 art. 63). */
  noticeDays: Scalars['Int']['output'];
  /** The last day on which it may do so. */
  noticeUntil: Scalars['Date']['output'];
  returnsOn: Scalars['Date']['output'];
  /** As its tour's. */
  scope: TravelScope;
  /** Seats on hold or sold, without holds that ran out. For headquarters and finance too. */
  seatsTaken?: Maybe<Scalars['Int']['output']>;
  /** What suppliers do for it. For staff and finance. */
  services?: Maybe<Array<SupplierService>>;
  /** What it came to, once settled. For staff, headquarters and finance. */
  settlement?: Maybe<TravelSettlement>;
  status: DepartureStatus;
  tour: Tour;
  /** Who can be booked, and for how much. */
  units: Array<DepartureUnit>;
  /** Seats that can be booked now; 0 when it is not on sale. A hold that ran out is free. */
  vacancies: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A date of a tour (團期). What was opened is for everybody; planned ones are for staff, headquarters and finance. The demonstration's are synthetic. */
export type DepartureBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Why a company calls a departure off. */
export type DepartureCancelReason =
  | 'COMPANY_DECISION'
  /** Neither side could help it (旅遊法 art. 67). */
  | 'FORCE_MAJEURE'
  /** The minimum group was not reached (旅遊法 art. 63). */
  | 'UNDER_ENROLMENT';

/** A page of departures. */
export type DepartureConnection = {
  __typename?: 'DepartureConnection';
  edges: Array<DepartureEdge>;
  nodes: Array<Departure>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A departure and its place in a list. */
export type DepartureEdge = {
  __typename?: 'DepartureEdge';
  cursor: Scalars['String']['output'];
  node: Departure;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DeparturePayload = {
  __typename?: 'DeparturePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

/** Where a departure stands. */
export type DepartureStatus =
  | 'CANCELLED'
  /** No longer on sale. */
  | 'CLOSED'
  /** Back. */
  | 'COMPLETED'
  | 'DEPARTED'
  /** On sale, and the minimum group is there. */
  | 'GUARANTEED'
  /** On sale. */
  | 'OPEN'
  /** Not offered yet: for staff, headquarters and finance. */
  | 'PLANNED'
  /** Added up and closed. */
  | 'SETTLED';

export type DepartureStepInput = {
  /** The departure. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

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
  price: Money;
  unit: TravellerUnit;
};

export type DepartureUnitInput = {
  accompaniedBy?: Array<TravellerUnit>;
  /** 0 to 130. */
  maxAge?: Scalars['Int']['input'];
  /** 0 to 130. */
  minAge?: Scalars['Int']['input'];
  /** Seats that one takes, 0 to 4. */
  paxCount?: Scalars['Int']['input'];
  /** In fen, 0 to 100,000,000. */
  priceMinor: Scalars['BigInt']['input'];
  unit: TravellerUnit;
};

export type ErasePeopleInput = {
  /** The booking. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
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

export type ExpireHoldsInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ExpireHoldsPayload = {
  __typename?: 'ExpireHoldsPayload';
  /** Holds that were cleared away. */
  expired?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** Somebody who guides departures: for staff of the company. The demonstration's are synthetic. */
export type Guide = {
  __typename?: 'Guide';
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** BCP 47, such as yue or zh-Hans. */
  languages: Array<Scalars['String']['output']>;
  /** 導遊證號 */
  licenceNumber: Scalars['String']['output'];
  /** Masked without a purpose of 3 to 200 characters; each reading in full is logged. */
  name?: Maybe<Scalars['String']['output']>;
  /** Masked without a purpose of 3 to 200 characters; each reading in full is logged. */
  phone?: Maybe<Scalars['String']['output']>;
};


/** Somebody who guides departures: for staff of the company. The demonstration's are synthetic. */
export type GuideNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who guides departures: for staff of the company. The demonstration's are synthetic. */
export type GuidePhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A page of guides. */
export type GuideConnection = {
  __typename?: 'GuideConnection';
  edges: Array<GuideEdge>;
  nodes: Array<Guide>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A guide and its place in a list. */
export type GuideEdge = {
  __typename?: 'GuideEdge';
  cursor: Scalars['String']['output'];
  node: Guide;
};

export type HoldSeatsInput = {
  /** 1 to 60 characters. */
  contactName: Scalars['String']['input'];
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  contactPhone: Scalars['String']['input'];
  /** One that is on sale. */
  departureId: Scalars['ID']['input'];
  /** For how long the seats are kept: 1 to 2880 minutes. */
  holdMinutes?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 5, each kind once. Who must be accompanied is. */
  lines: Array<TourBookingLineInput>;
  sourceArticleId?: InputMaybe<Scalars['ID']['input']>;
  sourceEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** A day of a tour. */
export type ItineraryDay = {
  __typename?: 'ItineraryDay';
  /** 1 is the first. */
  day: Scalars['Int']['output'];
  /** Where the night is spent; null on the way home. */
  overnight?: Maybe<Scalars['String']['output']>;
  /** Places in the order in which they are seen. */
  stops: Array<Scalars['String']['output']>;
  title: LocalizedText;
};

export type ItineraryDayInput = {
  /** 1 to 120 characters. */
  overnight?: InputMaybe<Scalars['String']['input']>;
  /** At most 20, each of 1 to 60 characters. */
  stops?: Array<Scalars['String']['input']>;
  /** 1 to 120 characters in each language. */
  title: LocalizedTextInput;
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

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** CONFLICT_OVERLAP where the guide is on another departure in these days. */
  assignGuide: DeparturePayload;
  /** To CANCELLED, before it departs: every booking with it, and all is given back. ILLEGAL_TRANSITION inside the days of notice, unless the breach is accepted. */
  cancelDeparture: DeparturePayload;
  /** The traveller cancels, before the departure: what he gets back follows the days that are left. */
  cancelTourBooking: TourBookingPayload;
  /** To CLOSED: no more holds. Those that stand may still be confirmed. */
  closeDeparture: DeparturePayload;
  /** DEPARTED to COMPLETED, from its last day on; its bookings with it. */
  completeDeparture: DeparturePayload;
  /** ON_HOLD to CONFIRMED. HOLD_EXPIRED where the seats are no longer kept. The departure is GUARANTEED when its minimum group is there. */
  confirmTourBooking: TourBookingPayload;
  /** Writes down a new tour with its itinerary. For staff of a travel agency, as all that follows. */
  createTour: CreateTourPayload;
  /**
   * Deletes the names, numbers and dates of birth of a booking's people; seats and sums stay as figures. Without a contract
   * at once when the booking is over, with one two years after (旅行社條例實施細則, 2009, art. 44).
   */
  erasePeople: TourBookingPayload;
  /** Clears away the company's holds that ran out. Their seats are free before. */
  expireHolds: ExpireHoldsPayload;
  /** Keeps seats for a party; SOLD_OUT where there are not so many. */
  holdSeats: TourBookingPayload;
  /** Writes down who travels, before the contract: as many of each kind as were booked, each of the age. */
  nameTravellers: TourBookingPayload;
  /** PLANNED to OPEN, of a published tour. */
  openDeparture: DeparturePayload;
  /** Writes down what a supplier does for a departure, and what it costs. */
  orderService: OrderServicePayload;
  /** Writes down that a service was paid, once. */
  paySupplierService: PaySupplierServicePayload;
  /** Writes down a date of a tour; nobody outside sees it until it is opened. */
  planDeparture: DeparturePayload;
  /** Shows a tour to everybody. */
  publishTour: PublishTourPayload;
  /** Writes down a guide. */
  registerGuide: RegisterGuidePayload;
  /** Writes down a supplier. */
  registerSupplier: RegisterSupplierPayload;
  /** COMPLETED to SETTLED: adds up what was paid, given back and owed to suppliers. */
  settleDeparture: DeparturePayload;
  /** CLOSED to DEPARTED, on its day or later. Holds end. */
  startDeparture: DeparturePayload;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignGuideArgs = {
  input: AssignGuideInput;
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
export type MutationCloseDepartureArgs = {
  input: DepartureStepInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCompleteDepartureArgs = {
  input: DepartureStepInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationConfirmTourBookingArgs = {
  input: ConfirmTourBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateTourArgs = {
  input: CreateTourInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationErasePeopleArgs = {
  input: ErasePeopleInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationExpireHoldsArgs = {
  input: ExpireHoldsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationHoldSeatsArgs = {
  input: HoldSeatsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationNameTravellersArgs = {
  input: NameTravellersInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenDepartureArgs = {
  input: DepartureStepInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderServiceArgs = {
  input: OrderServiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPaySupplierServiceArgs = {
  input: PaySupplierServiceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPlanDepartureArgs = {
  input: PlanDepartureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPublishTourArgs = {
  input: PublishTourInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterGuideArgs = {
  input: RegisterGuideInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterSupplierArgs = {
  input: RegisterSupplierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSettleDepartureArgs = {
  input: DepartureStepInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartDepartureArgs = {
  input: DepartureStepInput;
};

export type NameTravellersInput = {
  /** A booking on hold. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Everybody of the party; those named before are forgotten. */
  travellers: Array<TravellerInput>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type OrderServiceInput = {
  /** In fen, 0 to 100,000,000,000. */
  costMinor: Scalars['BigInt']['input'];
  /** One that is not settled or cancelled. */
  departureId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  description: Scalars['String']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  supplierId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderServicePayload = {
  __typename?: 'OrderServicePayload';
  departure?: Maybe<Departure>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  /** A travel agency's month, `YYYY-MM`, by days of departure. For its staff, headquarters and finance, FORBIDDEN for others; null for every other organisation. */
  travelFigures?: Maybe<TravelFigures>;
  /** What a travel agency shows to everybody; null for every other organisation. */
  travelProfile?: Maybe<TravelProfile>;
};


export type OrganisationTravelFiguresArgs = {
  month: Scalars['Month']['input'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PaySupplierServiceInput = {
  /** One that is owed. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** When it was paid: today or before. */
  paidOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PaySupplierServicePayload = {
  __typename?: 'PaySupplierServicePayload';
  service?: Maybe<SupplierService>;
  userErrors: Array<UserError>;
};

export type PlanDepartureInput = {
  /** 1 to 1000 seats. */
  capacity: Scalars['Int']['input'];
  /** 2 to 30 capital letters, figures and hyphens; unique with the company. */
  code: Scalars['String']['input'];
  /** In the future, within two years. The tour's days say when it is back. */
  departsOn: Scalars['Date']['input'];
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to the capacity. */
  minPax: Scalars['Int']['input'];
  tourId: Scalars['ID']['input'];
  /** 1 to 5, each kind once. */
  units: Array<DepartureUnitInput>;
};

export type PublishTourInput = {
  /** The tour. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
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
  departure?: Maybe<Departure>;
  /** Departures that the caller may see by day, of a time or all; both ends belong to it. */
  departures: DepartureConnection;
  /** The company's guides by licence number, for its staff; empty for others. */
  guides: GuideConnection;
  /** The suppliers that the caller may see, the earliest first. */
  suppliers: SupplierConnection;
  tour?: Maybe<Tour>;
  tourBooking?: Maybe<TourBooking>;
  /** Bookings that the caller may see, the newest first. */
  tourBookings: TourBookingConnection;
  /** The tours that the caller may see, by code. */
  tours: TourConnection;
};


/** What can be asked. */
export type QueryDepartureArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<DepartureStatus>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryGuidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryTourArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTourBookingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTourBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<TourBookingStatus>;
};


/** What can be asked. */
export type QueryToursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  scope?: InputMaybe<TravelScope>;
};

export type RegisterGuideInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
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
export type RegisterGuidePayload = {
  __typename?: 'RegisterGuidePayload';
  guide?: Maybe<Guide>;
  userErrors: Array<UserError>;
};

export type RegisterSupplierInput = {
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  kind: SupplierKind;
  /** 1 to 120 characters in each language. */
  name: LocalizedTextInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterSupplierPayload = {
  __typename?: 'RegisterSupplierPayload';
  supplier?: Maybe<Supplier>;
  userErrors: Array<UserError>;
};

/** Who does something for departures, for staff of the company and finance. The demonstration's are synthetic. */
export type Supplier = {
  __typename?: 'Supplier';
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  kind: SupplierKind;
  name: LocalizedText;
  /** For services that are not paid yet, those of departures still to come included. */
  owed: Money;
};

/** A page of suppliers. */
export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  edges: Array<SupplierEdge>;
  nodes: Array<Supplier>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A supplier and its place in a list. */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  cursor: Scalars['String']['output'];
  node: Supplier;
};

export type SupplierKind =
  | 'ATTRACTION'
  | 'HOTEL'
  | 'INSURANCE'
  /** 地接社: receives the group where it goes; the contract names it (旅遊法 art. 60). */
  | 'LOCAL_OPERATOR'
  | 'RESTAURANT'
  | 'TRANSPORT';

/** What a supplier does for a departure. */
export type SupplierService = {
  __typename?: 'SupplierService';
  cost: Money;
  departure: Departure;
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Null while it is owed. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  supplier: Supplier;
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
  /** Unique with its provider. */
  code: Scalars['String']['output'];
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
  /** The travel agency. */
  provider?: Maybe<Organisation>;
  scope: TravelScope;
  summary?: Maybe<LocalizedText>;
  touristTypes: Array<TouristType>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A tour as it is offered (schema.org TouristTrip). Published ones are for everybody; others for staff, headquarters and finance. The demonstration's are synthetic. */
export type TourDeparturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Seats on a departure for a party, for staff of the company and finance. Prices of the demonstration are synthetic. */
export type TourBooking = {
  __typename?: 'TourBooking';
  cancelledBy?: Maybe<TourBookingParty>;
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** Paid by the company on top, where it broke the contract. */
  compensation: Money;
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The party's contact; null once erased. For staff of the company. */
  contact?: Maybe<TourBookingContact>;
  contractNumber?: Maybe<Scalars['String']['output']>;
  departure: Departure;
  /** Kept by the company after the traveller's cancellation: what was paid is this and what was given back. */
  fee: Money;
  /** Until when the seats were kept without a contract. */
  holdExpiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  lines: Array<TourBookingLine>;
  paid: Money;
  /** Unique with the company. */
  reference: Scalars['String']['output'];
  /** Given back after a cancellation. */
  refunded: Money;
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
};

/** A page of bookings. */
export type TourBookingConnection = {
  __typename?: 'TourBookingConnection';
  edges: Array<TourBookingEdge>;
  nodes: Array<TourBooking>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** Whom to call about a booking: personal data, masked unless a purpose is given. */
export type TourBookingContact = {
  __typename?: 'TourBookingContact';
  /** Masked without a purpose of 3 to 200 characters; each reading in full is logged. */
  name: Scalars['String']['output'];
  /** Masked without a purpose of 3 to 200 characters; each reading in full is logged. */
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

/** A booking and its place in a list. */
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

export type TourBookingLineInput = {
  /** 1 to 200. */
  quantity: Scalars['Int']['input'];
  unit: TravellerUnit;
};

export type TourBookingParty =
  | 'COMPANY'
  | 'TRAVELLER';

/** What a mutation has made, as it is now; or why it did nothing. */
export type TourBookingPayload = {
  __typename?: 'TourBookingPayload';
  booking?: Maybe<TourBooking>;
  userErrors: Array<UserError>;
};

/** Where a booking stands (OCTO). */
export type TourBookingStatus =
  | 'CANCELLED'
  /** Travelled. */
  | 'COMPLETED'
  /** Paid, under contract. */
  | 'CONFIRMED'
  /** The hold ran out; its seats are free. */
  | 'EXPIRED'
  /** Seats are kept until the hold runs out. */
  | 'ON_HOLD';

/** A page of tours. */
export type TourConnection = {
  __typename?: 'TourConnection';
  edges: Array<TourEdge>;
  nodes: Array<Tour>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A tour and its place in a list. */
export type TourEdge = {
  __typename?: 'TourEdge';
  cursor: Scalars['String']['output'];
  node: Tour;
};

/** For whom a tour is meant. */
export type TouristType =
  | 'BUSINESS'
  | 'CULTURE'
  | 'FAMILY'
  | 'NATURE'
  | 'SENIOR'
  | 'STUDENT';

export type TravelDocument =
  /** 往來港澳通行證 */
  | 'HK_MACAU_PERMIT'
  | 'PASSPORT'
  /** 居民身份證 */
  | 'RESIDENT_ID';

/** A travel agency's month in figures. The demonstration's are synthetic. */
export type TravelFigures = {
  __typename?: 'TravelFigures';
  /** Seats of them. */
  capacity: Scalars['Int']['output'];
  /** Of suppliers, of the departures that are settled. */
  cost: Money;
  /** That left in the month. */
  departures: Scalars['Int']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Travellers of capacity, 0 to 1; null without departures. */
  loadFactor?: Maybe<Scalars['Float']['output']>;
  /** Revenue without cost; negative for a loss. */
  margin: Money;
  /** Margin for each traveller, rounded down; null without travellers. */
  marginPerTraveller?: Maybe<Money>;
  /** `YYYY-MM` */
  month: Scalars['Month']['output'];
  /** Of the departures that are settled. */
  revenue: Money;
  /** Seats that travelled. */
  travellers: Scalars['Int']['output'];
};

/** The public face of a travel agency. */
export type TravelProfile = {
  __typename?: 'TravelProfile';
  about: LocalizedText;
  isSynthetic: Scalars['Boolean']['output'];
  /** Where it leads tours. */
  scopes: Array<TravelScope>;
  /** Its published tours by code. */
  tours: TourConnection;
};


/** The public face of a travel agency. */
export type TravelProfileToursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where a tour leads. Hong Kong and Macau are on their own, and count as abroad where the law asks for notice. */
export type TravelScope =
  /** Inside the mainland. */
  | 'DOMESTIC'
  /** To Hong Kong or Macau. */
  | 'HK_MACAU'
  /** Abroad. */
  | 'OUTBOUND';

/** What a departure came to. For staff of the company, headquarters and finance; the demonstration's are synthetic. */
export type TravelSettlement = {
  __typename?: 'TravelSettlement';
  /** To bookings whose contracts the company broke. */
  compensation: Money;
  /** Of all suppliers. */
  cost: Money;
  isSynthetic: Scalars['Boolean']['output'];
  /** Revenue without cost; negative for a loss. */
  margin: Money;
  /** By all bookings, the cancelled ones included. */
  paid: Money;
  /** To cancelled bookings. */
  refunded: Money;
  /** Paid without what was given back and paid on top. */
  revenue: Money;
  settledAt: Scalars['DateTime']['output'];
  /** Seats that travelled. */
  travellers: Scalars['Int']['output'];
};

/** Somebody who travels: personal data, masked unless a purpose is given. For staff of the company. */
export type Traveller = {
  __typename?: 'Traveller';
  /** The year alone without a purpose of 3 to 200 characters; each reading in full is logged. */
  bornOn?: Maybe<Scalars['String']['output']>;
  document?: Maybe<TravelDocument>;
  /** Masked without a purpose of 3 to 200 characters; each reading in full is logged. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Masked without a purpose of 3 to 200 characters; each reading in full is logged. */
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

export type TravellerInput = {
  bornOn: Scalars['Date']['input'];
  document: TravelDocument;
  /** 5 to 20 capital letters, figures and parentheses. */
  documentNumber: Scalars['String']['input'];
  /** 1 to 60 characters, as in the document. */
  name: Scalars['String']['input'];
  unit: TravellerUnit;
};

/** Kinds of travellers, as OCTO names them. */
export type TravellerUnit =
  | 'ADULT'
  | 'CHILD'
  | 'INFANT'
  | 'SENIOR'
  | 'STUDENT';

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
  Article: Article;
  Departure: Departure;
  Event: Event;
  Guide: Guide;
  MediaAsset: MediaAsset;
  Organisation: Organisation;
  Supplier: Supplier;
  SupplierService: SupplierService;
  Tour: Tour;
  TourBooking: TourBooking;
  Traveller: Traveller;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  Departure:
    ( { __typename: 'Departure' }
    & GraphQLRecursivePick<FederationTypes['Departure'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Guide:
    ( { __typename: 'Guide' }
    & GraphQLRecursivePick<FederationTypes['Guide'], {"id":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  SupplierService:
    ( { __typename: 'SupplierService' }
    & GraphQLRecursivePick<FederationTypes['SupplierService'], {"id":true}> );
  Tour:
    ( { __typename: 'Tour' }
    & GraphQLRecursivePick<FederationTypes['Tour'], {"id":true}> );
  TourBooking:
    ( { __typename: 'TourBooking' }
    & GraphQLRecursivePick<FederationTypes['TourBooking'], {"id":true}> );
  Traveller:
    ( { __typename: 'Traveller' }
    & GraphQLRecursivePick<FederationTypes['Traveller'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<Stub>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssignGuideInput: AssignGuideInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AttributedBookings: ResolverTypeWrapper<AttributedBookingsRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CancelDepartureInput: CancelDepartureInput;
  CancelTourBookingInput: CancelTourBookingInput;
  ConfirmTourBookingInput: ConfirmTourBookingInput;
  CreateTourInput: CreateTourInput;
  CreateTourPayload: ResolverTypeWrapper<Omit<CreateTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['Tour']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Departure: ResolverTypeWrapper<DepartureRow>;
  DepartureCancelReason: DepartureCancelReason;
  DepartureConnection: ResolverTypeWrapper<Connection<DepartureRow>>;
  DepartureEdge: ResolverTypeWrapper<Omit<DepartureEdge, 'node'> & { node: ResolversTypes['Departure'] }>;
  DeparturePayload: ResolverTypeWrapper<Omit<DeparturePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  DepartureStatus: DepartureStatus;
  DepartureStepInput: DepartureStepInput;
  DepartureUnit: ResolverTypeWrapper<DepartureUnitRow>;
  DepartureUnitInput: DepartureUnitInput;
  ErasePeopleInput: ErasePeopleInput;
  Event: ResolverTypeWrapper<Stub>;
  ExpireHoldsInput: ExpireHoldsInput;
  ExpireHoldsPayload: ResolverTypeWrapper<ExpireHoldsPayload>;
  Guide: ResolverTypeWrapper<GuideRow>;
  GuideConnection: ResolverTypeWrapper<Connection<GuideRow>>;
  GuideEdge: ResolverTypeWrapper<Omit<GuideEdge, 'node'> & { node: ResolversTypes['Guide'] }>;
  HoldSeatsInput: HoldSeatsInput;
  ItineraryDay: ResolverTypeWrapper<ItineraryDayRow>;
  ItineraryDayInput: ItineraryDayInput;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: ResolverTypeWrapper<Stub>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameTravellersInput: NameTravellersInput;
  OrderServiceInput: OrderServiceInput;
  OrderServicePayload: ResolverTypeWrapper<Omit<OrderServicePayload, 'departure'> & { departure?: Maybe<ResolversTypes['Departure']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaySupplierServiceInput: PaySupplierServiceInput;
  PaySupplierServicePayload: ResolverTypeWrapper<Omit<PaySupplierServicePayload, 'service'> & { service?: Maybe<ResolversTypes['SupplierService']> }>;
  PlanDepartureInput: PlanDepartureInput;
  PublishTourInput: PublishTourInput;
  PublishTourPayload: ResolverTypeWrapper<Omit<PublishTourPayload, 'tour'> & { tour?: Maybe<ResolversTypes['Tour']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterGuideInput: RegisterGuideInput;
  RegisterGuidePayload: ResolverTypeWrapper<Omit<RegisterGuidePayload, 'guide'> & { guide?: Maybe<ResolversTypes['Guide']> }>;
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierPayload: ResolverTypeWrapper<Omit<RegisterSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversTypes['Supplier']> }>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  SupplierConnection: ResolverTypeWrapper<Connection<SupplierRow>>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierKind: SupplierKind;
  SupplierService: ResolverTypeWrapper<SupplierServiceRow>;
  TimeRangeInput: TimeRangeInput;
  Tour: ResolverTypeWrapper<TourRow>;
  TourBooking: ResolverTypeWrapper<TourBookingRow>;
  TourBookingConnection: ResolverTypeWrapper<Connection<TourBookingRow>>;
  TourBookingContact: ResolverTypeWrapper<TourBookingContactRow>;
  TourBookingEdge: ResolverTypeWrapper<Omit<TourBookingEdge, 'node'> & { node: ResolversTypes['TourBooking'] }>;
  TourBookingLine: ResolverTypeWrapper<TourBookingLineRow>;
  TourBookingLineInput: TourBookingLineInput;
  TourBookingParty: TourBookingParty;
  TourBookingPayload: ResolverTypeWrapper<Omit<TourBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['TourBooking']> }>;
  TourBookingStatus: TourBookingStatus;
  TourConnection: ResolverTypeWrapper<Connection<TourRow>>;
  TourEdge: ResolverTypeWrapper<Omit<TourEdge, 'node'> & { node: ResolversTypes['Tour'] }>;
  TouristType: TouristType;
  TravelDocument: TravelDocument;
  TravelFigures: ResolverTypeWrapper<TravelFiguresRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TravelProfile: ResolverTypeWrapper<TravelProfileRow>;
  TravelScope: ResolverTypeWrapper<TravelScopeRow>;
  TravelSettlement: ResolverTypeWrapper<TravelSettlementRow>;
  Traveller: ResolverTypeWrapper<TravellerRow>;
  TravellerInput: TravellerInput;
  TravellerUnit: TravellerUnit;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: Stub;
  ID: Scalars['ID']['output'];
  AssignGuideInput: AssignGuideInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AttributedBookings: AttributedBookingsRow;
  Boolean: Scalars['Boolean']['output'];
  BigInt: Scalars['BigInt']['output'];
  CancelDepartureInput: CancelDepartureInput;
  CancelTourBookingInput: CancelTourBookingInput;
  ConfirmTourBookingInput: ConfirmTourBookingInput;
  CreateTourInput: CreateTourInput;
  CreateTourPayload: Omit<CreateTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['Tour']> };
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  Departure: DepartureRow;
  DepartureConnection: Connection<DepartureRow>;
  DepartureEdge: Omit<DepartureEdge, 'node'> & { node: ResolversParentTypes['Departure'] };
  DeparturePayload: Omit<DeparturePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  DepartureStepInput: DepartureStepInput;
  DepartureUnit: DepartureUnitRow;
  DepartureUnitInput: DepartureUnitInput;
  ErasePeopleInput: ErasePeopleInput;
  Event: Stub;
  ExpireHoldsInput: ExpireHoldsInput;
  ExpireHoldsPayload: ExpireHoldsPayload;
  Guide: GuideRow;
  GuideConnection: Connection<GuideRow>;
  GuideEdge: Omit<GuideEdge, 'node'> & { node: ResolversParentTypes['Guide'] };
  HoldSeatsInput: HoldSeatsInput;
  ItineraryDay: ItineraryDayRow;
  ItineraryDayInput: ItineraryDayInput;
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: Stub;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  NameTravellersInput: NameTravellersInput;
  OrderServiceInput: OrderServiceInput;
  OrderServicePayload: Omit<OrderServicePayload, 'departure'> & { departure?: Maybe<ResolversParentTypes['Departure']> };
  Organisation: Stub;
  PageInfo: PageInfo;
  PaySupplierServiceInput: PaySupplierServiceInput;
  PaySupplierServicePayload: Omit<PaySupplierServicePayload, 'service'> & { service?: Maybe<ResolversParentTypes['SupplierService']> };
  PlanDepartureInput: PlanDepartureInput;
  PublishTourInput: PublishTourInput;
  PublishTourPayload: Omit<PublishTourPayload, 'tour'> & { tour?: Maybe<ResolversParentTypes['Tour']> };
  Query: Record<PropertyKey, never>;
  RegisterGuideInput: RegisterGuideInput;
  RegisterGuidePayload: Omit<RegisterGuidePayload, 'guide'> & { guide?: Maybe<ResolversParentTypes['Guide']> };
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierPayload: Omit<RegisterSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversParentTypes['Supplier']> };
  Supplier: SupplierRow;
  SupplierConnection: Connection<SupplierRow>;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierService: SupplierServiceRow;
  TimeRangeInput: TimeRangeInput;
  Tour: TourRow;
  TourBooking: TourBookingRow;
  TourBookingConnection: Connection<TourBookingRow>;
  TourBookingContact: TourBookingContactRow;
  TourBookingEdge: Omit<TourBookingEdge, 'node'> & { node: ResolversParentTypes['TourBooking'] };
  TourBookingLine: TourBookingLineRow;
  TourBookingLineInput: TourBookingLineInput;
  TourBookingPayload: Omit<TourBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['TourBooking']> };
  TourConnection: Connection<TourRow>;
  TourEdge: Omit<TourEdge, 'node'> & { node: ResolversParentTypes['Tour'] };
  TravelFigures: TravelFiguresRow;
  Float: Scalars['Float']['output'];
  TravelProfile: TravelProfileRow;
  TravelSettlement: TravelSettlementRow;
  Traveller: TravellerRow;
  TravellerInput: TravellerInput;
  UserError: UserError;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributedBookings?: Resolver<Maybe<ResolversTypes['AttributedBookings']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CreateTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTourPayload'] = ResolversParentTypes['CreateTourPayload']> = {
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['Guide']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBreach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minPax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returnsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TravelScope'], ParentType, ContextType>;
  seatsTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['SupplierService']>>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['TravelSettlement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DepartureStatus'], ParentType, ContextType>;
  tour?: Resolver<ResolversTypes['Tour'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['DepartureUnit']>, ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureConnection'] = ResolversParentTypes['DepartureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DepartureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Departure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureEdge'] = ResolversParentTypes['DepartureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
};

export type DeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeparturePayload'] = ResolversParentTypes['DeparturePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DepartureUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartureUnit'] = ResolversParentTypes['DepartureUnit']> = {
  accompaniedBy?: Resolver<Array<ResolversTypes['TravellerUnit']>, ParentType, ContextType>;
  maxAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TravellerUnit'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributedBookings?: Resolver<Maybe<ResolversTypes['AttributedBookings']>, ParentType, ContextType>;
  departures?: Resolver<Maybe<ResolversTypes['DepartureConnection']>, ParentType, ContextType, RequireFields<EventDeparturesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpireHoldsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireHoldsPayload'] = ResolversParentTypes['ExpireHoldsPayload']> = {
  expired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guide'] = ResolversParentTypes['Guide'], FederationReferenceType extends FederationReferenceTypes['Guide'] = FederationReferenceTypes['Guide']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Guide']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  licenceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GuideNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GuidePhoneArgs>>;
};

export type GuideConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideConnection'] = ResolversParentTypes['GuideConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Guide']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuideEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideEdge'] = ResolversParentTypes['GuideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Guide'], ParentType, ContextType>;
};

export type ItineraryDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItineraryDay'] = ResolversParentTypes['ItineraryDay']> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overnight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignGuide?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationAssignGuideArgs, 'input'>>;
  cancelDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationCancelDepartureArgs, 'input'>>;
  cancelTourBooking?: Resolver<ResolversTypes['TourBookingPayload'], ParentType, ContextType, RequireFields<MutationCancelTourBookingArgs, 'input'>>;
  closeDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationCloseDepartureArgs, 'input'>>;
  completeDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationCompleteDepartureArgs, 'input'>>;
  confirmTourBooking?: Resolver<ResolversTypes['TourBookingPayload'], ParentType, ContextType, RequireFields<MutationConfirmTourBookingArgs, 'input'>>;
  createTour?: Resolver<ResolversTypes['CreateTourPayload'], ParentType, ContextType, RequireFields<MutationCreateTourArgs, 'input'>>;
  erasePeople?: Resolver<ResolversTypes['TourBookingPayload'], ParentType, ContextType, RequireFields<MutationErasePeopleArgs, 'input'>>;
  expireHolds?: Resolver<ResolversTypes['ExpireHoldsPayload'], ParentType, ContextType, RequireFields<MutationExpireHoldsArgs, 'input'>>;
  holdSeats?: Resolver<ResolversTypes['TourBookingPayload'], ParentType, ContextType, RequireFields<MutationHoldSeatsArgs, 'input'>>;
  nameTravellers?: Resolver<ResolversTypes['TourBookingPayload'], ParentType, ContextType, RequireFields<MutationNameTravellersArgs, 'input'>>;
  openDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationOpenDepartureArgs, 'input'>>;
  orderService?: Resolver<ResolversTypes['OrderServicePayload'], ParentType, ContextType, RequireFields<MutationOrderServiceArgs, 'input'>>;
  paySupplierService?: Resolver<ResolversTypes['PaySupplierServicePayload'], ParentType, ContextType, RequireFields<MutationPaySupplierServiceArgs, 'input'>>;
  planDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationPlanDepartureArgs, 'input'>>;
  publishTour?: Resolver<ResolversTypes['PublishTourPayload'], ParentType, ContextType, RequireFields<MutationPublishTourArgs, 'input'>>;
  registerGuide?: Resolver<ResolversTypes['RegisterGuidePayload'], ParentType, ContextType, RequireFields<MutationRegisterGuideArgs, 'input'>>;
  registerSupplier?: Resolver<ResolversTypes['RegisterSupplierPayload'], ParentType, ContextType, RequireFields<MutationRegisterSupplierArgs, 'input'>>;
  settleDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationSettleDepartureArgs, 'input'>>;
  startDeparture?: Resolver<ResolversTypes['DeparturePayload'], ParentType, ContextType, RequireFields<MutationStartDepartureArgs, 'input'>>;
};

export type OrderServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderServicePayload'] = ResolversParentTypes['OrderServicePayload']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  travelFigures?: Resolver<Maybe<ResolversTypes['TravelFigures']>, ParentType, ContextType, RequireFields<OrganisationTravelFiguresArgs, 'month'>>;
  travelProfile?: Resolver<Maybe<ResolversTypes['TravelProfile']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaySupplierServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaySupplierServicePayload'] = ResolversParentTypes['PaySupplierServicePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['SupplierService']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishTourPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishTourPayload'] = ResolversParentTypes['PublishTourPayload']> = {
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType, RequireFields<QueryDepartureArgs, 'id'>>;
  departures?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<QueryDeparturesArgs, 'first'>>;
  guides?: Resolver<ResolversTypes['GuideConnection'], ParentType, ContextType, RequireFields<QueryGuidesArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, RequireFields<QuerySuppliersArgs, 'first'>>;
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType, RequireFields<QueryTourArgs, 'id'>>;
  tourBooking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType, RequireFields<QueryTourBookingArgs, 'id'>>;
  tourBookings?: Resolver<ResolversTypes['TourBookingConnection'], ParentType, ContextType, RequireFields<QueryTourBookingsArgs, 'first'>>;
  tours?: Resolver<ResolversTypes['TourConnection'], ParentType, ContextType, RequireFields<QueryToursArgs, 'first'>>;
};

export type RegisterGuidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGuidePayload'] = ResolversParentTypes['RegisterGuidePayload']> = {
  guide?: Resolver<Maybe<ResolversTypes['Guide']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSupplierPayload'] = ResolversParentTypes['RegisterSupplierPayload']> = {
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplierKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierService'] = ResolversParentTypes['SupplierService'], FederationReferenceType extends FederationReferenceTypes['SupplierService'] = FederationReferenceTypes['SupplierService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  departure?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type TourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tour'] = ResolversParentTypes['Tour'], FederationReferenceType extends FederationReferenceTypes['Tour'] = FederationReferenceTypes['Tour']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tour']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departures?: Resolver<ResolversTypes['DepartureConnection'], ParentType, ContextType, RequireFields<TourDeparturesArgs, 'first'>>;
  heroImage?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itinerary?: Resolver<Array<ResolversTypes['ItineraryDay']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TravelScope'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  touristTypes?: Resolver<Array<ResolversTypes['TouristType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBooking'] = ResolversParentTypes['TourBooking'], FederationReferenceType extends FederationReferenceTypes['TourBooking'] = FederationReferenceTypes['TourBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TourBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['TourBookingParty']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  compensation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['TourBookingContact']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departure?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holdExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TourBookingLine']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceArticle?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  sourceEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TourBookingStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  travellers?: Resolver<Maybe<Array<ResolversTypes['Traveller']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourBookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingConnection'] = ResolversParentTypes['TourBookingConnection']> = {
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

export type TourBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourBookingPayload'] = ResolversParentTypes['TourBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['TourBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourConnection'] = ResolversParentTypes['TourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourEdge'] = ResolversParentTypes['TourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tour'], ParentType, ContextType>;
};

export type TravelFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelFigures'] = ResolversParentTypes['TravelFigures']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  departures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loadFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  marginPerTraveller?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  travellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelProfile'] = ResolversParentTypes['TravelProfile']> = {
  about?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TravelScope']>, ParentType, ContextType>;
  tours?: Resolver<ResolversTypes['TourConnection'], ParentType, ContextType, RequireFields<TravelProfileToursArgs, 'first'>>;
};

export type TravelScopeResolvers = EnumResolverSignature<{ DOMESTIC?: any, HK_MACAU?: any, OUTBOUND?: any }, ResolversTypes['TravelScope']>;

export type TravelSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSettlement'] = ResolversParentTypes['TravelSettlement']> = {
  compensation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  travellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  AttributedBookings?: AttributedBookingsResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CreateTourPayload?: CreateTourPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Departure?: DepartureResolvers<ContextType>;
  DepartureConnection?: DepartureConnectionResolvers<ContextType>;
  DepartureEdge?: DepartureEdgeResolvers<ContextType>;
  DeparturePayload?: DeparturePayloadResolvers<ContextType>;
  DepartureUnit?: DepartureUnitResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ExpireHoldsPayload?: ExpireHoldsPayloadResolvers<ContextType>;
  Guide?: GuideResolvers<ContextType>;
  GuideConnection?: GuideConnectionResolvers<ContextType>;
  GuideEdge?: GuideEdgeResolvers<ContextType>;
  ItineraryDay?: ItineraryDayResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OrderServicePayload?: OrderServicePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaySupplierServicePayload?: PaySupplierServicePayloadResolvers<ContextType>;
  PublishTourPayload?: PublishTourPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterGuidePayload?: RegisterGuidePayloadResolvers<ContextType>;
  RegisterSupplierPayload?: RegisterSupplierPayloadResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierService?: SupplierServiceResolvers<ContextType>;
  Tour?: TourResolvers<ContextType>;
  TourBooking?: TourBookingResolvers<ContextType>;
  TourBookingConnection?: TourBookingConnectionResolvers<ContextType>;
  TourBookingContact?: TourBookingContactResolvers<ContextType>;
  TourBookingEdge?: TourBookingEdgeResolvers<ContextType>;
  TourBookingLine?: TourBookingLineResolvers<ContextType>;
  TourBookingPayload?: TourBookingPayloadResolvers<ContextType>;
  TourConnection?: TourConnectionResolvers<ContextType>;
  TourEdge?: TourEdgeResolvers<ContextType>;
  TravelFigures?: TravelFiguresResolvers<ContextType>;
  TravelProfile?: TravelProfileResolvers<ContextType>;
  TravelScope?: TravelScopeResolvers;
  TravelSettlement?: TravelSettlementResolvers<ContextType>;
  Traveller?: TravellerResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

