import type { FieldNode } from 'graphql';

/** Whether a field asks about the schema: no subgraph is asked for it, and its inside is left as it is. */
export const isAboutSchema = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';
