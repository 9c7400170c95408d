import { RequestRefused } from '@media-graph/service';
import { mediaTypes } from './media-types.ts';
import { plainType } from './plain-type.ts';

const unknown = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/**
 * The media type that a caller names for the file, or null when it names none. The bytes decide later; what can be none
 * of ours is refused before they are read.
 *
 * @throws RequestRefused UNSUPPORTED_TYPE
 */
export const checkDeclaredType = (header: string | undefined): string | null => {
  const declared = plainType(header ?? '');
  if (unknown.has(declared)) return null;
  if (declared in mediaTypes) return declared;
  throw new RequestRefused(
    'UNSUPPORTED_TYPE',
    `Send the file itself as the body, with Content-Type application/octet-stream or one of ${Object.keys(mediaTypes).join(', ')}; not ${declared.slice(0, 80)}`,
  );
};
