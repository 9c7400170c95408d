import { type Job, revise } from '@media-graph/subgraph';
import { stepArticle } from '../article/step-article.ts';
import type { Context, DataSources, Transaction } from '../context.ts';
import { firstSeen } from '../publication/embargo.ts';
import { morningOf } from './morning-of.ts';

/** Notes that a story was printed, unless it was taken back while the press ran: that is on record with its plate. */
const publishOnPaper = async (tx: Transaction, id: string, channelId: string, out: Date): Promise<void> => {
  const article = await tx.articleRepository.lock(id);
  if (!article || !['READY', 'SCHEDULED', 'PUBLISHED', 'CORRECTED'].includes(article.status)) return;
  const publications = await tx.publicationsOfArticles.load(id);
  if (publications.some((one) => one.channelId === channelId && one.status === 'LIVE')) return;
  const publishedAt = firstSeen(article, out);
  await tx.publicationRepository.publish([{ articleId: id, channelId, publishedAt, url: null }]);
  await stepArticle(tx, article, article.status === 'CORRECTED' ? 'CORRECTED' : 'PUBLISHED', {
    firstPublishedAt: article.firstPublishedAt ?? publishedAt,
  });
};

/** Publishes what the plates of a page bore, unless another process does. */
const publishPage = async (tx: Transaction, id: string): Promise<void> => {
  const page = await tx.newspaperPageRepository.lockDue(id);
  if (!page?.plateSentAt) return;
  const issue = (await tx.newspaperIssues.load(page.issueId))!;
  const paper = await tx.newspapersByCode.load({ code: issue.publicationCode });
  const out = new Date(Math.max(morningOf(issue.issueDate).getTime(), page.plateSentAt.getTime()));
  const plates = await tx.platesOfPages.load(id);
  // In one order, whatever the page: two pages may bear one story.
  const articleIds = [...new Set(plates.flatMap((plate) => plate.articleIds))].sort();
  if (paper?.channelId)
    for (const articleId of articleIds) await publishOnPaper(tx, articleId, paper.channelId, out);
  await revise(tx.newspaperPageRepository, page, { publishedAt: out });
};

/** On the morning of an issue its stories are out on paper: each page in a transaction of its own, once. */
export const publishPrintedPages: Job<DataSources> = {
  name: 'publishPrintedPages',
  everySeconds: 10,
  as: { subject: 'printed-pages', roles: ['editor'] },
  run: async (context: Context) => {
    const failures: unknown[] = [];
    for (const id of await context.newspaperPageRepository.dueIds())
      await context
        .transaction('publishPrintedPages', (tx) => publishPage(tx, id))
        .catch((error) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'Some printed pages were not published');
  },
};
