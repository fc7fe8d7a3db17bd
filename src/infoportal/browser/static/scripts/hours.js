// Keeps "open now" true while a page is read. The sentences of the coming days
// come with the page; only the clock is looked at here.
const LONGEST = 25 * 3600 * 1000;
const source = document.getElementById("hours");
const timelines = {};
let clock;

// Every day begins with a row of its own: what is older than the last of those by
// more than a day says nothing of now.
const row = (rows, now) => {
  const day = rows.filter((one) => one.from.includes("T00:00")).pop();
  if (day && now - Date.parse(day.from) > LONGEST) return undefined;
  return rows.filter((one) => Date.parse(one.from) <= now).pop();
};

const refresh = () => {
  const now = Date.now();
  for (const element of document.querySelectorAll("[data-hours]")) {
    const current = row(timelines[element.dataset.hours] || [], now);
    element.hidden = !current;
    if (current) {
      element.classList.remove("open", "closed", "by_appointment");
      element.classList.add(current.state);
      element.querySelector("strong").textContent = current.text;
      element.querySelector("span")?.remove();
    }
  }
  for (const element of document.querySelectorAll("[data-until]")) {
    element.hidden = Date.parse(element.dataset.until) <= now;
  }
};

const follow = (known) => {
  Object.assign(timelines, known);
  for (const element of document.querySelectorAll("[data-as-of]")) element.remove();
  refresh();
  clock ??= setInterval(refresh, 30000);
};

if (source) follow(JSON.parse(source.textContent));
// What was put into the page later brings its own.
document.addEventListener("filled", ({ detail }) => detail && follow(detail));
