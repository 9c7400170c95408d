import { optionalId, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { licensorOf } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterPictureClientInput } from '../generated/resolvers.ts';
import type { PictureClient } from './picture-client.entity.ts';

/** Writes down somebody to whom pictures are licensed. */
export const registerPictureClient = async (
  tx: Transaction,
  input: RegisterPictureClientInput,
): Promise<PictureClient> => {
  const organisationId = licensorOf(tx.viewer);
  const name = requireText(input.name, 200, 'input', 'name');
  const registeredId = optionalId(input.registeredId, 'input', 'registeredId');
  const id = uuidv7();
  await tx.pictureClientRepository.insert({ id, organisationId, name, registeredId });
  return tx.pictureClientRepository.findOneByOrFail({ id });
};
