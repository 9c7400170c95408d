import type { Viewer } from '@media-graph/service';
import { type Condition, everybodys, forbidden, nobodys } from '@media-graph/subgraph';

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

/** Of an article's channels: what is scheduled is the newsroom's alone. */
export const publicationsVisibleTo = (viewer: Asker): Condition =>
  isNewsroom(viewer)
    ? everybodys
    : (alias) => `${alias}.visible_from <= now() AND ${alias}.status <> 'SCHEDULED'`;

/** What a viewer may see of how stories came about: tables of the newsroom's own. */
export const newsroomsAlone = (viewer: Asker): Condition => (isNewsroom(viewer) ? everybodys : nobodys);

/** A field that only viewers with one of the roles may read; others are told so. */
const guardedBy =
  (roles: readonly string[], message: string) =>
  <Parent, Arguments, Context extends { readonly viewer: Asker }, Info, Answer>(
    resolve: (parent: Parent, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  (parent: Parent, args: Arguments, context: Context, info: Info): Answer => {
    if (!hasOneOf(context.viewer, roles)) throw forbidden(message);
    return resolve(parent, args, context, info);
  };

/** What the group's companies plan by, and that is no reader's: when pages close. @throws FORBIDDEN */
export const forTheGroup = guardedBy(
  group,
  'Times of sign-off and plates are for the newsroom, staff and headquarters',
);

/** How a story came about: reviews, versions, reasons. @throws FORBIDDEN */
export const forNewsroom = guardedBy(newsroom, 'How a story came about is for the newsroom');
