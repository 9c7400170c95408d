import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PaperSubscription } from '../subscription/paper-subscription.entity.ts';
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

const priceOfMonthMinor = 3000n;
const isOffice = (index: number): boolean => index % addressesOnRoute === addressesOnRoute - 1;
/** An office orders for its people (集訂分送). */
const copiesOf = (index: number): number => (isOffice(index) ? 20 + (index % 25) : 1);
const hasWeekly = (index: number): boolean => index % addressesOnRoute === 3;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

type Rows = { id: string; index: number; titleId: string; copies: number };

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
    all.map((index) => ({
      subscriberId: subscriberId(index),
      ...own,
      name: isOffice(index) ? `示例單位${index + 1}` : syntheticName(index),
      phone: syntheticPhone(index),
    })),
  );
  await dataSources.addressRepository.insert(
    all.map((index) => ({
      id: addressId(index),
      ...own,
      subscriberId: subscriberId(index),
      address: syntheticAddress(index),
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
    copies: copiesOf(index),
  }));
  const weekly: Rows[] = all.filter(hasWeekly).map((index) => ({
    id: seedId('PaperSubscription', `weekly ${index + 1}`),
    index,
    titleId: weeklyId,
    copies: 1,
  }));
  const expired = (index: number): boolean => others[index - subscriberCount] === 'EXPIRED';
  const rows = [...daily, ...weekly].map(
    (
      { id, index, titleId, copies },
      position,
    ): Partial<PaperSubscription> & { id: string; startsOn: string } => ({
      id,
      ...own,
      reference: reference('A', position),
      subscriberId: subscriberId(index),
      titleId,
      copies,
      startsOn: expired(index) ? '2023-05-01' : '2024-01-01',
      endsOn: expired(index) ? '2024-04-30' : '2024-12-31',
      status: 'ACTIVE',
      pricePaidMinor: priceOfMonthMinor * 12n * BigInt(copies),
    }),
  );
  await dataSources.subscriptionRepository.insert(rows);
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
  await dataSources.entryRepository.insert(
    rows.map(({ id, startsOn, pricePaidMinor }) => ({
      id: seedId('SubscriptionEntry', id),
      ...own,
      subscriptionId: id,
      kind: 'START',
      effectiveOn: startsOn,
      amountMinor: pricePaidMinor!,
    })),
  );

  const other = (kind: (typeof others)[number]) => subscriptionId(subscriberCount + others.indexOf(kind));
  const entry = (id: string, kind: 'PAUSE' | 'STOP' | 'EXPIRE', effectiveOn: string) =>
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
  await dataSources.subscriptionRepository.update(other('PAUSED'), { status: 'PAUSED' });
  await entry(other('PAUSED'), 'PAUSE', '2024-05-10');
  await dataSources.subscriptionRepository.update(other('STOPPED'), {
    status: 'STOPPED',
    stoppedOn: '2024-05-16',
  });
  await entry(other('STOPPED'), 'STOP', '2024-05-16');
  await dataSources.subscriptionRepository.update(other('EXPIRED'), { status: 'EXPIRED' });
  await entry(other('EXPIRED'), 'EXPIRE', '2024-05-01');
};
