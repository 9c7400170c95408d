import type { Viewer } from '@media-graph/service';
import {
  type Condition,
  everybodys,
  forbidden,
  isKeeper,
  nobodys,
  ownOrganisations,
  refused,
} from '@media-graph/subgraph';

export const databaseRoles = [
  'organisations_reader',
  'organisations_editor',
  'organisations_staff',
  'organisations_staff_editor',
  'organisations_headquarters',
  'organisations_keeper',
];

/** Whose register it is: they read and change everything in it. */
export const isHeadquarters = ({ roles }: Viewer): boolean => roles.includes('headquarters');

/** The PostgreSQL role whose grants and row policies hold for a viewer: the widest that the viewer's roles give. */
export const databaseRole = (viewer: Viewer): string => {
  // The keeper of personal data has a token of its own.
  if (isKeeper(viewer)) return 'organisations_keeper';
  if (isHeadquarters(viewer)) return 'organisations_headquarters';
  if (viewer.roles.includes('staff'))
    return viewer.roles.includes('editor') ? 'organisations_staff_editor' : 'organisations_staff';
  return viewer.roles.includes('editor') ? 'organisations_editor' : 'organisations_reader';
};

/**
 * Whose private rows a viewer reads and changes: everybody's at headquarters, those of the own organisation for its
 * staff, nobody's otherwise.
 *
 * @param own which rows are of the own organisation; by the column `organisation_id` unless the table has none
 */
export const visibleTo = (viewer: Viewer, own: Condition = ownOrganisations): Condition => {
  if (isHeadquarters(viewer)) return everybodys;
  return viewer.roles.includes('staff') && viewer.organisation ? own : nobodys;
};

/** Whether a viewer is of the staff of just this organisation. */
export const isStaffOf = ({ roles, organisation }: Viewer, organisationId: string): boolean =>
  roles.includes('staff') && organisation === organisationId.toLowerCase();

/** The id of the person whose account asks. */
const ownPerson = '(SELECT id FROM people WHERE account = (SELECT viewer_subject()))';

const withAccount = (viewer: Viewer, own: Condition): Condition => (viewer.subject === null ? nobodys : own);

/** What people are members of themselves. */
export const ownMemberships = (viewer: Viewer): Condition =>
  withAccount(viewer, (alias) => `${alias}.member_person_id = ${ownPerson}`);

/** Terms of what people are members of themselves. */
export const ownMembershipTerms = (viewer: Viewer): Condition =>
  withAccount(
    viewer,
    (alias) =>
      `${alias}.membership_id = ANY (ARRAY(SELECT id FROM memberships WHERE member_person_id = ${ownPerson}))`,
  );

/** A field of an organisation's row for its staff and headquarters. @throws FORBIDDEN for all others */
export const forStaffOf =
  <
    Parent extends { readonly organisationId: string },
    Arguments,
    Context extends { readonly viewer: Viewer },
    Info,
    Answer,
  >(
    resolve: (parent: Parent, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  (parent: Parent, args: Arguments, context: Context, info: Info): Answer => {
    if (!isStaffOf(context.viewer, parent.organisationId) && !isHeadquarters(context.viewer))
      throw forbidden('This is for the staff of the organisation and headquarters');
    return resolve(parent, args, context, info);
  };

/** Lets a mutation go on for headquarters and the staff of just this organisation. @throws FORBIDDEN */
export const allowStaffOf = (viewer: Viewer, organisationId: string, ...field: string[]): void => {
  if (!isStaffOf(viewer, organisationId) && !isHeadquarters(viewer))
    throw refused('FORBIDDEN', 'This is for the staff of the organisation and headquarters', ...field);
};
