import { ConfigError } from '@media-graph/service';
import { Respondent, startProcess } from '../planning/respondent.ts';
import type { Verdict, VerifyRequest } from './verify-messages.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 500);

/**
 * Checks that a supergraph is one: that it can be read, has no feature that nobody here carries out, is valid, and that
 * the subgraphs together can answer whatever may be asked (satisfiability). Takes seconds, in a process of its own.
 *
 * @throws ConfigError in one line
 */
export const verifySupergraph = async (supergraphSdl: string): Promise<void> => {
  const verifier = new Respondent<VerifyRequest, Verdict>(
    startProcess(new URL('./verify-process.ts', import.meta.url)),
  );
  try {
    const { reasons } = await verifier.ask({ supergraphSdl });
    const [first, ...others] = reasons;
    if (first === undefined) return;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new ConfigError(`The supergraph is not sound: ${oneLine(first)}${more}`);
  } finally {
    verifier.end();
  }
};
