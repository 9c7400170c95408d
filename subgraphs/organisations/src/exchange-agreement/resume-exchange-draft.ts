import type { Transaction } from '../context.ts';
import type { ResumeExchangeDraftInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement, moveAgreement } from './lock-agreement.ts';

/** Takes a dropped draft up again. */
export const resumeExchangeDraft = async (
  tx: Transaction,
  input: ResumeExchangeDraftInput,
): Promise<ExchangeAgreement> =>
  moveAgreement(tx, await lockAgreement(tx, input), { to: 'DRAFT', reason: null });
