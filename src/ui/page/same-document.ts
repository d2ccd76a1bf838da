/** Whether this page is the one of the address. */
export function sameDocument(url: string): boolean {
  try {
    const there = new URL(url, location.href);
    return there.origin === location.origin && there.pathname === location.pathname;
  } catch {
    return false;
  }
}
