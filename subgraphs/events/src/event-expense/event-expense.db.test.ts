import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { checkLists, refusalOf, staffOf, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const { layers, opened, subgraph } = withLayers(events, 'event-manager');
const graph = await testSubgraph(subgraph);
const asTheyAre = () => Object.assign(layers, { policies: false, conditions: false });
asTheyAre();
const { anonymous, editor, eventManager, finance, headquarters, pictureDesk } = viewers;
const [host, other] = [randomUUID(), randomUUID()];
const today = todayInShanghai();

const eventOf = (changes: object = {}) =>
  newEvent(graph, { participants: [{ role: 'HOST', organisationId: host }], ...changes });
const spend = (eventId: string, changes: object = {}, as: Viewer = staffOf(host)) =>
  graph.mutate(
    'recordEventExpense',
    { eventId, kind: 'VENUE', amountMinor: '10000', purpose: 'Rent', ...changes },
    as,
    'expense { id spentOn recordedBy amount { amountMinor currency } organisation { id } event { id } }',
  );
const takeBack = (id: string, changes: object = {}, as: Viewer = staffOf(host)) =>
  graph.mutate(
    'reverseEventExpense',
    { id, reason: 'A nought too many', ...changes },
    as,
    'expense { id kind purpose reason amount { amountMinor } reverses { id } supplier { id } }',
  );
const costOf = async (id: string, as: Viewer = finance, parts = true) => {
  const { data, errors } = await graph.ask(
    `{ event(id: "${id}") { cost(includeSubEvents: ${parts}) { amountMinor } } }`,
    { as },
  );
  return errors?.[0]?.extensions?.code ?? data.event?.cost?.amountMinor ?? null;
};

test('the staff of an organiser record what it bears, and event managers for any of them', async () => {
  const { id } = await eventOf({
    participants: [
      { role: 'HOST', organisationId: host },
      { role: 'CO_ORGANISER', organisationId: other },
      { role: 'SIGNATORY', organisationId: viewers.printing.organisation },
    ],
  });
  expect(await costOf(id)).toBeNull();
  const { thing } = await spend(id);
  expect(thing).toMatchObject({
    ...{ spentOn: today, recordedBy: staffOf(host).subject, event: { id }, organisation: { id: host } },
    amount: { amountMinor: '10000', currency: 'CNY' },
  });
  expect((await spend(id, { organisationId: other }, eventManager)).code).toBeNull();
  for (const [changes, as, code] of [
    [{ organisationId: other }, staffOf(host), 'FORBIDDEN'],
    [{}, viewers.printing, 'INVALID_INPUT'],
    [{}, eventManager, 'INVALID_INPUT'],
    [{}, editor, 'FORBIDDEN'],
    [{}, { ...staffOf(host), roles: ['staff', 'editor'] }, 'FORBIDDEN'],
    [{}, { ...staffOf(host), roles: ['staff', 'headquarters'] }, 'FORBIDDEN'],
    [{}, finance, 'FORBIDDEN'],
    [{ amountMinor: '0' }, staffOf(host), 'INVALID_INPUT'],
    [{ amountMinor: '-1' }, staffOf(host), 'INVALID_INPUT'],
    [{ amountMinor: '100000000001' }, staffOf(host), 'INVALID_INPUT'],
    [{ spentOn: addDays(today, 1) }, staffOf(host), 'INVALID_INPUT'],
    [{ purpose: ' ' }, staffOf(host), 'INVALID_INPUT'],
    [{ eventId: randomUUID() }, staffOf(host), 'NOT_FOUND'],
  ] as const)
    expect([changes, (await spend(id, changes, as)).code]).toEqual([changes, code]);
  expect([await costOf(id), await costOf(id, staffOf(host))]).toEqual(['20000', '10000']);
});

test('an entry is taken back whole and once, with a reason, and recorded anew', async () => {
  const { id } = await eventOf();
  const supplierId = randomUUID();
  const { thing } = await spend(id, { supplierId, spentOn: addDays(today, -9), amountMinor: '100000' });
  expect((await takeBack(thing.id, { reason: '?' })).code).toBe('INVALID_INPUT');
  expect(await takeBack(thing.id, { reversedOn: addDays(today, -10) })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'reversedOn'] },
  });
  expect((await takeBack(thing.id, {}, staffOf(other))).code).toBe('NOT_FOUND');
  expect((await takeBack(thing.id, {}, finance)).code).toBe('FORBIDDEN');
  const { thing: reversal } = await takeBack(thing.id);
  expect(reversal).toMatchObject({
    ...{ kind: 'VENUE', purpose: 'Rent', reason: 'A nought too many', supplier: { id: supplierId } },
    ...{ amount: { amountMinor: '-100000' }, reverses: { id: thing.id } },
  });
  expect((await takeBack(thing.id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await takeBack(reversal.id)).code).toBe('ILLEGAL_TRANSITION');
  expect(await costOf(id)).toBe('0');
  await spend(id);
  expect(await costOf(id)).toBe('10000');
  const { data } = await graph.ask(
    `{ event(id: "${id}") { expenses { totalCount aggregate { count amount { amountMinor } } nodes { reversedBy { id } } } }
       eventExpenses(supplierId: "${supplierId}") { totalCount } }`,
    { as: headquarters },
  );
  expect(data.event.expenses).toMatchObject({
    ...{ totalCount: 3, aggregate: { count: 3, amount: { amountMinor: '10000' } } },
    nodes: expect.arrayContaining([{ reversedBy: { id: reversal.id } }]),
  });
  expect(data.eventExpenses.totalCount).toBe(2);
  const changes = await graph.sql('SELECT action FROM audit_log WHERE entity_id = $1', [thing.id]);
  expect(changes).toHaveLength(1);
});

test('nobody alters or drops an entry, or takes back another sum than it had, be it past the mutations', async () => {
  const { id } = await eventOf();
  const { thing } = await spend(id);
  const as = async (statement: string) => {
    await graph.sql('SET ROLE events_manager');
    try {
      await graph.sql(statement);
    } finally {
      await graph.sql('RESET ROLE');
    }
  };
  const entry = `'${thing.id}'`;
  const reversal = (amount: number, event = `'${id}'`) =>
    `INSERT INTO event_expenses (id, organisation_id, event_id, kind, amount_minor, spent_on, purpose, reverses_id, reason)
     VALUES (gen_random_uuid(), '${host}', ${event}, 'VENUE', ${amount}, '${today}', 'Rent', ${entry}, 'why')`;
  await expect(as(`UPDATE event_expenses SET amount_minor = 1 WHERE id = ${entry}`)).rejects.toThrow(
    'permission denied',
  );
  await expect(as(`DELETE FROM event_expenses WHERE id = ${entry}`)).rejects.toThrow('permission denied');
  await expect(as(reversal(-9999))).rejects.toThrow('taken back whole');
  const another = await eventOf();
  await expect(as(reversal(-10000, `'${another.id}'`))).rejects.toThrow('taken back whole');
  await expect(as(reversal(10000))).rejects.toThrow('taken back whole');
  await as(reversal(-10000));
  expect(await costOf(id)).toBe('0');
});

test('an event costs what it and its parts cost, each once; what nobody wrote down is no zero', async () => {
  const whole = await eventOf();
  const part = await eventOf({ superEventId: whole.id });
  const partOfPart = await eventOf({ superEventId: part.id });
  await spend(part.id, { amountMinor: '300' });
  await spend(partOfPart.id, { amountMinor: '20' });
  expect([await costOf(whole.id), await costOf(whole.id, finance, false)]).toEqual(['320', null]);
  expect([await costOf(part.id), await costOf(part.id, finance, false)]).toEqual(['320', '300']);
});

const secret = await eventOf({ visibility: 'PRIVATE' });
await spend(secret.id, { organisationId: host, purpose: 'SECRET' }, eventManager);
const open = await eventOf();
await spend(open.id, { purpose: 'OPEN' });
const sights: [string, Viewer, (string | null)[]][] = [
  ['event managers', eventManager, ['SECRET', 'OPEN']],
  ['headquarters', headquarters, ['OPEN']],
  ['finance', finance, ['OPEN']],
  ['the staff of who bears it', staffOf(host), ['OPEN']],
  ["another's staff", staffOf(other), []],
];
const purposesFor = async (as: Viewer): Promise<string[]> => {
  const { data } = await graph.ask(
    `{ ${[secret, open].map(({ id }, place) => `e${place}: eventExpenses(eventId: "${id}") { nodes { purpose } }`).join(' ')} }`,
    { as },
  );
  return [...data.e0.nodes, ...data.e1.nodes].map(({ purpose }: { purpose: string }) => purpose);
};

test.each(sights)(
  '%s see no more than their own, by policies and by conditions alone',
  async (_, as, seen) => {
    asTheyAre();
    expect(await purposesFor(as)).toEqual(seen);
    if (as === eventManager) return;
    Object.assign(layers, { policies: true, conditions: false });
    expect(await purposesFor(opened(as))).toEqual(seen);
    Object.assign(layers, { policies: false, conditions: true });
    expect(await purposesFor(opened(as))).toEqual(seen);
  },
);

test.each([
  ['nobody', anonymous],
  ['an editor', editor],
  ['the picture desk', pictureDesk],
  ['staff who are of the newsroom as well', { ...staffOf(host), roles: ['staff', 'editor'] }],
])('%s is told that costs are not for them', async (_, as) => {
  asTheyAre();
  for (const query of [
    '{ eventExpenses { totalCount } }',
    `{ event(id: "${open.id}") { expenses { totalCount } } }`,
    `{ event(id: "${open.id}") { cost { amountMinor } } }`,
  ])
    expect((await graph.ask(query, { as })).errors?.[0]?.extensions?.code).toBe(refusalOf(as));
});

test('the list is whole in each order, and the costs of fifty events take a fixed number of statements', async () => {
  asTheyAre();
  expect(await checkLists(graph, eventManager)).toContain('eventExpenses');
  const statements = await graph.statementsOf(() =>
    graph.ask(
      `{ events(first: 50) { nodes { cost { amountMinor } expenses { aggregate { count }
         nodes { reverses { id } reversedBy { id } event { code } } } } } }`,
      { as: headquarters },
    ),
  );
  // Events, costs, pages, sums; what takes others back, what was taken back, and the events again by their ids.
  expect(statements).toHaveLength(7);
});
