// Measures a tagger on texts that were kept out of training.
import { type KindMark, kindMarks } from "../../src/core/entities/recognition/tagger/labels.ts";
import type { TaggedName, Tagger } from "../../src/core/entities/recognition/tagger/tagger.ts";
import type { Judged } from "./calibrate.ts";
import { type Corpus, isHeldOut } from "./corpus.ts";
import { marksOfType, type PublicDocument } from "./publicSets.ts";
import { addToTally, emptyTally, formatScore, scoreOfTally, type TypedSpan } from "./score.ts";

export interface JudgedName extends Judged {
	readonly certainty: number;
}

/** The type of the public sets that a mark belongs to. */
export function coarseType(mark: KindMark): string {
	for (const [type, marks] of Object.entries(marksOfType)) if (marks.includes(mark) && type !== "MISC") return type;
	return "MISC";
}

function coarse(names: readonly TaggedName[]): TypedSpan[] {
	return names.map(({ start, end, mark }) => ({ start, end, type: coarseType(mark) }));
}

/** Lines of scores by kind on our own held-out articles. */
export function scoreOwnTexts(tagger: Tagger, corpus: Corpus): string[] {
	const articles = corpus.articles.filter(({ heldOut }) => heldOut).map(({ article }) => article);
	const pairs = articles.map(({ text, names }) => ({
		text,
		gold: names.map(({ start, end, mark }) => ({ start, end, type: mark as string })),
		found: tagger.tagText(text).map(({ start, end, mark }) => ({ start, end, type: mark as string })),
	}));
	return kindMarks.map((mark) => {
		const tally = emptyTally();
		for (const { text, gold, found } of pairs) addToTally(tally, text, gold, found, mark);
		const { exact, overlap } = scoreOfTally(tally);
		return `  ${mark} ${String(tally.gold).padStart(4)}  exact ${formatScore(exact)}  overlap ${formatScore(overlap)}`;
	});
}

/** A line of scores for one coarse type on documents of a public set. */
export function scorePublic(tagger: Tagger, documents: readonly PublicDocument[], type: string): string {
	const tally = emptyTally();
	for (const { text, ents } of documents) {
		const gold = ents.map(([start, end, gold]) => ({ start, end, type: gold }));
		addToTally(tally, text, gold, coarse(tagger.tagText(text)), type);
	}
	const { exact, overlap } = scoreOfTally(tally);
	return `${type} exact ${formatScore(exact)}  overlap ${formatScore(overlap)}`;
}

/** Judges each name found in documents of a public set; names of kinds that the set does not mark are left out. */
export function judgePublic(tagger: Tagger, documents: readonly PublicDocument[]): JudgedName[] {
	const known = new Set(["ORG", "PER", "LOC"]);
	return documents.flatMap(({ text, ents }) => {
		const gold = new Set(ents.map(([start, end, type]) => `${start}-${end}-${type}`));
		return tagger
			.tagText(text)
			.filter(({ mark }) => known.has(coarseType(mark)))
			.map((name) => ({
				margin: name.margin,
				certainty: name.certainty,
				right: gold.has(`${name.start}-${name.end}-${coarseType(name.mark)}`),
			}));
	});
}

/** Judges each name found in what was kept out of training: our own articles and those of the public sets. */
export function judgeHeldOut(tagger: Tagger, corpus: Corpus): JudgedName[] {
	const own = corpus.articles
		.filter(({ heldOut }) => heldOut)
		.flatMap(({ article }) => {
			const gold = new Set(article.names.map(({ start, end, mark }) => `${start}-${end}-${mark}`));
			return tagger.tagText(article.text).map((name) => ({
				margin: name.margin,
				certainty: name.certainty,
				right: gold.has(`${name.start}-${name.end}-${name.mark}`),
			}));
		});
	const others = corpus.sets
		.filter(({ set }) => set.isProse === true)
		.flatMap(({ documents }) =>
			judgePublic(
				tagger,
				documents.filter((_, index) => isHeldOut(index)),
			),
		);
	return [...own, ...others];
}
