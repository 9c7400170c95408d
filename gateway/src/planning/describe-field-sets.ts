import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { directiveArgument } from './directive-argument.ts';
import { directiveText } from './directive-text.ts';
import { parseFieldSet } from './parse-field-set.ts';

/** Collects the labels of progressive overrides and the names of all fields that keys and requirements use. */
export const describeFieldSets = (supergraph: DocumentNode) => {
  const keyFields = new Set(['__typename']);
  const overrideLabels = new Set<string>();
  const take = (fields: string | undefined): void => {
    if (fields) visit(parseFieldSet(fields), { Field: ({ name }) => void keyFields.add(name.value) });
  };
  visit(supergraph, {
    Directive(directive) {
      if (directive.name.value === 'join__type') take(directiveText(directive, 'key'));
      if (directive.name.value !== 'join__field') return;
      take(directiveText(directive, 'requires'));
      const label = directiveText(directive, 'overrideLabel');
      if (label) overrideLabels.add(label);
      for (const name of contextFields(directive)) keyFields.add(name);
    },
  });
  return { keyFields: [...keyFields], overrideLabels: [...overrideLabels] };
};

/** The fields that `@fromContext` selects: `{ context, name, type, selection }` in `contextArguments`. */
const contextFields = (directive: DirectiveNode): string[] => {
  const found: string[] = [];
  const list = directiveArgument(directive, 'contextArguments');
  if (!list) return found;
  visit(list, {
    ObjectField({ name, value }) {
      if (name.value !== 'selection' || value.kind !== Kind.STRING) return;
      for (const [word] of value.value.matchAll(/[_A-Za-z][_0-9A-Za-z]*/g)) found.push(word);
    },
  });
  return found;
};
