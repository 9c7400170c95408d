import type { Viewer } from '@media-graph/service';
import { seedId, todayInShanghai } from '@media-graph/subgraph';
import { viewers } from '@media-graph/testing';
import { addAsset } from './add-asset.ts';
import type { TestAssets } from './test-assets.ts';

const { pictureDesk } = viewers;

/** A picture agency, two clients, and what is licensed to them, each step expected to succeed unless it is `act`. */
export const agencyOf = async (graph: TestAssets) => {
  const agency: Viewer = { ...pictureDesk, subject: 'picture-agency-staff', roles: ['staff'] };
  const alliance = seedId('Organisation', 'gba-media-alliance');
  const roles = ['picture-client'];
  const buyer: Viewer = { ...pictureDesk, subject: 'picture-client', organisation: alliance, roles };
  const today = todayInShanghai();
  const act = (mutation: string, input: object, as: Viewer = agency) => graph.mutate(mutation, input, as);
  const done = (mutation: string, input: object) => graph.mutated(mutation, input, agency);
  const client = await done('registerPictureClient', { name: '灣區媒體示例', registeredId: alliance });
  const other = await done('registerPictureClient', { name: '另一客戶示例' });

  const owned = async (creatorName = '林示例'): Promise<string> => {
    const id = await addAsset(graph, { creditLine: '東江圖片社' });
    const rights = { id, version: 1, category: 'STAFF_PHOTOGRAPHER' };
    await graph.mutated('setMediaAssetRights', rights, pictureDesk);
    await graph.mutated('editMediaAssetMetadata', { id, version: 2, creatorName }, pictureDesk);
    return id;
  };
  let numbers = 0;
  const offer = (pictures: readonly string[], more: object = {}) => ({
    clientId: client.id,
    number: `PL-${++numbers}-X`,
    pictures: pictures.map((assetId) => ({ assetId, feeMinor: '50000' })),
    terms: '報紙內頁一次，發行 10 萬份以內',
    startsOn: today,
    endsOn: '2990-01-01',
    offeredUntil: today,
    creditLine: '東江圖片社／林示例',
    ...more,
  });
  const quote = (pictures: readonly string[], more: object = {}) =>
    done('quotePictureLicence', offer(pictures, more));
  const accept = ({ id, version }: { id: string; version: number }) =>
    act('acceptPictureLicence', { id, version });
  return { agency, alliance, buyer, today, act, done, other, owned, offer, quote, accept };
};
