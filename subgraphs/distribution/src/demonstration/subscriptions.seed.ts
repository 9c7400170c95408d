import { seedId, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { soldTerm } from '../subscription/sold-term.ts';
import {
  addressesOnRoute,
  company,
  outletId,
  routeCount,
  routeId,
  syntheticAddress,
  syntheticName,
  syntheticPhone,
  titleId,
  weeklyId,
} from './network.seed.ts';

/** Subscribers at stops of routes; synthetic like all figures here. */
export const subscriberCount = routeCount * addressesOnRoute;
/** Beyond the routes: one whose papers wait at an outlet, one by post, and three that are not active. */
const others = ['PICKUP', 'POST', 'PAUSED', 'STOPPED', 'EXPIRED'] as const;

export const subscriberId = (index: number): string => seedId('Subscriber', String(index + 1));
export const addressId = (index: number): string => seedId('DeliveryAddress', String(index + 1));
export const subscriptionId = (index: number): string => seedId('PaperSubscription', String(index + 1));

/** Of a month, in fen: it has risen, and each term keeps its own. */
const priceOfMonth = (year: number): bigint => 3000n + 200n * BigInt(Math.min(year, 2026) - 2024);
const isOffice = (index: number): boolean => index % addressesOnRoute === addressesOnRoute - 1;
/** An office orders for its people (集訂分送). */
const copiesOf = (index: number): number => (isOffice(index) ? 20 + (index % 25) : 1);
const hasWeekly = (index: number): boolean => index % addressesOnRoute === 3;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

type Rows = { id: string; index: number; titleId: string; weekdays: readonly number[]; copies: number };

const thisYear = Number(todayInShanghai().slice(0, 4));

export const seedSubscriptions = async (dataSources: DataSources): Promise<void> => {
  const own = { organisationId: company };
  const all = range(subscriberCount + others.length);
  const reference = (letter: string, index: number) => `${letter}-${String(index + 1).padStart(6, '0')}`;
  await dataSources.subscriberRepository.insert(
    all.map((index) => ({
      id: subscriberId(index),
      ...own,
      reference: reference('S', index),
      kind: isOffice(index) ? ('OFFICE' as const) : ('PERSON' as const),
    })),
  );
  await dataSources.subscriberContactRepository.insert(
    all.map((index) => {
      const name = isOffice(index) ? `示例單位${index + 1}` : syntheticName(index);
      const phone = syntheticPhone(index);
      return {
        ...{ subscriberId: subscriberId(index), ...own, name, phone },
        ...{ nameHash: dataSources.lookup('name', name), phoneHash: dataSources.lookup('phone', phone) },
      };
    }),
  );
  await dataSources.addressRepository.insert(
    all.map((index) => ({
      id: addressId(index),
      ...own,
      subscriberId: subscriberId(index),
      address: syntheticAddress(index),
      addressHash: dataSources.lookup('address', syntheticAddress(index)),
    })),
  );
  await dataSources.stopRepository.insert(
    range(subscriberCount).map((index) => ({
      id: seedId('RouteStop', `address ${index + 1}`),
      ...own,
      routeId: routeId(Math.floor(index / addressesOnRoute)),
      sequence: 1 + (index % addressesOnRoute),
      kind: 'ADDRESS' as const,
      addressId: addressId(index),
    })),
  );

  const daily: Rows[] = all.map((index) => ({
    id: subscriptionId(index),
    index,
    titleId,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    copies: copiesOf(index),
  }));
  const weekly: Rows[] = all.filter(hasWeekly).map((index) => ({
    id: seedId('PaperSubscription', `weekly ${index + 1}`),
    index,
    titleId: weeklyId,
    weekdays: [3],
    copies: 1,
  }));
  const methods = ['ONLINE', 'CASH', 'BANK_TRANSFER'] as const;
  const kindOf = (index: number) => others[index - subscriberCount];
  // Renewed year by year up to now; what was stopped, paused or has expired was not.
  const yearsOf = (index: number): number[] => {
    if (kindOf(index) === 'EXPIRED') return [2023];
    return kindOf(index) === 'PAUSED' || kindOf(index) === 'STOPPED'
      ? [2024]
      : range(thisYear - 2023).map((year) => 2024 + year);
  };
  const terms = [...daily, ...weekly].map(({ id, index, weekdays, copies }) =>
    yearsOf(index).map((year, place) => {
      const startsOn = year === 2023 ? '2023-05-01' : `${year}-01-01`;
      const priceMinor = priceOfMonth(Math.max(year, 2024)) * 12n * BigInt(copies);
      const term = {
        number: place + 1,
        startsOn,
        anchorOn: startsOn,
        months: 12,
        copies,
        priceMinor,
        paidBy: methods[index % 3]!,
        graceIssues: 0,
      };
      return {
        ...soldTerm({ id, ...own }, weekdays, term),
        id: seedId('PaperSubscriptionTerm', `${id} ${year}`),
      };
    }),
  );
  const rows = [...daily, ...weekly].map(({ id, index, titleId, copies }, position) => ({
    id,
    ...own,
    reference: reference('A', position),
    subscriberId: subscriberId(index),
    titleId,
    copies,
    startsOn: terms[position]![0]!.startsOn,
    endsOn: terms[position]!.at(-1)!.endsOn,
  }));
  await dataSources.subscriptionRepository.insert(rows);
  for (let first = 0; first < terms.length; first += 500)
    await dataSources.termRepository.insert(terms.slice(first, first + 500).flat());
  await dataSources.placementRepository.insert(
    [...daily, ...weekly].map(({ id, index }, position) => {
      const delivery =
        { PICKUP: 'PICKUP', POST: 'POST' }[others[index - subscriberCount] as 'POST'] ?? 'CARRIER';
      const place = delivery === 'PICKUP' ? { outletId: outletId(0) } : { addressId: addressId(index) };
      const during = `[${rows[position]!.startsOn},)`;
      return {
        id: seedId('DeliveryPlacement', id),
        ...own,
        subscriptionId: id,
        kind: 'REGULAR',
        delivery: delivery as 'CARRIER',
        during,
        ...place,
      };
    }),
  );
  const sales = terms.flat().map(({ id, number, subscriptionId, startsOn, priceMinor }) => ({
    id: seedId('SubscriptionEntry', number === 1 ? subscriptionId : id),
    ...own,
    subscriptionId,
    kind: number === 1 ? ('START' as const) : ('RENEW' as const),
    effectiveOn: startsOn,
    amountMinor: priceMinor,
  }));
  for (let first = 0; first < sales.length; first += 1000)
    await dataSources.entryRepository.insert(sales.slice(first, first + 1000));

  const other = (kind: (typeof others)[number]) => subscriptionId(subscriberCount + others.indexOf(kind));
  const entry = (id: string, kind: 'PAUSE' | 'STOP', effectiveOn: string) =>
    dataSources.entryRepository.insert({
      id: seedId('SubscriptionEntry', `${kind} ${id}`),
      ...own,
      subscriptionId: id,
      kind,
      effectiveOn,
    });
  await dataSources.pauseRepository.insert({
    id: seedId('SubscriptionPause', '1'),
    ...own,
    subscriptionId: other('PAUSED'),
    during: '[2024-05-10,)',
  });
  await entry(other('PAUSED'), 'PAUSE', '2024-05-10');
  await dataSources.subscriptionRepository.update(other('STOPPED'), { stoppedOn: '2024-05-16' });
  await entry(other('STOPPED'), 'STOP', '2024-05-16');
};
