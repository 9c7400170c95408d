import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { OrganisationKind } from './organisation.entity.ts';

/** @throws NOT_FOUND for a parent that is not there, INVALID_INPUT for one on the other side of the group's border */
export const checkParent = async (
  { organisations }: Transaction,
  kind: OrganisationKind,
  parentId: string | null | undefined,
): Promise<void> => {
  if (parentId == null) return;
  const parent = requireFound(await organisations.load(parentId), 'input', 'parentId');
  if ((kind === 'OUTSIDE_BODY') !== (parent.kind === 'OUTSIDE_BODY'))
    throw refused(
      'INVALID_INPUT',
      'Bodies outside the group and the group’s own do not stand below each other',
      ...['input', 'parentId'],
    );
};
