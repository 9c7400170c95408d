import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import type { ProjectStage } from '../generated/resolvers.ts';
import { events } from '../subgraph.ts';
import { stageSteps } from './advance-stage.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });
const stages = Object.keys(stageSteps) as ProjectStage[];

const advance = async (id: string, version: number, to: ProjectStage, as = viewers.eventManager) => {
  const { data } = await graph.ask(
    `mutation ($input: AdvanceProjectInput!) { advanceProject(input: $input) {
      project { stage version stageChanges { from to note } } userErrors { code field } } }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), id, version, to, note: 'As reported' } } },
  );
  return data.advanceProject;
};

const projectAt = async (stage: ProjectStage): Promise<string> => {
  const id = randomUUID();
  await graph.sql(
    `INSERT INTO investment_projects (id, code, name, stage) VALUES ($1, $2, '{"en": "Test"}', $3)`,
    [...[id, `test-${id}`, stage]],
  );
  return id;
};

test.each(stages.flatMap((from) => stages.map((to) => [from, to] as const)))(
  'from %s to %s: the table decides, in the mutation and in PostgreSQL',
  async (from, to) => {
    const allowed = stageSteps[from].includes(to);
    const { project, userErrors } = await advance(await projectAt(from), 1, to);
    if (allowed)
      expect(project).toEqual({ stage: to, version: 2, stageChanges: [{ from, to, note: 'As reported' }] });
    else
      expect([project, userErrors]).toEqual([null, [{ code: 'ILLEGAL_TRANSITION', field: ['input', 'to'] }]]);

    const update = graph.sql('UPDATE investment_projects SET stage = $2 WHERE id = $1', [
      await projectAt(from),
      to,
    ]);
    if (allowed || from === to) await expect(update).resolves.toEqual([]);
    else await expect(update).rejects.toThrow('no step leads');
  },
);

test('projects are listed by code and by stage, in pages', async () => {
  const { data } = await graph.ask(`{
    signed: investmentProjects(stage: SIGNED, first: 100) { totalCount nodes { code } }
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

test('others than event managers advance nothing', async () => {
  const id = await projectAt('SIGNED');
  for (const viewer of [viewers.anonymous, viewers.headquarters, viewers.advertising])
    expect((await advance(id, 1, 'LANDED', viewer)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
