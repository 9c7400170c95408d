import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { directiveArgument } from './directive-argument.ts';
import { isAboutSchema } from './is-about-schema.ts';
import { parseFieldSet } from './parse-field-set.ts';
import { withoutUnused } from './without-unused.ts';

type Selection = FieldNode | InlineFragmentNode | FragmentSpreadNode;

/**
 * A normalised document with its conditions decided: what is skipped is left out, and nothing is said of what is not.
 * So a plan is right for what is asked, and the answer's keys come in the order of the specification. Where nothing is
 * left of a selection, a skipped field stands for it.
 * @param isTrue whether a variable is true
 */
export const decideConditions = (
  document: DocumentNode,
  isTrue: (variable: string) => boolean,
): DocumentNode => {
  const isMet = (directive: DirectiveNode): boolean => {
    const value = directiveArgument(directive, 'if');
    return value?.kind === Kind.VARIABLE
      ? isTrue(value.name.value)
      : value?.kind !== Kind.BOOLEAN || value.value;
  };
  const decide = <Node extends Selection>(node: Node): Node | null | undefined => {
    const { directives = [] } = node;
    if (directives.length === 0) return undefined;
    const left: DirectiveNode[] = [];
    for (const directive of directives) {
      const { value: name } = directive.name;
      const met = isMet(directive);
      if (name === (met ? 'skip' : 'include')) return null;
      if (name === 'defer' && met) left.push(always(directive));
      else if (!isCondition.has(name)) left.push(directive);
    }
    return { ...node, directives: left };
  };
  const decided = visit(document, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
    SelectionSet: {
      enter: (_set, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.FIELD && isAboutSchema(parent) ? false : undefined,
      leave: (set) => (set.selections.length ? undefined : nothing),
    },
  });
  return withoutUnused(decided);
};

const isCondition: ReadonlySet<string> = new Set(['skip', 'include', 'defer']);

const nothing: SelectionSetNode = parseFieldSet('__typename @skip(if: true)');

const always = (directive: DirectiveNode): DirectiveNode => ({
  ...directive,
  arguments: directive.arguments?.filter(({ name }) => name.value !== 'if') ?? [],
});
