// Generated sources for tests of passage search: each sentence a passage.
import type { TextGenerator } from "../../../bench/support/generatedText.ts";
import type { Passage } from "../../../src/core/model/passage.ts";

export interface GeneratedSource {
	readonly source: string;
	readonly text: string;
	readonly passages: readonly Passage[];
}

export function sourceOf(source: string, sentences: readonly string[]): GeneratedSource {
	let end = -1;
	const passages = sentences.map((sentence) => {
		const start = end + 1;
		end = start + sentence.length;
		return { start, end };
	});
	return { source, text: sentences.join(" "), passages };
}

export function generateSources(
	generator: TextGenerator,
	count: number,
	sentences: number,
): readonly GeneratedSource[] {
	return Array.from({ length: count }, (_, at) =>
		sourceOf(
			`file:///sources/${at}.txt`,
			Array.from({ length: sentences }, () => generator.sentence()),
		),
	);
}

/** Text of a passage, for the index to look for phrases. */
export function textLookup(
	sources: readonly GeneratedSource[],
): (source: string, passage: number) => string | undefined {
	const bySource = new Map(sources.map((source) => [source.source, source]));
	return (name, passage) => {
		const source = bySource.get(name);
		const span = source?.passages[passage];
		return source && span && source.text.slice(span.start, span.end);
	};
}

/** Queries of one to three words that stand together in some passage. */
export function generateQueries(
	generator: TextGenerator,
	sources: readonly GeneratedSource[],
	count: number,
): readonly (readonly string[])[] {
	return Array.from({ length: count }, () => {
		const { text, passages } = sources[Math.floor(generator.random() * sources.length)] as GeneratedSource;
		const span = passages[Math.floor(generator.random() * passages.length)] as Passage;
		const words =
			text
				.slice(span.start, span.end)
				.toLowerCase()
				.match(/[a-z]+/g) ?? [];
		const wanted = 1 + Math.floor(generator.random() * 3);
		return [
			...new Set(Array.from({ length: wanted }, () => words[Math.floor(generator.random() * words.length)] as string)),
		];
	});
}
