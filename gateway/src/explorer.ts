import type { ApolloServerPlugin } from '@apollo/server';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const welcome = `# One graph for the whole group. Put a token of $DATA_DIR/tokens.json into the headers below:
# { "authorization": "Bearer …" }
query SigningInHongKong {
  eventByCode(code: "e3") {
    name { zhHant en }
  }
}
`;

/** Answers a browser at /graphql with GraphiQL; the page has everything it needs inside. */
export const explorerPlugin: ApolloServerPlugin = {
  serverWillStart: async () => ({
    renderLandingPage: async () => ({
      html: renderGraphiQL({ title: 'media-graph', defaultQuery: welcome }),
    }),
  }),
};
