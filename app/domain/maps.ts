/** What a Map and a WeakMap have in common. */
interface Mapped<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The value of a key; made and put in the map when it is not there. */
export function inMap<Key, Value>(map: Mapped<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** The items by what `keyOf` tells of them, in their order. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) inMap(groups, keyOf(item), (): Item[] => []).push(item);
  return groups;
}
