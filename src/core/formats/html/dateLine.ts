// Lines that say when a page was published or changed, and how long it takes to read.

/** Words that such lines are made of, in the languages of the larger news markets. */
const words: ReadonlySet<string> = new Set(
	(
		"published updated posted first last modified created at on by am pm a m p gmt utc bst cet cest est edt et cst cdt pst pdt jst ist " +
		"next release released min mins minute minutes read reading time hours hour ago " +
		"january february march april may june july august september october november december " +
		"jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
		"mon tue wed thu fri sat sun " +
		"publié publiée le à mis mise jour modifié modifiée temps de lecture h janvier février mars avril mai juin juillet août septembre octobre novembre décembre " +
		"veröffentlicht aktualisiert stand am um uhr lesezeit minuten januar februar märz juni juli oktober dezember " +
		"publicado publicada actualizado actualizada el las la enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tiempo lectura " +
		"em às atualizado atualizada há horas minutos janeiro fevereiro março maio junho julho setembro outubro dezembro " +
		"pubblicato aggiornato il alle ore gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre " +
		"opublikowano aktualizacja godz stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia " +
		"januari februari maart mei augustus publicerad uppdaterad publisert oppdatert publiceret opdateret kl maj augusti oktober desember " +
		"опубликовано обновлено января февраля марта апреля мая июня июля августа сентября октября ноября декабря " +
		"gepubliceerd bijgewerkt op om 입력 수정 등록 승인 기사입력 발행 发布 更新 发表 时间"
	).split(" "),
);

const japanese =
	/^(?:(?:公開|更新|掲載|配信)\S{0,4}\s*)?(?:\d{4}|(?:令和|平成|昭和)(?:\d{1,2}|元))[年./-]\d{1,2}[月./-]\d{1,2}日?(?:[（(].[）)])?[\s　]*(?:\d{1,2}[時:]\d{2}分?)?(?:[\s　]*(?:公開|更新|掲載|配信))?$/u;

/** Whether a line holds a date or a time, and hardly anything but what belongs to one. */
export function isDateLine(line: string): boolean {
	if (line.length > 140 || !/\d/.test(line)) return false;
	if (japanese.test(line)) return true;
	const found = line.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (found.length === 0) return /^\d{1,2}[.:]\d{2}$|\d{4}/.test(line) && /[.:/-]/.test(line) && line.length <= 30;
	const others = found.filter((word) => !words.has(word));
	// A month and a year alone are a heading in many a list of events.
	return others.length === 0 && (line.match(/\d+/g)?.length ?? 0) >= (found.length > 1 ? 1 : 2);
}
