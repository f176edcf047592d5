// Everything other folders may import of the core.
export type { Disposable, Event } from "./base/events.ts";
export { Emitter } from "./base/events.ts";
export { createLibrary, type LibraryAssets } from "./createLibrary.ts";
export type { CardAction, CardLine, CardRun, HoverCard } from "./hover/card.ts";
export { renderCardMarkdown } from "./hover/renderMarkdown.ts";
export type * from "./library.ts";
export { describeFinding } from "./messages/findingMessages.ts";
export type { AnchoringGrade, Citation, NoteCitation } from "./model/citation.ts";
export { type Alias, type AliasReason, type Entity, type EntityKind, entityKinds } from "./model/entity.ts";
export type { Finding, FindingCode, Severity } from "./model/finding.ts";
export type { Locator } from "./model/locator.ts";
export type { Mention, RecognisedName } from "./model/mention.ts";
export type { FormatId, MetadataOrigin, MetadataValue, SourceFile, SourceMetadata } from "./model/source.ts";
export { contains, overlaps, type Span } from "./model/span.ts";
export { type Log, silentLog } from "./ports/log.ts";
export { defaultSettings, type Settings } from "./ports/settings.ts";
export type { WorkspaceFiles } from "./ports/workspaceFiles.ts";
export { createLineIndex, type LineIndex, type Position } from "./text/lineIndex.ts";
