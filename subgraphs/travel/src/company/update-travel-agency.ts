import {
  allowManagerOf,
  given,
  refused,
  requireCode,
  requireFound,
  requirePhone,
  requireText,
  requireTextBetween,
} from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateTravelAgencyInput } from '../generated/resolvers.ts';
import type { TravelProfile } from './company.entity.ts';

/** Says what stands of the own company on its papers. For its managers. */
export const updateTravelAgency = async (
  tx: Transaction,
  input: UpdateTravelAgencyInput,
): Promise<TravelProfile> => {
  const organisationId = ownCompany(tx.viewer);
  allowManagerOf(tx.viewer, organisationId);
  const before = await tx.companies.load(organisationId);
  if (!before) throw refused('FORBIDDEN', 'Your organisation is no travel agency');
  const changes = {
    legalName:
      given(input.legalName, (name) => requireText(name, 100, 'input', 'legalName')) ?? before.legalName,
    licenceNumber:
      given(input.licenceNumber, (number) => requireCode(number, 4, 20, 'input', 'licenceNumber')) ??
      before.licenceNumber,
    address:
      given(input.address, (address) => requireText(address, 200, 'input', 'address')) ?? before.address,
    emergencyPhone:
      given(input.emergencyPhone, (phone) => requirePhone(phone, 'input', 'emergencyPhone')) ??
      before.emergencyPhone,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  };
  const { version } = input;
  const written = await tx.companyRepository.update(
    { organisationId, version },
    { ...changes, version: version + 1 },
  );
  if (!written.affected)
    throw refused(
      'VERSION_CONFLICT',
      `This was changed since you read it: it is at ${before.version}`,
      ...['input', 'version'],
    );
  tx.companies.clear(organisationId);
  return requireFound(await tx.companies.load(organisationId), 'input', 'version');
};
