import type { Data } from '../values/data.ts';
import { mergeKey } from '../values/merge-data.ts';
import type { Shape } from '../values/shapes-of.ts';
import type { TypeConditions } from '../values/type-conditions.ts';

/** Merges an object of an answer into the data so far. */
export type Merge = (target: Data, source: Data, types: TypeConditions) => void;

/**
 * Generates the function that merges what a fetch answers, key by key: what was not asked for is left out, and
 * what the data lacks, which is nearly all, is just taken over.
 */
export const compileMerge = (shapes: readonly Shape[], renamed: readonly string[]): Merge => {
  const keys = new Set([
    '__typename',
    ...shapes.flatMap((shape) => shape.keys.map(({ key }) => key)),
    ...renamed,
  ]);
  const lines = [...keys].map((key) => {
    const name = JSON.stringify(key);
    if (key in Object.prototype) return `if(Object.hasOwn(s,${name}))mergeKey(t,${name},s[${name}],c);`;
    return `if((v=s[${name}])!==undefined){if(t[${name}]===undefined)t[${name}]=v;else mergeKey(t,${name},v,c);}`;
  });
  return new Function('mergeKey', `return function(t,s,c){let v;${lines.join('\n')}}`)(mergeKey) as Merge;
};
