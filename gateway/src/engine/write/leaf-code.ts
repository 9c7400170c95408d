import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';
import { isExactInteger, isNearlyDouble } from '../values/exact-number.ts';

/** Code for the values of a leaf type. */
export type LeafCode = {
  /** Tests whether the value is a valid one of the type. */
  readonly test: string;
  /** Writes it as JSON text. */
  readonly text: string;
  /** Whether it is written as a string. */
  readonly quoted: boolean;
  /** Writes it where no character needs to be escaped, without quotes. */
  readonly unescaped: string;
};

/** Code for the value of a leaf type that the variable `v` holds. */
export const leafCode = (
  type: GraphQLLeafType,
  constant: (value: unknown) => string,
  v: string,
): LeafCode => {
  const json = (test: string, text: string): LeafCode => ({ test, text, quoted: false, unescaped: text });
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    const test = `typeof ${v}==="string"&&${constant(names)}.has(${v})`;
    return { test, text: `'"'+${v}+'"'`, quoted: true, unescaped: v };
  }
  switch (isSpecifiedScalarType(type) ? type.name : '') {
    case 'String':
      return { test: `typeof ${v}==="string"`, text: `quote(${v})`, quoted: true, unescaped: v };
    case 'ID':
      // The specification lets an integer stand for an ID.
      return {
        test: `(typeof ${v}==="string"||Number.isInteger(${v})||${constant(isExactInteger)}(${v}))`,
        text: `quote(String(${v}))`,
        quoted: true,
        unescaped: v,
      };
    case 'Int':
      return json(`typeof ${v}==="number"&&(${v}|0)===${v}`, `(${v}|0)`);
    case 'Float':
      return json(
        `(typeof ${v}==="number"&&Number.isFinite(${v})||${constant(isNearlyDouble)}(${v}))`,
        `JSON.stringify(${v})`,
      );
    case 'Boolean':
      return json(`typeof ${v}==="boolean"`, v);
    default:
      return json(`${v}!==null&&${v}!==undefined&&typeof ${v}!=="function"`, `JSON.stringify(${v})`);
  }
};

/** A leaf that is always selected. */
export type LeafField = {
  /** What comes before its value: `,"title":`. */
  readonly prefix: string;
  /** Code that reads the value. */
  readonly read: string;
  readonly code: (v: string) => LeafCode;
  /** Code that writes it, whatever it is, or reports it. */
  readonly careful: string;
};

/**
 * Code that writes leaves which follow one another: as one text if each is valid and no character needs to be
 * escaped, as is nearly always so, and otherwise one by one.
 */
export const leavesCode = (leaves: readonly LeafField[]): string => {
  if (leaves.length === 0) return '';
  const codes = leaves.map(({ code }, index) => code(`v${index}`));
  const reads = leaves.map(({ read }, index) => `v${index}=${read}`);
  let parts = '';
  let constant = '';
  for (const [index, { prefix }] of leaves.entries()) {
    const { quoted, unescaped } = codes[index]!;
    parts += `${JSON.stringify(`${constant}${prefix}${quoted ? '"' : ''}`)}+${unescaped}+`;
    constant = quoted ? '"' : '';
  }
  const tests = codes.map(({ test }) => test).join('&&');
  const careful = leaves.map((leaf) => leaf.careful).join('');
  return `{const ${reads.join()};if(s.escapeFree&&${tests})t+=${parts}${JSON.stringify(constant)};\nelse{${careful}}}\n`;
};
