import type { ConstraintErrors } from '@media-graph/subgraph';

/** What a broken constraint means to the caller; the rules that need no database are checked before. */
export const constraintErrors: ConstraintErrors = {
  organisations_slug_unique: {
    code: 'DUPLICATE',
    field: ['input', 'slug'],
    message: 'Another organisation has this short name',
  },
  organisations_uscc_unique: {
    code: 'DUPLICATE',
    field: ['input', 'uscc'],
    message: 'Another organisation has this code',
  },
  organisations_no_cycle: {
    code: 'INVALID_INPUT',
    field: ['input', 'parentId'],
    message: 'An organisation cannot stand below itself',
  },
  organisations_not_its_own_parent: {
    code: 'INVALID_INPUT',
    field: ['input', 'parentId'],
    message: 'An organisation cannot stand below itself',
  },
  memberships_no_overlap: {
    code: 'CONFLICT_OVERLAP',
    field: ['input', 'startsOn'],
    message: 'The member is one already in a part of this time',
  },
  memberships_not_in_itself: {
    code: 'INVALID_INPUT',
    field: ['input', 'memberOrganisationId'],
    message: 'An organisation is no member of itself',
  },
};
