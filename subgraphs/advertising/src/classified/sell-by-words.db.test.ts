import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openClassifieds } from '../testing/classifieds.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order, advertiser } = await desk.customer();
const reason = 'As the customer asked';
const { byWords, recruitment, area, opened, draft, shown, approve, ready } = await openClassifieds(
  desk,
  order,
);
const words = (count: number) => '惠'.repeat(count);

test.each([
  ['誠聘店員，月薪4500元。', 8],
  ['招聘 English teacher 兩名', 6],
  ['電話：138-0013-8000', 3],
  ['薪 3,500.50 元起', 4],
  ['hr@example.com / www.example.com', 2],
  ['「……」，。！', 0],
  ['ＡＢＣ１２３', 1],
  ['𠮷野家', 3],
])('%s has %i words', async (text, count) => {
  const { id } = await draft(text);
  expect(await shown(id)).toMatchObject({
    words: Math.max(10, count),
    creative: { text, words: count, kind: 'TEXT', status: 'PENDING' },
  });
});

test('a classified is paid by its words and issues, by the rate card of its heading, and reviewed before it is booked', async () => {
  const line = await draft(words(25), await byWords({ basePriceMinor: '500', heading: 'PROPERTY' }), {
    quantity: '2',
    endsOn: inDays(1),
  });
  expect(await shown(line.id)).toMatchObject({ words: 25, cost: '25000' });
  const slots = [(await opened()).id, (await opened()).id];
  expect((await desk.step('bookAdLine', line, { slotIds: slots })).code).toBe('ILLEGAL_TRANSITION');
  await approve(line.id);
  expect((await desk.step('bookAdLine', line, { slotIds: slots })).thing.status).toBe('BOOKED');
  expect((await shown(line.id)).cost).toBe('25000');
});

test('many share an area until its words are used up, also when they come at once; nothing else stands there', async () => {
  const issueId = randomUUID();
  const slot = await opened({ wordCapacity: 30 }, issueId);
  const lines = [await ready(words(12)), await ready(words(12)), await ready(words(12))];
  const codes = await Promise.all(
    lines.map(async (line) => (await desk.step('bookAdLine', line, { slotIds: [slot.id] })).code),
  );
  expect(codes.sort()).toEqual(['SOLD_OUT', null, null].sort());
  const seen = async () =>
    (
      await desk.ask(
        `{ adSlot(id: "${slot.id}") { version wordCapacity freeWords availability line { id } } }`,
      )
    ).adSlot;
  expect(await seen()).toMatchObject({ wordCapacity: 30, freeWords: 6, availability: 'FREE', line: null });
  const [strip] = await desk.slots(issueId, [{ page: 'A6', size: 'STRIP', row: 10 }]);
  const product = await desk.product({
    ...{ medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'STRIP', basePriceMinor: '960000' },
  });
  const other = await desk.line(order.id, product.id);
  expect((await desk.step('bookAdLine', other, { slotIds: [strip!.id] })).code).toBe('SOLD_OUT');
  const capacity = async (wordCapacity: number) =>
    (
      await desk.step(
        'updateAdSlot',
        { id: slot.id, version: (await seen()).version },
        { wordCapacity, reason },
      )
    ).code;
  expect(await capacity(23)).toBe('SOLD_OUT');
  expect(await capacity(24)).toBeNull();
  expect(await seen()).toMatchObject({ freeWords: 0, availability: 'SOLD' });
  await expect(graph.sql('UPDATE ad_slots SET words_taken = 99 WHERE id = $1', [slot.id])).rejects.toThrow(
    'ad_slots_words_not_exceeded',
  );
});

test('a reservation gives its words back when it runs out', async () => {
  const slot = await opened({ wordCapacity: 12 });
  const held = await desk.must('reserveAdLine', await ready(words(12)), { slotIds: [slot.id] });
  const free = async () => (await desk.ask(`{ adSlot(id: "${slot.id}") { freeWords } }`)).adSlot.freeWords;
  expect(await free()).toBe(0);
  await desk.runOut(held.id);
  expect(await free()).toBe(12);
  expect((await desk.step('bookAdLine', await ready(words(12)), { slotIds: [slot.id] })).code).toBeNull();
});

test('a text is changed until the copy deadline, at the price of its words; a swap has no more words than are paid', async () => {
  const slot = await opened();
  const line = await desk.must('bookAdLine', await ready(words(12)), { slotIds: [slot.id] });
  const longer = await desk.must('rebookAdLine', line, { slotIds: [slot.id], text: words(20), reason });
  expect(await shown(line.id)).toMatchObject({ words: 20, cost: '6000', creative: { status: 'PENDING' } });
  expect((await desk.step('startAdLine', longer)).code).toBe('ILLEGAL_TRANSITION');
  await approve(line.id);
  const submit = (text: string) =>
    desk.make('submitAdCreative', { advertiserId: advertiser.id, title: 'x', kind: 'TEXT', text });
  const swap = async (creativeId: string) =>
    (await desk.step('assignAdCreatives', longer, { assignments: [{ creativeId }] })).code;
  expect(await swap((await submit(words(21))).id)).toBe('INVALID_INPUT');
  expect(await swap((await desk.approvedCreative(advertiser.id)).id)).toBe('INVALID_INPUT');
  expect(await swap((await submit(words(19))).id)).toBeNull();
  await approve(line.id);
  const running = await desk.must('startAdLine', await shown(line.id));
  expect((await desk.step('rebookAdLine', running, { slotIds: [slot.id], text: 'x', reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const early = await byWords({ copyDeadlineDays: 3 });
  const late = await desk.must('bookAdLine', await ready(words(12), early), { slotIds: [slot.id] });
  expect((await desk.step('rebookAdLine', late, { slotIds: [slot.id], text: 'x', reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  await expect(
    graph.sql('UPDATE lines SET words = 11, version = version + 1 WHERE id = $1', [late.id]),
  ).rejects.toThrow('nobody said why');
});

test('a draft takes another text; a text that came back rejected does not grow beyond what is paid', async () => {
  const line = await draft(words(12));
  const { creative } = await shown(line.id);
  const rejected = await desk.make(
    'reviewAdCreative',
    { id: creative.id, version: creative.version, decision: 'REJECTED', comment: 'No licence' },
    desk.reviewer,
  );
  expect((await desk.step('resubmitAdCreative', rejected, { text: words(13) })).code).toBe('INVALID_INPUT');
  expect((await desk.step('resubmitAdCreative', rejected, { text: words(11) })).code).toBeNull();
  await desk.must('updateAdLine', line, { text: words(30) });
  expect(await shown(line.id)).toMatchObject({ words: 30, cost: '9000', creative: { words: 30 } });
});

test('a classified that is called off gives its words back, and what was invoiced is to credit', async () => {
  const slot = await opened();
  const line = await desk.must('bookAdLine', await ready(words(12)), { slotIds: [slot.id] });
  await desk.make('draftAdInvoice', { orderId: order.id, items: [{ lineId: line.id, amountMinor: '3600' }] });
  await desk.must('cancelAdLine', line);
  expect(await shown(line.id)).toMatchObject({ status: 'CANCELLED', cost: '0', toCredit: '3600' });
  expect((await desk.ask(`{ adSlot(id: "${slot.id}") { freeWords } }`)).adSlot.freeWords).toBe(60);
});

test('when the newsroom takes the page, all that share it move or are called off', async () => {
  const [from, to] = [await opened(), await opened()];
  const lines = [await ready(words(12)), await ready(words(12))];
  for (const line of lines) await desk.must('bookAdLine', line, { slotIds: [from.id] });
  const { version } = (await desk.ask(`{ adSlot(id: "${from.id}") { version } }`)).adSlot;
  const slots = [{ id: from.id, version, moveToId: to.id }];
  const moved = await graph.mutate('withdrawAdSlots', { slots, reason }, desk.staff, 'lines { status }');
  expect(moved).toMatchObject({
    code: null,
    things: { lines: [{ status: 'BOOKED' }, { status: 'BOOKED' }] },
  });
  expect((await desk.ask(`{ adSlot(id: "${to.id}") { freeWords } }`)).adSlot.freeWords).toBe(36);
});

test('the newsroom reads the classified page by heading, without customers, and only what was reviewed', async () => {
  const issueId = randomUUID();
  const slot = await opened({}, issueId);
  const lost = await byWords({ heading: 'DECLARATIONS' });
  const book = async (text: string, product = recruitment) =>
    desk.must('bookAdLine', await ready(text, product), { slotIds: [slot.id] });
  await book('遺失：公章一枚，聲明作廢。', lost);
  await book('誠聘店員兩名。');
  const changed = await book('招倉管。');
  await desk.must('rebookAdLine', changed, { slotIds: [slot.id], text: '招倉管一名。', reason });
  const see = async (as: (typeof viewers)['editor'], filter = '') => {
    const { entities, errors } = await graph.entities(
      'NewspaperIssue',
      [issueId],
      `classifieds${filter} { page heading text words } adAreas { size isHeld }`,
      as,
    );
    return errors?.[0]?.extensions?.code ?? entities[0];
  };
  const job = { page: 'A6', heading: 'RECRUITMENT', text: '誠聘店員兩名。', words: 6 };
  const seal = { page: 'A6', heading: 'DECLARATIONS', text: '遺失：公章一枚，聲明作廢。', words: 10 };
  expect(await see(viewers.editor)).toEqual({
    classifieds: [job, seal],
    adAreas: [{ size: 'CLASSIFIED_WORDS', isHeld: false }],
  });
  expect((await see(viewers.editor, '(heading: DECLARATIONS)')).classifieds).toEqual([seal]);
  expect((await see(viewers.editor, '(page: "A1")')).classifieds).toEqual([]);
  for (const as of [viewers.anonymous, viewers.headquarters, desk.staff])
    expect(await see(as)).toBe(refusalOf(as));
});

test.each([
  ['without a heading', { heading: null }],
  ['without the fewest words', { minWords: null }],
  ['of another size', { slotSize: 'STRIP' }],
  ['at another rate', { rateType: 'PER_PAGE' }],
  ['of no words', { minWords: 0 }],
])('a product sold by words is not made %s', async (_, terms) => {
  const { code } = await desk.act('createAdProduct', {
    ...{ code: `p-${randomUUID().slice(0, 8)}`, name: { en: 'x' }, medium: 'PRINT', rateType: 'PER_WORD' },
    ...{ slotSize: 'CLASSIFIED_WORDS', basePriceMinor: '1', heading: 'OTHER', minWords: 5, ...terms },
  });
  expect(code).toBe('INVALID_INPUT');
});

test('a text is asked for what is sold by words, and for nothing else', async () => {
  const today = todayInShanghai();
  const add = async (productId: string, more: object) =>
    (await desk.act('addAdLine', { orderId: order.id, productId, startsOn: today, endsOn: today, ...more }))
      .code;
  for (const text of [undefined, '', ' \u3164\u200b ', words(2001)])
    expect(await add(recruitment.id, { text })).toBe('INVALID_INPUT');
  expect(await add((await desk.product()).id, { text: 'x' })).toBe('INVALID_INPUT');
  const open = async (slot: object) =>
    (await desk.act('openAdSlots', { ...desk.issueOf(), slots: [slot] })).code;
  expect(await open({ ...area, wordCapacity: null })).toBe('INVALID_INPUT');
  expect(await open({ ...area, wordCapacity: 20_001 })).toBe('INVALID_INPUT');
  expect(await open({ page: 'A1', size: 'STRIP', wordCapacity: 5 })).toBe('INVALID_INPUT');
  expect(
    (
      await desk.act('submitAdCreative', {
        advertiserId: advertiser.id,
        title: 'x',
        kind: 'IMAGE',
        text: 'x',
      })
    ).code,
  ).toBe('INVALID_INPUT');
});
