import { PersonalDataAccess1764000000500, sharedMigrations } from '@media-graph/subgraph';
import { CreateEvents1764000001000 } from './1764000001000-create-events.ts';
import { CreateProjects1764000002000 } from './1764000002000-create-projects.ts';
import { CreateFacilityBookings1764000003000 } from './1764000003000-create-facility-bookings.ts';
import { RenameStatusAndDates1764000004000 } from './1764000004000-rename-status-and-dates.ts';
import { SettleHallsAndSignings1764000005000 } from './1764000005000-settle-halls-and-signings.ts';
import { EditEvents1764000006000 } from './1764000006000-edit-events.ts';
import { PrivateDiaryAndHours1764000007000 } from './1764000007000-private-diary-and-hours.ts';
import { CreateRegistrations1764000008000 } from './1764000008000-create-registrations.ts';
import { CreateNewsCoverages1764000009000 } from './1764000009000-create-news-coverages.ts';
import { CreateRecurrences1764000010000 } from './1764000010000-create-recurrences.ts';
import { CreateCalendarLinks1764000011000 } from './1764000011000-create-calendar-links.ts';
import { CreateEventSessions1764000012000 } from './1764000012000-create-event-sessions.ts';
import { AnswerForPersonalData1764000040000 } from './1764000040000-answer-for-personal-data.ts';
import { CloseHalls1764000041000 } from './1764000041000-close-halls.ts';
import { KeepHalls1764000042000 } from './1764000042000-keep-halls.ts';
import { LendHallEquipment1764000043000 } from './1764000043000-lend-hall-equipment.ts';
import { BookHallsInSeries1764000044000 } from './1764000044000-book-halls-in-series.ts';
import { MembersFirst1764000045000 } from './1764000045000-members-first.ts';
import { RecordEventExpenses1764000046000 } from './1764000046000-record-event-expenses.ts';
import { TrackInvestmentProblems1764000047000 } from './1764000047000-track-investment-problems.ts';

export const migrations = [
  ...sharedMigrations,
  PersonalDataAccess1764000000500,
  CreateEvents1764000001000,
  CreateProjects1764000002000,
  CreateFacilityBookings1764000003000,
  RenameStatusAndDates1764000004000,
  SettleHallsAndSignings1764000005000,
  EditEvents1764000006000,
  PrivateDiaryAndHours1764000007000,
  CreateRegistrations1764000008000,
  CreateNewsCoverages1764000009000,
  CreateRecurrences1764000010000,
  CreateCalendarLinks1764000011000,
  CreateEventSessions1764000012000,
  AnswerForPersonalData1764000040000,
  CloseHalls1764000041000,
  KeepHalls1764000042000,
  LendHallEquipment1764000043000,
  BookHallsInSeries1764000044000,
  MembersFirst1764000045000,
  RecordEventExpenses1764000046000,
  TrackInvestmentProblems1764000047000,
];
