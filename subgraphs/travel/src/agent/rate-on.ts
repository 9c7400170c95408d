import type { TourAgentRate } from './tour-agent.entity.ts';

/** What an agent is paid on a day, in per cent, of its rates in the order in which they were set; null where nothing was settled. */
export const rateOn = (rates: readonly TourAgentRate[], day: string): number | null =>
  rates.findLast(({ validFrom, withdrawnAt }) => validFrom <= day && withdrawnAt === null)?.percent ?? null;
