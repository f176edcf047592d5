// Links Markdown cannot follow by itself: citations of sources that open as readable text.
import { DocumentLink, languages, type TextDocument, Uri } from "vscode";
import type { NoteCitation, SourceSummary } from "../../core/index.ts";
import { isCancellation, signalOf } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { commandUri } from "../editor/actionLinks.ts";

/** Remembers what the link is for, so that the passage is looked for only when the link is used. */
class CitationLink extends DocumentLink {
	readonly citation: NoteCitation;
	readonly source: SourceSummary;

	constructor(document: TextDocument, citation: NoteCitation, source: SourceSummary) {
		super(rangeOf(document, citation.destination));
		this.citation = citation;
		this.source = source;
		this.tooltip = "Open the passage";
	}
}

export const documentLinks: Feature = (app) =>
	languages.registerDocumentLinkProvider(
		{ language: "markdown" },
		{
			provideDocumentLinks: (document) => provideLinks(app, document),
			resolveDocumentLink: async (link, token) =>
				link instanceof CitationLink ? resolve(app, link, signalOf(token)) : link,
		},
	);

async function provideLinks(app: App, document: TextDocument): Promise<DocumentLink[]> {
	try {
		const citations = await app.names.citations(document);
		return citations.flatMap((citation) => {
			const source = citedSource(app, document.uri, citation.path);
			// An editor opens these by itself, at the line.
			const opensAsText = source?.format !== "text" && source?.format !== "markdown";
			return source && opensAsText ? [new CitationLink(document, citation, source)] : [];
		});
	} catch (error) {
		if (!isCancellation(error)) app.log.error("Links of citations could not be made.", error);
		return [];
	}
}

/** Only what is listed as a source is ever opened, wherever the path leads. */
function citedSource(app: App, note: Uri, path: string): SourceSummary | undefined {
	return app.known.get(Uri.joinPath(note, "..", path).toString());
}

async function resolve(app: App, link: CitationLink, signal: AbortSignal): Promise<DocumentLink> {
	const { citation, source } = link;
	const { quote, locator } = citation;
	const found = quote ? await app.library.findQuote(source.uri, quote, locator, signal) : undefined;
	const article = locator?.kind === "article" ? [locator.key] : [];
	const target = found
		? commandUri(commandIds.openPassage, found.id)
		: commandUri(commandIds.openSource, source.uri, ...article);
	link.target = Uri.parse(target);
	return link;
}
