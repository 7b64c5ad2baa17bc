export { type DueDate, type DueDateQuestion, dueDate } from './due-date.ts';
export { type LunarDate, lunarDateOf } from './lunar-date.ts';
export { lunarDateText } from './lunar-date-text.ts';
export {
	addWorkingDays,
	holidayOn,
	isWorkingDay,
	nextWorkingDay,
	type WorkingDayRules,
	workingDayRules
} from './working-days.ts';
