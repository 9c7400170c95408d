import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemonstrationPerson, seedId } from '@media-graph/subgraph';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { refuseProduction } from './refuse-production.ts';

const algorithm = 'ES256';
/** What the tokens of a local run say of their origin and their reader. */
export const localRules = {
  issuer: 'urn:media-graph:local',
  audience: 'media-graph',
  algorithms: [algorithm],
};

const readKey = async (dataDir: string): Promise<JWK> => {
  const file = join(dataDir, 'issuer-key.json');
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
    const key = { ...(await exportJWK(privateKey)), alg: algorithm, kid: 'local' };
    await writeFile(file, JSON.stringify(key), { mode: 0o600 });
    return key;
  }
};

/**
 * The issuer of a local run: signs a token for each person of the demonstration and writes them to `tokens.json`,
 * valid for 30 days.
 *
 * @param people by the names of their tokens
 * @returns the public keys that verify them
 * @throws StartError where NODE_ENV is production
 */
export const issueTokens = async (
  dataDir: string,
  people: ReadonlyMap<string, DemonstrationPerson>,
  environment: string | undefined,
): Promise<JWTVerifyGetKey> => {
  refuseProduction(environment);
  const key = await readKey(dataDir);
  const privateKey = await importJWK(key, algorithm);
  const tokens: Record<string, string> = {};
  for (const [name, { organisation, roles }] of people) {
    tokens[name] = await new SignJWT({ org: seedId('Organisation', organisation), roles })
      .setProtectedHeader({ alg: algorithm, kid: 'local' })
      .setSubject(name)
      .setIssuer(localRules.issuer)
      .setAudience(localRules.audience)
      .setIssuedAt()
      .setExpirationTime('30d')
      .sign(privateKey);
  }
  await writeFile(join(dataDir, 'tokens.json'), `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  const { d: _, ...publicKey } = key;
  return createLocalJWKSet({ keys: [publicKey] });
};
