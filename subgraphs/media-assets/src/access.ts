import type { Viewer } from '@media-graph/service';
import {
  allow,
  type Condition,
  either,
  everybodys,
  forbidden,
  isKeeper,
  nobodys,
  ownOrganisations,
  refused,
} from '@media-graph/subgraph';

type Asker = Pick<Viewer, 'roles' | 'organisation'>;
/** An asset, or what is known of one: its rights are its owner's. */
type Owned = { readonly ownerId: string };

const desks = ['picture-desk', 'editor', 'rights-manager'];

const has = ({ roles }: Asker, ...some: readonly string[]): boolean =>
  some.some((role) => roles.includes(role));

/**
 * Headquarters come before staff: who works there and for a company as well sees everything, and writes nothing. So do
 * reviewers, who read the stories that the pictures belong to.
 */
const kindOf = (viewer: Asker): 'keeper' | 'desk' | 'headquarters' | 'staff' | 'reader' => {
  // The keeper of personal data has a token of its own, and sees what a reader does beside that.
  if (isKeeper(viewer)) return 'keeper';
  if (has(viewer, ...desks)) return 'desk';
  if (has(viewer, 'headquarters', 'reviewer')) return 'headquarters';
  return has(viewer, 'staff') && viewer.organisation ? 'staff' : 'reader';
};

export const databaseRoles = [
  'media_assets_reader',
  'media_assets_keeper',
  'media_assets_staff',
  'media_assets_headquarters',
  'media_assets_desk',
];

export const databaseRole = (viewer: Asker): string => `media_assets_${kindOf(viewer)}`;

/** Whether a viewer sees every asset, whatever its status. */
export const seesEverything = (viewer: Asker): boolean =>
  kindOf(viewer) === 'desk' || kindOf(viewer) === 'headquarters';

const released: Condition = (alias) =>
  `${alias}.status = 'RELEASED' AND coalesce(${alias}.embargoed_until <= now(), true)`;
const ownAssets: Condition = (alias) => `${alias}.owner_id = (SELECT viewer_organisation())`;

/** The assets of the organisation whose staff the viewer is. */
export const ownedBy = (viewer: Asker): Condition => (kindOf(viewer) === 'staff' ? ownAssets : nobodys);

/** Which assets a viewer sees: what is released is for everybody, what was deleted for nobody. The row policies say the same of what is not public. */
export const visibleTo = (viewer: Asker): Condition => {
  const seen = seesEverything(viewer) ? everybodys : either(released, ownedBy(viewer));
  return (alias) => `${alias}.deleted_at IS NULL AND ${seen(alias)}`;
};

/** Which deleted assets a viewer may take up again. */
export const deletedVisibleTo = (viewer: Asker): Condition => {
  const own = kindOf(viewer) === 'desk' ? everybodys : ownedBy(viewer);
  return (alias) => `${alias}.deleted_at IS NOT NULL AND ${alias}.erased_at IS NULL AND ${own(alias)}`;
};

/** Which rows with `asset_id` a viewer sees that are seen with their asset. */
export const ofVisibleAssets =
  (viewer: Asker): Condition =>
  (alias) =>
    `EXISTS (SELECT FROM media_assets AS seen WHERE seen.id = ${alias}.asset_id AND ${visibleTo(viewer)('seen')})`;

/** Which leases and uses a viewer sees: those of the assets on which the viewer works, or looks at without. */
export const hangingVisibleTo = (viewer: Asker): Condition => {
  if (seesEverything(viewer)) return everybodys;
  if (kindOf(viewer) !== 'staff') return nobodys;
  return (alias) => `${alias}.asset_id IN (SELECT own.id FROM media_assets AS own WHERE ${ownAssets('own')})`;
};

/**
 * Of which assets a viewer may look for what is known of their rights and uses: of those whose rights the viewer sees.
 *
 * @throws FORBIDDEN for whoever sees none
 */
export const rightsVisibleTo = (viewer: Asker): Condition => {
  if (seesEverything(viewer)) return everybodys;
  if (kindOf(viewer) === 'staff') return ownAssets;
  throw forbidden('Rights and uses are for the desks, reviewers, headquarters and staff of the owner');
};

/**
 * Which collections a viewer sees: all, as a desk, what is not deleted, as headquarters, the own organisation's as its staff, and what is
 * shared with whoever works for an organisation. The row policies say the same.
 */
export const collectionsVisibleTo = (viewer: Asker): Condition => {
  if (kindOf(viewer) === 'desk') return everybodys;
  if (kindOf(viewer) === 'headquarters') return (alias) => `${alias}.status <> 'DELETED'`;
  const shared: Condition = (alias) => (viewer.organisation ? `${alias}.status = 'SHARED'` : 'FALSE');
  return either(shared, ownedBy(viewer));
};

/** @throws FORBIDDEN for whoever sees no collection: who is signed in for no organisation */
export const requirePartner = (viewer: Asker): void => {
  if (!seesEverything(viewer) && !viewer.organisation)
    throw forbidden('Collections are for those who are signed in for an organisation');
};

/** @throws FORBIDDEN for whoever may take up none of what was deleted */
export const requireRestorer = (viewer: Asker): void => {
  if (kindOf(viewer) !== 'desk' && kindOf(viewer) !== 'staff')
    throw forbidden('What was deleted is for the desks and the staff of its owner');
};

const isStaffOf = (viewer: Asker, { ownerId }: Owned): boolean =>
  has(viewer, 'staff') && viewer.organisation === ownerId;

/** Who may change an asset or read its colleagues' notes: the desks, and the staff of its owner. */
export const worksOn = (viewer: Asker, asset: Owned): boolean =>
  kindOf(viewer) === 'desk' || (kindOf(viewer) === 'staff' && isStaffOf(viewer, asset));

/** Who may read where a camera stood, and fetch the original that says so: the picture desk, and the owner's staff. */
export const mayTrace = (viewer: Asker, asset: Owned): boolean =>
  has(viewer, 'picture-desk') || isStaffOf(viewer, asset);

/** Whoever licenses the pictures of the own organisation. Editors do not: what is sold is no business of theirs. */
const isSeller = (viewer: Asker): boolean =>
  has(viewer, 'staff', 'picture-desk') && viewer.organisation !== null && kindOf(viewer) !== 'headquarters';

/** The organisation whose pictures the viewer licenses. @throws FORBIDDEN for whoever licenses none */
export const licensorOf = (viewer: Asker): string => {
  if (!isSeller(viewer))
    throw refused('FORBIDDEN', 'This takes the role staff or picture-desk of the organisation that licenses');
  return viewer.organisation!;
};

/** Whether a viewer may be somebody to whom pictures are licensed. */
export const isPictureClient = (viewer: Asker): boolean =>
  has(viewer, 'picture-client') && viewer.organisation !== null;

/**
 * Which rows of what is licensed a viewer sees: all, as headquarters, those of the own organisation that sells, and as
 * a client what `own` says.
 */
export const soldVisibleTo = (viewer: Asker, own: Condition = nobodys): Condition => {
  if (kindOf(viewer) === 'headquarters') return has(viewer, 'headquarters') ? everybodys : nobodys;
  const sold: Condition = isSeller(viewer) ? ownOrganisations : nobodys;
  return isPictureClient(viewer) ? either(sold, own) : sold;
};

const worksMessage = `This takes the role picture-desk, editor or rights-manager, or staff of the asset's owner`;

/** @throws FORBIDDEN for a change by whoever may only look at the asset */
export const requireWorksOn = (viewer: Asker, asset: Owned, ...field: string[]): void => {
  if (!worksOn(viewer, asset)) throw refused('FORBIDDEN', worksMessage, ...field);
};

/** Before a row is locked of which PostgreSQL lets others lock none. @throws FORBIDDEN for whoever works on no asset */
export const requireWorksOnSome = (viewer: Asker): void => {
  if (kindOf(viewer) !== 'desk' && kindOf(viewer) !== 'staff') throw refused('FORBIDDEN', worksMessage);
};

/** @throws FORBIDDEN for whoever may not set aside what stands against a use */
export const requireRightsManager = (viewer: Viewer): void => allow(viewer, 'rights-manager');

/** @throws FORBIDDEN for whoever does not decide what is made public */
export const requireDesk = (viewer: Viewer): void => allow(viewer, ...desks);

const guarded =
  (may: (viewer: Asker, asset: Owned) => boolean, message: string) =>
  <Parent extends Owned, Arguments, Context extends { readonly viewer: Viewer }, Info, Answer>(
    resolve: (parent: Parent, args: Arguments, context: Context, info: Info) => Answer,
  ) =>
  (parent: Parent, args: Arguments, context: Context, info: Info): Answer => {
    if (!may(context.viewer, parent)) throw forbidden(message);
    return resolve(parent, args, context, info);
  };

/** A field of an asset that only those who work on it may read. @throws FORBIDDEN for all others */
export const forColleagues = guarded(
  worksOn,
  "This is for the picture desk, editors and staff of the asset's owner",
);

/** A field of an asset that tells where people were. @throws FORBIDDEN for all others */
export const forTracers = guarded(mayTrace, "This is for the picture desk and staff of the asset's owner");

const witnesses = (viewer: Asker, asset: Owned): boolean => seesEverything(viewer) || worksOn(viewer, asset);
const forWitnessesAlone = "This is for the desks, reviewers, headquarters and staff of the asset's owner";

/** A field about the rights of an asset, for those who see all of it. @throws FORBIDDEN for all others */
export const forWitnesses = guarded(witnesses, forWitnessesAlone);

/** @throws FORBIDDEN, for a field of what hangs on an asset, for whom `forWitnesses` is not */
export const requireWitness = (viewer: Asker, asset: Owned): void => {
  if (!witnesses(viewer, asset)) throw forbidden(forWitnessesAlone);
};
