export { partners } from './audience-of.ts';
export { defaultCostBudgets } from './cost/budget-of.ts';
export { createEngine } from './engine/create-engine.ts';
export { hashOf, type OperationManifest, readManifest } from './operations/operation-manifest.ts';
export { passedThrough } from './passed-through.ts';
export { TokenRefused, type TokenRules, verifyToken } from './security/verify-token.ts';
export type { SignInOptions } from './sign-in/serve-sign-in.ts';
export { type GatewayOptions, type RunningGateway, startGateway } from './start-gateway.ts';
