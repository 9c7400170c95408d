import type { TestSubgraph } from './in-memory-graph.ts';

const inputs = `
  scalar JSON scalar BigInt scalar Point
  enum Size { S M L }
  input Where { at: Point, size: Size = M, ids: [BigInt!], not: Where, text: String = "a", any: JSON }`;

/** Supergraphs with everything that makes joining hard. */
export const nastySubgraphs: Readonly<Record<string, Readonly<Record<string, TestSubgraph>>>> = {
  'interfaces, unions and lists': {
    content: {
      sdl: `
        scalar JSON
        enum Level { OPEN CLOSED DRAFT }
        input Filter { level: Level, words: [String!], next: Filter, size: Int = 3 }
        type Query { feed(first: Int, filter: Filter): [Item]! story(id: ID): Story nodes: [[Node]] me: Person! }
        interface Node { id: ID! level: Level }
        interface Titled { title(in: String = "zh"): String }
        union Item = Story | Clip | Notice
        type Story implements Node & Titled @key(fields: "id") {
          id: ID! level: Level title(in: String = "zh"): String body: JSON authors: [Person!] place: Place related: [Item]
        }
        type Clip implements Node & Titled @key(fields: "id") {
          id: ID! level: Level title(in: String = "zh"): String seconds: Float! cover: Story!
        }
        type Notice { text: String! lines: [[Int!]!] place: Place! }
        type Place @shareable { name: String! codes: [String!] }
        type Person @key(fields: "id") { id: ID! }`,
    },
    people: {
      sdl: `
        type Query { people(ids: [ID!]): [Person] anyone: Being }
        union Being = Person | Robot
        type Person @key(fields: "id") { id: ID! name: String! age: Int friends(first: Int): [Person!]! boss: Person home: Place }
        type Robot @key(fields: "id") { id: ID! serial: String maker: Person! }
        type Place @shareable { name: String! codes: [String!] }
        type Story @key(fields: "id") { id: ID! likedBy: [Person!] editor: Person! }`,
    },
    statistics: {
      sdl: `
        type Query { top: Story! }
        type Story @key(fields: "id") { id: ID! views(days: Int = 7): Int! score: Float }
        type Clip @key(fields: "id") { id: ID! views: Int! watchers: [Person]! }
        type Person @key(fields: "id") { id: ID! reads: [Story!] }`,
    },
  },
  'compound keys, requirements and provisions': {
    halls: {
      sdl: `
        type Query { halls: [Hall!] booking(number: ID!): Booking }
        type Hall @key(fields: "id") @key(fields: "house { code } floor") {
          id: ID! house: House! floor: ID! seats: Int! owner: Firm @provides(fields: "name") bookings: [Booking!]!
        }
        type House { code: ID! street: String }
        type Booking @key(fields: "number hall { id }") { number: ID! hall: Hall! day: String }
        type Firm @key(fields: "id") { id: ID! name: String @external }`,
    },
    finance: {
      sdl: `
        type Query { firms(first: Int!): [Firm!]! }
        type Hall @key(fields: "id") {
          id: ID! seats: Int! @external rent(days: Int!): Int @requires(fields: "seats") tax: Float! @requires(fields: "seats owner { id }")
          owner: Firm @external
        }
        type Booking @key(fields: "number hall { id }") { number: ID! hall: Hall! invoice: Invoice! }
        type Invoice { total: Int! lines: [Line] payer: Firm }
        type Line { text: String amount: Int! }
        type Firm @key(fields: "id") { id: ID! name: String @shareable turnover: Int! rating: String }`,
    },
    maps: {
      sdl: `
        type Hall @key(fields: "house { code } floor") { house: House! floor: ID! plan: String near: [Hall!] }
        type House { code: ID! }
        type Firm @key(fields: "id") { id: ID! seat: Spot! }
        type Spot { lat: Float! lon: Float name: String }`,
    },
  },
  // The planner asks a subgraph that knows an interface as an object for the fields of all its types, whatever the
  // type of an entity is. A failure where null may not stand would cost fields that a single execution answers.
  'interface objects': {
    library: {
      sdl: `
        type Query { all: [Media!]! one(id: ID!): Media }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Photo implements Media @key(fields: "id") { id: ID! title: String width: Int! }
        type Clip implements Media @key(fields: "id") { id: ID! title: String seconds: Int poster: Photo }
        type Sound implements Media @key(fields: "id") { id: ID! title: String loud: Boolean! }`,
    },
    rights: {
      sdl: `
        type Query { licensed: [Media] }
        type Media @key(fields: "id") @interfaceObject { id: ID! licence: String owner: Owner similar: [Media] }
        type Owner @key(fields: "id") { id: ID! name: String }`,
    },
    reviews: {
      sdl: `
        type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int reviews: [Review] }
        type Review { text: String! by: Owner of: Media! }
        type Owner @key(fields: "id") { id: ID! reviews: [Review] }`,
    },
  },
  'custom scalars, mutations and interface objects that require': {
    shop: {
      sdl: `
        ${inputs}
        type Query {
          things(where: Where, first: Int = 3): [Thing!] thing(id: ID!): Thing
          count(of: BigInt, at: Point, any: JSON): BigInt place(at: Point!): Place serials: [Serial]
        }
        type Mutation { put(where: Where!, at: Point): Thing move(id: ID!, to: Point): Place }
        interface Thing @key(fields: "id") { id: ID! name(in: Size = S): String weight: Int big: BigInt }
        type Box implements Thing @key(fields: "id") {
          id: ID! name(in: Size = S): String weight: Int big: BigInt inside(where: [Where]): [Thing]
        }
        type Bag implements Thing @key(fields: "id") {
          id: ID! name(in: Size = S): String weight: Int big: BigInt handles: Int
        }
        type Place @key(fields: "code") { code: ID! at: Point things(where: Where, sizes: [Size!]): [Thing] }
        type Serial @key(fields: "number") { number: BigInt! thing: Thing }`,
    },
    costs: {
      sdl: `
        ${inputs}
        type Query { cheapest: Thing prices(any: JSON): [Price!] rate(of: BigInt, where: Where): Float }
        type Mutation { price(id: ID!, where: Where): Thing rent(code: ID): Place }
        type Thing @key(fields: "id") @interfaceObject {
          id: ID! weight: Int @external big: BigInt @external
          price(in: JSON): Price cost: Int @requires(fields: "weight big") similar: [Thing!]
        }
        type Price { amount: BigInt per: Thing note(at: Point): JSON }
        type Place @key(fields: "code") { code: ID! rent(for: BigInt, where: Where): BigInt }
        type Serial @key(fields: "number") { number: BigInt! price: Price of: BigInt }`,
    },
  },
  // Each subgraph knows them by other keys, some of which are made of lists.
  'keys that lead to keys': {
    catalogue: {
      sdl: `
        type Query { parts: [Part] part(code: ID!): Part }
        type Part @key(fields: "code") @key(fields: "code maker { name }") {
          code: ID! maker: Maker weight: Int itself: Part
        }
        type Maker { name: ID! seat: Seat } type Seat { town: ID! }`,
    },
    works: {
      sdl: `
        type Part @key(fields: "code maker { name }") @key(fields: "number") {
          code: ID! maker: Maker number: Int! hours: Int!
        }
        type Maker { name: ID! }`,
    },
    stock: {
      sdl: `
        type Part @key(fields: "number") @key(fields: "number bins { ids }") {
          number: Int! bins: Bins! label: String similar: [Part!]
        }
        type Bins { ids: [ID!]! }`,
    },
    sales: {
      sdl: `
        type Query { best: Part }
        type Part @key(fields: "bins { ids } number") {
          number: Int! bins: Bins! price: Float label: String @external tag: Int @requires(fields: "label")
        }
        type Bins { ids: [ID!]! }`,
    },
  },
  'lists of lists, and keys with values of enums': {
    board: {
      sdl: `
        enum Side { LEFT RIGHT }
        type Query { grid: [[[Seat!]]!] rows: [[Seat]] one: Seat halls: [Hall!] }
        type Mutation { setAll(ids: [[ID!]]): [[Seat!]!] }
        type Hall { cells: [[Cell]!]! within: [[Hall]] seat: Seat! }
        union Cell = Seat | Block | Aisle
        type Aisle { text: String! seats: [[Seat]] }
        type Seat @key(fields: "id side") { id: ID! side: Side! size: Int }
        type Block @key(fields: "id") { id: ID! rows: [[Int!]!] }`,
    },
    plan: {
      sdl: `
        enum Side { LEFT RIGHT }
        type Query { blocks(first: Int): [Block!] }
        type Mutation { drop(id: ID!): Block! }
        type Seat @key(fields: "id side") { id: ID! side: Side! names: [[String]!] next: [[Seat!]] block: Block }
        type Block @key(fields: "id") { id: ID! seats: [[Seat!]!]! level: Int! }`,
    },
    sums: {
      sdl: `
        enum Side { LEFT RIGHT }
        type Seat @key(fields: "id side") {
          id: ID! side: Side! size: Int @external sum: Int! @requires(fields: "size")
          names: [[String]!] @external length: Int @requires(fields: "names")
        }
        type Block @key(fields: "id") { id: ID! rows: [[Int!]!] @external total: Int @requires(fields: "rows") }`,
    },
  },
};
