import { maskName, maskPhone } from '@media-graph/subgraph';
import type { Context } from '../context.ts';

const masks = { name: maskName, phone: maskPhone };

type Shown = {
  readonly entity: string;
  readonly id: string;
  readonly field: keyof typeof masks;
  readonly person: { readonly name: string; readonly phone: string } | null;
};

/** A person's name or telephone number: masked, or in full and logged; null for nobody. */
export const showPerson = async (
  { entity, id, field, person }: Shown,
  purpose: string | null | undefined,
  { personalData }: Context,
): Promise<string | null> =>
  person && personalData.show({ entity, id, field, value: person[field], mask: masks[field] }, purpose);
