import { allow, lockVersion, optionalId, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SignOffNewspaperPageInput } from '../generated/resolvers.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';
import { printedUnderEmbargo } from './printed-under-embargo.ts';
import { requirePlanned } from './require-planned.ts';

/** Gives a page free for plates, unless what stands on it must not be read that morning. That it may, PostgreSQL knows. */
export const signOffNewspaperPage = async (
  tx: Transaction,
  input: SignOffNewspaperPageInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const editorId = optionalId(input.editorId, 'input', 'editorId');
  const page = await lockVersion(tx.newspaperPageRepository, input);
  if (page.signedOffAt) throw refused('ILLEGAL_TRANSITION', 'The page is signed off already', 'input', 'id');
  const issue = (await tx.newspaperIssues.load(page.issueId))!;
  requirePlanned(issue);
  if (printedUnderEmbargo(issue.issueDate, await tx.pagePlacementRepository.lastEmbargo(page.id)))
    throw refused('EMBARGOED', 'An article on the page is under embargo that morning', 'input', 'id');
  return revise(tx.newspaperPageRepository, page, {
    signedOffAt: new Date(),
    editorId: editorId ?? page.editorId,
  });
};
