// What findings say to people: the one place with their sentences.
import type { Finding, FindingCode } from "../model/finding.ts";
import { articleFieldNames } from "../ports/settings.ts";

type Details = Readonly<Record<string, string | number>>;

/** Where the user says which encoding files have. */
const encodingSettings = "the setting files.encoding, or --encoding on the command line";

/** The setting that moves a limit, for those that have one. */
const settingOfLimit: ReadonlyMap<string, string> = new Map([
	["pages", "wellSourced.limits.pages"],
	["time", "wellSourced.limits.seconds"],
	["depth", "wellSourced.limits.depth"],
	["length", "wellSourced.limits.fileSize"],
	["size when unpacked", "wellSourced.limits.fileSize"],
]);

const sentences: Readonly<Record<FindingCode, (details: Details) => string>> = {
	"source-unreadable": (d) => `This file could not be read: ${d.reason ?? "no reason was given"}.`,
	"source-is-folder": () => "This is a folder with the name of a document. Rename it, or leave it out of the sources.",
	"source-link-not-followed": (d) => `This link was not followed: ${d.reason ?? "it leads nowhere"}.`,
	"source-too-large": (d) =>
		`This file is ${megabytes(d.bytes)}, over the limit of ${megabytes(d.limit)}. The limit is a setting.`,
	"sources-too-many": (d) => `Only the first ${d.limit} sources are read. The limit is a setting.`,
	"source-empty": () => "This file holds no text.",
	"source-binary": () => "This file does not hold text, whatever its name says.",
	"encoding-guessed": (d) =>
		`This file is not UTF-8; it was read as ${d.encoding}, which is a guess. If letters look wrong, say which encoding it has: ${encodingSettings}.`,
	"encoding-unknown": (d) => `The encoding "${d.asked}" cannot be read here; ${d.encoding} was taken instead.`,
	"encoding-damaged": (d) =>
		`${d.count} characters of this file could not be read as ${d.encoding} and show as \uFFFD. If it has another encoding, say which: ${encodingSettings}.`,
	"json-invalid": (d) => `This is not valid JSON${d.reason ? `: ${d.reason}` : ""}.`,
	"json-without-article": () =>
		"This JSON holds nothing that looks like an article. The setting wellSourced.json.fields can say where one stands.",
	"json-fields-wrong": (d) =>
		d.expected === undefined
			? `The setting wellSourced.json.fields knows no "${d.key}". It knows ${articleFieldNames.join(", ")}.`
			: `In the setting wellSourced.json.fields, "${d.key}" should be ${d.expected}.`,
	"front-matter-invalid": (d) =>
		`The lines between --- at the top are not valid YAML${d.reason ? `: ${d.reason}` : ""}. The rest of the file is read.`,
	"document-damaged": (d) =>
		`This file is damaged${d.reason ? `: ${d.reason}` : ""}. What could be read of it is used.`,
	"password-needed": () => "This file is protected by a password, so it cannot be read.",
	"copy-protected": () => "This book is protected against copying, so its text cannot be read.",
	"changes-accepted": (d) =>
		`This document holds tracked changes (${counted(d, changeWords)}). It is read as if all were accepted.`,
	"parts-left-out": (d) => `Not part of the text that is read: ${counted(d, partWords)}.`,
	"pages-without-text": (d) =>
		d.count === d.of
			? "No page of this document holds text that can be read: they are pictures, as scanners make them, or the file does not say which letters it shows."
			: `${d.count === 1 ? "Page" : "Pages"} ${d.pages} ${d.count === 1 ? "holds" : "hold"} no text, only pictures or nothing.`,
	"pages-unreadable": (d) => `${d.count === 1 ? "Page" : "Pages"} ${d.pages} could not be read.`,
	"format-not-here": (d) => `${d.format} files cannot be read here, only in VS Code on a computer.`,
	"html-without-main-content": () =>
		"The article could not be told from the rest of this page, so all of its visible text is used.",
	"reading-stopped": (d) => {
		const setting = settingOfLimit.get(String(d.limit));
		const advice = setting ? ` The setting ${setting} moves it.` : "";
		return `Reading stopped at a limit (${d.limit ?? "time"}); what comes before it is used.${advice}`;
	},
	"details-without-source": (d) =>
		d.article === undefined
			? `There is no source "${d.path}" beside this file.`
			: `"${d.path}" holds no article "${d.article}". Its articles are called here as in citations: #article=….`,
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
	"source-missing": (d) =>
		d.reason ? `The cited source ${d.path} cannot be read: ${d.reason}` : `There is no source ${d.path} any more.`,
	"quote-lost": (d) => `The quoted words are not in ${d.path}.`,
	"quote-near": (d) => `${d.path} does not say quite this. It says: "${d.words}"`,
	"quote-moved": (d) =>
		d.cited === undefined
			? `${d.path} says this at another place than the citation does.`
			: `${d.path} says this at ${d.now}, not at ${d.cited}.`,
	"quote-ambiguous": (d) => `${d.path} says this at ${d.count} places, none of them the cited one.`,
	"line-out-of-range": (d) =>
		d.unit === "article"
			? `${d.path} holds no article "${d.cited}" any more.`
			: `${d.path} has no ${d.unit} ${d.cited}: it ends after ${d.there} ${d.there === 1 ? d.unit : `${d.unit}s`}.`,
	"quotation-altered": (d) =>
		`The cited source does not say "${d.words}"${d.nearest === undefined ? "." : `. It says: "${d.nearest}"`}`,
	"figure-differs": (d) => `The cited passage says ${d.source}, not ${d.figure}.`,
};

/** The sentence for a finding, in plain text. Details in it are the user's own words: escape the whole where it is shown. */
export function describeFinding(finding: Finding): string {
	return sentences[finding.code](finding.details ?? {});
}

type CountWords = readonly (readonly [key: string, one: string, many: string])[];

const changeWords: CountWords = [
	["insertions", "insertion", "insertions"],
	["deletions", "deletion", "deletions"],
];

const partWords: CountWords = [
	["comments", "comment", "comments"],
	["headers", "page header", "page headers"],
	["footers", "page footer", "page footers"],
	["textBoxes", "text box", "text boxes"],
	["documents", "document inserted as a whole", "documents inserted as a whole"],
	["attachments", "attachment", "attachments"],
	["lineNumbers", "number of a line", "numbers of lines"],
	["unknownFonts", "font whose letters are not known", "fonts whose letters are not known"],
	["turned", "page with text that lies on its side", "pages with text that lies on its side"],
	["entries", "entry without text", "entries without text"],
];

/** "1 comment, 2 page headers": what there is more than none of. */
function counted(details: Details, words: CountWords): string {
	const parts: string[] = [];
	for (const [key, one, many] of words) {
		const count = details[key];
		if (typeof count === "number" && count > 0) parts.push(`${count} ${count === 1 ? one : many}`);
	}
	return parts.join(", ");
}

function megabytes(bytes: string | number | undefined): string {
	return typeof bytes === "number" ? `${Math.max(1, Math.round(bytes / 1_048_576))} MB` : "of unknown size";
}
