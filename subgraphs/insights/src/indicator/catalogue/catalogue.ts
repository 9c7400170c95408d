import type { Indicator } from '../indicator.entity.ts';
import { audienceIndicators } from './audience-indicators.ts';
import { printIndicators } from './print-indicators.ts';

/** All indicators, by code. */
export const catalogue: ReadonlyMap<string, Indicator> = new Map(
  [...audienceIndicators, ...printIndicators]
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map((indicator) => [indicator.code, indicator]),
);
