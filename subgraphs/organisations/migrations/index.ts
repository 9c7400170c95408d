import { PersonalDataAccess1764000000500, sharedMigrations } from '@media-graph/subgraph';
import { CreateOrganisations1764000001000 } from './1764000001000-create-organisations.ts';
import { CreatePeople1764000002000 } from './1764000002000-create-people.ts';
import { CreateMemberships1764000003000 } from './1764000003000-create-memberships.ts';
import { CreateFacilities1764000004000 } from './1764000004000-create-facilities.ts';
import { HallsWithoutHours1764000005000 } from './1764000005000-halls-without-hours.ts';
import { PeopleWhoComeAndGo1764000006000 } from './1764000006000-people-who-come-and-go.ts';
import { FigureExports1764000007000 } from './1764000007000-figure-exports.ts';
import { AnswerForPersonalData1764000008000 } from './1764000008000-answer-for-personal-data.ts';
import { MergeOrganisations1764000009000 } from './1764000009000-merge-organisations.ts';
import { MembershipDues1764000010000 } from './1764000010000-membership-dues.ts';
import { MembershipBenefits1764000011000 } from './1764000011000-membership-benefits.ts';
import { ExchangeAgreements1764000012000 } from './1764000012000-exchange-agreements.ts';
import { ExchangeAsMembers1764000013000 } from './1764000013000-exchange-as-members.ts';

export const migrations = [
  ...sharedMigrations,
  PersonalDataAccess1764000000500,
  CreateOrganisations1764000001000,
  CreatePeople1764000002000,
  CreateMemberships1764000003000,
  CreateFacilities1764000004000,
  HallsWithoutHours1764000005000,
  PeopleWhoComeAndGo1764000006000,
  FigureExports1764000007000,
  AnswerForPersonalData1764000008000,
  MergeOrganisations1764000009000,
  MembershipDues1764000010000,
  MembershipBenefits1764000011000,
  ExchangeAgreements1764000012000,
  ExchangeAsMembers1764000013000,
];
