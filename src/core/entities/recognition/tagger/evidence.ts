// What a document says about a word as a whole: how often it is capitalised, and in what surroundings.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { isNameWord, type Runs } from "./runs.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordClass } from "./wordClasses.ts";

/** What one occurrence can witness about its word; the bits of `Evidence.own`. */
const witness = {
	afterTitle: 1,
	afterFirstName: 2,
	inCompanyRun: 4,
	inAgencyRun: 8,
	inOrganizationRun: 16,
	inMediaRun: 32,
	inPlaceRun: 64,
	afterPlacePreposition: 128,
	beforeBased: 256,
	beforeSaying: 512,
	afterArticle: 1024,
	inBrackets: 2048,
	beforePossessive: 4096,
	afterRole: 8192,
	beforePlace: 16384,
	startsLongerRun: 1 << 15,
	endsLongerRun: 1 << 16,
	beforeRole: 1 << 17,
	beforeAge: 1 << 18,
	beforeWho: 1 << 19,
} as const;

export interface Evidence {
	/** Bits of what each occurrence witnesses, by token. */
	readonly own: Uint32Array;
	/** By word number: bits that one occurrence or more, and that two or more, witness. */
	readonly once: Uint32Array;
	readonly twice: Uint32Array;
	/** By folded word number: occurrences in mid-sentence with a capital, and in lower case. */
	readonly capitalised: Uint16Array;
	readonly lowerCase: Uint16Array;
	/** By word number: last token of the name that an acronym was put after in brackets, -1 where there is none. */
	readonly longForm: Int32Array;
}

interface Scene {
	readonly tokens: Tokens;
	readonly vocabulary: Vocabulary;
	readonly runs: Runs;
}

function classesAt(scene: Scene, token: number): number {
	if (token < 0 || token >= scene.tokens.length) return 0;
	return scene.vocabulary.classes[scene.vocabulary.wordOf[token] as number] as number;
}

function lowerAt(scene: Scene, token: number): string {
	if (token < 0 || token >= scene.tokens.length) return "";
	return scene.vocabulary.lower[scene.vocabulary.wordOf[token] as number] as string;
}

function witnessBefore(scene: Scene, token: number): number {
	const classes = classesAt(scene, token - 1);
	const word = lowerAt(scene, token - 1);
	let bits = 0;
	if ((classes & wordClass.title) !== 0) bits |= witness.afterTitle;
	if ((classes & wordClass.firstName) !== 0 && isNameWord(scene.tokens.flags[token - 1] as number)) {
		bits |= witness.afterFirstName;
	}
	if ((classes & wordClass.placePreposition) !== 0) bits |= witness.afterPlacePreposition;
	if ((classes & wordClass.role) !== 0) bits |= witness.afterRole;
	if (word === "the") bits |= witness.afterArticle;
	if (word === "(") bits |= witness.inBrackets;
	return bits;
}

function witnessAfter(scene: Scene, token: number): number {
	const after = (scene.runs.last[token] as number) + 1;
	let bits = 0;
	if (after < scene.tokens.length && ((scene.tokens.flags[after] as number) & TokenFlag.possessive) !== 0) {
		bits |= witness.beforePossessive;
	}
	if ((classesAt(scene, after) & wordClass.sayingVerb) !== 0) bits |= witness.beforeSaying;
	const word = lowerAt(scene, after);
	if (word === "-" && lowerAt(scene, after + 1) === "based") bits |= witness.beforeBased;
	if ((classesAt(scene, after) & wordClass.role) !== 0) bits |= witness.beforeRole;
	return word === "," ? bits | witnessAfterComma(scene, after + 1) : bits;
}

function witnessAfterComma(scene: Scene, token: number): number {
	if ((classesAt(scene, token) & wordClass.country) !== 0) return witness.beforePlace;
	if (lowerAt(scene, token) === "who") return witness.beforeWho;
	const isNumber = token < scene.tokens.length && ((scene.tokens.flags[token] as number) & TokenFlag.number) !== 0;
	return isNumber && lowerAt(scene, token + 1) === "," ? witness.beforeAge : 0;
}

const headWitness: readonly (readonly [number, number])[] = [
	[wordClass.corporateSuffix | wordClass.companyHead, witness.inCompanyRun],
	[wordClass.agencyHead, witness.inAgencyRun],
	[wordClass.organizationHead, witness.inOrganizationRun],
	[wordClass.mediaHead, witness.inMediaRun],
	[wordClass.placeHead, witness.inPlaceRun],
];

function witnessOfRun(scene: Scene, token: number): number {
	const last = scene.runs.last[token] as number;
	if (last === token) return scene.runs.first[token] === token ? 0 : witness.endsLongerRun;
	const classes = classesAt(scene, last);
	let bits = scene.runs.first[token] === token ? witness.startsLongerRun : 0;
	for (const [cls, bit] of headWitness) if ((classes & cls) !== 0) bits |= bit;
	return bits;
}

/** For "Global Seed Framework (GSF)": where the long form ends when `token` is the acronym in brackets, else -1. */
function longFormEnd(scene: Scene, token: number): number {
	if (((scene.tokens.flags[token] as number) & TokenFlag.allCaps) === 0) return -1;
	if (lowerAt(scene, token - 1) !== "(" || lowerAt(scene, token + 1) !== ")") return -1;
	return token >= 2 && isNameWord(scene.tokens.flags[token - 2] as number) ? token - 2 : -1;
}

const most = 0xffff;

function addOne(counts: Uint16Array, at: number): void {
	const count = counts[at] as number;
	if (count < most) counts[at] = count + 1;
}

export function gatherEvidence(tokens: Tokens, vocabulary: Vocabulary, runs: Runs): Evidence {
	const scene: Scene = { tokens, vocabulary, runs };
	const own = new Uint32Array(tokens.length);
	const once = new Uint32Array(vocabulary.size);
	const twice = new Uint32Array(vocabulary.size);
	const capitalised = new Uint16Array(vocabulary.foldedSize);
	const lowerCase = new Uint16Array(vocabulary.foldedSize);
	const longForm = new Int32Array(vocabulary.size).fill(-1);
	for (let token = 0; token < tokens.length; token++) {
		const flags = tokens.flags[token] as number;
		if ((flags & TokenFlag.word) === 0) continue;
		const word = vocabulary.wordOf[token] as number;
		const folded = vocabulary.foldedOf[word] as number;
		if (!isNameWord(flags)) {
			addOne(lowerCase, folded);
			continue;
		}
		if ((flags & TokenFlag.sentenceStart) === 0) addOne(capitalised, folded);
		const bits = witnessBefore(scene, token) | witnessAfter(scene, token) | witnessOfRun(scene, token);
		own[token] = bits;
		const formEnd = longFormEnd(scene, token);
		if (formEnd >= 0) longForm[word] = formEnd;
		twice[word] = (twice[word] as number) | ((once[word] as number) & bits);
		once[word] = (once[word] as number) | bits;
	}
	return { own, once, twice, capitalised, lowerCase, longForm };
}

/** Bits of what the other occurrences of the token's word witness. */
export function evidenceOfOthers(evidence: Evidence, vocabulary: Vocabulary, token: number): number {
	const word = vocabulary.wordOf[token] as number;
	const own = evidence.own[token] as number;
	return (evidence.twice[word] as number) | ((evidence.once[word] as number) & ~own);
}
