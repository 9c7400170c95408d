/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Connection, Stub } from '@media-graph/subgraph';
import type { Event as EventRow, PreviousDates as PreviousDatesRow } from '../event/event.entity.ts';
import type { EventFigure as EventFigureRow, StatedAmount as StatedAmountRow } from '../event-figure/event-figure.entity.ts';
import type { FacilityBooking as FacilityBookingRow } from '../facility-booking/facility-booking.entity.ts';
import type { InvestmentProject as InvestmentProjectRow, ProjectEstimate as ProjectEstimateRow, StageChange as StageChangeRow } from '../investment-project/investment-project.entity.ts';
import type { MoneyEstimate as MoneyEstimateRow } from '../money-estimate/money-estimate.entity.ts';
import type { Participation as ParticipationRow } from '../participation/participation.entity.ts';
import type { Signing as SigningRow } from '../signing/signing.entity.ts';
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

export type AdvanceProjectInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  to: ProjectStage;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AdvanceProjectPayload = {
  __typename?: 'AdvanceProjectPayload';
  project?: Maybe<InvestmentProject>;
  userErrors: Array<UserError>;
};

/** REQUESTED asks for the hall and keeps nothing; HELD keeps it for a while; CONFIRMED keeps it. */
export type BookingStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'HELD'
  | 'REJECTED'
  | 'REQUESTED';

export type CancelBookingInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelBookingPayload = {
  __typename?: 'CancelBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

export type CancelEventInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelEventPayload = {
  __typename?: 'CancelEventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

export type ConfirmFacilityInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ConfirmFacilityPayload = {
  __typename?: 'ConfirmFacilityPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

export type CreateEventInput = {
  /** Small letters, digits and hyphens, at most 60; unique. */
  code: Scalars['String']['input'];
  dates?: InputMaybe<EventDatesInput>;
  description?: InputMaybe<LocalizedTextInput>;
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  kind: EventKind;
  name: LocalizedTextInput;
  /** At most 200. */
  participants?: InputMaybe<Array<ParticipationInput>>;
  place?: InputMaybe<LocalizedTextInput>;
  /** An event of the kind CAMPAIGN_SERIES. */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  superEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateEventPayload = {
  __typename?: 'CreateEventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** How much of a date is known. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  /** Nothing: the date is null. */
  | 'UNKNOWN'
  | 'YEAR';

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What a sum is a sum of. Sums of different kinds are never added. */
export type EstimateBasis =
  /** Sales in one year once the plant runs at capacity. */
  | 'ANNUAL_SALES_AT_CAPACITY'
  /** The size of a fund. */
  | 'FUND_SIZE'
  /** Investment of projects that have been settled at their place. */
  | 'LANDED'
  /** Investment that is planned. */
  | 'PLANNED'
  /** Investment agreed in a contract. */
  | 'SIGNED';

/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type Event = {
  __typename?: 'Event';
  /** Halls booked for it, as far as the caller may see them; the earliest first. */
  bookings: FacilityBookingConnection;
  /** Short name in addresses, unique: `e3`. */
  code: Scalars['String']['output'];
  /** What it is about, in a few sentences. */
  description?: Maybe<LocalizedText>;
  /** Last day; the last of the month or year where no more is known. Null when unknown, or when it still goes on. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** How much of `endDate` is known. */
  endPrecision: DatePrecision;
  eventStatus: EventStatus;
  /** The group's own hall, when it takes place in one. */
  facility?: Maybe<Facility>;
  /** Counts and shares, as they were published. */
  figures: Array<EventFigure>;
  /** Signings of funds at this very event. */
  funds: Array<Signing>;
  id: Scalars['ID']['output'];
  /** Whether it was made up for a demonstration or a measurement. */
  isSynthetic: Scalars['Boolean']['output'];
  kind: EventKind;
  name: LocalizedText;
  /** Of a series: its occasions, the latest first. */
  occasions: EventConnection;
  /** The organisations that bear the event: hosts, organisers, co-organisers, leaders. */
  organisers?: Maybe<Array<Organisation>>;
  /** Projects and funds that came from it, whether signed or not, by their codes. */
  outcomes: Array<InvestmentProject>;
  /** Everybody who takes part, organisers included, in the order of importance. */
  participants: Array<Participation>;
  /** Where it takes place, in words. */
  place?: Maybe<LocalizedText>;
  /** Every earlier date, the latest first. */
  previousDates: Array<PreviousDates>;
  /** The first day before the last rescheduling; null for an event that was never moved. */
  previousStartDate?: Maybe<Scalars['Date']['output']>;
  /** The series of which this is one occasion. */
  series?: Maybe<Event>;
  /** What was signed at it and, unless told otherwise, at all its parts. */
  signedTotal: SignedTotal;
  /** Signings of projects at this very event, in the order of signing; funds are in `funds`. */
  signings: SigningConnection;
  /** First day; the first of the month or year where no more is known. Null when not even the year is known. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** How much of `startDate` is known. */
  startPrecision: DatePrecision;
  /**
   * Sums of money as they were published for the event as a whole. They are facts to quote, and are never added to the
   * signings, whose own total is `signedTotal`.
   */
  statedAmounts: Array<StatedAmount>;
  /** Why it was cancelled or put off, as the organiser says. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Its parts, the latest first. */
  subEvents: EventConnection;
  /** The event of which this one is a part. */
  superEvent?: Maybe<Event>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventOccasionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventSignedTotalArgs = {
  includeSubEvents?: Scalars['Boolean']['input'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventSigningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventSubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** When an event takes place. Leave out what is not known. */
export type EventDatesInput = {
  endDate?: InputMaybe<Scalars['Date']['input']>;
  endPrecision?: InputMaybe<DatePrecision>;
  /** Any day of the month or year where the precision is less than a day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** DAY when left out and there is a date. */
  startPrecision?: InputMaybe<DatePrecision>;
};

/** An event and its place in a list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

/** A published figure of an event. */
export type EventFigure = {
  __typename?: 'EventFigure';
  /** Unique in the event: `visited`. */
  code: Scalars['String']['output'];
  name: LocalizedText;
  /** The code of the figure in which this one is contained. */
  partOf?: Maybe<Scalars['String']['output']>;
  qualifier: Qualifier;
  /** What is counted, such as `project`, `person`, `batch`; `share` is a part of 1. */
  unit: Scalars['String']['output'];
  /** In `unit`. */
  value: Scalars['Float']['output'];
};

/** IPTC and schema.org have no list of kinds; this is the newsroom's. */
export type EventKind =
  /** Many occasions under one name, over months or years; without an end it still goes on. */
  | 'CAMPAIGN_SERIES'
  | 'EXHIBITION'
  | 'FORUM'
  /** A board takes office, or a house is opened. */
  | 'INAUGURATION'
  | 'PRESS_CONFERENCE'
  /** Promotion of a place or its products. */
  | 'PROMOTION'
  | 'SIGNING'
  /** A visit to look at projects, companies, universities. */
  | 'STUDY_TOUR';

/** How an event stands to its plan, as schema.org's EventStatusType. */
export type EventStatus =
  | 'CANCELLED'
  | 'MOVED_ONLINE'
  /** Put off; the new date is not known. */
  | 'POSTPONED'
  /** Moved to the dates given. */
  | 'RESCHEDULED'
  | 'SCHEDULED';

export type Facility = {
  __typename?: 'Facility';
  /** Bookings that the caller may see, the earliest first. */
  bookings?: Maybe<FacilityBookingConnection>;
  id: Scalars['ID']['output'];
  /**
   * When the hall is held or booked between two moments at most 92 days apart; set-up and tear-down included, bookings
   * that follow each other joined. For everybody who is signed in; null with an error for others.
   */
  occupied?: Maybe<Array<Period>>;
};


export type FacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type FacilityOccupiedArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/**
 * A hall for hire, booked for a time. Seen by the staff of the organisation that books, by event managers and by
 * headquarters; everybody else who is signed in sees only when the hall is taken.
 */
export type FacilityBooking = {
  __typename?: 'FacilityBooking';
  bookedBy?: Maybe<Organisation>;
  /** From when to when the hall is used, set-up and tear-down not included; `to` is the first moment after it. */
  during: Period;
  event?: Maybe<Event>;
  facility?: Maybe<Facility>;
  /** Until when a hold keeps the hall. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was a hold that nobody confirmed in time: it keeps the hall no longer. */
  holdLapsed: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** `during` with set-up and tear-down: what no other booking may touch. */
  occupied: Period;
  purpose: Scalars['String']['output'];
  /** Minutes before `during` in which the hall is made ready. */
  setupMinutes: Scalars['Int']['output'];
  status: BookingStatus;
  /** Why it was rejected or cancelled. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Minutes after `during` in which the hall is cleared. */
  teardownMinutes: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of bookings. */
export type FacilityBookingConnection = {
  __typename?: 'FacilityBookingConnection';
  edges: Array<FacilityBookingEdge>;
  nodes: Array<FacilityBooking>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** A booking and its place in a list. */
export type FacilityBookingEdge = {
  __typename?: 'FacilityBookingEdge';
  cursor: Scalars['String']['output'];
  node: FacilityBooking;
};

export type HoldFacilityInput = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  facilityId: Scalars['ID']['input'];
  /** In the future. */
  from: Scalars['DateTime']['input'];
  /** How long the hall is kept, in minutes: 1 to 2880. */
  holdMinutes?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Who books: the caller's own organisation when left out. Event managers may name any. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What for, 1 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** 0 to 1440. */
  setupMinutes?: Scalars['Int']['input'];
  /** 0 to 1440. */
  teardownMinutes?: Scalars['Int']['input'];
  /** Later than `from`, by 31 days at most. */
  to: Scalars['DateTime']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type HoldFacilityPayload = {
  __typename?: 'HoldFacilityPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/** A project in which somebody invests, or a fund that is set up, from the first talks to full production. */
export type InvestmentProject = {
  __typename?: 'InvestmentProject';
  /** Short name in addresses, unique: `ubtech-ai`. */
  code: Scalars['String']['output'];
  /** What is said of its size; each on its own basis, never to be added. */
  estimates: Array<ProjectEstimate>;
  id: Scalars['ID']['output'];
  investor?: Maybe<Organisation>;
  /** Whether it is a fund: funds stand outside the totals of projects. */
  isFund: Scalars['Boolean']['output'];
  /** Whether it is made up: true of projects whose names and amounts are not public. */
  isSynthetic: Scalars['Boolean']['output'];
  name: LocalizedText;
  /** The event from which it came. */
  originEvent?: Maybe<Event>;
  /** Where it is settled or shall be. */
  place?: Maybe<LocalizedText>;
  /** Its signings in any event, the first one first. */
  signings: Array<Signing>;
  stage: ProjectStage;
  /** Every step it took, the latest first. */
  stageChanges: Array<StageChange>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of projects. */
export type InvestmentProjectConnection = {
  __typename?: 'InvestmentProjectConnection';
  edges: Array<InvestmentProjectEdge>;
  nodes: Array<InvestmentProject>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A project and its place in a list. */
export type InvestmentProjectEdge = {
  __typename?: 'InvestmentProjectEdge';
  cursor: Scalars['String']['output'];
  node: InvestmentProject;
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

/** A sum of money as people speak of it before it is spent: how sure it is, and what it is a sum of. */
export type MoneyEstimate = {
  __typename?: 'MoneyEstimate';
  basis: EstimateBasis;
  /** The upper end of a range; null for a single figure. */
  high?: Maybe<Money>;
  /** The figure given; the lower end of a range. */
  low: Money;
  qualifier: Qualifier;
};

/** A sum as it is spoken of before it is spent. */
export type MoneyEstimateInput = {
  basis: EstimateBasis;
  /** ISO 4217, such as CNY or HKD. */
  currency: Scalars['String']['input'];
  /** Only for a range: more than `lowMinor`. */
  highMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** In the currency's minor unit (fen for CNY), more than zero. */
  lowMinor: Scalars['BigInt']['input'];
  qualifier: Qualifier;
};

/** Months on end; both ends belong to it. */
export type MonthRangeInput = {
  /** The first month. */
  from: Scalars['Month']['input'];
  /** The last month, not before the first. */
  until: Scalars['Month']['input'];
};

export type MoveEventOnlineInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveEventOnlinePayload = {
  __typename?: 'MoveEventOnlinePayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a project one step further, or withdraws it. Takes the role `event-manager`. */
  advanceProject: AdvanceProjectPayload;
  /** Gives the hall back. Staff cancel their own organisation's bookings, event managers any. */
  cancelBooking: CancelBookingPayload;
  /** Calls an event off; its dates and figures stay. Takes the role `event-manager`. */
  cancelEvent: CancelEventPayload;
  /**
   * Gives the hall to a request or a hold, and rejects the requests that overlap with it. HOLD_EXPIRED for a hold that
   * has run out. Takes the role `event-manager`.
   */
  confirmFacility: ConfirmFacilityPayload;
  /** Enters an event. Takes the role `event-manager`. */
  createEvent: CreateEventPayload;
  /**
   * Keeps a hall for a while: CONFLICT_OVERLAP when it is held or booked already. A hold that nobody confirms in time
   * frees the hall by itself. Takes the role `staff` or `event-manager`.
   */
  holdFacility: HoldFacilityPayload;
  /** Lets an event take place online instead. Takes the role `event-manager`. */
  moveEventOnline: MoveEventOnlinePayload;
  /** Makes an event a part of another one, or of none. Takes the role `event-manager`. */
  placeEvent: PlaceEventPayload;
  /**
   * Records that a project was signed, and takes it from NEGOTIATING to SIGNED. A project has one first signing; what
   * is signed later is an increment. Takes the role `event-manager`.
   */
  recordSigning: RecordSigningPayload;
  /** Refuses a request or a hold. Takes the role `event-manager`. */
  rejectBooking: RejectBookingPayload;
  /** Asks for a hall; several may ask for the same time. Takes the role `staff` or `event-manager`. */
  requestFacility: RequestFacilityPayload;
  /** Moves an event to other dates, or postpones it, and keeps the earlier ones. Takes the role `event-manager`. */
  rescheduleEvent: RescheduleEventPayload;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAdvanceProjectArgs = {
  input: AdvanceProjectInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationConfirmFacilityArgs = {
  input: ConfirmFacilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationHoldFacilityArgs = {
  input: HoldFacilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveEventOnlineArgs = {
  input: MoveEventOnlineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPlaceEventArgs = {
  input: PlaceEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordSigningArgs = {
  input: RecordSigningInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRejectBookingArgs = {
  input: RejectBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRequestFacilityArgs = {
  input: RequestFacilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRescheduleEventArgs = {
  input: RescheduleEventInput;
};

/** A project that is new here. */
export type NewProjectInput = {
  /** Small letters, digits and hyphens, at most 60; unique. */
  code: Scalars['String']['input'];
  investorId?: InputMaybe<Scalars['ID']['input']>;
  isFund?: Scalars['Boolean']['input'];
  name: LocalizedTextInput;
  place?: InputMaybe<LocalizedTextInput>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** Events in which it took part otherwise, the latest first. */
  eventsAttended?: Maybe<EventConnection>;
  /** Events of which it is host, organiser, co-organiser or leader, the latest first. */
  eventsOrganised?: Maybe<EventConnection>;
  id: Scalars['ID']['output'];
};


export type OrganisationEventsAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type OrganisationEventsOrganisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation's or a person's part in an event; one of the two is given. */
export type Participation = {
  __typename?: 'Participation';
  organisation?: Maybe<Organisation>;
  person?: Maybe<Person>;
  role: ParticipationRole;
};

/** Who takes part: an organisation or a person, one of the two. */
export type ParticipationInput = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  role: ParticipationRole;
};

/** What somebody does at an event. HOST, ORGANISER, CO_ORGANISER and LEADER bear it. */
export type ParticipationRole =
  | 'CO_ORGANISER'
  /** Issues the invitation. */
  | 'HOST'
  /** Leads a series that others carry out. */
  | 'LEADER'
  | 'ORGANISER'
  | 'PARTICIPANT'
  /** Was there to report. */
  | 'REPORTER'
  | 'SIGNATORY'
  | 'SPEAKER';

/** A stretch of time; `to` is the first moment after it, so that two may follow each other without a gap. */
export type Period = {
  __typename?: 'Period';
  from: Scalars['DateTime']['output'];
  to: Scalars['DateTime']['output'];
};

export type Person = {
  __typename?: 'Person';
  /** Events in which this person took part, in whatever role; the latest first. */
  appearances?: Maybe<EventConnection>;
  id: Scalars['ID']['output'];
};


export type PersonAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PlaceEventInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Null makes it an event of its own. An event cannot be inside itself or inside one of its parts. */
  superEventId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PlaceEventPayload = {
  __typename?: 'PlaceEventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** The dates of an event before it was moved. */
export type PreviousDates = {
  __typename?: 'PreviousDates';
  endDate?: Maybe<Scalars['Date']['output']>;
  endPrecision: DatePrecision;
  /** When they ceased to hold. */
  replacedAt: Scalars['DateTime']['output'];
  startDate?: Maybe<Scalars['Date']['output']>;
  startPrecision: DatePrecision;
};

/** One figure of a project. */
export type ProjectEstimate = {
  __typename?: 'ProjectEstimate';
  amount: MoneyEstimate;
  isSynthetic: Scalars['Boolean']['output'];
};

/** The stages of a project; a step leads to the next one, and from each but the last to WITHDRAWN. */
export type ProjectStage =
  | 'AT_CAPACITY'
  | 'IN_PRODUCTION'
  | 'LANDED'
  | 'NEGOTIATING'
  | 'SIGNED'
  | 'STARTED'
  | 'UNDER_CONSTRUCTION'
  | 'WITHDRAWN';

/** How a figure is meant. From the strongest statement to the weakest. */
export type Qualifier =
  /** About: 約. */
  | 'APPROX'
  /** Not less than: 不低於. A floor and no value. */
  | 'AT_LEAST'
  | 'EXACT'
  /** A little more than: 餘. */
  | 'OVER';

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** An event by its id. */
  event?: Maybe<Event>;
  /** By its short name, such as `e3`. */
  eventByCode?: Maybe<Event>;
  /**
   * Events, the latest first and those without a date last. `from` and `to` choose what takes place, at least in part,
   * between two days, both included; events without a date are then left out.
   */
  events: EventConnection;
  /** A booking by its id; null for one that the caller may not see. */
  facilityBooking?: Maybe<FacilityBooking>;
  /**
   * Bookings that the caller may see, the earliest first. `from` and `to` choose those whose use begins in this time,
   * `to` not included.
   */
  facilityBookings: FacilityBookingConnection;
  /** A project or fund by its id. */
  investmentProject?: Maybe<InvestmentProject>;
  /** Projects and funds by their codes. */
  investmentProjects: InvestmentProjectConnection;
  /** Events whose names, place or description hold the words, in either Chinese script or in English; the latest first. */
  searchEvents: EventConnection;
};


/** What can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<EventKind>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryFacilityBookingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<BookingStatus>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryInvestmentProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInvestmentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  stage?: InputMaybe<ProjectStage>;
};


/** What can be asked. */
export type QuerySearchEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

export type RecordSigningInput = {
  /** Of an increment: only what is added. */
  amount: MoneyEstimateInput;
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** True for a further investment in a project that was signed before. */
  isIncrement?: Scalars['Boolean']['input'];
  /** True marks the amount as made up. */
  isSynthetic?: Scalars['Boolean']['input'];
  newProject?: InputMaybe<NewProjectInput>;
  /** Organisations that sign, at most 50. */
  partyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Either this or `newProject`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  signedOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordSigningPayload = {
  __typename?: 'RecordSigningPayload';
  signing?: Maybe<Signing>;
  userErrors: Array<UserError>;
};

export type RejectBookingInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** For those who asked, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RejectBookingPayload = {
  __typename?: 'RejectBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

export type RequestFacilityInput = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  facilityId: Scalars['ID']['input'];
  /** In the future. */
  from: Scalars['DateTime']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Who books: the caller's own organisation when left out. Event managers may name any. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What for, 1 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** 0 to 1440. */
  setupMinutes?: Scalars['Int']['input'];
  /** 0 to 1440. */
  teardownMinutes?: Scalars['Int']['input'];
  /** Later than `from`, by 31 days at most. */
  to: Scalars['DateTime']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RequestFacilityPayload = {
  __typename?: 'RequestFacilityPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

export type RescheduleEventInput = {
  /** The new dates; without a start the event is POSTPONED. */
  dates: EventDatesInput;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 characters; a repeated call with it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RescheduleEventPayload = {
  __typename?: 'RescheduleEventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/**
 * What was signed at an event, each project counted once: at its first signing; a later one adds its increment and no
 * project. Funds stand beside.
 */
export type SignedTotal = {
  __typename?: 'SignedTotal';
  /** One for each basis and currency: these are never added together. */
  amounts: Array<TotalAmount>;
  /** The funds, outside of `amounts` and `projectCount`. */
  funds: Array<TotalAmount>;
  /** Projects signed for the first time, funds not among them. */
  projectCount: Scalars['Int']['output'];
};

/** The signing of a project, or of a further investment in it, at an event. */
export type Signing = {
  __typename?: 'Signing';
  amount: MoneyEstimate;
  event: Event;
  id: Scalars['ID']['output'];
  /** Whether the project was signed before, and `amount` is only what is added. */
  isIncrement: Scalars['Boolean']['output'];
  /** Whether the amount is made up: true where only a total of several is public. */
  isSynthetic: Scalars['Boolean']['output'];
  parties?: Maybe<Array<Organisation>>;
  /** Null for several projects that were published together without their names. */
  project?: Maybe<InvestmentProject>;
  /** How many projects it is about: 1 but for those published together. */
  projectCount: Scalars['Int']['output'];
  /** Null when the day is not public. */
  signedOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of signings. */
export type SigningConnection = {
  __typename?: 'SigningConnection';
  edges: Array<SigningEdge>;
  nodes: Array<Signing>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A signing and its place in a list. */
export type SigningEdge = {
  __typename?: 'SigningEdge';
  cursor: Scalars['String']['output'];
  node: Signing;
};

/** A step of a project from one stage to another. */
export type StageChange = {
  __typename?: 'StageChange';
  at: Scalars['DateTime']['output'];
  from: ProjectStage;
  note?: Maybe<Scalars['String']['output']>;
  to: ProjectStage;
};

/** A published sum of money for several projects of an event together. */
export type StatedAmount = {
  __typename?: 'StatedAmount';
  amount: MoneyEstimate;
  /** Unique in the event: `landed`. */
  code: Scalars['String']['output'];
  name: LocalizedText;
  /** The code of the stated amount about the same projects and maybe more: adding the two would count twice. */
  partOf?: Maybe<Scalars['String']['output']>;
  /** How many projects the sum is about. */
  projectCount?: Maybe<Scalars['Int']['output']>;
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A total on one basis in one currency. Its qualifier is the weakest of its parts. */
export type TotalAmount = {
  __typename?: 'TotalAmount';
  amount: MoneyEstimate;
  /** Whether made-up parts are in it. */
  hasSyntheticParts: Scalars['Boolean']['output'];
  /** Projects signed for the first time whose amounts are in it. */
  projectCount: Scalars['Int']['output'];
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
  Event: Event;
  Facility: Facility;
  FacilityBooking: FacilityBooking;
  InvestmentProject: InvestmentProject;
  Organisation: Organisation;
  Person: Person;
  Signing: Signing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  FacilityBooking:
    ( { __typename: 'FacilityBooking' }
    & GraphQLRecursivePick<FederationTypes['FacilityBooking'], {"id":true}> );
  InvestmentProject:
    ( { __typename: 'InvestmentProject' }
    & GraphQLRecursivePick<FederationTypes['InvestmentProject'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Signing:
    ( { __typename: 'Signing' }
    & GraphQLRecursivePick<FederationTypes['Signing'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdvanceProjectInput: AdvanceProjectInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdvanceProjectPayload: ResolverTypeWrapper<Omit<AdvanceProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['InvestmentProject']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookingStatus: BookingStatus;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: ResolverTypeWrapper<Omit<CancelBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  CancelEventInput: CancelEventInput;
  CancelEventPayload: ResolverTypeWrapper<Omit<CancelEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  ConfirmFacilityInput: ConfirmFacilityInput;
  ConfirmFacilityPayload: ResolverTypeWrapper<Omit<ConfirmFacilityPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  CreateEventInput: CreateEventInput;
  CreateEventPayload: ResolverTypeWrapper<Omit<CreateEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EstimateBasis: EstimateBasis;
  Event: ResolverTypeWrapper<EventRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventConnection: ResolverTypeWrapper<Connection<EventRow>>;
  EventDatesInput: EventDatesInput;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFigure: ResolverTypeWrapper<EventFigureRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EventKind: EventKind;
  EventStatus: EventStatus;
  Facility: ResolverTypeWrapper<Stub>;
  FacilityBooking: ResolverTypeWrapper<FacilityBookingRow>;
  FacilityBookingConnection: ResolverTypeWrapper<Connection<FacilityBookingRow>>;
  FacilityBookingEdge: ResolverTypeWrapper<Omit<FacilityBookingEdge, 'node'> & { node: ResolversTypes['FacilityBooking'] }>;
  HoldFacilityInput: HoldFacilityInput;
  HoldFacilityPayload: ResolverTypeWrapper<Omit<HoldFacilityPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  InvestmentProject: ResolverTypeWrapper<InvestmentProjectRow>;
  InvestmentProjectConnection: ResolverTypeWrapper<Connection<InvestmentProjectRow>>;
  InvestmentProjectEdge: ResolverTypeWrapper<Omit<InvestmentProjectEdge, 'node'> & { node: ResolversTypes['InvestmentProject'] }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyEstimate: ResolverTypeWrapper<MoneyEstimateRow>;
  MoneyEstimateInput: MoneyEstimateInput;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  MoveEventOnlineInput: MoveEventOnlineInput;
  MoveEventOnlinePayload: ResolverTypeWrapper<Omit<MoveEventOnlinePayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewProjectInput: NewProjectInput;
  Organisation: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationInput: ParticipationInput;
  ParticipationRole: ParticipationRole;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Stub>;
  PlaceEventInput: PlaceEventInput;
  PlaceEventPayload: ResolverTypeWrapper<Omit<PlaceEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  PreviousDates: ResolverTypeWrapper<PreviousDatesRow>;
  ProjectEstimate: ResolverTypeWrapper<ProjectEstimateRow>;
  ProjectStage: ProjectStage;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordSigningInput: RecordSigningInput;
  RecordSigningPayload: ResolverTypeWrapper<Omit<RecordSigningPayload, 'signing'> & { signing?: Maybe<ResolversTypes['Signing']> }>;
  RejectBookingInput: RejectBookingInput;
  RejectBookingPayload: ResolverTypeWrapper<Omit<RejectBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  RequestFacilityInput: RequestFacilityInput;
  RequestFacilityPayload: ResolverTypeWrapper<Omit<RequestFacilityPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  RescheduleEventInput: RescheduleEventInput;
  RescheduleEventPayload: ResolverTypeWrapper<Omit<RescheduleEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  SignedTotal: ResolverTypeWrapper<Omit<SignedTotal, 'amounts' | 'funds'> & { amounts: Array<ResolversTypes['TotalAmount']>, funds: Array<ResolversTypes['TotalAmount']> }>;
  Signing: ResolverTypeWrapper<SigningRow>;
  SigningConnection: ResolverTypeWrapper<Connection<SigningRow>>;
  SigningEdge: ResolverTypeWrapper<Omit<SigningEdge, 'node'> & { node: ResolversTypes['Signing'] }>;
  StageChange: ResolverTypeWrapper<StageChangeRow>;
  StatedAmount: ResolverTypeWrapper<StatedAmountRow>;
  TimeRangeInput: TimeRangeInput;
  TotalAmount: ResolverTypeWrapper<Omit<TotalAmount, 'amount'> & { amount: ResolversTypes['MoneyEstimate'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdvanceProjectInput: AdvanceProjectInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AdvanceProjectPayload: Omit<AdvanceProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['InvestmentProject']> };
  BigInt: Scalars['BigInt']['output'];
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: Omit<CancelBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  CancelEventInput: CancelEventInput;
  CancelEventPayload: Omit<CancelEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  ConfirmFacilityInput: ConfirmFacilityInput;
  ConfirmFacilityPayload: Omit<ConfirmFacilityPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  CreateEventInput: CreateEventInput;
  CreateEventPayload: Omit<CreateEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  Event: EventRow;
  Boolean: Scalars['Boolean']['output'];
  EventConnection: Connection<EventRow>;
  EventDatesInput: EventDatesInput;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFigure: EventFigureRow;
  Float: Scalars['Float']['output'];
  Facility: Stub;
  FacilityBooking: FacilityBookingRow;
  FacilityBookingConnection: Connection<FacilityBookingRow>;
  FacilityBookingEdge: Omit<FacilityBookingEdge, 'node'> & { node: ResolversParentTypes['FacilityBooking'] };
  HoldFacilityInput: HoldFacilityInput;
  HoldFacilityPayload: Omit<HoldFacilityPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  InvestmentProject: InvestmentProjectRow;
  InvestmentProjectConnection: Connection<InvestmentProjectRow>;
  InvestmentProjectEdge: Omit<InvestmentProjectEdge, 'node'> & { node: ResolversParentTypes['InvestmentProject'] };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyEstimate: MoneyEstimateRow;
  MoneyEstimateInput: MoneyEstimateInput;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  MoveEventOnlineInput: MoveEventOnlineInput;
  MoveEventOnlinePayload: Omit<MoveEventOnlinePayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  Mutation: Record<PropertyKey, never>;
  NewProjectInput: NewProjectInput;
  Organisation: Stub;
  PageInfo: PageInfo;
  Participation: ParticipationRow;
  ParticipationInput: ParticipationInput;
  Period: Period;
  Person: Stub;
  PlaceEventInput: PlaceEventInput;
  PlaceEventPayload: Omit<PlaceEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  PreviousDates: PreviousDatesRow;
  ProjectEstimate: ProjectEstimateRow;
  Query: Record<PropertyKey, never>;
  RecordSigningInput: RecordSigningInput;
  RecordSigningPayload: Omit<RecordSigningPayload, 'signing'> & { signing?: Maybe<ResolversParentTypes['Signing']> };
  RejectBookingInput: RejectBookingInput;
  RejectBookingPayload: Omit<RejectBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  RequestFacilityInput: RequestFacilityInput;
  RequestFacilityPayload: Omit<RequestFacilityPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  RescheduleEventInput: RescheduleEventInput;
  RescheduleEventPayload: Omit<RescheduleEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  SignedTotal: Omit<SignedTotal, 'amounts' | 'funds'> & { amounts: Array<ResolversParentTypes['TotalAmount']>, funds: Array<ResolversParentTypes['TotalAmount']> };
  Signing: SigningRow;
  SigningConnection: Connection<SigningRow>;
  SigningEdge: Omit<SigningEdge, 'node'> & { node: ResolversParentTypes['Signing'] };
  StageChange: StageChangeRow;
  StatedAmount: StatedAmountRow;
  TimeRangeInput: TimeRangeInput;
  TotalAmount: Omit<TotalAmount, 'amount'> & { amount: ResolversParentTypes['MoneyEstimate'] };
  UserError: UserError;
};

export type AdvanceProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceProjectPayload'] = ResolversParentTypes['AdvanceProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CancelBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBookingPayload'] = ResolversParentTypes['CancelBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEventPayload'] = ResolversParentTypes['CancelEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFacilityPayload'] = ResolversParentTypes['ConfirmFacilityPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventPayload'] = ResolversParentTypes['CreateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<ResolversTypes['FacilityBookingConnection'], ParentType, ContextType, RequireFields<EventBookingsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  eventStatus?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['EventFigure']>, ParentType, ContextType>;
  funds?: Resolver<Array<ResolversTypes['Signing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  occasions?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventOccasionsArgs, 'first'>>;
  organisers?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  previousDates?: Resolver<Array<ResolversTypes['PreviousDates']>, ParentType, ContextType>;
  previousStartDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  signedTotal?: Resolver<ResolversTypes['SignedTotal'], ParentType, ContextType, RequireFields<EventSignedTotalArgs, 'includeSubEvents'>>;
  signings?: Resolver<ResolversTypes['SigningConnection'], ParentType, ContextType, RequireFields<EventSigningsArgs, 'first'>>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  statedAmounts?: Resolver<Array<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventSubEventsArgs, 'first'>>;
  superEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFigure'] = ResolversParentTypes['EventFigure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['FacilityBookingConnection']>, ParentType, ContextType, RequireFields<FacilityBookingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occupied?: Resolver<Maybe<Array<ResolversTypes['Period']>>, ParentType, ContextType, RequireFields<FacilityOccupiedArgs, 'from' | 'to'>>;
};

export type FacilityBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBooking'] = ResolversParentTypes['FacilityBooking'], FederationReferenceType extends FederationReferenceTypes['FacilityBooking'] = FederationReferenceTypes['FacilityBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilityBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  during?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdLapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setupMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teardownMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityBookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBookingConnection'] = ResolversParentTypes['FacilityBookingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityBookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityBookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBookingEdge'] = ResolversParentTypes['FacilityBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FacilityBooking'], ParentType, ContextType>;
};

export type HoldFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldFacilityPayload'] = ResolversParentTypes['HoldFacilityPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvestmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentProject'] = ResolversParentTypes['InvestmentProject'], FederationReferenceType extends FederationReferenceTypes['InvestmentProject'] = FederationReferenceTypes['InvestmentProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimates?: Resolver<Array<ResolversTypes['ProjectEstimate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  isFund?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  originEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  signings?: Resolver<Array<ResolversTypes['Signing']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  stageChanges?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentProjectConnection'] = ResolversParentTypes['InvestmentProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestmentProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentProjectEdge'] = ResolversParentTypes['InvestmentProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestmentProject'], ParentType, ContextType>;
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

export type MoneyEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyEstimate'] = ResolversParentTypes['MoneyEstimate']> = {
  basis?: Resolver<ResolversTypes['EstimateBasis'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MoveEventOnlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEventOnlinePayload'] = ResolversParentTypes['MoveEventOnlinePayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  advanceProject?: Resolver<ResolversTypes['AdvanceProjectPayload'], ParentType, ContextType, RequireFields<MutationAdvanceProjectArgs, 'input'>>;
  cancelBooking?: Resolver<ResolversTypes['CancelBookingPayload'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['CancelEventPayload'], ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  confirmFacility?: Resolver<ResolversTypes['ConfirmFacilityPayload'], ParentType, ContextType, RequireFields<MutationConfirmFacilityArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['CreateEventPayload'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  holdFacility?: Resolver<ResolversTypes['HoldFacilityPayload'], ParentType, ContextType, RequireFields<MutationHoldFacilityArgs, 'input'>>;
  moveEventOnline?: Resolver<ResolversTypes['MoveEventOnlinePayload'], ParentType, ContextType, RequireFields<MutationMoveEventOnlineArgs, 'input'>>;
  placeEvent?: Resolver<ResolversTypes['PlaceEventPayload'], ParentType, ContextType, RequireFields<MutationPlaceEventArgs, 'input'>>;
  recordSigning?: Resolver<ResolversTypes['RecordSigningPayload'], ParentType, ContextType, RequireFields<MutationRecordSigningArgs, 'input'>>;
  rejectBooking?: Resolver<ResolversTypes['RejectBookingPayload'], ParentType, ContextType, RequireFields<MutationRejectBookingArgs, 'input'>>;
  requestFacility?: Resolver<ResolversTypes['RequestFacilityPayload'], ParentType, ContextType, RequireFields<MutationRequestFacilityArgs, 'input'>>;
  rescheduleEvent?: Resolver<ResolversTypes['RescheduleEventPayload'], ParentType, ContextType, RequireFields<MutationRescheduleEventArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  eventsAttended?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganisationEventsAttendedArgs, 'first'>>;
  eventsOrganised?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganisationEventsOrganisedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appearances?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PersonAppearancesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlaceEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEventPayload'] = ResolversParentTypes['PlaceEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreviousDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviousDates'] = ResolversParentTypes['PreviousDates']> = {
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type ProjectEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEstimate'] = ResolversParentTypes['ProjectEstimate']> = {
  amount?: Resolver<ResolversTypes['MoneyEstimate'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventByCode?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventByCodeArgs, 'code'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  facilityBooking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType, RequireFields<QueryFacilityBookingArgs, 'id'>>;
  facilityBookings?: Resolver<ResolversTypes['FacilityBookingConnection'], ParentType, ContextType, RequireFields<QueryFacilityBookingsArgs, 'first'>>;
  investmentProject?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType, RequireFields<QueryInvestmentProjectArgs, 'id'>>;
  investmentProjects?: Resolver<ResolversTypes['InvestmentProjectConnection'], ParentType, ContextType, RequireFields<QueryInvestmentProjectsArgs, 'first'>>;
  searchEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QuerySearchEventsArgs, 'first' | 'text'>>;
};

export type RecordSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSigningPayload'] = ResolversParentTypes['RecordSigningPayload']> = {
  signing?: Resolver<Maybe<ResolversTypes['Signing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectBookingPayload'] = ResolversParentTypes['RejectBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFacilityPayload'] = ResolversParentTypes['RequestFacilityPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleEventPayload'] = ResolversParentTypes['RescheduleEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedTotal'] = ResolversParentTypes['SignedTotal']> = {
  amounts?: Resolver<Array<ResolversTypes['TotalAmount']>, ParentType, ContextType>;
  funds?: Resolver<Array<ResolversTypes['TotalAmount']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SigningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signing'] = ResolversParentTypes['Signing'], FederationReferenceType extends FederationReferenceTypes['Signing'] = FederationReferenceTypes['Signing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Signing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyEstimate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIncrement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SigningConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningConnection'] = ResolversParentTypes['SigningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SigningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Signing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SigningEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningEdge'] = ResolversParentTypes['SigningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
};

export type StatedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedAmount'] = ResolversParentTypes['StatedAmount']> = {
  amount?: Resolver<ResolversTypes['MoneyEstimate'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TotalAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalAmount'] = ResolversParentTypes['TotalAmount']> = {
  amount?: Resolver<ResolversTypes['MoneyEstimate'], ParentType, ContextType>;
  hasSyntheticParts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdvanceProjectPayload?: AdvanceProjectPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  CancelBookingPayload?: CancelBookingPayloadResolvers<ContextType>;
  CancelEventPayload?: CancelEventPayloadResolvers<ContextType>;
  ConfirmFacilityPayload?: ConfirmFacilityPayloadResolvers<ContextType>;
  CreateEventPayload?: CreateEventPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFigure?: EventFigureResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityBooking?: FacilityBookingResolvers<ContextType>;
  FacilityBookingConnection?: FacilityBookingConnectionResolvers<ContextType>;
  FacilityBookingEdge?: FacilityBookingEdgeResolvers<ContextType>;
  HoldFacilityPayload?: HoldFacilityPayloadResolvers<ContextType>;
  InvestmentProject?: InvestmentProjectResolvers<ContextType>;
  InvestmentProjectConnection?: InvestmentProjectConnectionResolvers<ContextType>;
  InvestmentProjectEdge?: InvestmentProjectEdgeResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyEstimate?: MoneyEstimateResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MoveEventOnlinePayload?: MoveEventOnlinePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlaceEventPayload?: PlaceEventPayloadResolvers<ContextType>;
  PreviousDates?: PreviousDatesResolvers<ContextType>;
  ProjectEstimate?: ProjectEstimateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordSigningPayload?: RecordSigningPayloadResolvers<ContextType>;
  RejectBookingPayload?: RejectBookingPayloadResolvers<ContextType>;
  RequestFacilityPayload?: RequestFacilityPayloadResolvers<ContextType>;
  RescheduleEventPayload?: RescheduleEventPayloadResolvers<ContextType>;
  SignedTotal?: SignedTotalResolvers<ContextType>;
  Signing?: SigningResolvers<ContextType>;
  SigningConnection?: SigningConnectionResolvers<ContextType>;
  SigningEdge?: SigningEdgeResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  StatedAmount?: StatedAmountResolvers<ContextType>;
  TotalAmount?: TotalAmountResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

