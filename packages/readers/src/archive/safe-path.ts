/** True when a name inside an archive climbs out of the folder or names a place on the machine. */
export function isUnsafePath(name: string): boolean {
  if (name.startsWith("/") || name.startsWith("\\") || /^[A-Za-z]:[\\/]/.test(name)) return true;
  if (name.includes("\0")) return true;
  return name.split(/[\\/]/).includes("..");
}

/** Forward slashes, no `./`, composed characters: the form in which paths are compared and shown. */
export function normalPath(name: string): string {
  const slashed = name.includes("\\") ? name.replaceAll("\\", "/") : name;
  return slashed.replace(/^(?:\.\/)+/, "").normalize("NFC");
}
