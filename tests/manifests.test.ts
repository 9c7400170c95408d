import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import { parse, parseAllDocuments } from 'yaml';

// Nothing here runs Kubernetes or Docker: manifests are held against Kubernetes' own schemas.

const root = join(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'media-graph-manifests-'));
afterAll(() => rm(folder, { recursive: true }));
const graph = (...parameters: string[]) =>
  promisify(execFile)(process.execPath, [join(root, 'infra/src/cli/main.ts'), ...parameters], { cwd: root });

beforeAll(async () => {
  await graph('manifests', '--to', folder, '--image', 'registry.example/media-graph', '--tag', '4f2a91c');
});

const kinds = { Deployment, HorizontalPodAutoscaler, Job, PodDisruptionBudget, Service };
// biome-ignore lint/suspicious/noExplicitAny: read by tests as they know it
type Read = any;
const manifestsIn = async (part: string): Promise<Map<string, Read[]>> => {
  const { resources } = parse(await readFile(join(folder, part, 'kustomization.yaml'), 'utf8'));
  const read = new Map<string, Read[]>();
  for (const file of resources as string[])
    read.set(
      file.replace('.yaml', ''),
      parseAllDocuments(await readFile(join(folder, part, file), 'utf8')).map((one) => one.toJS()),
    );
  return read;
};

test('every manifest is what Kubernetes takes', async () => {
  const all = [await manifestsIn('services'), await manifestsIn('migrations')].flatMap((read) => [
    ...read.values(),
  ]);
  expect(all.length).toBeGreaterThan(10);
  for (const manifest of all.flat())
    expect(() => new kinds[manifest.kind as keyof typeof kinds](manifest).validate()).not.toThrow();
  const [wrong] = (await manifestsIn('services')).get('travel')!;
  wrong.spec.template.spec.containers[0].ports = 'http';
  expect(() => new Deployment(wrong).validate()).toThrow('ports');
});

test('every service of the graph is rolled out without a gap, and every database is migrated before', async () => {
  const services = await manifestsIn('services');
  const subgraphs = (await readdir(join(root, 'subgraphs'))).sort();
  expect([...services.keys()].sort()).toEqual([...subgraphs, 'gateway'].sort());
  expect([...(await manifestsIn('migrations')).keys()]).toEqual(subgraphs);
  for (const [name, manifests] of services) {
    const [deployment, service, budget, autoscaler] = manifests;
    const { selector, strategy, template } = deployment.spec;
    expect([service.spec.selector, budget.spec.selector, autoscaler.spec.scaleTargetRef.name]).toEqual([
      selector.matchLabels,
      selector,
      name,
    ]);
    expect(template.metadata.labels).toEqual(selector.matchLabels);
    expect(strategy.rollingUpdate.maxUnavailable).toBe(0);
    const [container] = template.spec.containers;
    const drain = container.env.find((one: Read) => one.name === 'DRAIN_SECONDS').value;
    expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThan(Number(drain) + 8);
    // Only the job that migrates knows the owner.
    expect(container.env.map((one: Read) => one.name)).not.toContain('OWNER_DATABASE_URL_FILE');
  }
});

test('on one machine each subgraph starts once its database is migrated', async () => {
  const { services, secrets } = parse(await readFile(join(folder, 'compose.yaml'), 'utf8'));
  expect(services.travel.depends_on).toEqual({
    'travel-migrate': { condition: 'service_completed_successfully' },
  });
  const used = Object.values<Read>(services).flatMap((service) => service.secrets ?? []);
  expect(used.filter((name: string) => !(name in secrets))).toEqual([]);
});

test('a tag that names nothing in Kubernetes is told in one line', async () => {
  await expect(graph('manifests', '--to', folder, '--image', 'x', '--tag', 'V 1')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^--tag takes small letters.*\n$/),
  });
});
