import { JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ActionAssertion, ManifestStore } from '@trustnxt/c2pa-ts/manifest';
import type { ContentCredentials } from './content-credentials.entity.ts';

const longest = { text: 200, list: 50 };

/** What comes from a stranger is cut, and holds no halves of characters. */
const shortened = (text: string | undefined): string | null =>
  text?.slice(0, longest.text).toWellFormed() || null;

const nameIn = (subject: string): string => /(?:^|, )O=([^,]+)/.exec(subject)?.[1] ?? subject;

/** Reads and validates the manifest of a JPEG or PNG; null for a file that has none. @throws for one that cannot be read */
export const readManifest = async (file: Uint8Array): Promise<ContentCredentials | null> => {
  const picture = JPEG.canRead(file) ? new JPEG(file) : new PNG(file);
  const jumbf = picture.getManifestJUMBF();
  if (!jumbf) return null;
  const store = ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(jumbf)));
  const active = store.getActiveManifest();
  const { isValid, statusEntries } = await store.validate(picture);
  const assertions = active?.assertions?.assertions ?? [];
  const actions = assertions.flatMap((one) => (one instanceof ActionAssertion ? one.actions : []));
  const problems = statusEntries.flatMap(({ success, code }) => (success ? [] : [String(code)]));
  const subject = active?.signature?.signatureData.certificate?.subject;
  return {
    signedBy: shortened(subject && nameIn(subject)),
    claimGenerator: shortened(active?.claim?.claimGeneratorName),
    actions: actions.slice(0, longest.list).map(({ action }) => String(action).slice(0, longest.text)),
    digitalSourceType: shortened(actions.find((one) => one.digitalSourceType)?.digitalSourceType),
    manifestCount: store.manifests.length,
    isIntact: isValid,
    problems: [...new Set(problems)].slice(0, longest.list),
  };
};
