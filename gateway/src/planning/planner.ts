import type { DocumentNode } from 'graphql';
import type { Plan, PlannerName } from './plan.ts';

/** What a planner is asked. */
export type PlanningQuestion = {
  /** Valid, normalised, its conditions decided, fit for a planner. */
  readonly document: DocumentNode;
  /** The labels of progressive overrides that hold. */
  readonly overrideLabels: readonly string[];
  /** Those percentages of progressive overrides hold that are greater. */
  readonly overridePercentage: number;
};

/** Plans operations over one supergraph, one after the other and off the event loop. */
export type Planner = {
  readonly name: PlannerName;
  /** Loads the supergraph, if that is not done yet. @throws PlanRefused */
  load(): Promise<void>;
  /**
   * @param abandoned comes when nobody waits for the plan any more; a planner that is not easily interrupted goes on
   * @throws PlanRefused when there is no plan, PlanningFailure when it takes too much to make one
   */
  plan(question: PlanningQuestion, abandoned: AbortSignal): Promise<Plan>;
  close(): void;
};
