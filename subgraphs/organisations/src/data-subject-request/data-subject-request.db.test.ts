import { expect, test } from '@jest/globals';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, printing } = viewers;
const keeper = viewers.privacyOfficer;
const today = todayInShanghai();

const fields = `request { id version status name phone(purpose: "to call back") account dueOn isOverdue closedBy closingNote
  reopenReason registerData { records { id thing keptBecause keptUntil values { field value } }
    reads { subject field purpose } erasures { recordId thing orderedBy erasedAt } } }`;
const run = (mutation: string, input: object, as = keeper) => graph.mutate(mutation, input, as, fields);
const asked = {
  kind: 'ERASURE',
  name: '示例讀者甲',
  phone: '138 0000 7777',
  identityProof: 'Came with the card',
};
const register = (input: object = {}) => run('registerDataSubjectRequest', { ...asked, ...input });

/** Somebody with a telephone number, who works at the printing company unless said otherwise. */
const newPerson = async (phone: string, kind = 'STAFF') => {
  const employerId = kind === 'STAFF' ? seedId('Organisation', 'printing') : null;
  const person = {
    name: { zhHant: `人${phone}` },
    kind,
    employerId,
    account: `account ${phone}`,
    startsOn: '2020-01-01',
  };
  const { id } = await graph.mutated('registerPerson', person, headquarters, 'person { id }');
  await graph.mutated(
    'setPersonContact',
    { personId: id, phone, email: 'a@b.example' },
    headquarters,
    'person { id }',
  );
  return id as string;
};
const contactsOf = async (id: string) =>
  (await graph.sql('SELECT count(*)::int AS count FROM person_contacts WHERE person_id = $1', [id]))[0].count;

test('a request is entered, found by who asks, closed, which forgets them, and taken up again', async () => {
  const id = await newPerson('+86 13800007777', 'EXTERNAL');
  const { thing } = await register();
  expect(thing).toMatchObject({ status: 'OPEN', name: '示****', phone: '138 0000 7777', isOverdue: false });
  expect(thing.dueOn).toBe(addDays(today, 30));
  expect(thing.registerData.records).toEqual([
    {
      ...{ id, thing: 'Person', keptBecause: null, keptUntil: null },
      values: [
        { field: 'name', value: '人+86 13800007777' },
        { field: 'phone', value: '+86 13800007777' },
        { field: 'email', value: 'a@b.example' },
        { field: 'account', value: 'account +86 13800007777' },
      ],
    },
  ]);
  const closed = await run('closeDataSubjectRequest', {
    id: thing.id,
    version: 1,
    status: 'REFUSED',
    note: 'Wrong person',
  });
  expect(closed.thing).toMatchObject({
    status: 'REFUSED',
    closedBy: 'privacy-officer',
    name: null,
    phone: null,
  });
  expect(closed.thing.registerData.records).toEqual([]);
  expect(await graph.sql('SELECT FROM data_subject_identities WHERE request_id = $1', [thing.id])).toEqual(
    [],
  );
  for (const mutation of ['closeDataSubjectRequest', 'changeDataSubjectRequest'])
    expect(
      (
        await run(mutation, {
          id: thing.id,
          version: 2,
          ...(mutation.startsWith('close') && { status: 'ANSWERED', note: 'Done now' }),
        })
      ).code,
    ).toBe('ILLEGAL_TRANSITION');
  const again = { id: thing.id, version: 2, reason: 'The card was found' };
  expect((await run('reopenDataSubjectRequest', again)).code).toBe('INVALID_INPUT');
  const reopened = await run('reopenDataSubjectRequest', { ...again, phone: '13800007777' });
  expect(reopened.thing).toMatchObject({
    status: 'OPEN',
    version: 3,
    closedBy: null,
    reopenReason: 'The card was found',
  });
  expect((await run('reopenDataSubjectRequest', { ...again, version: 3, phone: '13800007777' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('what can be erased is, at once; who works here is kept until two years after the last job, then erased by itself', async () => {
  const [former, staff] = [await newPerson('13800001111', 'EXTERNAL'), await newPerson('13800002222')];
  const { thing } = await register({ phone: '13800001111', account: 'account 13800002222', name: null });
  expect(thing.registerData.records.map((one: { id: string }) => one.id).sort()).toEqual(
    [former, staff].sort(),
  );
  const order = (recordIds: string[], as = keeper) =>
    run('orderRegisterErasure', { requestId: thing.id, recordIds }, as);
  expect((await order([former], headquarters)).code).toBe('FORBIDDEN');
  expect((await order([seedId('Person', 'nobody')])).code).toBe('NOT_FOUND');
  expect((await order(['nonsense'])).code).toBe('INVALID_INPUT');
  const [first, second] = await Promise.all([order([former, staff]), order([staff, former])]);
  expect([first.code, second.code]).toEqual([null, null]);
  const { registerData } = (await order([former, staff])).thing;
  expect(
    Object.fromEntries(
      registerData.erasures.map((one: { recordId: string; erasedAt: string | null }) => [
        one.recordId,
        one.erasedAt !== null,
      ]),
    ),
  ).toEqual({ [former]: true, [staff]: false });
  expect([await contactsOf(former), await contactsOf(staff)]).toEqual([0, 1]);
  // What is ordered and not erased yet is taken back by leaving it out; what was erased stays noted.
  expect((await order([])).thing.registerData.erasures).toHaveLength(1);
  await order([former, staff]);
  const [{ version }] = await graph.sql('SELECT version FROM people WHERE id = $1', [staff]);
  await graph.mutated(
    'endEmployment',
    { personId: staff, version, endsOn: today },
    headquarters,
    'person { id }',
  );
  await graph.runJobs();
  expect(await contactsOf(staff)).toBe(1);
  await graph.sql(`UPDATE employments SET ends_on = ends_on - interval '2 years' WHERE person_id = $1`, [
    staff,
  ]);
  await graph.runJobs();
  expect(await contactsOf(staff)).toBe(0);
  expect((await order([former, staff])).thing.registerData.erasures).toHaveLength(2);
});

test('contacts of who left more than two years ago go with time, and nobody else’s', async () => {
  const [left, stayed] = [await newPerson('13800003333'), await newPerson('13800004444')];
  await graph.mutated(
    'endEmployment',
    { personId: left, version: 1, endsOn: '2023-01-01' },
    headquarters,
    'person { id }',
  );
  await graph.runJobs();
  expect([await contactsOf(left), await contactsOf(stayed)]).toEqual([0, 1]);
  const [{ operation }] = await graph.sql(
    `SELECT operation FROM audit_log WHERE entity_id = $1 AND action = 'DELETE'`,
    [left],
  );
  expect(operation).toBe('forgetPeople');
});

test('the keeper reads who read what; nobody else learns of requests, nor of who asks', async () => {
  const id = await newPerson('13800005555');
  await graph.ask(`{ person(id: "${id}") { contact { phone(purpose: "a late edition") } } }`, {
    as: printing,
  });
  const { thing } = await register({ phone: '13800005555', name: null });
  const reads = `{ registerDataReads(entityId: "${id}") { totalCount nodes { subject entity field purpose } } }`;
  const { data } = await graph.ask(reads, { as: keeper });
  expect(data.registerDataReads.nodes).toContainEqual({
    subject: 'printing-staff',
    entity: 'Person',
    field: 'phone',
    purpose: 'a late edition',
  });
  expect(data.registerDataReads.nodes[0].purpose).toBe(`Data subject request ${thing.id}`);
  for (const as of [headquarters, printing, viewers.anonymous]) {
    for (const query of [
      reads,
      '{ dataSubjectRequests { totalCount } }',
      `{ dataSubjectRequest(id: "${thing.id}") { id } }`,
    ]) {
      const { errors } = await graph.ask(query, { as });
      expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
    }
    expect((await run('registerDataSubjectRequest', asked, as)).code).toBe('FORBIDDEN');
  }
  const written = await graph.sql(
    `SELECT (SELECT string_agg(after::text, '') FROM audit_log WHERE entity = 'DataSubjectRequest') || (SELECT string_agg(encode(sealed, 'escape'), '') FROM data_subject_identities) AS text`,
  );
  expect(written[0].text).not.toMatch(/13800005555|示例讀者甲/);
});

test.each<[object, string[]]>([
  [{ name: null, phone: null }, []],
  [{ name: '\u200b', phone: ' ' }, []],
  [{ phone: 'call me' }, ['phone']],
  [{ documentNumber: '12 34' }, ['documentNumber']],
  [{ name: 'x'.repeat(61) }, ['name']],
  [{ identityProof: '\u3164\u3164\u3164' }, ['identityProof']],
  [{ receivedOn: addDays(today, 1) }, ['receivedOn']],
])('no request is %j', async (input, field) => {
  expect(await register(input)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', ...field] });
});

test('an open request is put right; a list is filtered, and costs no more for many', async () => {
  const { thing } = await register({ receivedOn: '2024-01-01' });
  expect(thing.isOverdue).toBe(true);
  const changed = await run('changeDataSubjectRequest', {
    id: thing.id,
    version: 1,
    phone: null,
    kind: 'ACCESS',
  });
  expect(changed.thing).toMatchObject({ version: 2, phone: null, name: '示****' });
  expect((await run('changeDataSubjectRequest', { id: thing.id, version: 2, name: null })).code).toBe(
    'INVALID_INPUT',
  );
  expect((await run('changeDataSubjectRequest', { id: thing.id, version: 1 })).code).toBe('VERSION_CONFLICT');
  const list = (first: number) => () =>
    graph.ask(
      `{ dataSubjectRequests(status: OPEN, first: ${first}) { totalCount nodes { id name phone } } }`,
      { as: keeper },
    );
  expect((await list(1)()).data.dataSubjectRequests.nodes).toEqual([
    { id: thing.id, name: '示****', phone: null },
  ]);
  expect(await graph.statementsOf(list(50))).toHaveLength((await graph.statementsOf(list(1))).length);
});
