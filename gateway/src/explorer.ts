import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const welcome = `# One graph for the whole group. Put a token of $DATA_DIR/tokens.json into the headers below:
# { "authorization": "Bearer …" }
query SigningInHongKong {
  eventBySlug(slug: "e3") {
    name { zhHant en }
  }
}
`;

/** The page that a browser gets at /graphql: GraphiQL, with everything it needs inside. */
export const renderExplorer = (): string => renderGraphiQL({ title: 'media-graph', defaultQuery: welcome });
