import { type DirectiveNames, type Requirement, readRequirements } from '@media-graph/authorisation';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { objectTypesOf } from '../object-types-of.ts';
import { directiveNames } from './directive-names.ts';
import { isImplied } from './is-implied.ts';
import { type FieldOfType, readFor } from './read-for.ts';

type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

/**
 * What a supergraph asks of those who read it, by `@authenticated`, `@requiresScopes` and `@policy`.
 *
 * What an interface asks for is only what composition has gathered there from its types: each object is held to its own
 * type. Where it asks for more than that, it asks so of all its types.
 */
export class Protection {
  readonly #schema: GraphQLSchema | undefined;
  readonly #names: DirectiveNames;
  readonly #types = new Map<string, readonly Requirement[]>();
  readonly #fields = new Map<string, readonly Requirement[]>();

  constructor(supergraph: DocumentNode) {
    this.#names = directiveNames(supergraph);
    const isProtected = supergraph.definitions.some(
      (definition) =>
        this.#own(definition as Annotated).length > 0 ||
        ('fields' in definition && definition.fields?.some((field) => this.#own(field).length > 0)),
    );
    if (isProtected) this.#schema = buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true });
  }

  /** Whether nothing is protected. */
  get isNone(): boolean {
    return this.#schema === undefined;
  }

  /** What it takes to see an object of a type, or a value of a leaf. */
  ofType(name: string): readonly Requirement[] {
    const known = this.#types.get(name);
    if (known) return known;
    const type = this.#schema?.getType(name);
    const found = isAbstractType(type) ? [] : [...this.#own(type?.astNode)];
    if (isObjectType(type))
      for (const wider of type.getInterfaces())
        found.push(...this.#beyondTypes(wider, ({ astNode }) => astNode));
    const requirements = unique(found);
    this.#types.set(name, requirements);
    return requirements;
  }

  /** What it takes to read a field of an object: what its type takes, its value's, and what is read for it. */
  ofField(typeName: string, name: string): readonly Requirement[] {
    const coordinate = `${typeName}.${name}`;
    const known = this.#fields.get(coordinate);
    if (known) return known;
    // What requires itself adds nothing.
    this.#fields.set(coordinate, []);
    const type = this.#schema?.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const requirements =
      isObjectType(type) && field
        ? unique([
            ...this.ofType(typeName),
            ...this.#own(field.astNode),
            ...this.ofType(getNamedType(field.type).name),
            ...type
              .getInterfaces()
              .flatMap((wider) => this.#beyondTypes(wider, (one) => one.getFields()[name]?.astNode)),
            ...this.#ofThoseReadFor(type, name),
          ])
        : [];
    this.#fields.set(coordinate, requirements);
    return requirements;
  }

  #ofThoseReadFor(type: GraphQLObjectType, name: string): Requirement[] {
    const read: readonly FieldOfType[] = readFor(this.#schema!, type, name);
    return read.flatMap(([typeName, field]) => [...this.ofField(typeName, field)]);
  }

  /** What an interface asks for at a place beyond all that its types ask for there. */
  #beyondTypes(
    wider: GraphQLInterfaceType,
    at: (type: GraphQLObjectType | GraphQLInterfaceType) => Annotated,
  ): Requirement[] {
    const own = this.#own(at(wider));
    if (own.length === 0) return own;
    const ofTypes = objectTypesOf(this.#schema!, wider).flatMap((type) => this.#own(at(type)));
    return own.filter((requirement) => !isImplied(requirement, ofTypes));
  }

  #own(node: Annotated): Requirement[] {
    return readRequirements(node?.directives, this.#names);
  }
}

const unique = (requirements: readonly Requirement[]): readonly Requirement[] => [
  ...new Map(requirements.map((one) => [one.text, one])).values(),
];
