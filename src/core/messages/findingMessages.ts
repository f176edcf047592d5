// What findings say to people: the one place with their sentences.
import type { Finding, FindingCode } from "../model/finding.ts";

type Details = Readonly<Record<string, string | number>>;

const sentences: Readonly<Record<FindingCode, (details: Details) => string>> = {
	"source-unreadable": (d) => `This file could not be read: ${d.reason ?? "no reason was given"}.`,
	"source-is-folder": () => "This is a folder with the name of a document. Rename it, or leave it out of the sources.",
	"source-link-not-followed": (d) => `This link was not followed: ${d.reason ?? "it leads nowhere"}.`,
	"source-too-large": (d) =>
		`This file is ${megabytes(d.bytes)}, over the limit of ${megabytes(d.limit)}. The limit is a setting.`,
	"sources-too-many": (d) => `Only the first ${d.limit} sources are read. The limit is a setting.`,
	"source-empty": () => "This file holds no text.",
	"source-binary": () => "This file does not hold text, whatever its name says.",
	"encoding-guessed": (d) => `This file is not UTF-8; it was read as ${d.encoding}.`,
	"encoding-damaged": (d) => `${d.count} characters of this file could not be read and show as \uFFFD.`,
	"json-invalid": (d) => `This is not valid JSON${d.reason ? `: ${d.reason}` : ""}.`,
	"json-without-article": () => "This JSON holds nothing that looks like an article.",
	"front-matter-invalid": (d) =>
		`The lines between --- at the top are not valid YAML${d.reason ? `: ${d.reason}` : ""}. The rest of the file is read.`,
	"html-without-main-content": () =>
		"The article could not be told from the rest of this page, so all of its visible text is used.",
	"reading-stopped": (d) => `Reading stopped at a limit (${d.limit ?? "time"}); what comes before it is used.`,
	"catalogue-syntax": (d) => `This is not valid YAML: ${d.reason ?? "it does not parse"}.`,
	"catalogue-too-large": (d) => `This catalogue is too large to read${d.reason ? `: ${d.reason}` : ""}.`,
	"catalogue-unknown-key": (d) =>
		`"${d.key}" has no meaning here${d.suggestion ? `. Did you mean "${d.suggestion}"?` : "."}`,
	"catalogue-wrong-type": (d) => `"${d.key}" should be ${d.expected}.`,
	"catalogue-unknown-kind": (d) =>
		`"${d.value}" is no kind. Use company, agency, organization, person, place, publication, product or other.`,
	"catalogue-name-missing": () => "This entity has no name.",
	"catalogue-duplicate-name": (d) => `"${d.name}" is already an entity of this catalogue.`,
	"catalogue-unknown-entity": (d) => `"${d.name}" is no entity of this catalogue.`,
	"catalogue-never-mentioned": (d) => `No source mentions "${d.name}".`,
	"catalogue-alias-cycle": (d) =>
		`"${d.name}" and "${d.other}" are each an alias of the other. If they are the same, one entry is enough.`,
	"name-ambiguous": (d) => `"${d.name}" is also a name of "${d.other}": where it stands alone, both are shown.`,
};

/** The sentence for a finding, in plain text. Details in it are the user's own words: escape the whole where it is shown. */
export function describeFinding(finding: Finding): string {
	return sentences[finding.code](finding.details ?? {});
}

function megabytes(bytes: string | number | undefined): string {
	return typeof bytes === "number" ? `${Math.max(1, Math.round(bytes / 1_048_576))} MB` : "of unknown size";
}
