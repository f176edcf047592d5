// Who owns the names that fold to the same key, and which case each of them takes. Flat, for very many names.
import { inStretches, type Steps } from "../../base/steps.ts";
import type { CaseRule } from "../../model/entity.ts";
import { blankBit, characterClasses, upperCaseBit } from "./characterTables.ts";

/** A name as it is stored. Those with the same key follow one another. */
export interface OwnedForm {
	/** In usual width and shape, with its case. */
	readonly cased: string;
	readonly caseRule: CaseRule;
	readonly entities: readonly string[];
}

export interface NameOwners {
	/**
	 * The owners of those names, from `first` on to the last with the same key, that take the case of
	 * `text[start, end)`. Empty when none does.
	 */
	at(first: number, text: string, start: number, end: number): readonly string[];
}

const nobody: readonly string[] = [];
const space = 0x20;
/** Set in `rules` for the last name of a key, and for a name whose case counts; above them its place in `cases`. */
const lastBit = 1;
const exactBit = 2;
/** Of `upperCaseBit`, the highest in a byte. */
const upperCaseShift = 7;

/** One bit for each unit of the name that is no space: whether it is upper case. Eight to a character. */
function caseBits(cased: string): string {
	let all = "";
	let bits = 0;
	let count = 0;
	for (let at = 0; at < cased.length; at++) {
		const code = cased.charCodeAt(at);
		if (code === space) continue;
		const isUpper = ((characterClasses[code] as number) & upperCaseBit) !== 0;
		if (isUpper) bits |= 1 << (count & 7);
		if ((++count & 7) !== 0) continue;
		all += String.fromCharCode(bits);
		bits = 0;
	}
	return (count & 7) === 0 ? all : all + String.fromCharCode(bits);
}

/** The owners in flat arrays, by number of the name. */
export interface OwnerTables {
	readonly rules: Uint32Array;
	/** Case bits of the names whose case counts: the same bits once, since most names are capitalised alike. */
	readonly cases: Uint8Array;
	/** By number of the name. */
	owners(form: number): readonly string[];
}

const formsAtOnce = 5000;

/** `isLast` tells of a form whether the next one has another key. */
export function* packOwners(forms: readonly OwnedForm[], isLast: (form: number) => boolean): Steps<OwnerTables> {
	const rules = new Uint32Array(forms.length);
	const bytes: number[] = [];
	const places = new Map<string, number>();
	const placeOf = (bits: string): number => {
		const known = places.get(bits);
		if (known !== undefined) return known;
		const place = bytes.length;
		places.set(bits, place);
		for (let at = 0; at < bits.length; at++) bytes.push(bits.charCodeAt(at));
		return place;
	};
	const lists: (readonly string[])[] = [];
	yield* inStretches(forms.length, formsAtOnce, (from, to) => {
		for (let at = from; at < to; at++) {
			const { caseRule, cased, entities } = forms[at] as OwnedForm;
			const isExact = caseRule === "exact";
			const place = isExact ? placeOf(caseBits(cased)) : 0;
			rules[at] = ((place << 2) | (isExact ? exactBit : 0) | (isLast(at) ? lastBit : 0)) >>> 0;
			lists.push(entities);
		}
	});
	const owners = ownersIn(lists);
	return { rules, cases: Uint8Array.from(bytes), owners };
}

/** On its own, so that nothing but the lists lives as long: a function keeps whatever stands around it. */
function ownersIn(lists: readonly (readonly string[])[]): OwnerTables["owners"] {
	return (form) => lists[form] ?? nobody;
}

export function createNameOwners({ rules, cases, owners }: OwnerTables): NameOwners {
	function takesCase(rule: number, text: string, start: number, end: number): boolean {
		if ((rule & exactBit) === 0) return true;
		let place = rule >>> 2;
		// A byte at a time, below a bit that tells when all eight are used.
		let bits = 1;
		for (let at = start; at < end; at++) {
			const cls = characterClasses[text.charCodeAt(at)] as number;
			if ((cls & blankBit) !== 0) continue;
			if (bits === 1) bits = 0x100 | (cases[place++] as number);
			// Both are 0 or 1.
			if ((bits & 1) !== cls >> upperCaseShift) return false;
			bits >>= 1;
		}
		return true;
	}

	return {
		at(first, text, start, end) {
			let found = nobody;
			for (let form = first; ; form++) {
				const rule = rules[form] as number;
				if (takesCase(rule, text, start, end)) {
					const entities = owners(form);
					found = found.length === 0 ? entities : [...new Set([...found, ...entities])];
				}
				if ((rule & lastBit) !== 0) return found;
			}
		},
	};
}
