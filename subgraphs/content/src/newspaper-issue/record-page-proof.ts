import { allow, optionalText, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordPageProofInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Notes that a page was read, for the first, second or third time. */
export const recordPageProof = async (
  tx: Transaction,
  input: RecordPageProofInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor', 'reviewer');
  const comment = optionalText(input.comment, 1000, 'input', 'comment');
  const page = await lockOpenPage(tx, input);
  const pass = (await tx.pageProofRepository.held(page.id)).length + 1;
  if (input.pass !== pass || pass > 3)
    throw refused(
      'ILLEGAL_TRANSITION',
      pass > 3 ? 'All three proofs are read' : `Proof ${pass} is next`,
      'input',
      'pass',
    );
  await tx.pageProofRepository.insert({ pageId: page.id, pass, comment });
  return revise(tx.newspaperPageRepository, page, {});
};
