export default async (): Promise<void> => {
  await (globalThis as { endTestRun?: () => Promise<void> }).endTestRun?.();
};
