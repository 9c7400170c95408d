import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from './subgraph.ts';
import { customer, twinWorks } from './testing/twin-works.ts';

const graph = await testSubgraph(printing);

/** Twin data: the same things in two works, told apart by their mark. */
const a = await twinWorks(graph, 'CanaryA', 1111);
const b = await twinWorks(graph, 'CanaryB', 2222);
/** A company to which the first works tells what it prints, and the second does not. */
const partner = staffOf(randomUUID());
await graph.sql('INSERT INTO count_partners (organisation_id, partner_id) VALUES ($1, $2)', [
  a.organisation,
  partner.organisation,
]);

/** All that a viewer is told who knows every id of a works and asks along every path. */
const everything = async (as: Viewer, works: typeof a): Promise<string> => {
  const { text, codes } = await crawl(graph, as, works.things);
  for (const code of codes) expect(['FORBIDDEN', refusalOf(as)]).toContain(code);
  return text;
};

test('staff find their own works along every path, and nothing of the other', async () => {
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [found, told] = [await everything(own.staff, own), await everything(own.staff, other)];
    expect(found.match(new RegExp(own.mark, 'g'))?.length).toBeGreaterThan(50);
    expect(found).not.toContain(other.mark);
    expect(told).not.toContain(other.mark);
    for (const hidden of [other.press, other.stock, other.order, other.run])
      expect(
        told.replaceAll(new RegExp(`"id":"${other.issue}"|"id":"${other.organisation}"`, 'g'), ''),
      ).not.toContain(hidden);
    expect(told).not.toMatch(new RegExp(`opies":"?${other.goodCopies}`));
  }
});

test.each([
  ['anonymous', viewers.anonymous],
  ['the newsroom', viewers.editor],
  ['staff of another business', viewers.travel],
  ['staff of a customer', staffOf(customer)],
  ['staff without an organisation', { ...viewers.printing, organisation: null }],
])('%s see the public profile alone', async (_, as) => {
  for (const works of [a, b]) {
    const told = await everything(as, works);
    expect(told).not.toMatch(/Canary|"goodCopies":\d|"runs":\d|"amountMinor"/);
    expect(told).toContain('A works');
  }
});

test('headquarters and finance read both, and write nothing', async () => {
  for (const roles of [['headquarters'], ['finance'], ['headquarters', 'staff']]) {
    const as = { ...viewers.headquarters, organisation: a.organisation, roles };
    const told = (await everything(as, a)) + (await everything(as, b));
    expect(told).toMatch(/CanaryA[\s\S]*CanaryB/);
    expect(told).not.toContain('FORBIDDEN');
    for (const mutation of ['completePressRun', 'setUpPressRun'])
      expect((await a.act(mutation, { id: a.run, version: 1 }, as)).code).toBe('FORBIDDEN');
    expect((await a.receive([5000], as)).code).toBe('FORBIDDEN');
  }
});

test('staff of one works change nothing of the other: it is not there', async () => {
  for (const [mutation, id, input] of [
    ['acceptPrintOrder', b.order, {}],
    ['startPrintOrderPrepress', b.order, {}],
    ['deliverPrintOrder', b.order, {}],
    ['invoicePrintOrder', b.order, {}],
    ['cancelPrintOrder', b.order, { reason: 'Not ours' }],
    ['setUpPressRun', b.run, {}],
    ['startPressRun', b.run, {}],
    ['stopPressRun', b.run, { kind: 'STOPPED', reason: 'Not ours' }],
    ['resumePressRun', b.run, {}],
    ['reportPressRun', b.run, { grossCopies: 0, goodCopies: 0, wasteStartup: 0, wasteRunning: 0 }],
    ['completePressRun', b.run, {}],
    ['abortPressRun', b.run, { reason: 'Not ours' }],
  ] as const)
    expect([mutation, (await b.act(mutation, { id, version: 1, ...input }, a.staff)).code]).toEqual([
      mutation,
      'NOT_FOUND',
    ]);
  const order = await a.orderInPrepress();
  for (const [field, theirs] of [
    ['orderId', b.order],
    ['pressId', b.press],
    ['stockId', b.stock],
  ] as const) {
    const { code, field: path } = await a.schedule(order, 30, { [field]: theirs });
    expect([code, path]).toEqual(['NOT_FOUND', ['input', field]]);
  }
});

const lists = ['presses', 'paperStocks', 'pressRuns', 'printOrders'];
const ofIssues = [
  'plannedCopies',
  'goodCopies',
  'wasteCopies',
  'wasteRate',
  'paperKg',
  'pressStart',
  'pressEnd',
];
const ofWorks = [...lists, 'pressRuns of an issue', 'printOrders of an organisation'];
const all = [...ofWorks, ...ofIssues, 'printingFigures'].sort();

test.each<[string, Viewer, string[]]>([
  ['an anonymous reader', viewers.anonymous, all],
  ['an editor', viewers.editor, all],
  ['staff of a travel agency', viewers.travel, all],
  ['staff of a customer', staffOf(customer), all],
  ['staff without an organisation', { ...viewers.printing, organisation: null }, all],
  ['a reader of a works that is not its staff', { ...a.staff, roles: [] }, all],
  ['staff of a partner', partner, [...ofWorks, 'printingFigures'].sort()],
  ['staff of another works', b.staff, ['printingFigures']],
  ['staff of the works', a.staff, []],
  ['headquarters', viewers.headquarters, []],
  ['finance', viewers.finance, []],
])('%s is told what is not for them, instead of nothing or 0', async (_, as, forbidden) => {
  const { data, errors = [] } = await graph.ask(
    `query ($issue: _Any!, $customer: _Any!, $works: _Any!) {
      presses { id } paperStocks { id } pressRuns { totalCount } printOrders { totalCount }
      issue: _entities(representations: [$issue]) { ... on NewspaperIssue { pressRuns { id } ${ofIssues.join(' ')} } }
      organisation: _entities(representations: [$customer]) { ... on Organisation { printOrders { totalCount } } }
      works: _entities(representations: [$works]) { ... on Organisation { printingFigures(month: "2024-04") { runs } } }
    }`,
    {
      as,
      variables: {
        issue: { __typename: 'NewspaperIssue', ...a.things[4]![2], id: a.issue },
        customer: { __typename: 'Organisation', id: customer },
        works: { __typename: 'Organisation', id: a.organisation },
      },
    },
  );
  for (const { extensions } of errors) expect(['FORBIDDEN', refusalOf(as)]).toContain(extensions?.code);
  const told = errors.map(({ path = [] }) => {
    const name = String(path.at(-1));
    return path.length === 1 || !['pressRuns', 'printOrders'].includes(name)
      ? name
      : `${name} of an ${path[0]}`;
  });
  expect(told.sort()).toEqual(forbidden);
  const answers = { ...data, ...data.issue[0], ...data.works[0] };
  for (const name of told) expect(answers[name] ?? null).toBeNull();
  if (forbidden.length === 0) expect(Object.values(answers)).not.toContain(null);
});

test('an issue’s counts are told to partners of the works that printed it, and nothing more of it', async () => {
  const ask = async (issue: string, as: Viewer) =>
    graph.entities('NewspaperIssue', [issue], 'goodCopies wasteCopies pressStart pressRuns { id }', as);
  const ofPartner = await ask(a.issue, partner);
  expect(ofPartner.entities[0]).toEqual({
    goodCopies: 1111,
    wasteCopies: 30,
    pressStart: expect.any(String),
    pressRuns: null,
  });
  expect(ofPartner.errors?.map(({ path, extensions }) => [path?.at(-1), extensions?.code])).toEqual([
    ['pressRuns', 'FORBIDDEN'],
  ]);
  expect((await ask(b.issue, partner)).entities[0]).toEqual({
    goodCopies: null,
    wasteCopies: null,
    pressStart: null,
    pressRuns: null,
  });
  const { entities, errors } = await ask(a.issue, viewers.anonymous);
  expect(entities[0]).toEqual({
    goodCopies: null,
    wasteCopies: null,
    pressStart: null,
    pressRuns: null,
  });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(4).fill('UNAUTHENTICATED'));
  expect(await everything(partner, a)).not.toContain('Canary');
});

test('a figure of an organisation that prints nothing is null to those who see all', async () => {
  const { entities, errors } = await graph.entities(
    'Organisation',
    [customer],
    'printingProfile { pressCount } printingFigures(month: "2024-04") { runs }',
    viewers.headquarters,
  );
  expect(errors).toBeUndefined();
  expect(entities[0]).toEqual({ printingProfile: null, printingFigures: null });
});
