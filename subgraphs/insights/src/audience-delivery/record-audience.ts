import { refused, requireDate } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordAudienceInput } from '../generated/resolvers.ts';
import { requireInstitute } from '../institute/require-institute.ts';
import type { AudienceDelivery } from './audience-delivery.entity.ts';
import { openDelivery } from './open-delivery.ts';
import { requireSource } from './require-source.ts';

/** Takes in what a source counted on a day. */
export const recordAudience = async (
  tx: Transaction,
  input: RecordAudienceInput,
): Promise<AudienceDelivery> => {
  await requireInstitute(tx);
  const source = requireSource(input.source, 'input', 'source');
  const day = requireDate(input.day, 'input', 'day');
  if (input.rows.length < 1 || input.rows.length > 1_000)
    throw refused('INVALID_INPUT', 'A delivery has 1 to 1,000 rows', 'input', 'rows');
  const no = await tx.audienceDeliveryRepository.nextNo();
  const opened = openDelivery({
    no,
    source,
    mode: input.mode ?? 'CORRECT',
    deliveredBy: tx.viewer.subject ?? '',
  });
  await opened.add(
    tx,
    input.rows.map((row) => ({ raw: { ...row, day } })),
  );
  await opened.replace(tx);
  await tx.audienceDeliveryRepository.insert(opened.delivery);
  return opened.delivery;
};
