import { PersonalDataAccess1764000000500, sharedMigrations } from '@media-graph/subgraph';
import { CreateMediaAssets1764000001000 } from './1764000001000-create-media-assets.ts';
import { KeepReasonsAndEmbargoes1764000002000 } from './1764000002000-keep-reasons-and-embargoes.ts';
import { CreatePictureRights1764000003000 } from './1764000003000-create-picture-rights.ts';
import { FindPictures1764000004000 } from './1764000004000-find-pictures.ts';
import { CreateMediaCrops1764000005000 } from './1764000005000-create-media-crops.ts';
import { SellPictureLicences1764000006000 } from './1764000006000-sell-picture-licences.ts';
import { CreateMediaCollections1764000007000 } from './1764000007000-create-media-collections.ts';
import { FindNearDuplicates1764000008000 } from './1764000008000-find-near-duplicates.ts';
import { DeleteMediaAssets1764000009000 } from './1764000009000-delete-media-assets.ts';
import { CoverPicturesOfStories1764000010000 } from './1764000010000-cover-pictures-of-stories.ts';
import { ReplacePictureFiles1764000011000 } from './1764000011000-replace-picture-files.ts';
import { AnswerForPersonalData1764000012000 } from './1764000012000-answer-for-personal-data.ts';
import { KeepOtherKindsOfMedia1764000013000 } from './1764000013000-keep-other-kinds-of-media.ts';
import { FindCollections1764000014000 } from './1764000014000-find-collections.ts';
import { ListWhatIsSold1764000015000 } from './1764000015000-list-what-is-sold.ts';
import { GivePicturesByAgreement1764000016000 } from './1764000016000-give-pictures-by-agreement.ts';

export const migrations = [
  ...sharedMigrations,
  PersonalDataAccess1764000000500,
  CreateMediaAssets1764000001000,
  KeepReasonsAndEmbargoes1764000002000,
  CreatePictureRights1764000003000,
  FindPictures1764000004000,
  CreateMediaCrops1764000005000,
  SellPictureLicences1764000006000,
  CreateMediaCollections1764000007000,
  FindNearDuplicates1764000008000,
  DeleteMediaAssets1764000009000,
  CoverPicturesOfStories1764000010000,
  ReplacePictureFiles1764000011000,
  AnswerForPersonalData1764000012000,
  KeepOtherKindsOfMedia1764000013000,
  FindCollections1764000014000,
  ListWhatIsSold1764000015000,
  GivePicturesByAgreement1764000016000,
];
