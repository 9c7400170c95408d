import { randomUUID } from 'node:crypto';
import type { Viewer } from '@media-graph/service';
import { madeUpExchangeKey, madeUpRightsKey, madeUpSponsorshipKey, seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { contentWith } from '../subgraph.ts';
import { newsroom } from './newsroom.ts';
import { partnerServer } from './partner-server.ts';
import { syndication } from './syndication.ts';

type Thing = { id: string; version: number };

const fields = 'endpoint { id version url status statusReason secret pendingCount }';

/** The subgraph, and a server of partners that it sends to. */
export const pushingGraph = async () => {
  const server = await partnerServer();
  const graph = await testSubgraph(
    contentWith({
      ...{ rightsKey: madeUpRightsKey, sponsorshipKey: madeUpSponsorshipKey, exchangeKey: madeUpExchangeKey },
      ...{ previewKey: 'the preview key of a test of pushes', pushTestOrigins: [server.origin] },
    }),
    { seeds: ['sections', 'tags', 'channels'] },
  );
  const { draft, publish } = newsroom(graph);
  const { product, start } = syndication(graph);
  const change = (mutation: string, input: object, as: Viewer = viewers.editor) =>
    graph.mutate(mutation, input, as, fields);
  const open = (subscription: Thing, url: string) =>
    change('openSyndicationEndpoint', { subscriptionId: subscription.id, url }, viewers.editor);

  /** A partner of its own that stories of one tag are sent to, and what it was sent. */
  const sentTo = async (tag: string, { agreement }: { agreement?: (taker: Viewer) => string } = {}) => {
    const partner = staffOf(randomUUID());
    const offered = await product({ tagIds: [seedId('Tag', tag)] });
    const subscription = await start(offered, partner, agreement && { agreement: agreement(partner) });
    const path = `/${randomUUID()}`;
    const { thing: endpoint } = await open(subscription, server.origin + path);
    const out = async () => (await publish(await draft({ tagIds: [seedId('Tag', tag)] }), 'web')).thing;
    const requests = () => server.taken.filter((one) => one.path === path);
    const told = () =>
      requests().map(({ body }) => {
        const { uri, pubStatus, version } = JSON.parse(body);
        return `${uri.slice('urn:uuid:'.length)} ${pubStatus} ${version}`;
      });
    return { partner, subscription, endpoint, out, requests, told };
  };
  /** What has to wait for its next attempt waits no longer. */
  const letTimePass = async () => {
    await graph.sql(`UPDATE syndication_pushes SET due_at = now() WHERE status = 'PENDING'`);
    await graph.sql(`UPDATE syndication_endpoints SET claimed_until = '-infinity'`);
  };
  return { server, graph, change, sentTo, letTimePass };
};
