import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ConfigError, processesEnvironment, readConfig, telemetryEnvironment } from '@media-graph/service';
import { z } from 'zod';
import { audiencesForm } from './audience-of.ts';
import { defaultCostBudgets } from './cost/budget-of.ts';
import type { SafelistMode } from './operations/persisted-operations.ts';
import { defaultRates } from './security/rate-limits.ts';
import { priorities } from './security/shed-load.ts';
import type { SignInOptions } from './sign-in/serve-sign-in.ts';

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

const entries = (text: string): string[] => text.split(',').flatMap((entry) => entry.trim() || []);
const list = z.string().default('').transform(entries);

const isSafe = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
};

/** Those of a pair of keys: with a shared one, whoever checks tokens could make them. */
const asymmetric = [
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
] as const;

const cost = z.number().int().positive();

const rate = z.object({
  requests: z.number().int().positive(),
  seconds: z.number().int().positive().default(60),
});

/** The supergraph that comes with the gateway. */
export const shippedSupergraph = join(import.meta.dirname, '../supergraph.graphql');

/** The variables of a guarded gateway. */
export const gatewayEnvironment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /**
   * The supergraph: its file, its URL, or a folder of releases, or the URL of one, with an environment:
   * `https://registry.example/#production`. It is looked at again and again; the shipped one by default.
   */
  SUPERGRAPH: z.string().min(1).optional(),
  /** Seconds between looks at it. */
  SUPERGRAPH_SECONDS: z.coerce.number().min(0.1).max(3_600).default(5),
  /** A file in which the last good one is kept, for a start while there is none to be had; it is not kept by default. */
  SUPERGRAPH_KEPT: z.string().min(1).optional(),
  /**
   * Where subgraphs answer: `{"content":"http://…/graphql"}`, also `https://…` and `unix:/run/content.sock:/graphql`,
   * or a list of several; the supergraph's own addresses otherwise.
   */
  SUBGRAPH_URLS: json(z.record(z.string(), z.union([z.url(), z.array(z.url()).min(1)]))).default({}),
  /** The secret shared with each subgraph: `{"content":"…"}`, 32 characters or more each. */
  SUBGRAPH_SECRETS: json(z.record(z.string(), z.string().min(32))),
  /** Where the issuer's public keys are; by https, where that is not this machine. */
  JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isSafe, 'must begin with https://: whoever stands in between would hand out keys of his own'),
  JWT_ISSUER: z.string().min(1),
  JWT_AUDIENCE: z.string().min(1),
  /** Signature algorithms, separated by commas. */
  JWT_ALGORITHMS: z
    .string()
    .default('ES256,EdDSA,RS256')
    .transform(entries)
    .pipe(z.array(z.enum(asymmetric)).min(1)),
  /** A file of tokens that are not accepted any more: `{"tokens":[jti],"subjects":{sub:instant},"clients":[name]}`. */
  REVOCATIONS: z.string().optional(),
  /** Roles of those who may read the schema in production, separated by commas; nobody by default. */
  SCHEMA_ROLES: list,
  /** Roles of those who may ask subgraphs through `/relay`, separated by commas; without, there is no relay. */
  RELAY_ROLES: list,
  /** A folder of what programs may ask, as `graph operations publish` writes it; nothing is compared with by default. */
  OPERATIONS: z.string().min(1).optional(),
  /** What is not in it is executed and told the log, or with `enforce` refused. */
  OPERATIONS_MODE: z.enum(['off', 'log', 'enforce']).optional(),
  /** A folder in which it is counted which program asks which operation: a registry's `usage/<environment>`. */
  USAGE: z.string().min(1).optional(),
  /** What an operation may cost: `{"anonymous":20000,"signedIn":50000,"roles":{"headquarters":200000}}`. */
  COST_BUDGETS: json(
    z.object({ anonymous: cost, signedIn: cost, roles: z.record(z.string(), cost).default({}) }),
  ).default(defaultCostBudgets),
  /** Who sees a part of the graph alone: `{"partner":{"roles":["partner"],"include":["public"],"exclude":["internal"]}}`. */
  AUDIENCES: json(audiencesForm).default([]),
  /** How often callers may ask: `{"address":{"requests":600,"seconds":60}}`, also `person`, `organisation`, `client`. */
  RATE_LIMITS: json(
    z.object({
      address: rate.default(defaultRates.address),
      person: rate.default(defaultRates.person),
      organisation: rate.default(defaultRates.organisation),
      client: rate.default(defaultRates.client),
    }),
  ).default(defaultRates),
  /** Operations under way at the same time; half of them for exports, three quarters for dashboards. */
  MAX_IN_FLIGHT: z.coerce.number().int().min(1).max(100_000).default(500),
  /** What programs ask for, by their names: `{"month-export":"export"}`; what a person waits for by default. */
  CLIENT_PRIORITIES: json(z.record(z.string(), z.enum(priorities))).default({}),
  /** A Redis in which all gateways count requests together; each counts for itself by default. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Origins of web pages that may ask from a browser, separated by commas; none by default. */
  CORS_ORIGINS: list,
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed, separated by commas; nobody's by default. */
  TRUSTED_PROXIES: list,
  /** Seconds between not being ready and the closed door, in which balancers take note. */
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).default(5),
  /** Which part of the subgraphs must take connections for the gateway to be ready, from 0 to 1. */
  READY_SHARE: z.coerce.number().min(0).max(1).default(0.5),
  /** A folder of built pages, `packages/dashboards/dist`, that are served under `/`; none by default. */
  PAGES: z.string().min(1).optional(),
  /** Where browsers reach the gateway: `https://graph.example.com`. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isSafe, 'must begin with https://: whoever stands in between would take over sessions')
    .transform((url) => new URL(url).origin)
    .optional(),
  /** The OpenID Connect provider by which people sign in on the pages; nobody does by default. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafe, 'must begin with https://')
    .optional(),
  /** As what the provider knows the gateway, and what proves it; PKCE alone where there is no secret. */
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What is asked of the provider, separated by spaces. */
  OIDC_SCOPE: z.string().default('openid profile offline_access'),
  /** What the access token is for (RFC 8707), for providers that must be told. */
  OIDC_RESOURCE: z.url().optional(),
  /** Seals the sessions that browsers keep; 32 characters or more, the same for all gateways. */
  SESSION_SECRET: z.string().min(32).optional(),
  /** Hours from sign-in to the end of a session. */
  SESSION_HOURS: z.coerce.number().min(0.1).max(168).default(12),
  /** `development` opens the gateway: introspection, GraphiQL, names in error messages. All else is production. */
  NODE_ENV: z.string().default('production'),
  ...processesEnvironment,
  ...telemetryEnvironment,
});

/** @throws ConfigError for a mode that has nothing to hold programs to */
const readSafelistMode = ({
  OPERATIONS,
  OPERATIONS_MODE,
}: z.infer<typeof gatewayEnvironment>): SafelistMode => {
  if (OPERATIONS === undefined && OPERATIONS_MODE !== undefined && OPERATIONS_MODE !== 'off')
    throw new ConfigError('OPERATIONS_MODE needs OPERATIONS, a folder of what programs may ask');
  return OPERATIONS_MODE ?? (OPERATIONS === undefined ? 'off' : 'log');
};

/** @throws ConfigError for a sign-in that lacks something */
export const readSignIn = ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_SCOPE: scope,
  OIDC_RESOURCE: resource,
  PUBLIC_URL: publicUrl,
  SESSION_SECRET: secret,
  SESSION_HOURS: hours,
}: Omit<z.infer<typeof gatewayEnvironment>, 'OPERATIONS_MODE'>): SignInOptions | undefined => {
  if (issuer === undefined) return undefined;
  if (clientId === undefined || publicUrl === undefined || secret === undefined)
    throw new ConfigError('OIDC_ISSUER needs OIDC_CLIENT_ID, PUBLIC_URL and SESSION_SECRET');
  return { issuer, clientId, clientSecret, scope, resource, publicUrl, secret, longest: hours * 3_600 };
};

/** What frames a message, or speaks of one connection alone (RFC 9110, 7.6.1; RFC 9112, 6): not a client's to say. */
const framing =
  /^(?:(?:accept|content|transfer)-(?:encoding|length)|connection|content-type|expect|host|http2-settings|keep-alive|proxy-.*|te|trailer|upgrade)$/;

/** @throws ConfigError for a name that is none, or that only the gateway may say */
const readForwarded = (given: string): string[] => {
  const names = entries(given.toLowerCase());
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
  readonly processes: number;
};
export type GuardedConfig = { readonly kind: 'guarded'; readonly OPERATIONS_MODE: SafelistMode } & Omit<
  z.infer<typeof gatewayEnvironment>,
  'OPERATIONS_MODE'
>;

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
      processes: { type: 'string', default: '1' },
    },
  });
  if (!values.open) {
    const config = readConfig(gatewayEnvironment, variables);
    return { kind: 'guarded', ...config, OPERATIONS_MODE: readSafelistMode(config) };
  }
  if (!values.supergraph) throw new ConfigError('--open needs --supergraph <file>');
  const port = z.coerce.number().int().min(0).max(65_535).safeParse(values.port);
  if (!port.success) throw new ConfigError('--port must be a number from 0 to 65535');
  const processes = processesEnvironment.PROCESSES.safeParse(values.processes);
  if (!processes.success) throw new ConfigError('--processes must be a number from 1 to 64');
  return {
    kind: 'open',
    supergraph: values.supergraph,
    port: port.data,
    forward: readForwarded(values.forward),
    processes: processes.data,
  };
};
