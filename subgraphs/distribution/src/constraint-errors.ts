import type { ConstraintErrors } from '@media-graph/subgraph';

const reference = ['input', 'reference'];
const code = ['input', 'code'];
const illegal = (message: string) => ({ code: 'ILLEGAL_TRANSITION', message }) as const;
const duplicate = (message: string, field?: string[]) =>
  ({ code: 'DUPLICATE', message, ...(field && { field }) }) as const;
const invalid = (message: string, ...field: string[]) =>
  ({ code: 'INVALID_INPUT', message, ...(field.length > 0 && { field }) }) as const;

/** What a broken constraint means to the caller: the database refuses what two requests did at once. */
export const constraintErrors: ConstraintErrors = {
  subscriptions_status_step: illegal('The subscription is not in a state from which this step leads'),
  issue_plans_status_step: illegal('The plan is not in a state from which this step leads'),
  delivery_runs_status_step: illegal('The run is not in a state from which this step leads'),
  complaints_status_step: illegal('The complaint is not in a state from which this step leads'),
  settlements_status_step: illegal('The settlement is not in a state from which this step leads'),
  issue_plans_runs_ended: illegal('A run is neither completed nor cancelled'),
  delivery_runs_while_dispatched: illegal('The issue is not dispatched'),
  draws_while_collecting: illegal('Draws are collected no more'),
  print_notices_while_collecting: illegal('The notice was issued already'),
  copy_returns_while_dispatched: illegal('Returns come between dispatch and close'),
  titles_code_unique: duplicate('There is a title with this code', code),
  carriers_code_unique: duplicate('There is a carrier with this code', code),
  routes_code_unique: duplicate('There is a route with this code', code),
  outlets_code_unique: duplicate('There is an outlet with this code', code),
  subscribers_reference_unique: duplicate('There is a subscriber with this reference', reference),
  subscriptions_reference_unique: duplicate('There is a subscription with this reference', reference),
  complaints_reference_unique: duplicate('There is a complaint with this reference', reference),
  complaints_once: duplicate('This complaint was filed already'),
  subscription_entries_one_credit: duplicate('This complaint was credited already'),
  issue_plans_date_unique: duplicate('There is a plan for this day', ['input', 'issueDate']),
  issue_plans_issue_unique: duplicate('There is a plan for this issue', ['input', 'issueId']),
  route_stops_address_unique: duplicate('A route stops at this address already', ['input', 'addressId']),
  settlements_one_a_month: duplicate('There is a settlement of this month that is not void', [
    'input',
    'month',
  ]),
  settlements_two_people: { code: 'SEPARATION_OF_DUTY', message: 'Somebody else has to approve it' },
  placements_no_overlap: {
    code: 'CONFLICT_OVERLAP',
    message: 'There is another place for one of these days',
  },
  pauses_no_overlap: { code: 'CONFLICT_OVERLAP', message: 'There is a pause after this day' },
  draws_one_each: { code: 'VERSION_CONFLICT', message: 'Somebody else set this draw first: read it again' },
  issue_plans_notice_within_draws: invalid(
    'The printing works was asked for more already',
    'input',
    'copies',
  ),
  draws_returned_within_copies: invalid('This is more than the outlet got', 'input', 'lines'),
  issue_plans_returns_within_single_copies: invalid('This is more than all outlets got', 'input', 'lines'),
  copy_returns_of_a_draw: invalid('The outlet got no copies of this issue', 'input', 'lines'),
  subscriptions_term: invalid('A term lasts ten years at most'),
};
