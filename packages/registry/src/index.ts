export { approve } from './approvals.ts';
export { acceptCanary, takeBackCanary } from './canary.ts';
export type { CountFetches } from './check/check-plans.ts';
export { type CheckInput, checkAlone, checkSchema, type Verdict } from './check/check-schema.ts';
export { compose, composeQuickly } from './compose.ts';
export { dial, type Environment, readEnvironment } from './environments.ts';
export { newKeys } from './keys.ts';
export { changelog, deprecations, releasedSchemas, usage } from './look-up.ts';
export { approveProposal, proposals, propose } from './proposals.ts';
export {
  checkAgainst,
  promote,
  publish,
  ReleaseRefused,
  rollBack,
} from './publish.ts';
export { publishFirst } from './publish-first.ts';
export { RegistryError } from './registry-error.ts';
export { readComposed, readRelease } from './releases.ts';
export { pushRevision } from './revisions.ts';
export { createRegistry, readSettings, setContract, setTeam } from './settings.ts';
export { openStore } from './store/open-store.ts';
export type { Store } from './store/store.ts';
export { verdictMarkdown, verdictText } from './verdict-text.ts';
