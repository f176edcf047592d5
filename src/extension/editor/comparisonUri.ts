// Addresses of texts that are only compared: each carries its own words.
import { Uri } from "vscode";
import { comparisonScheme } from "../contributions.ts";

export function comparisonUri(title: string, words: string): Uri {
	return Uri.from({ scheme: comparisonScheme, path: `/${title}`, query: words });
}
