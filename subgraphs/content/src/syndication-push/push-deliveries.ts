import type { Job } from '@media-graph/subgraph';
import type { Context, DataSources, Transaction } from '../context.ts';
import { noteDeliveries } from '../syndication/deliver-stories.ts';
import { deliveredItem } from '../syndication/delivered-item.ts';
import type { SyndicationEndpoint } from './syndication-push.entity.ts';

/** Nothing is begun after so long, and then it is another one's turn. */
const turnMs = 60_000;
/** A partner that did not take something is left in peace, also with what comes after it. */
const restSeconds = 15;
const mostAtOnce = 10;

/** What is to be sent next, as it is at this moment; null where nothing is due. */
const nextItem = async (tx: Transaction, { subscriptionId }: SyndicationEndpoint) => {
  const due = await tx.syndicationPushRepository.nextOf(subscriptionId);
  if (!due) return null;
  const subscription = (await tx.syndicationSubscriptions.load(subscriptionId))!;
  return { id: due.id, body: JSON.stringify(await deliveredItem(due, subscription, tx)) };
};

/** Sends one thing. @returns whether the partner took it; null where nothing is due */
const sendNext = async (context: Context, endpoint: SyndicationEndpoint): Promise<boolean | null> => {
  const item = await context.transaction('pushDeliveries', (tx) => nextItem(tx, endpoint));
  if (!item) return null;
  const said = await context.push.send(endpoint, item.id, item.body).then(
    (httpStatus) => ({
      httpStatus,
      error: httpStatus >= 200 && httpStatus < 300 ? null : 'The partner did not take it',
    }),
    (error: Error) => ({ httpStatus: null, error: error.message.slice(0, 500) || error.name }),
  );
  await context.transaction('pushDeliveries', (tx) => tx.syndicationPushRepository.record(item.id, said));
  return said.error === null;
};

const sendAll = async (context: Context, endpoint: SyndicationEndpoint): Promise<void> => {
  const until = Date.now() + turnMs;
  let isTaken: boolean | null = true;
  try {
    while (isTaken && Date.now() < until) isTaken = await sendNext(context, endpoint);
  } finally {
    await context.transaction('pushDeliveries', (tx) =>
      tx.syndicationEndpointRepository.letGo(endpoint.id, isTaken === false ? restSeconds : 0),
    );
  }
};

/**
 * Notes what partners with an address are to be given, and sends what is due, in its order and no two to one partner at once.
 * One that does not take what it is sent is asked again later and holds up no other.
 */
export const pushDeliveries: Job<DataSources> = {
  name: 'pushDeliveries',
  everySeconds: 2,
  as: { subject: 'syndication', roles: ['editor'] },
  run: async (context: Context) => {
    const failures: unknown[] = [];
    const failed = (error: unknown): void => void failures.push(error);
    for (const id of await context.syndicationEndpointRepository.activeSubscriptionIds())
      await context.transaction('noteDeliveries', (tx) => noteDeliveries(tx, id)).catch(failed);
    const claimed = await context.transaction('pushDeliveries', (tx) =>
      tx.syndicationEndpointRepository.claimDue(mostAtOnce),
    );
    await Promise.all(claimed.map((endpoint) => sendAll(context, endpoint).catch(failed)));
    if (failures.length > 0) throw new AggregateError(failures, 'Some partners were not sent what is theirs');
  },
};
