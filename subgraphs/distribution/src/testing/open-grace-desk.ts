import { addMonths, todayInShanghai } from '@media-graph/subgraph';
import { inDays, type TestSubgraph } from '@media-graph/testing';
import { openDesk } from './open-desk.ts';

const today = todayInShanghai();
const fields = `version status endsOn stoppedOn grace { issues endsOn issuesDelivered worth { amountMinor } }
  account(on: "${today}") { issuesDelivered issuesLeft delivered { amountMinor } left { amountMinor } } terms { startsOn issues }`;

/** A distribution company that sells months by plans with issues of grace. */
export const openGraceDesk = async (graph: TestSubgraph) => {
  const desk = await openDesk(graph);
  const readRow = (id: string) => desk.read('paperSubscription', id, fields);
  const monthly = async (graceIssues: number): Promise<string> => {
    const plan = {
      ...{ code: desk.next('P'), name: { en: 'A month' }, titleId: desk.title.id, months: 1, graceIssues },
      ...{ priceMinor: '3100', isCampaign: true, validFrom: inDays(-400) },
    };
    return (await desk.act('addPaperRatePlan', plan, desk.manager)).thing.id;
  };
  /** Of a month that ended about so many days ago. */
  const sold = async (daysAgo: number, graceIssues: number) => {
    const startsOn = addMonths(inDays(1 - daysAgo), -1);
    const ratePlanId = await monthly(graceIssues);
    const row = await desk.subscription({ startsOn, ratePlanId, months: 1, pricePaidMinor: '3100' });
    return { ...row, ratePlanId, endsOn: (await readRow(row.id)).endsOn as string };
  };
  /** Credits an issue that did not come. */
  const credit = async (subscriptionId: string, day: string) => {
    const { id: planId } = await desk.plan(day);
    const complaint = { reference: desk.next('B'), subscriptionId, planId, code: 'MISSED' };
    const { id } = await desk.made('fileDeliveryComplaint', complaint);
    await desk.made('resolveDeliveryComplaint', { id, version: 1, step: 'CREDIT' });
  };
  /** Makes of a subscription what it is so many days later. */
  const letPass = async (id: string, days: number) => {
    for (const [table, changes] of [
      [
        'subscription_terms',
        'starts_on = starts_on - $2::int, ends_on = ends_on - $2::int, anchor_on = anchor_on - $2::int',
      ],
      ['pauses', 'during = daterange(lower(during) - $2::int, upper(during) - $2::int)'],
    ])
      await graph.sql(`UPDATE ${table} SET ${changes} WHERE subscription_id = $1`, [id, days]);
    await graph.sql(
      `UPDATE subscriptions SET starts_on = starts_on - $2::int, ends_on = ends_on - $2::int, grace_ends_on = grace_ends_on - $2::int WHERE id = $1`,
      [id, days],
    );
  };
  const renew = (id: string, version: number, more: object = {}) =>
    desk.act('renewPaperSubscription', { id, version, months: 1, pricePaidMinor: '6000', ...more });
  return { ...desk, readRow, monthly, sold, credit, letPass, renew };
};
