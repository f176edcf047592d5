// Figures that a writer works out of those of the passage: sums, differences, rests, growth.
import { agreeingFigures, comparableFigures } from "./comparableFigures.ts";
import type { Figure, Quantity } from "./figure.ts";
import { add, compare, multiply, type Rational, rational, subtract } from "./rational.ts";

const hundred = rational(100);

function withValue(figure: Quantity, value: Rational): Quantity {
	return { ...figure, low: value, high: value };
}

/** The sums of two and more figures next to one another, of all, and the differences of two. */
function sumsOf(figures: readonly Quantity[]): readonly Rational[] {
	const values: Rational[] = [];
	figures.forEach((first, index) => {
		let sum = first.low;
		for (const other of figures.slice(index + 1)) {
			sum = add(sum, other.low);
			values.push(sum, add(first.low, other.low));
			const difference = subtract(first.low, other.low);
			values.push(difference.numerator < 0n ? subtract(other.low, first.low) : difference);
		}
	});
	return values;
}

/** More than these of one unit are no sum that anyone works out; bounds the work. */
const mostAdded = 12;

function isQuantity(figure: Figure): figure is Quantity {
	return figure.kind === "quantity";
}

function isProduct(figure: Quantity, own: readonly Figure[], cited: readonly Quantity[]): boolean {
	const counts = own.filter(isQuantity).filter((other) => other !== figure && other.low.denominator === 1n);
	return counts.some((count) =>
		cited.some((other) => compare(multiply(figure.low, count.low), other.low) === 0 && count.low.numerator > 1n),
	);
}

function isRest(figure: Quantity, cited: readonly Quantity[]): boolean {
	if (figure.unit.kind !== "percent") return false;
	return cited.some((other) => agreeingFigures(figure, withValue(other, subtract(hundred, other.low))));
}

/** Whether `figure` of the sentence follows from the figures of the passage; `own` are all those of the sentence. */
export function isDerived(figure: Figure, own: readonly Figure[], cited: readonly Figure[]): boolean {
	if (figure.kind === "date" || figure.unit.kind === "rank") return false;
	const alike = cited.filter(isQuantity).filter((other) => comparableFigures(figure, other));
	const added = alike.slice(0, mostAdded);
	const mine = { ...figure, bound: "none" as const };
	if (sumsOf(added).some((value) => agreeingFigures(mine, withValue(mine, value)))) return true;
	const perAside = cited
		.filter(isQuantity)
		.filter(({ unit }) => comparableFigures({ ...figure, per: "" }, { ...figure, unit, per: "" }));
	return isRest(figure, alike) || isProduct(figure, own, perAside);
}
