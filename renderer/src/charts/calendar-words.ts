export { dayMonth, dayMonthLong, fullDate, monthName, weekdayDate, weekdayName } from '../text/dates.ts';
