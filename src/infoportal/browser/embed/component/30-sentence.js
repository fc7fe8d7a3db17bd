// What is open now, in the portal's own sentences. The API tells moments on Finland's
// clock, so day and time stand in them as they are said.
const dayNumber = (iso) => Date.parse(iso.slice(0, 10)) / 86400000;
const today = () =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Helsinki",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format();
const written = (iso, words, options) =>
  new Intl.DateTimeFormat(`${words.tag}-u-ca-gregory-nu-latn-hc-h23`, {
    timeZone: "UTC",
    ...options,
  }).format(new Date(iso.slice(0, 16) + "Z"));

const sentence = ({ state, until, next, next_state }, words) => {
  if (state === "unknown") return [];
  const then = state === "closed" ? next : until;
  const kind = state === "closed" ? next_state : state;
  if (!then || !kind) return [words.always[state]];
  const days = dayNumber(then) - dayNumber(today());
  let when = days < 1 ? "today" : days < 2 ? "tomorrow" : "later";
  // An evening that ends after midnight still ends today, as people speak.
  if (state !== "closed" && when === "tomorrow" && then.slice(11, 16) <= "06:00")
    when = "today";
  const long = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
  const weekday = (new Date(then.slice(0, 10)).getUTCDay() + 6) % 7;
  return fill(words[state === "closed" ? "next" : "until"][kind][when], {
    time: written(then, words, { hour: "numeric", minute: "2-digit" }),
    day: days < 7 ? words.days[weekday] : written(then, words, long),
  });
};

const setState = (place, open, words) => {
  const said = sentence(open, words);
  place.className = "state " + open.state;
  place.hidden = !said.length;
  place.dataset.until = open.until ?? "";
  place.replaceChildren(make("span", {}, said));
};
const stateOf = (key, open, words) => {
  const place = make("p", { "data-key": key });
  setState(place, open ?? { state: "unknown" }, words);
  return place;
};
