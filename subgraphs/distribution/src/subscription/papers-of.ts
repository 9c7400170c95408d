import { readDateRange } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { Papers } from './account.ts';
import type { PaperSubscription, PaperSubscriptionTerm } from './paper-subscription.entity.ts';

/** Reads all that tells which papers a subscription has had and has to come. */
export const papersOf = async (
  {
    titles,
    termsOfSubscriptions,
    pausesOfSubscriptions,
    creditsOfSubscriptions,
    cancelledDaysOfTitles,
  }: DataSources,
  { id, titleId, startsOn, stoppedOn }: PaperSubscription,
): Promise<Papers<PaperSubscriptionTerm>> => {
  const [title, terms, pauses, credits, cancelled] = await Promise.all([
    titles.load(titleId),
    termsOfSubscriptions.load(id),
    pausesOfSubscriptions.load(id),
    creditsOfSubscriptions.load(id),
    cancelledDaysOfTitles.load(titleId),
  ]);
  return {
    ...{ startsOn, stoppedOn, terms, weekdays: title!.weekdays },
    without: [
      ...pauses.map(({ during }) => readDateRange(during)),
      ...[...credits, ...cancelled].map(({ issueDate }) => ({ from: issueDate, until: issueDate })),
    ],
  };
};
