import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSubgraphs } from '@media-graph/infra';
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';

/** Whose things other subgraphs add to or refer to; whatever is not here belongs to the one subgraph that has it. */
const owners: Readonly<Record<string, string>> = {
  Organisation: 'organisations',
  Person: 'organisations',
  Facility: 'organisations',
  Article: 'content',
  Section: 'content',
  Tag: 'content',
  Channel: 'content',
  NewspaperIssue: 'content',
  Event: 'events',
  MediaAsset: 'media-assets',
};

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
const isMarked = (field: FieldDefinitionNode, name: string): boolean =>
  field.directives?.some((directive) => directive.name.value === name) ?? false;

/** `Type.field` of every field of a subgraph whose failure elsewhere would take away more than the field. */
const fragileFields = (subgraph: string): string[] => {
  const sdl = readFileSync(join(import.meta.dirname, `../subgraphs/${subgraph}/schema.graphql`), 'utf8');
  const isForeign = (type: string): boolean => (owners[type] ?? subgraph) !== subgraph;
  return parse(sdl).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    const type = definition.name.value;
    return (definition.fields ?? [])
      .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !isMarked(field, 'external'))
      .filter((field) => (isForeign(type) ? field.name.value !== 'id' : isForeign(nameOf(field.type))))
      .map((field) => `${type}.${field.name.value}`);
  });
};

test.each((await createSubgraphs({ ASSETS_DIR: '.' })).map(({ name }) => name))(
  '%s: what it adds to the things of others, and its references to them, may be null when a subgraph is down',
  (subgraph) => {
    expect(fragileFields(subgraph)).toEqual([]);
  },
);
