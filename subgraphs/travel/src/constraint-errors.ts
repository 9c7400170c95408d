import type { ConstraintErrors } from '@media-graph/subgraph';

const noAgency = { code: 'FORBIDDEN', message: 'Your organisation is no travel agency' } as const;

/** What a broken constraint means to the caller; the rules that need no database are checked before. */
export const constraintErrors: ConstraintErrors = {
  tours_company: noAgency,
  guides_company: noAgency,
  suppliers_company: noAgency,
  tours_code_unique: {
    code: 'DUPLICATE',
    field: ['input', 'code'],
    message: 'Another tour has this code',
  },
  departures_code_unique: {
    code: 'DUPLICATE',
    field: ['input', 'code'],
    message: 'Another departure has this code',
  },
  guides_licence_unique: {
    code: 'DUPLICATE',
    field: ['input', 'licenceNumber'],
    message: 'Another guide has this licence number',
  },
  bookings_contract_unique: {
    code: 'DUPLICATE',
    field: ['input', 'contractNumber'],
    message: 'Another booking has this contract number',
  },
  departures_one_guide: {
    code: 'CONFLICT_OVERLAP',
    field: ['input', 'guideId'],
    message: 'The guide is on another departure in these days',
  },
  departures_not_oversold: {
    code: 'SOLD_OUT',
    field: ['input', 'lines'],
    message: 'There are not so many seats left',
  },
};
