// Words in names of organisations that are neither companies nor public bodies.
import { words } from "./wordList.ts";

/** Last words that make a name an organisation. */
export const organizationHeads = words(`
	university universities institute college school schools academy hospital hospitals clinic foundation association
	associations federation confederation party union unions alliance movement front church diocese archdiocese parish
	synagogue society club league coalition forum chamber exchange polytechnic conservatory orchestra philharmonic
	choir ensemble seminary fc afc sc cf rovers wanderers athletic rangers fraternity brotherhood congregation
	museum gallery library charity trust democrats socialists conservatives liberals greens republicans
	guild cooperative co-operative caucus consortium network council committee centre center crescent cross watch
	relief action amnesty initiative project syndicate faculty kindergarten gymnasium lyceum universidad université
	universität università universidade instituto institut fondation fundación fundação asociación partido parti partei
	federación sindicato hochschule trade collective lodge order jihad brigades ministries temple mosque
	workers teachers farmers lawyers doctors nurses manufacturers journalists united
`);

/** Heads before "of" or "for": "University of Leeds". What follows belongs to the name. */
export const organizationHeadsBeforeOf = words(`
	university universities institute college school academy hospital foundation association federation confederation
	party union alliance movement front church society club league coalition forum chamber chambers centre center council
	committee museum library congress organisation organization faculty fund friends sons daughters
	brotherhood network campaign initiative project group house board archdiocese diocese bishops order doctors
	reporters universidad université universität instituto institut asociación federación fundación partido
	confederación confederation trust bank
`);

/** Heads of `organizationHeads` that prove little alone. */
export const weakOrganizationHeads = words(`
	trade trust network council committee centre center exchange order action project union watch library museum gallery
	temple mosque initiative schools united workers teachers farmers lawyers doctors nurses manufacturers journalists
	republicans democrats socialists conservatives liberals greens rangers athletic forum cross relief lodge
	school hospital clinic conference
`);

/** Last words of publications. */
export const publicationHeads = words(`
	times post herald tribune gazette news journal shimbun daily weekly monthly review chronicle observer mail telegraph
	radio tv television magazine newswire ledger courier sentinel examiner dispatch bulletin sun star globe mirror
	guardian independent inquirer register echo argus advertiser reporter press broadcasting newspaper newspapers
	wire today ilbo shinbun zeitung presse tageblatt diario tidende nyheter bladet fm broadcast newsletter podcast
	standard monitor economist spectator digest mercury citizen
`);

/** Heads of `publicationHeads` that are as often something else. */
export const weakPublicationHeads = words(`
	post news review star sun mirror guardian independent register echo press wire today standard monitor globe mail
	daily weekly monthly tv radio journal times fm observer dispatch mercury citizen digest reporter bulletin
`);

/** First words of publications: "Radio Meridian". */
export const publicationFirstWords = words("radio daily diario canal tv channel corriere gazeta");
