import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import type { InvestmentProjectStatus } from '../generated/resolvers.ts';
import { events } from '../subgraph.ts';
import { investmentProjectTransitions } from './investment-project-transitions.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });
const statuses = Object.keys(investmentProjectTransitions) as InvestmentProjectStatus[];

const advance = (id: string, to: InvestmentProjectStatus) =>
  graph.mutate(
    'advanceInvestmentProject',
    { id, version: 1, to, note: 'As reported' },
    viewers.eventManager,
    'project { status version statusChanges { from to note } }',
  );

const projectAt = async (status: InvestmentProjectStatus): Promise<string> => {
  const id = randomUUID();
  await graph.sql(
    `INSERT INTO investment_projects (id, code, name, status) VALUES ($1, $2, '{"en": "Test"}', $3)`,
    [...[id, `test-${id}`, status]],
  );
  return id;
};

/** What a mistaken step leads back to, beside the table. */
const leadsBack = (from: InvestmentProjectStatus, to: InvestmentProjectStatus): boolean =>
  (from === 'WITHDRAWN' && to !== 'AT_CAPACITY') ||
  (to !== 'WITHDRAWN' && statuses.indexOf(from) - statuses.indexOf(to) === 1 && from !== 'WITHDRAWN');

test.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
  'from %s to %s: the table decides, in the mutation and in PostgreSQL',
  async (from, to) => {
    const allowed = investmentProjectTransitions[from].includes(to);
    const { thing, code, field } = await advance(await projectAt(from), to);
    const step = { status: to, version: 2, statusChanges: [{ from, to, note: 'As reported' }] };
    expect([thing, code, field]).toEqual(
      allowed ? [step, null, null] : [null, 'ILLEGAL_TRANSITION', ['input', 'to']],
    );

    const update = graph.sql('UPDATE investment_projects SET status = $2 WHERE id = $1', [
      await projectAt(from),
      to,
    ]);
    if (allowed || from === to || leadsBack(from, to)) await expect(update).resolves.toEqual([]);
    else await expect(update).rejects.toThrow('no step leads');
  },
);

test('projects are listed by code and by status, in pages', async () => {
  const { data } = await graph.ask(`{
    signed: investmentProjects(status: SIGNED, first: 100) { totalCount nodes { code } }
    some: investmentProjects(first: 2) { nodes { code } pageInfo { hasNextPage endCursor } }
  }`);
  const codes = data.signed.nodes.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(codes.toSorted());
  expect(codes).toEqual(expect.arrayContaining(['e3-fund', 'e3-project-01', 'e3-project-14']));
  const after = data.some.pageInfo.endCursor;
  const next = await graph.ask(`{ investmentProjects(first: 1, after: "${after}") { nodes { code } } }`);
  expect(next.data.investmentProjects.nodes[0].code > data.some.nodes[1].code).toBe(true);
  const bad = await graph.ask('{ investmentProjects(first: 1, after: "nonsense") { nodes { code } } }');
  expect(bad.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a project by id, by reference, and one that is not there', async () => {
  const id = seedId('InvestmentProject', 'ubtech-ai');
  const { data } = await graph.ask(
    `query ($of: [_Any!]!) {
      investmentProject(id: "${id}") { code investor { id } originEvent { code } }
      none: investmentProject(id: "nonsense") { code }
      _entities(representations: $of) { ... on InvestmentProject { code } }
    }`,
    { variables: { of: [{ __typename: 'InvestmentProject', id }] } },
  );
  expect(data).toEqual({
    investmentProject: {
      ...{
        code: 'ubtech-ai',
        investor: { id: seedId('Organisation', 'ubtech') },
        originEvent: { code: 'e1' },
      },
    },
    none: null,
    _entities: [{ code: 'ubtech-ai' }],
  });
});

test('what came from an event comes in pages, by code', async () => {
  const event = (page: string) =>
    graph.ask(
      `{ eventByCode(code: "e3") { outcomes(${page}) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } } }`,
    );
  const { data } = await event('first: 10');
  const { totalCount, nodes, pageInfo } = data.eventByCode.outcomes;
  expect([totalCount, pageInfo.hasNextPage]).toEqual([15, true]);
  const rest = (await event(`after: "${pageInfo.endCursor}"`)).data.eventByCode.outcomes;
  const codes = [...nodes, ...rest.nodes].map(({ code }) => code);
  expect(codes).toEqual(codes.toSorted());
  expect([codes.length, rest.pageInfo.hasNextPage]).toEqual([15, false]);
});

test('a step is audited in the words of the graph', async () => {
  const id = await projectAt('LANDED');
  await advance(id, 'STARTED');
  const rows = await graph.sql(
    `SELECT entity, after ->> 'to_status' AS to FROM audit_log
     WHERE operation = 'advanceInvestmentProject' AND after ->> 'project_id' = $1`,
    [id],
  );
  expect(rows).toEqual([{ entity: 'InvestmentStatusChange', to: 'STARTED' }]);
});
