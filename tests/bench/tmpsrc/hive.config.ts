import { defineConfig } from '@graphql-hive/gateway';

// The caller's authorization is passed on to the subgraphs.
export const gatewayConfig = defineConfig({
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => {
      const authorization = request.headers.get('authorization');
      return authorization ? { authorization } : {};
    },
  },
});
