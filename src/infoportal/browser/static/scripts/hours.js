// Keeps "open now" true while a page is read. The sentences of the coming days
// come with the page; only the clock is looked at here.
const LONGEST = 25 * 3600 * 1000;
const source = document.getElementById("hours");
const timelines = source ? JSON.parse(source.textContent) : {};

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

if (source) {
  document.querySelector("[data-as-of]")?.remove();
  refresh();
  setInterval(refresh, 30000);
}
