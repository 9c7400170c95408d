import { type Module, userError } from '@media-graph/subgraph';
import { ArticleLockEntity } from './article-lock.entity.ts';
import { articleLockResolvers } from './article-lock.resolvers.ts';

export const articleLock: Module = {
  resolvers: [articleLockResolvers],
  entities: [ArticleLockEntity],
  constraintErrors: {
    article_locks_held: userError('ILLEGAL_TRANSITION', 'Somebody else is in the story', 'input', 'id'),
  },
};
