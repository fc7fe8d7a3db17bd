// What opens in the header closes with Esc, and when something else is chosen.
const opened = () => document.querySelectorAll(".site-header details[open]");
// The menu, the form and the topics stand right after what opens them.
const holds = (one, node) =>
  one.contains(node) ||
  (!one.matches(".languages") && one.nextElementSibling.contains(node));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const one of opened()) {
    if (holds(one, document.activeElement)) one.querySelector("summary").focus();
    one.open = false;
  }
});
document.addEventListener("click", (event) => {
  for (const one of opened()) if (!holds(one, event.target)) one.open = false;
});
// The languages lie over the page: they leave before they hide what has the focus.
for (const type of ["focusin", "pointerdown"]) {
  document.addEventListener(type, ({ target }) => {
    const languages = document.querySelector(".languages[open]");
    if (languages && !languages.contains(target)) languages.open = false;
  });
}
