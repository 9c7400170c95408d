import type { ApolloServerPlugin } from '@apollo/server';

const welcome = `# One graph for the whole group: this question is answered by four subgraphs.
# You ask as whoever has signed in above, or as the token that the headers below hold: { "authorization": "Bearer …" }
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

/** What the explorer offers beside its own: whom one may be in a demonstration, and questions by their names. */
export type ExplorerOffers = {
  readonly people: readonly string[];
  readonly queries: Readonly<Record<string, string>>;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Goes where one chooses to; the first choice is none. */
const choice = (title: string, places: readonly (readonly [name: string, path: string])[]): string =>
  `<select aria-label="${title}" onchange="if(this.value)location.href=this.value"><option value="">${title}</option>${places
    .map(([name, path]) => `<option value="${escaped(path)}">${escaped(name)}</option>`)
    .join('')}</select>`;

const style = `<style>#offers{box-sizing:border-box;height:2.5rem;padding:0 1rem;display:flex;gap:1rem;align-items:center;overflow-x:auto;
white-space:nowrap;font:.85rem system-ui,sans-serif;background:#fff;color:#1f2328;border-bottom:1px solid #a3201d}
#offers a{color:#a3201d}#root{height:calc(100vh - 2.5rem)!important}
@media(prefers-color-scheme:dark){#offers{background:#1d2024;color:#e8e6e1}#offers a{color:#ff8a80}}</style>`;

/** Who asks, as the session has it: no token is on the page. */
const whoAsks = `<script>fetch('/session').then((answer)=>answer.json()).then(({person})=>{
document.querySelector('#who').textContent=person?person.name:'anonymous'})</script>`;

const bar = ({ people, queries }: ExplorerOffers): string => {
  const persons = people.map(
    (person) => [person, `/sign-in?${new URLSearchParams({ person, returnTo: '/graphql' })}`] as const,
  );
  const questions = Object.entries(queries).map(
    ([name, query]) => [name, `/graphql?${new URLSearchParams({ query })}`] as const,
  );
  return `${style}<nav id="offers" aria-label="Offers"><a href="/">Home</a><span>You ask as <b id="who">…</b></span>
${choice('Ask as …', persons)}${choice('A question of the showcase …', questions)}</nav>${whoAsks}`;
};

/** Answers a browser at /graphql with GraphiQL; the page has everything it needs inside. */
export const explorerPlugin = (offers: ExplorerOffers | undefined): ApolloServerPlugin => ({
  serverWillStart: async () => ({
    renderLandingPage: async () => ({
      html: async () => {
        // Loaded for the first browser that comes: it takes 50 MB.
        const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
        const page = renderGraphiQL({ title: 'media-graph', defaultQuery: welcome });
        return offers ? page.replace(/<div id="root"/, () => `${bar(offers)}<div id="root"`) : page;
      },
    }),
  }),
});
