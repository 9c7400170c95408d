import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { clientKey } from '../../planning/internal-keys.ts';
import { objectTypesOf } from '../../planning/object-types-of.ts';
import { type Data, isData } from '../values/data.ts';
import { lostType } from '../values/gap.ts';
import { quote } from '../values/quote.ts';
import { SubgraphFailure } from '../values/subgraph-failure.ts';
import { type CollectedField, collectFields, type ProjectionSource } from './collect-fields.ts';
import { type LeafCode, type LeafField, leafCode, leavesCode } from './leaf-code.ts';
import { leafWriter, type WriteValue } from './leaf-writer.ts';
import { needsType } from './needs-type.ts';
import type { Place, ProjectionState } from './projection-state.ts';

/** Writes an object as JSON text; undefined when it must be null. */
export type WriteObject = (data: Data, state: ProjectionState, depth: number) => string | undefined;

/**
 * Generates the functions that write the data as the answer's text: one for each type of object that a
 * selection meets, with the keys, their order and the checks of each value written out.
 *
 * Nothing of the client's is code here but through JSON.stringify.
 */
export class ProjectionCompiler {
  readonly #source: ProjectionSource;
  readonly #known = new Map<string, WriteObject>();
  readonly #ids = new Map<unknown, number>();

  constructor(source: ProjectionSource) {
    this.#source = source;
  }

  /** The function for objects of a type; an abstract type stands for objects that do not say theirs. */
  compile(
    sets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    keys: readonly string[],
  ): WriteObject {
    const identity = `${type.name} ${keys.join('.')} ${sets.map((set) => this.#id(set)).join()}`;
    const write = this.#known.get(identity) ?? this.#make(sets, type, keys);
    this.#known.set(identity, write);
    return write;
  }

  /** The function for objects of a type or, if it is abstract, of whichever type they say. */
  forType(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    keys: readonly string[],
  ): WriteObject {
    if (isAbstractType(type)) return this.#byType(type, sets, keys);
    let write: WriteObject | undefined;
    // Compiled when first met: a selection may allow for far more types than ever come.
    return (data, state, depth) => {
      write ??= this.compile(sets, type, keys);
      return write(data, state, depth);
    };
  }

  #id(value: unknown): number {
    const id = this.#ids.get(value) ?? this.#ids.size;
    this.#ids.set(value, id);
    return id;
  }

  #make(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, keys: readonly string[]): WriteObject {
    const constants: unknown[] = [];
    const constant = (value: unknown): string => `k[${constants.push(value) - 1}]`;
    let body = '';
    const leaves: LeafField[] = [];
    for (const [index, field] of collectFields(sets, type, this.#source).entries()) {
      const prefix = `${index ? ',' : ''}${JSON.stringify(clientKey(field.key))}:`;
      const { code, leaf } = this.#field(field, type, [...keys, field.key], JSON.stringify(prefix), constant);
      if (leaf) leaves.push({ ...leaf, prefix, careful: code });
      else body += leavesCode(leaves.splice(0)) + code;
    }
    body += leavesCode(leaves);
    const text = `return function(o,s,d){const p=s.path;let v,x,t="{";\n${body}s.objects++;return t+"}";}`;
    return new Function('k', 'quote', text)(constants, quote);
  }

  #field(
    field: CollectedField,
    parent: GraphQLCompositeType,
    keys: readonly string[],
    prefix: string,
    constant: (value: unknown) => string,
  ): { readonly code: string; readonly leaf?: Pick<LeafField, 'read' | 'code'> } {
    const { key, node, sets } = field;
    const name = node.name.value;
    const at = `p[d]=${JSON.stringify(clientKey(key))};`;
    if (name === '__typename' && isObjectType(parent))
      return { code: `t+=${prefix}+${JSON.stringify(`"${parent.name}"`)};\n` };
    if (name.startsWith('__') && name !== '__typename')
      return { code: `${at}t+=${prefix}+s.introspect(${constant(field)},d+1);\n` };
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
    const named = definition && getNamedType(definition.type);
    const place: Place = {
      coordinate: `${parent.name}.${name}`,
      nonNull: !definition || isNonNullType(definition.type),
      keys,
      isHidden: isEnumType(named) ? (value) => this.#source.types.isValueOf(named.name, value) : undefined,
    };
    const read = readOwn(key);
    const otherwise = place.nonNull ? 'if(x===undefined)return undefined;' : '';
    if (this.#isRefused(parent, name))
      return { code: `${at}x=s.refused(d+1,${constant(place)});${otherwise}t+=${prefix}+x;\n` };
    const invalid = (v: string): string => `${at}x=s.invalid(${v},d+1,${constant(place)});${otherwise}`;
    if (!definition) return { code: invalid('undefined') };
    const type = getNullableType(definition.type);
    if (isLeafType(type)) {
      const code = (v: string): LeafCode => leafCode(type, constant, v);
      const { test, text } = code('v');
      const careful = `v=${read};if(${test})x=${text};else{${invalid('v')}}t+=${prefix}+x;\n`;
      return { code: careful, leaf: { read, code } };
    }
    const write = constant(this.#value(definition.type, sets, place));
    return { code: `${at}x=${write}(${read},s,d+1);${otherwise}t+=${prefix}+x;\n` };
  }

  /** Whether some of the objects that this is written for do not show this field to the caller. */
  #isRefused(parent: GraphQLCompositeType, field: string): boolean {
    const { schema, access } = this.#source;
    return objectTypesOf(schema, parent).some(({ name }) => !access.toField(name, field));
  }

  /** The function for a value that is a list or an object. */
  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[], place: Place): WriteValue {
    const nonNull = isNonNullType(type);
    const inner = nonNull ? type.ofType : type;
    const here: Place = { ...place, nonNull };
    if (isListType(inner)) return this.#list(inner.ofType, sets, here);
    if (isLeafType(inner)) return leafWriter(inner, here);
    const named = getNamedType(inner);
    if (!isCompositeType(named)) throw new Error(`${named.name} is not an output type.`);
    const forObject = this.forType(named, sets, place.keys);
    const orNull = nonNull ? undefined : 'null';
    return (value, state, depth) =>
      isData(value) ? (forObject(value as Data, state, depth) ?? orNull) : state.invalid(value, depth, here);
  }

  #list(type: GraphQLOutputType, sets: readonly SelectionSetNode[], place: Place): WriteValue {
    const write = this.#value(type, sets, place);
    const orNull = place.nonNull ? undefined : 'null';
    return (value, state, depth) => {
      if (!Array.isArray(value)) return state.invalid(value, depth, place);
      let text = '[';
      let items = 0;
      for (const each of value) {
        state.path[depth] = items;
        const item = write(each, state, depth + 1);
        // What stands for nothing costs itself, and not all that stands beside it.
        if (item === undefined && state.unknown === depth + 1) continue;
        if (item === undefined) return orNull;
        text += items++ ? `,${item}` : item;
        if (text.length > state.maxLength)
          throw new SubgraphFailure('ANSWER_TOO_LARGE', 'The answer is too large.');
      }
      return `${text}]`;
    };
  }

  #byType(
    abstract: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    keys: readonly string[],
  ): WriteObject {
    const { schema, access, types } = this.#source;
    const writers = new Map<unknown, WriteObject>();
    const resolve = (typeName: unknown): WriteObject => {
      const type = typeof typeName === 'string' ? schema.getType(typeName) : undefined;
      const isPossible = isObjectType(type) && isAbstractType(abstract) && schema.isSubType(abstract, type);
      const unknown = typeName === undefined || type === abstract || isAbstractType(type);
      if (isPossible && !access.toType(type.name))
        return (_, state, depth) => state.refused(depth, place) && undefined;
      if (isPossible) return this.compile(sets, type, keys);
      if (unknown && typeMatters)
        return (_, state, depth) => state.invalid(undefined, depth, place) && undefined;
      if (unknown) return this.compile(sets, abstract, keys);
      return (_, state, depth) => state.invalid(typeName, depth, place) && undefined;
    };
    const place: Place = {
      coordinate: `${abstract.name}.__typename`,
      nonNull: true,
      keys,
      isHidden: (name) => types.isConcrete(name) && types.includes(abstract.name, String(name)),
    };
    const typeMatters = sets.some((set) => needsType(set, abstract, this.#source));
    return (data, state, depth) => {
      const typeName = data.__typename;
      let write = writers.get(typeName);
      if (!write) {
        write = resolve(typeName);
        // A subgraph may make up type names without end.
        if (writers.size < 1000) writers.set(typeName, write);
      }
      const lost = typeMatters ? data[lostType] : undefined;
      if (lost && !isObjectType(schema.getType(String(typeName)))) {
        state.path[depth] = '__typename';
        return state.invalid(lost, depth + 1, place) && undefined;
      }
      return write(data, state, depth);
    };
  }
}

const readOwn = (key: string): string =>
  key in Object.prototype
    ? `Object.hasOwn(o,${JSON.stringify(key)})?o[${JSON.stringify(key)}]:undefined`
    : `o[${JSON.stringify(key)}]`;
