// The card of the name, or of the citation, under the mouse or the keyboard's cursor.
import {
	type CancellationToken,
	Hover,
	languages,
	type MarkdownString,
	type Position,
	type TextDocument,
} from "vscode";
import type { HoverCard, NamedMention, NoteCitation, Span } from "../../core/index.ts";
import { isCancellation, signalOf } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { cardMarkdown, citedInMarkdown } from "../editor/actionLinks.ts";
import { citedInLabel } from "../editor/citedInLabel.ts";
import { sourceShownBy } from "../editor/documentKind.ts";
import { namedSelector } from "../editor/selectors.ts";

export const hover: Feature = (app) =>
	languages.registerHoverProvider([...namedSelector], {
		provideHover: (document, position, token) => provideHover(app, document, position, token),
	});

async function provideHover(
	app: App,
	document: TextDocument,
	position: Position,
	token: CancellationToken,
): Promise<Hover | undefined> {
	if (!app.settings.hoverEnabled()) return undefined;
	try {
		const signal = signalOf(token);
		const offset = document.offsetAt(position);
		const [mentions, citations] = await Promise.all([app.names.mentions(document), app.names.citations(document)]);
		const mention = at(mentions, offset, (span) => span);
		const citation = at(citations.flatMap(placesOf), offset, ({ place }) => place);
		const cards = await Promise.all([
			citation && citationCard(app, citation.citation, document, signal),
			mention && nameCard(app, mention, signal),
		]);
		const cited = citedInLine(app, document, position);
		const shown = [...cards.filter((card) => card !== undefined).map(cardMarkdown), ...(cited ? [cited] : [])];
		const place: Span | undefined = mention ?? citation?.place;
		if (shown.length === 0 || token.isCancellationRequested) return undefined;
		return new Hover(shown, place && rangeOf(document, place));
	} catch (error) {
		if (!isCancellation(error)) app.log.error("A hover card could not be made.", error);
		return undefined;
	}
}

/** Where notes cite what stands on this line of a source. */
function citedInLine(app: App, document: TextDocument, { line }: Position): MarkdownString | undefined {
	const source = sourceShownBy(document, app.known);
	if (source === undefined || !app.settings.citedInEnabled()) return undefined;
	const all = app.checks.citedIn.get(source) ?? [];
	const places = all.filter(({ citation }) => citation.place?.line === line + 1);
	return places.length > 0 ? citedInMarkdown(citedInLabel(places), source, line + 1) : undefined;
}

function nameCard(app: App, mention: NamedMention, signal: AbortSignal): Promise<HoverCard | undefined> {
	return app.library.entityCard(mention.entities, signal);
}

function citationCard(app: App, citation: NoteCitation, note: TextDocument, signal: AbortSignal) {
	return app.library.citationCard(citation, note.uri.toString(), signal);
}

/** A citation in a footnote is also shown over the marks in the text that lead to it. */
function placesOf(citation: NoteCitation): readonly { readonly citation: NoteCitation; readonly place: Span }[] {
	return [citation.span, ...(citation.marks ?? [])].map((place) => ({ citation, place }));
}

/** A name's far edge counts too: that is where the cursor stands when the name has just been typed. */
function at<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): T | undefined {
	const inside = items.find((item) => spanOf(item).start <= offset && offset < spanOf(item).end);
	return inside ?? items.find((item) => spanOf(item).end === offset);
}
