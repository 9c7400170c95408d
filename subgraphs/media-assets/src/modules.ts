import type { Module } from '@media-graph/subgraph';
import { article } from './article/article.module.ts';
import { contentCredentials } from './content-credentials/content-credentials.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { event } from './event/event.module.ts';
import { formerMediaFile } from './former-media-file/former-media-file.module.ts';
import { mediaAsset } from './media-asset/media-asset.module.ts';
import { mediaCollection } from './media-collection/media-collection.module.ts';
import { mediaCrop } from './media-crop/media-crop.module.ts';
import { mediaDownload } from './media-download/media-download.module.ts';
import { mediaFile } from './media-file/media-file.module.ts';
import { mediaLease } from './media-lease/media-lease.module.ts';
import { mediaRemoval } from './media-removal/media-removal.module.ts';
import { mediaUsage } from './media-usage/media-usage.module.ts';
import { imageMetadata } from './metadata/image-metadata.module.ts';
import { nearDuplicate } from './near-duplicate/near-duplicate.module.ts';
import { organisation } from './organisation/organisation.module.ts';
import { person } from './person/person.module.ts';
import { pictureClient } from './picture-client/picture-client.module.ts';
import { pictureLicence } from './picture-licence/picture-licence.module.ts';
import { pictureSale } from './picture-sale/picture-sale.module.ts';
import { storyEmbargo } from './story-embargo/story-embargo.module.ts';
import { usability } from './usability/usability.module.ts';

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  // What pictures say and show, how they are put together, and how they go.
  ...[
    mediaAsset,
    mediaFile,
    imageMetadata,
    contentCredentials,
    mediaCrop,
    mediaCollection,
    nearDuplicate,
    mediaRemoval,
    formerMediaFile,
  ],
  // Whether, where and how long they may be used, and where they were.
  ...[usability, mediaLease, mediaUsage, storyEmbargo],
  // What is sold: to whom, under what licence, for how much, and what was fetched.
  ...[pictureClient, pictureLicence, pictureSale, mediaDownload],
  ...[organisation, event, person, article, dataSubjectRequest],
];
