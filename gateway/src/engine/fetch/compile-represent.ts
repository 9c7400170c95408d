import type {
  FetchDataRewrite,
  QueryPlanInlineFragmentNode,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { type Data, isData, own, setOwn } from '../values/data.ts';
import { absent, type Gap, isGap } from '../values/gap.ts';
import { mergeData } from '../values/merge-data.ts';
import { quote } from '../values/quote.ts';
import { rewriteData } from '../values/rewrite-data.ts';
import type { PlanContext } from '../values/supergraph-facts.ts';
import type { TypeConditions } from '../values/type-conditions.ts';

/** What a fetch requires of an entity. */
export type Represent = {
  /** The entity's representation as JSON text, or why the data lack what it takes. */
  text(entity: Data): string | Gap;
  /** How to tell entities of a type apart without their texts, where that can be done. */
  identity(typeName: unknown): Identity | undefined;
};

/** Tells entities by values that stand in the data; the texts of two that differ may still be the same. */
export type Identity = {
  /** A value that is likely to differ where entities do. */
  readonly key: (entity: Data) => unknown;
  /** Whether the representations of two entities are surely the same. */
  readonly same: (one: Data, other: Data) => boolean;
};

/** Compiles what a fetch requires of an entity. */
export const compileRepresent = (
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  { realNames, types }: Pick<PlanContext, 'realNames' | 'types'>,
): Represent => {
  let missing = absent;

  /** Whether all that the selections ask for is known; if not, `missing` tells why. */
  const pick = (data: Data, selections: readonly QueryPlanSelectionNode[], into: Data): boolean => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        if (!pickFragment(data, selection, into)) return false;
        continue;
      }
      const key = selection.alias ?? selection.name;
      const value = own(data, key);
      // Not asked for, because only skipped fields require it.
      if (value === undefined) continue;
      if (isUnknown(value)) {
        missing = value;
        return false;
      }
      setOwn(into, realNames.get(key) ?? key, pickValue(value, selection.selections));
    }
    return true;
  };

  // Each fragment is what some fields require: one that is absent leaves the others their representation.
  const pickFragment = (
    data: Data,
    { typeCondition, selections }: QueryPlanInlineFragmentNode,
    into: Data,
  ): boolean => {
    if (typeCondition !== undefined && !types.isOfType(data, typeCondition)) return true;
    const part: Data = {};
    if (pick(data, selections, part)) mergeData(into, part);
    else if (missing().length > 0) return false;
    return true;
  };

  const pickValue = (value: unknown, selections: readonly QueryPlanSelectionNode[] | undefined): unknown => {
    if (isGap(value)) return null;
    if (Array.isArray(value)) return value.map((item) => pickValue(item, selections));
    if (!isData(value) || !selections) return value;
    const into: Data = {};
    return pick(value, selections, into) ? into : null;
  };

  const compose = (entity: Data): string | Gap => {
    const representation: Data = {};
    missing = absent;
    if (!pick(entity, requires, representation)) return missing;
    if (!own(representation, '__typename') || Object.keys(representation).length < 2) return absent;
    rewriteData(representation, rewrites, types);
    return JSON.stringify(representation);
  };

  const keysOf = (typeName: string): string[] | undefined =>
    rewrites.some(({ path }) => appliesTo(path, typeName, types))
      ? undefined
      : simpleKeys(selectionsFor(requires, typeName, types), realNames);

  const byType = new Map<string, { identity: Identity | undefined; text: Represent['text'] }>();
  const forType = (typeName: string) => {
    const keys = keysOf(typeName);
    const direct = keys && fromKeys(keys, typeName);
    const made = {
      identity: keys && identityBy(keys),
      text: direct ? (entity: Data) => direct(entity) ?? compose(entity) : compose,
    };
    byType.set(typeName, made);
    return made;
  };

  return {
    text(entity) {
      const typeName = own(entity, '__typename');
      if (typeof typeName !== 'string') return compose(entity);
      return (byType.get(typeName) ?? forType(typeName)).text(entity);
    },
    identity: (typeName) =>
      typeof typeName === 'string' ? (byType.get(typeName) ?? forType(typeName)).identity : undefined,
  };
};

// A field that its subgraph answered with an error is null for those who require it; one that could not be
// asked for at all is not known to be null.
const isUnknown = (value: unknown): value is Gap => isGap(value) && !value().some(({ located }) => located);

const selectionsFor = (
  selections: readonly QueryPlanSelectionNode[],
  typeName: string,
  types: TypeConditions,
): QueryPlanSelectionNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const { typeCondition } = selection;
    if (typeCondition !== undefined && !types.includes(typeCondition, typeName)) return [];
    return selectionsFor(selection.selections, typeName, types);
  });

const simpleKeys = (
  selections: readonly QueryPlanSelectionNode[],
  realNames: ReadonlyMap<string, string>,
): string[] | undefined => {
  const keys = new Set<string>();
  for (const selection of selections) {
    if (selection.kind !== 'Field' || selection.selections) return undefined;
    const key = selection.alias ?? selection.name;
    if (key in Object.prototype || realNames.has(key)) return undefined;
    keys.add(key);
  }
  return keys.delete('__typename') && keys.size > 0 ? [...keys] : undefined;
};

// The common case, a type's name and one or two scalars: its text is written by generated code.
const fromKeys = (keys: readonly string[], typeName: string): ((entity: Data) => string | undefined) => {
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

// Code of its own for each, so that V8 learns what the objects of this one look like. Keys are mostly strings, and
// numbers and booleans more often what is required beside them.
const identityBy = (keys: readonly string[]): Identity => {
  const names = keys.map((key) => JSON.stringify(key));
  const firstString = names.map((name) => `typeof (v=a[${name}])==="string"?v:`).join('');
  const equal = ['"__typename"', ...names].map((name) => `a[${name}]===b[${name}]`).join('&&');
  return {
    key: new Function('a', `let v;return ${firstString}a[${names[0]}]`) as Identity['key'],
    same: new Function('a', 'b', `return ${equal}`) as Identity['same'],
  };
};

const appliesTo = (path: readonly string[], typeName: string, types: TypeConditions): boolean =>
  !path[0]?.startsWith('... on ') || types.includes(path[0].slice('... on '.length), typeName);
