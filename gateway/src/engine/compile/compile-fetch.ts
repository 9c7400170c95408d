import { print, type SelectionSetNode, stripIgnoredCharacters, visit } from 'graphql';
import type { PlannedFetch, Rewrite } from '../../planning/plan.ts';
import { compileMerge } from '../fetch/compile-merge.ts';
import type { CompiledFetch } from '../fetch/compiled-fetch.ts';
import { requestPrefix } from '../fetch/request-prefix.ts';
import { compileRead } from '../read/compile-read.ts';
import { shapesOf } from '../values/shapes-of.ts';
import type { PlanCompilation } from './plan-compilation.ts';

/** Compiles a fetch of a plan. */
export const compileFetch = (
  planned: PlannedFetch,
  { represent, sources }: PlanCompilation,
): CompiledFetch => {
  const { subgraph, kind, requires, outputRewrites, contextRewrites } = planned;
  const selection = stripIgnoredCharacters(print(asNamedBy(planned)));
  const variables = new Map(
    planned.variables.map((definition) => [
      definition.variable.name.value,
      stripIgnoredCharacters(print(definition)),
    ]),
  );
  const definitions = [...variables.values()].join(',');
  const directives = (planned.directives ?? []).map((one) => stripIgnoredCharacters(print(one))).join('');
  const root = `${kind}${definitions && `(${definitions})`}${directives}${selection}`;
  const shapes = shapesOf(planned.selection);
  const fetch: CompiledFetch = {
    subgraph,
    kind,
    path: planned.path.filter((step) => typeof step === 'string'),
    selection,
    directives,
    variables,
    rootPrefix: requires ? '' : requestPrefix(root),
    shapes,
    read: compileRead(planned.selection),
    merge: compileMerge(shapes, renamedKeys(outputRewrites)),
    represent: requires && represent(requires, planned.inputRewrites),
    rewrites: outputRewrites,
    contextRewrites,
  };
  sources.push(fetch);
  return fetch;
};

/** What is selected, with the subgraph's own names of root types. */
const asNamedBy = ({ selection, rootNames }: PlannedFetch): SelectionSetNode =>
  rootNames
    ? visit(selection, {
        NamedType: (type) => {
          const own = rootNames.get(type.name.value);
          return own === undefined ? undefined : { ...type, name: { ...type.name, value: own } };
        },
      })
    : selection;

const renamedKeys = (rewrites: readonly Rewrite[]): string[] =>
  rewrites.flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [rewrite.renameKeyTo] : []));
