/** The way of a run. The trigger on `delivery_runs` holds the same. */
export const deliveryRunTransitions = {
  PLANNED: ['DEPARTED', 'CANCELLED'],
  DEPARTED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: ['DEPARTED'],
  CANCELLED: ['PLANNED'],
} as const satisfies Record<string, readonly string[]>;

export type DeliveryRunStatus = keyof typeof deliveryRunTransitions;
