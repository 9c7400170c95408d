import { noSpan, type Span } from '@media-graph/service';

/** Told how long a statement took, in milliseconds, and whether it failed. */
export type MeasureStatement = (milliseconds: number, hasFailed: boolean) => void;

/** Literals of our own code, too: a text that stands in a trace holds no value at all. */
const withoutValues = (sql: string): string => sql.replaceAll(/'(?:[^']|'')*'/g, "'?'").slice(0, 2_000);

/** What a request does with the database, for the log, the metrics and the trace. */
export class RequestWatch {
  readonly #span: Span;
  readonly #measure: MeasureStatement | undefined;
  #statements = 0;
  #milliseconds = 0;

  constructor(span: Span = noSpan, measure?: MeasureStatement) {
    this.#span = span;
    this.#measure = measure;
  }

  /** Statements that were asked, and milliseconds that they took, those at the same time one after the other. */
  get notes(): { readonly statements: number; readonly sqlMs: number } {
    return { statements: this.#statements, sqlMs: Math.round(this.#milliseconds * 10) / 10 };
  }

  /** A statement begins. @returns to be called at its end */
  statement(sql: string): (error?: unknown) => void {
    this.#statements++;
    const begin = performance.now();
    const span =
      this.#span === noSpan
        ? noSpan
        : this.#span.child('sql', { 'db.system.name': 'postgresql', 'db.query.text': withoutValues(sql) });
    return (error) => {
      const taken = performance.now() - begin;
      this.#milliseconds += taken;
      this.#measure?.(taken, error !== undefined);
      span.end(error === undefined ? undefined : codeOf(error));
    };
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? 'failed');
