import type { DocumentNode } from 'graphql';
import type { SupergraphDescription } from './describe-supergraph.ts';
import { withoutDetours } from './detours/without-detours.ts';
import { fitForPlanner } from './fit-for-planner.ts';
import { hideDirectives } from './hide-directives.ts';
import { hideLiterals } from './hide-literals.ts';
import { splitByNeed } from './interface-objects/split-by-need.ts';
import { needsApollo } from './needs-apollo.ts';
import { percentageOf } from './percentage-of.ts';
import type { Plan, PlannerName } from './plan.ts';
import { PlanRefused } from './plan-refused.ts';
import { PlanningFailure } from './planning-failure.ts';
import type { PlanningLimits, PlanningLine, Turn } from './planning-line.ts';
import { requireKeys } from './require-keys.ts';
import { selectKeys } from './select-keys.ts';

type Failed = {
  readonly failure: PlanningFailure;
  /** When it is tried again, in milliseconds since the epoch. */
  readonly until: number;
};

/** What is to be planned, for whom. */
export type PlanningTask = Turn & {
  /** Equal for operations that share a plan. */
  readonly key: string;
  /** Normalised, its conditions decided. */
  readonly document: DocumentNode;
  readonly overrideLabels: readonly string[];
};

/** How many operations are remembered that could not be planned. */
const mostFailures = 1000;

/** Plans operations over one supergraph by the planner that each needs. */
export class Planners {
  readonly #lines: Partial<Readonly<Record<PlannerName, PlanningLine>>>;
  readonly #supergraph: SupergraphDescription;
  readonly #limits: PlanningLimits;
  readonly #failed = new Map<string, Failed>();

  /** @param lines both planners, or the only one that shall plan or can */
  constructor(
    lines: Partial<Readonly<Record<PlannerName, PlanningLine>>>,
    supergraph: SupergraphDescription,
    limits: PlanningLimits,
  ) {
    this.#lines = lines;
    this.#supergraph = supergraph;
    this.#limits = limits;
  }

  /**
   * Nothing if it was planned for another caller when its turn came.
   * @throws PlanningFailure, or the reason why it was abandoned
   */
  async plan(task: PlanningTask): Promise<Plan | undefined> {
    const failed = this.#failed.get(task.key);
    if (failed && failed.until > Date.now()) throw failed.failure;
    this.#failed.delete(task.key);
    try {
      return await this.#plan(task);
    } catch (error) {
      const failure =
        error instanceof PlanRefused
          ? new PlanningFailure(
              'PLANNING_FAILED',
              'No subgraphs together can answer this operation.',
              error.message,
            )
          : error;
      if (failure instanceof PlanningFailure && failure.code !== 'PLANNING_OVERLOADED')
        this.#remember(task.key, failure);
      throw failure;
    }
  }

  close(): void {
    for (const line of Object.values(this.#lines)) line.close();
  }

  async #plan({ document, overrideLabels, ...turn }: PlanningTask): Promise<Plan | undefined> {
    const { hive, apollo } = this.#lines;
    const fitting = fitForPlanner(document, this.#supergraph.apiSchema);
    if (selectsNothing(fitting)) return nothing;
    const overridePercentage = percentageOf(this.#supergraph.overrideLabels, new Set(overrideLabels));
    const { document: bare, putBack: putBackDirectives } = hideDirectives(
      fitting,
      this.#supergraph.apiSchema,
    );
    const { document: hidden, putBack: putBackLiterals } = hideLiterals(bare, this.#supergraph.apiSchema);
    const question = { document: hidden, overrideLabels, overridePercentage };
    const finish = (plan: Plan | undefined): Plan | undefined =>
      plan && putBackDirectives(this.#mended(putBackLiterals(plan), bare));
    const isForApollo = !hive || (apollo && needsApollo(bare, this.#supergraph.contextualFields));
    if (!isForApollo) {
      try {
        return finish(await hive.plan(question, turn));
      } catch (error) {
        if (!(error instanceof PlanRefused) || !apollo) throw error;
      }
    }
    if (!apollo) throw new PlanRefused('There is no planner.');
    return finish(await apollo.plan(question, turn));
  }

  /** @throws PlanRefused when the plan answers nothing */
  #mended(plan: Plan, operation: DocumentNode): Plan {
    if (plan.fetches.length + plan.deferred.length === 0 && !plan.events)
      throw new PlanRefused('The plan is empty.');
    const direct = withoutDetours(plan, operation, this.#supergraph);
    const needed = splitByNeed(direct, operation, this.#supergraph);
    return requireKeys(selectKeys(needed, operation, this.#supergraph), this.#supergraph);
  }

  #remember(key: string, failure: PlanningFailure): void {
    if (this.#failed.size >= mostFailures) {
      const [oldest] = this.#failed.keys();
      if (oldest !== undefined) this.#failed.delete(oldest);
    }
    this.#failed.set(key, { failure, until: Date.now() + this.#limits.planningPause });
  }
}

/** For operations that no subgraph need be asked for. */
const nothing: Plan = { planner: 'hive', events: undefined, fetches: [], deferred: [] };

const selectsNothing = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) => 'selectionSet' in definition && !definition.selectionSet.selections.length,
  );
