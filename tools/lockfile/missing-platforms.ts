/** A package in package-lock.json, as far as this needs it. */
export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "sunos", "win32"];
const PROCESSORS: Readonly<Record<string, string>> = { armhf: "arm", "arm-eabi": "arm" };

/**
 * Platform packages that a locked package names as optional but that the lockfile lacks. npm leaves them out when a
 * registry does not offer one of them, and `npm ci` then refuses the lockfile on every machine; which platform a
 * package is for stands in its name (`cli-linux-arm64-musl`).
 */
export function missingPlatforms(packages: LockedPackages): Map<string, LockedPackage> {
  const missing = new Map<string, LockedPackage>();
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const system = SYSTEMS.find((one) => name.includes(`-${one}-`) || name.includes(`/${one}-`));
      if (path in packages || system === undefined || !/^\d+\.\d+\.\d+/.test(version)) continue;
      const [cpu = "", libc] = name.slice(name.indexOf(`${system}-`) + system.length + 1).split("-");
      missing.set(path, {
        version,
        cpu: [PROCESSORS[cpu] ?? cpu],
        ...(parent.dev === true ? { dev: true } : {}),
        ...(libc === "musl" || libc === "musleabihf" ? { libc: ["musl"] } : {}),
        ...(parent.license === undefined ? {} : { license: parent.license }),
        optional: true,
        os: [system],
        ...(parent.engines === undefined ? {} : { engines: parent.engines }),
      });
    }
  }
  return missing;
}
