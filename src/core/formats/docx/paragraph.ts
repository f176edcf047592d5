// One paragraph of a Word file while it is being read.
import { cleanInline } from "../cleanText.ts";
import type { ParagraphRole } from "./styles.ts";

export interface Paragraph {
	readonly pieces: string[];
	role: ParagraphRole;
	/** Level of a heading that the paragraph itself states, not its style. */
	level: number | undefined;
	isListItem: boolean;
	/** Its end was deleted, so that the next paragraph continues it. */
	isJoined: boolean;
}

export function startParagraph(): Paragraph {
	return { pieces: [], role: {}, level: undefined, isListItem: false, isJoined: false };
}

/** The paragraph as its reader sees it; line breaks within it are kept. */
export function paragraphText({ pieces }: Paragraph): string {
	return pieces.join("").split("\n").map(cleanInline).filter(Boolean).join("\n");
}
