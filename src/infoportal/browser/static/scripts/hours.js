// Keeps "open now" true while a page is read. The sentences of the coming days
// come with the page; only the clock is looked at here.
const LONGEST = 26 * 3600 * 1000;
const source = document.getElementById("hours");
const timelines = source ? JSON.parse(source.textContent) : {};

const refresh = () => {
  const now = Date.now();
  for (const element of document.querySelectorAll("[data-hours]")) {
    const rows = timelines[element.dataset.hours] || [];
    const row = rows.filter((one) => Date.parse(one.from) <= now).pop();
    // A page older than what it knows says nothing of now; its table still holds.
    element.hidden = !row || now - Date.parse(row.from) > LONGEST;
    if (!element.hidden) {
      element.className = "now " + row.state;
      element.querySelector("strong").textContent = row.text;
      element.querySelector("span")?.remove();
    }
  }
};

if (source) {
  refresh();
  setInterval(refresh, 30000);
}
