import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { seedId, todayInShanghai } from '@media-graph/subgraph';
import { codeOf, inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, printing, editor } = viewers;
const keeper = viewers.privacyOfficer;
const self: Viewer = { ...anonymous, subject: 'the reader' };
const personId = seedId('Person', 'sample-reader');
await graph.mutated(
  'changePerson',
  { id: personId, version: 1, account: 'the reader' },
  headquarters,
  'person { id }',
);

const fields = 'consent { id version purpose givenOn recordedBy withdrawnOn withdrawnBy withdrawalNote }';
const record = (input: object, as: Viewer) =>
  graph.mutate(
    'recordDataConsent',
    { personId, purpose: 'CONTACT', evidence: 'A form', ...input },
    as,
    fields,
  );
const withdraw = (thing: { id: string; version: number }, as: Viewer, more: object = {}) =>
  graph.mutate('withdrawDataConsent', { id: thing.id, version: thing.version, ...more }, as, fields);
const listedFor = async (as: Viewer) => {
  const { data, errors } = await graph.ask(
    `{ person(id: "${personId}") { consents { purpose withdrawnBy } } }`,
    { as },
  );
  return errors?.[0]?.extensions?.code ?? data.person.consents;
};

test('who agrees is written down once, withdrawn as easily by the person, and given again', async () => {
  const { thing } = await record({ givenOn: '2024-05-01' }, headquarters);
  expect(thing).toMatchObject({ recordedBy: 'hq-executive', givenOn: '2024-05-01', withdrawnOn: null });
  const twice = await Promise.all([
    record({ purpose: 'PORTRAIT' }, self),
    record({ purpose: 'PORTRAIT' }, keeper),
  ]);
  expect(twice.map(codeOf).sort()).toEqual(['DUPLICATE', 'done']);
  expect((await withdraw(thing, self, { withdrawnOn: '2024-04-30' })).code).toBe('INVALID_INPUT');
  expect((await withdraw(thing, self, { note: 'Too many calls' })).thing).toMatchObject({
    ...{
      withdrawnBy: 'the reader',
      withdrawnOn: todayInShanghai(),
      withdrawalNote: 'Too many calls',
      version: 2,
    },
  });
  expect((await withdraw({ id: thing.id, version: 2 }, keeper)).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql('UPDATE data_consents SET withdrawn_on = NULL, withdrawn_by = NULL WHERE id = $1', [thing.id]),
  ).rejects.toThrow('withdrawn');
  expect((await record({}, self)).code).toBeNull();
  const listed = await listedFor(self);
  expect(listed).toHaveLength(3);
  expect([await listedFor(keeper), await listedFor(headquarters)]).toEqual([listed, listed]);
});

test('others neither see nor record what somebody agreed to', async () => {
  const { thing } = await record({ purpose: 'PROFILE' }, keeper);
  for (const as of [editor, printing, viewers.anonymous]) {
    expect(await listedFor(as)).toBe(refusalOf(as));
    expect((await record({ purpose: 'SHARING' }, as)).code).toBe('FORBIDDEN');
    expect((await withdraw(thing, as)).code).toBe(as.subject === null ? 'FORBIDDEN' : 'NOT_FOUND');
  }
});

test.each<[object, string]>([
  [{ givenOn: inDays(1) }, 'givenOn'],
  [{ givenOn: '1899-12-31' }, 'givenOn'],
  [{ evidence: '\u200b\u200b\u200b' }, 'evidence'],
  [{ evidence: 'x'.repeat(501) }, 'evidence'],
])('no consent is %j', async (input, field) => {
  expect(await record({ purpose: 'SENSITIVE', ...input }, keeper)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', field],
  });
});
