import { isId } from '@media-graph/subgraph';

/** A row as it is written; counts are safe integers. */
export type AudienceRow = {
  readonly day: string;
  readonly channelId: string;
  readonly articleId: string | null;
  readonly sectionId: string | null;
  readonly hour: number | null;
  readonly isLead: boolean;
  readonly reads: number;
  readonly readers: number;
  readonly readSeconds: number;
  readonly likes: number;
  readonly looks: number;
  readonly shares: number;
  readonly comments: number;
  readonly followers: number | null;
  readonly platformIndex: number | null;
};

/** Why a row is not taken; caught where rows are told one by one. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly field: string | null;
  constructor(field: string | null, message: string) {
    super(message);
    this.field = field;
  }
}

/** A field that a client left out, or a CSV left empty. */
const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** JSON has more: a list of one number would be that number. */
const isNumeric = (value: unknown): boolean => ['string', 'number', 'bigint'].includes(typeof value);

const most = 1e12;

const readId = (raw: Raw, field: string): string | null => {
  const value = raw[field];
  if (isMissing(value)) return null;
  if (typeof value !== 'string' || !isId(value)) throw new RowRefused(field, 'This is not an id');
  return value.toLowerCase();
};

const readInteger = (raw: Raw, field: string, highest: number): number | null => {
  const value = raw[field];
  if (isMissing(value)) return null;
  const number = typeof value === 'string' && !/^\d{1,13}$/.test(value) ? Number.NaN : Number(value);
  if (!isNumeric(value) || !Number.isInteger(number) || number < 0 || number > highest)
    throw new RowRefused(field, `This is a whole number from 0 to ${highest}`);
  return number;
};

const readCount = (raw: Raw, field: string): number => readInteger(raw, field, most) ?? 0;

const readFlag = (raw: Raw, field: string): boolean => {
  const value = raw[field];
  if (isMissing(value) || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new RowRefused(field, 'This is true or false');
};

const readIndex = (raw: Raw, field: string): number | null => {
  const value = raw[field];
  if (isMissing(value)) return null;
  const number =
    typeof value === 'string' && !/^\d{1,6}(\.\d{1,6})?$/.test(value) ? Number.NaN : Number(value);
  if (!isNumeric(value) || !(number >= 0 && number <= 1e6))
    throw new RowRefused(field, 'This is a number from 0 to 1,000,000');
  return number;
};

const readDay = (raw: Raw, today: string): string => {
  const { day } = raw;
  const isDay =
    typeof day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
  if (!isDay || day < '2000-01-01' || day > today)
    throw new RowRefused('day', 'This is a day from 2000-01-01 to today, such as 2024-05-07');
  return day;
};

export type Raw = Readonly<Record<string, unknown>>;

const counts = ['reads', 'readers', 'readSeconds', 'likes', 'looks', 'shares', 'comments'] as const;
const things = ['day', 'channelId', 'articleId', 'sectionId', 'hour', 'isLead'] as const;
/** What a row may name; of a name that is misspelt the count would be 0. */
export const audienceFields: readonly string[] = [...things, ...counts, 'followers', 'platformIndex'];

/**
 * A row of a delivery, from an input, an object of NDJSON or a line of CSV.
 *
 * @param today in Asia/Shanghai: nobody has counted tomorrow
 * @throws RowRefused
 */
export const readAudienceRow = (raw: Raw, today: string): AudienceRow => {
  const unknown = Object.keys(raw).find((name) => !audienceFields.includes(name));
  if (unknown !== undefined)
    throw new RowRefused(null, `There is no field ${JSON.stringify(unknown.slice(0, 40))}`);
  const channelId = readId(raw, 'channelId');
  if (channelId === null) throw new RowRefused('channelId', 'Which channel is needed');
  const row: AudienceRow = {
    day: readDay(raw, today),
    channelId,
    articleId: readId(raw, 'articleId'),
    sectionId: readId(raw, 'sectionId'),
    hour: readInteger(raw, 'hour', 23),
    isLead: readFlag(raw, 'isLead'),
    reads: readCount(raw, 'reads'),
    readers: readCount(raw, 'readers'),
    readSeconds: readCount(raw, 'readSeconds'),
    likes: readCount(raw, 'likes'),
    looks: readCount(raw, 'looks'),
    shares: readCount(raw, 'shares'),
    comments: readCount(raw, 'comments'),
    followers: readInteger(raw, 'followers', most),
    platformIndex: readIndex(raw, 'platformIndex'),
  };
  if (row.readers > row.reads) throw new RowRefused('readers', 'There are not more readers than reads');
  const isChannels = row.articleId === null && row.sectionId === null;
  if (row.articleId === null && row.isLead) throw new RowRefused('isLead', 'An article leads, not a channel');
  if (!isChannels && row.followers !== null)
    throw new RowRefused('followers', 'A channel has followers, not what is on it');
  if (!isChannels && row.platformIndex !== null)
    throw new RowRefused('platformIndex', 'A channel has an index, not what is on it');
  return row;
};

/** Whether something was done by readers; a row of followers alone stands beside hours and whole days. */
export const countsReaders = ({ reads, readSeconds, likes, looks, shares, comments }: AudienceRow): boolean =>
  reads + readSeconds + likes + looks + shares + comments > 0;

/** Rows of one name are about the same thing and time. */
export const nameOf = ({ day, channelId, articleId, sectionId, hour }: AudienceRow): string =>
  `${day} ${channelId} ${articleId ?? sectionId ?? ''} ${hour ?? ''}`;
