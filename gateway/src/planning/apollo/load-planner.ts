import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { rewriteSupergraph } from './rewrite-supergraph.ts';

/**
 * Builds Apollo's planner for a supergraph, and says what was rewritten for it.
 * @throws when the supergraph cannot be read or asks for a feature that is not known
 */
export const loadPlanner = (supergraphSdl: string) => {
  const { document, ...rewritten } = rewriteSupergraph(supergraphSdl);
  const supergraph = Supergraph.build(document, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    validateSupergraph: false,
  });
  const planner = new QueryPlanner(supergraph, {
    incrementalDelivery: { enableDefer: true },
    reuseQueryFragments: false,
  });
  return { planner, ...rewritten };
};
