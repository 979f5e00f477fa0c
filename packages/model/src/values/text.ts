import * as z from 'zod';

/** A text that says something: not empty and not only spaces. */
export const Text = z.string().regex(/\S/);
