import { type ConstDirectiveNode, type DocumentNode, visit } from 'graphql';
import { directiveArgument } from './directive-argument.ts';
import { parseFieldSet } from './parse-field-set.ts';

/** Collects the labels of progressive overrides and the names of all fields that keys and requirements use. */
export const describeFieldSets = (supergraph: DocumentNode) => {
  const keyFields = new Set(['__typename']);
  const overrideLabels = new Set<string>();
  const take = (fields: string | undefined): void => {
    if (fields) visit(parseFieldSet(fields), { Field: ({ name }) => void keyFields.add(name.value) });
  };
  visit(supergraph, {
    Directive(node) {
      const directive = node as ConstDirectiveNode;
      if (directive.name.value === 'join__type') take(directiveArgument(directive, 'key'));
      if (directive.name.value !== 'join__field') return;
      take(directiveArgument(directive, 'requires'));
      const label = directiveArgument(directive, 'overrideLabel');
      if (label) overrideLabels.add(label);
      for (const { name } of contextArguments(directive)) keyFields.add(name);
    },
  });
  return { keyFields: [...keyFields], overrideLabels: [...overrideLabels] };
};

/** The fields that `@fromContext` selects: `{ context, name, type, selection }` in `contextArguments`. */
const contextArguments = (directive: ConstDirectiveNode): { name: string }[] => {
  const found: { name: string }[] = [];
  const list = directive.arguments?.find(({ name }) => name.value === 'contextArguments')?.value;
  if (list) {
    visit(list, {
      ObjectField({ name, value }) {
        if (name.value !== 'selection' || value.kind !== 'StringValue') return;
        for (const [word] of value.value.matchAll(/[_A-Za-z][_0-9A-Za-z]*/g)) found.push({ name: word });
      },
    });
  }
  return found;
};
