import { requireReference } from '@media-graph/subgraph';

/** The number of a delivery note, if it has one. @throws INVALID_INPUT */
export const optionalNoteNumber = (number: string | null | undefined): string | null =>
  number == null ? null : requireReference(number, 40, 'input', 'noteNumber');
