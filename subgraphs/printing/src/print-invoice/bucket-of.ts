import type { PrintAgeingBucket } from '../generated/resolvers.ts';

/** The last day overdue that a bucket holds, in order. */
export const ageingBuckets: readonly (readonly [PrintAgeingBucket, number])[] = [
  ['CURRENT', 0],
  ['DAYS_1_30', 30],
  ['DAYS_31_60', 60],
  ['DAYS_61_90', 90],
  ['DAYS_OVER_90', Number.POSITIVE_INFINITY],
];

/** The bucket of what has been due for so many days; not yet due is 0 or less. */
export const bucketOf = (daysOverdue: number): PrintAgeingBucket =>
  ageingBuckets.find(([, last]) => daysOverdue <= last)![0];
