// Exact numbers: what a figure is worth, without the rounding of floating point.

/** A fraction; `denominator` is over 0. Not reduced: compare with `compare`, never field by field. */
export interface Rational {
	readonly numerator: bigint;
	readonly denominator: bigint;
}

export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
	return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** Digits with at most one `.` between them. */
export function parseDecimal(digits: string): Rational {
	const [whole = "", decimals = ""] = digits.split(".");
	return { numerator: BigInt(`${whole}${decimals}` || "0"), denominator: 10n ** BigInt(decimals.length) };
}

export function add(a: Rational, b: Rational): Rational {
	return {
		numerator: a.numerator * b.denominator + b.numerator * a.denominator,
		denominator: a.denominator * b.denominator,
	};
}

export function subtract(a: Rational, b: Rational): Rational {
	return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Rational, b: Rational): Rational {
	return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Below 0, 0 or over 0, as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): number {
	const difference = a.numerator * b.denominator - b.numerator * a.denominator;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Rational, b: Rational): Rational {
	return compare(a, b) <= 0 ? a : b;
}
