/** A planner finds no plan for an operation, or cannot plan its kind; its words are not for clients. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}
