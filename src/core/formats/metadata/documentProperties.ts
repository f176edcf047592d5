// Properties that programs note in their files, without what says nothing about the document.
import type { SourceMetadata } from "../../model/source.ts";
import { type MetadataField, metadataOf, metadataValue } from "./metadataValue.ts";

/** Titles that programs make up: their own name, a file's name, a new document's. */
const noTitle =
	/^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:untitled|unbenannt|sans titre|sin título|document|dokument|presentation|slide) ?\d*|.*\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxd|tex|pages)|https?:.*|about:.*)$/i;
/** Names that are nobody's. */
const noAuthor =
	/^(?:(?:microsoft |office |windows |ms )*(?:user|office)|admin(?:istrator)?|user|owner|unknown|author|anonymous|root|python-docx|docx|pandoc|libreoffice|openoffice.*|un-named|home|dell|hp|acer|asus|lenovo)$/i;

export function documentProperties(raw: { readonly [F in MetadataField]?: string | undefined }): SourceMetadata {
	const said = (field: MetadataField, without?: RegExp) => {
		const value = metadataValue(field, raw[field], "document-properties");
		return value === undefined || without?.test(value.value) ? undefined : value;
	};
	return metadataOf({
		title: said("title", noTitle),
		author: said("author", noAuthor),
		publisher: said("publisher", noAuthor),
		published: said("published"),
		url: said("url"),
		language: said("language"),
	});
}
