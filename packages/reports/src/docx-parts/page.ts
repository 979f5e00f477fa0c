/** GB/T 9704-2012 in twentieths of a point. A4; the type area is 156 mm × 225 mm, 22 lines of 28 characters of size 3 (16 pt). */
export const page = {
  width: 11_906,
  height: 16_838,
  top: 2098,
  bottom: 1974,
  left: 1588,
  right: 1474,
  /** The type area is 156 mm wide. */
  textWidth: 8844,
  /** 225 mm over 22 lines. */
  line: 580,
  /** 28 characters of 16 pt are 158 mm: each is set a quarter of a point closer. */
  tracking: -5,
  /** From the edge of the page to the foot: the dash of the page number stands 7 mm below the type area. */
  footer: 1240,
  /** One character of size 3 as it is set. */
  character: 315,
} as const;

/** Sizes in half points: 小标宋 title 2号, body 3号, 版记 and page number 4号, tables 小四 and 五号. */
export const size = { mark: 76, title: 44, body: 32, small: 28, table: 24, dense: 21 } as const;

/** The fonts a document names. They are named, never shipped. */
export interface DocxFonts {
  /** For the title and the mark. @zh 小标宋 */
  readonly title: string;
  /** For the body. @zh 仿宋 */
  readonly body: string;
  /** For headings of the first level. @zh 黑体 */
  readonly heading: string;
  /** For headings of the second level. @zh 楷体 */
  readonly second: string;
  /** For page numbers. @zh 宋体 */
  readonly number: string;
  /** For figures and Latin letters. */
  readonly latin: string;
}

/** The fonts that bureaus have, by the names of two habits: the GB 2312 ones, or those that come with the system. */
export const docxFonts: Readonly<Record<'gb2312' | 'windows', DocxFonts>> = {
  gb2312: {
    title: '方正小标宋简体',
    body: '仿宋_GB2312',
    heading: '黑体',
    second: '楷体_GB2312',
    number: '宋体',
    latin: 'Times New Roman',
  },
  windows: {
    title: '方正小标宋简体',
    body: '仿宋',
    heading: '黑体',
    second: '楷体',
    number: '宋体',
    latin: 'Times New Roman',
  },
};
