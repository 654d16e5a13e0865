/** The circle of people around oneself: who is in it, how lately one was in touch, and who introduced whom. */

import { isDay, plus } from "../days/days.mjs";
import { introductions } from "./network.mjs";

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** One person: how lately one was in touch, from 0 (this month) to 3, and who introduced them. @typedef {{contact: Contact, lately: number, by: Contact | undefined}} Person */
/** People of one relationship, those one was in touch with last first. @typedef {{key: string, label: string, people: Person[]}} Group */

/** Days since one was in touch, of each size of a circle; beyond the last is the smallest. */
export const LATELY = [31, 92, 366];
/** More than these make no picture that anyone can read. */
const MOST = 240;

/**
 * Gather the groups of the picture, in the order of the choices; who was met last comes first.
 * @param {Contact[]} contacts
 * @param {import("../kept/contact.mjs").Column["choices"]} choices
 * @param {string} none  What those are called of whom no relationship is said.
 * @param {string} today
 * @returns {Group[]}
 */
export function circle(contacts, choices, none, today) {
  const by = introductions(contacts);
  const introducers = new Set(by.values());
  const since = LATELY.map((days) => plus(today, -days));
  const days = new Map(contacts.map((each) => [each, isDay(each.last_contacted) ? each.last_contacted : ""]));
  const last = (/** @type {Contact} */ each) => days.get(each) ?? "";
  const order = (/** @type {Contact} */ one, /** @type {Contact} */ other) => (last(one) > last(other) ? -1 : Number(last(one) < last(other)));
  const isLinked = (/** @type {Contact} */ each) => by.has(each) || introducers.has(each);
  const shown = contacts.length > MOST ? [...contacts].sort((one, other) => Number(isLinked(other)) - Number(isLinked(one)) || order(one, other)).slice(0, MOST) : contacts;
  const labels = new Map([...choices.map(({ value, label }) => /** @type {[string, string]} */ ([value, label])), ...shown.filter(({ relationship }) => relationship && !choices.some(({ value }) => value === relationship)).map((each) => /** @type {[string, string]} */ ([each.relationship, each.relationship])), ["", none]]);
  return [...labels].flatMap(([key, label]) => {
    const people = shown.filter((each) => (each.relationship ?? "") === key).sort(order);
    const lately = (/** @type {Contact} */ each) => (last(each) ? since.filter((day) => last(each) < day).length : LATELY.length);
    return people.length ? [{ key, label, people: people.map((contact) => ({ contact, lately: lately(contact), by: by.get(contact) })) }] : [];
  });
}
