import { RequestRefused } from '@media-graph/service';

const unknown = new Set(['application/octet-stream', 'binary/octet-stream']);
const known = /^image\/(jpeg|png|webp|avif)$/;

/**
 * The media type that a caller names for the file, or null when it names none. The bytes decide later; what can be no
 * picture at all is refused before they are read.
 *
 * @throws RequestRefused UNSUPPORTED_TYPE
 */
export const checkDeclaredType = (header: string | undefined): string | null => {
  const declared = (header ?? '').replace(/;.*/s, '').trim().toLowerCase();
  if (declared === '' || unknown.has(declared)) return null;
  if (known.test(declared)) return declared;
  throw new RequestRefused(
    'UNSUPPORTED_TYPE',
    `Send the file itself as the body, with Content-Type image/jpeg, image/png, image/webp, image/avif or application/octet-stream; not ${declared.slice(0, 80)}`,
  );
};
