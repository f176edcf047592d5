// The tables at the head of an RTF file: fonts with their character sets, styles with their names.
import { encodingOfFont, encodingOfPage } from "./characterSets.ts";

export interface RtfTables {
	/** Encodings by font number. */
	readonly fonts: Map<number, string>;
	/** Names, by font number, of fonts that have signs in the places of letters. */
	readonly signs: Map<number, string>;
	/** Names by style number. */
	readonly styles: Map<number, string>;
	/** Levels of headings, from 1, of styles that state one themselves. */
	readonly levels: Map<number, number>;
}

/** Reads one table: told of its control words and of its text. */
export interface TableReader {
	control(word: string, value: number | undefined): void;
	text(text: string): void;
}

/** `\fcharset` of fonts such as "Symbol" and "Wingdings". */
const ofSigns = 2;

export function fontReader({ fonts, signs }: RtfTables): TableReader {
	let font = 0;
	let isOfSigns = false;
	return {
		control(word, value = 0) {
			if (word === "f") {
				font = value;
				isOfSigns = false;
			} else if (word === "fcharset") isOfSigns = value === ofSigns;
			const encoding =
				word === "fcharset" ? encodingOfFont(value) : word === "cpg" && value > 0 ? encodingOfPage(value) : undefined;
			if (encoding !== undefined) fonts.set(font, encoding);
		},
		text(text) {
			const name = text.replace(/;.*$/s, "").trim();
			if (isOfSigns && name !== "" && !signs.has(font)) signs.set(font, name);
		},
	};
}

export function styleReader({ styles, levels }: RtfTables): TableReader {
	/** Styles without a number are style 0, and only paragraph styles matter. */
	let style = 0;
	let name = "";
	return {
		control(word, value = 0) {
			if (word === "s") style = value;
			else if (word === "cs" || word === "ts" || word === "ds") style = -1;
			else if (word === "outlinelevel" && value >= 0 && value < 9) levels.set(style, value + 1);
		},
		text(text) {
			name += text;
			const end = name.indexOf(";");
			if (end < 0) return;
			if (style >= 0) styles.set(style, name.slice(0, end).trim());
			name = "";
			style = 0;
		},
	};
}
