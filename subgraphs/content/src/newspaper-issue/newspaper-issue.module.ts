import { type Module, userError } from '@media-graph/subgraph';
import { NewspaperIssueEntity } from './newspaper-issue.entity.ts';
import { newspaperIssueResolvers } from './newspaper-issue.resolvers.ts';
import { NewspaperPageEntity } from './newspaper-page.entity.ts';
import { newspaperPageResolvers } from './newspaper-page.resolvers.ts';
import { PagePlacementEntity } from './page-placement.entity.ts';
import { PagePlateEntity } from './page-plate.entity.ts';
import { PageProofEntity } from './page-proof.entity.ts';
import { PageReopeningEntity } from './page-reopening.entity.ts';

const illegal = (message: string) => userError('ILLEGAL_TRANSITION', message, 'input', 'id');

/** An issue comes with its pages and what stands on them. */
export const newspaperIssue: Module = {
  resolvers: [newspaperIssueResolvers, newspaperPageResolvers],
  entities: [
    NewspaperIssueEntity,
    NewspaperPageEntity,
    PagePlacementEntity,
    PagePlateEntity,
    PageProofEntity,
    PageReopeningEntity,
  ],
  constraintErrors: {
    newspaper_issues_key_unique: userError(
      'DUPLICATE',
      'The edition of that day is made already',
      'input',
      'issueDate',
    ),
    newspaper_pages_section_exists: userError(
      'INVALID_INPUT',
      'There is no such section',
      'input',
      'sectionId',
    ),
    newspaper_pages_ready: illegal('A story on the page has not passed its reviews'),
    newspaper_pages_proofread: illegal('The page lacks one of its three proofs'),
    newspaper_pages_plate_out: illegal('The plate of the page is out'),
    page_placements_page_open: illegal('The page is signed off: reopen it first'),
    page_placements_position_unique: userError(
      'DUPLICATE',
      'Another story stands at this position',
      'input',
      'position',
    ),
    page_placements_pkey: userError(
      'DUPLICATE',
      'One of the stories stands on both pages',
      'input',
      'withArticleId',
    ),
    page_proofs_one_a_pass: userError('DUPLICATE', 'This proof is read already', 'input', 'pass'),
    articles_on_signed_page: illegal('The story stands on a signed page: reopen that first'),
  },
};
