import process from 'node:process';

// @apollo/gateway reports to its makers unless it finds this: import this file before it.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
