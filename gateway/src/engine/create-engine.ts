import { createPlanners } from '../planning/create-planners.ts';
import { Engine } from './engine.ts';
import { defaultLimits } from './engine-limits.ts';
import type { EngineOptions } from './engine-options.ts';

/**
 * Starts an engine for a supergraph.
 * @throws when the supergraph cannot be planned for
 */
export const createEngine = async (options: EngineOptions): Promise<Engine> => {
  const limits = { ...defaultLimits, ...options.limits };
  const { planners, supergraph } = await createPlanners(options.supergraphSdl, limits, options.planner);
  return new Engine(options, supergraph, planners);
};
