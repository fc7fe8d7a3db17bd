// The municipality that a visitor has chosen: kept in this browser, nowhere else.
const KEY = "infoportal_municipality";
const SHOWN = /^[a-z0-9-]+$/;
const all = (selector) => document.querySelectorAll(selector);

const read = () => {
  try {
    const chosen = JSON.parse(localStorage.getItem(KEY));
    return chosen.id && SHOWN.test(chosen.id) ? chosen : null;
  } catch {
    return null; // nothing chosen, nonsense, or a browser that keeps nothing
  }
};
const keep = (chosen) => {
  try {
    if (chosen) localStorage.setItem(KEY, JSON.stringify(chosen));
    else localStorage.removeItem(KEY);
  } catch {}
};
const nameOf = ({ id, name }) =>
  String(name?.[document.documentElement.lang] || name?.[""] || id);

// What a municipality tells stands in its own page: fetched from there, put here.
const fetched = async (place, id) => {
  const answer = await fetch(place.dataset.localUrl.replace("*", id));
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const part = page.getElementById(place.id);
  return part && { part, hours: hoursOf(page, part) };
};
// Keys of two pages may be alike: those of the part get a name before them.
const hoursOf = (page, part) => {
  const known = JSON.parse(page.getElementById("hours")?.textContent || "{}");
  const own = {};
  for (const now of part.querySelectorAll("[data-hours]")) {
    const key = now.dataset.hours;
    if (known[key]) own[(now.dataset.hours = part.id + "." + key)] = known[key];
    else now.removeAttribute("data-hours");
  }
  return own;
};
const fill = async (place, chosen) => {
  const heading = place.querySelector("h2");
  place.was ??= { title: heading.textContent, rest: [...place.children].slice(1) };
  const has = chosen && place.dataset.local.split(" ").includes(chosen.id);
  const found = has ? await fetched(place, chosen.id).catch(() => null) : null;
  const rest = found ? [...found.part.children].slice(1) : place.was.rest;
  const none = place.was.rest.find((one) => "localNone" in one.dataset);
  if (none) none.hidden = !chosen || has;
  heading.textContent =
    found || (chosen && none)
      ? heading.dataset.named.replace("*", nameOf(chosen))
      : place.was.title;
  place.replaceChildren(heading, ...rest);
  const detail = found ? found.hours : place.querySelector("[data-hours]") && {};
  place.dispatchEvent(new CustomEvent("filled", { bubbles: true, detail }));
};

const show = () => {
  const chosen = read();
  for (const place of all("[data-local]")) fill(place, chosen);
  const fits = (id) => !!chosen && (!id || id === chosen.id);
  for (const link of all("[data-municipality-link]")) {
    const words = link.querySelector("span") || link;
    link.asks ??= words.textContent.trim();
    words.textContent = chosen ? nameOf(chosen) : link.asks;
    if (chosen) link.setAttribute("aria-label", link.asks + ": " + nameOf(chosen));
    else link.removeAttribute("aria-label");
  }
  for (const name of all("[data-municipality-name]"))
    name.textContent = chosen ? nameOf(chosen) : "";
  for (const one of all("[data-if-municipality]"))
    one.hidden = !fits(one.dataset.ifMunicipality);
  for (const one of all("[data-unless-municipality]"))
    one.hidden = fits(one.dataset.unlessMunicipality);
};

document.addEventListener("click", (event) => {
  const choice = event.target.closest("[data-municipality]");
  const forget = event.target.closest("[data-municipality-forget]");
  if (!choice && !forget) return;
  const id = choice?.dataset.municipality;
  const names = document.getElementById("municipalities");
  keep(choice && { id, name: names ? JSON.parse(names.textContent)[id] : {} });
  if (choice?.href) return; // it leads on
  show();
  const next = document.getElementById("municipality-name");
  (next || document.querySelector("[data-municipality-link]"))?.focus();
});
show();
