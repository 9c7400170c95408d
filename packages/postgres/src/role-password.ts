import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** The password of a role, always the same for the same secret, so that it need not be stored. */
export const rolePassword = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(`media-graph role password: ${role}`).digest('base64url');

/**
 * What PostgreSQL stores of a password (RFC 5803). Sent in its place, it keeps the password out of the server's
 * log; its salt follows from the secret, so that setting it again changes nothing.
 */
export const scramVerifier = (secret: string, role: string): string => {
  const iterations = 4096;
  const salt = createHmac('sha256', secret).update(`media-graph role salt: ${role}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(rolePassword(secret, role), salt, iterations, 32, 'sha256');
  const key = (label: string): Buffer => createHmac('sha256', salted).update(label).digest();
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64');
  const serverKey = key('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
};
