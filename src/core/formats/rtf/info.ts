// What an RTF file notes about itself: title, author, company, date.
import type { MetadataField } from "../metadata/metadataValue.ts";

export interface InfoReader {
	/** A field begins: `title`, `author`, `company` or `creatim`. */
	start(word: string): void;
	text(text: string): void;
	/** A part of a date: `\yr`, `\mo`, `\dy`. */
	control(word: string, value: number | undefined): void;
	properties(): { readonly [F in MetadataField]?: string | undefined };
}

export function createInfoReader(): InfoReader {
	const values = new Map<string, string>();
	const date = new Map<string, number>();
	let field = "";
	return {
		start(word) {
			field = word;
			values.delete(word);
		},
		text(text) {
			values.set(field, (values.get(field) ?? "") + text);
		},
		control(word, value) {
			if (value !== undefined) date.set(word, value);
		},
		properties() {
			const [year = 0, month = 0, day = 0] = ["yr", "mo", "dy"].map((word) => date.get(word) ?? 0);
			const two = (number: number) => String(number).padStart(2, "0");
			return {
				title: values.get("title"),
				author: values.get("author"),
				publisher: values.get("company"),
				published: year > 1900 && month > 0 && day > 0 ? `${year}-${two(month)}-${two(day)}` : undefined,
			};
		},
	};
}
