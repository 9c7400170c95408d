import type { AdPlacement } from '../placement/placement.entity.ts';
import type { AdPricePart } from './surcharge.entity.ts';

/** Of what the price of the places that a line has is made up; the parts that come to nothing are left out. */
export const pricePartsOf = (placements: readonly AdPlacement[]): AdPricePart[] => {
  const taken = placements.filter(({ status }) => status !== 'RELEASED');
  const sum = (of: (placement: AdPlacement) => bigint) => taken.reduce((all, one) => all + of(one), 0n);
  const page = sum(({ pageSurchargeMinor }) => pageSurchargeMinor);
  const colour = sum(({ colourSurchargeMinor }) => colourSurchargeMinor);
  const position = sum(({ positionSurchargeMinor }) => positionSurchargeMinor);
  const list = sum(({ listMinor }) => listMinor);
  const parts: AdPricePart[] = [
    { kind: 'BASE', amountMinor: list - page - colour - position },
    { kind: 'PAGE', amountMinor: page },
    { kind: 'COLOUR', amountMinor: colour },
    { kind: 'POSITION', amountMinor: position },
    { kind: 'DISCOUNT', amountMinor: sum(({ bookedMinor }) => bookedMinor) - list },
  ];
  return parts.filter(({ amountMinor }) => amountMinor !== 0n);
};
