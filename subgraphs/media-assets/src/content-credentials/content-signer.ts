import { createHash, createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { ConfigError } from '@media-graph/service';
import { z } from 'zod';
import type { Made } from './sign-jpeg.ts';

export type ContentSigner = {
  /** Of the certificate: what was signed with another is another file. */
  readonly thumbprint: string;
  /** Signs a JPEG that was just written, as the last that is done to it. */
  readonly sign: (path: string, made: Made) => Promise<void>;
};

/** A private key and its chain in PEM, its own certificate first; both or none. */
export const signerEnvironment = {
  CONTENT_CREDENTIALS_KEY: z.string().optional(),
  CONTENT_CREDENTIALS_CERTIFICATES: z.string().optional(),
};

export type SignerConfig = { readonly [Name in keyof typeof signerEnvironment]?: string | undefined };

const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The algorithms of the standard for the keys that Node tells apart by their curve. */
const algorithms: Readonly<Record<string, 'ES256' | 'ES384' | 'ES512' | 'Ed25519'>> = {
  ...{ prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512', ed25519: 'Ed25519' },
};

const curveOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string =>
  asymmetricKeyDetails?.namedCurve ?? asymmetricKeyType ?? '';

const parsed = <Value>(variable: keyof SignerConfig, parse: () => Value): Value => {
  try {
    return parse();
  } catch {
    throw new ConfigError(`${variable} is not what it should be, in PEM`);
  }
};

/**
 * Whoever signs what goes out, by the C2PA standard; null where no key is configured.
 *
 * @throws ConfigError for a key that is none, or not that of the first certificate
 */
export const contentSigner = ({
  CONTENT_CREDENTIALS_KEY: key,
  CONTENT_CREDENTIALS_CERTIFICATES: chain,
}: SignerConfig): ContentSigner | null => {
  if (!key && !chain) return null;
  const certificates = chain?.match(pem) ?? [];
  if (!key || !certificates[0])
    throw new ConfigError('CONTENT_CREDENTIALS_KEY and CONTENT_CREDENTIALS_CERTIFICATES go together, in PEM');
  const privateKey = parsed('CONTENT_CREDENTIALS_KEY', () => createPrivateKey(key));
  const [own, ...others] = parsed('CONTENT_CREDENTIALS_CERTIFICATES', () =>
    certificates.map((one) => new X509Certificate(one)),
  );
  if (!own!.checkPrivateKey(privateKey))
    throw new ConfigError('CONTENT_CREDENTIALS_KEY is not the key of the first certificate');
  const algorithm = algorithms[curveOf(privateKey)];
  if (!algorithm) throw new ConfigError('CONTENT_CREDENTIALS_KEY is no P-256, P-384, P-521 or Ed25519 key');
  const thumbprint = createHash('sha256').update(own!.raw).digest('hex').slice(0, 16);
  return {
    thumbprint,
    sign: async (path, made) => {
      // Not before it is needed: it takes a fifth of a second to load.
      const { signJpeg } = await import('./sign-jpeg.ts');
      const signed = await signJpeg(await readFile(path), made, {
        ...{ privateKey, algorithm, certificate: own!.raw, chain: others.map(({ raw }) => raw) },
      });
      await writeFile(path, signed);
    },
  };
};
