/**
 * A copy of a record without one of its keys, the others in their order.
 *
 * @param record - the record, which stays as it is
 * @param key - the key to leave out
 */
export function omit<Content extends object, Key extends string>(record: Content, key: Key): Omit<Content, Key> {
  const copy = { ...record };
  Reflect.deleteProperty(copy, key);
  return copy;
}
