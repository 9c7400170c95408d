import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import { searchVectorOf } from '../media-asset/search-vector-of.ts';
import { draftOf } from '../upload/draft-of.ts';
import { inspectFile } from '../upload/inspect-file.ts';
import { originalName } from '../upload/original-name.ts';
import { newPath, receiveFile } from '../upload/receive-file.ts';
import { paintPicture, paintSmall } from './paint-picture.ts';
import { type DemonstrationPicture, demonstrationPictures } from './pictures.ts';

const unlimited = { maxBytes: 50_000_000, maxPause: 60_000, maxTime: 60_000 };

const marks = {
  copyrightNotice: 'Synthetic demonstration picture. Made by a program; no rights reserved.',
  creatorName: 'media-graph demonstration',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
};

const description = {
  zhHans: '由程序绘制的合成演示图片，不是新闻照片。',
  zhHant: '由程式繪製的合成演示圖片，不是新聞照片。',
  en: 'A synthetic demonstration picture, painted by a program; not a news photograph.',
};

/**
 * Paints a picture, keeps it and answers its row and fingerprint; it goes the way of an upload.
 *
 * @param view the number of a view that is painted small, in place of the scene by the picture's slug
 */
export const assetOf = async (
  picture: DemonstrationPicture,
  storage: DataSources['storage'],
  view?: number,
): Promise<{ asset: MediaFile; fingerprint: bigint | null }> => {
  const { slug, owner, event, released, focalPoint, title, altText, creditLine } = picture;
  const folder = await storage.incoming();
  const painted = newPath(folder);
  const received = newPath(folder);
  try {
    const described = { ...marks, creditLine, altText };
    await (view === undefined
      ? paintPicture(slug, described, painted)
      : paintSmall(view, described, painted));
    const { sha256, sizeInBytes } = await receiveFile(createReadStream(painted), received, unlimited);
    const file = await inspectFile(received, 2_000_000);
    const storedAs = originalName(sha256, file.extension);
    await storage.keep(storedAs, received, file.mimeType);
    const draft = draftOf({
      ...{ file, sha256, sizeInBytes, storedAs },
      ownerId: seedId('Organisation', owner),
      fileName: `${slug}.jpg`,
      uploadedBy: 'seed',
    });
    const texts = { title, description, altText };
    const asset: MediaFile = {
      ...draft,
      ...texts,
      id: seedId('MediaAsset', slug),
      status: released ? 'RELEASED' : 'DRAFT',
      rightsCategory: 'ILLUSTRATOR' as const,
      eventId: event === null ? null : seedId('Event', event),
      focalX: focalPoint[0],
      focalY: focalPoint[1],
      searchVector: searchVectorOf({ ...draft, ...texts }),
    };
    return { asset, fingerprint: file.fingerprint };
  } finally {
    await Promise.all([rm(painted, { force: true }), rm(received, { force: true })]);
  }
};

export const seedPictures = async (sources: DataSources): Promise<void> => {
  for (const picture of demonstrationPictures) {
    const { asset, fingerprint } = await assetOf(picture, sources.storage);
    await sources.mediaAssetRepository.insert(asset);
    await sources.nearDuplicateRepository.keep(asset.id, fingerprint);
  }
};
