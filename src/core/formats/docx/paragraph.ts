// One paragraph of a Word file while it is being read.
import { cleanLines } from "../cleanText.ts";
import type { ParagraphRole } from "./styles.ts";

export interface Paragraph {
	/** What was read of it so far. */
	raw: string;
	role: ParagraphRole;
	/** Level of a heading that the paragraph itself states, not its style. */
	level: number | undefined;
	isListItem: boolean;
	/** Its end was deleted, so that the next paragraph continues it. */
	isJoined: boolean;
}

export function startParagraph(): Paragraph {
	return { raw: "", role: {}, level: undefined, isListItem: false, isJoined: false };
}

/** The paragraph as its reader sees it; line breaks within it are kept. */
export function paragraphText({ raw }: Paragraph): string {
	return cleanLines(raw);
}
