import type { DeliveryRun } from './delivery-run.entity.ts';

type Times = Pick<DeliveryRun, 'status' | 'departedAt' | 'completedAt' | 'deadlineAt' | 'graceMinutes'>;

/** Null until the run is completed. */
export const isOnTime = ({ completedAt, deadlineAt, graceMinutes }: Times): boolean | null =>
  completedAt === null ? null : completedAt.getTime() <= deadlineAt.getTime() + graceMinutes * 60_000;

/** As `isOnTime` of a completed run, in SQL. */
export const isOnTimeSql = (run: string): string =>
  `${run}.completed_at <= ${run}.deadline_at + make_interval(mins => ${run}.grace_minutes)`;

/** When the last of those that were not called off did something; null while one has not, and for none. */
const lastOf = (runs: readonly Times[], when: 'departedAt' | 'completedAt'): Date | null => {
  const driven = runs.filter(({ status }) => status !== 'CANCELLED');
  const last = Math.max(...driven.map((run) => run[when]?.getTime() ?? Number.NaN));
  return Number.isFinite(last) ? new Date(last) : null;
};

/** When the last vehicle had left; null while one has not. */
export const dispatchedAt = (runs: readonly Times[]): Date | null => lastOf(runs, 'departedAt');

/** When the last vehicle had delivered; null while one has not, or when none left. */
export const deliveredAt = (runs: readonly Times[]): Date | null => lastOf(runs, 'completedAt');

/** Share of the completed runs that were in time. */
export const onTimeRate = (runs: readonly Times[]): number | null => {
  const completed = runs.map(isOnTime).filter((one) => one !== null);
  return completed.length === 0 ? null : completed.filter(Boolean).length / completed.length;
};
