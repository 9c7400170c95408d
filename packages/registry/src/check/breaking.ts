import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import type { Finding } from './finding.ts';
import { inWords, type KnownOperation, type Uses, usesOf } from './uses.ts';

export type BreakingInput = {
  /** What clients see now, and would see, as SDL. */
  readonly before: string;
  readonly after: string;
  /** What clients ask; nothing where nobody has counted or registered anything, so that all may be in use. */
  readonly operations: readonly KnownOperation[] | undefined;
  /** How long a field is deprecated before it goes. */
  readonly deprecationDays: number;
  /** The civil day, such as 2026-11-28. */
  readonly today: string;
};

const days = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** Since when a field is deprecated, by the day that its reason names. */
const deprecatedSince = (schema: GraphQLSchema, coordinate: string): string | undefined => {
  const [type, name] = coordinate.split('.') as [string, string];
  const of = schema.getType(type);
  const field = isObjectType(of) || isInterfaceType(of) ? of.getFields()[name] : undefined;
  return /\d{4}-\d\d-\d\d/.exec(field?.deprecationReason ?? '')?.[0];
};

/** Everything of a type that is used, or the thing itself. */
const usedBy = (uses: Uses, path: string): readonly KnownOperation[] => {
  const found = new Set(uses.get(path) ?? []);
  if (!path.includes('.'))
    for (const [coordinate, operations] of uses)
      if (coordinate.startsWith(`${path}.`)) for (const one of operations) found.add(one);
  return [...found];
};

const isRemovedField = ({ type }: Change): boolean => type === 'FIELD_REMOVED';

const ofChange = (change: Change, input: BreakingInput, schema: GraphQLSchema, uses: Uses): Finding[] => {
  const coordinate = change.path ?? '';
  const about = { stage: 'BREAKING', coordinate, message: change.message } as const;
  if (change.criticality.level === CriticalityLevel.Dangerous)
    return [
      {
        ...about,
        code: 'MAY_BREAK',
        level: 'WARNING',
        advice: change.criticality.reason ?? 'Tell the clients that read it',
      },
    ];
  if (change.criticality.level !== CriticalityLevel.Breaking) return [];
  if (!input.operations)
    return [
      {
        ...about,
        code: 'MAY_BE_IN_USE',
        level: 'ERROR',
        advice: 'Nothing is known of what clients ask: register their operations, or count them first',
      },
    ];
  const users = usedBy(uses, coordinate);
  if (users.length > 0)
    return [
      {
        ...about,
        code: 'BREAKS_CLIENTS',
        level: 'ERROR',
        message: `${change.message}: in use by ${inWords(users)}`,
        advice: 'Add what is new beside it, deprecate it, and remove it when nobody asks for it',
      },
    ];
  const since = isRemovedField(change) ? deprecatedSince(schema, coordinate) : input.today;
  const isDue =
    since !== undefined && (!isRemovedField(change) || days(since, input.today) >= input.deprecationDays);
  return [
    isDue
      ? { ...about, code: 'UNUSED', level: 'NOTE', advice: 'Nobody asks for it: it may go' }
      : {
          ...about,
          code: 'NOT_DEPRECATED',
          level: 'ERROR',
          advice: `Mark it @deprecated(reason: "Since ${input.today}; ask for … instead") for ${input.deprecationDays} days first`,
        },
  ];
};

/** Operations that worked and would not any more, by client. */
const brokenOperations = (
  { operations = [] }: BreakingInput,
  before: GraphQLSchema,
  after: GraphQLSchema,
): Finding[] =>
  operations.flatMap((operation): Finding[] => {
    const document = parse(operation.text);
    const [error] = validate(after, document);
    if (!error || validate(before, document).length > 0) return [];
    const name = document.definitions.find((one) => 'name' in one && one.name);
    const called = name && 'name' in name && name.name ? name.name.value : 'an operation without a name';
    return [
      {
        stage: 'BREAKING',
        code: 'BREAKS_OPERATION',
        level: 'ERROR',
        coordinate: '',
        message: `${called} of ${operation.client} ${operation.version} would be refused: ${error.message}`,
        advice: 'Keep what it asks for until its client has changed',
      },
    ];
  });

/** What a new schema would break, and for whom. */
export const checkBreaking = async (input: BreakingInput): Promise<Finding[]> => {
  const [before, after] = [buildSchema(input.before), buildSchema(input.after)];
  const uses = usesOf(before, input.operations ?? []);
  const changes = await diff(before, after);
  return [
    ...changes.flatMap((change) => ofChange(change, input, before, uses)),
    ...brokenOperations(input, before, after),
  ];
};

/** All that a new schema changes, in words; what breaks first. */
export const changesInWords = async (before: string, after: string): Promise<string[]> =>
  (await diff(buildSchema(before), buildSchema(after)))
    .sort((a, b) => a.criticality.level.localeCompare(b.criticality.level))
    .map(({ message }) => message);
