// What the core asks of whoever opens PDF files: pieces of text with their places, and nothing that runs or fetches.

/** A run of characters on a page. Lengths are in points, from the lower left corner of the page. */
export interface PdfTextItem {
	readonly text: string;
	readonly x: number;
	/** The line the characters stand on. */
	readonly y: number;
	readonly width: number;
	/** Size of the font. */
	readonly size: number;
}

export interface PdfPage {
	readonly width: number;
	readonly height: number;
	/** In the order of the file, of the text that runs as most of the page does. `width` and `height` are as it is read. */
	readonly items: readonly PdfTextItem[];
	/** How many characters run in another direction, by a quarter turn or two, and are left out. */
	readonly turned: number;
	/** How many comments readers have put on it. */
	readonly comments?: number;
	/** How many fonts are used first here of which it is not known which letters they have: their text is missing. */
	readonly unknownFonts?: number;
}

export interface PdfOutlineEntry {
	readonly title: string;
	/** From 1, the widest. */
	readonly level: number;
	/** Index of the page it leads to, from 0. */
	readonly page: number;
}

export interface PdfDocument {
	readonly pageCount: number;
	/** Title, Author, CreationDate, Language and so on, as the file has them. */
	readonly properties: ReadonlyMap<string, string>;
	/** The number printed on each page, where the file states them. */
	readonly labels: readonly string[] | undefined;
	readonly outline: readonly PdfOutlineEntry[];
	/** How many files are attached. */
	readonly attachments?: number;
	/** Throws when the page is broken. */
	page(index: number): Promise<PdfPage>;
	close(): Promise<void>;
}

export interface PdfLibrary {
	/** Throws when the file is no PDF, or too broken to open. `password`: it cannot be opened without one. */
	open(bytes: Uint8Array): Promise<PdfDocument | "password">;
}

/** Loads the library when the first PDF is read. */
export type PdfLoader = () => Promise<PdfLibrary>;
