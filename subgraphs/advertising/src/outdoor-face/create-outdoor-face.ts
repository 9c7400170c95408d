import { requireBetween, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateOutdoorFaceInput } from '../generated/resolvers.ts';
import type { OutdoorFace } from './outdoor-face.entity.ts';

/** Writes down a face that can be sold, frame by frame. */
export const createOutdoorFace = async (
  tx: Transaction,
  input: CreateOutdoorFaceInput,
): Promise<OutdoorFace> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  await tx.outdoorFaceRepository.insert({
    id,
    organisationId,
    code: requireSlug(input.code, 60, 'input', 'code'),
    name: requireLocalized(input.name, 100, 'input', 'name'),
    frames: requireBetween(input.frames!, 1, 60, 'input', 'frames'),
    widthCm: requireBetween(input.widthCm, 10, 100_000, 'input', 'widthCm'),
    heightCm: requireBetween(input.heightCm, 10, 100_000, 'input', 'heightCm'),
  });
  return tx.outdoorFaceRepository.findOneByOrFail({ id });
};
