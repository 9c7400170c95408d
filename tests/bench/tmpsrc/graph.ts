import { readFileSync } from 'node:fs';

// The graph of the public benchmark of federation gateways (accounts, inventory, products, reviews), with data of
// our own of the same size, and what the other scenarios need beside it.

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])`;

const users = Array.from({ length: 6 }, (_, index) => ({
  id: `${index + 1}`,
  name: `User Number ${index + 1}`,
  username: `user${index + 1}`,
  birthday: 19600101 + index,
}));

const products = Array.from({ length: 9 }, (_, index) => ({
  upc: `${index + 1}`,
  name: `Product ${index + 1}`,
  price: 100 * (index + 1),
  weight: 50 * (index + 2),
  inStock: index % 2 === 0,
}));

const reviews = Array.from({ length: 11 }, (_, index) => ({
  id: `${index + 1}`,
  body: `What there is to say of it, number ${index + 1}`,
  authorId: `${(index % 4) + 1}`,
  upc: `${(index % 5) + 1}`,
}));

type Id = { readonly id: string };
type Upc = { readonly upc: string };

const text =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. ';

/** SDL and resolvers of each subgraph. */
export const subgraphs = {
  accounts: {
    sdl: `${link}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }
      type Person @key(fields: "id") { id: ID! name: String! city: String }`,
    resolvers: {
      Query: {
        me: () => users[0],
        user: (_: unknown, { id }: Id) => users.find((user) => user.id === id),
        users: () => users,
      },
      User: { __resolveReference: ({ id }: Id) => users.find((user) => user.id === id) },
      Person: { __resolveReference: ({ id }: Id) => ({ id, name: `Person ${id}`, city: 'Hong Kong' }) },
    },
  },
  inventory: {
    sdl: `${link}
      type Product @key(fields: "upc") {
        upc: String! weight: Int @external price: Int @external inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }
      type Item @key(fields: "id") { id: ID! stock: Int! }`,
    resolvers: {
      Product: {
        __resolveReference: (reference: Upc) => ({
          ...reference,
          inStock: products.find(({ upc }) => upc === reference.upc)?.inStock,
        }),
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
          price > 1000 ? 0 : Math.round(price * weight * 0.5),
      },
      Item: { __resolveReference: ({ id }: Id) => ({ id, stock: Number(id) % 7 }) },
    },
  },
  products: {
    sdl: `${link}
      type Query {
        topProducts(first: Int = 5): [Product]
        product(upc: String!): Product
        items(first: Int!): [Item!]!
        documents(first: Int!): [Document!]!
      }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }
      type Item @key(fields: "id") { id: ID! title: String! price: Int owner: Person }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
      type Document { id: ID! title: String! body: String! tags: [String!]! size: Int! rating: Float! open: Boolean! }`,
    resolvers: {
      Query: {
        topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first),
        product: (_: unknown, { upc }: Upc) => products.find((product) => product.upc === upc),
        items: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_item, index) => ({
            id: `${index}`,
            title: `Item ${index}`,
            price: index,
            owner: { id: `${index % 100}` },
          })),
        documents: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, (_item, index) => ({
            id: `${index}`,
            title: `Document ${index}`,
            body: text.repeat(4),
            tags: ['one', 'two', 'three'],
            size: index,
            rating: index / 7,
            open: index % 2 === 0,
          })),
      },
      Product: { __resolveReference: ({ upc }: Upc) => products.find((product) => product.upc === upc) },
    },
  },
  reviews: {
    sdl: `${link}
      type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external numberOfReviews: Int reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Review: {
        __resolveReference: ({ id }: Id) => reviews.find((review) => review.id === id),
        author: ({ authorId }: { authorId: string }) => ({ id: authorId, username: `user${authorId}` }),
        product: ({ upc }: Upc) => ({ upc }),
      },
      User: {
        reviews: ({ id }: Id) => reviews.filter(({ authorId }) => authorId === id),
        numberOfReviews: ({ id }: Id) => reviews.filter(({ authorId }) => authorId === id).length,
        username: ({ id }: Id) => `user${id}`,
      },
      Product: { reviews: ({ upc }: Upc) => reviews.filter((review) => review.upc === upc) },
    },
  },
};

const query = (name: string): string =>
  readFileSync(new URL(`../queries/${name}.graphql`, import.meta.url), 'utf8');

/** The operations that are measured. */
export const operations = {
  heavy: query('heavy'),
  small: query('small'),
  wide: query('wide'),
  large: query('large'),
};
