import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';

const graph = await testSubgraph(content, { seeds: ['sections'] });

const rename = (input: object, as = viewers.editor) =>
  graph.ask(
    `mutation ($input: RenameSectionInput!) {
      renameSection(input: $input) { section { id version name { en } } userErrors { code field message } }
    }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );

const sectionBySlug = async (slug: string) => {
  const { data } = await graph.ask('{ sections { id slug version name { zhHans zhHant en } } }');
  return data.sections.find((section: { slug: string }) => section.slug === slug);
};

test('sections come in the order of the newspaper, with one statement', async () => {
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask('{ sections { slug } }');
    expect(data.sections[0].slug).toBe('politics');
  });
  expect(statements).toHaveLength(1);
});

test('a script that was not written is converted', async () => {
  const { id, version } = await sectionBySlug('culture');
  await rename({ id, version, name: { zhHant: '文藝' } });
  expect((await sectionBySlug('culture')).name).toEqual({ zhHans: '文艺', zhHant: '文藝', en: null });
});

test('two editors who saw the same version: the second is told', async () => {
  const { id, version } = await sectionBySlug('economy');
  const answers = await Promise.all([
    rename({ id, version, name: { en: 'Business' } }),
    rename({ id, version, name: { en: 'Trade' } }),
  ]);
  const codes = answers.map(({ data }) => data.renameSection.userErrors[0]?.code ?? 'saved');
  expect(codes.sort()).toEqual(['VERSION_CONFLICT', 'saved']);
});

test('a repeated idempotency key has one effect and the same answer', async () => {
  const { id, version } = await sectionBySlug('education');
  const input = { idempotencyKey: randomUUID(), id, version, name: { en: 'Schools' } };
  const answers = await Promise.all([rename(input), rename(input), rename(input)]);
  for (const { data } of answers) expect(data).toEqual(answers[0]?.data);
  expect(answers[0]?.data.renameSection.section.version).toBe(version + 1);
  const { data } = await rename({ ...input, name: { en: 'Other' } });
  expect(data.renameSection.userErrors[0].code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('a reader may not rename a section, and nothing changes', async () => {
  const { id, version } = await sectionBySlug('politics');
  const { data } = await rename({ id, version, name: { en: 'Mine' } }, viewers.anonymous);
  expect(data.renameSection).toMatchObject({ section: null, userErrors: [{ code: 'FORBIDDEN' }] });
  expect((await sectionBySlug('politics')).version).toBe(version);
});

test('the audit log holds who changed what, and cannot be changed', async () => {
  const { id, version } = await sectionBySlug('community');
  await rename({ id, version, name: { en: 'City' } });
  const [row] = await graph.sql(
    `SELECT subject, operation, entity, action, before, after FROM audit_log WHERE entity_id = $1 AND action = 'UPDATE'`,
    [id],
  );
  expect(row).toMatchObject({ subject: 'editor', operation: 'renameSection', entity: 'Section' });
  expect(row.after).toMatchObject({ name: { en: 'City' }, version: version + 1 });
  await expect(graph.sql('DELETE FROM audit_log')).rejects.toThrow('append-only');
});

test('an id that nothing can have is answered like one that nothing has', async () => {
  const { data, errors } = await graph.ask(`{ section(id: "'; DROP TABLE sections; --") { slug } }`);
  expect({ data, errors }).toEqual({ data: { section: null }, errors: undefined });
});
