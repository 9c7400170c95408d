import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

/** User and group id that by convention own nothing. */
export const nobody = { uid: 65_534, gid: 65_534 };

const isRoot = process.getuid?.() === 0;

/** A test that needs root. */
export const asRoot = isRoot ? test : test.skip;

/** A test that needs an ordinary user. */
export const asOrdinaryUser = isRoot ? test.skip : test;

/** A test where root runs this clone's programs as nobody: it needs root, and a clone that others may enter. */
export const asNobody =
  isRoot && spawnSync(process.execPath, ['--version'], { ...nobody, cwd: '/' }).status === 0
    ? test
    : test.skip;
