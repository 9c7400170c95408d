import { optionalText, requireStep, revise } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AdLineStatus } from '../generated/resolvers.ts';
import type { AdLine } from './line.entity.ts';
import { lineTransitions } from './line-transitions.ts';
import { statusNow } from './status-now.ts';

type Seen = {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly version: number;
  readonly reason?: string | null | undefined;
};

/**
 * The mutation that takes a line to a status; the database releases what it held, and reckons what it now costs.
 *
 * @param check throws where the line's days, or the want of a reason, do not allow the step
 */
export const moveLine =
  (status: AdLineStatus, check: (line: AdLine, reason: string | null) => void = () => {}) =>
  async (tx: Transaction, input: Seen): Promise<AdLine> => {
    await tx.lineRepository.lockSales(ownCompany(tx.viewer));
    const line = await lockOwn(tx.viewer, tx.lineRepository, input);
    requireStep(lineTransitions, statusNow(line), status, 'input', 'id');
    const statusReason = optionalText(input.reason, 500, 'input', 'reason');
    check(line, statusReason);
    await revise(tx.lineRepository, line, { status, reservedUntil: null, statusReason });
    return tx.lineRepository.findOneByOrFail({ id: line.id });
  };
