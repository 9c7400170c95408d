import { addDays, seedId, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { company } from './company.seed.ts';
import { demonstrationTours } from './demonstration-tours.ts';
import { departureId, supplierId, unitsOf } from './departures.seed.ts';

/** A departure of autumn 2027 that is far from its minimum group: its only party is asked whether another agency may perform it. */
export const seedHandover = async (dataSources: DataSources): Promise<void> => {
  const own = { organisationId: company };
  const tour = demonstrationTours[18]!;
  const of = departureId(`${tour.code}-2710`);
  const reference = `${tour.code}-2710-1`;
  const bookingId = seedId('TourBooking', reference);
  const { paxCount, priceMinor } = unitsOf(tour)[0]!;
  const bookedOn = addDays(todayInShanghai(), -20);
  const confirmed = shanghaiInstant(bookedOn, '10:00');
  const totalMinor = priceMinor * 2n;
  await dataSources.bookingRepository.insert({
    ...{ id: bookingId, ...own, reference, departureId: of, status: 'CONFIRMED', createdAt: confirmed },
    ...{ holdExpiresAt: confirmed, seats: 2 * paxCount, totalMinor, depositMinor: totalMinor },
    ...{ balanceDueOn: bookedOn, contractNumber: `DEMO-${reference}`, insurancePromptedAt: confirmed },
    ...{ confirmedAt: confirmed, isSynthetic: true },
  });
  await dataSources.bookingLineRepository.insert({
    ...{ id: seedId('TourBookingLine', reference), ...own, bookingId, unit: 'ADULT', quantity: 2 },
    ...{ paxCount, unitPriceMinor: priceMinor },
  });
  await dataSources.receiptRepository.insert({
    ...{ id: seedId('TourReceipt', reference), ...own, bookingId, kind: 'BALANCE', amountMinor: totalMinor },
    ...{ receivedOn: bookedOn, method: 'BANK_TRANSFER' },
  });
  const phone = '13800009999';
  await dataSources.contactRepository.insert({
    ...{ bookingId, ...own, name: '陳示例', phone, phoneHash: dataSources.lookup('phone', phone) },
  });
  const people = ['陳示例', '李示例'].map((name, position) => ({
    ...{ id: seedId('Traveller', `${reference} ${position}`), name, position },
  }));
  await dataSources.travellerRepository.insert(
    people.map(({ id, position }) => ({ id, position, ...own, bookingId, unit: 'ADULT' as const })),
  );
  await dataSources.identityRepository.insert(
    people.map(({ id, name, position }) => ({
      ...{ travellerId: id, ...own, name, documentKind: 'PASSPORT' as const, bornOn: '1985-01-01' },
      documentSealed: dataSources.documents.seal(`E0000000${position}`, id),
      documentHash: dataSources.lookup('document', `E0000000${position}`),
    })),
  );
  const agency = supplierId('TRAVEL_AGENCY');
  await dataSources.supplierRepository.insert({
    ...{ id: agency, ...own, kind: 'TRAVEL_AGENCY', isSynthetic: true },
    name: { zhHant: '示例受託旅行社', en: 'Demonstration agency that takes groups over' },
  });
  const id = seedId('TourHandover', reference);
  await dataSources.handoverRepository.insert({
    ...{ id, ...own, departureId: of, supplierId: agency, costMinor: (totalMinor * 85n) / 100n },
    ...{ changes: '出發時間提早半小時，行程與酒店不變（示例）', isSynthetic: true },
  });
  await dataSources.handoverAnswerRepository.insert({
    ...{ handoverId: id, travellerId: people[0]!.id, ...own, isAgreed: true, reference: 'DEMO-TY-001' },
    signedOn: () => `(now() AT TIME ZONE 'Asia/Shanghai')::date`,
  });
};
