import { messages } from "../state/language.ts";

/** A link that leaves the app; only `http(s)` addresses become links. */
export function OutsideLink({
  href,
  about,
  children,
}: {
  readonly href: string;
  /** What tells this link from others of the same words, to those who hear a list of links. */
  readonly about?: string | undefined;
  readonly children: string;
}) {
  if (!/^https?:\/\//.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
      {about !== undefined && <span class="visually-hidden">: {about}</span>}{" "}
      <span class="visually-hidden">{messages.value.newTab}</span>
    </a>
  );
}
