import { createHash } from 'node:crypto';
import { badInput } from '@media-graph/subgraph';
import type { RenditionFormat, RenditionShape } from '../generated/resolvers.ts';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import type { MediaCrop } from '../media-crop/media-crop.entity.ts';
import { renditionsOf } from './renditions-of.ts';
import { type ChosenSize, sizeSignature } from './size-signature.ts';

export type Wanted = { width: number; shape: RenditionShape; format: RenditionFormat };

/** The only widths there are: whoever asks for every rendition of a picture fills the disk with 135 files, not more. */
export const renditionWidths = [160, 320, 480, 640, 960, 1280, 1600, 1920, 2560];

export const formats = {
  AVIF: { extension: 'avif', contentType: 'image/avif' },
  WEBP: { extension: 'webp', contentType: 'image/webp' },
  JPEG: { extension: 'jpg', contentType: 'image/jpeg' },
} as const satisfies Record<RenditionFormat, object>;

/** Width by height. */
export const ratios: Record<Exclude<RenditionShape, 'ORIGINAL'>, number> = {
  SQUARE: 1,
  LANDSCAPE: 3 / 2,
  WIDE: 16 / 9,
  PORTRAIT: 4 / 5,
};

/** WebP ends at 16,383; no screen shows a quarter of it. */
const mostHeight = 8192;

/** Part of every digest: change it whenever `renderImage` would make other bytes of the same plan. */
const recipe = 1;

type Crop = { left: number; top: number; width: number; height: number };
type Cut = { readonly name: string; readonly crop: Crop; readonly rotation: number };

/** Everything that decides a rendition's bytes, and where these are found. */
export type RenditionPlan = {
  readonly name: string;
  /** Path at the gateway. */
  readonly href: string;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly format: RenditionFormat;
  /** The part of the upright original that is kept, in its pixels. */
  readonly crop: Crop;
  /** Whether that is not all of it. */
  readonly isCropped: boolean;
  /** Degrees clockwise by which it is turned. */
  readonly rotation: number;
  /** The name in the storage. */
  readonly storedAs: string;
  /** The original's name in the storage. */
  readonly original: string;
  /** What the file says of itself. */
  readonly marks: Marks;
};

export type Marks = Pick<MediaAsset, 'creditLine' | 'copyrightNotice' | 'creatorName' | 'altText'> & {
  readonly digitalSourceType: string | null;
};

const cropOf = ({ width, height, focalX, focalY }: MediaAsset, ratio: number): Crop => {
  const cropWidth = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const cropHeight = Math.max(1, Math.min(height, Math.round(width / ratio)));
  const from = (focal: number, whole: number, part: number) =>
    Math.min(whole - part, Math.max(0, Math.round(focal * whole - part / 2)));
  return {
    left: from(focalX, width, cropWidth),
    top: from(focalY, height, cropHeight),
    width: cropWidth,
    height: cropHeight,
  };
};

const turned = ({ crop, rotation }: Cut): [width: number, height: number] =>
  rotation % 180 === 0 ? [crop.width, crop.height] : [crop.height, crop.width];

const sizeAt = (cut: Cut, nominal: number): Pick<RenditionPlan, 'width' | 'height'> => {
  const [across, down] = turned(cut);
  const scale = Math.min(1, nominal / across, mostHeight / down);
  return {
    width: Math.max(1, Math.round(across * scale)),
    height: Math.max(1, Math.round(down * scale)),
  };
};

/** @param signature of a size that somebody chose */
const planOf = (
  asset: MediaAsset,
  { crop, rotation }: Cut,
  { width, height, format }: ChosenSize,
  name: string,
  signature?: string,
): RenditionPlan => {
  const { creditLine, copyrightNotice, creatorName, altText, editedMetadata, originalMetadata } = asset;
  const digitalSourceType = editedMetadata.digitalSourceType ?? originalMetadata.digitalSourceType ?? null;
  const marks = { creditLine, copyrightNotice, creatorName, altText, digitalSourceType };

  const shown = [recipe, asset.sha256, crop, width, height, format, Object.entries(marks)];
  const decisive = JSON.stringify(rotation === 0 ? shown : [...shown, rotation]);
  const digest = createHash('sha256').update(decisive).digest('hex').slice(0, 32);
  const { extension, contentType } = formats[format];
  const base = signature ? `${name}-${signature}` : name;
  return {
    name: `${name}.${extension}`,
    href: `/assets/${asset.id}/renditions/${base}-${digest}.${extension}`,
    contentType,
    width,
    height,
    format,
    crop,
    isCropped: crop.width !== asset.width || crop.height !== asset.height,
    rotation,
    storedAs: `${renditionsOf(asset.storedAs)}/${digest}.${extension}`,
    original: asset.storedAs,
    marks,
  };
};

const planAt = (asset: MediaAsset, cut: Cut, nominal: number, format: RenditionFormat): RenditionPlan =>
  planOf(asset, cut, { ...sizeAt(cut, nominal), format }, `${cut.name}-${nominal}`);

const plan = (
  asset: MediaAsset,
  cut: Cut,
  { width: asked, format }: Omit<Wanted, 'shape'>,
): RenditionPlan => {
  const nominal = renditionWidths.find((width) => width >= asked);
  if (asked < 1 || nominal === undefined)
    throw badInput(`\`width\` must be between 1 and ${renditionWidths.at(-1)}`);
  return planAt(asset, cut, nominal, format);
};

/** In every width that a cut can fill, from the narrowest on. */
const planAll = (asset: MediaAsset, cut: Cut, format: RenditionFormat): RenditionPlan[] => {
  const [full] = turned(cut);
  const widths = renditionWidths.filter((_, index) => (renditionWidths[index - 1] ?? 0) < full);
  return widths.map((width) => plan(asset, cut, { width, format }));
};

const cutTo = (asset: MediaAsset, shape: RenditionShape): Cut => ({
  name: shape.toLowerCase(),
  crop: cropOf(asset, shape === 'ORIGINAL' ? asset.width / asset.height : ratios[shape]),
  rotation: 0,
});
const cutBy = ({ id, x: left, y: top, width, height, rotation }: MediaCrop): Cut => ({
  ...{ name: `crop-${id}`, crop: { left, top, width, height }, rotation },
});

/**
 * Plans a picture's rendition: a shape around the focal point, never enlarged.
 *
 * @throws BAD_USER_INPUT for a width outside 1 to 2560
 */
export const planRendition = (asset: MediaAsset, { shape, ...wanted }: Wanted): RenditionPlan =>
  plan(asset, cutTo(asset, shape), wanted);

/** The renditions of every width that a picture can fill, from the narrowest on. */
export const planRenditions = (
  asset: MediaAsset,
  { shape, format }: Omit<Wanted, 'width'>,
): RenditionPlan[] => planAll(asset, cutTo(asset, shape), format);

/** What a side of a chosen size may be, in pixels. */
const sides = { least: 16, most: 4096 };

/**
 * Plans a picture in a size that somebody chose: cut to its shape around the focal point, and exactly so large, but where
 * that would enlarge it.
 *
 * @param key that signs the size
 * @throws BAD_USER_INPUT for a side outside 16 to 4096
 */
export const planChosenSize = (asset: MediaAsset, chosen: ChosenSize, key: string): RenditionPlan => {
  const { width, height, format } = chosen;
  if (Math.min(width, height) < sides.least || Math.max(width, height) > sides.most)
    throw badInput(`\`width\` and \`height\` must be between ${sides.least} and ${sides.most}`);
  const name = `size-${width}x${height}`;
  const cut = { name, crop: cropOf(asset, width / height), rotation: 0 };
  const size = cut.crop.width >= width && cut.crop.height >= height ? chosen : sizeAt(cut, width);
  return planOf(asset, cut, { ...size, format }, name, sizeSignature(key, asset.id, chosen));
};

/** The whole picture as large as it is: what a licence gives, which is not the original and what that tells. */
export const planDownload = (asset: MediaAsset): RenditionPlan =>
  planAt(asset, cutTo(asset, 'ORIGINAL'), Math.min(asset.width, mostHeight), 'JPEG');

/** As `planRendition`, of what somebody cut out of the picture. */
export const planCropRendition = (
  asset: MediaAsset,
  crop: MediaCrop,
  wanted: Omit<Wanted, 'shape'>,
): RenditionPlan => plan(asset, cutBy(crop), wanted);

/** As `planRenditions`, of what somebody cut out of the picture. */
export const planCropRenditions = (
  asset: MediaAsset,
  crop: MediaCrop,
  { format }: Pick<Wanted, 'format'>,
): RenditionPlan[] => planAll(asset, cutBy(crop), format);
