import { refused, requireBetween, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RecordFigureExportInput } from '../generated/resolvers.ts';
import type { FigureExport } from './figure-export.entity.ts';

/** Notes who takes which figures along. */
export const recordFigureExport = async (
  { viewer, figureExportRepository }: Transaction,
  { view, address, format, rowCount }: RecordFigureExportInput,
): Promise<FigureExport> => {
  if (viewer.subject === null) throw refused('FORBIDDEN', 'This takes a token');
  // What comes after `//` is a host.
  if (!/^\/(?!\/)/.test(address))
    throw refused('INVALID_INPUT', 'A path of the pages begins with one slash', 'input', 'address');
  const id = uuidv7();
  await figureExportRepository.insert({
    id,
    subject: viewer.subject,
    view: requireText(view, 200, 'input', 'view'),
    address: requireText(address, 1_000, 'input', 'address'),
    format,
    rowCount: requireBetween(rowCount, 0, 10_000_000, 'input', 'rowCount'),
  });
  return (await figureExportRepository.byIds([id]))[0]!;
};
