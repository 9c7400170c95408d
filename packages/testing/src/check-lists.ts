import { expect } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql';
import type { TestSubgraph } from './test-subgraph.ts';

type Sum = { readonly name: string; readonly isMoney: boolean };
type Summed = bigint | number | string | null | { readonly amountMinor: string };

const amountOf = (sum: Summed): bigint =>
  BigInt((sum !== null && typeof sum === 'object' ? sum.amountMinor : sum) ?? 0);

const sumsOf = (aggregate: GraphQLObjectType): Sum[] =>
  Object.values(aggregate.getFields())
    .filter(({ name }) => name !== 'count')
    .map(({ name, type }) => ({ name, isMoney: getNamedType(type).name === 'Money' }));

/**
 * Reads the lists of a subgraph's `Query` that have an `aggregate`, or an order of choice, from the first page to the
 * last in each order, and expects each row once in all of them, and sums that are those of the rows.
 *
 * @returns the lists that were read
 */
export const checkLists = async (graph: TestSubgraph, as: Viewer): Promise<string[]> => {
  const checked: string[] = [];
  for (const { name, type, args } of Object.values(graph.schema.getQueryType()!.getFields())) {
    const connection = getNamedType(type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) continue;
    if (args.some((arg) => arg.type.toString().endsWith('!') && arg.defaultValue === undefined)) continue;
    const aggregate = connection.getFields().aggregate;
    const sort = args.find((arg) => arg.name === 'orderBy');
    if (!aggregate && !sort) continue;
    const sums = aggregate ? sumsOf(getNamedType(aggregate.type) as GraphQLObjectType) : [];
    const fields = sums.map((sum) => (sum.isMoney ? `${sum.name} { amountMinor }` : sum.name)).join(' ');
    const sorts = sort && getNamedType(sort.type);
    const orders = isEnumType(sorts) ? sorts.getValues().map((value) => `orderBy: ${value.name}, `) : [''];
    const found: string[][] = [];
    for (const order of orders) {
      const rows = new Map<string, Record<string, Summed>>();
      for (let after = ''; ; ) {
        const { data, errors } = await graph.ask(
          `{ list: ${name}(${order}first: 100${after}) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } totalCount
            ${aggregate ? `aggregate { count ${fields} }` : ''} } }`,
          { as },
        );
        expect(errors).toBeUndefined();
        for (const node of data.list.nodes) rows.set(node.id, node);
        if (data.list.pageInfo.hasNextPage) {
          after = `, after: "${data.list.pageInfo.endCursor}"`;
          continue;
        }
        expect([name, rows.size]).toEqual([name, data.list.totalCount]);
        for (const sum of sums) {
          const ofRows = [...rows.values()].reduce((total, row) => total + amountOf(row[sum.name]!), 0n);
          expect([name, sum.name, amountOf(data.list.aggregate[sum.name])]).toEqual([name, sum.name, ofRows]);
        }
        break;
      }
      found.push([...rows.keys()].sort());
    }
    for (const ids of found) expect(ids).toEqual(found[0]);
    checked.push(name);
  }
  return checked;
};
