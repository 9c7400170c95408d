import type { Viewer } from '@media-graph/service';
import { type Condition, everybodys, forbidden } from '@media-graph/subgraph';

type Asker = Pick<Viewer, 'roles'>;

const hasOneOf = ({ roles }: Asker, some: readonly string[]): boolean =>
  some.some((role) => roles.includes(role));

const newsroom = ['editor', 'reviewer'];
const group = [...newsroom, 'staff', 'headquarters', 'finance'];

/** Drafts are the newsroom's alone: the business side reads what readers read, headquarters included. */
export const isNewsroom = (viewer: Asker): boolean => hasOneOf(viewer, newsroom);

export const databaseRoles = ['content_reader', 'content_newsroom'];

export const databaseRole = (viewer: Asker): string =>
  isNewsroom(viewer) ? 'content_newsroom' : 'content_reader';

/** What a viewer may see of articles and of what belongs to them: tables that have `visible_from`. */
export const visibleTo = (viewer: Asker): Condition =>
  isNewsroom(viewer) ? everybodys : (alias) => `${alias}.visible_from <= now()`;

/** A field that the group's companies plan by, and that is no reader's: when pages close. @throws FORBIDDEN */
export const forTheGroup =
  <Parent, Arguments, Context extends { readonly viewer: Asker }, Info, Answer>(
    resolve: (parent: Parent, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  (parent: Parent, args: Arguments, context: Context, info: Info): Answer => {
    if (!hasOneOf(context.viewer, group))
      throw forbidden('Times of sign-off and plates are for the newsroom, staff and headquarters');
    return resolve(parent, args, context, info);
  };
