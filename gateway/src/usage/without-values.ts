import { type DocumentNode, Kind, print, visit } from 'graphql';

/**
 * The text of an operation without what its caller has written into it: numbers are 0, texts are empty. Names of enum
 * values, of variables and of fields stay.
 */
export const withoutValues = (document: DocumentNode): string =>
  print(
    visit(document, {
      [Kind.INT]: (node) => ({ ...node, value: '0' }),
      [Kind.FLOAT]: (node) => ({ ...node, value: '0' }),
      [Kind.STRING]: (node) => ({ ...node, value: '', block: false }),
    }),
  );
