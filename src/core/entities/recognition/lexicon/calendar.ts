// Days, months and feasts: capitalised, and never a name here.
import { words } from "./wordList.ts";

export const calendarWords = words(`
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
	march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
	mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid diwali hanukkah passover
	lent q1 q2 q3 q4 h1 h2 gmt utc est cet edt pst pdt am pm bc ad bst
`);
