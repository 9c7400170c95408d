import { addDays, cny, daysBetween, mutate, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { daysOf, rangeOf } from '../calendar/period.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { beginChange, requireDayOfTerm, writeEntry } from './change-subscription.ts';
import { refundable } from './delivered-days.ts';

const longestPause = 366;

/** The steps by which papers stop coming, and come again. */
export const pauseAndStop: Resolvers = {
  Mutation: {
    pauseSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row, status } = await beginChange(input, 'PAUSE', tx);
        const from = requireDayOfTerm(row, input.from, 'input', 'from');
        const { id: subscriptionId, organisationId } = row;
        await tx.pauseRepository.insert({
          id: uuidv7(),
          organisationId,
          subscriptionId,
          during: rangeOf(from, null),
        });
        await writeEntry(row, { kind: 'PAUSE', effectiveOn: from }, tx);
        return { subscription: await revise(tx.subscriptionRepository, row, { status }) };
      }),
    resumeSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row, status, openPause } = await beginChange(input, 'RESUME', tx);
        const { id, from } = openPause!;
        const days = daysBetween(from, input.on);
        if (days < 1 || days > longestPause)
          throw refused(
            'INVALID_INPUT',
            `A pause from ${from} lasts 1 to ${longestPause} days`,
            'input',
            'on',
          );
        await tx.pauseRepository.update(id, { during: rangeOf(from, addDays(input.on, -1)) });
        await writeEntry(row, { kind: 'RESUME', effectiveOn: input.on, days }, tx);
        const endsOn = addDays(row.endsOn, days);
        return { subscription: await revise(tx.subscriptionRepository, row, { status, endsOn }) };
      }),
    stopSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row, status, openPause } = await beginChange(input, 'STOP', tx);
        const stoppedOn = requireDayOfTerm(row, input.on, 'input', 'on');
        const days = openPause ? Math.max(0, daysBetween(openPause.from, stoppedOn)) : 0;
        // The days of an open pause were not used up, as if it had been resumed first.
        if (openPause && days > 0)
          await tx.pauseRepository.update(openPause.id, {
            during: rangeOf(openPause.from, addDays(stoppedOn, -1)),
          });
        else if (openPause) await tx.pauseRepository.delete(openPause.id);
        await writeEntry(row, { kind: 'STOP', effectiveOn: stoppedOn, days }, tx);
        const endsOn = addDays(row.endsOn, days);
        return { subscription: await revise(tx.subscriptionRepository, row, { status, stoppedOn, endsOn }) };
      }),
    refundSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row } = await beginChange(input, 'REFUND', tx);
        if (row.refundedMinor > 0n) throw refused('DUPLICATE', 'This subscription was refunded already');
        const pauses = await tx.pausesOfSubscriptions.load(row.id);
        const amountMinor = refundable(
          row,
          pauses.map(({ during }) => daysOf(during)),
          row.stoppedOn!,
        );
        if (amountMinor === 0n) throw refused('ILLEGAL_TRANSITION', 'Nothing is left to give back');
        await writeEntry(
          row,
          { kind: 'REFUND', effectiveOn: todayInShanghai(), amountMinor: -amountMinor },
          tx,
        );
        const subscription = await revise(tx.subscriptionRepository, row, { refundedMinor: amountMinor });
        return { subscription, refund: cny(amountMinor) };
      }),
    expireSubscription: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const { row, status } = await beginChange(input, 'EXPIRE', tx);
        if (row.endsOn >= todayInShanghai())
          throw refused('ILLEGAL_TRANSITION', `The last day of this subscription is ${row.endsOn}`);
        await writeEntry(row, { kind: 'EXPIRE', effectiveOn: addDays(row.endsOn, 1) }, tx);
        return { subscription: await revise(tx.subscriptionRepository, row, { status }) };
      }),
  },
};
