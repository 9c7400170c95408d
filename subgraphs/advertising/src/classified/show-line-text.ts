import type { Transaction } from '../context.ts';
import type { AdLine } from '../line/line.entity.ts';
import type { LineText } from './submit-line-text.ts';

/** Lets a line show the text that was handed in for it, in place of the one that it showed before. */
export const showLineText = async (
  { assignmentRepository }: Transaction,
  { id: lineId, organisationId }: Pick<AdLine, 'id' | 'organisationId'>,
  { creativeId }: LineText,
): Promise<void> => {
  await assignmentRepository.delete({ lineId });
  await assignmentRepository.insert({ lineId, creativeId, organisationId });
};
