import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { staffOf, type TestSubgraph, viewers } from '@media-graph/testing';

export const partner = staffOf(randomUUID());

/** What an editor offers partners and what they get, as a test says it. */
export const syndication = (graph: TestSubgraph) => {
  const on = (mutation: string, input: object, as = viewers.editor) =>
    graph.mutate(
      mutation,
      input,
      as,
      mutation.endsWith('Product')
        ? 'product { id version territories retiredAt sections { slug } mediaTopics { code } }'
        : 'subscription { id version status statusReason territory feedPath organisation { id } }',
    );
  const product = async (input: object = {}): Promise<Thing> =>
    (await on('createSyndicationProduct', { name: { zhHant: '經濟' }, territories: ['HK', 'MO'], ...input }))
      .thing;
  const start = async (offered: Thing, who = partner, more: object = {}) =>
    (
      await on('startSyndication', {
        productId: offered.id,
        organisationId: who.organisation,
        territory: 'HK',
        ...more,
      })
    ).thing;

  const get = (path: string, viewer: Viewer | null) =>
    fetch(new URL(path, graph.url), { headers: viewer ? graph.signed(path, viewer) : {} });
  /** What a partner gets behind a place: stories by id with what may be done, and where to ask on. */
  const pull = async (path: string, as = partner) => {
    const answer = await get(path, as);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const items = (await answer.json()) as { uri: string; pubStatus: string; version: string }[];
    const [, next = ''] = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link')!) ?? [];
    const told = items.map(({ uri, pubStatus, version }) => `${uri.slice(9)} ${pubStatus} ${version}`);
    return { items, told, next };
  };

  return { on, product, start, get, pull };
};

type Thing = { id: string; version: number };
