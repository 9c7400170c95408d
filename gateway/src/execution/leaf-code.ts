import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';

/** Code that tests whether `v` is a value of a leaf type, and code that writes it as JSON text. */
export const leafTest = (
  type: GraphQLLeafType,
  constant: (value: unknown) => string,
): { readonly test: string; readonly text: string } => {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return { test: `typeof v==="string"&&${constant(names)}.has(v)`, text: `'"'+v+'"'` };
  }
  switch (isSpecifiedScalarType(type) ? type.name : '') {
    case 'String':
      return { test: 'typeof v==="string"', text: 'quote(v)' };
    case 'ID':
      // The specification lets an integer stand for an ID.
      return { test: 'typeof v==="string"||Number.isInteger(v)', text: 'quote(String(v))' };
    case 'Int':
      return { test: 'typeof v==="number"&&(v|0)===v', text: '(v|0)' };
    case 'Float':
      return { test: 'typeof v==="number"&&Number.isFinite(v)', text: 'JSON.stringify(v)' };
    case 'Boolean':
      return { test: 'typeof v==="boolean"', text: 'v' };
    default:
      return { test: 'v!==null&&v!==undefined&&typeof v!=="function"', text: 'JSON.stringify(v)' };
  }
};
