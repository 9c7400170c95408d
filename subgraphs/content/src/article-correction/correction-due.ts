import { addDays, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

/**
 * When and where a correction is to be printed: in the nearest next issue, where the error stood (關於報刊刊載虛假失實報道
 * 的處理辦法: 新出報刊 [1999] 859). Tomorrow, where that issue is not made yet; nothing for what was never printed.
 */
export const correctionDue = async (
  { articleCorrectionRepository }: Pick<Transaction, 'articleCorrectionRepository'>,
  articleId: string,
) => {
  const printed = await articleCorrectionRepository.printedIn(articleId);
  if (!printed) return {};
  const today = todayInShanghai();
  const dueOn = (await articleCorrectionRepository.nextIssueAfter(printed.code, today)) ?? addDays(today, 1);
  return { publicationCode: printed.code, dueOn, duePage: printed.page };
};
