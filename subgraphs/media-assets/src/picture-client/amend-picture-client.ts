import { amend, given, lockVersion, optionalId, requireText } from '@media-graph/subgraph';
import { licensorOf } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AmendPictureClientInput } from '../generated/resolvers.ts';
import type { PictureClient } from './picture-client.entity.ts';

/** Amends a client with a reason, retires it or takes it up again. */
export const amendPictureClient = async (
  tx: Transaction,
  input: AmendPictureClientInput,
): Promise<PictureClient> => {
  licensorOf(tx.viewer);
  const name = given(input.name, (text) => requireText(text, 200, 'input', 'name'));
  const registeredId = given(input.registeredId, (id) => optionalId(id, 'input', 'registeredId'));
  const client = await lockVersion(tx.pictureClientRepository, input);
  return amend(tx.pictureClientRepository, client, input, { name, registeredId });
};
