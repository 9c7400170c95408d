import { expect, test } from '@jest/globals';
import { addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const today = todayInShanghai();
/** All of it is past, at any hour. */
const month = monthOf(addMonths(today, -1));
const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
const reason = 'It was counted wrongly';
const fields = `nodes { outlet { code } month issues openIssues drawnCopies returnedCopies undeliveredCopies netCopies
  sold { amountMinor } invoiced { amountMinor } unbilled { amountMinor } }
  totalCount aggregate { count drawnCopies sold { amountMinor } invoiced { amountMinor } }`;

type Desk = Awaited<ReturnType<typeof openDesk>>;
const monthsOf = async (desk: Desk, more = '', as = desk.staff) => {
  const { data, errors } = await graph.ask(
    `{ outletMonths(months: { from: "${month}", until: "${month}" }, outletId: "${desk.outlet.id}"${more}) { ${fields} } }`,
    { as },
  );
  return errors ? errors[0]?.extensions?.code : data.outletMonths;
};
const sums = async (desk: Desk) => {
  const [row] = (await monthsOf(desk)).nodes;
  return [row.sold, row.invoiced, row.unbilled].map(({ amountMinor }) => Number(amountMinor));
};
/** An issue of which the outlet gets copies and gives some back; its run is driven, and it is closed. */
const sell = async (desk: Desk, on: string, outlet: number, returned: number) => {
  const plan = await desk.dispatched(on, { outlet });
  if (returned > 0)
    await desk.made('recordCopyReturns', {
      planId: plan.id,
      lines: [{ outletId: desk.outlet.id, copies: returned }],
    });
  await desk.made('completeDeliveryRun', { id: plan.run.id, version: plan.run.version });
  const close = async () => {
    const { version } = await desk.read('issuePlan', plan.id, 'version');
    return desk.made('closeIssuePlan', { id: plan.id, version });
  };
  return { id: plan.id as string, close };
};
const bill = (desk: Desk, more: object = {}) =>
  desk.act('invoiceOutletMonth', { outletId: desk.outlet.id, month, ...more });

test('an outlet pays what it sold in a month, at the price of the day, once its returns are in', async () => {
  const desk = await openDesk(graph);
  const first = await sell(desk, day(1), 40, 10);
  const second = await sell(desk, day(2), 20, 0);
  await first.close();
  // 150 fen less 30 per cent.
  expect((await monthsOf(desk)).nodes).toEqual([
    {
      ...{ outlet: { code: desk.outlet.code ?? expect.any(String) }, month, issues: 2, openIssues: 1 },
      ...{
        drawnCopies: 60,
        returnedCopies: 10,
        undeliveredCopies: 0,
        netCopies: 50,
        sold: { amountMinor: '5250' },
      },
      ...{ invoiced: { amountMinor: '0' }, unbilled: { amountMinor: '5250' } },
    },
  ]);
  expect(await bill(desk)).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: ['input', 'month'] });
  await second.close();
  expect((await bill(desk, { amountMinor: '5251' })).code).toBe('INVALID_INPUT');
  for (const issuedOn of [day(1), inDays(1)])
    expect((await bill(desk, { issuedOn })).code).toBe('INVALID_INPUT');
  const { thing } = await bill(desk, { amountMinor: '5000' });
  expect(await sums(desk)).toEqual([5250, 5000, 250]);
  // A price that is raised, or a discount that changes, is for the issues that are to come.
  await desk.made('updateDistributedTitle', { id: desk.title.id, version: 1, copyPriceMinor: '900', reason });
  expect(await sums(desk)).toEqual([5250, 5000, 250]);
  expect(
    await desk.read(
      'paperInvoice',
      thing.id,
      'month outlet { id } subscription { id } total { amountMinor }',
    ),
  ).toEqual({ month, outlet: { id: desk.outlet.id }, subscription: null, total: { amountMinor: '5000' } });
  expect((await bill(desk)).code).toBeNull();
  expect((await bill(desk)).code).toBe('ILLEGAL_TRANSITION');
});

test('it is paid, credited and given back as an office pays; late returns are to be credited', async () => {
  const desk = await openDesk(graph);
  const issue = await sell(desk, day(3), 40, 0);
  await issue.close();
  const { id: invoiceId } = (await bill(desk)).thing;
  const cash = { invoiceId, method: 'CASH' };
  await desk.made('recordPaperPayment', { ...cash, amountMinor: '4200' });
  const { version } = await desk.read('issuePlan', issue.id, 'version');
  await desk.made('reopenIssuePlan', { id: issue.id, version, reason });
  await desk.made('recordCopyReturns', {
    planId: issue.id,
    lines: [{ outletId: desk.outlet.id, copies: 10 }],
  });
  await issue.close();
  expect(await sums(desk)).toEqual([3150, 4200, -1050]);
  await desk.made('issuePaperCreditNote', { invoiceId, amountMinor: '1050', reason });
  await desk.made('recordPaperRefund', { ...cash, amountMinor: '1050', reason });
  expect(await sums(desk)).toEqual([3150, 3150, 0]);
  expect((await monthsOf(desk, ', isUnbilled: true')).totalCount).toBe(0);
  const { data } = await graph.ask(
    `{ paperInvoices(outletId: "${desk.outlet.id}") { nodes { status paid { amountMinor } } } }`,
    { as: desk.staff },
  );
  expect(data.paperInvoices.nodes).toEqual([{ status: 'PAID', paid: { amountMinor: '3150' } }]);
  await expect(
    graph.sql('UPDATE paper_invoices SET month = NULL WHERE id = $1', [invoiceId]),
  ).rejects.toThrow();
});

test('two that bill a month at once bill it once', async () => {
  const desk = await openDesk(graph);
  await (await sell(desk, day(4), 40, 0)).close();
  const outcomes = await Promise.all([1, 2, 3].map(() => bill(desk)));
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  expect(await sums(desk)).toEqual([4200, 4200, 0]);
});

test('a discount is settled from a day on, and the books earn what outlets sold', async () => {
  const desk = await openDesk(graph);
  await desk.act('setDistributionSetting', { key: 'OUTLET_DISCOUNT', value: 20, reason }, desk.manager);
  const books = async (of: string) => {
    const { entities } = await graph.entities(
      'Organisation',
      [desk.organisation],
      `distributionFigures(month: "${of}") { books { accrued { amountMinor } invoiced { amountMinor } } }`,
      viewers.headquarters,
    );
    const { accrued, invoiced } = entities[0].distributionFigures.books;
    return [accrued.amountMinor, invoiced.amountMinor];
  };
  await sell(desk, today, 40, 4);
  expect(await books(monthOf(today))).toEqual([String(36 * 120), '0']);
  await (await sell(desk, day(5), 10, 0)).close();
  expect(await books(month)).toEqual(['1050', '0']);
  await bill(desk);
  expect((await books(monthOf(today)))[1]).toBe('1050');
});

test('staff see their own, finance all, headquarters none; many cost the statements of one', async () => {
  const [desk, twin] = [await openDesk(graph), await openDesk(graph)];
  await (await sell(desk, day(6), 40, 0)).close();
  expect((await monthsOf(desk, '', twin.staff)).totalCount).toBe(0);
  expect((await monthsOf(desk, '', viewers.finance)).totalCount).toBe(1);
  expect(await monthsOf(desk, '', viewers.headquarters)).toBe('FORBIDDEN');
  expect((await desk.act('invoiceOutletMonth', { outletId: desk.outlet.id, month }, twin.staff)).code).toBe(
    'NOT_FOUND',
  );
  for (const as of [viewers.finance, viewers.anonymous])
    expect((await desk.act('invoiceOutletMonth', { outletId: desk.outlet.id, month }, as)).code).toBe(
      'FORBIDDEN',
    );
  const statements = async (more: string) =>
    (
      await graph.statementsOf(() =>
        graph.ask(
          `{ outletMonths(months: { from: "${month}", until: "${month}" }, first: 100${more}) { nodes { outlet { code } sold { amountMinor } } } }`,
          { as: viewers.finance },
        ),
      )
    ).length;
  expect(await statements('')).toBe(await statements(`, outletId: "${desk.outlet.id}"`));
});
