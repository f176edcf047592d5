// Words in which a site speaks of itself to its readers: what it sells, sends and asks for. One kind may occur in any story; several together hardly do.

/** Kinds of such words, in the languages of the larger news markets. */
const kinds: readonly RegExp[] = [
	// What is sold.
	/\b(?:subscri(?:be|bers?|ption)|unlimited access|full access|paywall|prenumer|předplat)|\babonn|\babo\b|suscri(?:b|pt)|suscrip|\babbona|\bassin(?:e|ar|ante|atura)\b|réservée? aux|有料(?:記事|会員)|会員(?:登録|限定)|読み放題|구독|订阅|подпис/i,
	/\bfree trial|\b(?:per|a|pro|im|par|al|por|per|i) (?:month|monat|mois|mes|mese|mês|maand|måned(?:en)?)\b|\/(?:month|monat|mois|mes|mese|mês)\b|\bcancel any ?time|kündbar|sans engagement|opzegbaar|bindingstid|\bdisdici|[カヵか]月(?:間)?無料|月額/i,
	// What is sent.
	/newsletter|nieuwsbrief|nyhetsbrev|infolettre|\bbolet[ií]n|\bbriefing\b|\bour .{0,20}e-?mails?\b|メルマガ|ニュースレター|뉴스레터|рассылк/i,
	/\binbox|\be-?mail|postfach|mailbox|boîte (?:mail|aux lettres)|\bcorreo\b|casella di posta|電子メール|이메일|邮箱|\bnotifi[ck]/i,
	/\b(?:sign(?:ed)? (?:up|in)|log(?:ged)? ?in|register(?: now)?|create an? (?:free )?account)\b|\banmelden|einloggen|se connecter|s['’]inscrire|inscri(?:vez|ption|rir)|iniciar sesión|\baccedi\b|\biscriviti|cad?astr|inloggen|inschrijv|logg inn|ログイン|로그인|登录/i,
	// What is asked for.
	/\bdonat(?:e|ion)|\b(?:support|fund|back) (?:us|our|local|independent|quality|this)\b|\bchip in\b|reader[- ](?:funded|supported)|\bnon-?profit\b|we['’]re a charity|free of (?:paywalls|advert)|\bbuy me a coffee|give what you can|\bspenden?\b|faire un don|faites un don|\bdoneer/i,
	/\b(?:story|news) (?:idea|tip)s?\b|\bgot a (?:tip|story)|\b(?:send|tell|e-?mail|contact|whatsapp|write to) (?:us|me|the editor)\b|\btips? (?:us|oss)\b|have a complaint|\bcomplaints?\b.{0,80}\beditor|\bredactie\b|\bredaktion\b|hinweise? an\b|escr[ií]benos|\bsegnala|제보/i,
	/\b(?:spelling|typos?|grammatical|inaccurac\w+)\b|fehler (?:gefunden|im text|entdeckt)|překlep|signaler une erreur|\bhave you (?:spotted|found|noticed)\b/i,
	/\b(?:our|commenting|comment|community|editorial) (?:rules|policy|policies|guidelines|standards)\b|\bcomments?\b.{0,60}\b(?:policy|rules|respectful|moderat|on topic|community)|\b(?:post|leave) a (?:comment|reply)|commentaires?\b.{0,40}(?:modér|règles)|comentarios\b.{0,60}(?:normas|reglamento|responsabilidad)|netiquette/i,
	// Where else it is.
	/\bfollow (?:us|me|our|\w+ \w+ on)\b|\b(?:síguenos|sigue(?:nos)?|suivez|folg(?:e|en) sie|seguici|siga|volg ons)\b|채널|公众号|官方微(?:信|博)/i,
	/\b(?:facebook|instagram|whatsapp|telegram|tiktok|linkedin|twitter|youtube|bluesky|signal|kakao)\b|카카오톡|微信|微博/i,
	/\b(?:download|get|install) (?:the|our) .{0,30}\bapps?\b|\bapp store\b|google play|\bnews app\b|客户端|\bAPP\b/,
	// What may be done with it.
	/\brepublish|\breprints?\b|\bcreative commons\b|\blicens(?:e|ing)\b|\boriginal article\b|\bin print\b|\bprint (?:edition|version)\b|(?:rechte|nutzungsrechte) .{0,30}erwerben|riproduzione|tous droits|réutiliser ce|転載|재배포|转载|版权|侵犯/i,
	/\bprivacy (?:notice|policy|statement)|\bcookies?\b|datenschutz|confidentialité|données personnelles|\bunsubscribe|désinscri|désabonn|abmelden|afmelden/i,
	/\b(?:read(?:er)? mode|continue reading|keep reading|read the (?:full|rest)|verify access|to read this)\b|weiterlesen|(?:lire|lisez) la suite|la suite est|seguir leyendo|continua a leggere|lees verder|続きを|残り\s?\d+文字|이어서 읽기|阅读全文/i,
	/\b(?:clap|enjoyed (?:this|reading)|liked this)\b|\bbefore you go\b/i,
	/\bsupport from .{0,60}(?:foundation|funder|philanthrop)/i,
	/\bsolely responsible for|\blist of (?:supporters|funders|donors)\b/i,
];

/** How many kinds of such words a line holds. */
export function serviceScore(line: string): number {
	let score = 0;
	for (const kind of kinds) if (kind.test(line)) score++;
	return score;
}

const address =
	/\b(?:you|your|yours|our|ours|us|we|me|my|please|now|here|sie|ihr(?:e[nmrs]?)?|uns(?:er\w*)?|wir|hier|jetzt|bitte|vous|vos|votre|nos|notre|nous|ici|usted|tu|su|nuestr[oa]s?|aquí|voi|tuo|tua|nostr[oaie]|clicc\w+|você|seu|sua|nosso|nossa|clique|u|uw|ons|onze|du|deg|din|oss|vår|dig)\b|nám|prosím|当社|お得|こちら|请|我们|해주세요|вас|нас|наш|\bsolely responsible for\b/iu;

/** Whether a line speaks to its readers, or of its makers as "we". */
export function addressesReader(line: string): boolean {
	return address.test(line);
}

/** Whether the words of a box are those in which a site offers something of its own. */
export function offersService(text: string): boolean {
	return serviceScore(text) >= 2 && addressesReader(text);
}

/** A change to the article is told in such words, and belongs to it. */
const correction =
	/\b(?:corrections?|corrected|amended|clarif\w+|misstated|an earlier version)\b|berichtig|richtiggestellt|korrig|rectifi|corrig|fe de errat|訂正|정정|更正/i;

/**
 * Whether a paragraph is one in which a site speaks of itself, from its first sentence on. Links in it, or type that sets
 * it apart as a whole, make it likelier.
 */
export function saysService(line: string, links: number, isSetApart: boolean): boolean {
	if (!addressesReader(line) || correction.test(line)) return false;
	const signs = (links > 0 ? 1 : 0) + (isSetApart ? 1 : 0);
	if (serviceScore(line) + signs < 3) return false;
	return serviceScore(/^.{20,}?[.!?。！？](?=\s|$)/.exec(line)?.[0] ?? line) > 0;
}
