// Documents as another program would save them.
import { readFileSync } from "node:fs";
import { DOMParser } from "linkedom";

type Save = (bytes: Uint8Array) => Uint8Array;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const lines = (...all: readonly string[]) => new TextEncoder().encode(all.join("\r\n"));
const base64Lines = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");

/** As Notepad saves text: UTF-16 with Windows line ends. */
export const withWindowsLines: Save = (bytes) =>
	new Uint8Array(Buffer.from(`\ufeff${textOf(bytes).replace(/\r?\n/g, "\r\n")}`, "utf16le"));

/** A page written anew from what a browser made of it. */
export const asBrowserSaves: Save = (bytes) => {
	const document = new DOMParser().parseFromString(textOf(bytes), "text/html");
	return new TextEncoder().encode(`<!DOCTYPE html>\n${document.documentElement.outerHTML}`);
};

/** A page in one file, packed as other browsers than Chromium do. */
export const asPageArchive: Save = (bytes) =>
	lines(
		"From: <Saved by a browser>",
		"Subject: page",
		"MIME-Version: 1.0",
		'Content-Type: multipart/related; type="text/html"; boundary="cut"',
		"",
		"--cut",
		"Content-Type: text/html; charset=utf-8",
		"Content-Transfer-Encoding: base64",
		"Content-Location: https://news.example/page",
		"",
		base64Lines(bytes),
		"--cut--",
		"",
	);

/** The mail whose text is in a file of the fixtures: of other headers, and packed in another way. */
export function asMailOf(expected: string): Save {
	return () => {
		const path = new URL(`../fixtures/formats/${expected}`, import.meta.url);
		const { text } = JSON.parse(readFileSync(path, "utf8")) as { readonly text: string };
		const [subject = "", head = "", ...paragraphs] = text.split("\n\n");
		const encoded = `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`;
		return lines(
			`Subject: ${encoded}`,
			...head.split("\n"),
			"Message-ID: <again@mail.example>",
			"MIME-Version: 1.0",
			"Content-Type: text/plain; charset=utf-8",
			"Content-Transfer-Encoding: base64",
			"",
			base64Lines(new TextEncoder().encode(paragraphs.join("\n\n"))),
			"",
		);
	};
}
