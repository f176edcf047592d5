// The forms of a name that are looked up: folded, composed and decomposed.
import { characterFolds, characterShapes } from "./characterTables.ts";

/** One way a name is looked up. Both strings have the same length, unit by unit. */
export interface NameForm {
	/** Folded: lower case, usual width, one shape of apostrophe and dash, single spaces. Never empty. */
	readonly key: string;
	/** The same with the name's own case. */
	readonly cased: string;
}

function shape(name: string): string {
	let out = "";
	for (let at = 0; at < name.length; at++) {
		const code = characterShapes[name.charCodeAt(at)] as number;
		if (code !== 0) out += String.fromCharCode(code);
	}
	return out.trim().replace(/ +/g, " ");
}

function fold(cased: string): string {
	let out = "";
	for (let at = 0; at < cased.length; at++) out += String.fromCharCode(characterFolds[cased.charCodeAt(at)] as number);
	return out;
}

/** Printable ASCII but the backtick, which is taken for an apostrophe: every unit has its usual shape. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** One form for most names, two where composed and decomposed letters differ, none for an empty name. */
export function nameForms(name: string): readonly NameForm[] {
	if (plain.test(name)) return [{ key: name.toLowerCase(), cased: name }];
	const shaped = shape(name);
	if (shaped === "") return [];
	const composed = shaped.normalize("NFC");
	const decomposed = shaped.normalize("NFD");
	const forms = [{ key: fold(composed), cased: composed }];
	if (decomposed !== composed) forms.push({ key: fold(decomposed), cased: decomposed });
	return forms;
}
