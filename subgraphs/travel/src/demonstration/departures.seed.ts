import { addDays, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { Departure, DepartureUnit } from '../departure/departure.entity.ts';
import { company } from './company.seed.ts';
import { type DemonstrationTour, demonstrationTours } from './demonstration-tours.ts';
import { keptDepartures } from './kept-departures.ts';

const guideNames = ['陳示例', '李示例', '張示例', '黃示例', '林示例', '何示例', '吳示例', '周示例'];
const supplierKinds = [
  ['LOCAL_OPERATOR', '示例地接社', 'Demonstration local operator'],
  ['HOTEL', '示例酒店', 'Demonstration hotel'],
  ['TRANSPORT', '示例車隊', 'Demonstration coaches'],
  ['INSURANCE', '示例保險', 'Demonstration insurance'],
] as const;

export const departureId = (code: string): string => seedId('Departure', code);
export const supplierId = (kind: string): string => seedId('Supplier', kind);

const departureOf = (
  tour: DemonstrationTour,
  code: string,
  departsOn: string,
  status: Departure['status'],
) => ({
  id: departureId(code),
  organisationId: company,
  code,
  tourId: seedId('Tour', tour.code),
  scope: tour.scope,
  status,
  departsOn,
  returnsOn: addDays(departsOn, tour.days.length - 1),
  capacity: tour.scope === 'OUTBOUND' ? 25 : 36,
  minPax: tour.scope === 'OUTBOUND' ? 12 : 10,
  // The young people's visits to Huizhou are the series E7.
  eventId: tour.code === 'HZ-YOUTH' ? seedId('Event', 'e7') : null,
  openedAt: status === 'PLANNED' ? null : new Date('2024-03-01T01:00:00Z'),
  isSynthetic: true,
});

/** An adult's price, in fen, and the others' by it. */
export const unitsOf = ({
  price,
}: DemonstrationTour): Omit<DepartureUnit, 'id' | 'organisationId' | 'departureId'>[] => {
  const adult = { minAge: 18, maxAge: 64, paxCount: 1, accompaniedBy: [], perCompanion: null };
  const fen = BigInt(price) * 100n;
  return [
    { ...adult, unit: 'ADULT', priceMinor: fen },
    { ...adult, unit: 'SENIOR', minAge: 65, maxAge: 85, priceMinor: (fen * 9n) / 10n },
    {
      ...{ unit: 'CHILD', minAge: 3, maxAge: 17, paxCount: 1, perCompanion: 4 },
      ...{ accompaniedBy: ['ADULT', 'SENIOR'], priceMinor: (fen * 7n) / 10n },
    },
    {
      ...{ unit: 'INFANT', minAge: 0, maxAge: 2, paxCount: 0, perCompanion: 1 },
      ...{ accompaniedBy: ['ADULT', 'SENIOR'], priceMinor: fen / 10n },
    },
  ];
};

/** Guides take the departures in their order: each the first who is back. */
const withGuides = <Row extends { departsOn: string; returnsOn: string }>(rows: readonly Row[]) => {
  const backOn = guideNames.map(() => '');
  return rows
    .toSorted((a, b) => a.departsOn.localeCompare(b.departsOn))
    .map((row) => {
      const guide = backOn.findIndex((day) => day < row.departsOn);
      if (guide < 0) return { ...row, guideId: null };
      backOn[guide] = row.returnsOn;
      return { ...row, guideId: seedId('Guide', String(guide)) };
    });
};

/** Synthetic: what left in May 2024 and in the last months, and of each tour one in autumn 2027, on sale or planned. */
export const seedDepartures = async (dataSources: DataSources): Promise<void> => {
  await dataSources.guideRepository.insert(
    guideNames.map((_, index) => ({
      id: seedId('Guide', String(index)),
      organisationId: company,
      licenceNumber: `D-DEMO-${1000 + index}`,
      languages: index % 2 === 0 ? ['zh-Hans', 'yue'] : ['zh-Hans', 'yue', 'en'],
      isSynthetic: true,
    })),
  );
  await dataSources.guideContactRepository.insert(
    guideNames.map((name, index) => ({
      guideId: seedId('Guide', String(index)),
      organisationId: company,
      name,
      phone: `1390000${1000 + index}`,
    })),
  );
  await dataSources.supplierRepository.insert(
    supplierKinds.map(([kind, zhHant, en]) => ({
      id: supplierId(kind),
      organisationId: company,
      name: { zhHant, en },
      kind,
      isSynthetic: true,
    })),
  );
  const made = [
    ...keptDepartures.map(({ tour, code, departsOn }) => ({
      tour,
      departure: departureOf(tour, code, departsOn, 'COMPLETED'),
    })),
    ...demonstrationTours.map((tour, index) => {
      const [code, departsOn] = [`${tour.code}-2710`, addDays('2027-10-01', index)];
      return { tour, departure: departureOf(tour, code, departsOn, index === 19 ? 'PLANNED' : 'OPEN') };
    }),
  ];
  await dataSources.departureRepository.insert(withGuides(made.map(({ departure }) => departure)));
  await dataSources.departureUnitRepository.insert(
    made.flatMap(({ tour, departure: { id } }) =>
      unitsOf(tour).map((unit) => ({
        id: seedId('DepartureUnit', `${id} ${unit.unit}`),
        organisationId: company,
        departureId: id,
        ...unit,
      })),
    ),
  );
};
