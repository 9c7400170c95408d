import { StartError } from './start-error.ts';

/** @throws StartError where NODE_ENV is production: the local run hands out tokens to everybody */
export const refuseProduction = (environment: string | undefined): void => {
  if (environment === 'production')
    throw new StartError(
      'The local run has tokens for everybody and does not start where NODE_ENV=production: start each service alone.',
    );
};
