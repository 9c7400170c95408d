import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test("whoever loads the gateway has Apollo's telemetry off before", async () => {
  // A process of its own: in this one another test may have loaded the gateway already.
  const loaded = await promisify(execFile)(process.execPath, [
    '--no-warnings',
    '--input-type=module',
    '--eval',
    `delete process.env.APOLLO_TELEMETRY_DISABLED;
     await import(process.argv[1]);
     process.stdout.write(String(process.env.APOLLO_TELEMETRY_DISABLED));
     process.exit();`,
    fileURLToPath(new URL('engine-gateway.ts', import.meta.url)),
  ]);
  expect(loaded.stdout).toBe('true');
});
