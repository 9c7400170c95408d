import ExifReader from 'exifreader';
import type { GeoPosition, WrittenMetadata } from './image-metadata.entity.ts';
import { metadataBlocks, type RawMetadata } from './metadata-blocks.ts';
import { exifNumber, type Tags, tagText, tagTexts } from './tag-values.ts';

/** XMP's name, then IPTC-IIM's, then Exif's: in this order the Metadata Working Group trusts them. */
const textNames: readonly [keyof WrittenMetadata, xmp: string, iim?: string, exif?: string][] = [
  ['title', 'title', 'Object Name'],
  ['headline', 'Headline', 'Headline'],
  ['description', 'description', 'Caption/Abstract', 'ImageDescription'],
  ['creatorsJobtitle', 'AuthorsPosition', 'By-line Title'],
  ['creditLine', 'Credit', 'Credit'],
  ['copyrightNotice', 'rights', 'Copyright Notice', 'Copyright'],
  ['source', 'Source', 'Source'],
  ['rightsUsageTerms', 'UsageTerms'],
  ['instructions', 'Instructions', 'Special Instructions'],
  ['jobId', 'TransmissionReference', 'Original Transmission Reference'],
  ['sublocation', 'Location', 'Sub-location'],
  ['city', 'City', 'City'],
  ['provinceOrState', 'State', 'Province/State'],
  ['countryName', 'Country', 'Country/Primary Location Name'],
  ['eventName', 'Event'],
  ['altText', 'AltTextAccessibility'],
  ['extendedDescription', 'ExtDescrAccessibility'],
  ['digitalSourceType', 'DigitalSourceType'],
  ['dataMining', 'DataMining'],
  ['make', 'Make', '', 'Make'],
  ['model', 'Model', '', 'Model'],
  ['lensModel', 'LensModel', '', 'LensModel'],
];
const listNames: readonly [keyof WrittenMetadata, xmp: string, iim?: string, exif?: string][] = [
  ['keywords', 'subject', 'Keywords'],
  ['creator', 'creator', 'By-line', 'Artist'],
  ['personShownInTheImage', 'PersonInImage'],
];

const dateOf = ({ xmp, exif }: Tags): string | undefined => {
  const [, date, time] =
    /^(\d{4}:\d\d:\d\d) (\d\d:\d\d:\d\d)/.exec(tagText(exif?.DateTimeOriginal) ?? '') ?? [];
  const offset = /^[+-]\d\d:\d\d$/.exec(tagText(exif?.OffsetTimeOriginal) ?? '')?.[0] ?? '';
  return tagText(xmp?.DateCreated) ?? (date && `${date.replaceAll(':', '-')}T${time}${offset}`);
};

const positionOf = ({ gps }: Tags): GeoPosition | undefined => {
  const { Latitude: latitude, Longitude: longitude } = gps ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
};

const parsed = (raw: RawMetadata): Tags => {
  try {
    return ExifReader.load(metadataBlocks(raw), { expanded: true }) as unknown as Tags;
  } catch {
    // A picture whose metadata nobody can read is still a picture.
    return {};
  }
};

/** What a picture says of itself, in the names of the IPTC standard; empty where it says nothing readable. */
export const readMetadata = (raw: RawMetadata): WrittenMetadata => {
  const tags = parsed(raw);
  const { xmp, iptc, exif } = tags;
  const found: Record<string, unknown> = {};
  for (const [name, inXmp, inIim = '', inExif = ''] of textNames)
    found[name] = tagText(xmp?.[inXmp]) ?? tagText(iptc?.[inIim]) ?? tagText(exif?.[inExif]);
  for (const [name, inXmp, inIim = '', inExif = ''] of listNames)
    found[name] = tagTexts(xmp?.[inXmp]) ?? tagTexts(iptc?.[inIim]) ?? tagTexts(exif?.[inExif]);
  Object.assign(found, {
    dateCreated: dateOf(tags),
    exposureTime: exifNumber(exif?.ExposureTime),
    fNumber: exifNumber(exif?.FNumber),
    photographicSensitivity: wholeNumber(exifNumber(exif?.ISOSpeedRatings)),
    focalLength: exifNumber(exif?.FocalLength),
    position: positionOf(tags),
  });
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const wholeNumber = (value: number | undefined): number | undefined =>
  Number.isInteger(value) && value! < 2 ** 31 ? value : undefined;

/** The instant of a metadata date; a camera that gives no offset is taken to show China's time. */
export const instantOf = (dateCreated: string | undefined): Date | null => {
  const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(dateCreated ?? '');
  if (!dateCreated || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(dateCreated)) return null;
  const instant = new Date(hasOffset ? dateCreated : `${dateCreated}+08:00`);
  const year = instant.getUTCFullYear();
  return year >= 1826 && instant.getTime() <= Date.now() ? instant : null;
};
