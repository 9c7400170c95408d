import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'] });

const sum = { lowMinor: '100', currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' };
const record = (input: object) =>
  graph.mutate(
    'recordSigning',
    { eventId: seedId('Event', 'e4'), signedOn: '2024-05-20', amount: sum, ...input },
    viewers.eventManager,
    `signing { id isIncrement isSynthetic signedOn parties { id }
       project { id code status version statusChanges { from to } } }`,
  );
let made = 0;
const newProject = () => ({ code: `project-${++made}`, name: { en: `Project ${made}` } });

test('a new project is signed first, then only increased; the total counts it once', async () => {
  const partyIds = [seedId('Organisation', 'abt-group')];
  const { thing } = await record({ newProject: newProject(), partyIds });
  expect(thing).toMatchObject({
    ...{ isIncrement: false, isSynthetic: false, signedOn: '2024-05-20', parties: [{ id: partyIds[0] }] },
    project: { status: 'SIGNED', version: 2, statusChanges: [{ from: 'NEGOTIATING', to: 'SIGNED' }] },
  });
  const projectId = thing.project.id;
  const again = await record({ projectId });
  expect([again.code, again.field]).toEqual(['DUPLICATE', ['input', 'isIncrement']]);
  const more = { lowMinor: '20', currency: 'CNY', qualifier: 'APPROX', basis: 'PLANNED' };
  expect((await record({ projectId, isIncrement: true, amount: more })).code).toBeNull();
  const { data } = await graph.ask(`{
    eventByCode(code: "e4") { signedTotal { projectCount amounts { amount { low { amountMinor } qualifier } projectCount } } }
    investmentProject(id: "${projectId}") {
      signings { totalCount nodes { isIncrement } }
      first: signings(first: 1) { nodes { isIncrement } pageInfo { hasNextPage } }
    } }`);
  expect(data.eventByCode.signedTotal).toMatchObject({
    projectCount: 1,
    amounts: [{ amount: { low: { amountMinor: '120' }, qualifier: 'APPROX' }, projectCount: 1 }],
  });
  expect(data.investmentProject).toEqual({
    signings: { totalCount: 2, nodes: [{ isIncrement: false }, { isIncrement: true }] },
    first: { nodes: [{ isIncrement: false }], pageInfo: { hasNextPage: true } },
  });
});

test('of ten first signings at once, one is recorded', async () => {
  const { thing } = await record({ newProject: newProject(), isSynthetic: true });
  const projectId = thing.project.id;
  // The row goes away so that all ten see a project without a signing.
  await graph.sql('DELETE FROM signings WHERE project_id = $1', [projectId]);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => record({ projectId })));
  const codes = outcomes.map(({ code }) => code ?? 'recorded');
  expect(codes.filter((code) => code === 'recorded')).toHaveLength(1);
  expect(codes.filter((code) => code === 'DUPLICATE')).toHaveLength(9);
  await expect(
    graph.sql(`INSERT INTO signings (id, event_id, project_id, amount_low_minor, amount_currency, amount_qualifier, amount_basis)
      SELECT gen_random_uuid(), event_id, project_id, 1, 'CNY', 'EXACT', 'PLANNED' FROM signings WHERE project_id = '${projectId}'`),
  ).rejects.toThrow('signings_one_first_per_project');
});

test('nothing is signed at a cancelled event, or of a project that was withdrawn', async () => {
  const { id: eventId } = await newEvent(graph);
  const { project } = (await record({ eventId, newProject: newProject() })).thing;
  await graph.mutated('cancelEvent', { id: eventId, version: 1 }, viewers.eventManager);
  const late = await record({ eventId, newProject: newProject() });
  expect([late.code, late.field]).toEqual(['ILLEGAL_TRANSITION', ['input', 'eventId']]);
  const withdrawn = { id: project.id, version: project.version, to: 'WITHDRAWN' };
  await graph.mutated('advanceInvestmentProject', withdrawn, viewers.eventManager);
  const more = await record({ projectId: project.id, isIncrement: true });
  expect([more.code, more.field]).toEqual(['ILLEGAL_TRANSITION', ['input', 'projectId']]);
});

const refusals: [code: string, field: string[], input: { newProject?: object; [name: string]: unknown }][] = [
  ['INVALID_INPUT', ['projectId'], {}],
  ['INVALID_INPUT', ['projectId'], { newProject: {}, projectId: randomUUID() }],
  ['NOT_FOUND', ['projectId'], { projectId: randomUUID() }],
  ['NOT_FOUND', ['projectId'], { projectId: 'nonsense' }],
  ['NOT_FOUND', ['eventId'], { newProject: {}, eventId: randomUUID() }],
  ['NOT_FOUND', ['eventId'], { newProject: {}, eventId: 'nonsense' }],
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
  ['INVALID_INPUT', ['partyIds'], { newProject: {}, partyIds: Array(51).fill(randomUUID()) }],
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
    const outcome = await record({
      ...input,
      ...(project && { newProject: { ...newProject(), ...project } }),
    });
    expect([outcome.thing, outcome.code, outcome.field]).toEqual([null, code, ['input', ...field]]);
    expect(await counts()).toEqual(before);
  },
);
