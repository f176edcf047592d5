// Live blogs: one page of many posts. Readability would take the longest post for the article.
import { proseIn } from "./blocks.ts";
import { elementsIn, type PageElement } from "./pageTree.ts";

/** Fewer posts are a page with a few stories on it. */
const leastPosts = 3;
/** Share of all prose that is in the posts. */
const leastShare = 0.6;

/** The element that holds the posts of a live blog: articles of one kind side by side, under the only headline. */
export function liveBlogOf(body: PageElement): PageElement | undefined {
	const candidates = elementsIn(body, isPost);
	if (candidates.length < leastPosts) return undefined;
	const total = proseIn(body);
	for (const post of candidates) {
		const list = post.parentElement?.localName === "li" ? post.parentElement.parentElement : post.parentElement;
		if (list === null || list === undefined) continue;
		const posts = elementsIn(list, isPost);
		if (posts.length < leastPosts || posts.some((one) => proseIn(one) === 0)) continue;
		// Where each has a headline of its own, they are stories of their own.
		if (posts.some((one) => one.getElementsByTagName("h1").length > 0)) continue;
		return proseIn(list) >= leastShare * total ? list : undefined;
	}
	return undefined;
}

function isPost(element: PageElement): boolean {
	return element.localName === "article" && element.getElementsByTagName("article").length === 0;
}
