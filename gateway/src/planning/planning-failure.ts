/** Why an operation has no plan; code and message are what the client sees. */
export class PlanningFailure extends Error {
  override readonly name = 'PlanningFailure';
  readonly code:
    | 'BAD_USER_INPUT'
    | 'OPERATION_TOO_COMPLEX'
    | 'PLANNING_FAILED'
    | 'PLANNING_OVERLOADED'
    | 'OPERATION_RESOLUTION_FAILURE';
  /** What the planner says of it: for developers, not for clients. */
  readonly detail: string | undefined;

  constructor(code: PlanningFailure['code'], message: string, detail?: string) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}
