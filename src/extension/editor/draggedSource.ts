// What is dragged out of the Sources view: a source, or one of its articles.

export interface DraggedSource {
	/** Its URI. */
	readonly source: string;
	/** Key of the article; absent: the source itself. */
	readonly article?: string;
}

/** Undefined for anything that is none: other views and extensions may drag under the same name. */
export function parseDragged(text: string): DraggedSource | undefined {
	try {
		const { source, article } = JSON.parse(text);
		if (typeof source !== "string" || (article !== undefined && typeof article !== "string")) return undefined;
		return { source, ...(article !== undefined && { article }) };
	} catch {
		return undefined;
	}
}
