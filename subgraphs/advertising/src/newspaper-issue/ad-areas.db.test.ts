import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test('editors see where advertisements stand, as large as they are, and nobody’s name; others are told that they may not', async () => {
  const { order } = await desk.customer();
  const issueId = randomUUID();
  const [half, strip] = await desk.slots(issueId, [
    { page: 'A4', size: 'HALF_PAGE', row: 7 },
    { page: 'A1', size: 'STRIP', row: 10 },
  ]);
  await desk.slots(issueId, [{ page: 'A6', size: 'CLASSIFIED', column: 3, row: 11 }]);
  const product = (slotSize: string) =>
    desk.product({ medium: 'PRINT', rateType: 'PER_PAGE', slotSize, basePriceMinor: '960000' });
  const [sold, held] = [
    await desk.line(order.id, (await product('HALF_PAGE')).id),
    await desk.line(order.id, (await product('STRIP')).id),
  ];
  expect((await desk.step('bookAdLine', sold, { slotIds: [half!.id] })).code).toBeNull();
  expect((await desk.step('reserveAdLine', held, { slotIds: [strip!.id] })).code).toBeNull();
  const see = async (as: (typeof viewers)['editor'], filter = '') => {
    const { entities, errors } = await graph.entities(
      'NewspaperIssue',
      [issueId],
      `adAreas${filter} { page size column row columns rows heightCm isHeld }`,
      as,
    );
    return errors?.[0]?.extensions?.code ?? entities[0].adAreas;
  };
  const a4 = {
    page: 'A4',
    size: 'HALF_PAGE',
    column: 1,
    row: 7,
    columns: 8,
    rows: 6,
    heightCm: 24,
    isHeld: false,
  };
  const a1 = {
    page: 'A1',
    size: 'STRIP',
    column: 1,
    row: 10,
    columns: 8,
    rows: 3,
    heightCm: 12,
    isHeld: true,
  };
  expect(await see(viewers.editor)).toEqual([a1, a4]);
  expect(await see({ ...viewers.editor, roles: ['reviewer'] }, '(page: "A4")')).toEqual([a4]);
  await desk.runOut(held.id);
  expect(await see(viewers.editor)).toEqual([a4]);
  for (const as of [viewers.anonymous, viewers.printing, viewers.headquarters])
    expect(await see(as)).toBe(refusalOf(as));
});

test('the dummy of a page shows what stands on it, and of a spread its half', async () => {
  const { order } = await desk.customer();
  const issueId = randomUUID();
  const [spread, free] = await desk.slots(issueId, [
    { page: 'A2', size: 'SPREAD' },
    { page: 'A4', size: 'FREE_SIZE', column: 6, row: 10, columns: 3, heightCm: 10 },
  ]);
  const sell = async (slotSize: string, slot: { id: string }, terms: object = {}) => {
    const product = await desk.product({
      medium: 'PRINT',
      rateType: 'PER_PAGE',
      slotSize,
      basePriceMinor: '1',
    });
    await desk.must('bookAdLine', await desk.line(order.id, product.id, terms), { slotIds: [slot.id] });
  };
  await sell('SPREAD', spread!);
  await sell('FREE_SIZE', free!, { columns: 3, heightCm: 10 });
  const dummies = async (as: (typeof viewers)['editor']) => {
    const pages = ['A1', 'A2', 'A3', 'A4'].map((name) => ({
      ...{
        __typename: 'NewspaperPage',
        id: randomUUID(),
        name,
        issue: { __typename: 'NewspaperIssue', id: issueId },
      },
    }));
    const { data, errors } = await graph.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on NewspaperPage { adAreas { size column row columns rows heightCm } } } }',
      { as, variables: { of: pages } },
    );
    return (
      errors?.[0]?.extensions?.code ?? data._entities.map(({ adAreas }: { adAreas: object[] }) => adAreas)
    );
  };
  const half = { size: 'SPREAD', column: 1, row: 1, columns: 8, rows: 12, heightCm: 48 };
  const inset = { size: 'FREE_SIZE', column: 6, row: 10, columns: 3, rows: 3, heightCm: 10 };
  const statements = await graph.statementsOf(async () =>
    expect(await dummies(viewers.editor)).toEqual([[], [half], [half], [inset]]),
  );
  expect(
    statements.filter((statement) => JSON.stringify(statement).includes('ad_areas_of_issues')),
  ).toHaveLength(1);
  for (const as of [viewers.anonymous, viewers.headquarters, desk.staff])
    expect(await dummies(as)).toBe(refusalOf(as));
});
