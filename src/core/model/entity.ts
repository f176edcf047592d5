// An entity: something named.

/** What kind of thing is named. `organization` is one that is neither company, agency nor publication. */
export type EntityKind =
	| "company"
	| "agency"
	| "organization"
	| "person"
	| "place"
	| "publication"
	| "product"
	| "other";

/** All kinds, in the order in which they are listed to people. */
export const entityKinds: readonly EntityKind[] = [
	"company",
	"agency",
	"organization",
	"person",
	"place",
	"publication",
	"product",
	"other",
];

/** How a name's case counts when it is matched. */
export type CaseRule =
	/** Only as written. */
	| "exact"
	/** Upper and lower case alike. */
	| "any";

/** Why a name belongs to an entity. Shown to the writer, who can cut it. */
export type AliasReason =
	/** The entity's own name. */
	| { readonly kind: "name" }
	/** Written in the catalogue. */
	| { readonly kind: "catalogue" }
	/** In the small built-in table of acronyms that initials cannot give. */
	| { readonly kind: "built-in" }
	/** Same but for case, a leading article or a possessive. */
	| { readonly kind: "spelling" }
	/** Same but for a legal suffix: "Inc", "plc", "Group". */
	| { readonly kind: "legal-suffix"; readonly suffix: string }
	/** A source writes "Long Name (LN)"; `source` is its URI and `quote` the words. */
	| { readonly kind: "defined"; readonly source: string; readonly quote: string }
	/** The initials of the long name. */
	| { readonly kind: "initials" }
	/** The head of the long name, whose rest is only suffix or industry words. */
	| { readonly kind: "short-form"; readonly dropped: string };

/** One name of an entity. */
export interface Alias {
	/** The name as it is matched. */
	readonly name: string;
	readonly caseRule: CaseRule;
	readonly reason: AliasReason;
}

/** Something named, with all its names. */
export interface Entity {
	/** Opaque, unique in a collection, the same in the next session while the name stays. */
	readonly id: string;
	/** The name it is shown under: the catalogue's, or the longest well-attested one. */
	readonly name: string;
	readonly kind: EntityKind;
	/** `confirmed` when it stands in the catalogue, `candidate` when recognition found it. */
	readonly status: "confirmed" | "candidate";
	/** Every name that is matched, `name` first. */
	readonly aliases: readonly Alias[];
	/** How sure recognition is that this is a name of this kind, 0 to 1; 1 when confirmed. */
	readonly certainty: number;
	/** The catalogue's sentence about it. */
	readonly note?: string;
	/** The catalogue's address for it. */
	readonly url?: string;
}
