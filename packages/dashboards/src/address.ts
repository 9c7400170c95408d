import { useLocation, useSearch } from 'wouter';

/**
 * A choice that stands in the address, so that a link is a view: the default is left out of it, and what is no choice
 * counts as the default.
 */
export const useChoice = <Choice extends string>(
  key: string,
  isChoice: (given: string) => given is Choice,
  usual: Choice,
): readonly [Choice, (choice: Choice) => void] => {
  const search = useSearch();
  const [path, go] = useLocation();
  const given = new URLSearchParams(search).get(key) ?? usual;
  const choose = (choice: Choice): void => {
    const parameters = new URLSearchParams(search);
    if (choice === usual) parameters.delete(key);
    else parameters.set(key, choice);
    go(parameters.size > 0 ? `${path}?${parameters}` : path, { replace: true });
  };
  return [isChoice(given) ? given : usual, choose];
};

export const oneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (given: string): given is Choice =>
    (choices as readonly string[]).includes(given);

export const isMonth = (given: string): given is string => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(given);
/** A day that the calendar has. */
export const isDay = (given: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(given) && new Date(`${given}T00:00:00Z`).toJSON()?.slice(0, 10) === given;
/** A month, or none. */
export const orNone = (given: string): given is string => given === '' || isMonth(given);
export const isText = (given: string): given is string => given.length <= 200;
