// The documents in which names are shown: notes, and sources as file or as readable text.
import type { DocumentFilter } from "vscode";
import { readableTextScheme, sourceLanguage } from "../contributions.ts";

export const namedSelector: readonly DocumentFilter[] = [
	{ language: "markdown" },
	{ language: "plaintext" },
	{ language: sourceLanguage },
	{ scheme: readableTextScheme },
];
