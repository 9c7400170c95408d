import process from 'node:process';
import { expect, test } from '@jest/globals';

test("whoever loads the gateway has Apollo's telemetry off before", async () => {
  delete process.env.APOLLO_TELEMETRY_DISABLED;
  await import('./engine-gateway.ts');
  expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
});
