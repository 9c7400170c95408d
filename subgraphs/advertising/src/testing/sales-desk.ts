import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { addDays, madeUpSponsorshipKey, todayInShanghai, writeSponsorshipMark } from '@media-graph/subgraph';
import { type Outcome, staffOf, type TestSubgraph } from '@media-graph/testing';
import { issueStatements } from '../issue-statement/issue-statement.ts';
import { madeUpIssueKey } from '../subgraph.ts';

type Seen = { readonly id: string; readonly version: number };

/** An advertising company of a test's own, and what its staff do. */
export const openDesk = async (graph: TestSubgraph) => {
  const organisation: string = randomUUID();
  const today = todayInShanghai();
  await graph.sql(
    `INSERT INTO advertising_companies (organisation_id, about, media) VALUES ($1, '{"en": "A test"}', '{PRINT}')`,
    [organisation],
  );
  // For what no mutation does: to let time pass.
  await graph.sql(
    `CREATE POLICY "owner of ${organisation}" ON lines TO CURRENT_USER USING (organisation_id = '${organisation}')`,
  );
  const staff = staffOf(organisation);
  const reviewer: Viewer = { ...staff, subject: `reviewer of ${organisation}` };

  /** Runs a mutation as the company's staff, unless as somebody else. */
  const act = (mutation: string, input: object, as = staff): Promise<Outcome> =>
    graph.mutate(mutation, input, as);
  /** As `act`, for what must succeed: answers the thing. */
  const make = (mutation: string, input: object, as = staff): Promise<Outcome['thing']> =>
    graph.mutated(mutation, input, as);
  const step = (mutation: string, { id, version }: Seen, more: object = {}) =>
    act(mutation, { id, version, ...more });
  const must = (mutation: string, { id, version }: Seen, more: object = {}) =>
    make(mutation, { id, version, ...more });

  const product = (terms: object = {}) =>
    make('createAdProduct', {
      code: `p-${randomUUID().slice(0, 8)}`,
      name: { en: 'Product' },
      medium: 'EVENT',
      rateType: 'FLAT_RATE',
      basePriceMinor: '1000',
      isCreativeOptional: true,
      ...terms,
    });
  const approvedCreative = async (advertiserId: string) => {
    const { id, version } = await make('submitAdCreative', {
      advertiserId,
      title: 'Creative',
      kind: 'IMAGE',
    });
    return make('reviewAdCreative', { id, version, decision: 'APPROVED', documents: ['licence'] }, reviewer);
  };
  /** By its order, what a line of it shows. */
  const creatives = new Map<string, string>();
  /** An approved advertiser with an account, a creative and an approved order from today on. */
  const customer = async (budgetMinor = '1000000000') => {
    const registered = await make('registerAdvertiser', { name: { en: randomUUID() }, industry: 'test' });
    const advertiser = await must('setAdvertiserStatus', registered, { status: 'APPROVED' });
    const account = await make('openAdAccount', { advertiserId: advertiser.id });
    const pending = await make('createAdOrder', {
      accountId: account.id,
      title: 'Order',
      budgetMinor,
      startsOn: today,
      endsOn: addDays(today, 300),
    });
    const order = await must('decideAdOrder', pending, { status: 'APPROVED' });
    creatives.set(order.id, (await approvedCreative(advertiser.id)).id);
    return { advertiser, account, order };
  };
  /** What the newsroom says of an article that is paid for. */
  const markOf = (articleId: string): string =>
    writeSponsorshipMark(madeUpSponsorshipKey, { articleId, markedAt: new Date().toISOString() });
  const bareLine = (orderId: string, productId: string, terms: object = {}) =>
    make('addAdLine', {
      ...{ orderId, productId, startsOn: today, endsOn: today },
      ...('articleId' in terms && { articleMark: markOf(String(terms.articleId)) }),
      ...terms,
    });
  /** What its customer shows on a line. */
  const show = (orderId: string, line: Seen) =>
    must('assignAdCreatives', line, { assignments: [{ creativeId: creatives.get(orderId) }] });
  /** A line with what it shows. */
  const line = async (orderId: string, productId: string, terms: object = {}) =>
    show(orderId, await bareLine(orderId, productId, terms));
  /** An issue, and what the newsroom says of it: its day, and of its pages nothing yet. */
  const issueOf = (issueDate = today, issueId: string = randomUUID()) => ({
    ...{ issueId, issueDate },
    statement: issueStatements(madeUpIssueKey).write({
      ...{ issueId, issueDate, pages: null, madeAt: new Date().toISOString() },
    }),
  });
  const slots = (issueId: string, areas: readonly object[]): Promise<{ id: string }[]> =>
    make('openAdSlots', { ...issueOf(today, issueId), slots: areas });
  const ask = async (query: string, as: Viewer = staff) => {
    const { data, errors } = await graph.ask(query, { as });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Lets a reservation run out now, if it still is one. */
  const runOut = (lineId: string) =>
    graph.sql(
      `UPDATE lines SET reserved_until = now() - interval '1 second' WHERE id = $1 AND status = 'RESERVED'`,
      [lineId],
    );
  /** Lets so many days go by for a line, as if it had been sold and begun so long ago. */
  const letDaysPass = (lineId: string, days: number) =>
    graph.sql(`
      SET session_replication_role = replica;
      UPDATE placements SET on_date = on_date - ${days},
        during = CASE WHEN during IS NOT NULL THEN daterange(lower(during) - ${days}, upper(during) - ${days}) END WHERE line_id = '${lineId}';
      UPDATE lines SET starts_on = starts_on - ${days}, ends_on = ends_on - ${days}, paused_on = paused_on - ${days}
        WHERE id = '${lineId}';
      RESET session_replication_role`);
  return {
    organisation,
    staff,
    reviewer,
    act,
    make,
    step,
    must,
    product,
    customer,
    approvedCreative,
    bareLine,
    markOf,
    show,
    line,
    issueOf,
    slots,
    ask,
    runOut,
    letDaysPass,
  };
};
