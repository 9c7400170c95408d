import { seedId } from '@media-graph/subgraph';
import { foundBy } from '../company/found-by.ts';
import type { DataSources } from '../context.ts';
import type { DeliveryOutlet } from '../outlet/delivery-outlet.entity.ts';

/** The network is made up; stations and streets only sound like the city's. */
export const company = seedId('Organisation', 'distribution');
export const routeCount = 24;
export const outletCount = 36;
export const addressesOnRoute = 8;

export const titleId = seedId('DistributedTitle', 'hzrb');
export const weeklyId = seedId('DistributedTitle', 'hmsh');
export const routeId = (route: number): string => seedId('DeliveryRoute', String(route + 1));
export const copyRateOf = (route: number): bigint => BigInt(8 + (route % 3));
export const carrierId = (route: number): string => seedId('Carrier', String(route + 1));
export const outletId = (outlet: number): string => seedId('Outlet', String(outlet + 1));
/** Every route has one outlet, and the first half a second one. */
export const routeOfOutlet = (outlet: number): number => outlet % routeCount;
const number = (index: number, digits: number): string => String(index + 1).padStart(digits, '0');
export const deadlineOf = (route: number): string => (route % 2 === 0 ? '06:30' : '07:00');

const stations = ['江北站', '橋東站', '河南岸站', '水口站', '惠陽站', '大亞灣站'];
const streets = ['文明一路', '演達大道', '麥地路', '下埔路', '東江大道', '環城西路', '開城大道', '石化大道'];
const kinds: DeliveryOutlet['kind'][] = ['KIOSK', 'SHOP', 'HOTEL', 'SCHOOL', 'STATION_HALL'];
const kindNames = ['報刊亭', '便利店', '酒店', '書店', '客運站'];
const surnames = [...'陳林黃張李王吳劉蔡楊許鄭'];
const given = ['志明', '建國', '麗華', '秀英', '偉強', '曉東', '美玲', '國輝', '子軒', '詠詩'];

/** A name that nobody was asked for. */
export const syntheticName = (index: number): string =>
  `${surnames[index % surnames.length]}${given[(index * 7) % given.length]}`;
/** 1380000…: numbers of a block that starts with noughts. */
export const syntheticPhone = (index: number): string => `1380000${number(index, 4)}`;
export const syntheticAddress = (index: number): string =>
  `惠州市惠城區${streets[index % streets.length]}${(index * 13) % 200}號${1 + (index % 9)}座${101 + (index % 40)}`;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export const seedNetwork = async (dataSources: DataSources): Promise<void> => {
  const own = { organisationId: company };
  await dataSources.companyRepository.insert({
    organisationId: company,
    serviceArea: { zhHant: '惠州市各縣區', en: 'All districts and counties of Huizhou' },
    subscriptionNote: {
      zhHant: '可按月、按季或按年訂閱，暫停派送的日數順延（示例）。',
      en: 'By the month, the quarter or the year; days without delivery are added to the term (demonstration).',
    },
  });
  await dataSources.titleRepository.insert([
    {
      id: titleId,
      ...own,
      code: 'hzrb',
      name: { zhHant: '惠州日報', en: 'Huizhou Daily' },
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      copyPriceMinor: 150n,
    },
    {
      id: weeklyId,
      ...own,
      code: 'hmsh',
      name: { zhHant: '惠民生活週刊（示例）', en: 'Good Living Weekly (demonstration)' },
      weekdays: [3],
      copyPriceMinor: 200n,
    },
  ]);
  await dataSources.carrierRepository.insert(
    range(routeCount).map((route) => ({
      id: carrierId(route),
      ...own,
      code: `C-${number(route, 3)}`,
      copyRateMinor: copyRateOf(route),
    })),
  );
  await dataSources.carrierContactRepository.insert(
    range(routeCount).map((route) => ({
      carrierId: carrierId(route),
      ...own,
      name: syntheticName(route + 500),
      phone: syntheticPhone(route + 5000),
      nameHash: dataSources.lookup('name', syntheticName(route + 500)),
      phoneHash: dataSources.lookup('phone', syntheticPhone(route + 5000)),
    })),
  );
  await dataSources.routeRepository.insert(
    range(routeCount).map((route) => {
      const [code, station] = [`R-${number(route, 2)}`, stations[route % stations.length]!];
      const name = {
        zhHant: `${station.slice(0, -1)}${Math.floor(route / stations.length) + 1}線`,
        en: `Route ${route + 1}`,
      };
      return {
        ...{ id: routeId(route), ...own, code, name, station, foundBy: foundBy(name, code, station) },
        ...{ carrierId: carrierId(route), deadline: deadlineOf(route) },
      };
    }),
  );
  await dataSources.outletRepository.insert(
    range(outletCount).map((outlet) => {
      const [code, street] = [`K-${number(outlet, 3)}`, streets[outlet % streets.length]!];
      const name = {
        zhHant: `${street}${kindNames[outlet % kinds.length]}（${outlet + 1}號點）`,
        en: `Outlet ${outlet + 1}`,
      };
      return {
        ...{ id: outletId(outlet), ...own, code, name, street, foundBy: foundBy(name, code, street) },
        kind: kinds[outlet % kinds.length]!,
      };
    }),
  );
  const outletStops = range(outletCount).map((outlet) => ({
    id: seedId('RouteStop', `outlet ${outlet + 1}`),
    ...own,
    routeId: routeId(routeOfOutlet(outlet)),
    sequence: addressesOnRoute + 1 + Math.floor(outlet / routeCount),
    kind: 'OUTLET' as const,
    outletId: outletId(outlet),
    note: outlet % 3 === 0 ? '放在門口鐵箱內' : null,
  }));
  const stationStops = range(routeCount).map((route) => ({
    id: seedId('RouteStop', `station ${route + 1}`),
    ...own,
    routeId: routeId(route),
    sequence: addressesOnRoute + 3,
    kind: 'STATION' as const,
  }));
  await dataSources.stopRepository.insert([...outletStops, ...stationStops]);
};
