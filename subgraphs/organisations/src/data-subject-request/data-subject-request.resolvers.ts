import { maskIdNumber, maskName, maskPhone, mutation, todayInShanghai } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeDataSubjectRequest } from './change-data-subject-request.ts';
import { closeDataSubjectRequest } from './close-data-subject-request.ts';
import type { DataSubject } from './data-subject.ts';
import { orderRegisterErasure } from './order-register-erasure.ts';
import { registerDataSubjectRequest } from './register-data-subject-request.ts';
import { reopenDataSubjectRequest } from './reopen-data-subject-request.ts';

type Sought = (parent: { id: string }, args: object, context: Context) => Promise<string | null>;

const masks = { name: maskName, phone: maskPhone, documentNumber: maskIdNumber };

const sought =
  (field: keyof DataSubject): Sought =>
  async ({ id }, _, { identitiesOfRequests, subjects }) => {
    const identity = await identitiesOfRequests.load(id);
    return identity && subjects.open(identity.sealed, id)[field];
  };

const shown =
  (field: keyof typeof masks) =>
  async (
    request: { id: string },
    { purpose }: { purpose?: string | null | undefined },
    context: Context,
  ): Promise<string | null> => {
    const value = await sought(field)(request, {}, context);
    const { id } = request;
    const mask = masks[field];
    return (
      value && context.personKeeper.show({ entity: 'DataSubjectRequest', id, field, value, mask }, purpose)
    );
  };

export const dataSubjectRequestResolvers: Resolvers = {
  Query: {
    dataSubjectRequest: (_, { id }, { dataSubjectRequests }) => dataSubjectRequests.load(id),
    dataSubjectRequests: (_, page, { dataSubjectRequestRepository }) =>
      dataSubjectRequestRepository.page(page),
    registerDataReads: (_, page, { personKeeper }) => personKeeper.reads(page),
  },
  Mutation: {
    registerDataSubjectRequest: mutation('request', registerDataSubjectRequest),
    changeDataSubjectRequest: mutation('request', changeDataSubjectRequest),
    closeDataSubjectRequest: mutation('request', closeDataSubjectRequest),
    reopenDataSubjectRequest: mutation('request', reopenDataSubjectRequest),
    orderRegisterErasure: mutation('request', orderRegisterErasure),
  },
  DataSubjectRequest: {
    __resolveReference: ({ id }, { dataSubjectRequests }) => dataSubjectRequests.load(id),
    name: shown('name'),
    phone: shown('phone'),
    documentNumber: shown('documentNumber'),
    account: sought('account'),
    soughtName: sought('name'),
    soughtPhone: sought('phone'),
    soughtAccount: sought('account'),
    soughtDocument: sought('documentNumber'),
    isOverdue: ({ status, dueOn }) => status === 'OPEN' && dueOn < todayInShanghai(),
    registerData: async ({ id }, _, context) => {
      const [soughtName = null, soughtPhone = null, soughtAccount = null] = await Promise.all(
        (['name', 'phone', 'account'] as const).map((field) => sought(field)({ id }, {}, context)),
      );
      return context.personKeeper.dataOf({ id, soughtName, soughtPhone, soughtAccount });
    },
  },
};
