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
import { localRules } from './local-rules.ts';
import { refuseProduction } from './refuse-production.ts';

const [algorithm] = localRules.algorithms as [string];

/** The private key of a local run's issuer, made when it is first needed. */
export const readIssuerKey = async (dataDir: string): Promise<JWK> => {
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
  key: JWK,
  environment: string | undefined,
): Promise<JWTVerifyGetKey> => {
  refuseProduction(environment);
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
