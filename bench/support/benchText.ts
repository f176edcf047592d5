// Text to measure on: a news corpus when it lies beside the repository, else generated.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createTextGenerator } from "./generatedText.ts";

export interface BenchText {
	/** What it is, for the report. */
	readonly origin: string;
	readonly documents: readonly string[];
}

const corpus = new URL("../../../shared/corpus/reuters-21578.jsonl.gz", import.meta.url);

function newsDocuments(): readonly string[] {
	if (!existsSync(corpus)) return [];
	const lines = gunzipSync(readFileSync(corpus)).toString("utf8").split("\n");
	return lines.filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Sentences of the corpus in another order, some with a word that was never there, so that the vocabulary grows. */
function remixed(documents: readonly string[], characters: number): string[] {
	const generator = createTextGenerator(1);
	const sentences = documents.flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-Z])/));
	const out: string[] = [];
	for (let done = 0; done < characters; ) {
		const parts: string[] = [];
		for (let left = 12; left > 0; left--) {
			const sentence = sentences[Math.floor(generator.random() * sentences.length)] as string;
			parts.push(generator.random() < 0.15 ? `${generator.name()} ${sentence}` : sentence);
		}
		const text = parts.join(" ");
		out.push(text);
		done += text.length + 1;
	}
	return out;
}

function generated(characters: number): string[] {
	const generator = createTextGenerator(1);
	const out: string[] = [];
	for (let done = 0; done < characters; ) {
		const text = Array.from({ length: 15 }, () => generator.sentence()).join(" ");
		out.push(text);
		done += text.length + 1;
	}
	return out;
}

/** About `characters` UTF-16 code units. */
export function benchText(characters: number): BenchText {
	const news = newsDocuments();
	if (news.length === 0) return { origin: "generated text", documents: generated(characters) };
	let total = 0;
	const documents = news.filter((text) => {
		total += text.length;
		return total <= characters;
	});
	if (total >= characters) return { origin: "Reuters-21578", documents };
	return { origin: "Reuters-21578, remixed", documents: remixed(news, characters) };
}

/** Capitalised runs of words of the documents, most frequent first, then invented names, up to `count`. */
export function benchNames(documents: readonly string[], count: number): readonly string[] {
	const counts = new Map<string, number>();
	for (const text of documents) {
		for (const [name] of text.matchAll(/[A-Z][\w&'-]+(?:\s[A-Z][\w&'-]+){0,3}/g)) {
			const spaced = name.replace(/\s+/g, " ");
			counts.set(spaced, (counts.get(spaced) ?? 0) + 1);
		}
	}
	const frequent = [...counts].filter(([, times]) => times >= 2).sort((a, b) => b[1] - a[1]);
	const names = new Set(frequent.slice(0, count).map(([name]) => name));
	const generator = createTextGenerator(2);
	while (names.size < count) names.add(generator.name());
	return [...names];
}
