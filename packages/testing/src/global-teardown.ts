export default async (): Promise<void> => {
  await (globalThis as { stopTestPostgres?: () => Promise<void> }).stopTestPostgres?.();
};
