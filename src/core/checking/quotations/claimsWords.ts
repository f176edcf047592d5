// Whether quotation marks claim that somebody said or wrote these words, or are put to a title, a name or a single term.

/** Fewer words than this are a term, or somebody's way of putting it. */
const fewestWords = 3;
/** Chinese and Japanese, in characters. */
const fewestWide = 7;

const smallWords = new Set(
	(
		"a an the of in on at by for from to with and or but nor as is vs into over de la le les des du et en un une der die " +
		"das den dem und von vom zu zum zur am im für ein eine el los las y"
	).split(" "),
);

/** Every word of weight with a capital, and two of them at least: a title or a name. */
function isTitle(quotation: string): boolean {
	const words = quotation.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
	const weighty = words.filter((word, index) => index === 0 || !smallWords.has(word.toLowerCase()));
	return (
		weighty.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
	);
}

/** Words right before the mark after which a name, a title, a term or something typed follows. */
const naming =
	/(?:^|[^\p{L}])(?:words?|terms?|phrase|expression|letters?|called|named|titled|entitled|nicknamed|dubbed|renamed|labell?ed|known as|so-called|trading as|books?|novel|films?|movie|song|album|play|poem|article|essay|paper|study|magazine|podcast|series|show|programme|program|chapter|headline|title|name|nickname|motto|ship|boat|horse|team|group|file|folder|account|command|typed|types?|enter(?:ed)?|press|click|button|sign|code|password|category|label|exhibition|bill)\s*[,:]?\s*$/iu;

/** Addresses, paths, file names and commands. */
function isTyped(quotation: string): boolean {
	return /(?:^|\s)[@/~-]{1,2}\p{L}|\/\p{L}+\/|\.(?:\p{L}{2,4}|\d)$|:\/\//u.test(quotation);
}

/** In Japanese the mark of quoted speech behind the words, in Chinese a verb of speech before them. */
function isWideSpeech(before: string, after: string): boolean {
	if (/^.?と(?!いう|呼|名)/u.test(after)) return true;
	return /[说說称稱示道出][：:，,]?.?$/u.test(before);
}

/** `before` and `after` are the sentence around the marks; `words` is the quotation as quotable text. */
export function claimsWords(quotation: string, words: string, before: string, after: string): boolean {
	const wide = quotation.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu)?.length ?? 0;
	if (wide > 0 && wide * 2 > quotation.length) return wide >= fewestWide && isWideSpeech(before, after);
	const count = words.trim().split(" ").filter(Boolean).length;
	if (count < fewestWords) return false;
	return !isTitle(quotation) && !isTyped(quotation) && !naming.test(before.slice(-40).replace(/[“„«‹"'‘「『»›]$/u, ""));
}
