// Last and first words of names that are neither organisations, people nor places: laws, events, works.
import { words } from "./wordList.ts";

export const otherHeads = words(`
	act bill treaty cup championship championships games festival award awards prize summit conference war wars day days
	week eve accord accords agreement convention protocol programme program index law constitution olympics open
	marathon grand prix trophy medal fair expo exhibition revolution crisis declaration resolution code charter
	initiative plan deal strategy project operation hurricane typhoon cyclone storm earthquake virus disease syndrome
	pact report manifesto amendment directive regulation regulations ordinance rules order tournament bowl
	derby tour premiere season series trial case affair movement pandemic intifada holocaust era age century edition
	symphony sonata stakes primary referendum framework goals convention christmas easter ramadan eid diwali lent
	passover hanukkah album
`);

export const otherFirstWords = words(`
	operation hurricane typhoon cyclone storm treaty project article section chapter act world covid route highway
	miss mission
`);

/** Last words of products. */
export const productHeads = words(`
	phone smartphone laptop tablet watch console drone sedan suv pickup truck jet helicopter missile rocket satellite
	chip processor app browser vaccine drug chatbot assistant model pro max mini plus ultra lite
`);

/** Heads before "of", "on" and "for": "Treaty of Leeds", "Convention on Biological Diversity". */
export const otherHeadsBeforeOf = words(`
	treaty battle siege declaration convention conference festival agreement protocol statement charter war act day feast
	year plan order week game night congress
`);
