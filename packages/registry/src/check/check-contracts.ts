import { parse, print } from 'graphql';
import { type Contract, contractOf } from '../contract-of.ts';
import type { Finding } from './finding.ts';

/** The supergraphs of audiences, by name, and why some have none. */
export type Contracts = {
  readonly supergraphs: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
};

const read = (supergraph: string) => parse(supergraph, { noLocation: true });

/**
 * What each audience is to see of a supergraph, by what is tagged for it.
 * @param before the one that is released, where there is one
 */
export const checkContracts = (
  supergraph: string,
  before: string | undefined,
  contracts: Readonly<Record<string, Contract>>,
): Contracts => {
  const supergraphs = new Map<string, string>();
  const findings: Finding[] = [];
  if (Object.keys(contracts).length === 0) return { supergraphs, findings };
  const [document, former] = [read(supergraph), before === undefined ? undefined : read(before)];
  for (const [audience, contract] of Object.entries(contracts)) {
    const contracted = contractOf(document, contract);
    supergraphs.set(audience, `${print(contracted.supergraph)}\n`);
    for (const { coordinate, message } of contracted.faults)
      findings.push({
        ...{ stage: 'CONTRACTS', code: 'CONTRACT_BROKEN', level: 'ERROR', coordinate },
        message: `What ${audience} sees cannot be asked: ${message}`,
        advice: `Tag what it refers to for ${audience} too, or take the tag from what refers to it`,
      });
    const lost = former
      ? [...contractOf(former, contract).seen].filter((one) => contracted.unseen.has(one))
      : [];
    for (const coordinate of lost)
      findings.push({
        ...{ stage: 'CONTRACTS', code: 'LEAVES_AUDIENCE', level: 'WARNING', coordinate },
        message: `${coordinate} is still there, but ${audience} does not see it any more`,
        advice: `Ask with graph usage ${coordinate} who asks for it, and tell them first; or tag it for ${audience}`,
      });
  }
  return { supergraphs, findings };
};
