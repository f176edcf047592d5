// What a PDF's producer noted about it.
import type { SourceMetadata } from "../../model/source.ts";
import { documentProperties } from "../metadata/documentProperties.ts";

export function readPdfProperties(properties: ReadonlyMap<string, string>): SourceMetadata {
	return documentProperties({
		title: properties.get("Title"),
		author: properties.get("Author"),
		published: isoDate(properties.get("CreationDate")),
		language: properties.get("Language"),
	});
}

/** `D:20260304093000+01'00'` as ISO 8601 (PDF 32000-1, 7.9.4). */
function isoDate(date: string | undefined): string | undefined {
	const match = /^D:(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(date ?? "");
	if (match === null) return undefined;
	const [, year, month, day, hour, minute, second = "00", utc, zone, zoneMinutes = "00"] = match;
	if (month === undefined || day === undefined) return undefined;
	const time = hour === undefined ? "" : `T${hour}:${minute}:${second}${utc ?? (zone ? `${zone}:${zoneMinutes}` : "")}`;
	return `${year}-${month}-${day}${time}`;
}
