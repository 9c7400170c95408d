import { addDays, allow, refused, requireDate, requireFound, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CreateNewspaperIssueInput } from '../generated/resolvers.ts';
import type { Newspaper } from '../newspaper/newspaper.entity.ts';
import { emptyPages } from './empty-pages.ts';
import type { NewspaperIssue } from './newspaper-issue.entity.ts';
import { requireLastDate } from './require-last-date.ts';
import { requirePageCount } from './require-page-count.ts';

const mostExtrasRunning = 3;

const requireMasthead = (newspaper: Newspaper): void => {
  const { serialNumber, publisher, priceMinor, printer, printerAddress, advertisingLicence } = newspaper;
  if ([serialNumber, publisher, priceMinor, printer, printerAddress, advertisingLicence].includes(null))
    throw refused(
      'INVALID_INPUT',
      'The masthead of the newspaper is not complete',
      'input',
      'publicationCode',
    );
};

/** Extras appear on three days running at most (報紙出版管理規定). */
const checkExtras = async (tx: Transaction, code: string, date: string): Promise<void> => {
  for (let first = -mostExtrasRunning; first <= 0; first++) {
    const others = Array.from({ length: mostExtrasRunning + 1 }, (_, day) => addDays(date, first + day));
    const around = others.filter((day) => day !== date);
    if ((await tx.newspaperIssueRepository.extrasWithin(code, around)) === mostExtrasRunning)
      throw refused('INVALID_INPUT', 'Extras appear on three days running at most', 'input', 'issueDate');
  }
};

/** Makes an issue of a coming day, with its pages. */
export const createNewspaperIssue = async (
  tx: Transaction,
  input: CreateNewspaperIssueInput,
): Promise<NewspaperIssue> => {
  allow(tx.viewer, 'editor');
  const { publicationCode, edition, format, isExtra } = input;
  const today = todayInShanghai();
  const issueDate = requireDate(input.issueDate, 'input', 'issueDate');
  if (issueDate < today || issueDate > addDays(today, 366))
    throw refused(
      'INVALID_INPUT',
      'An issue is made for a day from today to a year on',
      'input',
      'issueDate',
    );
  if (!/^[A-Z0-9_]{1,20}$/.test(edition!))
    throw refused(
      'INVALID_INPUT',
      'This takes 1 to 20 capital letters, figures and underscores',
      'input',
      'edition',
    );
  const pageCount = requirePageCount(input.pageCount, 'input', 'pageCount');
  const lastDate = requireLastDate(issueDate, input.lastDate, 'input', 'lastDate');
  const newspaper = requireFound(
    await tx.newspaperRepository.lockByCode(publicationCode),
    'input',
    'publicationCode',
  );
  requireMasthead(newspaper);
  if (isExtra) await checkExtras(tx, publicationCode, issueDate);
  const id = uuidv7();
  const issueNumber = (await tx.newspaperIssueRepository.lastNumber(publicationCode)) + 1;
  await tx.newspaperIssueRepository.insert({
    ...{ id, publicationCode, issueDate, edition: edition!, issueNumber, format, pageCount },
    ...{ isExtra: isExtra!, lastDate },
  });
  await tx.newspaperPageRepository.insert(emptyPages(id, 1, pageCount));
  return tx.newspaperIssueRepository.findOneByOrFail({ id });
};
