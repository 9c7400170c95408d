export interface GeoPosition {
  latitude: number;
  longitude: number;
}

/** Stored as JSON; keys that have no value are left out. */
export interface ImageMetadata {
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
}
