/** Hands a file to the browser to save. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // after the browser has taken it up
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
