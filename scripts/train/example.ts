// What the learner sees of a document: its tokens, and which labels each token may have.
import {
	beginLabel,
	insideLabel,
	type KindMark,
	kindMarks,
} from "../../src/core/entities/recognition/tagger/labels.ts";
import { type Tokens, tokenise } from "../../src/core/text/tokens.ts";

/** A name in a training document; a coarse set leaves open which of several marks is right. */
export interface PossibleName {
	readonly start: number;
	readonly end: number;
	readonly marks: readonly KindMark[];
	/** Whether "no name" would be right too. */
	readonly optional?: boolean;
}

export interface TrainingDocument {
	readonly id: string;
	readonly tokens: Tokens;
	/** By token, a bit for each permitted label. */
	readonly permitted: Uint32Array;
	/** How often each pass goes over it. */
	readonly repeats: number;
}

const onlyOutside = 1;

function maskOf(marks: readonly KindMark[], label: (kind: number) => number): number {
	return marks.reduce((mask, mark) => mask | (1 << label(kindMarks.indexOf(mark))), 0);
}

/** Bits of the labels that begin, and that continue, a name with one of the marks. */
export function beginMask(marks: readonly KindMark[]): number {
	return maskOf(marks, beginLabel);
}

export function insideMask(marks: readonly KindMark[]): number {
	return maskOf(marks, insideLabel);
}

/**
 * Makes a training document. `unmarked` are the marks that a set does not know: what it leaves unmarked may be a
 * name of that kind.
 */
export function makeDocument(
	id: string,
	text: string,
	names: readonly PossibleName[],
	unmarked: readonly KindMark[],
	repeats: number,
): TrainingDocument {
	const tokens = tokenise(text);
	const free = onlyOutside | beginMask(unmarked) | insideMask(unmarked);
	const permitted = new Uint32Array(tokens.length).fill(free);
	let token = 0;
	for (const name of names) {
		while (token < tokens.length && (tokens.end[token] as number) <= name.start) token++;
		const extra = name.optional === true ? free : 0;
		const first = token;
		while (token < tokens.length && (tokens.start[token] as number) < name.end) {
			permitted[token] = (token === first ? beginMask(name.marks) : insideMask(name.marks)) | extra;
			token++;
		}
	}
	return { id, tokens, permitted, repeats };
}
