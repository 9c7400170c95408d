import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people', 'memberships'] });

const club = seedId('Organisation', 'dongli-club');
const start = (input: object) =>
  graph.mutate('startMembership', { organisationId: club, ...input }, staffOf(club));
const end = (input: object, as = staffOf(club)) => graph.mutate('endMembership', input, as);

test('a membership that ended may begin again on the day of its end, not before', async () => {
  const memberPersonId = seedId('Person', 'sample-proofreader');
  const { id, version } = (await start({ memberPersonId, startsOn: '2023-01-01' })).thing;
  const ended = await end({ id, version, endsOn: '2024-01-01' });
  expect(ended.thing).toMatchObject({ endsOn: '2024-01-01', version: 2 });
  const codes = [
    await start({ memberPersonId, startsOn: '2023-12-31' }),
    await start({ memberPersonId, startsOn: '2022-12-31', endsOn: '2023-01-02' }),
    await start({ memberPersonId, startsOn: '2024-01-01' }),
    await end({ id, version: 2, endsOn: '2024-02-01' }),
    await end({ id, version: 2, endsOn: '2023-01-01' }),
    await end({ id, version: 2, endsOn: '2023-06-01' }),
    await end({ id, version: 2, endsOn: '2023-05-01' }),
  ].map(({ code }) => code);
  expect(codes).toEqual([
    ...['CONFLICT_OVERLAP', 'CONFLICT_OVERLAP', null],
    ...['ILLEGAL_TRANSITION', 'INVALID_INPUT', null, 'VERSION_CONFLICT'],
  ]);
});

test('what another organisation’s staff may not end, it may not learn of either', async () => {
  const secret = seedId('Membership', 'dongli-club sample-reader');
  const ids = [secret, randomUUID(), 'nothing'];
  const outcomes = await Promise.all(
    ids.map((id) => end({ id, version: 1, endsOn: '2030-01-01' }, viewers.printing)),
  );
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(outcomes[0]).toEqual(outcomes[2]);
  expect(outcomes[0]!.code).toBe('NOT_FOUND');
});

test('a public one is told apart: there it is, and not theirs to end', async () => {
  const id = seedId('Membership', 'gba-media-alliance huizhou-daily');
  for (const as of [viewers.printing, staffOf(club), viewers.anonymous, viewers.editor])
    expect((await end({ id, version: 1, endsOn: '2030-01-01' }, as)).code).toBe('FORBIDDEN');
  const [row] = await graph.sql('SELECT version, ends_on FROM memberships WHERE id = $1', [id]);
  expect(row).toEqual({ version: 1, ends_on: null });
});
