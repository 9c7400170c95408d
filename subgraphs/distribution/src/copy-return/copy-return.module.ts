import { type Module, userError } from '@media-graph/subgraph';
import { CopyReturnEntity } from './copy-return.entity.ts';
import { copyReturnResolvers } from './copy-return.resolvers.ts';

const tooMany = (message: string) => userError('INVALID_INPUT', message, 'input', 'lines');

export const copyReturn: Module = {
  resolvers: [copyReturnResolvers],
  entities: [CopyReturnEntity],
  constraintErrors: {
    copy_returns_while_dispatched: userError('ILLEGAL_TRANSITION', 'Returns come between dispatch and close'),
    copy_returns_of_a_draw: tooMany('The outlet got no copies of this issue'),
    draws_returned_within_copies: tooMany('This is more than the outlet got'),
    issue_plans_returns_within_single_copies: tooMany('This is more than all outlets got'),
  },
};
