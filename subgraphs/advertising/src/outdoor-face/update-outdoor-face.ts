import { amend, given, requireBetween, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateOutdoorFaceInput } from '../generated/resolvers.ts';
import type { OutdoorFace } from './outdoor-face.entity.ts';

/** Says what a face is now, or takes it off sale. */
export const updateOutdoorFace = async (
  tx: Transaction,
  input: UpdateOutdoorFaceInput,
): Promise<OutdoorFace> =>
  amend(tx.outdoorFaceRepository, await lockOwn(tx.viewer, tx.outdoorFaceRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    frames: given(input.frames, (frames) => requireBetween(frames, 1, 60, 'input', 'frames')),
  });
