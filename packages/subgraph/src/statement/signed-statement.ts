import { readSignedText, signText } from './signed-text.ts';

/**
 * What one subgraph says to another by way of a client that can read it and cannot change it.
 *
 * @param key shared by the two subgraphs, at least 32 characters; nobody else can write what `readStatement` takes
 * @param purpose what is said, such as `rights statement`: a statement for one purpose is none for another
 */
export const writeStatement = (key: string, purpose: string, statement: object): string =>
  signText(key, purpose, Buffer.from(JSON.stringify(statement)).toString('base64url'));

/** @returns null for whatever was not written with the key for this purpose, or was changed since */
export const readStatement = <Statement extends object>(
  key: string,
  purpose: string,
  signed: string,
): Statement | null => {
  const text = readSignedText(key, purpose, signed);
  return text === null ? null : JSON.parse(Buffer.from(text, 'base64url').toString());
};

/**
 * What writes and reads the statements for one purpose.
 *
 * @param ends whether a statement is taken no longer once its `until` is past
 */
export const signedStatement = <Statement extends object>(purpose: string, { ends = false } = {}) => ({
  write: (key: string, statement: Statement): string => writeStatement(key, purpose, statement),
  /** @returns null for whatever was not written with the key, was changed since, or is taken no longer */
  read: (key: string, signed: string): Statement | null => {
    const statement = readStatement<Statement & { until?: string }>(key, purpose, signed);
    return ends && statement && !(new Date(statement.until!) > new Date()) ? null : statement;
  },
});
