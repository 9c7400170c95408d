import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });

type Estimate = { low: { amountMinor: string; currency: string }; qualifier: string; basis: string };
const estimate = '{ low { amountMinor currency } high { amountMinor } qualifier basis }';
const total = `{ projectCount
  amounts { amount ${estimate} projectCount hasSyntheticParts } funds { amount ${estimate} projectCount hasSyntheticParts } }`;
const cny = (yuan: bigint, qualifier: string, basis: string) => ({
  ...{ low: { amountMinor: String(yuan * 100n), currency: 'CNY' }, high: null, qualifier, basis },
});

test('E3: 14 signings make the public total exactly, and the fund stands outside', async () => {
  const { data } = await graph.ask(`{ eventByCode(code: "e3") {
    signedTotal ${total} signings { totalCount } funds { isSynthetic project { code isFund } amount ${estimate} }
    statedAmounts { code amount ${estimate} projectCount partOf }
  } }`);
  const planned = cny(3_795_000_000n, 'EXACT', 'PLANNED');
  const floor = cny(10_000_000_000n, 'AT_LEAST', 'FUND_SIZE');
  expect(data.eventByCode).toEqual({
    signedTotal: {
      projectCount: 14,
      amounts: [{ amount: planned, projectCount: 14, hasSyntheticParts: true }],
      funds: [{ amount: floor, projectCount: 1, hasSyntheticParts: false }],
    },
    signings: { totalCount: 14 },
    funds: [{ isSynthetic: false, project: { code: 'e3-fund', isFund: true }, amount: floor }],
    statedAmounts: [
      { code: 'signed', amount: planned, projectCount: 14, partOf: null },
      {
        ...{ code: 'signed-huicheng', amount: cny(1_330_000_000n, 'EXACT', 'PLANNED') },
        ...{ projectCount: 6, partOf: 'signed' },
      },
    ],
  });
});

test("Huicheng's six stand inside the fourteen, and every single amount says that it is made up", async () => {
  const { data } = await graph.ask(
    `{ eventByCode(code: "e3") { signings { nodes {
      isSynthetic amount ${estimate} project { isSynthetic place { en } estimates { isSynthetic amount ${estimate} } } } } } }`,
  );
  const { nodes } = data.eventByCode.signings;
  for (const node of nodes)
    expect([node.isSynthetic, node.project.isSynthetic, node.project.estimates]).toEqual([
      ...[true, true, [{ isSynthetic: true, amount: node.amount }]],
    ]);
  const huicheng = nodes.filter((node: { project: { place: unknown } }) => node.project.place);
  const sum = huicheng.reduce(
    (all: bigint, { amount }: { amount: Estimate }) => all + BigInt(amount.low.amountMinor),
    0n,
  );
  expect([huicheng.length, sum]).toEqual([6, 133_000_000_000n]);
});

test('what E1 visited was not signed; its one project is about 3.8 billion, and its sales are no investment', async () => {
  const { data } = await graph.ask(`{ eventByCode(code: "e1") {
    signedTotal ${total} signings { totalCount } outcomes { nodes { code isSynthetic status estimates { amount ${estimate} isSynthetic } } } } }`);
  expect(data.eventByCode).toEqual({
    signedTotal: { projectCount: 0, amounts: [], funds: [] },
    signings: { totalCount: 0 },
    outcomes: {
      nodes: [
        {
          ...{ code: 'ubtech-ai', isSynthetic: false, status: 'NEGOTIATING' },
          estimates: [
            { amount: cny(3_800_000_000n, 'APPROX', 'PLANNED'), isSynthetic: false },
            { amount: cny(25_700_000_000n, 'EXACT', 'ANNUAL_SALES_AT_CAPACITY'), isSynthetic: false },
          ],
        },
      ],
    },
  });
});

test('the delegation has the total of its signing, once; alone it has none', async () => {
  const { data } = await graph.ask(
    `{ eventByCode(code: "e2") { all: signedTotal { projectCount amounts { amount { low { amountMinor } } } }
       alone: signedTotal(includeSubEvents: false) { projectCount } } }`,
  );
  expect(data.eventByCode).toEqual({
    all: { projectCount: 14, amounts: [{ amount: { low: { amountMinor: '379500000000' } } }] },
    alone: { projectCount: 0 },
  });
});

test('E5: planned and landed are two sums of the same 19 projects, and no signings', async () => {
  const { data } = await graph.ask(
    `{ eventByCode(code: "e5") { signedTotal { projectCount } statedAmounts { code projectCount partOf amount ${estimate} } } }`,
  );
  expect(data.eventByCode).toEqual({
    signedTotal: { projectCount: 0 },
    statedAmounts: [
      { code: 'planned', projectCount: 19, partOf: null, amount: cny(13_910_000_000n, 'EXACT', 'PLANNED') },
      {
        code: 'landed',
        projectCount: 19,
        partOf: 'planned',
        amount: cny(11_113_000_000n, 'EXACT', 'LANDED'),
      },
    ],
  });
});

test('E6: five projects whose names are not public', async () => {
  const { data } = await graph.ask(
    `{ eventByCode(code: "e6") { signedTotal ${total} signings { nodes { projectCount project { id } signedOn isSynthetic } } } }`,
  );
  const amount = cny(1_220_000_000n, 'EXACT', 'SIGNED');
  expect(data.eventByCode).toEqual({
    signedTotal: {
      projectCount: 5,
      amounts: [{ amount, projectCount: 5, hasSyntheticParts: false }],
      funds: [],
    },
    signings: { nodes: [{ projectCount: 5, project: null, signedOn: null, isSynthetic: false }] },
  });
});
