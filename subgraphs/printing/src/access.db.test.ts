import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { subgraphSchema, todayInShanghai } from '@media-graph/subgraph';
import {
  type Crawl,
  callOf,
  everythingBelow,
  isExternal,
  staffOf,
  testSubgraph,
  viewers,
} from '@media-graph/testing';
import { getNamedType } from 'graphql';
import { printing } from './subgraph.ts';
import { newWorks } from './testing/new-works.ts';

const graph = await testSubgraph(printing);
const schema = subgraphSchema(printing);

/** Twin data: the same things in two works, told apart by their mark. */
const twin = async (mark: string, goodCopies: number) => {
  const works = await newWorks(graph, 1000, mark);
  const [issue] = await graph.sql('SELECT gen_random_uuid() AS id');
  const order = await works.orderInPrepress({ issueId: issue.id, customerId: viewers.editor.organisation });
  const run = (await works.schedule(order, 10)).thing;
  let { thing } = await works.act('startPressRun', { id: run.id, version: run.version });
  ({ thing } = await works.act('stopPressRun', {
    id: run.id,
    version: thing.version,
    kind: 'STOPPED',
    reason: `${mark} broke`,
  }));
  const counts = { grossCopies: goodCopies + 30, goodCopies, wasteStartup: 20, wasteRunning: 10 };
  await works.act('reportPressRun', { id: run.id, version: thing.version, ...counts });
  return { ...works, mark, goodCopies, issue: issue.id as string, order, run: run.id };
};
const a = await twin('CanaryA', 1111);
const b = await twin('CanaryB', 2222);

/** Every path below a type, for one who knows an id. */
const select = (typeName: string, depth: number, id: string): string =>
  everythingBelow(schema.getType(typeName)!, {
    depth,
    circles: true,
    argumentOf: knowing(id),
    leaveOut: isExternal,
  });

const knowing =
  (id: string): Crawl['argumentOf'] =>
  ({ name }) => {
    if (name === 'id') return `"${id}"`;
    if (name === 'month') return `"${todayInShanghai().slice(0, 7)}"`;
    return name === 'first' ? '100' : undefined;
  };

const ids = [
  ['Press', 'press'],
  ['PaperStock', 'stock'],
  ['PrintOrder', 'order'],
  ['PressRun', 'run'],
  ['NewspaperIssue', 'issue'],
  ['Organisation', 'organisation'],
] as const;

/** All that a viewer is told who knows every id of a works and asks along every path. */
const crawl = async (as: Viewer, of: typeof a): Promise<string> => {
  const answers: string[] = [];
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (field.name.startsWith('_')) continue;
    const named = getNamedType(field.type).name;
    const key = ids.find(([type]) => type === named)?.[1] ?? 'order';
    const { data, errors } = await graph.ask(
      `{ found: ${callOf(field, knowing(of[key]))} { ${select(named, 4, of[key])} } }`,
      { as },
    );
    answers.push(JSON.stringify([data, errors]));
  }
  for (const [type, key] of ids) {
    const references = [of[key], ...(type === 'Organisation' ? [viewers.editor.organisation] : [])];
    const { data, errors } = await graph.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${select(type, 3, of[key])} } } }`,
      { as, variables: { representations: references.map((id) => ({ __typename: type, id })) } },
    );
    answers.push(JSON.stringify([data, errors]));
  }
  return answers.join('\n');
};

test('staff find their own works along every path, and nothing of the other', async () => {
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [found, told] = [await crawl(own.staff, own), await crawl(own.staff, other)];
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
  ['staff without an organisation', { ...viewers.printing, organisation: null }],
])('%s see the public profile alone', async (_, as) => {
  for (const works of [a, b]) {
    const told = await crawl(as, works);
    expect(told).not.toMatch(/Canary|"goodCopies":\d|"runs":\d|"amountMinor"/);
    expect(told).toContain('A works');
  }
});

test('headquarters and finance read both, and write nothing', async () => {
  for (const roles of [['headquarters'], ['finance'], ['headquarters', 'staff']]) {
    const as = { ...viewers.headquarters, organisation: a.organisation, roles };
    const told = (await crawl(as, a)) + (await crawl(as, b));
    expect(told).toMatch(/CanaryA[\s\S]*CanaryB/);
    for (const mutation of ['completePressRun', 'setUpPressRun'])
      expect((await a.act(mutation, { id: a.run, version: 1 }, as)).code).toBe('FORBIDDEN');
    expect((await a.receive([5000], as)).code).toBe('FORBIDDEN');
  }
});

test('staff of one works change nothing of the other: it is not there', async () => {
  for (const [mutation, id, input] of [
    ['acceptPrintOrder', b.order, {}],
    ['cancelPrintOrder', b.order, { reason: 'Not ours' }],
    ['completePressRun', b.run, {}],
    ['abortPressRun', b.run, { reason: 'Not ours' }],
  ] as const)
    expect((await b.act(mutation, { id, version: 1, ...input }, a.staff)).code).toBe('NOT_FOUND');
  const { code, field } = await a.schedule(await a.orderInPrepress(), 30, { pressId: b.press });
  expect([code, field]).toEqual(['NOT_FOUND', ['input', 'pressId']]);
});

test('an issue’s counts are told to partners of the works that printed it, and nothing more of it', async () => {
  const distributor = staffOf('01a2096e-0000-7000-8000-000000000001');
  await graph.sql('INSERT INTO count_partners (organisation_id, partner_id) VALUES ($1, $2)', [
    a.organisation,
    distributor.organisation,
  ]);
  const ask = async (issue: string, as: Viewer) =>
    graph.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on NewspaperIssue { goodCopies wasteCopies pressStart pressRuns { id } } } }`,
      { as, variables: { representations: [{ __typename: 'NewspaperIssue', id: issue }] } },
    );
  expect((await ask(a.issue, distributor)).data._entities[0]).toEqual({
    goodCopies: 1111,
    wasteCopies: 30,
    pressStart: expect.any(String),
    pressRuns: [],
  });
  expect((await ask(b.issue, distributor)).data._entities[0]).toEqual({
    goodCopies: null,
    wasteCopies: null,
    pressStart: null,
    pressRuns: [],
  });
  const { data, errors } = await ask(a.issue, viewers.anonymous);
  expect(data._entities[0]).toEqual({
    goodCopies: null,
    wasteCopies: null,
    pressStart: null,
    pressRuns: null,
  });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(4).fill('FORBIDDEN'));
  expect(await crawl(distributor, a)).not.toContain('Canary');
});
