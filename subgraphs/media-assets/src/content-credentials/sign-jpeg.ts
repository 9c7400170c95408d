import { type KeyObject, randomUUID, sign } from 'node:crypto';
import { X509Certificate } from '@peculiar/x509';
import { JPEG } from '@trustnxt/c2pa-ts/asset';
import { CoseAlgorithmIdentifier, type Signer } from '@trustnxt/c2pa-ts/cose';
import {
  ActionAssertion,
  ActionType,
  ClaimVersion,
  DataHashAssertion,
  IngredientAssertion,
  ManifestStore,
  RelationshipType,
} from '@trustnxt/c2pa-ts/manifest';
import type { RenditionPlan } from '../rendition/plan-rendition.ts';

type Key = {
  readonly privateKey: KeyObject;
  readonly algorithm: 'ES256' | 'ES384' | 'ES512' | 'Ed25519';
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
};

const hashes = { ES256: 'sha256', ES384: 'sha384', ES512: 'sha512', Ed25519: null } as const;

const certificateOf = (raw: Uint8Array): X509Certificate => new X509Certificate(new Uint8Array(raw));

/** The library's own signer writes signatures of elliptic curves in ASN.1; COSE (RFC 9053) has r and s side by side. */
const signerOf = ({ privateKey, algorithm, certificate, chain }: Key): Signer => ({
  algorithm: CoseAlgorithmIdentifier[algorithm],
  certificate: certificateOf(certificate),
  chainCertificates: chain.map(certificateOf),
  sign: async (payload) =>
    new Uint8Array(sign(hashes[algorithm], payload, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
});

export type Made = Pick<RenditionPlan, 'width' | 'height' | 'crop' | 'isCropped' | 'rotation'>;

/** What was done to the original. */
const actionsOf = ({ width, height, crop, isCropped, rotation }: Made): ActionType[] => {
  const [across, down] = rotation % 180 === 0 ? [crop.width, crop.height] : [crop.height, crop.width];
  return [
    ...(isCropped ? [ActionType.C2paCropped] : []),
    ...(rotation === 0 ? [] : [ActionType.C2paOrientation]),
    ...(width === across && height === down ? [] : [ActionType.C2paResized]),
  ];
};

/**
 * Puts a C2PA manifest into a JPEG: that it was made from an original, and what was done to that, by whoever has the key.
 * Whatever is changed in it after that is found.
 */
export const signJpeg = async (file: Uint8Array, made: Made, key: Key): Promise<Uint8Array> => {
  const signer = signerOf(key);
  const picture = new JPEG(new Uint8Array(file));
  const store = new ManifestStore();
  const manifest = store.createManifest({
    ...{ claimVersion: ClaimVersion.V2, assetFormat: 'image/jpeg', defaultHashAlgorithm: 'SHA-256', signer },
    instanceID: `xmp:iid:${randomUUID()}`,
  });
  const hash = DataHashAssertion.create('SHA-256');
  manifest.addAssertion(hash);
  const original = IngredientAssertion.createV3(RelationshipType.ParentOf);
  original.instanceID = `xmp:iid:${randomUUID()}`;
  manifest.addAssertion(original);
  const actions = new ActionAssertion();
  actions.actions.push(
    {
      action: ActionType.C2paOpened,
      parameters: { ingredients: [manifest.createAssertionReference(original)] },
    },
    ...actionsOf(made).map((action) => ({ action })),
  );
  manifest.addAssertion(actions);
  await picture.ensureManifestSpace(store.measureSize());
  await hash.updateWithAsset(picture);
  await manifest.sign(signer);
  await picture.writeManifestJUMBF(store.getBytes());
  return picture.getDataRange();
};
