// Findings as SARIF 2.1.0, which code hosts and editors read.
import { pathToFileURL } from "node:url";
import type { Severity } from "../core/index.ts";
import type { CheckedFinding } from "./checkedFinding.ts";
import { slashPath } from "./checkOutput.ts";

/** SARIF knows no hints. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};

/** One run; places are relative to `base`, the root of the repository. Columns count UTF-16 code units. */
export function sarifLog(findings: readonly CheckedFinding[], base: string): object {
	const codes = [...new Set(findings.map(({ code }) => code))].sort();
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "Well Sourced",
						rules: codes.map((code) => ({ id: code, shortDescription: { text: code.replaceAll("-", " ") } })),
					},
				},
				columnKind: "utf16CodeUnits",
				originalUriBaseIds: { "%SRCROOT%": { uri: folderUri(base) } },
				results: findings.map((finding) => result(finding, codes, base)),
			},
		],
	};
}

function result(
	{ code, severity, file, place, message, advice }: CheckedFinding,
	codes: readonly string[],
	base: string,
) {
	return {
		ruleId: code,
		ruleIndex: codes.indexOf(code),
		level: levels[severity],
		message: { text: advice === undefined ? message : `${message} (${advice}.)` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: {
						uri: slashPath(base, file).split("/").map(encodeURIComponent).join("/"),
						uriBaseId: "%SRCROOT%",
					},
					...(place && {
						region: {
							startLine: place.line,
							startColumn: place.column,
							endLine: place.endLine,
							endColumn: place.endColumn,
						},
					}),
				},
			},
		],
	};
}

function folderUri(folder: string): string {
	const uri = pathToFileURL(folder).href;
	return uri.endsWith("/") ? uri : `${uri}/`;
}
