import { Planner } from '../planning/planner.ts';
import { Engine } from './engine.ts';
import { defaultLimits } from './engine-limits.ts';
import type { EngineOptions } from './engine-options.ts';

/**
 * Starts an engine for a supergraph.
 * @throws when the supergraph cannot be planned for
 */
export const createEngine = async (options: EngineOptions): Promise<Engine> => {
  const planner = new Planner(options.supergraphSdl, { ...defaultLimits, ...options.limits });
  try {
    return new Engine(options, planner, await planner.start());
  } catch (error) {
    await planner.close();
    throw error;
  }
};
