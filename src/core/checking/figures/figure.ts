// A figure: an amount, count, percentage or date as it is written, with its unit.
import type { Span } from "../../model/span.ts";
import type { Rational } from "./rational.ts";

/** What a quantity counts in. */
export type Unit =
	/** `code`: ISO 4217, or the bare word ("krone") where the country is not said. */
	| { readonly kind: "money"; readonly code: string }
	| { readonly kind: "percent" }
	/** Percentage points; a basis point is a hundredth. */
	| { readonly kind: "points" }
	/** In days; a year has 365.25, a month a twelfth of that. `isCalendar`: written in months or longer. */
	| { readonly kind: "time"; readonly isCalendar: boolean }
	/** In years. */
	| { readonly kind: "age" }
	/** A physical unit, in the base unit of its family: "m", "W", "t". Metric and imperial are families apart. */
	| { readonly kind: "measure"; readonly base: string }
	/** Things: the stem of the noun. */
	| { readonly kind: "count"; readonly noun: string }
	/** A place in an order, or in a row of things that happened; the noun is what is ranked or counted. */
	| { readonly kind: "rank"; readonly noun: string }
	| { readonly kind: "unknown" };

/** How the words before a quantity, or a sign after it, limit it. */
export type Bound = "none" | "about" | "above" | "below";

/** A number with what it counts. */
export interface Quantity extends Span {
	readonly kind: "quantity";
	/** In the base of the unit, scale words worked in; `low` equals `high` but for ranges ("4-5%"). */
	readonly low: Rational;
	readonly high: Rational;
	/** The other value of a number such as "2.500", which is 2.5 to some and 2500 to others. */
	readonly otherReading?: Rational;
	/** How far a number may lie from this one to be rounded to it: half of the last place that is written. */
	readonly slack: Rational;
	readonly bound: Bound;
	readonly unit: Unit;
	/** What it is counted by: "share" in "$20 a share", "day" in "barrels a day"; empty when nothing is said. */
	readonly per: string;
}

/** A day, month, quarter or year, as far as it is said. */
export interface CalendarDate extends Span {
	readonly kind: "date";
	readonly year?: number;
	/** From 1. */
	readonly month?: number;
	readonly day?: number;
	/** 1 to 4. */
	readonly quarter?: number;
	/** 1 or 2. */
	readonly half?: number;
	/** The second of two years that are one, as in "the 2021/22 financial year"; `year` is the first. */
	readonly lastYear?: number;
	/** Whether the year is a company's or a state's own. */
	readonly isFiscal: boolean;
	/** Whether day and month may be the other way round: 4/5/2026. */
	readonly isAmbiguous: boolean;
}

/** Offsets count in the text that was read. */
export type Figure = Quantity | CalendarDate;
