import { forbidden } from '@media-graph/subgraph';
import { isNewsroom } from '../access.ts';
import type { Context } from '../context.ts';
import type { ArticleFilter } from './articles-that-match.ts';

/** Who began an article and who changed it the newsroom alone knows. @throws FORBIDDEN for everybody else who asks by it */
export const allowFilter = (
  { author, changedBy }: Pick<ArticleFilter, 'author' | 'changedBy'>,
  { viewer }: Pick<Context, 'viewer'>,
): void => {
  if ((author != null || changedBy != null) && !isNewsroom(viewer))
    throw forbidden('Who began or changed an article the newsroom knows');
};
