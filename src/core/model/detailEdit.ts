// What the writer says of a source in `sources.yaml`, as a wish and what comes of it.
import type { TextChange } from "./views.ts";

/** A field of a source's metadata that the writer can set. */
export type DetailField = "title" | "author" | "publisher" | "published" | "url" | "language";

/** What the writer says of a source. */
export interface DetailRequest {
	/** URI of the source. */
	readonly source: string;
	/** Key of one of its articles; absent: the source itself. */
	readonly article?: string;
	readonly field: DetailField;
	/** Empty when it is no longer to be said: then what the source says of itself counts again. */
	readonly value: string;
}

/** What comes of it in the `sources.yaml` beside the source. */
export interface DetailOutcome {
	/** In order, without overlap, counted in the file's text as it was given. */
	readonly changes: readonly TextChange[];
	/**
	 * Why there are none: the value is none of this field's; or the file has to be edited by hand, or it would break; or
	 * it does not say what is no longer to be said.
	 */
	readonly obstacle?: "not-a-value" | "by-hand" | "not-said";
}
