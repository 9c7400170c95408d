import {
  cny,
  maskEmail,
  maskName,
  maskPhone,
  mutation,
  type PersonalData,
  todayInShanghai,
} from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { openAdAccount } from './open-ad-account.ts';
import { paymentDaysOf } from './payment-days-of.ts';
import { registerAdvertiser } from './register-advertiser.ts';
import { setAdAccountStatus } from './set-ad-account-status.ts';
import { setAdvertiserStatus } from './set-advertiser-status.ts';
import { updateAdAccount } from './update-ad-account.ts';
import { updateAdvertiser } from './update-advertiser.ts';

type Shown = { id: string; field: string; value: string | null; mask: (value: string) => string };

const show = async (data: PersonalData, { value, ...shown }: Shown, purpose?: string | null) =>
  value === null ? null : data.show({ entity: 'AdvertiserContact', value, ...shown }, purpose);

export const advertiserResolvers: Resolvers = {
  Query: {
    advertiser: (_, { id }, { advertisers }) => advertisers.load(id),
    advertisers: forAudience('FINANCE', (_, page, { advertiserRepository }) =>
      advertiserRepository.page(page),
    ),
  },
  Mutation: {
    registerAdvertiser: mutation('advertiser', registerAdvertiser),
    setAdvertiserStatus: mutation('advertiser', setAdvertiserStatus),
    openAdAccount: mutation('account', openAdAccount),
    setAdAccountStatus: mutation('account', setAdAccountStatus),
    updateAdvertiser: mutation('advertiser', updateAdvertiser),
    updateAdAccount: mutation('account', updateAdAccount),
  },
  Advertiser: {
    __resolveReference: ({ id }, { advertisers }) => advertisers.load(id),
    registered: ({ registryId }) => (registryId === null ? null : { id: registryId }),
    accounts: ({ id }, _, { accountsOfAdvertisers }) => accountsOfAdvertisers.load(id),
    orders: ({ id }, page, { ordersOfAdvertisers }) => ordersOfAdvertisers.load(id, page),
    invoices: ({ id }, page, { invoicesOfAdvertisers }) => invoicesOfAdvertisers.load(id, page),
    payments: ({ id }, page, { paymentsOfAdvertisers }) => paymentsOfAdvertisers.load(id, page),
    creatives: ({ id }, page, { creativesOfAdvertisers }) => creativesOfAdvertisers.load(id, page),
    owed: async ({ id }, _, { owedByAdvertisers }) =>
      cny((await owedByAdvertisers.load(id))?.owedMinor ?? 0n),
    overdue: async ({ id }, _, { owedByAdvertisers }) =>
      cny((await owedByAdvertisers.load(id))?.overdueMinor ?? 0n),
    contacts: forStaffOf('STAFF', ({ id }, _, { contactsOfAdvertisers }) => contactsOfAdvertisers.load(id)),
  },
  AdvertiserContact: {
    name: async ({ id, name }, { purpose }, { personalData }) =>
      (await show(personalData, { id, field: 'name', value: name, mask: maskName }, purpose))!,
    phone: ({ id, phone }, { purpose }, { personalData }) =>
      show(personalData, { id, field: 'phone', value: phone, mask: maskPhone }, purpose),
    email: ({ id, email }, { purpose }, { personalData }) =>
      show(personalData, { id, field: 'email', value: email, mask: maskEmail }, purpose),
  },
  AdAccount: {
    __resolveReference: ({ id }, { accounts }) => accounts.load(id),
    advertiser: async ({ advertiserId }, _, { advertisers }) => (await advertisers.load(advertiserId))!,
    paymentDays: (account, _, context) => paymentDaysOf(context, account, todayInShanghai()),
    isPaymentAgreed: ({ paymentDays }) => paymentDays !== null,
  },
};
