import { type Module, userError } from '@media-graph/subgraph';
import { LiveBlogEntity } from './live-blog.entity.ts';
import { liveBlogResolvers } from './live-blog.resolvers.ts';
import { LiveBlogEntryEntity } from './live-blog-entry.entity.ts';

/** What is told of a story as it happens, in entries that are out at once. */
export const liveBlog: Module = {
  resolvers: [liveBlogResolvers],
  entities: [LiveBlogEntity, LiveBlogEntryEntity],
  constraintErrors: {
    live_blogs_one_each: userError('DUPLICATE', 'The story has a live blog', 'input', 'articleId'),
    live_blog_entries_blog_open: userError(
      'ILLEGAL_TRANSITION',
      'The live blog is closed',
      'input',
      'articleId',
    ),
    live_blog_entries_something_corrected: userError(
      'INVALID_INPUT',
      'Nothing is corrected: it says the same as before',
      'input',
    ),
    live_blog_entries_story_gone: userError(
      'ILLEGAL_TRANSITION',
      'The story was killed or spiked, and its live blog stays as it is',
      'input',
    ),
    live_blog_entries_reviewed_by_another: userError(
      'SEPARATION_OF_DUTY',
      'Somebody reads it who did not write it',
      'input',
      'id',
    ),
  },
};
