// Whether two figures measure in the same way, and whether they agree.
import type { CalendarDate, Figure, Quantity, Unit } from "./figure.ts";
import { add, compare, multiply, type Rational, rational, smaller, subtract } from "./rational.ts";

function unitKey(unit: Unit): string {
	switch (unit.kind) {
		case "money":
			return `money ${unit.code}`;
		case "measure":
			return `measure ${unit.base}`;
		case "count":
			return `count ${unit.noun}`;
		case "rank":
			return `rank ${unit.noun}`;
		default:
			return unit.kind;
	}
}

function comparableDates(a: CalendarDate, b: CalendarDate): boolean {
	if (a.isFiscal !== b.isFiscal && a.year !== undefined && b.year !== undefined) return false;
	if ((a.quarter === undefined) !== (b.quarter === undefined)) return false;
	if ((a.lastYear === undefined) !== (b.lastYear === undefined)) return false;
	const fields = ["year", "month", "quarter", "half"] as const;
	return fields.some((field) => a[field] !== undefined && b[field] !== undefined);
}

/**
 * Whether `a` and `b` may be set against one another: the same unit (and the same "per"), or dates that share a field.
 * Never when a unit is not known. Millions and billions, kilometres and metres, months and years compare; currencies,
 * metric and imperial units, fiscal and calendar years do not.
 */
export function comparableFigures(a: Figure, b: Figure): boolean {
	if (a.kind === "date") return b.kind === "date" && comparableDates(a, b);
	if (b.kind === "date" || a.unit.kind === "unknown" || a.per !== b.per) return false;
	return unitKey(a.unit) === unitKey(b.unit);
}

/** How far a number that is called "about" may be off. */
const aboutPart = rational(1, 10);
/** How far over (or under) a number that is called "more than" (or "up to") the true one may lie. */
const abovePart = rational(3, 2);
const belowPart = rational(3, 5);
/** How far two may be apart of which both are called "about", or "more than". */
const alikePart = rational(1, 50);
/** Months and years against days, weeks and hours: their lengths vary. */
const calendarPart = rational(1, 20);

interface Reach {
	readonly low: Rational;
	readonly high: Rational;
}

function reachOf({ low, high, slack, bound }: Quantity, extra: Rational): Reach {
	const about = bound === "about" ? multiply(high, aboutPart) : rational(0);
	const room = add(add(slack, about), multiply(high, extra));
	return {
		low: subtract(bound === "below" ? smaller(multiply(low, belowPart), low) : low, room),
		high: add(bound === "above" ? multiply(high, abovePart) : high, room),
	};
}

function isCalendarTime({ unit }: Quantity): boolean {
	return unit.kind === "time" && unit.isCalendar;
}

function agreeingQuantities(a: Quantity, b: Quantity): boolean {
	// Two that are limited alike ("more than 50", "more than 60") should name the same number.
	const isAlike = a.bound === b.bound && a.bound !== "none";
	const calendar = isCalendarTime(a) === isCalendarTime(b) ? rational(0) : calendarPart;
	const extra = isAlike ? add(calendar, alikePart) : calendar;
	const plain = (figure: Quantity): Quantity => (isAlike ? { ...figure, bound: "none" } : figure);
	// One of them may be the rounder one; two that are both rounded should be the same.
	const meets = (reach: Reach, other: Quantity): boolean =>
		compare(reach.low, other.high) <= 0 && compare(other.low, reach.high) <= 0;
	if (meets(reachOf(plain(a), extra), b) || meets(reachOf(plain(b), extra), a)) return true;
	const readings = (one: Quantity, other: Quantity): boolean =>
		one.otherReading !== undefined &&
		agreeingQuantities({ ...withoutOther(one), low: one.otherReading, high: one.otherReading }, withoutOther(other));
	return readings(a, b) || readings(b, a);
}

function withoutOther({ otherReading: _, ...quantity }: Quantity): Quantity {
	return quantity;
}

function swapped({ day, month, ...rest }: CalendarDate): CalendarDate {
	return day === undefined || month === undefined ? rest : { ...rest, day: month, month: day };
}

function agreeingDates(a: CalendarDate, b: CalendarDate): boolean {
	const isSame = (one: CalendarDate, other: CalendarDate): boolean =>
		(["year", "month", "day", "quarter", "half"] as const).every(
			(field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
		);
	return isSame(a, b) || (a.isAmbiguous && isSame(swapped(a), b)) || (b.isAmbiguous && isSame(a, swapped(b)));
}

/** Whether two comparable figures say the same, as far as they are precise: "about $6.7bn" and "$6.68 billion" do. */
export function agreeingFigures(a: Figure, b: Figure): boolean {
	if (a.kind === "date") return b.kind === "date" && agreeingDates(a, b);
	return b.kind === "quantity" && agreeingQuantities(a, b);
}
