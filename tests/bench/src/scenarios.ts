import { operations } from './graph.ts';
import type { Load } from './load.ts';

type Scenario = {
  readonly title: string;
  readonly connections: number;
  /** Whether the gateway is asked for a while before it is measured. */
  readonly warm: boolean;
  /** How many requests a run makes, however long that takes. */
  readonly most?: number;
  /** The requests of one run; no run repeats those of another. */
  readonly requests: () => Pick<Load, 'body' | 'authorization'>;
};

let runs = 0;

const always = (query: string, own: boolean) => (): Pick<Load, 'body' | 'authorization'> => {
  const body = JSON.stringify({ query });
  const run = runs++;
  return { body: () => body, authorization: (number) => (own ? `Bearer ${run}-${number}` : 'Bearer same') };
};

// A thousand operations that differ in more than literals and names.
const distinct = (): Pick<Load, 'body' | 'authorization'> => {
  const fields = ['id', 'name', 'username', 'birthday', 'numberOfReviews'];
  const reviews = [
    'id',
    'body',
    'author { id name }',
    'product { upc name inStock }',
    'product { shippingEstimate }',
  ];
  const of = (list: readonly string[], bits: number) =>
    list.filter((_, index) => bits & (1 << index)).join(' ');
  return {
    body: (number) => {
      const index = number % 1000;
      const some = of(fields, 1 + (index % 31));
      return JSON.stringify({
        query: `{ users { ${some} reviews { id ${of(reviews, Math.floor(index / 31))} } } }`,
      });
    },
    authorization: (number) => `Bearer cold-${number}`,
  };
};

/** What is measured. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  heavy: {
    title: 'the public benchmark’s heavy query, every request with its own authorization',
    connections: 50,
    warm: true,
    requests: always(operations.heavy, true),
  },
  identical: {
    title: 'the heavy query, all requests identical',
    connections: 50,
    warm: true,
    requests: always(operations.heavy, false),
  },
  small: {
    title: 'ten fields of one subgraph, every request with its own authorization',
    connections: 50,
    warm: true,
    requests: always(operations.small, true),
  },
  wide: {
    title: 'a list of 1,000 entities with two joins',
    connections: 10,
    warm: true,
    requests: always(operations.wide, true),
  },
  large: { title: 'an answer of 5 MB', connections: 4, warm: true, requests: always(operations.large, true) },
  cold: {
    title: '1,000 distinct operations, not planned before',
    connections: 50,
    warm: false,
    // Asked again they would be cached, and a faster gateway would be measured by its cache.
    most: 1000,
    requests: distinct,
  },
};
