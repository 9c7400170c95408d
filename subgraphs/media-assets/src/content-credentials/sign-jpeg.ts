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

/**
 * Puts a C2PA manifest into a JPEG: that it was made from an original, in another size, by whoever has the
 * key. Whatever is changed in it after that is found.
 *
 * @param title what the original is called
 */
export const signJpeg = async (file: Uint8Array, title: string | null, key: Key): Promise<Uint8Array> => {
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
  original.title = title ?? 'Original';
  original.format = 'image/jpeg';
  original.instanceID = `xmp:iid:${randomUUID()}`;
  manifest.addAssertion(original);
  const actions = new ActionAssertion();
  actions.actions.push(
    {
      action: ActionType.C2paOpened,
      parameters: { ingredients: [manifest.createAssertionReference(original)] },
    },
    { action: ActionType.C2paResized },
  );
  manifest.addAssertion(actions);
  await picture.ensureManifestSpace(store.measureSize());
  await hash.updateWithAsset(picture);
  await manifest.sign(signer);
  await picture.writeManifestJUMBF(store.getBytes());
  return picture.getDataRange();
};
