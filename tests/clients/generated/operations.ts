/* Made by `npm run generate` from the operations and the graph. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A text as written: give at least one language. A Chinese script left out is converted when it is read. */
export type LocalizedTextInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Simplified Chinese. */
  zhHans?: string | null | undefined;
  /** In Traditional Chinese. */
  zhHant?: string | null | undefined;
};

/** A section's new name. */
export type RenameSectionInput = {
  /** Of the thing that is changed; NOT_FOUND for what is not there, or not to be seen by the caller. */
  id: string;
  /** Chosen by the client, 8 to 100 visible ASCII characters such as a UUID: the same call again has no second effect for 24 hours, and another input with the same key is IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: string;
  /** 1 to 60 characters in each language that is given; a language that is left out goes. */
  name: LocalizedTextInput;
  /** The version that was read; VERSION_CONFLICT when somebody else has changed the thing since. */
  version: number;
};

/** Why a mutation did nothing. The list is closed: a client can handle every code. */
export type UserErrorCode =
  /** The time is taken. */
  | 'CONFLICT_OVERLAP'
  /** There is one already. */
  | 'DUPLICATE'
  /** The thing is under embargo. */
  | 'EMBARGOED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The hold has run out. */
  | 'HOLD_EXPIRED'
  /** The idempotency key was used for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The thing is not in a state from which this step leads. */
  | 'ILLEGAL_TRANSITION'
  /** The input is not usable; `field` names the place. */
  | 'INVALID_INPUT'
  /** There is no such thing, or the caller may not see it. */
  | 'NOT_FOUND'
  /** The rights do not allow it. */
  | 'RIGHTS_BLOCKED'
  /** The same person may not do both steps. */
  | 'SEPARATION_OF_DUTY'
  /** Nothing is left. */
  | 'SOLD_OUT'
  /** Somebody else changed the thing since you read it: read it again. */
  | 'VERSION_CONFLICT';

export type FrontPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FrontPageQuery = { articles: { edges: Array<{ cursor: string, node: { id: string, slug: string, headline: { zhHant: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StoryQueryVariables = Exact<{
  slug: string;
}>;


export type StoryQuery = { articleBySlug: { id: string, slug: string, section: { id: string, slug: string, name: { zhHant: string | null } }, mentionedOrganisations: Array<
      | { __typename: 'Academy', id: string }
      | { __typename: 'AdvertisingCompany', id: string }
      | { __typename: 'Alliance', id: string }
      | { __typename: 'Centre', id: string }
      | { __typename: 'Club', id: string }
      | { __typename: 'Company', id: string }
      | { __typename: 'DistributionCompany', id: string }
      | { __typename: 'Institute', id: string }
      | { __typename: 'NewsApp', id: string }
      | { __typename: 'OutsideBody', id: string }
      | { __typename: 'PictureAgency', id: string }
      | { __typename: 'PressGroup', paperFoundedOn: string | null, id: string }
      | { __typename: 'PrintingCompany', id: string }
      | { __typename: 'Retailer', id: string }
      | { __typename: 'TravelCompany', id: string }
    > | null, headline: { zhHant: string | null } } | null };

export type SectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectionsQuery = { sections: Array<{ id: string, version: number, slug: string, name: { en: string | null } }> | null };

export type SectionsAndDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectionsAndDraftsQuery = { sections: Array<{ id: string, slug: string }> | null, dueCorrections: { totalCount: number } | null };

export type RenameSectionMutationVariables = Exact<{
  input: RenameSectionInput;
}>;


export type RenameSectionMutation = { renameSection: { section: { id: string, version: number, name: { en: string | null } } | null, userErrors: Array<{ code: UserErrorCode }> } | null };

export type TeaserFragment = { id: string, slug: string, headline: { zhHant: string | null } };

export const TeaserFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Teaser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHant"}}]}}]}}]} as unknown as DocumentNode<TeaserFragment, unknown>;
export const FrontPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FrontPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Teaser"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Teaser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHant"}}]}}]}}]} as unknown as DocumentNode<FrontPageQuery, FrontPageQueryVariables>;
export const StoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Story"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleBySlug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Teaser"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedOrganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PressGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paperFoundedOn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Teaser"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhHant"}}]}}]}}]} as unknown as DocumentNode<StoryQuery, StoryQueryVariables>;
export const SectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SectionsQuery, SectionsQueryVariables>;
export const SectionsAndDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectionsAndDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueCorrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SectionsAndDraftsQuery, SectionsAndDraftsQueryVariables>;
export const RenameSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameSectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RenameSectionMutation, RenameSectionMutationVariables>;