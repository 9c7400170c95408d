import type { Client } from 'urql';
import { RecordFigureExportDocument, type RecordFigureExportInput } from '../generated/operations.ts';

type Export = Pick<RecordFigureExportInput, 'view' | 'format' | 'rowCount'>;

/** Has the graph note that figures are taken along from this page. @throws when it did not */
export const recordExport = async (client: Client, taken: Export): Promise<void> => {
  const address = `${location.pathname}${location.search}`.slice(0, 1_000);
  const input = { ...taken, address, idempotencyKey: crypto.randomUUID() };
  const { data, error } = await client.mutation(RecordFigureExportDocument, { input });
  const [refusal] = data?.recordFigureExport?.userErrors ?? [];
  if (error || refusal || !data?.recordFigureExport) throw new Error(refusal?.message ?? 'not noted');
};
