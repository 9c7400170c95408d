import { setFlagsFromString } from 'node:v8';

// What a request's context is made of V8 takes for long-lived, because its first ones were, and makes it in the old
// heap from then on: half of all that requests allocate, which is garbage a moment later.
setFlagsFromString('--no-allocation-site-pretenuring');
