// Dates as documents write them, to ISO 8601. A date that can be read in two ways is not read at all.

const monthNames: readonly string[] = [
	"jan january janvier januar enero gennaio janeiro januari",
	"feb february février fevrier februar febrero febbraio fevereiro februari févr fev",
	"mar march mars märz maerz marzo março maart mär",
	"apr april avril abril aprile avr abr",
	"may mai mayo maggio maio mei",
	"jun june juin juni junio giugno junho",
	"jul july juillet juli julio luglio julho juil",
	"aug august août aout agosto augustus ago",
	"sep sept september septembre septiembre settembre setembro",
	"oct october octobre oktober octubre ottobre outubro okt",
	"nov november novembre noviembre novembro",
	"dec december décembre decembre dezember diciembre dicembre dezembro dez déc dic",
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
	monthNames.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

const month = "(\\p{L}{3,10})\\.?";
const day = "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
const year = "(\\d{4})";

/** Each form with the groups that hold year, month and day. */
const forms: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
	{ pattern: new RegExp(`^${month} ${day},? ${year}$`, "iu"), order: [3, 1, 2] },
	{ pattern: new RegExp(`^${day}[ -](?:de |of )?${month},?[ -](?:de )?${year}$`, "iu"), order: [3, 2, 1] },
	{ pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, order: [1, 2, 3] },
	{ pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, order: [1, 2, 3] },
	{ pattern: /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, order: [1, 2, 3] },
	{ pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: [3, 2, 1] },
];

const isoForm =
	/^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/i;
const mailForm = /^(\d{1,2}) (\p{L}{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?(GMT|UTC|UT|Z|[+-]\d{4})?$/iu;
const weekday =
	/^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|ma|za|zo)\p{L}{0,8}\.?,? (?=[\p{L}\d])/iu;
const timeOfDay =
	/,? (?:at |um |à |- |\| )?\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4}|[+-]\d{2}:?\d{2})?$/iu;

/** `2026-04-14`, `2026-04-14T08:51:16+02:00` or `2026-04` (as exact as the text says), or undefined. */
export function parseDate(text: string): string | undefined {
	if (!/\d/.test(text)) return undefined;
	const trimmed = text.slice(0, 100).replace(/\s+/g, " ").trim();
	const iso = isoForm.exec(trimmed);
	if (iso !== null) return fromIso(iso);
	const first = /^\p{L}+/u.exec(trimmed)?.[0] ?? "";
	const named = monthNumber(first) > 0 ? trimmed : trimmed.replace(weekday, "");
	const mail = mailForm.exec(named);
	if (mail !== null) {
		const zone = mail[7] === undefined ? "" : /^[GUZ]/i.test(mail[7]) ? "Z" : mail[7];
		return joined(Number(mail[3]), monthNumber(mail[2]), Number(mail[1]), clock(mail[4], mail[5], mail[6], zone));
	}
	return fromForms(named) ?? fromForms(named.replace(timeOfDay, "")) ?? fromSlashes(named.replace(timeOfDay, ""));
}

function fromIso(parts: RegExpExecArray): string | undefined {
	const [, years, months, days, hours, minutes, seconds, zone] = parts;
	if (days === undefined) {
		return Number(months) >= 1 && Number(months) <= 12 && isYear(Number(years)) ? `${years}-${months}` : undefined;
	}
	return joined(Number(years), Number(months), Number(days), clock(hours, minutes, seconds, zone ?? ""));
}

function clock(hours?: string, minutes?: string, seconds?: string, zone = ""): string {
	if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return "";
	const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
	return `T${hours}:${minutes}${seconds === undefined ? "" : `:${seconds}`}${offset}`;
}

function fromForms(text: string): string | undefined {
	for (const { pattern, order } of forms) {
		const parts = pattern.exec(text);
		if (parts === null) continue;
		const found = joined(Number(parts[order[0]]), monthNumber(parts[order[1]]), Number(parts[order[2]]), "");
		if (found !== undefined) return found;
	}
	return undefined;
}

/** 13/4/2026 has one reading; 3/4/2026 has two, and is left alone. */
function fromSlashes(text: string): string | undefined {
	const parts = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
	if (parts === null) return undefined;
	const first = Number(parts[1]);
	const second = Number(parts[2]);
	if (first === second || first > 12) return joined(Number(parts[3]), second, first, "");
	return second > 12 ? joined(Number(parts[3]), first, second, "") : undefined;
}

function monthNumber(text: string | undefined): number {
	if (text === undefined || text === "") return 0;
	return /^\d/.test(text) ? Number(text) : (monthNumbers.get(text.toLowerCase()) ?? 0);
}

function isYear(years: number): boolean {
	return years >= 1000 && years <= 2999;
}

function joined(years: number, months: number, days: number, time: string): string | undefined {
	if (!isYear(years) || months < 1 || months > 12 || days < 1 || days > daysIn(years, months)) return undefined;
	return `${years}-${String(months).padStart(2, "0")}-${String(days).padStart(2, "0")}${time}`;
}

function daysIn(years: number, months: number): number {
	if (months === 2) return (years % 4 === 0 && years % 100 !== 0) || years % 400 === 0 ? 29 : 28;
	return months === 4 || months === 6 || months === 9 || months === 11 ? 30 : 31;
}
