import { type Tags, tagText } from './tag-values.ts';

const iso =
  /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?/;

type Written = { readonly date: string; readonly time?: string; readonly offset?: string };

const isDay = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

/**
 * Exif writes 2024:05:07 09:30:00, and so do some programs in XMP; others write 2024/05/07, 20240507T093000 or leave out
 * the signs of the offset.
 */
const asIso = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(?!\d)/, (_, ...[year, month, day, ...time]) =>
      [`${year}-${month}-${day}`, ...(time[0] ? [time.slice(0, 3).join(':')] : [])].join('T'),
    )
    .replace(/^(\d{4})[-:/.](\d\d)[-:/.](\d\d)(?!\d)/, '$1-$2-$3')
    .replace(/(?<=^[\d-]{10}) (?=\d)/, 'T')
    .replace(/(?<=T[\d:.]+[+-]\d\d)(?=\d\d$)/, ':');

/** A date as XMP writes it, with a time or without; undefined for what is no day. */
const written = (text: string | undefined): Written | undefined => {
  const [, date, time, offset] = iso.exec(asIso(text ?? '')) ?? [];
  return date && isDay(date) ? { date, ...(time && { time }), ...(time && offset && { offset }) } : undefined;
};

const exifDate = (taken: string | undefined, offset: string | undefined): string | undefined =>
  taken?.concat(offset?.trim() ?? '');

/** IIM writes 20240507 and 093000+0800; some programs leave the seconds out, or write as XMP does. */
const iimDate = (date = '', time = ''): string => {
  const figures = time.trim().replaceAll(':', '').replace(/Z$/i, '+0000');
  const [, clock, zone, minutes] = /^(\d{4}(?:\d\d)?)(?:([+-]\d\d)(\d\d))?$/.exec(figures) ?? [];
  const day = date.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const offset = zone ? `${zone}:${minutes}` : '';
  return clock ? `${day}T${clock.replace(/(?<=\d)(?=(?:\d\d)+$)/g, ':')}${offset}` : day;
};

/**
 * When a picture was taken, as its file says it: by XMP, then IPTC-IIM, then Exif, in the order in which the Metadata
 * Working Group trusts them. One that knows the day alone gets its time from the next that says the same day.
 */
export const dateTaken = ({ xmp, exif }: Tags, iim: ReadonlyMap<number, string[]>): string | undefined => {
  const dates = [
    tagText(xmp?.DateCreated),
    // The time alone is of the day that XMP knows.
    iimDate(iim.get(55)?.[0] ?? written(tagText(xmp?.DateCreated))?.date, iim.get(60)?.[0]),
    exifDate(tagText(exif?.DateTimeOriginal), tagText(exif?.OffsetTimeOriginal)),
    tagText(xmp?.DateTimeOriginal),
  ].flatMap((text) => written(text) ?? []);
  const [first] = dates;
  if (!first) return undefined;
  const { date, time, offset } = dates.find((one) => one.date === first.date && one.time) ?? first;
  return time ? `${date}T${time}${offset ?? ''}` : date;
};

/** The instant of a metadata date; a camera that gives no offset is taken to show China's time. */
export const instantOf = (dateCreated: string | undefined): Date | null => {
  const { date, time, offset } = written(dateCreated) ?? {};
  if (!time) return null;
  const instant = new Date(`${date}T${time}${offset ?? '+08:00'}`);
  return instant.getUTCFullYear() >= 1826 && instant.getTime() <= Date.now() ? instant : null;
};
