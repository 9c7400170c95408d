import { lockVersion, refused, requireFound, requireId, type Versioned } from '@media-graph/subgraph';

type Mergeable = Versioned & { retiredAt: Date | null; mergedInto: string | null };
type Rows<Row> = { lock(id: string): Promise<Row | null> } & Parameters<
  typeof lockVersion<Row & Mergeable>
>[0];

/** Locks what is merged and what it is merged into. @throws NOT_FOUND, VERSION_CONFLICT, ILLEGAL_TRANSITION, INVALID_INPUT */
export const lockMerge = async <Row extends Mergeable>(
  repository: Rows<Row>,
  input: { readonly id: string; readonly version: number; readonly intoId: string },
): Promise<{ merged: Row; into: Row }> => {
  const intoId = requireId(input.intoId, 'input', 'intoId');
  const merged = await lockVersion(repository, input);
  if (merged.mergedInto) throw refused('ILLEGAL_TRANSITION', 'It was merged already', 'input', 'id');
  if (merged.id === intoId) throw refused('INVALID_INPUT', 'It is merged into another', 'input', 'intoId');
  const into = requireFound(await repository.lock(intoId), 'input', 'intoId');
  if (into.retiredAt) throw refused('INVALID_INPUT', 'That one is retired', 'input', 'intoId');
  return { merged, into };
};
