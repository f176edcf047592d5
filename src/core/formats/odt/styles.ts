// What the styles of an OpenDocument file mean, and how many running heads it has.
import type { XmlSink } from "../xml/xmlEvents.ts";

type Attribute = (name: string) => string | undefined;

export interface OdtStyles {
	/** Names of styles whose paragraphs are the title. */
	readonly titles: Set<string>;
	/** Names of styles whose text is hidden. */
	readonly hidden: Set<string>;
	/** Running heads and feet with any text. */
	headers: number;
	footers: number;
}

export function newStyles(): OdtStyles {
	return { titles: new Set(["Title"]), hidden: new Set(), headers: 0, footers: 0 };
}

/** Takes note of the style elements of any part. */
export function styleCollector(styles: OdtStyles): (name: string, attribute: Attribute) => void {
	let style = "";
	return (name, attribute) => {
		if (name === "style") {
			style = attribute("name") ?? "";
			const parent = attribute("parent-style-name") ?? "";
			if (attribute("display-name") === "Title" || styles.titles.has(parent)) styles.titles.add(style);
			if (styles.hidden.has(parent)) styles.hidden.add(style);
		} else if (name === "text-properties") {
			const display = attribute("display");
			if (display === "none") styles.hidden.add(style);
			else if (display !== undefined) styles.hidden.delete(style);
		}
	};
}

/** Reads `styles.xml`. */
export function createStyleReader(styles: OdtStyles): XmlSink {
	const collect = styleCollector(styles);
	let place: "headers" | "footers" | undefined;
	let isWritten = false;
	return {
		open(name, attribute) {
			if (/^header(?:-left|-first)?$/.test(name)) place = "headers";
			else if (/^footer(?:-left|-first)?$/.test(name)) place = "footers";
			else collect(name, attribute);
		},
		close(name) {
			if (place === undefined || !/^(?:header|footer)(?:-left|-first)?$/.test(name)) return;
			if (isWritten) styles[place]++;
			place = undefined;
			isWritten = false;
		},
		text(text) {
			if (place !== undefined && text.trim() !== "") isWritten = true;
		},
	};
}
