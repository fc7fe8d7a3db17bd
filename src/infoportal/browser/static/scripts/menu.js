// What opens in the header closes with Esc, and when something else is chosen.
const opened = () => document.querySelectorAll(".site-header details[open]");

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const one of opened()) {
      if (one.contains(document.activeElement)) one.querySelector("summary").focus();
      one.open = false;
    }
  }
});
document.addEventListener("click", (event) => {
  for (const one of opened()) {
    const whole = one.matches(".opener") ? one.nextElementSibling : one;
    if (!one.contains(event.target) && !whole.contains(event.target)) one.open = false;
  }
});
