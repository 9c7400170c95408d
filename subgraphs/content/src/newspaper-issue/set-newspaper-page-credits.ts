import { allow, optionalId, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { SetNewspaperPageCreditsInput } from '../generated/resolvers.ts';
import { lockOpenPage } from './lock-open-page.ts';
import type { NewspaperPage } from './newspaper-page.entity.ts';

/** Says whose page it is: its section, and who is named at its foot. */
export const setNewspaperPageCredits = async (
  tx: Transaction,
  input: SetNewspaperPageCreditsInput,
): Promise<NewspaperPage> => {
  allow(tx.viewer, 'editor');
  const credits = {
    sectionId: optionalId(input.sectionId, 'input', 'sectionId'),
    editorId: optionalId(input.editorId, 'input', 'editorId'),
    layoutId: optionalId(input.layoutId, 'input', 'layoutId'),
    proofreaderId: optionalId(input.proofreaderId, 'input', 'proofreaderId'),
  };
  const page = await lockOpenPage(tx, input);
  return revise(tx.newspaperPageRepository, page, credits);
};
