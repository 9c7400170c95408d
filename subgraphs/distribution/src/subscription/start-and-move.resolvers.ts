import { addDays, allow, mutate, refused, requireBetween, requireFound, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import { addMonths } from '../calendar/days.ts';
import { rangeOf } from '../calendar/period.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireMoney, requireNearDay, requireReference } from '../input/check-input.ts';
import { beginChange, requireDayOfTerm, writeEntry } from './change-subscription.ts';
import { findPlace } from './find-place.ts';

const highestPriceMinor = 100_000_000_000n;

const requirePrice = (price: bigint): bigint =>
  requireMoney(price, 0n, highestPriceMinor, 'input', 'pricePaidMinor');

/** The last day of a term. */
const endOf = (first: string, months: number): string =>
  addDays(addMonths(first, requireBetween(months, 1, 60, 'input', 'months')), -1);

/** The steps that give a subscription its term and its place. */
export const startAndMove: Resolvers = {
  Mutation: {
    startSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const organisationId = organisationOf(tx.viewer);
        const subscriber = requireFound(
          await tx.subscribers.load(input.subscriberId),
          'input',
          'subscriberId',
        );
        const title = await tx.titles.load(input.titleId);
        requireFound(title?.organisationId === organisationId ? title : null, 'input', 'titleId');
        const startsOn = requireNearDay(input.startsOn, 'input', 'startsOn');
        const place = await findPlace(input.place, subscriber.id, tx);
        const id = uuidv7();
        await tx.subscriptionRepository.insert({
          id,
          organisationId,
          reference: requireReference(input.reference, 'input', 'reference'),
          subscriberId: subscriber.id,
          titleId: title!.id,
          copies: requireBetween(input.copies ?? 1, 1, 1000, 'input', 'copies'),
          startsOn,
          endsOn: endOf(startsOn, input.months),
          status: 'ACTIVE',
          pricePaidMinor: requirePrice(input.pricePaidMinor),
        });
        const during = rangeOf(startsOn, null);
        const placement = {
          id: uuidv7(),
          organisationId,
          subscriptionId: id,
          kind: 'REGULAR' as const,
          during,
        };
        await tx.placementRepository.insert({ ...placement, ...place });
        const subscription = requireFound(await tx.subscriptions.load(id));
        const amountMinor = input.pricePaidMinor;
        await writeEntry(subscription, { kind: 'START', effectiveOn: startsOn, amountMinor }, tx);
        return { subscription };
      }),
    renewSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row, status } = await beginChange(input, 'RENEW', tx);
        const next = addDays(row.endsOn, 1);
        if ((row.status === 'EXPIRED') !== Boolean(input.restartsOn))
          throw refused(
            'INVALID_INPUT',
            'A day to restart is for one that has expired',
            'input',
            'restartsOn',
          );
        const restartsOn = requireNearDay(input.restartsOn ?? next, 'input', 'restartsOn');
        if (restartsOn < next)
          throw refused('INVALID_INPUT', `Its last day was ${row.endsOn}`, 'input', 'restartsOn');
        const gap = { organisationId: row.organisationId, subscriptionId: row.id };
        if (restartsOn > next)
          await tx.pauseRepository.insert({
            id: uuidv7(),
            ...gap,
            during: rangeOf(next, addDays(restartsOn, -1)),
          });
        const amountMinor = requirePrice(input.pricePaidMinor);
        await writeEntry(row, { kind: 'RENEW', effectiveOn: restartsOn, amountMinor }, tx);
        const changes = {
          status,
          endsOn: endOf(restartsOn, input.months),
          pricePaidMinor: requirePrice(row.pricePaidMinor + amountMinor),
        };
        return { subscription: await revise(tx.subscriptionRepository, row, changes) };
      }),
    moveSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row } = await beginChange(input, 'MOVE', tx);
        const on = requireDayOfTerm(row, input.on, 'input', 'on');
        const place = await findPlace(input.place, row.subscriberId, tx);
        await tx.placementRepository.endRegular(row.id, on);
        const { id: subscriptionId, organisationId } = row;
        const placement = { id: uuidv7(), organisationId, subscriptionId, kind: 'REGULAR' as const };
        await tx.placementRepository.insert({ ...placement, ...place, during: rangeOf(on, null) });
        await writeEntry(row, { kind: 'MOVE', effectiveOn: on }, tx);
        return { subscription: await revise(tx.subscriptionRepository, row, {}) };
      }),
    setTemporaryAddress: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row } = await beginChange(input, 'TEMPORARY_ADDRESS', tx);
        const from = requireDayOfTerm(row, input.from, 'input', 'from');
        const until = requireDayOfTerm(row, input.until, 'input', 'until');
        if (until < from)
          throw refused('INVALID_INPUT', 'The last day is not before the first', 'input', 'until');
        const place = await findPlace(input.place, row.subscriberId, tx);
        const { id: subscriptionId, organisationId } = row;
        const placement = { id: uuidv7(), organisationId, subscriptionId, kind: 'TEMPORARY' as const };
        await tx.placementRepository.insert({ ...placement, ...place, during: rangeOf(from, until) });
        await writeEntry(row, { kind: 'TEMPORARY_ADDRESS', effectiveOn: from }, tx);
        return { subscription: await revise(tx.subscriptionRepository, row, {}) };
      }),
  },
};
