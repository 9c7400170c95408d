/** What a service is deployed as. */
export type Deployed = {
  /** `gateway`, or the name of a subgraph. */
  readonly name: string;
  /** Such as `registry.example/media-graph`; `/<service>:<tag>` follows. */
  readonly image: string;
  readonly tag: string;
  /** Settings that are no secrets, by their variables. */
  readonly settings: Readonly<Record<string, string>>;
  /** Variables that are read from files of the secret that bears the service's name. */
  readonly secrets: readonly string[];
};

export type Manifest = { readonly apiVersion: string; readonly kind: string } & Readonly<
  Record<string, unknown>
>;

const port = 8080;
const metricsPort = 9090;
/** Seconds in which balancers take note that a process leaves. */
const drain = 10;

const labelsOf = (name: string) => ({
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/part-of': 'media-graph',
});

/** As nobody, without rights, on a disk that is not written to. */
const confined = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 1000,
  capabilities: { drop: ['ALL'] },
};

const secretFiles = (folder: string, secrets: readonly string[]) =>
  secrets.map((name) => ({ name: `${name}_FILE`, value: `${folder}/${name}` }));

const secretVolumes = (secretName: string, mountPath: string) => ({
  mounts: [
    { name: 'secrets', mountPath, readOnly: true },
    { name: 'tmp', mountPath: '/tmp' },
  ],
  volumes: [
    { name: 'secrets', secret: { secretName } },
    { name: 'tmp', emptyDir: {} },
  ],
});

const probe = (path: string, more: Readonly<Record<string, number>>) => ({
  httpGet: { path: `/health/${path}`, port: 'http' },
  ...more,
});

const deployment = ({ name, image, tag, settings, secrets }: Deployed): Manifest => {
  const { mounts, volumes } = secretVolumes(name, '/secrets');
  const env = {
    PORT: port,
    METRICS_PORT: metricsPort,
    METRICS_HOST: '0.0.0.0',
    DRAIN_SECONDS: drain,
    RELEASE: tag,
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: labelsOf(name) },
    spec: {
      selector: { matchLabels: labelsOf(name) },
      // Those that are there stay until others are ready.
      strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: { labels: labelsOf(name) },
        spec: {
          automountServiceAccountToken: false,
          terminationGracePeriodSeconds: drain + 30,
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'kubernetes.io/hostname',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: labelsOf(name) },
            },
          ],
          containers: [
            {
              name,
              image: `${image}/${name}:${tag}`,
              ports: [
                { name: 'http', containerPort: port },
                { name: 'metrics', containerPort: metricsPort },
              ],
              env: [
                ...Object.entries({ ...env, ...settings }).map(([variable, value]) => ({
                  name: variable,
                  value: String(value),
                })),
                ...secretFiles('/secrets', secrets),
              ],
              // What differs from one environment to the next, and is no secret.
              envFrom: [{ configMapRef: { name: `${name}-settings`, optional: true } }],
              startupProbe: probe('ready', { periodSeconds: 2, failureThreshold: 60 }),
              readinessProbe: probe('ready', { periodSeconds: 3, failureThreshold: 1, timeoutSeconds: 2 }),
              livenessProbe: probe('live', { periodSeconds: 10, failureThreshold: 6, timeoutSeconds: 5 }),
              resources: { requests: { cpu: '500m', memory: '512Mi' }, limits: { memory: '1Gi' } },
              securityContext: confined,
              volumeMounts: mounts,
            },
          ],
          volumes,
        },
      },
    },
  };
};

const service = ({ name }: Deployed): Manifest => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, labels: labelsOf(name) },
  spec: { selector: labelsOf(name), ports: [{ name: 'http', port, targetPort: 'http' }] },
});

const disruptionBudget = ({ name }: Deployed): Manifest => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name, labels: labelsOf(name) },
  spec: { maxUnavailable: 1, selector: { matchLabels: labelsOf(name) } },
});

const autoscaler = ({ name }: Deployed): Manifest => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name, labels: labelsOf(name) },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } },
      },
    ],
    behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
  },
});

/** Migrates before the rollout; it alone knows the owner of the database. */
const migration = ({ name, image, tag }: Deployed): Manifest => {
  const { mounts, volumes } = secretVolumes(`${name}-owner`, '/owner');
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${name}-migrate-${tag}`, labels: labelsOf(`${name}-migrate`) },
    spec: {
      backoffLimit: 3,
      ttlSecondsAfterFinished: 86_400,
      template: {
        metadata: { labels: labelsOf(`${name}-migrate`) },
        spec: {
          automountServiceAccountToken: false,
          restartPolicy: 'Never',
          containers: [
            {
              name: 'migrate',
              image: `${image}/${name}:${tag}`,
              command: [
                'node',
                'packages/subgraph/src/migrate-alone/main.ts',
                `subgraphs/${name}/src/subgraph.ts`,
              ],
              env: secretFiles('/owner', ['OWNER_DATABASE_URL']),
              securityContext: confined,
              volumeMounts: mounts,
            },
          ],
          volumes,
        },
      },
    },
  };
};

/** What Kubernetes is told of a service: to be applied once its migration, where it has one, is done. */
export const manifestsOf = (
  deployed: Deployed,
): { readonly rollout: readonly Manifest[]; readonly job?: Manifest } => ({
  rollout: [deployment, service, disruptionBudget, autoscaler].map((make) => make(deployed)),
  ...(deployed.name !== 'gateway' && { job: migration(deployed) }),
});
