import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { viewers } from '@media-graph/testing';
import { reviewers } from '../testing/newsroom.ts';
import { pushingGraph } from '../testing/pushing-graph.ts';

const { server, graph, sentTo, letTimePass } = await pushingGraph();

test('all that failed at a partner is sent again, in its order, and another partner’s is not', async () => {
  const [{ subscription, out, told }, other] = [await sentTo('youth'), await sentTo('youth')];
  const stories = [await out(), await out(), await out()];
  server.answers = 503;
  await graph.runJobs();
  server.answers = 200;
  await graph.sql(
    `UPDATE syndication_pushes SET status = 'FAILED', attempt_count = 12, due_at = NULL WHERE subscription_id = ANY ($1)`,
    [[subscription.id, other.subscription.id]],
  );
  const retry = (subscriptionId: string, as: Viewer = viewers.editor) =>
    graph.mutate(
      ...(['retryFailedSyndicationPushes', { subscriptionId }, as] as const),
      'endpoint { pendingCount failedCount }',
    );
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await retry(subscription.id, as)).code).toBe('FORBIDDEN');
  expect((await retry(randomUUID())).code).toBe('NOT_FOUND');
  expect((await retry(subscription.id)).thing).toEqual({ pendingCount: 3, failedCount: 0 });
  expect((await retry(subscription.id)).code).toBe('ILLEGAL_TRANSITION');
  await letTimePass();
  await graph.runJobs();
  expect(told().slice(1)).toEqual(stories.map(({ id }) => `${id} usable 1`));
  expect(other.told()).toHaveLength(1);
  expect((await retry(other.subscription.id)).thing).toEqual({ pendingCount: 3, failedCount: 0 });
});
