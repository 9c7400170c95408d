import { RateLimiterClusterMaster } from 'rate-limiter-flexible';

/** Lets the processes of a gateway count together; for the process around them, before they begin. */
export const countForAll = (): void => void new RateLimiterClusterMaster();
