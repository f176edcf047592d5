// Small words inside names.
import { words } from "./wordList.ts";

/** Particles that join the parts of a name in other languages. */
export const particles = words(`
	de del della dello delle dei di da do dos das du des la las los le les el al bin ibn bint ben van von der den ter ten
	zu zum zur für fur am y e et und och og i na of do dell' d' vom im auf av af til for'n ul ur us e-
`);

/** Particles that may begin a surname: "de la Vega", "van der Berg", "al-Rashid". */
export const surnameParticles = words("de del della di da dos du la le el al bin ibn van von der den ter ten");
