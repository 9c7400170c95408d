/** The variables of one request, as the plan names them. */
export type Variables = {
  /** JSON members of those that have a value: `"first":10,"after":null`. */
  select(names: Iterable<string>): string;
  /** Whether a boolean variable is true, its default counted in. */
  isTrue(name: string): boolean;
};

/**
 * @param given what goes to the subgraphs: the client's values as they came, and literals
 * @param conditions coerced values of the client's variables
 */
export const requestVariables = (
  given: ReadonlyMap<string, unknown>,
  conditions: ReadonlyMap<string, unknown>,
): Variables => {
  const texts = new Map<string, string>();
  const textOf = (name: string): string => {
    let text = texts.get(name);
    if (text === undefined) {
      text = `${JSON.stringify(name)}:${JSON.stringify(given.get(name))}`;
      texts.set(name, text);
    }
    return text;
  };
  return {
    select(names) {
      let members = '';
      for (const name of names) {
        if (given.get(name) !== undefined) members += members ? `,${textOf(name)}` : textOf(name);
      }
      return members;
    },
    isTrue: (name) => conditions.get(name) === true,
  };
};
