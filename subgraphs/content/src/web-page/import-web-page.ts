import { allow, refused, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { insertPage } from '../article-draft/write-draft.ts';
import type { Transaction } from '../context.ts';
import type { ImportWebPageInput } from '../generated/resolvers.ts';
import { checkOrganisations, checkPage } from './check-import.ts';
import { draftOfPage } from './draft-of-page.ts';

const field = ['input', 'sectionId'];

const chosenSection = async (
  { sectionRepository }: Transaction,
  given: string | null | undefined,
): Promise<string> => {
  if (given) return requireId(given, ...field);
  const [first] = await sectionRepository.inOrder(false);
  if (!first) throw refused('INVALID_INPUT', 'There is no section for the draft yet', ...field);
  return first.id;
};

/** Stores the article of a page as a draft, unless there is one of the same page. */
export const importWebPage = async (tx: Transaction, input: ImportWebPageInput) => {
  allow(tx.viewer, 'editor');
  const organisations = checkOrganisations(input.organisations!, 'input', 'organisations');
  const page = checkPage(input.contentBase64);
  const id = uuidv7();
  const { draft, report } = draftOfPage(id, page, await chosenSection(tx, input.sectionId), organisations);
  const stored = await insertPage(tx, id, draft, page.checksum);
  const article = stored ?? (await tx.articleRepository.byPageChecksum(page.checksum));
  return { article, report, wasThereAlready: stored === null };
};
