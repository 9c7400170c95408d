import { expect, test } from '@jest/globals';
import { companyAccess } from './company-access.ts';

const {
  databaseRole,
  databaseRoles,
  forAudience,
  forStaffOf,
  forStaffOfOrganisation,
  ownCompany,
  visibleTo,
} = companyAccess({ name: 'travel', business: 'a travel agency' });

const agency = 'a-travel-agency';
const viewer = (organisation: string | null, ...roles: string[]) => ({
  subject: 's',
  scopes: [],
  client: null,
  organisation,
  roles,
});
const [staff, printers, finance, headquarters, reader] = [
  viewer(agency, 'staff'),
  viewer('a-printing-works', 'staff'),
  viewer('the-group', 'finance'),
  viewer('the-group', 'headquarters'),
  viewer(null),
];
const companies = { load: async (id: string) => (id === agency ? {} : null) };
const row = { organisationId: agency };
const answer = () => 'seen';

test('a viewer is one of four to the database, the group before the own company', () => {
  expect(databaseRoles).toEqual(['travel_reader', 'travel_staff', 'travel_headquarters', 'travel_finance']);
  expect([staff, finance, headquarters, reader].map(databaseRole)).toEqual([
    'travel_staff',
    'travel_finance',
    'travel_headquarters',
    'travel_reader',
  ]);
  expect(databaseRole(viewer(agency, 'staff', 'headquarters'))).toBe('travel_headquarters');
  expect(databaseRole(viewer(null, 'staff'))).toBe('travel_reader');
});

test('rows are everybody’s for the audience, the own company’s for staff, and nobody’s for others', () => {
  const own = 'row.organisation_id = (SELECT viewer_organisation())';
  const conditions = (audience: 'STAFF' | 'FINANCE' | 'HEADQUARTERS') =>
    [staff, finance, headquarters, reader].map((one) => visibleTo(one, audience)('row'));
  expect(conditions('STAFF')).toEqual([own, 'FALSE', 'FALSE', 'FALSE']);
  expect(conditions('FINANCE')).toEqual([own, 'TRUE', 'FALSE', 'FALSE']);
  expect(conditions('HEADQUARTERS')).toEqual([own, 'TRUE', 'TRUE', 'FALSE']);
});

test('a list is forbidden to those who may never see anything of its kind', async () => {
  const list = (audience: 'STAFF' | 'FINANCE' | 'HEADQUARTERS') =>
    Promise.all(
      [staff, printers, finance, headquarters, reader].map((one) =>
        forAudience(audience, answer)({}, {}, { viewer: one, companies }, {}).catch(
          ({ extensions }) => extensions.code,
        ),
      ),
    );
  const no = 'FORBIDDEN';
  expect(await list('STAFF')).toEqual(['seen', no, no, no, no]);
  expect(await list('FINANCE')).toEqual(['seen', no, 'seen', no, no]);
  expect(await list('HEADQUARTERS')).toEqual(['seen', no, 'seen', 'seen', no]);
});

test('a field of a row is for the staff of just this company, and the audience', () => {
  const field = forStaffOf('FINANCE', answer);
  for (const one of [staff, finance]) expect(field(row, {}, { viewer: one }, {})).toBe('seen');
  for (const one of [printers, headquarters, reader])
    expect(() => field(row, {}, { viewer: one }, {})).toThrow(
      "staff of a travel agency and the group's finance",
    );
  expect(forStaffOfOrganisation('STAFF', answer)({ id: agency }, {}, { viewer: staff }, {})).toBe('seen');
  expect(() => forStaffOfOrganisation('STAFF', answer)({ id: 'other' }, {}, { viewer: staff }, {})).toThrow();
});

test('only staff write, and for their own company', () => {
  expect(ownCompany(staff)).toBe(agency);
  for (const one of [finance, headquarters, reader, viewer(agency, 'staff', 'finance')])
    expect(() => ownCompany(one)).toThrow('FORBIDDEN');
});
