/** Why something cannot be done with a registry, in one line for the person or the job that asked. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
}
