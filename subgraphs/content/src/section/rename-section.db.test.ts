import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: ['sections'] });

const rename = (input: object, as = viewers.editor) =>
  graph.mutate('renameSection', input, as, 'section { id version name { zhHans zhHant en } }');
const read = async (slug: string) => {
  const query = 'query ($id: ID!) { section(id: $id) { id version name { zhHans zhHant en } } }';
  return (await graph.ask(query, { variables: { id: seedId('Section', slug) } })).data.section;
};
/** What an update of a section must name. */
const seen = async (slug: string) => {
  const { id, version } = await read(slug);
  return { id, version };
};
const audited = () => graph.sql('SELECT count(*)::int FROM audit_log');

test('a section gets a name, without the blanks around it; a script that was not written is converted', async () => {
  const section = await seen('culture');
  const { thing } = await rename({ ...section, name: { zhHant: ' 文藝\n', en: ' ' } });
  const name = { zhHans: '文艺', zhHant: '文藝', en: null };
  expect(thing).toEqual({ id: section.id, version: section.version + 1, name });
  expect(await read('culture')).toEqual(thing);
});

test('sixty characters are a name, however many bytes they have', async () => {
  const en = '𠮷'.repeat(60);
  expect((await rename({ ...(await seen('culture')), name: { en } })).thing.name.en).toBe(en);
});

test.each<[string, object, string[]]>([
  ['no language', {}, []],
  ['languages that are null', { zhHans: null, zhHant: null, en: null }, []],
  ['an empty text', { en: '' }, []],
  ['blanks', { zhHans: '\u3000', zhHant: '\t', en: ' \n' }, []],
  ['a space without width', { en: '\u200b' }, []],
  ['a filler', { en: '\u3164' }, []],
  ['a mark of direction alone', { en: '\u200e' }, []],
  ['a NUL alone', { en: '\u0000' }, []],
  ['what is no character, alone', { en: '\uffff' }, []],
  ['61 characters', { zhHant: '文'.repeat(61) }, ['zhHant']],
  ['100,000 characters', { en: 'x'.repeat(100_000) }, ['en']],
  ['a mark that turns the direction', { en: 'Trade\u202eedarT' }, ['en']],
  ['a mark of direction', { zhHans: '经\u200e济' }, ['zhHans']],
  ['a NUL', { en: 'a\u0000b' }, ['en']],
  ['half a character', { en: 'a\ud800b' }, ['en']],
  ['what is no character', { en: 'a\uffffb' }, ['en']],
  ['one bad language of three', { zhHans: '经济', zhHant: '經濟', en: 'a\u0007b' }, ['en']],
])('%s is no name, and nothing changes', async (_, name, language) => {
  const [before, changes] = [await read('economy'), await audited()];
  const { code, field, thing } = await rename({ id: before.id, version: before.version, name });
  expect([code, field, thing]).toEqual(['INVALID_INPUT', ['input', 'name', ...language], null]);
  expect([await read('economy'), await audited()]).toEqual([before, changes]);
});

test.each<[string, object, string, string[]]>([
  ['an id of nothing', { id: randomUUID() }, 'NOT_FOUND', ['input', 'id']],
  ['what is no id', { id: 'economy' }, 'NOT_FOUND', ['input', 'id']],
  ['another version', { version: 99 }, 'VERSION_CONFLICT', ['input', 'version']],
  ['a key that is too short', { idempotencyKey: 'short' }, 'INVALID_INPUT', ['input', 'idempotencyKey']],
])('%s is refused, and nothing changes', async (_, changes, code, field) => {
  const [before, changed] = [await read('economy'), await audited()];
  const outcome = await rename({ ...(await seen('economy')), name: { en: 'Trade' }, ...changes });
  expect([outcome.code, outcome.field]).toEqual([code, field]);
  expect([await read('economy'), await audited()]).toEqual([before, changed]);
});

test('two editors who saw the same version: the second is told', async () => {
  const section = await seen('greater-bay-area');
  const outcomes = await Promise.all(
    ['The Bay', 'Bay Area'].map((en) => rename({ ...section, name: { en } })),
  );
  expect(outcomes.map(({ code }) => code ?? 'saved').sort()).toEqual(['VERSION_CONFLICT', 'saved']);
});

test('a repeated idempotency key has one effect and the same answer', async () => {
  const section = await seen('education');
  const input = { idempotencyKey: randomUUID(), ...section, name: { en: 'Schools' } };
  const outcomes = await Promise.all([rename(input), rename(input), rename(input)]);
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(outcomes[0]?.thing.version).toBe(section.version + 1);
  expect((await rename({ ...input, name: { en: 'Other' } })).code).toBe('IDEMPOTENCY_KEY_REUSED');
});

const reviewer = { ...viewers.editor, roles: ['reviewer'] };
test.each([
  ['a reader', viewers.anonymous],
  ['headquarters', viewers.headquarters],
  ['the picture desk', viewers.pictureDesk],
  ['staff of a company', viewers.printing],
  ['a reviewer', reviewer],
])('%s may not rename a section, and nothing changes', async (_, viewer) => {
  const before = await read('politics');
  const outcome = await rename({ ...(await seen('politics')), name: { en: 'Mine' } }, viewer);
  expect([outcome.code, outcome.thing]).toEqual(['FORBIDDEN', null]);
  expect(await read('politics')).toEqual(before);
});

test('the audit log holds who changed what, and cannot be changed', async () => {
  const section = await seen('community');
  await rename({ ...section, name: { en: 'City' } });
  const [row] = await graph.sql(
    `SELECT subject, operation, entity, action, before, after FROM audit_log WHERE entity_id = $1 AND action = 'UPDATE'`,
    [section.id],
  );
  expect(row).toMatchObject({ subject: 'editor', operation: 'renameSection', entity: 'Section' });
  expect(row.after).toMatchObject({ name: { en: 'City' }, version: section.version + 1 });
  await expect(graph.sql('DELETE FROM audit_log')).rejects.toThrow('append-only');
});
