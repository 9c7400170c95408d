import { refused } from '@media-graph/subgraph';
import type { Node } from 'prosemirror-model';
import { documentSchema } from './document-schema.ts';

/** Whether all that was given is there: ProseMirror leaves out, without a word, what it does not know. */
const holds = (read: unknown, given: unknown): boolean => {
  if (given === null || typeof given !== 'object') return Object.is(read, given);
  if (read === undefined) return Object.keys(given).length === 0;
  if (read === null || typeof read !== 'object' || Array.isArray(given) !== Array.isArray(read)) return false;
  if (Array.isArray(given) && given.length !== (read as unknown[]).length) return false;
  return Object.entries(given).every(([name, value]) =>
    holds((read as Record<string, unknown>)[name], value),
  );
};

/** A document as ProseMirror reads it. @throws INVALID_INPUT for what its schema does not have, saying what that is */
export const parseDocument = (given: unknown, ...field: string[]): Node => {
  try {
    const document = documentSchema.nodeFromJSON(given);
    document.check();
    if (document.type !== documentSchema.topNodeType) throw new RangeError('A document is of the type doc');
    if (!holds(document.toJSON(), given))
      throw new RangeError('A node, mark or attribute has a field that it has not');
    return document;
  } catch (error) {
    // RangeError by its checks, TypeError by what is no object at all.
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw refused('INVALID_INPUT', `This is no document: ${error.message.slice(0, 200)}`, ...field);
  }
};
