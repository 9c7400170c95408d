import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

type Description<Label extends string> = {
  /** As Prometheus wants it: with its unit, counters ending in `_total`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly Label[];
};

/** Seconds, from what is answered from memory to what is given up. */
const secondsBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted together. */
const mostUncounted = 500;

/**
 * What a process measures, as Prometheus reads it. Services of one process share it: a metric is described as often as
 * there are services, and made once.
 */
export class Metrics {
  readonly #registry = new Registry();
  #uncounted: (() => void)[] = [];

  constructor() {
    // Event loop, heap, garbage collection, descriptors.
    collectDefaultMetrics({ register: this.#registry });
  }

  counter<Label extends string>({ name, help, labels = [] }: Description<Label>): Counter<Label> {
    const known = this.#registry.getSingleMetric(name) as Counter<Label> | undefined;
    return known ?? new Counter({ name, help, labelNames: [...labels], registers: [this.#registry] });
  }

  /** @param buckets upper bounds; those of times in seconds by default */
  histogram<Label extends string>(
    { name, help, labels = [] }: Description<Label>,
    buckets: readonly number[] = secondsBuckets,
  ): Histogram<Label> {
    const known = this.#registry.getSingleMetric(name) as Histogram<Label> | undefined;
    const labelNames = [...labels];
    return (
      known ?? new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [this.#registry] })
    );
  }

  /** @param collect sets it when somebody looks; once for each service of the process */
  gauge<Label extends string>(
    { name, help, labels = [] }: Description<Label>,
    collect: (gauge: Gauge<Label>) => void,
  ): void {
    const known = this.#registry.getSingleMetric(name) as CollectedGauge<Label> | undefined;
    const gauge =
      known ?? new CollectedGauge({ name, help, labelNames: [...labels], registers: [this.#registry] });
    gauge.collectors.push(collect);
  }

  /**
   * Counts before somebody looks, with what else is to be counted: one by one, each would bring code and series anew
   * into the processor's cache, which costs several times what counting does.
   */
  later(count: () => void): void {
    this.#uncounted.push(count);
    if (this.#uncounted.length >= mostUncounted) this.#count();
  }

  /** All of it, as Prometheus reads it. */
  text(): Promise<string> {
    this.#count();
    return this.#registry.metrics();
  }

  /** What there is to be asked for: names with the labels of each. */
  get described(): ReadonlyMap<string, readonly string[]> {
    const all = this.#registry.getMetricsAsArray() as unknown as { name: string; labelNames: string[] }[];
    return new Map(all.map(({ name, labelNames }) => [name, labelNames]));
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #count(): void {
    const counts = this.#uncounted;
    this.#uncounted = [];
    for (const count of counts) count();
  }
}

class CollectedGauge<Label extends string> extends Gauge<Label> {
  readonly collectors: ((gauge: Gauge<Label>) => void)[] = [];

  collect(): void {
    for (const collect of this.collectors) collect(this);
  }
}
