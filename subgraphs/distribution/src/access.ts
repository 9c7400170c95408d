import type { Viewer } from '@media-graph/service';
import { type Condition, companyAccess, either, forbidden, nobodys } from '@media-graph/subgraph';

/** Who sees what of a distribution company's business. */
export const {
  databaseRole,
  databaseRoles,
  forAudience,
  forStaffOf,
  forStaffOfOrganisation,
  lockOwn,
  ownCompany,
  visibleTo,
} = companyAccess({ name: 'distribution', business: 'a distribution company' });

const addressedToOwn: Condition = (alias) => `${alias}.printer_id = (SELECT viewer_organisation())`;

/** A print notice is a letter: the printing works that it is addressed to reads it, beside who wrote it. */
export const noticesVisibleTo = (viewer: Viewer): Condition =>
  either(
    visibleTo(viewer, 'HEADQUARTERS'),
    databaseRole(viewer) === 'distribution_staff' ? addressedToOwn : nobodys,
  );

/** What is known from print notices, which the staff of any organisation may have got. @throws FORBIDDEN for readers */
export const forCorrespondents =
  <Parent, Arguments, Context extends { readonly viewer: Viewer }, Info, Answer>(
    resolve: (parent: Parent, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  (parent: Parent, args: Arguments, context: Context, info: Info): Answer => {
    if (databaseRole(context.viewer) === 'distribution_reader')
      throw forbidden('This is for staff, headquarters and finance');
    return resolve(parent, args, context, info);
  };
