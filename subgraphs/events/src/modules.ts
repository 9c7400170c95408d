import type { Module } from '@media-graph/subgraph';
import { calendarLink } from './calendar-link/calendar-link.module.ts';
import { dataSubjectRequest } from './data-subject-request/data-subject-request.module.ts';
import { event } from './event/event.module.ts';
import { eventExpense } from './event-expense/event-expense.module.ts';
import { eventFigure } from './event-figure/event-figure.module.ts';
import { eventRecurrence } from './event-recurrence/event-recurrence.module.ts';
import { eventSession } from './event-session/event-session.module.ts';
import { eventVoucher } from './event-voucher/event-voucher.module.ts';
import { facilityBooking } from './facility-booking/facility-booking.module.ts';
import { facilityBookingSeries } from './facility-booking-series/facility-booking-series.module.ts';
import { hallClosure } from './hall-closure/hall-closure.module.ts';
import { hallEquipment } from './hall-equipment/hall-equipment.module.ts';
import { hallRules } from './hall-rules/hall-rules.module.ts';
import { investmentProblem } from './investment-problem/investment-problem.module.ts';
import { investmentProject } from './investment-project/investment-project.module.ts';
import { membershipRedemption } from './membership-redemption/membership-redemption.module.ts';
import { moneyEstimate } from './money-estimate/money-estimate.module.ts';
import { newsAssignment } from './news-assignment/news-assignment.module.ts';
import { newsCoverage } from './news-coverage/news-coverage.module.ts';
import { participation } from './participation/participation.module.ts';
import { eventRegistration } from './registration/event-registration.module.ts';
import { registrationDesk } from './registration-desk/registration-desk.module.ts';
import { signing } from './signing/signing.module.ts';
import { signingSeries } from './signing-series/signing-series.module.ts';

/** All that the subgraph knows, thing by thing. */
export const modules: readonly Module[] = [
  event,
  eventRecurrence,
  eventSession,
  calendarLink,
  participation,
  eventFigure,
  moneyEstimate,
  investmentProject,
  investmentProblem,
  signing,
  facilityBooking,
  facilityBookingSeries,
  hallRules,
  hallClosure,
  hallEquipment,
  registrationDesk,
  eventVoucher,
  eventRegistration,
  membershipRedemption,
  newsCoverage,
  newsAssignment,
  signingSeries,
  eventExpense,
  dataSubjectRequest,
];
