/* Made by `npm run generate` from the SDL. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WrittenText, Figure as FigureRow, ClosedMonth as ClosedMonthRow, PersonalDataRead as PersonalDataReadRow, Connection, Stub } from '@media-graph/subgraph';
import type { Article as ArticleRow } from '../article/article.entity.ts';
import type { ContentCredentials as ContentCredentialsRow } from '../content-credentials/content-credentials.entity.ts';
import type { DataSubjectRequest as DataSubjectRequestRow } from '../data-subject-request/data-subject-request.entity.ts';
import type { FormerMediaFile as FormerMediaFileRow } from '../former-media-file/former-media-file.entity.ts';
import type { MediaAsset as MediaAssetRow, MediaAsset as ImageAssetRow, MediaFile as MediaFileRow, MediaFile as VideoAssetRow, MediaFile as AudioAssetRow, MediaFile as DocumentAssetRow, MediaFile as GraphicAssetRow } from '../media-asset/media-asset.entity.ts';
import type { MediaCollection as MediaCollectionRow } from '../media-collection/media-collection.entity.ts';
import type { MediaCollectionItem as MediaCollectionItemRow } from '../media-collection/media-collection-item.entity.ts';
import type { MediaCrop as MediaCropRow } from '../media-crop/media-crop.entity.ts';
import type { MediaDownload as MediaDownloadRow } from '../media-download/media-download.entity.ts';
import type { MediaLease as MediaLeaseRow } from '../media-lease/media-lease.entity.ts';
import type { MediaUsage as MediaUsageRow } from '../media-usage/media-usage.entity.ts';
import type { TakedownTask as TakedownTaskRow } from '../media-usage/takedown-task.entity.ts';
import type { MediaAssetUse as MediaAssetUseRow } from '../media-usage/media-asset-use.entity.ts';
import type { ImageMetadata as ImageMetadataRow, GeoPosition as GeoPositionRow } from '../metadata/image-metadata.entity.ts';
import type { NearDuplicate as NearDuplicateRow } from '../near-duplicate/near-duplicate.entity.ts';
import type { PictureClient as PictureClientRow } from '../picture-client/picture-client.entity.ts';
import type { PictureLicence as PictureLicenceRow, PictureLicenceLine as PictureLicenceLineRow } from '../picture-licence/picture-licence.entity.ts';
import type { PictureSale as PictureSaleRow } from '../picture-sale/picture-sale.entity.ts';
import type { PictureIncome as PictureIncomeRow } from '../picture-sale/picture-income.entity.ts';
import type { StoryEmbargo as StoryEmbargoRow } from '../story-embargo/story-embargo.entity.ts';
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

/** What the client took. */
export type AcceptPictureLicenceInput = {
  /** One that is QUOTED; CONFLICT_OVERLAP against an exclusive licence, RIGHTS_BLOCKED where a picture may not be licensed any more. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AcceptPictureLicencePayload = {
  __typename?: 'AcceptPictureLicencePayload';
  licence?: Maybe<PictureLicence>;
  userErrors: Array<UserError>;
};

/** What is cut out of a picture. */
export type AddMediaCropInput = {
  /** The picture, which has at most 20 crops. */
  assetId: Scalars['ID']['input'];
  /** Pixels, within the picture. */
  height: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters; DUPLICATE where the picture has a crop of that name. */
  name: Scalars['String']['input'];
  /** Degrees clockwise: 0, 90, 180 or 270. */
  rotation?: Scalars['Int']['input'];
  /** The ratio that width and height have to within a pixel, once turned; a free one where it is left out. Not ORIGINAL. */
  shape?: InputMaybe<RenditionShape>;
  /** Pixels, within the picture. */
  width: Scalars['Int']['input'];
  /** Pixels from the left edge of the upright original. */
  x: Scalars['Int']['input'];
  /** Pixels from the upper edge of the upright original. */
  y: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddMediaCropPayload = {
  __typename?: 'AddMediaCropPayload';
  crop?: Maybe<MediaCrop>;
  userErrors: Array<UserError>;
};

/** What may be done with an asset for a time. */
export type AddMediaLeaseInput = {
  /** OVERRIDE takes the role `rights-manager`, and `notes` for its reason. */
  access: MediaLeaseAccess;
  /** The asset. */
  assetId: Scalars['ID']['input'];
  /** `Channel`s, at most 50; every channel where it is left out. */
  channelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Later than its beginning; none where it is left out. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** From 1900 on; now where it is left out. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddMediaLeasePayload = {
  __typename?: 'AddMediaLeasePayload';
  lease?: Maybe<MediaLease>;
  userErrors: Array<UserError>;
};

/** Pictures that are to stand in a collection. */
export type AddToMediaCollectionInput = {
  /** 1 to 200, in the order in which they are to stand at its end; one that is in it stays where it is. NOT_FOUND where the caller sees one of them not, and none is added. */
  assetIds: Array<Scalars['ID']['input']>;
  /** One that is not deleted. It has at most 2000 pictures. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AddToMediaCollectionPayload = {
  __typename?: 'AddToMediaCollectionPayload';
  collection?: Maybe<MediaCollection>;
  userErrors: Array<UserError>;
};

/** What is to be different of a client; what is left out stays. */
export type AmendPictureClientInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether nothing is quoted to it any more. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** An `Organisation` of the registry. */
  registeredId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type AmendPictureClientPayload = {
  __typename?: 'AmendPictureClientPayload';
  client?: Maybe<PictureClient>;
  userErrors: Array<UserError>;
};

export type Article = {
  __typename?: 'Article';
  /** The ids of its assets, in order. */
  assetRefs: Array<Scalars['ID']['output']>;
  /** Its assets in the article's order; what the caller may not see is left out. */
  assets?: Maybe<Array<MediaAsset>>;
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /**
   * What keeps its assets from going out with it: empty where all may. For the desks, reviewers and headquarters; FORBIDDEN
   * for others.
   */
  rightsBlockers?: Maybe<Array<RightsBlocker>>;
  /**
   * Whether its assets may go out with it, signed: publishing it takes this, and refuses what it does not allow
   * (RIGHTS_BLOCKED). It is taken for 15 minutes. For those who see `rightsBlockers`.
   */
  rightsStatement?: Maybe<Scalars['String']['output']>;
  /** The pictures among `uncoveredFiles`. For those who see `rightsBlockers`. */
  uncoveredAssets?: Maybe<Array<MediaAsset>>;
  /**
   * What it shows, of whichever kind, that is public before it is, or would be once they are released: what was covered when the
   * embargo was set and is not any more. None where it is under no embargo. For those who see `rightsBlockers`.
   */
  uncoveredFiles?: Maybe<Array<MediaFile>>;
};


export type ArticleRightsBlockersArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type ArticleRightsStatementArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelIds: Array<Scalars['ID']['input']>;
  moreAssetIds?: Array<Scalars['ID']['input']>;
};

/** A sound: MP3, M4A, WAV, Ogg or FLAC. */
export type AudioAsset = MediaFile & {
  __typename?: 'AudioAsset';
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** In seconds, to the millisecond. */
  durationInSeconds: Scalars['Float']['output'];
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  /** Path at the gateway, for `GET`, with byte ranges. Of what is public everybody's. */
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** What is shown while it plays; null without one, and for whoever may not see that picture. */
  poster?: Maybe<ImageAsset>;
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A sound: MP3, M4A, WAV, Ogg or FLAC. */
export type AudioAssetCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A sound: MP3, M4A, WAV, Ogg or FLAC. */
export type AudioAssetDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A sound: MP3, M4A, WAV, Ogg or FLAC. */
export type AudioAssetUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A sound: MP3, M4A, WAV, Ogg or FLAC. */
export type AudioAssetUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is left out stays as it is, and null clears it. */
export type ChangeMediaCollectionInput = {
  /** At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** An `Event`; whether there is one is known to others. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters, cannot be cleared; DUPLICATE where the owner has another of that name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of a SHOOT, INVALID_INPUT for others: from 1826 to today. */
  shotOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeMediaCollectionPayload = {
  __typename?: 'ChangeMediaCollectionPayload';
  collection?: Maybe<MediaCollection>;
  userErrors: Array<UserError>;
};

/** What is cut out instead: all of it, as it shall be. */
export type ChangeMediaCropInput = {
  /** Pixels, within the picture. */
  height: Scalars['Int']['input'];
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters; DUPLICATE where the picture has another crop of that name. */
  name: Scalars['String']['input'];
  /** Degrees clockwise: 0, 90, 180 or 270. */
  rotation?: Scalars['Int']['input'];
  /** As for a new one. */
  shape?: InputMaybe<RenditionShape>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Pixels, within the picture. */
  width: Scalars['Int']['input'];
  /** Pixels from the left edge of the upright original. */
  x: Scalars['Int']['input'];
  /** Pixels from the upper edge of the upright original. */
  y: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ChangeMediaCropPayload = {
  __typename?: 'ChangeMediaCropPayload';
  crop?: Maybe<MediaCrop>;
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

/**
 * What the C2PA manifest (Content Credentials) of a picture says, as it was read at the upload of a JPEG or PNG. The manifest
 * itself stays in the original, which never changes.
 */
export type ContentCredentials = {
  __typename?: 'ContentCredentials';
  /** What was done to the picture, by the standard's names, in their order: `c2pa.created`, `c2pa.cropped`. */
  actions: Array<Scalars['String']['output']>;
  /** The program that made it. */
  claimGenerator?: Maybe<Scalars['String']['output']>;
  /** Where it comes from, a URI of the IPTC's digital source types, where an action says it. */
  digitalSourceType?: Maybe<Scalars['String']['output']>;
  /** Whether the signature holds, and the picture is still the one that was signed. */
  isIntact: Scalars['Boolean']['output'];
  /** How many manifests there are: its own, and those of what it was made from. */
  manifestCount: Scalars['Int']['output'];
  /** What is wrong, by the standard's names, such as `assertion.dataHash.mismatch`; `unreadable` for what cannot be read. */
  problems: Array<Scalars['String']['output']>;
  /** Whom the certificate names. Whether that one is to be believed is not looked at: there is no list of those who are. */
  signedBy?: Maybe<Scalars['String']['output']>;
};

/** Pictures that are to belong together. */
export type CreateMediaCollectionInput = {
  /** At most 200, in order; NOT_FOUND where the caller sees one of them not. */
  assetIds?: Array<Scalars['ID']['input']>;
  /** At most 2000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** An `Event`; whether there is one is known to others. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is made for; it stays. */
  kind: MediaCollectionKind;
  /** 1 to 200 characters; DUPLICATE where the owner has one of that name. */
  name: Scalars['String']['input'];
  /** An `Organisation`; the caller's own where it is left out. FORBIDDEN for staff of another. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a SHOOT, INVALID_INPUT for others: from 1826 to today. */
  shotOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type CreateMediaCollectionPayload = {
  __typename?: 'CreateMediaCollectionPayload';
  collection?: Maybe<MediaCollection>;
  userErrors: Array<UserError>;
};

export type DataSubjectRequest = {
  __typename?: 'DataSubjectRequest';
  id: Scalars['ID']['output'];
  /**
   * What is kept of people with pictures, found by their name just as it is written: who is shown (IPTC Person Shown), of
   * all assets, also those that are not public; who made one; and clients of the picture agency that are no organisation of
   * the registry.
   */
  pictureData?: Maybe<KeptPersonalData>;
  soughtName?: Maybe<Scalars['String']['output']>;
};

/** Civil days on end. Both ends belong to it; one that is left out is open. BAD_USER_INPUT where they stand the wrong way round. */
export type DateRangeInput = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** An asset that nobody needs any more. */
export type DeleteMediaAssetInput = {
  /** A draft or a withdrawn one; ILLEGAL_TRANSITION for one that is released, in use (`MediaAsset.usages`) or under a licence that holds or will. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type DeleteMediaAssetPayload = {
  __typename?: 'DeleteMediaAssetPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** A document to be read: PDF. */
export type DocumentAsset = MediaFile & {
  __typename?: 'DocumentAsset';
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  /** Path at the gateway, for `GET`, which answers an attachment. Of what is public everybody's. */
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** From 1 on. */
  pageCount: Scalars['Int']['output'];
  /** Such as its first page; null without one, and for whoever may not see that picture. */
  poster?: Maybe<ImageAsset>;
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A document to be read: PDF. */
export type DocumentAssetCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A document to be read: PDF. */
export type DocumentAssetDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A document to be read: PDF. */
export type DocumentAssetUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A document to be read: PDF. */
export type DocumentAssetUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is to be said of an asset. What is left out stays; null takes a value away. */
export type EditMediaAssetMetadataInput = {
  /** For people who do not see the asset, 1 to 1000 characters in each language. RIGHTS_BLOCKED where a released asset would lose it. */
  altText?: InputMaybe<LocalizedTextInput>;
  /** 1 to 500 characters. */
  copyrightNotice?: InputMaybe<Scalars['String']['input']>;
  /** A `Person` of the graph; whether there is one is known to others. */
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  /** As the name is printed, 1 to 200 characters. */
  creatorName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. RIGHTS_BLOCKED where a released asset would lose it. */
  creditLine?: InputMaybe<Scalars['String']['input']>;
  /** The caption, 1 to 5000 characters in each language. */
  description?: InputMaybe<LocalizedTextInput>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Corrections of what the file says. */
  metadata?: InputMaybe<ImageMetadataInput>;
  /** From 1826, when the first photograph was taken, to now. */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 300 characters in each language. */
  title?: InputMaybe<LocalizedTextInput>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EditMediaAssetMetadataPayload = {
  __typename?: 'EditMediaAssetMetadataPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** What is to be said of many assets alike. What is left out stays; null takes a value away. */
export type EditMediaAssetsInput = {
  /** Put beside the keywords that each has; at most 100 in all, of 1 to 100 characters. */
  addKeywords?: Array<Scalars['String']['input']>;
  /** For people who do not see the assets, 1 to 1000 characters in each language. RIGHTS_BLOCKED for a released asset that would lose it. */
  altText?: InputMaybe<LocalizedTextInput>;
  /** 1 to 200, each once. Those that are no good are told, each by its place such as `input.assets.3`, and none is changed. */
  assets: Array<MediaAssetVersionInput>;
  /** 1 to 500 characters. */
  copyrightNotice?: InputMaybe<Scalars['String']['input']>;
  /** A `Person` of the graph; whether there is one is known to others. */
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  /** As the name is printed, 1 to 200 characters. */
  creatorName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. RIGHTS_BLOCKED for a released asset that would lose it. */
  creditLine?: InputMaybe<Scalars['String']['input']>;
  /** The caption, 1 to 5000 characters in each language. */
  description?: InputMaybe<LocalizedTextInput>;
  /** An `Event`, or null to take the link away; whether there is one is known to others. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Corrections of what the files say. */
  metadata?: InputMaybe<ImageMetadataInput>;
  /** From 1826, when the first photograph was taken, to now. */
  takenAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 300 characters in each language. */
  title?: InputMaybe<LocalizedTextInput>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EditMediaAssetsPayload = {
  __typename?: 'EditMediaAssetsPayload';
  /** Those of them that are pictures. */
  assets?: Maybe<Array<MediaAsset>>;
  /** As they are now, in the order of the input. */
  files?: Maybe<Array<MediaFile>>;
  userErrors: Array<UserError>;
};

/** A lease that shall hold no longer. */
export type EndMediaLeaseInput = {
  /** One that is not over. An OVERRIDE takes the role `rights-manager`. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EndMediaLeasePayload = {
  __typename?: 'EndMediaLeasePayload';
  lease?: Maybe<MediaLease>;
  userErrors: Array<UserError>;
};

/** An asset of which nothing may be kept. */
export type EraseMediaAssetInput = {
  /** Whatever its status, in use or not, and deleted or not. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters, such as the request's number: it is kept, so it names nobody. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type EraseMediaAssetPayload = {
  __typename?: 'EraseMediaAssetPayload';
  /** Of what was erased, the id. */
  erasedId?: Maybe<Scalars['ID']['output']>;
  /** The uses that stood, whose articles and pages are to be looked at. */
  usages?: Maybe<Array<MediaUsage>>;
  userErrors: Array<UserError>;
};

export type Event = {
  __typename?: 'Event';
  /** What was taken there and the caller may see, the last upload first. */
  assets?: Maybe<MediaAssetConnection>;
  id: Scalars['ID']['output'];
};


export type EventAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ExchangeAgreement = {
  __typename?: 'ExchangeAgreement';
  id: Scalars['ID']['output'];
};

/** Where a picture must not be cut, as fractions of its width and height from the top left. */
export type FocalPoint = {
  __typename?: 'FocalPoint';
  /** 0 is the left edge, 1 the right. */
  x: Scalars['Float']['output'];
  /** 0 is the top edge, 1 the bottom. */
  y: Scalars['Float']['output'];
};

/** A file that an asset had before it was replaced by another one. */
export type FormerMediaFile = {
  __typename?: 'FormerMediaFile';
  /** As the uploader's program named it. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Upright, in pixels. */
  height: Scalars['Int']['output'];
  /** Path at the gateway, byte for byte as it was uploaded; each fetching is logged. For the picture desk and the owner's staff. */
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Media type. */
  mimeType: Scalars['String']['output'];
  /** Why it was replaced. */
  reason: Scalars['String']['output'];
  replacedAt: Scalars['DateTime']['output'];
  /** The name of the account. */
  replacedBy: Scalars['String']['output'];
  /** Checksum of the file, in hexadecimal. */
  sha256: Scalars['String']['output'];
  sizeInBytes: Scalars['BigInt']['output'];
  /** Upright, in pixels. */
  width: Scalars['Int']['output'];
};

/** A place on earth (WGS 84). */
export type GeoPosition = {
  __typename?: 'GeoPosition';
  /** Degrees, north is positive. */
  latitude: Scalars['Float']['output'];
  /** Degrees, east is positive. */
  longitude: Scalars['Float']['output'];
};

/** A drawing that scales, such as a map or a chart: SVG without programs. It is fetched, and never shown in a page of its own. */
export type GraphicAsset = MediaFile & {
  __typename?: 'GraphicAsset';
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  /** In pixels, by its own size or its view box; null where it says neither. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Path at the gateway, for `GET`, which answers an attachment. Of what is public everybody's. */
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** A picture of it for where no SVG is taken; null without one, and for whoever may not see that picture. */
  poster?: Maybe<ImageAsset>;
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** In pixels, by its own size or its view box; null where it says neither. */
  width?: Maybe<Scalars['Int']['output']>;
};


/** A drawing that scales, such as a map or a chart: SVG without programs. It is fetched, and never shown in a page of its own. */
export type GraphicAssetCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A drawing that scales, such as a map or a chart: SVG without programs. It is fetched, and never shown in a page of its own. */
export type GraphicAssetDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A drawing that scales, such as a map or a chart: SVG without programs. It is fetched, and never shown in a page of its own. */
export type GraphicAssetUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A drawing that scales, such as a map or a chart: SVG without programs. It is fetched, and never shown in a page of its own. */
export type GraphicAssetUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A still picture. */
export type ImageAsset = MediaAsset & MediaFile & {
  __typename?: 'ImageAsset';
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /**
   * The picture in a size of one's own, cut around the focal point: exactly so large, or of that shape where it would be
   * enlarged. Its address is signed, for everybody to use; an address with another size in it is none. Who may ask for one is
   * whoever works on the picture: the desks and the owner's staff; FORBIDDEN for others, for every size is a file.
   */
  chosenRendition?: Maybe<Rendition>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** What its C2PA manifest says; null for a file without one, and for what was uploaded before they were read. */
  contentCredentials?: Maybe<ContentCredentials>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** Its crop of a name; null without one. */
  crop?: Maybe<MediaCrop>;
  /** Its crops that stand, by name, at most 20. */
  crops?: Maybe<Array<MediaCrop>>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  /** What crops keep; the centre until somebody sets it. */
  focalPoint: FocalPoint;
  /** The files that it had before, the first first. For the picture desk and the owner's staff; FORBIDDEN for others. */
  formerFiles?: Maybe<Array<FormerMediaFile>>;
  /** In pixels, as the picture is looked at: after its orientation. */
  height: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** What the file says, overlaid with what was edited since. */
  metadata: ImageMetadata;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** What looks like it and the caller may see, the likest first, of at most 20. FORBIDDEN as its rights. */
  nearDuplicates?: Maybe<Array<NearDuplicate>>;
  /** What the file said when it was uploaded; it never changes. */
  originalMetadata: ImageMetadata;
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** The picture in one size, shape and format. It is made when its `href` is first asked for. */
  rendition: Rendition;
  /** The picture in every width that it can have, from the narrowest on: what an `srcset` needs. */
  renditions: Array<Rendition>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** In pixels, as the picture is looked at: after its orientation. */
  width: Scalars['Int']['output'];
};


/** A still picture. */
export type ImageAssetChosenRenditionArgs = {
  format?: RenditionFormat;
  height: Scalars['Int']['input'];
  width: Scalars['Int']['input'];
};


/** A still picture. */
export type ImageAssetCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A still picture. */
export type ImageAssetCropArgs = {
  name: Scalars['String']['input'];
};


/** A still picture. */
export type ImageAssetDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A still picture. */
export type ImageAssetRenditionArgs = {
  format?: RenditionFormat;
  shape?: RenditionShape;
  width?: Scalars['Int']['input'];
};


/** A still picture. */
export type ImageAssetRenditionsArgs = {
  format?: RenditionFormat;
  shape?: RenditionShape;
};


/** A still picture. */
export type ImageAssetUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A still picture. */
export type ImageAssetUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is known of a picture, under the names of the IPTC Photo Metadata Standard 2025.1 and, for the camera, of Exif 3.0. */
export type ImageMetadata = {
  __typename?: 'ImageMetadata';
  /** What the system was told. */
  aiPromptInformation?: Maybe<Scalars['String']['output']>;
  /** Who told it. */
  aiPromptWriterName?: Maybe<Scalars['String']['output']>;
  /** The generative system that made it, such as its name and maker (IPTC 2025.1). */
  aiSystemUsed?: Maybe<Scalars['String']['output']>;
  aiSystemVersionUsed?: Maybe<Scalars['String']['output']>;
  altText?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  /** Of the original, such as `srgb`, `cmyk`, `b-w` or `rgb16`; renditions are in sRGB. Null for uploads before it was read. */
  colourSpace?: Maybe<Scalars['String']['output']>;
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  countryName?: Maybe<Scalars['String']['output']>;
  creator: Array<Scalars['String']['output']>;
  creatorsJobtitle?: Maybe<Scalars['String']['output']>;
  creditLine?: Maybe<Scalars['String']['output']>;
  /** PLUS code of what is allowed for data mining and the training of models. */
  dataMining?: Maybe<Scalars['String']['output']>;
  /** As written, with the camera's offset where it gave one. */
  dateCreated?: Maybe<Scalars['String']['output']>;
  /** The caption. */
  description?: Maybe<Scalars['String']['output']>;
  /** IPTC NewsCode of how the picture came to be, such as `http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture`. */
  digitalSourceType?: Maybe<Scalars['String']['output']>;
  eventName?: Maybe<Scalars['String']['output']>;
  /** In seconds. */
  exposureTime?: Maybe<Scalars['Float']['output']>;
  extendedDescription?: Maybe<Scalars['String']['output']>;
  fNumber?: Maybe<Scalars['Float']['output']>;
  /** In millimetres. */
  focalLength?: Maybe<Scalars['Float']['output']>;
  headline?: Maybe<Scalars['String']['output']>;
  /** For colleagues, never for readers: for the owner's staff, the picture desk and editors. FORBIDDEN for others. */
  instructions?: Maybe<Scalars['String']['output']>;
  jobId?: Maybe<Scalars['String']['output']>;
  keywords: Array<Scalars['String']['output']>;
  lensModel?: Maybe<Scalars['String']['output']>;
  /** Exif: the camera's maker. */
  make?: Maybe<Scalars['String']['output']>;
  /** Exif: the camera. */
  model?: Maybe<Scalars['String']['output']>;
  /** How the file is to be turned to stand upright, as Exif numbers it: 1 is as it is, 6 and 8 are quarter turns. Null where it does not say. */
  orientation?: Maybe<Scalars['Int']['output']>;
  personShownInTheImage: Array<Scalars['String']['output']>;
  photographicSensitivity?: Maybe<Scalars['Int']['output']>;
  /** Where the camera stood. A person's whereabouts: for the picture desk and the owner's staff. FORBIDDEN for others. */
  position?: Maybe<GeoPosition>;
  provinceOrState?: Maybe<Scalars['String']['output']>;
  /** Usage terms of the rights holder. */
  rightsUsageTerms?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  sublocation?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

/** Corrections to a picture's metadata. What is left out stays; null goes back to what the file says. */
export type ImageMetadataInput = {
  /** What the system was told: 1 to 5000 characters. */
  aiPromptInformation?: InputMaybe<Scalars['String']['input']>;
  /** Who told it: 1 to 300 characters. */
  aiPromptWriterName?: InputMaybe<Scalars['String']['input']>;
  /** The generative system that made it: 1 to 300 characters. */
  aiSystemUsed?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  aiSystemVersionUsed?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  countryName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  creatorsJobtitle?: InputMaybe<Scalars['String']['input']>;
  /** A PLUS code: `http://ns.useplus.org/ldf/vocab/DMI-…`. */
  dataMining?: InputMaybe<Scalars['String']['input']>;
  /** An IPTC NewsCode: `http://cv.iptc.org/newscodes/digitalsourcetype/…`. */
  digitalSourceType?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  eventName?: InputMaybe<Scalars['String']['input']>;
  /** What the alternative text has no room for: 1 to 5000 characters. */
  extendedDescription?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** For colleagues, never for readers: 1 to 1000 characters. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** The number of the job for which it was made: 1 to 300 characters. */
  jobId?: InputMaybe<Scalars['String']['input']>;
  /** What the picture is found by, too: at most 100, each of 1 to 100 characters. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their names: at most 100, each of 1 to 100 characters. */
  personShownInTheImage?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 300 characters. */
  provinceOrState?: InputMaybe<Scalars['String']['input']>;
  /** Usage terms of the rights holder: 1 to 1000 characters. */
  rightsUsageTerms?: InputMaybe<Scalars['String']['input']>;
  /** Who gave the picture, where that is not its creator: 1 to 300 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The place within the city, such as a hall: 1 to 300 characters. */
  sublocation?: InputMaybe<Scalars['String']['input']>;
};

/** How a picture is looked at. */
export type ImageOrientation =
  /** Wider than high. */
  | 'LANDSCAPE'
  /** Higher than wide. */
  | 'PORTRAIT'
  /** As wide as high. */
  | 'SQUARE';

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

/** Where an asset was taken. */
export type LinkMediaAssetToEventInput = {
  /** An `Event`, or null to take the link away; whether there is one is known to others. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type LinkMediaAssetToEventPayload = {
  __typename?: 'LinkMediaAssetToEventPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
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

/** A picture of the group with the rights that belong to it: a `MediaFile` to which others refer and add. What is no picture is none. */
export type MediaAsset = {
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A picture of the group with the rights that belong to it: a `MediaFile` to which others refer and add. What is no picture is none. */
export type MediaAssetCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A picture of the group with the rights that belong to it: a `MediaFile` to which others refer and add. What is no picture is none. */
export type MediaAssetDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A picture of the group with the rights that belong to it: a `MediaFile` to which others refer and add. What is no picture is none. */
export type MediaAssetUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A picture of the group with the rights that belong to it: a `MediaFile` to which others refer and add. What is no picture is none. */
export type MediaAssetUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaAssetConnection = {
  __typename?: 'MediaAssetConnection';
  edges: Array<MediaAssetEdge>;
  nodes: Array<MediaAsset>;
  pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaAssetEdge = {
  __typename?: 'MediaAssetEdge';
  cursor: Scalars['String']['output'];
  node: MediaAsset;
};

/** What is missing before an asset may be released. */
export type MediaAssetReleaseBlocker =
  /** The asset has no credit line. */
  | 'MISSING_CREDIT'
  /** The asset has no alternative text for people who do not see it. */
  | 'MISSING_DESCRIPTION';

/** In which order assets are listed. */
export type MediaAssetSort =
  /** What was taken first first; what has no date counts by its upload. */
  | 'FIRST_TAKEN'
  /** The first upload first. */
  | 'FIRST_UPLOADED'
  /** What was taken last first; what has no date counts by its upload. */
  | 'LAST_TAKEN'
  /** The last upload first. */
  | 'LAST_UPLOADED';

/** Where an asset stands between its upload and the public. */
export type MediaAssetStatus =
  /** Uploaded; seen by its owner's staff, the picture desk, editors, reviewers and headquarters. */
  | 'DRAFT'
  /** Public, unless it is under embargo. */
  | 'RELEASED'
  /** Was taken back; seen by the same people as a draft. It may be released again. */
  | 'WITHDRAWN';

/** How often an asset was used. */
export type MediaAssetUse = {
  __typename?: 'MediaAssetUse';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  file?: Maybe<MediaFile>;
  /** Uses that are recorded of it, those included that were taken back since. */
  uses: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaAssetUseConnection = {
  __typename?: 'MediaAssetUseConnection';
  edges: Array<MediaAssetUseEdge>;
  nodes: Array<MediaAssetUse>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaAssetUseEdge = {
  __typename?: 'MediaAssetUseEdge';
  cursor: Scalars['String']['output'];
  node: MediaAssetUse;
};

/** An asset as the caller saw it. */
export type MediaAssetVersionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Its version. */
  version: Scalars['Int']['input'];
};

/** Pictures that somebody put together, or all of a shoot, in an order. */
export type MediaCollection = {
  __typename?: 'MediaCollection';
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** What its pictures were taken at, or belong to. */
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  /** Its pictures in order; those that the caller may not see are left out. */
  items: MediaCollectionItemConnection;
  kind: MediaCollectionKind;
  /** One of its owner's alone. */
  name: Scalars['String']['output'];
  /** Whose it is: its staff and the desks change it. */
  owner?: Maybe<Organisation>;
  /** The day of a shoot. */
  shotOn?: Maybe<Scalars['Date']['output']>;
  status: MediaCollectionStatus;
  /** Why it was taken back from partners, deleted or taken up again. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The number that an update must name; what is put in or taken out raises it, too. */
  version: Scalars['Int']['output'];
};


/** Pictures that somebody put together, or all of a shoot, in an order. */
export type MediaCollectionItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaCollectionConnection = {
  __typename?: 'MediaCollectionConnection';
  edges: Array<MediaCollectionEdge>;
  nodes: Array<MediaCollection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaCollectionEdge = {
  __typename?: 'MediaCollectionEdge';
  cursor: Scalars['String']['output'];
  node: MediaCollection;
};

/** A picture in its place in a collection. */
export type MediaCollectionItem = {
  __typename?: 'MediaCollectionItem';
  addedAt: Scalars['DateTime']['output'];
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  file?: Maybe<MediaFile>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaCollectionItemConnection = {
  __typename?: 'MediaCollectionItemConnection';
  edges: Array<MediaCollectionItemEdge>;
  nodes: Array<MediaCollectionItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaCollectionItemEdge = {
  __typename?: 'MediaCollectionItemEdge';
  cursor: Scalars['String']['output'];
  node: MediaCollectionItem;
};

/** What a collection was made for. */
export type MediaCollectionKind =
  /** Picked by somebody, for a page, a story or a theme. */
  | 'COLLECTION'
  /** What one photographer brought home from one place. */
  | 'SHOOT';

/** Who sees a collection. */
export type MediaCollectionStatus =
  /** Gone for everybody but those who may take it up again. */
  | 'DELETED'
  /** Its owner's staff, the desks, reviewers and headquarters. */
  | 'PRIVATE'
  /** Whoever is signed in for an organisation, too, such as a picture client: with the pictures of it that are public. */
  | 'SHARED';

/** A part of a picture that somebody cut out for a use, beside what the focal point gives every shape. */
export type MediaCrop = {
  __typename?: 'MediaCrop';
  /** Who changed it last, or removed it. FORBIDDEN as the asset's rights. */
  changedBy?: Maybe<Scalars['String']['output']>;
  /** Pixels of the upright original, before it is turned. */
  height: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Who made it. FORBIDDEN as the asset's rights. */
  madeBy?: Maybe<Scalars['String']['output']>;
  /** One of the picture's alone, such as `頭版` or `hero`. */
  name: Scalars['String']['output'];
  /** It in one size and format. The address changes with the crop, and an old address leads to the new one. */
  rendition?: Maybe<Rendition>;
  /** It in every width that it can have, from the narrowest on. */
  renditions?: Maybe<Array<Rendition>>;
  /** Degrees clockwise by which what is cut out is turned: 0, 90, 180 or 270. */
  rotation: Scalars['Int']['output'];
  /** The ratio that it keeps; null for a free one. */
  shape?: Maybe<RenditionShape>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** Pixels of the upright original, before it is turned. */
  width: Scalars['Int']['output'];
  /** Pixels from the left edge of the upright original. */
  x: Scalars['Int']['output'];
  /** Pixels from the upper edge of the upright original. */
  y: Scalars['Int']['output'];
};


/** A part of a picture that somebody cut out for a use, beside what the focal point gives every shape. */
export type MediaCropRenditionArgs = {
  format?: RenditionFormat;
  width?: Scalars['Int']['input'];
};


/** A part of a picture that somebody cut out for a use, beside what the focal point gives every shape. */
export type MediaCropRenditionsArgs = {
  format?: RenditionFormat;
};

/** A file of an asset that somebody fetched: the original, or what a licence gives. */
export type MediaDownload = {
  __typename?: 'MediaDownload';
  downloadedAt: Scalars['DateTime']['output'];
  /** The account. */
  downloadedBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Under which licence; null for whoever works with the original, and where the caller does not see the licence. */
  licence?: Maybe<PictureLicence>;
  /** Whose account it is. */
  organisation?: Maybe<Organisation>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaDownloadConnection = {
  __typename?: 'MediaDownloadConnection';
  edges: Array<MediaDownloadEdge>;
  nodes: Array<MediaDownload>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaDownloadEdge = {
  __typename?: 'MediaDownloadEdge';
  cursor: Scalars['String']['output'];
  node: MediaDownload;
};

/** A picture, film, sound, document or graphic of the group, with the rights that belong to it. */
export type MediaFile = {
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/** A picture, film, sound, document or graphic of the group, with the rights that belong to it. */
export type MediaFileCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A picture, film, sound, document or graphic of the group, with the rights that belong to it. */
export type MediaFileDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A picture, film, sound, document or graphic of the group, with the rights that belong to it. */
export type MediaFileUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A picture, film, sound, document or graphic of the group, with the rights that belong to it. */
export type MediaFileUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaFileConnection = {
  __typename?: 'MediaFileConnection';
  edges: Array<MediaFileEdge>;
  nodes: Array<MediaFile>;
  pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaFileEdge = {
  __typename?: 'MediaFileEdge';
  cursor: Scalars['String']['output'];
  node: MediaFile;
};

/** What a file is: each kind is a type of its own. */
export type MediaFileKind =
  /** A sound: `AudioAsset`. */
  | 'AUDIO'
  /** A text to be read, page by page: `DocumentAsset`. */
  | 'DOCUMENT'
  /** A drawing that scales: `GraphicAsset`. */
  | 'GRAPHIC'
  /** A still picture: `ImageAsset`. */
  | 'IMAGE'
  /** A moving picture: `VideoAsset`. */
  | 'VIDEO';

/** What may be done with an asset for a time. It is never changed: it ends, or is ended with a reason. */
export type MediaLease = {
  __typename?: 'MediaLease';
  access: MediaLeaseAccess;
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** The `Channel`s for which it holds; none is all. */
  channelIds: Array<Scalars['ID']['output']>;
  /** Why it was ended before its time. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** When somebody ended it before its time. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it before its time. */
  endedBy?: Maybe<Scalars['String']['output']>;
  /** The first instant at which it holds no longer; null for one without an end. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is of. */
  file?: Maybe<MediaFile>;
  id: Scalars['ID']['output'];
  /** Who made it. */
  madeBy: Scalars['String']['output'];
  /** Such as the number of the contract. */
  notes?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** What a lease says of an asset. */
export type MediaLeaseAccess =
  /** It may be handed on to others. */
  | 'ALLOW_SYNDICATION'
  /** It may be used: paid for, or its condition is met. */
  | 'ALLOW_USE'
  /** It may not be handed on; wins over what allows it. */
  | 'DENY_SYNDICATION'
  /** It may not be used; wins over all that allows it. */
  | 'DENY_USE'
  /** A rights manager sets aside what stands against it but for release, embargo, credit and alternative text. */
  | 'OVERRIDE';

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaLeaseConnection = {
  __typename?: 'MediaLeaseConnection';
  edges: Array<MediaLeaseEdge>;
  nodes: Array<MediaLease>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaLeaseEdge = {
  __typename?: 'MediaLeaseEdge';
  cursor: Scalars['String']['output'];
  node: MediaLease;
};

/** Where an asset was used. */
export type MediaPlatform =
  /** On a screen of the group. */
  | 'DIGITAL'
  /** On paper. */
  | 'PRINT'
  /** By somebody to whom it was handed on. */
  | 'SYNDICATION';

/** Whose an asset is, which decides what its use costs (after the Guardian's Grid). */
export type MediaRightsCategory =
  /** An agency's (新華社, 中新社 …): paid. */
  | 'AGENCY'
  /** Somebody's who asks for money: paid. */
  | 'CHARGEABLE'
  /** An agency's, ordered for one occasion. */
  | 'COMMISSIONED_AGENCY'
  /** Ordered for one occasion. */
  | 'COMMISSIONED_PHOTOGRAPHER'
  /** Put together from several. */
  | 'COMPOSITE'
  /** By a photographer under contract. */
  | 'CONTRACT_PHOTOGRAPHER'
  /** Under a licence of Creative Commons; say which in `restrictions` where it restricts. */
  | 'CREATIVE_COMMONS'
  /** Given to all media on one occasion (供圖). */
  | 'HANDOUT'
  /** Drawn, by staff or to order. */
  | 'ILLUSTRATOR'
  /** Given by a family: conditional. */
  | 'OBITUARY'
  /** Shared by several media: conditional. */
  | 'POOL'
  /** Given by a company or office to show itself (宣傳圖片). */
  | 'PR_IMAGE'
  /** Nobody's any more. */
  | 'PUBLIC_DOMAIN'
  /** Given by a reader: conditional. */
  | 'READER'
  /** A frame of a film or of a screen (截圖). */
  | 'SCREENGRAB'
  /** From a social network: conditional. */
  | 'SOCIAL_MEDIA'
  /** By a photographer of the group's staff (本社記者). */
  | 'STAFF_PHOTOGRAPHER';

/** Whether an asset may be used, with every reason why not. */
export type MediaUsability = {
  __typename?: 'MediaUsability';
  isUsable: Scalars['Boolean']['output'];
  /** Reasons that an override of a rights manager sets aside. */
  overridden: Array<MediaUsabilityReason>;
  reasons: Array<MediaUsabilityReason>;
  /** The first instant at which the answer is the other one, as leases and embargo stand; null where there is none. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Why an asset may not be used. */
export type MediaUsabilityReason =
  /** It is conditional, and no lease allows its use. */
  | 'CONDITIONAL'
  /** A lease denies it, which wins over whatever allows it. */
  | 'DENIED'
  /** It is under embargo then. No override sets it aside. */
  | 'EMBARGOED'
  /** It has no credit line. No override sets it aside. */
  | 'MISSING_CREDIT'
  /** It has no alternative text. No override sets it aside. */
  | 'MISSING_DESCRIPTION'
  /** No lease allows its syndication. */
  | 'NOT_FOR_SYNDICATION'
  /** It is a draft, or was withdrawn. No override sets it aside. */
  | 'NOT_RELEASED'
  /** Nobody said whose it is. */
  | 'NO_RIGHTS'
  /** It is to be paid for, and no lease allows its use. */
  | 'PAID';

/** One use of an asset. Which articles of the group show it now is `MediaAsset.usedIn`; here is what is recorded besides. */
export type MediaUsage = {
  __typename?: 'MediaUsage';
  /** By which it went with the article, where it did by one. */
  agreement?: Maybe<ExchangeAgreement>;
  article?: Maybe<Article>;
  /** A `Channel`, where there is one. */
  channelId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** Where, such as `惠州日報 A1 版` or the client to whom it was given. */
  place: Scalars['String']['output'];
  platform: MediaPlatform;
  recordedBy: Scalars['String']['output'];
  /** Why, or how. */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** When it was taken from there. */
  removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said that it was taken from there. */
  removedBy?: Maybe<Scalars['String']['output']>;
  /** Who has it by that agreement. */
  taker?: Maybe<Organisation>;
  usedOn: Scalars['Date']['output'];
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type MediaUsageConnection = {
  __typename?: 'MediaUsageConnection';
  edges: Array<MediaUsageEdge>;
  nodes: Array<MediaUsage>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type MediaUsageEdge = {
  __typename?: 'MediaUsageEdge';
  cursor: Scalars['String']['output'];
  node: MediaUsage;
};

/** Whose an asset is and what that means. */
export type MediaUsageRights = {
  __typename?: 'MediaUsageRights';
  /** Null where nobody said so, as of assets from before this was asked. */
  category?: Maybe<MediaRightsCategory>;
  /** Of a use that no lease allows; null without a category. */
  cost?: Maybe<MediaUseCost>;
  /** What is to be heeded in every use; it makes what were free conditional. */
  restrictions?: Maybe<Scalars['String']['output']>;
};

/** What is to be done with an asset. */
export type MediaUse =
  /** Published by the group, in print or online. */
  | 'PUBLICATION'
  /** Handed on to others. */
  | 'SYNDICATION';

/** What a use costs unless a lease allows it. */
export type MediaUseCost =
  /** It takes a lease that says its condition is met. */
  | 'CONDITIONAL'
  /** Nothing. */
  | 'FREE'
  /** It takes a lease that says it is paid for. */
  | 'PAY';

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

/** Who is to see a collection from now on. */
export type MoveMediaCollectionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters: INVALID_INPUT without one for all but SHARED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** SHARED from PRIVATE, DELETED from either, and PRIVATE back from both; ILLEGAL_TRANSITION otherwise. */
  to: MediaCollectionStatus;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type MoveMediaCollectionPayload = {
  __typename?: 'MoveMediaCollectionPayload';
  collection?: Maybe<MediaCollection>;
  userErrors: Array<UserError>;
};

/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type Mutation = {
  __typename?: 'Mutation';
  /** QUOTED to ACCEPTED, or ACTIVE from its first day on: the fee is earned. For who may quote. */
  acceptPictureLicence?: Maybe<AcceptPictureLicencePayload>;
  /** Cuts something out of a picture under a name. For the picture desk, editors, rights managers and the owner's staff. */
  addMediaCrop?: Maybe<AddMediaCropPayload>;
  /** Adds a lease. For the picture desk, editors, rights managers and the owner's staff. */
  addMediaLease?: Maybe<AddMediaLeasePayload>;
  /** Puts pictures at the end of a collection. */
  addToMediaCollection?: Maybe<AddToMediaCollectionPayload>;
  /** Amends a client, retires it or takes it up again, with a reason. For who may register one. */
  amendPictureClient?: Maybe<AmendPictureClientPayload>;
  /** Renames a collection, or says otherwise what it is. */
  changeMediaCollection?: Maybe<ChangeMediaCollectionPayload>;
  /** Cuts out something else; its files are made anew and old addresses lead to them. For those who may add one. */
  changeMediaCrop?: Maybe<ChangeMediaCropPayload>;
  /** Puts pictures together. For the desks, and the staff of the owner, as all that changes collections. */
  createMediaCollection?: Maybe<CreateMediaCollectionPayload>;
  /** Takes an asset away from everybody, for 30 days; then it is erased. For the desks and the owner's staff. */
  deleteMediaAsset?: Maybe<DeleteMediaAssetPayload>;
  /** Edits what is said of an asset; the file and what it says of itself stay. For the picture desk, editors and the owner's staff. */
  editMediaAssetMetadata?: Maybe<EditMediaAssetMetadataPayload>;
  /** Edits what is said of many assets at once, such as of a shoot: all of them, or none. For the picture desk, editors and the owner's staff. */
  editMediaAssets?: Maybe<EditMediaAssetsPayload>;
  /** Ends a lease before its time, with a reason that stays. For those who may add one. */
  endMediaLease?: Maybe<EndMediaLeasePayload>;
  /** Erases an asset for good, as the law gives to whoever is shown: its texts and addresses at once, its files within two hours. Figures of sales and downloads stay. For the desks. */
  eraseMediaAsset?: Maybe<EraseMediaAssetPayload>;
  /** Says at which event an asset was taken. For the picture desk, editors and the owner's staff. */
  linkMediaAssetToEvent?: Maybe<LinkMediaAssetToEventPayload>;
  /** Shares a collection with partners, takes it back, deletes it or takes it up again; its pictures stay as they are. */
  moveMediaCollection?: Maybe<MoveMediaCollectionPayload>;
  /** Moves pictures to another place in a collection. */
  orderMediaCollection?: Maybe<OrderMediaCollectionPayload>;
  /**
   * Erases pictures with their files as `eraseMediaAsset` does, and the names of clients, whose licences and sums stay. A
   * picture that is in use stays while it is, for news is reported in the public interest (PIPL 13), and so does what is
   * licensed or on offer: they are erased by themselves then. The desks' `eraseMediaAsset` waits for neither. Who made a
   * picture stays named with it (著作權法, art. 10). Takes the role `privacy-officer`.
   */
  orderPictureErasure?: Maybe<OrderPictureErasurePayload>;
  /** Offers a client the use of pictures. For staff and the picture desk of the organisation that owns them. */
  quotePictureLicence?: Maybe<QuotePictureLicencePayload>;
  /** Records where an asset was used. For the picture desk, editors, rights managers and the owner's staff. */
  recordMediaUsage?: Maybe<RecordMediaUsagePayload>;
  /** Registers a client of the caller's organisation. For its staff and picture desk. */
  registerPictureClient?: Maybe<RegisterPictureClientPayload>;
  /** REVOKED back to where its dates say, with a reason. For who may quote. */
  reinstatePictureLicence?: Maybe<ReinstatePictureLicencePayload>;
  /** DRAFT or WITHDRAWN to RELEASED. For the picture desk and editors; RIGHTS_BLOCKED says what is missing. */
  releaseMediaAsset?: Maybe<ReleaseMediaAssetPayload>;
  /** Takes pictures out of a collection; they stay in the archive. */
  removeFromMediaCollection?: Maybe<RemoveFromMediaCollectionPayload>;
  /** Takes a crop away; its files are refused at once and its name is free. For those who may add one. */
  removeMediaCrop?: Maybe<RemoveMediaCropPayload>;
  /** Says that an asset was taken from where it was used. For those who may record it. */
  removeMediaUsage?: Maybe<RemoveMediaUsagePayload>;
  /** Gives a picture another file: its id, texts, rights and embargo stay, its checksum, sizes, renditions and what the file says of itself follow. For the desks and the owner's staff. */
  replaceMediaAssetFile?: Maybe<ReplaceMediaAssetFilePayload>;
  /** Takes a deleted asset up again, as it was; collections show it where they did. For the desks and the owner's staff. */
  restoreMediaAsset?: Maybe<RestoreMediaAssetPayload>;
  /** Gives a picture back a file that it had. For the desks and the owner's staff. */
  restoreMediaAssetFile?: Maybe<RestoreMediaAssetFilePayload>;
  /** ACCEPTED or ACTIVE to REVOKED, with a reason: nothing is fetched under it any more. For who may quote. */
  revokePictureLicence?: Maybe<RevokePictureLicencePayload>;
  /** Keeps an asset from the public until the story that it belongs to is out, or lifts that. For the picture desk and editors. */
  setMediaAssetEmbargo?: Maybe<SetMediaAssetEmbargoPayload>;
  /** Sets what crops keep: their addresses are others from then on. For the picture desk, editors and the owner's staff. */
  setMediaAssetFocalPoint?: Maybe<SetMediaAssetFocalPointPayload>;
  /** Says whose an asset is. For the picture desk, editors, rights managers and the owner's staff. */
  setMediaAssetRights?: Maybe<SetMediaAssetRightsPayload>;
  /** Says which picture stands for a video, sound, document or graphic. For the desks and the owner's staff. */
  setMediaFilePoster?: Maybe<SetMediaFilePosterPayload>;
  /**
   * Keeps the assets of a story from the public as long as the story: no list shows them and their files are refused at
   * once. An asset of several stories, or with an embargo of its own, waits for the last. It comes before
   * the story's own embargo, which takes its `coverStatement`. For the desks.
   */
  setStoryEmbargo?: Maybe<SetStoryEmbargoPayload>;
  /**
   * RELEASED to WITHDRAWN: readers find null where it stood, and its files are refused at once. Ask for `asset { usedIn }`
   * in the same answer to learn which articles show it. For the picture desk, editors and the owner's staff.
   */
  withdrawMediaAsset?: Maybe<WithdrawMediaAssetPayload>;
  /** QUOTED or LAPSED to WITHDRAWN, with a reason. For who may quote. */
  withdrawPictureQuote?: Maybe<WithdrawPictureQuotePayload>;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAcceptPictureLicenceArgs = {
  input: AcceptPictureLicenceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddMediaCropArgs = {
  input: AddMediaCropInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddMediaLeaseArgs = {
  input: AddMediaLeaseInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAddToMediaCollectionArgs = {
  input: AddToMediaCollectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationAmendPictureClientArgs = {
  input: AmendPictureClientInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeMediaCollectionArgs = {
  input: ChangeMediaCollectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationChangeMediaCropArgs = {
  input: ChangeMediaCropInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationCreateMediaCollectionArgs = {
  input: CreateMediaCollectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationDeleteMediaAssetArgs = {
  input: DeleteMediaAssetInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEditMediaAssetMetadataArgs = {
  input: EditMediaAssetMetadataInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEditMediaAssetsArgs = {
  input: EditMediaAssetsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEndMediaLeaseArgs = {
  input: EndMediaLeaseInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationEraseMediaAssetArgs = {
  input: EraseMediaAssetInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationLinkMediaAssetToEventArgs = {
  input: LinkMediaAssetToEventInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationMoveMediaCollectionArgs = {
  input: MoveMediaCollectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderMediaCollectionArgs = {
  input: OrderMediaCollectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationOrderPictureErasureArgs = {
  input: OrderPictureErasureInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationQuotePictureLicenceArgs = {
  input: QuotePictureLicenceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRecordMediaUsageArgs = {
  input: RecordMediaUsageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRegisterPictureClientArgs = {
  input: RegisterPictureClientInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReinstatePictureLicenceArgs = {
  input: ReinstatePictureLicenceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReleaseMediaAssetArgs = {
  input: ReleaseMediaAssetInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveFromMediaCollectionArgs = {
  input: RemoveFromMediaCollectionInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveMediaCropArgs = {
  input: RemoveMediaCropInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRemoveMediaUsageArgs = {
  input: RemoveMediaUsageInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationReplaceMediaAssetFileArgs = {
  input: ReplaceMediaAssetFileInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRestoreMediaAssetArgs = {
  input: RestoreMediaAssetInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRestoreMediaAssetFileArgs = {
  input: RestoreMediaAssetFileInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationRevokePictureLicenceArgs = {
  input: RevokePictureLicenceInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetMediaAssetEmbargoArgs = {
  input: SetMediaAssetEmbargoInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetMediaAssetFocalPointArgs = {
  input: SetMediaAssetFocalPointInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetMediaAssetRightsArgs = {
  input: SetMediaAssetRightsInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetMediaFilePosterArgs = {
  input: SetMediaFilePosterInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationSetStoryEmbargoArgs = {
  input: SetStoryEmbargoInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawMediaAssetArgs = {
  input: WithdrawMediaAssetInput;
};


/** What can be changed. Each change takes an idempotency key, and happens whole or not at all. */
export type MutationWithdrawPictureQuoteArgs = {
  input: WithdrawPictureQuoteInput;
};

/** An asset that looks like another: the same picture in another size, format or quality. A crop is not found. */
export type NearDuplicate = {
  __typename?: 'NearDuplicate';
  asset?: Maybe<MediaAsset>;
  /** In how many of 64 bits their fingerprints (dHash) differ: 0 to 5, from the same to similar. */
  distance: Scalars['Int']['output'];
};

/** How pictures are to stand in a collection. */
export type OrderMediaCollectionInput = {
  /** Behind which they are to stand, and that is none of them; first of all where it is left out. */
  afterAssetId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500 that are in it, in their new order, each once; NOT_FOUND otherwise. All others keep theirs. */
  assetIds: Array<Scalars['ID']['input']>;
  /** One that is not deleted. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderMediaCollectionPayload = {
  __typename?: 'OrderMediaCollectionPayload';
  collection?: Maybe<MediaCollection>;
  userErrors: Array<UserError>;
};

/** Which records are erased for a request. */
export type OrderPictureErasureInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Ids of `pictureData.records`, 200 at most, in place of those that were ordered and are not erased yet; NOT_FOUND for what is not kept. */
  recordIds: Array<Scalars['ID']['input']>;
  /** The `DataSubjectRequest`; whether there is one is known to others. */
  requestId: Scalars['ID']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type OrderPictureErasurePayload = {
  __typename?: 'OrderPictureErasurePayload';
  request?: Maybe<DataSubjectRequest>;
  userErrors: Array<UserError>;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  /** The assets that it holds the rights of and the caller may see, the last upload first. */
  ownedAssets?: Maybe<MediaAssetConnection>;
};


export type OrganisationOwnedAssetsArgs = {
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

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /** The pictures that this person made and the caller may see, the last upload first. */
  photos?: Maybe<MediaAssetConnection>;
};


export type PersonPhotosArgs = {
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

/**
 * Somebody to whom an organisation of the group licenses its pictures. For its staff and picture desk, headquarters, and
 * for the client itself (the role `picture-client`).
 */
export type PictureClient = {
  __typename?: 'PictureClient';
  /** Why it was last amended. */
  changeReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Its licences, the last quoted first. */
  licences?: Maybe<PictureLicenceConnection>;
  name: Scalars['String']['output'];
  /** The same body in the registry, if it is there; its people with the role `picture-client` see its licences. */
  registered?: Maybe<Organisation>;
  /** Null while it is in use; then nothing is quoted to it. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
};


/**
 * Somebody to whom an organisation of the group licenses its pictures. For its staff and picture desk, headquarters, and
 * for the client itself (the role `picture-client`).
 */
export type PictureClientLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PictureClientConnection = {
  __typename?: 'PictureClientConnection';
  edges: Array<PictureClientEdge>;
  nodes: Array<PictureClient>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PictureClientEdge = {
  __typename?: 'PictureClientEdge';
  cursor: Scalars['String']['output'];
  node: PictureClient;
};

/** What was earned with one picture, by one photographer or in one month. */
export type PictureIncome = {
  __typename?: 'PictureIncome';
  /** The same, where it is a picture and not a film or sound. */
  asset?: Maybe<MediaAsset>;
  /** How many entries it comes from. */
  count: Scalars['Int']['output'];
  /** Where it is added up by photographer; null for those whom nobody named. */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** Less what was given back. */
  fee: Money;
  /** Where it is added up by picture. */
  file?: Maybe<MediaFile>;
  /** Where it is added up by month. */
  month?: Maybe<Scalars['Month']['output']>;
};

/** What income is added up by. */
export type PictureIncomeKey =
  /** Of the sale, or of the day on which the fee was given back. */
  | 'MONTH'
  /** By the name as it was printed on the day of the sale. */
  | 'PHOTOGRAPHER'
  /** By each picture of a licence, whose fees are its own. */
  | 'PICTURE';

/** The leave to use pictures for a fee. For the licensor's staff and picture desk, headquarters, and the client. */
export type PictureLicence = {
  __typename?: 'PictureLicence';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who noted that the client accepted. */
  acceptedBy?: Maybe<Scalars['String']['output']>;
  client?: Maybe<PictureClient>;
  /** What is to be printed beside each picture. */
  creditLine: Scalars['String']['output'];
  /** The last day. */
  endsOn: Scalars['Date']['output'];
  /** For all of its pictures. */
  fee: Money;
  id: Scalars['ID']['output'];
  /** Whether nobody else is licensed the same pictures on the same days there. */
  isExclusive: Scalars['Boolean']['output'];
  /** Whether the fee of what was revoked was given back. */
  isRefunded: Scalars['Boolean']['output'];
  licensor?: Maybe<Organisation>;
  /** The number of the contract, as the licensor gives it. */
  number: Scalars['String']['output'];
  /** The last day on which the client may accept. */
  offeredUntil: Scalars['Date']['output'];
  /** At most 100. */
  pictures?: Maybe<Array<PictureLicenceLine>>;
  quotedBy: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  startsOn: Scalars['Date']['output'];
  status: PictureLicenceStatus;
  /** Who withdrew, revoked or reinstated it, the last time. */
  statusBy?: Maybe<Scalars['String']['output']>;
  /** Why it was withdrawn, revoked or reinstated, the last time. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** What the pictures may be used for, in words: media, size, circulation. */
  terms: Scalars['String']['output'];
  /** Where they may be used, by ISO 3166-1 such as HK; none is everywhere. */
  territories: Array<Scalars['String']['output']>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PictureLicenceAggregate = {
  __typename?: 'PictureLicenceAggregate';
  count: Scalars['Int']['output'];
  /** As it was quoted, whether accepted or not; what was earned is `pictureSales`. */
  fee: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PictureLicenceConnection = {
  __typename?: 'PictureLicenceConnection';
  aggregate: PictureLicenceAggregate;
  edges: Array<PictureLicenceEdge>;
  nodes: Array<PictureLicence>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PictureLicenceEdge = {
  __typename?: 'PictureLicenceEdge';
  cursor: Scalars['String']['output'];
  node: PictureLicence;
};

/** One picture of a licence. */
export type PictureLicenceLine = {
  __typename?: 'PictureLicenceLine';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  fee: Money;
  /** Null for what the caller may not see any more. */
  file?: Maybe<MediaFile>;
};

/** A picture that is licensed, and for how much. */
export type PictureLicenceLineInput = {
  /** Of the caller's organisation; RIGHTS_BLOCKED for one that is not released, under embargo, unpaid or denied. */
  assetId: Scalars['ID']['input'];
  /** In fen, 0 to ten million yuan. */
  feeMinor: Scalars['BigInt']['input'];
};

/** In which order licences are listed. */
export type PictureLicenceSort =
  /** What ends first first. */
  | 'FIRST_TO_END'
  /** The last quoted first. */
  | 'LAST_QUOTED';

/** Where a licence stands: by its dates, in Shanghai. */
export type PictureLicenceStatus =
  /** The client took it; its first day is still to come. */
  | 'ACCEPTED'
  /** It holds: the client may fetch and use the pictures. */
  | 'ACTIVE'
  /** Its last day is over. */
  | 'EXPIRED'
  /** Offered, and not answered in time. */
  | 'LAPSED'
  /** Offered, and not answered yet. */
  | 'QUOTED'
  /** Ended before its time. */
  | 'REVOKED'
  /** Taken back before it was accepted, or declined. */
  | 'WITHDRAWN';

/**
 * What a picture earned with a licence, on the day on which it was accepted; or, with a minus, what of it was given back.
 * For the licensor's staff and picture desk, and headquarters.
 */
export type PictureSale = {
  __typename?: 'PictureSale';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  client?: Maybe<PictureClient>;
  /** The photographer, where the graph knows the person. */
  creator?: Maybe<Person>;
  /** The photographer, as the picture named it on that day. */
  creatorName?: Maybe<Scalars['String']['output']>;
  fee: Money;
  file?: Maybe<MediaFile>;
  id: Scalars['ID']['output'];
  licence?: Maybe<PictureLicence>;
  soldOn: Scalars['Date']['output'];
};

/** What a list comes to as it was filtered: all of it, not the page alone. */
export type PictureSaleAggregate = {
  __typename?: 'PictureSaleAggregate';
  count: Scalars['Int']['output'];
  /** Less what was given back. */
  fee: Money;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type PictureSaleConnection = {
  __typename?: 'PictureSaleConnection';
  aggregate: PictureSaleAggregate;
  edges: Array<PictureSaleEdge>;
  nodes: Array<PictureSale>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type PictureSaleEdge = {
  __typename?: 'PictureSaleEdge';
  cursor: Scalars['String']['output'];
  node: PictureSale;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The pictures among `deletedMediaFiles`. */
  deletedMediaAssets?: Maybe<MediaAssetConnection>;
  /** What was deleted and is not erased yet, the last deleted first: for the desks all, for staff their own organisation's, and FORBIDDEN for others. What was deleted 30 days ago is erased. */
  deletedMediaFiles?: Maybe<MediaFileConnection>;
  /**
   * Leases that allow a use and end soon, the first to end first: what is to be renewed, or taken back. For the desks,
   * reviewers, headquarters and staff, who find those of their own organisation's assets.
   */
  expiringMediaLeases?: Maybe<MediaLeaseConnection>;
  /** A picture; null for one that is not released, but for its owner's staff, the picture desk, editors, reviewers and headquarters. */
  mediaAsset?: Maybe<MediaAsset>;
  /** Pictures that the caller may see; all that is asked must hold. Films, sounds and documents are `mediaFiles`. */
  mediaAssets?: Maybe<MediaAssetConnection>;
  /** A collection; null for one that the caller may not see. */
  mediaCollection?: Maybe<MediaCollection>;
  /** Collections, the last made first; all that is asked must hold. FORBIDDEN for whoever is signed in for no organisation. */
  mediaCollections?: Maybe<MediaCollectionConnection>;
  /** A picture, film, sound, document or graphic; null for one that is not released, but for its owner's staff, the picture desk, editors, reviewers and headquarters. */
  mediaFile?: Maybe<MediaFile>;
  /** Files of every kind that the caller may see; all that is asked must hold. `mediaAssets` looks for pictures alone, and by more. */
  mediaFiles?: Maybe<MediaFileConnection>;
  /** Assets by how often they were used, the most first. For the desks, reviewers and headquarters; FORBIDDEN for others. */
  mostUsedMediaAssets?: Maybe<MediaAssetUseConnection>;
  /** Clients by name. For staff and picture desks, who find their own organisation's, and headquarters. */
  pictureClients?: Maybe<PictureClientConnection>;
  /** Who read whose personal data here in full, and what for; the latest first. For the role `privacy-officer`; FORBIDDEN for others. */
  pictureDataReads?: Maybe<PersonalDataReadConnection>;
  /** The same added up, the most first and months in their order; at most 500. For whom `pictureSales` is. */
  pictureIncome?: Maybe<Array<PictureIncome>>;
  /** A licence of the caller's organisation, or to it; headquarters sees all. */
  pictureLicence?: Maybe<PictureLicence>;
  /** Licences of the caller's organisation, or to it; headquarters sees all. */
  pictureLicences?: Maybe<PictureLicenceConnection>;
  /** Sales, the last first. For staff and picture desks, who find their own organisation's, and headquarters. */
  pictureSales?: Maybe<PictureSaleConnection>;
  /** What must be taken back, the longest overdue first. For the desks, reviewers and headquarters; FORBIDDEN for others. */
  takedownTasks?: Maybe<TakedownTaskConnection>;
};


/** What can be asked. */
export type QueryDeletedMediaAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryDeletedMediaFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryExpiringMediaLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  withinDays?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryMediaAssetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMediaAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  creatorName?: InputMaybe<Scalars['String']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  isUsed?: InputMaybe<Scalars['Boolean']['input']>;
  minHeight?: InputMaybe<Scalars['Int']['input']>;
  minWidth?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MediaAssetSort;
  orientation?: InputMaybe<ImageOrientation>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  rightsCategory?: InputMaybe<MediaRightsCategory>;
  status?: InputMaybe<MediaAssetStatus>;
  taken?: InputMaybe<TimeRangeInput>;
  text?: InputMaybe<Scalars['String']['input']>;
  uploaded?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryMediaCollectionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMediaCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<MediaCollectionKind>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<MediaCollectionStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryMediaFileArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMediaFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  isUsed?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<MediaFileKind>;
  orderBy?: MediaAssetSort;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  rightsCategory?: InputMaybe<MediaRightsCategory>;
  status?: InputMaybe<MediaAssetStatus>;
  taken?: InputMaybe<TimeRangeInput>;
  text?: InputMaybe<Scalars['String']['input']>;
  uploaded?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryMostUsedMediaAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  platform?: InputMaybe<MediaPlatform>;
  used?: InputMaybe<DateRangeInput>;
};


/** What can be asked. */
export type QueryPictureClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isRetired?: Scalars['Boolean']['input'];
};


/** What can be asked. */
export type QueryPictureDataReadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  times?: InputMaybe<TimeRangeInput>;
};


/** What can be asked. */
export type QueryPictureIncomeArgs = {
  by: PictureIncomeKey;
  sold?: InputMaybe<DateRangeInput>;
};


/** What can be asked. */
export type QueryPictureLicenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPictureLicencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  clientId?: InputMaybe<Scalars['ID']['input']>;
  ends?: InputMaybe<DateRangeInput>;
  first?: Scalars['Int']['input'];
  number?: InputMaybe<Scalars['String']['input']>;
  orderBy?: PictureLicenceSort;
  status?: InputMaybe<PictureLicenceStatus>;
};


/** What can be asked. */
export type QueryPictureSalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assetId?: InputMaybe<Scalars['ID']['input']>;
  clientId?: InputMaybe<Scalars['ID']['input']>;
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  creatorName?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  sold?: InputMaybe<DateRangeInput>;
};


/** What can be asked. */
export type QueryTakedownTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is offered. */
export type QuotePictureLicenceInput = {
  /** A client that is not retired. */
  clientId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  creditLine: Scalars['String']['input'];
  /** The last day: not before the first, nor before today. */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Nobody else is licensed the pictures then and there; not so where it is left out. */
  isExclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** 3 to 30 capital letters, figures and hyphens; DUPLICATE for a second of the organisation. */
  number: Scalars['String']['input'];
  /** The last day on which it may be accepted: from today to `endsOn`. */
  offeredUntil: Scalars['Date']['input'];
  /** 1 to 100, each once. */
  pictures: Array<PictureLicenceLineInput>;
  /** The first day. */
  startsOn: Scalars['Date']['input'];
  /** 1 to 2000 characters. */
  terms: Scalars['String']['input'];
  /** At most 50 codes of ISO 3166-1; everywhere where it is left out. */
  territories?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type QuotePictureLicencePayload = {
  __typename?: 'QuotePictureLicencePayload';
  licence?: Maybe<PictureLicence>;
  userErrors: Array<UserError>;
};

/** Where an asset was used. */
export type RecordMediaUsageInput = {
  /**
   * For SYNDICATION with an article: the `ExchangeAgreement.proof` by which the owner of the picture gives its stories to
   * whoever takes this one. It stands for a lease that allows syndication, of a picture whose use is FREE; a denial wins over
   * it. INVALID_INPUT for what proves no agreement of the owner's that is in force.
   */
  agreement?: InputMaybe<Scalars['String']['input']>;
  /** An `Article`. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** The asset; RIGHTS_BLOCKED for one that may not be used so now. */
  assetId: Scalars['ID']['input'];
  /** A `Channel`. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 300 characters. */
  place: Scalars['String']['input'];
  /** Decides what is asked of its rights: syndication, or publication. */
  platform: MediaPlatform;
  /** Not after today. */
  usedOn: Scalars['Date']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RecordMediaUsagePayload = {
  __typename?: 'RecordMediaUsagePayload';
  usage?: Maybe<MediaUsage>;
  userErrors: Array<UserError>;
};

/** Somebody to whom pictures are licensed. */
export type RegisterPictureClientInput = {
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 200 characters; DUPLICATE for a second of that name. */
  name: Scalars['String']['input'];
  /** An `Organisation` of the registry; DUPLICATE where it is a client already. */
  registeredId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RegisterPictureClientPayload = {
  __typename?: 'RegisterPictureClientPayload';
  client?: Maybe<PictureClient>;
  userErrors: Array<UserError>;
};

/** A revocation that is taken back. */
export type ReinstatePictureLicenceInput = {
  /** One that is REVOKED; CONFLICT_OVERLAP and RIGHTS_BLOCKED as for accepting. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReinstatePictureLicencePayload = {
  __typename?: 'ReinstatePictureLicencePayload';
  licence?: Maybe<PictureLicence>;
  userErrors: Array<UserError>;
};

/** What is to be public. */
export type ReleaseMediaAssetInput = {
  /** A draft, or one that was withdrawn. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReleaseMediaAssetPayload = {
  __typename?: 'ReleaseMediaAssetPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** Pictures that are to stand in a collection no longer. */
export type RemoveFromMediaCollectionInput = {
  /** 1 to 200; what is not in it is left alone. */
  assetIds: Array<Scalars['ID']['input']>;
  /** One that is not deleted. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveFromMediaCollectionPayload = {
  __typename?: 'RemoveFromMediaCollectionPayload';
  collection?: Maybe<MediaCollection>;
  userErrors: Array<UserError>;
};

/** A crop that nobody needs any more. */
export type RemoveMediaCropInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveMediaCropPayload = {
  __typename?: 'RemoveMediaCropPayload';
  crop?: Maybe<MediaCrop>;
  userErrors: Array<UserError>;
};

/** A use that was taken back. */
export type RemoveMediaUsageInput = {
  /** One that stands. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why or how, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RemoveMediaUsagePayload = {
  __typename?: 'RemoveMediaUsagePayload';
  usage?: Maybe<MediaUsage>;
  userErrors: Array<UserError>;
};

/** A picture made from an original for one use: sRGB, without metadata but for credit, creator, copyright and alternative text. */
export type Rendition = {
  __typename?: 'Rendition';
  /** Media type, such as `image/avif`. */
  contentType: Scalars['String']['output'];
  /** In pixels. */
  height: Scalars['Int']['output'];
  /** Path at the gateway, for `GET`. What it answers never changes: another focal point or credit gives another path. */
  href: Scalars['String']['output'];
  /** Such as `wide-960.webp`. */
  name: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
};

/** How a rendition is encoded. */
export type RenditionFormat =
  /** The smallest, for browsers since 2024. */
  | 'AVIF'
  /** For print, mail and old programs; what was transparent is white. */
  | 'JPEG'
  /** For every browser in use. */
  | 'WEBP';

/** The outline that a picture is cut to, around its focal point. */
export type RenditionShape =
  /** 3:2. */
  | 'LANDSCAPE'
  /** As it is, nothing cut. */
  | 'ORIGINAL'
  /** 4:5. */
  | 'PORTRAIT'
  /** 1:1. */
  | 'SQUARE'
  /** 16:9. */
  | 'WIDE';

/** Which asset gets another file. */
export type ReplaceMediaAssetFileInput = {
  /** A draft of the same owner, which was uploaded for this: its file is taken, and nothing else of it is left. */
  draftId: Scalars['ID']['input'];
  /** RIGHTS_BLOCKED while an accepted licence of the picture holds or is to come; ILLEGAL_TRANSITION where one of its crops does not lie within the new file. One that is released is for the desks. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type ReplaceMediaAssetFilePayload = {
  __typename?: 'ReplaceMediaAssetFilePayload';
  asset?: Maybe<ImageAsset>;
  /** The uses that stand: they show the new file where they ask for it, and what is printed or handed out shows the former. */
  usages?: Maybe<Array<MediaUsage>>;
  userErrors: Array<UserError>;
};

/** Which asset gets a file back. */
export type RestoreMediaAssetFileInput = {
  /** One of its `formerFiles`. */
  fileId: Scalars['ID']['input'];
  /** As for `replaceMediaAssetFile`. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RestoreMediaAssetFilePayload = {
  __typename?: 'RestoreMediaAssetFilePayload';
  asset?: Maybe<ImageAsset>;
  /** The uses that stand. */
  usages?: Maybe<Array<MediaUsage>>;
  userErrors: Array<UserError>;
};

/** An asset that is needed after all. */
export type RestoreMediaAssetInput = {
  /** A deleted one. DUPLICATE where its owner has its file again as another asset. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RestoreMediaAssetPayload = {
  __typename?: 'RestoreMediaAssetPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** A licence that ends before its time. */
export type RevokePictureLicenceInput = {
  /** One that is ACCEPTED or ACTIVE. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the client gets the fee back, which is entered as a sale in reverse today. */
  isRefunded: Scalars['Boolean']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type RevokePictureLicencePayload = {
  __typename?: 'RevokePictureLicencePayload';
  licence?: Maybe<PictureLicence>;
  userErrors: Array<UserError>;
};

/** Why an article's asset may not go out with it. */
export type RightsBlocker = {
  __typename?: 'RightsBlocker';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  assetId: Scalars['ID']['output'];
  /** The channel asked for; null where none was. */
  channelId?: Maybe<Scalars['ID']['output']>;
  /** Null for one that is not there any more. */
  file?: Maybe<MediaFile>;
  reasons: Array<MediaUsabilityReason>;
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

/** Until when an asset is kept from the public. */
export type SetMediaAssetEmbargoInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** In the future, within a year; null lifts the embargo, but not what stories keep (`setStoryEmbargo`). */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetMediaAssetEmbargoPayload = {
  __typename?: 'SetMediaAssetEmbargoPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** What crops are to keep. */
export type SetMediaAssetFocalPointInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
  /** Fraction of the width from the left, 0 to 1. */
  x: Scalars['Float']['input'];
  /** Fraction of the height from the top, 0 to 1. */
  y: Scalars['Float']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetMediaAssetFocalPointPayload = {
  __typename?: 'SetMediaAssetFocalPointPayload';
  asset?: Maybe<ImageAsset>;
  userErrors: Array<UserError>;
};

/** Whose an asset is. */
export type SetMediaAssetRightsInput = {
  /** Decides what its use costs. */
  category: MediaRightsCategory;
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** What is to be heeded in every use, 1 to 1000 characters; none where it is left out. */
  restrictions?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetMediaAssetRightsPayload = {
  __typename?: 'SetMediaAssetRightsPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** Which picture stands for an asset that is none. */
export type SetMediaFilePosterInput = {
  /** A video, sound, document or graphic; INVALID_INPUT for a picture. One that is released is the desks' to change. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** An `ImageAsset` that the caller sees, of whichever owner, as its rights are its own; NOT_FOUND otherwise, INVALID_INPUT for what is no picture. Null takes it away. */
  posterId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetMediaFilePosterPayload = {
  __typename?: 'SetMediaFilePosterPayload';
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** The assets of a story that are to be kept with it. */
export type SetStoryEmbargoInput = {
  /** An `Article`; whether there is one is known to others. */
  articleId: Scalars['ID']['input'];
  /** All that its embargo is to cover, at most 100, in place of those named before; NOT_FOUND for one that is not there. */
  assetIds: Array<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** As the story's: in the future, within a year. Null lifts what it covers, and takes no assets. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type SetStoryEmbargoPayload = {
  __typename?: 'SetStoryEmbargoPayload';
  /** The pictures among them. */
  assets?: Maybe<Array<MediaAsset>>;
  /** Signed: that these are covered until then. It is handed in where the story's embargo is set or moved, and where a picture is put into a story under embargo; taken for 15 minutes. Null where the cover was lifted. */
  coverStatement?: Maybe<Scalars['String']['output']>;
  /** What is covered now, and what was covered by it before. */
  files?: Maybe<Array<MediaFile>>;
  userErrors: Array<UserError>;
};

/** That a story's embargo covers a picture. */
export type StoryEmbargo = {
  __typename?: 'StoryEmbargo';
  article?: Maybe<Article>;
  until: Scalars['DateTime']['output'];
};

/**
 * An asset that is public or in use though it may not be any more: what allowed it has ended, or is denied. It is done when
 * the asset is withdrawn and taken from where it is used, or a new lease or an override makes it lawful.
 */
export type TakedownTask = {
  __typename?: 'TakedownTask';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** What it is about. */
  file?: Maybe<MediaFile>;
  /** Since when it may not be used. */
  since: Scalars['DateTime']['output'];
  /** Uses that nobody has taken back yet, at most 50; `asset { usedIn }` tells the articles. */
  usages: Array<MediaUsage>;
};

/** A page of a list, as the Relay connection specification shapes it. */
export type TakedownTaskConnection = {
  __typename?: 'TakedownTaskConnection';
  edges: Array<TakedownTaskEdge>;
  nodes: Array<TakedownTask>;
  pageInfo: PageInfo;
  /** Of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list, and its place there. */
export type TakedownTaskEdge = {
  __typename?: 'TakedownTaskEdge';
  cursor: Scalars['String']['output'];
  node: TakedownTask;
};

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

/** A moving picture, with or without sound: MP4, WebM or QuickTime. It is shown as it was uploaded; nothing of it is made anew. */
export type VideoAsset = MediaFile & {
  __typename?: 'VideoAsset';
  /** For people who do not see the asset; required before release. */
  altText?: Maybe<LocalizedText>;
  /** The collections in which it stands and that the caller may see, by name. FORBIDDEN for whoever is signed in for no organisation. */
  collections?: Maybe<MediaCollectionConnection>;
  /** As it is printed, such as `© 2026 惠州東江圖片社` (IPTC Copyright Notice). */
  copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** Who made it, when the graph knows the person. */
  creator?: Maybe<Person>;
  /** Who made it, as the name is printed (IPTC Creator). */
  creatorName?: Maybe<Scalars['String']['output']>;
  /** How its source is named beside it (IPTC Credit Line); required before release. */
  creditLine?: Maybe<Scalars['String']['output']>;
  /** When it was deleted; of such that are asked for as `deletedMediaFiles`. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was deleted or erased. FORBIDDEN as its rights. */
  deletionReason?: Maybe<Scalars['String']['output']>;
  /** The caption: what there is to see, who, where and when. */
  description?: Maybe<LocalizedText>;
  /** Who fetched its files, the last first. FORBIDDEN as its rights. */
  downloads?: Maybe<MediaDownloadConnection>;
  /** In seconds, to the millisecond, as its container says. */
  durationInSeconds: Scalars['Float']['output'];
  /** Released or not, it is seen as a draft is until then. */
  embargoedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it was taken at. */
  event?: Maybe<Event>;
  /** In pixels, as it is looked at: after its orientation. */
  height: Scalars['Int']['output'];
  /** Path at the gateway, for `GET`, with byte ranges; another file has another path. Of what is public everybody's. */
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Which of the types it is. */
  kind: MediaFileKind;
  /** Its leases, those that are over included, at most 200; the first to begin first. FORBIDDEN as its rights. */
  leases?: Maybe<Array<MediaLease>>;
  /** Media type of the original, decided from its bytes, such as `image/jpeg`. */
  mimeType: Scalars['String']['output'];
  /** What stands in its place until somebody plays it; null without one, and for whoever may not see that picture. */
  poster?: Maybe<ImageAsset>;
  /** What is still missing before release; empty for what may be released. */
  releaseBlockers: Array<MediaAssetReleaseBlocker>;
  /** Who holds the rights. */
  rightsOwner?: Maybe<Organisation>;
  /** Checksum of the original file, 64 hexadecimal digits; it never changes. */
  sha256: Scalars['String']['output'];
  /** Size of the original in bytes. */
  sizeInBytes: Scalars['BigInt']['output'];
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** The stories whose embargo covers it, the last to end first, also those whose time is over. FORBIDDEN as its rights. */
  storyEmbargoes?: Maybe<Array<StoryEmbargo>>;
  /** When it was taken. */
  takenAt?: Maybe<Scalars['DateTime']['output']>;
  title?: Maybe<LocalizedText>;
  uploadedAt: Scalars['DateTime']['output'];
  /** Whether it may be used, computed from its rights and leases. */
  usability?: Maybe<MediaUsability>;
  /** FORBIDDEN for readers and staff of other organisations, as all about its rights. */
  usageRights?: Maybe<MediaUsageRights>;
  /** Where it was used, the latest first. FORBIDDEN as its rights. */
  usages?: Maybe<MediaUsageConnection>;
  /** The number that an update must name. */
  version: Scalars['Int']['output'];
  /** In pixels, as it is looked at: after its orientation. */
  width: Scalars['Int']['output'];
};


/** A moving picture, with or without sound: MP4, WebM or QuickTime. It is shown as it was uploaded; nothing of it is made anew. */
export type VideoAssetCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A moving picture, with or without sound: MP4, WebM or QuickTime. It is shown as it was uploaded; nothing of it is made anew. */
export type VideoAssetDownloadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A moving picture, with or without sound: MP4, WebM or QuickTime. It is shown as it was uploaded; nothing of it is made anew. */
export type VideoAssetUsabilityArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  channelId?: InputMaybe<Scalars['ID']['input']>;
  use?: MediaUse;
};


/** A moving picture, with or without sound: MP4, WebM or QuickTime. It is shown as it was uploaded; nothing of it is made anew. */
export type VideoAssetUsagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is to be public no longer. */
export type WithdrawMediaAssetInput = {
  /** A released asset. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for colleagues: at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawMediaAssetPayload = {
  __typename?: 'WithdrawMediaAssetPayload';
  /** The same, where it is a picture. */
  asset?: Maybe<MediaAsset>;
  /** Of whichever kind it is. */
  file?: Maybe<MediaFile>;
  userErrors: Array<UserError>;
};

/** An offer that holds no longer. */
export type WithdrawPictureQuoteInput = {
  /** One that is QUOTED or LAPSED. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: Scalars['Int']['input'];
};

/** What a mutation has made, as it is now; or why it did nothing. */
export type WithdrawPictureQuotePayload = {
  __typename?: 'WithdrawPictureQuotePayload';
  licence?: Maybe<PictureLicence>;
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
  AudioAsset: AudioAsset;
  DataSubjectRequest: DataSubjectRequest;
  DocumentAsset: DocumentAsset;
  Event: Event;
  GraphicAsset: GraphicAsset;
  ImageAsset: ImageAsset;
  MediaAsset: MediaAsset;
  MediaCollection: MediaCollection;
  Organisation: Organisation;
  Person: Person;
  VideoAsset: VideoAsset;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}>
        | GraphQLRecursivePick<FederationTypes['Article'], {"assetRefs":true,"embargoedUntil":true}> ) );
  AudioAsset:
    ( { __typename: 'AudioAsset' }
    & GraphQLRecursivePick<FederationTypes['AudioAsset'], {"id":true}> );
  DataSubjectRequest:
    ( { __typename: 'DataSubjectRequest' }
    & GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DataSubjectRequest'], {"soughtName":true}> ) );
  DocumentAsset:
    ( { __typename: 'DocumentAsset' }
    & GraphQLRecursivePick<FederationTypes['DocumentAsset'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  GraphicAsset:
    ( { __typename: 'GraphicAsset' }
    & GraphQLRecursivePick<FederationTypes['GraphicAsset'], {"id":true}> );
  ImageAsset:
    ( { __typename: 'ImageAsset' }
    & GraphQLRecursivePick<FederationTypes['ImageAsset'], {"id":true}> );
  MediaAsset:
    ( { __typename: 'MediaAsset' }
    & GraphQLRecursivePick<FederationTypes['MediaAsset'], {"id":true}> );
  MediaCollection:
    ( { __typename: 'MediaCollection' }
    & GraphQLRecursivePick<FederationTypes['MediaCollection'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  VideoAsset:
    ( { __typename: 'VideoAsset' }
    & GraphQLRecursivePick<FederationTypes['VideoAsset'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptPictureLicenceInput: AcceptPictureLicenceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptPictureLicencePayload: ResolverTypeWrapper<Omit<AcceptPictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversTypes['PictureLicence']> }>;
  AddMediaCropInput: AddMediaCropInput;
  AddMediaCropPayload: ResolverTypeWrapper<Omit<AddMediaCropPayload, 'crop'> & { crop?: Maybe<ResolversTypes['MediaCrop']> }>;
  AddMediaLeaseInput: AddMediaLeaseInput;
  AddMediaLeasePayload: ResolverTypeWrapper<Omit<AddMediaLeasePayload, 'lease'> & { lease?: Maybe<ResolversTypes['MediaLease']> }>;
  AddToMediaCollectionInput: AddToMediaCollectionInput;
  AddToMediaCollectionPayload: ResolverTypeWrapper<Omit<AddToMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['MediaCollection']> }>;
  AmendPictureClientInput: AmendPictureClientInput;
  AmendPictureClientPayload: ResolverTypeWrapper<Omit<AmendPictureClientPayload, 'client'> & { client?: Maybe<ResolversTypes['PictureClient']> }>;
  Article: ResolverTypeWrapper<ArticleRow>;
  AudioAsset: ResolverTypeWrapper<AudioAssetRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  ChangeMediaCollectionInput: ChangeMediaCollectionInput;
  ChangeMediaCollectionPayload: ResolverTypeWrapper<Omit<ChangeMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['MediaCollection']> }>;
  ChangeMediaCropInput: ChangeMediaCropInput;
  ChangeMediaCropPayload: ResolverTypeWrapper<Omit<ChangeMediaCropPayload, 'crop'> & { crop?: Maybe<ResolversTypes['MediaCrop']> }>;
  ClosedMonth: ResolverTypeWrapper<ClosedMonthRow>;
  CompanyMonth: ResolverTypeWrapper<CompanyMonth>;
  CompanyMonthChange: ResolverTypeWrapper<CompanyMonthChange>;
  CompanySetting: ResolverTypeWrapper<CompanySetting>;
  CompanySettingUnit: CompanySettingUnit;
  CompanySettingValue: ResolverTypeWrapper<CompanySettingValue>;
  ContentCredentials: ResolverTypeWrapper<ContentCredentialsRow>;
  CreateMediaCollectionInput: CreateMediaCollectionInput;
  CreateMediaCollectionPayload: ResolverTypeWrapper<Omit<CreateMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['MediaCollection']> }>;
  DataSubjectRequest: ResolverTypeWrapper<DataSubjectRequestRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteMediaAssetInput: DeleteMediaAssetInput;
  DeleteMediaAssetPayload: ResolverTypeWrapper<Omit<DeleteMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  DocumentAsset: ResolverTypeWrapper<DocumentAssetRow>;
  EditMediaAssetMetadataInput: EditMediaAssetMetadataInput;
  EditMediaAssetMetadataPayload: ResolverTypeWrapper<Omit<EditMediaAssetMetadataPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  EditMediaAssetsInput: EditMediaAssetsInput;
  EditMediaAssetsPayload: ResolverTypeWrapper<Omit<EditMediaAssetsPayload, 'assets' | 'files'> & { assets?: Maybe<Array<ResolversTypes['MediaAsset']>>, files?: Maybe<Array<ResolversTypes['MediaFile']>> }>;
  EndMediaLeaseInput: EndMediaLeaseInput;
  EndMediaLeasePayload: ResolverTypeWrapper<Omit<EndMediaLeasePayload, 'lease'> & { lease?: Maybe<ResolversTypes['MediaLease']> }>;
  EraseMediaAssetInput: EraseMediaAssetInput;
  EraseMediaAssetPayload: ResolverTypeWrapper<Omit<EraseMediaAssetPayload, 'usages'> & { usages?: Maybe<Array<ResolversTypes['MediaUsage']>> }>;
  Event: ResolverTypeWrapper<Stub>;
  ExchangeAgreement: ResolverTypeWrapper<Stub>;
  FocalPoint: ResolverTypeWrapper<FocalPoint>;
  FormerMediaFile: ResolverTypeWrapper<FormerMediaFileRow>;
  GeoPosition: ResolverTypeWrapper<GeoPositionRow>;
  GraphicAsset: ResolverTypeWrapper<GraphicAssetRow>;
  ImageAsset: ResolverTypeWrapper<ImageAssetRow>;
  ImageMetadata: ResolverTypeWrapper<ImageMetadataRow>;
  ImageMetadataInput: ImageMetadataInput;
  ImageOrientation: ImageOrientation;
  KeptPersonRecord: ResolverTypeWrapper<KeptPersonRecord>;
  KeptPersonValue: ResolverTypeWrapper<KeptPersonValue>;
  KeptPersonalData: ResolverTypeWrapper<Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversTypes['PersonalDataRead']> }>;
  LinkMediaAssetToEventInput: LinkMediaAssetToEventInput;
  LinkMediaAssetToEventPayload: ResolverTypeWrapper<Omit<LinkMediaAssetToEventPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  LocalizedText: ResolverTypeWrapper<WrittenText>;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: ResolverTypeWrapper<MediaAssetRow>;
  MediaAssetConnection: ResolverTypeWrapper<Connection<MediaAssetRow>>;
  MediaAssetEdge: ResolverTypeWrapper<Omit<MediaAssetEdge, 'node'> & { node: ResolversTypes['MediaAsset'] }>;
  MediaAssetReleaseBlocker: MediaAssetReleaseBlocker;
  MediaAssetSort: MediaAssetSort;
  MediaAssetStatus: MediaAssetStatus;
  MediaAssetUse: ResolverTypeWrapper<MediaAssetUseRow>;
  MediaAssetUseConnection: ResolverTypeWrapper<Connection<MediaAssetUseRow>>;
  MediaAssetUseEdge: ResolverTypeWrapper<Omit<MediaAssetUseEdge, 'node'> & { node: ResolversTypes['MediaAssetUse'] }>;
  MediaAssetVersionInput: MediaAssetVersionInput;
  MediaCollection: ResolverTypeWrapper<MediaCollectionRow>;
  MediaCollectionConnection: ResolverTypeWrapper<Connection<MediaCollectionRow>>;
  MediaCollectionEdge: ResolverTypeWrapper<Omit<MediaCollectionEdge, 'node'> & { node: ResolversTypes['MediaCollection'] }>;
  MediaCollectionItem: ResolverTypeWrapper<MediaCollectionItemRow>;
  MediaCollectionItemConnection: ResolverTypeWrapper<Connection<MediaCollectionItemRow>>;
  MediaCollectionItemEdge: ResolverTypeWrapper<Omit<MediaCollectionItemEdge, 'node'> & { node: ResolversTypes['MediaCollectionItem'] }>;
  MediaCollectionKind: MediaCollectionKind;
  MediaCollectionStatus: MediaCollectionStatus;
  MediaCrop: ResolverTypeWrapper<MediaCropRow>;
  MediaDownload: ResolverTypeWrapper<MediaDownloadRow>;
  MediaDownloadConnection: ResolverTypeWrapper<Connection<MediaDownloadRow>>;
  MediaDownloadEdge: ResolverTypeWrapper<Omit<MediaDownloadEdge, 'node'> & { node: ResolversTypes['MediaDownload'] }>;
  MediaFile: ResolverTypeWrapper<MediaFileRow>;
  MediaFileConnection: ResolverTypeWrapper<Connection<MediaFileRow>>;
  MediaFileEdge: ResolverTypeWrapper<Omit<MediaFileEdge, 'node'> & { node: ResolversTypes['MediaFile'] }>;
  MediaFileKind: MediaFileKind;
  MediaLease: ResolverTypeWrapper<MediaLeaseRow>;
  MediaLeaseAccess: MediaLeaseAccess;
  MediaLeaseConnection: ResolverTypeWrapper<Connection<MediaLeaseRow>>;
  MediaLeaseEdge: ResolverTypeWrapper<Omit<MediaLeaseEdge, 'node'> & { node: ResolversTypes['MediaLease'] }>;
  MediaPlatform: MediaPlatform;
  MediaRightsCategory: MediaRightsCategory;
  MediaUsability: ResolverTypeWrapper<MediaUsability>;
  MediaUsabilityReason: MediaUsabilityReason;
  MediaUsage: ResolverTypeWrapper<MediaUsageRow>;
  MediaUsageConnection: ResolverTypeWrapper<Connection<MediaUsageRow>>;
  MediaUsageEdge: ResolverTypeWrapper<Omit<MediaUsageEdge, 'node'> & { node: ResolversTypes['MediaUsage'] }>;
  MediaUsageRights: ResolverTypeWrapper<MediaUsageRights>;
  MediaUse: MediaUse;
  MediaUseCost: MediaUseCost;
  Money: ResolverTypeWrapper<Money>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthRangeInput: MonthRangeInput;
  MoveMediaCollectionInput: MoveMediaCollectionInput;
  MoveMediaCollectionPayload: ResolverTypeWrapper<Omit<MoveMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['MediaCollection']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearDuplicate: ResolverTypeWrapper<NearDuplicateRow>;
  OrderMediaCollectionInput: OrderMediaCollectionInput;
  OrderMediaCollectionPayload: ResolverTypeWrapper<Omit<OrderMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['MediaCollection']> }>;
  OrderPictureErasureInput: OrderPictureErasureInput;
  OrderPictureErasurePayload: ResolverTypeWrapper<Omit<OrderPictureErasurePayload, 'request'> & { request?: Maybe<ResolversTypes['DataSubjectRequest']> }>;
  Organisation: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLink>;
  Person: ResolverTypeWrapper<Stub>;
  PersonErasure: ResolverTypeWrapper<PersonErasure>;
  PersonalDataRead: ResolverTypeWrapper<PersonalDataReadRow>;
  PersonalDataReadConnection: ResolverTypeWrapper<Connection<PersonalDataReadRow>>;
  PersonalDataReadEdge: ResolverTypeWrapper<Omit<PersonalDataReadEdge, 'node'> & { node: ResolversTypes['PersonalDataRead'] }>;
  PictureClient: ResolverTypeWrapper<PictureClientRow>;
  PictureClientConnection: ResolverTypeWrapper<Connection<PictureClientRow>>;
  PictureClientEdge: ResolverTypeWrapper<Omit<PictureClientEdge, 'node'> & { node: ResolversTypes['PictureClient'] }>;
  PictureIncome: ResolverTypeWrapper<PictureIncomeRow>;
  PictureIncomeKey: PictureIncomeKey;
  PictureLicence: ResolverTypeWrapper<PictureLicenceRow>;
  PictureLicenceAggregate: ResolverTypeWrapper<PictureLicenceAggregate>;
  PictureLicenceConnection: ResolverTypeWrapper<Connection<PictureLicenceRow>>;
  PictureLicenceEdge: ResolverTypeWrapper<Omit<PictureLicenceEdge, 'node'> & { node: ResolversTypes['PictureLicence'] }>;
  PictureLicenceLine: ResolverTypeWrapper<PictureLicenceLineRow>;
  PictureLicenceLineInput: PictureLicenceLineInput;
  PictureLicenceSort: PictureLicenceSort;
  PictureLicenceStatus: PictureLicenceStatus;
  PictureSale: ResolverTypeWrapper<PictureSaleRow>;
  PictureSaleAggregate: ResolverTypeWrapper<PictureSaleAggregate>;
  PictureSaleConnection: ResolverTypeWrapper<Connection<PictureSaleRow>>;
  PictureSaleEdge: ResolverTypeWrapper<Omit<PictureSaleEdge, 'node'> & { node: ResolversTypes['PictureSale'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotePictureLicenceInput: QuotePictureLicenceInput;
  QuotePictureLicencePayload: ResolverTypeWrapper<Omit<QuotePictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversTypes['PictureLicence']> }>;
  RecordMediaUsageInput: RecordMediaUsageInput;
  RecordMediaUsagePayload: ResolverTypeWrapper<Omit<RecordMediaUsagePayload, 'usage'> & { usage?: Maybe<ResolversTypes['MediaUsage']> }>;
  RegisterPictureClientInput: RegisterPictureClientInput;
  RegisterPictureClientPayload: ResolverTypeWrapper<Omit<RegisterPictureClientPayload, 'client'> & { client?: Maybe<ResolversTypes['PictureClient']> }>;
  ReinstatePictureLicenceInput: ReinstatePictureLicenceInput;
  ReinstatePictureLicencePayload: ResolverTypeWrapper<Omit<ReinstatePictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversTypes['PictureLicence']> }>;
  ReleaseMediaAssetInput: ReleaseMediaAssetInput;
  ReleaseMediaAssetPayload: ResolverTypeWrapper<Omit<ReleaseMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  RemoveFromMediaCollectionInput: RemoveFromMediaCollectionInput;
  RemoveFromMediaCollectionPayload: ResolverTypeWrapper<Omit<RemoveFromMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['MediaCollection']> }>;
  RemoveMediaCropInput: RemoveMediaCropInput;
  RemoveMediaCropPayload: ResolverTypeWrapper<Omit<RemoveMediaCropPayload, 'crop'> & { crop?: Maybe<ResolversTypes['MediaCrop']> }>;
  RemoveMediaUsageInput: RemoveMediaUsageInput;
  RemoveMediaUsagePayload: ResolverTypeWrapper<Omit<RemoveMediaUsagePayload, 'usage'> & { usage?: Maybe<ResolversTypes['MediaUsage']> }>;
  Rendition: ResolverTypeWrapper<Rendition>;
  RenditionFormat: RenditionFormat;
  RenditionShape: RenditionShape;
  ReplaceMediaAssetFileInput: ReplaceMediaAssetFileInput;
  ReplaceMediaAssetFilePayload: ResolverTypeWrapper<Omit<ReplaceMediaAssetFilePayload, 'asset' | 'usages'> & { asset?: Maybe<ResolversTypes['ImageAsset']>, usages?: Maybe<Array<ResolversTypes['MediaUsage']>> }>;
  RestoreMediaAssetFileInput: RestoreMediaAssetFileInput;
  RestoreMediaAssetFilePayload: ResolverTypeWrapper<Omit<RestoreMediaAssetFilePayload, 'asset' | 'usages'> & { asset?: Maybe<ResolversTypes['ImageAsset']>, usages?: Maybe<Array<ResolversTypes['MediaUsage']>> }>;
  RestoreMediaAssetInput: RestoreMediaAssetInput;
  RestoreMediaAssetPayload: ResolverTypeWrapper<Omit<RestoreMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  RevokePictureLicenceInput: RevokePictureLicenceInput;
  RevokePictureLicencePayload: ResolverTypeWrapper<Omit<RevokePictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversTypes['PictureLicence']> }>;
  RightsBlocker: ResolverTypeWrapper<Omit<RightsBlocker, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  SeriesFigure: ResolverTypeWrapper<FigureRow>;
  SetMediaAssetEmbargoInput: SetMediaAssetEmbargoInput;
  SetMediaAssetEmbargoPayload: ResolverTypeWrapper<Omit<SetMediaAssetEmbargoPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  SetMediaAssetFocalPointInput: SetMediaAssetFocalPointInput;
  SetMediaAssetFocalPointPayload: ResolverTypeWrapper<Omit<SetMediaAssetFocalPointPayload, 'asset'> & { asset?: Maybe<ResolversTypes['ImageAsset']> }>;
  SetMediaAssetRightsInput: SetMediaAssetRightsInput;
  SetMediaAssetRightsPayload: ResolverTypeWrapper<Omit<SetMediaAssetRightsPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  SetMediaFilePosterInput: SetMediaFilePosterInput;
  SetMediaFilePosterPayload: ResolverTypeWrapper<Omit<SetMediaFilePosterPayload, 'file'> & { file?: Maybe<ResolversTypes['MediaFile']> }>;
  SetStoryEmbargoInput: SetStoryEmbargoInput;
  SetStoryEmbargoPayload: ResolverTypeWrapper<Omit<SetStoryEmbargoPayload, 'assets' | 'files'> & { assets?: Maybe<Array<ResolversTypes['MediaAsset']>>, files?: Maybe<Array<ResolversTypes['MediaFile']>> }>;
  StoryEmbargo: ResolverTypeWrapper<StoryEmbargoRow>;
  TakedownTask: ResolverTypeWrapper<TakedownTaskRow>;
  TakedownTaskConnection: ResolverTypeWrapper<Connection<TakedownTaskRow>>;
  TakedownTaskEdge: ResolverTypeWrapper<Omit<TakedownTaskEdge, 'node'> & { node: ResolversTypes['TakedownTask'] }>;
  TimeRangeInput: TimeRangeInput;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VideoAsset: ResolverTypeWrapper<VideoAssetRow>;
  WithdrawMediaAssetInput: WithdrawMediaAssetInput;
  WithdrawMediaAssetPayload: ResolverTypeWrapper<Omit<WithdrawMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversTypes['MediaAsset']>, file?: Maybe<ResolversTypes['MediaFile']> }>;
  WithdrawPictureQuoteInput: WithdrawPictureQuoteInput;
  WithdrawPictureQuotePayload: ResolverTypeWrapper<Omit<WithdrawPictureQuotePayload, 'licence'> & { licence?: Maybe<ResolversTypes['PictureLicence']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptPictureLicenceInput: AcceptPictureLicenceInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AcceptPictureLicencePayload: Omit<AcceptPictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversParentTypes['PictureLicence']> };
  AddMediaCropInput: AddMediaCropInput;
  AddMediaCropPayload: Omit<AddMediaCropPayload, 'crop'> & { crop?: Maybe<ResolversParentTypes['MediaCrop']> };
  AddMediaLeaseInput: AddMediaLeaseInput;
  AddMediaLeasePayload: Omit<AddMediaLeasePayload, 'lease'> & { lease?: Maybe<ResolversParentTypes['MediaLease']> };
  AddToMediaCollectionInput: AddToMediaCollectionInput;
  AddToMediaCollectionPayload: Omit<AddToMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['MediaCollection']> };
  AmendPictureClientInput: AmendPictureClientInput;
  AmendPictureClientPayload: Omit<AmendPictureClientPayload, 'client'> & { client?: Maybe<ResolversParentTypes['PictureClient']> };
  Article: ArticleRow;
  AudioAsset: AudioAssetRow;
  Float: Scalars['Float']['output'];
  BigInt: Scalars['BigInt']['output'];
  ChangeMediaCollectionInput: ChangeMediaCollectionInput;
  ChangeMediaCollectionPayload: Omit<ChangeMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['MediaCollection']> };
  ChangeMediaCropInput: ChangeMediaCropInput;
  ChangeMediaCropPayload: Omit<ChangeMediaCropPayload, 'crop'> & { crop?: Maybe<ResolversParentTypes['MediaCrop']> };
  ClosedMonth: ClosedMonthRow;
  CompanyMonth: CompanyMonth;
  CompanyMonthChange: CompanyMonthChange;
  CompanySetting: CompanySetting;
  CompanySettingValue: CompanySettingValue;
  ContentCredentials: ContentCredentialsRow;
  CreateMediaCollectionInput: CreateMediaCollectionInput;
  CreateMediaCollectionPayload: Omit<CreateMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['MediaCollection']> };
  DataSubjectRequest: DataSubjectRequestRow;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DeleteMediaAssetInput: DeleteMediaAssetInput;
  DeleteMediaAssetPayload: Omit<DeleteMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  DocumentAsset: DocumentAssetRow;
  EditMediaAssetMetadataInput: EditMediaAssetMetadataInput;
  EditMediaAssetMetadataPayload: Omit<EditMediaAssetMetadataPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  EditMediaAssetsInput: EditMediaAssetsInput;
  EditMediaAssetsPayload: Omit<EditMediaAssetsPayload, 'assets' | 'files'> & { assets?: Maybe<Array<ResolversParentTypes['MediaAsset']>>, files?: Maybe<Array<ResolversParentTypes['MediaFile']>> };
  EndMediaLeaseInput: EndMediaLeaseInput;
  EndMediaLeasePayload: Omit<EndMediaLeasePayload, 'lease'> & { lease?: Maybe<ResolversParentTypes['MediaLease']> };
  EraseMediaAssetInput: EraseMediaAssetInput;
  EraseMediaAssetPayload: Omit<EraseMediaAssetPayload, 'usages'> & { usages?: Maybe<Array<ResolversParentTypes['MediaUsage']>> };
  Event: Stub;
  ExchangeAgreement: Stub;
  FocalPoint: FocalPoint;
  FormerMediaFile: FormerMediaFileRow;
  GeoPosition: GeoPositionRow;
  GraphicAsset: GraphicAssetRow;
  ImageAsset: ImageAssetRow;
  ImageMetadata: ImageMetadataRow;
  ImageMetadataInput: ImageMetadataInput;
  KeptPersonRecord: KeptPersonRecord;
  KeptPersonValue: KeptPersonValue;
  KeptPersonalData: Omit<KeptPersonalData, 'reads'> & { reads: Array<ResolversParentTypes['PersonalDataRead']> };
  LinkMediaAssetToEventInput: LinkMediaAssetToEventInput;
  LinkMediaAssetToEventPayload: Omit<LinkMediaAssetToEventPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  LocalizedText: WrittenText;
  LocalizedTextInput: LocalizedTextInput;
  MediaAsset: MediaAssetRow;
  MediaAssetConnection: Connection<MediaAssetRow>;
  MediaAssetEdge: Omit<MediaAssetEdge, 'node'> & { node: ResolversParentTypes['MediaAsset'] };
  MediaAssetUse: MediaAssetUseRow;
  MediaAssetUseConnection: Connection<MediaAssetUseRow>;
  MediaAssetUseEdge: Omit<MediaAssetUseEdge, 'node'> & { node: ResolversParentTypes['MediaAssetUse'] };
  MediaAssetVersionInput: MediaAssetVersionInput;
  MediaCollection: MediaCollectionRow;
  MediaCollectionConnection: Connection<MediaCollectionRow>;
  MediaCollectionEdge: Omit<MediaCollectionEdge, 'node'> & { node: ResolversParentTypes['MediaCollection'] };
  MediaCollectionItem: MediaCollectionItemRow;
  MediaCollectionItemConnection: Connection<MediaCollectionItemRow>;
  MediaCollectionItemEdge: Omit<MediaCollectionItemEdge, 'node'> & { node: ResolversParentTypes['MediaCollectionItem'] };
  MediaCrop: MediaCropRow;
  MediaDownload: MediaDownloadRow;
  MediaDownloadConnection: Connection<MediaDownloadRow>;
  MediaDownloadEdge: Omit<MediaDownloadEdge, 'node'> & { node: ResolversParentTypes['MediaDownload'] };
  MediaFile: MediaFileRow;
  MediaFileConnection: Connection<MediaFileRow>;
  MediaFileEdge: Omit<MediaFileEdge, 'node'> & { node: ResolversParentTypes['MediaFile'] };
  MediaLease: MediaLeaseRow;
  MediaLeaseConnection: Connection<MediaLeaseRow>;
  MediaLeaseEdge: Omit<MediaLeaseEdge, 'node'> & { node: ResolversParentTypes['MediaLease'] };
  MediaUsability: MediaUsability;
  MediaUsage: MediaUsageRow;
  MediaUsageConnection: Connection<MediaUsageRow>;
  MediaUsageEdge: Omit<MediaUsageEdge, 'node'> & { node: ResolversParentTypes['MediaUsage'] };
  MediaUsageRights: MediaUsageRights;
  Money: Money;
  Month: Scalars['Month']['output'];
  MonthRangeInput: MonthRangeInput;
  MoveMediaCollectionInput: MoveMediaCollectionInput;
  MoveMediaCollectionPayload: Omit<MoveMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['MediaCollection']> };
  Mutation: Record<PropertyKey, never>;
  NearDuplicate: NearDuplicateRow;
  OrderMediaCollectionInput: OrderMediaCollectionInput;
  OrderMediaCollectionPayload: Omit<OrderMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['MediaCollection']> };
  OrderPictureErasureInput: OrderPictureErasureInput;
  OrderPictureErasurePayload: Omit<OrderPictureErasurePayload, 'request'> & { request?: Maybe<ResolversParentTypes['DataSubjectRequest']> };
  Organisation: Stub;
  PageInfo: PageInfo;
  PageLink: PageLink;
  Person: Stub;
  PersonErasure: PersonErasure;
  PersonalDataRead: PersonalDataReadRow;
  PersonalDataReadConnection: Connection<PersonalDataReadRow>;
  PersonalDataReadEdge: Omit<PersonalDataReadEdge, 'node'> & { node: ResolversParentTypes['PersonalDataRead'] };
  PictureClient: PictureClientRow;
  PictureClientConnection: Connection<PictureClientRow>;
  PictureClientEdge: Omit<PictureClientEdge, 'node'> & { node: ResolversParentTypes['PictureClient'] };
  PictureIncome: PictureIncomeRow;
  PictureLicence: PictureLicenceRow;
  PictureLicenceAggregate: PictureLicenceAggregate;
  PictureLicenceConnection: Connection<PictureLicenceRow>;
  PictureLicenceEdge: Omit<PictureLicenceEdge, 'node'> & { node: ResolversParentTypes['PictureLicence'] };
  PictureLicenceLine: PictureLicenceLineRow;
  PictureLicenceLineInput: PictureLicenceLineInput;
  PictureSale: PictureSaleRow;
  PictureSaleAggregate: PictureSaleAggregate;
  PictureSaleConnection: Connection<PictureSaleRow>;
  PictureSaleEdge: Omit<PictureSaleEdge, 'node'> & { node: ResolversParentTypes['PictureSale'] };
  Query: Record<PropertyKey, never>;
  QuotePictureLicenceInput: QuotePictureLicenceInput;
  QuotePictureLicencePayload: Omit<QuotePictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversParentTypes['PictureLicence']> };
  RecordMediaUsageInput: RecordMediaUsageInput;
  RecordMediaUsagePayload: Omit<RecordMediaUsagePayload, 'usage'> & { usage?: Maybe<ResolversParentTypes['MediaUsage']> };
  RegisterPictureClientInput: RegisterPictureClientInput;
  RegisterPictureClientPayload: Omit<RegisterPictureClientPayload, 'client'> & { client?: Maybe<ResolversParentTypes['PictureClient']> };
  ReinstatePictureLicenceInput: ReinstatePictureLicenceInput;
  ReinstatePictureLicencePayload: Omit<ReinstatePictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversParentTypes['PictureLicence']> };
  ReleaseMediaAssetInput: ReleaseMediaAssetInput;
  ReleaseMediaAssetPayload: Omit<ReleaseMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  RemoveFromMediaCollectionInput: RemoveFromMediaCollectionInput;
  RemoveFromMediaCollectionPayload: Omit<RemoveFromMediaCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['MediaCollection']> };
  RemoveMediaCropInput: RemoveMediaCropInput;
  RemoveMediaCropPayload: Omit<RemoveMediaCropPayload, 'crop'> & { crop?: Maybe<ResolversParentTypes['MediaCrop']> };
  RemoveMediaUsageInput: RemoveMediaUsageInput;
  RemoveMediaUsagePayload: Omit<RemoveMediaUsagePayload, 'usage'> & { usage?: Maybe<ResolversParentTypes['MediaUsage']> };
  Rendition: Rendition;
  ReplaceMediaAssetFileInput: ReplaceMediaAssetFileInput;
  ReplaceMediaAssetFilePayload: Omit<ReplaceMediaAssetFilePayload, 'asset' | 'usages'> & { asset?: Maybe<ResolversParentTypes['ImageAsset']>, usages?: Maybe<Array<ResolversParentTypes['MediaUsage']>> };
  RestoreMediaAssetFileInput: RestoreMediaAssetFileInput;
  RestoreMediaAssetFilePayload: Omit<RestoreMediaAssetFilePayload, 'asset' | 'usages'> & { asset?: Maybe<ResolversParentTypes['ImageAsset']>, usages?: Maybe<Array<ResolversParentTypes['MediaUsage']>> };
  RestoreMediaAssetInput: RestoreMediaAssetInput;
  RestoreMediaAssetPayload: Omit<RestoreMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  RevokePictureLicenceInput: RevokePictureLicenceInput;
  RevokePictureLicencePayload: Omit<RevokePictureLicencePayload, 'licence'> & { licence?: Maybe<ResolversParentTypes['PictureLicence']> };
  RightsBlocker: Omit<RightsBlocker, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  SeriesFigure: FigureRow;
  SetMediaAssetEmbargoInput: SetMediaAssetEmbargoInput;
  SetMediaAssetEmbargoPayload: Omit<SetMediaAssetEmbargoPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  SetMediaAssetFocalPointInput: SetMediaAssetFocalPointInput;
  SetMediaAssetFocalPointPayload: Omit<SetMediaAssetFocalPointPayload, 'asset'> & { asset?: Maybe<ResolversParentTypes['ImageAsset']> };
  SetMediaAssetRightsInput: SetMediaAssetRightsInput;
  SetMediaAssetRightsPayload: Omit<SetMediaAssetRightsPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  SetMediaFilePosterInput: SetMediaFilePosterInput;
  SetMediaFilePosterPayload: Omit<SetMediaFilePosterPayload, 'file'> & { file?: Maybe<ResolversParentTypes['MediaFile']> };
  SetStoryEmbargoInput: SetStoryEmbargoInput;
  SetStoryEmbargoPayload: Omit<SetStoryEmbargoPayload, 'assets' | 'files'> & { assets?: Maybe<Array<ResolversParentTypes['MediaAsset']>>, files?: Maybe<Array<ResolversParentTypes['MediaFile']>> };
  StoryEmbargo: StoryEmbargoRow;
  TakedownTask: TakedownTaskRow;
  TakedownTaskConnection: Connection<TakedownTaskRow>;
  TakedownTaskEdge: Omit<TakedownTaskEdge, 'node'> & { node: ResolversParentTypes['TakedownTask'] };
  TimeRangeInput: TimeRangeInput;
  UserError: UserError;
  VideoAsset: VideoAssetRow;
  WithdrawMediaAssetInput: WithdrawMediaAssetInput;
  WithdrawMediaAssetPayload: Omit<WithdrawMediaAssetPayload, 'asset' | 'file'> & { asset?: Maybe<ResolversParentTypes['MediaAsset']>, file?: Maybe<ResolversParentTypes['MediaFile']> };
  WithdrawPictureQuoteInput: WithdrawPictureQuoteInput;
  WithdrawPictureQuotePayload: Omit<WithdrawPictureQuotePayload, 'licence'> & { licence?: Maybe<ResolversParentTypes['PictureLicence']> };
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptPictureLicencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptPictureLicencePayload'] = ResolversParentTypes['AcceptPictureLicencePayload']> = {
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMediaCropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMediaCropPayload'] = ResolversParentTypes['AddMediaCropPayload']> = {
  crop?: Resolver<Maybe<ResolversTypes['MediaCrop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddMediaLeasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddMediaLeasePayload'] = ResolversParentTypes['AddMediaLeasePayload']> = {
  lease?: Resolver<Maybe<ResolversTypes['MediaLease']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddToMediaCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToMediaCollectionPayload'] = ResolversParentTypes['AddToMediaCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendPictureClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPictureClientPayload'] = ResolversParentTypes['AmendPictureClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['PictureClient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assets?: Resolver<Maybe<Array<ResolversTypes['MediaAsset']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rightsBlockers?: Resolver<Maybe<Array<ResolversTypes['RightsBlocker']>>, ParentType, ContextType, Partial<ArticleRightsBlockersArgs>>;
  rightsStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ArticleRightsStatementArgs, 'channelIds' | 'moreAssetIds'>>;
  uncoveredAssets?: Resolver<Maybe<Array<ResolversTypes['MediaAsset']>>, ParentType, ContextType>;
  uncoveredFiles?: Resolver<Maybe<Array<ResolversTypes['MediaFile']>>, ParentType, ContextType>;
};

export type AudioAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudioAsset'] = ResolversParentTypes['AudioAsset'], FederationReferenceType extends FederationReferenceTypes['AudioAsset'] = FederationReferenceTypes['AudioAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AudioAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altText?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  collections?: Resolver<Maybe<ResolversTypes['MediaCollectionConnection']>, ParentType, ContextType, RequireFields<AudioAssetCollectionsArgs, 'first'>>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  downloads?: Resolver<Maybe<ResolversTypes['MediaDownloadConnection']>, ParentType, ContextType, RequireFields<AudioAssetDownloadsArgs, 'first'>>;
  durationInSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaFileKind'], ParentType, ContextType>;
  leases?: Resolver<Maybe<Array<ResolversTypes['MediaLease']>>, ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  poster?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  releaseBlockers?: Resolver<Array<ResolversTypes['MediaAssetReleaseBlocker']>, ParentType, ContextType>;
  rightsOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaAssetStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEmbargoes?: Resolver<Maybe<Array<ResolversTypes['StoryEmbargo']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usability?: Resolver<Maybe<ResolversTypes['MediaUsability']>, ParentType, ContextType, RequireFields<AudioAssetUsabilityArgs, 'use'>>;
  usageRights?: Resolver<Maybe<ResolversTypes['MediaUsageRights']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['MediaUsageConnection']>, ParentType, ContextType, RequireFields<AudioAssetUsagesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type ChangeMediaCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMediaCollectionPayload'] = ResolversParentTypes['ChangeMediaCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMediaCropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMediaCropPayload'] = ResolversParentTypes['ChangeMediaCropPayload']> = {
  crop?: Resolver<Maybe<ResolversTypes['MediaCrop']>, ParentType, ContextType>;
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

export type ContentCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentCredentials'] = ResolversParentTypes['ContentCredentials']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claimGenerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digitalSourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manifestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateMediaCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMediaCollectionPayload'] = ResolversParentTypes['CreateMediaCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DataSubjectRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSubjectRequest'] = ResolversParentTypes['DataSubjectRequest'], FederationReferenceType extends FederationReferenceTypes['DataSubjectRequest'] = FederationReferenceTypes['DataSubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataSubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pictureData?: Resolver<Maybe<ResolversTypes['KeptPersonalData']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteMediaAssetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMediaAssetPayload'] = ResolversParentTypes['DeleteMediaAssetPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentAsset'] = ResolversParentTypes['DocumentAsset'], FederationReferenceType extends FederationReferenceTypes['DocumentAsset'] = FederationReferenceTypes['DocumentAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DocumentAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altText?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  collections?: Resolver<Maybe<ResolversTypes['MediaCollectionConnection']>, ParentType, ContextType, RequireFields<DocumentAssetCollectionsArgs, 'first'>>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  downloads?: Resolver<Maybe<ResolversTypes['MediaDownloadConnection']>, ParentType, ContextType, RequireFields<DocumentAssetDownloadsArgs, 'first'>>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaFileKind'], ParentType, ContextType>;
  leases?: Resolver<Maybe<Array<ResolversTypes['MediaLease']>>, ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poster?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  releaseBlockers?: Resolver<Array<ResolversTypes['MediaAssetReleaseBlocker']>, ParentType, ContextType>;
  rightsOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaAssetStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEmbargoes?: Resolver<Maybe<Array<ResolversTypes['StoryEmbargo']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usability?: Resolver<Maybe<ResolversTypes['MediaUsability']>, ParentType, ContextType, RequireFields<DocumentAssetUsabilityArgs, 'use'>>;
  usageRights?: Resolver<Maybe<ResolversTypes['MediaUsageRights']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['MediaUsageConnection']>, ParentType, ContextType, RequireFields<DocumentAssetUsagesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditMediaAssetMetadataPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditMediaAssetMetadataPayload'] = ResolversParentTypes['EditMediaAssetMetadataPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditMediaAssetsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditMediaAssetsPayload'] = ResolversParentTypes['EditMediaAssetsPayload']> = {
  assets?: Resolver<Maybe<Array<ResolversTypes['MediaAsset']>>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['MediaFile']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndMediaLeasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMediaLeasePayload'] = ResolversParentTypes['EndMediaLeasePayload']> = {
  lease?: Resolver<Maybe<ResolversTypes['MediaLease']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EraseMediaAssetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseMediaAssetPayload'] = ResolversParentTypes['EraseMediaAssetPayload']> = {
  erasedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<Array<ResolversTypes['MediaUsage']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assets?: Resolver<Maybe<ResolversTypes['MediaAssetConnection']>, ParentType, ContextType, RequireFields<EventAssetsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExchangeAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeAgreement'] = ResolversParentTypes['ExchangeAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FocalPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FormerMediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerMediaFile'] = ResolversParentTypes['FormerMediaFile']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeoPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPosition'] = ResolversParentTypes['GeoPosition']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphicAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphicAsset'] = ResolversParentTypes['GraphicAsset'], FederationReferenceType extends FederationReferenceTypes['GraphicAsset'] = FederationReferenceTypes['GraphicAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GraphicAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altText?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  collections?: Resolver<Maybe<ResolversTypes['MediaCollectionConnection']>, ParentType, ContextType, RequireFields<GraphicAssetCollectionsArgs, 'first'>>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  downloads?: Resolver<Maybe<ResolversTypes['MediaDownloadConnection']>, ParentType, ContextType, RequireFields<GraphicAssetDownloadsArgs, 'first'>>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaFileKind'], ParentType, ContextType>;
  leases?: Resolver<Maybe<Array<ResolversTypes['MediaLease']>>, ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  poster?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  releaseBlockers?: Resolver<Array<ResolversTypes['MediaAssetReleaseBlocker']>, ParentType, ContextType>;
  rightsOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaAssetStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEmbargoes?: Resolver<Maybe<Array<ResolversTypes['StoryEmbargo']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usability?: Resolver<Maybe<ResolversTypes['MediaUsability']>, ParentType, ContextType, RequireFields<GraphicAssetUsabilityArgs, 'use'>>;
  usageRights?: Resolver<Maybe<ResolversTypes['MediaUsageRights']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['MediaUsageConnection']>, ParentType, ContextType, RequireFields<GraphicAssetUsagesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageAsset'] = ResolversParentTypes['ImageAsset'], FederationReferenceType extends FederationReferenceTypes['ImageAsset'] = FederationReferenceTypes['ImageAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImageAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altText?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  chosenRendition?: Resolver<Maybe<ResolversTypes['Rendition']>, ParentType, ContextType, RequireFields<ImageAssetChosenRenditionArgs, 'format' | 'height' | 'width'>>;
  collections?: Resolver<Maybe<ResolversTypes['MediaCollectionConnection']>, ParentType, ContextType, RequireFields<ImageAssetCollectionsArgs, 'first'>>;
  contentCredentials?: Resolver<Maybe<ResolversTypes['ContentCredentials']>, ParentType, ContextType>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crop?: Resolver<Maybe<ResolversTypes['MediaCrop']>, ParentType, ContextType, RequireFields<ImageAssetCropArgs, 'name'>>;
  crops?: Resolver<Maybe<Array<ResolversTypes['MediaCrop']>>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  downloads?: Resolver<Maybe<ResolversTypes['MediaDownloadConnection']>, ParentType, ContextType, RequireFields<ImageAssetDownloadsArgs, 'first'>>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  focalPoint?: Resolver<ResolversTypes['FocalPoint'], ParentType, ContextType>;
  formerFiles?: Resolver<Maybe<Array<ResolversTypes['FormerMediaFile']>>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaFileKind'], ParentType, ContextType>;
  leases?: Resolver<Maybe<Array<ResolversTypes['MediaLease']>>, ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['ImageMetadata'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearDuplicates?: Resolver<Maybe<Array<ResolversTypes['NearDuplicate']>>, ParentType, ContextType>;
  originalMetadata?: Resolver<ResolversTypes['ImageMetadata'], ParentType, ContextType>;
  releaseBlockers?: Resolver<Array<ResolversTypes['MediaAssetReleaseBlocker']>, ParentType, ContextType>;
  rendition?: Resolver<ResolversTypes['Rendition'], ParentType, ContextType, RequireFields<ImageAssetRenditionArgs, 'format' | 'shape' | 'width'>>;
  renditions?: Resolver<Array<ResolversTypes['Rendition']>, ParentType, ContextType, RequireFields<ImageAssetRenditionsArgs, 'format' | 'shape'>>;
  rightsOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaAssetStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEmbargoes?: Resolver<Maybe<Array<ResolversTypes['StoryEmbargo']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usability?: Resolver<Maybe<ResolversTypes['MediaUsability']>, ParentType, ContextType, RequireFields<ImageAssetUsabilityArgs, 'use'>>;
  usageRights?: Resolver<Maybe<ResolversTypes['MediaUsageRights']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['MediaUsageConnection']>, ParentType, ContextType, RequireFields<ImageAssetUsagesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageMetadata'] = ResolversParentTypes['ImageMetadata']> = {
  aiPromptInformation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aiPromptWriterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aiSystemUsed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aiSystemVersionUsed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  altText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  colourSpace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  creatorsJobtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataMining?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateCreated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digitalSourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposureTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extendedDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  focalLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lensModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  make?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orientation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  personShownInTheImage?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  photographicSensitivity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['GeoPosition']>, ParentType, ContextType>;
  provinceOrState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rightsUsageTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sublocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LinkMediaAssetToEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkMediaAssetToEventPayload'] = ResolversParentTypes['LinkMediaAssetToEventPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediaAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAsset'] = ResolversParentTypes['MediaAsset'], FederationReferenceType extends FederationReferenceTypes['MediaAsset'] = FederationReferenceTypes['MediaAsset']> = {
  __resolveType: TypeResolveFn<'ImageAsset', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediaAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type MediaAssetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAssetConnection'] = ResolversParentTypes['MediaAssetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaAssetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaAssetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAssetEdge'] = ResolversParentTypes['MediaAssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaAsset'], ParentType, ContextType>;
};

export type MediaAssetUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAssetUse'] = ResolversParentTypes['MediaAssetUse']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaAssetUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAssetUseConnection'] = ResolversParentTypes['MediaAssetUseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaAssetUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaAssetUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaAssetUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAssetUseEdge'] = ResolversParentTypes['MediaAssetUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaAssetUse'], ParentType, ContextType>;
};

export type MediaCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCollection'] = ResolversParentTypes['MediaCollection'], FederationReferenceType extends FederationReferenceTypes['MediaCollection'] = FederationReferenceTypes['MediaCollection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediaCollection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['MediaCollectionItemConnection'], ParentType, ContextType, RequireFields<MediaCollectionItemsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['MediaCollectionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  shotOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaCollectionStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaCollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCollectionConnection'] = ResolversParentTypes['MediaCollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaCollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaCollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCollectionEdge'] = ResolversParentTypes['MediaCollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaCollection'], ParentType, ContextType>;
};

export type MediaCollectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCollectionItem'] = ResolversParentTypes['MediaCollectionItem']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
};

export type MediaCollectionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCollectionItemConnection'] = ResolversParentTypes['MediaCollectionItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaCollectionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaCollectionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaCollectionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCollectionItemEdge'] = ResolversParentTypes['MediaCollectionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaCollectionItem'], ParentType, ContextType>;
};

export type MediaCropResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaCrop'] = ResolversParentTypes['MediaCrop']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rendition?: Resolver<Maybe<ResolversTypes['Rendition']>, ParentType, ContextType, RequireFields<MediaCropRenditionArgs, 'format' | 'width'>>;
  renditions?: Resolver<Maybe<Array<ResolversTypes['Rendition']>>, ParentType, ContextType, RequireFields<MediaCropRenditionsArgs, 'format'>>;
  rotation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shape?: Resolver<Maybe<ResolversTypes['RenditionShape']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaDownloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaDownload'] = ResolversParentTypes['MediaDownload']> = {
  downloadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  downloadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type MediaDownloadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaDownloadConnection'] = ResolversParentTypes['MediaDownloadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaDownloadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaDownload']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaDownloadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaDownloadEdge'] = ResolversParentTypes['MediaDownloadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaDownload'], ParentType, ContextType>;
};

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  __resolveType: TypeResolveFn<'AudioAsset' | 'DocumentAsset' | 'GraphicAsset' | 'ImageAsset' | 'VideoAsset', ParentType, ContextType>;
};

export type MediaFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFileConnection'] = ResolversParentTypes['MediaFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFileEdge'] = ResolversParentTypes['MediaFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaFile'], ParentType, ContextType>;
};

export type MediaLeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaLease'] = ResolversParentTypes['MediaLease']> = {
  access?: Resolver<ResolversTypes['MediaLeaseAccess'], ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  channelIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaLeaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaLeaseConnection'] = ResolversParentTypes['MediaLeaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaLeaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaLease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaLeaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaLeaseEdge'] = ResolversParentTypes['MediaLeaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaLease'], ParentType, ContextType>;
};

export type MediaUsabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUsability'] = ResolversParentTypes['MediaUsability']> = {
  isUsable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overridden?: Resolver<Array<ResolversTypes['MediaUsabilityReason']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MediaUsabilityReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MediaUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUsage'] = ResolversParentTypes['MediaUsage']> = {
  agreement?: Resolver<Maybe<ResolversTypes['ExchangeAgreement']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  channelId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['MediaPlatform'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  removedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taker?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  usedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaUsageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUsageConnection'] = ResolversParentTypes['MediaUsageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediaUsageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediaUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaUsageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUsageEdge'] = ResolversParentTypes['MediaUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaUsage'], ParentType, ContextType>;
};

export type MediaUsageRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUsageRights'] = ResolversParentTypes['MediaUsageRights']> = {
  category?: Resolver<Maybe<ResolversTypes['MediaRightsCategory']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['MediaUseCost']>, ParentType, ContextType>;
  restrictions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MoveMediaCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMediaCollectionPayload'] = ResolversParentTypes['MoveMediaCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptPictureLicence?: Resolver<Maybe<ResolversTypes['AcceptPictureLicencePayload']>, ParentType, ContextType, RequireFields<MutationAcceptPictureLicenceArgs, 'input'>>;
  addMediaCrop?: Resolver<Maybe<ResolversTypes['AddMediaCropPayload']>, ParentType, ContextType, RequireFields<MutationAddMediaCropArgs, 'input'>>;
  addMediaLease?: Resolver<Maybe<ResolversTypes['AddMediaLeasePayload']>, ParentType, ContextType, RequireFields<MutationAddMediaLeaseArgs, 'input'>>;
  addToMediaCollection?: Resolver<Maybe<ResolversTypes['AddToMediaCollectionPayload']>, ParentType, ContextType, RequireFields<MutationAddToMediaCollectionArgs, 'input'>>;
  amendPictureClient?: Resolver<Maybe<ResolversTypes['AmendPictureClientPayload']>, ParentType, ContextType, RequireFields<MutationAmendPictureClientArgs, 'input'>>;
  changeMediaCollection?: Resolver<Maybe<ResolversTypes['ChangeMediaCollectionPayload']>, ParentType, ContextType, RequireFields<MutationChangeMediaCollectionArgs, 'input'>>;
  changeMediaCrop?: Resolver<Maybe<ResolversTypes['ChangeMediaCropPayload']>, ParentType, ContextType, RequireFields<MutationChangeMediaCropArgs, 'input'>>;
  createMediaCollection?: Resolver<Maybe<ResolversTypes['CreateMediaCollectionPayload']>, ParentType, ContextType, RequireFields<MutationCreateMediaCollectionArgs, 'input'>>;
  deleteMediaAsset?: Resolver<Maybe<ResolversTypes['DeleteMediaAssetPayload']>, ParentType, ContextType, RequireFields<MutationDeleteMediaAssetArgs, 'input'>>;
  editMediaAssetMetadata?: Resolver<Maybe<ResolversTypes['EditMediaAssetMetadataPayload']>, ParentType, ContextType, RequireFields<MutationEditMediaAssetMetadataArgs, 'input'>>;
  editMediaAssets?: Resolver<Maybe<ResolversTypes['EditMediaAssetsPayload']>, ParentType, ContextType, RequireFields<MutationEditMediaAssetsArgs, 'input'>>;
  endMediaLease?: Resolver<Maybe<ResolversTypes['EndMediaLeasePayload']>, ParentType, ContextType, RequireFields<MutationEndMediaLeaseArgs, 'input'>>;
  eraseMediaAsset?: Resolver<Maybe<ResolversTypes['EraseMediaAssetPayload']>, ParentType, ContextType, RequireFields<MutationEraseMediaAssetArgs, 'input'>>;
  linkMediaAssetToEvent?: Resolver<Maybe<ResolversTypes['LinkMediaAssetToEventPayload']>, ParentType, ContextType, RequireFields<MutationLinkMediaAssetToEventArgs, 'input'>>;
  moveMediaCollection?: Resolver<Maybe<ResolversTypes['MoveMediaCollectionPayload']>, ParentType, ContextType, RequireFields<MutationMoveMediaCollectionArgs, 'input'>>;
  orderMediaCollection?: Resolver<Maybe<ResolversTypes['OrderMediaCollectionPayload']>, ParentType, ContextType, RequireFields<MutationOrderMediaCollectionArgs, 'input'>>;
  orderPictureErasure?: Resolver<Maybe<ResolversTypes['OrderPictureErasurePayload']>, ParentType, ContextType, RequireFields<MutationOrderPictureErasureArgs, 'input'>>;
  quotePictureLicence?: Resolver<Maybe<ResolversTypes['QuotePictureLicencePayload']>, ParentType, ContextType, RequireFields<MutationQuotePictureLicenceArgs, 'input'>>;
  recordMediaUsage?: Resolver<Maybe<ResolversTypes['RecordMediaUsagePayload']>, ParentType, ContextType, RequireFields<MutationRecordMediaUsageArgs, 'input'>>;
  registerPictureClient?: Resolver<Maybe<ResolversTypes['RegisterPictureClientPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPictureClientArgs, 'input'>>;
  reinstatePictureLicence?: Resolver<Maybe<ResolversTypes['ReinstatePictureLicencePayload']>, ParentType, ContextType, RequireFields<MutationReinstatePictureLicenceArgs, 'input'>>;
  releaseMediaAsset?: Resolver<Maybe<ResolversTypes['ReleaseMediaAssetPayload']>, ParentType, ContextType, RequireFields<MutationReleaseMediaAssetArgs, 'input'>>;
  removeFromMediaCollection?: Resolver<Maybe<ResolversTypes['RemoveFromMediaCollectionPayload']>, ParentType, ContextType, RequireFields<MutationRemoveFromMediaCollectionArgs, 'input'>>;
  removeMediaCrop?: Resolver<Maybe<ResolversTypes['RemoveMediaCropPayload']>, ParentType, ContextType, RequireFields<MutationRemoveMediaCropArgs, 'input'>>;
  removeMediaUsage?: Resolver<Maybe<ResolversTypes['RemoveMediaUsagePayload']>, ParentType, ContextType, RequireFields<MutationRemoveMediaUsageArgs, 'input'>>;
  replaceMediaAssetFile?: Resolver<Maybe<ResolversTypes['ReplaceMediaAssetFilePayload']>, ParentType, ContextType, RequireFields<MutationReplaceMediaAssetFileArgs, 'input'>>;
  restoreMediaAsset?: Resolver<Maybe<ResolversTypes['RestoreMediaAssetPayload']>, ParentType, ContextType, RequireFields<MutationRestoreMediaAssetArgs, 'input'>>;
  restoreMediaAssetFile?: Resolver<Maybe<ResolversTypes['RestoreMediaAssetFilePayload']>, ParentType, ContextType, RequireFields<MutationRestoreMediaAssetFileArgs, 'input'>>;
  revokePictureLicence?: Resolver<Maybe<ResolversTypes['RevokePictureLicencePayload']>, ParentType, ContextType, RequireFields<MutationRevokePictureLicenceArgs, 'input'>>;
  setMediaAssetEmbargo?: Resolver<Maybe<ResolversTypes['SetMediaAssetEmbargoPayload']>, ParentType, ContextType, RequireFields<MutationSetMediaAssetEmbargoArgs, 'input'>>;
  setMediaAssetFocalPoint?: Resolver<Maybe<ResolversTypes['SetMediaAssetFocalPointPayload']>, ParentType, ContextType, RequireFields<MutationSetMediaAssetFocalPointArgs, 'input'>>;
  setMediaAssetRights?: Resolver<Maybe<ResolversTypes['SetMediaAssetRightsPayload']>, ParentType, ContextType, RequireFields<MutationSetMediaAssetRightsArgs, 'input'>>;
  setMediaFilePoster?: Resolver<Maybe<ResolversTypes['SetMediaFilePosterPayload']>, ParentType, ContextType, RequireFields<MutationSetMediaFilePosterArgs, 'input'>>;
  setStoryEmbargo?: Resolver<Maybe<ResolversTypes['SetStoryEmbargoPayload']>, ParentType, ContextType, RequireFields<MutationSetStoryEmbargoArgs, 'input'>>;
  withdrawMediaAsset?: Resolver<Maybe<ResolversTypes['WithdrawMediaAssetPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawMediaAssetArgs, 'input'>>;
  withdrawPictureQuote?: Resolver<Maybe<ResolversTypes['WithdrawPictureQuotePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPictureQuoteArgs, 'input'>>;
};

export type NearDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearDuplicate'] = ResolversParentTypes['NearDuplicate']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderMediaCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMediaCollectionPayload'] = ResolversParentTypes['OrderMediaCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderPictureErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPictureErasurePayload'] = ResolversParentTypes['OrderPictureErasurePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['DataSubjectRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownedAssets?: Resolver<Maybe<ResolversTypes['MediaAssetConnection']>, ParentType, ContextType, RequireFields<OrganisationOwnedAssetsArgs, 'first'>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photos?: Resolver<Maybe<ResolversTypes['MediaAssetConnection']>, ParentType, ContextType, RequireFields<PersonPhotosArgs, 'first'>>;
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

export type PictureClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureClient'] = ResolversParentTypes['PictureClient']> = {
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licences?: Resolver<Maybe<ResolversTypes['PictureLicenceConnection']>, ParentType, ContextType, RequireFields<PictureClientLicencesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PictureClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureClientConnection'] = ResolversParentTypes['PictureClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PictureClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PictureClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PictureClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureClientEdge'] = ResolversParentTypes['PictureClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PictureClient'], ParentType, ContextType>;
};

export type PictureIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureIncome'] = ResolversParentTypes['PictureIncome']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
};

export type PictureLicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureLicence'] = ResolversParentTypes['PictureLicence']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['PictureClient']>, ParentType, ContextType>;
  creditLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRefunded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licensor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pictures?: Resolver<Maybe<Array<ResolversTypes['PictureLicenceLine']>>, ParentType, ContextType>;
  quotedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PictureLicenceStatus'], ParentType, ContextType>;
  statusBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PictureLicenceAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureLicenceAggregate'] = ResolversParentTypes['PictureLicenceAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PictureLicenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureLicenceConnection'] = ResolversParentTypes['PictureLicenceConnection']> = {
  aggregate?: Resolver<ResolversTypes['PictureLicenceAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PictureLicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PictureLicenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureLicenceEdge'] = ResolversParentTypes['PictureLicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PictureLicence'], ParentType, ContextType>;
};

export type PictureLicenceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureLicenceLine'] = ResolversParentTypes['PictureLicenceLine']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
};

export type PictureSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureSale'] = ResolversParentTypes['PictureSale']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['PictureClient']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  soldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PictureSaleAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureSaleAggregate'] = ResolversParentTypes['PictureSaleAggregate']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PictureSaleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureSaleConnection'] = ResolversParentTypes['PictureSaleConnection']> = {
  aggregate?: Resolver<ResolversTypes['PictureSaleAggregate'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PictureSaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PictureSale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PictureSaleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureSaleEdge'] = ResolversParentTypes['PictureSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PictureSale'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  deletedMediaAssets?: Resolver<Maybe<ResolversTypes['MediaAssetConnection']>, ParentType, ContextType, RequireFields<QueryDeletedMediaAssetsArgs, 'first'>>;
  deletedMediaFiles?: Resolver<Maybe<ResolversTypes['MediaFileConnection']>, ParentType, ContextType, RequireFields<QueryDeletedMediaFilesArgs, 'first'>>;
  expiringMediaLeases?: Resolver<Maybe<ResolversTypes['MediaLeaseConnection']>, ParentType, ContextType, RequireFields<QueryExpiringMediaLeasesArgs, 'first' | 'withinDays'>>;
  mediaAsset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType, RequireFields<QueryMediaAssetArgs, 'id'>>;
  mediaAssets?: Resolver<Maybe<ResolversTypes['MediaAssetConnection']>, ParentType, ContextType, RequireFields<QueryMediaAssetsArgs, 'first' | 'orderBy'>>;
  mediaCollection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType, RequireFields<QueryMediaCollectionArgs, 'id'>>;
  mediaCollections?: Resolver<Maybe<ResolversTypes['MediaCollectionConnection']>, ParentType, ContextType, RequireFields<QueryMediaCollectionsArgs, 'first'>>;
  mediaFile?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType, RequireFields<QueryMediaFileArgs, 'id'>>;
  mediaFiles?: Resolver<Maybe<ResolversTypes['MediaFileConnection']>, ParentType, ContextType, RequireFields<QueryMediaFilesArgs, 'first' | 'orderBy'>>;
  mostUsedMediaAssets?: Resolver<Maybe<ResolversTypes['MediaAssetUseConnection']>, ParentType, ContextType, RequireFields<QueryMostUsedMediaAssetsArgs, 'first'>>;
  pictureClients?: Resolver<Maybe<ResolversTypes['PictureClientConnection']>, ParentType, ContextType, RequireFields<QueryPictureClientsArgs, 'first' | 'isRetired'>>;
  pictureDataReads?: Resolver<Maybe<ResolversTypes['PersonalDataReadConnection']>, ParentType, ContextType, RequireFields<QueryPictureDataReadsArgs, 'first'>>;
  pictureIncome?: Resolver<Maybe<Array<ResolversTypes['PictureIncome']>>, ParentType, ContextType, RequireFields<QueryPictureIncomeArgs, 'by'>>;
  pictureLicence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType, RequireFields<QueryPictureLicenceArgs, 'id'>>;
  pictureLicences?: Resolver<Maybe<ResolversTypes['PictureLicenceConnection']>, ParentType, ContextType, RequireFields<QueryPictureLicencesArgs, 'first' | 'orderBy'>>;
  pictureSales?: Resolver<Maybe<ResolversTypes['PictureSaleConnection']>, ParentType, ContextType, RequireFields<QueryPictureSalesArgs, 'first'>>;
  takedownTasks?: Resolver<Maybe<ResolversTypes['TakedownTaskConnection']>, ParentType, ContextType, RequireFields<QueryTakedownTasksArgs, 'first'>>;
};

export type QuotePictureLicencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotePictureLicencePayload'] = ResolversParentTypes['QuotePictureLicencePayload']> = {
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMediaUsagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMediaUsagePayload'] = ResolversParentTypes['RecordMediaUsagePayload']> = {
  usage?: Resolver<Maybe<ResolversTypes['MediaUsage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPictureClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPictureClientPayload'] = ResolversParentTypes['RegisterPictureClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['PictureClient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReinstatePictureLicencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReinstatePictureLicencePayload'] = ResolversParentTypes['ReinstatePictureLicencePayload']> = {
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseMediaAssetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseMediaAssetPayload'] = ResolversParentTypes['ReleaseMediaAssetPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveFromMediaCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromMediaCollectionPayload'] = ResolversParentTypes['RemoveFromMediaCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['MediaCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMediaCropPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMediaCropPayload'] = ResolversParentTypes['RemoveMediaCropPayload']> = {
  crop?: Resolver<Maybe<ResolversTypes['MediaCrop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMediaUsagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMediaUsagePayload'] = ResolversParentTypes['RemoveMediaUsagePayload']> = {
  usage?: Resolver<Maybe<ResolversTypes['MediaUsage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rendition'] = ResolversParentTypes['Rendition']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplaceMediaAssetFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceMediaAssetFilePayload'] = ResolversParentTypes['ReplaceMediaAssetFilePayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<Array<ResolversTypes['MediaUsage']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreMediaAssetFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreMediaAssetFilePayload'] = ResolversParentTypes['RestoreMediaAssetFilePayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<Array<ResolversTypes['MediaUsage']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreMediaAssetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreMediaAssetPayload'] = ResolversParentTypes['RestoreMediaAssetPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokePictureLicencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokePictureLicencePayload'] = ResolversParentTypes['RevokePictureLicencePayload']> = {
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RightsBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RightsBlocker'] = ResolversParentTypes['RightsBlocker']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  assetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channelId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MediaUsabilityReason']>, ParentType, ContextType>;
};

export type SeriesFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesFigure'] = ResolversParentTypes['SeriesFigure']> = {
  bucket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SetMediaAssetEmbargoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMediaAssetEmbargoPayload'] = ResolversParentTypes['SetMediaAssetEmbargoPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMediaAssetFocalPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMediaAssetFocalPointPayload'] = ResolversParentTypes['SetMediaAssetFocalPointPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMediaAssetRightsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMediaAssetRightsPayload'] = ResolversParentTypes['SetMediaAssetRightsPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMediaFilePosterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMediaFilePosterPayload'] = ResolversParentTypes['SetMediaFilePosterPayload']> = {
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetStoryEmbargoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStoryEmbargoPayload'] = ResolversParentTypes['SetStoryEmbargoPayload']> = {
  assets?: Resolver<Maybe<Array<ResolversTypes['MediaAsset']>>, ParentType, ContextType>;
  coverStatement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['MediaFile']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StoryEmbargoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEmbargo'] = ResolversParentTypes['StoryEmbargo']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TakedownTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakedownTask'] = ResolversParentTypes['TakedownTask']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usages?: Resolver<Array<ResolversTypes['MediaUsage']>, ParentType, ContextType>;
};

export type TakedownTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakedownTaskConnection'] = ResolversParentTypes['TakedownTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TakedownTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TakedownTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakedownTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakedownTaskEdge'] = ResolversParentTypes['TakedownTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TakedownTask'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VideoAssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoAsset'] = ResolversParentTypes['VideoAsset'], FederationReferenceType extends FederationReferenceTypes['VideoAsset'] = FederationReferenceTypes['VideoAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VideoAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altText?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  collections?: Resolver<Maybe<ResolversTypes['MediaCollectionConnection']>, ParentType, ContextType, RequireFields<VideoAssetCollectionsArgs, 'first'>>;
  copyrightNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  creatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  downloads?: Resolver<Maybe<ResolversTypes['MediaDownloadConnection']>, ParentType, ContextType, RequireFields<VideoAssetDownloadsArgs, 'first'>>;
  durationInSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  embargoedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  href?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaFileKind'], ParentType, ContextType>;
  leases?: Resolver<Maybe<Array<ResolversTypes['MediaLease']>>, ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  poster?: Resolver<Maybe<ResolversTypes['ImageAsset']>, ParentType, ContextType>;
  releaseBlockers?: Resolver<Array<ResolversTypes['MediaAssetReleaseBlocker']>, ParentType, ContextType>;
  rightsOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaAssetStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storyEmbargoes?: Resolver<Maybe<Array<ResolversTypes['StoryEmbargo']>>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usability?: Resolver<Maybe<ResolversTypes['MediaUsability']>, ParentType, ContextType, RequireFields<VideoAssetUsabilityArgs, 'use'>>;
  usageRights?: Resolver<Maybe<ResolversTypes['MediaUsageRights']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ResolversTypes['MediaUsageConnection']>, ParentType, ContextType, RequireFields<VideoAssetUsagesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawMediaAssetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMediaAssetPayload'] = ResolversParentTypes['WithdrawMediaAssetPayload']> = {
  asset?: Resolver<Maybe<ResolversTypes['MediaAsset']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPictureQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPictureQuotePayload'] = ResolversParentTypes['WithdrawPictureQuotePayload']> = {
  licence?: Resolver<Maybe<ResolversTypes['PictureLicence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptPictureLicencePayload?: AcceptPictureLicencePayloadResolvers<ContextType>;
  AddMediaCropPayload?: AddMediaCropPayloadResolvers<ContextType>;
  AddMediaLeasePayload?: AddMediaLeasePayloadResolvers<ContextType>;
  AddToMediaCollectionPayload?: AddToMediaCollectionPayloadResolvers<ContextType>;
  AmendPictureClientPayload?: AmendPictureClientPayloadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AudioAsset?: AudioAssetResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  ChangeMediaCollectionPayload?: ChangeMediaCollectionPayloadResolvers<ContextType>;
  ChangeMediaCropPayload?: ChangeMediaCropPayloadResolvers<ContextType>;
  ClosedMonth?: ClosedMonthResolvers<ContextType>;
  CompanyMonth?: CompanyMonthResolvers<ContextType>;
  CompanyMonthChange?: CompanyMonthChangeResolvers<ContextType>;
  CompanySetting?: CompanySettingResolvers<ContextType>;
  CompanySettingValue?: CompanySettingValueResolvers<ContextType>;
  ContentCredentials?: ContentCredentialsResolvers<ContextType>;
  CreateMediaCollectionPayload?: CreateMediaCollectionPayloadResolvers<ContextType>;
  DataSubjectRequest?: DataSubjectRequestResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteMediaAssetPayload?: DeleteMediaAssetPayloadResolvers<ContextType>;
  DocumentAsset?: DocumentAssetResolvers<ContextType>;
  EditMediaAssetMetadataPayload?: EditMediaAssetMetadataPayloadResolvers<ContextType>;
  EditMediaAssetsPayload?: EditMediaAssetsPayloadResolvers<ContextType>;
  EndMediaLeasePayload?: EndMediaLeasePayloadResolvers<ContextType>;
  EraseMediaAssetPayload?: EraseMediaAssetPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ExchangeAgreement?: ExchangeAgreementResolvers<ContextType>;
  FocalPoint?: FocalPointResolvers<ContextType>;
  FormerMediaFile?: FormerMediaFileResolvers<ContextType>;
  GeoPosition?: GeoPositionResolvers<ContextType>;
  GraphicAsset?: GraphicAssetResolvers<ContextType>;
  ImageAsset?: ImageAssetResolvers<ContextType>;
  ImageMetadata?: ImageMetadataResolvers<ContextType>;
  KeptPersonRecord?: KeptPersonRecordResolvers<ContextType>;
  KeptPersonValue?: KeptPersonValueResolvers<ContextType>;
  KeptPersonalData?: KeptPersonalDataResolvers<ContextType>;
  LinkMediaAssetToEventPayload?: LinkMediaAssetToEventPayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MediaAsset?: MediaAssetResolvers<ContextType>;
  MediaAssetConnection?: MediaAssetConnectionResolvers<ContextType>;
  MediaAssetEdge?: MediaAssetEdgeResolvers<ContextType>;
  MediaAssetUse?: MediaAssetUseResolvers<ContextType>;
  MediaAssetUseConnection?: MediaAssetUseConnectionResolvers<ContextType>;
  MediaAssetUseEdge?: MediaAssetUseEdgeResolvers<ContextType>;
  MediaCollection?: MediaCollectionResolvers<ContextType>;
  MediaCollectionConnection?: MediaCollectionConnectionResolvers<ContextType>;
  MediaCollectionEdge?: MediaCollectionEdgeResolvers<ContextType>;
  MediaCollectionItem?: MediaCollectionItemResolvers<ContextType>;
  MediaCollectionItemConnection?: MediaCollectionItemConnectionResolvers<ContextType>;
  MediaCollectionItemEdge?: MediaCollectionItemEdgeResolvers<ContextType>;
  MediaCrop?: MediaCropResolvers<ContextType>;
  MediaDownload?: MediaDownloadResolvers<ContextType>;
  MediaDownloadConnection?: MediaDownloadConnectionResolvers<ContextType>;
  MediaDownloadEdge?: MediaDownloadEdgeResolvers<ContextType>;
  MediaFile?: MediaFileResolvers<ContextType>;
  MediaFileConnection?: MediaFileConnectionResolvers<ContextType>;
  MediaFileEdge?: MediaFileEdgeResolvers<ContextType>;
  MediaLease?: MediaLeaseResolvers<ContextType>;
  MediaLeaseConnection?: MediaLeaseConnectionResolvers<ContextType>;
  MediaLeaseEdge?: MediaLeaseEdgeResolvers<ContextType>;
  MediaUsability?: MediaUsabilityResolvers<ContextType>;
  MediaUsage?: MediaUsageResolvers<ContextType>;
  MediaUsageConnection?: MediaUsageConnectionResolvers<ContextType>;
  MediaUsageEdge?: MediaUsageEdgeResolvers<ContextType>;
  MediaUsageRights?: MediaUsageRightsResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MoveMediaCollectionPayload?: MoveMediaCollectionPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearDuplicate?: NearDuplicateResolvers<ContextType>;
  OrderMediaCollectionPayload?: OrderMediaCollectionPayloadResolvers<ContextType>;
  OrderPictureErasurePayload?: OrderPictureErasurePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonErasure?: PersonErasureResolvers<ContextType>;
  PersonalDataRead?: PersonalDataReadResolvers<ContextType>;
  PersonalDataReadConnection?: PersonalDataReadConnectionResolvers<ContextType>;
  PersonalDataReadEdge?: PersonalDataReadEdgeResolvers<ContextType>;
  PictureClient?: PictureClientResolvers<ContextType>;
  PictureClientConnection?: PictureClientConnectionResolvers<ContextType>;
  PictureClientEdge?: PictureClientEdgeResolvers<ContextType>;
  PictureIncome?: PictureIncomeResolvers<ContextType>;
  PictureLicence?: PictureLicenceResolvers<ContextType>;
  PictureLicenceAggregate?: PictureLicenceAggregateResolvers<ContextType>;
  PictureLicenceConnection?: PictureLicenceConnectionResolvers<ContextType>;
  PictureLicenceEdge?: PictureLicenceEdgeResolvers<ContextType>;
  PictureLicenceLine?: PictureLicenceLineResolvers<ContextType>;
  PictureSale?: PictureSaleResolvers<ContextType>;
  PictureSaleAggregate?: PictureSaleAggregateResolvers<ContextType>;
  PictureSaleConnection?: PictureSaleConnectionResolvers<ContextType>;
  PictureSaleEdge?: PictureSaleEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotePictureLicencePayload?: QuotePictureLicencePayloadResolvers<ContextType>;
  RecordMediaUsagePayload?: RecordMediaUsagePayloadResolvers<ContextType>;
  RegisterPictureClientPayload?: RegisterPictureClientPayloadResolvers<ContextType>;
  ReinstatePictureLicencePayload?: ReinstatePictureLicencePayloadResolvers<ContextType>;
  ReleaseMediaAssetPayload?: ReleaseMediaAssetPayloadResolvers<ContextType>;
  RemoveFromMediaCollectionPayload?: RemoveFromMediaCollectionPayloadResolvers<ContextType>;
  RemoveMediaCropPayload?: RemoveMediaCropPayloadResolvers<ContextType>;
  RemoveMediaUsagePayload?: RemoveMediaUsagePayloadResolvers<ContextType>;
  Rendition?: RenditionResolvers<ContextType>;
  ReplaceMediaAssetFilePayload?: ReplaceMediaAssetFilePayloadResolvers<ContextType>;
  RestoreMediaAssetFilePayload?: RestoreMediaAssetFilePayloadResolvers<ContextType>;
  RestoreMediaAssetPayload?: RestoreMediaAssetPayloadResolvers<ContextType>;
  RevokePictureLicencePayload?: RevokePictureLicencePayloadResolvers<ContextType>;
  RightsBlocker?: RightsBlockerResolvers<ContextType>;
  SeriesFigure?: SeriesFigureResolvers<ContextType>;
  SetMediaAssetEmbargoPayload?: SetMediaAssetEmbargoPayloadResolvers<ContextType>;
  SetMediaAssetFocalPointPayload?: SetMediaAssetFocalPointPayloadResolvers<ContextType>;
  SetMediaAssetRightsPayload?: SetMediaAssetRightsPayloadResolvers<ContextType>;
  SetMediaFilePosterPayload?: SetMediaFilePosterPayloadResolvers<ContextType>;
  SetStoryEmbargoPayload?: SetStoryEmbargoPayloadResolvers<ContextType>;
  StoryEmbargo?: StoryEmbargoResolvers<ContextType>;
  TakedownTask?: TakedownTaskResolvers<ContextType>;
  TakedownTaskConnection?: TakedownTaskConnectionResolvers<ContextType>;
  TakedownTaskEdge?: TakedownTaskEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VideoAsset?: VideoAssetResolvers<ContextType>;
  WithdrawMediaAssetPayload?: WithdrawMediaAssetPayloadResolvers<ContextType>;
  WithdrawPictureQuotePayload?: WithdrawPictureQuotePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
