// Letters that are written as several characters and may have to become one.

const anyMark = /\p{M}/u;
const markOrPart = /[\p{M}\u1100-\u11ff\uff9e\uff9f]/u;

/**
 * What is neither a mark nor changed by composing: Latin, Greek and Cyrillic letters, punctuation
 * and signs of print, kana, ideographs, syllables of Korean, surrogates aside.
 */
const plainRanges: readonly (readonly [from: number, to: number])[] = [
	[0, 0x2ff],
	[0x390, 0x3ce],
	[0x400, 0x482],
	[0x48a, 0x52f],
	[0x2002, 0x206f],
	[0x20a0, 0x20bf],
	[0x2100, 0x2125],
	[0x2190, 0x22ff],
	[0x3000, 0x3029],
	[0x3041, 0x3096],
	[0x309b, 0x30ff],
	[0x3400, 0x9fff],
	[0xac00, 0xd7a3],
	[0xff01, 0xff9d],
];

function buildPlain(): Uint8Array {
	const plain = new Uint8Array(0x10000);
	for (const [from, to] of plainRanges) plain.fill(1, from, to + 1);
	return plain;
}

const plain: Readonly<Uint8Array> = buildPlain();

/** Whether composing (NFC) may change the text, or it holds marks. Most texts pass the quick look at their characters. */
export function needsComposing(text: string): boolean {
	let at = 0;
	while (at < text.length && plain[text.charCodeAt(at)] === 1) at++;
	return at < text.length && (markOrPart.test(text) || text.normalize("NFC") !== text);
}

/** Whether a character joins the one before: a combining mark, or a vowel or final consonant of Korean. */
export function joinsPrevious(character: string): boolean {
	const code = character.charCodeAt(0);
	if (code < 0x300) return false;
	return (code >= 0x1160 && code <= 0x11ff) || code === 0xff9e || code === 0xff9f || anyMark.test(character);
}
