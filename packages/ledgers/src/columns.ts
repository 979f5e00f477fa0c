/**
 * Which column of a list is what: proposals from a dictionary of headings and from the cells, for lists with whatever headings a
 * bureau uses. Apart from the main entry, so that whoever reads own headings only loads no dictionary.
 *
 * @packageDocumentation
 */

export * from './columns/column-map.ts';
export * from './columns/columns-proposal.ts';
export * from './columns/propose-columns.ts';
