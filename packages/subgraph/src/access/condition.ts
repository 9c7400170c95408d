/**
 * Which rows of a table a viewer may see, as an SQL condition on the table's alias. The table's row policies say the
 * same: the condition stands beside them for the plan, and so that neither alone holds the door.
 */
export type Condition = (alias: string) => string;

export const everybodys: Condition = () => 'TRUE';

export const nobodys: Condition = () => 'FALSE';

/** Rows of the organisation whose staff the viewer is, by the column `organisation_id`. */
export const ownOrganisations: Condition = (alias) =>
  `${alias}.organisation_id = (SELECT viewer_organisation())`;

/** Rows that either condition shows. */
export const either =
  (one: Condition, other: Condition): Condition =>
  (alias) =>
    `(${one(alias)} OR ${other(alias)})`;
