/** The headings of the columns that a ledger of rejected rows has beside those of its file. */
export const addedHeadings = {
  zh: ['原行号', '问题', '怎么办'],
  en: ['row', 'problem', 'what to do'],
} as const;
