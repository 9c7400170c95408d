import process from 'node:process';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '@media-graph/service';
import { z } from 'zod';
import { defaultCostBudgets } from './cost/budget-of.ts';

const json = <Value extends z.ZodType>(value: Value) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('must be JSON');
        return z.NEVER;
      }
    })
    .pipe(value);

const cost = z.number().int().positive();

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** The supergraph's file. */
  SUPERGRAPH: z.string().default(`${import.meta.dirname}/../supergraph.graphql`),
  /**
   * Where subgraphs answer: `{"content":"http://…/graphql"}`, also `https://…` and `unix:/run/content.sock:/graphql`;
   * the supergraph's own addresses otherwise.
   */
  SUBGRAPH_URLS: json(z.record(z.string(), z.url())).default({}),
  /** The secret shared with each subgraph: `{"content":"…"}`, 32 characters or more each. */
  SUBGRAPH_SECRETS: json(z.record(z.string(), z.string().min(32))),
  JWKS_URL: z.url({ protocol: /^https?$/ }),
  JWT_ISSUER: z.string().min(1),
  JWT_AUDIENCE: z.string().min(1),
  /** Signature algorithms, separated by commas. */
  JWT_ALGORITHMS: z
    .string()
    .default('ES256,EdDSA,RS256')
    .transform((text) => text.split(',')),
  /** Roles of those who may read the schema in production, separated by commas; nobody by default. */
  SCHEMA_ROLES: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),
  /** What an operation may cost: `{"anonymous":20000,"signedIn":50000,"roles":{"headquarters":200000}}`. */
  COST_BUDGETS: json(
    z.object({ anonymous: cost, signedIn: cost, roles: z.record(z.string(), cost).default({}) }),
  ).default(defaultCostBudgets),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** What frames a message, or speaks of one connection alone (RFC 9110, 7.6.1; RFC 9112, 6): not a client's to say. */
const framing =
  /^(?:(?:accept|content|transfer)-(?:encoding|length)|connection|content-type|expect|host|http2-settings|keep-alive|proxy-.*|te|trailer|upgrade)$/;

/** @throws ConfigError for a name that is none, or that only the gateway may say */
const readForwarded = (list: string): string[] => {
  const names = list.split(',').flatMap((name) => name.trim().toLowerCase() || []);
  const wrong = names.find((name) => framing.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name));
  if (wrong !== undefined) throw new ConfigError(`--forward cannot name ${JSON.stringify(wrong)}`);
  return names;
};

/** A gateway without tokens and signatures, for any supergraph: `--open --supergraph <file> --port <n>`. */
export type OpenConfig = {
  readonly kind: 'open';
  readonly supergraph: string;
  readonly port: number;
  /** Names of client headers that go on to the subgraphs. */
  readonly forward: readonly string[];
};
export type GuardedConfig = { readonly kind: 'guarded' } & z.infer<typeof environment>;

/** @throws ConfigError */
export const readGatewayConfig = (
  parameters: readonly string[] = process.argv.slice(2),
  variables = process.env,
): OpenConfig | GuardedConfig => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      open: { type: 'boolean', default: false },
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      forward: { type: 'string', default: '' },
    },
  });
  if (!values.open) return { kind: 'guarded', ...readConfig(environment, variables) };
  if (!values.supergraph) throw new ConfigError('--open needs --supergraph <file>');
  const port = z.coerce.number().int().min(0).max(65_535).safeParse(values.port);
  if (!port.success) throw new ConfigError('--port must be a number from 0 to 65535');
  return {
    kind: 'open',
    supergraph: values.supergraph,
    port: port.data,
    forward: readForwarded(values.forward),
  };
};
