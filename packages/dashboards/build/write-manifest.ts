import { writeFile } from 'node:fs/promises';
import { formatDocument, stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import * as operations from '../src/generated/operations.ts';

const isOperation = ({ definitions: [first] }: DocumentNode): boolean =>
  first?.kind === 'OperationDefinition';

/** Writes all that the pages ask, just as they send it, in the form that `graph operations publish` reads. */
export const writeManifest = async (file: string): Promise<void> => {
  const documents = Object.values(operations) as unknown as DocumentNode[];
  const bodies = documents
    .filter(isOperation)
    .map((one) => ({ body: stringifyDocument(formatDocument(one as never)) }));
  await writeFile(
    file,
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: bodies }, null, 2),
  );
};
