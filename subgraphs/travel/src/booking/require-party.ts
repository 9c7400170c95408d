import { refused, requireBetween } from '@media-graph/subgraph';
import type { DepartureUnit } from '../departure/departure.entity.ts';
import type { TourBookingLineInput } from '../generated/resolvers.ts';

type Line = Pick<DepartureUnit, 'unit' | 'paxCount'> & { quantity: number; unitPriceMinor: bigint };

/** The lines by the departure's terms. @throws INVALID_INPUT at `field` of the input where they do not make a party */
export const requireParty = (
  lines: readonly TourBookingLineInput[],
  units: readonly DepartureUnit[],
  field = 'lines',
): Line[] => {
  const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', field);
  const kinds = new Set(lines.map(({ unit }) => unit));
  if (kinds.size !== lines.length || lines.length === 0) throw wrong('This takes 1 to 5 kinds, each once');
  const party = lines.map(({ unit, quantity }) => {
    const terms = units.find((one) => one.unit === unit);
    if (!terms) throw wrong(`${unit} is not on sale here`);
    const companions = lines
      .filter((one) => terms.accompaniedBy.includes(one.unit))
      .reduce((sum, one) => sum + one.quantity, 0);
    if (terms.perCompanion !== null && quantity > companions * terms.perCompanion)
      throw wrong(`${terms.perCompanion} of ${unit} come with each ${terms.accompaniedBy.join(' or ')}`);
    const { paxCount, priceMinor: unitPriceMinor } = terms;
    return { unit, quantity: requireBetween(quantity, 1, 200, 'input', field), paxCount, unitPriceMinor };
  });
  if (party.every(({ paxCount }) => paxCount === 0)) throw wrong('Nobody of this party takes a seat');
  return party;
};
