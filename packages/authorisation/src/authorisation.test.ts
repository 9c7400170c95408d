import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { type ObjectTypeDefinitionNode, parse } from 'graphql';
import { grantsOf } from './grants-of.ts';
import { meets } from './meets.ts';
import { readRequirements } from './read-requirements.ts';

const organisation = '0b0c1f6e-7a5c-4f0e-9a3e-0d2f6a8b9c10';
const requirementsIn = (directives: string) =>
  readRequirements((parse(`type T ${directives}`).definitions[0] as ObjectTypeDefinitionNode).directives);
const viewer = (more: Partial<Viewer>): Viewer => ({ ...anonymous, subject: 's', ...more });
const isMet = (directives: string, more: Partial<Viewer>): boolean =>
  requirementsIn(directives).every((one) => meets(grantsOf(viewer(more)), one));

test.each<[string, Partial<Viewer>, boolean]>([
  ['@authenticated', {}, true],
  ['@authenticated', { subject: null, roles: ['editor'] }, false],
  ['@requiresScopes(scopes: [["a", "b"], ["c"]])', { scopes: ['a'] }, false],
  ['@requiresScopes(scopes: [["a", "b"], ["c"]])', { scopes: ['b', 'a'] }, true],
  ['@requiresScopes(scopes: [["a", "b"], ["c"]])', { scopes: ['c'] }, true],
  ['@requiresScopes(scopes: [["role:editor"]])', { roles: ['editor'] }, true],
  ['@requiresScopes(scopes: [["role:editor"]])', { scopes: ['role:editor', 'editor'] }, false],
  ['@requiresScopes(scopes: [["editor"]])', { roles: ['editor'] }, false],
  ['@policy(policies: [["newsroom"]])', { roles: ['reviewer'] }, true],
  ['@policy(policies: [["newsroom"]])', { scopes: ['newsroom'] }, false],
  ['@policy(policies: [["staff"]])', { roles: ['staff'] }, false],
  ['@policy(policies: [["staff"]])', { roles: ['staff'], organisation }, true],
  ['@policy(policies: [["newsroom", "staff"]])', { roles: ['staff', 'editor'], organisation }, true],
  ['@policy(policies: [["newsroom", "staff"]])', { roles: ['staff'], organisation }, false],
  ['@policy(policies: [["headquarters"]])', { roles: ['finance'] }, false],
  ['@policy(policies: [["unknown"]])', { roles: ['editor', 'headquarters'] }, false],
  ['@policy(policies: [["constructor"]])', { roles: ['editor'] }, false],
  ['@authenticated @policy(policies: [["newsroom"]])', { subject: null, roles: ['editor'] }, false],
  ['@deprecated', { subject: null }, true],
])('%s for %j: %s', (directives, more, met) => {
  expect(isMet(directives, more)).toBe(met);
});

test.each([
  '@requiresScopes',
  '@requiresScopes(scopes: [])',
  '@requiresScopes(scopes: [[]])',
  '@requiresScopes(scopes: [[1]])',
  '@requiresScopes(scopes: null)',
  '@requiresScopes(policies: [["a"]])',
  '@policy(policies: [[null]])',
])('what is not readable is met by nobody: %s', (directives) => {
  const everything = {
    roles: ['editor', 'headquarters', 'staff'],
    organisation,
    scopes: ['a', '1', ''],
  };
  expect(isMet(directives, everything)).toBe(false);
});

test('requirements are equal whatever the order of their alternatives', () => {
  const [one, other] = [
    requirementsIn('@policy(policies: [["b", "a"], ["c"]])'),
    requirementsIn('@policy(policies: [["c"], ["a", "b", "a"]])'),
  ];
  expect(one).toEqual(other);
});
