/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { AudienceChannel as AudienceChannelRow } from '../audience-channel/audience-channel.entity.ts';
import type { AudienceRowRefusal as AudienceRowRefusalRow, AudienceDelivery as AudienceDeliveryRow } from '../audience-delivery/audience-delivery.entity.ts';
import type { AudienceIndex as AudienceIndexRow } from '../audience-index/audience-index.entity.ts';
import type { AudienceFigures as AudienceFiguresRow, AudiencePoint as AudiencePointRow, AudienceOfChannel as AudienceOfChannelRow, Audience as AudienceRow } from '../audience/audience.entity.ts';
import type { Indicator as IndicatorRow } from '../indicator/indicator.entity.ts';
import type { Series as SeriesRow, PrintSeries as PrintSeriesRow, CirculationSeries as CirculationSeriesRow, AdSeries as AdSeriesRow, TravelSeries as TravelSeriesRow, SigningSeries as SigningSeriesRow, ContentSeries as ContentSeriesRow, SeriesPoint as SeriesPointRow, SeriesTotal as SeriesTotalRow } from '../series/series.entity.ts';
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

/** A series of what advertisements earn; for the graph itself. */
export type AdSeries = {
  __typename?: 'AdSeries';
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** A channel that is counted from now on. */
export type AddAudienceChannelInput = {
  /** DUPLICATE where it is counted already. */
  channelId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who runs it. */
  organisationId: Scalars['ID']['input'];
  /** For good: on it hangs which index is worked out. */
  platform: AudiencePlatform;
  /** Whether pages of it may count by the beacon; INVALID_INPUT for a platform of others. */
  takesBeacons?: Scalars['Boolean']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddAudienceChannelPayload = {
  __typename?: 'AddAudienceChannelPayload';
  audienceChannel?: Maybe<AudienceChannel>;
  userErrors: Array<UserError>;
};

export type Advertiser = {
  __typename?: 'Advertiser';
  id: Scalars['ID']['output'];
};

export type Article = {
  __typename?: 'Article';
  /** What its readers did, on all channels. For the newsroom, headquarters, finance and the institute; for staff of who runs a channel, that channel's. FORBIDDEN for others, as all that follows. BAD_USER_INPUT without both ends, or for more than 1,100 days. */
  audience?: Maybe<Audience>;
  id: Scalars['ID']['output'];
};


export type ArticleAudienceArgs = {
  days: DateRangeInput;
};

/** What readers did with something in the days that were asked for. The demonstration's figures are synthetic. */
export type Audience = {
  __typename?: 'Audience';
  /** By channel, the most read first. */
  channels?: Maybe<Array<AudienceOfChannel>>;
  /** The last day of which somebody has counted something; null where there is none. */
  countedUntil?: Maybe<Scalars['Date']['output']>;
  isSynthetic: Scalars['Boolean']['output'];
  /** By time, those in which something was counted, at most 1,000. By HOUR only what was counted by the hour, of an article in at most 31 days; BAD_USER_INPUT otherwise. */
  points?: Maybe<Array<AudiencePoint>>;
  /** Added up; 0 of what nobody read, and null where nobody counted anything in these days, as far as the caller may see it. */
  total?: Maybe<AudienceFigures>;
};


/** What readers did with something in the days that were asked for. The demonstration's figures are synthetic. */
export type AudiencePointsArgs = {
  by?: CalendarUnit;
};

/** A channel whose audience is counted. */
export type AudienceChannel = {
  __typename?: 'AudienceChannel';
  channel?: Maybe<Channel>;
  /** The last day of which something was delivered. */
  countedUntil?: Maybe<Scalars['Date']['output']>;
  /** The channel's own. */
  id: Scalars['ID']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  /** Who runs it: its figures are this organisation's. */
  organisation?: Maybe<Organisation>;
  platform: AudiencePlatform;
  /** Whether pages of it may count by the beacon. */
  takesBeacons: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** What a source delivered at once: of one day by mutation, of several in a stream. */
export type AudienceDelivery = {
  __typename?: 'AudienceDelivery';
  /** How many were new. */
  added: Scalars['Int']['output'];
  /** How many took the place of others that said something else. */
  corrected: Scalars['Int']['output'];
  deliveredAt: Scalars['DateTime']['output'];
  /** The name of the account that delivered it. */
  deliveredBy: Scalars['String']['output'];
  /** The last day in it. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  mode: AudienceDeliveryMode;
  /** Why it was withdrawn; null for one that brought something. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Why, the first 100. */
  refusals: Array<AudienceRowRefusal>;
  /** How many were not taken. */
  refused: Scalars['Int']['output'];
  /** How many went, because REPLACE did not name them. */
  removed: Scalars['Int']['output'];
  /** How many rows were sent. */
  sent: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  /** The first day in it. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** How many said what was known. */
  unchanged: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type AudienceDeliveryConnection = {
  __typename?: 'AudienceDeliveryConnection';
  edges: Array<AudienceDeliveryEdge>;
  nodes: Array<AudienceDelivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type AudienceDeliveryEdge = {
  __typename?: 'AudienceDeliveryEdge';
  cursor: Scalars['String']['output'];
  node: AudienceDelivery;
};

/** How a delivery stands to what the source delivered of the day before. */
export type AudienceDeliveryMode =
  /** Each row takes the place of the one with the same channel, article and hour; the others stay. */
  | 'CORRECT'
  /** Its rows take the place of all that the source delivered of the day for the channels in it; where one of them is refused, nothing else goes. */
  | 'REPLACE';

/** What readers did, added up. */
export type AudienceFigures = {
  __typename?: 'AudienceFigures';
  comments: Scalars['BigInt']['output'];
  /** Followers of the channels on the last counted day; null for articles and sections, and where nobody counted. */
  followers?: Maybe<Scalars['BigInt']['output']>;
  /** 點讚. */
  likes: Scalars['BigInt']['output'];
  /** 在看, as WeChat calls it. */
  looks: Scalars['BigInt']['output'];
  /** All reading together. */
  readSeconds: Scalars['BigInt']['output'];
  /** Different readers of each day and thing, added up: who reads two articles, or comes on two days, counts twice. */
  readers: Scalars['BigInt']['output'];
  /** Times that it was opened. */
  reads: Scalars['BigInt']['output'];
  /** 轉發. */
  shares: Scalars['BigInt']['output'];
};

/** An index of a month, as it was worked out: what was corrected later is another one. */
export type AudienceIndex = {
  __typename?: 'AudienceIndex';
  computedAt: Scalars['DateTime']['output'];
  /** The formula's version, such as `14.2`: values of two versions are not held against each other. */
  formulaVersion: Scalars['String']['output'];
  /** Whether a later one stands in its place. */
  isSuperseded: Scalars['Boolean']['output'];
  isSynthetic: Scalars['Boolean']['output'];
  kind: AudienceIndexKind;
  month: Scalars['Month']['output'];
  value: Scalars['Float']['output'];
};

/** Which index of reach. */
export type AudienceIndexKind =
  /** 融媒綜合傳播力指數, of an organisation: WeChat 30 %, Weibo 25 %, Douyin 25 %, video account 20 %. */
  | 'MCCI'
  /** 微信傳播指數, of a WeChat account. */
  | 'WCI';

/** What readers did on a channel. */
export type AudienceOfChannel = {
  __typename?: 'AudienceOfChannel';
  channel?: Maybe<Channel>;
  figures: AudienceFigures;
};

/** What carries a channel: on it hangs which figures there are, and which index. */
export type AudiencePlatform =
  /** An account of Douyin; reads are plays, its index is the platform's. */
  | 'DOUYIN'
  /** The group's own apps and sites: reads are pages that were opened. */
  | 'OWN'
  /** A video account of WeChat; reads are plays, its index is the platform's. */
  | 'VIDEO_ACCOUNT'
  /** A public account of WeChat: WCI is worked out of its figures. */
  | 'WECHAT'
  /** An account of Sina Weibo; its index is the platform's. */
  | 'WEIBO';

/** What readers did in one stretch of time. */
export type AudiencePoint = {
  __typename?: 'AudiencePoint';
  figures: AudienceFigures;
  /** Its first instant; null for a weekday. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its first day, within what was asked for; null for a weekday. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  weekday?: Maybe<Weekday>;
};

/** One row of what readers did. Counts that are left out are 0. */
export type AudienceRowInput = {
  /** Which article; left out for a section's own pages, and with the section for what belongs to the channel itself: its front, its followers. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** A channel that is counted. */
  channelId: Scalars['ID']['input'];
  /** How many comments readers wrote. */
  comments?: Scalars['BigInt']['input'];
  /** At the day's end; only without article and section. */
  followers?: InputMaybe<Scalars['BigInt']['input']>;
  /** 0 to 23, in Asia/Shanghai; left out for the whole day. A channel's day is counted by hours or whole, not both. */
  hour?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it led the push (頭條), for WCI. */
  isLead?: Scalars['Boolean']['input'];
  /** 點讚: how often readers liked it. */
  likes?: Scalars['BigInt']['input'];
  /** 在看: how often readers said that they look at it. */
  looks?: Scalars['BigInt']['input'];
  /** The platform's own index of the day, such as Weibo's BCI; only without article and section. */
  platformIndex?: InputMaybe<Scalars['Float']['input']>;
  /** All reading together, in seconds. */
  readSeconds?: Scalars['BigInt']['input'];
  /** Different readers; not more than `reads`. */
  readers?: Scalars['BigInt']['input'];
  /** 0 to 10^12, as all that follow. */
  reads?: Scalars['BigInt']['input'];
  /** Where the article stood; left out, the section that was said last for it. Without article: whose pages. */
  sectionId?: InputMaybe<Scalars['ID']['input']>;
  /** 轉發: how often readers passed it on. */
  shares?: Scalars['BigInt']['input'];
};

/** A row that was not taken; nothing else is lost. */
export type AudienceRowRefusal = {
  __typename?: 'AudienceRowRefusal';
  /** Of the row's field, where one is wrong. */
  field?: Maybe<Scalars['String']['output']>;
  /** For the person who sent it, in English. */
  message: Scalars['String']['output'];
  /** Which one, from 1. */
  row: Scalars['Int']['output'];
};

/** Stretches of the calendar, in Asia/Shanghai. */
export type CalendarUnit =
  /** From midnight. */
  | 'DAY'
  /** Where it is counted by the hour; in `audience` alone. */
  | 'HOUR'
  /** From its first day. */
  | 'MONTH'
  /** From January, April, July or October. */
  | 'QUARTER'
  /** From Monday to Sunday. */
  | 'WEEK'
  /** All Mondays together, all Tuesdays, and so on. */
  | 'WEEKDAY'
  /** From 1 January. */
  | 'YEAR';

/** What of a counted channel is changed. What is left out stays as it is. */
export type ChangeAudienceChannelInput = {
  /** The channel's. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who runs it now: all its figures go along. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether pages of it may count by the beacon. */
  takesBeacons?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeAudienceChannelPayload = {
  __typename?: 'ChangeAudienceChannelPayload';
  audienceChannel?: Maybe<AudienceChannel>;
  userErrors: Array<UserError>;
};

export type Channel = {
  __typename?: 'Channel';
  /** What readers did on it, with articles and else. */
  audience?: Maybe<Audience>;
  /** Its WCI by month, the last one first; empty where it is no WeChat account. For those who see `audience`. */
  audienceIndices?: Maybe<Array<AudienceIndex>>;
  id: Scalars['ID']['output'];
};


export type ChannelAudienceArgs = {
  days: DateRangeInput;
};


export type ChannelAudienceIndicesArgs = {
  months: MonthRangeInput;
};

/** A series of what is delivered; for the graph itself. */
export type CirculationSeries = {
  __typename?: 'CirculationSeries';
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
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

/** A series of what came out and how; for the graph itself. */
export type ContentSeries = {
  __typename?: 'ContentSeries';
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type DeliveryRoute = {
  __typename?: 'DeliveryRoute';
  id: Scalars['ID']['output'];
};

export type DistributedTitle = {
  __typename?: 'DistributedTitle';
  id: Scalars['ID']['output'];
};

/** A figure that the group goes by: what it means, whose it is, how it is counted and who may see it. The catalogue is public; the values are not. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Who may see its values, in words; whoever may not is answered FORBIDDEN. */
  audience: LocalizedText;
  /** Small letters and hyphens, such as `reads`; it stays for good. */
  code: Scalars['String']['output'];
  /** By what `series` tells it apart, beside time. */
  dimensions: Array<SeriesDimension>;
  /** How it is worked out, in words. */
  formula: LocalizedText;
  /** Whether values of stretches of time add up; a rate, a level or an index does not. */
  isAdditive: Scalars['Boolean']['output'];
  /** Whether more of it is better; null where neither is. */
  isMoreBetter?: Maybe<Scalars['Boolean']['output']>;
  name: LocalizedText;
  /** Who answers for it, in words. */
  owner: LocalizedText;
  /** What counts, and on which day: the rule of recognition. */
  recognition: LocalizedText;
  /** The subgraphs that are asked for it. */
  sources: Array<Scalars['String']['output']>;
  unit: IndicatorUnit;
};

/** What an indicator's values are. */
export type IndicatorUnit =
  /** Things that are counted. */
  | 'COUNT'
  /** Money, in fen: `value` and `money` say the same. */
  | 'FEN'
  /** Hours. */
  | 'HOURS'
  /** Parts of a thousand; 2 is 2 ‰. */
  | 'PER_MILLE'
  /** Points of an index. */
  | 'POINTS'
  /** Seconds. */
  | 'SECONDS'
  /** A share of a whole; 0.05 is 5 %. */
  | 'SHARE';

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

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Has a channel counted. For staff of the institute. */
  addAudienceChannel?: Maybe<AddAudienceChannelPayload>;
  /** Says who runs a counted channel, and whether beacons count. For staff of the institute. */
  changeAudienceChannel?: Maybe<ChangeAudienceChannelPayload>;
  /**
   * Takes in what a source counted on a day. The same again changes nothing; late and corrected rows replace what they
   * correct; rows that are wrong are told one by one in `refusals`, and the others are kept. For staff of the institute.
   */
  recordAudience?: Maybe<RecordAudiencePayload>;
  /** Takes out what a source delivered of some days, so that another may count them. For staff of the institute. */
  withdrawAudience?: Maybe<WithdrawAudiencePayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddAudienceChannelArgs = {
  input: AddAudienceChannelInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeAudienceChannelArgs = {
  input: ChangeAudienceChannelInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordAudienceArgs = {
  input: RecordAudienceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawAudienceArgs = {
  input: WithdrawAudienceInput;
};

export type NewspaperIssue = {
  __typename?: 'NewspaperIssue';
  id: Scalars['ID']['output'];
};

export type Organisation = {
  __typename?: 'Organisation';
  /** What readers did on the channels that it runs. */
  audience?: Maybe<Audience>;
  /** The MCCI of the channels that it runs by month, the last one first. For those who see `audience`. */
  audienceIndices?: Maybe<Array<AudienceIndex>>;
  id: Scalars['ID']['output'];
};


export type OrganisationAudienceArgs = {
  days: DateRangeInput;
};


export type OrganisationAudienceIndicesArgs = {
  months: MonthRangeInput;
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

export type Press = {
  __typename?: 'Press';
  id: Scalars['ID']['output'];
};

/** A series of what presses print; for the graph itself. */
export type PrintSeries = {
  __typename?: 'PrintSeries';
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The channels whose audience is counted, by platform. For whom audience figures are; FORBIDDEN for others. */
  audienceChannels?: Maybe<Array<AudienceChannel>>;
  /** What was delivered, the last first. For staff of the institute. */
  audienceDeliveries?: Maybe<AudienceDeliveryConnection>;
  /** One indicator. */
  indicator?: Maybe<Indicator>;
  /** The catalogue, by code. */
  indicators?: Maybe<Array<Indicator>>;
  /**
   * The one way to ask for a figure over time. BAD_USER_INPUT for an indicator that is none, a dimension that it does not
   * know, days the wrong way round or more than 1,100 of them. Who may see which says the catalogue.
   */
  series?: Maybe<Series>;
};


/** What can be asked. */
export type QueryAudienceDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryIndicatorArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryIndicatorsArgs = {
  dimension?: InputMaybe<SeriesDimension>;
};


/** What can be asked. */
export type QuerySeriesArgs = {
  by?: Array<SeriesDimension>;
  compare?: InputMaybe<SeriesComparison>;
  days: DateRangeInput;
  each?: InputMaybe<CalendarUnit>;
  filter?: Array<SeriesFilterInput>;
  indicator: Scalars['String']['input'];
  isAssigned?: Scalars['Boolean']['input'];
  orderBy?: SeriesSort;
  top?: Scalars['Int']['input'];
};

/** What one source counted on one day. */
export type RecordAudienceInput = {
  /** Not in the future. */
  day: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What becomes of rows that the source delivered of the day before. */
  mode?: AudienceDeliveryMode;
  /** 1 to 1,000; more go through `POST /insights/audience`. */
  rows: Array<AudienceRowInput>;
  /** Who counted: 2 to 40 small letters, figures and hyphens. A channel's day belongs to the source that delivers it first. */
  source: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordAudiencePayload = {
  __typename?: 'RecordAudiencePayload';
  audienceDelivery?: Maybe<AudienceDelivery>;
  userErrors: Array<UserError>;
};

export type Section = {
  __typename?: 'Section';
  /** What readers did with its articles, by the section in which each stood on the day. */
  audience?: Maybe<Audience>;
  id: Scalars['ID']['output'];
};


export type SectionAudienceArgs = {
  days: DateRangeInput;
};

/**
 * An indicator over time and by dimensions. Figures of other teams are theirs: the gateway fetches them for the caller. Where
 * a subgraph that is needed does not answer, or the caller may not ask it, `points` and `total` are null and an error says
 * why: never a 0 that is none.
 */
export type Series = {
  __typename?: 'Series';
  ads?: Maybe<AdSeries>;
  circulation?: Maybe<CirculationSeries>;
  /** The last day of what it is compared with. */
  comparedEndsOn?: Maybe<Scalars['Date']['output']>;
  /** The first day of what it is compared with; null without comparison. */
  comparedStartsOn?: Maybe<Scalars['Date']['output']>;
  content?: Maybe<ContentSeries>;
  /** The last day. */
  endsOn: Scalars['Date']['output'];
  indicator: Indicator;
  /** Whether something in it is made up, as in the demonstration. */
  isSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** One for each combination of time and dimensions that has something. */
  points?: Maybe<Array<SeriesPoint>>;
  print?: Maybe<PrintSeries>;
  question: Scalars['ID']['output'];
  signings?: Maybe<SigningSeries>;
  /** The first day. */
  startsOn: Scalars['Date']['output'];
  /** All of it, also of what `top` left out; for a rate, the whole's rate and not an average of rates; for a level, such as followers, what was said last. Null for an index, which has none. */
  total?: Maybe<SeriesTotal>;
  travel?: Maybe<TravelSeries>;
};

/** Against what values are held. */
export type SeriesComparison =
  /** 環比: the same days of the months before, as many months as were asked for; whole months against whole months. */
  | 'MONTH'
  /** 同比: the same days a year before. */
  | 'YEAR';

/** By what an indicator's values can be told apart, beside time. */
export type SeriesDimension =
  /** Who advertises: `advertiser`. */
  | 'ADVERTISER'
  /** What kind of place an advertisement is in; the key is a value of `AdMedium`. */
  | 'AD_MEDIUM'
  /** A story: `article`. */
  | 'ARTICLE'
  /** A way by which articles reach readers: `channel`. */
  | 'CHANNEL'
  /** What a complaint about delivery is about; the key is its code. */
  | 'COMPLAINT_KIND'
  /** A delivery route: `deliveryRoute`. */
  | 'DELIVERY_ROUTE'
  /** A newspaper or weekly that is delivered: `distributedTitle`. */
  | 'DISTRIBUTED_TITLE'
  /** A newspaper of one day: `newspaperIssue`. */
  | 'ISSUE'
  /** What an article is marked as; the key is a value of `ArticleLabel`. */
  | 'LABEL'
  /** A picture, video or document: `mediaAsset`. */
  | 'MEDIA_ASSET'
  /** Whose it is, or who organised it: `organisation`. */
  | 'ORGANISATION'
  /** A printing press: `press`. */
  | 'PRESS'
  /** The first, second or third review; the key is 1, 2 or 3. */
  | 'REVIEW_LEVEL'
  /** A department of the newspaper: `section`. */
  | 'SECTION'
  /** A tour: `tour`. */
  | 'TOUR';

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

/** Only these keys of a dimension. */
export type SeriesFilterInput = {
  /** One that the indicator knows; BAD_USER_INPUT otherwise. */
  dimension: SeriesDimension;
  /** Ids or codes, 1 to 100, as the `keys` of points, empty for what belongs to none; BAD_USER_INPUT for what can be no key. An id that nothing has adds nothing. */
  keys: Array<Scalars['String']['input']>;
};

/** An indicator's value for one combination of time and dimensions. Fields of what was not asked for are null. */
export type SeriesPoint = {
  __typename?: 'SeriesPoint';
  advertiser?: Maybe<Advertiser>;
  article?: Maybe<Article>;
  /** How much `value` is above `compared`, as a part of it: 0.1 is a tenth more; null where that was 0 or nothing. */
  change?: Maybe<Scalars['Float']['output']>;
  channel?: Maybe<Channel>;
  /** The value of what it is compared with; null like `value`. */
  compared?: Maybe<Scalars['Float']['output']>;
  deliveryRoute?: Maybe<DeliveryRoute>;
  distributedTitle?: Maybe<DistributedTitle>;
  /** Its last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** A text for each dimension, in their order: an id or a code; empty where it belongs to none. */
  keys: Array<Scalars['String']['output']>;
  mediaAsset?: Maybe<MediaAsset>;
  /** Exact, for an indicator in FEN. */
  money?: Maybe<Money>;
  /** What the owner calls them, in the same order; null where a thing of the graph beside it has a name. */
  names: Array<Maybe<LocalizedText>>;
  newspaperIssue?: Maybe<NewspaperIssue>;
  organisation?: Maybe<Organisation>;
  press?: Maybe<Press>;
  section?: Maybe<Section>;
  /** The first day of the stretch of time, within what was asked for; null for a weekday. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  tour?: Maybe<Tour>;
  /** In the indicator's unit; null where it is a rate of nothing, or of an audience before the first and after the last of the days asked for that anybody counted. */
  value?: Maybe<Scalars['Float']['output']>;
  weekday?: Maybe<Weekday>;
};

/** In which order points come. */
export type SeriesSort =
  /** By how much it grew against what it is compared with, the most first. */
  | 'GROWTH'
  /** The largest value first; what has none, last. */
  | 'LARGEST'
  /** The smallest value first; what has none, last. */
  | 'SMALLEST'
  /** By time, then by key. */
  | 'TIME';

/** An indicator's value for all that was asked for. */
export type SeriesTotal = {
  __typename?: 'SeriesTotal';
  change?: Maybe<Scalars['Float']['output']>;
  compared?: Maybe<Scalars['Float']['output']>;
  /** Exact, for an indicator in FEN. */
  money?: Maybe<Money>;
  /** Null as that of a point. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A series of what was signed; for the graph itself. */
export type SigningSeries = {
  __typename?: 'SigningSeries';
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
};

/** A stretch of time. Its end does not belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type TimeRangeInput = {
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The first instant that no longer belongs to it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Tour = {
  __typename?: 'Tour';
  id: Scalars['ID']['output'];
};

/** A series of what departures and bookings come to; for the graph itself. */
export type TravelSeries = {
  __typename?: 'TravelSeries';
  figures?: Maybe<Array<SeriesFigure>>;
  id: Scalars['ID']['output'];
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

/** A day of the week, Monday first (ISO 8601). */
export type Weekday =
  /** 星期五, 5 in ISO 8601. */
  | 'FRIDAY'
  /** 星期一, 1 in ISO 8601. */
  | 'MONDAY'
  /** 星期六, 6 in ISO 8601. */
  | 'SATURDAY'
  /** 星期日, 7 in ISO 8601. */
  | 'SUNDAY'
  /** 星期四, 4 in ISO 8601. */
  | 'THURSDAY'
  /** 星期二, 2 in ISO 8601. */
  | 'TUESDAY'
  /** 星期三, 3 in ISO 8601. */
  | 'WEDNESDAY';

/** Days of one source that never were. */
export type WithdrawAudienceInput = {
  /** Only this channel's. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Both ends are needed, at most 62 days. */
  days: DateRangeInput;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 200 characters; kept in the record of what was done. */
  reason: Scalars['String']['input'];
  /** Whose days they are; NOT_FOUND where it delivered none of them. */
  source: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawAudiencePayload = {
  __typename?: 'WithdrawAudiencePayload';
  audienceDelivery?: Maybe<AudienceDelivery>;
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
  AdSeries: AdSeries;
  Article: Article;
  AudienceChannel: AudienceChannel;
  Channel: Channel;
  CirculationSeries: CirculationSeries;
  ContentSeries: ContentSeries;
  Indicator: Indicator;
  MediaAsset: MediaAsset;
  Organisation: Organisation;
  PrintSeries: PrintSeries;
  Section: Section;
  Series: Series;
  SigningSeries: SigningSeries;
  TravelSeries: TravelSeries;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdSeries:
    ( { __typename: 'AdSeries' }
    & GraphQLRecursivePick<FederationTypes['AdSeries'], {"id":true}> );
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  AudienceChannel:
    ( { __typename: 'AudienceChannel' }
    & GraphQLRecursivePick<FederationTypes['AudienceChannel'], {"id":true}> );
  Channel:
    ( { __typename: 'Channel' }
    & GraphQLRecursivePick<FederationTypes['Channel'], {"id":true}> );
  CirculationSeries:
    ( { __typename: 'CirculationSeries' }
    & GraphQLRecursivePick<FederationTypes['CirculationSeries'], {"id":true}> );
  ContentSeries:
    ( { __typename: 'ContentSeries' }
    & GraphQLRecursivePick<FederationTypes['ContentSeries'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"code":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  PrintSeries:
    ( { __typename: 'PrintSeries' }
    & GraphQLRecursivePick<FederationTypes['PrintSeries'], {"id":true}> );
  Section:
    ( { __typename: 'Section' }
    & GraphQLRecursivePick<FederationTypes['Section'], {"id":true}> );
  Series:
    ( { __typename: 'Series' }
    & GraphQLRecursivePick<FederationTypes['Series'], {"question":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}>
        | GraphQLRecursivePick<FederationTypes['Series'], {"print":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"circulation":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"ads":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"travel":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"signings":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}},"content":{"figures":{"bucket":true,"keys":true,"value":true,"compared":true,"isTotal":true,"isSynthetic":true}}}> ) );
  SigningSeries:
    ( { __typename: 'SigningSeries' }
    & GraphQLRecursivePick<FederationTypes['SigningSeries'], {"id":true}> );
  TravelSeries:
    ( { __typename: 'TravelSeries' }
    & GraphQLRecursivePick<FederationTypes['TravelSeries'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdSeries: ResolverTypeWrapper<AdSeriesRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddAudienceChannelInput: AddAudienceChannelInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddAudienceChannelPayload: ResolverTypeWrapper<Omit<AddAudienceChannelPayload, 'audienceChannel'> & { audienceChannel?: Maybe<ResolversTypes['AudienceChannel']> }>;
  Advertiser: ResolverTypeWrapper<Stub>;
  Article: ResolverTypeWrapper<Stub>;
  Audience: ResolverTypeWrapper<AudienceRow>;
  AudienceChannel: ResolverTypeWrapper<AudienceChannelRow>;
  AudienceDelivery: ResolverTypeWrapper<AudienceDeliveryRow>;
  AudienceDeliveryConnection: ResolverTypeWrapper<Connection<AudienceDeliveryRow>>;
  AudienceDeliveryEdge: ResolverTypeWrapper<Omit<AudienceDeliveryEdge, 'node'> & { node: ResolversTypes['AudienceDelivery'] }>;
  AudienceDeliveryMode: AudienceDeliveryMode;
  AudienceFigures: ResolverTypeWrapper<AudienceFiguresRow>;
  AudienceIndex: ResolverTypeWrapper<AudienceIndexRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AudienceIndexKind: AudienceIndexKind;
  AudienceOfChannel: ResolverTypeWrapper<AudienceOfChannelRow>;
  AudiencePlatform: AudiencePlatform;
  AudiencePoint: ResolverTypeWrapper<AudiencePointRow>;
  AudienceRowInput: AudienceRowInput;
  AudienceRowRefusal: ResolverTypeWrapper<AudienceRowRefusalRow>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  CalendarUnit: CalendarUnit;
  ChangeAudienceChannelInput: ChangeAudienceChannelInput;
  ChangeAudienceChannelPayload: ResolverTypeWrapper<Omit<ChangeAudienceChannelPayload, 'audienceChannel'> & { audienceChannel?: Maybe<ResolversTypes['AudienceChannel']> }>;
  Channel: ResolverTypeWrapper<Stub>;
  CirculationSeries: ResolverTypeWrapper<CirculationSeriesRow>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  ContentSeries: ResolverTypeWrapper<ContentSeriesRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeliveryRoute: ResolverTypeWrapper<Stub>;
  DistributedTitle: ResolverTypeWrapper<Stub>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorUnit: IndicatorUnit;
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
  NewspaperIssue: ResolverTypeWrapper<Stub>;
  Organisation: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  Press: ResolverTypeWrapper<Stub>;
  PrintSeries: ResolverTypeWrapper<PrintSeriesRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAudienceInput: RecordAudienceInput;
  RecordAudiencePayload: ResolverTypeWrapper<Omit<RecordAudiencePayload, 'audienceDelivery'> & { audienceDelivery?: Maybe<ResolversTypes['AudienceDelivery']> }>;
  Section: ResolverTypeWrapper<Stub>;
  Series: ResolverTypeWrapper<SeriesRow>;
  SeriesComparison: SeriesComparison;
  SeriesDimension: SeriesDimension;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SeriesFilterInput: SeriesFilterInput;
  SeriesPoint: ResolverTypeWrapper<SeriesPointRow>;
  SeriesSort: SeriesSort;
  SeriesTotal: ResolverTypeWrapper<SeriesTotalRow>;
  SigningSeries: ResolverTypeWrapper<SigningSeriesRow>;
  TimeRangeInput: TimeRangeInput;
  Tour: ResolverTypeWrapper<Stub>;
  TravelSeries: ResolverTypeWrapper<TravelSeriesRow>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Weekday: Weekday;
  WithdrawAudienceInput: WithdrawAudienceInput;
  WithdrawAudiencePayload: ResolverTypeWrapper<Omit<WithdrawAudiencePayload, 'audienceDelivery'> & { audienceDelivery?: Maybe<ResolversTypes['AudienceDelivery']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdSeries: AdSeriesRow;
  ID: Scalars['ID']['output'];
  AddAudienceChannelInput: AddAudienceChannelInput;
  String: Scalars['String']['output'];
  AddAudienceChannelPayload: Omit<AddAudienceChannelPayload, 'audienceChannel'> & { audienceChannel?: Maybe<ResolversParentTypes['AudienceChannel']> };
  Advertiser: Stub;
  Article: Stub;
  Audience: AudienceRow;
  AudienceChannel: AudienceChannelRow;
  AudienceDelivery: AudienceDeliveryRow;
  AudienceDeliveryConnection: Connection<AudienceDeliveryRow>;
  AudienceDeliveryEdge: Omit<AudienceDeliveryEdge, 'node'> & { node: ResolversParentTypes['AudienceDelivery'] };
  AudienceFigures: AudienceFiguresRow;
  AudienceIndex: AudienceIndexRow;
  Float: Scalars['Float']['output'];
  AudienceOfChannel: AudienceOfChannelRow;
  AudiencePoint: AudiencePointRow;
  AudienceRowInput: AudienceRowInput;
  AudienceRowRefusal: AudienceRowRefusalRow;
  BigInt: Scalars['BigInt']['output'];
  ChangeAudienceChannelInput: ChangeAudienceChannelInput;
  ChangeAudienceChannelPayload: Omit<ChangeAudienceChannelPayload, 'audienceChannel'> & { audienceChannel?: Maybe<ResolversParentTypes['AudienceChannel']> };
  Channel: Stub;
  CirculationSeries: CirculationSeriesRow;
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  ContentSeries: ContentSeriesRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DeliveryRoute: Stub;
  DistributedTitle: Stub;
  Indicator: IndicatorRow;
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
  NewspaperIssue: Stub;
  Organisation: Stub;
  PageInfo: PageInfo;
  PageLink: PageLink;
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  Press: Stub;
  PrintSeries: PrintSeriesRow;
  Query: Record<PropertyKey, never>;
  RecordAudienceInput: RecordAudienceInput;
  RecordAudiencePayload: Omit<RecordAudiencePayload, 'audienceDelivery'> & { audienceDelivery?: Maybe<ResolversParentTypes['AudienceDelivery']> };
  Section: Stub;
  Series: SeriesRow;
  SeriesFigure: FigureRow;
  SeriesFilterInput: SeriesFilterInput;
  SeriesPoint: SeriesPointRow;
  SeriesTotal: SeriesTotalRow;
  SigningSeries: SigningSeriesRow;
  TimeRangeInput: TimeRangeInput;
  Tour: Stub;
  TravelSeries: TravelSeriesRow;
  UserError: UserError;
  WithdrawAudienceInput: WithdrawAudienceInput;
  WithdrawAudiencePayload: Omit<WithdrawAudiencePayload, 'audienceDelivery'> & { audienceDelivery?: Maybe<ResolversParentTypes['AudienceDelivery']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdSeries'] = ResolversParentTypes['AdSeries'], FederationReferenceType extends FederationReferenceTypes['AdSeries'] = FederationReferenceTypes['AdSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AddAudienceChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAudienceChannelPayload'] = ResolversParentTypes['AddAudienceChannelPayload']> = {
  audienceChannel?: Resolver<Maybe<ResolversTypes['AudienceChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvertiserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advertiser'] = ResolversParentTypes['Advertiser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType, RequireFields<ArticleAudienceArgs, 'days'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  channels?: Resolver<Maybe<Array<ResolversTypes['AudienceOfChannel']>>, ParentType, ContextType>;
  countedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['AudiencePoint']>>, ParentType, ContextType, RequireFields<AudiencePointsArgs, 'by'>>;
  total?: Resolver<Maybe<ResolversTypes['AudienceFigures']>, ParentType, ContextType>;
};

export type AudienceChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceChannel'] = ResolversParentTypes['AudienceChannel'], FederationReferenceType extends FederationReferenceTypes['AudienceChannel'] = FederationReferenceTypes['AudienceChannel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AudienceChannel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  countedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['AudiencePlatform'], ParentType, ContextType>;
  takesBeacons?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AudienceDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceDelivery'] = ResolversParentTypes['AudienceDelivery']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AudienceDeliveryMode'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['AudienceRowRefusal']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AudienceDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceDeliveryConnection'] = ResolversParentTypes['AudienceDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AudienceDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AudienceDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AudienceDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceDeliveryEdge'] = ResolversParentTypes['AudienceDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AudienceDelivery'], ParentType, ContextType>;
};

export type AudienceFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceFigures'] = ResolversParentTypes['AudienceFigures']> = {
  comments?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  likes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  looks?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  readSeconds?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  readers?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type AudienceIndexResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceIndex'] = ResolversParentTypes['AudienceIndex']> = {
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSuperseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AudienceIndexKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AudienceOfChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceOfChannel'] = ResolversParentTypes['AudienceOfChannel']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AudienceFigures'], ParentType, ContextType>;
};

export type AudiencePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudiencePoint'] = ResolversParentTypes['AudiencePoint']> = {
  figures?: Resolver<ResolversTypes['AudienceFigures'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type AudienceRowRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceRowRefusal'] = ResolversParentTypes['AudienceRowRefusal']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ChangeAudienceChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAudienceChannelPayload'] = ResolversParentTypes['ChangeAudienceChannelPayload']> = {
  audienceChannel?: Resolver<Maybe<ResolversTypes['AudienceChannel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel'], FederationReferenceType extends FederationReferenceTypes['Channel'] = FederationReferenceTypes['Channel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Channel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType, RequireFields<ChannelAudienceArgs, 'days'>>;
  audienceIndices?: Resolver<Maybe<Array<ResolversTypes['AudienceIndex']>>, ParentType, ContextType, RequireFields<ChannelAudienceIndicesArgs, 'months'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CirculationSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CirculationSeries'] = ResolversParentTypes['CirculationSeries'], FederationReferenceType extends FederationReferenceTypes['CirculationSeries'] = FederationReferenceTypes['CirculationSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CirculationSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ContentSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentSeries'] = ResolversParentTypes['ContentSeries'], FederationReferenceType extends FederationReferenceTypes['ContentSeries'] = FederationReferenceTypes['ContentSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContentSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryRoute'] = ResolversParentTypes['DeliveryRoute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DistributedTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributedTitle'] = ResolversParentTypes['DistributedTitle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['SeriesDimension']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isAdditive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMoreBetter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  recognition?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAudienceChannel?: Resolver<Maybe<ResolversTypes['AddAudienceChannelPayload']>, ParentType, ContextType, RequireFields<MutationAddAudienceChannelArgs, 'input'>>;
  changeAudienceChannel?: Resolver<Maybe<ResolversTypes['ChangeAudienceChannelPayload']>, ParentType, ContextType, RequireFields<MutationChangeAudienceChannelArgs, 'input'>>;
  recordAudience?: Resolver<Maybe<ResolversTypes['RecordAudiencePayload']>, ParentType, ContextType, RequireFields<MutationRecordAudienceArgs, 'input'>>;
  withdrawAudience?: Resolver<Maybe<ResolversTypes['WithdrawAudiencePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAudienceArgs, 'input'>>;
};

export type NewspaperIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewspaperIssue'] = ResolversParentTypes['NewspaperIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType, RequireFields<OrganisationAudienceArgs, 'days'>>;
  audienceIndices?: Resolver<Maybe<Array<ResolversTypes['AudienceIndex']>>, ParentType, ContextType, RequireFields<OrganisationAudienceIndicesArgs, 'months'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Press'] = ResolversParentTypes['Press']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PrintSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintSeries'] = ResolversParentTypes['PrintSeries'], FederationReferenceType extends FederationReferenceTypes['PrintSeries'] = FederationReferenceTypes['PrintSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audienceChannels?: Resolver<Maybe<Array<ResolversTypes['AudienceChannel']>>, ParentType, ContextType>;
  audienceDeliveries?: Resolver<Maybe<ResolversTypes['AudienceDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryAudienceDeliveriesArgs, 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<Maybe<Array<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'by' | 'days' | 'filter' | 'indicator' | 'isAssigned' | 'orderBy' | 'top'>>;
};

export type RecordAudiencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAudiencePayload'] = ResolversParentTypes['RecordAudiencePayload']> = {
  audienceDelivery?: Resolver<Maybe<ResolversTypes['AudienceDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section'], FederationReferenceType extends FederationReferenceTypes['Section'] = FederationReferenceTypes['Section']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Section']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType, RequireFields<SectionAudienceArgs, 'days'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series'], FederationReferenceType extends FederationReferenceTypes['Series'] = FederationReferenceTypes['Series']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Series']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ads?: Resolver<Maybe<ResolversTypes['AdSeries']>, ParentType, ContextType>;
  circulation?: Resolver<Maybe<ResolversTypes['CirculationSeries']>, ParentType, ContextType>;
  comparedEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  comparedStartsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ContentSeries']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  isSynthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['SeriesPoint']>>, ParentType, ContextType>;
  print?: Resolver<Maybe<ResolversTypes['PrintSeries']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signings?: Resolver<Maybe<ResolversTypes['SigningSeries']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['SeriesTotal']>, ParentType, ContextType>;
  travel?: Resolver<Maybe<ResolversTypes['TravelSeries']>, ParentType, ContextType>;
};

export type SeriesFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesFigure'] = ResolversParentTypes['SeriesFigure']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  advertiser?: Resolver<Maybe<ResolversTypes['Advertiser']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deliveryRoute?: Resolver<Maybe<ResolversTypes['DeliveryRoute']>, ParentType, ContextType>;
  distributedTitle?: Resolver<Maybe<ResolversTypes['DistributedTitle']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mediaAsset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  names?: Resolver<Array<Maybe<ResolversTypes['LocalizedText']>>, ParentType, ContextType>;
  newspaperIssue?: Resolver<Maybe<ResolversTypes['NewspaperIssue']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  press?: Resolver<Maybe<ResolversTypes['Press']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tour?: Resolver<Maybe<ResolversTypes['Tour']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weekday?: Resolver<Maybe<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type SeriesTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesTotal'] = ResolversParentTypes['SeriesTotal']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SigningSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningSeries'] = ResolversParentTypes['SigningSeries'], FederationReferenceType extends FederationReferenceTypes['SigningSeries'] = FederationReferenceTypes['SigningSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SigningSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tour'] = ResolversParentTypes['Tour']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TravelSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelSeries'] = ResolversParentTypes['TravelSeries'], FederationReferenceType extends FederationReferenceTypes['TravelSeries'] = FederationReferenceTypes['TravelSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawAudiencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAudiencePayload'] = ResolversParentTypes['WithdrawAudiencePayload']> = {
  audienceDelivery?: Resolver<Maybe<ResolversTypes['AudienceDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdSeries?: AdSeriesResolvers<ContextType>;
  AddAudienceChannelPayload?: AddAudienceChannelPayloadResolvers<ContextType>;
  Advertiser?: AdvertiserResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Audience?: AudienceResolvers<ContextType>;
  AudienceChannel?: AudienceChannelResolvers<ContextType>;
  AudienceDelivery?: AudienceDeliveryResolvers<ContextType>;
  AudienceDeliveryConnection?: AudienceDeliveryConnectionResolvers<ContextType>;
  AudienceDeliveryEdge?: AudienceDeliveryEdgeResolvers<ContextType>;
  AudienceFigures?: AudienceFiguresResolvers<ContextType>;
  AudienceIndex?: AudienceIndexResolvers<ContextType>;
  AudienceOfChannel?: AudienceOfChannelResolvers<ContextType>;
  AudiencePoint?: AudiencePointResolvers<ContextType>;
  AudienceRowRefusal?: AudienceRowRefusalResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ChangeAudienceChannelPayload?: ChangeAudienceChannelPayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CirculationSeries?: CirculationSeriesResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  ContentSeries?: ContentSeriesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryRoute?: DeliveryRouteResolvers<ContextType>;
  DistributedTitle?: DistributedTitleResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewspaperIssue?: NewspaperIssueResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  Press?: PressResolvers<ContextType>;
  PrintSeries?: PrintSeriesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAudiencePayload?: RecordAudiencePayloadResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SeriesTotal?: SeriesTotalResolvers<ContextType>;
  SigningSeries?: SigningSeriesResolvers<ContextType>;
  Tour?: TourResolvers<ContextType>;
  TravelSeries?: TravelSeriesResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawAudiencePayload?: WithdrawAudiencePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
