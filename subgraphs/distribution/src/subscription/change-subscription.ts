import type { Viewer } from '@media-graph/service';
import { allow, lockVersion, refused, takeStep } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { daysOf } from '../calendar/period.ts';
import type { DataSources } from '../context.ts';
import type { PaperSubscription, SubscriptionEntry } from './subscription.entity.ts';
import {
  type SubscriptionStatus,
  type SubscriptionStep,
  subscriptionTransitions,
} from './subscription-transitions.ts';

/** A subscription that was locked for a step, where the step leads to, and its pauses, the open one apart. */
export type SubscriptionChange = {
  readonly row: PaperSubscription;
  readonly status: SubscriptionStatus;
  readonly openPause: { readonly id: string; readonly from: string } | null;
};

/** Locks a subscription for a step that its status allows. */
export const beginChange = async (
  input: { id: string; version: number },
  step: SubscriptionStep,
  { subscriptionRepository, pausesOfSubscriptions, viewer }: DataSources & { viewer: Viewer },
): Promise<SubscriptionChange> => {
  allow(viewer, 'staff');
  const row = await lockVersion(subscriptionRepository, input);
  const status = takeStep(subscriptionTransitions, row.status, step);
  const pauses = await pausesOfSubscriptions.load(row.id);
  const open = pauses.find(({ during }) => daysOf(during).until === null);
  return { row, status, openPause: open ? { id: open.id, from: daysOf(open.during).from } : null };
};

/** Writes down what happened to a subscription. */
export const writeEntry = (
  { id, organisationId }: PaperSubscription,
  entry: Pick<SubscriptionEntry, 'kind' | 'effectiveOn'> & Partial<SubscriptionEntry>,
  { entryRepository }: Pick<DataSources, 'entryRepository'>,
) => entryRepository.insert({ id: uuidv7(), organisationId, subscriptionId: id, ...entry });

/** A day of the subscription's term, or INVALID_INPUT. */
export const requireDayOfTerm = (
  { startsOn, endsOn }: Pick<PaperSubscription, 'startsOn' | 'endsOn'>,
  day: string,
  ...field: string[]
): string => {
  if (day < startsOn || day > endsOn)
    throw refused('INVALID_INPUT', `The term is from ${startsOn} to ${endsOn}`, ...field);
  return day;
};
