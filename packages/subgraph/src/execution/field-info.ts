import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Place } from './place.ts';
import type { Field, Source } from './root-selection.ts';

type Path = GraphQLResolveInfo['path'];

const pathOf = (place: Place, key: string | number, typename: string | undefined): Path => ({
  prev: place.parent ? pathOf(place.parent, place.key, undefined) : undefined,
  key,
  typename,
});

/** What a resolver is told of its field; made of what is there, because hardly any asks. */
export class FieldInfo implements GraphQLResolveInfo {
  readonly #field: Field;
  readonly #source: Source;
  readonly #place: Place;
  readonly rootValue = undefined;

  constructor(field: Field, source: Source, place: Place) {
    this.#field = field;
    this.#source = source;
    this.#place = place;
  }
  get fieldName(): string {
    return this.#field.definition.name;
  }
  get fieldNodes(): readonly FieldNode[] {
    return this.#field.nodes;
  }
  get returnType(): GraphQLOutputType {
    return this.#field.definition.type;
  }
  get parentType(): GraphQLObjectType {
    return this.#field.parentType;
  }
  get path(): Path {
    return pathOf(this.#place, this.#field.key, this.#field.parentType.name);
  }
  get schema(): GraphQLSchema {
    return this.#source.schema;
  }
  get fragments(): Record<string, FragmentDefinitionNode> {
    return this.#source.fragments;
  }
  get operation(): OperationDefinitionNode {
    return this.#source.operation;
  }
  get variableValues(): Record<string, unknown> {
    return this.#source.variables;
  }
}
