import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';

/**
 * Closes and opens what a browser keeps for the gateway and may not read: authenticated encryption, good for one
 * purpose and until an instant.
 */
export class Seal<Content extends object> {
  readonly #key: Uint8Array;
  readonly #purpose: string;

  /** @param secret 32 characters or more, the same for all gateways of one address */
  constructor(secret: string, purpose: string) {
    this.#key = createHash('sha256').update(`${purpose} ${secret}`).digest();
    this.#purpose = purpose;
  }

  /** @param until seconds since 1970 */
  async close(content: Content, until: number): Promise<string> {
    return await new EncryptJWT({ content })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(this.#purpose)
      .setExpirationTime(until)
      .encrypt(this.#key);
  }

  /** Undefined for what is not ours, was changed, or is no longer good. */
  async open(sealed: string | undefined): Promise<Content | undefined> {
    if (sealed === undefined) return undefined;
    try {
      const { payload } = await jwtDecrypt<{ content: Content }>(sealed, this.#key, {
        audience: this.#purpose,
        requiredClaims: ['exp'],
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      return payload.content;
    } catch {
      return undefined;
    }
  }
}
