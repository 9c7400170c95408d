import process from 'node:process';

/** Where the graph is, by the variables of `npm start`. */
export const config = (): { PORT: string | undefined; DATA_DIR: string | undefined } => {
  const { PORT, DATA_DIR } = process.env;
  return { PORT, DATA_DIR };
};
