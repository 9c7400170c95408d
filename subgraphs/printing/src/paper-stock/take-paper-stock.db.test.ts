import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const reason = 'Weighed at the end of the month';

const store = async (paperKg = 1) => {
  const works = await newWorks(graph, paperKg);
  const read = async () =>
    (
      await graph.ask(
        `{ paperStock(id: "${works.stock}") { onHandKg reels(usedUp: true) { nodes { id number remainingKg receivedKg
          adjustments { kind kg reason recordedBy } } } } }`,
        { as: works.staff },
      )
    ).data.paperStock;
  return { ...works, read, reels: (await read()).reels.nodes };
};

test('a stock-take brings the books to what reels weigh, up and down, and keeps the difference', async () => {
  const { act, stock, read, reels, receive, staff } = await store();
  await receive([500_000]);
  const second = (await read()).reels.nodes[1];
  const taken = [
    { reelId: reels[0].id, grams: 990_000 },
    { reelId: second.id, grams: 512_000 },
  ];
  expect((await act('takePaperStock', { stockId: stock, reels: taken, reason })).code).toBeNull();
  const found = await read();
  expect(found.onHandKg).toBe(1502);
  const who = { reason, recordedBy: staff.subject };
  expect(found.reels.nodes.map(({ adjustments }: never) => adjustments)).toEqual([
    [{ kind: 'STOCK_TAKE', kg: -10, ...who }],
    [{ kind: 'STOCK_TAKE', kg: 12, ...who }],
  ]);
  // What is as the books say leaves no entry.
  await act('takePaperStock', { stockId: stock, reels: taken, reason });
  expect((await read()).reels.nodes[0].adjustments).toHaveLength(1);
});

test('spoilt paper and what goes back is written off, and no more than there is', async () => {
  const { act, read, reels } = await store();
  const writeOff = (grams: number, kind = 'DAMAGE') =>
    act('writeOffPaper', { reelId: reels[0].id, grams, kind, reason: 'Rain came in' });
  expect((await writeOff(400_000)).thing.remainingKg).toBe(600);
  expect((await writeOff(600_001)).code).toBe('SOLD_OUT');
  expect((await writeOff(1, 'STOCK_TAKE')).code).toBe('INVALID_INPUT');
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => writeOff(250_000, 'RETURN')));
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(2);
  expect((await read()).onHandKg).toBe(100);
});

test('a reel of another stock or works is none, and each is weighed once', async () => {
  const [ours, theirs] = [await store(), await store()];
  const take = (reelId: string, grams = 1000, stockId = ours.stock) =>
    ours.act('takePaperStock', { stockId, reels: [{ reelId, grams }], reason });
  expect((await take(theirs.reels[0].id)).code).toBe('NOT_FOUND');
  expect((await take(ours.reels[0].id, 1000, theirs.stock)).code).toBe('NOT_FOUND');
  expect((await take('x')).code).toBe('INVALID_INPUT');
  expect((await take(ours.reels[0].id, -1)).code).toBe('INVALID_INPUT');
  expect((await take(ours.reels[0].id, 20_000_001)).code).toBe('INVALID_INPUT');
  const twice = { reelId: ours.reels[0].id, grams: 1 };
  const input = { stockId: ours.stock, reels: [twice, twice], reason };
  expect((await ours.act('takePaperStock', input)).code).toBe('INVALID_INPUT');
  const inCapitals = { ...twice, reelId: twice.reelId.toUpperCase() };
  expect((await ours.act('takePaperStock', { ...input, reels: [twice, inCapitals] })).code).toBe(
    'INVALID_INPUT',
  );
  expect((await ours.act('takePaperStock', { ...input, reels: [twice] }, viewers.finance)).code).toBe(
    'FORBIDDEN',
  );
  const off = { reelId: theirs.reels[0].id, grams: 1, kind: 'DAMAGE', reason };
  expect((await ours.act('writeOffPaper', off)).code).toBe('NOT_FOUND');
});

test('what came earlier is entered late, and goes first', async () => {
  const { act, read } = await store();
  const late = {
    ...{
      grade: 'NEWSPRINT',
      grammage: 45,
      reelWidthMm: 1562,
      supplier: 'A mill',
      costPerTonneMinor: '470000',
    },
    reels: [{ number: `late-${Math.random().toString(36).slice(2)}`, grams: 5000 }],
  };
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  expect((await act('receivePaperStock', { ...late, receivedAt: ago(-1) })).code).toBe('INVALID_INPUT');
  expect((await act('receivePaperStock', { ...late, receivedAt: ago(400) })).code).toBe('INVALID_INPUT');
  expect((await act('receivePaperStock', { ...late, receivedAt: ago(3) })).code).toBeNull();
  expect((await read()).reels.nodes[0].receivedKg).toBe(5);
});
