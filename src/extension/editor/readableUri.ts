// Addresses of readable text: the path reads well as a tab's title, the query names the source.
import { Uri } from "vscode";
import type { SourceSummary } from "../../core/index.ts";
import { readableTextScheme } from "../contributions.ts";

export function readableUri(source: Pick<SourceSummary, "uri" | "path">): Uri {
	return Uri.from({ scheme: readableTextScheme, path: `/${source.path} (readable text)`, query: source.uri });
}
