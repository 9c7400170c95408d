import { parse } from 'graphql';
import { ApolloPlanner } from './apollo/apollo-planner.ts';
import { describeSupergraph, type SupergraphDescription } from './describe-supergraph.ts';
import { HivePlanner } from './hive/hive-planner.ts';
import type { PlannerName } from './plan.ts';
import { Planners } from './planners.ts';
import { type PlanningLimits, PlanningLine } from './planning-line.ts';

/**
 * The planners for a supergraph, and what is known of it.
 * @param only the one that shall plan all; default: both, Apollo's loaded when it is first needed
 * @throws when there is none that can
 */
export const createPlanners = async (
  supergraphSdl: string,
  limits: PlanningLimits,
  only?: PlannerName,
): Promise<{ planners: Planners; supergraph: SupergraphDescription }> => {
  const time = limits.planningTime;
  // It loads in its process while the supergraph is read here.
  const hive = only === 'apollo' ? undefined : new HivePlanner(supergraphSdl, time);
  const apollo = only === 'hive' ? undefined : new ApolloPlanner(supergraphSdl, time);
  try {
    const supergraph = describeSupergraph(parse(supergraphSdl, { noLocation: true }));
    const lines = {
      ...((await canLoad(hive, apollo)) && { hive: new PlanningLine(hive!, limits) }),
      ...(apollo && { apollo: new PlanningLine(apollo, limits) }),
    };
    if (!lines.hive) await apollo!.load();
    return { planners: new Planners(lines, supergraph, limits), supergraph };
  } catch (error) {
    hive?.close();
    apollo?.close();
    throw error;
  }
};

/** Whether the Rust planner has a binary for this platform and takes the supergraph. @throws where it is the only one */
const canLoad = async (hive: HivePlanner | undefined, other: ApolloPlanner | undefined): Promise<boolean> => {
  try {
    await hive?.load();
    return hive !== undefined;
  } catch (error) {
    if (!other) throw error;
    hive?.close();
    return false;
  }
};
