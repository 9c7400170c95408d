import { readFile } from 'node:fs/promises';
import { getDocumentProxy, getMeta } from 'unpdf';
import type { Measures } from './measures.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Counts the pages of a PDF; none is drawn. @throws for one that is damaged, or opens with a password alone */
export const readDocument = async (path: string): Promise<Measures> => {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { info } = await getMeta(pdf);
  // The tree of pages is looked at, and not only the number that it states.
  await pdf.getPage(pdf.numPages);
  return {
    ...{ width: null, height: null, durationMs: null, pageCount: pdf.numPages },
    ...{ title: textOf(info.Title), creator: textOf(info.Author) },
  };
};
