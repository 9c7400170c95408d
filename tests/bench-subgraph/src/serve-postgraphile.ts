import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { reportUsage } from './report-usage.ts';

// PostGraphile over the same tables, as the same viewer: the same role and the same settings in each transaction.
const [connectionString] = process.argv.slice(2) as [string];
const viewer = {
  role: 'content_reader',
  'app.subject': '',
  'app.organisation': '',
  'app.operation': '',
  'app.request_id': 'a request of the benchmark',
};
// What belongs to an article refers to it by three columns; one of them is the shorter way that the subgraph goes, too.
const toArticle = { tags: { foreignKey: '(article_id) references articles (id)' } };
const smartTags = jsonPgSmartTags({
  version: 1,
  config: { class: { article_tags: toArticle, article_credits: toArticle } },
});
const service = makePgService({ connectionString, schemas: ['public', 'bench'], pgSettings: () => viewer });
const serve = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [smartTags],
  // It hides the lists of what has an index that begins with other columns.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [service],
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false },
}).createServ(grafserv);
const server = createServer();
await serve.addTo(server);
server.listen(0, '127.0.0.1', () => {
  reportUsage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
