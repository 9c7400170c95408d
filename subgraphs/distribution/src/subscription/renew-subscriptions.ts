import { addDays, type Job, todayInShanghai } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import { renewAutomatically } from './renew-automatically.ts';

/** Renews what is to renew itself, each in a transaction of its own; one that fails holds up no other. */
export const renewSubscriptions: Job<DataSources> = {
  name: 'renew subscriptions',
  everySeconds: 600,
  as: { subject: 'renew-subscriptions', roles: ['finance'] },
  run: async ({ subscriptionRepository }, asStaffOf) => {
    const failures: unknown[] = [];
    for (const company of await subscriptionRepository.companiesWithAutoRenewal()) {
      const own = asStaffOf(company);
      const today = todayInShanghai();
      const until = addDays(today, await settingOn(own, company, 'RENEWAL_LEAD', today));
      for (const due of await own.subscriptionRepository.dueForRenewal(company, until))
        await own
          .transaction('renewSubscriptions', (tx) => renewAutomatically(tx, due, until))
          .catch((error) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some subscriptions were not renewed');
  },
};
