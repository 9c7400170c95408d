import type { ConstraintErrors } from '@media-graph/subgraph';

/** What a broken constraint means to the caller of a mutation. */
export const constraintErrors: ConstraintErrors = {
  articles_slug_unique: {
    code: 'DUPLICATE',
    field: ['input', 'slug'],
    message: 'Another article has this slug',
  },
  articles_section_exists: {
    code: 'INVALID_INPUT',
    field: ['input', 'sectionId'],
    message: 'There is no such section',
  },
  article_tags_tag_exists: {
    code: 'INVALID_INPUT',
    field: ['input', 'tagIds'],
    message: 'There is no such tag',
  },
};
