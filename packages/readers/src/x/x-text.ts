/** Undoes the three HTML escapes X applies to the text of posts. */
export function unescapeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** The address of a post of which only the id is known. */
export function statusUrl(id: string): string {
  return `https://x.com/i/web/status/${id}`;
}

/** The address of an account of which only the id is known. */
export function accountUrl(id: string): string {
  return `https://x.com/intent/user?user_id=${id}`;
}

const STATUS =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:#!\/)?([A-Za-z0-9_]{1,20})\/status(?:es)?\/(\d+)/;

/** Handle and id of an address of a post. */
export function parseStatusUrl(url: string): { readonly handle: string; readonly id: string } | undefined {
  const match = STATUS.exec(url);
  const [, handle, id] = match ?? [];
  return handle === undefined || id === undefined ? undefined : { handle, id };
}
