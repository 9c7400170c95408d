import { setPriority } from 'node:os';
import process from 'node:process';
import { validateSatisfiability } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { Verdict, VerifyRequest } from './verify-messages.ts';

// The process in which a supergraph is looked at: seconds of work, for which no request waits.

const reasonsAgainst = (supergraphSdl: string): string[] => {
  try {
    Supergraph.build(supergraphSdl, {
      supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
      validateSupergraph: true,
    });
    return validateSatisfiability({ supergraphSdl }).errors?.map(({ message }) => message) ?? [];
  } catch (error) {
    return [(error as Error).message];
  }
};

process.on('message', ({ supergraphSdl }: VerifyRequest) => {
  // Whoever answers requests goes first.
  setPriority(10);
  const reasons = reasonsAgainst(supergraphSdl);
  process.send!({ reasons } satisfies Verdict);
});
process.on('disconnect', () => process.exit());
