import type { DataSources } from '../context.ts';
import type { Papers } from './account.ts';
import type { PaperSubscription, PaperSubscriptionTerm } from './paper-subscription.entity.ts';
import { papersFrom } from './papers-from.ts';

/** Reads all that tells which papers a subscription has had and has to come. */
export const papersOf = async (
  {
    titles,
    termsOfSubscriptions,
    pausesOfSubscriptions,
    creditsOfSubscriptions,
    cancelledDaysOfTitles,
  }: DataSources,
  row: PaperSubscription,
): Promise<Papers<PaperSubscriptionTerm>> => {
  const [title, terms, pauses, credits, cancelled] = await Promise.all([
    titles.load(row.titleId),
    termsOfSubscriptions.load(row.id),
    pausesOfSubscriptions.load(row.id),
    creditsOfSubscriptions.load(row.id),
    cancelledDaysOfTitles.load(row.titleId),
  ]);
  const { weekdays } = title!;
  return papersFrom(row, { weekdays, terms, pauses, missed: [...credits, ...cancelled] });
};
