// Legal forms at the end of a firm's name: what may be left out without naming another firm.

/** Written short: never part of the name that people know. Folded, without dots. */
const shortForms = new Set(
	`inc corp co ltd plc llc llp lp ag se kg kgaa gmbh mbh ug ohg sa sas sarl sca scs spa srl nv bv ab asa as oy oyj aps
	kk pte pty bhd sdn tbk jsc ojsc pjsc cjsc oao ooo zao pao sae sab cv ltda eirl doo dd ad sro zrt nyrt kft`.split(
		/\s+/,
	),
);

const longForms = new Set(["incorporated", "corporation", "company", "limited", "aktiengesellschaft"]);

const holdingForms = new Set(["group", "holdings", "holding", "groupe", "gruppe", "gruppo", "grupo", "groep"]);

/** One word for one form, so that "Corp." and "Corporation" agree. */
const same: ReadonlyMap<string, string> = new Map([
	["incorporated", "inc"],
	["corporation", "corp"],
	["company", "co"],
	["limited", "ltd"],
	["holding", "holdings"],
	["aktiengesellschaft", "ag"],
]);

export interface LegalForm {
	/** Number of tokens of the name before the legal form; all of them when there is none. */
	readonly baseLength: number;
	/** Legal forms, one spelling each, sorted. */
	readonly legal: readonly string[];
	/** Whether "Group" or "Holdings" is among what was left out. */
	readonly isHolding: boolean;
}

/** Where the legal form starts in folded tokens. A name is never only a legal form. */
export function legalFormOf(tokens: readonly string[]): LegalForm {
	const legal: string[] = [];
	let isHolding = false;
	let length = tokens.length;
	while (length > 1) {
		const last = tokens[length - 1] as string;
		if (shortForms.has(last) || longForms.has(last)) legal.push(same.get(last) ?? last);
		else if (holdingForms.has(last)) isHolding = true;
		else if (!isJoint(last, tokens.length - length)) break;
		length--;
	}
	while (length < tokens.length && isJoint(tokens[length - 1] as string, 1)) length--;
	return { baseLength: Math.max(1, length), legal: legal.sort(), isHolding };
}

/** "& Co", "S.A. de C.V.": words between legal forms, once something after them has been left out. */
function isJoint(token: string, leftOut: number): boolean {
	return leftOut > 0 && (token === "and" || token === "de");
}

/** Whether a folded token is an abbreviated legal form, which names are shown without where they can be. */
export function isShortLegalForm(token: string): boolean {
	return shortForms.has(token);
}

/** Whether a folded token is a legal form of any kind: by itself it names nothing. */
export function isLegalForm(token: string): boolean {
	return shortForms.has(token) || longForms.has(token) || holdingForms.has(token);
}
