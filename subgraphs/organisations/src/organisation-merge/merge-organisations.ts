import { lockVersion, refused, requireFound, requireTextBetween, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { MergeOrganisationsInput } from '../generated/resolvers.ts';
import { searchedNames } from '../name/search-text.ts';
import { mostAliases } from '../organisation/check-profile.ts';
import type { Organisation } from '../organisation/organisation.entity.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { OrganisationMerge } from './organisation-merge.entity.ts';

const requireMergeable = ({ kind, mergedIntoId }: Organisation, field: 'id' | 'intoId'): void => {
  if (kind !== 'OUTSIDE_BODY')
    throw refused('INVALID_INPUT', 'Only bodies outside the group are merged', 'input', field);
  if (mergedIntoId) throw refused('ILLEGAL_TRANSITION', 'It was merged already', 'input', field);
};

/** The names of a body, without those that another has. */
const newNames = (duplicate: Organisation, into: Organisation): string[] => {
  const known = new Set([...Object.values(into.name), ...into.aliases]);
  const names = [...Object.values(duplicate.name), ...duplicate.aliases] as (string | null | undefined)[];
  const fresh = new Set(names.filter((name): name is string => !!name && !known.has(name)));
  return [...fresh].slice(0, Math.max(0, mostAliases - into.aliases.length));
};

/** Merges a body that was registered twice into the other entry, which takes over what refers to it. */
export const mergeOrganisations = async (
  tx: Transaction,
  input: MergeOrganisationsInput,
): Promise<OrganisationMerge> => {
  requireMay(tx.viewer, 'MERGE_ORGANISATIONS');
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const { id: intoId } = requireFound(await tx.organisations.load(input.intoId), 'input', 'intoId');
  if (intoId === input.id.toLowerCase())
    throw refused('INVALID_INPUT', 'These are one entry', 'input', 'intoId');
  await tx.organisationRepository.lockHierarchy();
  const duplicate = await lockVersion(tx.organisationRepository, input);
  const into = (await tx.organisationRepository.lock(intoId))!;
  requireMergeable(duplicate, 'id');
  requireMergeable(into, 'intoId');
  if (await tx.membershipTierRepository.anyOf(duplicate.id))
    throw refused('ILLEGAL_TRANSITION', 'Its members pay dues: merge the other entry into it', 'input', 'id');

  const moved = await tx.organisationMergeRepository.moveAll(duplicate.id, intoId);
  const addedAliases = newNames(duplicate, into);
  const aliases = [...into.aliases, ...addedAliases];
  await revise(tx.organisationRepository, into, { aliases, ...searchedNames(into.name, aliases) });
  await revise(tx.organisationRepository, duplicate, { status: 'DISSOLVED', mergedIntoId: intoId });
  const id = uuidv7();
  await tx.organisationMergeRepository.insert({
    ...{ id, duplicateId: duplicate.id, intoId, reason, moved, addedAliases },
    ...{ mergedBy: tx.viewer.subject ?? '', statusBefore: duplicate.status },
  });
  return (await tx.organisationMerges.load(id))!;
};
