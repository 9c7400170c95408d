import { extname } from 'node:path';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';

/** Where the whole file of what is no picture is fetched: the address says which bytes it answers. */
export const wholeFileHref = ({ id, sha256, storedAs }: MediaFile): string =>
  `/assets/${id}/files/${sha256.slice(0, 32)}${extname(storedAs)}`;
