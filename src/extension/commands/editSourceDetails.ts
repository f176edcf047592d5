// Edit Source Details…: title, author, publisher, date and address of a source or an article, where it does not say them right itself.
import { type QuickPickItem, window } from "vscode";
import { type DetailField, detailFields, type MetadataOrigin } from "../../core/index.ts";
import { commandIds } from "../contributions.ts";
import { askedSource, givenSource, rowTitle } from "../editor/askedSource.ts";
import { setSourceDetail } from "../editor/detailsFile.ts";
import { dateLabel, plainLabel } from "../editor/labels.ts";
import { hasSources, offerRebuild, sentences } from "../editor/messages.ts";
import type { SourceRow } from "../editor/sourceOrder.ts";
import type { Command } from "./command.ts";

const fieldLabels: Readonly<Record<DetailField, string>> = {
	title: "Title",
	author: "Author",
	publisher: "Publisher",
	published: "Published",
	url: "Web Address",
	language: "Language",
};

const originNames: Readonly<Record<MetadataOrigin, string>> = {
	"front-matter": "the lines at the top of the file",
	"meta-tag": "the page's own data",
	"json-ld": "the page's own data",
	"title-tag": "the page's title",
	"time-tag": "a date in the page",
	heading: "the first heading",
	"json-field": "a field of the file",
	headline: "the first line of the text",
	byline: "the line under the headline",
	"sources-file": "sources.yaml",
	"document-properties": "the document's properties",
	"mail-header": "the head of the mail",
	"web-address": "the web address",
};

export const editSourceDetails: Command = {
	id: commandIds.editSourceDetails,
	purpose: "change the details of the source",
	async run(app, argument) {
		if (!(await hasSources(app))) return;
		const row = await askedSource(app, argument, "Edit Source Details");
		if (!row) return argument === undefined ? undefined : offerRebuild(sentences.sourceGone);
		const field = await pickField(row);
		const value = field && (await askValue(row, field));
		if (!field || value === undefined) return;
		if (!givenSource(app, row)) return offerRebuild(sentences.sourceGone);
		await setSourceDetail(app, row, field, value);
	},
};

async function pickField(row: SourceRow): Promise<DetailField | undefined> {
	const { metadata } = row.article ?? row.source;
	const items = detailFields.map((field): QuickPickItem & { readonly field: DetailField } => {
		const known = metadata[field];
		return {
			field,
			label: fieldLabels[field],
			description: known ? (field === "published" ? dateLabel : plainLabel)(known.value) : unknownLabel(row, field),
			...detailOf(row, field, known?.origin),
		};
	});
	const title = `Details of "${rowTitle(row)}"`;
	const placeHolder = ofAllArticles(row) ? "What is to be changed, for all of its articles?" : "What is to be changed?";
	return (await window.showQuickPick(items, { title, placeHolder }))?.field;
}

/** Whether a file is meant as a whole that holds several articles. */
function ofAllArticles({ source, article }: SourceRow): boolean {
	return article === undefined && source.articles !== undefined;
}

function detailOf(
	row: SourceRow,
	field: DetailField,
	origin: MetadataOrigin | undefined,
): Pick<QuickPickItem, "detail"> {
	const isFilesOwn = ofAllArticles(row) && (field === "title" || field === "url");
	const parts = [
		...(isFilesOwn ? ["Of the file itself, not of its articles"] : []),
		...(origin ? [`From: ${originNames[origin]}`] : []),
	];
	return parts.length > 0 ? { detail: parts.join(" · ") } : {};
}

function unknownLabel({ source, article }: SourceRow, field: DetailField): string {
	const differs = article === undefined && source.articles?.some(({ metadata }) => metadata[field] !== undefined);
	return differs ? "not the same in all articles" : "not known";
}

async function askValue(row: SourceRow, field: DetailField): Promise<string | undefined> {
	const value = await window.showInputBox({
		title: `${fieldLabels[field]} of "${rowTitle(row)}"`,
		prompt:
			"Goes into sources.yaml beside the source; leave it empty to take it out of there. The source is not changed.",
		value: (row.article ?? row.source).metadata[field]?.value ?? "",
		...(field === "published" ? { placeHolder: "2026-05-04, or 4 May 2026" } : {}),
	});
	return value?.trim();
}
