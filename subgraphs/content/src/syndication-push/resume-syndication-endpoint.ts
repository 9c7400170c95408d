import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ResumeSyndicationEndpointInput } from '../generated/resolvers.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** Sends a partner again what it is given, and all that waited. */
export const resumeSyndicationEndpoint = async (
  { viewer, syndicationEndpointRepository: table, syndicationPushRepository }: Transaction,
  input: ResumeSyndicationEndpointInput,
): Promise<SyndicationEndpoint> => {
  allow(viewer, 'editor');
  const endpoint = await lockVersion(table, input);
  if (endpoint.status === 'ACTIVE') throw refused('ILLEGAL_TRANSITION', 'It is not paused', 'input', 'id');
  await syndicationPushRepository.hurry(endpoint.subscriptionId);
  return revise(table, endpoint, { status: 'ACTIVE', statusReason: null });
};
