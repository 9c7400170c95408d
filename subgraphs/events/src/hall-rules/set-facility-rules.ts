import { allow, optionalId, refused, requireBetween, requireId, type Stub } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { BookableHoursInput, SetFacilityRulesInput } from '../generated/resolvers.ts';

const clock = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const wrong = (message: string, field: string) =>
  refused('INVALID_INPUT', message, 'input', 'bookableHours', field);

const requireHours = ({ weekdays, opens, closes }: BookableHoursInput) => {
  const days = [...new Set(weekdays)].sort();
  if (days.length === 0 || days.some((day) => day < 1 || day > 7))
    throw wrong('Weekdays are 1 for Monday to 7 for Sunday', 'weekdays');
  if (!clock.test(opens)) throw wrong('A time such as 08:30', 'opens');
  if (!clock.test(closes) || closes <= opens)
    throw wrong('A time such as 22:00, later than `opens`', 'closes');
  return { weekdays: days, opens, closes };
};

/** Sets when a hall may be booked, and how long it takes to make it ready. */
export const setFacilityRules = async (tx: Transaction, input: SetFacilityRulesInput): Promise<Stub> => {
  allow(tx.viewer, 'event-manager', 'headquarters');
  const id = requireId(input.facilityId, 'input', 'facilityId');
  // Whoever books the hall just now books it by one set of rules.
  await tx.bookingRepository.lockHall(id);
  await tx.hallRulesRepository.put({
    id,
    setupMinutes: requireBetween(input.setupMinutes, 0, 1440, 'input', 'setupMinutes'),
    teardownMinutes: requireBetween(input.teardownMinutes, 0, 1440, 'input', 'teardownMinutes'),
    ...requireHours(input.bookableHours),
    mostDaysAhead:
      input.mostDaysAhead == null
        ? null
        : requireBetween(input.mostDaysAhead, 1, 730, 'input', 'mostDaysAhead'),
    keeperId: optionalId(input.keeperId, 'input', 'keeperId'),
    needsConfirmation: input.needsConfirmation!,
  });
  return { id };
};
