/** Recorded cells a record, from one-way tables whose first `blanks[i]` categories are blanks. */
export function filledFields(
  oneWay: readonly ArrayLike<number>[],
  blanks: readonly number[],
  records: number,
): number {
  let filled = 0;
  oneWay.forEach((counts, i) => {
    for (let category = blanks[i]!; category < counts.length; category++) {
      filled += counts[category]!;
    }
  });
  return records > 0 ? filled / records : 0;
}
