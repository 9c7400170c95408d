import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const { eventManager } = viewers;
const amount = (lowMinor: string) => ({ lowMinor, currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' });
const run = (mutation: string, input: object, select: string) =>
  graph.mutate(mutation, input, eventManager, select);
const project = (mutation: string, input: object) =>
  run(mutation, input, 'project { id status version statusChanges { from to note } }');
const signing = (mutation: string, input: object) =>
  run(mutation, input, 'signing { id withdrawnAt withdrawalReason project { id status version } }');

const inTalks = async () => {
  const newProject = { code: `p-${randomUUID()}`, name: { en: 'Talks' } };
  return (await project('enterInvestmentProject', { newProject, estimate: amount('5') })).thing;
};
const sign = (eventId: string, projectId: string, more: object = {}) =>
  signing('recordSigning', { eventId, projectId, signedOn: '2024-05-20', amount: amount('100'), ...more });
const totalsOf = async (eventId: string) => {
  const { data } = await graph.ask(
    `{ event(id: "${eventId}") { signings { totalCount } signedTotal { projectCount amounts { amount { low { amountMinor } } } } } }`,
  );
  return data.event;
};

test('a project is entered in talks, and only a signing makes it signed', async () => {
  const talks = await inTalks();
  expect(talks.status).toBe('NEGOTIATING');
  const step = { id: talks.id, version: 1, to: 'SIGNED' };
  expect((await project('advanceInvestmentProject', step)).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(`UPDATE investment_projects SET status = 'SIGNED' WHERE id = $1`, [talks.id]),
  ).rejects.toThrow('a signing makes');
  const { thing } = await sign((await newEvent(graph)).id, talks.id);
  expect(thing.project.status).toBe('SIGNED');
});

test('a signing that was a mistake counts nowhere, stays to be seen, and takes its project back to talks', async () => {
  const event = await newEvent(graph);
  const talks = await inTalks();
  const { thing: signed } = await sign(event.id, talks.id);
  expect(await totalsOf(event.id)).toMatchObject({
    signings: { totalCount: 1 },
    signedTotal: { projectCount: 1 },
  });
  const reason = '登記錯誤：金額與合同不符';
  const { thing } = await signing('withdrawSigning', { id: signed.id, reason });
  expect(thing).toMatchObject({ withdrawalReason: reason, project: { status: 'NEGOTIATING' } });
  expect(await totalsOf(event.id)).toEqual({
    ...{ signings: { totalCount: 0 }, signedTotal: { projectCount: 0, amounts: [] } },
  });
  const { data } = await graph.ask(
    `{ investmentProject(id: "${talks.id}") { signings { nodes { withdrawalReason } } statusChanges { to note } } }`,
  );
  expect(data.investmentProject).toMatchObject({
    ...{ signings: { nodes: [{ withdrawalReason: reason }] } },
    statusChanges: [{ to: 'NEGOTIATING', note: reason }, { to: 'SIGNED' }],
  });
  expect((await signing('withdrawSigning', { id: signed.id, reason })).code).toBe('ILLEGAL_TRANSITION');
  expect((await sign(event.id, talks.id)).thing.project.status).toBe('SIGNED');
});

test('what later steps or increments stand on is not withdrawn', async () => {
  const event = await newEvent(graph);
  const talks = await inTalks();
  const { thing: first } = await sign(event.id, talks.id);
  const { thing: more } = await sign(event.id, talks.id, { isIncrement: true, amount: amount('7') });
  const withdraw = (id: string) => signing('withdrawSigning', { id, reason: 'Wrong' });
  expect((await withdraw(first.id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await withdraw(more.id)).code).toBeNull();
  await project('advanceInvestmentProject', { id: talks.id, version: 2, to: 'LANDED' });
  expect((await withdraw(first.id)).code).toBe('ILLEGAL_TRANSITION');
  const revert = (version: number) =>
    project('revertInvestmentProject', { id: talks.id, version, reason: 'Not landed after all' });
  expect((await revert(3)).thing).toMatchObject({
    ...{ status: 'SIGNED', version: 4 },
    statusChanges: [{ from: 'LANDED', to: 'SIGNED', note: 'Not landed after all' }, {}, {}],
  });
  expect((await revert(4)).code).toBe('ILLEGAL_TRANSITION');
  expect((await withdraw(first.id)).thing.project.status).toBe('NEGOTIATING');
});

test('steps are taken back one by one, and a project that was given up is taken up where it stood', async () => {
  const talks = await inTalks();
  const revert = (version: number) =>
    project('revertInvestmentProject', { id: talks.id, version, reason: 'Back' });
  expect((await revert(1)).code).toBe('ILLEGAL_TRANSITION');
  await sign((await newEvent(graph)).id, talks.id);
  let version = 2;
  for (const to of ['LANDED', 'STARTED', 'WITHDRAWN'])
    await project('advanceInvestmentProject', { id: talks.id, version: version++, to });
  for (const status of ['STARTED', 'LANDED', 'SIGNED'])
    expect((await revert(version++)).thing.status).toBe(status);
});

test('of two who withdraw one signing, one does', async () => {
  const { thing } = await sign((await newEvent(graph)).id, (await inTalks()).id);
  const both = await Promise.all(
    ['one', 'other'].map((reason) => signing('withdrawSigning', { id: thing.id, reason })),
  );
  expect(both.map(codeOf).sort()).toEqual(['ILLEGAL_TRANSITION', 'done']);
});

test('an organiser’s total counts a signing once, though the event and its part are both its own', async () => {
  const organisationId = randomUUID();
  const participants = [
    { role: 'HOST', organisationId },
    { role: 'ORGANISER', organisationId },
  ];
  const whole = await newEvent(graph, { participants });
  const part = await newEvent(graph, { superEventId: whole.id, participants });
  const inner = await newEvent(graph, { superEventId: part.id });
  const elsewhere = await newEvent(graph, { participants: [{ role: 'PARTICIPANT', organisationId }] });
  for (const { id } of [whole, part, inner, elsewhere]) await sign(id, (await inTalks()).id);
  const { entities } = await graph.entities(
    'Organisation',
    [organisationId, randomUUID()],
    'signedTotal { projectCount amounts { amount { low { amountMinor } } } }',
  );
  expect(entities.map(({ signedTotal }: { signedTotal: object }) => signedTotal)).toEqual([
    { projectCount: 3, amounts: [{ amount: { low: { amountMinor: '300' } } }] },
    { projectCount: 0, amounts: [] },
  ]);
});
