/** Who lets an issue be late. */
export type Late = 'newsroom' | 'printing' | 'distribution';

/** An issue's times, as far as they are known. */
export type IssueTimes = {
  readonly platesSentAt: string | null;
  readonly pressStart: string | null;
  readonly pressEnd: string | null;
  readonly onTimeRate: number | null;
  readonly pressRuns: readonly { readonly plannedStart: string; readonly plannedEnd: string }[] | null;
};

/** Milliseconds that a press may be later than planned. */
const tolerance = 15 * 60_000;

const time = (instant: string): number => new Date(instant).getTime();

/**
 * Where an issue lost time, in the order of its way: plates that came after the planned start are the newsroom's, a press
 * that starts or ends more than a quarter of an hour late without that is the printing works', routes that are late after
 * a run in time are the distributor's. What is not known makes nobody late.
 */
export const lateBy = ({
  platesSentAt,
  pressStart,
  pressEnd,
  onTimeRate,
  pressRuns,
}: IssueTimes): readonly Late[] => {
  const runs = pressRuns ?? [];
  const plannedStart = runs.length > 0 ? Math.min(...runs.map((run) => time(run.plannedStart))) : undefined;
  const plannedEnd = runs.length > 0 ? Math.max(...runs.map((run) => time(run.plannedEnd))) : undefined;
  const late: Late[] = [];
  if (plannedStart && platesSentAt && time(platesSentAt) > plannedStart) late.push('newsroom');
  else if (
    (plannedStart && pressStart && time(pressStart) > plannedStart + tolerance) ||
    (plannedEnd && pressEnd && time(pressEnd) > plannedEnd + tolerance)
  )
    late.push('printing');
  if (late.length === 0 && onTimeRate !== null && onTimeRate < 1) late.push('distribution');
  return late;
};
