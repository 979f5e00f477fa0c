/** The years of a patent: twenty from its filing, and up to five more where the term was extended (专利法第四十二条). */
export const patentYears = { least: 1, most: 25 } as const;

/** A measure that lies above zero. */
export const aboveZero = { least: 0, open: true } as const;
