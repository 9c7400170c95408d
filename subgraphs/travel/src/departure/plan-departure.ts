import {
  addDays,
  daysBetween,
  given,
  optionalId,
  refused,
  requireBetween,
  requireCode,
  requireFound,
  requireId,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DepartureUnitInput, PlanDepartureInput } from '../generated/resolvers.ts';
import { seasonPriceOn } from '../season/season-price-on.ts';
import type { Departure, DepartureUnit } from './departure.entity.ts';

type UnitTerms = Omit<DepartureUnit, 'id' | 'organisationId' | 'departureId' | 'priceMinor'> & {
  readonly priceMinor: bigint | null;
};

const requireUnits = (units: readonly DepartureUnitInput[]): UnitTerms[] => {
  const kinds = new Set(units.map(({ unit }) => unit));
  if (kinds.size !== units.length || units.length < 1)
    throw refused('INVALID_INPUT', 'This takes 1 to 5 kinds, each once', 'input', 'units');
  const terms = units.map(({ unit, minAge, maxAge, paxCount, accompaniedBy, perCompanion, priceMinor }) => ({
    unit,
    minAge: requireBetween(minAge!, 0, 130, 'input', 'units'),
    maxAge: requireBetween(maxAge!, minAge!, 130, 'input', 'units'),
    paxCount: requireBetween(paxCount!, 0, 4, 'input', 'units'),
    accompaniedBy: [...new Set(accompaniedBy!)],
    // One on a lap, and of others as many as one can keep an eye on.
    perCompanion:
      accompaniedBy!.length === 0
        ? null
        : requireBetween(perCompanion ?? (paxCount === 0 ? 1 : 4), 1, 20, 'input', 'units'),
    priceMinor: given(priceMinor, (fen) => requireBetween(fen, 0n, 100_000_000n, 'input', 'units')) ?? null,
  }));
  if (terms.some(({ unit, accompaniedBy }) => accompaniedBy.includes(unit)))
    throw refused('INVALID_INPUT', 'Nobody is their own company', 'input', 'units');
  if (!terms.every(({ accompaniedBy }) => accompaniedBy.every((one) => kinds.has(one))))
    throw refused('INVALID_INPUT', 'Who accompanies must be on sale as well', 'input', 'units');
  if (!terms.some(({ paxCount }) => paxCount > 0))
    throw refused('INVALID_INPUT', 'One kind at least takes a seat', 'input', 'units');
  return terms;
};

/** Writes a date of a tour down, with the tour's scope and length. */
export const planDeparture = async (tx: Transaction, input: PlanDepartureInput): Promise<Departure> => {
  const organisationId = ownCompany(tx.viewer);
  const tour = await tx.tours.load(requireId(input.tourId, 'input', 'tourId'));
  const own = requireFound(tour?.organisationId === organisationId ? tour : null, 'input', 'tourId');
  const ahead = daysBetween(todayInShanghai(), input.departsOn);
  if (ahead < 1 || ahead > 731)
    throw refused('INVALID_INPUT', 'A departure lies ahead, within two years', 'input', 'departsOn');
  const capacity = requireBetween(input.capacity, 1, 1000, 'input', 'capacity');
  const units = requireUnits(input.units);
  const id = uuidv7();
  await tx.departureRepository.insert({
    id,
    organisationId,
    code: requireCode(input.code, 2, 30, 'input', 'code'),
    tourId: own.id,
    scope: own.scope,
    departsOn: input.departsOn,
    returnsOn: addDays(input.departsOn, own.days - 1),
    capacity,
    minPax: requireBetween(input.minPax, 1, capacity, 'input', 'minPax'),
    eventId: optionalId(input.eventId, 'input', 'eventId'),
  });
  const { departsOn } = input;
  const prices = await Promise.all(
    units.map(
      ({ unit, priceMinor }) =>
        priceMinor ?? seasonPriceOn(tx, { tourId: own.id, departsOn }, unit, 'input', 'units'),
    ),
  );
  await tx.departureUnitRepository.insert(
    units.map((unit, index) => ({
      ...{ id: uuidv7(), organisationId, departureId: id, ...unit, priceMinor: prices[index]! },
    })),
  );
  return (await tx.departures.load(id))!;
};
