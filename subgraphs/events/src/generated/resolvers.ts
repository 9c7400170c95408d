/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { CalendarLink as CalendarLinkRow } from '../calendar-link/calendar-link.entity.ts';
import type { DataSubjectRequest as DataSubjectRequestRow } from '../data-subject-request/data-subject-request.entity.ts';
import type { EventExpense as EventExpenseRow } from '../event-expense/event-expense.entity.ts';
import type { Event as EventRow, PreviousDates as PreviousDatesRow } from '../event/event.entity.ts';
import type { EventFigure as EventFigureRow, StatedAmount as StatedAmountRow } from '../event-figure/event-figure.entity.ts';
import type { EventRecurrence as EventRecurrenceRow } from '../event-recurrence/event-recurrence.entity.ts';
import type { EventSession as EventSessionRow, EventSpeaker as EventSpeakerRow } from '../event-session/event-session.entity.ts';
import type { EventVoucher as EventVoucherRow } from '../event-voucher/event-voucher.entity.ts';
import type { EventStatusChange as EventStatusChangeRow } from '../event/event-status-change.entity.ts';
import type { FacilityBookingSeries as FacilityBookingSeriesRow } from '../facility-booking-series/facility-booking-series.entity.ts';
import type { FacilityBooking as FacilityBookingRow } from '../facility-booking/facility-booking.entity.ts';
import type { HallClosure as HallClosureRow } from '../hall-closure/hall-closure.entity.ts';
import type { HallEquipment as HallEquipmentRow, BookedEquipment as BookedEquipmentRow } from '../hall-equipment/hall-equipment.entity.ts';
import type { InvestmentProblem as InvestmentProblemRow } from '../investment-problem/investment-problem.entity.ts';
import type { InvestmentProject as InvestmentProjectRow, ProjectEstimate as ProjectEstimateRow, InvestmentStatusChange as InvestmentStatusChangeRow } from '../investment-project/investment-project.entity.ts';
import type { MembershipRedemption as MembershipRedemptionRow } from '../membership-redemption/membership-redemption.entity.ts';
import type { MoneyEstimate as MoneyEstimateRow } from '../money-estimate/money-estimate.entity.ts';
import type { NewsAssignment as NewsAssignmentRow } from '../news-assignment/news-assignment.entity.ts';
import type { NewsCoverage as NewsCoverageRow } from '../news-coverage/news-coverage.entity.ts';
import type { Participation as ParticipationRow } from '../participation/participation.entity.ts';
import type { EventRegistrationDesk as EventRegistrationDeskRow, MemberOpening as MemberOpeningRow, EventTicketKind as EventTicketKindRow } from '../registration-desk/registration-desk.entity.ts';
import type { EventRegistration as EventRegistrationRow } from '../registration/event-registration.entity.ts';
import type { EventRegistrant as EventRegistrantRow } from '../registration/registrant.entity.ts';
import type { SigningSeries as SigningSeriesRow } from '../signing-series/signing-series.entity.ts';
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

/** A part of an event's programme. */
export type AddEventSessionInput = {
  /** 1 for the event's first; INVALID_INPUT behind its last. */
  day?: Scalars['Int']['input'];
  /** At most 2000 characters in each language. */
  description?: InputMaybe<LocalizedTextInput>;
  /** `HH:MM`, later on the same day. */
  endTime: Scalars['String']['input'];
  /** It has at most 200. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters; CONFLICT_OVERLAP where another session is in it then. Capitals do not matter. */
  room?: InputMaybe<Scalars['String']['input']>;
  /** At most 30, in the order in which they are to be named. */
  speakers?: Array<EventSpeakerInput>;
  /** `HH:MM` by the clocks of the event's time zone. */
  startTime: Scalars['String']['input'];
  /** In one language at least, each at most 200 characters. */
  title: LocalizedTextInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddEventSessionPayload = {
  __typename?: 'AddEventSessionPayload';
  session?: Maybe<EventSession>;
  userErrors: Array<UserError>;
};

/** A new kind of ticket. */
export type AddEventTicketKindInput = {
  /** The event, NOT_FOUND without a desk. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** It stands last, until others are added. */
  ticketKind: EventTicketKindInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddEventTicketKindPayload = {
  __typename?: 'AddEventTicketKindPayload';
  ticketKind?: Maybe<EventTicketKind>;
  userErrors: Array<UserError>;
};

/** What is new on the list. */
export type AddHallEquipmentInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 200 characters in each language. */
  name: LocalizedTextInput;
  /** The `Organisation` that lends it. */
  ownerId: Scalars['ID']['input'];
  /** 1 to 10,000. */
  quantity: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddHallEquipmentPayload = {
  __typename?: 'AddHallEquipmentPayload';
  equipment?: Maybe<HallEquipment>;
  userErrors: Array<UserError>;
};

/** A project and the step that it takes. */
export type AdvanceInvestmentProjectInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What is to be remembered of the step: at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The next status, or WITHDRAWN; ILLEGAL_TRANSITION for any other, and for SIGNED, which takes a signing. */
  to: InvestmentProjectStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AdvanceInvestmentProjectPayload = {
  __typename?: 'AdvanceInvestmentProjectPayload';
  project?: Maybe<InvestmentProject>;
  userErrors: Array<UserError>;
};

export type Article = {
  __typename?: 'Article';
  id: Scalars['ID']['output'];
  /** The assignments of which it came. FORBIDDEN outside of the newsroom. */
  newsAssignments?: Maybe<Array<NewsAssignment>>;
};

/** Somebody who is to go. */
export type AssignNewsCoverageInput = {
  /** A planned coverage: ILLEGAL_TRANSITION for one that was dropped. */
  coverageId: Scalars['ID']['input'];
  /** By when they are to deliver; as the coverage where it is left out. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 1000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The `Person` who goes; DUPLICATE for one who goes for it already. */
  personId: Scalars['ID']['input'];
  /** How they work for the paper. */
  provider?: NewsProvider;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AssignNewsCoveragePayload = {
  __typename?: 'AssignNewsCoveragePayload';
  assignment?: Maybe<NewsAssignment>;
  userErrors: Array<UserError>;
};

/** When a hall may be booked, in Asia/Shanghai. */
export type BookableHours = {
  __typename?: 'BookableHours';
  /** Local time such as 22:00; 24:00 is the end of the day. */
  closes: Scalars['String']['output'];
  /** Local time such as 08:30. */
  opens: Scalars['String']['output'];
  /** ISO 8601 weekdays: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** When a hall may be booked, in Asia/Shanghai. */
export type BookableHoursInput = {
  /** Later than `opens`; 24:00 is the end of the day. */
  closes: Scalars['String']['input'];
  /** Such as 08:30. */
  opens: Scalars['String']['input'];
  /** 1 to 7 ISO 8601 weekdays: 1 is Monday, 7 is Sunday. */
  weekdays: Array<Scalars['Int']['input']>;
};

/** What a booking has of one thing. */
export type BookedEquipment = {
  __typename?: 'BookedEquipment';
  equipment: HallEquipment;
  quantity: Scalars['Int']['output'];
};

/** What is lent with a hall, and how many. */
export type BookedEquipmentInput = {
  /** Of the hall's keeper: NOT_FOUND for other equipment, ILLEGAL_TRANSITION for what is lent no more. */
  equipmentId: Scalars['ID']['input'];
  /** 1 to 10,000. */
  quantity: Scalars['Int']['input'];
};

/**
 * A link by which a calendar program reads events that are not everybody's: whoever has it sees what its maker's circle
 * sees, until it runs out or is ended.
 */
export type CalendarLink = {
  __typename?: 'CalendarLink';
  createdAt: Scalars['DateTime']['output'];
  /** Who made it, by the name of the account. */
  createdBy: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** The hall whose events it shows; null where any hall's. */
  facility?: Maybe<Facility>;
  id: Scalars['ID']['output'];
  /** The organiser whose events it shows; null where anybody's. */
  organiser?: Maybe<Organisation>;
  /** Where the calendar is, below the gateway's address; it carries the link's secret. */
  path: Scalars['String']['output'];
  /** For whom, or why. */
  purpose: Scalars['String']['output'];
  /** When somebody ended it; null while nobody has. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it, by the name of the account. */
  revokedBy?: Maybe<Scalars['String']['output']>;
  /** The circle: STAFF, or PRIVATE for the newsroom's diary. */
  visibility: EventVisibility;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type CalendarLinkConnection = {
  __typename?: 'CalendarLinkConnection';
  edges: Array<CalendarLinkEdge>;
  nodes: Array<CalendarLink>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type CalendarLinkEdge = {
  __typename?: 'CalendarLinkEdge';
  cursor: Scalars['String']['output'];
  node: CalendarLink;
};

/** An event that will not take place. */
export type CancelEventInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether its parts, and their parts, are called off with it. */
  isWithParts?: Scalars['Boolean']['input'];
  /** Why, for those who look the event up: at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which occurrences of an event that repeats it goes for; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelEventPayload = {
  __typename?: 'CancelEventPayload';
  /** Whom the newsroom has sent and who is to be told: called off with a cancelled event, or to go where it is now. */
  assignmentsToTell?: Maybe<Array<NewsAssignment>>;
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  /** How many registrations there are whose people are to be told. */
  registrationsToTell?: Maybe<Scalars['Int']['output']>;
  /** The bookings of halls that were moved or given back with it. */
  settledBookings?: Maybe<Array<FacilityBooking>>;
  userErrors: Array<UserError>;
};

/** Places that are not needed. */
export type CancelEventRegistrationInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters: event managers must say. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelEventRegistrationPayload = {
  __typename?: 'CancelEventRegistrationPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
};

/** Who no longer needs the hall. */
export type CancelFacilityBookingInput = {
  /** Requested, held or confirmed; NOT_FOUND for another organisation's. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelFacilityBookingPayload = {
  __typename?: 'CancelFacilityBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/** Who no longer needs the hall. */
export type CancelFacilityBookingSeriesInput = {
  /** The first day, in Asia/Shanghai; all that is to come when left out. */
  fromDay?: InputMaybe<Scalars['Date']['input']>;
  /** ILLEGAL_TRANSITION where nothing of it is to come; NOT_FOUND for another organisation's. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CancelFacilityBookingSeriesPayload = {
  __typename?: 'CancelFacilityBookingSeriesPayload';
  /** Those that were given back. */
  bookings?: Maybe<Array<FacilityBooking>>;
  series?: Maybe<FacilityBookingSeries>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. */
export type ChangeEventRegistrationInput = {
  /** SOLD_OUT below what is taken and set aside. More places go to those who wait. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** When it closes; a time that is past closes it at once. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 1440, for those who register from now on. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** From when on everybody may register. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The desk's. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeEventRegistrationPayload = {
  __typename?: 'ChangeEventRegistrationPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is, and null clears it. The limits are those of AddEventSessionInput. */
export type ChangeEventSessionInput = {
  /** Cannot be cleared. */
  day?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about. */
  description?: InputMaybe<LocalizedTextInput>;
  /** Cannot be cleared. */
  endTime?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Where it is. */
  room?: InputMaybe<Scalars['String']['input']>;
  /** All of them; cannot be cleared. */
  speakers?: InputMaybe<Array<EventSpeakerInput>>;
  /** Cannot be cleared. */
  startTime?: InputMaybe<Scalars['String']['input']>;
  /** Cannot be cleared. */
  title?: InputMaybe<LocalizedTextInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeEventSessionPayload = {
  __typename?: 'ChangeEventSessionPayload';
  session?: Maybe<EventSession>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. */
export type ChangeEventTicketKindInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** False for a kind that nobody new may ask for; those who have it keep it. */
  isOffered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cannot be cleared. */
  name?: InputMaybe<LocalizedTextInput>;
  /** SOLD_OUT below what is taken; null lifts it. */
  quota?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeEventTicketKindPayload = {
  __typename?: 'ChangeEventTicketKindPayload';
  ticketKind?: Maybe<EventTicketKind>;
  userErrors: Array<UserError>;
};

/** What of a booking is to be another; what is left out stays. */
export type ChangeFacilityBookingInput = {
  /** Later than `startsAt`, by 31 days at most. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** All of it; an empty list gives it back, and it stays as it is when left out. */
  equipment?: InputMaybe<Array<BookedEquipmentInput>>;
  /** Requested, held or confirmed, and its time has not begun; NOT_FOUND for another organisation's. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 1440. */
  setupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** In the future, at most two years ahead, in the hours of the hall. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 0 to 1440. */
  teardownMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeFacilityBookingPayload = {
  __typename?: 'ChangeFacilityBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. */
export type ChangeHallEquipmentInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True to lend it no more, CONFLICT_OVERLAP while any of it is held or booked; false to lend it again. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 200 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** 1 to 10,000; CONFLICT_OVERLAP below what is held or booked at one instant to come. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeHallEquipmentPayload = {
  __typename?: 'ChangeHallEquipmentPayload';
  equipment?: Maybe<HallEquipment>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. */
export type ChangeInvestmentProblemInput = {
  /** 1 to 1,000 characters; cannot be cleared. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Cannot be cleared. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** An open one; ILLEGAL_TRANSITION for one that is resolved. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The `Person` who sees to it from now on; cannot be cleared. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeInvestmentProblemPayload = {
  __typename?: 'ChangeInvestmentProblemPayload';
  problem?: Maybe<InvestmentProblem>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is, and null clears it. */
export type ChangeNewsAssignmentInput = {
  /** Cannot be cleared. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** One that is neither delivered nor called off. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 1000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Who goes in place of the one named before, who stands in the audit log. Cannot be cleared. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Cannot be cleared. */
  provider?: InputMaybe<NewsProvider>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeNewsAssignmentPayload = {
  __typename?: 'ChangeNewsAssignmentPayload';
  assignment?: Maybe<NewsAssignment>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is, and null clears it. */
export type ChangeNewsCoverageInput = {
  /** Cannot be cleared. The assignments keep their own. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A planned one. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Cannot be cleared. */
  medium?: InputMaybe<NewsMedium>;
  /** At most 1000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The desk that wants it, a `Section`. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeNewsCoveragePayload = {
  __typename?: 'ChangeNewsCoveragePayload';
  coverage?: Maybe<NewsCoverage>;
  userErrors: Array<UserError>;
};

/** Somebody at the door. */
export type CheckInEventRegistrationInput = {
  /** What they show; small letters, blanks and hyphens do not matter. NOT_FOUND for one of another event. */
  code: Scalars['String']['input'];
  /** At which event. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CheckInEventRegistrationPayload = {
  __typename?: 'CheckInEventRegistrationPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
};

/** Which hall is closed, and when. */
export type CloseFacilityInput = {
  /** Later than `startsAt` and than now, by 731 days at most; left out to close it for good, until that is lifted. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The hall: a `Facility`; whether there is one is known to others. */
  facilityId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters, which everybody reads. */
  reason: Scalars['String']['input'];
  /** Any time. */
  startsAt: Scalars['DateTime']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseFacilityPayload = {
  __typename?: 'CloseFacilityPayload';
  /** Bookings and requests in this time: they stay until somebody moves or cancels them, and are given no more. What the caller may not see is left out. */
  affected?: Maybe<Array<FacilityBooking>>;
  closure?: Maybe<HallClosure>;
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

/** Who comes. */
export type ConfirmEventRegistrationInput = {
  /** At most 200 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Whether they agree that this is kept until 90 days after the event: INVALID_INPUT for no. */
  hasAgreed: Scalars['Boolean']['input'];
  /** A held one; HOLD_EXPIRED once its time has run out. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** A telephone number of 3 to 20 characters. */
  phone: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ConfirmEventRegistrationPayload = {
  __typename?: 'ConfirmEventRegistrationPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
};

/** Who gets the hall. */
export type ConfirmFacilityBookingInput = {
  /** Requested or held. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ConfirmFacilityBookingPayload = {
  __typename?: 'ConfirmFacilityBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/** Who gets the hall for what waits. */
export type ConfirmFacilityBookingSeriesInput = {
  /** ILLEGAL_TRANSITION where nothing that is to come is requested or held. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether uses that do not fit stay as they are and are told; otherwise one of them refuses the whole. */
  isPartial?: Scalars['Boolean']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ConfirmFacilityBookingSeriesPayload = {
  __typename?: 'ConfirmFacilityBookingSeriesPayload';
  /** Those that have the hall now. */
  bookings?: Maybe<Array<FacilityBooking>>;
  series?: Maybe<FacilityBookingSeries>;
  /** Those that still wait since they do not fit. */
  skipped?: Maybe<Array<SkippedFacilityUse>>;
  userErrors: Array<UserError>;
};

/** Which events a link shows, why and for how long. */
export type CreateCalendarLinkInput = {
  /** 1 to 366. */
  days?: Scalars['Int']['input'];
  /** Only those in this `Facility`. */
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Only those of which this `Organisation` is host, organiser, co-organiser or leader. */
  organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom, or why: 1 to 200 characters. */
  purpose: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateCalendarLinkPayload = {
  __typename?: 'CreateCalendarLinkPayload';
  calendarLink?: Maybe<CalendarLink>;
  userErrors: Array<UserError>;
};

/** An event as it is planned, or as it was. */
export type CreateEventInput = {
  /** 1 to 60 small letters and figures, with single hyphens between; DUPLICATE where another event has it. */
  code: Scalars['String']['input'];
  /** Unknown when left out. */
  dates?: InputMaybe<EventDatesInput>;
  /** At most 2000 characters in each language. */
  description?: InputMaybe<LocalizedTextInput>;
  /** The `Facility` in which it takes place, when it is a hall of the group. The hall is not booked by this. */
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What sort of event it is. */
  kind: EventKind;
  /** In one language at least, each at most 300 characters. */
  name: LocalizedTextInput;
  /** In the order of importance, at most 200. */
  participants?: InputMaybe<Array<ParticipationInput>>;
  /** Where, in words: at most 200 characters in each language. */
  place?: InputMaybe<LocalizedTextInput>;
  /** The series of which it is an occasion: an event of the kind CAMPAIGN_SERIES, NOT_FOUND otherwise. */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** The event of which it is a part; NOT_FOUND for what is none. */
  superEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is to see it; `setEventVisibility` announces it later. */
  visibility?: EventVisibility;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateEventPayload = {
  __typename?: 'CreateEventPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  id: Scalars['ID']['output'];
  /** What is kept of people who registered for events, found by account and telephone number. */
  registrationData?: Maybe<KeptPersonalData>;
  soughtAccount?: Maybe<Scalars['String']['output']>;
  soughtPhone?: Maybe<Scalars['String']['output']>;
};

/** How much of a date is known. */
export type DatePrecision =
  /** All of it. */
  | 'DAY'
  /** Year and month: a start is the month's first day, an end its last. */
  | 'MONTH'
  /** Nothing: the date is null. */
  | 'UNKNOWN'
  /** The year alone: a start is its first day, an end its last. */
  | 'YEAR';

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A coverage that is not wanted any more. */
export type DropNewsCoverageInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DropNewsCoveragePayload = {
  __typename?: 'DropNewsCoveragePayload';
  coverage?: Maybe<NewsCoverage>;
  userErrors: Array<UserError>;
};

/** A project about which talks are held. */
export type EnterInvestmentProjectInput = {
  /** What is said of its size. */
  estimate?: InputMaybe<MoneyEstimateInput>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True marks project and estimate as made up. */
  isSynthetic?: Scalars['Boolean']['input'];
  /** What it is. */
  newProject: NewProjectInput;
  /** The event from which it came; NOT_FOUND for what is none. */
  originEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EnterInvestmentProjectPayload = {
  __typename?: 'EnterInvestmentProjectPayload';
  project?: Maybe<InvestmentProject>;
  userErrors: Array<UserError>;
};

/** Somebody who wants nothing kept of them. */
export type EraseEventRegistrantInput = {
  /** ILLEGAL_TRANSITION for a registration that is still expected: cancel it first. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EraseEventRegistrantPayload = {
  __typename?: 'EraseEventRegistrantPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
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

/** How a figure is meant. From the strongest statement to the weakest. */
export type EstimateQualifier =
  /** About: 約. */
  | 'APPROX'
  /** Not less than: 不低於. A floor and no value. */
  | 'AT_LEAST'
  /** Just this. */
  | 'EXACT'
  /** A little more than: 餘. */
  | 'OVER';

/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type Event = {
  __typename?: 'Event';
  /** Halls booked for it, as far as the caller may see them; the earliest first. FORBIDDEN for those who see none. */
  bookings?: Maybe<FacilityBookingConnection>;
  /** Short name in addresses, unique: `e3`. */
  code: Scalars['String']['output'];
  /** The sum of the expenses that the caller sees; null where there is none on record. FORBIDDEN as `expenses`. */
  cost?: Maybe<Money>;
  /** What it is about, in a few sentences. */
  description?: Maybe<LocalizedText>;
  /** How much of `endsOn` is known. */
  endPrecision: DatePrecision;
  /** When it ends; null while no hour is known, and for an open end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day; the last of the month or year where no more is known. Null when unknown, or when it still goes on. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** What it cost, its parts apart, the latest first: staff see what their own organisation bears, finance, headquarters and event managers all. FORBIDDEN for others. */
  expenses?: Maybe<EventExpenseConnection>;
  /** The group's own hall, when it takes place in one. */
  facility?: Maybe<Facility>;
  /** Counts and shares, as they were published. */
  figures: Array<EventFigure>;
  /** Signings of funds at this very event. */
  funds: Array<Signing>;
  id: Scalars['ID']['output'];
  /** Whether it has days and no hour. */
  isAllDay: Scalars['Boolean']['output'];
  /** Whether nobody needs to travel to it. */
  isOnline: Scalars['Boolean']['output'];
  /** Whether it was made up for a demonstration or a measurement. */
  isSynthetic: Scalars['Boolean']['output'];
  kind: EventKind;
  name: LocalizedText;
  /** What the newsroom plans to make of it, what is due first first. FORBIDDEN outside of the newsroom. */
  newsCoverages?: Maybe<Array<NewsCoverage>>;
  /** Of a series: its occasions, the latest first. */
  occasions: EventConnection;
  /** The day that the rule gives it, whatever day it was moved to; null for an event that does not repeat. */
  occurrenceOn?: Maybe<Scalars['Date']['output']>;
  /** The organisations that bear the event: hosts, organisers, co-organisers, leaders. */
  organisers?: Maybe<Array<Organisation>>;
  /** Projects and funds that came from it, whether signed or not, by their codes. */
  outcomes: InvestmentProjectConnection;
  /** Everybody who takes part, organisers included, in the order of importance. */
  participants: ParticipationConnection;
  /** Where it takes place, in words. */
  place?: Maybe<LocalizedText>;
  /** Every earlier date, the latest first. */
  previousDates: Array<PreviousDates>;
  /** The occasion before it of the same series, or the occurrence before it by the same rule, that was not cancelled and the caller sees: what its figures are held against. Null for the first, and without a date. */
  previousOccasion?: Maybe<Event>;
  /** The first day before the last rescheduling; null for an event that was never moved. */
  previousStartsOn?: Maybe<Scalars['Date']['output']>;
  /** By what it repeats; null for an event that does not. */
  recurrence?: Maybe<EventRecurrence>;
  /** Where one registers for it; null where nobody needs to. */
  registrationDesk?: Maybe<EventRegistrationDesk>;
  /** The series of which this is one occasion. */
  series?: Maybe<Event>;
  /** Its programme, in order; at most 200. */
  sessions: Array<EventSession>;
  /** What was signed at it and at its parts. */
  signedTotal: SignedTotal;
  /** Signings of projects at this very event, in the order of signing; funds are in `funds`. */
  signings: SigningConnection;
  /** How much of `startsOn` is known. */
  startPrecision: DatePrecision;
  /** When it begins; null while no hour is known. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day; the first of the month or year where no more is known. Null when not even the year is known. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Sums of money as they were published for the event as a whole. They are facts to quote, and are never added to the
   * signings, whose own total is `signedTotal`.
   */
  statedAmounts: Array<StatedAmount>;
  status: EventStatus;
  /** Every step that its status took, the latest first. */
  statusChanges: Array<EventStatusChange>;
  /** Why it stands so, as whoever took the last step says. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Its parts, the latest first. */
  subEvents: EventConnection;
  /** The event of which this one is a part. */
  superEvent?: Maybe<Event>;
  /** Whose clocks its hours go by, of the IANA's list: `Asia/Shanghai`. */
  timeZone: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** Who sees it. */
  visibility: EventVisibility;
  /** Why it was taken back from those who saw it before, for the newsroom and event managers; null for everybody else. */
  visibilityReason?: Maybe<Scalars['String']['output']>;
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
export type EventCostArgs = {
  includeSubEvents?: Scalars['Boolean']['input'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventExpensesArgs = {
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
export type EventOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Something that takes place: a visit, a signing, a series of them. Events stand inside one another (`superEvent`), and
 * may besides be one of a series.
 */
export type EventParticipantsArgs = {
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

/** A page of a list, as the Relay connection specification shapes it. */
export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** When an event takes place, from 1900 to 2199. Leave out what is not known. */
export type EventDatesInput = {
  /** DAY when left out and there is a date, UNKNOWN when there is none. */
  endPrecision?: InputMaybe<DatePrecision>;
  /** Time of day of the last day, or of the first where there is no last one; takes a `startTime`. Left out when the end is open. */
  endTime?: InputMaybe<Scalars['String']['input']>;
  /** The last day, not before the first; any day of the month or year where the precision is less than a day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** DAY when left out and there is a date, UNKNOWN when there is none. */
  startPrecision?: InputMaybe<DatePrecision>;
  /**
   * Time of day of the first day, `HH:MM` as the clocks of `timeZone` show it; takes a day that is known. INVALID_INPUT for
   * an hour that a change of clocks leaves out; of one that comes twice it is the second. Left out for all-day events.
   */
  startTime?: InputMaybe<Scalars['String']['input']>;
  /** The first day: any day of the month or year where the precision is less than a day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of the IANA's list, such as `Europe/Berlin`; Asia/Shanghai when left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list, and its place there. */
export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

/**
 * What an event cost one of its organisers: an entry is never changed, but taken back by another. For the staff of the
 * organisation that bears it, finance, headquarters and event managers, as far as they see the event.
 */
export type EventExpense = {
  __typename?: 'EventExpense';
  /** Above zero; below for what takes another back. */
  amount: Money;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  /** Whether it was made up for a demonstration or a measurement. */
  isSynthetic: Scalars['Boolean']['output'];
  kind: EventExpenseKind;
  /** Which of the event's organisers bears it. */
  organisation?: Maybe<Organisation>;
  /** What it was spent on. */
  purpose: Scalars['String']['output'];
  /** Why it takes one back. */
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the account that wrote it down; empty for what was made up. */
  recordedBy: Scalars['String']['output'];
  /** The entry that takes this one back; null while it stands. */
  reversedBy?: Maybe<EventExpense>;
  /** The entry that this one takes back. */
  reverses?: Maybe<EventExpense>;
  /** The day on which it was spent, or taken back. */
  spentOn: Scalars['Date']['output'];
  /** Who was paid; null where it was not told. */
  supplier?: Maybe<Organisation>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type EventExpenseAggregate = {
  __typename?: 'EventExpenseAggregate';
  /** What was spent less what was taken back. */
  amount: Money;
  count: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type EventExpenseConnection = {
  __typename?: 'EventExpenseConnection';
  aggregate: EventExpenseAggregate;
  edges: Array<EventExpenseEdge>;
  nodes: Array<EventExpense>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type EventExpenseEdge = {
  __typename?: 'EventExpenseEdge';
  cursor: Scalars['String']['output'];
  node: EventExpense;
};

/** On what money is spent for an event. */
export type EventExpenseKind =
  /** Advertisements for it. */
  | 'ADVERTISING'
  /** Food and drink. */
  | 'CATERING'
  /** Stage, sound, light, screens, stands. */
  | 'EQUIPMENT'
  /** Anything else; `purpose` tells what. */
  | 'OTHER'
  /** Invitations, programmes, badges, banners. */
  | 'PRINTED_MATTER'
  /** Fees of speakers, hosts and performers. */
  | 'SPEAKERS'
  /** Helpers, interpreters, guards, photographers. */
  | 'STAFFING'
  /** Journeys and nights of guests and of the organiser's own people. */
  | 'TRAVEL'
  /** Rent of halls, rooms and grounds. */
  | 'VENUE';

/** The order of a list of expenses. */
export type EventExpenseSort =
  /** The largest amount stands first; what takes others back, last. */
  | 'LARGEST_FIRST'
  /** What was spent last stands first. */
  | 'LATEST_FIRST';

/** A published figure of an event. */
export type EventFigure = {
  __typename?: 'EventFigure';
  /** Unique in the event: `visited`. */
  code: Scalars['String']['output'];
  name: LocalizedText;
  /** The code of the figure in which this one is contained. */
  partOf?: Maybe<Scalars['String']['output']>;
  qualifier: EstimateQualifier;
  /** What is counted, such as `project`, `person`, `batch`; `share` is a part of 1. */
  unit: Scalars['String']['output'];
  /** In `unit`. */
  value: Scalars['Float']['output'];
};

/** What becomes of an event's bookings of halls that are not over, when the event changes. */
export type EventHalls =
  /** They stay as they are. */
  | 'KEEP'
  /**
   * They move as the event does, by days or, where both hours are known, to the minute: CONFLICT_OVERLAP where a hall is taken then, INVALID_INPUT outside
   * its hours, and nothing is changed. Given back where one of the days is not known, and where it would be past.
   */
  | 'MOVE'
  /** They are given back. */
  | 'RELEASE';

/** IPTC and schema.org have no list of kinds; this is the newsroom's. */
export type EventKind =
  /** Many occasions under one name, over months or years; without an end it still goes on. */
  | 'CAMPAIGN_SERIES'
  /** Something is shown, over days or months. */
  | 'EXHIBITION'
  /** People speak and discuss. */
  | 'FORUM'
  /** A board takes office, or a house is opened. */
  | 'INAUGURATION'
  /** The press is told something, and asks. */
  | 'PRESS_CONFERENCE'
  /** Promotion of a place or its products. */
  | 'PROMOTION'
  /** Contracts are signed; what was signed is in `Event.signings`. */
  | 'SIGNING'
  /** A visit to look at projects, companies, universities. */
  | 'STUDY_TOUR';

/** A rule by which an event repeats. Every occurrence is an event of its own, with its own dates, status and registrations. */
export type EventRecurrence = {
  __typename?: 'EventRecurrence';
  /** All of them, also what was called off, the earliest first. */
  occurrences: EventConnection;
  /** RFC 5545, 3.3.10, such as `FREQ=WEEKLY;BYDAY=TU;COUNT=10`. */
  rule: Scalars['String']['output'];
};


/** A rule by which an event repeats. Every occurrence is an event of its own, with its own dates, status and registrations. */
export type EventRecurrenceOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Whose places they are. Their own registrations people see in full, event managers masked unless they say what for. */
export type EventRegistrant = {
  __typename?: 'EventRegistrant';
  /** When they agreed to what is kept of them, which is erased 90 days after the event. */
  agreedAt: Scalars['DateTime']['output'];
  /** What is asked for with a `purpose` of 3 to 200 characters is not masked, and the reading is logged. */
  email?: Maybe<Scalars['String']['output']>;
  /** What is asked for with a `purpose` of 3 to 200 characters is not masked, and the reading is logged. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is asked for with a `purpose` of 3 to 200 characters is not masked, and the reading is logged. */
  phone?: Maybe<Scalars['String']['output']>;
};


/** Whose places they are. Their own registrations people see in full, event managers masked unless they say what for. */
export type EventRegistrantEmailArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Whose places they are. Their own registrations people see in full, event managers masked unless they say what for. */
export type EventRegistrantNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** Whose places they are. Their own registrations people see in full, event managers masked unless they say what for. */
export type EventRegistrantPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody's places at an event; for who asked for them, and for event managers. */
export type EventRegistration = {
  __typename?: 'EventRegistration';
  /** When its people came. */
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is shown at the door: ten capital letters and figures. */
  code: Scalars['String']['output'];
  /** Null once its organisers show it to fewer people. */
  event?: Maybe<Event>;
  /** Until when a held one is to be confirmed. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it was made by an event manager, for somebody. */
  isAtDesk: Scalars['Boolean']['output'];
  /** With whose pass it was made; null without one, and once it is erased who registered. */
  membership?: Maybe<Membership>;
  /** Of one that waits: its place in the line, 1 for the next. Null for all others. */
  placeInLine?: Maybe<Scalars['Int']['output']>;
  /** 1 to 10. */
  places: Scalars['Int']['output'];
  /** What the member redeemed for it, the oldest first; what was given back among them. */
  redemptions: Array<MembershipRedemption>;
  /** Who comes; null until it is confirmed, and once that was erased. */
  registrant?: Maybe<EventRegistrant>;
  status: EventRegistrationStatus;
  /** Why it was cancelled, or a check-in taken back. */
  statusReason?: Maybe<Scalars['String']['output']>;
  ticketKind?: Maybe<EventTicketKind>;
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type EventRegistrationConnection = {
  __typename?: 'EventRegistrationConnection';
  edges: Array<EventRegistrationEdge>;
  nodes: Array<EventRegistration>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where people register for an event: how many places there are, and when they are given. */
export type EventRegistrationDesk = {
  __typename?: 'EventRegistrationDesk';
  /** Places for all kinds of tickets together. */
  capacity: Scalars['Int']['output'];
  /** From then on nobody may register, and who still waits gets no place. */
  closesAt: Scalars['DateTime']['output'];
  /** How long a place is held for somebody who has not confirmed yet. */
  holdMinutes: Scalars['Int']['output'];
  /** Whether everybody may register now. */
  isOpen: Scalars['Boolean']['output'];
  /** Whose members the event knows, and from when on they register, the first first; empty where it knows none. */
  memberOpenings: Array<MemberOpening>;
  /** From then on everybody may register; before, whoever has a voucher or is one of the `memberOpenings`. */
  opensAt: Scalars['DateTime']['output'];
  /** How many places are free now; what vouchers set aside is not. What has run out is counted until the next who comes. */
  placesLeft: Scalars['Int']['output'];
  /** In the order in which they are to be shown. */
  ticketKinds: Array<EventTicketKind>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type EventRegistrationEdge = {
  __typename?: 'EventRegistrationEdge';
  cursor: Scalars['String']['output'];
  node: EventRegistration;
};

/** How a registration stands. */
export type EventRegistrationStatus =
  /** Its people came. */
  | 'ATTENDED'
  /** Given back, or called off with the event. */
  | 'CANCELLED'
  /** Its people are expected. */
  | 'CONFIRMED'
  /** Not confirmed in time, or still waiting when registration closed. */
  | 'EXPIRED'
  /** Its places are kept until `holdExpiresAt`. */
  | 'HELD'
  /** For places that become free; they are then held for 24 hours. */
  | 'WAITING';

/**
 * Which occurrences of an event that repeats a change goes for. What has begun stays as it is, and so does what is
 * cancelled, but where it is taken up again: ILLEGAL_TRANSITION where the event that is named is one of those and others
 * were to go with it.
 */
export type EventScope =
  /** All that have not begun. */
  | 'ALL'
  /** The event alone. */
  | 'THIS'
  /** It, and those whose day of the rule is later. */
  | 'THIS_AND_FOLLOWING';

/** A part of an event's programme. It stands by the days and clocks of the event, and so moves with it. */
export type EventSession = {
  __typename?: 'EventSession';
  /** Of the event: 1 for its first. */
  day: Scalars['Int']['output'];
  description?: Maybe<LocalizedText>;
  endTime: Scalars['String']['output'];
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  /** As it is called there, such as `2 號廳`; in one, two sessions do not overlap. */
  room?: Maybe<Scalars['String']['output']>;
  /** In the order in which they are to be named. */
  speakers: Array<EventSpeaker>;
  /** `HH:MM` by the clocks of the event's time zone, as `endTime`. */
  startTime: Scalars['String']['output'];
  /** Null while the event's day is not known, as `endsAt`. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  status: EventSessionStatus;
  /** Why it was cancelled or taken up again. */
  statusReason?: Maybe<Scalars['String']['output']>;
  title: LocalizedText;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Whether a session takes place. */
export type EventSessionStatus =
  /** It stays in the programme, so that people see that it does not take place, and leaves its room. */
  | 'CANCELLED'
  /** It takes place, unless its event does not. */
  | 'SCHEDULED';

/** The order of a list of events; those without a date stand before all others in time. */
export type EventSort =
  /** What is earliest stands first, as in a calendar: with `days` from today, what comes next. */
  | 'EARLIEST_FIRST'
  /** What is latest stands first. */
  | 'LATEST_FIRST';

/** Who speaks. */
export type EventSpeaker = {
  __typename?: 'EventSpeaker';
  /** As it is to be printed; null where the graph knows the person. */
  name?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
};

/** Who speaks: one of the two. */
export type EventSpeakerInput = {
  /** 1 to 100 characters, as it is to be printed. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A `Person`; whether there is one is known to others. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** How an event stands to its plan, as schema.org's EventStatusType. */
export type EventStatus =
  /** Called off; `reinstateEvent` takes it up again. */
  | 'CANCELLED'
  /** Takes place online instead. */
  | 'MOVED_ONLINE'
  /** Put off; the new date is not known. */
  | 'POSTPONED'
  /** Moved to the dates given. */
  | 'RESCHEDULED'
  /** As planned; every event begins so. */
  | 'SCHEDULED';

/** A step of an event from one status to another. */
export type EventStatusChange = {
  __typename?: 'EventStatusChange';
  at: Scalars['DateTime']['output'];
  from: EventStatus;
  /** As whoever took it says. */
  reason?: Maybe<Scalars['String']['output']>;
  to: EventStatus;
};

/** A kind of ticket of one event, such as for the public, for members or for the press. */
export type EventTicketKind = {
  __typename?: 'EventTicketKind';
  id: Scalars['ID']['output'];
  /** Whether new registrations may ask for it. */
  isOffered: Scalars['Boolean']['output'];
  name: LocalizedText;
  /** How many of the quota are free; null without a quota. */
  placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Places for this kind; null where only the event's capacity counts. */
  quota?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
};

/** A kind of ticket. */
export type EventTicketKindInput = {
  /** In one language at least, each at most 100 characters. */
  name: LocalizedTextInput;
  /** 0 to 100,000; null for as many as the event has places. */
  quota?: InputMaybe<Scalars['Int']['input']>;
};

/** Who sees an event, and everything that belongs to it; to all others it is not there. */
export type EventVisibility =
  /** The newsroom's diary: editors, reviewers, the picture desk and event managers. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC'
  /** The group: the diary's readers, staff of its companies, headquarters and finance. */
  | 'STAFF';

/** A word with which some may register before everybody, such as the members of a club. For event managers. */
export type EventVoucher = {
  __typename?: 'EventVoucher';
  /** What is to be said when registering: ten capital letters and figures. */
  code: Scalars['String']['output'];
  event: Event;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Whether its places are kept from everybody else until it expires. */
  isSetAside: Scalars['Boolean']['output'];
  /** Who gives it to its people, such as a club to its members. */
  organisation?: Maybe<Organisation>;
  /** How many places it is good for. */
  places: Scalars['Int']['output'];
  /** Why it was taken back; null for one whose time ran out. */
  releaseReason?: Maybe<Scalars['String']['output']>;
  /** When it ceased to hold: by its time, or taken back. What was registered with it stays. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The one kind of ticket that it opens; null for every kind. */
  ticketKind?: Maybe<EventTicketKind>;
  /** How many of them are used. */
  used: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type EventVoucherConnection = {
  __typename?: 'EventVoucherConnection';
  edges: Array<EventVoucherEdge>;
  nodes: Array<EventVoucher>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type EventVoucherEdge = {
  __typename?: 'EventVoucherEdge';
  cursor: Scalars['String']['output'];
  node: EventVoucher;
};

export type Facility = {
  __typename?: 'Facility';
  /** When it may be booked; null where no rules are set, which is at any time. */
  bookableHours?: Maybe<BookableHours>;
  /** Bookings that the caller may see, the earliest first. FORBIDDEN for those who see none, as `Query.facilityBookings`. */
  bookings?: Maybe<FacilityBookingConnection>;
  /** When it is closed from now on, the next first; what was lifted is not among them. */
  closures?: Maybe<Array<HallClosure>>;
  id: Scalars['ID']['output'];
  /** Whether it is closed for good by now; a lifted closure opens it again. */
  isRetired?: Maybe<Scalars['Boolean']['output']>;
  /** Whose staff confirm, reject and change what is booked there, beside event managers: its owner as a rule. Null for event managers alone. */
  keeper?: Maybe<Organisation>;
  /** How many days ahead a use may begin; null for two years, as for every hall. */
  mostDaysAhead?: Maybe<Scalars['Int']['output']>;
  /** Whether a request waits for an answer. False for a hall that is given to whoever asks first, and taken back by nobody but its keeper. */
  needsConfirmation?: Maybe<Scalars['Boolean']['output']>;
  /**
   * When the hall is held or booked; set-up and tear-down included, bookings that follow each other joined. For everybody
   * who is signed in; UNAUTHENTICATED for others.
   */
  occupied?: Maybe<Array<OccupiedTime>>;
  /** Minutes that a booking takes before it begins, unless it says otherwise; null where no rules are set, which takes none. */
  setupMinutes?: Maybe<Scalars['Int']['output']>;
  /** Minutes that a booking takes after it ends, unless it says otherwise; null where no rules are set, which takes none. */
  teardownMinutes?: Maybe<Scalars['Int']['output']>;
};


export type FacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type FacilityOccupiedArgs = {
  times: TimeRangeInput;
};

/**
 * A hall for hire, booked for a time. Seen by the staff of the organisation that books and of the one that keeps the hall,
 * by event managers and by headquarters; everybody else who is signed in sees only when the hall is taken.
 */
export type FacilityBooking = {
  __typename?: 'FacilityBooking';
  bookedBy?: Maybe<Organisation>;
  /** The first instant after the use, tear-down not included. */
  endsAt: Scalars['DateTime']['output'];
  /** What is lent with the hall: kept for a booking that is held or confirmed, and asked for by a request. */
  equipment: Array<BookedEquipment>;
  event?: Maybe<Event>;
  facility?: Maybe<Facility>;
  /** Until when a hold keeps the hall. */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether nobody confirmed it in time: a hold that has run out, which keeps the hall no longer, or a request whose time has begun, which is rejected within a minute. */
  isLapsed: Scalars['Boolean']['output'];
  /** The use with set-up and tear-down: what no other booking may touch. */
  occupied: OccupiedTime;
  /** What for. */
  purpose: Scalars['String']['output'];
  /** The series of which it is one use; null for a single one. */
  series?: Maybe<FacilityBookingSeries>;
  /** Minutes before `startsAt` in which the hall is made ready. */
  setupMinutes: Scalars['Int']['output'];
  /** When the use of the hall begins, set-up not included. */
  startsAt: Scalars['DateTime']['output'];
  status: FacilityBookingStatus;
  /** Why it was rejected or cancelled. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Minutes after `endsAt` in which the hall is cleared. */
  teardownMinutes: Scalars['Int']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type FacilityBookingConnection = {
  __typename?: 'FacilityBookingConnection';
  edges: Array<FacilityBookingEdge>;
  nodes: Array<FacilityBooking>;
  pageInfo: PageInfo;
  /** Of the whole list, as far as the caller may see it. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type FacilityBookingEdge = {
  __typename?: 'FacilityBookingEdge';
  cursor: Scalars['String']['output'];
  node: FacilityBooking;
};

/** A hall for a time that repeats. Each use is a booking of its own, which is changed or cancelled singly as any other. Seen by whoever sees these bookings. */
export type FacilityBookingSeries = {
  __typename?: 'FacilityBookingSeries';
  bookedBy?: Maybe<Organisation>;
  /** Its uses that were booked, whatever became of them, the earliest first. */
  bookings?: Maybe<FacilityBookingConnection>;
  createdAt: Scalars['DateTime']['output'];
  facility?: Maybe<Facility>;
  id: Scalars['ID']['output'];
  /** As it was asked for: a rule of RFC 5545, 3.3.10, such as `FREQ=WEEKLY;BYDAY=TU;COUNT=10`. */
  rule: Scalars['String']['output'];
};


/** A hall for a time that repeats. Each use is a booking of its own, which is changed or cancelled singly as any other. Seen by whoever sees these bookings. */
export type FacilityBookingSeriesBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Where the booking of a hall stands. */
export type FacilityBookingStatus =
  /** Given back, or a hold that ran out. */
  | 'CANCELLED'
  /** Has the hall. */
  | 'CONFIRMED'
  /** Keeps the hall for a while. */
  | 'HELD'
  /** Refused, or given to another booking. */
  | 'REJECTED'
  /** Asks for the hall and keeps nothing: several may ask for the same time. */
  | 'REQUESTED';

/** A time in which a hall is not let: for repairs, a feast, a use of its owner's own. */
export type HallClosure = {
  __typename?: 'HallClosure';
  /** The first instant after it; null where it is closed for good. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  facility?: Maybe<Facility>;
  id: Scalars['ID']['output'];
  liftReason?: Maybe<Scalars['String']['output']>;
  /** When it was lifted, and why; null while it holds. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  reason: Scalars['String']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Something that an organisation lends with the halls that it keeps, and has so many of: projectors, lecterns, interpreters' booths. */
export type HallEquipment = {
  __typename?: 'HallEquipment';
  /** Why it was last changed. */
  changeReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** How many of them nobody has held or booked at any instant of these times, set-up and tear-down included. */
  left: Scalars['Int']['output'];
  name: LocalizedText;
  /** Who lends it, with the halls of which it is the keeper. */
  owner?: Maybe<Organisation>;
  /** How many there are. */
  quantity: Scalars['Int']['output'];
  /** Since when it is lent no more; null while it is. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Something that an organisation lends with the halls that it keeps, and has so many of: projectors, lecterns, interpreters' booths. */
export type HallEquipmentLeftArgs = {
  times: TimeRangeInput;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type HallEquipmentConnection = {
  __typename?: 'HallEquipmentConnection';
  edges: Array<HallEquipmentEdge>;
  nodes: Array<HallEquipment>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type HallEquipmentEdge = {
  __typename?: 'HallEquipmentEdge';
  cursor: Scalars['String']['output'];
  node: HallEquipment;
};

/** Why a hall cannot be had. */
export type HallObstacle =
  /** It is closed (`Facility.closures`). */
  | 'CLOSED'
  /** Not so much of the equipment is left. */
  | 'EQUIPMENT_TAKEN'
  /** It lies outside the hours of the hall (`Facility.bookableHours`). */
  | 'OUT_OF_HOURS'
  /** It is held or booked, set-up and tear-down included. */
  | 'TAKEN'
  /** It is further ahead than the hall is booked (`Facility.mostDaysAhead`). */
  | 'TOO_FAR_AHEAD';

/** Places at an event. */
export type HoldEventPlacesInput = {
  /** NOT_FOUND for one for which nobody can register; ILLEGAL_TRANSITION before it opens, without a voucher or the pass of members who may register first, and once it is closed or the event is cancelled. DUPLICATE for whoever has places or waits for some. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether to wait in line where so many places are not free, in place of SOLD_OUT. */
  isWaiting?: Scalars['Boolean']['input'];
  /** A `MembershipBenefit` that the pass has, to be redeemed for one place: NOT_FOUND for another, SOLD_OUT when the year's are used up. It is given back with the places. */
  membershipBenefitId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * `Membership.pass.token` of the register, to register before everybody, or to redeem a benefit: INVALID_INPUT for one that is
   * none, that ran out or is another account's, and for members whom the event's `memberOpenings` do not name. With one
   * membership somebody registers once for an event: DUPLICATE.
   */
  membershipPass?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 10. */
  places?: Scalars['Int']['input'];
  /** One of the event's that is offered. */
  ticketKindId: Scalars['ID']['input'];
  /** The code of a voucher; NOT_FOUND for one that holds no longer or not for this, SOLD_OUT when it is used up. */
  voucher?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type HoldEventPlacesPayload = {
  __typename?: 'HoldEventPlacesPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
};

/** A hall, a time and a purpose, and for how long the hall is kept. */
export type HoldFacilityBookingInput = {
  /** The first instant after the use: later than `startsAt`, by 31 days at most. */
  endsAt: Scalars['DateTime']['input'];
  /** What is lent with the hall, at most 20 kinds; SOLD_OUT where not so many are left. */
  equipment?: Array<BookedEquipmentInput>;
  /** The event that takes place there; NOT_FOUND for what is none, ILLEGAL_TRANSITION for a cancelled one. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The hall: a `Facility`. */
  facilityId: Scalars['ID']['input'];
  /** How long the hall is kept, in minutes: 1 to 2880; never longer than to the beginning of the use. */
  holdMinutes?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who books: the caller's own organisation when left out. Event managers may name any, for others it is FORBIDDEN. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What for, 1 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** Minutes before the use to make the hall ready: 0 to 1440, as long as the hall takes when left out. */
  setupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When the use begins: in the future, at most two years ahead, in the hours of the hall (`Facility.bookableHours`). */
  startsAt: Scalars['DateTime']['input'];
  /** Minutes after the use to clear the hall: 0 to 1440, as long as the hall takes when left out. */
  teardownMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type HoldFacilityBookingPayload = {
  __typename?: 'HoldFacilityBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/**
 * What stands in a project's way (問題台賬), with who sees to it and by when. For headquarters, the newsroom, the picture desk
 * and event managers.
 */
export type InvestmentProblem = {
  __typename?: 'InvestmentProblem';
  description: Scalars['String']['output'];
  /** The day by which it is to be resolved. */
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whether that day has passed in Asia/Shanghai, and it is still open. */
  isOverdue: Scalars['Boolean']['output'];
  /** Whether it was made up for a demonstration or a measurement. */
  isSynthetic: Scalars['Boolean']['output'];
  /** Who sees to it. */
  owner?: Maybe<Person>;
  project?: Maybe<InvestmentProject>;
  raisedAt: Scalars['DateTime']['output'];
  /** The name of the account that entered it; empty for what was made up. */
  raisedBy: Scalars['String']['output'];
  /** Why it was taken up again, the last time that it was. */
  reopenReason?: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  resolution?: Maybe<Scalars['String']['output']>;
  /** Null while it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that said so. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type InvestmentProblemConnection = {
  __typename?: 'InvestmentProblemConnection';
  edges: Array<InvestmentProblemEdge>;
  nodes: Array<InvestmentProblem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type InvestmentProblemEdge = {
  __typename?: 'InvestmentProblemEdge';
  cursor: Scalars['String']['output'];
  node: InvestmentProblem;
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
  /** What stands in its way, what is due first first, what is resolved too. FORBIDDEN as `investmentProblems`. */
  problems?: Maybe<InvestmentProblemConnection>;
  /** Its signings in any event, the first one first. */
  signings: SigningConnection;
  status: InvestmentProjectStatus;
  /** Every step it took, the latest first; one that leads back says why in its note. */
  statusChanges: Array<InvestmentStatusChange>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A project in which somebody invests, or a fund that is set up, from the first talks to full production. */
export type InvestmentProjectProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project in which somebody invests, or a fund that is set up, from the first talks to full production. */
export type InvestmentProjectSigningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type InvestmentProjectConnection = {
  __typename?: 'InvestmentProjectConnection';
  edges: Array<InvestmentProjectEdge>;
  nodes: Array<InvestmentProject>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type InvestmentProjectEdge = {
  __typename?: 'InvestmentProjectEdge';
  cursor: Scalars['String']['output'];
  node: InvestmentProject;
};

/** How far a project has come (七個一批); a step leads to the next one, and from each but the last to WITHDRAWN. Only a signing leads to SIGNED. */
export type InvestmentProjectStatus =
  /** It produces all that was planned: its end. */
  | 'AT_CAPACITY'
  /** It produces. */
  | 'IN_PRODUCTION'
  /** Settled at its place: a company is registered, land is given. */
  | 'LANDED'
  /** Talks are held. */
  | 'NEGOTIATING'
  /** A contract is signed. */
  | 'SIGNED'
  /** Ground is broken. */
  | 'STARTED'
  /** It is being built. */
  | 'UNDER_CONSTRUCTION'
  /** Given up. */
  | 'WITHDRAWN';

/** A step of an investment project from one status to another. */
export type InvestmentStatusChange = {
  __typename?: 'InvestmentStatusChange';
  at: Scalars['DateTime']['output'];
  from: InvestmentProjectStatus;
  /** As whoever took it says. */
  note?: Maybe<Scalars['String']['output']>;
  to: InvestmentProjectStatus;
};

/** A voucher for some places of an event. */
export type IssueEventVoucherInput = {
  /** The event, NOT_FOUND without a desk. */
  eventId: Scalars['ID']['input'];
  /** Not past; what is set aside and not used is everybody's from then on. */
  expiresAt: Scalars['DateTime']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether its places are kept from everybody else: SOLD_OUT where so many are not free. */
  isSetAside?: Scalars['Boolean']['input'];
  /** The `Organisation` that gives it to its people. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 1000. */
  places: Scalars['Int']['input'];
  /** The one kind of ticket that it opens; one of this event's. */
  ticketKindId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type IssueEventVoucherPayload = {
  __typename?: 'IssueEventVoucherPayload';
  userErrors: Array<UserError>;
  voucher?: Maybe<EventVoucher>;
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

/** Which closure is no more. */
export type LiftHallClosureInput = {
  /** ILLEGAL_TRANSITION for one that was lifted. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type LiftHallClosurePayload = {
  __typename?: 'LiftHallClosurePayload';
  closure?: Maybe<HallClosure>;
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
  /** The assignments of which it came. FORBIDDEN outside of the newsroom. */
  newsAssignments?: Maybe<Array<NewsAssignment>>;
};

/** That members register for an event by their passes, from a time on that may lie before everybody's. */
export type MemberOpening = {
  __typename?: 'MemberOpening';
  opensAt: Scalars['DateTime']['output'];
  /** What they are members of; null where the register does not answer. */
  organisation?: Maybe<Organisation>;
  /** Those of this tier alone; null for all. */
  tier?: Maybe<MembershipTier>;
};

/** Members who are to be known at an event. */
export type MemberOpeningInput = {
  /** From when on they register; later than the desk's `opensAt` they do with everybody, and may redeem benefits. */
  opensAt: Scalars['DateTime']['input'];
  /** The club or other body, an `Organisation`. */
  organisationId: Scalars['ID']['input'];
  /** A `MembershipTier` of it; all its members when left out. */
  tierId?: InputMaybe<Scalars['ID']['input']>;
};

export type Membership = {
  __typename?: 'Membership';
  id: Scalars['ID']['output'];
};

export type MembershipBenefit = {
  __typename?: 'MembershipBenefit';
  id: Scalars['ID']['output'];
};

/** That a member redeemed a benefit for a place at an event. For who registered, the staff of what they are a member of, headquarters and event managers. */
export type MembershipRedemption = {
  __typename?: 'MembershipRedemption';
  benefit?: Maybe<MembershipBenefit>;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  membership?: Maybe<Membership>;
  /** What they are a member of. */
  organisation?: Maybe<Organisation>;
  redeemedAt: Scalars['DateTime']['output'];
  /** The name of the account: the member's, or an event manager's. */
  redeemedBy: Scalars['String']['output'];
  /** Null for whoever may not see it, and once it is erased who registered. */
  registration?: Maybe<EventRegistration>;
  /** Why event managers gave it back; null where it went with its registration. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** When it was given back; null while it counts. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the account that gave it back, cancelled the registration or let it run out. */
  returnedBy?: Maybe<Scalars['String']['output']>;
  /** What the registration became with which it was given back; with an event that is taken up again it is taken again, unless the year's allowance was used up meanwhile. */
  returnedWith?: Maybe<EventRegistrationStatus>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** The calendar year in which it counts, by the day of redemption in Asia/Shanghai. */
  year: Scalars['Int']['output'];
  /** How often it may be redeemed in a year, as the pass said; null for as often as the member likes. */
  yearlyAllowance?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MembershipRedemptionConnection = {
  __typename?: 'MembershipRedemptionConnection';
  edges: Array<MembershipRedemptionEdge>;
  nodes: Array<MembershipRedemption>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MembershipRedemptionEdge = {
  __typename?: 'MembershipRedemptionEdge';
  cursor: Scalars['String']['output'];
  node: MembershipRedemption;
};

export type MembershipTier = {
  __typename?: 'MembershipTier';
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

/** A sum of money as people speak of it before it is spent: how sure it is, and what it is a sum of. */
export type MoneyEstimate = {
  __typename?: 'MoneyEstimate';
  basis: EstimateBasis;
  /** The upper end of a range; null for a single figure. */
  high?: Maybe<Money>;
  /** The figure given; the lower end of a range. */
  low: Money;
  qualifier: EstimateQualifier;
};

/** A sum as it is spoken of before it is spent. */
export type MoneyEstimateInput = {
  /** What it is a sum of; FUND_SIZE for a fund, and only for one. */
  basis: EstimateBasis;
  /** ISO 4217, such as CNY or HKD. */
  currency: Scalars['String']['input'];
  /** Only for a range, which is not EXACT: more than `lowMinor`. */
  highMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** In the currency's minor unit (fen for CNY): from 1 to 10^18. */
  lowMinor: Scalars['BigInt']['input'];
  /** How the figure is meant. */
  qualifier: EstimateQualifier;
};

/** Months on end; both ends belong to it. */
export type MonthRangeInput = {
  /** The first month. */
  from: Scalars['Month']['input'];
  /** The last month, not before the first. */
  until: Scalars['Month']['input'];
};

/** An event that takes place where it was planned after all. */
export type MoveEventOnSiteInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Which occurrences of an event that repeats it goes for, of those that take place online; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveEventOnSitePayload = {
  __typename?: 'MoveEventOnSitePayload';
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  userErrors: Array<UserError>;
};

/** An event that nobody needs to travel to any more. */
export type MoveEventOnlineInput = {
  /** What becomes of the bookings of halls for it; KEEP where it is sent from one of them. */
  halls?: EventHalls;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for those who look the event up: at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which occurrences of an event that repeats it goes for; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveEventOnlinePayload = {
  __typename?: 'MoveEventOnlinePayload';
  /** Whom the newsroom has sent and who is to be told: called off with a cancelled event, or to go where it is now. */
  assignmentsToTell?: Maybe<Array<NewsAssignment>>;
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  /** How many registrations there are whose people are to be told. */
  registrationsToTell?: Maybe<Scalars['Int']['output']>;
  /** The bookings of halls that were moved or given back with it. */
  settledBookings?: Maybe<Array<FacilityBooking>>;
  userErrors: Array<UserError>;
};

/** A session that does not take place, or does after all. */
export type MoveEventSessionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** ILLEGAL_TRANSITION for how it stands; CONFLICT_OVERLAP where another has its room meanwhile. */
  to: EventSessionStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveEventSessionPayload = {
  __typename?: 'MoveEventSessionPayload';
  session?: Maybe<EventSession>;
  userErrors: Array<UserError>;
};

/** A step of an assignment. */
export type MoveNewsAssignmentInput = {
  /** The `Article` that came of it; DELIVERED takes this or `assetId`. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** The `MediaAsset` that came of it. */
  assetId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters; INVALID_INPUT without one for what is called off or sent back. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** From DELIVERED back to ACCEPTED sends it back; CANCELLED is final, and who goes after all is assigned anew. */
  to: NewsAssignmentStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveNewsAssignmentPayload = {
  __typename?: 'MoveNewsAssignmentPayload';
  assignment?: Maybe<NewsAssignment>;
  userErrors: Array<UserError>;
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a session into an event's programme. Takes the role `event-manager`, as all that changes it. */
  addEventSession?: Maybe<AddEventSessionPayload>;
  /** Adds a kind of ticket to an event. */
  addEventTicketKind?: Maybe<AddEventTicketKindPayload>;
  /** Enters something to be lent with halls. For the staff of its owner and event managers. */
  addHallEquipment?: Maybe<AddHallEquipmentPayload>;
  /** Takes a project one step further, or withdraws it. Takes the role `event-manager`. */
  advanceInvestmentProject?: Maybe<AdvanceInvestmentProjectPayload>;
  /** Sends somebody for a coverage. */
  assignNewsCoverage?: Maybe<AssignNewsCoveragePayload>;
  /** Calls an event off with its registrations and what the newsroom plans of it, and gives its halls back; its dates and figures stay. */
  cancelEvent?: Maybe<CancelEventPayload>;
  /** Gives places back; they go to those who wait. */
  cancelEventRegistration?: Maybe<CancelEventRegistrationPayload>;
  /** Gives the hall back; HOLD_EXPIRED for a hold that has run out. Staff cancel their own organisation's bookings, the hall's keeper and event managers any in it. */
  cancelFacilityBooking?: Maybe<CancelFacilityBookingPayload>;
  /** Gives the hall back for all that is to come of a series, or from a day on. For whoever booked, the hall's keeper and event managers. */
  cancelFacilityBookingSeries?: Maybe<CancelFacilityBookingSeriesPayload>;
  /** Changes how many places there are or when they are given; who waits gets what becomes free, in order. */
  changeEventRegistration?: Maybe<ChangeEventRegistrationPayload>;
  /** Changes a session: its hour, its room, who speaks. */
  changeEventSession?: Maybe<ChangeEventSessionPayload>;
  /** Changes a kind of ticket, or takes it off the offer. */
  changeEventTicketKind?: Maybe<ChangeEventTicketKindPayload>;
  /**
   * Changes the time or purpose of a booking: CONFLICT_OVERLAP where a hold or a confirmed booking finds the hall taken.
   * Staff change their own organisation's requests and holds, and the hall's keeper and event managers any booking in it.
   */
  changeFacilityBooking?: Maybe<ChangeFacilityBookingPayload>;
  /** Changes what it is called, how many there are, or whether it is lent. For the staff of its owner and event managers. */
  changeHallEquipment?: Maybe<ChangeHallEquipmentPayload>;
  /** Gives an open problem to somebody else, another day or other words. */
  changeInvestmentProblem?: Maybe<ChangeInvestmentProblemPayload>;
  /** Sends somebody else, or changes what they are to bring and by when. */
  changeNewsAssignment?: Maybe<ChangeNewsAssignmentPayload>;
  /** Changes what is wanted, by whom or by when. */
  changeNewsCoverage?: Maybe<ChangeNewsCoveragePayload>;
  /** Lets somebody in. Takes the role `event-manager`; ILLEGAL_TRANSITION for whoever came already, or has no places. */
  checkInEventRegistration?: Maybe<CheckInEventRegistrationPayload>;
  /** Closes a hall for a while or for good: it is neither asked for nor held nor given. Takes the role `event-manager` or `headquarters`. */
  closeFacility?: Maybe<CloseFacilityPayload>;
  /** Says who comes, and makes the places sure. */
  confirmEventRegistration?: Maybe<ConfirmEventRegistrationPayload>;
  /**
   * Gives the hall to a request or a hold, and rejects the requests that overlap with it. HOLD_EXPIRED for a hold that
   * has run out, ILLEGAL_TRANSITION for a request whose time has begun, SOLD_OUT where its equipment is not left. For the
   * staff of the hall's keeper and event managers, and for whoever booked a hall that needs no confirmation.
   */
  confirmFacilityBooking?: Maybe<ConfirmFacilityBookingPayload>;
  /** Gives the hall to what waits of a series, and rejects the requests that overlap. For the staff of the hall's keeper and event managers. */
  confirmFacilityBookingSeries?: Maybe<ConfirmFacilityBookingSeriesPayload>;
  /**
   * Makes a link to a calendar of what the caller's circle sees: for the newsroom and event managers the diary, for the
   * roles `staff` and `headquarters` what is announced to the group.
   */
  createCalendarLink?: Maybe<CreateCalendarLinkPayload>;
  /** Enters an event. Takes the role `event-manager`, as all that changes events, signings and projects. */
  createEvent?: Maybe<CreateEventPayload>;
  /** Drops a coverage; who was to go for it and has not delivered is called off. */
  dropNewsCoverage?: Maybe<DropNewsCoveragePayload>;
  /** Enters a project in talks (NEGOTIATING), before anything is signed. Takes the role `event-manager`. */
  enterInvestmentProject?: Maybe<EnterInvestmentProjectPayload>;
  /** Erases who a registration was for, by themselves or an event manager; the count of places stays. */
  eraseEventRegistrant?: Maybe<EraseEventRegistrantPayload>;
  /** Holds places for whoever is signed in, or lets them wait for some. */
  holdEventPlaces?: Maybe<HoldEventPlacesPayload>;
  /**
   * Keeps a hall for a while: CONFLICT_OVERLAP when it is held or booked already. A hold that nobody confirms in time
   * frees the hall by itself. Takes the role `staff`, `event-manager` or one of the newsroom's.
   */
  holdFacilityBooking?: Maybe<HoldFacilityBookingPayload>;
  /** Makes a voucher, whose code is told to event managers alone. */
  issueEventVoucher?: Maybe<IssueEventVoucherPayload>;
  /** Opens a hall again for what is left of a closure. Takes the role `event-manager` or `headquarters`. */
  liftHallClosure?: Maybe<LiftHallClosurePayload>;
  /** Takes an event back from online; its halls are to be booked anew. */
  moveEventOnSite?: Maybe<MoveEventOnSitePayload>;
  /** Lets an event take place online instead. */
  moveEventOnline?: Maybe<MoveEventOnlinePayload>;
  /** Cancels a session, or takes it up again. */
  moveEventSession?: Maybe<MoveEventSessionPayload>;
  /** Notes that somebody goes, has delivered, is called off, or is to do it again. */
  moveNewsAssignment?: Maybe<MoveNewsAssignmentPayload>;
  /** Sets up where people register for an event. Takes the role `event-manager`, as all that changes desks and vouchers. */
  openEventRegistration?: Maybe<OpenEventRegistrationPayload>;
  /** Erases who registered; the places stay counted. Who is still expected is kept, and erased by itself when the event is over or the registration cancelled. Takes the role `privacy-officer`. */
  orderRegistrationErasure?: Maybe<OrderRegistrationErasurePayload>;
  /** Plans something to be made of an event. Takes the role `editor`, `reviewer`, `picture-desk` or `event-manager`, as all that changes coverages. */
  planNewsCoverage?: Maybe<PlanNewsCoveragePayload>;
  /** Enters what stands in a project's way, with who sees to it and by when. Takes the role `event-manager`, as what follows. */
  raiseInvestmentProblem?: Maybe<RaiseInvestmentProblemPayload>;
  /** Writes down what was spent on an event. For staff of an organisation that bears it, and event managers, as what follows. */
  recordEventExpense?: Maybe<RecordEventExpensePayload>;
  /**
   * Records that a project was signed, and takes it from NEGOTIATING to SIGNED. A project has one first signing; what
   * is signed later is an increment. Takes the role `event-manager`.
   */
  recordSigning?: Maybe<RecordSigningPayload>;
  /** Redeems a benefit for a registration, such as for a member who shows the pass at the door. Takes the role `event-manager`, as what follows. */
  redeemMembershipBenefit?: Maybe<RedeemMembershipBenefitPayload>;
  /** Takes up a cancelled event as it stood before; its registrations stand again, its halls are to be booked and its coverage planned anew, its parts stay as they are. */
  reinstateEvent?: Maybe<ReinstateEventPayload>;
  /** Refuses a request or a hold; HOLD_EXPIRED for a hold that has run out. For the staff of the hall's keeper and event managers. */
  rejectFacilityBooking?: Maybe<RejectFacilityBookingPayload>;
  /** Refuses what waits of a series. For the staff of the hall's keeper and event managers. */
  rejectFacilityBookingSeries?: Maybe<RejectFacilityBookingSeriesPayload>;
  /** Takes a problem up again that was called resolved. */
  reopenInvestmentProblem?: Maybe<ReopenInvestmentProblemPayload>;
  /**
   * Lets an event repeat: makes an event with the same participants for each day of the rule, with a code that
   * ends in its day. Of one that repeats already the rule is another from this occurrence on: what follows on its days
   * goes on under it, cancelled or not, and what follows on other days is called off. Halls and registrations are each
   * occurrence's own.
   */
  repeatEvent?: Maybe<RepeatEventPayload>;
  /**
   * Asks for a hall; several may ask for the same time. A hall that needs no confirmation (`Facility.needsConfirmation`) is
   * given at once, or CONFLICT_OVERLAP. Takes the role `staff`, `event-manager` or one of the newsroom's.
   */
  requestFacilityBooking?: Maybe<RequestFacilityBookingPayload>;
  /**
   * Asks for a hall for a time that repeats, or takes one that needs no confirmation; CONFLICT_OVERLAP where it is taken, or
   * never free. Takes the role `staff`, `event-manager` or one of the newsroom's.
   */
  requestFacilityBookingSeries?: Maybe<RequestFacilityBookingSeriesPayload>;
  /** Moves an event to other dates, or postpones it, with its halls, and keeps the earlier dates. */
  rescheduleEvent?: Maybe<RescheduleEventPayload>;
  /** Says how a problem ended. */
  resolveInvestmentProblem?: Maybe<ResolveInvestmentProblemPayload>;
  /** Takes a dropped coverage up again; who goes is to be said anew. */
  resumeNewsCoverage?: Maybe<ResumeNewsCoveragePayload>;
  /** Gives a benefit back to the member while the registration stands. */
  returnMembershipBenefit?: Maybe<ReturnMembershipBenefitPayload>;
  /** Takes an entry back whole that was wrong, or money that came back; what is right is recorded anew. */
  reverseEventExpense?: Maybe<ReverseEventExpensePayload>;
  /** Takes back the last step of a project, or its withdrawal, with a reason. Takes the role `event-manager`. */
  revertInvestmentProject?: Maybe<RevertInvestmentProjectPayload>;
  /** Ends a link before its time. */
  revokeCalendarLink?: Maybe<RevokeCalendarLinkPayload>;
  /** Takes a voucher back; its free places go to those who wait. */
  revokeEventVoucher?: Maybe<RevokeEventVoucherPayload>;
  /** Announces an event to more people, or takes it back from some; who did, and why, is in the audit log. */
  setEventVisibility?: Maybe<SetEventVisibilityPayload>;
  /** Sets when a hall may be booked; bookings that are there stay. Takes the role `event-manager` or `headquarters`. */
  setFacilityRules?: Maybe<SetFacilityRulesPayload>;
  /** Says whose members register first, and whose benefits an event takes. */
  setMemberOpenings?: Maybe<SetMemberOpeningsPayload>;
  /** Says anew who takes part in an event; who did before is in the audit log. */
  setParticipants?: Maybe<SetParticipantsPayload>;
  /** Makes an event a part of another one, or of none. */
  setSuperEvent?: Maybe<SetSuperEventPayload>;
  /** Takes a check-in back. Takes the role `event-manager`. */
  undoEventCheckIn?: Maybe<UndoEventCheckInPayload>;
  /** Changes what is said of an event; its dates, status, visibility and place among other events have mutations of their own. */
  updateEvent?: Maybe<UpdateEventPayload>;
  /**
   * Takes back a signing that was recorded wrongly, and with a first signing its project from SIGNED to NEGOTIATING. To
   * correct one, withdraw it and record it anew. Takes the role `event-manager`.
   */
  withdrawSigning?: Maybe<WithdrawSigningPayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddEventSessionArgs = {
  input: AddEventSessionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddEventTicketKindArgs = {
  input: AddEventTicketKindInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddHallEquipmentArgs = {
  input: AddHallEquipmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAdvanceInvestmentProjectArgs = {
  input: AdvanceInvestmentProjectInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAssignNewsCoverageArgs = {
  input: AssignNewsCoverageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelEventRegistrationArgs = {
  input: CancelEventRegistrationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelFacilityBookingArgs = {
  input: CancelFacilityBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCancelFacilityBookingSeriesArgs = {
  input: CancelFacilityBookingSeriesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeEventRegistrationArgs = {
  input: ChangeEventRegistrationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeEventSessionArgs = {
  input: ChangeEventSessionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeEventTicketKindArgs = {
  input: ChangeEventTicketKindInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeFacilityBookingArgs = {
  input: ChangeFacilityBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeHallEquipmentArgs = {
  input: ChangeHallEquipmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeInvestmentProblemArgs = {
  input: ChangeInvestmentProblemInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeNewsAssignmentArgs = {
  input: ChangeNewsAssignmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeNewsCoverageArgs = {
  input: ChangeNewsCoverageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCheckInEventRegistrationArgs = {
  input: CheckInEventRegistrationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseFacilityArgs = {
  input: CloseFacilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationConfirmEventRegistrationArgs = {
  input: ConfirmEventRegistrationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationConfirmFacilityBookingArgs = {
  input: ConfirmFacilityBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationConfirmFacilityBookingSeriesArgs = {
  input: ConfirmFacilityBookingSeriesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateCalendarLinkArgs = {
  input: CreateCalendarLinkInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDropNewsCoverageArgs = {
  input: DropNewsCoverageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEnterInvestmentProjectArgs = {
  input: EnterInvestmentProjectInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEraseEventRegistrantArgs = {
  input: EraseEventRegistrantInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationHoldEventPlacesArgs = {
  input: HoldEventPlacesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationHoldFacilityBookingArgs = {
  input: HoldFacilityBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationIssueEventVoucherArgs = {
  input: IssueEventVoucherInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationLiftHallClosureArgs = {
  input: LiftHallClosureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveEventOnSiteArgs = {
  input: MoveEventOnSiteInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveEventOnlineArgs = {
  input: MoveEventOnlineInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveEventSessionArgs = {
  input: MoveEventSessionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveNewsAssignmentArgs = {
  input: MoveNewsAssignmentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOpenEventRegistrationArgs = {
  input: OpenEventRegistrationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderRegistrationErasureArgs = {
  input: OrderRegistrationErasureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationPlanNewsCoverageArgs = {
  input: PlanNewsCoverageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRaiseInvestmentProblemArgs = {
  input: RaiseInvestmentProblemInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordEventExpenseArgs = {
  input: RecordEventExpenseInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordSigningArgs = {
  input: RecordSigningInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRedeemMembershipBenefitArgs = {
  input: RedeemMembershipBenefitInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateEventArgs = {
  input: ReinstateEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRejectFacilityBookingArgs = {
  input: RejectFacilityBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRejectFacilityBookingSeriesArgs = {
  input: RejectFacilityBookingSeriesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenInvestmentProblemArgs = {
  input: ReopenInvestmentProblemInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRepeatEventArgs = {
  input: RepeatEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRequestFacilityBookingArgs = {
  input: RequestFacilityBookingInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRequestFacilityBookingSeriesArgs = {
  input: RequestFacilityBookingSeriesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRescheduleEventArgs = {
  input: RescheduleEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResolveInvestmentProblemArgs = {
  input: ResolveInvestmentProblemInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResumeNewsCoverageArgs = {
  input: ResumeNewsCoverageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReturnMembershipBenefitArgs = {
  input: ReturnMembershipBenefitInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReverseEventExpenseArgs = {
  input: ReverseEventExpenseInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRevertInvestmentProjectArgs = {
  input: RevertInvestmentProjectInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRevokeCalendarLinkArgs = {
  input: RevokeCalendarLinkInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRevokeEventVoucherArgs = {
  input: RevokeEventVoucherInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetEventVisibilityArgs = {
  input: SetEventVisibilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetFacilityRulesArgs = {
  input: SetFacilityRulesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetMemberOpeningsArgs = {
  input: SetMemberOpeningsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetParticipantsArgs = {
  input: SetParticipantsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetSuperEventArgs = {
  input: SetSuperEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUndoEventCheckInArgs = {
  input: UndoEventCheckInInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawSigningArgs = {
  input: WithdrawSigningInput;
};

/** A project that is new here. */
export type NewProjectInput = {
  /** 1 to 60 small letters and figures, with single hyphens between; DUPLICATE where another project has it. */
  code: Scalars['String']['input'];
  /** The `Organisation` that invests, where it is known. */
  investorId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is a fund. */
  isFund?: Scalars['Boolean']['input'];
  /** In one language at least, each at most 300 characters. */
  name: LocalizedTextInput;
  /** Where it is settled or shall be: at most 200 characters in each language. */
  place?: InputMaybe<LocalizedTextInput>;
};

/** Who goes for a coverage, by when, and what came of it. The newsroom's diary, as `NewsCoverage`. */
export type NewsAssignment = {
  __typename?: 'NewsAssignment';
  /** The story that came of it. */
  article?: Maybe<Article>;
  /** The picture, or another asset, that came of it. */
  asset?: Maybe<MediaAsset>;
  coverage: NewsCoverage;
  /** By when it is to be delivered. */
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What to bring: which camera, whose car. */
  notes?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
  provider: NewsProvider;
  status: NewsAssignmentStatus;
  /** Why it was called off or sent back. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type NewsAssignmentConnection = {
  __typename?: 'NewsAssignmentConnection';
  edges: Array<NewsAssignmentEdge>;
  nodes: Array<NewsAssignment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type NewsAssignmentEdge = {
  __typename?: 'NewsAssignmentEdge';
  cursor: Scalars['String']['output'];
  node: NewsAssignment;
};

/** How an assignment stands. */
export type NewsAssignmentStatus =
  /** They go. */
  | 'ACCEPTED'
  /** Given, and not answered yet. */
  | 'ASSIGNED'
  /** Called off. */
  | 'CANCELLED'
  /** What they made is there. */
  | 'DELIVERED';

/** What a desk plans to make of an event in one medium. The newsroom's diary: for editors, reviewers, the picture desk and event managers. */
export type NewsCoverage = {
  __typename?: 'NewsCoverage';
  /** Who goes for it, those called off too. */
  assignments?: Maybe<Array<NewsAssignment>>;
  /** By when it is wanted. */
  dueAt: Scalars['DateTime']['output'];
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  medium: NewsMedium;
  /** What is to be shown, whom to ask. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The desk that wants it. */
  section?: Maybe<Section>;
  status: NewsCoverageStatus;
  /** Why it was dropped, or taken up again. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type NewsCoverageConnection = {
  __typename?: 'NewsCoverageConnection';
  edges: Array<NewsCoverageEdge>;
  nodes: Array<NewsCoverage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type NewsCoverageEdge = {
  __typename?: 'NewsCoverageEdge';
  cursor: Scalars['String']['output'];
  node: NewsCoverage;
};

/** How a coverage stands to its plan. */
export type NewsCoverageStatus =
  /** Not wanted any more: nobody goes for it. */
  | 'DROPPED'
  /** Wanted; what came of it is with its assignments. */
  | 'PLANNED';

/** In what a coverage is told, as the IPTC's news coverage types. */
export type NewsMedium =
  /** Sound. */
  | 'AUDIO'
  /** Charts, maps, drawings. */
  | 'GRAPHIC'
  /** A story in short entries while it takes place. */
  | 'LIVE_BLOG'
  /** Moving pictures while it takes place. */
  | 'LIVE_VIDEO'
  /** Photographs. */
  | 'PICTURE'
  /** A story. */
  | 'TEXT'
  /** Moving pictures, cut. */
  | 'VIDEO';

/** How somebody works for the paper, as Superdesk has it. */
export type NewsProvider =
  /** Paid for this one. */
  | 'FREELANCER'
  /** Employed. */
  | 'STAFF'
  /** Paid by the piece, again and again. */
  | 'STRINGER';

/** A stretch of time in which a hall is taken. */
export type OccupiedTime = {
  __typename?: 'OccupiedTime';
  /** The first instant after it, so that two may follow each other without a gap. */
  endsAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
};

/** Where people are to register for an event. */
export type OpenEventRegistrationInput = {
  /** 1 to 100,000 places. */
  capacity: Scalars['Int']['input'];
  /** Later than `opensAt` and than now. */
  closesAt: Scalars['DateTime']['input'];
  /** The event; DUPLICATE where it has a desk. */
  eventId: Scalars['ID']['input'];
  /** 1 to 1440. */
  holdMinutes?: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** From when on everybody may register. */
  opensAt: Scalars['DateTime']['input'];
  /** 1 to 20, in the order in which they are to be shown. */
  ticketKinds: Array<EventTicketKindInput>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OpenEventRegistrationPayload = {
  __typename?: 'OpenEventRegistrationPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** Which records are erased for a request. */
export type OrderRegistrationErasureInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of `registrationData.records`, 200 at most, in place of those that were ordered and are not erased yet; NOT_FOUND for what is not kept. */
  recordIds: Array<Scalars['ID']['input']>;
  /** The `DataSubjectRequest`; whether there is one is known to others. */
  requestId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderRegistrationErasurePayload = {
  __typename?: 'OrderRegistrationErasurePayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  /** Events in which it took part otherwise, the latest first. */
  eventsAttended?: Maybe<EventConnection>;
  /** Events of which it is host, organiser, co-organiser or leader, the latest first. */
  eventsOrganised?: Maybe<EventConnection>;
  id: Scalars['ID']['output'];
  /**
   * What was signed at the events of which it is host, organiser, co-organiser or leader, and at their parts: each signing
   * once, even where both an event and its part are its own.
   */
  signedTotal?: Maybe<SignedTotal>;
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

/** A link to one page for those who have no token. Whoever has it may open the page until then, with the eyes of who gave it. */
export type PageLink = {
  __typename?: 'PageLink';
  /** All links end before where the service gets another key for them. */
  expiresAt: Scalars['DateTime']['output'];
  /** The path at the gateway, with what was signed. */
  href: Scalars['String']['output'];
};

/** An organisation's or a person's part in an event; one of the two is given. */
export type Participation = {
  __typename?: 'Participation';
  organisation?: Maybe<Organisation>;
  person?: Maybe<Person>;
  role: ParticipationRole;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  edges: Array<ParticipationEdge>;
  nodes: Array<Participation>;
  pageInfo: PageInfo;
  /** Of the whole list; who stands there in two roles counts twice. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  cursor: Scalars['String']['output'];
  node: Participation;
};

/** Who takes part: an organisation or a person, one of the two. */
export type ParticipationInput = {
  /** The `Organisation` that takes part. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The `Person` who takes part. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What they do there; the same one stands once in each role, DUPLICATE otherwise. */
  role: ParticipationRole;
};

/** What somebody does at an event. HOST, ORGANISER, CO_ORGANISER and LEADER bear it. */
export type ParticipationRole =
  /** Does a part of the work. */
  | 'CO_ORGANISER'
  /** Issues the invitation. */
  | 'HOST'
  /** Leads a series that others carry out. */
  | 'LEADER'
  /** Does the work of it. */
  | 'ORGANISER'
  /** Is there. */
  | 'PARTICIPANT'
  /** Was there to report. */
  | 'REPORTER'
  /** Signs something there. */
  | 'SIGNATORY'
  /** Gives a speech or sits on a panel. */
  | 'SPEAKER';

export type Person = {
  __typename?: 'Person';
  /** Events in which this person took part, in whatever role; the latest first. */
  appearances?: Maybe<EventConnection>;
  id: Scalars['ID']['output'];
  /** Where this person is sent, the latest first. FORBIDDEN outside of the newsroom. */
  newsAssignments?: Maybe<NewsAssignmentConnection>;
};


export type PersonAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type PersonNewsAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** Something to be made of an event. */
export type PlanNewsCoverageInput = {
  /** By when it is wanted, from 1900 to 2199. */
  dueAt: Scalars['DateTime']['input'];
  /** NOT_FOUND for what is none, ILLEGAL_TRANSITION for one that is cancelled. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** In what it is wanted; one coverage for each. */
  medium: NewsMedium;
  /** At most 1000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The desk that wants it, a `Section`. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type PlanNewsCoveragePayload = {
  __typename?: 'PlanNewsCoveragePayload';
  coverage?: Maybe<NewsCoverage>;
  userErrors: Array<UserError>;
};

/** The dates of an event before it was moved. */
export type PreviousDates = {
  __typename?: 'PreviousDates';
  endPrecision: DatePrecision;
  /** When it was to end; null for no hour. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  isAllDay: Scalars['Boolean']['output'];
  /** When they ceased to hold. */
  replacedAt: Scalars['DateTime']['output'];
  startPrecision: DatePrecision;
  /** When it was to begin; null for no hour. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  timeZone: Scalars['String']['output'];
};

/** One figure of a project. */
export type ProjectEstimate = {
  __typename?: 'ProjectEstimate';
  amount: MoneyEstimate;
  isSynthetic: Scalars['Boolean']['output'];
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** Links that the viewer made, for event managers all, the latest first; FORBIDDEN for who may make none. */
  calendarLinks?: Maybe<CalendarLinkConnection>;
  /** An event, for those who may see it. */
  event?: Maybe<Event>;
  /** An event by its short name. */
  eventByCode?: Maybe<Event>;
  /** Expenses of events: for staff those that their own organisation bears, for finance, headquarters and event managers all of events that they see; FORBIDDEN for others. */
  eventExpenses?: Maybe<EventExpenseConnection>;
  /** A registration, for who made it and for event managers; null for everybody else. */
  eventRegistration?: Maybe<EventRegistration>;
  /** An event's registrations in the order in which they came. For event managers; FORBIDDEN for others. */
  eventRegistrations?: Maybe<EventRegistrationConnection>;
  /** The vouchers of an event, as they were issued. For event managers; FORBIDDEN for others. */
  eventVouchers?: Maybe<EventVoucherConnection>;
  /** Events that the viewer may see. */
  events?: Maybe<EventConnection>;
  /** A booking; null for one that the caller may not see. */
  facilityBooking?: Maybe<FacilityBooking>;
  /** A series of bookings; null for one that the caller may not see. */
  facilityBookingSeries?: Maybe<FacilityBookingSeries>;
  /**
   * Bookings, the earliest first: staff see those of their own organisation and of the halls that it keeps, event managers and headquarters all.
   * FORBIDDEN for others.
   */
  facilityBookings?: Maybe<FacilityBookingConnection>;
  /** What can be lent with halls, by its id; for everybody who is signed in. */
  hallEquipment?: Maybe<HallEquipment>;
  /** What an organisation lends with its halls, in the order in which it was entered; for everybody who is signed in. */
  hallEquipmentOf?: Maybe<HallEquipmentConnection>;
  /** What stands in projects' way, what is due first first. For headquarters, the newsroom, the picture desk and event managers; FORBIDDEN for others. */
  investmentProblems?: Maybe<InvestmentProblemConnection>;
  /** A project or fund, for everybody. */
  investmentProject?: Maybe<InvestmentProject>;
  /** Projects and funds by their codes. */
  investmentProjects?: Maybe<InvestmentProjectConnection>;
  /**
   * What members redeemed at events, the latest first: for the staff of what they are members of their own, for headquarters
   * and event managers all; FORBIDDEN for others. What is left of an allowance is told by `totalCount` of a year.
   */
  membershipRedemptions?: Maybe<MembershipRedemptionConnection>;
  /** One's own registrations, the latest first. UNAUTHENTICATED for whoever is not signed in. */
  myEventRegistrations?: Maybe<EventRegistrationConnection>;
  /** The planner's list: what is wanted, what is due first first. FORBIDDEN outside of the newsroom. */
  newsCoverages?: Maybe<NewsCoverageConnection>;
  /** Who read whose personal data here in full, and what for; the latest first. For the role `privacy-officer`; FORBIDDEN for others. */
  registrationDataReads?: Maybe<PersonalDataReadConnection>;
  /** Events whose names, place or description hold the words; the latest first. */
  searchEvents?: Maybe<EventConnection>;
};


/** What can be asked. */
export type QueryCalendarLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
export type QueryEventExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<EventExpenseKind>;
  orderBy?: EventExpenseSort;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryEventRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  status?: InputMaybe<EventRegistrationStatus>;
};


/** What can be asked. */
export type QueryEventVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<EventKind>;
  orderBy?: EventSort;
  organiserId?: InputMaybe<Scalars['ID']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<EventStatus>;
  visibility?: InputMaybe<EventVisibility>;
};


/** What can be asked. */
export type QueryFacilityBookingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFacilityBookingSeriesArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<FacilityBookingStatus>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryHallEquipmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryHallEquipmentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
  ownerId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInvestmentProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  isOverdue?: Scalars['Boolean']['input'];
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryInvestmentProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInvestmentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<InvestmentProjectStatus>;
};


/** What can be asked. */
export type QueryMembershipRedemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  benefitId?: InputMaybe<Scalars['ID']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  isReturned?: InputMaybe<Scalars['Boolean']['input']>;
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryMyEventRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryNewsCoveragesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  due?: InputMaybe<TimeRangeInput>;
  first?: Scalars['Int']['input'];
  isUnassigned?: Scalars['Boolean']['input'];
  medium?: InputMaybe<NewsMedium>;
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<NewsCoverageStatus>;
};


/** What can be asked. */
export type QueryRegistrationDataReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QuerySearchEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** What stands in a project's way. */
export type RaiseInvestmentProblemInput = {
  /** 1 to 1,000 characters. */
  description: Scalars['String']['input'];
  /** From 1949-10-01 to 2199. */
  dueOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True marks it as made up. */
  isSynthetic?: Scalars['Boolean']['input'];
  /** The `Person` who sees to it. */
  ownerId: Scalars['ID']['input'];
  /** ILLEGAL_TRANSITION for one that was given up. */
  projectId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RaiseInvestmentProblemPayload = {
  __typename?: 'RaiseInvestmentProblemPayload';
  problem?: Maybe<InvestmentProblem>;
  userErrors: Array<UserError>;
};

/** What was spent on an event. */
export type RecordEventExpenseInput = {
  /** In fen: from 1 to a billion yuan. */
  amountMinor: Scalars['BigInt']['input'];
  /** An event that the caller sees, whatever its status; what is called off costs, too. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True marks it as made up. */
  isSynthetic?: Scalars['Boolean']['input'];
  /** On what it was spent. */
  kind: EventExpenseKind;
  /** Which of its organisers bears it: INVALID_INPUT for one that is none. Staff record for their own organisation alone; it is theirs, when left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it was spent on: 1 to 200 characters. */
  purpose: Scalars['String']['input'];
  /** From 1900 to today; today, when left out. */
  spentOn?: InputMaybe<Scalars['Date']['input']>;
  /** The `Organisation` that was paid. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordEventExpensePayload = {
  __typename?: 'RecordEventExpensePayload';
  expense?: Maybe<EventExpense>;
  userErrors: Array<UserError>;
};

/** What was signed, where and by whom. */
export type RecordSigningInput = {
  /** Of an increment: only what is added. */
  amount: MoneyEstimateInput;
  /** The event at which it was signed, which is not cancelled. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True for a further investment in a project that was signed before: DUPLICATE for a second first signing. */
  isIncrement?: Scalars['Boolean']['input'];
  /** True marks the amount as made up. */
  isSynthetic?: Scalars['Boolean']['input'];
  /** A project that is entered with its first signing, and came from this event. */
  newProject?: InputMaybe<NewProjectInput>;
  /** The `Organisation`s that sign, at most 50. */
  partyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A project that is there, and not withdrawn; either this or `newProject`. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** From 1949-10-01 to today. */
  signedOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordSigningPayload = {
  __typename?: 'RecordSigningPayload';
  signing?: Maybe<Signing>;
  userErrors: Array<UserError>;
};

/** A benefit for a registration that stands. */
export type RedeemMembershipBenefitInput = {
  /** The registration; DUPLICATE where a benefit is redeemed for it, ILLEGAL_TRANSITION for one that is cancelled or ran out. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** A `MembershipBenefit` that the pass has; NOT_FOUND for another, SOLD_OUT when the year's are used up. */
  membershipBenefitId: Scalars['ID']['input'];
  /** What the member shows; INVALID_INPUT for one that does not hold, or of another member than who registered. */
  membershipPass: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RedeemMembershipBenefitPayload = {
  __typename?: 'RedeemMembershipBenefitPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
};

/** An event that takes place after all. */
export type ReinstateEventInput = {
  /** A cancelled one. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Which occurrences of an event that repeats it goes for, of those that are cancelled and have not begun; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateEventPayload = {
  __typename?: 'ReinstateEventPayload';
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  /** How many registrations there are whose people are to be told. */
  registrationsToTell?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** Who does not get the hall, and why. */
export type RejectFacilityBookingInput = {
  /** Requested or held. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For those who asked, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RejectFacilityBookingPayload = {
  __typename?: 'RejectFacilityBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/** Who does not get the hall, and why. */
export type RejectFacilityBookingSeriesInput = {
  /** ILLEGAL_TRANSITION where nothing that is to come is requested or held. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** For those who asked, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RejectFacilityBookingSeriesPayload = {
  __typename?: 'RejectFacilityBookingSeriesPayload';
  /** Those that were refused. */
  bookings?: Maybe<Array<FacilityBooking>>;
  series?: Maybe<FacilityBookingSeries>;
  userErrors: Array<UserError>;
};

/** A problem that is there again. */
export type ReopenInvestmentProblemInput = {
  /** A resolved one. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenInvestmentProblemPayload = {
  __typename?: 'ReopenInvestmentProblemPayload';
  problem?: Maybe<InvestmentProblem>;
  userErrors: Array<UserError>;
};

/** An event, and how it is to repeat from then on. */
export type RepeatEventInput = {
  /** With a day that is known; ILLEGAL_TRANSITION for one that is cancelled or, of those that repeat already, has begun. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for those who look up what is called off: at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * RFC 5545, 3.3.10, by days, weeks, months or years, without hours, with an end, of 2 to 366 days of which the event's
   * is the first: `FREQ=WEEKLY;BYDAY=TU;COUNT=10`. INVALID_INPUT for anything else.
   */
  rule: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RepeatEventPayload = {
  __typename?: 'RepeatEventPayload';
  /** Whom the newsroom has sent and who is called off. */
  assignmentsToTell?: Maybe<Array<NewsAssignment>>;
  /** The occurrences that were called off, since the new rule does not give their days. */
  calledOff?: Maybe<Array<Event>>;
  event?: Maybe<Event>;
  /** How many registrations there are whose people are to be told. */
  registrationsToTell?: Maybe<Scalars['Int']['output']>;
  /** The bookings of halls that were given back with them. */
  settledBookings?: Maybe<Array<FacilityBooking>>;
  userErrors: Array<UserError>;
};

/** A hall, a time and a purpose. */
export type RequestFacilityBookingInput = {
  /** The first instant after the use: later than `startsAt`, by 31 days at most. */
  endsAt: Scalars['DateTime']['input'];
  /** What is lent with the hall, at most 20 kinds; SOLD_OUT where not so many are left. */
  equipment?: Array<BookedEquipmentInput>;
  /** The event that takes place there; NOT_FOUND for what is none, ILLEGAL_TRANSITION for a cancelled one. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The hall: a `Facility`. */
  facilityId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who books: the caller's own organisation when left out. Event managers may name any, for others it is FORBIDDEN. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What for, 1 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** Minutes before the use to make the hall ready: 0 to 1440, as long as the hall takes when left out. */
  setupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When the use begins: in the future, at most two years ahead, in the hours of the hall (`Facility.bookableHours`). */
  startsAt: Scalars['DateTime']['input'];
  /** Minutes after the use to clear the hall: 0 to 1440, as long as the hall takes when left out. */
  teardownMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RequestFacilityBookingPayload = {
  __typename?: 'RequestFacilityBookingPayload';
  booking?: Maybe<FacilityBooking>;
  userErrors: Array<UserError>;
};

/** A hall, the first use, and by which rule it repeats. */
export type RequestFacilityBookingSeriesInput = {
  /** The first instant after the first use: later than `startsAt`, by 31 days at most. */
  endsAt: Scalars['DateTime']['input'];
  /** What is lent with the hall for each use, at most 20 kinds. */
  equipment?: Array<BookedEquipmentInput>;
  /** The event that takes place there; NOT_FOUND for what is none, ILLEGAL_TRANSITION for a cancelled one. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The hall: a `Facility`. */
  facilityId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether uses that do not fit are left out and told; otherwise one of them refuses the whole. */
  isPartial?: Scalars['Boolean']['input'];
  /** Who books: the caller's own organisation when left out. Event managers may name any, for others it is FORBIDDEN. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What for, 1 to 500 characters. */
  purpose: Scalars['String']['input'];
  /** By days, weeks, months or years, with COUNT or UNTIL, such as `FREQ=WEEKLY;COUNT=10`: 2 to 366 uses within two years, the first on the day of `startsAt`. */
  rule: Scalars['String']['input'];
  /** Minutes before each use to make the hall ready: 0 to 1440, as long as the hall takes when left out. */
  setupMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** When the first use begins: in the future. The others begin at the same hour in Asia/Shanghai. */
  startsAt: Scalars['DateTime']['input'];
  /** Minutes after each use to clear the hall: 0 to 1440, as long as the hall takes when left out. */
  teardownMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RequestFacilityBookingSeriesPayload = {
  __typename?: 'RequestFacilityBookingSeriesPayload';
  series?: Maybe<FacilityBookingSeries>;
  /** What was left out, the earliest first; empty unless `isPartial`. */
  skipped?: Maybe<Array<SkippedFacilityUse>>;
  userErrors: Array<UserError>;
};

/** An event and its new dates. */
export type RescheduleEventInput = {
  /**
   * Without a start the event is POSTPONED, with one RESCHEDULED; INVALID_INPUT for the dates that it has. Other
   * occurrences in the scope move by as many days, at the same hour, and last as long.
   */
  dates: EventDatesInput;
  /** What becomes of the bookings of halls for it. */
  halls?: EventHalls;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for those who look the event up: at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which occurrences of an event that repeats it goes for; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RescheduleEventPayload = {
  __typename?: 'RescheduleEventPayload';
  /** Whom the newsroom has sent and who is to be told: called off with a cancelled event, or to go where it is now. */
  assignmentsToTell?: Maybe<Array<NewsAssignment>>;
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  /** How many registrations there are whose people are to be told. */
  registrationsToTell?: Maybe<Scalars['Int']['output']>;
  /** The bookings of halls that were moved or given back with it. */
  settledBookings?: Maybe<Array<FacilityBooking>>;
  userErrors: Array<UserError>;
};

/** How a problem ended. */
export type ResolveInvestmentProblemInput = {
  /** An open one. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1,000 characters. */
  resolution: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResolveInvestmentProblemPayload = {
  __typename?: 'ResolveInvestmentProblemPayload';
  problem?: Maybe<InvestmentProblem>;
  userErrors: Array<UserError>;
};

/** A coverage that is wanted after all. */
export type ResumeNewsCoverageInput = {
  /** A dropped one, of an event that is not cancelled. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumeNewsCoveragePayload = {
  __typename?: 'ResumeNewsCoveragePayload';
  coverage?: Maybe<NewsCoverage>;
  userErrors: Array<UserError>;
};

/** What goes back to a member. */
export type ReturnMembershipBenefitInput = {
  /** The redemption; ILLEGAL_TRANSITION for one that was given back. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReturnMembershipBenefitPayload = {
  __typename?: 'ReturnMembershipBenefitPayload';
  redemption?: Maybe<MembershipRedemption>;
  userErrors: Array<UserError>;
};

/** Which entry is taken back. */
export type ReverseEventExpenseInput = {
  /** One that takes none back itself; ILLEGAL_TRANSITION for one that was taken back. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** From the day of the entry to today; today, when left out. */
  reversedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReverseEventExpensePayload = {
  __typename?: 'ReverseEventExpensePayload';
  /** The entry that takes the other back. */
  expense?: Maybe<EventExpense>;
  userErrors: Array<UserError>;
};

/** A project whose last step was a mistake, or that is taken up again. */
export type RevertInvestmentProjectInput = {
  /** ILLEGAL_TRANSITION where it has taken no step, or was signed: then the signing is to be withdrawn. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RevertInvestmentProjectPayload = {
  __typename?: 'RevertInvestmentProjectPayload';
  project?: Maybe<InvestmentProject>;
  userErrors: Array<UserError>;
};

/** Which link is ended. */
export type RevokeCalendarLinkInput = {
  /** ILLEGAL_TRANSITION for one that was ended already, NOT_FOUND for another person's; event managers end any. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RevokeCalendarLinkPayload = {
  __typename?: 'RevokeCalendarLinkPayload';
  calendarLink?: Maybe<CalendarLink>;
  userErrors: Array<UserError>;
};

/** A voucher that is to hold no longer. */
export type RevokeEventVoucherInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RevokeEventVoucherPayload = {
  __typename?: 'RevokeEventVoucherPayload';
  userErrors: Array<UserError>;
  voucher?: Maybe<EventVoucher>;
};

export type Section = {
  __typename?: 'Section';
  id: Scalars['ID']['output'];
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

/** An event, and who is to see it from now on. */
export type SetEventVisibilityInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters: INVALID_INPUT without one where fewer people are to see it than did. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which occurrences of an event that repeats it goes for; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** ILLEGAL_TRANSITION for the one that it has. Its parts keep their own. */
  visibility: EventVisibility;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetEventVisibilityPayload = {
  __typename?: 'SetEventVisibilityPayload';
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  userErrors: Array<UserError>;
};

/** The rules of a hall, which replace those that it had. */
export type SetFacilityRulesInput = {
  /** A use begins and ends within these hours; set-up and tear-down may lie outside. */
  bookableHours: BookableHoursInput;
  /** The hall: a `Facility`; whether there is one is known to others. */
  facilityId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The `Organisation` whose staff answer for it; event managers alone when left out. */
  keeperId?: InputMaybe<Scalars['ID']['input']>;
  /** How many days ahead a use may begin: 1 to 730; two years when left out. */
  mostDaysAhead?: InputMaybe<Scalars['Int']['input']>;
  /** False to give it to whoever asks first. */
  needsConfirmation?: Scalars['Boolean']['input'];
  /** Minutes before a use to make the hall ready: 0 to 1440. */
  setupMinutes: Scalars['Int']['input'];
  /** Minutes after a use to clear the hall: 0 to 1440. */
  teardownMinutes: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetFacilityRulesPayload = {
  __typename?: 'SetFacilityRulesPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

/** Whose members an event knows; what stood there goes. */
export type SetMemberOpeningsInput = {
  /** The event; NOT_FOUND without a desk. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 20; empty for none any more. Who has registered keeps it. INVALID_INPUT for the same members twice. */
  openings: Array<MemberOpeningInput>;
  /** The desk's. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetMemberOpeningsPayload = {
  __typename?: 'SetMemberOpeningsPayload';
  event?: Maybe<Event>;
  userErrors: Array<UserError>;
};

/** Who takes part in an event, in place of all that was said before. */
export type SetParticipantsInput = {
  /** The event. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** In the order of importance, at most 200. */
  participants: Array<ParticipationInput>;
  /** Which occurrences of an event that repeats it goes for; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The event's. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetParticipantsPayload = {
  __typename?: 'SetParticipantsPayload';
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
  userErrors: Array<UserError>;
};

/** An event and the one that it is to be a part of. */
export type SetSuperEventInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Null makes it an event of its own. INVALID_INPUT for the event itself, one of its parts, or more than 20 events deep. */
  superEventId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetSuperEventPayload = {
  __typename?: 'SetSuperEventPayload';
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
  /** Who signed, at most 50. */
  parties?: Maybe<Array<Organisation>>;
  /** Null for several projects that were published together without their names. */
  project?: Maybe<InvestmentProject>;
  /** How many projects it is about: 1 but for those published together. */
  projectCount: Scalars['Int']['output'];
  /** Null when the day is not public. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was taken back. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back because it was recorded wrongly: it stands in no list of an event and counts nowhere since. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type SigningConnection = {
  __typename?: 'SigningConnection';
  edges: Array<SigningEdge>;
  nodes: Array<Signing>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type SigningEdge = {
  __typename?: 'SigningEdge';
  cursor: Scalars['String']['output'];
  node: Signing;
};

export type SigningSeries = {
  __typename?: 'SigningSeries';
  /** What was signed: of each project the first signing and its increments, funds apart. Everybody sees what belongs to events that they see. */
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** A use of a series that does not fit. */
export type SkippedFacilityUse = {
  __typename?: 'SkippedFacilityUse';
  endsAt: Scalars['DateTime']['output'];
  obstacle: HallObstacle;
  startsAt: Scalars['DateTime']['output'];
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

/** A check-in that was a mistake. */
export type UndoEventCheckInInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UndoEventCheckInPayload = {
  __typename?: 'UndoEventCheckInPayload';
  registration?: Maybe<EventRegistration>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is, and null clears it. The limits are those of CreateEventInput. */
export type UpdateEventInput = {
  /** What it is about. */
  description?: InputMaybe<LocalizedTextInput>;
  /** The `Facility` in which it takes place. The hall is not booked by this. */
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Cannot be cleared. */
  kind?: InputMaybe<EventKind>;
  /** Cannot be cleared. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Where, in words. */
  place?: InputMaybe<LocalizedTextInput>;
  /** Which occurrences of an event that repeats it goes for; INVALID_INPUT but THIS for one that does not. */
  scope?: EventScope;
  /** The series of which it is an occasion. */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateEventPayload = {
  __typename?: 'UpdateEventPayload';
  event?: Maybe<Event>;
  /** The other occurrences that were changed with it, the earliest first. */
  occurrences?: Maybe<Array<Event>>;
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

/** A signing that was recorded wrongly. */
export type WithdrawSigningInput = {
  /** ILLEGAL_TRANSITION for one that was withdrawn, or that later steps or increments of its project stand on. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawSigningPayload = {
  __typename?: 'WithdrawSigningPayload';
  signing?: Maybe<Signing>;
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
  Event: Event;
  EventRegistration: EventRegistration;
  EventSession: EventSession;
  EventTicketKind: EventTicketKind;
  EventVoucher: EventVoucher;
  Facility: Facility;
  FacilityBooking: FacilityBooking;
  FacilityBookingSeries: FacilityBookingSeries;
  HallClosure: HallClosure;
  HallEquipment: HallEquipment;
  InvestmentProblem: InvestmentProblem;
  InvestmentProject: InvestmentProject;
  MediaAsset: MediaAsset;
  MembershipRedemption: MembershipRedemption;
  NewsAssignment: NewsAssignment;
  NewsCoverage: NewsCoverage;
  Organisation: Organisation;
  Person: Person;
  Signing: Signing;
  SigningSeries: SigningSeries;
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
        | GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"soughtPhone":true,"soughtAccount":true}> ) );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  EventRegistration:
    ( { __typename: 'EventRegistration' }
    & GraphQLRecursivePick<FederationTypes['EventRegistration'], {"id":true}> );
  EventSession:
    ( { __typename: 'EventSession' }
    & GraphQLRecursivePick<FederationTypes['EventSession'], {"id":true}> );
  EventTicketKind:
    ( { __typename: 'EventTicketKind' }
    & GraphQLRecursivePick<FederationTypes['EventTicketKind'], {"id":true}> );
  EventVoucher:
    ( { __typename: 'EventVoucher' }
    & GraphQLRecursivePick<FederationTypes['EventVoucher'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  FacilityBooking:
    ( { __typename: 'FacilityBooking' }
    & GraphQLRecursivePick<FederationTypes['FacilityBooking'], {"id":true}> );
  FacilityBookingSeries:
    ( { __typename: 'FacilityBookingSeries' }
    & GraphQLRecursivePick<FederationTypes['FacilityBookingSeries'], {"id":true}> );
  HallClosure:
    ( { __typename: 'HallClosure' }
    & GraphQLRecursivePick<FederationTypes['HallClosure'], {"id":true}> );
  HallEquipment:
    ( { __typename: 'HallEquipment' }
    & GraphQLRecursivePick<FederationTypes['HallEquipment'], {"id":true}> );
  InvestmentProblem:
    ( { __typename: 'InvestmentProblem' }
    & GraphQLRecursivePick<FederationTypes['InvestmentProblem'], {"id":true}> );
  InvestmentProject:
    ( { __typename: 'InvestmentProject' }
    & GraphQLRecursivePick<FederationTypes['InvestmentProject'], {"id":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  MembershipRedemption:
    ( { __typename: 'MembershipRedemption' }
    & GraphQLRecursivePick<FederationTypes['MembershipRedemption'], {"id":true}> );
  NewsAssignment:
    ( { __typename: 'NewsAssignment' }
    & GraphQLRecursivePick<FederationTypes['NewsAssignment'], {"id":true}> );
  NewsCoverage:
    ( { __typename: 'NewsCoverage' }
    & GraphQLRecursivePick<FederationTypes['NewsCoverage'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Signing:
    ( { __typename: 'Signing' }
    & GraphQLRecursivePick<FederationTypes['Signing'], {"id":true}> );
  SigningSeries:
    ( { __typename: 'SigningSeries' }
    & GraphQLRecursivePick<FederationTypes['SigningSeries'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddEventSessionInput: AddEventSessionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddEventSessionPayload: ResolverTypeWrapper<Omit<AddEventSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['EventSession']> }>;
  AddEventTicketKindInput: AddEventTicketKindInput;
  AddEventTicketKindPayload: ResolverTypeWrapper<Omit<AddEventTicketKindPayload, 'ticketKind'> & { ticketKind?: Maybe<ResolversTypes['EventTicketKind']> }>;
  AddHallEquipmentInput: AddHallEquipmentInput;
  AddHallEquipmentPayload: ResolverTypeWrapper<Omit<AddHallEquipmentPayload, 'equipment'> & { equipment?: Maybe<ResolversTypes['HallEquipment']> }>;
  AdvanceInvestmentProjectInput: AdvanceInvestmentProjectInput;
  AdvanceInvestmentProjectPayload: ResolverTypeWrapper<Omit<AdvanceInvestmentProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['InvestmentProject']> }>;
  Article: ResolverTypeWrapper<Stub>;
  AssignNewsCoverageInput: AssignNewsCoverageInput;
  AssignNewsCoveragePayload: ResolverTypeWrapper<Omit<AssignNewsCoveragePayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['NewsAssignment']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BookableHours: ResolverTypeWrapper<BookableHours>;
  BookableHoursInput: BookableHoursInput;
  BookedEquipment: ResolverTypeWrapper<BookedEquipmentRow>;
  BookedEquipmentInput: BookedEquipmentInput;
  CalendarLink: ResolverTypeWrapper<CalendarLinkRow>;
  CalendarLinkConnection: ResolverTypeWrapper<Connection<CalendarLinkRow>>;
  CalendarLinkEdge: ResolverTypeWrapper<Omit<CalendarLinkEdge, 'node'> & { node: ResolversTypes['CalendarLink'] }>;
  CancelEventInput: CancelEventInput;
  CancelEventPayload: ResolverTypeWrapper<Omit<CancelEventPayload, 'assignmentsToTell' | 'event' | 'occurrences' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversTypes['NewsAssignment']>>, event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>>, settledBookings?: Maybe<Array<ResolversTypes['FacilityBooking']>> }>;
  CancelEventRegistrationInput: CancelEventRegistrationInput;
  CancelEventRegistrationPayload: ResolverTypeWrapper<Omit<CancelEventRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  CancelFacilityBookingInput: CancelFacilityBookingInput;
  CancelFacilityBookingPayload: ResolverTypeWrapper<Omit<CancelFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  CancelFacilityBookingSeriesInput: CancelFacilityBookingSeriesInput;
  CancelFacilityBookingSeriesPayload: ResolverTypeWrapper<Omit<CancelFacilityBookingSeriesPayload, 'bookings' | 'series'> & { bookings?: Maybe<Array<ResolversTypes['FacilityBooking']>>, series?: Maybe<ResolversTypes['FacilityBookingSeries']> }>;
  ChangeEventRegistrationInput: ChangeEventRegistrationInput;
  ChangeEventRegistrationPayload: ResolverTypeWrapper<Omit<ChangeEventRegistrationPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  ChangeEventSessionInput: ChangeEventSessionInput;
  ChangeEventSessionPayload: ResolverTypeWrapper<Omit<ChangeEventSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['EventSession']> }>;
  ChangeEventTicketKindInput: ChangeEventTicketKindInput;
  ChangeEventTicketKindPayload: ResolverTypeWrapper<Omit<ChangeEventTicketKindPayload, 'ticketKind'> & { ticketKind?: Maybe<ResolversTypes['EventTicketKind']> }>;
  ChangeFacilityBookingInput: ChangeFacilityBookingInput;
  ChangeFacilityBookingPayload: ResolverTypeWrapper<Omit<ChangeFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  ChangeHallEquipmentInput: ChangeHallEquipmentInput;
  ChangeHallEquipmentPayload: ResolverTypeWrapper<Omit<ChangeHallEquipmentPayload, 'equipment'> & { equipment?: Maybe<ResolversTypes['HallEquipment']> }>;
  ChangeInvestmentProblemInput: ChangeInvestmentProblemInput;
  ChangeInvestmentProblemPayload: ResolverTypeWrapper<Omit<ChangeInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversTypes['InvestmentProblem']> }>;
  ChangeNewsAssignmentInput: ChangeNewsAssignmentInput;
  ChangeNewsAssignmentPayload: ResolverTypeWrapper<Omit<ChangeNewsAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['NewsAssignment']> }>;
  ChangeNewsCoverageInput: ChangeNewsCoverageInput;
  ChangeNewsCoveragePayload: ResolverTypeWrapper<Omit<ChangeNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversTypes['NewsCoverage']> }>;
  CheckInEventRegistrationInput: CheckInEventRegistrationInput;
  CheckInEventRegistrationPayload: ResolverTypeWrapper<Omit<CheckInEventRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  CloseFacilityInput: CloseFacilityInput;
  CloseFacilityPayload: ResolverTypeWrapper<Omit<CloseFacilityPayload, 'affected' | 'closure'> & { affected?: Maybe<Array<ResolversTypes['FacilityBooking']>>, closure?: Maybe<ResolversTypes['HallClosure']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  ConfirmEventRegistrationInput: ConfirmEventRegistrationInput;
  ConfirmEventRegistrationPayload: ResolverTypeWrapper<Omit<ConfirmEventRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  ConfirmFacilityBookingInput: ConfirmFacilityBookingInput;
  ConfirmFacilityBookingPayload: ResolverTypeWrapper<Omit<ConfirmFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  ConfirmFacilityBookingSeriesInput: ConfirmFacilityBookingSeriesInput;
  ConfirmFacilityBookingSeriesPayload: ResolverTypeWrapper<Omit<ConfirmFacilityBookingSeriesPayload, 'bookings' | 'series'> & { bookings?: Maybe<Array<ResolversTypes['FacilityBooking']>>, series?: Maybe<ResolversTypes['FacilityBookingSeries']> }>;
  CreateCalendarLinkInput: CreateCalendarLinkInput;
  CreateCalendarLinkPayload: ResolverTypeWrapper<Omit<CreateCalendarLinkPayload, 'calendarLink'> & { calendarLink?: Maybe<ResolversTypes['CalendarLink']> }>;
  CreateEventInput: CreateEventInput;
  CreateEventPayload: ResolverTypeWrapper<Omit<CreateEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  DataSubjectRequest: ResolverTypeWrapper<DataSubjectRequestRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DropNewsCoverageInput: DropNewsCoverageInput;
  DropNewsCoveragePayload: ResolverTypeWrapper<Omit<DropNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversTypes['NewsCoverage']> }>;
  EnterInvestmentProjectInput: EnterInvestmentProjectInput;
  EnterInvestmentProjectPayload: ResolverTypeWrapper<Omit<EnterInvestmentProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['InvestmentProject']> }>;
  EraseEventRegistrantInput: EraseEventRegistrantInput;
  EraseEventRegistrantPayload: ResolverTypeWrapper<Omit<EraseEventRegistrantPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  EstimateBasis: EstimateBasis;
  EstimateQualifier: EstimateQualifier;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Connection<EventRow>>;
  EventDatesInput: EventDatesInput;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventExpense: ResolverTypeWrapper<EventExpenseRow>;
  EventExpenseAggregate: ResolverTypeWrapper<EventExpenseAggregate>;
  EventExpenseConnection: ResolverTypeWrapper<Connection<EventExpenseRow>>;
  EventExpenseEdge: ResolverTypeWrapper<Omit<EventExpenseEdge, 'node'> & { node: ResolversTypes['EventExpense'] }>;
  EventExpenseKind: EventExpenseKind;
  EventExpenseSort: EventExpenseSort;
  EventFigure: ResolverTypeWrapper<EventFigureRow>;
  EventHalls: EventHalls;
  EventKind: EventKind;
  EventRecurrence: ResolverTypeWrapper<EventRecurrenceRow>;
  EventRegistrant: ResolverTypeWrapper<EventRegistrantRow>;
  EventRegistration: ResolverTypeWrapper<EventRegistrationRow>;
  EventRegistrationConnection: ResolverTypeWrapper<Connection<EventRegistrationRow>>;
  EventRegistrationDesk: ResolverTypeWrapper<EventRegistrationDeskRow>;
  EventRegistrationEdge: ResolverTypeWrapper<Omit<EventRegistrationEdge, 'node'> & { node: ResolversTypes['EventRegistration'] }>;
  EventRegistrationStatus: EventRegistrationStatus;
  EventScope: EventScope;
  EventSession: ResolverTypeWrapper<EventSessionRow>;
  EventSessionStatus: EventSessionStatus;
  EventSort: EventSort;
  EventSpeaker: ResolverTypeWrapper<EventSpeakerRow>;
  EventSpeakerInput: EventSpeakerInput;
  EventStatus: EventStatus;
  EventStatusChange: ResolverTypeWrapper<EventStatusChangeRow>;
  EventTicketKind: ResolverTypeWrapper<EventTicketKindRow>;
  EventTicketKindInput: EventTicketKindInput;
  EventVisibility: EventVisibility;
  EventVoucher: ResolverTypeWrapper<EventVoucherRow>;
  EventVoucherConnection: ResolverTypeWrapper<Connection<EventVoucherRow>>;
  EventVoucherEdge: ResolverTypeWrapper<Omit<EventVoucherEdge, 'node'> & { node: ResolversTypes['EventVoucher'] }>;
  Facility: ResolverTypeWrapper<Stub>;
  FacilityBooking: ResolverTypeWrapper<FacilityBookingRow>;
  FacilityBookingConnection: ResolverTypeWrapper<Connection<FacilityBookingRow>>;
  FacilityBookingEdge: ResolverTypeWrapper<Omit<FacilityBookingEdge, 'node'> & { node: ResolversTypes['FacilityBooking'] }>;
  FacilityBookingSeries: ResolverTypeWrapper<FacilityBookingSeriesRow>;
  FacilityBookingStatus: FacilityBookingStatus;
  HallClosure: ResolverTypeWrapper<HallClosureRow>;
  HallEquipment: ResolverTypeWrapper<HallEquipmentRow>;
  HallEquipmentConnection: ResolverTypeWrapper<Connection<HallEquipmentRow>>;
  HallEquipmentEdge: ResolverTypeWrapper<Omit<HallEquipmentEdge, 'node'> & { node: ResolversTypes['HallEquipment'] }>;
  HallObstacle: HallObstacle;
  HoldEventPlacesInput: HoldEventPlacesInput;
  HoldEventPlacesPayload: ResolverTypeWrapper<Omit<HoldEventPlacesPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  HoldFacilityBookingInput: HoldFacilityBookingInput;
  HoldFacilityBookingPayload: ResolverTypeWrapper<Omit<HoldFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  InvestmentProblem: ResolverTypeWrapper<InvestmentProblemRow>;
  InvestmentProblemConnection: ResolverTypeWrapper<Connection<InvestmentProblemRow>>;
  InvestmentProblemEdge: ResolverTypeWrapper<Omit<InvestmentProblemEdge, 'node'> & { node: ResolversTypes['InvestmentProblem'] }>;
  InvestmentProject: ResolverTypeWrapper<InvestmentProjectRow>;
  InvestmentProjectConnection: ResolverTypeWrapper<Connection<InvestmentProjectRow>>;
  InvestmentProjectEdge: ResolverTypeWrapper<Omit<InvestmentProjectEdge, 'node'> & { node: ResolversTypes['InvestmentProject'] }>;
  InvestmentProjectStatus: InvestmentProjectStatus;
  InvestmentStatusChange: ResolverTypeWrapper<InvestmentStatusChangeRow>;
  IssueEventVoucherInput: IssueEventVoucherInput;
  IssueEventVoucherPayload: ResolverTypeWrapper<Omit<IssueEventVoucherPayload, 'voucher'> & { voucher?: Maybe<ResolversTypes['EventVoucher']> }>;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LiftHallClosureInput: LiftHallClosureInput;
  LiftHallClosurePayload: ResolverTypeWrapper<Omit<LiftHallClosurePayload, 'closure'> & { closure?: Maybe<ResolversTypes['HallClosure']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: ResolverTypeWrapper<Stub>;
  MemberOpening: ResolverTypeWrapper<MemberOpeningRow>;
  MemberOpeningInput: MemberOpeningInput;
  Membership: ResolverTypeWrapper<Stub>;
  MembershipBenefit: ResolverTypeWrapper<Stub>;
  MembershipRedemption: ResolverTypeWrapper<MembershipRedemptionRow>;
  MembershipRedemptionConnection: ResolverTypeWrapper<Connection<MembershipRedemptionRow>>;
  MembershipRedemptionEdge: ResolverTypeWrapper<Omit<MembershipRedemptionEdge, 'node'> & { node: ResolversTypes['MembershipRedemption'] }>;
  MembershipTier: ResolverTypeWrapper<Stub>;
  Money: ResolverTypeWrapper<Money>;
  MoneyEstimate: ResolverTypeWrapper<MoneyEstimateRow>;
  MoneyEstimateInput: MoneyEstimateInput;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  MoveEventOnSiteInput: MoveEventOnSiteInput;
  MoveEventOnSitePayload: ResolverTypeWrapper<Omit<MoveEventOnSitePayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>> }>;
  MoveEventOnlineInput: MoveEventOnlineInput;
  MoveEventOnlinePayload: ResolverTypeWrapper<Omit<MoveEventOnlinePayload, 'assignmentsToTell' | 'event' | 'occurrences' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversTypes['NewsAssignment']>>, event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>>, settledBookings?: Maybe<Array<ResolversTypes['FacilityBooking']>> }>;
  MoveEventSessionInput: MoveEventSessionInput;
  MoveEventSessionPayload: ResolverTypeWrapper<Omit<MoveEventSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['EventSession']> }>;
  MoveNewsAssignmentInput: MoveNewsAssignmentInput;
  MoveNewsAssignmentPayload: ResolverTypeWrapper<Omit<MoveNewsAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['NewsAssignment']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewProjectInput: NewProjectInput;
  NewsAssignment: ResolverTypeWrapper<NewsAssignmentRow>;
  NewsAssignmentConnection: ResolverTypeWrapper<Connection<NewsAssignmentRow>>;
  NewsAssignmentEdge: ResolverTypeWrapper<Omit<NewsAssignmentEdge, 'node'> & { node: ResolversTypes['NewsAssignment'] }>;
  NewsAssignmentStatus: NewsAssignmentStatus;
  NewsCoverage: ResolverTypeWrapper<NewsCoverageRow>;
  NewsCoverageConnection: ResolverTypeWrapper<Connection<NewsCoverageRow>>;
  NewsCoverageEdge: ResolverTypeWrapper<Omit<NewsCoverageEdge, 'node'> & { node: ResolversTypes['NewsCoverage'] }>;
  NewsCoverageStatus: NewsCoverageStatus;
  NewsMedium: NewsMedium;
  NewsProvider: NewsProvider;
  OccupiedTime: ResolverTypeWrapper<OccupiedTime>;
  OpenEventRegistrationInput: OpenEventRegistrationInput;
  OpenEventRegistrationPayload: ResolverTypeWrapper<Omit<OpenEventRegistrationPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  OrderRegistrationErasureInput: OrderRegistrationErasureInput;
  OrderRegistrationErasurePayload: ResolverTypeWrapper<Omit<OrderRegistrationErasurePayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationConnection: ResolverTypeWrapper<Connection<ParticipationRow>>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  ParticipationInput: ParticipationInput;
  ParticipationRole: ParticipationRole;
  Person: ResolverTypeWrapper<Stub>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PlanNewsCoverageInput: PlanNewsCoverageInput;
  PlanNewsCoveragePayload: ResolverTypeWrapper<Omit<PlanNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversTypes['NewsCoverage']> }>;
  PreviousDates: ResolverTypeWrapper<PreviousDatesRow>;
  ProjectEstimate: ResolverTypeWrapper<ProjectEstimateRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseInvestmentProblemInput: RaiseInvestmentProblemInput;
  RaiseInvestmentProblemPayload: ResolverTypeWrapper<Omit<RaiseInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversTypes['InvestmentProblem']> }>;
  RecordEventExpenseInput: RecordEventExpenseInput;
  RecordEventExpensePayload: ResolverTypeWrapper<Omit<RecordEventExpensePayload, 'expense'> & { expense?: Maybe<ResolversTypes['EventExpense']> }>;
  RecordSigningInput: RecordSigningInput;
  RecordSigningPayload: ResolverTypeWrapper<Omit<RecordSigningPayload, 'signing'> & { signing?: Maybe<ResolversTypes['Signing']> }>;
  RedeemMembershipBenefitInput: RedeemMembershipBenefitInput;
  RedeemMembershipBenefitPayload: ResolverTypeWrapper<Omit<RedeemMembershipBenefitPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  ReinstateEventInput: ReinstateEventInput;
  ReinstateEventPayload: ResolverTypeWrapper<Omit<ReinstateEventPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>> }>;
  RejectFacilityBookingInput: RejectFacilityBookingInput;
  RejectFacilityBookingPayload: ResolverTypeWrapper<Omit<RejectFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  RejectFacilityBookingSeriesInput: RejectFacilityBookingSeriesInput;
  RejectFacilityBookingSeriesPayload: ResolverTypeWrapper<Omit<RejectFacilityBookingSeriesPayload, 'bookings' | 'series'> & { bookings?: Maybe<Array<ResolversTypes['FacilityBooking']>>, series?: Maybe<ResolversTypes['FacilityBookingSeries']> }>;
  ReopenInvestmentProblemInput: ReopenInvestmentProblemInput;
  ReopenInvestmentProblemPayload: ResolverTypeWrapper<Omit<ReopenInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversTypes['InvestmentProblem']> }>;
  RepeatEventInput: RepeatEventInput;
  RepeatEventPayload: ResolverTypeWrapper<Omit<RepeatEventPayload, 'assignmentsToTell' | 'calledOff' | 'event' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversTypes['NewsAssignment']>>, calledOff?: Maybe<Array<ResolversTypes['Event']>>, event?: Maybe<ResolversTypes['Event']>, settledBookings?: Maybe<Array<ResolversTypes['FacilityBooking']>> }>;
  RequestFacilityBookingInput: RequestFacilityBookingInput;
  RequestFacilityBookingPayload: ResolverTypeWrapper<Omit<RequestFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['FacilityBooking']> }>;
  RequestFacilityBookingSeriesInput: RequestFacilityBookingSeriesInput;
  RequestFacilityBookingSeriesPayload: ResolverTypeWrapper<Omit<RequestFacilityBookingSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['FacilityBookingSeries']> }>;
  RescheduleEventInput: RescheduleEventInput;
  RescheduleEventPayload: ResolverTypeWrapper<Omit<RescheduleEventPayload, 'assignmentsToTell' | 'event' | 'occurrences' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversTypes['NewsAssignment']>>, event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>>, settledBookings?: Maybe<Array<ResolversTypes['FacilityBooking']>> }>;
  ResolveInvestmentProblemInput: ResolveInvestmentProblemInput;
  ResolveInvestmentProblemPayload: ResolverTypeWrapper<Omit<ResolveInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversTypes['InvestmentProblem']> }>;
  ResumeNewsCoverageInput: ResumeNewsCoverageInput;
  ResumeNewsCoveragePayload: ResolverTypeWrapper<Omit<ResumeNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversTypes['NewsCoverage']> }>;
  ReturnMembershipBenefitInput: ReturnMembershipBenefitInput;
  ReturnMembershipBenefitPayload: ResolverTypeWrapper<Omit<ReturnMembershipBenefitPayload, 'redemption'> & { redemption?: Maybe<ResolversTypes['MembershipRedemption']> }>;
  ReverseEventExpenseInput: ReverseEventExpenseInput;
  ReverseEventExpensePayload: ResolverTypeWrapper<Omit<ReverseEventExpensePayload, 'expense'> & { expense?: Maybe<ResolversTypes['EventExpense']> }>;
  RevertInvestmentProjectInput: RevertInvestmentProjectInput;
  RevertInvestmentProjectPayload: ResolverTypeWrapper<Omit<RevertInvestmentProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['InvestmentProject']> }>;
  RevokeCalendarLinkInput: RevokeCalendarLinkInput;
  RevokeCalendarLinkPayload: ResolverTypeWrapper<Omit<RevokeCalendarLinkPayload, 'calendarLink'> & { calendarLink?: Maybe<ResolversTypes['CalendarLink']> }>;
  RevokeEventVoucherInput: RevokeEventVoucherInput;
  RevokeEventVoucherPayload: ResolverTypeWrapper<Omit<RevokeEventVoucherPayload, 'voucher'> & { voucher?: Maybe<ResolversTypes['EventVoucher']> }>;
  Section: ResolverTypeWrapper<Stub>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetEventVisibilityInput: SetEventVisibilityInput;
  SetEventVisibilityPayload: ResolverTypeWrapper<Omit<SetEventVisibilityPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>> }>;
  SetFacilityRulesInput: SetFacilityRulesInput;
  SetFacilityRulesPayload: ResolverTypeWrapper<Omit<SetFacilityRulesPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  SetMemberOpeningsInput: SetMemberOpeningsInput;
  SetMemberOpeningsPayload: ResolverTypeWrapper<Omit<SetMemberOpeningsPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  SetParticipantsInput: SetParticipantsInput;
  SetParticipantsPayload: ResolverTypeWrapper<Omit<SetParticipantsPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>> }>;
  SetSuperEventInput: SetSuperEventInput;
  SetSuperEventPayload: ResolverTypeWrapper<Omit<SetSuperEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  SignedTotal: ResolverTypeWrapper<Omit<SignedTotal, 'amounts' | 'funds'> & { amounts: Array<ResolversTypes['TotalAmount']>, funds: Array<ResolversTypes['TotalAmount']> }>;
  Signing: ResolverTypeWrapper<SigningRow>;
  SigningConnection: ResolverTypeWrapper<Connection<SigningRow>>;
  SigningEdge: ResolverTypeWrapper<Omit<SigningEdge, 'node'> & { node: ResolversTypes['Signing'] }>;
  SigningSeries: ResolverTypeWrapper<SigningSeriesRow>;
  SkippedFacilityUse: ResolverTypeWrapper<SkippedFacilityUse>;
  StatedAmount: ResolverTypeWrapper<StatedAmountRow>;
  TimeRangeInput: TimeRangeInput;
  TotalAmount: ResolverTypeWrapper<Omit<TotalAmount, 'amount'> & { amount: ResolversTypes['MoneyEstimate'] }>;
  UndoEventCheckInInput: UndoEventCheckInInput;
  UndoEventCheckInPayload: ResolverTypeWrapper<Omit<UndoEventCheckInPayload, 'registration'> & { registration?: Maybe<ResolversTypes['EventRegistration']> }>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventPayload: ResolverTypeWrapper<Omit<UpdateEventPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversTypes['Event']>, occurrences?: Maybe<Array<ResolversTypes['Event']>> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WithdrawSigningInput: WithdrawSigningInput;
  WithdrawSigningPayload: ResolverTypeWrapper<Omit<WithdrawSigningPayload, 'signing'> & { signing?: Maybe<ResolversTypes['Signing']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddEventSessionInput: AddEventSessionInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddEventSessionPayload: Omit<AddEventSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['EventSession']> };
  AddEventTicketKindInput: AddEventTicketKindInput;
  AddEventTicketKindPayload: Omit<AddEventTicketKindPayload, 'ticketKind'> & { ticketKind?: Maybe<ResolversParentTypes['EventTicketKind']> };
  AddHallEquipmentInput: AddHallEquipmentInput;
  AddHallEquipmentPayload: Omit<AddHallEquipmentPayload, 'equipment'> & { equipment?: Maybe<ResolversParentTypes['HallEquipment']> };
  AdvanceInvestmentProjectInput: AdvanceInvestmentProjectInput;
  AdvanceInvestmentProjectPayload: Omit<AdvanceInvestmentProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['InvestmentProject']> };
  Article: Stub;
  AssignNewsCoverageInput: AssignNewsCoverageInput;
  AssignNewsCoveragePayload: Omit<AssignNewsCoveragePayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['NewsAssignment']> };
  BigInt: Scalars['BigInt']['output'];
  BookableHours: BookableHours;
  BookableHoursInput: BookableHoursInput;
  BookedEquipment: BookedEquipmentRow;
  BookedEquipmentInput: BookedEquipmentInput;
  CalendarLink: CalendarLinkRow;
  CalendarLinkConnection: Connection<CalendarLinkRow>;
  CalendarLinkEdge: Omit<CalendarLinkEdge, 'node'> & { node: ResolversParentTypes['CalendarLink'] };
  CancelEventInput: CancelEventInput;
  CancelEventPayload: Omit<CancelEventPayload, 'assignmentsToTell' | 'event' | 'occurrences' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversParentTypes['NewsAssignment']>>, event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>>, settledBookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>> };
  CancelEventRegistrationInput: CancelEventRegistrationInput;
  CancelEventRegistrationPayload: Omit<CancelEventRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  CancelFacilityBookingInput: CancelFacilityBookingInput;
  CancelFacilityBookingPayload: Omit<CancelFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  CancelFacilityBookingSeriesInput: CancelFacilityBookingSeriesInput;
  CancelFacilityBookingSeriesPayload: Omit<CancelFacilityBookingSeriesPayload, 'bookings' | 'series'> & { bookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>>, series?: Maybe<ResolversParentTypes['FacilityBookingSeries']> };
  ChangeEventRegistrationInput: ChangeEventRegistrationInput;
  ChangeEventRegistrationPayload: Omit<ChangeEventRegistrationPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  ChangeEventSessionInput: ChangeEventSessionInput;
  ChangeEventSessionPayload: Omit<ChangeEventSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['EventSession']> };
  ChangeEventTicketKindInput: ChangeEventTicketKindInput;
  ChangeEventTicketKindPayload: Omit<ChangeEventTicketKindPayload, 'ticketKind'> & { ticketKind?: Maybe<ResolversParentTypes['EventTicketKind']> };
  ChangeFacilityBookingInput: ChangeFacilityBookingInput;
  ChangeFacilityBookingPayload: Omit<ChangeFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  ChangeHallEquipmentInput: ChangeHallEquipmentInput;
  ChangeHallEquipmentPayload: Omit<ChangeHallEquipmentPayload, 'equipment'> & { equipment?: Maybe<ResolversParentTypes['HallEquipment']> };
  ChangeInvestmentProblemInput: ChangeInvestmentProblemInput;
  ChangeInvestmentProblemPayload: Omit<ChangeInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversParentTypes['InvestmentProblem']> };
  ChangeNewsAssignmentInput: ChangeNewsAssignmentInput;
  ChangeNewsAssignmentPayload: Omit<ChangeNewsAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['NewsAssignment']> };
  ChangeNewsCoverageInput: ChangeNewsCoverageInput;
  ChangeNewsCoveragePayload: Omit<ChangeNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversParentTypes['NewsCoverage']> };
  CheckInEventRegistrationInput: CheckInEventRegistrationInput;
  CheckInEventRegistrationPayload: Omit<CheckInEventRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  CloseFacilityInput: CloseFacilityInput;
  CloseFacilityPayload: Omit<CloseFacilityPayload, 'affected' | 'closure'> & { affected?: Maybe<Array<ResolversParentTypes['FacilityBooking']>>, closure?: Maybe<ResolversParentTypes['HallClosure']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  Float: Scalars['Float']['output'];
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  ConfirmEventRegistrationInput: ConfirmEventRegistrationInput;
  ConfirmEventRegistrationPayload: Omit<ConfirmEventRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  ConfirmFacilityBookingInput: ConfirmFacilityBookingInput;
  ConfirmFacilityBookingPayload: Omit<ConfirmFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  ConfirmFacilityBookingSeriesInput: ConfirmFacilityBookingSeriesInput;
  ConfirmFacilityBookingSeriesPayload: Omit<ConfirmFacilityBookingSeriesPayload, 'bookings' | 'series'> & { bookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>>, series?: Maybe<ResolversParentTypes['FacilityBookingSeries']> };
  CreateCalendarLinkInput: CreateCalendarLinkInput;
  CreateCalendarLinkPayload: Omit<CreateCalendarLinkPayload, 'calendarLink'> & { calendarLink?: Maybe<ResolversParentTypes['CalendarLink']> };
  CreateEventInput: CreateEventInput;
  CreateEventPayload: Omit<CreateEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  DataSubjectRequest: DataSubjectRequestRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DropNewsCoverageInput: DropNewsCoverageInput;
  DropNewsCoveragePayload: Omit<DropNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversParentTypes['NewsCoverage']> };
  EnterInvestmentProjectInput: EnterInvestmentProjectInput;
  EnterInvestmentProjectPayload: Omit<EnterInvestmentProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['InvestmentProject']> };
  EraseEventRegistrantInput: EraseEventRegistrantInput;
  EraseEventRegistrantPayload: Omit<EraseEventRegistrantPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  Event: EventRow;
  EventConnection: Connection<EventRow>;
  EventDatesInput: EventDatesInput;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventExpense: EventExpenseRow;
  EventExpenseAggregate: EventExpenseAggregate;
  EventExpenseConnection: Connection<EventExpenseRow>;
  EventExpenseEdge: Omit<EventExpenseEdge, 'node'> & { node: ResolversParentTypes['EventExpense'] };
  EventFigure: EventFigureRow;
  EventRecurrence: EventRecurrenceRow;
  EventRegistrant: EventRegistrantRow;
  EventRegistration: EventRegistrationRow;
  EventRegistrationConnection: Connection<EventRegistrationRow>;
  EventRegistrationDesk: EventRegistrationDeskRow;
  EventRegistrationEdge: Omit<EventRegistrationEdge, 'node'> & { node: ResolversParentTypes['EventRegistration'] };
  EventSession: EventSessionRow;
  EventSpeaker: EventSpeakerRow;
  EventSpeakerInput: EventSpeakerInput;
  EventStatusChange: EventStatusChangeRow;
  EventTicketKind: EventTicketKindRow;
  EventTicketKindInput: EventTicketKindInput;
  EventVoucher: EventVoucherRow;
  EventVoucherConnection: Connection<EventVoucherRow>;
  EventVoucherEdge: Omit<EventVoucherEdge, 'node'> & { node: ResolversParentTypes['EventVoucher'] };
  Facility: Stub;
  FacilityBooking: FacilityBookingRow;
  FacilityBookingConnection: Connection<FacilityBookingRow>;
  FacilityBookingEdge: Omit<FacilityBookingEdge, 'node'> & { node: ResolversParentTypes['FacilityBooking'] };
  FacilityBookingSeries: FacilityBookingSeriesRow;
  HallClosure: HallClosureRow;
  HallEquipment: HallEquipmentRow;
  HallEquipmentConnection: Connection<HallEquipmentRow>;
  HallEquipmentEdge: Omit<HallEquipmentEdge, 'node'> & { node: ResolversParentTypes['HallEquipment'] };
  HoldEventPlacesInput: HoldEventPlacesInput;
  HoldEventPlacesPayload: Omit<HoldEventPlacesPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  HoldFacilityBookingInput: HoldFacilityBookingInput;
  HoldFacilityBookingPayload: Omit<HoldFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  InvestmentProblem: InvestmentProblemRow;
  InvestmentProblemConnection: Connection<InvestmentProblemRow>;
  InvestmentProblemEdge: Omit<InvestmentProblemEdge, 'node'> & { node: ResolversParentTypes['InvestmentProblem'] };
  InvestmentProject: InvestmentProjectRow;
  InvestmentProjectConnection: Connection<InvestmentProjectRow>;
  InvestmentProjectEdge: Omit<InvestmentProjectEdge, 'node'> & { node: ResolversParentTypes['InvestmentProject'] };
  InvestmentStatusChange: InvestmentStatusChangeRow;
  IssueEventVoucherInput: IssueEventVoucherInput;
  IssueEventVoucherPayload: Omit<IssueEventVoucherPayload, 'voucher'> & { voucher?: Maybe<ResolversParentTypes['EventVoucher']> };
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LiftHallClosureInput: LiftHallClosureInput;
  LiftHallClosurePayload: Omit<LiftHallClosurePayload, 'closure'> & { closure?: Maybe<ResolversParentTypes['HallClosure']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: Stub;
  MemberOpening: MemberOpeningRow;
  MemberOpeningInput: MemberOpeningInput;
  Membership: Stub;
  MembershipBenefit: Stub;
  MembershipRedemption: MembershipRedemptionRow;
  MembershipRedemptionConnection: Connection<MembershipRedemptionRow>;
  MembershipRedemptionEdge: Omit<MembershipRedemptionEdge, 'node'> & { node: ResolversParentTypes['MembershipRedemption'] };
  MembershipTier: Stub;
  Money: Money;
  MoneyEstimate: MoneyEstimateRow;
  MoneyEstimateInput: MoneyEstimateInput;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  MoveEventOnSiteInput: MoveEventOnSiteInput;
  MoveEventOnSitePayload: Omit<MoveEventOnSitePayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>> };
  MoveEventOnlineInput: MoveEventOnlineInput;
  MoveEventOnlinePayload: Omit<MoveEventOnlinePayload, 'assignmentsToTell' | 'event' | 'occurrences' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversParentTypes['NewsAssignment']>>, event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>>, settledBookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>> };
  MoveEventSessionInput: MoveEventSessionInput;
  MoveEventSessionPayload: Omit<MoveEventSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['EventSession']> };
  MoveNewsAssignmentInput: MoveNewsAssignmentInput;
  MoveNewsAssignmentPayload: Omit<MoveNewsAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['NewsAssignment']> };
  Mutation: Record<PropertyKey, never>;
  NewProjectInput: NewProjectInput;
  NewsAssignment: NewsAssignmentRow;
  NewsAssignmentConnection: Connection<NewsAssignmentRow>;
  NewsAssignmentEdge: Omit<NewsAssignmentEdge, 'node'> & { node: ResolversParentTypes['NewsAssignment'] };
  NewsCoverage: NewsCoverageRow;
  NewsCoverageConnection: Connection<NewsCoverageRow>;
  NewsCoverageEdge: Omit<NewsCoverageEdge, 'node'> & { node: ResolversParentTypes['NewsCoverage'] };
  OccupiedTime: OccupiedTime;
  OpenEventRegistrationInput: OpenEventRegistrationInput;
  OpenEventRegistrationPayload: Omit<OpenEventRegistrationPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  OrderRegistrationErasureInput: OrderRegistrationErasureInput;
  OrderRegistrationErasurePayload: Omit<OrderRegistrationErasurePayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  Organisation: Stub;
  PageInfo: PageInfo;
  PageLink: PageLink;
  Participation: ParticipationRow;
  ParticipationConnection: Connection<ParticipationRow>;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  ParticipationInput: ParticipationInput;
  Person: Stub;
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PlanNewsCoverageInput: PlanNewsCoverageInput;
  PlanNewsCoveragePayload: Omit<PlanNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversParentTypes['NewsCoverage']> };
  PreviousDates: PreviousDatesRow;
  ProjectEstimate: ProjectEstimateRow;
  Query: Record<PropertyKey, never>;
  RaiseInvestmentProblemInput: RaiseInvestmentProblemInput;
  RaiseInvestmentProblemPayload: Omit<RaiseInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversParentTypes['InvestmentProblem']> };
  RecordEventExpenseInput: RecordEventExpenseInput;
  RecordEventExpensePayload: Omit<RecordEventExpensePayload, 'expense'> & { expense?: Maybe<ResolversParentTypes['EventExpense']> };
  RecordSigningInput: RecordSigningInput;
  RecordSigningPayload: Omit<RecordSigningPayload, 'signing'> & { signing?: Maybe<ResolversParentTypes['Signing']> };
  RedeemMembershipBenefitInput: RedeemMembershipBenefitInput;
  RedeemMembershipBenefitPayload: Omit<RedeemMembershipBenefitPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  ReinstateEventInput: ReinstateEventInput;
  ReinstateEventPayload: Omit<ReinstateEventPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>> };
  RejectFacilityBookingInput: RejectFacilityBookingInput;
  RejectFacilityBookingPayload: Omit<RejectFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  RejectFacilityBookingSeriesInput: RejectFacilityBookingSeriesInput;
  RejectFacilityBookingSeriesPayload: Omit<RejectFacilityBookingSeriesPayload, 'bookings' | 'series'> & { bookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>>, series?: Maybe<ResolversParentTypes['FacilityBookingSeries']> };
  ReopenInvestmentProblemInput: ReopenInvestmentProblemInput;
  ReopenInvestmentProblemPayload: Omit<ReopenInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversParentTypes['InvestmentProblem']> };
  RepeatEventInput: RepeatEventInput;
  RepeatEventPayload: Omit<RepeatEventPayload, 'assignmentsToTell' | 'calledOff' | 'event' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversParentTypes['NewsAssignment']>>, calledOff?: Maybe<Array<ResolversParentTypes['Event']>>, event?: Maybe<ResolversParentTypes['Event']>, settledBookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>> };
  RequestFacilityBookingInput: RequestFacilityBookingInput;
  RequestFacilityBookingPayload: Omit<RequestFacilityBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['FacilityBooking']> };
  RequestFacilityBookingSeriesInput: RequestFacilityBookingSeriesInput;
  RequestFacilityBookingSeriesPayload: Omit<RequestFacilityBookingSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['FacilityBookingSeries']> };
  RescheduleEventInput: RescheduleEventInput;
  RescheduleEventPayload: Omit<RescheduleEventPayload, 'assignmentsToTell' | 'event' | 'occurrences' | 'settledBookings'> & { assignmentsToTell?: Maybe<Array<ResolversParentTypes['NewsAssignment']>>, event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>>, settledBookings?: Maybe<Array<ResolversParentTypes['FacilityBooking']>> };
  ResolveInvestmentProblemInput: ResolveInvestmentProblemInput;
  ResolveInvestmentProblemPayload: Omit<ResolveInvestmentProblemPayload, 'problem'> & { problem?: Maybe<ResolversParentTypes['InvestmentProblem']> };
  ResumeNewsCoverageInput: ResumeNewsCoverageInput;
  ResumeNewsCoveragePayload: Omit<ResumeNewsCoveragePayload, 'coverage'> & { coverage?: Maybe<ResolversParentTypes['NewsCoverage']> };
  ReturnMembershipBenefitInput: ReturnMembershipBenefitInput;
  ReturnMembershipBenefitPayload: Omit<ReturnMembershipBenefitPayload, 'redemption'> & { redemption?: Maybe<ResolversParentTypes['MembershipRedemption']> };
  ReverseEventExpenseInput: ReverseEventExpenseInput;
  ReverseEventExpensePayload: Omit<ReverseEventExpensePayload, 'expense'> & { expense?: Maybe<ResolversParentTypes['EventExpense']> };
  RevertInvestmentProjectInput: RevertInvestmentProjectInput;
  RevertInvestmentProjectPayload: Omit<RevertInvestmentProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['InvestmentProject']> };
  RevokeCalendarLinkInput: RevokeCalendarLinkInput;
  RevokeCalendarLinkPayload: Omit<RevokeCalendarLinkPayload, 'calendarLink'> & { calendarLink?: Maybe<ResolversParentTypes['CalendarLink']> };
  RevokeEventVoucherInput: RevokeEventVoucherInput;
  RevokeEventVoucherPayload: Omit<RevokeEventVoucherPayload, 'voucher'> & { voucher?: Maybe<ResolversParentTypes['EventVoucher']> };
  Section: Stub;
  SeriesFigure: FigureRow;
  SetEventVisibilityInput: SetEventVisibilityInput;
  SetEventVisibilityPayload: Omit<SetEventVisibilityPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>> };
  SetFacilityRulesInput: SetFacilityRulesInput;
  SetFacilityRulesPayload: Omit<SetFacilityRulesPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  SetMemberOpeningsInput: SetMemberOpeningsInput;
  SetMemberOpeningsPayload: Omit<SetMemberOpeningsPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  SetParticipantsInput: SetParticipantsInput;
  SetParticipantsPayload: Omit<SetParticipantsPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>> };
  SetSuperEventInput: SetSuperEventInput;
  SetSuperEventPayload: Omit<SetSuperEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  SignedTotal: Omit<SignedTotal, 'amounts' | 'funds'> & { amounts: Array<ResolversParentTypes['TotalAmount']>, funds: Array<ResolversParentTypes['TotalAmount']> };
  Signing: SigningRow;
  SigningConnection: Connection<SigningRow>;
  SigningEdge: Omit<SigningEdge, 'node'> & { node: ResolversParentTypes['Signing'] };
  SigningSeries: SigningSeriesRow;
  SkippedFacilityUse: SkippedFacilityUse;
  StatedAmount: StatedAmountRow;
  TimeRangeInput: TimeRangeInput;
  TotalAmount: Omit<TotalAmount, 'amount'> & { amount: ResolversParentTypes['MoneyEstimate'] };
  UndoEventCheckInInput: UndoEventCheckInInput;
  UndoEventCheckInPayload: Omit<UndoEventCheckInPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['EventRegistration']> };
  UpdateEventInput: UpdateEventInput;
  UpdateEventPayload: Omit<UpdateEventPayload, 'event' | 'occurrences'> & { event?: Maybe<ResolversParentTypes['Event']>, occurrences?: Maybe<Array<ResolversParentTypes['Event']>> };
  UserError: UserError;
  WithdrawSigningInput: WithdrawSigningInput;
  WithdrawSigningPayload: Omit<WithdrawSigningPayload, 'signing'> & { signing?: Maybe<ResolversParentTypes['Signing']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddEventSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEventSessionPayload'] = ResolversParentTypes['AddEventSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EventSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddEventTicketKindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEventTicketKindPayload'] = ResolversParentTypes['AddEventTicketKindPayload']> = {
  ticketKind?: Resolver<Maybe<ResolversTypes['EventTicketKind']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddHallEquipmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddHallEquipmentPayload'] = ResolversParentTypes['AddHallEquipmentPayload']> = {
  equipment?: Resolver<Maybe<ResolversTypes['HallEquipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceInvestmentProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceInvestmentProjectPayload'] = ResolversParentTypes['AdvanceInvestmentProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newsAssignments?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
};

export type AssignNewsCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignNewsCoveragePayload'] = ResolversParentTypes['AssignNewsCoveragePayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['NewsAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BookableHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookableHours'] = ResolversParentTypes['BookableHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookedEquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookedEquipment'] = ResolversParentTypes['BookedEquipment']> = {
  equipment?: Resolver<ResolversTypes['HallEquipment'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarLink'] = ResolversParentTypes['CalendarLink']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['EventVisibility'], ParentType, ContextType>;
};

export type CalendarLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarLinkConnection'] = ResolversParentTypes['CalendarLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalendarLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarLinkEdge'] = ResolversParentTypes['CalendarLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarLink'], ParentType, ContextType>;
};

export type CancelEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEventPayload'] = ResolversParentTypes['CancelEventPayload']> = {
  assignmentsToTell?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  registrationsToTell?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settledBookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelEventRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEventRegistrationPayload'] = ResolversParentTypes['CancelEventRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelFacilityBookingPayload'] = ResolversParentTypes['CancelFacilityBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelFacilityBookingSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelFacilityBookingSeriesPayload'] = ResolversParentTypes['CancelFacilityBookingSeriesPayload']> = {
  bookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['FacilityBookingSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeEventRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventRegistrationPayload'] = ResolversParentTypes['ChangeEventRegistrationPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeEventSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventSessionPayload'] = ResolversParentTypes['ChangeEventSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EventSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeEventTicketKindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEventTicketKindPayload'] = ResolversParentTypes['ChangeEventTicketKindPayload']> = {
  ticketKind?: Resolver<Maybe<ResolversTypes['EventTicketKind']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFacilityBookingPayload'] = ResolversParentTypes['ChangeFacilityBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeHallEquipmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHallEquipmentPayload'] = ResolversParentTypes['ChangeHallEquipmentPayload']> = {
  equipment?: Resolver<Maybe<ResolversTypes['HallEquipment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeInvestmentProblemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeInvestmentProblemPayload'] = ResolversParentTypes['ChangeInvestmentProblemPayload']> = {
  problem?: Resolver<Maybe<ResolversTypes['InvestmentProblem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNewsAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNewsAssignmentPayload'] = ResolversParentTypes['ChangeNewsAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['NewsAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNewsCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNewsCoveragePayload'] = ResolversParentTypes['ChangeNewsCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['NewsCoverage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckInEventRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInEventRegistrationPayload'] = ResolversParentTypes['CheckInEventRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFacilityPayload'] = ResolversParentTypes['CloseFacilityPayload']> = {
  affected?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['HallClosure']>, ParentType, ContextType>;
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

export type ConfirmEventRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEventRegistrationPayload'] = ResolversParentTypes['ConfirmEventRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFacilityBookingPayload'] = ResolversParentTypes['ConfirmFacilityBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmFacilityBookingSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmFacilityBookingSeriesPayload'] = ResolversParentTypes['ConfirmFacilityBookingSeriesPayload']> = {
  bookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['FacilityBookingSeries']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<Array<ResolversTypes['SkippedFacilityUse']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCalendarLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarLinkPayload'] = ResolversParentTypes['CreateCalendarLinkPayload']> = {
  calendarLink?: Resolver<Maybe<ResolversTypes['CalendarLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventPayload'] = ResolversParentTypes['CreateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataSubjectRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequest'] = ResolversParentTypes['DataSubjectRequest'], FederationReferenceType extends FederationReferenceTypes['DataSubjectRequest'] = FederationReferenceTypes['DataSubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrationData?: Resolver<Maybe<ResolversTypes['KeptPersonalData']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DropNewsCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropNewsCoveragePayload'] = ResolversParentTypes['DropNewsCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['NewsCoverage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnterInvestmentProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterInvestmentProjectPayload'] = ResolversParentTypes['EnterInvestmentProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseEventRegistrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseEventRegistrantPayload'] = ResolversParentTypes['EraseEventRegistrantPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['FacilityBookingConnection']>, ParentType, ContextType, RequireFields<EventBookingsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<EventCostArgs, 'includeSubEvents'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  endPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['EventExpenseConnection']>, ParentType, ContextType, RequireFields<EventExpensesArgs, 'first'>>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['EventFigure']>, ParentType, ContextType>;
  funds?: Resolver<Array<ResolversTypes['Signing']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAllDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  newsCoverages?: Resolver<Maybe<Array<ResolversTypes['NewsCoverage']>>, ParentType, ContextType>;
  occasions?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventOccasionsArgs, 'first'>>;
  occurrenceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisers?: Resolver<Maybe<Array<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['InvestmentProjectConnection'], ParentType, ContextType, RequireFields<EventOutcomesArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  previousDates?: Resolver<Array<ResolversTypes['PreviousDates']>, ParentType, ContextType>;
  previousOccasion?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  previousStartsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['EventRecurrence']>, ParentType, ContextType>;
  registrationDesk?: Resolver<Maybe<ResolversTypes['EventRegistrationDesk']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['EventSession']>, ParentType, ContextType>;
  signedTotal?: Resolver<ResolversTypes['SignedTotal'], ParentType, ContextType, RequireFields<EventSignedTotalArgs, 'includeSubEvents'>>;
  signings?: Resolver<ResolversTypes['SigningConnection'], ParentType, ContextType, RequireFields<EventSigningsArgs, 'first'>>;
  startPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedAmounts?: Resolver<Array<ResolversTypes['StatedAmount']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<Array<ResolversTypes['EventStatusChange']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventSubEventsArgs, 'first'>>;
  superEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['EventVisibility'], ParentType, ContextType>;
  visibilityReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EventExpenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventExpense'] = ResolversParentTypes['EventExpense']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventExpenseKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['EventExpense']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['EventExpense']>, ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type EventExpenseAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventExpenseAggregate'] = ResolversParentTypes['EventExpenseAggregate']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventExpenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventExpenseConnection'] = ResolversParentTypes['EventExpenseConnection']> = {
  aggregate?: Resolver<ResolversTypes['EventExpenseAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventExpenseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventExpense']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventExpenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventExpenseEdge'] = ResolversParentTypes['EventExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventExpense'], ParentType, ContextType>;
};

export type EventFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFigure'] = ResolversParentTypes['EventFigure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['EstimateQualifier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EventRecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRecurrence'] = ResolversParentTypes['EventRecurrence']> = {
  occurrences?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventRecurrenceOccurrencesArgs, 'first'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventRegistrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRegistrant'] = ResolversParentTypes['EventRegistrant']> = {
  agreedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventRegistrantEmailArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventRegistrantNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventRegistrantPhoneArgs>>;
};

export type EventRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRegistration'] = ResolversParentTypes['EventRegistration'], FederationReferenceType extends FederationReferenceTypes['EventRegistration'] = FederationReferenceTypes['EventRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAtDesk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  placeInLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redemptions?: Resolver<Array<ResolversTypes['MembershipRedemption']>, ParentType, ContextType>;
  registrant?: Resolver<Maybe<ResolversTypes['EventRegistrant']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventRegistrationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketKind?: Resolver<Maybe<ResolversTypes['EventTicketKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRegistrationConnection'] = ResolversParentTypes['EventRegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventRegistrationDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRegistrationDesk'] = ResolversParentTypes['EventRegistrationDesk']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holdMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberOpenings?: Resolver<Array<ResolversTypes['MemberOpening']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketKinds?: Resolver<Array<ResolversTypes['EventTicketKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRegistrationEdge'] = ResolversParentTypes['EventRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventRegistration'], ParentType, ContextType>;
};

export type EventSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSession'] = ResolversParentTypes['EventSession'], FederationReferenceType extends FederationReferenceTypes['EventSession'] = FederationReferenceTypes['EventSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  endTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['EventSpeaker']>, ParentType, ContextType>;
  startTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventSessionStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSpeaker'] = ResolversParentTypes['EventSpeaker']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type EventStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatusChange'] = ResolversParentTypes['EventStatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
};

export type EventTicketKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTicketKind'] = ResolversParentTypes['EventTicketKind'], FederationReferenceType extends FederationReferenceTypes['EventTicketKind'] = FederationReferenceTypes['EventTicketKind']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventTicketKind']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventVoucher'] = ResolversParentTypes['EventVoucher'], FederationReferenceType extends FederationReferenceTypes['EventVoucher'] = FederationReferenceTypes['EventVoucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventVoucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSetAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releaseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ticketKind?: Resolver<Maybe<ResolversTypes['EventTicketKind']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventVoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventVoucherConnection'] = ResolversParentTypes['EventVoucherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventVoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventVoucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventVoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventVoucherEdge'] = ResolversParentTypes['EventVoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventVoucher'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookableHours?: Resolver<Maybe<ResolversTypes['BookableHours']>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['FacilityBookingConnection']>, ParentType, ContextType, RequireFields<FacilityBookingsArgs, 'first'>>;
  closures?: Resolver<Maybe<Array<ResolversTypes['HallClosure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRetired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keeper?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  mostDaysAhead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needsConfirmation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occupied?: Resolver<Maybe<Array<ResolversTypes['OccupiedTime']>>, ParentType, ContextType, RequireFields<FacilityOccupiedArgs, 'times'>>;
  setupMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teardownMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacilityBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBooking'] = ResolversParentTypes['FacilityBooking'], FederationReferenceType extends FederationReferenceTypes['FacilityBooking'] = FederationReferenceTypes['FacilityBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilityBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['BookedEquipment']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['OccupiedTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['FacilityBookingSeries']>, ParentType, ContextType>;
  setupMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FacilityBookingStatus'], ParentType, ContextType>;
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

export type FacilityBookingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBookingSeries'] = ResolversParentTypes['FacilityBookingSeries'], FederationReferenceType extends FederationReferenceTypes['FacilityBookingSeries'] = FederationReferenceTypes['FacilityBookingSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilityBookingSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['FacilityBookingConnection']>, ParentType, ContextType, RequireFields<FacilityBookingSeriesBookingsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HallClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HallClosure'] = ResolversParentTypes['HallClosure'], FederationReferenceType extends FederationReferenceTypes['HallClosure'] = FederationReferenceTypes['HallClosure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HallClosure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HallEquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HallEquipment'] = ResolversParentTypes['HallEquipment'], FederationReferenceType extends FederationReferenceTypes['HallEquipment'] = FederationReferenceTypes['HallEquipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HallEquipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<HallEquipmentLeftArgs, 'times'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HallEquipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HallEquipmentConnection'] = ResolversParentTypes['HallEquipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HallEquipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HallEquipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HallEquipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HallEquipmentEdge'] = ResolversParentTypes['HallEquipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HallEquipment'], ParentType, ContextType>;
};

export type HoldEventPlacesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldEventPlacesPayload'] = ResolversParentTypes['HoldEventPlacesPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldFacilityBookingPayload'] = ResolversParentTypes['HoldFacilityBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvestmentProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentProblem'] = ResolversParentTypes['InvestmentProblem'], FederationReferenceType extends FederationReferenceTypes['InvestmentProblem'] = FederationReferenceTypes['InvestmentProblem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentProblem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentProblemConnection'] = ResolversParentTypes['InvestmentProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestmentProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvestmentProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentProblemEdge'] = ResolversParentTypes['InvestmentProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvestmentProblem'], ParentType, ContextType>;
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
  problems?: Resolver<Maybe<ResolversTypes['InvestmentProblemConnection']>, ParentType, ContextType, RequireFields<InvestmentProjectProblemsArgs, 'first'>>;
  signings?: Resolver<ResolversTypes['SigningConnection'], ParentType, ContextType, RequireFields<InvestmentProjectSigningsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['InvestmentProjectStatus'], ParentType, ContextType>;
  statusChanges?: Resolver<Array<ResolversTypes['InvestmentStatusChange']>, ParentType, ContextType>;
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

export type InvestmentStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvestmentStatusChange'] = ResolversParentTypes['InvestmentStatusChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['InvestmentProjectStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['InvestmentProjectStatus'], ParentType, ContextType>;
};

export type IssueEventVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEventVoucherPayload'] = ResolversParentTypes['IssueEventVoucherPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['EventVoucher']>, ParentType, ContextType>;
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

export type LiftHallClosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftHallClosurePayload'] = ResolversParentTypes['LiftHallClosurePayload']> = {
  closure?: Resolver<Maybe<ResolversTypes['HallClosure']>, ParentType, ContextType>;
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
  newsAssignments?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
};

export type MemberOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberOpening'] = ResolversParentTypes['MemberOpening']> = {
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembershipBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipBenefit'] = ResolversParentTypes['MembershipBenefit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MembershipRedemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRedemption'] = ResolversParentTypes['MembershipRedemption'], FederationReferenceType extends FederationReferenceTypes['MembershipRedemption'] = FederationReferenceTypes['MembershipRedemption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MembershipRedemption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefit?: Resolver<Maybe<ResolversTypes['MembershipBenefit']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  redeemedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  redeemedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedWith?: Resolver<Maybe<ResolversTypes['EventRegistrationStatus']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyAllowance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipRedemptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRedemptionConnection'] = ResolversParentTypes['MembershipRedemptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipRedemptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MembershipRedemption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipRedemptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRedemptionEdge'] = ResolversParentTypes['MembershipRedemptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipRedemption'], ParentType, ContextType>;
};

export type MembershipTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipTier'] = ResolversParentTypes['MembershipTier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyEstimate'] = ResolversParentTypes['MoneyEstimate']> = {
  basis?: Resolver<ResolversTypes['EstimateBasis'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['EstimateQualifier'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MoveEventOnSitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEventOnSitePayload'] = ResolversParentTypes['MoveEventOnSitePayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveEventOnlinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEventOnlinePayload'] = ResolversParentTypes['MoveEventOnlinePayload']> = {
  assignmentsToTell?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  registrationsToTell?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settledBookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveEventSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEventSessionPayload'] = ResolversParentTypes['MoveEventSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EventSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveNewsAssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveNewsAssignmentPayload'] = ResolversParentTypes['MoveNewsAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['NewsAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEventSession?: Resolver<Maybe<ResolversTypes['AddEventSessionPayload']>, ParentType, ContextType, RequireFields<MutationAddEventSessionArgs, 'input'>>;
  addEventTicketKind?: Resolver<Maybe<ResolversTypes['AddEventTicketKindPayload']>, ParentType, ContextType, RequireFields<MutationAddEventTicketKindArgs, 'input'>>;
  addHallEquipment?: Resolver<Maybe<ResolversTypes['AddHallEquipmentPayload']>, ParentType, ContextType, RequireFields<MutationAddHallEquipmentArgs, 'input'>>;
  advanceInvestmentProject?: Resolver<Maybe<ResolversTypes['AdvanceInvestmentProjectPayload']>, ParentType, ContextType, RequireFields<MutationAdvanceInvestmentProjectArgs, 'input'>>;
  assignNewsCoverage?: Resolver<Maybe<ResolversTypes['AssignNewsCoveragePayload']>, ParentType, ContextType, RequireFields<MutationAssignNewsCoverageArgs, 'input'>>;
  cancelEvent?: Resolver<Maybe<ResolversTypes['CancelEventPayload']>, ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  cancelEventRegistration?: Resolver<Maybe<ResolversTypes['CancelEventRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationCancelEventRegistrationArgs, 'input'>>;
  cancelFacilityBooking?: Resolver<Maybe<ResolversTypes['CancelFacilityBookingPayload']>, ParentType, ContextType, RequireFields<MutationCancelFacilityBookingArgs, 'input'>>;
  cancelFacilityBookingSeries?: Resolver<Maybe<ResolversTypes['CancelFacilityBookingSeriesPayload']>, ParentType, ContextType, RequireFields<MutationCancelFacilityBookingSeriesArgs, 'input'>>;
  changeEventRegistration?: Resolver<Maybe<ResolversTypes['ChangeEventRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationChangeEventRegistrationArgs, 'input'>>;
  changeEventSession?: Resolver<Maybe<ResolversTypes['ChangeEventSessionPayload']>, ParentType, ContextType, RequireFields<MutationChangeEventSessionArgs, 'input'>>;
  changeEventTicketKind?: Resolver<Maybe<ResolversTypes['ChangeEventTicketKindPayload']>, ParentType, ContextType, RequireFields<MutationChangeEventTicketKindArgs, 'input'>>;
  changeFacilityBooking?: Resolver<Maybe<ResolversTypes['ChangeFacilityBookingPayload']>, ParentType, ContextType, RequireFields<MutationChangeFacilityBookingArgs, 'input'>>;
  changeHallEquipment?: Resolver<Maybe<ResolversTypes['ChangeHallEquipmentPayload']>, ParentType, ContextType, RequireFields<MutationChangeHallEquipmentArgs, 'input'>>;
  changeInvestmentProblem?: Resolver<Maybe<ResolversTypes['ChangeInvestmentProblemPayload']>, ParentType, ContextType, RequireFields<MutationChangeInvestmentProblemArgs, 'input'>>;
  changeNewsAssignment?: Resolver<Maybe<ResolversTypes['ChangeNewsAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationChangeNewsAssignmentArgs, 'input'>>;
  changeNewsCoverage?: Resolver<Maybe<ResolversTypes['ChangeNewsCoveragePayload']>, ParentType, ContextType, RequireFields<MutationChangeNewsCoverageArgs, 'input'>>;
  checkInEventRegistration?: Resolver<Maybe<ResolversTypes['CheckInEventRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationCheckInEventRegistrationArgs, 'input'>>;
  closeFacility?: Resolver<Maybe<ResolversTypes['CloseFacilityPayload']>, ParentType, ContextType, RequireFields<MutationCloseFacilityArgs, 'input'>>;
  confirmEventRegistration?: Resolver<Maybe<ResolversTypes['ConfirmEventRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationConfirmEventRegistrationArgs, 'input'>>;
  confirmFacilityBooking?: Resolver<Maybe<ResolversTypes['ConfirmFacilityBookingPayload']>, ParentType, ContextType, RequireFields<MutationConfirmFacilityBookingArgs, 'input'>>;
  confirmFacilityBookingSeries?: Resolver<Maybe<ResolversTypes['ConfirmFacilityBookingSeriesPayload']>, ParentType, ContextType, RequireFields<MutationConfirmFacilityBookingSeriesArgs, 'input'>>;
  createCalendarLink?: Resolver<Maybe<ResolversTypes['CreateCalendarLinkPayload']>, ParentType, ContextType, RequireFields<MutationCreateCalendarLinkArgs, 'input'>>;
  createEvent?: Resolver<Maybe<ResolversTypes['CreateEventPayload']>, ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  dropNewsCoverage?: Resolver<Maybe<ResolversTypes['DropNewsCoveragePayload']>, ParentType, ContextType, RequireFields<MutationDropNewsCoverageArgs, 'input'>>;
  enterInvestmentProject?: Resolver<Maybe<ResolversTypes['EnterInvestmentProjectPayload']>, ParentType, ContextType, RequireFields<MutationEnterInvestmentProjectArgs, 'input'>>;
  eraseEventRegistrant?: Resolver<Maybe<ResolversTypes['EraseEventRegistrantPayload']>, ParentType, ContextType, RequireFields<MutationEraseEventRegistrantArgs, 'input'>>;
  holdEventPlaces?: Resolver<Maybe<ResolversTypes['HoldEventPlacesPayload']>, ParentType, ContextType, RequireFields<MutationHoldEventPlacesArgs, 'input'>>;
  holdFacilityBooking?: Resolver<Maybe<ResolversTypes['HoldFacilityBookingPayload']>, ParentType, ContextType, RequireFields<MutationHoldFacilityBookingArgs, 'input'>>;
  issueEventVoucher?: Resolver<Maybe<ResolversTypes['IssueEventVoucherPayload']>, ParentType, ContextType, RequireFields<MutationIssueEventVoucherArgs, 'input'>>;
  liftHallClosure?: Resolver<Maybe<ResolversTypes['LiftHallClosurePayload']>, ParentType, ContextType, RequireFields<MutationLiftHallClosureArgs, 'input'>>;
  moveEventOnSite?: Resolver<Maybe<ResolversTypes['MoveEventOnSitePayload']>, ParentType, ContextType, RequireFields<MutationMoveEventOnSiteArgs, 'input'>>;
  moveEventOnline?: Resolver<Maybe<ResolversTypes['MoveEventOnlinePayload']>, ParentType, ContextType, RequireFields<MutationMoveEventOnlineArgs, 'input'>>;
  moveEventSession?: Resolver<Maybe<ResolversTypes['MoveEventSessionPayload']>, ParentType, ContextType, RequireFields<MutationMoveEventSessionArgs, 'input'>>;
  moveNewsAssignment?: Resolver<Maybe<ResolversTypes['MoveNewsAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationMoveNewsAssignmentArgs, 'input'>>;
  openEventRegistration?: Resolver<Maybe<ResolversTypes['OpenEventRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationOpenEventRegistrationArgs, 'input'>>;
  orderRegistrationErasure?: Resolver<Maybe<ResolversTypes['OrderRegistrationErasurePayload']>, ParentType, ContextType, RequireFields<MutationOrderRegistrationErasureArgs, 'input'>>;
  planNewsCoverage?: Resolver<Maybe<ResolversTypes['PlanNewsCoveragePayload']>, ParentType, ContextType, RequireFields<MutationPlanNewsCoverageArgs, 'input'>>;
  raiseInvestmentProblem?: Resolver<Maybe<ResolversTypes['RaiseInvestmentProblemPayload']>, ParentType, ContextType, RequireFields<MutationRaiseInvestmentProblemArgs, 'input'>>;
  recordEventExpense?: Resolver<Maybe<ResolversTypes['RecordEventExpensePayload']>, ParentType, ContextType, RequireFields<MutationRecordEventExpenseArgs, 'input'>>;
  recordSigning?: Resolver<Maybe<ResolversTypes['RecordSigningPayload']>, ParentType, ContextType, RequireFields<MutationRecordSigningArgs, 'input'>>;
  redeemMembershipBenefit?: Resolver<Maybe<ResolversTypes['RedeemMembershipBenefitPayload']>, ParentType, ContextType, RequireFields<MutationRedeemMembershipBenefitArgs, 'input'>>;
  reinstateEvent?: Resolver<Maybe<ResolversTypes['ReinstateEventPayload']>, ParentType, ContextType, RequireFields<MutationReinstateEventArgs, 'input'>>;
  rejectFacilityBooking?: Resolver<Maybe<ResolversTypes['RejectFacilityBookingPayload']>, ParentType, ContextType, RequireFields<MutationRejectFacilityBookingArgs, 'input'>>;
  rejectFacilityBookingSeries?: Resolver<Maybe<ResolversTypes['RejectFacilityBookingSeriesPayload']>, ParentType, ContextType, RequireFields<MutationRejectFacilityBookingSeriesArgs, 'input'>>;
  reopenInvestmentProblem?: Resolver<Maybe<ResolversTypes['ReopenInvestmentProblemPayload']>, ParentType, ContextType, RequireFields<MutationReopenInvestmentProblemArgs, 'input'>>;
  repeatEvent?: Resolver<Maybe<ResolversTypes['RepeatEventPayload']>, ParentType, ContextType, RequireFields<MutationRepeatEventArgs, 'input'>>;
  requestFacilityBooking?: Resolver<Maybe<ResolversTypes['RequestFacilityBookingPayload']>, ParentType, ContextType, RequireFields<MutationRequestFacilityBookingArgs, 'input'>>;
  requestFacilityBookingSeries?: Resolver<Maybe<ResolversTypes['RequestFacilityBookingSeriesPayload']>, ParentType, ContextType, RequireFields<MutationRequestFacilityBookingSeriesArgs, 'input'>>;
  rescheduleEvent?: Resolver<Maybe<ResolversTypes['RescheduleEventPayload']>, ParentType, ContextType, RequireFields<MutationRescheduleEventArgs, 'input'>>;
  resolveInvestmentProblem?: Resolver<Maybe<ResolversTypes['ResolveInvestmentProblemPayload']>, ParentType, ContextType, RequireFields<MutationResolveInvestmentProblemArgs, 'input'>>;
  resumeNewsCoverage?: Resolver<Maybe<ResolversTypes['ResumeNewsCoveragePayload']>, ParentType, ContextType, RequireFields<MutationResumeNewsCoverageArgs, 'input'>>;
  returnMembershipBenefit?: Resolver<Maybe<ResolversTypes['ReturnMembershipBenefitPayload']>, ParentType, ContextType, RequireFields<MutationReturnMembershipBenefitArgs, 'input'>>;
  reverseEventExpense?: Resolver<Maybe<ResolversTypes['ReverseEventExpensePayload']>, ParentType, ContextType, RequireFields<MutationReverseEventExpenseArgs, 'input'>>;
  revertInvestmentProject?: Resolver<Maybe<ResolversTypes['RevertInvestmentProjectPayload']>, ParentType, ContextType, RequireFields<MutationRevertInvestmentProjectArgs, 'input'>>;
  revokeCalendarLink?: Resolver<Maybe<ResolversTypes['RevokeCalendarLinkPayload']>, ParentType, ContextType, RequireFields<MutationRevokeCalendarLinkArgs, 'input'>>;
  revokeEventVoucher?: Resolver<Maybe<ResolversTypes['RevokeEventVoucherPayload']>, ParentType, ContextType, RequireFields<MutationRevokeEventVoucherArgs, 'input'>>;
  setEventVisibility?: Resolver<Maybe<ResolversTypes['SetEventVisibilityPayload']>, ParentType, ContextType, RequireFields<MutationSetEventVisibilityArgs, 'input'>>;
  setFacilityRules?: Resolver<Maybe<ResolversTypes['SetFacilityRulesPayload']>, ParentType, ContextType, RequireFields<MutationSetFacilityRulesArgs, 'input'>>;
  setMemberOpenings?: Resolver<Maybe<ResolversTypes['SetMemberOpeningsPayload']>, ParentType, ContextType, RequireFields<MutationSetMemberOpeningsArgs, 'input'>>;
  setParticipants?: Resolver<Maybe<ResolversTypes['SetParticipantsPayload']>, ParentType, ContextType, RequireFields<MutationSetParticipantsArgs, 'input'>>;
  setSuperEvent?: Resolver<Maybe<ResolversTypes['SetSuperEventPayload']>, ParentType, ContextType, RequireFields<MutationSetSuperEventArgs, 'input'>>;
  undoEventCheckIn?: Resolver<Maybe<ResolversTypes['UndoEventCheckInPayload']>, ParentType, ContextType, RequireFields<MutationUndoEventCheckInArgs, 'input'>>;
  updateEvent?: Resolver<Maybe<ResolversTypes['UpdateEventPayload']>, ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  withdrawSigning?: Resolver<Maybe<ResolversTypes['WithdrawSigningPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSigningArgs, 'input'>>;
};

export type NewsAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsAssignment'] = ResolversParentTypes['NewsAssignment'], FederationReferenceType extends FederationReferenceTypes['NewsAssignment'] = FederationReferenceTypes['NewsAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['NewsCoverage'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['NewsProvider'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NewsAssignmentStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsAssignmentConnection'] = ResolversParentTypes['NewsAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsAssignmentEdge'] = ResolversParentTypes['NewsAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsAssignment'], ParentType, ContextType>;
};

export type NewsCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsCoverage'] = ResolversParentTypes['NewsCoverage'], FederationReferenceType extends FederationReferenceTypes['NewsCoverage'] = FederationReferenceTypes['NewsCoverage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsCoverage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['NewsMedium'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NewsCoverageStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsCoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsCoverageConnection'] = ResolversParentTypes['NewsCoverageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsCoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsCoverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsCoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsCoverageEdge'] = ResolversParentTypes['NewsCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsCoverage'], ParentType, ContextType>;
};

export type OccupiedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupiedTime'] = ResolversParentTypes['OccupiedTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpenEventRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenEventRegistrationPayload'] = ResolversParentTypes['OpenEventRegistrationPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderRegistrationErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRegistrationErasurePayload'] = ResolversParentTypes['OrderRegistrationErasurePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  eventsAttended?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganisationEventsAttendedArgs, 'first'>>;
  eventsOrganised?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganisationEventsOrganisedArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signedTotal?: Resolver<Maybe<ResolversTypes['SignedTotal']>, ParentType, ContextType>;
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

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appearances?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PersonAppearancesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newsAssignments?: Resolver<Maybe<ResolversTypes['NewsAssignmentConnection']>, ParentType, ContextType, RequireFields<PersonNewsAssignmentsArgs, 'first'>>;
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

export type PlanNewsCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNewsCoveragePayload'] = ResolversParentTypes['PlanNewsCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['NewsCoverage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PreviousDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviousDates'] = ResolversParentTypes['PreviousDates']> = {
  endPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isAllDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEstimate'] = ResolversParentTypes['ProjectEstimate']> = {
  amount?: Resolver<ResolversTypes['MoneyEstimate'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendarLinks?: Resolver<Maybe<ResolversTypes['CalendarLinkConnection']>, ParentType, ContextType, RequireFields<QueryCalendarLinksArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventByCode?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventByCodeArgs, 'code'>>;
  eventExpenses?: Resolver<Maybe<ResolversTypes['EventExpenseConnection']>, ParentType, ContextType, RequireFields<QueryEventExpensesArgs, 'first' | 'orderBy'>>;
  eventRegistration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType, RequireFields<QueryEventRegistrationArgs, 'id'>>;
  eventRegistrations?: Resolver<Maybe<ResolversTypes['EventRegistrationConnection']>, ParentType, ContextType, RequireFields<QueryEventRegistrationsArgs, 'eventId' | 'first'>>;
  eventVouchers?: Resolver<Maybe<ResolversTypes['EventVoucherConnection']>, ParentType, ContextType, RequireFields<QueryEventVouchersArgs, 'eventId' | 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  facilityBooking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType, RequireFields<QueryFacilityBookingArgs, 'id'>>;
  facilityBookingSeries?: Resolver<Maybe<ResolversTypes['FacilityBookingSeries']>, ParentType, ContextType, RequireFields<QueryFacilityBookingSeriesArgs, 'id'>>;
  facilityBookings?: Resolver<Maybe<ResolversTypes['FacilityBookingConnection']>, ParentType, ContextType, RequireFields<QueryFacilityBookingsArgs, 'first'>>;
  hallEquipment?: Resolver<Maybe<ResolversTypes['HallEquipment']>, ParentType, ContextType, RequireFields<QueryHallEquipmentArgs, 'id'>>;
  hallEquipmentOf?: Resolver<Maybe<ResolversTypes['HallEquipmentConnection']>, ParentType, ContextType, RequireFields<QueryHallEquipmentOfArgs, 'first' | 'isRetired' | 'ownerId'>>;
  investmentProblems?: Resolver<Maybe<ResolversTypes['InvestmentProblemConnection']>, ParentType, ContextType, RequireFields<QueryInvestmentProblemsArgs, 'first' | 'isOverdue'>>;
  investmentProject?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType, RequireFields<QueryInvestmentProjectArgs, 'id'>>;
  investmentProjects?: Resolver<Maybe<ResolversTypes['InvestmentProjectConnection']>, ParentType, ContextType, RequireFields<QueryInvestmentProjectsArgs, 'first'>>;
  membershipRedemptions?: Resolver<Maybe<ResolversTypes['MembershipRedemptionConnection']>, ParentType, ContextType, RequireFields<QueryMembershipRedemptionsArgs, 'first'>>;
  myEventRegistrations?: Resolver<Maybe<ResolversTypes['EventRegistrationConnection']>, ParentType, ContextType, RequireFields<QueryMyEventRegistrationsArgs, 'first'>>;
  newsCoverages?: Resolver<Maybe<ResolversTypes['NewsCoverageConnection']>, ParentType, ContextType, RequireFields<QueryNewsCoveragesArgs, 'first' | 'isUnassigned'>>;
  registrationDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QueryRegistrationDataReadsArgs, 'first'>>;
  searchEvents?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QuerySearchEventsArgs, 'first' | 'text'>>;
};

export type RaiseInvestmentProblemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaiseInvestmentProblemPayload'] = ResolversParentTypes['RaiseInvestmentProblemPayload']> = {
  problem?: Resolver<Maybe<ResolversTypes['InvestmentProblem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEventExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEventExpensePayload'] = ResolversParentTypes['RecordEventExpensePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['EventExpense']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSigningPayload'] = ResolversParentTypes['RecordSigningPayload']> = {
  signing?: Resolver<Maybe<ResolversTypes['Signing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedeemMembershipBenefitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemMembershipBenefitPayload'] = ResolversParentTypes['RedeemMembershipBenefitPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateEventPayload'] = ResolversParentTypes['ReinstateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  registrationsToTell?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectFacilityBookingPayload'] = ResolversParentTypes['RejectFacilityBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectFacilityBookingSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectFacilityBookingSeriesPayload'] = ResolversParentTypes['RejectFacilityBookingSeriesPayload']> = {
  bookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['FacilityBookingSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenInvestmentProblemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenInvestmentProblemPayload'] = ResolversParentTypes['ReopenInvestmentProblemPayload']> = {
  problem?: Resolver<Maybe<ResolversTypes['InvestmentProblem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RepeatEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatEventPayload'] = ResolversParentTypes['RepeatEventPayload']> = {
  assignmentsToTell?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
  calledOff?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  registrationsToTell?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settledBookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFacilityBookingPayload'] = ResolversParentTypes['RequestFacilityBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestFacilityBookingSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestFacilityBookingSeriesPayload'] = ResolversParentTypes['RequestFacilityBookingSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['FacilityBookingSeries']>, ParentType, ContextType>;
  skipped?: Resolver<Maybe<Array<ResolversTypes['SkippedFacilityUse']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleEventPayload'] = ResolversParentTypes['RescheduleEventPayload']> = {
  assignmentsToTell?: Resolver<Maybe<Array<ResolversTypes['NewsAssignment']>>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  registrationsToTell?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settledBookings?: Resolver<Maybe<Array<ResolversTypes['FacilityBooking']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveInvestmentProblemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveInvestmentProblemPayload'] = ResolversParentTypes['ResolveInvestmentProblemPayload']> = {
  problem?: Resolver<Maybe<ResolversTypes['InvestmentProblem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeNewsCoveragePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeNewsCoveragePayload'] = ResolversParentTypes['ResumeNewsCoveragePayload']> = {
  coverage?: Resolver<Maybe<ResolversTypes['NewsCoverage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnMembershipBenefitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMembershipBenefitPayload'] = ResolversParentTypes['ReturnMembershipBenefitPayload']> = {
  redemption?: Resolver<Maybe<ResolversTypes['MembershipRedemption']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseEventExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseEventExpensePayload'] = ResolversParentTypes['ReverseEventExpensePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['EventExpense']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevertInvestmentProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevertInvestmentProjectPayload'] = ResolversParentTypes['RevertInvestmentProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['InvestmentProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCalendarLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarLinkPayload'] = ResolversParentTypes['RevokeCalendarLinkPayload']> = {
  calendarLink?: Resolver<Maybe<ResolversTypes['CalendarLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeEventVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeEventVoucherPayload'] = ResolversParentTypes['RevokeEventVoucherPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['EventVoucher']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
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

export type SetEventVisibilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetEventVisibilityPayload'] = ResolversParentTypes['SetEventVisibilityPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetFacilityRulesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetFacilityRulesPayload'] = ResolversParentTypes['SetFacilityRulesPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMemberOpeningsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMemberOpeningsPayload'] = ResolversParentTypes['SetMemberOpeningsPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetParticipantsPayload'] = ResolversParentTypes['SetParticipantsPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetSuperEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSuperEventPayload'] = ResolversParentTypes['SetSuperEventPayload']> = {
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
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type SigningSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningSeries'] = ResolversParentTypes['SigningSeries'], FederationReferenceType extends FederationReferenceTypes['SigningSeries'] = FederationReferenceTypes['SigningSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SigningSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['SeriesFigure']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SkippedFacilityUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedFacilityUse'] = ResolversParentTypes['SkippedFacilityUse']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  obstacle?: Resolver<ResolversTypes['HallObstacle'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type UndoEventCheckInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoEventCheckInPayload'] = ResolversParentTypes['UndoEventCheckInPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventPayload'] = ResolversParentTypes['UpdateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<Array<ResolversTypes['Event']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawSigningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSigningPayload'] = ResolversParentTypes['WithdrawSigningPayload']> = {
  signing?: Resolver<Maybe<ResolversTypes['Signing']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddEventSessionPayload?: AddEventSessionPayloadResolvers<ContextType>;
  AddEventTicketKindPayload?: AddEventTicketKindPayloadResolvers<ContextType>;
  AddHallEquipmentPayload?: AddHallEquipmentPayloadResolvers<ContextType>;
  AdvanceInvestmentProjectPayload?: AdvanceInvestmentProjectPayloadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AssignNewsCoveragePayload?: AssignNewsCoveragePayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BookableHours?: BookableHoursResolvers<ContextType>;
  BookedEquipment?: BookedEquipmentResolvers<ContextType>;
  CalendarLink?: CalendarLinkResolvers<ContextType>;
  CalendarLinkConnection?: CalendarLinkConnectionResolvers<ContextType>;
  CalendarLinkEdge?: CalendarLinkEdgeResolvers<ContextType>;
  CancelEventPayload?: CancelEventPayloadResolvers<ContextType>;
  CancelEventRegistrationPayload?: CancelEventRegistrationPayloadResolvers<ContextType>;
  CancelFacilityBookingPayload?: CancelFacilityBookingPayloadResolvers<ContextType>;
  CancelFacilityBookingSeriesPayload?: CancelFacilityBookingSeriesPayloadResolvers<ContextType>;
  ChangeEventRegistrationPayload?: ChangeEventRegistrationPayloadResolvers<ContextType>;
  ChangeEventSessionPayload?: ChangeEventSessionPayloadResolvers<ContextType>;
  ChangeEventTicketKindPayload?: ChangeEventTicketKindPayloadResolvers<ContextType>;
  ChangeFacilityBookingPayload?: ChangeFacilityBookingPayloadResolvers<ContextType>;
  ChangeHallEquipmentPayload?: ChangeHallEquipmentPayloadResolvers<ContextType>;
  ChangeInvestmentProblemPayload?: ChangeInvestmentProblemPayloadResolvers<ContextType>;
  ChangeNewsAssignmentPayload?: ChangeNewsAssignmentPayloadResolvers<ContextType>;
  ChangeNewsCoveragePayload?: ChangeNewsCoveragePayloadResolvers<ContextType>;
  CheckInEventRegistrationPayload?: CheckInEventRegistrationPayloadResolvers<ContextType>;
  CloseFacilityPayload?: CloseFacilityPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  ConfirmEventRegistrationPayload?: ConfirmEventRegistrationPayloadResolvers<ContextType>;
  ConfirmFacilityBookingPayload?: ConfirmFacilityBookingPayloadResolvers<ContextType>;
  ConfirmFacilityBookingSeriesPayload?: ConfirmFacilityBookingSeriesPayloadResolvers<ContextType>;
  CreateCalendarLinkPayload?: CreateCalendarLinkPayloadResolvers<ContextType>;
  CreateEventPayload?: CreateEventPayloadResolvers<ContextType>;
  DataSubjectRequest?: DataSubjectRequestResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DropNewsCoveragePayload?: DropNewsCoveragePayloadResolvers<ContextType>;
  EnterInvestmentProjectPayload?: EnterInvestmentProjectPayloadResolvers<ContextType>;
  EraseEventRegistrantPayload?: EraseEventRegistrantPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventExpense?: EventExpenseResolvers<ContextType>;
  EventExpenseAggregate?: EventExpenseAggregateResolvers<ContextType>;
  EventExpenseConnection?: EventExpenseConnectionResolvers<ContextType>;
  EventExpenseEdge?: EventExpenseEdgeResolvers<ContextType>;
  EventFigure?: EventFigureResolvers<ContextType>;
  EventRecurrence?: EventRecurrenceResolvers<ContextType>;
  EventRegistrant?: EventRegistrantResolvers<ContextType>;
  EventRegistration?: EventRegistrationResolvers<ContextType>;
  EventRegistrationConnection?: EventRegistrationConnectionResolvers<ContextType>;
  EventRegistrationDesk?: EventRegistrationDeskResolvers<ContextType>;
  EventRegistrationEdge?: EventRegistrationEdgeResolvers<ContextType>;
  EventSession?: EventSessionResolvers<ContextType>;
  EventSpeaker?: EventSpeakerResolvers<ContextType>;
  EventStatusChange?: EventStatusChangeResolvers<ContextType>;
  EventTicketKind?: EventTicketKindResolvers<ContextType>;
  EventVoucher?: EventVoucherResolvers<ContextType>;
  EventVoucherConnection?: EventVoucherConnectionResolvers<ContextType>;
  EventVoucherEdge?: EventVoucherEdgeResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityBooking?: FacilityBookingResolvers<ContextType>;
  FacilityBookingConnection?: FacilityBookingConnectionResolvers<ContextType>;
  FacilityBookingEdge?: FacilityBookingEdgeResolvers<ContextType>;
  FacilityBookingSeries?: FacilityBookingSeriesResolvers<ContextType>;
  HallClosure?: HallClosureResolvers<ContextType>;
  HallEquipment?: HallEquipmentResolvers<ContextType>;
  HallEquipmentConnection?: HallEquipmentConnectionResolvers<ContextType>;
  HallEquipmentEdge?: HallEquipmentEdgeResolvers<ContextType>;
  HoldEventPlacesPayload?: HoldEventPlacesPayloadResolvers<ContextType>;
  HoldFacilityBookingPayload?: HoldFacilityBookingPayloadResolvers<ContextType>;
  InvestmentProblem?: InvestmentProblemResolvers<ContextType>;
  InvestmentProblemConnection?: InvestmentProblemConnectionResolvers<ContextType>;
  InvestmentProblemEdge?: InvestmentProblemEdgeResolvers<ContextType>;
  InvestmentProject?: InvestmentProjectResolvers<ContextType>;
  InvestmentProjectConnection?: InvestmentProjectConnectionResolvers<ContextType>;
  InvestmentProjectEdge?: InvestmentProjectEdgeResolvers<ContextType>;
  InvestmentStatusChange?: InvestmentStatusChangeResolvers<ContextType>;
  IssueEventVoucherPayload?: IssueEventVoucherPayloadResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LiftHallClosurePayload?: LiftHallClosurePayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  MemberOpening?: MemberOpeningResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipBenefit?: MembershipBenefitResolvers<ContextType>;
  MembershipRedemption?: MembershipRedemptionResolvers<ContextType>;
  MembershipRedemptionConnection?: MembershipRedemptionConnectionResolvers<ContextType>;
  MembershipRedemptionEdge?: MembershipRedemptionEdgeResolvers<ContextType>;
  MembershipTier?: MembershipTierResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyEstimate?: MoneyEstimateResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MoveEventOnSitePayload?: MoveEventOnSitePayloadResolvers<ContextType>;
  MoveEventOnlinePayload?: MoveEventOnlinePayloadResolvers<ContextType>;
  MoveEventSessionPayload?: MoveEventSessionPayloadResolvers<ContextType>;
  MoveNewsAssignmentPayload?: MoveNewsAssignmentPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewsAssignment?: NewsAssignmentResolvers<ContextType>;
  NewsAssignmentConnection?: NewsAssignmentConnectionResolvers<ContextType>;
  NewsAssignmentEdge?: NewsAssignmentEdgeResolvers<ContextType>;
  NewsCoverage?: NewsCoverageResolvers<ContextType>;
  NewsCoverageConnection?: NewsCoverageConnectionResolvers<ContextType>;
  NewsCoverageEdge?: NewsCoverageEdgeResolvers<ContextType>;
  OccupiedTime?: OccupiedTimeResolvers<ContextType>;
  OpenEventRegistrationPayload?: OpenEventRegistrationPayloadResolvers<ContextType>;
  OrderRegistrationErasurePayload?: OrderRegistrationErasurePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PlanNewsCoveragePayload?: PlanNewsCoveragePayloadResolvers<ContextType>;
  PreviousDates?: PreviousDatesResolvers<ContextType>;
  ProjectEstimate?: ProjectEstimateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseInvestmentProblemPayload?: RaiseInvestmentProblemPayloadResolvers<ContextType>;
  RecordEventExpensePayload?: RecordEventExpensePayloadResolvers<ContextType>;
  RecordSigningPayload?: RecordSigningPayloadResolvers<ContextType>;
  RedeemMembershipBenefitPayload?: RedeemMembershipBenefitPayloadResolvers<ContextType>;
  ReinstateEventPayload?: ReinstateEventPayloadResolvers<ContextType>;
  RejectFacilityBookingPayload?: RejectFacilityBookingPayloadResolvers<ContextType>;
  RejectFacilityBookingSeriesPayload?: RejectFacilityBookingSeriesPayloadResolvers<ContextType>;
  ReopenInvestmentProblemPayload?: ReopenInvestmentProblemPayloadResolvers<ContextType>;
  RepeatEventPayload?: RepeatEventPayloadResolvers<ContextType>;
  RequestFacilityBookingPayload?: RequestFacilityBookingPayloadResolvers<ContextType>;
  RequestFacilityBookingSeriesPayload?: RequestFacilityBookingSeriesPayloadResolvers<ContextType>;
  RescheduleEventPayload?: RescheduleEventPayloadResolvers<ContextType>;
  ResolveInvestmentProblemPayload?: ResolveInvestmentProblemPayloadResolvers<ContextType>;
  ResumeNewsCoveragePayload?: ResumeNewsCoveragePayloadResolvers<ContextType>;
  ReturnMembershipBenefitPayload?: ReturnMembershipBenefitPayloadResolvers<ContextType>;
  ReverseEventExpensePayload?: ReverseEventExpensePayloadResolvers<ContextType>;
  RevertInvestmentProjectPayload?: RevertInvestmentProjectPayloadResolvers<ContextType>;
  RevokeCalendarLinkPayload?: RevokeCalendarLinkPayloadResolvers<ContextType>;
  RevokeEventVoucherPayload?: RevokeEventVoucherPayloadResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetEventVisibilityPayload?: SetEventVisibilityPayloadResolvers<ContextType>;
  SetFacilityRulesPayload?: SetFacilityRulesPayloadResolvers<ContextType>;
  SetMemberOpeningsPayload?: SetMemberOpeningsPayloadResolvers<ContextType>;
  SetParticipantsPayload?: SetParticipantsPayloadResolvers<ContextType>;
  SetSuperEventPayload?: SetSuperEventPayloadResolvers<ContextType>;
  SignedTotal?: SignedTotalResolvers<ContextType>;
  Signing?: SigningResolvers<ContextType>;
  SigningConnection?: SigningConnectionResolvers<ContextType>;
  SigningEdge?: SigningEdgeResolvers<ContextType>;
  SigningSeries?: SigningSeriesResolvers<ContextType>;
  SkippedFacilityUse?: SkippedFacilityUseResolvers<ContextType>;
  StatedAmount?: StatedAmountResolvers<ContextType>;
  TotalAmount?: TotalAmountResolvers<ContextType>;
  UndoEventCheckInPayload?: UndoEventCheckInPayloadResolvers<ContextType>;
  UpdateEventPayload?: UpdateEventPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawSigningPayload?: WithdrawSigningPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
