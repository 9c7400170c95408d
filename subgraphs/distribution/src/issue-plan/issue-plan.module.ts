import { type Module, userError } from '@media-graph/subgraph';
import {
  DrawEntity,
  IssueCancellationEntity,
  IssuePlanEntity,
  PrintNoticeEntity,
} from './issue-plan.entity.ts';
import { issuePlanResolvers } from './issue-plan.resolvers.ts';

export const issuePlan: Module = {
  resolvers: [issuePlanResolvers],
  entities: [IssuePlanEntity, IssueCancellationEntity, DrawEntity, PrintNoticeEntity],
  constraintErrors: {
    issue_plans_status_step: userError(
      'ILLEGAL_TRANSITION',
      'The plan is not in a status from which this step leads',
    ),
    issue_plans_runs_ended: userError('ILLEGAL_TRANSITION', 'A run is neither completed nor cancelled'),
    issue_plans_undelivered: userError(
      'ILLEGAL_TRANSITION',
      'Copies are on the road, were delivered, have come back, or are entered as missing or credited to an outlet: take that back first',
      ...['input', 'id'],
    ),
    issue_plans_date_unique: userError('DUPLICATE', 'There is a plan for this day', 'input', 'issueDate'),
    issue_plans_issue_unique: userError('DUPLICATE', 'There is a plan for this issue', 'input', 'issueId'),
    issue_plans_notice_within_draws: userError(
      'INVALID_INPUT',
      'The printing works was asked for more already',
      ...['input', 'copies'],
    ),
    draws_one_each: userError('VERSION_CONFLICT', 'Somebody else set this draw first: read it again'),
    draws_while_collecting: userError('ILLEGAL_TRANSITION', 'Draws are collected no more'),
    print_notices_withdrawn_while_collecting: userError(
      'ILLEGAL_TRANSITION',
      'A notice stands while its draws are closed',
      ...['input', 'noticeId'],
    ),
    print_notices_while_collecting: userError('ILLEGAL_TRANSITION', 'The notice was issued already'),
  },
};
