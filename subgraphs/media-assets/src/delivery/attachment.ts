import { extname } from 'node:path';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

/** The Content-Disposition of an original (RFC 6266): under the name that it came with, but always ending as its type does. */
export const attachment = ({
  id,
  fileName,
  storedAs,
}: Pick<MediaFile, 'id' | 'fileName' | 'storedAs'>): string => {
  const extension = extname(storedAs);
  const name = `${(fileName ?? id).replace(/\.[^.]*$/, '')}${extension}`;
  return `attachment; filename="${id}${extension}"; filename*=UTF-8''${encoded(name)}`;
};
