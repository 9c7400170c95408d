import type { Indicator } from '../indicator.entity.ts';
import { adIndicators } from './ad-indicators.ts';
import { audienceIndicators } from './audience-indicators.ts';
import { circulationIndicators } from './circulation-indicators.ts';
import { contentIndicators } from './content-indicators.ts';
import { joinedIndicators } from './joined-indicators.ts';
import { printIndicators } from './print-indicators.ts';
import { signingIndicators } from './signing-indicators.ts';
import { travelIndicators } from './travel-indicators.ts';

const all = [
  ...[...audienceIndicators, ...contentIndicators, ...joinedIndicators],
  ...[...printIndicators, ...circulationIndicators, ...adIndicators, ...travelIndicators],
  ...signingIndicators,
];

/** All indicators, by code. */
export const catalogue: ReadonlyMap<string, Indicator> = new Map(
  all
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map((indicator) => [indicator.code, indicator]),
);
