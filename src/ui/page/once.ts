/** What follows from a pack is the same for all the widgets of a page that show it: it is worked out once, and kept as long as the pack. */
export function forAll<Of extends object, Value>(derive: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return of => {
    if (!known.has(of)) known.set(of, derive(of));
    return known.get(of)!;
  };
}

/** The same for what may change: for the widgets that ask in one go. */
export function forNow<Of extends object, Value>(derive: (of: Of) => Value): (of: Of) => Value {
  let now: ((of: Of) => Value) | undefined;
  return of => {
    if (!now) {
      now = forAll(derive);
      setTimeout(() => (now = undefined));
    }
    return now(of);
  };
}
