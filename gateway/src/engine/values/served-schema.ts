import { GraphQLSchema } from 'graphql';

/** What an engine can do beside answering at once. */
export type Deliveries = {
  /** Answers in parts. */
  readonly incremental: boolean;
  readonly subscriptions: boolean;
};

/** What clients are shown of an API schema: nothing that they would be refused. */
export const servedSchema = (schema: GraphQLSchema, served: Deliveries): GraphQLSchema => {
  const config = schema.toConfig();
  const isServed = (name: string): boolean => served.incremental || name !== 'defer';
  const directives = config.directives.filter(({ name }) => isServed(name));
  if (served.subscriptions) return new GraphQLSchema({ ...config, directives });
  const types = config.types.filter((type) => type !== config.subscription);
  return new GraphQLSchema({ ...config, directives, types, subscription: undefined });
};
