// What a reader sees on a page beyond its own text: values of form fields, and text that was typed onto it.
import type { PdfMessages } from "./pdfMessages.ts";

/** A piece of text as pdf.js gives it. */
export interface TextItem {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
}

/** A field of a form as pdf.js gives it. */
interface FieldObject {
	readonly type: string;
	readonly page?: number;
	readonly rect?: readonly number[];
	readonly value?: unknown;
	readonly exportValues?: unknown;
	readonly hidden?: boolean;
	readonly password?: boolean;
	readonly multiline?: boolean;
}

interface Annotation {
	readonly annotationType: number;
	readonly rect?: readonly number[];
	readonly hidden?: boolean;
	readonly textContent?: readonly string[];
	readonly contentsObj?: { readonly str?: string };
}

/** Kinds of annotations, as pdf.js numbers them: notes and marked text with a comment, and text typed onto the page. */
const kinds = { text: 1, freeText: 3, highlight: 9, underline: 10, squiggly: 11, strikeOut: 12 } as const;

/** Letters of what is typed into a form are about so wide, in sizes of the font. */
const letterWidth = 0.5;

/** By index of the page: the values of the fields that are filled in, as pieces of text in their place. */
export async function readFields(messages: PdfMessages): Promise<ReadonlyMap<number, readonly TextItem[]>> {
	const fields = (await messages.ask("GetFieldObjects")) as ReadonlyMap<string, readonly FieldObject[]> | null;
	const pages = new Map<number, TextItem[]>();
	for (const field of [...(fields?.values() ?? [])].flat()) {
		const { page, rect, hidden, password } = field;
		const value = fieldText(field);
		if (page === undefined || rect === undefined || hidden || password || value === "") continue;
		pages.set(page, [...(pages.get(page) ?? []), ...setInto(rect, value.split(/\r\n?|\n/), field.multiline === true)]);
	}
	return pages;
}

function fieldText({ type, value, exportValues }: FieldObject): string {
	if (type === "checkbox" || type === "radiobutton") return value !== "Off" && value === exportValues ? "☒" : "☐";
	if (type !== "text" && type !== "combobox" && type !== "listbox") return "";
	const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
	return values.join("\n").trim();
}

interface PageNotes {
	/** Text typed onto the page. */
	readonly typed: readonly TextItem[];
	/** How many comments there are. */
	readonly comments: number;
}

export async function readNotes(messages: PdfMessages, index: number): Promise<PageNotes> {
	const types = new Set<number>(Object.values(kinds));
	// What pages are not asked for is only looked up in it.
	const pageIndexesToSkip = { has: (page: number) => page !== index };
	const found = ((await messages.ask("GetAnnotationsByType", { types, pageIndexesToSkip })) ?? []) as Annotation[];
	const seen = found.filter(({ hidden }) => !hidden);
	const typed = seen.filter(({ annotationType }) => annotationType === kinds.freeText);
	return {
		typed: typed.flatMap(({ rect, textContent, contentsObj }) =>
			rect === undefined ? [] : setInto(rect, textContent ?? contentsObj?.str?.split(/\r\n?|\n/) ?? [], true),
		),
		comments: seen.filter(({ annotationType, contentsObj }) => annotationType !== kinds.freeText && contentsObj?.str)
			.length,
	};
}

/** Lines of text in a rectangle: from its top, or one in its middle. */
function setInto(rect: readonly number[], lines: readonly string[], isFromTop: boolean): TextItem[] {
	const [left = 0, bottom = 0, , top = 0] = rect;
	const height = top - bottom;
	const size = Math.min(11, Math.max(5, (isFromTop ? height / Math.max(1, lines.length) : height) / 1.4));
	const middle = bottom + (height - size) / 2 + 0.22 * size;
	return lines.map((line, at) => {
		const y = isFromTop ? top - size * (1 + 1.2 * at) : middle - 1.2 * size * at;
		return {
			str: line,
			transform: [size, 0, 0, size, left + 2, y],
			width: letterWidth * size * line.length,
			height: size,
		};
	});
}
