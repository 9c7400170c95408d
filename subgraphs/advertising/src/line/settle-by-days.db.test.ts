import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const today = todayInShanghai();
const why = { reason: 'Test' };

const outdoor = await desk.product({ medium: 'OOH', rateType: 'CPD', basePriceMinor: '701' });
const digital = await desk.product({ medium: 'DIGITAL', rateType: 'CPD', basePriceMinor: '1000' });
await desk.make('setDigitalAdAvails', {
  ...{ productId: digital.id, startsOn: today, endsOn: addDays(today, 60), capacity: '100' },
});
let faces = 0;
const newFace = () =>
  desk.make('createOutdoorFace', {
    ...{ code: `face-${faces++}`, name: { en: 'Face' }, frames: 1, widthCm: 99, heightCm: 99 },
  });

const read = async (id: string) => {
  const { adLine } =
    await desk.ask(`{ adLine(id: "${id}") { id version status cost { amountMinor } rateCardCost { amountMinor }
    placements { status date cost { amountMinor } } } }`);
  const sold = adLine.placements.filter(({ status }: { status: string }) => status === 'SOLD');
  const sum = sold.reduce(
    (total: bigint, { cost }: { cost: { amountMinor: string } }) => total + BigInt(cost.amountMinor),
    0n,
  );
  expect(String(sum)).toBe(adLine.cost.amountMinor);
  return { ...adLine, sold };
};
/** Of so many days, on a face of its own, begun so many days ago. */
const begun = async (days: number, ago: number, face?: { id: string }) => {
  const { id: faceId } = face ?? (await newFace());
  const line = await desk.line(order.id, outdoor.id, { endsOn: addDays(today, days - 1) });
  const started = await desk.must('startAdLine', await desk.must('bookAdLine', line, { faceId }));
  await desk.letDaysPass(started.id, ago);
  return started;
};

test.each(['stopAdLine', 'cancelAdLine'])(
  'a face is paid and held until the day of %s, and free from the next',
  async (step) => {
    const face = await newFace();
    const line = await begun(25, 4, face);
    await desk.must(step, line, why);
    const { cost, rateCardCost } = await read(line.id);
    expect([cost.amountMinor, rateCardCost.amountMinor]).toEqual([String(5 * 701), String(5 * 701)]);
    const next = await desk.line(order.id, outdoor.id, {
      ...{ startsOn: addDays(today, 1), endsOn: addDays(today, 9) },
    });
    expect((await desk.step('bookAdLine', next, { faceId: face.id })).code).toBeNull();
    const now = await desk.line(order.id, outdoor.id);
    expect((await desk.step('bookAdLine', now, { faceId: face.id })).code).toBe('SOLD_OUT');
  },
);

test('a line of several months that is stopped in the middle costs its days, whatever day it is', async () => {
  for (const ago of [0, 1, 30, 45, 89]) {
    const line = await begun(90, ago);
    await desk.must('stopAdLine', line, why);
    expect((await read(line.id)).cost.amountMinor).toBe(String((ago + 1) * 701));
  }
});

test('what falls into a pause is free, and the line goes on behind it', async () => {
  const line = await begun(30, 0);
  const paused = await desk.must('pauseAdLine', line);
  await desk.letDaysPass(line.id, 10);
  const resumed = await desk.must('startAdLine', paused);
  // The day of the pause, and from today to the thirtieth day.
  expect((await read(line.id)).cost.amountMinor).toBe(String((1 + 20) * 701));
  expect(resumed.status).toBe('IN_FLIGHT');
  const again = await desk.must('pauseAdLine', resumed);
  expect((await read(line.id)).cost.amountMinor).toBe(String((1 + 20) * 701));
  await desk.must('startAdLine', again);
  expect((await read(line.id)).cost.amountMinor).toBe(String((1 + 20) * 701));
});

test.each(['stopAdLine', 'cancelAdLine', 'finishAdLine'])(
  'a line that is paused and ends by %s costs what had appeared',
  async (step) => {
    const line = await desk.line(order.id, digital.id, { endsOn: addDays(today, 9), quantity: '10' });
    const started = await desk.must('startAdLine', await desk.must('bookAdLine', line));
    const paused = await desk.must('pauseAdLine', started, why);
    await desk.letDaysPass(line.id, 9);
    await desk.must(step, paused, step === 'finishAdLine' ? {} : why);
    const { cost, sold } = await read(line.id);
    expect([cost.amountMinor, sold.length]).toEqual(['10000', 1]);
  },
);

test('a pause of a day that is none is free of charge for nobody', async () => {
  const line = await begun(5, 2);
  const paused = await desk.must('pauseAdLine', line);
  await desk.must('startAdLine', paused);
  expect((await read(line.id)).cost.amountMinor).toBe(String(5 * 701));
});
