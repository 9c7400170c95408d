import { GraphQLScalarType } from 'graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { writeDocument } from './write-document.ts';

export const articleDocumentResolvers: Resolvers = {
  ArticleDocument: new GraphQLScalarType({ name: 'ArticleDocument' }),
  Article: {
    document: async ({ id, language }, _, { bodies }) =>
      writeDocument((await bodies.load(id))?.body ?? [], language),
  },
};
