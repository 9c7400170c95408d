// Run as a program: node start-in-child.ts <dataDir>. Writes the address, drains for a while on SIGINT, then stops.
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../start-postgres.ts';
import { fastSettings } from './fast-settings.ts';

const postgres = await startPostgres({ dataDir: process.argv[2] ?? '', settings: fastSettings }).catch(
  (error) => {
    console.log(JSON.stringify({ error: error.message }));
    process.exit(1);
  },
);
process.on('SIGINT', async () => {
  console.log(JSON.stringify({ draining: true }));
  await sleep(500);
  await postgres.stop();
});
// Last: whoever reads it may send the signal at once.
console.log(JSON.stringify({ url: postgres.url }));
