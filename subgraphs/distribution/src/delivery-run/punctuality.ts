import type { DeliveryRun } from './delivery-run.entity.ts';

type Times = Pick<DeliveryRun, 'status' | 'completedAt' | 'deadlineAt' | 'graceMinutes'>;

/** Null until the run is completed. */
export const isOnTime = ({ completedAt, deadlineAt, graceMinutes }: Times): boolean | null =>
  completedAt === null ? null : completedAt.getTime() <= deadlineAt.getTime() + graceMinutes * 60_000;

/** As `isOnTime` of a completed run, in SQL. */
export const isOnTimeSql = (run: string): string =>
  `${run}.completed_at <= ${run}.deadline_at + make_interval(mins => ${run}.grace_minutes)`;

/** When the last vehicle had delivered; null while one has not, or when none left. */
export const deliveredAt = (runs: readonly Times[]): Date | null => {
  const left = runs.filter(({ status }) => status !== 'CANCELLED');
  const times = left.map(({ completedAt }) => completedAt?.getTime() ?? Number.NaN);
  const last = Math.max(...times);
  return Number.isFinite(last) ? new Date(last) : null;
};

/** Share of the completed runs that were in time. */
export const onTimeRate = (runs: readonly Times[]): number | null => {
  const completed = runs.map(isOnTime).filter((one) => one !== null);
  return completed.length === 0 ? null : completed.filter(Boolean).length / completed.length;
};
