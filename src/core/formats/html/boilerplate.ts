// What of a news page is no part of the article: by the names its makers give to parts, and by what parts say.

const named: ReadonlySet<string> = new Set(
	(
		"abo ad ads adslot adunit advert advertisement advertising advertorial affiliate banner bio breadcrumb breadcrumbs btn button " +
		"byline bylines caption captions catcher comment commentaires comentarios comments consent cookie cookies credit " +
		"credits cta didomi disclosure disqus donate donation eyebrow gdpr infolettre kanren kicker kommentare masthead " +
		"meistgelesen mostread mostviewed navbar navigation newsletter newsletters onetrust outbrain overline paywall poll " +
		"popup promo promotion promotions pullquote ranking reactions readmore readnext recirc recirculation recommended " +
		"recommendation recommendations related relatedposts rubric rubrik share sharedaddy sharing share-bar shares " +
		"sidebar signup sns social socials sponsor sponsored sponsors subscribe subscription taboola toc " +
		"toolbar trending werbung"
	).split(" "),
);

/** Names made of several words, in the form `a-b`. */
const namedTogether =
	/(?:^|[ _-])(?:cmp-(?:banner|box|consent|layer|wall)|read-(?:more|next|also)|more-(?:on|from|stories|info)|most-(?:read|viewed|popular|shared)|sign-(?:up|in|off)|pull-?quote|(?:auth?or|contributor|autor|auteur|writer|reporter)-?(?:box|bio|card|info|name|role)|about-(?:the-)?author|related-?\w*|tags?-(?:list|links)|(?:story|article|post|entry|cat)-(?:tags?|links|share|meta|info|byline|dates?|footer|source)|publish(?:ed)?-(?:date|dates|time|in|on)|time-?stamp|date-?line|reading-time|up-next|you-might-also-like|article-(?:disclaimer|newsletter)|story-disclaimer|story-so-far|skip-link|ad-(?:slot|unit|container|wrapper)|gift-article|tip-(?:box|line))(?=$|[ _-])/;

/** Whether a `class`, `id` or the like names a part that is no part of the article. */
export function namesBoilerplate(names: string): boolean {
	const plain = names
		.slice(0, 400)
		.replace(/([a-z])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.replaceAll(/[_-]+/g, "-");
	if (namedTogether.test(plain)) return true;
	return plain.split(/\s+/).some((name) => name.split("-").some((word) => named.has(word)));
}

/** Whether it names what stands over an article, or a box that leads to another one. */
export function namesTeaser(names: string): boolean {
	return /(?:^|[ _-])teasers?(?=$|[ _-])/i.test(names.slice(0, 400));
}

/** Beginnings of lines that send the reader elsewhere, in the languages of the larger news markets. */
const invitations: readonly RegExp[] = [
	/^(?:read more|read next|read also|also read|see also|more on this|more from|related(?: articles?| stories| links)?\s*(?::|$)|recommended\s*(?::|$)|don['’]t miss|you (?:might|may) also like|trending\b.{0,12}$)/i,
	/^(?:sign up|subscribe (?:to|now|for)|join (?:the|our) .{0,60}(?:whatsapp|telegram|newsletter|community|channel)|follow us|share this|get the .{0,80}(?:inbox|newsletter))/i,
	/^(?:download (?:the|our) .{0,30}app|click here|leave a comment|have your say|join the (?:conversation|discussion)|we have more newsletters|your email address will not|enable javascript)/i,
	/^(?:advertisement|story continues|article continues|scroll to continue|(?:skip (?:to|past)|after newsletter)\b|explore more on these topics|reuse this content)/i,
	/^(?:sigue (?:toda|a |nuestr)|síguenos|suscríbete|apúntate|abonnez-vous|inscrivez-vous|s['’]inscrire|partager sur|newsletter abonnieren|jetzt abonnieren)/i,
	/^(?:do you (?:have|know)\b|got a (?:tip|story)\b|know something|have (?:a tip|information)\b).{0,200}(?:@|contact|write to|e-?mail|get in touch|send|tell us)/i,
	/^(?:newsletter\b|like what you(?:['’]re)? read|.{0,80}\b(?:chip in|donate (?:today|now)|become a (?:member|subscriber)|support (?:our|independent) journalism)\b)/i,
	/^.{0,160}(?:\b(?:in|into|to) your inbox\b|\bin ihr(?:em)? postfach|dans votre boîte (?:mail|aux lettres)|en (?:su|tu) (?:correo|bandeja)|wherever you get your podcasts)/i,
	/^(?:【関連(?:記事)?】|［関連］|あわせて読みたい|こちらも)/,
	/^(?:lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|leer también|lee también|leggi anche|leia (?:também|mais)|lees ook|читайте также|czytaj (?:także|też|więcej)|zobacz (?:także|też)|läs (?:också|mer)|les også|læs også|関連記事|関連リンク|相关新闻|延伸阅读)/i,
];

/** Lines that are about the page and not about its subject, whatever links they hold. */
const notices: readonly RegExp[] = [
	/^(?:advertisement|anzeige|publicité|publicidad|pubblicità|広告|annonce)(?: ·.{0,40})?$/i,
	/^(?:photograph|photo|image|picture|foto|bild)\s*(?:by|credit)?\s*:\s.{0,120}$/i,
	/^(?!.{0,200}[.!?] .{0,200}[.!?] ).{10,250}\b(?:photo|photograph|picture|image|foto|bild|credit)s?(?: by)?\s*[:/] ?[^.!?:]{2,50}$/i,
	/^.{5,160}\((?:fot|foto|photo|picture|bild|zdj)\.?:? [^()]{2,60}\)$/i,
	/^(?:quelle|source|źródło|fonte|fuente|bron|kilde|källa)\s*:\s*(?:afp|anp|ansa|apa|belga|dpa|efe|epd|kna|lusa|ntb|pap|reuters|ritzau|sid|tt)\b.{0,30}$/i,
	/^(?:©|ⓒ|\(c\)|copyright(?: ©|\b(?=.{0,80}(?:\d{4}|©|ⓒ|\(c\)|reserved|社|무단)))).{0,200}$|all rights reserved|tous droits réservés|alle rechte vorbehalten/i,
	/^\(?reporting by [\p{L} .,'’-]{3,150}(?:;|\.)?\s*(?:(?:additional |writing |editing |additional reporting ).{0,200})?\)?$/iu,
	/^(?:[\p{L} .,'’&-]{3,80}) contributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/u,
	/^(?:\(?\p{Ll}{2,4}(?:\s?\/\s?\p{Ll}{2,5})+\)?|[^\p{L}\p{N}]{1,4})$/u,
	/^(?:listen to (?:this article|articles\b)|artikel anhören|écouter (?:cet|l['’])article|escuchar? (?:el|este) artículo|video player is loading|no compatible source was found|this (?:video|content|audio) can ?not be (?:played|displayed))|\bbrowser (?:does(?: not|n['’]t)|is not) support|\benable javascript\b/i,
	/^(?:as a subscriber,? you|this post may contain affiliate links|published in the print edition of|original print headline)/i,
	/(?:この記事は)?有料会員限定|続きを読むには|無断(?:転載|転用|複製)を禁/,
	/^our standards:/i,
	/^(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|reddit|bluesky|threads|telegram|pinterest|rss)$/i,
	/^(?:type|enter) your e-?mail|^[가-힣]{2,4} 기자$/i,
	/^(?:contents|in this article|inhalt|inhaltsverzeichnis|sommaire|índice|indice|目次)$/i,
	/^this (?:story|article|report|series) (?:was|is) (?:produced|published|supported|part|co-published|republished|originally)\b/i,
	/^["“]?questions\? comments\?/i,
	/^(?:\d{1,3}[ -]min(?:ute)?s? read|share|save|listen|e-?mail|tweet(?: this)?|pinned|recommend|print|copy link|link kopieren|copier le lien|copiar (?:enlace|link)|comments?(?: \(\d+\))?|[\d.,]+[km]? (?:likes?|views|shares|replies|followers|comments)|continue reading|text size|teilen|merken|drucken|seite drucken|vorlesen|partager|imprimer|compartir|imprimir|シェア|保存|印刷)$/i,
	/^like this:\s*like\b/i,
	/^(?:story saved|you can find this story in my bookmarks)/i,
	/^(?:il vous reste [\d.,]+ ?%|la suite est réservée|to continue reading|already a subscriber|this article is (?:only )?for subscribers|weiterlesen mit|dieser artikel ist nur für)/i,
	/^(?:tags?|filed under|posted in|topics?|tagged)\s*:/i,
];

/** Whether a line begins as those do that send the reader elsewhere, and is short or holds links enough to be one. */
export function invites(text: string, linkShare: number): boolean {
	return (linkShare > 0.3 || text.length <= 120) && invitations.some((pattern) => pattern.test(text));
}

/** Whether a short block sends the reader elsewhere or is about the page. `linkShare` is the share of its text in links. */
export function saysBoilerplate(text: string, linkShare: number): boolean {
	if (text.length > 260) return false;
	if (notices.some((pattern) => pattern.test(text))) return true;
	const ends = /[.!?。！？]["”’)»]?$/u.test(text);
	if (linkShare > 0.9 && !ends) return true;
	if (linkShare > 0.5 && /^(?:read|watch|listen|related|more)\s*:/i.test(text)) return true;
	// A sentence may begin like an invitation: then it has no link, and goes on for long.
	return invites(text, linkShare);
}
