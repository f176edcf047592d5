// Physical units and units of time, as they are written, in the base of their family.
import { type Rational, rational } from "./rational.ts";

/** How many of the base unit one of it is. */
export interface Measure {
	readonly base: string;
	readonly size: Rational;
}

/** `base: words=size …`; a size is a whole number or a fraction. Metric and imperial units are families of their own. */
const families = [
	"m: km,kilometre,kilometres,kilometer,kilometers=1000 m,metre,metres,meter,meters=1 cm,centimetre,centimetres,centimeters=1/100 mm,millimetres,millimeters=1/1000",
	"mile: mile,miles=1",
	"foot: ft,foot,feet=1 inch,inches=1/12 yard,yards=3",
	"g: kg,kilo,kilos,kilogram,kilograms=1000 g,gram,grams=1 mg=1/1000 t,tonne,tonnes=1000000 kt=1000000000 mt=1000000000000",
	"ton: ton,tons=1",
	"pound: lb,lbs=1",
	"ounce: oz,ounce,ounces=1",
	"W: w,watt,watts=1 kw,kilowatt,kilowatts=1000 mw,megawatt,megawatts=1000000 gw,gigawatt,gigawatts=1000000000 tw=1000000000000",
	"Wh: kwh=1000 mwh=1000000 gwh=1000000000 twh=1000000000000",
	"ha: ha,hectare,hectares=1",
	"acre: acre,acres=1",
	"l: l,litre,litres,liter,liters=1 ml=1/1000",
	"gallon: gallon,gallons=1",
	"barrel: barrel,barrels,bpd=1",
	"byte: kb=1000 mb=1000000 gb,gigabyte,gigabytes=1000000000 tb,terabyte,terabytes=1000000000000",
	"mph: mph=1",
	"kph: kph,kmh=1",
	"ship ton: teu=1",
	"carat: carat,carats=1",
];

function parseSize(size: string): Rational {
	const [numerator = "1", denominator = "1"] = size.split("/");
	return rational(BigInt(numerator), BigInt(denominator));
}

function readFamilies(): ReadonlyMap<string, Measure> {
	const measures = new Map<string, Measure>();
	for (const family of families) {
		const [base = "", units = ""] = family.split(": ");
		for (const unit of units.split(" ")) {
			const [words = "", size = "1"] = unit.split("=");
			for (const word of words.split(",")) measures.set(word, { base, size: parseSize(size) });
		}
	}
	return measures;
}

const measures = readFamilies();

/** A day has 24 hours, a year 365.25 days. `isCalendar`: months and longer, whose days vary. */
export interface TimeUnit {
	readonly days: Rational;
	readonly isCalendar: boolean;
}

const year = rational(1461, 4);
const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
	["second", { days: rational(1, 86_400), isCalendar: false }],
	["minute", { days: rational(1, 1440), isCalendar: false }],
	["hour", { days: rational(1, 24), isCalendar: false }],
	["day", { days: rational(1), isCalendar: false }],
	["week", { days: rational(7), isCalendar: false }],
	["fortnight", { days: rational(14), isCalendar: false }],
	["month", { days: rational(1461, 48), isCalendar: true }],
	["year", { days: year, isCalendar: true }],
	["decade", { days: rational(14_610, 4), isCalendar: true }],
]);

/** "km", "MW", "tonnes"; in lower case. */
export function measureUnit(lower: string): Measure | undefined {
	return measures.get(lower);
}

/** "year", "years", "week"; in lower case. */
export function timeUnit(lower: string): TimeUnit | undefined {
	return timeUnits.get(lower) ?? (lower.endsWith("s") ? timeUnits.get(lower.slice(0, -1)) : undefined);
}

const wideTimes: readonly (readonly [words: string, unit: string])[] = [
	["年間", "year"],
	["カ月", "month"],
	["か月", "month"],
	["ヶ月", "month"],
	["日間", "day"],
	["週間", "week"],
	["時間", "hour"],
];

/** A unit of time in Japanese at the start of `words`, and its length. */
export function wideTimeUnit(words: string): { readonly unit: TimeUnit; readonly length: number } | undefined {
	const found = wideTimes.find(([name]) => words.startsWith(name));
	const unit = found && timeUnits.get(found[1]);
	return unit && { unit, length: 2 };
}
