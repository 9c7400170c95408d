import { allow, optionalId, refused, requireId, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateFrontInput } from '../generated/resolvers.ts';
import type { Front } from './front.entity.ts';

/** Makes a front with nothing on it. */
export const createFront = async (tx: Transaction, input: CreateFrontInput): Promise<Front> => {
  allow(tx.viewer, 'editor');
  const slug = requireSlug(input.slug, 60, 'input', 'slug');
  const name = requireLocalized(input.name, 60, 'input', 'name');
  const sectionId = optionalId(input.sectionId, 'input', 'sectionId');
  const channel = await tx.channels.load(requireId(input.channelId, 'input', 'channelId'));
  if (!channel || channel.retiredAt)
    throw refused('INVALID_INPUT', 'There is no such channel, or it is retired', 'input', 'channelId');
  if (channel.kind === 'PRINT')
    throw refused('INVALID_INPUT', 'Paper has pages, and no front', 'input', 'channelId');
  const id = uuidv7();
  await tx.frontRepository.insert({ id, slug, name, channelId: channel.id, sectionId });
  return tx.frontRepository.findOneByOrFail({ id });
};
