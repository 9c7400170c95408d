import type { ApolloServerPlugin } from '@apollo/server';

const welcome = `# One graph for the whole group: this question is answered by four subgraphs.
# To ask as somebody, put a token of .data/tokens.json into the headers below: { "authorization": "Bearer …" }
query SigningInHongKong {
  eventByCode(code: "e3") {
    name { zhHant en }
    signedTotal {
      projectCount
      amounts { amount { low { amountMinor currency } qualifier basis } }
      funds { amount { low { amountMinor } qualifier basis } }
    }
    organisers { name { zhHant en } }
    coverage {
      nodes {
        headline { zhHant en }
        credits { role name }
        leadImage { altText { en } creditLine }
      }
    }
  }
}
`;

/** What the explorer's page needs of a browser, and no more. */
export const explorerPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob: data:',
  "frame-ancestors 'none'",
].join('; ');

/** Answers a browser at /graphql with GraphiQL; the page has everything it needs inside. */
export const explorerPlugin: ApolloServerPlugin = {
  serverWillStart: async () => ({
    renderLandingPage: async () => ({
      html: async () => {
        // Loaded for the first browser that comes: it takes 50 MB.
        const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
        return renderGraphiQL({ title: 'media-graph', defaultQuery: welcome });
      },
    }),
  }),
};
