import { searchVector } from '@media-graph/chinese/search-vector';
import type { WrittenText } from '@media-graph/subgraph';
import type { MediaFile } from './media-asset.entity.ts';

type Searched =
  | ('title' | 'description' | 'altText')
  | ('creatorName' | 'creditLine' | 'originalMetadata' | 'editedMetadata');

const texts = (text: WrittenText | null): string[] =>
  [text?.zhHans, text?.zhHant, text?.en].filter((one) => one != null);

/** What an asset is found by: what is said of it, who made it, who is shown, and where it was taken. */
export const searchVectorOf = ({
  title,
  description,
  altText,
  creatorName,
  creditLine,
  originalMetadata,
  editedMetadata,
}: Pick<MediaFile, Searched>): string => {
  const said = { ...originalMetadata, ...editedMetadata };
  const { headline, keywords = [], personShownInTheImage = [], eventName } = said;
  const { sublocation, city, provinceOrState, countryName } = said;
  const lines = [
    ...[...texts(title), ...texts(description), ...texts(altText), headline, ...keywords],
    ...[creatorName, creditLine, ...personShownInTheImage, eventName],
    ...[sublocation, city, provinceOrState, countryName],
  ].filter((line) => line != null);
  return searchVector(lines.join('\n'));
};
