import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const [ivBytes, tagBytes] = [12, 16];

type TextSeal = {
  /** @param place what the text belongs to, such as a row's id: a sealed text that was put elsewhere does not open */
  seal(text: string, place: string): Buffer;
  /** @throws for what was sealed with another key, for another company or place, or was changed */
  open(sealed: Buffer, place: string): string;
};

/**
 * Keeps texts that nobody is to read in a table or its backup, such as the number of an identity card: AES-256-GCM with
 * a key for each company, derived (HKDF, RFC 5869) from the service's own.
 *
 * @param key secret of the service's configuration, at least 32 characters; never kept in the database
 */
export const textSeal = (key: string, company: string): TextSeal => {
  const secret = Buffer.from(hkdfSync('sha256', key, company, 'sealed text', 32));
  return {
    seal: (text, place) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    },
    open: (sealed, place) => {
      const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
      return decipher.update(sealed.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
  };
};
