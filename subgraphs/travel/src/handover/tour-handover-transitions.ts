/** The way of a handover; PostgreSQL holds the same table: see HandDeparturesOver. */
export const tourHandoverTransitions = {
  PROPOSED: ['CARRIED_OUT', 'WITHDRAWN'],
  CARRIED_OUT: ['WITHDRAWN'],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly string[]>;

export type TourHandoverStatus = keyof typeof tourHandoverTransitions;
