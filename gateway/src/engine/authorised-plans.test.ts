import { expect, test } from '@jest/globals';
import { noGrants } from '@media-graph/authorisation';
import { callers, protectedGraph } from './testing/protected-graph.ts';

type Caller = keyof typeof callers;

const graph = await protectedGraph();

test('callers who are refused the same share a plan, and others are not answered from it', async () => {
  const { planned } = graph.engine.plans;
  const query = '{ stories { id draft notes { text } } }';
  const ask = (who: Caller) => graph.ask(query, { grants: callers[who] });
  const whole = { id: '1', draft: 'Draft 1', notes: [{ text: 'N1' }, { text: 'N2' }] };
  for (const [who, first] of [
    ['reader', { ...whole, draft: null, notes: null }],
    ['editor', whole],
    ['member', { ...whole, draft: null }],
    ['reader', { ...whole, draft: null, notes: null }],
    ['staff', { ...whole, draft: null }],
    ['headquarters', { ...whole, draft: null }],
  ] as const)
    expect((await ask(who)).data.stories[0]).toEqual(first);
  expect(graph.engine.plans.planned - planned).toBe(3);
  await ask('reader');
  await graph.ask('{ story { title } }', { grants: callers.editor });
  await graph.ask('{ story { title } }', { grants: callers.reader });
  expect(graph.engine.plans.planned - planned).toBe(4);
});

test('one who may and one who may not, at once and of one identity, get each their own answer', async () => {
  const asked = (['reader', 'editor', 'member', 'reader', 'editor'] as const).map(async (who) => {
    const answer = await graph.ask('{ a: story(id: "at once") { draft secret: notes { text } } }', {
      grants: callers[who],
      identityKey: 'one',
    });
    return [who, answer.data.a.draft, answer.errors?.map(({ extensions }) => extensions.code) ?? []];
  });
  const both = ['UNAUTHENTICATED', 'UNAUTHENTICATED'];
  expect(await Promise.all(asked)).toEqual([
    ['reader', null, both],
    ['editor', 'Draft at once', []],
    ['member', null, ['FORBIDDEN']],
    ['reader', null, both],
    ['editor', 'Draft at once', []],
  ]);
});

test('who is refused with a token is told otherwise than who has none, although both share the answer’s plan', async () => {
  const codes = async (who: Caller) =>
    (await graph.ask('{ pin }', { grants: callers[who], identityKey: 'one' })).errors?.[0]?.extensions.code;
  expect(await Promise.all([codes('reader'), codes('member')])).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
});

test('the engine keeps no more than it may be asked for again: a warmed plan refuses like any other', async () => {
  const other = await protectedGraph();
  await other.engine.warm(graph.engine.mostUsed(100));
  expect(other.engine.plans.planned).toBeGreaterThan(3);
  expect((await other.ask('{ pin }', { grants: noGrants })).data).toEqual({ pin: null });
  expect((await other.ask('{ pin }', { grants: callers.editor })).data).toEqual({ pin: 1234 });
});

const partsOf = async (query: string, who: Caller) => {
  const outcome = await graph.outcome(query, { grants: callers[who], incremental: true });
  if (outcome.kind !== 'incremental') return [JSON.parse('text' in outcome ? outcome.text : '{}')];
  const parts = [JSON.parse(outcome.text)];
  for await (const part of outcome.parts) parts.push(JSON.parse(part));
  return parts;
};

test('a deferred part tells what is refused in it, and nothing else', async () => {
  for (const deferred of ['draft', 'draft words', 'title draft'])
    for (const who of ['member', 'editor'] as const) {
      const parts = await partsOf(`{ story { id ... @defer(label: "later") { ${deferred} } } }`, who);
      const later = parts.flatMap(({ incremental = [] }) => incremental);
      expect(later.map(({ data }) => data.draft)).toEqual([who === 'editor' ? 'Draft s' : null]);
      expect(later[0].errors?.map((error: { path: string[] }) => error.path.join('.')) ?? []).toEqual(
        who === 'editor'
          ? []
          : deferred
              .split(' ')
              .filter((name) => name !== 'title')
              .map((name) => `story.${name}`),
      );
    }
});

test('events lack what is refused, and a subscription that is refused does not begin', async () => {
  const eventsOf = async (query: string, who: Caller) => {
    const outcome = await graph.outcome(query, { grants: callers[who] });
    if (outcome.kind !== 'events') return [JSON.parse('text' in outcome ? outcome.text : '{}')];
    const events: unknown[] = [];
    for await (const event of outcome.events) events.push(JSON.parse(event));
    return events;
  };
  const query = 'subscription { published { title draft } }';
  expect(await eventsOf(query, 'editor')).toEqual([
    { data: { published: { title: 'Story 1', draft: 'Draft 1' } } },
  ]);
  expect(await eventsOf(query, 'member')).toEqual([
    {
      data: { published: { title: 'Story 1', draft: null } },
      errors: [expect.objectContaining({ path: ['published', 'draft'] })],
    },
  ]);
  expect(await eventsOf('subscription { leaked { title } }', 'member')).toEqual([
    { data: { leaked: { title: 'Story 1' } } },
  ]);
  graph.sent.length = 0;
  expect(await eventsOf('subscription { leaked { title } }', 'reader')).toEqual([
    { data: { leaked: null }, errors: [expect.objectContaining({ path: ['leaked'] })] },
  ]);
  expect(graph.sent).toEqual([]);
});
