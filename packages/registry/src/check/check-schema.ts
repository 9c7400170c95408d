import { GraphQLError } from 'graphql';
import { type Composed, tryToCompose } from '../compose.ts';
import type { Contract } from '../contract-of.ts';
import { checkBreaking } from './breaking.ts';
import { checkContracts } from './check-contracts.ts';
import { checkHouseRules } from './check-house-rules.ts';
import { checkNullSafety } from './check-null-safety.ts';
import { checkOwnership } from './check-ownership.ts';
import { type CountFetches, checkPlans } from './check-plans.ts';
import type { Schemas } from './definitions.ts';
import { describeComposition } from './describe-composition.ts';
import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import type { KnownOperation } from './uses.ts';

export type CheckInput = {
  readonly subgraph: string;
  /** What the subgraph would serve; nothing where it is withdrawn. */
  readonly sdl: string | undefined;
  /** What is released: SDL by subgraph, the checked one's former among them. */
  readonly published: Schemas;
  /** What was composed of it, where it is kept; otherwise it is composed again. */
  readonly composed?: Composed | undefined;
  /** What clients ask; nothing where nobody has counted or registered anything. */
  readonly operations?: readonly KnownOperation[] | undefined;
  readonly deprecationDays?: number;
  readonly today: string;
  /** How plans are counted; without it, they are not compared. */
  readonly countFetches?: CountFetches | undefined;
  /** What audiences see, by name. */
  readonly contracts?: Readonly<Record<string, Contract>>;
  /** Subgraphs whose teams have approved this schema: what it takes of theirs is allowed. */
  readonly approvals?: ReadonlySet<string>;
};

type OwnInput = Pick<CheckInput, 'subgraph' | 'published' | 'approvals'>;

export type Verdict = {
  readonly subgraph: string;
  /** Whether it may be released: no finding is an error. */
  readonly isOk: boolean;
  readonly findings: readonly Finding[];
  /** What the subgraphs compose to with it, where they do. */
  readonly composed: Composed | undefined;
  /** The supergraphs of audiences, by name. */
  readonly contracts: ReadonlyMap<string, string>;
};

const syntaxOf = (sdl: string): Finding[] => {
  try {
    lint(sdl, sdl, new Map());
    return [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [
      {
        ...{ stage: 'LINT', code: 'SYNTAX', level: 'ERROR', coordinate: '' },
        ...{ line: error.locations?.[0]?.line, message: error.message, advice: 'Mend the syntax of the SDL' },
      },
    ];
  }
};

/** What is taken of another team's with its approval is noted, and no longer refused. */
const withApprovals = (findings: readonly Finding[], approvals: ReadonlySet<string>): Finding[] =>
  findings.map((finding) =>
    finding.needs && approvals.has(finding.needs)
      ? { ...finding, level: 'NOTE', advice: `${finding.needs} has approved it` }
      : finding,
  );

/** A field that is taken keeps its type: that it may be null is for both teams to say, once it is theirs to move. */
const ofWhatIsTaken = (findings: readonly Finding[], owners: readonly Finding[]): Finding[] =>
  findings.flatMap((finding) => {
    const taken = owners.find(({ coordinate }) => coordinate === finding.coordinate);
    if (!taken) return [finding];
    return taken.level === 'NOTE' ? [{ ...finding, level: 'WARNING' }] : [];
  });

/** What can be said of a subgraph's schema beside those of the others before they are composed. */
export const checkAlone = (
  { subgraph, sdl, published, approvals = new Set() }: OwnInput & { readonly sdl: string },
  after: Schemas,
): Finding[] => {
  const others = new Map(published);
  others.delete(subgraph);
  const owners = withApprovals(checkOwnership(subgraph, sdl, published), approvals);
  return [
    ...lint(sdl, published.get(subgraph), others),
    ...checkHouseRules(subgraph, sdl, published.get(subgraph), after),
    ...owners,
    ...ofWhatIsTaken(checkNullSafety(subgraph, after), owners),
  ];
};

const findingsOf = async (input: CheckInput, after: Schemas): Promise<[Finding[], Composed | undefined]> => {
  const { subgraph, sdl, published } = input;
  if (sdl !== undefined) {
    const syntax = syntaxOf(sdl);
    if (syntax.length > 0) return [syntax, undefined];
  }
  const own = sdl === undefined ? [] : checkAlone({ ...input, sdl }, after);
  const composed = tryToCompose(after);
  // What is another's is said by its owner's name already, and not once more as a clash of types.
  const owned = new Set(own.filter(({ stage }) => stage === 'OWNERSHIP').map(({ coordinate }) => coordinate));
  const isSaid = ({ coordinate }: Finding): boolean =>
    owned.has(coordinate) || owned.has(coordinate.split('.')[0]!);
  if ('errors' in composed)
    return [
      [...own, ...describeComposition(composed.errors, after, subgraph).filter((one) => !isSaid(one))],
      undefined,
    ];
  // What others have released alone need not be whole: then nobody can ask anything of it yet.
  const before = input.composed ?? tryToCompose(published);
  if ('errors' in before) return [own, composed];
  const { operations, deprecationDays = 30, today, countFetches } = input;
  const breaking = await checkBreaking({
    ...{ before: before.api, after: composed.api, operations, deprecationDays, today },
  });
  const plans =
    operations && countFetches
      ? await checkPlans(before.supergraph, composed.supergraph, operations, countFetches)
      : [];
  return [[...own, ...breaking, ...plans], composed];
};

/**
 * Whether a subgraph's schema may be released beside what the others have released, and if not, why: its syntax and
 * names, the rules of the house, who owns what it defines, what it would take along when it is down, whether it composes, whom it would break,
 * which plans would become longer, and whether each audience still has its part.
 */
export const checkSchema = async (input: CheckInput): Promise<Verdict> => {
  const after = new Map(input.published);
  if (input.sdl === undefined) after.delete(input.subgraph);
  else after.set(input.subgraph, input.sdl);
  const [own, composed] = await findingsOf(input, after);
  const contracts = composed
    ? checkContracts(composed.supergraph, input.composed?.supergraph, input.contracts ?? {})
    : undefined;
  const findings = [...own, ...(contracts?.findings ?? [])];
  const isOk = findings.every(({ level }) => level !== 'ERROR');
  return {
    ...{ subgraph: input.subgraph, isOk, findings, composed },
    contracts: contracts?.supergraphs ?? new Map(),
  };
};
