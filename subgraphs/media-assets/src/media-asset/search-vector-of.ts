import { searchVector } from '@media-graph/chinese/search-vector';
import type { WrittenText } from '@media-graph/subgraph';
import type { MediaAsset } from './media-asset.entity.ts';

const texts = (text: WrittenText | null): string[] =>
  [text?.zhHans, text?.zhHant, text?.en].filter((one) => one != null);

/** What an asset is found by: title, description, alternative text, headline and keywords. */
export const searchVectorOf = ({
  title,
  description,
  altText,
  originalMetadata,
  editedMetadata,
}: Pick<MediaAsset, 'title' | 'description' | 'altText' | 'originalMetadata' | 'editedMetadata'>): string => {
  const { headline = '', keywords = [] } = { ...originalMetadata, ...editedMetadata };
  const lines = [...texts(title), ...texts(description), ...texts(altText), headline, ...keywords];
  return searchVector(lines.join('\n'));
};
