import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const mailProtection = '1.3.6.1.5.5.7.3.4';

const pemOf = (type: string, bytes: ArrayBuffer): string =>
  `-----BEGIN ${type}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${type}-----\n`;

/** A key with a certificate, and that of who gave it, as the standard demands them; valid for a day around now. */
export const madeUpSigner = async (organisation = '合成日報社') => {
  // The library knows the types of browsers, which are a little behind those of Node.
  const newKeys = async () =>
    (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const [authority, own] = [await newKeys(), await newKeys()];
  const times = {
    notBefore: new Date(Date.now() - 43_200_000),
    notAfter: new Date(Date.now() + 43_200_000),
    signingAlgorithm: algorithm,
  };
  const root = await X509CertificateGenerator.createSelfSigned({
    ...{ ...times, name: 'CN=Made up', keys: authority },
    extensions: [
      new BasicConstraintsExtension(true, 1, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      await SubjectKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
  const leaf = await X509CertificateGenerator.create({
    ...{ ...times, subject: `CN=Pictures, O=${organisation}`, issuer: root.subject },
    ...{ signingKey: authority.privateKey, publicKey: own.publicKey },
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([mailProtection]),
      await AuthorityKeyIdentifierExtension.create(authority.publicKey),
      await SubjectKeyIdentifierExtension.create(own.publicKey),
    ],
  });
  return {
    CONTENT_CREDENTIALS_KEY: pemOf(
      'PRIVATE KEY',
      await webcrypto.subtle.exportKey('pkcs8', own.privateKey as webcrypto.CryptoKey),
    ),
    CONTENT_CREDENTIALS_CERTIFICATES: `${leaf.toString('pem')}\n${root.toString('pem')}\n`,
  };
};
