/** Hands a file that was made on this device to the browser's own download. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the content by the next turn; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
