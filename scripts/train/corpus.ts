// Everything the recogniser learns from, read from the disk: our own texts, word lists, and public sets if given.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type WordClasses, wordClassNames } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import { makeDocument, type TrainingDocument } from "./example.ts";
import { type MarkedArticle, readMarkedFile } from "./markedText.ts";
import { documentOfSet, type PublicDocument, type PublicSet, publicSets, readPublicFile } from "./publicSets.ts";

export const textsFolder: string = join(import.meta.dirname, "texts");
const wordsFolder = join(import.meta.dirname, "words");

/** Files from this letter on hold general news, which counts twice: the others are denser in companies than news is. */
const firstGeneralFile = "g";
const generalRepeats = 2;

/** Every tenth document is kept out of learning, to measure with. */
export function isHeldOut(index: number): boolean {
	return index % 10 === 9;
}

export interface PublicPart {
	readonly set: PublicSet;
	readonly documents: readonly PublicDocument[];
}

export interface Corpus {
	readonly articles: readonly {
		readonly article: MarkedArticle;
		readonly repeats: number;
		readonly heldOut: boolean;
	}[];
	readonly sets: readonly PublicPart[];
	readonly wordClasses: WordClasses;
	/** A line for each file with the start of its SHA-256. */
	readonly origin: string;
}

class Origin {
	readonly lines: string[] = [];
	private own = createHash("sha256");

	addOwn(raw: string): void {
		this.own.update(raw);
	}

	addSet(file: string, raw: string): void {
		this.lines.push(`${file} ${createHash("sha256").update(raw).digest("hex").slice(0, 16)}`);
	}

	text(): string {
		return [`texts and words ${this.own.digest("hex").slice(0, 16)}`, ...this.lines].join("\n");
	}
}

function textFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.sort();
}

function readWordClasses(origin: Origin): WordClasses {
	const classes = new Map<string, number>();
	wordClassNames.forEach((name, bit) => {
		const raw = readFileSync(join(wordsFolder, `${name}.txt`), "utf8");
		origin.addOwn(raw);
		for (const word of raw.split(/\s+/)) if (word !== "") classes.set(word, (classes.get(word) ?? 0) | (1 << bit));
	});
	return classes;
}

function readArticles(origin: Origin): Corpus["articles"] {
	return textFiles(textsFolder).flatMap((name) => {
		const raw = readFileSync(join(textsFolder, name), "utf8");
		origin.addOwn(raw);
		const { articles, problems } = readMarkedFile(raw);
		for (const { article, problem } of problems) throw new Error(`${name}, ${article}: ${problem}`);
		const repeats = name >= firstGeneralFile ? generalRepeats : 1;
		return articles.map((article, index) => ({ article, repeats, heldOut: isHeldOut(index) }));
	});
}

function readSets(folders: readonly string[], origin: Origin): PublicPart[] {
	const parts: PublicPart[] = [];
	for (const set of publicSets) {
		const path = folders.map((folder) => join(folder, set.file)).find((candidate) => existsSync(candidate));
		if (path === undefined) continue;
		const raw = readFileSync(path, "utf8");
		origin.addSet(set.file, raw);
		parts.push({ set, documents: readPublicFile(raw) });
	}
	return parts;
}

/** Reads it all. @throws Error when a text of ours is badly marked: that is for whoever edits them to mend. */
export function readCorpus(folders: readonly string[]): Corpus {
	const origin = new Origin();
	const wordClasses = readWordClasses(origin);
	const articles = readArticles(origin);
	const sets = readSets(folders, origin);
	return { articles, sets, wordClasses, origin: origin.text() };
}

/** The documents to learn from; with `everything`, the held-out ones too. */
export function trainingDocuments(corpus: Corpus, everything: boolean): TrainingDocument[] {
	const own = corpus.articles
		.filter(({ heldOut }) => everything || !heldOut)
		.map(({ article, repeats }) => {
			const names = article.names.map(({ start, end, mark }) => ({ start, end, marks: [mark] }));
			return makeDocument(article.id, article.text, names, [], repeats);
		});
	const others = corpus.sets.flatMap(({ set, documents }) =>
		documents
			.filter((_, index) => everything || !set.isProse || !isHeldOut(index))
			.map((document) => documentOfSet(set, document)),
	);
	return [...own, ...others];
}
