import { lockVersion, refused, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { UndoOrganisationMergeInput } from '../generated/resolvers.ts';
import { searchedNames } from '../name/search-text.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { OrganisationMerge } from './organisation-merge.entity.ts';

/** Takes a merge back; what came to the other entry since stays there. */
export const undoOrganisationMerge = async (
  tx: Transaction,
  input: UndoOrganisationMergeInput,
): Promise<OrganisationMerge> => {
  requireMay(tx.viewer, 'MERGE_ORGANISATIONS');
  const undoReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  await tx.organisationRepository.lockHierarchy();
  const merge = await lockVersion(tx.organisationMergeRepository, input);
  if (merge.undoneAt) throw refused('ILLEGAL_TRANSITION', 'It was undone already', 'input', 'id');
  const { duplicateId, intoId, moved, addedAliases, statusBefore } = merge;
  const duplicate = (await tx.organisationRepository.lock(duplicateId))!;
  const into = (await tx.organisationRepository.lock(intoId))!;
  if (duplicate.mergedIntoId !== intoId)
    throw refused('ILLEGAL_TRANSITION', 'The other entry was merged itself: undo that first', 'input', 'id');
  await revise(tx.organisationRepository, duplicate, { status: statusBefore, mergedIntoId: null });
  await tx.organisationMergeRepository.moveBack(moved, duplicateId, intoId);
  const aliases = into.aliases.filter((name) => !addedAliases.includes(name));
  await revise(tx.organisationRepository, into, { aliases, ...searchedNames(into.name, aliases) });
  const undoneBy = tx.viewer.subject ?? '';
  return revise(tx.organisationMergeRepository, merge, { undoneAt: new Date(), undoneBy, undoReason });
};
