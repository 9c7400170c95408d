import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
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
    signedTotal ${total} signings { totalCount } outcomes { code isSynthetic stage estimates { amount ${estimate} isSynthetic } } } }`);
  expect(data.eventByCode).toEqual({
    signedTotal: { projectCount: 0, amounts: [], funds: [] },
    signings: { totalCount: 0 },
    outcomes: [
      {
        ...{ code: 'ubtech-ai', isSynthetic: false, stage: 'NEGOTIATING' },
        estimates: [
          { amount: cny(3_800_000_000n, 'APPROX', 'PLANNED'), isSynthetic: false },
          { amount: cny(25_700_000_000n, 'EXACT', 'ANNUAL_SALES_AT_CAPACITY'), isSynthetic: false },
        ],
      },
    ],
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

const record = async (input: object, as = viewers.eventManager) => {
  const { data, errors } = await graph.ask(
    `mutation ($input: RecordSigningInput!) { recordSigning(input: $input) {
      signing { id isIncrement isSynthetic signedOn parties { id } project { id code stage version stageChanges { from to } } }
      userErrors { code field message } } }`,
    {
      as,
      variables: {
        input: {
          ...{ idempotencyKey: randomUUID(), eventId: seedId('Event', 'e4'), signedOn: '2024-05-20' },
          ...{ amount: { lowMinor: '100', currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' }, ...input },
        },
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.recordSigning;
};
let made = 0;
const newProject = () => ({ code: `project-${++made}`, name: { en: `Project ${made}` } });

test('a new project is signed first, then only increased; the total counts it once', async () => {
  const partyIds = [seedId('Organisation', 'abt-group')];
  const { signing } = await record({ newProject: newProject(), partyIds });
  expect(signing).toMatchObject({
    ...{ isIncrement: false, isSynthetic: false, signedOn: '2024-05-20', parties: [{ id: partyIds[0] }] },
    project: { stage: 'SIGNED', version: 2, stageChanges: [{ from: 'NEGOTIATING', to: 'SIGNED' }] },
  });
  const projectId = signing.project.id;
  expect((await record({ projectId })).userErrors).toMatchObject([
    { code: 'DUPLICATE', field: ['input', 'isIncrement'] },
  ]);
  const more = { lowMinor: '20', currency: 'CNY', qualifier: 'APPROX', basis: 'PLANNED' };
  expect((await record({ projectId, isIncrement: true, amount: more })).userErrors).toEqual([]);
  const { data } = await graph.ask(
    `{ eventByCode(code: "e4") { signedTotal ${total} } investmentProject(id: "${projectId}") { signings { isIncrement } } }`,
  );
  expect(data.eventByCode.signedTotal).toMatchObject({
    projectCount: 1,
    amounts: [{ amount: { low: { amountMinor: '120' }, qualifier: 'APPROX' }, projectCount: 1 }],
  });
  expect(data.investmentProject.signings).toEqual([{ isIncrement: false }, { isIncrement: true }]);
});

test('of ten first signings at once, one is recorded', async () => {
  const { signing } = await record({ newProject: newProject(), isSynthetic: true });
  const projectId = signing.project.id;
  // The row goes away so that all ten see a project without a signing.
  await graph.sql('DELETE FROM signings WHERE project_id = $1', [projectId]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => record({ projectId })));
  const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'recorded');
  expect(codes.filter((code) => code === 'recorded')).toHaveLength(1);
  expect(codes.filter((code) => code === 'DUPLICATE')).toHaveLength(9);
  await expect(
    graph.sql(`INSERT INTO signings (id, event_id, project_id, amount_low_minor, amount_currency, amount_qualifier, amount_basis)
      SELECT gen_random_uuid(), event_id, project_id, 1, 'CNY', 'EXACT', 'PLANNED' FROM signings WHERE project_id = '${projectId}'`),
  ).rejects.toThrow('signings_one_first_per_project');
});

const sum = { lowMinor: '100', currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' };
const refusals: [code: string, field: string[], input: { newProject?: object; [name: string]: unknown }][] = [
  ['INVALID_INPUT', ['projectId'], {}],
  ['NOT_FOUND', ['projectId'], { projectId: randomUUID() }],
  ['NOT_FOUND', ['projectId'], { projectId: 'nonsense' }],
  ['NOT_FOUND', ['eventId'], { newProject: {}, eventId: randomUUID() }],
  ['INVALID_INPUT', ['isIncrement'], { newProject: {}, isIncrement: true }],
  ['INVALID_INPUT', ['signedOn'], { newProject: {}, signedOn: '2999-01-01' }],
  ['INVALID_INPUT', ['amount', 'lowMinor'], { newProject: {}, amount: { ...sum, lowMinor: '0' } }],
  ['INVALID_INPUT', ['amount', 'lowMinor'], { newProject: {}, amount: { ...sum, lowMinor: '9'.repeat(20) } }],
  ['INVALID_INPUT', ['amount', 'highMinor'], { newProject: {}, amount: { ...sum, highMinor: '200' } }],
  [
    'INVALID_INPUT',
    ['amount', 'highMinor'],
    { newProject: {}, amount: { ...sum, qualifier: 'APPROX', highMinor: '99' } },
  ],
  ['INVALID_INPUT', ['amount', 'currency'], { newProject: {}, amount: { ...sum, currency: 'Yuan' } }],
  ['INVALID_INPUT', ['amount', 'basis'], { newProject: {}, amount: { ...sum, basis: 'FUND_SIZE' } }],
  ['INVALID_INPUT', ['amount', 'basis'], { newProject: { isFund: true } }],
  ['INVALID_INPUT', ['partyIds', '0'], { newProject: {}, partyIds: ['nobody'] }],
  ['DUPLICATE', ['newProject', 'code'], { newProject: { code: 'ubtech-ai' } }],
];
test.each(refusals)(
  '%s at %j, and nothing is written',
  async (code, field, { newProject: project, ...input }) => {
    const counts = () =>
      graph.sql(
        'SELECT (SELECT count(*) FROM signings) AS s, (SELECT count(*) FROM investment_projects) AS p',
      );
    const before = await counts();
    const { signing, userErrors } = await record({
      ...input,
      ...(project && { newProject: { ...newProject(), ...project } }),
    });
    expect(signing).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: ['input', ...field] }]);
    expect(await counts()).toEqual(before);
  },
);

test.each([viewers.anonymous, viewers.editor, viewers.travel])(
  'only event managers record: %o',
  async (viewer) => {
    const { signing, userErrors } = await record({ newProject: newProject() }, viewer);
    expect([signing, userErrors[0].code]).toEqual([null, 'FORBIDDEN']);
  },
);
