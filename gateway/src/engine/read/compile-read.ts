import { Kind, type SelectionSetNode } from 'graphql';
import { setOwn } from '../values/data.ts';
import type { ReadObject } from './json-reader.ts';

/**
 * Generates the function that reads what a subgraph answers to a selection: key by key, in the order in which they
 * are selected and in which the specification has them answered. Any may be missing: it may be skipped, or selected
 * of another type.
 *
 * That takes about half the time of JSON.parse, which does not know what will come.
 */
export const compileRead = (set: SelectionSetNode): ReadObject => {
  const isSmall = sizeOf(set) <= maxSize;
  let read: ReadObject | undefined;
  let answers = 0;
  return (json) => {
    // Making it costs as much as it spares in a few answers.
    if (!isSmall || (!read && ++answers < worthwhileAnswers)) return json.refuse();
    read ??= generate([set]);
    return read(json);
  };
};

const worthwhileAnswers = 3;
// Code for more would take V8 many milliseconds, in which nobody else is answered, and be too much to optimise.
const maxSize = 4000;

/** About how much code it takes: each key is compared character by character. */
const sizeOf = (set: SelectionSetNode | undefined): number => {
  let size = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) size += (selection.alias ?? selection.name).value.length + 10;
    if (selection.kind !== Kind.FRAGMENT_SPREAD) size += sizeOf(selection.selectionSet);
  }
  return size;
};

const generate = (sets: readonly SelectionSetNode[]): ReadObject => {
  const fields = [...fieldsIn(sets)].map(([key, below], index) => ({
    key,
    variable: `v${index}`,
    read: below.length > 0 ? generate(below) : undefined,
  }));
  const reads = fields.map(({ key, variable, read }, index) => {
    const text = `${JSON.stringify(key)}:`;
    const codes = [...text].map((_, place) => `c[i+${place + 1}]===${text.charCodeAt(place)}`);
    const value =
      key === '__typename' ? 'last=json.typeName(last)' : read ? `json.value(r[${index}])` : 'json.scalar()';
    return `if(c[i]===before&&${codes.join('&&')}){json.at=i+${text.length + 1};${variable}=${value};i=json.at;before=44;found++;}`;
  });
  const whole = fields.map(({ key, variable }) => `${nameOf(key)}:${variable}`);
  const parts = fields.map(({ key, variable }) => {
    const set = key === '__proto__' ? `setOwn(o,"__proto__",${variable})` : `o.${key}=${variable}`;
    return `if(${variable}!==undefined)${set};`;
  });
  const code = `let last;return function(json){
    const c=json.codes;
    let i=json.at,before=123,found=0,${fields.map(({ variable }) => variable).join()};
    ${reads.join('\n')}
    json.at=before===123?i+1:i;
    if(c[json.at]!==125)json.refuse();
    json.at++;
    if(found===${fields.length})return{${whole.join()}};
    const o={};
    ${parts.join('\n')}
    return o;
  }`;
  return new Function('r', 'setOwn', code)(
    fields.map(({ read }) => read),
    setOwn,
  );
};

const nameOf = (key: string): string => (key === '__proto__' ? '["__proto__"]' : key);

/** The keys that selection sets answer, and what is selected of each. */
const fieldsIn = (
  sets: readonly SelectionSetNode[],
  fields = new Map<string, SelectionSetNode[]>(),
): Map<string, SelectionSetNode[]> => {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (selection.kind === Kind.INLINE_FRAGMENT) fieldsIn([selection.selectionSet], fields);
    if (selection.kind !== Kind.FIELD) continue;
    const key = (selection.alias ?? selection.name).value;
    const below = fields.get(key) ?? [];
    fields.set(key, below);
    if (selection.selectionSet) below.push(selection.selectionSet);
  }
  return fields;
};
