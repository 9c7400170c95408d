import type { AdSlotSize } from '../generated/resolvers.ts';

/** A part of a page that an advertisement has, or may get; whose it is nobody is told by it. */
export interface AdArea {
  issueId: string;
  page: string;
  size: AdSlotSize;
  /** `[1,9)`, as of a slot. */
  columnSpan: string;
  rowSpan: string;
  /** Of a free size alone. */
  heightCm: number | null;
  status: 'HELD' | 'SOLD';
}
