import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordNewspaperPlateInput } from '../generated/resolvers.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';
import { requirePlanned } from './require-planned.ts';

/** Notes when a page's plate went to the printing works; on the morning of the issue what it bears is out on paper. */
export const recordNewspaperPlate = async (
  { viewer, newspaperPageRepository, newspaperIssues, pagePlateRepository }: Transaction,
  { sentAt, ...seen }: RecordNewspaperPlateInput,
): Promise<NewspaperPage> => {
  allow(viewer, 'editor');
  const page = await lockVersion(newspaperPageRepository, seen);
  if (!page.signedOffAt || page.plateSentAt)
    throw refused(
      'ILLEGAL_TRANSITION',
      'A plate goes out once, after the sign-off; another one when the page was remade',
      'input',
      'id',
    );
  requirePlanned((await newspaperIssues.load(page.issueId))!);
  if (sentAt < page.signedOffAt || sentAt > new Date())
    throw refused('INVALID_INPUT', 'The time lies between the sign-off and now', 'input', 'sentAt');
  await pagePlateRepository.keep(page.id, sentAt);
  return revise(newspaperPageRepository, page, { plateSentAt: sentAt });
};
