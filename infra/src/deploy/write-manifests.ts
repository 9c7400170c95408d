import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CliError } from '../cli/cli-error.ts';
import { subgraphNames } from '../create-subgraphs.ts';
import { composeFile } from './compose-file.ts';
import { type Deployed, type Manifest, manifestsOf } from './manifests-of.ts';

/** What a service needs to be told beside what all are; secrets lie in files. */
const needs: Readonly<Record<string, Partial<Pick<Deployed, 'settings' | 'secrets'>>>> = {
  advertising: { secrets: ['SPONSORSHIP_KEY', 'ISSUE_KEY'] },
  content: { secrets: ['RIGHTS_KEY', 'PREVIEW_KEY', 'SPONSORSHIP_KEY', 'EXCHANGE_KEY'] },
  distribution: { secrets: ['LOOKUP_KEY', 'LINK_KEY'] },
  events: { secrets: ['CALENDAR_KEY', 'MEMBERSHIP_KEY'] },
  'media-assets': { secrets: ['RIGHTS_KEY', 'EXCHANGE_KEY'], settings: { ASSETS_DIR: '/tmp/assets' } },
  organisations: { secrets: ['DATA_KEY', 'MEMBERSHIP_KEY', 'EXCHANGE_KEY'] },
  travel: { secrets: ['LOOKUP_KEY', 'DATA_KEY', 'LINK_KEY'] },
};
const ofGateway = {
  secrets: ['SUBGRAPH_SECRETS', 'REDIS_URL'],
  settings: { SUPERGRAPH_KEPT: '/tmp/supergraph.graphql' },
};
const ofSubgraphs = ['DATABASE_URL', 'GATEWAY_SECRET'];

const text = (manifests: readonly Manifest[]): string =>
  manifests.map((manifest) => stringify(manifest, { aliasDuplicateObjects: false })).join('---\n');

type Wanted = { readonly folder: string; readonly image: string; readonly tag: string };

/**
 * Writes the Kubernetes manifests of all services: `migrations/`, to be applied first, and `services/`, each with a
 * `kustomization.yaml` on which the settings of an environment are laid; and a compose file for one machine.
 *
 * @returns how many services there are
 * @throws CliError for a tag that Kubernetes takes for no name
 */
export const writeManifests = async ({ folder, image, tag }: Wanted): Promise<number> => {
  if (!/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/.test(tag))
    throw new CliError('--tag takes small letters, figures and hyphens, such as the begin of a commit');
  const names = ['gateway', ...subgraphNames()];
  const jobs: string[] = [];
  for (const part of ['services', 'migrations']) await mkdir(join(folder, part), { recursive: true });
  for (const name of names) {
    const { settings = {}, secrets = [] } = needs[name] ?? {};
    const { rollout, job } = manifestsOf(
      name === 'gateway'
        ? { name, image, tag, ...ofGateway }
        : { name, image, tag, settings, secrets: [...ofSubgraphs, ...secrets] },
    );
    await writeFile(join(folder, 'services', `${name}.yaml`), text(rollout));
    if (!job) continue;
    jobs.push(name);
    await writeFile(join(folder, 'migrations', `${name}.yaml`), text([job]));
  }
  const kustomization = (files: readonly string[]): string =>
    stringify({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: files.map((name) => `${name}.yaml`),
    });
  const compose = composeFile(subgraphNames(), image, tag);
  await writeFile(join(folder, 'compose.yaml'), stringify(compose, { aliasDuplicateObjects: false }));
  await writeFile(join(folder, 'services/kustomization.yaml'), kustomization(names));
  await writeFile(join(folder, 'migrations/kustomization.yaml'), kustomization(jobs));
  return names.length;
};
