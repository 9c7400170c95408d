import { clientPath } from '../planning/internal-keys.ts';
import type { BegunPart, BegunParts } from './begin-parts.ts';
import type { Execution } from './execution.ts';
import { type Data, isData, own } from './values/data.ts';
import { locate } from './values/locate.ts';
import { mergeData } from './values/merge-data.ts';
import { writeData } from './write-data.ts';

/**
 * Delivers the deferred parts of an operation, each as soon as it is there.
 * @param visible what the client has got so far
 */
export async function* deliverParts(
  execution: Execution,
  { parts, end }: BegunParts,
  data: Data,
  visible: unknown,
): AsyncGenerator<string> {
  const ready: BegunPart[] = [];
  let open = 0;
  let wake = Promise.withResolvers<void>();
  const waitFor = (parts: readonly BegunPart[]): void => {
    for (const part of parts) {
      open++;
      void part.filled.then(() => {
        ready.push(part);
        wake.resolve();
      });
    }
  };

  try {
    waitFor(parts);
    while (open > 0) {
      await wake.promise;
      wake = Promise.withResolvers();
      const items: string[] = [];
      for (const part of ready.splice(0)) {
        open--;
        items.push(...writeItems(execution, part, data, visible));
        // What is deferred within a deferred part comes only after it.
        waitFor(part.deferred);
      }
      const incremental = items.length ? `"incremental":[${items.join(',')}],` : '';
      if (incremental || open === 0) yield `{${incremental}"hasNext":${open > 0}}`;
    }
  } finally {
    end();
  }
}

const writeItems = (
  execution: Execution,
  { part: { path, types: conditions, label, write }, failures }: BegunPart,
  data: Data,
  visible: unknown,
): string[] => {
  const items: string[] = [];
  const { types } = execution.engine.facts;
  const clientLabel = execution.deferLabels.get(label);
  for (const located of locate(data, path)) {
    const at = clientPath(located.path);
    const seen = at.reduce<unknown>(
      (value, step) =>
        Array.isArray(value) ? value[Number(step)] : isData(value) ? own(value, String(step)) : undefined,
      visible,
    );
    // Null has taken the place of this object, or of one around it, in what the client has.
    if (!isData(seen) || !conditions.every((type) => types.isOfType(located.data, type))) continue;
    const { text, errors } = writeData(execution, write, located.data, failures, at);
    const written: unknown = JSON.parse(text);
    if (isData(written)) mergeData(seen, written);
    const item = {
      ...(clientLabel !== undefined && { label: clientLabel }),
      path: at,
      ...(errors.length && { errors }),
    };
    items.push(`${JSON.stringify(item).slice(0, -1)},"data":${text}}`);
  }
  return items;
};
