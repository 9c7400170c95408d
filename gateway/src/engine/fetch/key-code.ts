import type { Requirement } from '../../planning/plan.ts';
import type { Data } from '../values/data.ts';
import { quote } from '../values/quote.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';

// Most entities are represented by a type's name and one or two scalars: for them there is generated code.

/** Tells entities by values that stand in the data; the texts of two that differ may still be the same. */
export type Identity = {
  /** A value that is likely to differ where entities do. */
  readonly key: (entity: Data) => unknown;
  /** Whether the representations of two entities are surely the same. */
  readonly same: (one: Data, other: Data) => boolean;
};

/** The keys that are required of a type beside `__typename`; undefined if they are not all simple ones. */
export const scalarKeys = (
  requires: readonly Requirement[],
  typeName: string,
  { types }: Pick<SupergraphFacts, 'types'>,
): string[] | undefined => {
  const keys = new Set<string>();
  const isSimple = (selection: Requirement): boolean => {
    if (selection.kind === 'InlineFragment')
      return (
        !types.includes(selection.typeCondition ?? typeName, typeName) || selection.selections.every(isSimple)
      );
    const { key, name } = selection;
    keys.add(key);
    return !selection.selections && !(key in Object.prototype) && name === key;
  };
  return requires.every(isSimple) && keys.delete('__typename') && keys.size > 0 ? [...keys] : undefined;
};

/** Generates the function that writes a representation; it answers undefined where a key is missing. */
export const textFrom = (
  keys: readonly string[],
  typeName: string,
): ((entity: Data) => string | undefined) => {
  let prefix = `{"__typename":${JSON.stringify(typeName)}`;
  let code = 'let v,t;';
  for (const key of keys) {
    prefix += `,${JSON.stringify(key)}:`;
    code += `v=o[${JSON.stringify(key)}];if(typeof v==="string")v=quote(v);`;
    code += 'else if(v===undefined||typeof v==="function")return undefined;else v=JSON.stringify(v);';
    code += `${code.includes('t=') ? 't+' : 't'}=${JSON.stringify(prefix)}+v;`;
    prefix = '';
  }
  return new Function('quote', `return function(o){${code}return t+"}";}`)(quote);
};

/**
 * Generates the functions that tell entities apart: code of its own for each, so that V8 learns what the objects of
 * this one look like. Keys are mostly strings, and numbers and booleans more often what is required beside them.
 */
export const identityBy = (keys: readonly string[]): Identity => {
  const names = keys.map((key) => JSON.stringify(key));
  const firstString = names.map((name) => `typeof (v=a[${name}])==="string"?v:`).join('');
  const equal = ['"__typename"', ...names].map((name) => `a[${name}]===b[${name}]`).join('&&');
  return new Function(
    `return {key:function(a){let v;return ${firstString}a[${names[0]}];},same:function(a,b){return ${equal};}}`,
  )();
};
