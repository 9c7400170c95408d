import { refusalFor } from '@media-graph/authorisation';
import type { Execution } from './execution.ts';
import { introspect } from './introspect.ts';
import type { Data } from './values/data.ts';
import type { Failure } from './values/failure.ts';
import type { WrittenData } from './write/answer-text.ts';
import type { WriteObject } from './write/projection-compiler.ts';
import { ProjectionState } from './write/projection-state.ts';
import { selectsPath } from './write/selects-path.ts';
import { sourceOf } from './write/source-of.ts';

/**
 * Writes an object of the answer, with the failures that have to do with it.
 * @param path where it stands in the answer
 * @throws SubgraphFailure when the text becomes too long
 */
export const writeData = (
  { compiled, engine, coerced, grants, escapeFree }: Execution,
  write: WriteObject,
  data: Data,
  failures: readonly Failure[],
  path: readonly (string | number)[],
): WrittenData & { readonly objects: number } => {
  const { operation, fragments, sources } = compiled;
  const state = new ProjectionState({
    path,
    introspect: (field) => introspect(compiled, field, engine.facts.apiSchema, coerced),
    maxLength: engine.limits.answerLength,
    escapeFree,
    refusal: refusalFor(grants),
    sourceOf: (keys) => sourceOf(sources, keys),
  });
  const text = write(data, state, path.length) ?? 'null';
  state.showRest(failures, (keys) => selectsPath(operation.selectionSet, fragments, keys));
  return { text, errors: state.errors, objects: state.objects };
};
