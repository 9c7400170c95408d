import { isId } from '../database/is-id.ts';
import { readSignedText, signText } from './signed-text.ts';

/**
 * What the addresses of something carry that whoever has one may open: nobody can write one who has not the key, and none
 * is kept.
 *
 * @param key of the subgraph alone, at least 32 characters
 * @param purpose what is opened, such as `calendar link`
 */
export const idTokens = (key: string, purpose: string) => ({
  write: (id: string): string => signText(key, purpose, id),
  /** The id that a token was written for; null for one that was not written with the key. */
  read: (token: string): string | null => {
    const id = readSignedText(key, purpose, token);
    return id !== null && isId(id) ? id : null;
  },
});
