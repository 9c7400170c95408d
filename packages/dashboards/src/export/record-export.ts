import type { Client } from 'urql';

type Export = { readonly view: string; readonly format: 'CSV' | 'XLSX' | 'PNG'; readonly rowCount: number };

export const recordExport = async (_client: Client, _taken: Export): Promise<void> => {};
