import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Contract } from '../settings.ts';
import type { Schemas } from './definitions.ts';
import type { Finding } from './finding.ts';

/** The supergraphs of audiences, by name, and why some have none. */
export type Contracts = {
  readonly supergraphs: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
};

/** What each audience is to see, composed of what is tagged for it. */
export const checkContracts = (
  schemas: Schemas,
  contracts: Readonly<Record<string, Contract>>,
): Contracts => {
  const supergraphs = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [audience, { include, exclude }] of Object.entries(contracts)) {
    const { supergraphSdl, errors } = composeSchemaContract(
      [...schemas].map(([name, sdl]) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
      { include: new Set(include), exclude: new Set(exclude) },
    );
    if (supergraphSdl) supergraphs.set(audience, `${supergraphSdl.trim()}\n`);
    for (const { message } of errors ?? [])
      findings.push({
        ...{ stage: 'CONTRACTS', code: 'CONTRACT_BROKEN', level: 'ERROR' },
        coordinate: /"([\w.]+)(?:\([^"]*)?"/.exec(message)?.[1] ?? '',
        message: `What ${audience} sees cannot be composed: ${message.replaceAll(/\s+/g, ' ')}`,
        advice: `Tag what it refers to for ${audience} too, or take the tag from what refers to it`,
      });
  }
  return { supergraphs, findings };
};
