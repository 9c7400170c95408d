import {
  refuseCleared,
  requireBetween,
  requireEntries,
  requireFound,
  requireLocalized,
  requireSlug,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { ChangeFacilityInput, RegisterFacilityInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { Facility } from './facility.entity.ts';

type Profile = Omit<ChangeFacilityInput, 'idempotencyKey' | 'id' | 'version'>;

/** The columns that a profile says something of. @throws INVALID_INPUT, NOT_FOUND for an owner that is not there */
export const facilityColumns = async (
  { organisations }: Transaction,
  profile: Profile,
): Promise<Partial<Facility>> => {
  const { name, kind, ownerId, capacity, equipment } = profile;
  refuseCleared(profile, ...Object.keys(profile));
  const owner = ownerId && requireFound(await organisations.load(ownerId), 'input', 'ownerId');
  return {
    ...(name && { name: requireLocalized(name, 200, 'input', 'name') }),
    ...(kind && { kind }),
    ...(owner && { ownerId: owner.id }),
    ...(capacity != null && { capacity: requireBetween(capacity, 1, 100_000, 'input', 'capacity') }),
    ...(equipment && {
      equipment: requireEntries(equipment, 0, 50, 'input', 'equipment').map((piece, index) =>
        requireLocalized(piece, 200, 'input', 'equipment', String(index)),
      ),
    }),
  };
};

/** Enters a hall. */
export const registerFacility = async (tx: Transaction, input: RegisterFacilityInput): Promise<Facility> => {
  requireMay(tx.viewer, 'CHANGE_FACILITY');
  const { idempotencyKey, slug: given, ...profile } = input;
  const slug = requireSlug(given, 60, 'input', 'slug');
  const id = uuidv7();
  await tx.facilityRepository.insert({ id, slug, ...(await facilityColumns(tx, profile)) } as Facility);
  return (await tx.facilities.load(id))!;
};
