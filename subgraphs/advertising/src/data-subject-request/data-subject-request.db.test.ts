import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const keeper = viewers.privacyOfficer;
await graph.sql(
  `CREATE POLICY "owner of all" ON advertiser_contacts TO CURRENT_USER USING (organisation_id = '${desk.organisation}')`,
);

const dataOf = async (sought: object, id: string = randomUUID(), as = keeper) => {
  const { entities, errors } = await graph.entities(
    'DataSubjectRequest',
    [{ id, ...sought }],
    `adContactData { records { id thing keptBecause keptUntil values { field value } } reads { subject purpose } erasures { recordId erasedAt } }`,
    as,
  );
  return errors?.[0]?.extensions?.code ?? entities[0].adContactData;
};
const order = (requestId: string, recordIds: string[], as = keeper) =>
  graph.mutate('orderAdContactErasure', { requestId, recordIds }, as, 'request { id }');
const advertiser = (contact: object) =>
  desk.make('registerAdvertiser', {
    ...{ name: { en: randomUUID() }, industry: 'x' },
    contacts: [{ duty: '市場部', ...contact }],
  });
const contactsOf = async (id: string): Promise<unknown[]> =>
  graph.sql('SELECT FROM advertiser_contacts WHERE advertiser_id = $1', [id]);
const phone = () => `138 ${randomInt(1000, 9999)} ${randomInt(1000, 9999)}`;

test('a person at an advertiser is found by number, or by name in either script, and is erased', async () => {
  const number = phone();
  const { id } = await advertiser({ name: '歐陽示例', phone: `+86 ${number}`, email: 'a@example.com' });
  const request = randomUUID();
  const { records } = await dataOf({ soughtPhone: number, soughtName: 'Somebody else' }, request);
  expect(records).toEqual([
    {
      ...{ id: expect.any(String), thing: 'AdvertiserContact', keptBecause: null, keptUntil: null },
      values: [
        { field: 'name', value: '歐陽示例' },
        { field: 'phone', value: `+86 ${number}` },
        { field: 'email', value: 'a@example.com' },
        { field: 'duty', value: '市場部' },
      ],
    },
  ]);
  expect((await dataOf({ soughtName: '欧阳示例' })).records).toHaveLength(1);
  // Whose number is another is somebody else.
  expect((await dataOf({ soughtName: '歐陽示例', soughtPhone: phone() })).records).toEqual([]);
  expect((await dataOf({})).records).toEqual([]);
  const [{ id: record }] = records;
  for (const as of [desk.staff, viewers.finance, viewers.anonymous]) {
    expect(await dataOf({ soughtPhone: number }, request, as)).toBe(refusalOf(as));
    expect((await order(request, [record], as)).code).toBe('FORBIDDEN');
  }
  expect((await order(request, [record])).code).toBeNull();
  expect(await dataOf({ soughtPhone: number }, request)).toMatchObject({
    records: [],
    erasures: [{ recordId: record, erasedAt: expect.any(String) }],
  });
  expect(await contactsOf(id)).toEqual([]);
  const reads = (as: Viewer) =>
    graph.ask(`{ adContactDataReads(entityId: "${record}") { nodes { entity field } } }`, { as });
  expect((await reads(keeper)).data.adContactDataReads.nodes).toContainEqual({
    ...{ entity: 'AdvertiserContact', field: 'phone' },
  });
  expect((await reads(desk.staff)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const log = JSON.stringify(await graph.sql('SELECT * FROM audit_log WHERE entity_id = $1', [record]));
  expect(log).not.toMatch(/歐陽示例|example\.com/);
});

test('while something is to appear or to be paid a person is kept, and is erased by itself then', async () => {
  const { advertiser: customer, order: sale } = await desk.customer();
  const product = await desk.product();
  const number = phone();
  await desk.must('updateAdvertiser', customer, {
    ...{ contacts: [{ duty: 'x', name: 'x', phone: number }], reason: 'A new one' },
  });
  const [today, later] = [todayInShanghai(), inDays(3)];
  const line = await desk.must(
    'bookAdLine',
    await desk.line(sale.id, product.id, { startsOn: today, endsOn: later }),
  );
  const request = randomUUID();
  const {
    records: [kept],
  } = await dataOf({ soughtPhone: number }, request);
  expect(kept).toMatchObject({ keptBecause: 'Something is to appear', keptUntil: addDays(later, 1) });
  expect((await order(request, [kept.id])).code).toBeNull();
  const invoice = await desk.make('draftAdInvoice', {
    ...{ orderId: sale.id, items: [{ lineId: line.id, amountMinor: '1000' }] },
  });
  const fapiaoNumber = String(randomInt(10_000_000, 99_999_999));
  const { id } = await desk.must('issueAdInvoice', invoice, { fapiaoNumber });
  expect((await dataOf({ soughtPhone: number }, request)).records[0]).toMatchObject({
    ...{ keptBecause: 'An invoice of the advertiser is to be paid', keptUntil: null },
  });
  await desk.make('recordAdPayment', {
    ...{ invoiceId: id, amountMinor: '1000', receivedOn: today, method: 'CASH' },
  });
  await graph.runJobs();
  expect(await contactsOf(customer.id)).toHaveLength(1);
  const { adLine } = await desk.ask(`{ adLine(id: "${line.id}") { id version } }`);
  await desk.must('stopAdLine', await desk.must('startAdLine', adLine), { reason: 'Enough of it' });
  await graph.runJobs();
  expect(await contactsOf(customer.id)).toEqual([]);
});

test('whose advertiser has had nothing for three years is forgotten, and nobody else', async () => {
  const [long, short] = [await advertiser({ name: 'x' }), await advertiser({ name: 'x' })];
  await graph.sql(
    `UPDATE advertiser_contacts SET created_at = created_at - interval '1200 days' WHERE advertiser_id = $1`,
    [long.id],
  );
  await graph.runJobs();
  expect([(await contactsOf(long.id)).length, (await contactsOf(short.id)).length]).toEqual([0, 1]);
});
