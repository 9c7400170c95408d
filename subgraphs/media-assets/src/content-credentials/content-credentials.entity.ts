/** What the C2PA manifest of a file says, as it was read at the upload; stored as JSON beside what else the file says. */
export interface ContentCredentials {
  /** Whom the certificate names. */
  signedBy: string | null;
  /** The program that made the manifest. */
  claimGenerator: string | null;
  /** What was done, by the standard's names, in their order. */
  actions: string[];
  /** Of the first action that says it, as a URI of the IPTC. */
  digitalSourceType: string | null;
  /** With those of what it was made from. */
  manifestCount: number;
  isIntact: boolean;
  /** By the standard's names; `unreadable` where it cannot be read. */
  problems: string[];
}
