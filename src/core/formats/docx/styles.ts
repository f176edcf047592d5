// What the styles of a document mean: by their names, by what they state, and by the styles they are based on.
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";

/** What a paragraph's style makes of it. */
export interface ParagraphRole {
	/** Level of a heading, from 1; a title is of level 1. */
	readonly level?: number;
	readonly isTitle?: true;
	/** A line of a table of contents. */
	readonly isContents?: true;
	readonly isListItem?: boolean;
}

export interface DocxStyles {
	/** Roles of paragraph styles by id. */
	readonly roles: ReadonlyMap<string, ParagraphRole>;
	/** Ids of styles, of paragraphs or of characters, whose text nobody sees. */
	readonly hidden: ReadonlySet<string>;
}

type Attribute = (name: string) => string | undefined;

interface Style {
	readonly id: string;
	readonly isOfParagraphs: boolean;
	name: string;
	basedOn: string;
	/** As Word counts it; "9" is body text. */
	outline: string | undefined;
	isListItem: boolean | undefined;
	isHidden: boolean | undefined;
}

/** Styles based on one another that are followed. */
const longestChain = 12;

/** Styles are told by their names, which Word writes in English whatever its language. */
export function readStyles(chunks: readonly Uint8Array[], bounds: ReadingBounds): DocxStyles {
	const styles = collectStyles(chunks, bounds);
	const roles = new Map<string, ParagraphRole>();
	const hidden = new Set<string>();
	for (const style of styles.values()) {
		const chain = chainOf(style, styles);
		if (chain.map(({ isHidden }) => isHidden).find((value) => value !== undefined)) hidden.add(style.id);
		if (style.isOfParagraphs) roles.set(style.id, roleOfChain(chain));
	}
	return { roles, hidden };
}

function collectStyles(chunks: readonly Uint8Array[], bounds: ReadingBounds): ReadonlyMap<string, Style> {
	const styles = new Map<string, Style>();
	let style: Style | undefined;
	const sink = {
		open(name: string, attribute: Attribute) {
			if (name === "style") {
				style = newStyle(attribute);
				styles.set(style.id, style);
			} else if (style !== undefined) readProperty(style, name, attribute);
		},
		close(name: string) {
			if (name === "style") style = undefined;
		},
		text() {},
	};
	readXml(chunks, sink, bounds);
	return styles;
}

function newStyle(attribute: Attribute): Style {
	const id = attribute("styleId") ?? "";
	const isOfParagraphs = attribute("type") === "paragraph";
	return {
		id,
		isOfParagraphs,
		name: "",
		basedOn: "",
		outline: undefined,
		isListItem: undefined,
		isHidden: undefined,
	};
}

function readProperty(style: Style, name: string, attribute: Attribute): void {
	if (name === "name") style.name = attribute("val") ?? "";
	else if (name === "basedOn") style.basedOn = attribute("val") ?? "";
	else if (name === "outlineLvl") style.outline = attribute("val");
	else if (name === "numId") style.isListItem = attribute("val") !== "0";
	else if (name === "vanish") style.isHidden = isOn(attribute);
}

/** The style, the one it is based on, and so on. */
function chainOf(style: Style, styles: ReadonlyMap<string, Style>): readonly Style[] {
	const chain = [style];
	for (
		let at = styles.get(style.basedOn);
		at !== undefined && chain.length < longestChain;
		at = styles.get(at.basedOn)
	) {
		chain.push(at);
	}
	return chain;
}

/** The nearest style that says something about the level counts; being the title is not handed on. */
function roleOfChain(chain: readonly Style[]): ParagraphRole {
	const isListItem = chain.map((style) => style.isListItem).find((value) => value !== undefined);
	const list = isListItem === true ? { isListItem } : {};
	for (const [at, { name, outline }] of chain.entries()) {
		const named = roleOf(name);
		if (named !== undefined) return at > 0 && (named.isTitle || named.isContents) ? list : { ...list, ...named };
		const level = outlineLevel(outline);
		if (level !== undefined) return { ...list, level };
		if (outline !== undefined) return list;
	}
	return list;
}

/** Whether a property that is there is switched on. */
export function isOn(attribute: Attribute): boolean {
	return !/^(?:0|false|off)$/.test(attribute("val") ?? "");
}

/** The role of a style by its name, or by its id where there is no list of styles. */
export function roleOf(name: string): ParagraphRole | undefined {
	if (/^title$/i.test(name)) return { level: 1, isTitle: true };
	if (/^toc ?(?:\d|heading)$/i.test(name)) return { isContents: true };
	const heading = /^heading ?([1-9])$/i.exec(name);
	return heading === null ? undefined : { level: Number(heading[1]) };
}

/** Level of an outline level as Word counts them, 0 to 8; 9 is body text. */
export function outlineLevel(value: string | undefined): number | undefined {
	const level = Number(value ?? "9");
	return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined;
}
