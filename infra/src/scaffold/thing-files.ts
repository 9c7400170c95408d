import type { Names } from './names-of.ts';
import { testFile } from './test-file.ts';

const sdl = ({
  thing,
  things,
  Thing,
  Things,
}: Names): string => `"A ${thing}, for everybody. The demonstration's are synthetic."
type ${Thing} @key(fields: "id") {
  id: ID!
  "The company whose it is."
  organisation: Organisation
  "Unique with its company."
  code: String!
  name: LocalizedText!
  "What colleagues should know. For staff of the company, headquarters and finance, FORBIDDEN for others."
  remark: String
  isSynthetic: Boolean!
  "The number that an update must name."
  version: Int!
}

type ${Thing}Connection {
  edges: [${Thing}Edge!]!
  nodes: [${Thing}!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

type ${Thing}Edge {
  cursor: String!
  node: ${Thing}!
}

type Organisation @key(fields: "id") @interfaceObject {
  id: ID!
  "Its ${things} by code; empty for an organisation that has none."
  ${things}(first: Int! = 20, after: String): ${Thing}Connection
}

type Query {
  "A ${thing}; null where there is none."
  ${thing}(id: ID!): ${Thing}
  "${Things} of all companies by code."
  ${things}(first: Int! = 20, after: String): ${Thing}Connection
}

"A ${thing} that is new."
input Create${Thing}Input {
  idempotencyKey: String!
  "2 to 30 capital letters, figures and hyphens; unique with the company."
  code: String!
  "1 to 120 characters in each language."
  name: LocalizedTextInput!
  "1 to 500 characters, for colleagues."
  remark: String
}

type Create${Thing}Payload {
  ${thing}: ${Thing}
  userErrors: [UserError!]!
}

"Another name for a ${thing}."
input Rename${Thing}Input {
  idempotencyKey: String!
  id: ID!
  version: Int!
  "1 to 120 characters in each language."
  name: LocalizedTextInput!
}

type Rename${Thing}Payload {
  ${thing}: ${Thing}
  userErrors: [UserError!]!
}

type Mutation {
  "Writes a ${thing} down, for staff of a company. DUPLICATE for a code that is taken."
  create${Thing}(input: Create${Thing}Input!): Create${Thing}Payload
  "Gives a ${thing} another name, in all languages at once. For staff of its company."
  rename${Thing}(input: Rename${Thing}Input!): Rename${Thing}Payload
}
`;

const entity = ({
  Thing,
  table,
}: Names): string => `import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface ${Thing} extends Versioned {
  organisationId: string;
  code: string;
  name: WrittenText;
  remark: string | null;
  isSynthetic: boolean;
}

export const ${Thing}Entity = new EntitySchema<${Thing}>({
  name: '${Thing}',
  tableName: '${table}',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    remark: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
`;

const repository = ({
  thing,
  Thing,
  file,
}: Names): string => `import type { Viewer } from '@media-graph/service';
import { everybodys, type PageArguments, readPage, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { ${Thing}Entity } from './${file}.entity.ts';

const byCode = { by: ['row.code', 'row.id'], direction: 'ASC' } as const;

export const ${thing}Repository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, ${Thing}Entity, everybodys, visibleTo(viewer, 'STAFF')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byCode);
    },
    ofOrganisations(organisationIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.organisationId', organisationIds, page, byCode);
    },
  });
`;

const resolvers = ({
  thing,
  things,
  Thing,
  file,
}: Names): string => `import { mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { create${Thing} } from './create-${file}.ts';
import { rename${Thing} } from './rename-${file}.ts';

export const ${thing}Resolvers: Resolvers = {
  Query: {
    ${thing}: (_, { id }, { ${things} }) => ${things}.load(id),
    ${things}: (_, page, { ${thing}Repository }) => ${thing}Repository.page(page),
  },
  Mutation: {
    create${Thing}: mutation('${thing}', create${Thing}),
    rename${Thing}: mutation('${thing}', rename${Thing}),
  },
  ${Thing}: {
    __resolveReference: ({ id }, { ${things} }) => ${things}.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    remark: forStaffOf('HEADQUARTERS', ({ remark }) => remark),
  },
  Organisation: {
    ${things}: ({ id }, page, { ${things}OfOrganisations }) => ${things}OfOrganisations.load(id, page),
  },
};
`;

const module = ({
  thing,
  Thing,
  file,
  table,
}: Names): string => `import { type Module, userError } from '@media-graph/subgraph';
import { ${Thing}Entity } from './${file}.entity.ts';
import { ${thing}Resolvers } from './${file}.resolvers.ts';

export const ${thing}: Module = {
  resolvers: [${thing}Resolvers],
  entities: [${Thing}Entity],
  constraintErrors: {
    ${table}_company: userError('FORBIDDEN', 'Your organisation is no company of this trade'),
    ${table}_code_unique: userError('DUPLICATE', 'Another ${thing} has this code', 'input', 'code'),
  },
};
`;

const create = ({
  thing,
  things,
  Thing,
  file,
}: Names): string => `import { optionalText, requireCode, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Create${Thing}Input } from '../generated/resolvers.ts';
import type { ${Thing} } from './${file}.entity.ts';

/** Writes a ${thing} down. */
export const create${Thing} = async (tx: Transaction, input: Create${Thing}Input): Promise<${Thing} | null> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  await tx.${thing}Repository.insert({
    id,
    organisationId,
    code: requireCode(input.code, 2, 30, 'input', 'code'),
    name: requireLocalized(input.name, 120, 'input', 'name'),
    remark: optionalText(input.remark, 500, 'input', 'remark'),
  });
  return tx.${things}.load(id);
};
`;

const rename = ({
  thing,
  Thing,
  file,
}: Names): string => `import { requireLocalized, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Rename${Thing}Input } from '../generated/resolvers.ts';
import type { ${Thing} } from './${file}.entity.ts';

/** Gives a ${thing} another name, in all languages at once. */
export const rename${Thing} = async (
  { viewer, ${thing}Repository }: Transaction,
  input: Rename${Thing}Input,
): Promise<${Thing}> => {
  const name = requireLocalized(input.name, 120, 'input', 'name');
  const ${thing} = await lockOwn(viewer, ${thing}Repository, input);
  return revise(${thing}Repository, ${thing}, { name });
};
`;

/** The files of the thing of a new subgraph, by their paths in its folder. */
export const thingFiles = (names: Names): Record<string, string> => {
  const { file } = names;
  const folder = `src/${file}/${file}`;
  return {
    [`${folder}.graphql`]: sdl(names),
    [`${folder}.entity.ts`]: entity(names),
    [`${folder}.repository.ts`]: repository(names),
    [`${folder}.resolvers.ts`]: resolvers(names),
    [`${folder}.module.ts`]: module(names),
    [`src/${file}/create-${file}.ts`]: create(names),
    [`src/${file}/rename-${file}.ts`]: rename(names),
    [`${folder}.db.test.ts`]: testFile(names),
  };
};
