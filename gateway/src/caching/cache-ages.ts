import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CacheHints, cacheHints } from './cache-hints.ts';

const inherited = Number.POSITIVE_INFINITY;

/** Tells for how long answers may be kept, by the word of a supergraph's `@cacheControl`; each document once. */
export class CacheAges {
  readonly #schema: GraphQLSchema;
  readonly #hints: CacheHints;
  readonly #kept = new WeakMap<DocumentNode, number>();

  constructor(supergraphSdl: string, apiSchema: GraphQLSchema) {
    this.#schema = apiSchema;
    this.#hints = cacheHints(parse(supergraphSdl, { noLocation: true }));
  }

  /**
   * In seconds, the smallest of all that may be read; 0 for a mutation, and wherever a field does not say it: an
   * entity's by itself or by its type, a field of Query always by itself. What has no key inherits.
   * @param document valid for the schema; the same object for the same text, to be looked at once
   */
  of(document: DocumentNode, operationName: string | null | undefined): number {
    if (getOperationAST(document, operationName)?.operation !== 'query') return 0;
    const known = this.#kept.get(document);
    if (known !== undefined) return known;
    // All of its operations together: who sends several in one text gets the smallest.
    let age = inherited;
    const types = new TypeInfo(this.#schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType();
          const answer = types.getType();
          if (parent && answer) age = Math.min(age, this.#ofField(parent, name.value, getNamedType(answer)));
        },
      }),
    );
    this.#kept.set(document, age);
    return age;
  }

  #ofField(parent: GraphQLCompositeType, name: string, answer: GraphQLNamedType): number {
    const types = this.#thoseOf(parent);
    const ages = types.flatMap((type) => this.#hints.fields.get(`${type}.${name}`) ?? []);
    const age = ages.length > 0 ? Math.min(...ages) : inherited;
    // There is nothing around it.
    if (types.includes(this.#schema.getQueryType()!.name)) return age === inherited ? 0 : age;
    return ages.length > 0 ? age : this.#ofType(answer);
  }

  #ofType(type: GraphQLNamedType): number {
    const own = this.#hints.types.get(type.name);
    if (own !== undefined || !isAbstractType(type)) return own ?? inherited;
    return Math.min(...this.#schema.getPossibleTypes(type).map((possible) => this.#ofType(possible)));
  }

  /** A type by name, and all that an object behind it may be. */
  #thoseOf(type: GraphQLCompositeType): string[] {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : type.getInterfaces();
    return [type.name, ...possible.map(({ name }) => name)];
  }
}
