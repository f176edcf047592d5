// Places of sources as locations in the editor: in the file itself, or in its readable text.
import { Location, Uri } from "vscode";
import type { Library, SourcePlace } from "../../core/index.ts";
import { rangeInText } from "../adapters/convert.ts";
import { readableUri } from "./readableUri.ts";

/** Undefined when the source is gone meanwhile. */
export async function sourceLocation(
	library: Library,
	place: SourcePlace,
	signal: AbortSignal,
): Promise<Location | undefined> {
	const readable = await library.readableText(place.source, signal);
	if (!readable || place.span.end > readable.text.length) return undefined;
	const uri = place.isFileText ? Uri.parse(place.source, true) : readableUri({ uri: place.source, path: place.path });
	return new Location(uri, rangeInText(readable.text, place.span));
}
