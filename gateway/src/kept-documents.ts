import type { DocumentNode } from 'graphql';
import { WeightedCache } from './planning/weighted-cache.ts';

/**
 * Characters of all texts together whose documents are kept; a document takes some fifty times as many bytes of heap, with
 * what is prepared of it.
 */
const mostCharacters = 1_000_000;
/** Characters' worth that any document takes besides. */
const charactersOfAny = 150;

/** What is kept by documents, as many as there is room for. */
export const keptByDocument = <Value>() => {
  const kept = new WeightedCache<Value>(mostCharacters);
  return {
    get: (key: string): Value | undefined => kept.get(key),
    set: (key: string, value: Value, { loc }: DocumentNode): void =>
      kept.set(key, value, charactersOfAny + (loc?.end ?? 0)),
  };
};

/** Valid documents, as Apollo Server looks them up: its own store counts a tenth of what they take. */
export const documentStore = () => {
  const kept = keptByDocument<DocumentNode>();
  return {
    get: async (key: string): Promise<DocumentNode | undefined> => kept.get(key),
    set: async (key: string, document: DocumentNode): Promise<void> => kept.set(key, document, document),
    delete: async (): Promise<boolean> => false,
  };
};
