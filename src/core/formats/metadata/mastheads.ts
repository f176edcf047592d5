// Telling the name of a publication from the name of a person, and writing an all-caps name as it is usually written.

/** Words that stand in names of publications and newsrooms and hardly ever in names of people. */
const mastheadWords: ReadonlySet<string> = new Set(
	(
		"agency ai agence asia associated bulletin business chronicle chronicles courier daily dispatch desk desks digest " +
		"economic economics economist editorial editors examiner express financial gazette globe group guardian herald hub " +
		"inc independent industry inquirer insider intelligence international journal ledger magazine mail markets media " +
		"mirror monitor monthly network news newsroom newspaper newswire nikkei observer online post press quarterly radio " +
		"record register report reporter reuters review science sentinel standard staff star studio sun tech technology " +
		"telegraph the times today tribune tv update voice watch weekly wire wires world zeitung presse monde journal diario"
	).split(" "),
);

/** Short words that are ordinary words and no initials, in names written in capitals. */
const shortWords: ReadonlySet<string> = new Set(
	(
		"act age air all and any art ask bay big box buy can car cat city co day dog east ed el fox for get hub ice in ink " +
		"inc job joe kim la law le lee li los low ltd mail man map max may men ms mr near net new news now of off oil old on " +
		"one our out pan pop post red roy san sea sir sky son star sun sam tom ben bob dan don jim ian ray ron tim ted una " +
		"amy ann eva ida may sue the time to top two van via von war way web wu xu yu zoe ma"
	).split(" "),
);

/** Whether the words name a publication, a newsroom or an agency rather than a person. */
export function namesPublication(name: string): boolean {
	const words = name.split(/[\s-]+/);
	if (words.length === 1) return true;
	return words.some(
		(word) =>
			mastheadWords.has(word.toLowerCase().replace(/[.,]$/, "")) || /^desk|\p{L}\.(?:com|net|org)$/iu.test(word),
	);
}

/** `QUAY WIRE` → `Quay Wire`; a name that is not all in capitals stays as it is. */
export function usualCase(name: string): string {
	if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
	const words = name.split(" ");
	if (words.length === 1 && name.length <= 5) return name;
	return words
		.map((word, index) => (index > 0 && /^(?:of|and|the|for|in|on)$/i.test(word) ? word.toLowerCase() : cased(word)))
		.join(" ");
}

function cased(word: string): string {
	const letters = word.replace(/[^\p{L}]/gu, "");
	// Up to three letters, or none of them a vowel: initials such as AI, BBC, CNBC.
	const initials = (letters.length <= 3 && !shortWords.has(letters.toLowerCase())) || !/[AEIOUYÀ-Ý]/i.test(letters);
	if (initials || /\d/.test(word) || /\.\p{L}/u.test(word)) return word;
	return word
		.toLowerCase()
		.replace(/(^|[-'’])(\p{L})(?=\p{L}\p{L})/gu, (_, before, first) => before + first.toUpperCase());
}
