import { viewers } from '@media-graph/testing';
import { jpeg } from './pictures.ts';
import type { TestAssets } from './test-assets.ts';

type Asset = { id: string; version: number };

/** What people do with an asset, step by step, each step expected to succeed. */
export const deskOf = (graph: TestAssets) => {
  const change = (mutation: string, { id, version }: Asset, input: object = {}): Promise<Asset> =>
    graph.mutated(mutation, { id, version, ...input }, viewers.pictureDesk);
  const released = async (file?: Buffer): Promise<Asset> => {
    const draft = await graph.uploaded(file ?? (await jpeg(1200, 800)));
    const described = await change('editMediaAssetMetadata', draft, {
      creditLine: 'Pictures',
      altText: { en: 'Two colours' },
    });
    return change('releaseMediaAsset', described);
  };
  const hrefOf = async (id: string, wanted = ''): Promise<string> => {
    const { data } = await graph.ask(
      `{ mediaAsset(id: "${id}") { ... on ImageAsset { rendition${wanted} { href } } } }`,
      { as: viewers.pictureDesk },
    );
    return data.mediaAsset.rendition.href;
  };

  return { change, released, hrefOf };
};
