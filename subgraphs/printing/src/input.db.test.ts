import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { type GraphQLInputType, type GraphQLNamedType, getNamedType, isInputObjectType } from 'graphql';
import { printing } from './subgraph.ts';
import { finishedOrder } from './testing/finished-order.ts';
import { newWorks } from './testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph, 1000);
const order = await works.orderInPrepress();
const { id, version } = (await works.schedule(order, 10)).thing;
const reason = 'A reason';
const counts = { grossCopies: 1, goodCopies: 1, wasteStartup: 0, wasteRunning: 0 };
const begun = (
  await works.act('startPressRun', {
    ...(({ id, version }) => ({ id, version }))(
      (
        await works.schedule(await works.orderInPrepress(), 20)
      ).thing,
    ),
  })
).thing;
const printed = (await works.act('reportPressRun', { id: begun.id, version: begun.version, ...counts }))
  .thing;
const [{ id: reelId }] = await graph.sql('SELECT id FROM paper_reels WHERE organisation_id = $1', [
  works.organisation,
]);
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const quoted = (await works.quote()).thing;
const finished = await finishedOrder(works, 1000);
const sent = (await works.act('recordPrintDelivery', { ...(await finishedOrder(works, 1000)), copies: 1 }))
  .thing;
const [{ id: deliveryId }] = await graph.sql('SELECT id FROM print_deliveries');
const delivered = async () => (await works.act('deliverPrintOrder', await finishedOrder(works, 1000))).thing;
const invoiceOf = async () =>
  (await works.act('invoicePrintOrder', seen(await delivered()))).things.invoice.id as string;
const [ready, owed, settled] = [await delivered(), await invoiceOf(), await invoiceOf()];
await works.act('recordPrintPayment', { invoiceId: settled, amountMinor: '100000', method: 'CASH' });
await works.act('issuePrintCreditNote', { invoiceId: settled, amountMinor: '5', reason });
const [{ id: paymentId }] = await graph.sql('SELECT id FROM print_payments');
const setting = { key: 'MARGIN', value: 1, reason, validFrom: '2999-01-01' };
const [{ id: settingId }] = (await works.act('setPrintingSetting', setting, works.manager)).thing.values;
let hours = 0;
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const shift = { pressId: works.press, kind: 'SHIFT', note: 'x', startsAt: inHours(50), endsAt: inHours(51) };
const period = (await works.act('planPressPeriod', shift)).thing;
const plates = async () => {
  const runId = (await works.schedule(await works.orderInPrepress(), 300 + 10 * ++hours)).thing.id;
  await works.act('orderPressPlates', { runId, pages: [1] });
  const [plate] = await graph.sql('SELECT id, version FROM press_plates WHERE run_id = $1', [runId]);
  return { runId, plate: { ...plate, reason } };
};
const [orderedPlate, madePlate, spoiltPlate] = [await plates(), await plates(), await plates()];
await works.act('advancePressPlates', {
  ...{ runId: madePlate.runId, plates: [{ id: madePlate.plate.id, version: 1 }], status: 'MADE' },
});
const stored = () => graph.sql('SELECT count(*)::int FROM audit_log');

const good: Record<string, object> = {
  reopenPrintingMonth: { organisationId: works.organisation, month: '2024-01', reason },
  quotePrintOrder: {
    ...{
      number: 'Q-1',
      customerKind: 'EXTERNAL',
      customerName: 'x',
      product: 'BOOK',
      title: 'x',
      quantity: 1,
    },
    ...{
      pageCount: 4,
      format: 'SIXTEENMO',
      colours: '1+1',
      paperGrade: 'OFFSET',
      grammage: 70,
      priceMinor: '1',
    },
    dueAt: new Date(),
  },
  cancelPrintOrder: { id: order, version: 4, reason },
  receivePaperStock: {
    ...{ grade: 'COATED', grammage: 105, reelWidthMm: 880, supplier: 'x', costPerTonneMinor: '1' },
    reels: [{ number: 'R-1', grams: 5000 }],
  },
  takePaperStock: { stockId: works.stock, reels: [{ reelId, grams: 500_000 }], reason },
  revisePrintOrder: { ...seen(quoted), title: 'x', colours: '4+4', reason },
  recordPrintDelivery: { ...finished, copies: 1, noteNumber: 'N-1' },
  reversePrintDelivery: { ...seen(sent), deliveryId, reason },
  deliverPrintOrder: { ...(await finishedOrder(works, 1000)), shortReason: 'x y z', noteNumber: 'N-3' },
  invoicePrintOrder: { ...seen(ready), fapiaoNumber: '12345678' },
  issuePrintCreditNote: { invoiceId: owed, amountMinor: '1', fapiaoNumber: '12345679', reason },
  recordPrintRefund: { invoiceId: settled, amountMinor: '1', method: 'CASH', reference: 'x', reason },
  reversePrintPayment: { paymentId, reason },
  recordPrintPayment: { invoiceId: owed, amountMinor: '1', method: 'CASH', reference: 'x' },
  writeOffPaper: { reelId, grams: 1, kind: 'DAMAGE', reason },
  correctPressRun: { id: printed.id, version: printed.version, ...counts, reason },
  stopPressRun: { id, version, kind: 'STOPPED', reason },
  abortPressRun: { id, version, reason },
  addPress: { name: { en: 'x' }, copiesPerHour: 100, maxPageCount: 4 },
  updatePress: { id: works.press, version: 1, name: { en: 'x' }, reason },
  setPrintingSetting: setting,
  planPressPeriod: { ...shift, startsAt: inHours(60), endsAt: inHours(61) },
  changePressPeriod: { ...seen(period), note: 'x', reason },
  planPrintNight: {
    ...{ pressId: works.press, stockId: works.stock, startsAt: inHours(100) },
    notices: [
      {
        ...{ issueId: randomUUID(), copies: 1, number: 'N-4', customerId: works.organisation, title: 'x' },
        ...{ pageCount: 4, colours: '4+4', dueAt: inHours(101), priceMinor: '1' },
      },
    ],
  },
  scrapPressPlate: orderedPlate.plate,
  takeBackPressPlate: { ...madePlate.plate, version: 2 },
  remakePressPlate: spoiltPlate.plate,
  withdrawPrintingSetting: { id: settingId, reason },
  updatePaperStock: { id: works.stock, version: 1, reason },
};

const stringsIn = (type: GraphQLNamedType): string[][] =>
  isInputObjectType(type)
    ? Object.values(type.getFields()).flatMap((field) => {
        const below = getNamedType(field.type as GraphQLInputType);
        if (below.name === 'String') return [[field.name]];
        return stringsIn(below).map((path) => [field.name, ...path]);
      })
    : [];
/** The input with another text at the path; of a list, in its first entry. */
const withText = (input: object, [name, ...rest]: readonly string[], text: string): object => {
  const value = (input as Record<string, unknown>)[name!];
  if (rest.length === 0) return { ...input, [name!]: text };
  return {
    ...input,
    [name!]: Array.isArray(value)
      ? [withText(value[0], rest, text), ...value.slice(1)]
      : withText(value as object, rest, text),
  };
};
// Months are finance's, and their texts are tried in a test of the whole graph.
const texts = Object.values(graph.schema.getMutationType()!.getFields())
  .filter(({ name }) => !name.endsWith('Month'))
  .flatMap(({ name, args }) =>
    stringsIn(getNamedType(args[0]!.type)).map((path) => ({ mutation: name, path, at: path.join('.') })),
  );

test('every text of an input is in the tests below', () => {
  const keyOnly = texts.filter(({ mutation }) => !good[mutation]);
  expect(new Set(keyOnly.map(({ at }) => at))).toEqual(new Set(['idempotencyKey']));
  expect(texts.map(({ mutation, at }) => `${mutation} ${at}`)).toEqual(
    expect.arrayContaining(['receivePaperStock reels.number', 'quotePrintOrder customerName']),
  );
});

/** A month is finance's to open, and a setting a manager's. */
const whose = (mutation: string) => {
  if (mutation.endsWith('Month')) return viewers.finance;
  return mutation.endsWith('Setting') ? works.manager : works.staff;
};

/** Where nothing is as good as a text. */
const isOptional = ({ at }: { at: string }) => ['reference', 'name.zhHans', 'name.zhHant'].includes(at);

test.each(texts.filter(({ mutation }) => good[mutation]))(
  '$mutation takes no $at that shows nothing or cannot be printed, and stores nothing',
  async ({ mutation, path, at }) => {
    const before = await stored();
    for (const text of isOptional({ at })
      ? []
      : ['', ' ', '\u200b', '\u3164', '\u200e', '\u0000', '\uffff']) {
      const { code } = await works.act(mutation, withText(good[mutation]!, path, text), whose(mutation));
      expect([text, code]).toEqual([text, 'INVALID_INPUT']);
    }
    for (const text of ['text\u200etext', 'text\u0000text', 'text\ufffftext', 'x'.repeat(1000)]) {
      const { code, field } = await works.act(
        mutation,
        withText(good[mutation]!, path, text),
        whose(mutation),
      );
      expect([text, code, field?.slice(0, 2)]).toEqual([text, 'INVALID_INPUT', ['input', path[0]]]);
    }
    expect(await stored()).toEqual(before);
  },
);

test.each<[string, string, unknown]>([
  ['receivePaperStock', 'grammage', 29.9],
  ['receivePaperStock', 'grammage', 400.1],
  ['receivePaperStock', 'reelWidthMm', 199],
  ['receivePaperStock', 'reelWidthMm', 4001],
  ['receivePaperStock', 'costPerTonneMinor', '-1'],
  ['receivePaperStock', 'costPerTonneMinor', '100000000001'],
  ['receivePaperStock', 'reels', []],
  ['receivePaperStock', 'reels', Array(201).fill({ number: 'R-1', grams: 5000 })],
  ['receivePaperStock', 'reels', [{ number: 'R-1', grams: 999 }]],
  ['receivePaperStock', 'reels', [{ number: 'with blanks', grams: 5000 }]],
  ['quotePrintOrder', 'priceMinor', '100000000000001'],
  ['quotePrintOrder', 'quantity', 10_000_001],
  ['quotePrintOrder', 'pageCount', 2002],
  ['cancelPrintOrder', 'reason', 'no'],
  ['stopPressRun', 'reason', 'x'.repeat(501)],
  ['abortPressRun', 'wasteCopies', -1],
  ['abortPressRun', 'wasteCopies', 20_000_001],
])('%s refuses %s %p, and stores nothing', async (mutation, field, value) => {
  const before = await stored();
  const outcome = await works.act(mutation, { ...good[mutation], [field]: value });
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', field]]);
  expect(await stored()).toEqual(before);
});

test('the good inputs are good, for staff of a printing works', async () => {
  for (const [mutation, input] of Object.entries(good).filter(([name]) => !name.endsWith('Month'))) {
    for (const as of [viewers.anonymous, viewers.editor, viewers.headquarters, viewers.finance])
      expect([mutation, (await works.act(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
    if (mutation !== 'stopPressRun' && mutation !== 'cancelPrintOrder')
      expect([mutation, (await works.act(mutation, input, whose(mutation))).code]).toEqual([mutation, null]);
  }
  const { code } = await works.act('receivePaperStock', good.receivePaperStock!, viewers.travel);
  expect(code).toBe('FORBIDDEN');
});

test('what is asked for must be possible', async () => {
  const codeOf = async (query: string) =>
    (await graph.ask(query, { as: works.staff })).errors?.[0]?.extensions?.code;
  const turned = '{ from: "2024-05-02T00:00:00Z", until: "2024-05-01T00:00:00Z" }';
  for (const query of [
    `{ pressRuns(times: ${turned}) { totalCount } }`,
    `{ press(id: "${works.press}") { runs(times: ${turned}) { totalCount } } }`,
    '{ pressRuns(first: 0) { totalCount } }',
    '{ printOrders(first: 101) { totalCount } }',
    '{ printOrders(after: "x") { totalCount } }',
  ])
    expect([query, await codeOf(query)]).toEqual([query, 'BAD_USER_INPUT']);
  const nothing = await graph.ask(`{ press(id: "no id") { id } printOrder(id: "${randomUUID()}") { id } }`, {
    as: works.staff,
  });
  expect(nothing).toEqual({ data: { press: null, printOrder: null } });
});
