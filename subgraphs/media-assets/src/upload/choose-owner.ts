import { RequestRefused, type Viewer } from '@media-graph/service';
import { isId } from '@media-graph/subgraph';
import { worksOn } from '../access.ts';

/**
 * The organisation that will hold the rights: the one named in the address, or the caller's own.
 *
 * @throws RequestRefused for whoever may not upload for it
 */
export const chooseOwner = (viewer: Viewer, named: unknown): string => {
  if (viewer.subject === null) throw new RequestRefused('UNAUTHENTICATED', 'Uploads take a signed-in caller');
  const owner = named ?? viewer.organisation;
  if (typeof owner !== 'string' || !isId(owner))
    throw new RequestRefused('BAD_REQUEST', '`owner` must be the id of an organisation');
  const ownerId = owner.toLowerCase();
  if (!worksOn(viewer, { ownerId }))
    throw new RequestRefused(
      'FORBIDDEN',
      'Uploads take the role picture-desk or editor, or staff of the organisation that owns the file',
    );
  return ownerId;
};
