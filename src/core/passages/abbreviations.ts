// Words that a stop follows without ending the sentence. Lower case, without the stop.

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

/** Never end a sentence: something always follows them. Titles, references, connectives; English, German, French, Spanish. */
export const openAbbreviations = words(
	"mr mrs ms messrs pte pty pvt sdn dr drs prof gen sen rep gov lt col maj sgt capt cpl adm rev hon pres supt insp det cmdr atty st mt ft " +
		"vs v cf viz e.g i.e eg ie ca approx incl excl esp resp nr vol vols pp fig figs sec art arts ch chap para eq ed eds tel ext " +
		"sr sra srta dra mme mlle mm hr fr frl bzw z.b d.h u.a ggf evtl vgl inkl zzgl s.a p.ej núm pág av env aff",
);

/** End a sentence only when nothing that is counted follows: "No. 4" does not, "No. It will stay open." does. */
export const numberAbbreviations = words("no nos p art item sect pt bk");

/** May end a sentence, and may stand before a capital within one. */
export const closingAbbreviations = words(
	"inc corp co cos ltd llc plc bros jr snr assn dept dist univ intl mfg gmbh s.a.s " +
		"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri " +
		"ave blvd rd hwy sq est al ph.d m.d b.a m.a d.phil ll.m ariz calif colo conn fla ga ill ind kan ky la md mass mich " +
		"minn mo mont neb nev okla ore pa tenn tex vt va wash wis wyo",
);

/** Times of day, which days and time zones may follow. */
export const timeAbbreviations = words("a.m p.m");

/** Words that stand at the start of sentences and hardly ever in the middle of a name. */
export const sentenceOpeners = words(
	"the a an it its he his him she her they their them we our us you your i this that these those there here " +
		"but and or so yet nor if when while where whether because although though since until unless as at in on by for from " +
		"with without within under after before during despite once among between about according both each every either " +
		"however meanwhile moreover instead also then now still even just only most many much more some several few fewer other " +
		"others another all any no nobody none not nothing neither never one two three what who whom whose which why how did do " +
		"does is are was were has had have can could may might will would should last next earlier later today yesterday " +
		"tomorrow analysts critics officials investors shares sales prices revenue profit",
);

/** Days, after which a time of day goes on. */
export const dayNames = words("monday tuesday wednesday thursday friday saturday sunday");

/** Words before a German ordinal: "am 3. Oktober". */
export const ordinalLeads = words(
	"am vom zum im bis ab seit und der die das dem den des dessen ihr ihre ihrem ihren sein seine seinem seinen beim jeden jedem",
);
