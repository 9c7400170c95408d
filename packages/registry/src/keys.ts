import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { RegistryError } from './registry-error.ts';

/** A team's keys, as PEM: the private one stays with its releases' job, the public one stands in the registry. */
export const newKeys = (): { privateKey: string; publicKey: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};

/** An Ed25519 signature, base64. @throws RegistryError for what is no such key */
export const signText = (text: string, privateKey: string): string => {
  try {
    return sign(null, Buffer.from(text), createPrivateKey(privateKey)).toString('base64');
  } catch {
    throw new RegistryError('The private key is none of Ed25519 in PEM');
  }
};

export const isSignedBy = (text: string, signature: string, publicKey: string): boolean => {
  try {
    return verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};
