// One paragraph of a Word file while it is being read.
import { cleanLines } from "../cleanText.ts";
import type { ParagraphRole } from "./styles.ts";

export interface Paragraph {
	/** What was read of it so far. */
	raw: string;
	role: ParagraphRole;
	/** Level of a heading that the paragraph itself states, not its style. */
	level: number | undefined;
	/** Whether the paragraph itself says that it is an item of a list, or none. */
	isListItem: boolean | undefined;
	/** Its end was deleted or is hidden, or it is a drop cap: the next paragraph continues it. */
	isJoined: boolean;
	/** Its style hides it. */
	isHidden: boolean;
}

export function startParagraph(): Paragraph {
	return { raw: "", role: {}, level: undefined, isListItem: undefined, isJoined: false, isHidden: false };
}

/** Goes on with a paragraph that has no end of its own; the properties are those of the last one, as Word does it. */
export function nextParagraph(before: Paragraph): Paragraph {
	const goesOn = before.isJoined && !before.isHidden;
	return goesOn ? { ...startParagraph(), raw: before.raw } : startParagraph();
}

/** A paragraph as its reader sees it. */
export interface ReadParagraph {
	/** Line breaks within it are kept. */
	readonly text: string;
	readonly level?: number | undefined;
	readonly isListItem?: boolean;
	readonly isContents?: boolean;
	readonly isTitle?: boolean;
}

export function finished({ raw, role, level = role.level, isListItem, isHidden }: Paragraph): ReadParagraph {
	return {
		text: isHidden ? "" : cleanLines(raw),
		level,
		isListItem: level === undefined && (isListItem ?? role.isListItem ?? false),
		isContents: role.isContents === true,
		isTitle: role.isTitle === true,
	};
}
