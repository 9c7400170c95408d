import { type Grants, grantsOf } from '@media-graph/authorisation';
import { anonymous } from '@media-graph/service';
import type { EngineOptions } from '../engine-options.ts';
import { inMemoryGraph, type Meddle, type TestSubgraph } from './in-memory-graph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@context", "@fromContext",
  "@authenticated", "@requiresScopes", "@policy"
])`;

const itself = { __resolveReference: (reference: object) => reference };
const story = (id: string) => ({
  __typename: 'Story',
  id,
  title: `Story ${id}`,
  draft: `Draft ${id}`,
  byline: 'B',
});
const vault = (id: string) => ({ __typename: 'Vault', id, title: `Vault ${id}`, combination: '1234' });
const film = (id: string) => ({
  __typename: 'Film',
  id,
  title: `Film ${id}`,
  draft: `Cut ${id}`,
  takings: 7,
});
const person = (id: string) => ({ id, name: `Person ${id}`, phone: '555', card: `C-${id}` });

/** What only somebody may read, in every way in which it can be asked for. */
const protectedSubgraphs: Readonly<Record<string, TestSubgraph>> = {
  desk: {
    sdl: `${link}
      type Query {
        story(id: ID! = "s"): Story
        stories: [Story!]!
        maybe: [Story]
        secret: String @authenticated
        must: String! @authenticated
        feed: [Item!]!
        loose: [Item]
        mixed: [Anything]
        one: Anything
        vault: Vault
        desks: [Desk]
        mood: Mood
        pin: Pin
        person: Person @provides(fields: "phone")
        box: Box
      }
      type Mutation { open: Int bump: Int @requiresScopes(scopes: [["write:story"]]) close: Int }
      type Subscription { published: Story leaked: Story @authenticated }
      interface Item @key(fields: "id") { id: ID! title: String draft: String }
      type Story implements Item @key(fields: "id") @context(name: "story") {
        id: ID!
        title: String
        draft: String @policy(policies: [["newsroom"]])
        byline: String! @requiresScopes(scopes: [["role:editor"], ["read:byline", "read:all"]])
        author: Person
        notes(first: Int, about: String): [Note!] @authenticated
        frame: Frame
        next: Story
      }
      type Film implements Item @key(fields: "id") {
        id: ID! title: String draft: String takings: Int @authenticated @policy(policies: [["headquarters"]])
      }
      type Vault implements Item @key(fields: "id") @policy(policies: [["headquarters"]]) {
        id: ID! title: String draft: String combination: String
      }
      union Anything = Story | Film | Vault | Note
      type Note { text: String }
      type Desk { stories: [Story!] vaults: [Vault!] }
      enum Mood @authenticated { CALM }
      scalar Pin @requiresScopes(scopes: [["role:editor"]])
      type Person @key(fields: "id") { id: ID! phone: String @external }
      type Frame @key(fields: "id") {
        id: ID! caption(of: String @fromContext(field: "$story { draft }")): String @policy(policies: [["newsroom"]])
      }
      type Box @key(fields: "code") { code: String! @authenticated label: String }`,
    resolvers: {
      Query: {
        story: (_: unknown, { id }: { id: string }) => ({
          ...story(id),
          author: person('p'),
          frame: { id: 'f' },
        }),
        stories: () => [story('1'), story('2')],
        maybe: () => [story('1'), null, story('2')],
        secret: () => 'secret',
        must: () => 'must',
        feed: () => [story('1'), film('2')],
        loose: () => [story('1'), vault('2'), film('3')],
        mixed: () => [vault('1'), story('2'), { __typename: 'Note', text: 'N' }, film('4')],
        one: () => vault('1'),
        vault: () => vault('1'),
        desks: () => [{ stories: [story('1')], vaults: [vault('2')] }],
        mood: () => 'CALM',
        pin: () => 1234,
        person: () => person('p'),
        box: () => ({ code: 'c', label: 'L' }),
      },
      Mutation: { open: () => 1, bump: () => 2, close: () => 3 },
      Subscription: {
        published: {
          async *subscribe() {
            yield { published: story('1') };
          },
        },
        leaked: {
          async *subscribe() {
            yield { leaked: story('1') };
          },
        },
      },
      Story: {
        __resolveReference: ({ id }: { id: string }) => story(id),
        notes: () => [{ text: 'N1' }, { text: 'N2' }],
        next: ({ id }: { id: string }) => story(`${id}+`),
      },
      Film: { __resolveReference: ({ id }: { id: string }) => film(id) },
      Vault: { __resolveReference: ({ id }: { id: string }) => vault(id) },
      Item: { __resolveReference: ({ id }: { id: string }) => story(id) },
      Frame: { ...itself, caption: (_: unknown, { of }: { of: string }) => `of ${of}` },
      Box: itself,
    },
  },
  people: {
    sdl: `${link}
      type Person @key(fields: "id") { id: ID! name: String phone: String @policy(policies: [["staff"]]) @shareable }
      type Story @key(fields: "id") {
        id: ID! draft: String @external
        words: Int @requires(fields: "draft") @policy(policies: [["newsroom"]])
        readers: [Person!]
      }
      type Box @key(fields: "code") { code: String! weight: Int }
      type Query { people: [Person!] }`,
    resolvers: {
      Query: { people: () => [person('p'), person('q')] },
      Person: { __resolveReference: ({ id }: { id: string }) => person(id) },
      Story: {
        ...itself,
        words: ({ draft }: { draft: string }) => draft.split(' ').length,
        readers: () => [person('r')],
      },
      Box: { ...itself, weight: () => 5 },
    },
  },
  readers: {
    sdl: `${link}
      type Item @key(fields: "id") @interfaceObject { id: ID! likes: Int @authenticated views: Int }`,
    resolvers: { Item: { ...itself, likes: () => 3, views: () => 9 } },
  },
};

/** Callers of different rights. */
export const callers = {
  reader: grantsOf(anonymous),
  member: grantsOf({ ...anonymous, subject: 'member' }),
  editor: grantsOf({ ...anonymous, subject: 'editor', roles: ['editor'] }),
  headquarters: grantsOf({ ...anonymous, subject: 'hq', roles: ['headquarters'] }),
  staff: grantsOf({ ...anonymous, subject: 'staff', roles: ['staff'], organisation: crypto.randomUUID() }),
  service: grantsOf({ ...anonymous, subject: 'service', scopes: ['read:byline', 'read:all', 'write:story'] }),
  half: grantsOf({ ...anonymous, subject: 'half', scopes: ['read:byline'] }),
  impostor: grantsOf({ ...anonymous, subject: 'impostor', scopes: ['role:editor', 'newsroom'] }),
} satisfies Record<string, Grants>;

export const protectedGraph = (options: Partial<EngineOptions> & { readonly meddle?: Meddle } = {}) =>
  inMemoryGraph(protectedSubgraphs, options);
