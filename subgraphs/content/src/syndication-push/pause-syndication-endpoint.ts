import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PauseSyndicationEndpointInput } from '../generated/resolvers.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** Sends a partner nothing for a while; what comes meanwhile waits. */
export const pauseSyndicationEndpoint = async (
  { viewer, syndicationEndpointRepository: table }: Transaction,
  input: PauseSyndicationEndpointInput,
): Promise<SyndicationEndpoint> => {
  allow(viewer, 'editor');
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const endpoint = await lockVersion(table, input);
  if (endpoint.status === 'PAUSED')
    throw refused('ILLEGAL_TRANSITION', 'It is paused already', 'input', 'id');
  return revise(table, endpoint, { status: 'PAUSED', statusReason });
};
