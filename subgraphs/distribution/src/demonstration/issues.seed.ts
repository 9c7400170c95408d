import {
  everyDay,
  recentDays,
  seedId,
  shanghaiInstant,
  syntheticIssue,
  weekdayOf,
} from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import {
  carrierId,
  company,
  copyRateOf,
  deadlineOf,
  outletCount,
  outletId,
  routeCount,
  routeId,
  titleId,
  weeklyId,
} from './network.seed.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
export const planId = (date: string): string => seedId('IssuePlan', `hzrb-${date}`);
const weeklyPlanId = (date: string): string => seedId('IssuePlan', `hmsh-${date}`);
const isWednesday = (date: string): boolean => weekdayOf(date) === 3;

/** What outlets take of an issue, and give back. */
const outletsOn = (date: string) => {
  const day = Number(date.slice('YYYY-MM-'.length));
  return { singleCopyDraw: 9000 + ((day * 71) % 400), returns: 380 + ((day * 29) % 240) };
};
const freeDraw = 320;
const officeDraw = 180;
const weeklyCopiesOfRoute = 30;

/** Parts as equal as whole copies allow. */
const shared = (total: number, parts: number): number[] =>
  range(parts).map((part) => Math.floor(total / parts) + (part < total % parts ? 1 : 0));

export const daysOfMay = everyDay('2024-05-01', '2024-05-30');

/** Drives every planned run, a few of them too late: figures of the demonstration, as good as any. */
const drive = async ({ deliveryRunRepository }: DataSources): Promise<void> => {
  const luck = `(get_byte(uuid_send(route_id), 15) + 7 * extract(day FROM issue_date)::int)`;
  await deliveryRunRepository.query(
    `UPDATE delivery_runs SET status = 'DEPARTED',
       departed_at = deadline_at - make_interval(mins => 200 - ${luck} % 30)
     WHERE status = 'PLANNED'`,
  );
  await deliveryRunRepository.query(
    `UPDATE delivery_runs SET status = 'COMPLETED', completed_at = deadline_at
       + make_interval(mins => CASE WHEN ${luck} % 37 = 5 THEN 12 ELSE -5 - ${luck} % 45 END)
     WHERE status = 'DEPARTED'`,
  );
};

/** Draws, notices, runs and returns of every issue; the last one still takes returns. */
const seedIssues = async (dataSources: DataSources, days: readonly string[]): Promise<void> => {
  const own = { organisationId: company };
  const plan = { ...own, status: 'COLLECTING' as const, isSynthetic: true };
  const wednesdays = days.filter(isWednesday);
  await dataSources.issuePlanRepository.insert([
    ...days.map((day) => ({
      id: planId(day),
      ...plan,
      titleId,
      issueId: seedId('NewspaperIssue', `hzrb-${day}`),
      issueDate: day,
    })),
    ...wednesdays.map((day) => ({
      id: weeklyPlanId(day),
      ...plan,
      titleId: weeklyId,
      issueDate: day,
    })),
  ]);

  const draws = days.flatMap((day) => {
    const { totalDraw } = syntheticIssue(day);
    const { singleCopyDraw } = outletsOn(day);
    const draw = (
      kind: 'SUBSCRIPTION' | 'FREE' | 'OFFICE',
      route: number,
      copies: number,
      of = planId(day),
    ) => ({
      id: seedId('Draw', `${of} ${kind} ${route}`),
      ...own,
      planId: of,
      kind,
      routeId: routeId(route),
      copies,
    });
    return [
      ...shared(totalDraw - singleCopyDraw - freeDraw - officeDraw, routeCount).map((copies, route) =>
        draw('SUBSCRIPTION', route, copies),
      ),
      draw('FREE', 0, freeDraw),
      draw('OFFICE', 1, officeDraw),
      ...shared(singleCopyDraw, outletCount).map((copies, outlet) => ({
        id: seedId('Draw', `${planId(day)} SINGLE_COPY ${outlet}`),
        ...own,
        planId: planId(day),
        kind: 'SINGLE_COPY' as const,
        outletId: outletId(outlet),
        copies,
      })),
      ...(isWednesday(day)
        ? range(routeCount).map((route) =>
            draw('SUBSCRIPTION', route, weeklyCopiesOfRoute, weeklyPlanId(day)),
          )
        : []),
    ];
  });
  for (let at = 0; at < draws.length; at += 500)
    await dataSources.drawRepository.insert(draws.slice(at, at + 500));

  const notice = (day: string, of: string, issueId: string | null, copies: number) => ({
    id: seedId('PrintNotice', of),
    ...own,
    planId: of,
    issueId,
    issueDate: day,
    printerId: seedId('Organisation', 'printing'),
    number: 1,
    kind: 'ORIGINAL' as const,
    copies,
    issuedAt: shanghaiInstant(day, '00:10'),
  });
  await dataSources.printNoticeRepository.insert([
    ...days.map((day) =>
      notice(day, planId(day), seedId('NewspaperIssue', `hzrb-${day}`), syntheticIssue(day).totalDraw),
    ),
    ...wednesdays.map((day) => notice(day, weeklyPlanId(day), null, weeklyCopiesOfRoute * routeCount)),
  ]);
  await dataSources.issuePlanRepository.update({ status: 'COLLECTING' }, { status: 'NOTIFIED' });

  const plans = [
    ...days.map((day) => [day, planId(day)]),
    ...wednesdays.map((day) => [day, weeklyPlanId(day)]),
  ] as const;
  for (const [day, of] of plans as [string, string][]) {
    const copies = new Map(
      (await dataSources.drawRepository.copiesByRoute(of)).map(
        (route) => [route.routeId, route.copies] as const,
      ),
    );
    await dataSources.deliveryRunRepository.insert(
      range(routeCount).map((route) => ({
        id: seedId('DeliveryRun', `${of} ${route}`),
        ...own,
        planId: of,
        routeId: routeId(route),
        carrierId: carrierId(route),
        issueDate: day,
        deadlineAt: shanghaiInstant(day, deadlineOf(route)),
        copies: copies.get(routeId(route)) ?? 0,
        status: 'PLANNED' as const,
        copyRateMinor: copyRateOf(route),
      })),
    );
  }
  await dataSources.issuePlanRepository.update({ status: 'NOTIFIED' }, { status: 'DISPATCHED' });
  await drive(dataSources);

  await dataSources.copyReturnRepository.insert(
    days.flatMap((day) =>
      shared(outletsOn(day).returns, outletCount).map((copies, outlet) => ({
        id: seedId('CopyReturn', `${planId(day)} ${outlet}`),
        ...own,
        planId: planId(day),
        outletId: outletId(outlet),
        copies,
        reason: outlet % 9 === 0 ? ('DAMAGED' as const) : ('UNSOLD' as const),
        recordedAt: shanghaiInstant(day, '20:30'),
      })),
    ),
  );
  for (const [day, of] of plans as [string, string][])
    if (day !== days.at(-1)) await dataSources.issuePlanRepository.update(of, { status: 'CLOSED' });
};

export const seedMay = (dataSources: DataSources): Promise<void> => seedIssues(dataSources, daysOfMay);

/** The issues since last month. */
export const seedRecentIssues = (dataSources: DataSources): Promise<void> =>
  seedIssues(dataSources, recentDays());
