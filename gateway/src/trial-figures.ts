/** Answers of one release. */
type Figures = {
  answers: number;
  failures: number;
  milliseconds: number;
  readonly codes: Map<string, number>;
};

const none = (): Figures => ({ answers: 0, failures: 0, milliseconds: 0, codes: new Map() });

/** So many answers are needed of each before their errors are compared, and their times, which differ by themselves. */
const enough = { errors: 50, times: 200 };
/** Slower than this many times, and by this many milliseconds, is worse. */
const muchSlower = 2;
const noticeable = 20;

/** Compares a release on trial with the one that is served, over the requests of the same time. */
export class TrialFigures {
  readonly #served = none();
  readonly #trial = none();

  /** @param code what is wrong with an answer, if anything */
  note(isTrial: boolean, milliseconds: number, code: string | undefined): void {
    const figures = isTrial ? this.#trial : this.#served;
    figures.answers++;
    figures.milliseconds += milliseconds;
    if (code === undefined) return;
    figures.failures++;
    figures.codes.set(code, (figures.codes.get(code) ?? 0) + 1);
  }

  /** Why the trial is worse, in words; nothing while it is not, or not enough is known. */
  get fault(): string | undefined {
    const [served, trial] = [this.#served, this.#trial];
    const known = Math.min(served.answers, trial.answers);
    if (known < enough.errors) return undefined;
    // What is served fails now and then too: three standard deviations above that are no accident.
    const rate = (served.failures + 1) / (served.answers + 2);
    const expected = trial.answers * rate;
    if (trial.failures > expected + 3 * Math.sqrt(expected * (1 - rate)) + 2) {
      const [code] = [...trial.codes].sort(([, a], [, b]) => b - a)[0]!;
      return `${trial.failures} of ${trial.answers} answers had errors, most of them ${code}, where ${served.failures} of ${served.answers} have`;
    }
    if (known < enough.times) return undefined;
    const [before, now] = [served, trial].map(({ milliseconds, answers }) => milliseconds / answers) as [
      number,
      number,
    ];
    return now > before * muchSlower + noticeable
      ? `answers took ${Math.round(now)} ms on average, where they take ${Math.round(before)}`
      : undefined;
  }
}
