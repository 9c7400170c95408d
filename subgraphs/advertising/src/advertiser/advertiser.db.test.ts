import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Outcome, testSubgraph } from '@media-graph/testing';
import type { AdvertiserStatus } from '../generated/resolvers.ts';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { advertiserTransitions } from './advertiser-transitions.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const contact = { duty: 'buyer', name: '歐陽成', phone: '13812341234', email: 'ouyang@a.example' };

const register = (more: object = {}) =>
  desk.act('registerAdvertiser', {
    name: { en: 'Customer' },
    industry: 'test',
    contacts: [contact],
    ...more,
  });
const contactsOf = (id: string, argument = '', as = desk.staff) =>
  graph.ask(
    `{ advertiser(id: "${id}") { contacts { id name${argument} phone${argument} email${argument} } } }`,
    { as },
  );
const log = (id: string) =>
  graph.sql('SELECT subject, field, purpose FROM personal_data_access WHERE entity_id = $1 ORDER BY field', [
    id,
  ]);

test('people are masked, and shown for a purpose that is written down', async () => {
  const { thing: advertiser } = await register();
  const masked = await contactsOf(advertiser.id);
  const [person] = masked.data.advertiser.contacts;
  expect(person).toMatchObject({ name: '歐陽*', phone: '138****1234', email: 'o****@a.example' });
  expect(await log(person.id)).toEqual([]);
  const shown = await contactsOf(advertiser.id, '(purpose: "to agree on the proof")');
  expect(shown.data.advertiser.contacts[0]).toMatchObject({
    name: contact.name,
    phone: contact.phone,
    email: contact.email,
  });
  expect(await log(person.id)).toEqual(
    ['email', 'name', 'phone'].map((field) => ({
      subject: desk.staff.subject,
      field,
      purpose: 'to agree on the proof',
    })),
  );
});

test('people are in no audit row', async () => {
  await register();
  const rows = await graph.sql(`SELECT before::text || after::text AS text FROM audit_log`);
  const all = JSON.stringify(rows) + JSON.stringify(await graph.sql('SELECT after FROM audit_log'));
  for (const word of [contact.name, contact.phone, contact.email]) expect(all).not.toContain(word);
});

test.each([
  ['industry', { industry: ' ' }],
  ['name', { name: {} }],
  ['a telephone number', { contacts: [{ ...contact, phone: 'call me' }] }],
  ['an address', { contacts: [{ ...contact, email: 'nobody' }] }],
  ['eleven contacts', { contacts: Array(11).fill(contact) }],
  ["the registry's id", { registeredId: 'x' }],
])('%s that is not usable is refused, and nothing is written', async (_, wrong) => {
  const count = async () => (await desk.ask('{ advertisers { totalCount } }')).advertisers.totalCount;
  const before = await count();
  expect((await register(wrong)).code).toBe('INVALID_INPUT');
  expect(await count()).toBe(before);
});

test('a body of the registry is a customer once, and a buyer has one account for it', async () => {
  const registeredId = randomUUID();
  const { thing: advertiser } = await register({ registeredId });
  expect((await register({ registeredId })).code).toBe('DUPLICATE');
  const open = (buyer?: object) => desk.act('openAdAccount', { advertiserId: advertiser.id, buyer });
  expect([(await open()).code, (await open()).code]).toEqual([null, 'DUPLICATE']);
  expect([(await open({ zhHant: '廣東代理' })).code, (await open({ zhHans: '广东代理' })).code]).toEqual([
    null,
    'DUPLICATE',
  ]);
});

test('who was not approved does not book', async () => {
  const { order, advertiser } = await desk.customer();
  const product = await desk.product();
  await desk.must('setAdvertiserStatus', advertiser, { status: 'DISAPPROVED', reason: 'Test' });
  expect((await desk.step('bookAdLine', await desk.line(order.id, product.id))).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test.each(Object.keys(advertiserTransitions) as AdvertiserStatus[])(
  'an advertiser that is %s goes where the table says',
  async (from) => {
    const ways: Record<AdvertiserStatus, readonly AdvertiserStatus[]> = {
      PENDING: [],
      APPROVED: ['APPROVED'],
      LIMITED: ['LIMITED'],
      DISAPPROVED: ['DISAPPROVED'],
    };
    for (const to of Object.keys(advertiserTransitions) as AdvertiserStatus[]) {
      let advertiser: Outcome['thing'] = (await register()).thing;
      for (const status of ways[from])
        advertiser = await desk.must('setAdvertiserStatus', advertiser, { status, reason: 'Test' });
      const { code } = await desk.step('setAdvertiserStatus', advertiser, { status: to, reason: 'Test' });
      expect([from, to, code]).toEqual([
        from,
        to,
        advertiserTransitions[from].includes(to) ? null : 'ILLEGAL_TRANSITION',
      ]);
    }
  },
);

test('nothing is booked on an account that is closed, until it is open again', async () => {
  const { order, account } = await desk.customer();
  const line = await desk.line(order.id, (await desk.product()).id);
  const closed = await desk.must('setAdAccountStatus', account, { status: 'CLOSED' });
  expect((await desk.step('bookAdLine', line)).code).toBe('ILLEGAL_TRANSITION');
  expect((await desk.step('setAdAccountStatus', closed, { status: 'CLOSED' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  await desk.must('setAdAccountStatus', closed, { status: 'ACTIVE' });
  expect((await desk.step('bookAdLine', line)).code).toBeNull();
});
