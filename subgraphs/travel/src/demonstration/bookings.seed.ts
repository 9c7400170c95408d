import {
  addDays,
  daysOfMonth,
  earlierOf,
  laterOf,
  monthOf,
  seedId,
  todayInShanghai,
} from '@media-graph/subgraph';
import { cancellationTermsOf } from '../booking/cancellation-terms-of.ts';
import { type CancellationTerm, feeOfTraveller } from '../booking/refund-of.ts';
import type { DataSources } from '../context.ts';
import type { UnitType } from '../departure/departure.entity.ts';
import type { TourReceipt } from '../receipt/tour-receipt.entity.ts';
import { agentId, agentPercent } from './agents.seed.ts';
import { company } from './company.seed.ts';
import { demonstrationTerms } from './demonstration-terms.ts';
import { departureId, supplierId, unitsOf } from './departures.seed.ts';
import { type KeptDeparture, keptDepartures } from './kept-departures.ts';

const article = (slug: string) => seedId('Article', slug);
/** What brought parties, by the departure. */
const sources: Readonly<Record<string, { sourceArticleId: string | null; sourceEventId: string | null }>> = {
  'HZ-YOUTH-2405': { sourceArticleId: article('e7-youth'), sourceEventId: seedId('Event', 'e7') },
  'GBA-TECH-2405': { sourceArticleId: article('e1-study-tour'), sourceEventId: seedId('Event', 'e1') },
};
const surnames = [...'陳李張黃林何吳周歐鄧梁蕭'];

/** Kinds and how many of each: two to four adults, a child in every other party. */
const partyOf = (index: number): [UnitType, number][] => [
  ['ADULT', 2 + (index % 3)],
  ...(index % 2 ? ([['CHILD', 1]] as [UnitType, number][]) : []),
];

const bookingOf = (kept: KeptDeparture, index: number, terms: readonly CancellationTerm[]) => {
  const { tour, code, departsOn, soldFrom, cancelledParty } = kept;
  const reference = `${code}-${index + 1}`;
  const id = seedId('TourBooking', reference);
  const units = unitsOf(tour);
  const lines = partyOf(index).map(([unit, quantity]) => {
    const { paxCount, priceMinor } = units.find((one) => one.unit === unit)!;
    return {
      id: seedId('TourBookingLine', `${reference} ${unit}`),
      organisationId: company,
      bookingId: id,
      unit,
      quantity,
      paxCount,
      unitPriceMinor: priceMinor,
    };
  });
  const totalMinor = lines.reduce((sum, line) => sum + line.unitPriceMinor * BigInt(line.quantity), 0n);
  const isCancelled = index === cancelledParty;
  const bookedOn = laterOf(soldFrom, addDays(departsOn, -20 - index));
  const booked = new Date(`${bookedOn}T02:00:00Z`);
  const { depositPercent, balanceDueDays, isConfirmedByDeposit } = demonstrationTerms(tour);
  const depositMinor = (totalMinor * BigInt(depositPercent)) / 100n;
  const booking = {
    id,
    createdAt: booked,
    organisationId: company,
    reference,
    departureId: departureId(code),
    status: isCancelled ? ('CANCELLED' as const) : ('COMPLETED' as const),
    holdExpiresAt: new Date(booked.getTime() + 1_800_000),
    seats: lines.reduce((sum, line) => sum + line.quantity * line.paxCount, 0),
    totalMinor,
    // Those of May 2024 booked by themselves.
    ...(index === 1 && departsOn > '2024-12-31' && { agentId, commissionPercent: agentPercent }),
    depositMinor,
    isConfirmedByDeposit,
    balanceDueOn: depositMinor < totalMinor ? addDays(departsOn, -balanceDueDays) : bookedOn,
    ...(isCancelled && {
      feeMinor: feeOfTraveller(terms, { totalMinor, paidMinor: totalMinor }, 5),
      cancelledOn: addDays(departsOn, -5),
      cancelledBy: 'TRAVELLER' as const,
    }),
    ...(index % 2 === 0 && sources[code]),
    contractNumber: `DEMO-${code}-${index + 1}`,
    insurancePromptedAt: booked,
    confirmedAt: booked,
    isSynthetic: true,
  };
  return { booking, lines };
};

type Booking = ReturnType<typeof bookingOf>['booking'];

/** What a party paid, in two parts where its terms ask for a deposit, and what it got back. */
const receiptsOf = (booking: Booking) => {
  const { reference, totalMinor, depositMinor, balanceDueOn, confirmedAt } = booking;
  const receipt = { organisationId: company, bookingId: booking.id };
  const entry = (kind: TourReceipt['kind'], amountMinor: bigint, receivedOn: string) => ({
    ...{ ...receipt, id: seedId('TourReceipt', `${reference} ${kind}`), kind, amountMinor, receivedOn },
    method: kind === 'DEPOSIT' ? ('ONLINE' as const) : ('BANK_TRANSFER' as const),
  });
  const isParted = depositMinor < totalMinor;
  return [
    ...(isParted ? [entry('DEPOSIT', depositMinor, confirmedAt.toISOString().slice(0, 10))] : []),
    entry('BALANCE', isParted ? totalMinor - depositMinor : totalMinor, balanceDueOn),
    ...(booking.cancelledOn ? [entry('REFUND', booking.feeMinor! - totalMinor, booking.cancelledOn)] : []),
  ].filter(({ amountMinor }) => amountMinor !== 0n);
};

/** The parties of what has left, all synthetic, and what each departure came to. */
export const seedBookings = async (dataSources: DataSources): Promise<void> => {
  const contract = { organisationId: company, confirmedAt: new Date('2024-04-01T02:00:00Z') };
  const scopes = [...new Set(keptDepartures.map(({ tour }) => tour.scope))];
  const terms = new Map(
    await Promise.all(
      scopes.map(async (scope) => [scope, await cancellationTermsOf(dataSources, contract, scope)] as const),
    ),
  );
  const made = keptDepartures.flatMap((kept) =>
    Array.from({ length: kept.parties }, (_, index) => bookingOf(kept, index, terms.get(kept.tour.scope)!)),
  );
  await dataSources.bookingRepository.insert(made.map(({ booking }) => booking));
  await dataSources.receiptRepository.insert(made.flatMap(({ booking }) => receiptsOf(booking)));
  await dataSources.bookingLineRepository.insert(made.flatMap(({ lines }) => lines));
  await dataSources.contactRepository.insert(
    made.map(({ booking }, index) => {
      const [name, phone] = [`${surnames[index % surnames.length]}示例`, `1380000${1000 + index}`];
      const phoneHash = dataSources.lookup('phone', phone);
      return { bookingId: booking.id, organisationId: company, name, phone, phoneHash };
    }),
  );
  const travellers = made.flatMap(({ booking, lines }) =>
    lines
      .flatMap(({ unit, quantity }) => Array<UnitType>(quantity).fill(unit))
      .map((unit, position) => ({
        id: seedId('Traveller', `${booking.reference} ${position}`),
        organisationId: company,
        bookingId: booking.id,
        position,
        unit,
      })),
  );
  await dataSources.travellerRepository.insert(travellers);
  await dataSources.identityRepository.insert(
    travellers.map(({ id, unit }, index) => ({
      travellerId: id,
      organisationId: company,
      name: `${surnames[index % surnames.length]}示例`,
      documentKind: 'RESIDENT_ID' as const,
      // No district has the number 000000.
      documentSealed: dataSources.documents.seal(
        `000000${unit === 'CHILD' ? '20140101' : '19850101'}${String(index).padStart(4, '0')}`,
        id,
      ),
      bornOn: unit === 'CHILD' ? '2014-01-01' : '1985-01-01',
    })),
  );

  const seats = new Map<string, number>();
  for (const { booking } of made)
    if (booking.status === 'COMPLETED')
      seats.set(booking.departureId, (seats.get(booking.departureId) ?? 0) + booking.seats);
  // Of an adult's price, for each seat.
  const costs = { LOCAL_OPERATOR: 38n, HOTEL: 22n, TRANSPORT: 18n, INSURANCE: 2n };
  await dataSources.serviceRepository.insert(
    keptDepartures.flatMap(({ code, tour, departsOn }) => {
      const id = departureId(code);
      const [first, after] = daysOfMonth(monthOf(departsOn));
      const fare = unitsOf(tour)[0]!.priceMinor * BigInt(seats.get(id)!);
      return Object.entries(costs).map(([kind, perCent]) => ({
        id: seedId('SupplierService', `${id} ${kind}`),
        organisationId: company,
        departureId: id,
        supplierId: supplierId(kind),
        description: `${kind.toLowerCase().replace('_', ' ')} (synthetic)`,
        costMinor: (fare * perCent) / 100n,
        orderedOn: first,
        paidOn: kind === 'HOTEL' ? null : earlierOf(addDays(after, -1), todayInShanghai()),
      }));
    }),
  );
  for (const { code } of keptDepartures)
    await dataSources.settlementRepository.settle(seedId('TravelSettlement', code), departureId(code));
  await dataSources.departureRepository.update(
    keptDepartures.map(({ code }) => departureId(code)),
    { status: 'SETTLED' },
  );
};
