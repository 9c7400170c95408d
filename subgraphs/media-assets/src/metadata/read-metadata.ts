import ExifReader from 'exifreader';
import { dateTaken } from './date-taken.ts';
import { decodeTogether } from './decode-together.ts';
import type { GeoPosition, WrittenMetadata } from './image-metadata.entity.ts';
import { pngOf, type RawMetadata, readableBlocks } from './metadata-blocks.ts';
import { readIim } from './read-iim.ts';
import { cleanText, cleanTexts, exifNumber, type Tags, tagText, tagTexts } from './tag-values.ts';

/** The number of no field. */
const none = 0;

/** XMP's name, then IPTC-IIM's number, then Exif's name: in this order the Metadata Working Group trusts them. */
const textNames: readonly [keyof WrittenMetadata, xmp: string, iim?: number, exif?: string][] = [
  ['title', 'title', 5],
  ['headline', 'Headline', 105],
  ['description', 'description', 120, 'ImageDescription'],
  ['creatorsJobtitle', 'AuthorsPosition', 85],
  ['creditLine', 'Credit', 110],
  ['copyrightNotice', 'rights', 116, 'Copyright'],
  ['source', 'Source', 115],
  ['rightsUsageTerms', 'UsageTerms'],
  ['instructions', 'Instructions', 40],
  ['jobId', 'TransmissionReference', 103],
  ['sublocation', 'Location', 92],
  ['city', 'City', 90],
  ['provinceOrState', 'State', 95],
  ['countryName', 'Country', 101],
  ['eventName', 'Event'],
  ['altText', 'AltTextAccessibility'],
  ['extendedDescription', 'ExtDescrAccessibility'],
  ['digitalSourceType', 'DigitalSourceType'],
  ['dataMining', 'DataMining'],
  ['aiSystemUsed', 'AISystemUsed'],
  ['aiSystemVersionUsed', 'AISystemVersionUsed'],
  ['aiPromptInformation', 'AIPromptInformation'],
  ['aiPromptWriterName', 'AIPromptWriterName'],
  ['make', 'Make', none, 'Make'],
  ['model', 'Model', none, 'Model'],
  ['lensModel', 'LensModel', none, 'LensModel'],
];
const listNames: readonly [keyof WrittenMetadata, xmp: string, iim?: number, exif?: string][] = [
  ['keywords', 'subject', 25],
  ['creator', 'creator', 80, 'Artist'],
  ['personShownInTheImage', 'PersonInImage'],
];

const positionOf = (gps: Tags['gps']): GeoPosition | undefined => {
  const { Latitude: latitude, Longitude: longitude } = gps ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
};

// XMP is UTF-8; what is not has been written by a program that knows no better.
const inUtf8 = (xmp: Buffer): Buffer => Buffer.from(decodeTogether([xmp], true)[0] ?? '');

const parsed = ({ exif, xmp }: RawMetadata): Tags => {
  try {
    const blocks = pngOf({ exif, xmp: xmp && inUtf8(xmp) });
    return ExifReader.load(blocks, { expanded: true }) as unknown as Tags;
  } catch {
    // A picture whose metadata nobody can read is still a picture.
    return {};
  }
};

const isBytes = (text: string): boolean => /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);

/** Exif's texts are ASCII by its rules; the reader answers a letter for a byte where they are neither that nor UTF-8. */
const exifTextsOf = (exif: Tags['exif'] = {}): ReadonlyMap<string, string> => {
  const names = textNames.concat(listNames).flatMap(([, , , name]) => name ?? []);
  const texts = names.flatMap((name) => {
    const text = cleanText(exif[name]?.description);
    return text === undefined ? [] : [{ name, text }];
  });
  const bytes = texts.filter(({ text }) => isBytes(text));
  const decoded = decodeTogether(
    bytes.map(({ text }) => Buffer.from(text, 'latin1')),
    false,
  );
  const read = new Map(texts.filter(({ text }) => !isBytes(text)).map(({ name, text }) => [name, text]));
  for (const [index, { name }] of bytes.entries()) if (decoded[index]) read.set(name, decoded[index]);
  return read;
};

/** What a picture says of itself, in the names of the IPTC standard; empty where it says nothing readable. */
export const readMetadata = (raw: RawMetadata): WrittenMetadata => {
  const blocks = readableBlocks(raw);
  const { exif, gps, xmp: first } = parsed(blocks);
  const xmp = { ...(blocks.extendedXmp && parsed({ xmp: blocks.extendedXmp }).xmp), ...first };
  const iim = blocks.iptc ? readIim(blocks.iptc) : new Map<number, string[]>();
  const exifTexts = exifTextsOf(exif);
  const found: Record<string, unknown> = {};
  for (const [name, inXmp, inIim = none, inExif = ''] of textNames)
    found[name] = tagText(xmp[inXmp]) ?? cleanText(iim.get(inIim)?.[0]) ?? exifTexts.get(inExif);
  for (const [name, inXmp, inIim = none, inExif = ''] of listNames)
    found[name] = tagTexts(xmp[inXmp]) ?? cleanTexts(iim.get(inIim)) ?? cleanTexts([exifTexts.get(inExif)]);
  Object.assign(found, {
    dateCreated: dateTaken({ xmp, ...(exif && { exif }) }, iim),
    exposureTime: exifNumber(exif?.ExposureTime),
    fNumber: exifNumber(exif?.FNumber),
    photographicSensitivity: wholeNumber(exifNumber(exif?.ISOSpeedRatings)),
    focalLength: exifNumber(exif?.FocalLength),
    position: positionOf(gps),
  });
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const wholeNumber = (value: number | undefined): number | undefined =>
  Number.isInteger(value) && value! < 2 ** 31 ? value : undefined;
