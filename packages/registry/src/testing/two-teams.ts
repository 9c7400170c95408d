/** What every test's SDL links. */
export const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@override", "@interfaceObject", "@tag", "@policy", "@listSize"])
`;

export const content = `${link}
"""An article."""
type Article @key(fields: "id") @tag(name: "open") {
  id: ID!
  headline: String!
  assetIds: [ID!]!
}

"""A page of a list."""
type PageInfo @shareable {
  hasNextPage: Boolean!
}

extend type Query {
  """An article by its id."""
  article(
    """Its id."""
    id: ID!
  ): Article

  """The newest article."""
  newestArticle: Article @deprecated(reason: "Since 2026-09-01; ask for article instead")
}
`;

export const pictures = `${link}
"""A picture."""
type Picture @key(fields: "id") {
  id: ID!
  width: Int!
}

type Article @key(fields: "id") {
  id: ID!
  assetIds: [ID!]! @external
  pictures: [Picture!] @requires(fields: "assetIds") @listSize(assumedSize: 20)
}

"""A page of a list."""
type PageInfo @shareable {
  hasNextPage: Boolean!
}

extend type Query {
  """A picture by its id."""
  picture(
    """Its id."""
    id: ID!
  ): Picture
}
`;

/** Two teams: one whose articles are open to others, and one that adds pictures to them. */
export const twoTeams: ReadonlyMap<string, string> = new Map([
  ['content', content],
  ['pictures', pictures],
]);
