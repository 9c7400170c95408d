import type { Viewer } from '@media-graph/service';
import { type Condition, everybodys, holdsPolicy, nobodys } from '@media-graph/subgraph';

type Asker = Pick<Viewer, 'roles' | 'organisation'>;

/** Drafts are the newsroom's alone: the business side reads what readers read, headquarters included. */
export const isNewsroom = (viewer: Asker): boolean => holdsPolicy(viewer, 'newsroom');

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

/** Of what is told of a story as it happens: what was deleted is the newsroom's alone. */
export const liveBlogEntriesVisibleTo = (viewer: Asker): Condition =>
  isNewsroom(viewer)
    ? everybodys
    : (alias) => `${alias}.visible_from <= now() AND ${alias}.deleted_at IS NULL`;

/** Of fronts as they were published: what is to come and what was taken back is the newsroom's alone. */
export const frontEditionsVisibleTo = (viewer: Asker): Condition =>
  isNewsroom(viewer)
    ? everybodys
    : (alias) => `${alias}.shown_from <= now() AND ${alias}.withdrawn_at IS NULL`;

/** What a viewer may see of how stories came about: tables of the newsroom's own. */
export const newsroomsAlone = (viewer: Asker): Condition => (isNewsroom(viewer) ? everybodys : nobodys);

/** What partners get: all for the newsroom, an organisation's own for everybody else. */
export const partnersOwn = (viewer: Asker): Condition => {
  if (isNewsroom(viewer)) return everybodys;
  return viewer.organisation === null
    ? nobodys
    : (alias) => `${alias}.organisation_id = viewer_organisation()`;
};

/** What somebody keeps for himself alone. */
export const ownedBy = ({ subject }: Pick<Viewer, 'subject'>): Condition =>
  subject === null ? nobodys : (alias) => `${alias}.owner = viewer_subject()`;
