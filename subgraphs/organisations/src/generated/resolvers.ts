/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection } from '@media-graph/subgraph';
import type { DataConsent as DataConsentRow } from '../data-consent/data-consent.entity.ts';
import type { Person as PersonRow } from '../person/person.entity.ts';
import type { DataSubjectRequest as DataSubjectRequestRow } from '../data-subject-request/data-subject-request.entity.ts';
import type { Employment as EmploymentRow } from '../employment/employment.entity.ts';
import type { ExchangeAgreement as ExchangeAgreementRow } from '../exchange-agreement/exchange-agreement.entity.ts';
import type { Facility as FacilityRow } from '../facility/facility.entity.ts';
import type { FigureExport as FigureExportRow } from '../figure-export/figure-export.entity.ts';
import type { MembershipBenefit as MembershipBenefitRow } from '../membership-benefit/membership-benefit.entity.ts';
import type { MembershipTier as MembershipTierRow } from '../membership-tier/membership-tier.entity.ts';
import type { Membership as MembershipRow } from '../membership/membership.entity.ts';
import type { MembershipTerm as MembershipTermRow, MembershipDuesEntry as MembershipDuesEntryRow } from '../membership-term/membership-term.entity.ts';
import type { Organisation as OrganisationRow, Organisation as PressGroupRow, Organisation as NewsAppRow, Organisation as InstituteRow, Organisation as PictureAgencyRow, Organisation as AllianceRow, Organisation as ClubRow, Organisation as CompanyRow, Organisation as PrintingCompanyRow, Organisation as DistributionCompanyRow, Organisation as AdvertisingCompanyRow, Organisation as TravelCompanyRow, Organisation as RetailerRow, Organisation as CentreRow, Organisation as AcademyRow, Organisation as OutsideBodyRow, StructurePart as StructurePartRow, OrganisationKind as OrganisationKindRow } from '../organisation/organisation.entity.ts';
import type { OrganisationMerge as OrganisationMergeRow } from '../organisation-merge/organisation-merge.entity.ts';
import type { PersonContact as PersonContactRow } from '../person/person-contact.entity.ts';
import type { Viewer as ViewerRow } from '../viewer/viewer.entity.ts';
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

/** An academy of the arts. */
export type Academy = Organisation & {
  __typename?: 'Academy';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** An academy of the arts. */
export type AcademyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An academy of the arts. */
export type AcademyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An academy of the arts. */
export type AcademyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An academy of the arts. */
export type AcademyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What was signed. */
export type ActivateExchangeAgreementInput = {
  /** A draft whose time is not over and whose parties are members of the alliance on its first day; ILLEGAL_TRANSITION otherwise. CONFLICT_OVERLAP where another of the two holds then. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ActivateExchangeAgreementPayload = {
  __typename?: 'ActivateExchangeAgreementPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** What a tier is to give. */
export type AddMembershipBenefitInput = {
  /** 1 to 90, for an EARLY_REGISTRATION and for nothing else. */
  daysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100, for a DISCOUNT and for nothing else. */
  discountPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Stays as it is; it says which figures are needed. */
  kind: MembershipBenefitKind;
  /** At most 100 characters in each language. */
  name: LocalizedTextInput;
  /** Of the caller's organisation, or of any for headquarters. */
  tierId: Scalars['ID']['input'];
  /** 1 to 366 in a calendar year; as often as the member likes when left out. */
  yearlyAllowance?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddMembershipBenefitPayload = {
  __typename?: 'AddMembershipBenefitPayload';
  benefit?: Maybe<MembershipBenefit>;
  userErrors: Array<UserError>;
};

/** What a new tier is. */
export type AddMembershipTierInput = {
  /** At most 1,000 characters in each language. */
  benefits?: InputMaybe<LocalizedTextInput>;
  /** For one term, in fen: 0 to 100,000,000,000. */
  duesMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of one term: 1 to 120. */
  months?: Scalars['Int']['input'];
  /** At most 100 characters in each language. */
  name: LocalizedTextInput;
  /** An alliance, a club or an outside body. */
  organisationId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddMembershipTierPayload = {
  __typename?: 'AddMembershipTierPayload';
  tier?: Maybe<MembershipTier>;
  userErrors: Array<UserError>;
};

/** The company that sells the group's advertising. */
export type AdvertisingCompany = Organisation & {
  __typename?: 'AdvertisingCompany';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** The company that sells the group's advertising. */
export type AdvertisingCompanyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that sells the group's advertising. */
export type AdvertisingCompanyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that sells the group's advertising. */
export type AdvertisingCompanyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that sells the group's advertising. */
export type AdvertisingCompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An alliance of organisations, joined by membership. */
export type Alliance = Organisation & {
  __typename?: 'Alliance';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** An alliance of organisations, joined by membership. */
export type AllianceChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An alliance of organisations, joined by membership. */
export type AllianceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An alliance of organisations, joined by membership. */
export type AllianceMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An alliance of organisations, joined by membership. */
export type AlliancePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is to be agreed anew. */
export type AmendExchangeAgreementInput = {
  /** An active one; DUPLICATE while an amendment of it is drafted. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** All of them; it begins in the time of the other, or on the day of its end. */
  terms: ExchangeTermsInput;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AmendExchangeAgreementPayload = {
  __typename?: 'AmendExchangeAgreementPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** A centre for exhibitions, sales or the arts. */
export type Centre = Organisation & {
  __typename?: 'Centre';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A centre for exhibitions, sales or the arts. */
export type CentreChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A centre for exhibitions, sales or the arts. */
export type CentreMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A centre for exhibitions, sales or the arts. */
export type CentreMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A centre for exhibitions, sales or the arts. */
export type CentrePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What was written wrongly of an open request; what is left out stays, and null clears it. */
export type ChangeDataSubjectRequestInput = {
  /** 1 to 200 characters. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 letters and figures. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters; cannot be cleared. */
  identityProof?: InputMaybe<Scalars['String']['input']>;
  /** What they ask for. */
  kind?: InputMaybe<DataSubjectRequestKind>;
  /** 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeDataSubjectRequestPayload = {
  __typename?: 'ChangeDataSubjectRequestPayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

/** What a draft is to say. */
export type ChangeExchangeAgreementInput = {
  /** ILLEGAL_TRANSITION for what is no draft: amend it. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** All of them, in place of what stood there. */
  terms: ExchangeTermsInput;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeExchangeAgreementPayload = {
  __typename?: 'ChangeExchangeAgreementPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. The limits are those of RegisterFacilityInput. */
export type ChangeFacilityInput = {
  /** How many people it takes. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** All of it; an empty list takes it away. */
  equipment?: InputMaybe<Array<LocalizedTextInput>>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is made for. */
  kind?: InputMaybe<FacilityKind>;
  /** What it is called. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Who lets it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeFacilityPayload = {
  __typename?: 'ChangeFacilityPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. */
export type ChangeMembershipInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether everybody may know of it. */
  isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters; null takes it away. */
  tier?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeMembershipPayload = {
  __typename?: 'ChangeMembershipPayload';
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is, and null clears it. */
export type ChangePersonInput = {
  /** The subject (`sub`) of the tokens with which they sign in; DUPLICATE for somebody else's. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 100 characters in each language; of the job of now, too. */
  jobTitle?: InputMaybe<LocalizedTextInput>;
  /** CORRESPONDENT or EXTERNAL for who is no staff; ILLEGAL_TRANSITION for joining or leaving. */
  kind?: InputMaybe<PersonKind>;
  /** At most 100 characters in each language; cannot be cleared. */
  name?: InputMaybe<LocalizedTextInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangePersonPayload = {
  __typename?: 'ChangePersonPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** How a request ended. */
export type CloseDataSubjectRequestInput = {
  /** An open one; ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What was answered, or why nothing was done: 3 to 1,000 characters, nothing of the person. */
  note: Scalars['String']['input'];
  /** ANSWERED, REFUSED or WITHDRAWN. */
  status: DataSubjectRequestStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CloseDataSubjectRequestPayload = {
  __typename?: 'CloseDataSubjectRequestPayload';
  request?: Maybe<DataSubjectRequest>;
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

/** A club whose members have tiers and benefits. */
export type Club = Organisation & {
  __typename?: 'Club';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A club whose members have tiers and benefits. */
export type ClubChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A club whose members have tiers and benefits. */
export type ClubMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A club whose members have tiers and benefits. */
export type ClubMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A club whose members have tiers and benefits. */
export type ClubPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A company without a subgraph of its own. */
export type Company = Organisation & {
  __typename?: 'Company';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A company without a subgraph of its own. */
export type CompanyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A company without a subgraph of its own. */
export type CompanyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A company without a subgraph of its own. */
export type CompanyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A company without a subgraph of its own. */
export type CompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** What data may be used for. */
export type ConsentPurpose =
  /** To be called or written to about what the group offers. */
  | 'CONTACT'
  /** Being kept or read outside the mainland (art. 39). */
  | 'CROSS_BORDER'
  /** Pictures in which they are recognised, for more than news (民法典 art. 1019). */
  | 'PORTRAIT'
  /** Name, job and picture on pages of the group. */
  | 'PROFILE'
  /** Sensitive data: health, faith, biometrics, accounts, whereabouts (art. 29). */
  | 'SENSITIVE'
  /** Handing on to others outside the group (art. 23). */
  | 'SHARING';

/** That somebody agreed that their data are used for a purpose (個人信息保護法 art. 13 to 16). What was given is never changed: it stands, or was withdrawn. */
export type DataConsent = {
  __typename?: 'DataConsent';
  /** How it is known: a form, a message, a meeting. */
  evidence: Scalars['String']['output'];
  givenOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  purpose: ConsentPurpose;
  /** The name of the account that wrote it down. */
  recordedBy: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  withdrawalNote?: Maybe<Scalars['String']['output']>;
  /** The name of the account that wrote the withdrawal down. */
  withdrawnBy?: Maybe<Scalars['String']['output']>;
  /** The first day on which it no longer stands; null while it stands. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/**
 * That somebody asks what the group keeps of them, or wants it put right or erased (個人信息保護法 art. 44 to 47). Each subgraph
 * that keeps people answers for its own part, in a field of its own: the report. Who asks is sealed, and forgotten when the
 * request is closed; what was erased for it stays noted. For the role `privacy-officer`; null for others.
 */
export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  /** The subject (`sub`) of the tokens with which they sign in. */
  account?: Maybe<Scalars['String']['output']>;
  /** Null while it is open, as what follows. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closedBy?: Maybe<Scalars['String']['output']>;
  /** What was answered, or why nothing was done. */
  closingNote?: Maybe<Scalars['String']['output']>;
  /** Number of an identity card, a passport or the like. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** The day by which it is to be answered: 30 days after it came (GB/T 35273-2020, 8.7). */
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** How it was made sure that they are who they say, as the keeper wrote it. */
  identityProof: Scalars['String']['output'];
  /** Whether it is open after that day. */
  isOverdue: Scalars['Boolean']['output'];
  kind: DataSubjectRequestKind;
  /** Null once the request is closed, as what follows up to `account`. */
  name?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  receivedOn: Scalars['Date']['output'];
  /** What this register keeps: people who work for the group, write for it or are named by it. Found by account, telephone number or the whole name. */
  registerData?: Maybe<KeptPersonalData>;
  /** The name of the account that entered it. */
  registeredBy: Scalars['String']['output'];
  /** Why it was last opened again; null for what never was. */
  reopenReason?: Maybe<Scalars['String']['output']>;
  soughtAccount?: Maybe<Scalars['String']['output']>;
  soughtDocument?: Maybe<Scalars['String']['output']>;
  soughtName?: Maybe<Scalars['String']['output']>;
  soughtPhone?: Maybe<Scalars['String']['output']>;
  status: DataSubjectRequestStatus;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * That somebody asks what the group keeps of them, or wants it put right or erased (個人信息保護法 art. 44 to 47). Each subgraph
 * that keeps people answers for its own part, in a field of its own: the report. Who asks is sealed, and forgotten when the
 * request is closed; what was erased for it stays noted. For the role `privacy-officer`; null for others.
 */
export type DataSubjectRequestDocumentNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/**
 * That somebody asks what the group keeps of them, or wants it put right or erased (個人信息保護法 art. 44 to 47). Each subgraph
 * that keeps people answers for its own part, in a field of its own: the report. Who asks is sealed, and forgotten when the
 * request is closed; what was erased for it stays noted. For the role `privacy-officer`; null for others.
 */
export type DataSubjectRequestNameArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/**
 * That somebody asks what the group keeps of them, or wants it put right or erased (個人信息保護法 art. 44 to 47). Each subgraph
 * that keeps people answers for its own part, in a field of its own: the report. Who asks is sealed, and forgotten when the
 * request is closed; what was erased for it stays noted. For the role `privacy-officer`; null for others.
 */
export type DataSubjectRequestPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type DataSubjectRequestConnection = {
  __typename?: 'DataSubjectRequestConnection';
  edges: Array<DataSubjectRequestEdge>;
  nodes: Array<DataSubjectRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type DataSubjectRequestEdge = {
  __typename?: 'DataSubjectRequestEdge';
  cursor: Scalars['String']['output'];
  node: DataSubjectRequest;
};

/** What somebody asks for. */
export type DataSubjectRequestKind =
  /** To see and copy what is kept (art. 45). */
  | 'ACCESS'
  /** To have it put right (art. 46). */
  | 'CORRECTION'
  /** To have it erased (art. 47). */
  | 'ERASURE';

/** Where a request stands. */
export type DataSubjectRequestStatus =
  /** Done, and the person was told. */
  | 'ANSWERED'
  /** Being worked on. */
  | 'OPEN'
  /** Not done, and the person was told why (art. 50). */
  | 'REFUSED'
  /** Taken back by the person. */
  | 'WITHDRAWN';

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** The company that brings the newspaper to its readers. */
export type DistributionCompany = Organisation & {
  __typename?: 'DistributionCompany';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** The company that brings the newspaper to its readers. */
export type DistributionCompanyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that brings the newspaper to its readers. */
export type DistributionCompanyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that brings the newspaper to its readers. */
export type DistributionCompanyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that brings the newspaper to its readers. */
export type DistributionCompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Who is to give what to whom. */
export type DraftExchangeAgreementInput = {
  /** An alliance that is not dissolved. */
  allianceId: Scalars['ID']['input'];
  /** A member of the alliance, or it itself, an `Organisation`. */
  giverId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Another one. */
  takerId: Scalars['ID']['input'];
  /** All of them. */
  terms: ExchangeTermsInput;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DraftExchangeAgreementPayload = {
  __typename?: 'DraftExchangeAgreementPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** What somebody did where, and from when to when. */
export type Employment = {
  __typename?: 'Employment';
  employer?: Maybe<Organisation>;
  /** Why it ended. For headquarters; FORBIDDEN for others. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** First day on which it no longer holds; null for what lasts. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<LocalizedText>;
  /** First day; null where nobody knows. */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** Who leaves. */
export type EndEmploymentInput = {
  /** First day on which it no longer holds: after the first day, today at the latest. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What the person is from then on: CORRESPONDENT or EXTERNAL. */
  kind?: PersonKind;
  /** Somebody who works somewhere; ILLEGAL_TRANSITION otherwise. */
  personId: Scalars['ID']['input'];
  /** At most 500 characters, for headquarters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The person's. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EndEmploymentPayload = {
  __typename?: 'EndEmploymentPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** When a membership ends. */
export type EndMembershipInput = {
  /** First day on which it no longer holds: after the first day and, for one with an end, before that. */
  endsOn: Scalars['Date']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EndMembershipPayload = {
  __typename?: 'EndMembershipPayload';
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/**
 * What one member of an alliance may take of another's stories. For the staff of the alliance and of both parties, and for
 * headquarters. Of one giver to one taker one holds at a time; what was agreed is changed by an amendment alone.
 */
export type ExchangeAgreement = {
  __typename?: 'ExchangeAgreement';
  alliance?: Maybe<Organisation>;
  /** The agreement whose place this takes. */
  amends?: Maybe<ExchangeAgreement>;
  /** The same of one that was terminated, or whose amendment took its place. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What stands with every story. */
  creditLine: Scalars['String']['output'];
  /** First day on which it no longer holds, as it was agreed. */
  endsOn: Scalars['Date']['output'];
  /** Whose stories may be taken. */
  giver?: Maybe<Organisation>;
  id: Scalars['ID']['output'];
  /** Whether stories may be taken by it today: it was signed, holds, and both are members of the alliance. */
  isInForce: Scalars['Boolean']['output'];
  /** What may be done with them, such as `unchanged, online, 30 days`. */
  licence: Scalars['String']['output'];
  /** What whoever gives the stories takes it by; null while it is not in force. */
  proof?: Maybe<ExchangeProof>;
  /** Stories of one of these, by the sections' short names; of any where there are none. */
  sectionSlugs: Array<Scalars['String']['output']>;
  startsOn: Scalars['Date']['output'];
  status: ExchangeAgreementStatus;
  /** The name of the account that took it to this status. */
  statusBy: Scalars['String']['output'];
  /** Why it was terminated, reinstated or withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Stories that bear one of these, by the tags' short names; any where there are none. */
  tagSlugs: Array<Scalars['String']['output']>;
  /** Who may take them. */
  taker?: Maybe<Organisation>;
  /** Where they may be used: ISO 3166-1, such as `HK`. */
  territories: Array<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type ExchangeAgreementConnection = {
  __typename?: 'ExchangeAgreementConnection';
  edges: Array<ExchangeAgreementEdge>;
  nodes: Array<ExchangeAgreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type ExchangeAgreementEdge = {
  __typename?: 'ExchangeAgreementEdge';
  cursor: Scalars['String']['output'];
  node: ExchangeAgreement;
};

/** The order of agreements. */
export type ExchangeAgreementSort =
  /** By the agreed end: what is to be renewed first. */
  | 'ENDS_FIRST'
  /** By the first day, the earliest first. */
  | 'STARTS_FIRST'
  /** By the first day, the latest first. */
  | 'STARTS_LAST';

/** How an agreement stands. */
export type ExchangeAgreementStatus =
  /** Signed: it holds from its first day on. */
  | 'ACTIVE'
  /** Nothing may be taken by it yet. */
  | 'DRAFT'
  /** Its time is over. */
  | 'ENDED'
  /** An amendment takes its place, or will. */
  | 'SUPERSEDED'
  /** It was ended before its time, or will be. */
  | 'TERMINATED'
  /** A draft that was dropped. */
  | 'WITHDRAWN';

/** That an agreement is in force, signed: it is handed on as it is. */
export type ExchangeProof = {
  __typename?: 'ExchangeProof';
  /** The first instant at which it is taken no longer, a day at most: what is ended is ended by then. */
  expiresAt: Scalars['DateTime']['output'];
  /** At most 8,000 characters. */
  token: Scalars['String']['output'];
};

/** What may be taken, where, how and when. */
export type ExchangeTermsInput = {
  /** 1 to 200 characters. */
  creditLine: Scalars['String']['input'];
  /** First day on which it no longer holds: after `startsOn`, before 2200. */
  endsOn: Scalars['Date']['input'];
  /** 1 to 500 characters. */
  licence: Scalars['String']['input'];
  /** At most 50 short names of sections; of any where there are none. Whether there are such is known to the newsroom. */
  sectionSlugs?: Array<Scalars['String']['input']>;
  /** From 1900 on. */
  startsOn: Scalars['Date']['input'];
  /** At most 50 short names of tags; any where there are none. */
  tagSlugs?: Array<Scalars['String']['input']>;
  /** 1 to 50 of ISO 3166-1, such as `HK`. */
  territories: Array<Scalars['String']['input']>;
};

/** A hall that can be hired; the subgraph events keeps its bookings, and the rules by which it is booked. */
export type Facility = {
  __typename?: 'Facility';
  /** How many people it takes. */
  capacity: Scalars['Int']['output'];
  equipment: Array<LocalizedText>;
  id: Scalars['ID']['output'];
  kind: FacilityKind;
  name: LocalizedText;
  /** Who lets it. */
  owner: Organisation;
  /** Short name in addresses, unique: `studio`. */
  slug: Scalars['String']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a hall is made for. */
export type FacilityKind =
  /** For meetings (會議室). */
  | 'MEETING_ROOM'
  /** For recordings and performances (演播廳). */
  | 'STUDIO';

/** That somebody took figures along from a page of dashboards: it is noted before there is a file, and never changed. */
export type FigureExport = {
  __typename?: 'FigureExport';
  /** Of the page, with what was chosen there: `/dashboards/companies?until=2026-10`. */
  address: Scalars['String']['output'];
  format: FigureExportFormat;
  id: Scalars['ID']['output'];
  /** Without the titles. */
  rowCount: Scalars['Int']['output'];
  /** The token's subject. */
  subject: Scalars['String']['output'];
  takenAt: Scalars['DateTime']['output'];
  /** What it was, as its file is named: `companies-accrued-2026-10`. */
  view: Scalars['String']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type FigureExportConnection = {
  __typename?: 'FigureExportConnection';
  edges: Array<FigureExportEdge>;
  nodes: Array<FigureExport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type FigureExportEdge = {
  __typename?: 'FigureExportEdge';
  cursor: Scalars['String']['output'];
  node: FigureExport;
};

/** As what figures were taken along. */
export type FigureExportFormat =
  /** Text, a row a line. */
  | 'CSV'
  /** A picture of a chart. */
  | 'PNG'
  /** A spreadsheet. */
  | 'XLSX';

/** A think tank: research, reports, experts. */
export type Institute = Organisation & {
  __typename?: 'Institute';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A think tank: research, reports, experts. */
export type InstituteChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A think tank: research, reports, experts. */
export type InstituteMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A think tank: research, reports, experts. */
export type InstituteMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A think tank: research, reports, experts. */
export type InstitutePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** Who can be a member. */
export type Member = Academy | AdvertisingCompany | Alliance | Centre | Club | Company | DistributionCompany | Institute | NewsApp | OutsideBody | Person | PictureAgency | PressGroup | PrintingCompany | Retailer | TravelCompany;

/** That an organisation or a person belongs to an alliance, a club or a federation for a time. */
export type Membership = {
  __typename?: 'Membership';
  /** First day on which it no longer holds; null while no end is set. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Whether everybody may know of it; otherwise only the member, the organisation's staff and headquarters. */
  isPublic: Scalars['Boolean']['output'];
  member: Member;
  /** What the member belongs to. */
  organisation: Organisation;
  /**
   * For the member's own account, the organisation's staff and headquarters; FORBIDDEN for others. It has the benefits of the
   * term that holds today. Null while the membership does not hold.
   */
  pass?: Maybe<MembershipPass>;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  status: MembershipStatus;
  /** The latest first, those withdrawn among them. For the organisation's staff and headquarters; FORBIDDEN for others. */
  terms?: Maybe<Array<MembershipTerm>>;
  /** As the organisation calls it. */
  tier?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What members of a tier are given at events that take them; what it is worth stays, so that another percentage is another benefit. */
export type MembershipBenefit = {
  __typename?: 'MembershipBenefit';
  /** Why it was last changed. For the organisation's staff and headquarters; FORBIDDEN for others. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** How many days before everybody else, of an EARLY_REGISTRATION alone. */
  daysBefore?: Maybe<Scalars['Int']['output']>;
  /** 1 to 100, of a DISCOUNT alone. */
  discountPercent?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Whether new passes have it no more. */
  isRetired: Scalars['Boolean']['output'];
  kind: MembershipBenefitKind;
  name: LocalizedText;
  /** Whose members have it. */
  tier?: Maybe<MembershipTier>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** How often a membership may redeem it in a calendar year; null for as often as the member likes. */
  yearlyAllowance?: Maybe<Scalars['Int']['output']>;
};

/** What a benefit is; money is taken where the event's organiser takes it, who sees what was redeemed. */
export type MembershipBenefitKind =
  /** A part of the price of one place. */
  | 'DISCOUNT'
  /** To register before everybody else may. */
  | 'EARLY_REGISTRATION'
  /** One place that costs nothing. */
  | 'FREE_SEAT';

/** A page of a list, as the Relay connection specification shapes it. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  edges: Array<MembershipEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  /** How many the caller may see in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One movement of money for a term. */
export type MembershipDuesEntry = {
  __typename?: 'MembershipDuesEntry';
  /** Negative for what went back. */
  amount: Money;
  /** The name of the account. */
  enteredBy: Scalars['String']['output'];
  enteredOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: MembershipDuesEntryKind;
  reason?: Maybe<Scalars['String']['output']>;
  /** Of the entry that it puts right. */
  reversesId?: Maybe<Scalars['ID']['output']>;
};

/** Why money moved. */
export type MembershipDuesEntryKind =
  /** Came in. */
  | 'PAYMENT'
  /** Went back to a member who left. */
  | 'REFUND'
  /** Puts an entry right that was wrong, by its whole amount. */
  | 'REVERSAL';

/** One of a list, and its place there. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  cursor: Scalars['String']['output'];
  node: Membership;
};

/** What a member shows where members are let in, such as in `holdEventPlaces`. */
export type MembershipPass = {
  __typename?: 'MembershipPass';
  /** 7 days from now, or the end of the membership. Until then it holds what was so when it was made. */
  expiresAt: Scalars['DateTime']['output'];
  /** Signed: nobody else can make it. A member who has an account can use it alone; the pass of one without is its bearer's. */
  token: Scalars['String']['output'];
};

/** Whether a membership holds, by today's date. */
export type MembershipStatus =
  /** It holds today. */
  | 'ACTIVE'
  /** It begins later. */
  | 'COMING'
  /** It was ended. */
  | 'ENDED'
  /** Its last term ran out and was not renewed. */
  | 'LAPSED';

/** A stretch of a membership, with what it costs. For the organisation's staff and headquarters. */
export type MembershipTerm = {
  __typename?: 'MembershipTerm';
  /** As it was agreed when the term was entered. */
  dues: Money;
  /** First day on which it no longer holds. */
  endsOn: Scalars['Date']['output'];
  /** What was paid, given back and put right, in the order of entering. */
  entries: Array<MembershipDuesEntry>;
  id: Scalars['ID']['output'];
  /** `dues` − `received`; nothing for a term that was withdrawn or whose membership has ended. */
  owed: Money;
  /** Paid, less what went back. */
  received: Money;
  /** What may be given back now: of a membership that ended before its term, what was received for the days left; nothing while it lasts. */
  refundable: Money;
  startsOn: Scalars['Date']['output'];
  tier?: Maybe<MembershipTier>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** Null unless it was entered by mistake. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an alliance, a club or a federation offers its members, for what dues. */
export type MembershipTier = {
  __typename?: 'MembershipTier';
  /** What members of it may expect. */
  benefits?: Maybe<LocalizedText>;
  /** Why it was last changed. For the organisation's staff and headquarters; FORBIDDEN for others. */
  changeReason?: Maybe<Scalars['String']['output']>;
  /** For one term; what a term costs is written down when it begins, and stays. */
  dues: Money;
  /** What its members are given at events, while it is in use. */
  eventBenefits?: Maybe<Array<MembershipBenefit>>;
  id: Scalars['ID']['output'];
  /** Whether it is taken for nothing new. */
  isRetired: Scalars['Boolean']['output'];
  /** How long a term is. */
  months: Scalars['Int']['output'];
  name: LocalizedText;
  organisation?: Maybe<Organisation>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** Which of two entries is the second. */
export type MergeOrganisationsInput = {
  /** The second entry: an outside body. ILLEGAL_TRANSITION for one that was merged, or has tiers of membership. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The entry that stands for both: an outside body that was not merged itself. */
  intoId: Scalars['ID']['input'];
  /** How it is known that they are one: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MergeOrganisationsPayload = {
  __typename?: 'MergeOrganisationsPayload';
  merge?: Maybe<OrganisationMerge>;
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

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Lets a draft hold, once both have signed; what it amends holds until its first day. */
  activateExchangeAgreement?: Maybe<ActivateExchangeAgreementPayload>;
  /** Gives members of a tier something at events. For `staff` of the organisation and `headquarters`, as what follows. */
  addMembershipBenefit?: Maybe<AddMembershipBenefitPayload>;
  /** Offers a tier of membership. For `staff` of the organisation and `headquarters`, as what follows. */
  addMembershipTier?: Maybe<AddMembershipTierPayload>;
  /** Drafts what takes the place of an active agreement. */
  amendExchangeAgreement?: Maybe<AmendExchangeAgreementPayload>;
  /** Puts right what is asked and by whom. */
  changeDataSubjectRequest?: Maybe<ChangeDataSubjectRequestPayload>;
  /** Writes a draft's terms anew. */
  changeExchangeAgreement?: Maybe<ChangeExchangeAgreementPayload>;
  /** Changes what is said of a hall. Takes the role `headquarters`. */
  changeFacility?: Maybe<ChangeFacilityPayload>;
  /** Changes tier and publicity of a membership, for `staff` of its organisation and `headquarters`. */
  changeMembership?: Maybe<ChangeMembershipPayload>;
  /** Changes what is said of somebody; `startEmployment` and `endEmployment` say where they work. */
  changePerson?: Maybe<ChangePersonPayload>;
  /** Ends a request, and forgets who made it. */
  closeDataSubjectRequest?: Maybe<CloseDataSubjectRequestPayload>;
  /** Drafts an agreement between two members of an alliance. For `staff` of the alliance and `headquarters`, as all that follows. */
  draftExchangeAgreement?: Maybe<DraftExchangeAgreementPayload>;
  /** Somebody leaves; what was written and credited stays theirs. Takes the role `headquarters`. */
  endEmployment?: Maybe<EndEmploymentPayload>;
  /** Sets the end of a membership, or an earlier one, for `staff` of its organisation and `headquarters`. ILLEGAL_TRANSITION where it ends sooner already. */
  endMembership?: Maybe<EndMembershipPayload>;
  /**
   * Merges a body that was registered twice into the other entry: its people, memberships, halls and what stands below it are
   * moved, its names become aliases, and who asks for it by id or slug gets the other. Takes the role `headquarters`.
   */
  mergeOrganisations?: Maybe<MergeOrganisationsPayload>;
  /**
   * Erases how to reach somebody and their account. Who works here is kept until two years after the last job (勞動合同法
   * art. 50) and erased then by itself; the name stays where the news printed it.
   */
  orderRegisterErasure?: Maybe<OrderRegisterErasurePayload>;
  /** Writes down that somebody agrees. For the person, headquarters and the role `privacy-officer`, as what follows. */
  recordDataConsent?: Maybe<RecordDataConsentPayload>;
  /** Notes that the caller takes figures along. For whoever has a token: FORBIDDEN without one. */
  recordFigureExport?: Maybe<RecordFigureExportPayload>;
  /** Writes down a payment. */
  recordMembershipDues?: Maybe<RecordMembershipDuesPayload>;
  /** Gives back what was paid for days after the membership ended. */
  refundMembershipDues?: Maybe<RefundMembershipDuesPayload>;
  /** Enters a request of somebody about their data. Takes the role `privacy-officer`, as all that follows. */
  registerDataSubjectRequest?: Maybe<RegisterDataSubjectRequestPayload>;
  /** Enters a hall; `setFacilityRules` says when it may be booked. Takes the role `headquarters`. */
  registerFacility?: Maybe<RegisterFacilityPayload>;
  /** Registers a body outside the group, for the roles `editor` and `headquarters`, or one of the group, for `headquarters`. */
  registerOrganisation?: Maybe<RegisterOrganisationPayload>;
  /** Enters somebody, with the job that they have. Takes the role `headquarters`, as all that changes people. */
  registerPerson?: Maybe<RegisterPersonPayload>;
  /** Takes back that an agreement was terminated. */
  reinstateExchangeAgreement?: Maybe<ReinstateExchangeAgreementPayload>;
  /**
   * Begins the first term of a membership, or the next one behind the last; the membership ends with it. The first begins
   * with the membership, or for one that has long been there so that it holds today. A term keeps its price, and the day of
   * the month of the first. One that is over, or has an end of another kind, takes none. For `staff` of the organisation and `headquarters`, as all that follows.
   */
  renewMembership?: Maybe<RenewMembershipPayload>;
  /** Takes a closed request up again. */
  reopenDataSubjectRequest?: Maybe<ReopenDataSubjectRequestPayload>;
  /** Takes a dropped draft up again. */
  resumeExchangeDraft?: Maybe<ResumeExchangeDraftPayload>;
  /** Puts an entry right that was wrong; it stays, with what reverses it. */
  reverseMembershipDues?: Maybe<ReverseMembershipDuesPayload>;
  /** Says how to reach somebody. Read in full by the employer's staff alone. */
  setPersonContact?: Maybe<SetPersonContactPayload>;
  /** Somebody begins to work for an organisation and is STAFF from then on. Takes the role `headquarters`. */
  startEmployment?: Maybe<StartEmploymentPayload>;
  /** Makes an organisation or a person a member, for `staff` of the organisation and `headquarters`. CONFLICT_OVERLAP where the member is one already in a part of the time. */
  startMembership?: Maybe<StartMembershipPayload>;
  /** Ends an active agreement before its time, today or later. */
  terminateExchangeAgreement?: Maybe<TerminateExchangeAgreementPayload>;
  /** Takes a merge back: what was moved and is still there goes back, what came later stays. Takes the role `headquarters`. */
  undoOrganisationMerge?: Maybe<UndoOrganisationMergePayload>;
  /** Renames a benefit, gives it more or less often, retires it or takes it up again. */
  updateMembershipBenefit?: Maybe<UpdateMembershipBenefitPayload>;
  /** Changes what a tier offers and costs from now on, retires it or takes it up again. */
  updateMembershipTier?: Maybe<UpdateMembershipTierPayload>;
  /** Changes an organisation: headquarters any of them; its `staff` only what their own one says of itself (description, offers, website). */
  updateOrganisation?: Maybe<UpdateOrganisationPayload>;
  /** Writes down that somebody no longer agrees, which is as easy as agreeing (art. 15). Who agrees again gives it anew. */
  withdrawDataConsent?: Maybe<WithdrawDataConsentPayload>;
  /** Drops a draft. */
  withdrawExchangeDraft?: Maybe<WithdrawExchangeDraftPayload>;
  /** Takes a term back; the membership ends where the term began, or has no end where it was the first. */
  withdrawMembershipTerm?: Maybe<WithdrawMembershipTermPayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationActivateExchangeAgreementArgs = {
  input: ActivateExchangeAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddMembershipBenefitArgs = {
  input: AddMembershipBenefitInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddMembershipTierArgs = {
  input: AddMembershipTierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAmendExchangeAgreementArgs = {
  input: AmendExchangeAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeDataSubjectRequestArgs = {
  input: ChangeDataSubjectRequestInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeExchangeAgreementArgs = {
  input: ChangeExchangeAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeFacilityArgs = {
  input: ChangeFacilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeMembershipArgs = {
  input: ChangeMembershipInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCloseDataSubjectRequestArgs = {
  input: CloseDataSubjectRequestInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDraftExchangeAgreementArgs = {
  input: DraftExchangeAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMergeOrganisationsArgs = {
  input: MergeOrganisationsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderRegisterErasureArgs = {
  input: OrderRegisterErasureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordDataConsentArgs = {
  input: RecordDataConsentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordFigureExportArgs = {
  input: RecordFigureExportInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordMembershipDuesArgs = {
  input: RecordMembershipDuesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRefundMembershipDuesArgs = {
  input: RefundMembershipDuesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterDataSubjectRequestArgs = {
  input: RegisterDataSubjectRequestInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterFacilityArgs = {
  input: RegisterFacilityInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstateExchangeAgreementArgs = {
  input: ReinstateExchangeAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRenewMembershipArgs = {
  input: RenewMembershipInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReopenDataSubjectRequestArgs = {
  input: ReopenDataSubjectRequestInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationResumeExchangeDraftArgs = {
  input: ResumeExchangeDraftInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReverseMembershipDuesArgs = {
  input: ReverseMembershipDuesInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetPersonContactArgs = {
  input: SetPersonContactInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartEmploymentArgs = {
  input: StartEmploymentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationStartMembershipArgs = {
  input: StartMembershipInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationTerminateExchangeAgreementArgs = {
  input: TerminateExchangeAgreementInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUndoOrganisationMergeArgs = {
  input: UndoOrganisationMergeInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateMembershipBenefitArgs = {
  input: UpdateMembershipBenefitInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateMembershipTierArgs = {
  input: UpdateMembershipTierInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawDataConsentArgs = {
  input: WithdrawDataConsentInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawExchangeDraftArgs = {
  input: WithdrawExchangeDraftInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawMembershipTermArgs = {
  input: WithdrawMembershipTermInput;
};

/** A news app, which publishes on a channel of its own. */
export type NewsApp = Organisation & {
  __typename?: 'NewsApp';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A news app, which publishes on a channel of its own. */
export type NewsAppChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A news app, which publishes on a channel of its own. */
export type NewsAppMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A news app, which publishes on a channel of its own. */
export type NewsAppMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A news app, which publishes on a channel of its own. */
export type NewsAppPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which records of this register are erased for a request. */
export type OrderRegisterErasureInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of `registerData.records`, 200 at most, in place of those that were ordered and are not erased yet; NOT_FOUND for what is not kept. */
  recordIds: Array<Scalars['ID']['input']>;
  /** The `DataSubjectRequest`. */
  requestId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderRegisterErasurePayload = {
  __typename?: 'OrderRegisterErasurePayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

/** A body of the group, or one outside it that the group's news and events name. */
export type Organisation = {
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A body of the group, or one outside it that the group's news and events name. */
export type OrganisationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body of the group, or one outside it that the group's news and events name. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body of the group, or one outside it that the group's news and events name. */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body of the group, or one outside it that the group's news and events name. */
export type OrganisationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  /** How many the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

/** What sort of body it is. Each kind is a type of its own; companies with a business of their own (printing, distribution, advertising, travel) have types of their own as well. */
export type OrganisationKind =
  /** `Academy`. */
  | 'ACADEMY'
  /** `Alliance`; it has members. */
  | 'ALLIANCE'
  /** `NewsApp`. */
  | 'APP'
  /** `Centre`. */
  | 'CENTRE'
  /** `Club`; it has members. */
  | 'CLUB'
  /** `PrintingCompany`, `DistributionCompany`, `AdvertisingCompany`, `TravelCompany`, or `Company` for all others. */
  | 'COMPANY'
  /** `Institute`. */
  | 'INSTITUTE'
  /** `OutsideBody`: all that are not of the group. It may have members. */
  | 'OUTSIDE_BODY'
  /** `PictureAgency`. */
  | 'PICTURE_AGENCY'
  /** The press group itself: `PressGroup`. */
  | 'PRESS_GROUP'
  /** `Retailer`. */
  | 'RETAIL';

/** That a body was registered twice, and the second entry was merged into the first. For headquarters. */
export type OrganisationMerge = {
  __typename?: 'OrganisationMerge';
  /** The second entry. It stays, DISSOLVED and out of the lists, for what other teams wrote down by its id. */
  duplicate?: Maybe<OutsideBody>;
  id: Scalars['ID']['output'];
  /** The entry that stands for both. */
  into?: Maybe<OutsideBody>;
  /** Memberships that stayed with the second entry, because the first one has the same at that time, or is the other side. */
  leftMemberships: Scalars['Int']['output'];
  mergedAt: Scalars['DateTime']['output'];
  /** The name of the account. */
  mergedBy: Scalars['String']['output'];
  /** How many people, jobs, memberships, halls and bodies below it were moved. */
  movedCount: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  undoReason?: Maybe<Scalars['String']['output']>;
  /** Null while it stands, as what follows. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  undoneBy?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type OrganisationMergeConnection = {
  __typename?: 'OrganisationMergeConnection';
  edges: Array<OrganisationMergeEdge>;
  nodes: Array<OrganisationMerge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type OrganisationMergeEdge = {
  __typename?: 'OrganisationMergeEdge';
  cursor: Scalars['String']['output'];
  node: OrganisationMerge;
};

/** Whether an organisation is at work. */
export type OrganisationStatus =
  /** At work. */
  | 'ACTIVE'
  /** It exists no longer, and takes no members; what it did keeps its name. */
  | 'DISSOLVED'
  /** Registered, but not at work for the time being. */
  | 'SUSPENDED';

/** An organisation outside the group: an authority, an association, a firm. */
export type OutsideBody = Organisation & {
  __typename?: 'OutsideBody';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  /** The ids under which it was registered before: what other teams noted by them belongs to it as well. */
  formerIds: Array<Scalars['ID']['output']>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  /** The entry that this one was merged into; null for one that stands for itself. */
  mergedInto?: Maybe<OutsideBody>;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** The parts of a federation, each with its number; empty for a body without parts. */
  structure: Array<StructurePart>;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** An organisation outside the group: an authority, an association, a firm. */
export type OutsideBodyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation outside the group: an authority, an association, a firm. */
export type OutsideBodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation outside the group: an authority, an association, a firm. */
export type OutsideBodyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation outside the group: an authority, an association, a firm. */
export type OutsideBodyPeopleArgs = {
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

/** Somebody who works for the group, writes for it or is named by it. */
export type Person = {
  __typename?: 'Person';
  /** The subject of the tokens with which they sign in. For headquarters and the person; null for all others who are signed in. */
  account?: Maybe<Scalars['String']['output']>;
  /** What they agreed to, the oldest first, withdrawn ones among them. For the person, headquarters and the role `privacy-officer`; FORBIDDEN for others. */
  consents?: Maybe<Array<DataConsent>>;
  /** Personal data, masked. For the employer's staff and headquarters; null for other staff, FORBIDDEN for all others. */
  contact?: Maybe<PersonContact>;
  /** Null for people who are not employed, or of whose employer nothing is known. */
  employer?: Maybe<Organisation>;
  /** Where the person works and worked, the latest first. */
  employments?: Maybe<Array<Employment>>;
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<LocalizedText>;
  kind: PersonKind;
  /** What the person is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** Somebody who works for the group, writes for it or is named by it. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** How many the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** How to reach a person, with most characters masked: `138****5678`. With a purpose in full, for the employer's staff alone: FORBIDDEN for headquarters. */
export type PersonContact = {
  __typename?: 'PersonContact';
  email?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  /** Number of the press card (記者證). */
  pressCardNumber?: Maybe<Scalars['String']['output']>;
};


/** How to reach a person, with most characters masked: `138****5678`. With a purpose in full, for the employer's staff alone: FORBIDDEN for headquarters. */
export type PersonContactEmailArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** How to reach a person, with most characters masked: `138****5678`. With a purpose in full, for the employer's staff alone: FORBIDDEN for headquarters. */
export type PersonContactPhoneArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};


/** How to reach a person, with most characters masked: `138****5678`. With a purpose in full, for the employer's staff alone: FORBIDDEN for headquarters. */
export type PersonContactPressCardNumberArgs = {
  purpose?: InputMaybe<Scalars['String']['input']>;
};

/** One of a list, and its place there. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
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

/** How somebody belongs to the group. */
export type PersonKind =
  /** Writes for the newspaper without being employed by it (通訊員). */
  | 'CORRESPONDENT'
  /** Anybody else. */
  | 'EXTERNAL'
  /** Employed by an organisation of the group. */
  | 'STAFF';

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

/** An agency that takes, keeps and licenses pictures. */
export type PictureAgency = Organisation & {
  __typename?: 'PictureAgency';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** An agency that takes, keeps and licenses pictures. */
export type PictureAgencyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An agency that takes, keeps and licenses pictures. */
export type PictureAgencyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An agency that takes, keeps and licenses pictures. */
export type PictureAgencyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An agency that takes, keeps and licenses pictures. */
export type PictureAgencyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The press group itself: the newspaper and what belongs to it. */
export type PressGroup = Organisation & {
  __typename?: 'PressGroup';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** When its newspaper first appeared. */
  paperFoundedOn?: Maybe<Scalars['Date']['output']>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** The press group itself: the newspaper and what belongs to it. */
export type PressGroupChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The press group itself: the newspaper and what belongs to it. */
export type PressGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The press group itself: the newspaper and what belongs to it. */
export type PressGroupMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The press group itself: the newspaper and what belongs to it. */
export type PressGroupPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The company that prints the newspaper and work for others. */
export type PrintingCompany = Organisation & {
  __typename?: 'PrintingCompany';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** The company that prints the newspaper and work for others. */
export type PrintingCompanyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that prints the newspaper and work for others. */
export type PrintingCompanyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that prints the newspaper and work for others. */
export type PrintingCompanyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The company that prints the newspaper and work for others. */
export type PrintingCompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** A request. For the role `privacy-officer`, as all that follows; FORBIDDEN for others. */
  dataSubjectRequest?: Maybe<DataSubjectRequest>;
  /** Requests, the first due first; all, or those that match everything that is given. */
  dataSubjectRequests?: Maybe<DataSubjectRequestConnection>;
  /** An agreement; null for all but the staff of the alliance and of both parties, and headquarters. */
  exchangeAgreement?: Maybe<ExchangeAgreement>;
  /** The agreements of alliances that the caller's organisation leads or is a party of; for headquarters all. FORBIDDEN for others than staff and headquarters. */
  exchangeAgreements?: Maybe<ExchangeAgreementConnection>;
  /** All halls, by slug. */
  facilities?: Maybe<Array<Facility>>;
  /** A hall. */
  facility?: Maybe<Facility>;
  /** A hall by its short name in addresses. */
  facilityBySlug?: Maybe<Facility>;
  /** Who took which figures along, the latest first. For headquarters; FORBIDDEN for others. */
  figureExports?: Maybe<FigureExportConnection>;
  /** A membership. One that is not public is null for all but the member, the staff of its organisation and headquarters. */
  membership?: Maybe<Membership>;
  /** An organisation of the group or outside it; for one that was merged into another, that other. */
  organisation?: Maybe<Organisation>;
  /** An organisation by its short name in addresses, such as `printing`. */
  organisationBySlug?: Maybe<Organisation>;
  /** Merges of entries, the latest first, those that were undone among them. For headquarters; FORBIDDEN for others. */
  organisationMerges?: Maybe<OrganisationMergeConnection>;
  /** All organisations by slug, or those that match everything that is given. */
  organisations?: Maybe<OrganisationConnection>;
  /** People in the order in which they were registered: all, or those who match everything that is given. */
  people?: Maybe<PersonConnection>;
  /** Somebody who is registered here. */
  person?: Maybe<Person>;
  /** Who read phone, mail or press card of somebody in this register in full, and what for; the latest first. */
  registerDataReads?: Maybe<PersonalDataReadConnection>;
  /** Organisations whose names and aliases hold all words of the text, or parts of words, in either Chinese script or in English: 云媒, 雲媒, 印务, `printing`. Those with a short name or alias come first, since the text is most of it. */
  searchOrganisations?: Maybe<OrganisationConnection>;
  /** Who asks, and what they may. */
  viewer?: Maybe<Viewer>;
};


/** What can be asked. */
export type QueryDataSubjectRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDataSubjectRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<DataSubjectRequestKind>;
  received?: InputMaybe<DateRangeInput>;
  status?: InputMaybe<DataSubjectRequestStatus>;
};


/** What can be asked. */
export type QueryExchangeAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExchangeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  giverId?: InputMaybe<Scalars['ID']['input']>;
  holdsOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: ExchangeAgreementSort;
  sectionSlug?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ExchangeAgreementStatus>;
  tagSlug?: InputMaybe<Scalars['String']['input']>;
  takerId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFacilityBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryFigureExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOrganisationBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryOrganisationMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OrganisationKind>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<OrganisationStatus>;
};


/** What can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  employerId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<PersonKind>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRegisterDataReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QuerySearchOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OrganisationKind>;
  text: Scalars['String']['input'];
};

/** What somebody agrees to. */
export type RecordDataConsentInput = {
  /** How it is known: 3 to 500 characters. */
  evidence: Scalars['String']['input'];
  /** From 1900 to today; today when left out. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who; NOT_FOUND for nobody. */
  personId: Scalars['ID']['input'];
  /** DUPLICATE for one that stands. */
  purpose: ConsentPurpose;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordDataConsentPayload = {
  __typename?: 'RecordDataConsentPayload';
  consent?: Maybe<DataConsent>;
  userErrors: Array<UserError>;
};

/** What is being taken along. */
export type RecordFigureExportInput = {
  /** A path of the pages, 1 to 1,000 characters; INVALID_INPUT for another host's. */
  address: Scalars['String']['input'];
  /** Of the file. */
  format: FigureExportFormat;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 0 to 10,000,000. */
  rowCount: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  view: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordFigureExportPayload = {
  __typename?: 'RecordFigureExportPayload';
  figureExport?: Maybe<FigureExport>;
  userErrors: Array<UserError>;
};

/** What came in for a term. */
export type RecordMembershipDuesInput = {
  /** In fen: 1 to what is owed; ILLEGAL_TRANSITION where nothing is. */
  amountMinor: Scalars['BigInt']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Up to today; today when left out. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** ILLEGAL_TRANSITION for one that was withdrawn. */
  termId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordMembershipDuesPayload = {
  __typename?: 'RecordMembershipDuesPayload';
  term?: Maybe<MembershipTerm>;
  userErrors: Array<UserError>;
};

/** What goes back to a member who left. */
export type RefundMembershipDuesInput = {
  /** In fen: 1 to `refundable`; all of it when left out. */
  amountMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** A term whose membership ended before it; ILLEGAL_TRANSITION for another. */
  termId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RefundMembershipDuesPayload = {
  __typename?: 'RefundMembershipDuesPayload';
  term?: Maybe<MembershipTerm>;
  userErrors: Array<UserError>;
};

/** What somebody asks for, and by what they are found: at least one of `name`, `phone`, `account` and `documentNumber`. */
export type RegisterDataSubjectRequestInput = {
  /** The subject (`sub`) of their tokens, 1 to 200 characters. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 letters and figures, as in the document. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was made sure that they are who they say: 3 to 500 characters, nothing of the person. */
  identityProof: Scalars['String']['input'];
  /** What they ask for. */
  kind: DataSubjectRequestKind;
  /** 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Up to today; today when left out. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterDataSubjectRequestPayload = {
  __typename?: 'RegisterDataSubjectRequestPayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

/** A hall that is new. */
export type RegisterFacilityInput = {
  /** How many people it takes, 1 to 100,000. */
  capacity: Scalars['Int']['input'];
  /** At most 50, of at most 200 characters in each language. */
  equipment?: Array<LocalizedTextInput>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is made for. */
  kind: FacilityKind;
  /** At most 200 characters in each language. */
  name: LocalizedTextInput;
  /** Who lets it. */
  ownerId: Scalars['ID']['input'];
  /** 1 to 60 small Latin letters and figures, with single hyphens between them; DUPLICATE for another hall's. */
  slug: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterFacilityPayload = {
  __typename?: 'RegisterFacilityPayload';
  facility?: Maybe<Facility>;
  userErrors: Array<UserError>;
};

/** A body as it is registered. */
export type RegisterOrganisationInput = {
  /** At most 20, of 1 to 100 characters each. */
  aliases?: Array<Scalars['String']['input']>;
  /** At most 2,000 characters in each language. */
  description?: InputMaybe<LocalizedTextInput>;
  /** No later than today. Its year need not be given. */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** From 1000 to this year; the day's, where that is given too. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** All but OUTSIDE_BODY are of the group and take the role `headquarters`. */
  kind?: OrganisationKind;
  /** At most 200 characters in each language. */
  name: LocalizedTextInput;
  /** What it belongs to: another outside body, or for one of the group one of the group. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 small Latin letters and figures, with single hyphens between them; DUPLICATE for somebody else's. */
  slug: Scalars['String']['input'];
  /** 18 characters with the check of GB 32100-2015; DUPLICATE for somebody else's. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** With http or https, at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterOrganisationPayload = {
  __typename?: 'RegisterOrganisationPayload';
  organisation?: Maybe<Organisation>;
  userErrors: Array<UserError>;
};

/** Somebody who is new here. */
export type RegisterPersonInput = {
  /** The subject (`sub`) of the tokens with which they sign in, 1 to 200 characters; DUPLICATE for somebody else's. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that employs them. */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 100 characters in each language. */
  jobTitle?: InputMaybe<LocalizedTextInput>;
  /** STAFF takes an employer, the others have none. */
  kind: PersonKind;
  /** At most 100 characters in each language. */
  name: LocalizedTextInput;
  /** First day of the job, from 1900 to today; unknown when left out. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterPersonPayload = {
  __typename?: 'RegisterPersonPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** What was terminated by mistake. */
export type ReinstateExchangeAgreementInput = {
  /** ILLEGAL_TRANSITION for one that was not terminated or whose parties are members no longer, CONFLICT_OVERLAP where another holds since. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstateExchangeAgreementPayload = {
  __typename?: 'ReinstateExchangeAgreementPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** For how long more, and at which tier. */
export type RenewMembershipInput = {
  /** One that holds, or whose first term is to begin; ILLEGAL_TRANSITION for one that is over: who joins again gets a new one. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Of the organisation, in use. */
  tierId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RenewMembershipPayload = {
  __typename?: 'RenewMembershipPayload';
  term?: Maybe<MembershipTerm>;
  userErrors: Array<UserError>;
};

/** Who asks once more, or was not done with; who they are must be said again, because it was forgotten. */
export type ReopenDataSubjectRequestInput = {
  /** 1 to 200 characters. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 letters and figures. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** A closed one; ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 20 figures, with blanks, hyphens, parentheses and a plus. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Why: 3 to 500 characters, nothing of the person. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReopenDataSubjectRequestPayload = {
  __typename?: 'ReopenDataSubjectRequestPayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

/** A draft that was dropped. */
export type ResumeExchangeDraftInput = {
  /** ILLEGAL_TRANSITION for what was not withdrawn. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ResumeExchangeDraftPayload = {
  __typename?: 'ResumeExchangeDraftPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** A seller of goods. */
export type Retailer = Organisation & {
  __typename?: 'Retailer';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** A seller of goods. */
export type RetailerChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A seller of goods. */
export type RetailerMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A seller of goods. */
export type RetailerMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A seller of goods. */
export type RetailerPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which entry was wrong. */
export type ReverseMembershipDuesInput = {
  /** A payment or refund of the term; DUPLICATE for one that was reversed. */
  entryId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The entry's. */
  termId: Scalars['ID']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReverseMembershipDuesPayload = {
  __typename?: 'ReverseMembershipDuesPayload';
  term?: Maybe<MembershipTerm>;
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

/** How to reach somebody, in place of all that was said before. */
export type SetPersonContactInput = {
  /** At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** NOT_FOUND for nobody. */
  personId: Scalars['ID']['input'];
  /** 5 to 25 figures, blanks and hyphens. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 6 to 20 capital letters and figures (記者證號). */
  pressCardNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetPersonContactPayload = {
  __typename?: 'SetPersonContactPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** Who begins to work where. */
export type StartEmploymentInput = {
  /** An organisation that is not dissolved. */
  employerId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 100 characters in each language. */
  jobTitle?: InputMaybe<LocalizedTextInput>;
  /** Somebody who works nowhere in the group now; ILLEGAL_TRANSITION otherwise. */
  personId: Scalars['ID']['input'];
  /** From 1900 to today; CONFLICT_OVERLAP where the person worked elsewhere then. */
  startsOn: Scalars['Date']['input'];
  /** The person's. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartEmploymentPayload = {
  __typename?: 'StartEmploymentPayload';
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** Who becomes a member of what, and when. */
export type StartMembershipInput = {
  /** First day on which it no longer holds: after `startsOn`, before 2200. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether everybody may know of it. */
  isPublic?: Scalars['Boolean']['input'];
  /** Any other organisation; either this or `memberPersonId`. */
  memberOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** A person; either this or `memberOrganisationId`. */
  memberPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** An alliance, a club or an outside body that is not dissolved. */
  organisationId: Scalars['ID']['input'];
  /** First day, from 1900 on. */
  startsOn: Scalars['Date']['input'];
  /** 1 to 100 characters. */
  tier?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type StartMembershipPayload = {
  __typename?: 'StartMembershipPayload';
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** Parts of one sort in a federation. `children` names those that are known by name. */
export type StructurePart = {
  __typename?: 'StructurePart';
  /** How many there are. */
  count: Scalars['Int']['output'];
  kind: StructurePartKind;
};

/** Parts of a federation. */
export type StructurePartKind =
  /** Bodies for one county or district each. */
  | 'COUNTY_BODY'
  /** The federation itself. */
  | 'FEDERATION'
  /** Societies that are its members. */
  | 'MEMBER_SOCIETY'
  /** Bodies of a new type, such as those for young people or for charity. */
  | 'NEW_TYPE_BODY';

/** What is to end before its time. */
export type TerminateExchangeAgreementInput = {
  /** ILLEGAL_TRANSITION for one that is not active. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on which it no longer holds, from today to before its end; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type TerminateExchangeAgreementPayload = {
  __typename?: 'TerminateExchangeAgreementPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The travel agency. */
export type TravelCompany = Organisation & {
  __typename?: 'TravelCompany';
  /** Other names under which texts mention it, as they are printed there, in either script. */
  aliases: Array<Scalars['String']['output']>;
  /** What belongs directly to it, by slug. */
  children: OrganisationConnection;
  description?: Maybe<LocalizedText>;
  /** The halls that it lets. */
  facilities: Array<Facility>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Year of foundation; known more often than the day. */
  foundedYear?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  /** Who is a member of it, from the oldest membership on. Memberships that are not public are left out, unless the caller is on its staff or at headquarters. */
  members: MembershipConnection;
  /** The tiers of its membership that are in use, by dues; empty for what has no members. */
  membershipTiers?: Maybe<Array<MembershipTier>>;
  /** What it is a member of, from the oldest membership on, as far as the caller may see it. */
  memberships: MembershipConnection;
  name: LocalizedText;
  /** What it offers to the rest of the group and to others. */
  offers?: Maybe<LocalizedText>;
  /** What it belongs to; null for one that stands alone. */
  parent?: Maybe<Organisation>;
  /** Who works for it, in the order of registration. */
  people: PersonConnection;
  /** Short name in addresses, unique: `huizhou-daily`. */
  slug: Scalars['String']['output'];
  status: OrganisationStatus;
  /** Unified social credit code (統一社會信用代碼), 18 characters with the check of GB 32100-2015. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  website?: Maybe<Scalars['String']['output']>;
};


/** The travel agency. */
export type TravelCompanyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The travel agency. */
export type TravelCompanyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The travel agency. */
export type TravelCompanyMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The travel agency. */
export type TravelCompanyPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which merge was a mistake. */
export type UndoOrganisationMergeInput = {
  /** One that stands; ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UndoOrganisationMergePayload = {
  __typename?: 'UndoOrganisationMergePayload';
  merge?: Maybe<OrganisationMerge>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is; passes that were made keep what they have, for 7 days at most. */
export type UpdateMembershipBenefitInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether it is given no more. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** 1 to 366; null lifts it. What was redeemed stays, be it more. */
  yearlyAllowance?: InputMaybe<Scalars['Int']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateMembershipBenefitPayload = {
  __typename?: 'UpdateMembershipBenefitPayload';
  benefit?: Maybe<MembershipBenefit>;
  userErrors: Array<UserError>;
};

/** What of a tier is to be another, for terms that begin from now on; what is left out stays. */
export type UpdateMembershipTierInput = {
  /** At most 1,000 characters in each language. */
  benefits?: InputMaybe<LocalizedTextInput>;
  /** In fen: 0 to 100,000,000,000. */
  duesMinor?: InputMaybe<Scalars['BigInt']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** True retires it: it leaves lists and is taken for nothing new, and is still looked up by its id. False takes it up again; left out, it stays as it is. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 120. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** At most 100 characters in each language. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateMembershipTierPayload = {
  __typename?: 'UpdateMembershipTierPayload';
  tier?: Maybe<MembershipTier>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is, and null clears it. The limits are those of RegisterOrganisationInput. */
export type UpdateOrganisationInput = {
  /** All of them; an empty list takes them away. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is. */
  description?: InputMaybe<LocalizedTextInput>;
  /** Sets the year as well. */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day's, where that is known. */
  foundedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Headquarters only, as all that follows. A name cannot be cleared. */
  name?: InputMaybe<LocalizedTextInput>;
  /** What it offers, at most 200 characters in each language. */
  offers?: InputMaybe<LocalizedTextInput>;
  /** What it belongs to: an outside body for an outside body, one of the group for one of the group, and nothing below itself. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** From any to any. */
  status?: InputMaybe<OrganisationStatus>;
  /** Unified social credit code. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Its address in the web. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type UpdateOrganisationPayload = {
  __typename?: 'UpdateOrganisationPayload';
  organisation?: Maybe<Organisation>;
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

/** Whoever asks, as the token and this register know them. */
export type Viewer = {
  __typename?: 'Viewer';
  /**
   * Whether the caller may do this, by the rules that the mutation itself goes by; the mutation may still refuse for other
   * reasons, such as the status of the thing.
   */
  may: Scalars['Boolean']['output'];
  /** The organisation for which the caller works, by the token. */
  organisation?: Maybe<Organisation>;
  /** Whose account it is, where somebody registered has it. */
  person?: Maybe<Person>;
  /** What the token allows, such as `editor`, `headquarters` or `staff`; a `manager` of a company is `staff` of it too. */
  roles: Array<Scalars['String']['output']>;
  /** The token's subject; null for a reader without a token. */
  subject?: Maybe<Scalars['String']['output']>;
};


/** Whoever asks, as the token and this register know them. */
export type ViewerMayArgs = {
  action: ViewerAction;
  on?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be changed in the register, and approved in a company. */
export type ViewerAction =
  /** Approving what staff of the organisation have done, and settling what it settles for itself, as by `setPrintingSetting`: for its managers, who are staff with the role `manager`. */
  | 'APPROVE'
  /** `registerFacility` and `changeFacility`. */
  | 'CHANGE_FACILITY'
  /** `changeMembership`, `endMembership`, and all of tiers, benefits, terms, dues and exchange agreements in the organisation. */
  | 'CHANGE_MEMBERSHIP'
  /** `changePerson`, `setPersonContact`, `startEmployment` and `endEmployment`. */
  | 'CHANGE_PERSON'
  /** `registerDataSubjectRequest` and all that handles one. */
  | 'HANDLE_DATA_REQUEST'
  /** `mergeOrganisations` and `undoOrganisationMerge`. */
  | 'MERGE_ORGANISATIONS'
  /** `recordDataConsent` and `withdrawDataConsent` for somebody else; whoever has an account may for themselves. */
  | 'RECORD_CONSENT'
  /** `registerOrganisation` of one of the group. */
  | 'REGISTER_AFFILIATE'
  /** `registerOrganisation` of a body outside the group. */
  | 'REGISTER_ORGANISATION'
  /** `registerPerson`. */
  | 'REGISTER_PERSON'
  /** `startMembership` in the organisation. */
  | 'START_MEMBERSHIP'
  /** `updateOrganisation`: all of it for headquarters, what it says of itself for its staff. */
  | 'UPDATE_ORGANISATION';

/** What somebody no longer agrees to. */
export type WithdrawDataConsentInput = {
  /** One that stands; ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 3 to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** From the day it was given to today; today when left out. */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawDataConsentPayload = {
  __typename?: 'WithdrawDataConsentPayload';
  consent?: Maybe<DataConsent>;
  userErrors: Array<UserError>;
};

/** A draft that comes to nothing. */
export type WithdrawExchangeDraftInput = {
  /** ILLEGAL_TRANSITION for what is no draft. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawExchangeDraftPayload = {
  __typename?: 'WithdrawExchangeDraftPayload';
  agreement?: Maybe<ExchangeAgreement>;
  userErrors: Array<UserError>;
};

/** What was renewed by mistake. */
export type WithdrawMembershipTermInput = {
  /** The last term of a membership that was not ended, of which nothing is received; ILLEGAL_TRANSITION otherwise. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why: 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawMembershipTermPayload = {
  __typename?: 'WithdrawMembershipTermPayload';
  term?: Maybe<MembershipTerm>;
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
  Academy: Academy;
  AdvertisingCompany: AdvertisingCompany;
  Alliance: Alliance;
  Centre: Centre;
  Club: Club;
  Company: Company;
  DataConsent: DataConsent;
  DataSubjectRequest: DataSubjectRequest;
  DistributionCompany: DistributionCompany;
  ExchangeAgreement: ExchangeAgreement;
  Facility: Facility;
  Institute: Institute;
  Membership: Membership;
  MembershipBenefit: MembershipBenefit;
  MembershipTerm: MembershipTerm;
  MembershipTier: MembershipTier;
  NewsApp: NewsApp;
  Organisation: Organisation;
  OrganisationMerge: OrganisationMerge;
  OutsideBody: OutsideBody;
  Person: Person;
  PictureAgency: PictureAgency;
  PressGroup: PressGroup;
  PrintingCompany: PrintingCompany;
  Retailer: Retailer;
  TravelCompany: TravelCompany;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Academy:
    ( { __typename: 'Academy' }
    & GraphQLRecursivePick<FederationTypes['Academy'], {"id":true}> );
  AdvertisingCompany:
    ( { __typename: 'AdvertisingCompany' }
    & GraphQLRecursivePick<FederationTypes['AdvertisingCompany'], {"id":true}> );
  Alliance:
    ( { __typename: 'Alliance' }
    & GraphQLRecursivePick<FederationTypes['Alliance'], {"id":true}> );
  Centre:
    ( { __typename: 'Centre' }
    & GraphQLRecursivePick<FederationTypes['Centre'], {"id":true}> );
  Club:
    ( { __typename: 'Club' }
    & GraphQLRecursivePick<FederationTypes['Club'], {"id":true}> );
  Company:
    ( { __typename: 'Company' }
    & GraphQLRecursivePick<FederationTypes['Company'], {"id":true}> );
  DataConsent:
    ( { __typename: 'DataConsent' }
    & GraphQLRecursivePick<FederationTypes['DataConsent'], {"id":true}> );
  DataSubjectRequest:
    ( { __typename: 'DataSubjectRequest' }
    & GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"id":true}> );
  DistributionCompany:
    ( { __typename: 'DistributionCompany' }
    & GraphQLRecursivePick<FederationTypes['DistributionCompany'], {"id":true}> );
  ExchangeAgreement:
    ( { __typename: 'ExchangeAgreement' }
    & GraphQLRecursivePick<FederationTypes['ExchangeAgreement'], {"id":true}> );
  Facility:
    ( { __typename: 'Facility' }
    & GraphQLRecursivePick<FederationTypes['Facility'], {"id":true}> );
  Institute:
    ( { __typename: 'Institute' }
    & GraphQLRecursivePick<FederationTypes['Institute'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  MembershipBenefit:
    ( { __typename: 'MembershipBenefit' }
    & GraphQLRecursivePick<FederationTypes['MembershipBenefit'], {"id":true}> );
  MembershipTerm:
    ( { __typename: 'MembershipTerm' }
    & GraphQLRecursivePick<FederationTypes['MembershipTerm'], {"id":true}> );
  MembershipTier:
    ( { __typename: 'MembershipTier' }
    & GraphQLRecursivePick<FederationTypes['MembershipTier'], {"id":true}> );
  NewsApp:
    ( { __typename: 'NewsApp' }
    & GraphQLRecursivePick<FederationTypes['NewsApp'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  OrganisationMerge:
    ( { __typename: 'OrganisationMerge' }
    & GraphQLRecursivePick<FederationTypes['OrganisationMerge'], {"id":true}> );
  OutsideBody:
    ( { __typename: 'OutsideBody' }
    & GraphQLRecursivePick<FederationTypes['OutsideBody'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  PictureAgency:
    ( { __typename: 'PictureAgency' }
    & GraphQLRecursivePick<FederationTypes['PictureAgency'], {"id":true}> );
  PressGroup:
    ( { __typename: 'PressGroup' }
    & GraphQLRecursivePick<FederationTypes['PressGroup'], {"id":true}> );
  PrintingCompany:
    ( { __typename: 'PrintingCompany' }
    & GraphQLRecursivePick<FederationTypes['PrintingCompany'], {"id":true}> );
  Retailer:
    ( { __typename: 'Retailer' }
    & GraphQLRecursivePick<FederationTypes['Retailer'], {"id":true}> );
  TravelCompany:
    ( { __typename: 'TravelCompany' }
    & GraphQLRecursivePick<FederationTypes['TravelCompany'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Member:
    | ( AcademyRow )
    | ( AdvertisingCompanyRow )
    | ( AllianceRow )
    | ( CentreRow )
    | ( ClubRow )
    | ( CompanyRow )
    | ( DistributionCompanyRow )
    | ( InstituteRow )
    | ( NewsAppRow )
    | ( OutsideBodyRow )
    | ( PersonRow )
    | ( PictureAgencyRow )
    | ( PressGroupRow )
    | ( PrintingCompanyRow )
    | ( RetailerRow )
    | ( TravelCompanyRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Academy: ResolverTypeWrapper<AcademyRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActivateExchangeAgreementInput: ActivateExchangeAgreementInput;
  ActivateExchangeAgreementPayload: ResolverTypeWrapper<Omit<ActivateExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  AddMembershipBenefitInput: AddMembershipBenefitInput;
  AddMembershipBenefitPayload: ResolverTypeWrapper<Omit<AddMembershipBenefitPayload, 'benefit'> & { benefit?: Maybe<ResolversTypes['MembershipBenefit']> }>;
  AddMembershipTierInput: AddMembershipTierInput;
  AddMembershipTierPayload: ResolverTypeWrapper<Omit<AddMembershipTierPayload, 'tier'> & { tier?: Maybe<ResolversTypes['MembershipTier']> }>;
  AdvertisingCompany: ResolverTypeWrapper<AdvertisingCompanyRow>;
  Alliance: ResolverTypeWrapper<AllianceRow>;
  AmendExchangeAgreementInput: AmendExchangeAgreementInput;
  AmendExchangeAgreementPayload: ResolverTypeWrapper<Omit<AmendExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Centre: ResolverTypeWrapper<CentreRow>;
  ChangeDataSubjectRequestInput: ChangeDataSubjectRequestInput;
  ChangeDataSubjectRequestPayload: ResolverTypeWrapper<Omit<ChangeDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  ChangeExchangeAgreementInput: ChangeExchangeAgreementInput;
  ChangeExchangeAgreementPayload: ResolverTypeWrapper<Omit<ChangeExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  ChangeFacilityInput: ChangeFacilityInput;
  ChangeFacilityPayload: ResolverTypeWrapper<Omit<ChangeFacilityPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  ChangeMembershipInput: ChangeMembershipInput;
  ChangeMembershipPayload: ResolverTypeWrapper<Omit<ChangeMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  ChangePersonInput: ChangePersonInput;
  ChangePersonPayload: ResolverTypeWrapper<Omit<ChangePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  CloseDataSubjectRequestInput: CloseDataSubjectRequestInput;
  CloseDataSubjectRequestPayload: ResolverTypeWrapper<Omit<CloseDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  Club: ResolverTypeWrapper<ClubRow>;
  Company: ResolverTypeWrapper<CompanyRow>;
  CompanyMonth: ResolverTypeWrapper<Omit<CompanyMonth, 'accrued' | 'cost' | 'invoiced' | 'margin' | 'received' | 'sinceMonthBefore' | 'sinceYearBefore'> & { accrued: ResolversTypes['Money'], cost?: Maybe<ResolversTypes['Money']>, invoiced: ResolversTypes['Money'], margin?: Maybe<ResolversTypes['Money']>, received: ResolversTypes['Money'], sinceMonthBefore: ResolversTypes['CompanyMonthChange'], sinceYearBefore: ResolversTypes['CompanyMonthChange'] }>;
  CompanyMonthChange: ResolverTypeWrapper<Omit<CompanyMonthChange, 'accrued' | 'invoiced' | 'margin' | 'received'> & { accrued: ResolversTypes['Money'], invoiced: ResolversTypes['Money'], margin?: Maybe<ResolversTypes['Money']>, received: ResolversTypes['Money'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  ConsentPurpose: ConsentPurpose;
  DataConsent: ResolverTypeWrapper<DataConsentRow>;
  DataSubjectRequest: ResolverTypeWrapper<DataSubjectRequestRow>;
  DataSubjectRequestConnection: ResolverTypeWrapper<Connection<DataSubjectRequestRow>>;
  DataSubjectRequestEdge: ResolverTypeWrapper<Omit<DataSubjectRequestEdge, 'node'> & { node: ResolversTypes['DataSubjectRequest'] }>;
  DataSubjectRequestKind: DataSubjectRequestKind;
  DataSubjectRequestStatus: DataSubjectRequestStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DistributionCompany: ResolverTypeWrapper<DistributionCompanyRow>;
  DraftExchangeAgreementInput: DraftExchangeAgreementInput;
  DraftExchangeAgreementPayload: ResolverTypeWrapper<Omit<DraftExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  EndEmploymentInput: EndEmploymentInput;
  EndEmploymentPayload: ResolverTypeWrapper<Omit<EndEmploymentPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: ResolverTypeWrapper<Omit<EndMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  ExchangeAgreement: ResolverTypeWrapper<ExchangeAgreementRow>;
  ExchangeAgreementConnection: ResolverTypeWrapper<Connection<ExchangeAgreementRow>>;
  ExchangeAgreementEdge: ResolverTypeWrapper<Omit<ExchangeAgreementEdge, 'node'> & { node: ResolversTypes['ExchangeAgreement'] }>;
  ExchangeAgreementSort: ExchangeAgreementSort;
  ExchangeAgreementStatus: ExchangeAgreementStatus;
  ExchangeProof: ResolverTypeWrapper<ExchangeProof>;
  ExchangeTermsInput: ExchangeTermsInput;
  Facility: ResolverTypeWrapper<FacilityRow>;
  FacilityKind: FacilityKind;
  FigureExport: ResolverTypeWrapper<FigureExportRow>;
  FigureExportConnection: ResolverTypeWrapper<Connection<FigureExportRow>>;
  FigureExportEdge: ResolverTypeWrapper<Omit<FigureExportEdge, 'node'> & { node: ResolversTypes['FigureExport'] }>;
  FigureExportFormat: FigureExportFormat;
  Institute: ResolverTypeWrapper<InstituteRow>;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  Member: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Member']>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipBenefit: ResolverTypeWrapper<MembershipBenefitRow>;
  MembershipBenefitKind: MembershipBenefitKind;
  MembershipConnection: ResolverTypeWrapper<Connection<MembershipRow>>;
  MembershipDuesEntry: ResolverTypeWrapper<MembershipDuesEntryRow>;
  MembershipDuesEntryKind: MembershipDuesEntryKind;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipPass: ResolverTypeWrapper<MembershipPass>;
  MembershipStatus: MembershipStatus;
  MembershipTerm: ResolverTypeWrapper<MembershipTermRow>;
  MembershipTier: ResolverTypeWrapper<MembershipTierRow>;
  MergeOrganisationsInput: MergeOrganisationsInput;
  MergeOrganisationsPayload: ResolverTypeWrapper<Omit<MergeOrganisationsPayload, 'merge'> & { merge?: Maybe<ResolversTypes['OrganisationMerge']> }>;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewsApp: ResolverTypeWrapper<NewsAppRow>;
  OrderRegisterErasureInput: OrderRegisterErasureInput;
  OrderRegisterErasurePayload: ResolverTypeWrapper<Omit<OrderRegisterErasurePayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Connection<OrganisationRow>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: ResolverTypeWrapper<OrganisationKindRow>;
  OrganisationMerge: ResolverTypeWrapper<OrganisationMergeRow>;
  OrganisationMergeConnection: ResolverTypeWrapper<Connection<OrganisationMergeRow>>;
  OrganisationMergeEdge: ResolverTypeWrapper<Omit<OrganisationMergeEdge, 'node'> & { node: ResolversTypes['OrganisationMerge'] }>;
  OrganisationStatus: OrganisationStatus;
  OutsideBody: ResolverTypeWrapper<OutsideBodyRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Connection<PersonRow>>;
  PersonContact: ResolverTypeWrapper<PersonContactRow>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonKind: PersonKind;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PictureAgency: ResolverTypeWrapper<PictureAgencyRow>;
  PressGroup: ResolverTypeWrapper<PressGroupRow>;
  PrintingCompany: ResolverTypeWrapper<PrintingCompanyRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDataConsentInput: RecordDataConsentInput;
  RecordDataConsentPayload: ResolverTypeWrapper<Omit<RecordDataConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['DataConsent']> }>;
  RecordFigureExportInput: RecordFigureExportInput;
  RecordFigureExportPayload: ResolverTypeWrapper<Omit<RecordFigureExportPayload, 'figureExport'> & { figureExport?: Maybe<ResolversTypes['FigureExport']> }>;
  RecordMembershipDuesInput: RecordMembershipDuesInput;
  RecordMembershipDuesPayload: ResolverTypeWrapper<Omit<RecordMembershipDuesPayload, 'term'> & { term?: Maybe<ResolversTypes['MembershipTerm']> }>;
  RefundMembershipDuesInput: RefundMembershipDuesInput;
  RefundMembershipDuesPayload: ResolverTypeWrapper<Omit<RefundMembershipDuesPayload, 'term'> & { term?: Maybe<ResolversTypes['MembershipTerm']> }>;
  RegisterDataSubjectRequestInput: RegisterDataSubjectRequestInput;
  RegisterDataSubjectRequestPayload: ResolverTypeWrapper<Omit<RegisterDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  RegisterFacilityInput: RegisterFacilityInput;
  RegisterFacilityPayload: ResolverTypeWrapper<Omit<RegisterFacilityPayload, 'facility'> & { facility?: Maybe<ResolversTypes['Facility']> }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationPayload: ResolverTypeWrapper<Omit<RegisterOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ReinstateExchangeAgreementInput: ReinstateExchangeAgreementInput;
  ReinstateExchangeAgreementPayload: ResolverTypeWrapper<Omit<ReinstateExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  RenewMembershipInput: RenewMembershipInput;
  RenewMembershipPayload: ResolverTypeWrapper<Omit<RenewMembershipPayload, 'term'> & { term?: Maybe<ResolversTypes['MembershipTerm']> }>;
  ReopenDataSubjectRequestInput: ReopenDataSubjectRequestInput;
  ReopenDataSubjectRequestPayload: ResolverTypeWrapper<Omit<ReopenDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  ResumeExchangeDraftInput: ResumeExchangeDraftInput;
  ResumeExchangeDraftPayload: ResolverTypeWrapper<Omit<ResumeExchangeDraftPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  Retailer: ResolverTypeWrapper<RetailerRow>;
  ReverseMembershipDuesInput: ReverseMembershipDuesInput;
  ReverseMembershipDuesPayload: ResolverTypeWrapper<Omit<ReverseMembershipDuesPayload, 'term'> & { term?: Maybe<ResolversTypes['MembershipTerm']> }>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetPersonContactInput: SetPersonContactInput;
  SetPersonContactPayload: ResolverTypeWrapper<Omit<SetPersonContactPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  StartEmploymentInput: StartEmploymentInput;
  StartEmploymentPayload: ResolverTypeWrapper<Omit<StartEmploymentPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  StartMembershipInput: StartMembershipInput;
  StartMembershipPayload: ResolverTypeWrapper<Omit<StartMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  StructurePart: ResolverTypeWrapper<StructurePartRow>;
  StructurePartKind: StructurePartKind;
  TerminateExchangeAgreementInput: TerminateExchangeAgreementInput;
  TerminateExchangeAgreementPayload: ResolverTypeWrapper<Omit<TerminateExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  TimeRangeInput: TimeRangeInput;
  TravelCompany: ResolverTypeWrapper<TravelCompanyRow>;
  UndoOrganisationMergeInput: UndoOrganisationMergeInput;
  UndoOrganisationMergePayload: ResolverTypeWrapper<Omit<UndoOrganisationMergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['OrganisationMerge']> }>;
  UpdateMembershipBenefitInput: UpdateMembershipBenefitInput;
  UpdateMembershipBenefitPayload: ResolverTypeWrapper<Omit<UpdateMembershipBenefitPayload, 'benefit'> & { benefit?: Maybe<ResolversTypes['MembershipBenefit']> }>;
  UpdateMembershipTierInput: UpdateMembershipTierInput;
  UpdateMembershipTierPayload: ResolverTypeWrapper<Omit<UpdateMembershipTierPayload, 'tier'> & { tier?: Maybe<ResolversTypes['MembershipTier']> }>;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationPayload: ResolverTypeWrapper<Omit<UpdateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  ViewerAction: ViewerAction;
  WithdrawDataConsentInput: WithdrawDataConsentInput;
  WithdrawDataConsentPayload: ResolverTypeWrapper<Omit<WithdrawDataConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['DataConsent']> }>;
  WithdrawExchangeDraftInput: WithdrawExchangeDraftInput;
  WithdrawExchangeDraftPayload: ResolverTypeWrapper<Omit<WithdrawExchangeDraftPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['ExchangeAgreement']> }>;
  WithdrawMembershipTermInput: WithdrawMembershipTermInput;
  WithdrawMembershipTermPayload: ResolverTypeWrapper<Omit<WithdrawMembershipTermPayload, 'term'> & { term?: Maybe<ResolversTypes['MembershipTerm']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Academy: AcademyRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActivateExchangeAgreementInput: ActivateExchangeAgreementInput;
  ActivateExchangeAgreementPayload: Omit<ActivateExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  AddMembershipBenefitInput: AddMembershipBenefitInput;
  AddMembershipBenefitPayload: Omit<AddMembershipBenefitPayload, 'benefit'> & { benefit?: Maybe<ResolversParentTypes['MembershipBenefit']> };
  AddMembershipTierInput: AddMembershipTierInput;
  AddMembershipTierPayload: Omit<AddMembershipTierPayload, 'tier'> & { tier?: Maybe<ResolversParentTypes['MembershipTier']> };
  AdvertisingCompany: AdvertisingCompanyRow;
  Alliance: AllianceRow;
  AmendExchangeAgreementInput: AmendExchangeAgreementInput;
  AmendExchangeAgreementPayload: Omit<AmendExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  BigInt: Scalars['BigInt']['output'];
  Centre: CentreRow;
  ChangeDataSubjectRequestInput: ChangeDataSubjectRequestInput;
  ChangeDataSubjectRequestPayload: Omit<ChangeDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  ChangeExchangeAgreementInput: ChangeExchangeAgreementInput;
  ChangeExchangeAgreementPayload: Omit<ChangeExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  ChangeFacilityInput: ChangeFacilityInput;
  ChangeFacilityPayload: Omit<ChangeFacilityPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  ChangeMembershipInput: ChangeMembershipInput;
  ChangeMembershipPayload: Omit<ChangeMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ChangePersonInput: ChangePersonInput;
  ChangePersonPayload: Omit<ChangePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  CloseDataSubjectRequestInput: CloseDataSubjectRequestInput;
  CloseDataSubjectRequestPayload: Omit<CloseDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  ClosedMonth: ClosedMonthRow;
  Club: ClubRow;
  Company: CompanyRow;
  CompanyMonth: Omit<CompanyMonth, 'accrued' | 'cost' | 'invoiced' | 'margin' | 'received' | 'sinceMonthBefore' | 'sinceYearBefore'> & { accrued: ResolversParentTypes['Money'], cost?: Maybe<ResolversParentTypes['Money']>, invoiced: ResolversParentTypes['Money'], margin?: Maybe<ResolversParentTypes['Money']>, received: ResolversParentTypes['Money'], sinceMonthBefore: ResolversParentTypes['CompanyMonthChange'], sinceYearBefore: ResolversParentTypes['CompanyMonthChange'] };
  CompanyMonthChange: Omit<CompanyMonthChange, 'accrued' | 'invoiced' | 'margin' | 'received'> & { accrued: ResolversParentTypes['Money'], invoiced: ResolversParentTypes['Money'], margin?: Maybe<ResolversParentTypes['Money']>, received: ResolversParentTypes['Money'] };
  Float: Scalars['Float']['output'];
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  DataConsent: DataConsentRow;
  DataSubjectRequest: DataSubjectRequestRow;
  DataSubjectRequestConnection: Connection<DataSubjectRequestRow>;
  DataSubjectRequestEdge: Omit<DataSubjectRequestEdge, 'node'> & { node: ResolversParentTypes['DataSubjectRequest'] };
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DistributionCompany: DistributionCompanyRow;
  DraftExchangeAgreementInput: DraftExchangeAgreementInput;
  DraftExchangeAgreementPayload: Omit<DraftExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  Employment: EmploymentRow;
  EndEmploymentInput: EndEmploymentInput;
  EndEmploymentPayload: Omit<EndEmploymentPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: Omit<EndMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ExchangeAgreement: ExchangeAgreementRow;
  ExchangeAgreementConnection: Connection<ExchangeAgreementRow>;
  ExchangeAgreementEdge: Omit<ExchangeAgreementEdge, 'node'> & { node: ResolversParentTypes['ExchangeAgreement'] };
  ExchangeProof: ExchangeProof;
  ExchangeTermsInput: ExchangeTermsInput;
  Facility: FacilityRow;
  FigureExport: FigureExportRow;
  FigureExportConnection: Connection<FigureExportRow>;
  FigureExportEdge: Omit<FigureExportEdge, 'node'> & { node: ResolversParentTypes['FigureExport'] };
  Institute: InstituteRow;
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  Member: ResolversUnionTypes<ResolversParentTypes>['Member'];
  Membership: MembershipRow;
  MembershipBenefit: MembershipBenefitRow;
  MembershipConnection: Connection<MembershipRow>;
  MembershipDuesEntry: MembershipDuesEntryRow;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipPass: MembershipPass;
  MembershipTerm: MembershipTermRow;
  MembershipTier: MembershipTierRow;
  MergeOrganisationsInput: MergeOrganisationsInput;
  MergeOrganisationsPayload: Omit<MergeOrganisationsPayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['OrganisationMerge']> };
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  Mutation: Record<PropertyKey, never>;
  NewsApp: NewsAppRow;
  OrderRegisterErasureInput: OrderRegisterErasureInput;
  OrderRegisterErasurePayload: Omit<OrderRegisterErasurePayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  Organisation: OrganisationRow;
  OrganisationConnection: Connection<OrganisationRow>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationMerge: OrganisationMergeRow;
  OrganisationMergeConnection: Connection<OrganisationMergeRow>;
  OrganisationMergeEdge: Omit<OrganisationMergeEdge, 'node'> & { node: ResolversParentTypes['OrganisationMerge'] };
  OutsideBody: OutsideBodyRow;
  PageInfo: PageInfo;
  PageLink: PageLink;
  Person: PersonRow;
  PersonConnection: Connection<PersonRow>;
  PersonContact: PersonContactRow;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PictureAgency: PictureAgencyRow;
  PressGroup: PressGroupRow;
  PrintingCompany: PrintingCompanyRow;
  Query: Record<PropertyKey, never>;
  RecordDataConsentInput: RecordDataConsentInput;
  RecordDataConsentPayload: Omit<RecordDataConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['DataConsent']> };
  RecordFigureExportInput: RecordFigureExportInput;
  RecordFigureExportPayload: Omit<RecordFigureExportPayload, 'figureExport'> & { figureExport?: Maybe<ResolversParentTypes['FigureExport']> };
  RecordMembershipDuesInput: RecordMembershipDuesInput;
  RecordMembershipDuesPayload: Omit<RecordMembershipDuesPayload, 'term'> & { term?: Maybe<ResolversParentTypes['MembershipTerm']> };
  RefundMembershipDuesInput: RefundMembershipDuesInput;
  RefundMembershipDuesPayload: Omit<RefundMembershipDuesPayload, 'term'> & { term?: Maybe<ResolversParentTypes['MembershipTerm']> };
  RegisterDataSubjectRequestInput: RegisterDataSubjectRequestInput;
  RegisterDataSubjectRequestPayload: Omit<RegisterDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  RegisterFacilityInput: RegisterFacilityInput;
  RegisterFacilityPayload: Omit<RegisterFacilityPayload, 'facility'> & { facility?: Maybe<ResolversParentTypes['Facility']> };
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationPayload: Omit<RegisterOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ReinstateExchangeAgreementInput: ReinstateExchangeAgreementInput;
  ReinstateExchangeAgreementPayload: Omit<ReinstateExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  RenewMembershipInput: RenewMembershipInput;
  RenewMembershipPayload: Omit<RenewMembershipPayload, 'term'> & { term?: Maybe<ResolversParentTypes['MembershipTerm']> };
  ReopenDataSubjectRequestInput: ReopenDataSubjectRequestInput;
  ReopenDataSubjectRequestPayload: Omit<ReopenDataSubjectRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  ResumeExchangeDraftInput: ResumeExchangeDraftInput;
  ResumeExchangeDraftPayload: Omit<ResumeExchangeDraftPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  Retailer: RetailerRow;
  ReverseMembershipDuesInput: ReverseMembershipDuesInput;
  ReverseMembershipDuesPayload: Omit<ReverseMembershipDuesPayload, 'term'> & { term?: Maybe<ResolversParentTypes['MembershipTerm']> };
  SeriesFigure: FigureRow;
  SetPersonContactInput: SetPersonContactInput;
  SetPersonContactPayload: Omit<SetPersonContactPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  StartEmploymentInput: StartEmploymentInput;
  StartEmploymentPayload: Omit<StartEmploymentPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  StartMembershipInput: StartMembershipInput;
  StartMembershipPayload: Omit<StartMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  StructurePart: StructurePartRow;
  TerminateExchangeAgreementInput: TerminateExchangeAgreementInput;
  TerminateExchangeAgreementPayload: Omit<TerminateExchangeAgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  TimeRangeInput: TimeRangeInput;
  TravelCompany: TravelCompanyRow;
  UndoOrganisationMergeInput: UndoOrganisationMergeInput;
  UndoOrganisationMergePayload: Omit<UndoOrganisationMergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['OrganisationMerge']> };
  UpdateMembershipBenefitInput: UpdateMembershipBenefitInput;
  UpdateMembershipBenefitPayload: Omit<UpdateMembershipBenefitPayload, 'benefit'> & { benefit?: Maybe<ResolversParentTypes['MembershipBenefit']> };
  UpdateMembershipTierInput: UpdateMembershipTierInput;
  UpdateMembershipTierPayload: Omit<UpdateMembershipTierPayload, 'tier'> & { tier?: Maybe<ResolversParentTypes['MembershipTier']> };
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationPayload: Omit<UpdateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  UserError: UserError;
  Viewer: ViewerRow;
  WithdrawDataConsentInput: WithdrawDataConsentInput;
  WithdrawDataConsentPayload: Omit<WithdrawDataConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['DataConsent']> };
  WithdrawExchangeDraftInput: WithdrawExchangeDraftInput;
  WithdrawExchangeDraftPayload: Omit<WithdrawExchangeDraftPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['ExchangeAgreement']> };
  WithdrawMembershipTermInput: WithdrawMembershipTermInput;
  WithdrawMembershipTermPayload: Omit<WithdrawMembershipTermPayload, 'term'> & { term?: Maybe<ResolversParentTypes['MembershipTerm']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcademyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Academy'] = ResolversParentTypes['Academy'], FederationReferenceType extends FederationReferenceTypes['Academy'] = FederationReferenceTypes['Academy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Academy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<AcademyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AcademyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AcademyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<AcademyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivateExchangeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateExchangeAgreementPayload'] = ResolversParentTypes['ActivateExchangeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMembershipBenefitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMembershipBenefitPayload'] = ResolversParentTypes['AddMembershipBenefitPayload']> = {
  benefit?: Resolver<Maybe<ResolversTypes['MembershipBenefit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMembershipTierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMembershipTierPayload'] = ResolversParentTypes['AddMembershipTierPayload']> = {
  tier?: Resolver<Maybe<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvertisingCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvertisingCompany'] = ResolversParentTypes['AdvertisingCompany'], FederationReferenceType extends FederationReferenceTypes['AdvertisingCompany'] = FederationReferenceTypes['AdvertisingCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdvertisingCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<AdvertisingCompanyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AdvertisingCompanyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AdvertisingCompanyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<AdvertisingCompanyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance'], FederationReferenceType extends FederationReferenceTypes['Alliance'] = FederationReferenceTypes['Alliance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alliance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<AllianceChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AllianceMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<AllianceMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<AlliancePeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendExchangeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendExchangeAgreementPayload'] = ResolversParentTypes['AmendExchangeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'], FederationReferenceType extends FederationReferenceTypes['Centre'] = FederationReferenceTypes['Centre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Centre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<CentreChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CentreMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CentreMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<CentrePeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeDataSubjectRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDataSubjectRequestPayload'] = ResolversParentTypes['ChangeDataSubjectRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeExchangeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeExchangeAgreementPayload'] = ResolversParentTypes['ChangeExchangeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFacilityPayload'] = ResolversParentTypes['ChangeFacilityPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMembershipPayload'] = ResolversParentTypes['ChangeMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePersonPayload'] = ResolversParentTypes['ChangePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseDataSubjectRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseDataSubjectRequestPayload'] = ResolversParentTypes['CloseDataSubjectRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
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

export type ClubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Club'] = ResolversParentTypes['Club'], FederationReferenceType extends FederationReferenceTypes['Club'] = FederationReferenceTypes['Club']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Club']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<ClubChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ClubMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ClubMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<ClubPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'], FederationReferenceType extends FederationReferenceTypes['Company'] = FederationReferenceTypes['Company']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Company']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<CompanyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CompanyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CompanyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<CompanyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DataConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataConsent'] = ResolversParentTypes['DataConsent'], FederationReferenceType extends FederationReferenceTypes['DataConsent'] = FederationReferenceTypes['DataConsent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataConsent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DataSubjectRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequest'] = ResolversParentTypes['DataSubjectRequest'], FederationReferenceType extends FederationReferenceTypes['DataSubjectRequest'] = FederationReferenceTypes['DataSubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DataSubjectRequestDocumentNumberArgs>>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityProof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataSubjectRequestKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DataSubjectRequestNameArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DataSubjectRequestPhoneArgs>>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registerData?: Resolver<Maybe<ResolversTypes['KeptPersonalData']>, ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soughtAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soughtDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soughtName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soughtPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataSubjectRequestStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSubjectRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequestConnection'] = ResolversParentTypes['DataSubjectRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataSubjectRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSubjectRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequestEdge'] = ResolversParentTypes['DataSubjectRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSubjectRequest'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistributionCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionCompany'] = ResolversParentTypes['DistributionCompany'], FederationReferenceType extends FederationReferenceTypes['DistributionCompany'] = FederationReferenceTypes['DistributionCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DistributionCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<DistributionCompanyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<DistributionCompanyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<DistributionCompanyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<DistributionCompanyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftExchangeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftExchangeAgreementPayload'] = ResolversParentTypes['DraftExchangeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EndEmploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndEmploymentPayload'] = ResolversParentTypes['EndEmploymentPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMembershipPayload'] = ResolversParentTypes['EndMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeAgreement'] = ResolversParentTypes['ExchangeAgreement'], FederationReferenceType extends FederationReferenceTypes['ExchangeAgreement'] = FederationReferenceTypes['ExchangeAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  amends?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  creditLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['ExchangeProof']>, ParentType, ContextType>;
  sectionSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExchangeAgreementStatus'], ParentType, ContextType>;
  statusBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tagSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taker?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  territories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeAgreementConnection'] = ResolversParentTypes['ExchangeAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeAgreementEdge'] = ResolversParentTypes['ExchangeAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeAgreement'], ParentType, ContextType>;
};

export type ExchangeProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeProof'] = ResolversParentTypes['ExchangeProof']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'], FederationReferenceType extends FederationReferenceTypes['Facility'] = FederationReferenceTypes['Facility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Facility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureExport'] = ResolversParentTypes['FigureExport']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['FigureExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureExportConnection'] = ResolversParentTypes['FigureExportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FigureExport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureExportEdge'] = ResolversParentTypes['FigureExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureExport'], ParentType, ContextType>;
};

export type InstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institute'] = ResolversParentTypes['Institute'], FederationReferenceType extends FederationReferenceTypes['Institute'] = FederationReferenceTypes['Institute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<InstituteChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<InstituteMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<InstituteMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<InstitutePeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  __resolveType: TypeResolveFn<'Academy' | 'AdvertisingCompany' | 'Alliance' | 'Centre' | 'Club' | 'Company' | 'DistributionCompany' | 'Institute' | 'NewsApp' | 'OutsideBody' | 'Person' | 'PictureAgency' | 'PressGroup' | 'PrintingCompany' | 'Retailer' | 'TravelCompany', ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  pass?: Resolver<Maybe<ResolversTypes['MembershipPass']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  terms?: Resolver<Maybe<Array<ResolversTypes['MembershipTerm']>>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipBenefit'] = ResolversParentTypes['MembershipBenefit'], FederationReferenceType extends FederationReferenceTypes['MembershipBenefit'] = FederationReferenceTypes['MembershipBenefit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MembershipBenefit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipBenefitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyAllowance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipDuesEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDuesEntry'] = ResolversParentTypes['MembershipDuesEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipDuesEntryKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipPassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipPass'] = ResolversParentTypes['MembershipPass']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipTerm'] = ResolversParentTypes['MembershipTerm'], FederationReferenceType extends FederationReferenceTypes['MembershipTerm'] = FederationReferenceTypes['MembershipTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MembershipTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dues?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['MembershipDuesEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MembershipTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipTier'] = ResolversParentTypes['MembershipTier'], FederationReferenceType extends FederationReferenceTypes['MembershipTier'] = FederationReferenceTypes['MembershipTier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MembershipTier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefits?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dues?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  eventBenefits?: Resolver<Maybe<Array<ResolversTypes['MembershipBenefit']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeOrganisationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganisationsPayload'] = ResolversParentTypes['MergeOrganisationsPayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['OrganisationMerge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateExchangeAgreement?: Resolver<Maybe<ResolversTypes['ActivateExchangeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationActivateExchangeAgreementArgs, 'input'>>;
  addMembershipBenefit?: Resolver<Maybe<ResolversTypes['AddMembershipBenefitPayload']>, ParentType, ContextType, RequireFields<MutationAddMembershipBenefitArgs, 'input'>>;
  addMembershipTier?: Resolver<Maybe<ResolversTypes['AddMembershipTierPayload']>, ParentType, ContextType, RequireFields<MutationAddMembershipTierArgs, 'input'>>;
  amendExchangeAgreement?: Resolver<Maybe<ResolversTypes['AmendExchangeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationAmendExchangeAgreementArgs, 'input'>>;
  changeDataSubjectRequest?: Resolver<Maybe<ResolversTypes['ChangeDataSubjectRequestPayload']>, ParentType, ContextType, RequireFields<MutationChangeDataSubjectRequestArgs, 'input'>>;
  changeExchangeAgreement?: Resolver<Maybe<ResolversTypes['ChangeExchangeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationChangeExchangeAgreementArgs, 'input'>>;
  changeFacility?: Resolver<Maybe<ResolversTypes['ChangeFacilityPayload']>, ParentType, ContextType, RequireFields<MutationChangeFacilityArgs, 'input'>>;
  changeMembership?: Resolver<Maybe<ResolversTypes['ChangeMembershipPayload']>, ParentType, ContextType, RequireFields<MutationChangeMembershipArgs, 'input'>>;
  changePerson?: Resolver<Maybe<ResolversTypes['ChangePersonPayload']>, ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  closeDataSubjectRequest?: Resolver<Maybe<ResolversTypes['CloseDataSubjectRequestPayload']>, ParentType, ContextType, RequireFields<MutationCloseDataSubjectRequestArgs, 'input'>>;
  draftExchangeAgreement?: Resolver<Maybe<ResolversTypes['DraftExchangeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationDraftExchangeAgreementArgs, 'input'>>;
  endEmployment?: Resolver<Maybe<ResolversTypes['EndEmploymentPayload']>, ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  endMembership?: Resolver<Maybe<ResolversTypes['EndMembershipPayload']>, ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  mergeOrganisations?: Resolver<Maybe<ResolversTypes['MergeOrganisationsPayload']>, ParentType, ContextType, RequireFields<MutationMergeOrganisationsArgs, 'input'>>;
  orderRegisterErasure?: Resolver<Maybe<ResolversTypes['OrderRegisterErasurePayload']>, ParentType, ContextType, RequireFields<MutationOrderRegisterErasureArgs, 'input'>>;
  recordDataConsent?: Resolver<Maybe<ResolversTypes['RecordDataConsentPayload']>, ParentType, ContextType, RequireFields<MutationRecordDataConsentArgs, 'input'>>;
  recordFigureExport?: Resolver<Maybe<ResolversTypes['RecordFigureExportPayload']>, ParentType, ContextType, RequireFields<MutationRecordFigureExportArgs, 'input'>>;
  recordMembershipDues?: Resolver<Maybe<ResolversTypes['RecordMembershipDuesPayload']>, ParentType, ContextType, RequireFields<MutationRecordMembershipDuesArgs, 'input'>>;
  refundMembershipDues?: Resolver<Maybe<ResolversTypes['RefundMembershipDuesPayload']>, ParentType, ContextType, RequireFields<MutationRefundMembershipDuesArgs, 'input'>>;
  registerDataSubjectRequest?: Resolver<Maybe<ResolversTypes['RegisterDataSubjectRequestPayload']>, ParentType, ContextType, RequireFields<MutationRegisterDataSubjectRequestArgs, 'input'>>;
  registerFacility?: Resolver<Maybe<ResolversTypes['RegisterFacilityPayload']>, ParentType, ContextType, RequireFields<MutationRegisterFacilityArgs, 'input'>>;
  registerOrganisation?: Resolver<Maybe<ResolversTypes['RegisterOrganisationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  reinstateExchangeAgreement?: Resolver<Maybe<ResolversTypes['ReinstateExchangeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationReinstateExchangeAgreementArgs, 'input'>>;
  renewMembership?: Resolver<Maybe<ResolversTypes['RenewMembershipPayload']>, ParentType, ContextType, RequireFields<MutationRenewMembershipArgs, 'input'>>;
  reopenDataSubjectRequest?: Resolver<Maybe<ResolversTypes['ReopenDataSubjectRequestPayload']>, ParentType, ContextType, RequireFields<MutationReopenDataSubjectRequestArgs, 'input'>>;
  resumeExchangeDraft?: Resolver<Maybe<ResolversTypes['ResumeExchangeDraftPayload']>, ParentType, ContextType, RequireFields<MutationResumeExchangeDraftArgs, 'input'>>;
  reverseMembershipDues?: Resolver<Maybe<ResolversTypes['ReverseMembershipDuesPayload']>, ParentType, ContextType, RequireFields<MutationReverseMembershipDuesArgs, 'input'>>;
  setPersonContact?: Resolver<Maybe<ResolversTypes['SetPersonContactPayload']>, ParentType, ContextType, RequireFields<MutationSetPersonContactArgs, 'input'>>;
  startEmployment?: Resolver<Maybe<ResolversTypes['StartEmploymentPayload']>, ParentType, ContextType, RequireFields<MutationStartEmploymentArgs, 'input'>>;
  startMembership?: Resolver<Maybe<ResolversTypes['StartMembershipPayload']>, ParentType, ContextType, RequireFields<MutationStartMembershipArgs, 'input'>>;
  terminateExchangeAgreement?: Resolver<Maybe<ResolversTypes['TerminateExchangeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationTerminateExchangeAgreementArgs, 'input'>>;
  undoOrganisationMerge?: Resolver<Maybe<ResolversTypes['UndoOrganisationMergePayload']>, ParentType, ContextType, RequireFields<MutationUndoOrganisationMergeArgs, 'input'>>;
  updateMembershipBenefit?: Resolver<Maybe<ResolversTypes['UpdateMembershipBenefitPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMembershipBenefitArgs, 'input'>>;
  updateMembershipTier?: Resolver<Maybe<ResolversTypes['UpdateMembershipTierPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMembershipTierArgs, 'input'>>;
  updateOrganisation?: Resolver<Maybe<ResolversTypes['UpdateOrganisationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  withdrawDataConsent?: Resolver<Maybe<ResolversTypes['WithdrawDataConsentPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDataConsentArgs, 'input'>>;
  withdrawExchangeDraft?: Resolver<Maybe<ResolversTypes['WithdrawExchangeDraftPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawExchangeDraftArgs, 'input'>>;
  withdrawMembershipTerm?: Resolver<Maybe<ResolversTypes['WithdrawMembershipTermPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawMembershipTermArgs, 'input'>>;
};

export type NewsAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsApp'] = ResolversParentTypes['NewsApp'], FederationReferenceType extends FederationReferenceTypes['NewsApp'] = FederationReferenceTypes['NewsApp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsApp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<NewsAppChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<NewsAppMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<NewsAppMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<NewsAppPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRegisterErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRegisterErasurePayload'] = ResolversParentTypes['OrderRegisterErasurePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Academy' | 'AdvertisingCompany' | 'Alliance' | 'Centre' | 'Club' | 'Company' | 'DistributionCompany' | 'Institute' | 'NewsApp' | 'OutsideBody' | 'PictureAgency' | 'PressGroup' | 'PrintingCompany' | 'Retailer' | 'TravelCompany', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationKindResolvers = EnumResolverSignature<{ ACADEMY?: any, ALLIANCE?: any, APP?: any, CENTRE?: any, CLUB?: any, COMPANY?: any, INSTITUTE?: any, OUTSIDE_BODY?: any, PICTURE_AGENCY?: any, PRESS_GROUP?: any, RETAIL?: any }, ResolversTypes['OrganisationKind']>;

export type OrganisationMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationMerge'] = ResolversParentTypes['OrganisationMerge'], FederationReferenceType extends FederationReferenceTypes['OrganisationMerge'] = FederationReferenceTypes['OrganisationMerge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganisationMerge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['OutsideBody']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['OutsideBody']>, ParentType, ContextType>;
  leftMemberships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationMergeConnection'] = ResolversParentTypes['OrganisationMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationMergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganisationMerge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationMergeEdge'] = ResolversParentTypes['OrganisationMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationMerge'], ParentType, ContextType>;
};

export type OutsideBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutsideBody'] = ResolversParentTypes['OutsideBody'], FederationReferenceType extends FederationReferenceTypes['OutsideBody'] = FederationReferenceTypes['OutsideBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OutsideBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OutsideBodyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OutsideBodyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OutsideBodyMembershipsArgs, 'first'>>;
  mergedInto?: Resolver<Maybe<ResolversTypes['OutsideBody']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OutsideBodyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  structure?: Resolver<Array<ResolversTypes['StructurePart']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<Array<ResolversTypes['DataConsent']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['PersonContact']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<Array<ResolversTypes['Employment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonKind'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonContact'] = ResolversParentTypes['PersonContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonContactEmailArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonContactPhoneArgs>>;
  pressCardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonContactPressCardNumberArgs>>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
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

export type PictureAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureAgency'] = ResolversParentTypes['PictureAgency'], FederationReferenceType extends FederationReferenceTypes['PictureAgency'] = FederationReferenceTypes['PictureAgency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PictureAgency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<PictureAgencyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PictureAgencyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PictureAgencyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<PictureAgencyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PressGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PressGroup'] = ResolversParentTypes['PressGroup'], FederationReferenceType extends FederationReferenceTypes['PressGroup'] = FederationReferenceTypes['PressGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PressGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<PressGroupChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PressGroupMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PressGroupMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  paperFoundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<PressGroupPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrintingCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintingCompany'] = ResolversParentTypes['PrintingCompany'], FederationReferenceType extends FederationReferenceTypes['PrintingCompany'] = FederationReferenceTypes['PrintingCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintingCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<PrintingCompanyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PrintingCompanyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PrintingCompanyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<PrintingCompanyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataSubjectRequest?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType, RequireFields<QueryDataSubjectRequestArgs, 'id'>>;
  dataSubjectRequests?: Resolver<Maybe<ResolversTypes['DataSubjectRequestConnection']>, ParentType, ContextType, RequireFields<QueryDataSubjectRequestsArgs, 'first'>>;
  exchangeAgreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType, RequireFields<QueryExchangeAgreementArgs, 'id'>>;
  exchangeAgreements?: Resolver<Maybe<ResolversTypes['ExchangeAgreementConnection']>, ParentType, ContextType, RequireFields<QueryExchangeAgreementsArgs, 'first' | 'orderBy'>>;
  facilities?: Resolver<Maybe<Array<ResolversTypes['Facility']>>, ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityArgs, 'id'>>;
  facilityBySlug?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityBySlugArgs, 'slug'>>;
  figureExports?: Resolver<Maybe<ResolversTypes['FigureExportConnection']>, ParentType, ContextType, RequireFields<QueryFigureExportsArgs, 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationBySlug?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationBySlugArgs, 'slug'>>;
  organisationMerges?: Resolver<Maybe<ResolversTypes['OrganisationMergeConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationMergesArgs, 'first'>>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  registerDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QueryRegisterDataReadsArgs, 'first'>>;
  searchOrganisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, RequireFields<QuerySearchOrganisationsArgs, 'first' | 'text'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordDataConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDataConsentPayload'] = ResolversParentTypes['RecordDataConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['DataConsent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordFigureExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFigureExportPayload'] = ResolversParentTypes['RecordFigureExportPayload']> = {
  figureExport?: Resolver<Maybe<ResolversTypes['FigureExport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMembershipDuesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMembershipDuesPayload'] = ResolversParentTypes['RecordMembershipDuesPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['MembershipTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundMembershipDuesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundMembershipDuesPayload'] = ResolversParentTypes['RefundMembershipDuesPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['MembershipTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterDataSubjectRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDataSubjectRequestPayload'] = ResolversParentTypes['RegisterDataSubjectRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFacilityPayload'] = ResolversParentTypes['RegisterFacilityPayload']> = {
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterOrganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisationPayload'] = ResolversParentTypes['RegisterOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstateExchangeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstateExchangeAgreementPayload'] = ResolversParentTypes['ReinstateExchangeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewMembershipPayload'] = ResolversParentTypes['RenewMembershipPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['MembershipTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenDataSubjectRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenDataSubjectRequestPayload'] = ResolversParentTypes['ReopenDataSubjectRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeExchangeDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeExchangeDraftPayload'] = ResolversParentTypes['ResumeExchangeDraftPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetailerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retailer'] = ResolversParentTypes['Retailer'], FederationReferenceType extends FederationReferenceTypes['Retailer'] = FederationReferenceTypes['Retailer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Retailer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<RetailerChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<RetailerMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<RetailerMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<RetailerPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReverseMembershipDuesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseMembershipDuesPayload'] = ResolversParentTypes['ReverseMembershipDuesPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['MembershipTerm']>, ParentType, ContextType>;
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

export type SetPersonContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPersonContactPayload'] = ResolversParentTypes['SetPersonContactPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartEmploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartEmploymentPayload'] = ResolversParentTypes['StartEmploymentPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartMembershipPayload'] = ResolversParentTypes['StartMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StructurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StructurePart'] = ResolversParentTypes['StructurePart']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StructurePartKind'], ParentType, ContextType>;
};

export type TerminateExchangeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateExchangeAgreementPayload'] = ResolversParentTypes['TerminateExchangeAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TravelCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelCompany'] = ResolversParentTypes['TravelCompany'], FederationReferenceType extends FederationReferenceTypes['TravelCompany'] = FederationReferenceTypes['TravelCompany']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelCompany']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<TravelCompanyChildrenArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  facilities?: Resolver<Array<ResolversTypes['Facility']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<TravelCompanyMembersArgs, 'first'>>;
  membershipTiers?: Resolver<Maybe<Array<ResolversTypes['MembershipTier']>>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<TravelCompanyMembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<TravelCompanyPeopleArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganisationStatus'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoOrganisationMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoOrganisationMergePayload'] = ResolversParentTypes['UndoOrganisationMergePayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['OrganisationMerge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateMembershipBenefitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMembershipBenefitPayload'] = ResolversParentTypes['UpdateMembershipBenefitPayload']> = {
  benefit?: Resolver<Maybe<ResolversTypes['MembershipBenefit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateMembershipTierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMembershipTierPayload'] = ResolversParentTypes['UpdateMembershipTierPayload']> = {
  tier?: Resolver<Maybe<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOrganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganisationPayload'] = ResolversParentTypes['UpdateOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  may?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<ViewerMayArgs, 'action'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawDataConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDataConsentPayload'] = ResolversParentTypes['WithdrawDataConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['DataConsent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawExchangeDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawExchangeDraftPayload'] = ResolversParentTypes['WithdrawExchangeDraftPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawMembershipTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMembershipTermPayload'] = ResolversParentTypes['WithdrawMembershipTermPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['MembershipTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Academy?: AcademyResolvers<ContextType>;
  ActivateExchangeAgreementPayload?: ActivateExchangeAgreementPayloadResolvers<ContextType>;
  AddMembershipBenefitPayload?: AddMembershipBenefitPayloadResolvers<ContextType>;
  AddMembershipTierPayload?: AddMembershipTierPayloadResolvers<ContextType>;
  AdvertisingCompany?: AdvertisingCompanyResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AmendExchangeAgreementPayload?: AmendExchangeAgreementPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  Centre?: CentreResolvers<ContextType>;
  ChangeDataSubjectRequestPayload?: ChangeDataSubjectRequestPayloadResolvers<ContextType>;
  ChangeExchangeAgreementPayload?: ChangeExchangeAgreementPayloadResolvers<ContextType>;
  ChangeFacilityPayload?: ChangeFacilityPayloadResolvers<ContextType>;
  ChangeMembershipPayload?: ChangeMembershipPayloadResolvers<ContextType>;
  ChangePersonPayload?: ChangePersonPayloadResolvers<ContextType>;
  CloseDataSubjectRequestPayload?: CloseDataSubjectRequestPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  Club?: ClubResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  DataConsent?: DataConsentResolvers<ContextType>;
  DataSubjectRequest?: DataSubjectRequestResolvers<ContextType>;
  DataSubjectRequestConnection?: DataSubjectRequestConnectionResolvers<ContextType>;
  DataSubjectRequestEdge?: DataSubjectRequestEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DistributionCompany?: DistributionCompanyResolvers<ContextType>;
  DraftExchangeAgreementPayload?: DraftExchangeAgreementPayloadResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  EndEmploymentPayload?: EndEmploymentPayloadResolvers<ContextType>;
  EndMembershipPayload?: EndMembershipPayloadResolvers<ContextType>;
  ExchangeAgreement?: ExchangeAgreementResolvers<ContextType>;
  ExchangeAgreementConnection?: ExchangeAgreementConnectionResolvers<ContextType>;
  ExchangeAgreementEdge?: ExchangeAgreementEdgeResolvers<ContextType>;
  ExchangeProof?: ExchangeProofResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FigureExport?: FigureExportResolvers<ContextType>;
  FigureExportConnection?: FigureExportConnectionResolvers<ContextType>;
  FigureExportEdge?: FigureExportEdgeResolvers<ContextType>;
  Institute?: InstituteResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipBenefit?: MembershipBenefitResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipDuesEntry?: MembershipDuesEntryResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipPass?: MembershipPassResolvers<ContextType>;
  MembershipTerm?: MembershipTermResolvers<ContextType>;
  MembershipTier?: MembershipTierResolvers<ContextType>;
  MergeOrganisationsPayload?: MergeOrganisationsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewsApp?: NewsAppResolvers<ContextType>;
  OrderRegisterErasurePayload?: OrderRegisterErasurePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers;
  OrganisationMerge?: OrganisationMergeResolvers<ContextType>;
  OrganisationMergeConnection?: OrganisationMergeConnectionResolvers<ContextType>;
  OrganisationMergeEdge?: OrganisationMergeEdgeResolvers<ContextType>;
  OutsideBody?: OutsideBodyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonContact?: PersonContactResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PictureAgency?: PictureAgencyResolvers<ContextType>;
  PressGroup?: PressGroupResolvers<ContextType>;
  PrintingCompany?: PrintingCompanyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDataConsentPayload?: RecordDataConsentPayloadResolvers<ContextType>;
  RecordFigureExportPayload?: RecordFigureExportPayloadResolvers<ContextType>;
  RecordMembershipDuesPayload?: RecordMembershipDuesPayloadResolvers<ContextType>;
  RefundMembershipDuesPayload?: RefundMembershipDuesPayloadResolvers<ContextType>;
  RegisterDataSubjectRequestPayload?: RegisterDataSubjectRequestPayloadResolvers<ContextType>;
  RegisterFacilityPayload?: RegisterFacilityPayloadResolvers<ContextType>;
  RegisterOrganisationPayload?: RegisterOrganisationPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  ReinstateExchangeAgreementPayload?: ReinstateExchangeAgreementPayloadResolvers<ContextType>;
  RenewMembershipPayload?: RenewMembershipPayloadResolvers<ContextType>;
  ReopenDataSubjectRequestPayload?: ReopenDataSubjectRequestPayloadResolvers<ContextType>;
  ResumeExchangeDraftPayload?: ResumeExchangeDraftPayloadResolvers<ContextType>;
  Retailer?: RetailerResolvers<ContextType>;
  ReverseMembershipDuesPayload?: ReverseMembershipDuesPayloadResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetPersonContactPayload?: SetPersonContactPayloadResolvers<ContextType>;
  StartEmploymentPayload?: StartEmploymentPayloadResolvers<ContextType>;
  StartMembershipPayload?: StartMembershipPayloadResolvers<ContextType>;
  StructurePart?: StructurePartResolvers<ContextType>;
  TerminateExchangeAgreementPayload?: TerminateExchangeAgreementPayloadResolvers<ContextType>;
  TravelCompany?: TravelCompanyResolvers<ContextType>;
  UndoOrganisationMergePayload?: UndoOrganisationMergePayloadResolvers<ContextType>;
  UpdateMembershipBenefitPayload?: UpdateMembershipBenefitPayloadResolvers<ContextType>;
  UpdateMembershipTierPayload?: UpdateMembershipTierPayloadResolvers<ContextType>;
  UpdateOrganisationPayload?: UpdateOrganisationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawDataConsentPayload?: WithdrawDataConsentPayloadResolvers<ContextType>;
  WithdrawExchangeDraftPayload?: WithdrawExchangeDraftPayloadResolvers<ContextType>;
  WithdrawMembershipTermPayload?: WithdrawMembershipTermPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
