import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { reader, registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const keeper = viewers.privacyOfficer;
const { open, hold, confirm, step } = registrations(graph);

const dataOf = async (sought: object, id: string = randomUUID(), as = keeper) => {
  const fields =
    'registrationData { records { id thing keptBecause values { field value } } erasures { recordId erasedAt } }';
  const { entities, errors } = await graph.entities('DataSubjectRequest', [{ id, ...sought }], fields, as);
  return errors?.[0]?.extensions?.code ?? entities[0].registrationData;
};
const order = (requestId: string, recordIds: string[], as = keeper) =>
  graph.mutate('orderRegistrationErasure', { requestId, recordIds }, as, 'request { id }');

test('who registered is found by account and telephone number, also for what is not public, and erased once it is over', async () => {
  const as = reader();
  const sure = await confirm(await hold(await open(), as), as, { phone: '+86 13700001234' });
  const { id } = sure.thing;
  const request = randomUUID();
  const byPhone = await dataOf({ soughtPhone: '137 0000 1234' }, request);
  expect(byPhone.records).toEqual([
    {
      ...{ id, thing: 'EventRegistration', keptBecause: 'Still expected at the event' },
      values: [
        { field: 'name', value: '歐陽成' },
        { field: 'phone', value: '+86 13700001234' },
        { field: 'email', value: 'ouyang@example.com' },
        { field: 'account', value: as.subject },
      ],
    },
  ]);
  expect((await dataOf({ soughtAccount: as.subject })).records).toHaveLength(1);
  expect((await dataOf({})).records).toEqual([]);
  for (const who of [as, viewers.eventManager, viewers.anonymous]) {
    expect(await dataOf({ soughtAccount: as.subject }, request, who)).toBe(refusalOf(who));
    expect((await order(request, [id], who)).code).toBe('FORBIDDEN');
  }
  await order(request, [id]);
  expect((await dataOf({}, request)).erasures).toEqual([{ recordId: id, erasedAt: null }]);
  await step('cancelEventRegistration', sure, as);
  await graph.runJobs();
  expect(await dataOf({ soughtPhone: '13700001234', soughtAccount: as.subject }, request)).toEqual({
    records: [],
    erasures: [{ recordId: id, erasedAt: expect.any(String) }],
  });
});
