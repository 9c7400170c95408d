import type { Names } from './names-of.ts';

const packageJson = ({ name }: Names): string =>
  `${JSON.stringify(
    {
      name: `@media-graph/${name}`,
      version: '0.1.0',
      private: true,
      type: 'module',
      exports: './src/subgraph.ts',
      dependencies: {
        '@media-graph/service': 'workspace:*',
        '@media-graph/subgraph': 'workspace:*',
        graphql: 'catalog:',
        typeorm: 'catalog:',
        uuidv7: 'catalog:',
      },
      devDependencies: { '@jest/globals': 'catalog:', '@media-graph/testing': 'workspace:*' },
    },
    null,
    2,
  )}\n`;

const readme = ({ name, organisation, thing, things, Thing, Things }: Names): string => `# ${name}

The ${things} of the organisation \`${organisation}\`. One service could serve several companies: every row belongs to one organisation.

**Owns** \`${Thing}\`: a code that is unique with the company, a name, and a remark of its staff.

**Borrows** by id alone: \`Organisation\`, to which it gives \`${things}\`.

**Who sees what.** ${Things}: everybody. Remarks: staff of the company and headquarters. Only staff change anything, and only their own company's. Row policies and a condition in the repository say the same.

The demonstration is synthetic; \`isSynthetic\` says so.

## Asked every day

\`\`\`graphql
{ ${things}(first: 1) { totalCount nodes { code name { zhHant } organisation { id } } } }
\`\`\`

\`\`\`json
{ "data": { "${things}": { "totalCount": 3, "nodes": [{ "code": "DEMO-1", "name": { "zhHant": "示例一" }, "organisation": { "id": "ORGANISATION_ID" } }] } } }
\`\`\`

A mutation answers the ${thing} as it is now, or says in \`userErrors\` why nothing was changed: \`create${Thing}\`, \`rename${Thing}\`.
`;

const main = ({ exported }: Names): string => `import { runSubgraph } from '@media-graph/subgraph';
import { config } from './config.ts';
import { ${exported} } from './subgraph.ts';

await runSubgraph(${exported}, config);
`;

const config = (): string => `import process from 'node:process';
import { exitOnConfigError, readConfig } from '@media-graph/service';
import { subgraphEnvironment } from '@media-graph/subgraph';

export const config = exitOnConfigError(() => readConfig(subgraphEnvironment, process.env));
`;

const subgraph = ({
  name,
  exported,
  thing,
  file,
}: Names): string => `import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { company } from './company/company.module.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { ${thing} } from './${file}/${file}.module.ts';

export const ${exported}: Subgraph<DataSources> = {
  name: '${name}',
  directory: import.meta.dirname,
  modules: [company, ${thing}],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration,
};
`;

const access = ({ name, role }: Names): string => `import { companyAccess } from '@media-graph/subgraph';

/** Who sees what of a company's business. */
export const { databaseRole, databaseRoles, forStaffOf, lockOwn, ownCompany, visibleTo } = companyAccess({
  name: '${role}',
  business: 'a company of ${name}',
});
`;

const context = ({
  thing,
  things,
  file,
}: Names): string => `import type { RequestContext, Session, Transaction as TransactionOf } from '@media-graph/subgraph';
import { companyRepository } from './company/company.repository.ts';
import { ${thing}Repository } from './${file}/${file}.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  companyRepository: companyRepository(manager),
  ${thing}Repository: ${thing}Repository(manager, viewer),
});

/** The table of what can be read. */
export const createDataSources = (session: Session) => {
  const { loader, pageLoader } = session;
  const from = repositories(session);
  return {
    ...from,
    ${things}: loader((ids) => from.${thing}Repository.byIds(ids)),
    ${things}OfOrganisations: pageLoader((ids, page) => from.${thing}Repository.ofOrganisations(ids, page)),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
`;

const companyEntity = ({ role }: Names): string => `import { EntitySchema } from 'typeorm';

/** A company that this service serves. */
interface Company {
  organisationId: string;
}

export const CompanyEntity = new EntitySchema<Company>({
  name: 'Company',
  tableName: '${role}_companies',
  columns: { organisationId: { type: 'uuid', primary: true } },
});
`;

const companyRepository = (): string => `import type { EntityManager } from 'typeorm';
import { CompanyEntity } from './company.entity.ts';

export const companyRepository = (manager: EntityManager) => manager.getRepository(CompanyEntity);
`;

const companyModule = (): string => `import type { Module } from '@media-graph/subgraph';
import { CompanyEntity } from './company.entity.ts';

export const company: Module = { entities: [CompanyEntity] };
`;

const demonstration = ({
  name,
  organisation,
  things,
  file,
  Things,
}: Names): string => `import type { Demonstration } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seed${Things} } from './${file}.seed.ts';

export const demonstration: Demonstration<DataSources> = {
  seeds: { ${things}: seed${Things} },
  people: {
    '${name}-staff': { organisation: '${organisation}', roles: ['staff'] },
    '${name}-manager': { organisation: '${organisation}', roles: ['staff', 'manager'] },
  },
  seedAs: '${name}-staff',
};
`;

const seed = ({
  organisation,
  thing,
  Thing,
  Things,
}: Names): string => `import { seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';

export const company = seedId('Organisation', '${organisation}');

const names = ['示例一', '示例二', '示例三'];

/** All of them are made up. */
export const seed${Things} = async ({ companyRepository, ${thing}Repository }: DataSources): Promise<void> => {
  await companyRepository.insert({ organisationId: company });
  await ${thing}Repository.insert(
    names.map((zhHant, index) => ({
      id: seedId('${Thing}', String(index + 1)),
      organisationId: company,
      code: \`DEMO-\${index + 1}\`,
      name: { zhHant },
      remark: '示例，非真實資料',
      isSynthetic: true,
    })),
  );
};
`;

/** The files of a subgraph beside those of its thing, by their paths in its folder. */
export const rootFiles = (names: Names): Record<string, string> => ({
  'package.json': packageJson(names),
  'README.md': readme(names),
  'src/main.ts': main(names),
  'src/config.ts': config(),
  'src/subgraph.ts': subgraph(names),
  'src/access.ts': access(names),
  'src/context.ts': context(names),
  'src/company/company.entity.ts': companyEntity(names),
  'src/company/company.repository.ts': companyRepository(),
  'src/company/company.module.ts': companyModule(),
  'src/demonstration/demonstration.ts': demonstration(names),
  [`src/demonstration/${names.file}.seed.ts`]: seed(names),
});
