import type { CombinedError } from 'urql';

/**
 * Why a part of an answer is not there: one may not see it, one has to sign in, the address asks for what cannot be, a
 * subgraph did not answer, or nothing came at all.
 */
export type Problem =
  | { readonly kind: 'FORBIDDEN' | 'SIGN_IN' | 'IMPOSSIBLE' | 'OFFLINE' }
  | { readonly kind: 'MISSING'; readonly subgraph: string };

const problemOf = ({ extensions }: CombinedError['graphQLErrors'][number]): Problem => {
  const { code, subgraph } = extensions as { code?: string; subgraph?: string };
  if (code === 'FORBIDDEN') return { kind: 'FORBIDDEN' };
  if (code === 'UNAUTHENTICATED') return { kind: 'SIGN_IN' };
  if (code === 'BAD_USER_INPUT') return { kind: 'IMPOSSIBLE' };
  return { kind: 'MISSING', subgraph: subgraph ?? 'gateway' };
};

/**
 * What is wrong with the parts of an answer that begin with one of the paths, each problem once.
 *
 * @param paths of response keys, such as `printing.months`; everything by default
 */
export const problemsAt = (
  error: CombinedError | undefined,
  paths: readonly string[] = [''],
): readonly Problem[] => {
  if (!error) return [];
  if (error.networkError && error.response?.status === 401) return [{ kind: 'SIGN_IN' }];
  if (error.networkError) return [{ kind: 'OFFLINE' }];
  const found = new Map<string, Problem>();
  for (const one of error.graphQLErrors) {
    // A part may be missing since the object around it is.
    const at = (one.path ?? []).filter((key) => typeof key === 'string').join('.');
    if (!paths.some((path) => at.startsWith(path) || path.startsWith(at))) continue;
    const problem = problemOf(one);
    found.set(JSON.stringify(problem), problem);
  }
  return [...found.values()];
};
