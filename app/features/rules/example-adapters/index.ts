import type { ExampleAdapter } from './adapter';
import { assignedActivityExample } from './assigned-activity';
import { basicRightExample } from './basic-right';
import { basicRightPartYearExample } from './basic-right-part-year';
import { calendarYearExample } from './calendar-year';
import { coverageExample } from './coverage';
import { deadlineExample } from './deadline';
import { evcExample } from './evc';
import { flemishFundsExample } from './flemish-funds';
import { grantExample } from './grant';
import { hourValueExample } from './hour-value';
import { indexationExample } from './indexation';
import { learningMixExample } from './learning-mix';
import { lumpsumShareExample } from './lumpsum-share';
import { planCostExample } from './plan-cost';
import { reRegistrationExample } from './re-registration';
import { registerHoursExample } from './register-hours';
import { savingExample } from './saving';
import { schoolAverageExample } from './school-average';
import { startQualificationExample } from './start-qualification';
import { starterExample } from './starter';
import { taskPolicyExample } from './task-policy';
import { themeTableExample } from './theme-table';
import { weeksExample } from './weeks';
import { yearEndExample } from './year-end';

/** The calculators that worked examples name, each with the adapter to the product's own function. */
export const EXAMPLE_ADAPTERS: Readonly<Record<string, ExampleAdapter>> = {
  'basic-right': basicRightExample,
  'basic-right-part-year': basicRightPartYearExample,
  'year-end': yearEndExample,
  saving: savingExample,
  'assigned-activity': assignedActivityExample,
  'task-policy': taskPolicyExample,
  'hour-value': hourValueExample,
  'lumpsum-share': lumpsumShareExample,
  'calendar-year': calendarYearExample,
  deadline: deadlineExample,
  coverage: coverageExample,
  evc: evcExample,
  'start-qualification': startQualificationExample,
  're-registration': reRegistrationExample,
  'register-hours': registerHoursExample,
  grant: grantExample,
  weeks: weeksExample,
  starter: starterExample,
  'school-average': schoolAverageExample,
  indexation: indexationExample,
  'flemish-funds': flemishFundsExample,
  'learning-mix': learningMixExample,
  'plan-cost': planCostExample,
  'theme-table': themeTableExample,
};
