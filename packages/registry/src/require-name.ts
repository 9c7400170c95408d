import { RegistryError } from './registry-error.ts';

const forms = {
  subgraph: [/^[a-z][a-z0-9-]{0,38}$/, 'small letters, digits and hyphens'],
  revision: [/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'up to 64 letters, digits, dots and hyphens'],
  environment: [/^[a-z][a-z0-9-]{0,38}$/, 'small letters, digits and hyphens'],
} as const;

/** A name that becomes a part of a path. @throws RegistryError for another form */
export const requireName = (what: keyof typeof forms, name: string): string => {
  const [form, words] = forms[what];
  if (!form.test(name)) throw new RegistryError(`${JSON.stringify(name)} is no name of a ${what}: ${words}`);
  return name;
};
