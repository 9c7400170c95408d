/**
 * A compose file for one machine: a PostgreSQL, each subgraph migrated before it starts, the gateway in front. What is
 * secret comes from files of `secrets/`.
 */
export const composeFile = (subgraphs: readonly string[], image: string, tag: string): object => {
  const secret = (service: string, variable: string): string => `${service}-${variable}`;
  const files = (service: string, variables: readonly string[]) => ({
    environment: Object.fromEntries(
      variables.map((variable) => [`${variable}_FILE`, `/run/secrets/${secret(service, variable)}`]),
    ),
    secrets: variables.map((variable) => secret(service, variable)),
  });
  const started = { restart: 'unless-stopped', init: true, stop_grace_period: '40s' };
  const ofGateway = ['SUBGRAPH_SECRETS'];
  const services: Record<string, object> = {
    postgres: {
      image: 'postgres:18',
      restart: 'unless-stopped',
      environment: { POSTGRES_PASSWORD_FILE: '/run/secrets/postgres' },
      secrets: ['postgres'],
      volumes: ['postgres:/var/lib/postgresql'],
      healthcheck: { test: ['CMD', 'pg_isready', '-U', 'postgres'], interval: '2s', retries: 30 },
    },
    gateway: {
      ...started,
      image: `${image}/gateway:${tag}`,
      ports: ['4000:4000'],
      env_file: ['gateway.env'],
      ...files('gateway', ofGateway),
    },
  };
  const all = ['postgres', ...ofGateway.map((variable) => secret('gateway', variable))];
  for (const name of subgraphs) {
    const own = `${image}/${name}:${tag}`;
    services[`${name}-migrate`] = {
      image: own,
      command: ['node', 'packages/subgraph/src/migrate-alone/main.ts', `subgraphs/${name}/src/subgraph.ts`],
      depends_on: { postgres: { condition: 'service_healthy' } },
      ...files(name, ['OWNER_DATABASE_URL']),
    };
    const { environment, secrets } = files(name, ['DATABASE_URL', 'GATEWAY_SECRET']);
    services[name] = {
      ...started,
      image: own,
      depends_on: { [`${name}-migrate`]: { condition: 'service_completed_successfully' } },
      environment: { PORT: '8080', ...environment },
      env_file: [{ path: `${name}.env`, required: false }],
      secrets,
    };
    all.push(...['OWNER_DATABASE_URL', 'DATABASE_URL', 'GATEWAY_SECRET'].map((one) => secret(name, one)));
  }
  return {
    services,
    secrets: Object.fromEntries(all.map((name) => [name, { file: `secrets/${name}` }])),
    volumes: { postgres: {} },
  };
};
