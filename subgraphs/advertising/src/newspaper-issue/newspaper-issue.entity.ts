/** What the gateway says of an issue of the newspaper; the rest of it is content's. */
export interface NewspaperIssue {
  id: string;
  /** Where a field requires it. */
  pageCount?: number;
  issueDate?: string;
  pages?: readonly { readonly name: string }[];
}

/** What the gateway says of a page of it. */
export interface NewspaperPage {
  id: string;
  name?: string;
  issue?: { readonly id: string };
}
