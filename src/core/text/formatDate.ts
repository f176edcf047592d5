// Dates as people write them.

const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** `2026-04-14T08:51:16` as "14 April 2026", `2026-04` as "April 2026"; what is no ISO 8601 date stays as it is. */
export function formatDate(iso: string): string {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
	if (!parts) return iso;
	const [, year, month, day] = parts;
	const name = month === undefined ? undefined : months[Number(month) - 1];
	if (name === undefined) return year as string;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
