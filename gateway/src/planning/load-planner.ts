import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { printSchema } from 'graphql';
import { describeFieldSets } from './describe-field-sets.ts';
import type { SupergraphDescription } from './planner-messages.ts';
import { rewriteSupergraph } from './rewrite-supergraph.ts';

/**
 * Builds Apollo's planner for a supergraph.
 * @throws when the supergraph cannot be read or asks for a feature that is not known
 */
export const loadPlanner = (
  supergraphSdl: string,
): { planner: QueryPlanner; description: SupergraphDescription } => {
  const options = { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES };
  const original = Supergraph.build(supergraphSdl, options);
  const { document, requiredFields, requirements } = rewriteSupergraph(supergraphSdl);
  const supergraph = Supergraph.build(document, { ...options, validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, {
    incrementalDelivery: { enableDefer: true },
    reuseQueryFragments: false,
  });
  const graphs = Object.fromEntries(
    [...supergraph.subgraphNameToGraphEnumValue()].map(([name, graph]) => [graph, name]),
  );
  const apiSdl = printSchema(original.apiSchema().toGraphQLJSSchema({ includeDefer: true }));
  return {
    planner,
    description: { apiSdl, graphs, requiredFields, requirements, ...describeFieldSets(document) },
  };
};
