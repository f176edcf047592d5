// Folds what does not tell two written names apart when they are matched: case, width, white space, apostrophes, dashes.

const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u00b4`]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/** Printable ASCII without the back-tick. */
const plain = /^[ -_a-~]*$/;

/** The folded name. Names with the same fold are the same name but for case and typography. */
export function foldName(name: string): string {
	if (plain.test(name)) return name.includes("  ") ? name.toLowerCase().replace(/ +/g, " ").trim() : name.toLowerCase();
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(apostrophes, "'")
		.replace(dashes, "-")
		.replace(/\s+/gu, " ")
		.trim();
}
