import type { FigureOwner, Indicator } from '../indicator.entity.ts';

/** Indicators that one owner has under the same codes. */
export const askedOf = (
  owner: FigureOwner | 'own',
  indicators: readonly Omit<Indicator, 'asks'>[],
): readonly Indicator[] =>
  indicators.map((indicator) => ({ ...indicator, asks: [{ owner, indicator: indicator.code }] }));
