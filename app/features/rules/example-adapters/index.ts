import type { ExampleAdapter } from './adapter';
import { assignedActivityExample } from './assigned-activity';
import { basicRightExample } from './basic-right';
import { basicRightPartYearExample } from './basic-right-part-year';
import { calendarYearExample } from './calendar-year';
import { hourValueExample } from './hour-value';
import { learningMixExample } from './learning-mix';
import { lumpsumShareExample } from './lumpsum-share';
import { planCostExample } from './plan-cost';
import { savingExample } from './saving';
import { taskPolicyExample } from './task-policy';
import { themeTableExample } from './theme-table';
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
  'learning-mix': learningMixExample,
  'plan-cost': planCostExample,
  'theme-table': themeTableExample,
};
