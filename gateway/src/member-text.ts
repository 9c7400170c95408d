/**
 * The text of an object that is a member of another: `{"a":1}` for `b` of `{"b":{"a":1}}`; of two of the same name, the
 * last's, as JSON.parse has it. Nothing where there is no such object.
 * @param json the text of an object; valid JSON
 */
export const memberText = (json: string, name: string): string | undefined => {
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g;
  const key = /\s*:/y;
  let found: string | undefined;
  let depth = 0;
  let isMember = false;
  let start = 0;
  for (let from = 0; token.test(json); from = token.lastIndex) {
    const end = token.lastIndex;
    const last = json.charCodeAt(end - 1);
    if (last === 34) {
      if (depth !== 1) continue;
      key.lastIndex = end;
      if (!key.test(json)) continue;
      isMember = JSON.parse(json.slice(json.indexOf('"', from), end)) === name;
      if (isMember) found = undefined;
    } else if (last === 123 || last === 91) {
      if (++depth === 2) start = end - 1;
    } else if (--depth === 1 && isMember && last === 125) found = json.slice(start, end);
  }
  return found;
};
