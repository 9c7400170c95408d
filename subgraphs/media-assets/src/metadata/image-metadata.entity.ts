import type { ContentCredentials } from '../content-credentials/content-credentials.entity.ts';

export interface GeoPosition {
  latitude: number;
  longitude: number;
}

/** What a file or an edit says of a picture, stored as JSON; keys that have no value are left out. */
export interface WrittenMetadata {
  title?: string;
  headline?: string;
  description?: string;
  keywords?: string[];
  creator?: string[];
  creatorsJobtitle?: string;
  creditLine?: string;
  copyrightNotice?: string;
  source?: string;
  rightsUsageTerms?: string;
  instructions?: string;
  jobId?: string;
  dateCreated?: string;
  sublocation?: string;
  city?: string;
  provinceOrState?: string;
  countryName?: string;
  personShownInTheImage?: string[];
  eventName?: string;
  altText?: string;
  extendedDescription?: string;
  digitalSourceType?: string;
  dataMining?: string;
  aiSystemUsed?: string;
  aiSystemVersionUsed?: string;
  aiPromptInformation?: string;
  aiPromptWriterName?: string;
  make?: string;
  model?: string;
  lensModel?: string;
  /** Seconds. */
  exposureTime?: number;
  fNumber?: number;
  photographicSensitivity?: number;
  /** Millimetres. */
  focalLength?: number;
  position?: GeoPosition;
  /** As Exif numbers it, 1 to 8. */
  orientation?: number;
  /** As libvips names it, such as `srgb` or `cmyk`. */
  colourSpace?: string;
  contentCredentials?: ContentCredentials;
}

/** As it is shown of an asset, whose owner decides who may read all of it. */
export interface ImageMetadata extends WrittenMetadata {
  ownerId: string;
}
