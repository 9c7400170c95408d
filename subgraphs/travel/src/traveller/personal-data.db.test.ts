import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const departure = await agency.open();
const held = await agency.hold(departure.id, 1, { contactName: '歐陽成', contactPhone: '13812345678' });
const { id } = held.thing;
const traveller = {
  ...{
    unit: 'ADULT',
    name: '楊東興',
    document: 'PASSPORT',
    documentNumber: 'E12345678',
    bornOn: '1980-02-03',
  },
};
await agency.act('nameTravellers', { id, version: 1, travellers: [traveller] });

const ask = (purpose: string | null, as = agency.staff) =>
  graph.ask(
    `query ($id: ID!, $purpose: String) { tourBooking(id: $id) { contact { name(purpose: $purpose) phone(purpose: $purpose) }
      travellers { name(purpose: $purpose) document documentNumber(purpose: $purpose) bornOn(purpose: $purpose) } } }`,
    { as, variables: { id, purpose } },
  );
const log = () =>
  graph.sql(
    'SELECT entity, field, purpose, subject, organisation_id FROM personal_data_access ORDER BY field',
  );

test('contact and travellers are masked, and no reading is logged', async () => {
  const { data, errors } = await ask(null);
  expect(errors).toBeUndefined();
  expect(data.tourBooking).toEqual({
    contact: { name: '歐陽*', phone: '138****5678' },
    travellers: [{ name: '楊**', document: 'PASSPORT', documentNumber: 'E******78', bornOn: '1980-**-**' }],
  });
  expect(await log()).toEqual([]);
});

test('a purpose shows them in full, and each field is logged with who asked and why', async () => {
  const { data } = await ask('名單表 for the border');
  expect(data.tourBooking).toEqual({
    contact: { name: '歐陽成', phone: '13812345678' },
    travellers: [{ name: '楊東興', document: 'PASSPORT', documentNumber: 'E12345678', bornOn: '1980-02-03' }],
  });
  const row = {
    purpose: '名單表 for the border',
    subject: agency.staff.subject,
    organisation_id: agency.organisation,
  };
  expect(await log()).toEqual([
    { ...row, entity: 'Traveller', field: 'bornOn' },
    { ...row, entity: 'TourBooking', field: 'contactName' },
    { ...row, entity: 'TourBooking', field: 'contactPhone' },
    { ...row, entity: 'Traveller', field: 'documentNumber' },
    { ...row, entity: 'Traveller', field: 'name' },
  ]);
});

test('finance reads the booking and nobody in it, whatever the purpose', async () => {
  const finance = { ...viewers.headquarters, roles: ['finance'] };
  const { data, errors } = await ask('an audit', finance);
  expect(data.tourBooking).toEqual({ contact: null, travellers: null });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('neither the audit log nor the memory of mutations holds a name, number or date of birth', async () => {
  const secrets = ['歐陽成', '13812345678', '楊東興', 'E12345678', '1980-02-03'];
  const rows = await graph.sql('SELECT before, after FROM audit_log');
  expect(rows.length).toBeGreaterThan(5);
  const remembered = await graph.sql(`SELECT payload FROM idempotency_keys`);
  expect(remembered.length).toBeGreaterThan(3);
  const stored = [JSON.stringify(rows), ...remembered.map(({ payload }) => payload)];
  for (const secret of secrets)
    for (const place of stored) {
      const found = Buffer.isBuffer(place)
        ? place.includes(secret) || place.includes(Buffer.from(secret, 'utf16le'))
        : place.includes(secret);
      expect([secret, found]).toEqual([secret, false]);
    }
});

test('the table has no number of a document that can be read', async () => {
  const rows = await graph.sql(
    'SELECT to_jsonb(traveller_identities)::text AS row, document_sealed AS sealed FROM traveller_identities',
  );
  for (const { row, sealed } of rows) {
    expect(row).not.toContain('E12345678');
    expect(sealed.toString('latin1')).not.toContain('E12345678');
  }
  // A number of before there was a key.
  await graph.sql(
    `UPDATE traveller_identities SET document_number = 'E12345678', document_sealed = NULL, document_hash = NULL`,
  );
  const seal = async () => (await agency.act('sealTravellers')).things.sealed;
  expect([await seal(), await seal()]).toEqual([rows.length, 0]);
  const { data } = await ask('the border');
  expect(data.tourBooking.travellers[0].documentNumber).toBe('E12345678');
});

test('who is named again replaces those named before', async () => {
  const { thing } = await agency.act('nameTravellers', {
    ...{ id, version: 2, travellers: [{ ...traveller, name: '陳明' }] },
  });
  expect(thing.version).toBe(3);
  const { data } = await ask(null);
  expect(data.tourBooking.travellers.map(({ name }: { name: string }) => name)).toEqual(['陳*']);
  const [{ count }] = await graph.sql('SELECT count(*)::int FROM traveller_identities');
  expect(count).toBe(1);
});

test.each([
  ['nobody', []],
  ['too many', [traveller, { ...traveller, documentNumber: 'E99999999' }]],
  ['another kind', [{ ...traveller, unit: 'CHILD' }]],
  ['a child as an adult', [{ ...traveller, bornOn: '2020-01-01' }]],
  ['no document', [{ ...traveller, documentNumber: 'x' }]],
  [
    'a number that does not check',
    [{ ...traveller, document: 'RESIDENT_ID', documentNumber: '110105194912310021' }],
  ],
  [
    'a number of another date of birth',
    [{ ...traveller, document: 'RESIDENT_ID', documentNumber: '11010519491231002X' }],
  ],
  ['no name', [{ ...traveller, name: '  ' }]],
])('%s is refused, and nothing changes', async (_, travellers) => {
  const outcome = await agency.act('nameTravellers', { id, version: 3, travellers });
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', 'travellers']]);
  expect((await graph.sql('SELECT version FROM bookings WHERE id = $1', [id]))[0].version).toBe(3);
});
