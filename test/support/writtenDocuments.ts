// The documents that several programs wrote in several formats, each with the text that all of them should give.
import { readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../../src/core/formats/readSource.ts";
import type { SourceText } from "../../src/core/model/source.ts";

export interface WrittenFile {
	readonly name: string;
	readonly format: string;
	/** Which of the texts in `written`. */
	readonly document: string;
	readonly producer: string;
}

const root = new URL("../fixtures/formats/written/", import.meta.url);
const documents = readdirSync(new URL("books/", root)).map((name) => name.replace(".txt", ""));

export function writtenFiles(
	formats: readonly string[] = ["odt", "fodt", "rtf", "epub", "docx"],
): readonly WrittenFile[] {
	return formats.flatMap((format) =>
		readdirSync(new URL(`${format}/`, root)).flatMap((name) => {
			const [producer = "", document = ""] = name.replace(`.${format}`, "").split("-");
			if (!name.endsWith(`.${format}`) || !documents.includes(document)) return [];
			return [{ name, format, document, producer }];
		}),
	);
}

export function bytesOfWritten({ name, format }: WrittenFile): Uint8Array {
	return new Uint8Array(readFileSync(new URL(`${format}/${name}`, root)));
}

export function readWritten(file: WrittenFile): Promise<SourceText> {
	const input = { uri: `file:///${file.name}`, name: file.name, bytes: bytesOfWritten(file) };
	return readSource(input, defaultReadingLimits, new AbortController().signal);
}

export function writtenText({ document, format, producer }: WrittenFile): string {
	// Notes stand at the end of each chapter of a book.
	const folder = format === "epub" ? "books" : ".";
	const text = readFileSync(new URL(`${folder}/${document}.txt`, root), "utf8");
	// LibreOffice leaves the first row of a table out when it writes a book.
	const leavesHeads = format === "epub" && producer === "libreoffice";
	return leavesHeads ? text.replace(/(?<=\n\n)[^\n]* \| [^\n]*\n(?=[^\n]* \| )/g, "") : text;
}
