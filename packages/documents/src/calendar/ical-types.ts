/** The library, loaded only when a calendar file is read. */
export type Ical = typeof import("ical.js").default;
export type Component = InstanceType<Ical["Component"]>;
export type Property = InstanceType<Ical["Property"]>;
export type Time = InstanceType<Ical["Time"]>;
