export { dayMonth, dayMonthLong, fullDate, monthName, shortDate, weekdayDate, weekdayName } from '../text/dates.ts';
