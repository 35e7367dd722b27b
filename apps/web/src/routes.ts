import { signal } from "@preact/signals";

/** The views of the app, named after what the user sees, in the order of the navigation. */
export const ROUTES = [
  "check",
  "draft",
  "invitation",
  "calendar",
  "may-i",
  "learn",
  "rules",
  "trust",
] as const;
export type Route = (typeof ROUTES)[number];

/** A place in the app: a view and, for some views, what it shows (`#/rules/ke-4`). */
export interface Place {
  readonly route: Route;
  readonly detail: string | undefined;
}

/** Reads the fragment of an address; an unknown view leads to the check. */
function placeOf(fragment: string): Place {
  const [name = "", detail] = fragment.replace(/^#\/?/, "").split("/");
  const route = ROUTES.find((candidate) => candidate === name) ?? "check";
  return { route, detail: detail ? decodeURIComponent(detail) : undefined };
}

/** Where the user is. */
export const place = signal<Place>(placeOf(location.hash));

addEventListener("hashchange", () => {
  place.value = placeOf(location.hash);
});
