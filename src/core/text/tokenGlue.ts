// Words glued together where a web page lost its line break: "Original sourceJapan's", "development.Japan's".

/**
 * Words that end a label or a credit line on web pages and get glued to the text that follows. Only words that are
 * not the first half of a brand ("easyJet", "airBaltic") belong here.
 */
const labelEnds: ReadonlySet<string> = new Set(
	(
		"source sources article articles advertisement advertisements comments comment newsletter newsletters more " +
		"ago read reading minutes minute editor editors writer reporter correspondent staff share shares save print " +
		"story stories caption credit update updated published subscribe menu summary transcript topics tags related"
	).split(" "),
);

const shortestHead = 4;
const shortestTail = 3;
/** Evidence is looked for this far only, so that a text full of such words stays linear in practice. */
const searchLimit = 200_000;

function isLetter(char: string | undefined): boolean {
	return char !== undefined && char.toLowerCase() !== char.toUpperCase();
}

function standsAlone(text: string, word: string): boolean {
	const scope = text.length > searchLimit ? text.slice(0, searchLimit) : text;
	for (let at = scope.indexOf(word), tries = 0; at >= 0 && tries < 50; at = scope.indexOf(word, at + 1), tries++) {
		if (!isLetter(scope[at - 1]) && !isLetter(scope[at + word.length])) return true;
	}
	return false;
}

/**
 * Where to cut a word in which a capital follows a lower-case letter; 0 when it is one word, as "SoftBank", "iPhone"
 * and "easyJet" are. It is cut when the head is a word that ends labels, or when the head is a longer lower-case word
 * and the tail stands alone elsewhere in the document.
 */
export function glueCut(text: string, start: number, end: number, cut: number): number {
	const head = text.slice(start, cut);
	const tail = text.slice(cut, end);
	if (head.length < shortestHead || tail.length < shortestTail || tail.slice(1) !== tail.slice(1).toLowerCase())
		return 0;
	const folded = head.toLowerCase();
	if (labelEnds.has(folded)) return cut;
	const isPlainWord = head === folded && head.length > shortestHead;
	return isPlainWord && standsAlone(text, tail) ? cut : 0;
}
