// Everything other folders may import of the core.
export type { Disposable, Event } from "./base/events.ts";
export { Emitter } from "./base/events.ts";
export { nextTurn } from "./base/nextTurn.ts";
export { movedChanges } from "./checking/movedChanges.ts";
export { noteSeverities } from "./checking/severities.ts";
export { citationLabel } from "./citations/label.ts";
export { labelTemplateProblem } from "./citations/labelTemplate.ts";
export { citationStyles } from "./citations/registry.ts";
export { styleLabels } from "./citations/styleLabels.ts";
export { detailFields, detailsFileName } from "./corpus/details/readDetails.ts";
export { createLibrary, type LibraryAssets } from "./createLibrary.ts";
export { sourceExtensions } from "./formats/extensions.ts";
export type { CardAction, CardLine, CardRun, HoverCard } from "./hover/card.ts";
export { renderCardMarkdown } from "./hover/renderMarkdown.ts";
export type { Library } from "./library.ts";
export { describeFinding } from "./messages/findingMessages.ts";
export { formatNames } from "./messages/formatNames.ts";
export { describeGrade } from "./messages/gradeText.ts";
export { describeLabelProblem } from "./messages/labelProblem.ts";
export { describeReason } from "./messages/reasonText.ts";
export type { AnchoringGrade, Citation, NoteCitation } from "./model/citation.ts";
export type * from "./model/detailEdit.ts";
export { type Alias, type AliasReason, type Entity, type EntityKind, entityKinds } from "./model/entity.ts";
export {
	type Finding,
	type FindingCode,
	type NoteFindingCode,
	noteFindingCodes,
	type Severity,
} from "./model/finding.ts";
export type { Locator } from "./model/locator.ts";
export type { Mention, RecognisedName } from "./model/mention.ts";
export type * from "./model/noteCheck.ts";
export {
	articleAt,
	type FormatId,
	type Heading,
	type MetadataOrigin,
	type MetadataValue,
	type SourceFile,
	type SourceMetadata,
	type SourcePage,
} from "./model/source.ts";
export { contains, overlaps, type Span } from "./model/span.ts";
export type * from "./model/views.ts";
export type { BlobParts, CacheStore, OpenBlob } from "./ports/cacheStore.ts";
export { type Log, silentLog } from "./ports/log.ts";
export type {
	PdfDocument,
	PdfLibrary,
	PdfLoader,
	PdfOutlineEntry,
	PdfPage,
	PdfTextItem,
} from "./ports/pdfLibrary.ts";
export { defaultSettings, type Settings } from "./ports/settings.ts";
export type { WorkspaceFiles } from "./ports/workspaceFiles.ts";
export { nameFilter } from "./queries/nameFilter.ts";
export { applyChanges } from "./text/applyChanges.ts";
export { decodeText } from "./text/decode.ts";
export { encodingNamed } from "./text/encodingName.ts";
export { formatDate } from "./text/formatDate.ts";
export { createLineIndex, type LineIndex, type Position } from "./text/lineIndex.ts";
