import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { viewers } from '@media-graph/testing';
import { jpeg } from './pictures.ts';
import type { TestAssets } from './test-assets.ts';

type Asset = { id: string; version: number };

/** What people do with an asset, step by step, each step expected to succeed. */
export const deskOf = (graph: TestAssets) => {
  const change = async (
    mutation: string,
    asset: Asset,
    input: object,
    as: Viewer = viewers.pictureDesk,
  ): Promise<Asset> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data } = await graph.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { asset { id version } userErrors { code message } } }`,
      {
        as,
        variables: {
          input: { idempotencyKey: randomUUID(), id: asset.id, version: asset.version, ...input },
        },
      },
    );
    expect(data[mutation].userErrors).toEqual([]);
    return data[mutation].asset;
  };
  const released = async (file?: Buffer): Promise<Asset> => {
    const draft = await graph.uploaded(file ?? (await jpeg(1200, 800)));
    const described = await change('editAssetMetadata', draft, {
      creditLine: 'Pictures',
      altText: { en: 'Two colours' },
    });
    return change('releaseAsset', described, {});
  };
  const hrefOf = async (id: string, wanted = '', as = viewers.pictureDesk): Promise<string> => {
    const { data } = await graph.ask(
      `{ mediaAsset(id: "${id}") { ... on ImageAsset { rendition${wanted} { href } } } }`,
      { as },
    );
    return data.mediaAsset.rendition.href;
  };

  return { change, released, hrefOf };
};
