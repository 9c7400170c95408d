import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { print } from 'graphql';
import { operationTooComplex } from '../operation-too-complex.ts';
import type { Plan } from '../plan.ts';
import { PlanRefused } from '../plan-refused.ts';
import type { Planner, PlanningQuestion } from '../planner.ts';
import { Respondent, RespondentLost, startProcess } from '../respondent.ts';
import { arrangeFetches } from './arrange-fetches.ts';
import type { ProcessReport, ProcessRequest } from './process-messages.ts';
import { readPlan } from './read-plan.ts';

type PlanProcess = {
  readonly respondent: Respondent<ProcessRequest, ProcessReport>;
  readonly loaded: Promise<ProcessReport>;
};

/** The planner of Hive's router, in Rust, in a process of its own that is started again when it has ended. */
export class HivePlanner implements Planner {
  readonly name = 'hive';
  readonly #supergraphSdl: string;
  readonly #time: number;
  #process: PlanProcess;

  /** @param time milliseconds of processor time that one operation may take */
  constructor(supergraphSdl: string, time: number) {
    this.#supergraphSdl = supergraphSdl;
    this.#time = time;
    this.#process = this.#start();
  }

  async load(): Promise<void> {
    if (this.#process.respondent.isLost) this.#process = this.#start();
    const report = await this.#process.loaded.catch(refuse);
    if (report.kind === 'refused') throw new PlanRefused(report.message);
  }

  async plan({ document, ...overrides }: PlanningQuestion, abandoned: AbortSignal): Promise<Plan> {
    const { respondent } = this.#process;
    const cancel = (): void => respondent.tell({ kind: 'cancel' });
    abandoned.addEventListener('abort', cancel);
    try {
      const request = { kind: 'plan', operation: print(document), ...overrides, time: this.#time } as const;
      const report = await respondent.ask(request).catch(refuse);
      if (report.kind === 'planned') return toPlan(report.plan);
      if (report.kind === 'exhausted') throw operationTooComplex();
      if (report.kind === 'unstoppable') respondent.end();
      throw new PlanRefused('message' in report ? report.message : report.kind);
    } finally {
      abandoned.removeEventListener('abort', cancel);
    }
  }

  close(): void {
    this.#process.respondent.end();
  }

  #start(): PlanProcess {
    const respondent = new Respondent<ProcessRequest, ProcessReport>(
      startProcess(new URL('./plan-process.ts', import.meta.url)),
    );
    const loaded = respondent.ask({ kind: 'load', supergraphSdl: this.#supergraphSdl });
    loaded.catch(() => {});
    return { respondent, loaded };
  }
}

// It ends because of a fault in it.
const refuse = (error: unknown): never => {
  throw error instanceof RespondentLost ? new PlanRefused('The planner has failed.') : error;
};

const toPlan = (plan: QueryPlan): Plan => {
  try {
    const { fetches, events } = readPlan(plan);
    return {
      planner: 'hive',
      events: events && { ...events, after: [] },
      fetches: arrangeFetches(fetches),
      deferred: [],
    };
  } catch (error) {
    throw new PlanRefused('The plan cannot be read.', { cause: error });
  }
};
