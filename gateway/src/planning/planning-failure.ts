/** Why an operation has no plan; `code` is what the client sees. */
export class PlanningFailure extends Error {
  readonly code:
    | 'OPERATION_TOO_COMPLEX'
    | 'PLANNING_FAILED'
    | 'PLANNING_OVERLOADED'
    | 'OPERATION_RESOLUTION_FAILURE';

  constructor(code: PlanningFailure['code'], message: string) {
    super(message);
    this.name = 'PlanningFailure';
    this.code = code;
  }
}
