// Words before a person's name.
import { words } from "./wordList.ts";

/** Forms of address: what follows is a person, nothing else. */
export const honorifics = words(`
	mr mrs ms miss dr prof professor sir dame lord lady madam madame monsieur sheikh sheikha shaikh sultan prince princess
	king queen emperor pope cardinal archbishop bishop father sister brother reverend rev rabbi imam ayatollah mullah
	mufti baron baroness count countess duke duchess señor señora sen rep gov gen lt col sgt capt cmdr adm
	maj hon fr sra herr frau tun datuk dato tan tengku ustaz engr
`);

/** Offices: a name after them is a person; before "of", or after a name, they are just an office. */
export const offices = words(`
	president chairman chairwoman chair chief ceo cfo coo cto cio cmo vice-president vice minister premier chancellor
	secretary governor mayor senator congressman congresswoman representative ambassador judge justice general colonel
	major captain lieutenant sergeant commander admiral marshal officer inspector detective constable sheriff
	superintendent director manager head coach captain professor economist analyst spokesman spokeswoman spokesperson
	lawyer attorney advocate prosecutor executive founder co-founder cofounder owner editor reporter correspondent
	commissioner deputy undersecretary speaker leader activist councillor councilor alderman mp mep treasurer
	chairperson envoy adviser advisor singer actor actress author writer director defender striker midfielder goalkeeper
	winger referee striker journalist scientist researcher archaeologist historian novelist poet farmer teacher
	nurse doctor pastor priest monk vicar deacon curator rapper producer choreographer
`);

/** Words of `officeModifiers` that belong to an office only at the start of what is capitalised. */
export const looseModifiers = words(
	"police national house union state federal home crown group regional special trade group",
);

/** Words that go before an office or between its parts: "Deputy", "Acting", "Foreign". */
export const officeModifiers = words(`
	prime deputy acting former vice senior junior chief executive financial operating technology marketing information
	foreign finance defence defense interior justice home health education trade energy transport agriculture environment
	labour labor economy culture sports tourism assistant associate managing general lord first second attorney lieutenant
	major police fire crown state union federal special group co regional national opposition majority minority house
	permanent chief-of-staff district high supreme principal retired late ex
`);
