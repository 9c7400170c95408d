import type { Accrual } from './accruals-of.ts';

/**
 * What may be written of a subscription's months where some are closed: those stay as they stand, and what they would be
 * more or less by now is earned in the month in which it is known.
 *
 * @param reckoned all months as they would be now
 * @param standing those of the closed months that are written down
 * @param isClosed of a month's first day
 * @param known the month in which it is known, by its first day
 */
export const keepClosed = (
  reckoned: readonly Accrual[],
  standing: readonly Omit<Accrual, 'month'>[],
  isClosed: (month: string) => boolean,
  known: string,
): Accrual[] => {
  const open = reckoned.filter(({ month }) => !isClosed(month));
  const closed = reckoned.filter(({ month }) => isClosed(month));
  const sum = (months: readonly Omit<Accrual, 'month'>[]) => ({
    issues: months.reduce((total, { issues }) => total + issues, 0),
    amountMinor: months.reduce((total, { amountMinor }) => total + amountMinor, 0n),
  });
  const [would, is] = [sum(closed), sum(standing)];
  const late = { issues: would.issues - is.issues, amountMinor: would.amountMinor - is.amountMinor };
  if (late.issues === 0 && late.amountMinor === 0n) return open;
  const now = open.find(({ month }) => month === known) ?? { month: known, issues: 0, amountMinor: 0n };
  return [
    ...open.filter(({ month }) => month !== known),
    { month: known, issues: now.issues + late.issues, amountMinor: now.amountMinor + late.amountMinor },
  ];
};
