import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { managerOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, editor, anonymous, printing } = viewers;
const club = seedId('Organisation', 'dongli-club');
const clubStaff = staffOf(club);

const ask = async (as: Viewer, fields: string) =>
  (await graph.ask(`{ viewer { ${fields} } }`, { as })).data.viewer;

test('an app can ask who is asking', async () => {
  const fields = 'subject roles organisation { slug } person { name { en } }';
  expect(await ask(anonymous, fields)).toEqual({
    subject: null,
    roles: [],
    organisation: null,
    person: null,
  });
  expect(await ask(printing, fields)).toEqual({
    ...{ subject: 'printing-staff', roles: ['staff'], organisation: { slug: 'printing' }, person: null },
  });
  const person = await graph.mutated(
    'changePerson',
    { id: seedId('Person', 'ouyang-cheng'), version: 1, account: 'editor' },
    headquarters,
    'person { account }',
  );
  expect(person.account).toBe('editor');
  expect((await ask(editor, fields)).person).toEqual({ name: { en: 'Ouyang Cheng' } });
});

test('who approves in a company are its managers alone', async () => {
  const may = async (as: Viewer, on?: string): Promise<boolean> =>
    (await ask(as, `may(action: APPROVE${on ? `, on: "${on}"` : ''})`)).may;
  const manager = managerOf(club);
  expect(
    await Promise.all([may(manager), may(manager, club), may(manager, seedId('Organisation', 'jdb'))]),
  ).toEqual([...[true, true, false]]);
  const others = [clubStaff, { ...manager, roles: ['manager'] }, headquarters, anonymous];
  expect(await Promise.all(others.map((as) => may(as, club)))).toEqual([false, false, false, false]);
});

const register = { slug: 'new-body', name: { en: 'New body' } };
const membership = {
  organisationId: club,
  memberPersonId: seedId('Person', 'sample-reader'),
  startsOn: '2024-05-01',
};
type Row = [action: string, on: string | null, mutation: string, input: object];
const rows: Row[] = [
  ['REGISTER_ORGANISATION', null, 'registerOrganisation', register],
  ['REGISTER_AFFILIATE', null, 'registerOrganisation', { ...register, slug: 'new-company', kind: 'COMPANY' }],
  [
    'UPDATE_ORGANISATION',
    club,
    'updateOrganisation',
    { id: club, version: 1, website: 'https://club.example' },
  ],
  ['REGISTER_PERSON', null, 'registerPerson', { name: { en: 'New' }, kind: 'EXTERNAL' }],
  ['CHANGE_PERSON', null, 'setPersonContact', { personId: seedId('Person', 'ouyang-cheng') }],
  ['START_MEMBERSHIP', club, 'startMembership', membership],
  [
    'CHANGE_FACILITY',
    null,
    'registerFacility',
    { slug: 'hall', name: { en: 'Hall' }, kind: 'STUDIO', ownerId: club, capacity: 5 },
  ],
  [
    'HANDLE_DATA_REQUEST',
    null,
    'registerDataSubjectRequest',
    { kind: 'ACCESS', name: 'Somebody', identityProof: 'A card' },
  ],
  [
    'MERGE_ORGANISATIONS',
    null,
    'mergeOrganisations',
    {
      ...{ id: seedId('Organisation', 'jdb'), version: 9, reason: 'one body' },
      intoId: seedId('Organisation', 'four-seas'),
    },
  ],
  [
    'RECORD_CONSENT',
    null,
    'recordDataConsent',
    { personId: seedId('Person', 'sample-reader'), purpose: 'PROFILE', evidence: 'A form' },
  ],
];
const callers: [string, Viewer][] = [
  ['a reader', anonymous],
  ['an editor', editor],
  ['staff of the club', clubStaff],
  ['staff elsewhere', printing],
  ['headquarters', headquarters],
  ['the keeper of personal data', viewers.privacyOfficer],
];

test.each(callers.flatMap(([who, as]) => rows.map((row) => [who, row[0], as, row] as const)))(
  'what %s may do (%s) is what the mutation lets them do',
  async (_, __, as, [action, on, mutation, input]) => {
    const { may } = await ask(as, `may(action: ${action}, on: ${on ? `"${on}"` : 'null'})`);
    expect((await graph.mutate(mutation, input, as)).code === 'FORBIDDEN').toBe(!may);
  },
);
